"""OpenTelemetry spans of deliveries and of their handling, for those who want them.

A delivery that is stored carries its span's place along, so that the span of its handling,
minutes later and perhaps on another machine, links to it. Spans hold names and ids, never
what an event says. Without ``tracing=True`` nothing is imported.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from importlib import import_module
from inspect import isawaitable
from typing import Any, TypeVar

from ..http.effects import Flow
from ..session.tracing import fail, tracer_for
from .event import WebhookEvent

T = TypeVar("T")


def tracing_for(wanted: bool) -> Any:
    """What makes spans: ``opentelemetry.trace``, or ``None`` where none are wanted.

    Raises ``ConfigurationError`` when OpenTelemetry is wanted and not installed.
    """
    return import_module("opentelemetry.trace") if tracer_for(wanted) else None


class Traced:
    """The span of one delivery or of its handling; without tracing it does nothing.

    ``link`` is the place of an earlier span.
    """

    def __init__(self, api: Any, verb: str, link: str = "") -> None:
        self._api = api
        self._span: Any = None
        if api is not None:
            self._span = api.get_tracer("xurrent").start_span(
                f"{verb} webhook",
                kind=api.SpanKind.CONSUMER,
                links=[api.Link(self._context(link))] if link else [],
            )

    def _context(self, place: str) -> object:
        _, trace, span, flags = place.split("-")
        flags = self._api.TraceFlags(int(flags, 16))
        return self._api.SpanContext(int(trace, 16), int(span, 16), True, flags)

    @property
    def place(self) -> str:
        """Where the span is found, as W3C's ``traceparent``."""
        if self._span is None:
            return ""
        at = self._span.get_span_context()
        return f"00-{at.trace_id:032x}-{at.span_id:016x}-{int(at.trace_flags):02x}"

    def about(self, event: WebhookEvent) -> None:
        """Say which event it is."""
        if self._span is not None:
            self._span.set_attribute("xurrent.event", str(event.event))
            self._span.set_attribute("messaging.message.id", event.delivery_id)

    def call(
        self, handler: Callable[[], T | Awaitable[T]]
    ) -> Callable[[], T | Awaitable[T]]:
        """The handler's call, with the span as the parent of what it does."""
        if self._api is None:
            return handler

        def run() -> T | Awaitable[T]:
            with self._current():
                result = handler()
            return waiting(result) if isawaitable(result) else result

        async def waiting(result: Awaitable[T]) -> T:
            with self._current():
                return await result

        return run

    def _current(self) -> Any:
        return self._api.use_span(self._span, record_exception=False)

    def end(self, error: BaseException | None = None) -> None:
        """It is over; of an error only the class is told."""
        if self._span is not None:
            if error is not None:
                fail(self._span, error)
            self._span.end()


def traced(span: Traced, flow: Flow[T]) -> Flow[T]:
    try:
        result = yield from flow
    except BaseException as error:
        span.end(error)
        raise
    span.end()
    return result
