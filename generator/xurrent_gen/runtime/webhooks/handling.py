"""The handling of a verified delivery: by handlers in a span, or by an inbox.

The inbox is in a package above this one, which may be missing; the feature
``opentelemetry`` has the real spans.

Answers reveal nothing, and servers such as uvicorn configure only their own loggers:
unless the application configures logging, warnings and errors go to stderr.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction
from typing import Any, Final, Protocol, TypeAlias, TypeVar

from typing_extensions import override

from ..core.log import logger as base
from ..http.effects import Flow, call
from .errors import WebhookPolicyError, shown
from .event import WebhookEvent
from .names import listed_name

T = TypeVar("T")

Handler: TypeAlias = "Callable[..., Any]"
H = TypeVar("H", bound=Handler)
ErrorHook: TypeAlias = "Callable[[WebhookEvent, Exception], object]"
"""Called with the event and the error of a handler; a function that must not block."""


logger: Final = logging.getLogger("xurrent.webhooks")


class _LastResort(logging.Handler):
    """Prints like ``logging.lastResort``, which ``xurrent``'s null handler disables."""

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Print the record, unless the application has a handler for it."""
        listeners = [*logger.handlers, *base.handlers, *logging.root.handlers]
        silent = (_LastResort, logging.NullHandler)
        if logging.lastResort and all(isinstance(each, silent) for each in listeners):
            logging.lastResort.handle(record)


def call_hook(hook: Callable[..., object] | None, *arguments: object) -> None:
    """Call a user's hook; its errors are only logged."""
    if hook is not None:
        try:
            hook(*arguments)
        except Exception:
            logger.exception("A hook of the webhook receiver failed")


if not any(type(each).__name__ == _LastResort.__name__ for each in logger.handlers):
    # Two packages in a process must not take each other's for the application's.
    logger.addHandler(_LastResort(logging.WARNING))


class NoSpan:
    """A span that does nothing."""

    address: str = ""
    """The ``traceparent`` by which a later span links to this one."""

    def about(self, event: WebhookEvent) -> None:
        """Add the name and the delivery of the event."""

    def call(
        self, handler: Callable[[], T | Awaitable[T]]
    ) -> Callable[[], T | Awaitable[T]]:
        """Wrap the handler, so that the span is the parent of its spans."""
        return handler

    def end(self, error: BaseException | None = None) -> None:
        """End the span, with only the class of an error."""


class HandlerFailed(Exception):
    """A handler raised: the delivery itself is valid."""


def traced(span: NoSpan, flow: Flow[T]) -> Flow[T]:
    """Run a flow, and end the span with it."""
    try:
        result = yield from flow
    except BaseException as error:
        span.end(error.__cause__ if isinstance(error, HandlerFailed) else error)
        raise
    span.end()
    return result


def awaits(function: Callable[..., object]) -> bool:
    """Return whether a call returns an awaitable, as far as that can be detected."""
    return any(iscoroutinefunction(part) for part in _parts(function))


def _parts(function: Callable[..., object]) -> tuple[object, object]:
    """Return the function itself, or the method that a call of the object runs."""
    kind: type[object] = type(function)
    return function, kind.__call__


class Handling:
    """The handlers of an application by event, and its hooks.

    ``tracing`` makes spans, if enabled.
    """

    def __init__(
        self,
        *,
        blocking: bool,
        on_error: ErrorHook | None = None,
        tracing: Callable[[str, str], NoSpan] | None = None,
    ) -> None:
        self.on_error: ErrorHook | None = on_error
        self._blocking = blocking
        self._tracing = tracing
        self._by_name: dict[str, list[Handler]] = {}
        self._others: list[Handler] = []

    def on(self, *names: str) -> Callable[[H], H]:
        """See ``App.on``."""
        texts = [listed_name(name) for name in names]

        def register(handler: H) -> H:
            self._check(handler)
            if not texts:
                self._others.append(handler)
            for text in texts:
                self._by_name.setdefault(text, []).append(handler)
            return handler

        return register

    @property
    def events(self) -> frozenset[str] | None:
        """The names of the events with a handler; ``None`` if all have one."""
        return None if self._others else frozenset(self._by_name)

    def select(self, event: WebhookEvent) -> list[Handler]:
        """Return the handlers of an event."""
        named = self._by_name.get(str(event.event))
        if named is None and event.event != "webhook.verify":
            return self._others
        return named or []

    def call(self, event: WebhookEvent, span: NoSpan) -> Flow[None]:
        """Call the handlers for an event, one after the other, in a span."""
        for handler in self.select(event):
            function = span.call(partial(handler, event))
            yield from call(function, blocking=not awaits(handler), outlast=True)

    def span(self, verb: str, link: str = "") -> NoSpan:
        """Start a span; ``link`` is the ``traceparent`` of an earlier one."""
        return self._tracing(verb, link) if self._tracing else NoSpan()

    def _check(self, handler: Handler) -> None:
        """Refuse functions that a call does not run, such as generators."""
        if not callable(handler):
            raise WebhookPolicyError(f"{shown(handler)} cannot be called.")
        parts = _parts(handler)
        if any(isgeneratorfunction(p) or isasyncgenfunction(p) for p in parts):
            raise WebhookPolicyError(
                f"{shown(handler)} is a generator: calling it would not run it."
            )
        if self._blocking and awaits(handler):
            raise WebhookPolicyError(
                f"{shown(handler)} is asynchronous, and WSGI has nothing to run it: use a"
                " WebhookApp under an ASGI server, or make it a plain function."
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A verified delivery to be stored in an inbox."""

    event: WebhookEvent
    content: str
    """A digest of the signed event, to which the keys belong."""
    keys: Mapping[str, float]
    """The keys that identify the delivery, with their lifetimes in seconds."""
    trace: str = ""
    """The ``traceparent`` of its span."""

    @property
    def body(self) -> str:
        """The stored JSON of the delivery: ``WebhookEvent.loads`` reads it."""
        text = self.event.dumps()
        return f'{{"trace":"{self.trace}",{text[1:]}' if self.trace else text

    @property
    def object_key(self) -> str:
        """The key of the event's object, whose events are handled in order."""
        event = self.event
        if event.object_node_id:
            return event.object_node_id
        if event.object_id is None:
            return event.delivery_id
        model = str(event.event).partition(".")[0]
        return f"{event.account_id or event.account}:{model}:{event.object_id}"


def trace_of(body: str) -> str:
    """Return the ``traceparent`` of a stored delivery."""
    match = re.match(r'\{"trace":"([0-9a-f-]+)"', body)
    return match[1] if match else ""


class InboxWorker(Protocol):
    """Handles the entries of an inbox, until stopped or none is due; runs once."""

    def work(self, *, until_empty: bool = False) -> None:
        """Handle entries in threads."""
        ...

    async def awork(self, *, until_empty: bool = False) -> None:
        """Handle entries in tasks."""
        ...

    def stop(self) -> None:
        """Take no new entries; finish or release the running ones. From any thread."""
        ...


class Inbox(Protocol):
    """Stores deliveries durably, for handling by workers: see ``StoredInbox``."""

    def bind(self, accounts: Collection[str], *, blocking: bool) -> None:
        """Bind the inbox to an application."""
        ...

    def put(self, delivery: Delivery) -> Flow[str | None]:
        """Store a delivery unless one of its keys is known."""
        ...

    def worker(self, handling: Handling, concurrency: int | None) -> InboxWorker:
        """Return a worker."""
        ...
