# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The receiver as an ASGI application, for any ASGI framework or none, on asyncio."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Coroutine,
    MutableMapping,
)
from contextlib import asynccontextmanager
from contextvars import Context
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar, cast

from typing_extensions import override

from ..http.effects import run_flow_async
from .app import METHOD_NOT_ALLOWED, TOO_LARGE, App, Reply
from .handling import logger
from .verifier import MAX_BODY_BYTES, AsyncWebhookVerifier

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterable

    from .event import WebhookEvent
    from .handling import InboxWorker

Message: TypeAlias = MutableMapping[str, object]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

R = TypeVar("R")
AsyncHandler: TypeAlias = "Callable[[WebhookEvent[R]], Awaitable[None] | None]"
"""Called with an event; a plain function runs in a worker thread."""


class WebhookApp(App[AsyncWebhookVerifier, Coroutine[Any, Any, None]]):
    """An ASGI application that receives deliveries at whatever path it is mounted.

    ::

        app = WebhookApp(AsyncWebhookVerifier(WebhookPolicy(account="widget")))

        @app.on("request.status-changed")
        async def changed(event: WebhookEvent) -> None: ...

    Handlers run after the event is verified and before the answer is sent. If one raises,
    the delivery counts as not handled, and so do the handlers that ran before it.
    ``webhook.verify`` is answered by the application itself; handlers that name it run
    after the callback succeeded.

    With an ``inbox``, a delivery is stored and answered, and handled afterwards: by
    this process, from the start of its lifespan or its first request, or with
    ``worker=False`` only by processes that call ``work``.

    ``on_refused`` is called with each refusal, ``on_error`` with an event and the error
    of a handler; neither may block. ``tracing=True`` makes an OpenTelemetry span of
    each delivery and a linked span of its handling.
    """

    _blocking: ClassVar[bool] = False

    @override
    def renew_after_fork(self) -> None:
        """See ``App.renew_after_fork``."""
        super().renew_after_fork()
        self._lifespans = 0
        self._task: asyncio.Task[None] | None = None

    @override
    async def _run(self, worker: InboxWorker, *, until_empty: bool = False) -> None:
        with self._working(worker):
            await worker.awork(until_empty=until_empty)

    @asynccontextmanager
    async def lifespan(self, _app: object = None) -> AsyncGenerator[None]:
        """Handle entries while the context is open, for frameworks with a lifespan.

        ``Starlette(lifespan=hooks.lifespan)``, the same for FastAPI, and a list for
        Litestar, ``lifespan=[hooks.lifespan]``.
        The work stops at the end of the last of several contexts.
        """
        import asyncio

        self._works_here = self._may_work
        self._lifespans += 1
        try:
            self._start_work()
            yield
        finally:
            self._lifespans -= 1
            if not self._lifespans:
                task, self._task = self._task, None  # a new context starts its own
                self.stop()
                if task is not None and task.get_loop() is asyncio.get_running_loop():
                    await task

    def _start_work(self) -> None:
        """Start the work in the running loop, unless it is running."""
        import asyncio

        task = self._task
        if self._works_here and (
            task is None or task.done() or not task.get_loop().is_running()
        ):
            worker = self._new_worker(None)
            self._task = asyncio.create_task(self._run(worker), name="xurrent-inbox")
            if not self._lifespans:
                logger.warning(
                    "The inbox worker starts without a lifespan: a server that stops does"
                    " not wait for its handlers, and they run again later. Pass"
                    " lifespan=….lifespan to the framework, or give the application"
                    " worker=False and run the command 'work'."
                )

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Serve one ASGI connection; its types differ between frameworks."""
        if scope["type"] == "lifespan":
            await self._serve_lifespan(receive, send)
        elif scope["type"] == "http":
            reply = await self._serve(scope, receive)
            if reply is not None:
                await _send(send, reply)
        else:
            raise RuntimeError(f"WebhookApp does not speak {scope['type']!r}.")

    async def _serve(self, scope: Message, receive_message: Receive) -> Reply | None:
        """Return the answer, or ``None`` if the sender has disconnected."""
        if scope["method"] != "POST":
            return METHOD_NOT_ALLOWED
        headers = list(cast("Iterable[tuple[bytes, bytes]]", scope["headers"]))
        Context().run(self._start_work)  # the work outlives the spans of this request
        body = await _read_body(receive_message)
        if body is None:
            return None
        receiving = self._receive(body, headers)
        return await run_flow_async(receiving, self._verifier.transport)

    async def _serve_lifespan(self, receive_message: Receive, send: Send) -> None:
        await receive_message()
        async with self.lifespan():
            await send({"type": "lifespan.startup.complete"})
            await receive_message()
        await send({"type": "lifespan.shutdown.complete"})


async def _read_body(receive_message: Receive) -> bytes | None:
    """Read the body, up to the maximum size; ``None`` if the sender disconnects."""
    body, more = bytearray(), True
    while more and len(body) <= MAX_BODY_BYTES:
        message = await receive_message()
        if message["type"] == "http.disconnect":
            return None
        body += cast("bytes", message.get("body", b""))
        more = bool(message.get("more_body"))
    return bytes(body)


async def _send(send: Send, reply: Reply) -> None:
    headers = [(name.lower().encode(), text.encode()) for name, text in reply.headers]
    if reply == TOO_LARGE:  # the rest of the body is not read
        headers.append((b"connection", b"close"))
    await send(
        {"type": "http.response.start", "status": reply.status, "headers": headers}
    )
    await send({"type": "http.response.body", "body": reply.body})
