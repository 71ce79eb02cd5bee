"""The HTTP shell: Starlette routes that hand plain requests to the sandbox."""

from __future__ import annotations

import asyncio
import logging
import socket
import struct
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, cast

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.routing import Route

from xurrent_gen.sandbox.bulk.service import FILES_PATH
from xurrent_gen.sandbox.messages import (
    Reply,
    Request,
    Upload,
    UploadRefused,
    message_reply,
)
from xurrent_gen.sandbox.storage import attachments as storage
from xurrent_gen.sandbox.webhooks import signing as hooks

from .control import CONTROL_PATH, Control
from .graphiql import GRAPHIQL_FILES, graphiql_file, graphiql_page
from .multipart import read_upload
from .page import front_page

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from starlette.types import ASGIApp, Receive, Scope, Send

    from xurrent_gen.sandbox.access.tokens import Holder
    from xurrent_gen.sandbox.core import Sandbox
    from xurrent_gen.sandbox.faults.faults import Surface

    Handle = Callable[[Request], Reply]

_MOST_BYTES = 1 << 30
logger = logging.getLogger("xurrent_gen.sandbox")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An ASGI endpoint around a function from request to reply, which may wait."""

    handle: Callable[[Request], Reply | Awaitable[Reply]]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Reads the whole request, answers it, and sends the reply as it says."""
        request, http = read_request(scope, b""), HttpRequest(scope, receive)
        try:
            if request.media_type == "multipart/form-data":
                request = await with_upload(request, http.stream(), _MOST_BYTES)
            else:
                request = replace(request, body=await http.body())
        except ClientDisconnect:
            return
        try:
            found = self.handle(request)
            reply = found if isinstance(found, Reply) else await found
        except Exception:
            logger.exception("the sandbox failed to answer %s", scope["path"])
            reply = message_reply(500, "Internal Server Error")
        finally:
            if isinstance(request.upload, Upload):
                request.upload.close()
        await send_reply(reply, receive, send)


@dataclass(frozen=True, slots=True)
class UploadEndpoint:
    """Takes an upload while it arrives; the file never is in memory as a whole."""

    sandbox: Sandbox

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Reads, checks and stores the upload."""
        request, held = read_request(scope, b""), self.sandbox.storage
        stream = HttpRequest(scope, receive).stream()
        try:
            held.check_headers(request)
            request = await with_upload(request, stream, held.size_limit)
        except ClientDisconnect:
            return
        except UploadRefused as error:
            request = replace(request, upload=error)
            await _drain(stream)
        reply = self.sandbox.serve("upload", request, held.take)
        if isinstance(request.upload, Upload):
            request.upload.close()
        await send_reply(reply, receive, send)


async def with_upload(
    request: Request, stream: AsyncIterator[bytes], limit: int
) -> Request:
    """A request with the form in its body, or with why that is none."""
    upload: Upload | UploadRefused
    try:
        upload = await read_upload(request.headers, stream, limit)
    except UploadRefused as error:
        upload = error
        await _drain(stream)
    return replace(request, upload=upload)


async def _drain(stream: AsyncIterator[bytes]) -> None:
    """Read on, or the client sees a reset instead of the answer."""
    async for _ in stream:
        pass


def read_request(scope: Scope, body: bytes) -> Request:
    """The plain request of an ASGI scope."""
    headers = cast("list[tuple[bytes, bytes]]", scope["headers"])
    return Request(
        cast("str", scope["method"]),
        cast("str", scope["path"]),
        {name.decode("latin-1"): value.decode("latin-1") for name, value in headers},
        body,
        cast("bytes", scope["query_string"]).decode("latin-1"),
    )


async def send_reply(reply: Reply, receive: Receive, send: Send) -> None:
    """Sends a reply, with its delay and its cut."""
    if reply.delay:
        await asyncio.sleep(reply.delay)
    if reply.abort:
        await _hang_up(receive, reset=reply.abort == "reset")
        return
    length = ("content-length", str(len(reply.body)))
    headers = [length, *reply.headers.items()]
    start = {
        "type": "http.response.start",
        "status": reply.status,
        "headers": [(k.encode("latin-1"), v.encode("latin-1")) for k, v in headers],
    }
    await send(start)
    if reply.cut_after is None:
        await send({"type": "http.response.body", "body": reply.body})
        return
    part = reply.body[: reply.cut_after]
    await send({"type": "http.response.body", "body": part, "more_body": True})
    await _hang_up(receive, reset=False)


async def _hang_up(receive: Receive, *, reset: bool) -> None:
    """Closes the connection under the server. ASGI knows no such message, so this
    reaches for the transport behind uvicorn's `receive`."""
    cycle = cast("object", attrgetter("__self__")(cast("object", receive)))
    transport = cast("asyncio.Transport", attrgetter("transport")(cycle))
    if reset:
        raw = cast("socket.socket", transport.get_extra_info("socket"))
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    else:
        transport.close()
    # Until the server knows, or it would complain about the missing answer.
    while not cast("bool", attrgetter("disconnected")(cycle)):
        await asyncio.sleep(0.001)


