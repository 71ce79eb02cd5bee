"""The command: works until it is told to stop, shows, brings back, and refuses nonsense."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, redirect_stdout
from pathlib import Path

import pytest

from tests.support.inbox import QUICK, Desk, Mode
from xurrent_sdk._runtime.inbox.command import main
from xurrent_sdk.webhooks import SqliteInbox

APP = """
from tests.support.inbox import POLICY, QUICK
from xurrent_sdk.webhooks import *

inbox = SqliteInbox("inbox.db", QUICK)
if {mode!r} == "sync":
    app = WsgiWebhookApp(WebhookVerifier(POLICY), inbox=inbox)
else:
    app = WebhookApp(AsyncWebhookVerifier(POLICY), inbox=inbox)
build = lambda: app
without = WsgiWebhookApp(WebhookVerifier(POLICY))

@app.on()
def handle(event):
    print("handled", event.object_id, flush=True)
"""


@pytest.fixture
def desk(mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """An application of another process over the inbox of ``myapp_….py``."""
    (tmp_path / f"myapp_{mode}.py").write_text(APP.format(mode=mode))
    (tmp_path / "broken.py").write_text("{}['TOKEN']")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delitem(sys.modules, f"myapp_{mode}", raising=False)
    monkeypatch.setattr(sys, "path", list(sys.path))
    return Desk(mode, SqliteInbox("inbox.db", QUICK))


def dead_entry(desk: Desk) -> str:
    desk.fails = lambda event: True
    assert desk.deliver(1) == 200
    store = desk.inbox.store
    from xurrent_sdk._runtime.http.effects import run_flow
    from xurrent_sdk._runtime.inbox.store import Outcome

    (entry,) = run_flow(store.take("w", 1, seconds=9.0, events=None))
    outcome = Outcome("dead", "request.update", 0.0, "E: \x1b[31mno\n")
    run_flow(store.settle(entry, outcome))
    return entry.id


def test_the_dead_are_shown_brought_back_and_dropped(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    app = f"myapp_{desk.mode}:app"
    id = dead_entry(desk)
    assert main(["dead", f"myapp_{desk.mode}:build", "--factory"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(f"{id}  request.update  object 1  attempts 1  ")
    assert shown.endswith("  E: \\x1b[31mno\\n\n"), "nothing that a terminal obeys"
    assert main(["dead", app, "--json"]) == 0
    (letter,) = json.loads(capsys.readouterr().out)["dead"]
    assert (letter["id"], letter["event"]["event"]["person_id"]) == (id, 1)
    assert main(["stats", app]) == 0
    assert "waiting 0  running 0  dead 1  unhandled 0\n" in capsys.readouterr().out
    assert main(["retry", id, app]) == 0
    assert main(["retry", id, app]) == 1
    assert f"no dead-letter entry {id}" in capsys.readouterr().err
    assert main(["stats", app, "--json"]) == 0
    stats = json.loads(capsys.readouterr().out)
    assert (stats["format_version"], stats["depth"], stats["dead"]) == (1, 1, 0)
    assert main(["drop", id, app]) == 1
    desk.inbox.close()
    os.chdir(os.pardir)
    assert desk.inbox.stats().waiting == 1, "the file of the former directory"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("stats nowhere_at_all:app", "cannot be imported"),
        ("stats broken:app", "broken:app cannot be imported: KeyError: 'TOKEN'"),
        ("stats :app", "':app' names no module"),
        ("stats .relative:app", "'.relative:app' names no module"),
        ("stats myapp_{mode}:nothing", "cannot be imported"),
        (
            "stats myapp_{mode}:inbox",
            "neither a WebhookApp nor a WsgiWebhookApp of this",
        ),
        ("stats myapp_{mode}:build", "with --factory"),
        ("stats myapp_{mode}:without", "has no inbox"),
        ("work myapp_{mode}:app --concurrency 0", "no whole number above 0"),
    ],
)
def test_nonsense_is_refused(
    desk: Desk, given: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(given.format(mode=desk.mode).split())
    assert caught.value.code == 2
    assert told in capsys.readouterr().err


def test_all_of_the_dead_are_shown_as_far_as_anybody_reads(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dead_entry(desk)
    names = "inbox, object, event, body, received, due, head, died, error"
    copied = f"SELECT {names} FROM inbox2_entries, json_each(?)"
    with closing(sqlite3.connect(tmp_path / "inbox.db")) as db, db:
        insert = f"INSERT INTO inbox2_entries ({names}) {copied}"
        db.execute(insert, [f"[{'0,' * 148}0]"])
    assert main(["dead", f"myapp_{desk.mode}:app"]) == 0
    assert capsys.readouterr().out.count("\n") == 150
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as unread, redirect_stdout(unread):
        assert main(["dead", f"myapp_{desk.mode}:app"]) == 141


def test_a_store_that_cannot_be_asked_is_one_line(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "inbox.db").write_bytes(b"no database, and longer than its header" * 9)
    assert main(["stats", f"myapp_{desk.mode}:app"]) == 3
    assert len(capsys.readouterr().err.splitlines()) == 1
    (tmp_path / "inbox.db").unlink()
    assert main(["dead", f"myapp_{desk.mode}:app"]) == 3
    assert f"no file {tmp_path / 'inbox.db'}" in capsys.readouterr().err


def test_it_works_until_a_signal(desk: Desk) -> None:
    command = f"-m xurrent_sdk.webhooks work myapp_{desk.mode}:app --concurrency 2"
    process = subprocess.Popen(
        [sys.executable, *command.split()],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert "no file" in process.stderr.readline(), "perhaps of another directory"
    # While both create the file, one may find it locked: Xurrent delivers again then.
    assert 200 in (desk.deliver(1, object_id=7) for _ in range(3))
    assert process.stdout.readline() == "handled 7\n"
    assert desk.deliver(2, object_id=8) == 200
    assert process.stdout.readline() == "handled 8\n"
    process.send_signal(signal.SIGTERM if desk.mode == "async" else signal.SIGINT)
    assert "Stopping when" in process.communicate(timeout=30)[1]
    assert process.returncode == 0
    assert desk.inbox.stats().depth == 0
