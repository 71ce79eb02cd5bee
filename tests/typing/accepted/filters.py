"""Filters by conditions, and orders by literals."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import assert_type

from xurrent_sdk import (
    OrderDirection,
    PersonFilter,
    PersonOrder,
    PersonOrderField,
    PersonWhere,
    RequestStatus,
    StringFilter,
    Where,
    XurrentClient,
)

SINCE = datetime(2020, 1, 1, tzinfo=UTC)


def active(f: PersonWhere) -> list[Where]:
    """Conditions that are shared by several queries."""
    return [f.disabled == False, f.updated_at >= SINCE]  # noqa: E712


def check(client: XurrentClient) -> None:
    people = client.query.people(order=["name", "-created_at"])
    assert_type(people.where(active).count(), int)
    names = ["A", "B"]
    yes = True
    flags = people.where(lambda f: [~f.disabled, f.vip.is_(False), f.guest != yes])
    assert_type(flags.count(), int)
    texts = people.where(
        lambda f: [
            f.name.in_("A", "B"),
            f.job_title.not_in(*names),
            f.name.in_(names),
            f.id.not_in({"1", "2"}),
            f.primary_email != "x",
            f.team.is_empty(),
            f.source.is_present(),
            f.query("disk"),
        ]
    )
    assert_type(texts.count(), int)
    ranges = people.where(
        lambda f: [f.updated_at >= SINCE, f.updated_at < SINCE + timedelta(days=9)]
    ).where(lambda f: f.created_at > SINCE)
    assert_type(ranges.count(), int)
    custom = people.where(
        lambda f: [
            f.custom("Rack").eq("12"),
            f.custom("Notes").contains("x"),
            f.custom("Size") >= Decimal("1.5"),
            f.custom("Size") < 9,
            f.custom("Size") <= 9.5,
            f.custom("Bought") >= date(2024, 1, 1),
            f.custom("Bought") < date(2025, 1, 1),
            f.custom("Owner").is_empty(),
        ]
    )
    assert_type(custom.count(), int)
    merged = client.query.people(
        filter=PersonFilter(name=StringFilter(values=["A"], negate=True)),
        order=[PersonOrder(field="name", direction=OrderDirection.DESC), "vip"],
    ).where(lambda f: [f.name != "B"])
    assert_type(merged.count(), int)
    mixed = client.query.people(
        order=[PersonOrder(field=PersonOrderField.NAME), "-updated_at"]
    )
    assert_type(mixed.limit(3).values(lambda p: (p.id,)).all(), list[tuple[str]])
    requests = client.query.requests().where(
        lambda f: [f.status == "assigned", f.category.in_(["incident", "rfc"])]
    )
    assert_type(requests.count(), int)
    by_member = client.query.requests().where(
        lambda f: [f.status.not_in(RequestStatus.ASSIGNED, "completed")]
    )
    for status, _ in by_member.limit(30).values(lambda r: (r.status, r.id)):
        assert_type(status, RequestStatus | None)
        assert status not in (RequestStatus.ASSIGNED, RequestStatus.COMPLETED)