def make_app(sandbox: Sandbox) -> ASGIApp:
    """The application that serves a sandbox."""
    control, graphiql = Control(sandbox), partial(graphiql_file, sandbox)
    bulk, webhooks = sandbox.bulk, sandbox.webhooks
    upload = UploadEndpoint(sandbox)
    policy, webhook = hooks.POLICIES_PATH + "/{policy}", hooks.WEBHOOKS_PATH

    def get(path: str, handle: Handle) -> Route:
        return Route(path, Endpoint(handle), methods=["GET"])

    def post(path: str, handle: Handle) -> Route:
        return Route(path, Endpoint(handle), methods=["POST"])

    def on(surface: Surface, answer: Handle) -> Handle:
        """Answers that are noted, and struck by the faults of a surface."""
        return lambda request: sandbox.serve(surface, request, answer)

    def rest(answer: Callable[[Request, Holder], Reply]) -> Handle:
        return lambda request: sandbox.rest(request, answer)

    return Starlette(
        routes=[
            get("/", lambda _: front_page(sandbox)),
            get("/graphiql", lambda _: graphiql_page(sandbox)),
            *(get(f"/graphiql/{name}", graphiql) for name in GRAPHIQL_FILES),
            post("/graphql", sandbox.graphql),
            post("/token", on("token", sandbox.oauth.token)),
            get("/introspect", on("introspect", sandbox.oauth.introspect)),
            Route(storage.S3_PATH, upload, methods=["POST"]),
            Route(storage.LOCAL_PATH, upload, methods=["POST"]),
            get(storage.DOWNLOAD_PATH, on("download", sandbox.storage.download)),
            get(
                policy + "/.well-known/openid-configuration",
                on("oidc", webhooks.discovery),
            ),
            get(policy + "/jwks", on("jwks", webhooks.jwks)),
            Route(
                webhook + "/{webhook:int}/verify",
                Endpoint(webhooks.confirm),
                methods=["GET", "POST"],
            ),
            Route(
                "/async/{number:int}",
                Endpoint(on("file", sandbox.discovery.document)),
            ),
            post("/v1/import", rest(bulk.start_import)),
            post("/v1/export", rest(bulk.start_export)),
            get("/v1/import/{token}", rest(bulk.progress)),
            get("/v1/export/{token}", rest(bulk.progress)),
            post("/v1/events", rest(sandbox.events.create)),
            post("/v1/{resource}/{id}/{move}", sandbox.move),
            get(FILES_PATH + "/{key}", on("file", bulk.download)),
            Route(CONTROL_PATH, Endpoint(control.handle)),
            Route(CONTROL_PATH + "/{action}", Endpoint(control.handle)),
        ]
    )
