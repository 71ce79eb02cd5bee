"""Signed deliveries, as Xurrent posts them, and their effect on the request."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from receiver import WELCOME, build, hooks
from starlette.testclient import TestClient

from xurrent_gen.sandbox import RunningSandbox
from xurrent_sdk import AsyncXurrentClient, XurrentClient
from xurrent_sdk.testing import signed_delivery


def notes(client: XurrentClient, request_id: str) -> list[str | None]:
    query = client.query.requests().where(lambda f: [f.id == request_id])
    return [note.text for note in query.select(lambda r: [r.notes.text]).one().notes]


@pytest.mark.parametrize("times", [1, 3])
def test_a_new_request_is_answered_once(
    xurrent_sandbox: RunningSandbox,
    tmp_path: Path,
    times: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    settings = xurrent_sandbox.client_settings
    with XurrentClient(**settings) as client:
        request = client.query.requests().limit(1).one()
        delivery = signed_delivery(
            {"event": "request.create", "object_nodeID": request.id}
        )
        trial = signed_delivery({"event": "request.create", "object_id": 12345})
        app = hooks(delivery.policy, AsyncXurrentClient(**settings), tmp_path / "db")
        with TestClient(build(app)) as http:
            for sent in (trial, *[delivery] * times):
                answer = http.post(
                    "/hooks/xurrent", content=sent.body, headers=dict(sent.headers)
                )
                assert answer.status_code == 200
            deadline = time.monotonic() + 20
            while WELCOME not in notes(client, request.id):
                assert time.monotonic() < deadline, "the note did not come"
                time.sleep(0.05)
        assert notes(client, request.id).count(WELCOME) == 1
    assert [each for each in caplog.records if each.levelname == "ERROR"] == []


def test_a_forgery_is_refused(xurrent_sandbox: RunningSandbox, tmp_path: Path) -> None:
    genuine = signed_delivery("request.create")
    client = AsyncXurrentClient(**xurrent_sandbox.client_settings)
    with TestClient(build(hooks(genuine.policy, client, tmp_path / "db"))) as http:
        answer = http.post("/hooks/xurrent", content=b'{"event": "request.create"}')
    assert answer.status_code == 403
