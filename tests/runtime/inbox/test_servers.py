"""The hooks of gunicorn: work begins without a request, and SIGTERM leaves no lease."""

from __future__ import annotations

import time
from pathlib import Path

from tests.runtime.inbox.test_killed import MODULE
from tests.support.chaos import overlapping, runs
from tests.support.inbox import POLICY, delivery, wsgi_post
from tests.support.serving import start
from xurrent_sdk.webhooks import SqliteInbox, WebhookVerifier, WsgiWebhookApp

HOOKS = f"""
from importlib import import_module


def post_worker_init(worker):
    import_module("{MODULE}").wsgi.start()


def worker_exit(server, worker):
    import_module("{MODULE}").wsgi.stop(wait=True)
"""


def test_gunicorn_starts_and_stops_the_worker(tmp_path: Path) -> None:
    assert POLICY.public_key
    hooks = tmp_path / "gunicorn.conf.py"
    hooks.write_text(HOOKS)
    seen, path = tmp_path / "runs", tmp_path / "inbox.db"
    environment = {
        "TEST_KEY": POLICY.public_key,
        "TEST_LEASE": "600",
        "TEST_SEEN": str(tmp_path / "seen"),
        "TEST_RUNS": str(seen),
        "TEST_FILE": str(path),
        "TEST_HANDLER": "0.4",
    }
    inbox = SqliteInbox(path)
    app = WsgiWebhookApp(WebhookVerifier(POLICY), inbox=inbox, worker=False)
    for number in range(20):
        assert wsgi_post(app, delivery(number, number)) == 200
    command = ["gunicorn", f"{MODULE}:wsgi", "--bind", "127.0.0.1:0"]
    for _ in range(2):
        waiting = inbox.stats().waiting
        server = start([*command, "-c", str(hooks)], environment)
        deadline = time.monotonic() + 60
        while inbox.stats().running == 0 or inbox.stats().waiting == waiting:
            assert server.poll() is None, "the server has ended"
            assert time.monotonic() < deadline
            time.sleep(0.02)
        server.terminate()
        assert server.wait(60) == 0
        stats = inbox.stats()
        assert stats.running == 0, "no lease of ten minutes is left"
        assert stats.waiting < waiting
        assert stats.events["request.update"].handled == 20 - stats.waiting
    assert overlapping(runs(seen)) == []
    assert len(runs(seen)) == 20 - inbox.stats().waiting
    inbox.close()
