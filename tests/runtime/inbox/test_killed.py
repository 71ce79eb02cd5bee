"""kill -9 in the middle, under the servers that are named: what was answered is handled."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.support.inbox import POLICY
from tests.support.serving import Sender, serving, start

MODULE = "tests.runtime.inbox.killed_receiver"
LEASE = 0.5


@pytest.mark.parametrize(
    ("server", "app"),
    [("hypercorn", "asgi"), ("gunicorn", "wsgi")],
)
def test_what_was_answered_is_handled(server: str, app: str, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    assert POLICY.public_key
    environment = {
        "TEST_KEY": POLICY.public_key,
        "TEST_LEASE": str(LEASE),
        "TEST_SEEN": str(seen),
        "TEST_FILE": str(tmp_path / "inbox.db"),
    }
    answered: set[int] = set()
    for start_at in (1_000, 2_000):
        with serving(server, f"{MODULE}:{app}", environment) as running:
            with Sender(running.port, start_at) as sender:
                sender.reach(20)
                running.kill()
            answered |= sender.answered
    worker = start(["xurrent_sdk.webhooks", "work", f"{MODULE}:{app}"], environment)
    try:
        await_all(answered, seen)
    finally:
        worker.terminate()
        # One that was told before it had started ends by the signal itself.
        assert worker.wait(30) in (0, -15)
    assert_promises(seen, deaths=2)


def assert_promises(seen: Path, deaths: int) -> None:
    handled = [tuple(map(int, line.split())) for line in seen.read_text().splitlines()]
    again = len(handled) - len(set(handled))
    assert again <= deaths * 4, "twice at most what a killed worker had in hand"
    for about in range(4):
        numbers = [number for number, object_id in handled if object_id == about]
        first_times = list(dict.fromkeys(numbers))
        assert first_times == sorted(first_times), "one object in the order of arrival"


def await_all(answered: set[int], seen: Path) -> None:
    deadline = time.monotonic() + 30
    missing = set(answered)
    while missing:
        assert time.monotonic() < deadline, f"never handled: {sorted(missing)}"
        time.sleep(0.05)
        text = seen.read_text() if seen.exists() else ""
        missing = answered - {int(line.split()[0]) for line in text.splitlines()}
