"""Events, against the sandbox over HTTP."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.runtime.bulk.test_exports import OWN
from tests.runtime.bulk.world import World, both, connected
from tests.runtime.filtering.test_where import Name
from xurrent_gen.runtime.bulk.events import AsyncEvents, CreatedRequest, Events
from xurrent_gen.runtime.client.client import AsyncClient
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.fake import Reply
from xurrent_gen.sandbox import TokenGrant

SECRET = "disk full on the host that nobody may name"


def raised(world: World, **given: Any) -> CreatedRequest:
    client = world.client
    events: Any = AsyncEvents if isinstance(client, AsyncClient) else Events
    event = world.run(events(client).create_request(**given))
    assert isinstance(event, CreatedRequest)
    return event


@both
def test_an_event_is_created_and_matched_by_its_cause(world: World) -> None:
    labels = world.execute("query { configurationItems(first: 1) { nodes { label } } }")
    ci = labels["configurationItems"]["nodes"][0]["label"]
    cause = {"subject": "down", "source": f"nagios-{world.kind}", "ci": ci}
    first = raised(world, **cause, note="one")
    again = raised(world, **cause, note="two", source_id="other")
    assert (first.created, again.created) == (True, False)
    assert (first.id, first.node_id) == (again.id, again.node_id)
    assert (first.metadata.status, again.metadata.status) == (201, 200)
    node = world.execute(
        "query($id: ID!) { node(id: $id) { ... on Request { subject source } } }",
        {"id": first.node_id},
    )["node"]
    assert node == {"subject": "down", "source": f"nagios-{world.kind}"}
    assert first.request["subject"] == "down"


def test_the_source_of_a_client_is_that_of_its_events(world: World) -> None:
    world.reach(world.server, source=f"zabbix-{world.kind}")
    event = raised(world, subject="down", note="one")
    assert event.request["source"] == f"zabbix-{world.kind}"
    other = raised(world, subject="down", note="one", source="by hand")
    assert other.request["source"] == "by hand"
    world.export("people")
    sent = {e.request.header("x-xurrent-source") for e in world.server.journal}
    assert sent == {f"zabbix-{world.kind}"}


def test_what_is_given_arrives_as_the_server_names_it(fake: World) -> None:
    fake.start([Reply({"id": 7, "nodeID": "n"}, 201)], **OWN)
    moment = datetime(2030, 1, 31, 9, tzinfo=UTC)
    raised(
        fake,
        subject="s",
        source_id=Name.ANN,
        ci_source_id="y",
        supplier_request_id="z",
        template_id="12",
        team=None,
        waiting_until=moment,
    )
    (request,) = fake.fake.requests
    assert isinstance(request.body, bytes)
    assert request.url == "https://r.example/v1/events"
    assert request.body == (
        b'{"subject":"s","sourceID":"Ann","ci_sourceID":"y","supplier_requestID":"z",'
        b'"template_id":12,"waiting_until":"2030-01-31T09:00:00+00:00"}'
    )


REFUSED: list[tuple[dict[str, object], str]] = [
    ({"urgent": True}, r"'urgent': .*request_update\(id=event.node_id, ...\)"),
    ({"tema": "x"}, "did you mean 'team'"),
    ({"team_id": "WidgetNodeId"}, "not its id in GraphQL"),
    ({"waiting_until": datetime(2030, 1, 31)}, "time zone"),
    ({"note": b"/var is full"}, "note must be a string, not bytes"),
]


@pytest.mark.parametrize(("fields", "told"), REFUSED)
def test_what_an_event_cannot_say_is_refused(
    world: World, fields: dict[str, object], told: str
) -> None:
    with pytest.raises(errors.ConfigurationError, match=told):
        raised(world, subject="s", **fields)
    assert world.calls == []


def test_what_the_server_refuses_is_told_without_what_was_sent(world: World) -> None:
    with pytest.raises(errors.RequestRefusedError, match="can't be found") as caught:
        raised(world, subject=SECRET, member="nobody@widget.com")
    assert caught.value.status == 422
    assert SECRET not in str(caught.value)
    assert "nobody" not in str(caught.value)
    refusal = Reply({"errors": [f"{SECRET} is too long"]}, 422)
    world.start(lambda request: refusal, **OWN)
    with pytest.raises(errors.RequestRefusedError, match="is too long") as caught:
        raised(world, subject=SECRET)
    assert SECRET not in str(caught.value)


def test_an_event_is_not_sent_twice_by_itself(world: World) -> None:
    world.server.add_faults("rest:502")
    with pytest.raises(errors.GatewayError) as caught:
        raised(world, subject="s")
    assert caught.value.maybe_executed
    assert world.calls == ["POST /v1/events"]


def test_a_missing_scope_is_named(kind: str) -> None:
    with connected(kind, tokens=(TokenGrant("limited", ("request:Read",)),)) as world:
        world.run(world.client.close())
        world.reach(world.server, token="limited")
        with pytest.raises(errors.ScopeMissingError, match="request:Create"):
            raised(world, subject="s")


def test_an_answer_that_is_no_request_is_told(fake: World) -> None:
    fake.start([{"id": "x"}], **OWN)
    with pytest.raises(errors.ResponseMismatchError, match="no request"):
        raised(fake, subject="s")
