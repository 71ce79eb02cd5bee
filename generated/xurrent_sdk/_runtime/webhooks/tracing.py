# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""OpenTelemetry spans of deliveries and of their handling, for those who want them.

A delivery that is stored carries its span's place along, so that the span of its handling,
minutes later and perhaps on another machine, links to it. Spans hold names and ids, never
what an event says. Without ``tracing=True`` nothing is imported.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from importlib import import_module
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeVar

from ..core.frozen import frozen
from ..http.effects import Flow
from ..session.tracing import fail, tracer_for

if TYPE_CHECKING:
    from .event import WebhookEvent

T = TypeVar("T")


@frozen
class Tracing:
    """Makes spans with the tracer of OpenTelemetry's global provider."""

    api: Any
    """``opentelemetry.trace``; described nowhere, since users need not install it."""

    def span(self, verb: str, link: str = "") -> Any:
        """A span that begins now; ``link`` is the place of an earlier one."""
        return self.api.get_tracer("xurrent").start_span(
            f"{verb} webhook",
            kind=self.api.SpanKind.CONSUMER,
            links=[self.api.Link(place)] if (place := self._place(link)) else [],
        )

    def _place(self, text: str) -> Any:
        if not text:
            return None
        _, trace, span, flags = text.split("-")
        return self.api.SpanContext(
            int(trace, 16), int(span, 16), True, self.api.TraceFlags(int(flags, 16))
        )

    def inside(
        self, span: Any, handler: Callable[[], T | Awaitable[T]]
    ) -> Callable[[], T | Awaitable[T]]:
        """The handler's call, with the span as the parent of what it does."""

        def run() -> T | Awaitable[T]:
            with self.api.use_span(span, record_exception=False):
                result = handler()
            return waiting(result) if isawaitable(result) else result

        async def waiting(result: Awaitable[T]) -> T:
            with self.api.use_span(span, record_exception=False):
                return await result

        return run


def tracing_for(wanted: bool) -> Tracing | None:
    """Raises ``ConfigurationError`` when OpenTelemetry is wanted and not installed."""
    if not wanted:
        return None
    tracer_for(True)
    return Tracing(import_module("opentelemetry.trace"))


class Traced:
    """The span of one delivery or of its handling; without tracing it does nothing."""

    def __init__(self, tracing: Tracing | None, verb: str, link: str = "") -> None:
        self._tracing = tracing
        self._span: Any = tracing.span(verb, link) if tracing else None

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
        """The handler's call, inside of the span."""
        if self._tracing is None:
            return handler
        return self._tracing.inside(self._span, handler)

    def end(self, error: BaseException | None = None) -> None:
        """It is over; of an error only the class is told."""
        if self._span is not None:
            if error is not None:
                fail(self._span, error)
            self._span.end()


def traced(span: Traced, flow: Flow[T]) -> Flow[T]:
    """End the span with the flow."""
    try:
        result = yield from flow
    except BaseException as error:
        span.end(error)
        raise
    span.end()
    return result
