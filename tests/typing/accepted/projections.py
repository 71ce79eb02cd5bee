"""The user's own classes as selections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, TypedDict, assert_type

from pydantic import BaseModel

from xurrent_sdk import (
    Path,
    Person,
    Projection,
    Request,
    RequestStatus,
    SpecialTimestamp,
    XurrentClient,
)


class TeamRef(BaseModel):
    id: str
    name: str | None


class Card(Projection[Person]):
    name: str | None
    organization_name: Annotated[str | None, Path("organization.name")]
    manager: Person | None
    teams: list[TeamRef]


@dataclass
class Ticket:
    id: str
    status: RequestStatus | None
    created_at: datetime | SpecialTimestamp | None


class Member(TypedDict):
    name: str | None


class Group(TypedDict):
    id: str
    members: list[Member]


class Report(Projection[Request]):
    status: Annotated[str | None, Path("status")]


def check(client: XurrentClient) -> None:
    cards = client.query.people().into(Card)
    assert_type(cards.limit(5).all(), list[Card])
    for card in cards.limit(30):
        assert_type(card.name, str | None)
        assert_type(card.organization_name, str | None)
        assert_type(card.manager, Person | None)
        assert_type(card.teams, list[TeamRef])
    assert_type(client.query.requests().into(Ticket).first(), Ticket | None)
    for ticket in client.query.requests().into(Ticket).limit(30):
        assert_type(ticket.status, RequestStatus | None)
        assert_type(ticket.created_at, datetime | SpecialTimestamp | None)
    groups = client.query.teams().limit(20).into(Group).all()
    assert_type(groups, list[Group])
    assert_type([m["name"] for m in groups[0]["members"]], list[str | None])
    assert_type(client.query.me().into(Card).get(), Card)
    report = client.query.requests().into(Report).limit(1).one()
    assert_type(report.status, str | None)
