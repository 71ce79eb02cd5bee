"""One way to talk to both receivers: ASGI by hand, WSGI through a real environ."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from wsgiref.util import setup_testing_defaults

from tests.support.webhooks import HEADERS, Mode, World
from xurrent_sdk.webhooks import (
    EventNameLiteral,
    WebhookApp,
    WebhookEvent,
    WebhookEventName,
    WebhookPolicy,
    WsgiWebhookApp,
)


@dataclass(frozen=True, slots=True)
class Response:
    """What a receiver answered."""

    status: int
    headers: dict[str, str]
    body: bytes


Handler = Callable[[WebhookEvent], None]


class Receiver:
    """An application under test, sync or async, in a world of its own."""

    def __init__(
        self,
        mode: Mode,
        policy: WebhookPolicy | None = None,
    ) -> None:
        self.mode = mode
        self.world = World(mode, policy)
        self.asgi = WebhookApp(self.world.asynchronous)
        self.wsgi = WsgiWebhookApp(self.world.sync)

    def on(self, handler: Handler, *names: EventNameLiteral | WebhookEventName) -> None:
        """Register a handler with the application under test."""
        if self.mode == "sync":
            self.wsgi.on(*names)(handler)
            return

        async def wrapped(event: WebhookEvent) -> None:
            await asyncio.sleep(0)
            handler(event)

        self.asgi.on(*names)(wrapped)

    def post(
        self,
        body: bytes,
        headers: Mapping[str, str] | None = None,
        method: str = "POST",
        stated: int | None = None,
    ) -> Response:
        given = dict(HEADERS if headers is None else headers)
        given["Content-Length"] = str(len(body) if stated is None else stated)
        if self.mode == "sync":
            return wsgi_post(self.wsgi, body, given, method)
        return asyncio.run(asgi_post(self.asgi, [body], given, method))


def wsgi_post(
    app: Any,
    body: bytes,
    headers: Mapping[str, str],
    method: str = "POST",
    path: str = "/",
) -> Response:
    """Send a request to a WSGI application."""
    environ: dict[str, object] = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }
    for name, value in headers.items():
        key = name.upper().replace("-", "_")
        environ[key if key == "CONTENT_LENGTH" else f"HTTP_{key}"] = value
    setup_testing_defaults(environ)
    started: list[tuple[str, list[tuple[str, str]]]] = []

    def start(
        status: str, headers: list[tuple[str, str]], *_: object
    ) -> Callable[[bytes], object]:
        started.append((status, headers))
        return lambda data: None

    answer = b"".join(app(environ, start))
    ((status, sent),) = started
    lowered = {name.lower(): value for name, value in sent}
    return Response(int(status.split()[0]), lowered, answer)


App = Callable[[Any, Any, Any], Awaitable[None]]


async def asgi_post(
    app: App,
    pieces: Sequence[bytes],
    headers: Mapping[str, str],
    method: str = "POST",
    *,
    disconnect: bool = False,
) -> Response:
    """Send a request to an ASGI application, the body in pieces."""
    messages: list[dict[str, Any]] = [
        {"type": "http.request", "body": piece, "more_body": True} for piece in pieces
    ]
    if disconnect:
        messages.append({"type": "http.disconnect"})
    else:
        messages[-1]["more_body"] = False
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        if not messages:
            raise AssertionError("read on after the end of the body")
        return messages.pop(0)

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": method,
        "path": "/",
        "headers": [
            (name.lower().encode(), value.encode()) for name, value in headers.items()
        ],
    }
    await app(scope, receive, send)
    if not sent:
        return Response(0, {}, b"")
    start, *bodies = sent
    return Response(
        start["status"],
        {name.decode(): value.decode() for name, value in start["headers"]},
        b"".join(part["body"] for part in bodies),
    )
