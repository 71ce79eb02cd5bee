"""Rows of ``values``: exact types, null propagation, lists as columns."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import assert_type

from xurrent_sdk import (
    ArrowBatch,
    AsyncResults,
    AsyncXurrentClient,
    GraphQLModel,
    Organization,
    Person,
    RequestCategory,
    RequestStatus,
    Results,
    Service,
    SpecialTimestamp,
    Team,
    XurrentClient,
)


def as_json(records: Results[GraphQLModel]) -> list[str]:
    return [record.model_dump_json() for record in records]


def widths(rows: Results[tuple[object, ...]]) -> set[int]:
    return {len(row) for row in rows}


def any_of(client: AsyncXurrentClient) -> list[AsyncResults[object]]:
    return [client.query.people(), client.query.people().values(lambda p: (p.id,))]


def check(client: XurrentClient) -> None:
    people = client.query.people(view="current_account").limit(30)
    assert_type(as_json(people.select(lambda p: [p.name])), list[str])
    assert_type(widths(people.values(lambda p: (p.id, p.vip))), set[int])
    one = people.values(lambda p: (p.id,)).all()
    assert_type(one, list[tuple[str]])
    two = people.values(lambda p: (p.id, p.organization.id)).all()
    assert_type(two, list[tuple[str, str | None]])
    deep = people.values(lambda p: (p.name, p.manager.organization.name)).all()
    assert_type(deep, list[tuple[str | None, str | None]])
    whole = people.values(lambda p: (p.organization, p.manager, p.teams)).all()
    assert_type(whole, list[tuple[Organization | None, Person | None, list[Team]]])
    chosen = people.values(
        lambda p: (p.teams(lambda t: [t.name]), p.teams(lambda t: [t.name]))
    )
    assert_type(chosen.all(), list[tuple[list[Team], list[Team]]])
    far = people.values(lambda p: (p.organization.id, p.manager.teams(first=2)))
    assert_type(far.all(), list[tuple[str | None, list[Team] | None]])
    first = people.values(lambda p: (p.id, p.vip, p.cost_per_hour)).first()
    assert_type(first, tuple[str, bool | None, Decimal | None] | None)
    many = people.values(lambda p: [p.id, p.vip, p.organization.name])
    assert_type(many.all(), list[tuple[object, ...]])
    for batch in many.batches(500, names=["id", "vip", "unit"]):
        assert_type(batch, ArrowBatch)
        assert_type(batch.to_pylist(), list[dict[str, object]])

    requests = client.query.requests().limit(30)
    rows = requests.values(
        lambda r: (
            r.status,
            r.category,
            r.created_at,
            r.next_target_at,
            r.service_instance.service,
            r.requested_by.organization.manager.id,
            r.id,
        )
    )
    assert_type(
        rows.all(),
        list[
            tuple[
                RequestStatus | None,
                RequestCategory | None,
                datetime | None,
                datetime | SpecialTimestamp | None,
                Service | None,
                str | None,
                str,
            ]
        ],
    )
    twelve = people.values(
        lambda p: (
            p.id,
            p.id,
            p.id,
            p.name,
            p.id,
            p.id,
            p.id,
            p.id,
            p.id,
            p.vip,
            p.id,
            p.organization.id,
        )
    ).first()
    assert twelve is not None
    assert_type(twelve[3], str | None)
    assert_type(twelve[9], bool | None)
    assert_type(twelve[11], str | None)
    for person_id, name in people.values(lambda p: (p.id, p.manager.name)):
        assert_type(person_id, str)
        assert_type(name, str | None)
    for page in people.values(lambda p: (p.name,)).pages():
        assert_type(page.items, tuple[tuple[str | None], ...])
    assert_type(people.count(), int)
