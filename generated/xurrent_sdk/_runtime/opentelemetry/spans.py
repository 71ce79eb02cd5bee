# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""OpenTelemetry spans of operations, and of webhook deliveries and their handling.

Spans hold names, ids, status, cost and attempts; never the document, variables, headers
or the content of an event. A stored delivery includes the ``traceparent`` of its span:
the span of its handling, perhaps on another machine, links to it.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from functools import partial
from importlib import import_module
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..core.errors import ConfigurationError, XurrentError

if TYPE_CHECKING:
    from ..core.metadata import ResponseMetadata
    from ..http.messages import Operation
    from ..session.tracing import Span, Tracer

T = TypeVar("T")


def installed(module: str, option: str) -> Any:
    """Load a module of ``opentelemetry``. Raises ``ConfigurationError`` without it.

    By name: without OpenTelemetry, type checkers could not resolve an ``import``.
    """
    try:
        return import_module(f"opentelemetry.{module}")
    except ImportError:
        raise ConfigurationError(
            f"{option}=True needs OpenTelemetry: pip install opentelemetry-api"
        ) from None


class OperationSpans:
    """Starts the spans of a client's operations.

    ``True`` is the tracer of the global provider. Raises ``ConfigurationError`` when
    OpenTelemetry is not installed.
    """

    def __init__(self, setting: bool | Tracer) -> None:
        # Without the import of OpenTelemetry, there is no tracer of it.
        api = cast("Any", sys.modules.get("opentelemetry.trace"))
        self._tracer: Any = setting
        if isinstance(setting, bool):
            api = installed("trace", "tracing")
            self._tracer = api.get_tracer("xurrent")
        self._kind: dict[str, Any] = {}
        if api is not None and isinstance(self._tracer, api.Tracer):
            self._kind["kind"] = api.SpanKind.CLIENT

    def start(self, operation: Operation, host: str) -> Callable[..., None]:
        """Start the span of an operation; return the function that ends it."""
        attributes = {
            "graphql.operation.type": operation.kind,
            "graphql.operation.name": operation.name,
            "server.address": host,
        }
        name = f"{operation.kind} {operation.name}".strip()
        span = self._tracer.start_span(name, attributes=attributes, **self._kind)
        return partial(_end_operation, span)


def _end_operation(
    span: Span, metadata: ResponseMetadata, attempts: int, error: BaseException | None
) -> None:
    """Set attributes from the response and the error, and end the span."""
    facts: dict[str, str | int | float | None] = {
        "http.response.status_code": metadata.status,
        "xurrent.request_id": metadata.request_id,
        "xurrent.cost": metadata.cost.cost,
        "xurrent.attempts": attempts,
    }
    for name, value in facts.items():
        if value is not None:
            span.set_attribute(name, value)
    if error is not None:
        _fail(span, error)
    span.end()


def _fail(span: Any, error: BaseException) -> None:
    """Mark the span as failed, with only the class of the error."""
    # Closing a flow raises GeneratorExit, whose context is the reason.
    while isinstance(error, GeneratorExit) and error.__context__ is not None:
        error = error.__context__
    span.set_attribute("error.type", type(error).__name__)
    if isinstance(error, XurrentError) and error.request_id:
        span.set_attribute("xurrent.request_id", error.request_id)
    api = cast("Any", sys.modules.get("opentelemetry.trace"))
    if api is not None and hasattr(span, "set_status"):
        span.set_status(api.StatusCode.ERROR)


def delivery_spans() -> Callable[[str, str], DeliverySpan]:
    """Return the factory of spans of deliveries. Raises ``ConfigurationError``."""
    return partial(DeliverySpan, installed("trace", "tracing"))


class DeliverySpan:
    """The span of a delivery, or of its handling: see ``webhooks.handling.NoSpan``.

    ``link`` is the ``traceparent`` of an earlier span.
    """

    def __init__(self, api: Any, verb: str, link: str) -> None:
        self._api = api
        self._span: Any = api.get_tracer("xurrent").start_span(
            f"{verb} webhook",
            kind=api.SpanKind.CONSUMER,
            links=[api.Link(self._context(link))] if link else [],
        )

    def _context(self, address: str) -> object:
        _, trace, span, flags = address.split("-")
        flags = self._api.TraceFlags(int(flags, 16))
        return self._api.SpanContext(int(trace, 16), int(span, 16), True, flags)

    @property
    def address(self) -> str:
        """The span's ``traceparent``, as defined by the W3C."""
        at = self._span.get_span_context()
        return f"00-{at.trace_id:032x}-{at.span_id:016x}-{int(at.trace_flags):02x}"

    def about(self, event: Any) -> None:
        """Add the name and the delivery of the event."""
        self._span.set_attribute("xurrent.event", str(event.event))
        self._span.set_attribute("messaging.message.id", event.delivery_id)

    def call(
        self, handler: Callable[[], T | Awaitable[T]]
    ) -> Callable[[], T | Awaitable[T]]:
        """Wrap the handler, so that the span is the parent of its spans."""

        def run() -> T | Awaitable[T]:
            with self._current():
                result = handler()
            return waiting(result) if isawaitable(result) else result

        async def waiting(result: Awaitable[T]) -> T:
            with self._current():
                return await result

        return run

    def _current(self) -> Any:
        # The message of a handler's error may contain data of the event.
        quiet = {"record_exception": False, "set_status_on_exception": False}
        return self._api.use_span(self._span, **quiet)

    def end(self, error: BaseException | None = None) -> None:
        """End the span, with only the class of an error."""
        if error is not None:
            _fail(self._span, error)
        self._span.end()
