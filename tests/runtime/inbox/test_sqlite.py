"""The SQLite file: full, locked, not ours, and shared by processes."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import time
import warnings
from contextlib import closing
from pathlib import Path
from threading import Thread
from typing import Any, cast

import pytest

from tests.runtime.inbox.test_handlers import raises
from tests.support.clock import ManualClock
from tests.support.inbox import QUICK, Desk, Mode
from xurrent_sdk import ConfigurationError
from xurrent_sdk._runtime.http.effects import run_flow
from xurrent_sdk._runtime.inbox import sqlite_schema, sqlite_thread
from xurrent_sdk._runtime.inbox.sqlite_thread import SqliteThread
from xurrent_sdk._runtime.webhooks.signed import signed_delivery
from xurrent_sdk.webhooks import SqliteInbox, WebhookEvent


def count(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return len(db.execute("SELECT id FROM inbox2_entries").fetchall())


def test_the_folder_is_not_there(
    mode: Mode, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk = Desk(mode, SqliteInbox(tmp_path / "missing" / "inbox.db", QUICK))
    assert desk.deliver(1) == 503
    assert "Nothing was stored" in caplog.text
    (tmp_path / "missing").mkdir()
    assert desk.deliver(1) == 200, "it goes on once the fault is mended"
    desk.inbox.close()


def test_the_limit_of_threads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    desk, limit = Desk("sync", SqliteInbox(tmp_path / "inbox.db", QUICK)), "no thread"
    for number, answer in enumerate((500, 200)):
        with monkeypatch.context() as patch:
            patch.setattr(Thread, "start", raises(RuntimeError(limit)))
            assert desk.deliver(number) == answer
            desk.work()
        assert desk.deliver(number) == 200
    assert caplog.text.count(f"The worker of the inbox stops: {limit}") == 1


def test_the_file_is_locked(
    mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_thread, "_BUSY_SECONDS", 0.05)
    path = tmp_path / "inbox.db"
    desk = Desk(mode, SqliteInbox(path, QUICK))
    assert desk.deliver(1) == 200
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert desk.deliver(2) == 503
    assert desk.deliver(2) == 200
    assert count(path) == 2
    desk.inbox.close()


def test_a_lease_is_renewed_while_another_waits_to_tidy_up(tmp_path: Path) -> None:
    path, clock = tmp_path / "inbox.db", ManualClock(1000.0)
    inbox = SqliteInbox(path, QUICK, name="desk", monotonic=clock)
    other = SqliteInbox(path, QUICK, name="desk", monotonic=clock)
    assert Desk("sync", inbox).deliver(1) == 200
    (entry,) = run_flow(inbox.store.take("ours", 1, seconds=60.0, events=None))
    assert other.stats().running == 1
    renewal = sqlite3.connect(path, isolation_level=None)
    renewal.execute("BEGIN IMMEDIATE")
    tidying = Thread(target=lambda: run_flow(other.store.trim(86_400.0, 60.0)))
    tidying.start()
    time.sleep(0.2)  # until it waits for the file
    clock.advance(50.0)
    until = {"now": clock(), "until": clock() + 60.0}
    renewal.execute("UPDATE inbox2_entries SET leased = :now, until = :until", until)
    renewal.execute("COMMIT")
    renewal.close()
    tidying.join(20)
    assert run_flow(other.store.take("other", 1, seconds=60.0, events=None)) == []
    assert run_flow(inbox.store.renew([entry], 60.0)) == [entry.id]
    inbox.close()
    other.close()


def test_a_file_that_is_deleted_is_made_again(
    mode: Mode, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "inbox.db"
    desk, other = (Desk(mode, SqliteInbox(path, QUICK)) for _ in range(2))
    assert desk.deliver(1) == 200
    other.work()
    for file in tmp_path.glob("inbox.db*"):
        file.unlink()
    assert desk.deliver(2, 2) == 200
    assert (caplog.text.count("is not known"), count(path)) == (1, 1)
    other.work()
    assert other.seen == [1, 2], "it sees the new file, and leaves its log alone"
    desk.inbox.close()
    other.inbox.close()


def test_an_id_that_a_new_file_gives_again_is_another_entry(tmp_path: Path) -> None:
    """As after a failover to a Redis that lacks the last second."""
    desk = Desk("sync", SqliteInbox(tmp_path / "inbox.db", QUICK))

    def lose_the_file(event: WebhookEvent) -> bool:
        if event.object_id == 1:
            for file in tmp_path.glob("inbox.db*"):
                file.unlink()
            assert desk.deliver(2, object_id=2) == 200
            deadline = time.monotonic() + 5
            while len(desk.seen) < 2 and time.monotonic() < deadline:
                time.sleep(0.01)
        return False

    desk.fails = lose_the_file
    assert desk.deliver(1) == 200
    desk.work(concurrency=2)
    assert (desk.seen, desk.inbox.stats().depth) == ([1, 2], 0)
    desk.inbox.close()


def test_the_disk_is_full(mode: Mode, tmp_path: Path) -> None:
    path = tmp_path / "inbox.db"
    desk = Desk(mode, SqliteInbox(path, QUICK))
    assert desk.deliver(1) == 200
    thread = cast("SqliteThread", desk.inbox.store)
    real = thread._open

    def full() -> sqlite3.Connection:
        db: sqlite3.Connection = real()
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages}")
        return db

    desk.inbox.close()
    thread._open = full  # type: ignore[method-assign]
    answers = [desk.deliver(number) for number in range(2, 30)]
    stored = answers.count(200)
    assert 503 in answers
    assert count(path) == 1 + stored, "nothing is half-stored"
    desk.inbox.close()
    thread._open = real  # type: ignore[method-assign]
    assert {desk.deliver(number) for number in range(2, 30)} == {200}
    assert count(path) == 29
    desk.inbox.close()


def test_a_fork_opens_its_own(tmp_path: Path) -> None:
    inbox = SqliteInbox(tmp_path / "inbox.db", QUICK)
    desk = Desk("sync", inbox)
    assert desk.deliver(1) == 200
    with warnings.catch_warnings():
        # Other tests may have left threads that end.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if desk.deliver(2, 2) == 200 else 1
            inbox.close()
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    assert inbox.stats().waiting == 2
    inbox.close()


ENDING = """
import sys, threading, time
from tests.support.inbox import Desk, QUICK
from xurrent_sdk.webhooks import SqliteInbox

