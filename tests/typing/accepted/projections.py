"""The user's own classes as selections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Generic, TypedDict, TypeVar, assert_type

from pydantic import BaseModel

from xurrent_sdk import (
    At,
    First,
    Person,
    Projection,
    Request,
    RequestStatus,
    Task,
    XurrentClient,
)

T = TypeVar("T")


class TeamRef(BaseModel):
    id: str
    name: str | None


class Card(Projection[Person]):
    name: str | None
    organization_name: Annotated[str | None, At("organization.name")]
    manager: Person | None
    teams: list[TeamRef]


@dataclass
class Ticket:
    id: str
    status: RequestStatus | None
    created_at: datetime | None


class Member(TypedDict):
    name: str | None


class Group(TypedDict):
    id: str
    members: list[Member]


class Report(Projection[Request]):
    status: Annotated[str | None, At("status")]


class TaskRef(Projection[Task]):
    id: str


class Entry(BaseModel):
    assignment: Report | TaskRef | None


class Small(BaseModel):
    teams: Annotated[list[TeamRef], First(5)]


@dataclass
class Linked(Generic[T]):
    organization: T | None


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
        assert_type(ticket.created_at, datetime | None)
    groups = client.query.teams().limit(20).into(Group).all()
    assert_type(groups, list[Group])
    assert_type([m["name"] for m in groups[0]["members"]], list[str | None])
    assert_type(client.query.me().into(Card).get(), Card)
    report = client.query.requests().into(Report).limit(1).one()
    assert_type(report.status, str | None)
    for entry in client.query.time_entries().into(Entry).limit(3):
        assert_type(entry.assignment, Report | TaskRef | None)
    small = client.query.people().into(Small).limit(3).all()
    assert_type(small[0].teams, list[TeamRef])
    linked = client.query.people().into(Linked[TeamRef]).limit(3).all()
    assert_type(linked, list[Linked[TeamRef]])
    me = client.query.me().values(lambda p: (p.name, p.organization.id))
    assert_type(me.get(), tuple[str | None, str | None])
