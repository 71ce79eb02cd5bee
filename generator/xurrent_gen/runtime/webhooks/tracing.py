"""The spans of deliveries and of their handling, where the receiver wants them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from ..http.effects import Flow
from ..session.tracing import telemetry
from .event import WebhookEvent

T = TypeVar("T")


class NoSpan:
    """A span that does nothing; the feature ``opentelemetry`` has those that do."""

    address: str = ""
    """The address by which a later span links to this one."""

    def about(self, event: WebhookEvent) -> None:
        """Add the name and the delivery of the event."""

    def call(
        self, handler: Callable[[], T | Awaitable[T]]
    ) -> Callable[[], T | Awaitable[T]]:
        """Return the handler's call, with the span as the parent of what it does."""
        return handler

    def end(self, error: BaseException | None = None) -> None:
        """End the span; of an error it gets the class only."""


def tracing_for(wanted: bool) -> Any:
    """Return what starts spans, or ``None`` where none are wanted.

    Raises ``FeatureLeftOutError`` and ``ConfigurationError``.
    """
    return telemetry("spans").DeliverySpans() if wanted else None


def span_of(tracing: Any, verb: str, link: str = "") -> NoSpan:
    """Start a span; ``link`` is the address of an earlier one."""
    span: NoSpan = NoSpan() if tracing is None else tracing.start(verb, link)
    return span


def traced(span: NoSpan, flow: Flow[T]) -> Flow[T]:
    """Run a flow, and end the span with it."""
    try:
        result = yield from flow
    except BaseException as error:
        span.end(error)
        raise
    span.end()
    return result
