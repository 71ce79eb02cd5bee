"""Spans of OpenTelemetry: of each delivery, and of its handling, linked across processes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.support.inbox import Desk, MakeInbox, Mode, delivery
from xurrent_sdk.webhooks import WebhookEvent

Spans = InMemorySpanExporter


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[Spans]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    yield exporter
    provider.shutdown()


def test_handling_is_linked_to_the_delivery(
    mode: Mode, make_inbox: MakeInbox, spans: Spans
) -> None:
    desk = Desk(mode, make_inbox(), options={"tracing": True})
    inside: list[Any] = []

    def looks_around(event: WebhookEvent) -> bool:
        inside.append(trace.get_current_span())
        return False

    desk.fails = looks_around
    assert desk.deliver(1) == 200
    desk.inbox.close()
    other = Desk(mode, make_inbox(), options={"tracing": True})
    other.fails = desk.fails
    other.work()
    received, handled = spans.get_finished_spans()
    assert (received.name, handled.name) == ("receive webhook", "process webhook")
    (link,) = handled.links
    assert received.context is not None
    assert link.context.trace_id == received.context.trace_id
    assert link.context.span_id == received.context.span_id
    assert handled.parent is None
    about = {"xurrent.event": "request.update", "messaging.message.id": "delivery-1"}
    assert received.attributes == handled.attributes == about
    assert [span.get_span_context() for span in inside] == [handled.context]


def test_failures_are_told_by_their_class_only(
    mode: Mode, make_inbox: MakeInbox, spans: Spans
) -> None:
    desk = Desk(mode, make_inbox(), fails=lambda _: True, options={"tracing": True})
    assert desk.deliver(1) == 200
    desk.work()
    options = {"tracing": True, "inbox": None}
    desk = Desk(mode, make_inbox(), fails=lambda _: True, options=options)
    assert desk.deliver(2) == 500
    assert desk.post(replace(delivery(3), body=b"{}")) == 403
    received, handled, failed, refused = spans.get_finished_spans()
    assert received.status.status_code is trace.StatusCode.UNSET
    kinds = [dict(s.attributes or {})["error.type"] for s in (handled, failed)]
    assert kinds == ["RuntimeError", "RuntimeError"]
    assert refused.attributes == {"error.type": "WebhookVerificationError"}
    for span in (handled, failed, refused):
        assert span.status.status_code is trace.StatusCode.ERROR
        assert (span.status.description, list(span.events)) == (None, [])
