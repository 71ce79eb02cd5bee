# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The inbox in an SQLite file: for the processes of one machine, on a local disk.

A write-ahead log, flushed to the disk with each delivery. One thread of the process owns the
connection and commits together what arrived meanwhile, so a burst costs a few flushes.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from os import PathLike, fspath
from typing import TYPE_CHECKING, Final, TypeVar, cast

from ..http.effects import Flow
from ..webhooks.event import WebhookEvent
from .inbox import StoredInbox
from .sqlite_thread import SqliteThread
from .store import DeadLetter, Entry, EventCounts, InboxStats, Outcome
from .worker import WorkSettings

if TYPE_CHECKING:
    import sqlite3

    from ..webhooks.storing import Delivery

T = TypeVar("T")

# due: when an entry may be taken; while it is leased, when the lease ends. 0: at once.
# head: the oldest living entry of its object, the only one that can be taken.
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS entries (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  object TEXT NOT NULL,
  body TEXT NOT NULL,
  received REAL NOT NULL,
  due REAL NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0,
  head INTEGER NOT NULL,
  lease TEXT,
  died REAL,
  error TEXT,
  CHECK (died IS NULL OR lease IS NULL)
);
CREATE INDEX IF NOT EXISTS ready ON entries (id) WHERE head = 1 AND died IS NULL;
CREATE INDEX IF NOT EXISTS in_order ON entries (object, id) WHERE died IS NULL;
CREATE TABLE IF NOT EXISTS known (
  key TEXT PRIMARY KEY, content TEXT NOT NULL, until REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ran_out ON known (until);
CREATE TABLE IF NOT EXISTS counts (
  event TEXT PRIMARY KEY,
  handled INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  dead INTEGER NOT NULL DEFAULT 0
);
CREATE TRIGGER IF NOT EXISTS handled AFTER DELETE ON entries WHEN old.died IS NULL BEGIN
  UPDATE entries SET head = 1 WHERE id = (
    SELECT min(id) FROM entries WHERE object = old.object AND died IS NULL);
END;
CREATE TRIGGER IF NOT EXISTS buried AFTER UPDATE OF died ON entries BEGIN
  UPDATE entries SET head = 1 WHERE id = (
    SELECT min(id) FROM entries WHERE object = old.object AND died IS NULL);
END;
"""
# Few statements a verb: between two of them a busy process keeps the interpreter's lock.
_KNOWN: Final = "SELECT content FROM known WHERE until > ? AND key IN "
_REMEMBER: Final = "INSERT OR REPLACE INTO known (key, content, until) VALUES "
_INSERT: Final = """
INSERT INTO entries (object, body, received, head) VALUES (:object, :body, :now, NOT EXISTS (
  SELECT 1 FROM entries WHERE object = :object AND died IS NULL))
"""
_DUE: Final = """
SELECT id, body, attempts, received FROM entries
WHERE head = 1 AND died IS NULL AND (due <= :now OR due > :late) AND lease IS NOT :worker
ORDER BY id LIMIT :count
"""
_LEASE: Final = (
    "UPDATE entries SET lease = ?, due = ?, attempts = attempts + 1 WHERE id IN"
)
_RENEW: Final = "UPDATE entries SET due = ? WHERE lease = ? AND id IN "
_SETTLE: Final = {
    "handled": "DELETE FROM entries",
    "dead": "UPDATE entries SET lease = NULL, head = 0, died = :now, error = :error",
    "failed": "UPDATE entries SET lease = NULL, due = :now + :wait",
    "released": "UPDATE entries SET lease = NULL, due = 0, attempts = attempts - 1",
}
_OURS: Final = " WHERE id = :id AND lease = :lease"
_DEAD: Final = """
SELECT id, body, attempts, error, received, died FROM entries
WHERE died IS NOT NULL ORDER BY died, id LIMIT ?
"""
_AGAIN: Final = "SELECT object, body FROM entries WHERE id = ? AND died IS NOT NULL"
_FORGET: Final = "DELETE FROM entries WHERE id = ? AND died IS NOT NULL"
_HELD: Final = """
SELECT count(*) FILTER (WHERE died IS NULL AND lease IS NULL),
  count(*) FILTER (WHERE lease IS NOT NULL), count(died),
  min(received) FILTER (WHERE died IS NULL) FROM entries
"""


class SqliteInbox(StoredInbox):
    """Keeps deliveries in an SQLite file, for the processes of one machine.

    ``path`` is on a local disk: the locks of network file systems cannot be relied on. The
    file is made when it is first needed. ``settings`` say how entries are handled,
    ``clock`` gives seconds since the epoch.
    """

    def __init__(
        self,
        path: str | PathLike[str],
        settings: WorkSettings | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(_SqliteStore(fspath(path), clock), settings)


class _SqliteStore:
    def __init__(self, path: str, clock: Callable[[], float]) -> None:
        self._thread = SqliteThread(path, _SCHEMA)
        self._clock = clock

    def close(self) -> None:
        self._thread.close()

    def put(self, delivery: Delivery) -> Flow[str | None]:
        body, now, keys = delivery.body, self._clock(), delivery.keys
        rows = [(key, delivery.content, now + left) for key, left in keys.items()]

        def act(db: sqlite3.Connection) -> str | None:
            known = db.execute(_KNOWN + f"({', '.join('?' * len(keys))})", (now, *keys))
            if found := [row[0] for row in known]:
                others = [content for content in found if content != delivery.content]
                return cast("str", (others or found)[0])
            places = ", ".join(["(?, ?, ?)"] * len(keys))
            db.execute(_REMEMBER + places, [value for row in rows for value in row])
            values = {"object": delivery.object_key, "body": body, "now": now}
            db.execute(_INSERT, values)
            return None

        return self._thread.run(act, durable=True)

    def take(
        self, worker: str, count: int, *, lease: float, farthest: float
    ) -> Flow[Sequence[Entry]]:
        now = self._clock()

        def act(db: sqlite3.Connection) -> Sequence[Entry]:
            late = now + farthest
            values = {"now": now, "late": late, "worker": worker, "count": count}
            rows = db.execute(_DUE, values).fetchall()
            if not rows:
                return []
            ids = _listed([row[0] for row in rows])
            db.execute(_LEASE + ids, (worker, now + lease))
            return [
                Entry(str(id), body, attempts + 1, received, worker)
                for id, body, attempts, received in rows
            ]

        return self._thread.run(act)

    def renew(self, worker: str, ids: Sequence[str], lease: float) -> Flow[None]:
        until = self._clock() + lease

        def act(db: sqlite3.Connection) -> None:
            db.execute(_RENEW + _listed(ids), (until, worker))

        return self._thread.run(act)

    def settle(self, entry: Entry, outcome: Outcome) -> Flow[bool]:
        values = {
            "id": int(entry.id),
            "lease": entry.lease,
            "now": self._clock(),
            "wait": outcome.wait,
            "error": outcome.error,
        }

        def act(db: sqlite3.Connection) -> bool:
            ours = db.execute(_SETTLE[outcome.kind] + _OURS, values).rowcount > 0
            if ours:
                _count(db, outcome)
            return ours

        return self._thread.run(act)

    def dead(self, limit: int) -> Flow[list[DeadLetter]]:
        return self._thread.run(
            lambda db: [
                DeadLetter(str(id), WebhookEvent.loads(body), *others)
                for id, body, *others in db.execute(_DEAD, (limit,))
            ]
        )

    def retry(self, id: str) -> Flow[bool]:
        now = self._clock()

        def act(db: sqlite3.Connection) -> bool:
            found = db.execute(_AGAIN, (id,)).fetchone()
            if found is None:
                return False
            db.execute(_INSERT, {"object": found[0], "body": found[1], "now": now})
            db.execute(_FORGET, (id,))
            return True

        return self._thread.run(act, durable=True)

    def drop(self, id: str) -> Flow[bool]:
        return self._thread.run(lambda db: db.execute(_FORGET, (id,)).rowcount > 0)

    def stats(self) -> Flow[InboxStats]:
        now = self._clock()

        def act(db: sqlite3.Connection) -> InboxStats:
            waiting, running, dead, first = db.execute(_HELD).fetchone()
            counts = db.execute("SELECT event, handled, failed, dead FROM counts")
            return InboxStats(
                waiting,
                running,
                dead,
                0.0 if first is None else max(0.0, now - first),
                {event: EventCounts(*numbers) for event, *numbers in counts},
            )

        return self._thread.run(act)

    def trim(self, retention: float) -> Flow[None]:
        now = self._clock()

        def act(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM known WHERE until <= ?", (now,))
            db.execute("DELETE FROM entries WHERE died <= ?", (now - retention,))

        return self._thread.run(act)


def _listed(ids: Sequence[object]) -> str:
    return f"({', '.join(str(int(str(id))) for id in ids)})"


def _count(db: sqlite3.Connection, outcome: Outcome) -> None:
    kinds = ("handled",), ("failed", "dead"), ("dead",)
    numbers = [int(outcome.kind in each) for each in kinds]
    if any(numbers):
        db.execute(
            "INSERT INTO counts VALUES (?, ?, ?, ?) ON CONFLICT (event) DO UPDATE SET"
            " handled = handled + excluded.handled, failed = failed + excluded.failed,"
            " dead = dead + excluded.dead",
            (outcome.event, *numbers),
        )
