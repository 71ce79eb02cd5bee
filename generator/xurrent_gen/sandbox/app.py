"""The HTTP shell: Starlette routes that hand plain requests to the sandbox."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.requests import Request as HttpRequest
from starlette.routing import Route

from .wire import Reply, Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp, Receive, Scope, Send

    from .core import Sandbox

    Handle = Callable[[Request], Reply]


class CutConnection(Exception):
    """Raised on purpose, to make the server drop a connection halfway."""


class Endpoint:
    """An ASGI endpoint around a function from request to reply."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Reads the whole request, answers it, and sends the reply as it says."""
        http = HttpRequest(scope, receive)
        body = await http.body()
        request = Request(
            http.method,
            http.url.path,
            {
                name.decode(): value.decode("latin-1")
                for name, value in http.headers.raw
            },
            body,
            http.url.query,
        )
        await send_reply(self._handle(request), send)


async def send_reply(reply: Reply, send: Send) -> None:
    """Sends a reply, with its delay and its cut."""
    if reply.delay:
        await asyncio.sleep(reply.delay)
    headers = {"content-length": str(len(reply.body)), **reply.headers}
    await send(
        {
            "type": "http.response.start",
            "status": reply.status,
            "headers": [(k.encode(), v.encode("latin-1")) for k, v in headers.items()],
        }
    )
    if reply.cut_after is None:
        await send({"type": "http.response.body", "body": reply.body})
        return
    part = reply.body[: reply.cut_after]
    await send({"type": "http.response.body", "body": part, "more_body": True})
    raise CutConnection


def make_app(sandbox: Sandbox) -> ASGIApp:
    """The application that serves a sandbox."""
    return Starlette(
        routes=[
            Route("/graphql", Endpoint(sandbox.graphql), methods=["POST"]),
        ]
    )
