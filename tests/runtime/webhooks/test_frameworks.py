"""The documented applications under the frameworks and servers that they name."""

from __future__ import annotations

from http.client import HTTPConnection
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient as LitestarClient
from starlette.testclient import TestClient

from tests.runtime.webhooks.receivers import wsgi_post
from tests.support.serving import serving
from tests.support.snippets import REPOSITORY, blocks
from xurrent_sdk.testing import SignedDelivery, signed_delivery
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    WebhookEvent,
    WebhookVerifier,
)

pytestmark = pytest.mark.usefixtures("logging_as_it_was", "empty_folder")

PATH = "/hooks/xurrent"


@pytest.fixture
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page makes files where its reader is."""
    monkeypatch.chdir(tmp_path)


class Page:
    """The names that the page on webhooks defines until it has shown the frameworks."""

    def __init__(self) -> None:
        self.names: dict[str, Any] = {"__name__": "__main__"}
        for block in blocks(REPOSITORY / "docs" / "webhooks.md"):
            if block.language == "python" and "application" not in self.names:
                exec(compile(block.text, "webhooks.md", "exec"), self.names)
        self.seen: list[WebhookEvent] = []
        self.delivery: SignedDelivery = signed_delivery("team.create")
        hooks, wsgi_hooks = self.names["hooks"], self.names["wsgi_hooks"]
        for app, kind in ((hooks, AsyncWebhookVerifier), (wsgi_hooks, WebhookVerifier)):
            app._verifier = kind(self.delivery.policy)

        async def asynchronous(event: WebhookEvent) -> None:
            self.seen.append(event)

        hooks.on("team.create")(asynchronous)
        wsgi_hooks.on("team.create")(self.seen.append)


@pytest.mark.parametrize("name", ["hooks", "starlette_app", "fastapi_app"])
def test_asgi(name: str) -> None:
    page = Page()
    with TestClient(page.names[name]) as client:
        answers = [
            client.post(
                PATH,
                content=body,
                headers=page.delivery.headers,
                follow_redirects=False,
            )
            for body in (page.delivery.body, page.delivery.body, b"{}")
        ]
    assert [answer.status_code for answer in answers] == [200, 200, 403]
    assert [event.event for event in page.seen] == ["team.create"]


def test_litestar() -> None:
    page = Page()
    headers = dict(page.delivery.headers)
    with LitestarClient(page.names["litestar_app"]) as client:
        answers = [
            client.post(path, content=body, headers=headers, follow_redirects=False)
            for body in (page.delivery.body, b"{}")
            for path in (PATH, f"{PATH}/")
        ]
    assert [answer.status_code for answer in answers] == [200, 200, 403, 403]
    assert [event.event for event in page.seen] == ["team.create"]


def check_beside(page: Page, application: Any) -> None:
    statuses = [
        wsgi_post(application, body, page.delivery.headers, path=path).status
        for path, body in (
            (PATH, page.delivery.body),
            (PATH, page.delivery.body),
            (PATH, b"{}"),
            ("/elsewhere", page.delivery.body),
        )
    ]
    assert statuses == [200, 200, 403, 404]
    assert [event.event for event in page.seen] == ["team.create"]


def test_flask() -> None:
    page = Page()
    check_beside(page, page.names["application"])


def test_django() -> None:
    # By name, because it brings no types.
    settings: Any = import_module("django.conf").settings
    if not settings.configured:
        settings.configure(
            ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], LOGGING_CONFIG=None
        )
        import_module("django").setup()
    page = Page()
    site = import_module("django.core.wsgi").get_wsgi_application()
    check_beside(page, page.names["beside"](site))


urlpatterns: list[object] = []
"""The site of Django's that has no pages."""


@pytest.mark.parametrize(("server", "app"), [("uvicorn", "asgi"), ("gunicorn", "wsgi")])
def test_what_went_wrong_is_visible_by_default(
    server: str, app: str, capfd: pytest.CaptureFixture[str]
) -> None:
    answers: list[tuple[int, bytes]] = []
    body = b'{"event":"team.create"}'
    with serving(
        server, f"tests.runtime.webhooks.broken_receiver:{app}", {}
    ) as running:
        for headers in ({}, {"X-Xurrent-Delivery": "one"}):
            connection = HTTPConnection("127.0.0.1", running.port)
            connection.request("POST", "/", body, headers)
            response = connection.getresponse()
            answers.append((response.status, response.read()))
            connection.close()
    assert answers == [(403, b"refused\n"), (500, b"failed\n")]
    text = capfd.readouterr().err
    assert text.count("missing_delivery_id") == 1
    assert "ValueError: a handler with a mistake" in text
