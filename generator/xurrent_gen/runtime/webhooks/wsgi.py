"""The receiver as a WSGI application, for servers and frameworks without asyncio."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import ClassVar, TypeAlias, TypeVar
from wsgiref.types import StartResponse, WSGIEnvironment

from typing_extensions import override

from ..http.effects import run_flow
from .app import LENGTH_REQUIRED, METHOD_NOT_ALLOWED, App, Reply
from .event import WebhookEvent
from .handling import InboxWorker, logger
from .verifier import MAX_BODY_BYTES, WebhookVerifier

R = TypeVar("R")
Handler: TypeAlias = "Callable[[WebhookEvent[R]], None]"
"""Called with an event."""


class WsgiWebhookApp(App[WebhookVerifier, None]):
    """``WebhookApp`` for WSGI, with the same guarantees.

    The server must state the length of the body. With an ``inbox``, a thread of the
    process handles entries from ``start()`` or the first request on, unless
    ``worker=False``; call ``stop(wait=True)`` when the server ends.
    """

    _blocking: ClassVar[bool] = True

    @override
    def renew_after_fork(self) -> None:
        """See ``App.renew_after_fork``."""
        super().renew_after_fork()
        self._lock = threading.Lock()
        self._threads: list[tuple[threading.Thread, InboxWorker]] = []

    @override
    def _run(self, worker: InboxWorker, *, until_empty: bool = False) -> None:
        with self._working(worker):
            worker.work(until_empty=until_empty)

    def start(self) -> None:
        """Handle entries in a thread of this process, unless one is running.

        For the hooks of a server, in the process that serves: a thread does not survive
        a fork. Raises ``WebhookPolicyError`` without an inbox.
        """
        self._expect_inbox()
        self._works_here = True
        self._start_work()

    @override
    def stop(self, *, wait: bool = False) -> None:
        """Have ``work`` take no new entries, and end when its handlers have ended.

        With ``wait``, it returns when the thread of ``start`` or a request has ended:
        its leases are released, its outcomes recorded. May be called from any thread
        but that of a handler, which cannot wait for itself.
        """
        super().stop()
        for thread, _ in list(self._threads) if wait else ():
            thread.join()

    def _start_work(self) -> None:
        with self._lock:
            self._threads = [each for each in self._threads if each[0].is_alive()]
            working = any(worker in self._workers for _, worker in self._threads)
            if self._works_here and not working:
                worker = self._new_worker(None)
                thread = threading.Thread(
                    target=self._run, args=(worker,), name="xurrent-inbox", daemon=True
                )
                self._threads.append((thread, worker))
                thread.start()

    def __call__(
        self, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        """Serve one WSGI request."""
        reply = self._serve(environ)
        status = f"{reply.status} {HTTPStatus(reply.status).phrase}"
        start_response(status, reply.headers)
        return [reply.body]

    def _serve(self, environ: WSGIEnvironment) -> Reply:
        if environ.get("REQUEST_METHOD") != "POST":
            return METHOD_NOT_ALLOWED
        self._start_work()
        stated = str(environ.get("CONTENT_LENGTH") or "")
        if not stated.isdecimal():
            logger.warning(
                "Webhook refused: the server stated no length of the body. If a proxy in"
                " front sends it in chunks, have the proxy buffer requests."
            )
            return LENGTH_REQUIRED
        length = min(int(stated), MAX_BODY_BYTES + 1)
        body = environ["wsgi.input"].read(length)
        if len(body) < length:
            problem = (
                "Webhook cut off, or a framework has read it: received %d of %d bytes"
            )
            logger.warning(problem, len(body), length)
        headers = [
            (name[5:].replace("_", "-"), str(value))
            for name, value in environ.items()
            if name.startswith("HTTP_")
        ]
        return run_flow(self._receive(body, headers), self._verifier.transport)
