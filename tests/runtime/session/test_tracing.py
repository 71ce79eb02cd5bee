"""One OpenTelemetry span per operation, and none without being asked for."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from tests.support.harness import OK, World, error_reply
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.fake import Answer, Reply
from xurrent_gen.runtime.http.messages import HttpRequest
from xurrent_gen.runtime.http.retry import RetryPolicy

STATUS = "http.response.status_code"


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> InMemorySpanExporter:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    return exporter


def test_a_span_per_operation(world: World, spans: InMemorySpanExporter) -> None:
    reply = Reply(OK, 200, {"X-Request-Id": "Root=1", "X-CostLimit-Cost": "7"})
    world.start([error_reply(503), reply], tracing=True)
    world.execute("query Me($x: Int) { me { name } }", {"x": "planted-variable"})
    [span] = spans.get_finished_spans()
    assert span.name == "query Me"
    assert span.kind is trace.SpanKind.CLIENT
    assert dict(span.attributes or {}) == {
        "graphql.operation.type": "query",
        "graphql.operation.name": "Me",
        "server.address": "graphql.xurrent.com",
        "http.response.status_code": 200,
        "xurrent.request_id": "Root=1",
        "xurrent.cost": 7,
        "xurrent.attempts": 2,
    }
    assert "planted" not in span.to_json()


FAILURES: list[tuple[Answer, str, dict[str, Any]]] = [
    (error_reply(503, "planted"), "UnavailableError", {STATUS: 503}),
    (errors.ConnectionFailedError("x"), "ConnectionFailedError", {}),
    (Reply(b'{"data": {]}'), "MalformedResponseError", {STATUS: 200}),
    (
        Reply(
            {"errors": [{"message": "Not found"}]},
            headers={"X-Request-Id": "R", "X-CostLimit-Cost": "7"},
        ),
        "NotFoundError",
        {STATUS: 200, "xurrent.request_id": "R", "xurrent.cost": 7},
    ),
]


@pytest.mark.parametrize(("answer", "kind", "facts"), FAILURES)
def test_a_failed_operation(
    world: World,
    spans: InMemorySpanExporter,
    answer: Answer,
    kind: str,
    facts: dict[str, Any],
) -> None:
    """Its span ends when the answer is decoded."""
    world.start([answer], tracing=True, retry=RetryPolicy(attempts=1))
    with pytest.raises(errors.XurrentError):
        world.execute()
    [span] = spans.get_finished_spans()
    assert span.status.status_code is StatusCode.ERROR
    found = dict(span.attributes or {})
    assert found.pop("error.type") == kind
    assert {n: v for n, v in found.items() if n in {STATUS, *facts}} == facts
    assert "planted" not in span.to_json()


def test_a_tracer_of_ones_own(world: World) -> None:
    class Own:
        def __init__(self) -> None:
            self.seen: list[Any] = []

        def start_span(self, name: str, *, attributes: Any) -> Own:
            self.seen.append(name)
            return self

        def set_attribute(self, key: str, value: object) -> None:
            self.seen.append(key)

        def end(self) -> None:
            self.seen.append("end")

    own = Own()
    world.start([OK], tracing=own)
    world.execute()
    assert own.seen[0] == "query Me"
    assert own.seen[-1] == "end"


def test_opentelemetry_that_is_not_installed(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    with pytest.raises(errors.ConfigurationError, match="pip install"):
        world.start([OK], tracing=True)


def test_a_tracer_of_opentelemetry_makes_client_spans(world: World) -> None:
    """As ``tracing=True`` does; a plain ``start_span`` would make internal ones."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    world.start([OK], tracing=provider.get_tracer("acme"))
    world.execute()
    [span] = exporter.get_finished_spans()
    assert span.kind is trace.SpanKind.CLIENT
    assert span.instrumentation_scope is not None
    assert span.instrumentation_scope.name == "acme"


def test_a_cancelled_call_says_so(spans: InMemorySpanExporter) -> None:
    """Closing a flow raises ``GeneratorExit`` in it, which says nothing to a reader."""

    started = asyncio.Event()

    async def wait(_: HttpRequest) -> None:
        started.set()
        await asyncio.sleep(60)

    hooks = {"request": [wait]}
    world = World("async").start([OK], event_hooks=hooks, tracing=True)

    async def main() -> None:
        task = asyncio.create_task(world.execute_async())
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    [span] = spans.get_finished_spans()
    assert (span.attributes or {})["error.type"] == "CancelledError"
