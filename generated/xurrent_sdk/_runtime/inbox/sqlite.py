# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The inbox in an SQLite file: for the processes of one machine, on a local disk.

A write-ahead log, flushed with each delivery. Leases use the monotonic clock of the
machine, which is the same for all processes and cannot be set.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from os import PathLike
from os.path import abspath
from typing import TYPE_CHECKING, cast

from ..http.effects import Flow
from ..webhooks.errors import WebhookPolicyError
from . import sqlite_schema as sql
from . import store
from .attempt import WorkSettings
from .inbox import StoredInbox
from .sqlite_thread import SqliteThread

if TYPE_CHECKING:
    import sqlite3

    from ..webhooks.handling import Delivery


class SqliteInbox(StoredInbox):
    """Stores deliveries in an SQLite file, for the processes of one machine.

    ``path`` must be on a local disk: the locks of network file systems are unreliable.
    The file is created on first use, readable only by its owner. ``settings`` are for
    handling entries, ``clock`` returns seconds since the epoch.

    Applications see only entries under their ``name``, which by default is the account's
    host (``widget.xurrent.com``). Two services for one account on one file need two names.

    Raises ``WebhookPolicyError`` for ``":memory:"``, which would lose deliveries.
    """

    def __init__(
        self,
        path: str | PathLike[str],
        settings: WorkSettings | None = None,
        *,
        name: str | None = None,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        if cast("object", path) in (None, "", ":memory:"):
            raise WebhookPolicyError(
                f"SqliteInbox({path!r}) names no file, and would lose what was answered"
                " 200: give the path of one. For tests, one in a temporary directory."
            )
        whole = abspath(path)  # the working directory may change later
        file_store = _SqliteStore(whole, lambda: self.name, clock, monotonic)
        super().__init__(file_store, settings, name)


class _SqliteStore(SqliteThread):
    def __init__(
        self,
        path: str,
        name: Callable[[], str],
        clock: Callable[[], float],
        monotonic: Callable[[], float],
    ) -> None:
        super().__init__(path)
        self._name = name
        self._clock = clock
        self._monotonic = monotonic

    def put(self, delivery: Delivery) -> Flow[str | None]:
        values = {
            "inbox": self._name(),
            "now": self._clock(),
            "keys": json.dumps(dict(delivery.keys)),
            "content": delivery.content,
        }

        def act(db: sqlite3.Connection) -> str | None:
            if found := [row[0] for row in db.execute(sql.KNOWN, values)]:
                others = [content for content in found if content != delivery.content]
                return cast("str", (others or found)[0])
            db.execute(sql.REMEMBER, values)
            event = str(delivery.event.event)
            _insert(db, values, delivery.object_key, event, delivery.body)
            return None

        return self.run(act, durable=True)

    def take(
        self, lease: str, count: int, *, seconds: float, events: Collection[str] | None
    ) -> Flow[Sequence[store.Entry]]:
        monotonic = self._monotonic()
        values: dict[str, object] = {
            "inbox": self._name(),
            "now": self._clock(),
            "monotonic": monotonic,
            "until": monotonic + seconds,
            "count": count,
            "lease": lease,
            "events": None if events is None else json.dumps(list(events)),
        }

        def act(db: sqlite3.Connection) -> Sequence[store.Entry]:
            _adopt(db, values)
            rows = db.execute(sql.DUE, values).fetchall()
            if rows:
                ids = json.dumps([row[0] for row in rows])
                db.execute(sql.LEASE, {**values, "ids": ids})
            return [
                store.Entry(str(id), body, attempts + 1, received, lease, bool(retaken))
                for id, body, attempts, received, retaken in rows
            ]

        return self.run(act)

    def renew(
        self, entries: Sequence[store.Entry], seconds: float
    ) -> Flow[Collection[str]]:
        now = self._monotonic()
        leases = json.dumps({entry.id: entry.lease for entry in entries})
        values = {"monotonic": now, "until": now + seconds, "leases": leases}

        def act(db: sqlite3.Connection) -> Collection[str]:
            db.execute(sql.RENEW, values)
            return [str(row[0]) for row in db.execute(sql.RENEWED, values)]

        return self.run(act)

    def settle(self, entry: store.Entry, outcome: store.Outcome) -> Flow[bool]:
        inbox = self._name()
        values = {
            "id": int(entry.id),
            "lease": entry.lease,
            "now": self._clock(),
            "wait": outcome.wait,
            "error": store.storable(outcome.error),
        }

        def act(db: sqlite3.Connection) -> bool:
            ours = db.execute(sql.SETTLE[outcome.kind] + sql.OURS, values).rowcount > 0
            if ours:
                _count(db, inbox, outcome)
            return ours

        return self.run(act)

    def dead(self, limit: int) -> Flow[list[store.DeadLetter]]:
        inbox = self._name()
        rows = yield from self.run(
            lambda db: db.execute(sql.DEAD, (inbox, limit)).fetchall()
        )
        return [store.dead_letter(str(id), *others) for id, *others in rows]

    def resolve(self, id: str, *, again: bool) -> Flow[bool]:
        values = {"inbox": self._name(), "now": self._clock(), "id": id}

        def act(db: sqlite3.Connection) -> bool:
            letters = db.execute(sql.LETTER, values).fetchall()
            db.execute(sql.FORGET, values)
            for object_key, event, body in letters if again else ():
                _insert(db, values, object_key, event, body)
            return bool(letters)

        return self.run(act, durable=again)

    def stats(self) -> Flow[store.InboxStats]:
        inbox, now = self._name(), self._clock()

        def act(db: sqlite3.Connection) -> store.InboxStats:
            row = db.execute(sql.HELD, {"inbox": inbox}).fetchone()
            depth, running, dead, unhandled, first = row
            counts = db.execute(sql.COUNTS, (inbox,))
            return store.InboxStats(
                depth - running,
                running,
                dead,
                0.0 if first is None else max(0.0, now - first),
                {event: store.EventCounts(*numbers) for event, *numbers in counts},
                unhandled,
            )

        return self.run(act)

    def trim(self, retention: float, farthest: float) -> Flow[int]:
        def act(db: sqlite3.Connection) -> int:
            # Read within the transaction: to an older time, a lease that was renewed
            # during the wait would be in the future, as after a restart of the machine.
            now, monotonic = self._clock(), self._monotonic()
            values = {
                "inbox": self._name(),
                "now": now,
                "old": now - retention,
                "late": now + farthest,
                "monotonic": monotonic,
            }
            *others, unhandled = sql.TRIM
            for statement in others:
                db.execute(statement, values)
            return db.execute(unhandled, values).rowcount

        return self.run(act)

    def report(self) -> Flow[tuple[str, Sequence[str]]]:
        name, path = self._name(), self.path

        def act(db: sqlite3.Connection) -> tuple[str, list[str]]:
            (mode,) = db.execute("PRAGMA journal_mode").fetchone()
            warnings: list[str] = []
            if former := sql.former_entries(db):
                warnings.append(
                    f"{path} holds {former} entries of the former format 1, which this"
                    " version does not handle: let the former version handle them."
                )
            return (
                f"SQLite file {path}, name {name!r}, format {store.FORMAT}: journal_mode {mode},"
                " synchronous FULL for deliveries, NORMAL for leases and outcomes"
            ), warnings

        return self.run(act)


def _insert(
    db: sqlite3.Connection,
    values: Mapping[str, object],
    object: str,
    event: str,
    body: str,
) -> None:
    texts = {"object": object, "event": event, "body": body}
    stored = {name: store.storable(text) for name, text in texts.items()}
    db.execute(sql.INSERT, {**values, **stored})


def _adopt(db: sqlite3.Connection, values: Mapping[str, object]) -> None:
    """Queue unhandled entries with a handler now, in the order of their objects."""
    query = sql.ADOPT_ALL if values["events"] is None else sql.ADOPT
    for id, object in db.execute(query, values).fetchall():
        for statement in sql.REORDER:
            db.execute(statement, {**values, "id": id, "object": object})


def _count(db: sqlite3.Connection, inbox: str, outcome: store.Outcome) -> None:
    kinds = ("handled",), ("failed", "dead"), ("dead",)
    numbers = [int(outcome.kind in each) for each in kinds]
    if any(numbers):
        db.execute(sql.COUNT, (inbox, store.storable(outcome.event), *numbers))
