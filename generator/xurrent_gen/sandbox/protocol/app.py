"""The HTTP layer: Starlette routes that pass plain requests to the sandbox, and GraphiQL."""

from __future__ import annotations

import asyncio
import logging
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from html import escape
from operator import attrgetter
from pathlib import Path
from string import Template
from typing import cast

from graphql import introspection_from_schema
from starlette.applications import Starlette
from starlette.datastructures import FormData
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request as HttpRequest
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from xurrent_gen.sandbox import storage
from xurrent_gen.sandbox.bulk.service import FILES_PATH
from xurrent_gen.sandbox.core import RestHandle, Sandbox
from xurrent_gen.sandbox.faults.faults import Surface
from xurrent_gen.sandbox.messages import Reply, Request, json_reply, message_reply
from xurrent_gen.sandbox.webhooks import signing as hooks

from .control import CONTROL_PATH, control

Handle = Callable[[Request], Reply]

_MAX_FIELD = 65_536
_FOLDER = Path(__file__).parents[2] / "data" / "graphiql"
_POLICY = (
    "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; "
    "connect-src 'self'; img-src data:; frame-ancestors 'self'"
)
_HTML = "text/html; charset=utf-8"
_SCRIPT = "text/javascript; charset=utf-8"
_PACKED = {"graphiql.js": _SCRIPT, "graphiql.css": "text/css; charset=utf-8"}
_GRAPHIQL_FILES = (*_PACKED, "start.js", "schema.json")
logger = logging.getLogger("xurrent_gen.sandbox")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An ASGI endpoint around a function from request to reply."""

    handle: Handle

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Reads the whole request, handles it, and sends the reply."""
        request = await _read(HttpRequest(scope, receive))
        try:
            reply = self.handle(request)
        except Exception:
            logger.exception("the sandbox failed to answer %s", scope["path"])
            reply = message_reply(500, "Internal Server Error")
        finally:
            if isinstance(request.upload, FormData):
                await request.upload.close()
        await send_reply(reply, receive, send)


async def _read(http: HttpRequest) -> Request:
    """Read a plain request; a file in a form is never loaded into memory as a whole."""
    path, query = cast("str", http.scope["path"]), http.url.query
    request = Request(http.method, path, dict(http.headers), b"", query)
    if request.media_type != "multipart/form-data":
        return replace(request, body=await http.body())
    stream = http.stream()
    parser = MultiPartParser(http.headers, stream, max_part_size=_MAX_FIELD)
    try:
        return replace(request, upload=await parser.parse())
    except (MultiPartException, ValueError) as error:
        async for _ in stream:  # unread bytes would reset the client's connection
            pass
        return replace(request, upload=str(error))


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
    """Closes the connection below the server. ASGI has no message for it, so this uses
    the transport behind uvicorn's `receive`."""
    cycle = cast("object", attrgetter("__self__")(cast("object", receive)))
    transport = cast("asyncio.Transport", attrgetter("transport")(cycle))
    if reset:
        raw = cast("socket.socket", transport.get_extra_info("socket"))
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    else:
        transport.close()
    # Wait until the server notices, or it would log an error about the missing response.
    while not cast("bool", attrgetter("disconnected")(cycle)):
        await asyncio.sleep(0.001)


def _graphiql_page(sandbox: Sandbox, _: Request) -> Reply:
    """The page, with the sandbox's own token."""
    page = Template((_FOLDER / "page.html").read_text("utf-8"))
    token, account = sandbox.options.token, sandbox.options.accounts[0]
    text = page.substitute(token=escape(token), account=escape(account))
    headers = {"content-type": _HTML, "content-security-policy": _POLICY}
    return Reply(200, text.encode(), headers)


def _graphiql_file(sandbox: Sandbox, request: Request) -> Reply:
    """A script, the styles, or the schema as an answer to introspection."""
    name = request.path.rpartition("/")[2]
    if name == "schema.json":
        schema = sandbox.store.catalog.schema
        return json_reply(200, introspection_from_schema(schema))
    if name == "start.js":
        return Reply(200, (_FOLDER / name).read_bytes(), {"content-type": _SCRIPT})
    headers = {"content-type": _PACKED[name], "content-encoding": "gzip"}
    return Reply(200, (_FOLDER / f"{name}.gz").read_bytes(), headers)


def make_app(sandbox: Sandbox) -> ASGIApp:
    """The application that serves a sandbox."""
    page, graphiql = partial(_graphiql_page, sandbox), partial(_graphiql_file, sandbox)
    bulk, webhooks = sandbox.bulk, sandbox.webhooks
    policy, webhook = hooks.POLICIES_PATH + "/{policy}", hooks.WEBHOOKS_PATH

    def get(path: str, handle: Handle) -> Route:
        return Route(path, Endpoint(handle), methods=["GET"])

    def post(path: str, handle: Handle) -> Route:
        return Route(path, Endpoint(handle), methods=["POST"])

    def on(surface: Surface, answer: Handle) -> Handle:
        """Wrap a handler: log its requests, and apply the faults of a surface."""
        return lambda request: sandbox.serve(surface, request, answer)

    def rest(answer: RestHandle) -> Handle:
        return lambda request: sandbox.rest(request, answer)

    return Starlette(
        routes=[
            get("/", page),
            get("/graphiql", page),
            *(get(f"/graphiql/{name}", graphiql) for name in _GRAPHIQL_FILES),
            post("/graphql", sandbox.graphql),
            post("/token", on("token", sandbox.tokens.token)),
            get("/introspect", on("introspect", sandbox.tokens.introspect)),
            post(storage.S3_PATH, on("upload", sandbox.storage.take)),
            post(storage.LOCAL_PATH, on("upload", sandbox.storage.take)),
            get(storage.DOWNLOAD_PATH, on("download", sandbox.storage.download)),
            get(
                policy + "/.well-known/openid-configuration",
                on("oidc", webhooks.discovery),
            ),
            get(policy + "/jwks", on("jwks", webhooks.jwks)),
            Route(webhook + "/{webhook:int}/verify", Endpoint(webhooks.confirm)),
            get("/async/{number:int}", on("file", sandbox.discovery.document)),
            post("/v1/import", rest(bulk.start_import)),
            post("/v1/export", rest(bulk.start_export)),
            get("/v1/import/{token}", rest(bulk.progress)),
            get("/v1/export/{token}", rest(bulk.progress)),
            post("/v1/events", rest(sandbox.events.create)),
            post("/v1/{resource}/{id}/{move}", rest(sandbox.move)),
            get(FILES_PATH + "/{name}", on("file", sandbox.storage.download)),
            Route(CONTROL_PATH + "/{action}", Endpoint(partial(control, sandbox))),
        ]
    )
