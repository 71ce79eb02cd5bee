"""What becomes of deliveries: retries, drops, disabling, tests, rotation, repeats."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import jwt
import pytest

from tests.sandbox.calls import ask, patient
from tests.support.clock import ManualClock
from tests.support.server import Hang, LocalServer, Received, Say
from xurrent_gen.sandbox import RunningSandbox, WebhookOptions, running_sandbox

HOOK = """mutation ($input: WebhookCreateInput!) { webhookCreate(input: $input) {
  errors { message } webhook { id } } }"""
CHANGE_HOOK = """mutation ($input: WebhookUpdateInput!) {
  webhookUpdate(input: $input) { errors { message } webhook { id disabled } } }"""
POLICY = """mutation ($input: WebhookPolicyCreateInput!) {
  webhookPolicyCreate(input: $input) {
    errors { message } webhookPolicy { id name publicKeyPem } } }"""
CHANGE_POLICY = """mutation ($input: WebhookPolicyUpdateInput!) {
  webhookPolicyUpdate(input: $input) { errors { message } webhookPolicy { id } } }"""
REQUEST = """mutation ($input: RequestCreateInput!) { requestCreate(input: $input) {
  errors { message } request { id } } }"""
CHANGE = """mutation ($input: RequestUpdateInput!) { requestUpdate(input: $input) {
  errors { message } request { id } } }"""
HOOKS = "{ webhooks(first: 1) { nodes { id } } }"
NODE = "query ($id: ID!) { node(id: $id) { ... on Webhook { disabled } } }"
WEEK = 604_800.0


@dataclass
class World:
    """A sandbox that delivers to a receiver, and the time that both live in."""

    server: RunningSandbox
    receiver: LocalServer
    clock: ManualClock
    statuses: list[int] = field(default_factory=list)
    """What the receiver answers; 200 when nothing is left."""

    def hook(self, event: str = "request.create", **given: object) -> str:
        values = {"uri": self.receiver.url, "event": event, **given}
        made = ask(self.server, HOOK, input=values)
        assert self.settle()
        return str(made["webhook"]["id"])

    def settle(self) -> bool:
        return self.server.dispatcher.outbox.settle()

    def create(self, subject: str = "x", **given: object) -> str:
        made = ask(self.server, REQUEST, input={"subject": subject, **given})
        return str(made["request"]["id"])

    def pass_time(self, seconds: float) -> None:
        self.clock.advance(seconds)
        assert self.settle()

    def control(self, action: str, **content: object) -> httpx.Response:
        url = f"{self.server.base_url}/_sandbox/{action}"
        return httpx.post(url, json=content, trust_env=False, timeout=60)

    @property
    def arrived(self) -> list[dict[str, Any]]:
        """The events without handshakes, in the order of arrival."""
        found = [event_of(call) for call in self.receiver.received]
        return [each for each in found if each["event"] != "webhook.verify"]


def event_of(call: Received) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(call.body)
    if "jwt" in body:
        claims = jwt.decode(body["jwt"], options={"verify_signature": False})
        body = claims["data"]
    return body


def ids(world: World) -> list[str]:
    calls = [c for c in world.receiver.received if event_of(c)["event"] != VERIFY]
    return [call.headers["x-xurrent-delivery"] for call in calls]


VERIFY = "webhook.verify"


@contextmanager
def made(options: WebhookOptions) -> Iterator[World]:
    clock = ManualClock()
    statuses: list[int] = []

    async def answer(call: Received) -> Say:
        event = event_of(call)
        if event["event"] == VERIFY:
            await asyncio.to_thread(get, event["payload"]["callback"])
            return Say()
        return Say(status=statuses.pop(0) if statuses else 200)

    with (
        LocalServer(answer) as receiver,
        running_sandbox(deliver_webhooks=True, webhooks=options, clock=clock) as server,
    ):
        yield World(server, receiver, clock, statuses)


def get(url: str) -> httpx.Response:
    return httpx.get(url, trust_env=False, timeout=60)


@pytest.fixture
def world() -> Iterator[World]:
    with made(WebhookOptions()) as found:
        yield found


def attempts(world: World) -> list[tuple[int, int]]:
    found = world.server.dispatcher.deliveries.attempts
    return [
        (each.attempt, each.status) for each in found if each.event["event"] != VERIFY
    ]


def test_failures_are_tried_again_later_and_later(world: World) -> None:
    world.hook()
    world.statuses[:] = [500, 302, 404]
    world.create()
    assert world.settle()
    assert attempts(world) == [(1, 500)]
    world.pass_time(9.9)
    assert attempts(world) == [(1, 500)]
    world.pass_time(0.2)
    world.pass_time(61)
    world.pass_time(601)
    assert attempts(world) == [(1, 500), (2, 302), (3, 404), (4, 200)]
    world.pass_time(WEEK)
    assert len(world.arrived) == 4
    assert len({event["object_nodeID"] for event in world.arrived}) == 1
    assert len(set(ids(world))) == 4


def test_a_message_is_dropped_in_the_end(world: World) -> None:
    hook = world.hook()
    world.statuses[:] = [503] * 6
    world.create()
    for delay in (0, 11, 61, 601, 3_601, 21_601, WEEK):
        world.pass_time(delay)
    assert attempts(world) == [(n, 503) for n in range(1, 7)]
    assert ask(world.server, NODE, id=hook)["disabled"] is False


@pytest.mark.parametrize(("span", "disabled"), [(WEEK + 1, True), (WEEK - 1, False)])
def test_twenty_failures_in_over_a_week_disable(span: float, disabled: bool) -> None:
    with made(WebhookOptions(retry_after=())) as world:
        hook = world.hook()
        world.statuses[:] = [500] * 20
        for _ in range(19):
            world.create()
        assert world.settle()
        world.pass_time(span)
        assert ask(world.server, NODE, id=hook)["disabled"] is False
        world.create()
        assert world.settle()
        assert ask(world.server, NODE, id=hook)["disabled"] is disabled
        world.create()
        assert world.settle()
        assert len(world.arrived) == 20 + (not disabled)


def test_a_receiver_has_a_time_to_answer() -> None:
    assert WebhookOptions().timeout == 10
    with made(WebhookOptions(timeout=0.05, retry_after=())) as world:
        world.hook()
        with LocalServer(lambda _: Hang(close=False)) as asleep:
            store = world.server.sandbox.store
            store.update(store.refs("Webhook")[-1], {"uri": asleep.url})
            world.create()
            assert world.settle()
        late = world.server.dispatcher.deliveries.attempts[-1]
        assert not late.delivered
        assert late.status == 0
        assert "could not be delivered" in late.problem


def test_test_deliveries_are_about_no_record(world: World) -> None:
    hook = world.hook()
    ask(world.server, CHANGE_HOOK, input={"id": hook, "disabled": True})
    number = world.server.sandbox.store.table("Webhook").created[0]
    assert world.control("test", webhook=number).status_code == 200
    assert world.settle()
    (event,) = world.arrived
    assert event["event"] == "request.create"
    assert event["object_id"] == 12_345
    assert ask(world.server, "{ account { id } }")
    assert world.server.sandbox.store.find(event["object_nodeID"]) is None
    refused = world.control("test", webhook=999)
    assert refused.status_code == 400
    assert refused.json() == {"message": "test: there is no 999"}
    refused = world.control("fire", event="request.create")
    assert refused.json() == {"message": "fire: there is no 'object'"}


def keys_of(world: World, token: str) -> list[dict[str, Any]]:
    issuer = jwt.decode(token, options={"verify_signature": False})["iss"]
    with patient() as http:
        found = http.get(f"{issuer}/.well-known/openid-configuration").json()
        assert found["issuer"] == issuer
        keys: list[dict[str, Any]] = http.get(found["jwks_uri"]).json()["keys"]
    return keys


def test_keys_rotate_by_another_policy(world: World) -> None:
    hook = world.hook(openidConnectDiscovery=True)
    tokens = []
    for algorithm, minutes in (("es256", None), ("rs512", 5)):
        given = {"jwtAlg": algorithm, "jwtClaimExpiresIn": minutes}
        policy = ask(world.server, POLICY, input=given)["webhookPolicy"]
        link = {"id": hook, "webhookPolicyId": policy["id"]}
        ask(world.server, CHANGE_HOOK, input=link)
        world.create()
        assert world.settle()
        token = json.loads(world.receiver.received[-1].body)["jwt"]
        tokens.append(token)
        claims = jwt.decode(
            token,
            policy["publicKeyPem"],
            algorithms=[algorithm.upper()],
            issuer=f"{world.server.base_url}/webhook_policies/{policy['name']}",
            options={"verify_iat": False, "verify_nbf": False, "verify_exp": False},
        )
        assert ("exp" in claims) is (minutes is not None)
        assert len(policy["name"]) <= 64
        (key,) = keys_of(world, token)
        assert key["kid"] == jwt.get_unverified_header(token)["kid"]
    assert keys_of(world, tokens[0]) != keys_of(world, tokens[1])


def test_without_discovery_the_account_is_the_issuer(world: World) -> None:
    policy = ask(
        world.server, POLICY, input={"jwtAlg": "rs256", "jwtAudience": "receiver"}
    )["webhookPolicy"]
    world.hook(webhookPolicyId=policy["id"])
    world.create()
    assert world.settle()
    token = json.loads(world.receiver.received[-1].body)["jwt"]
    claims = jwt.decode(token, options={"verify_signature": False})
    assert claims["iss"] == world.server.base_url
    assert claims["aud"] == "receiver"
    assert "kid" not in jwt.get_unverified_header(token)


def test_a_disabled_policy_does_not_sign(world: World) -> None:
    policy = ask(world.server, POLICY, input={"jwtAlg": "es256"})["webhookPolicy"]
    world.hook(webhookPolicyId=policy["id"])
    for disabled in (False, True, False):
        change = {"id": policy["id"], "disabled": disabled}
        ask(world.server, CHANGE_POLICY, input=change)
        world.create()
        assert world.settle()
        body = json.loads(world.receiver.received[-1].body)
        assert ("jwt" in body) is not disabled


def subjects(world: World) -> list[object]:
    store = world.server.sandbox.store
    found = [store.find(event["object_nodeID"]) for event in world.arrived]
    return [store.value(ref, "subject") for ref in found if ref is not None]


def test_repeats_and_order_on_demand(world: World) -> None:
    world.hook()
    world.server.add_faults("webhook:twice", "webhook:later", "webhook:ok")
    for subject in ("a", "b", "c"):
        world.create(subject)
    assert world.settle()
    assert subjects(world) == ["a", "a", "c", "b"]
    assert ids(world)[0] == ids(world)[1]


@pytest.mark.parametrize(("fault", "arrivals"), [("lost", 2), ("drop", 1)])
def test_answers_and_deliveries_that_get_lost(
    world: World, fault: str, arrivals: int
) -> None:
    world.hook()
    world.server.add_faults(f"webhook:{fault}")
    world.create()
    world.pass_time(0)
    world.pass_time(11)
    assert attempts(world) == [(1, 0), (2, 200)]
    assert len(world.arrived) == arrivals


def test_a_retry_that_is_not_sent_has_no_status(world: World) -> None:
    world.hook()
    world.statuses[:] = [503]
    world.server.add_faults("webhook:ok", "webhook:drop")
    world.create()
    for delay in (0, 11, 61):
        world.pass_time(delay)
    assert attempts(world) == [(1, 503), (2, 0), (3, 200)]


def test_redeliveries_name_the_original(world: World) -> None:
    world.hook()
    world.create()
    assert world.settle()
    (first,) = ids(world)
    for _ in range(2):
        assert world.control("redeliver", delivery=ids(world)[-1]).status_code == 200
        assert world.settle()
    last = world.receiver.received[-1]
    assert last.headers["x-xurrent-delivery-origin"] == first
    assert len(set(ids(world))) == 3
    assert world.control("redeliver", delivery="nope").status_code == 400


def test_the_control_address_lists_attempts(world: World) -> None:
    world.hook()
    world.statuses[:] = [410]
    world.create()
    assert world.settle()
    url = f"{world.server.base_url}/_sandbox/deliveries"
    found = get(url).json()
    handshake, attempt = found["attempts"]
    assert (handshake["event"], attempt["status"]) == (VERIFY, 410)
    silent = running_sandbox()
    with silent as quiet:
        refused = get(f"{quiet.base_url}/_sandbox/deliveries")
        assert refused.status_code == 400
        assert "deliver_webhooks" in refused.text


def test_the_handshake_is_for_new_addresses(world: World) -> None:
    first = world.hook()
    assert [event_of(call)["event"] for call in world.receiver.received] == [VERIFY]
    world.hook(event="task.create")
    assert len(world.receiver.received) == 1, "the address is known"
    other = world.receiver.url.replace("/graphql", "/elsewhere")
    ask(world.server, CHANGE_HOOK, input={"id": first, "uri": other})
    assert world.settle()
    assert event_of(world.receiver.received[1])["event"] == VERIFY
    assert world.receiver.received[1].target == "/elsewhere"


def test_a_code_is_void_once_there_is_another() -> None:
    codes: list[str] = []

    def keep(call: Received) -> Say:
        codes.append(event_of(call)["payload"]["callback"])
        return Say()

    with (
        LocalServer(keep) as receiver,
        running_sandbox(deliver_webhooks=True) as server,
        patient() as http,
    ):
        given = {"uri": receiver.url, "event": "request.create"}
        made = ask(server, HOOK, input=given)["webhook"]["id"]
        assert server.dispatcher.outbox.settle()
        ask(server, CHANGE_HOOK, input={"id": made, "name": "Another"})
        assert server.dispatcher.outbox.settle()
        number = server.sandbox.store.table("Webhook").created[0]
        url = f"{server.base_url}/_sandbox/verify"
        http.post(url, json={"webhook": number})
        assert server.dispatcher.outbox.settle()
        ask(server, REQUEST, input={"subject": "x"})
        assert server.dispatcher.outbox.settle()
        assert {event_of(call)["event"] for call in receiver.received} == {VERIFY}
        statuses = [http.post(url).status_code for url in codes]
        assert statuses == [404, 404, 200]


def test_webhooks_of_data_are_delivered_once_they_are_verified() -> None:
    async def answer(call: Received) -> Say:
        event = event_of(call)
        if event["event"] == VERIFY:
            await asyncio.to_thread(get, event["payload"]["callback"])
        return Say()

    with LocalServer(answer) as receiver:
        hook = {"event": "request.create", "uri": "http://localhost:1/gone"}
        data = {"webhooks": [hook, {**hook, "uri": receiver.url}]}
        with running_sandbox(deliver_webhooks=True, data=data) as server:
            server.dispatcher.verify(2)
            first = ask(server, HOOKS)["nodes"][0]["id"]
            ask(server, CHANGE_HOOK, input={"id": first, "uri": f"{receiver.url}/1"})
            assert server.dispatcher.outbox.settle()
            ask(server, REQUEST, input={"subject": "x"})
            assert server.dispatcher.outbox.settle()
        found = [event_of(call)["event"] for call in receiver.received]
        assert found == [VERIFY, VERIFY, "request.create", "request.create"]


def test_records_are_named_by_the_ids_that_queries_bring(world: World) -> None:
    hook, record = world.hook("automation_rule"), world.create()
    dispatcher = world.server.dispatcher
    given = {"object": record, "payload": {"name": "by a rule"}}
    sent = world.control("fire", event="automation_rule", **given)
    assert sent.json() == {"webhooks": 1}
    dispatcher.test(hook)
    assert world.control("test", webhook=hook).status_code == 200
    assert world.settle()
    fired, *tests = world.arrived
    assert (fired["object_nodeID"], fired["payload"]) == (record, {"name": "by a rule"})
    assert [each["object_id"] for each in tests] == [12345, 12345]
    dispatcher.verify(hook)
    assert world.settle()
    assert len(world.receiver.received) == len(world.arrived) + 2
    newer = "an_event.of-a-later-release"
    world.hook(newer)
    assert dispatcher.fire(newer, record) == 1
    with pytest.raises(ValueError, match="did you mean 'automation_rule'"):
        dispatcher.fire("automation_rul", record)
    refused = world.control("fire", event="automation_rule", object="nope")
    assert refused.status_code == 400
    assert "there is no record 'nope'" in refused.text
    with pytest.raises(KeyError):
        dispatcher.test(record)


def test_the_address_of_a_made_up_webhook_can_be_changed(world: World) -> None:
    id = ask(world.server, HOOKS)["nodes"][0]["id"]
    changed = {"id": id, "uri": world.receiver.url}
    assert ask(world.server, CHANGE_HOOK, input=changed)["webhook"]["id"] == id
    assert world.settle()
    assert not world.receiver.received


def payloads(world: World, act: Callable[[], object]) -> dict[str, Any]:
    before = len(world.arrived)
    act()
    assert world.settle()
    return {event["event"]: event["payload"] for event in world.arrived[before:]}


def test_payloads_hold_what_the_event_has(world: World) -> None:
    for event in (
        "request.create",
        "request.update",
        "request.status-changed",
        "request.team-changed",
        "request.note-added",
    ):
        world.hook(event=event)
    store = world.server.sandbox.store
    team = store.node_id(store.refs("Team")[0])
    found = payloads(
        world, lambda: world.create(source="monitoring", sourceID="m-1", teamId=team)
    )
    made = found["request.create"]
    assert (made["source"], made["sourceID"]) == ("monitoring", "m-1")
    assert made["team"]["nodeID"] == team
    assert {"audit_line_id", "audit_line_nodeID"} <= set(made)
    assert not {"note_id", "previous_status", "disabled"} & set(made)
    request = store.node_id(store.refs("Request")[-1])
    change = {"id": request, "status": "completed", "note": "Done"}
    found = payloads(world, lambda: ask(world.server, CHANGE, input=change))
    assert set(found) == {
        "request.update",
        "request.status-changed",
        "request.note-added",
    }
    assert found["request.status-changed"]["status"] == "completed"
    assert "previous_status" in found["request.status-changed"]
    assert "previous_status" not in found["request.update"]
    assert "note_nodeID" in found["request.note-added"]
    related = world.receiver.received[-1].headers["link"]
    assert 'rel="related"' in related
    world.clock.advance(1)  # `updatedAt` moves
    note = {"id": request, "note": "And closed"}
    alone = payloads(world, lambda: ask(world.server, CHANGE, input=note))
    assert set(alone) == {"request.note-added"}


def test_time_that_a_mutation_registers_has_an_event(world: World) -> None:
    world.hook(event="time_entry.create")
    request = world.create(timeSpent=30)
    assert world.settle()
    (event,) = world.arrived
    assert event["payload"]["time_spent"] == 30
    assert event["payload"]["request"]["nodeID"] == request


def test_an_event_goes_to_the_webhooks_of_its_account(world: World) -> None:
    world.hook(name="Home")
    world.server.account = "sandbox-support"
    world.hook(name="Support")
    world.create()
    assert world.settle()
    me = ask(world.server, "{ me { name } }")
    (event,) = world.arrived
    assert (event["name"], event["account_id"]) == ("Support", "sandbox-support")
    assert event["person_name"] == me["name"]


def test_a_wait_that_ends_changes_the_status(world: World) -> None:
    world.hook("request.status-changed")
    request = world.create(status="waiting_for", waitingUntil="2023-11-14T22:14:00Z")
    world.clock.advance(100)
    ask(world.server, "{ me { name } }")
    assert world.settle()
    (event,) = world.arrived
    changed = {"status": "assigned", "previous_status": "waiting_for"}
    assert event["object_nodeID"] == request
    assert event["payload"].items() >= changed.items()
    system = {"person_id": None, "person_nodeID": None, "person_name": None}
    assert event.items() >= system.items()
    world.create(status="assigned")
    assert world.server.webhooks.event("request.create")["person_id"] == 1
