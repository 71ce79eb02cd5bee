"""What follows from an event's name: the payload's type, enums, and the record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib.resources import files
from typing import Any

import pytest

import xurrent_sdk as sdk
from tests.support.driver import Driver
from tests.support.webhooks import Json, Mode
from xurrent_gen.sandbox import RunningSandbox, running_sandbox
from xurrent_gen.sandbox.data.values import Ref
from xurrent_sdk import Request, Task, TimeEntry
from xurrent_sdk._runtime.webhooks.records import record_type
from xurrent_sdk.webhooks import (
    TimeEntryPayload,
    WebhookEvent,
    WebhookEventName,
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[RunningSandbox]:
    with running_sandbox(seed=1) as running:
        yield running


def event_about(sandbox: RunningSandbox, name: str, kind: str, number: int) -> Json:
    return sandbox.webhooks.event(name, about=Ref(kind, number))


def fetch(mode: Mode, sandbox: RunningSandbox, event: WebhookEvent, select: Any) -> Any:
    with Driver(sdk, mode) as driver:
        return driver.run(event.fetch(driver.connect(sandbox), select))


def as_request(r: sdk.RequestFields) -> sdk.Selection:
    return [r.subject, r.team.name]


def read(raw: Json) -> WebhookEvent[Request]:
    return WebhookEvent[Request].from_json(raw, delivery_id="d")


def test_the_record_is_fetched(mode: Mode, sandbox: RunningSandbox) -> None:
    event = read(event_about(sandbox, "request.update", "Request", 1))
    found = fetch(mode, sandbox, event, as_request)
    assert isinstance(found, Request)
    assert found.subject
    assert found.team
    assert found.team.name


def test_a_test_delivery_says_so(mode: Mode, sandbox: RunningSandbox) -> None:
    event = read(event_about(sandbox, "request.update", "Request", 12_345))
    assert event.is_test
    with pytest.raises(sdk.NotFoundError, match="test delivery: its object 12345"):
        fetch(mode, sandbox, event, as_request)


def test_a_record_that_is_gone(mode: Mode, sandbox: RunningSandbox) -> None:
    event = read(event_about(sandbox, "request.update", "Request", 999_999))
    assert not event.is_test
    with pytest.raises(sdk.NotFoundError) as caught:
        fetch(mode, sandbox, event, as_request)
    assert "test delivery" not in str(caught.value)


def test_a_node_of_another_kind(mode: Mode, sandbox: RunningSandbox) -> None:
    event = read(event_about(sandbox, "request.update", "Person", 1))
    with pytest.raises(sdk.NotFoundError, match="is a Person, not a Request"):
        fetch(mode, sandbox, event, as_request)


def test_nothing_to_fetch_by(mode: Mode, sandbox: RunningSandbox) -> None:
    without = read({"event": "request.update", "object_id": 1})
    with pytest.raises(sdk.NotFoundError, match="it has no object_nodeID"):
        fetch(mode, sandbox, without, as_request)
    any_record = read({"event": "automation_rule", "object_nodeID": "x"})
    with pytest.raises(sdk.SelectionError, match="Node has no field 'subject'"):
        fetch(mode, sandbox, any_record, as_request)


def as_node(node: sdk.NodeFields) -> sdk.Selection:
    return [node.on_request.subject, node.on_task.subject, node.on_person.name]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("request.update", "Request"),
        ("task.create", "Task"),
        ("person.update", "Person"),
        ("team.update", "Team"),
        ("automation_rule", "Request"),
    ],
)
def test_an_event_about_any_record(
    mode: Mode, sandbox: RunningSandbox, name: str, kind: str
) -> None:
    raw = {**event_about(sandbox, "request.update", kind, 1), "event": name}
    found = fetch(mode, sandbox, read(raw), as_node)
    assert type(found).__name__ == kind
    assert found.id == raw["object_nodeID"]
    match found:
        case Request(subject=shown) | Task(subject=shown) | sdk.Person(name=shown):
            assert shown
        case _:
            assert kind == "Team"


def test_a_slip_in_the_selection_of_an_event(sandbox: RunningSandbox) -> None:
    event: Any = read(event_about(sandbox, "request.update", "Request", 1))
    with sdk.XurrentClient(**sandbox.client_settings) as client:
        for select, hint in (
            (lambda r: [r.subjct], "did you mean 'subject'"),
            (lambda n: [n.on_reqest.subject], "did you mean 'on_request'"),
        ):
            with pytest.raises(sdk.UnknownFieldError, match=hint):
                event.fetch(client, select)


def test_every_known_event_leads_to_its_record() -> None:
    text = (files("xurrent_gen.data") / "webhook-events.json").read_text("utf-8")
    rows = json.loads(text)
    assert {row["event"] for row in rows} == {str(name) for name in WebhookEventName}
    for row in rows:
        found = record_type(row["event"])
        assert (found and found.name) == row["object"]
    assert record_type("brand_new.create") is None
    assert record_type("../etc") is None


def test_statuses_are_the_packages_enums() -> None:
    event = read(
        {
            "event": "request.status-changed",
            "payload": {"status": "assigned", "previous_status": "brand_new"},
        }
    )
    status, before = event.payload.status, event.payload.previous_status
    assert status is sdk.RequestStatus.ASSIGNED
    assert isinstance(before, sdk.RequestStatus)
    assert (before, before.is_known) == ("brand_new", False)
    task = WebhookEvent[Task].from_json(
        {"event": "task.update", "payload": {"status": "assigned"}}, delivery_id="d"
    )
    assert task.payload.status is sdk.TaskStatus.ASSIGNED
    other = read({"event": "brand_new.update", "payload": {"status": "odd"}})
    assert type(other.payload.status) is str


def test_a_time_entry() -> None:
    payload: Json = {
        "id": 7,
        "activityID": "a",
        "charge": 12.5,
        "charge_rate": "100.00",
        "charge_type": "fixed_price",
        "charge_currency": "EUR",
        "cost_currency": 3,
        "correction": False,
        "date": "2026-03-04",
        "started_at": "2026-03-04T05:06:07Z",
        "created_at": "yesterday",
        "person": {"id": 3, "nodeID": "n", "name": "Ada"},
        "time_spent": 30,
        "note_id": 5,
        "cost": "4",
    }
    event = WebhookEvent[TimeEntry].from_json(
        {"event": "time_entry.create", "payload": payload}, delivery_id="d"
    )
    entry = event.payload
    assert type(entry) is TimeEntryPayload
    assert (entry.id, entry.activity_id, entry.time_spent) == (7, "a", 30)
    assert (entry.charge, entry.charge_rate) == (Decimal("12.5"), Decimal("100.00"))
    assert isinstance(entry.charge_type, sdk.ServiceOfferingChargeType)
    assert isinstance(entry.charge_currency, sdk.Currency)
    assert entry.cost_currency is None
    assert (entry.correction, entry.date) == (False, date(2026, 3, 4))
    assert entry.started_at == datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
    assert entry.created_at is None
    assert entry.raw["created_at"] == "yesterday"
    assert entry.person is not None
    assert (entry.person.name, entry.note_id) == ("Ada", 5)
    assert entry.extra == {"cost": "4"}


def test_events_hide_what_they_hold_when_they_are_shown() -> None:
    raw = {
        "event": "app_instance.secrets-update",
        "payload": {"secrets": {"key": "CANARY"}, "policy": {"public_key": "CANARY"}},
    }
    event = read(raw)
    assert "CANARY" not in f"{event!r} {event.payload!r}"
    assert "CANARY" in str(event.payload.extra)