desk = Desk("sync", SqliteInbox(sys.argv[1], QUICK))
desk.fails = lambda event: time.sleep(1.0)
for number in range(4):
    desk.deliver(number, number)
threading.Thread(target=desk.wsgi.work, args=(1,)).start()
while not desk.seen:
    time.sleep(0.01)
"""


def test_a_program_ends_that_forgot_to_stop_its_worker(tmp_path: Path) -> None:
    """It would keep the entry that no thread handles any more, and renew its lease."""
    path = tmp_path / "inbox.db"
    subprocess.run(
        [sys.executable, "-c", ENDING, str(path)],
        timeout=60.0,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    desk = Desk("sync", SqliteInbox(path, QUICK))
    assert desk.inbox.stats().depth > 0
    desk.inbox.close()


def test_only_the_owner_can_read_it(mode: Mode, tmp_path: Path) -> None:
    """Also a file that a former version made for all to read."""
    for name in ("new.db", "old.db"):
        path = tmp_path / name
        if name == "old.db":
            path.touch(0o644)
        desk = Desk(mode, SqliteInbox(path, QUICK))
        assert desk.deliver(1) == 200
        files = {file.name: file.stat().st_mode for file in tmp_path.glob(f"{name}*")}
        names = name, f"{name}-wal", f"{name}-shm"
        assert files == dict.fromkeys(names, stat.S_IFREG | 0o600)
        desk.inbox.close()


def test_what_is_no_inbox_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "foreign").write_bytes(b"no database, and longer than a header" * 9)
    for path in tmp_path.iterdir():
        path.chmod(0o755)
        assert Desk("sync", SqliteInbox(path, QUICK)).deliver(1) == 503
        assert path.stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize("path", [":memory:", "", None])
def test_memory_is_refused(path: Any) -> None:
    with pytest.raises(ConfigurationError, match="lose what was answered"):
        SqliteInbox(path)


def test_nothing_of_a_handled_event_is_left_in_the_file(
    mode: Mode, tmp_path: Path
) -> None:
    path = tmp_path / "inbox.db"
    desk = Desk(mode, SqliteInbox(path, QUICK))
    event = {"event": "request.update", "payload": {"note": "TOPSECRET" * 500}}
    assert desk.post(signed_delivery(event)) == 200
    desk.work()
    assert len(desk.seen) == 1
    desk.inbox.close()  # the last connection empties the log into the file
    assert b"TOPSECRET" not in path.read_bytes()


def test_no_statement_needs_a_newer_sqlite() -> None:
    """Python 3.11 of RHEL 8 runs on SQLite 3.26, which does not know RETURNING."""
    constants = [name for name in vars(sqlite_schema) if name.isupper()]
    statements = repr([getattr(sqlite_schema, name) for name in constants])
    assert statements.count("UPDATE") > 9
    assert "RETURNING" not in statements
