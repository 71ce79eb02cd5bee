"""OpenTelemetry metrics: of requests, records, points and waits, and of nothing secret."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from opentelemetry import metrics
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader

from tests.support.harness import OK, World, error_reply
from xurrent_gen.runtime.core.errors import ConfigurationError, ConnectionLostError
from xurrent_gen.runtime.http.fake import Reply

HOST = "graphql.xurrent.com"
NAMED = {"graphql.operation.name": "Me", "server.address": HOST}
SENT = {"http.request.method": "POST", "server.port": 443}


class Measured:
    """A provider that keeps in memory what a client measures."""

    def __init__(self) -> None:
        self.reader = InMemoryMetricReader()
        self.provider = MeterProvider([self.reader])
        self.meter = self.provider.get_meter("acme")

    def metrics(self) -> dict[str, Any]:
        data = self.reader.get_metrics_data()
        assert data is not None
        (resource,) = data.resource_metrics
        (scope,) = resource.scope_metrics
        return {each.name: each for each in scope.metrics}

    def points(self, name: str) -> list[tuple[dict[str, Any], Any]]:
        """Attributes, and the sum; of a histogram, how many and their sum."""
        found = self.metrics()[name].data.data_points
        return [
            (
                dict(each.attributes),
                (each.count, each.sum) if hasattr(each, "count") else each.value,
            )
            for each in found
        ]


@pytest.fixture
def measured() -> Measured:
    return Measured()


def test_requests_points_and_waits(world: World, measured: Measured) -> None:
    def answer(request: Any) -> Any:
        world.clock.advance(0.25)
        return answers.pop(0)

    answers: list[Any] = [
        error_reply(503, "planted"),
        ConnectionLostError("planted"),
        Reply(OK, 200, {"X-CostLimit-Cost": "12", "X-Request-Id": "planted"}),
    ]
    world.start(answer, metrics=measured.meter, token="planted-token-of-a-user")
    world.execute("query Me($x: Int) { me { name } }", {"x": "planted"})
    bad = {"http.response.status_code": 503, "error.type": "UnavailableError"}
    lost = {"error.type": "ConnectionLostError"}
    good = {"http.response.status_code": 200}
    outcomes = [{**NAMED, **more} for more in (bad, lost, good)]
    assert measured.points("xurrent.client.requests") == [(o, 1) for o in outcomes]
    assert measured.points("http.client.request.duration") == [
        ({**each, **SENT}, (1, 0.25)) for each in outcomes
    ]
    assert measured.points("xurrent.client.points") == [(NAMED, 12)]
    waits = ({"xurrent.wait.reason": "retry"}, (2, 1.5))
    assert measured.points("xurrent.client.wait.duration") == [waits]
    units = {name: each.unit for name, each in measured.metrics().items()}
    assert units == {
        "http.client.request.duration": "s",
        "xurrent.client.wait.duration": "s",
        "xurrent.client.requests": "{request}",
        "xurrent.client.points": "{point}",
    }
    for name in ("http.client.request.duration", "xurrent.client.wait.duration"):
        first, *_ = measured.metrics()[name].data.data_points
        assert first.explicit_bounds[0] < 1, "the default ones are for milliseconds"
    assert "planted" not in str(measured.metrics())


def test_derived_clients_measure_with_the_same_instruments(
    world: World, measured: Measured
) -> None:
    world.start([OK] * 3, metrics=measured.meter)
    world.execute()
    world.client = world.client.with_options(progress=lambda _: None)
    world.execute()
    world.client = world.client.with_options(progress=None)
    world.execute()
    [(_, number)] = measured.points("xurrent.client.requests")
    assert number == 3


def test_the_meter_of_the_global_provider(
    world: World, measured: Measured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(metrics, "get_meter", measured.provider.get_meter)
    world.start([OK], metrics=True).execute()
    assert measured.points("xurrent.client.points") == [(NAMED, 0)]
    monkeypatch.setitem(sys.modules, "opentelemetry.metrics", None)
    with pytest.raises(ConfigurationError, match="pip install opentelemetry-api"):
        world.start([OK], metrics=True)
    world.start([OK], metrics=None, tracing=None).execute()
