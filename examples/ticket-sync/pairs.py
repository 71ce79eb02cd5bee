"""The table of pairs in SQLite: requests, their tickets, and the last common state."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path

SCHEMA = """
CREATE TABLE IF NOT EXISTS pairs (
    request_id TEXT PRIMARY KEY, ticket TEXT UNIQUE NOT NULL,
    subject TEXT NOT NULL, status TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS comments (
    request_id TEXT NOT NULL, note TEXT UNIQUE NOT NULL,
    comment UNIQUE NOT NULL); -- without a type, so that a number stays a number
CREATE TABLE IF NOT EXISTS poll (
    one INTEGER PRIMARY KEY CHECK (one = 1), cursor TEXT NOT NULL,
    failed TEXT NOT NULL);
"""


@dataclass(frozen=True)
class State:
    """The fields that both systems share; the status in the words of the helpdesk."""

    subject: str
    status: str


@dataclass(frozen=True)
class Pair:
    """A request and its ticket, with the state that both had after the last run."""

    request_id: str
    ticket: str
    last: State


class Pairs:
    """The pairs, in one file."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._db.executescript(SCHEMA)

    def close(self) -> None:
        self._db.close()

    def of_request(self, request_id: str) -> Pair | None:
        return self._pair("request_id", request_id)

    def of_ticket(self, key: str) -> Pair | None:
        return self._pair("ticket", key)

    def _pair(self, column: str, value: str) -> Pair | None:
        row = self._db.execute(
            f"SELECT request_id, ticket, subject, status FROM pairs WHERE {column} = ?",
            [value],
        ).fetchone()
        return Pair(row[0], row[1], State(row[2], row[3])) if row else None

    def save(self, pair: Pair) -> None:
        """Store the state that both systems now have."""
        row = [pair.request_id, pair.ticket, pair.last.subject, pair.last.status]
        self._db.execute(
            "INSERT INTO pairs VALUES (?, ?, ?, ?) ON CONFLICT (request_id)"
            " DO UPDATE SET subject = excluded.subject, status = excluded.status",
            row,
        )

    def copied(self, request_id: str) -> tuple[set[str], set[int | str]]:
        """Return the IDs of notes and comments that have a copy, or are one."""
        rows = self._db.execute(
            "SELECT note, comment FROM comments WHERE request_id = ?", [request_id]
        ).fetchall()
        return {note for note, _ in rows}, {comment for _, comment in rows}

    def add_copy(self, request_id: str, note: str, comment: int | str) -> None:
        """Record that the note and the comment are the same."""
        row = [request_id, note, comment]
        self._db.execute("INSERT INTO comments VALUES (?, ?, ?)", row)

    def last_poll(self) -> tuple[str | None, list[str]]:
        """Return the cursor of the last poll, and the tickets that failed in it."""
        row = self._db.execute("SELECT cursor, failed FROM poll").fetchone()
        return (row[0], json.loads(row[1])) if row else (None, [])

    def save_poll(self, cursor: str, failed: list[str]) -> None:
        """Store where the next poll begins, and the tickets that it tries again."""
        row = [cursor, json.dumps(failed)]
        self._db.execute("INSERT OR REPLACE INTO poll VALUES (1, ?, ?)", row)
