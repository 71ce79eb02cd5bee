"""The common base of the applications for ASGI and for WSGI."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any, ClassVar, Generic, TypeVar, cast

from ..core.fork import watch_forks
from ..core.log import log_from_environment
from .errors import WebhookPolicyError
from .handling import (
    ErrorHook,
    Handlers,
    Handling,
    Inbox,
    InboxWorker,
    tracing_for,
)
from .log import logger
from .receiver import Receiver, ReceiverSettings, RefusalHook
from .verifier import AsyncWebhookVerifier, WebhookVerifier

V = TypeVar("V", WebhookVerifier, AsyncWebhookVerifier)
Done = TypeVar("Done")


class App(Generic[V, Done]):
    """Receives deliveries, and works on its inbox where it has one."""

    _blocking: ClassVar[bool]

    def __init__(
        self,
        verifier: V,
        *,
        settings: ReceiverSettings | None = None,
        inbox: Inbox | None = None,
        worker: bool = True,
        on_refused: RefusalHook | None = None,
        on_error: ErrorHook | None = None,
        tracing: bool = False,
    ) -> None:
        wanted = WebhookVerifier if self._blocking else AsyncWebhookVerifier
        if not isinstance(cast("object", verifier), wanted):
            raise WebhookPolicyError(
                f"{type(self).__name__} takes a verifier of the class {wanted.__name__}:"
                " one that blocks belongs to a WsgiWebhookApp, an asynchronous one to a"
                " WebhookApp."
            )
        if inbox is not None:
            homes = [home for policy in verifier.policies for home in policy.homes]
            inbox.bind({home.host for home in homes}, blocking=self._blocking)
        log_from_environment()
        self._handlers: Handlers[Any] = Handlers(blocking=self._blocking)
        self._receiver = Receiver(
            verification=verifier.verification,
            settings=settings or ReceiverSettings(),
            handling=Handling(
                handlers=self._handlers,
                on_error=on_error,
                tracing=tracing_for(tracing),
            ),
            inbox=inbox,
            on_refused=on_refused,
        )
        self._may_work = worker and inbox is not None
        self._works_here = self._may_work
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """The workers stayed with the parent."""
        self._workers: list[InboxWorker] = []

    @property
    def inbox(self) -> Inbox | None:
        """The inbox that the application was given."""
        return self._receiver.inbox

    def work(
        self, concurrency: int | None = None, *, until_empty: bool = False
    ) -> Done:
        """Handle what the inbox holds, until ``stop`` or until the task is cancelled.

        ``concurrency`` replaces that of the inbox; with ``until_empty`` it ends when
        nothing is due, as tests want it. What is in hand at the end is finished
        (``stop``) or released (cancelled). Raises ``WebhookPolicyError`` without an inbox.
        """
        return self._run(self._new_worker(concurrency), until_empty=until_empty)

    def _run(self, worker: InboxWorker, *, until_empty: bool = False) -> Done:
        raise NotImplementedError

    def stop(self) -> None:
        """Have ``work`` take nothing new and end when its handlers have ended.

        May be called from any thread, and does not wait.
        """
        self._works_here = False
        for worker in list(self._workers):
            self._end(worker)

    def _expect_inbox(self) -> Inbox:
        if self.inbox is None:
            raise WebhookPolicyError(
                "There is nothing to work on: give the application an inbox, such as"
                " SqliteInbox(path)."
            )
        return self.inbox

    def _new_worker(self, concurrency: int | None) -> InboxWorker:
        """A worker that ``stop`` reaches, also before it begins."""
        worker = self._expect_inbox().worker(self._receiver.handling, concurrency)
        self._workers.append(worker)
        return worker

    def _end(self, worker: InboxWorker) -> None:
        worker.stop()
        with suppress(ValueError):  # it has ended, or this is the child of a fork
            self._workers.remove(worker)

    @contextmanager
    def _working(self, worker: InboxWorker) -> Generator[None]:
        try:
            yield
        except Exception:
            logger.exception("The worker of the inbox ended")
            raise
        finally:
            self._end(worker)
