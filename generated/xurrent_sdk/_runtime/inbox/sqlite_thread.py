# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""One thread that owns an SQLite connection and commits in groups.

Callers wait for an event, in threads or tasks. After a while without requests, the
thread closes the file and ends; the next request starts another.
"""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar, cast

from ..core.fork import watch_forks
from ..core.tracebacks import forget_locals
from ..http.effects import Flow, wait
from ..http.single_flight import OneTimeEvent
from ..webhooks.errors import InboxUnavailableError
from ..webhooks.handling import logger
from .sqlite_schema import SCHEMA

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")

_PATIENCE_SECONDS: Final = 8.0
"""Maximum seconds of a request: senders of deliveries wait ten."""
_BUSY_SECONDS: Final = 4.0
"""Seconds to wait for a lock of the file by other processes."""
_IDLE_SECONDS: Final = 10.0
_GROUP: Final = 500


@dataclass(eq=False, slots=True)
class _Job:
    """One request: an action and its result."""

    action: Callable[[sqlite3.Connection], object]
    durable: bool
    error: Exception | None = None
    result: object = None
    done: OneTimeEvent = field(default_factory=OneTimeEvent)


class SqliteThread:
    """Runs actions on one connection to the file, each in a transaction."""

    def __init__(self, path: str) -> None:
        self.path = path
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """Forget the thread and its connection, which are the parent's."""
        self._changed = threading.Condition()
        self._jobs: list[_Job] = []
        self._thread: threading.Thread | None = None
        self._closing = False
        self._file: tuple[int, int] | None = None

    def run(
        self, action: Callable[[sqlite3.Connection], T], *, durable: bool = False
    ) -> Flow[T]:
        """Commit an action; a ``durable`` one survives a loss of power.

        Raises ``InboxUnavailableError`` if it was not committed, or not yet.
        """
        job = _Job(action, durable)
        with self._changed:
            self._closing = False
            if self._thread is None:
                thread = threading.Thread(
                    target=self._work, name="xurrent-inbox-sqlite", daemon=True
                )
                thread.start()  # fails at the limit of threads, which may pass
                self._thread = thread
            self._jobs.append(job)
            self._changed.notify()
        done = yield from wait(job.done, _PATIENCE_SECONDS)
        if not done:
            with self._changed:  # a running one is finished
                self._jobs = [each for each in self._jobs if each is not job]
            raise InboxUnavailableError(
                f"The inbox {self.path} did not answer within {_PATIENCE_SECONDS:g} s."
            )
        if job.error is not None:
            raise InboxUnavailableError(
                f"The inbox {self.path} cannot be used ({job.error}). Nothing was stored."
                " Look for a full disk, a missing folder, missing rights, or another process"
                " that holds it."
            ) from job.error
        return cast("T", job.result)

    def close(self) -> None:
        """Finish all requests, and close the file."""
        with self._changed:
            thread, self._closing = self._thread, True
            self._changed.notify()
        if thread is not None:
            thread.join()

    def _next_group(self) -> list[_Job]:
        """Return the next jobs; none if the thread must end."""
        with self._changed:
            if not self._jobs and not self._closing:
                self._changed.wait(_IDLE_SECONDS)
            group, self._jobs = self._jobs[:_GROUP], self._jobs[_GROUP:]
            if not group:
                self._thread = None
            return group

    def _work(self) -> None:
        db: sqlite3.Connection | None = None
        while group := self._next_group():
            try:
                if db is not None and _file_at(self.path) != self._file:
                    logger.warning(
                        "The file of the inbox, %s, was deleted or replaced while it was"
                        " open. It is opened again; what was lost with the former one is"
                        " not known.",
                        self.path,
                    )
                    db.close()
                    db = None
                db = db or self._open()
                self._commit(db, group)
            except Exception as error:
                forget_locals(error)  # its frames contain data of events
                if db is not None:
                    db.close()
                db = None
                for job in group:
                    job.error = error
            for job in group:
                job.done.set()
        if db is not None:
            db.close()

    def _open(self) -> sqlite3.Connection:
        import sqlite3

        # An existing file is never opened here: closing it would release the locks of
        # other connections in this process.
        with suppress(FileExistsError):
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        self._file = _file_at(self.path)
        db = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA secure_delete = ON")
            db.executescript(f"BEGIN IMMEDIATE;{SCHEMA}COMMIT;")
            _make_private(self.path)
        except BaseException:
            db.close()
            raise
        return db

    def _commit(self, db: sqlite3.Connection, group: list[_Job]) -> None:
        # Leases and outcomes need no flush: a lost one has an entry handled again.
        durable = any(job.durable for job in group)
        db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        with db:
            db.execute("BEGIN IMMEDIATE")
            for job in group:
                job.result = job.action(db)


def _file_at(path: str) -> tuple[int, int] | None:
    """Return device and inode of the current file at a path."""
    with suppress(FileNotFoundError):
        status = os.stat(path)
        return status.st_dev, status.st_ino
    return None


def _make_private(path: str) -> None:
    """Let only the owner read a database and its log: events may contain secrets.

    To be called once the database has our tables: the mode of a folder or a foreign
    file must not be changed.
    """
    for each in (path, f"{path}-wal", f"{path}-shm"):
        with suppress(OSError):  # missing, or of another owner
            mode = os.stat(each).st_mode
            if stat.S_ISREG(mode) and mode & 0o077:
                os.chmod(each, 0o600)
