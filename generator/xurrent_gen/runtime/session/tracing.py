"""One OpenTelemetry span per operation, for those who want it.

Spans hold the operation's name and kind, status, request id, cost and attempts; never
the document, variables or headers. Without ``tracing=`` nothing is imported.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from ..core.errors import ConfigurationError, XurrentError
from ..core.expect import expect_tools

if TYPE_CHECKING:
    from ..core.metadata import ResponseMetadata
    from ..http.messages import Operation


class Span(Protocol):
    """The part of OpenTelemetry's ``Span`` that is used."""

    def set_attribute(self, key: str, value: str | int | float) -> None:
        """Add a fact."""
        ...

    def end(self) -> None:
        """The operation is over."""
        ...


class Tracer(Protocol):
    """The part of OpenTelemetry's ``Tracer`` that is used."""

    def start_span(
        self, name: str, *, attributes: Mapping[str, str | int | float]
    ) -> Span:
        """Start a span, as a child of the current one."""
        ...


def tracer_for(setting: bool | Tracer) -> Tracer | None:
    """The tracer to use; ``True`` is the global provider's.

    Raises ``ConfigurationError`` when OpenTelemetry is not installed, and for what is no
    tracer.
    """
    expect_tools(tracing=None if isinstance(setting, bool) else setting)
    if isinstance(setting, bool):
        if not setting:
            return None
        api = _opentelemetry()
        if api is None:
            raise ConfigurationError(
                "tracing=True needs OpenTelemetry: pip install opentelemetry-api"
            )
        return _OpenTelemetry(api, api.get_tracer("xurrent"))
    # Only a program that has imported OpenTelemetry can have a tracer of it.
    api = sys.modules.get("opentelemetry.trace")
    if api is not None and isinstance(setting, api.Tracer):
        return _OpenTelemetry(api, setting)
    return setting


def _opentelemetry() -> Any:
    """``opentelemetry.trace``, or ``None`` where it is not installed.

    Not by an ``import``, which checkers of a package without it could not follow.
    """
    try:
        return import_module("opentelemetry.trace")
    except ImportError:
        return None


class _OpenTelemetry:
    """OpenTelemetry's tracer, with the kind that outgoing calls have."""

    def __init__(self, api: Any, tracer: Any) -> None:
        self._tracer: Any = tracer
        self._kind: object = api.SpanKind.CLIENT

    def start_span(
        self, name: str, *, attributes: Mapping[str, str | int | float]
    ) -> Span:
        span: Span = self._tracer.start_span(
            name, kind=self._kind, attributes=dict(attributes)
        )
        return span


def start(tracer: Tracer, operation: Operation, host: str) -> Span:
    """The span of an operation that begins."""
    return tracer.start_span(
        f"{operation.kind} {operation.name}".strip(),
        attributes={
            "graphql.operation.type": operation.kind,
            "graphql.operation.name": operation.name,
            "server.address": host,
        },
    )


def end(
    span: Span, metadata: ResponseMetadata, attempts: int, error: BaseException | None
) -> None:
    """The operation is over: add what the response said, and what went wrong."""
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
        fail(span, error)
    span.end()


def fail(span: Span, error: BaseException) -> None:
    """Mark the span as failed; it holds only the class of the error."""
    error = _interruption(error)
    span.set_attribute("error.type", type(error).__name__)
    if isinstance(error, XurrentError) and error.request_id:
        span.set_attribute("xurrent.request_id", error.request_id)
    set_status = getattr(span, "set_status", None)
    api = None if set_status is None else _opentelemetry()
    if set_status is not None and api is not None:
        set_status(api.StatusCode.ERROR)


def _interruption(error: BaseException) -> BaseException:
    """The reason for which a flow was closed; closing it raises ``GeneratorExit``."""
    while isinstance(error, GeneratorExit) and error.__context__ is not None:
        error = error.__context__
    return error
