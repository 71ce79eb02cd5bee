"""Events are typed by their names: the payload, and the record that is fetched."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import assert_type

from xurrent_sdk import (
    AsyncXurrentClient,
    Node,
    NodeFields,
    Person,
    Request,
    RequestStatus,
    Selection,
    ServiceOfferingChargeType,
    Task,
    TimeEntry,
    XurrentClient,
)
from xurrent_sdk.webhooks import (
    AsyncWebhookVerifier,
    OutOfOfficePeriodPayload,
    RecordReference,
    WebhookApp,
    WebhookEvent,
    WebhookEventName,
    WebhookPayload,
    WebhookPolicy,
    WebhookVerifier,
    WsgiWebhookApp,
)


def named(n: NodeFields) -> Selection:
    return [n.on_request.subject, n.on_task.subject, n.on_person.name]


async def in_tasks(
    client: AsyncXurrentClient,
    bare: WebhookEvent,
    either: WebhookEvent[Request | Task],
) -> None:
    node = await bare.fetch(client, lambda n: [n.id, n.on_person.name])
    assert_type(node, Node)
    record = await either.fetch(client, lambda n: [n.on_request.subject])
    assert_type(record, Request | Task)


def check(client: XurrentClient) -> None:
    policy = WebhookPolicy(account="widget")
    app = WebhookApp(AsyncWebhookVerifier(policy))
    wsgi = WsgiWebhookApp(WebhookVerifier(policy))
    waiting: AsyncXurrentClient | None = None

    @app.on("request.note-added", "request.update")
    async def noted(event: WebhookEvent[Request]) -> None:
        assert waiting is not None
        request = await event.fetch(waiting, lambda r: [r.subject, r.team.name])
        assert_type(request, Request)

    @wsgi.on("person.update")
    def changed(event: WebhookEvent[Person]) -> None:
        assert_type(event.payload.status, str | None)
        person = event.fetch(client, lambda p: [p.name])
        assert_type(person, Person)
        assert_type(person.name, str | None)

    @app.on("request.create")
    @app.on("task.create")
    def both(event: WebhookEvent[Request | Task]) -> None:
        assert_type(event.object_id, int | None)
        record = event.fetch(
            client, lambda n: [n.on_request.subject, n.on_task.subject]
        )
        assert_type(record, Request | Task)
        assert_type(record.subject, str | None)

    @app.on("request.create")
    @app.on("task.create")
    async def later(event: WebhookEvent[Request | Task]) -> None:
        assert waiting is not None
        record = await event.fetch(waiting, named)
        assert_type(record, Request | Task)

    @app.on()
    async def others(event: WebhookEvent) -> None:
        assert_type(event.payload, WebhookPayload[str])
        assert waiting is not None
        assert_type(await event.fetch(waiting, named), Node)

    def any_record(event: WebhookEvent) -> None:
        node = event.fetch(client, named)
        assert_type(node, Node)
        match node:
            case Person(name=name):
                assert_type(name, str | None)
            case _:
                assert_type(node.id, str)

    @app.on("request.create", "task.create", "automation_rule")
    async def mixed(event: WebhookEvent[object]) -> None: ...

    @app.on(WebhookEventName("request.brand-new"))
    async def brand_new(event: WebhookEvent) -> None: ...

    node_id = client.query.people().limit(1).one().id
    raw = {"event": "person.update", "object_nodeID": node_id}
    changed(WebhookEvent[Person].from_json(raw, delivery_id="1"))
    any_record(WebhookEvent.from_json(raw, delivery_id="1"))
    request_id = client.query.requests().limit(1).one().id
    raw = {"event": "request.create", "object_nodeID": request_id}
    both(WebhookEvent[Request].from_json(raw, delivery_id="2"))

    request = WebhookEvent[Request].from_json(
        {"event": "request.status-changed", "payload": {"status": "assigned"}},
        delivery_id="3",
    )
    assert_type(request.payload, WebhookPayload[RequestStatus])
    assert_type(request.payload.status, RequestStatus | None)
    assert_type(request.payload.team, RecordReference | None)

    entry = WebhookEvent[TimeEntry].from_json(
        {
            "event": "time_entry.create",
            "payload": {"time_spent": 30, "charge": "12.5", "charge_type": "fixed"},
        },
        delivery_id="4",
    )
    assert_type(entry.payload.time_spent, int | None)
    assert_type(entry.payload.charge, Decimal | None)
    assert_type(entry.payload.charge_type, ServiceOfferingChargeType | None)

    away = OutOfOfficePeriodPayload({"start_at": "2026-01-02T03:04:05Z"})
    assert_type(away.start_at, datetime | None)
    assert all(map(callable, (noted, later, others, mixed, brand_new)))
