"""``into``: classes by concrete type, arguments of fields, and generic classes."""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType
from typing import Annotated, Any, Generic, TypeVar

import pytest
from pydantic import BaseModel
from typing_extensions import TypedDict

import xurrent_sdk
from tests.support.answers import connection, page
from tests.support.driver import Driver
from xurrent_sdk import (
    At,
    First,
    HasTimeEntries,
    Last,
    Projection,
    Request,
    RequestStatus,
    SelectionError,
    Task,
    TaskStatus,
)

T = TypeVar("T")


@pytest.fixture(scope="session")
def sdk() -> ModuleType:
    """The package whose classes this module names."""
    return xurrent_sdk


class Ref(BaseModel):
    id: str


class RequestCard(Projection[Request]):
    subject: str | None
    status: RequestStatus | None
    notes: list[Ref]


@dataclass
class TaskCard:
    id: str
    status: TaskStatus | None


@dataclass
class Plain:
    id: str
    subject: str | None


class Entry(BaseModel):
    id: str
    assignment: RequestCard | TaskCard | None


class Rest(BaseModel):
    id: str
    assignment: Plain | RequestCard | None


class TaskAlone(Projection[Task]):
    id: str


class Alone(BaseModel):
    assignment: TaskAlone | None


def test_the_type_of_a_record_chooses_the_class(driver: Driver, client: Any) -> None:
    query = client.query.time_entries().limit(200)
    found = driver.run(query.into(Entry).all())
    rows = driver.run(
        query.values(
            lambda t: (
                t.id,
                t.assignment.on_request.subject,
                t.assignment.on_request.status,
                t.assignment.on_task.id,
                t.assignment.on_task.status,
                t.assignment.on_project_task.id,
                t.assignment.on_project_task.status,
            )
        ).all()
    )
    kinds = {type(each.assignment) for each in found}
    assert kinds == {RequestCard, TaskCard, type(None)}
    for entry, (own, *request, task, status, other, other_status) in zip(
        found, rows, strict=True
    ):
        assert entry.id == own
        match entry.assignment:
            case RequestCard():
                assert [entry.assignment.subject, entry.assignment.status] == request
            case TaskCard() if task:
                assert entry.assignment == TaskCard(task, status)
            case TaskCard():
                assert entry.assignment == TaskCard(other, other_status)
            case _:
                assert [*request, task, other] == [None] * 4


@dataclass
class Bare:
    assignment: HasTimeEntries | None


def test_a_record_of_an_interface_has_its_id(driver: Driver, client: Any) -> None:
    query = client.query.time_entries().limit(20)
    found = [each.assignment for each in driver.run(query.into(Bare).all())]
    ids = driver.run(query.values(lambda e: (e.assignment,)).all())
    assert [each and each.id for each in found] == [each and each.id for (each,) in ids]


def test_connections_in_a_class_of_a_union_are_complete(driver: Driver) -> None:
    first: dict[str, Any] = {"__typename": "Request", "id": "r1", "subject": None}
    first["Request_status"] = None
    first["notes"] = connection([{"id": "a"}, {"id": "b"}], "c", more=True)
    rest: dict[str, Any] = {"__typename": "Request", "id": "r1"}
    rest["page"] = connection([{"id": "d"}])
    answers = iter(
        [
            page("timeEntries", [{"id": "e1", "assignment": first}]),
            {"data": {"p0": rest}},
        ]
    )
    client, _ = driver.canned(lambda _: next(answers))
    (entry,) = driver.run(client.query.time_entries().into(Entry).all())
    assert [each.id for each in entry.assignment.notes] == ["a", "b", "d"]


def test_a_class_without_a_type_is_for_the_rest(driver: Driver, client: Any) -> None:
    query = client.query.time_entries().limit(100)
    found = [e.assignment for e in driver.run(query.into(Rest).all())]
    rows = driver.run(
        query.values(
            lambda t: (t.assignment.on_request.subject, t.assignment.on_task.id)
        ).all()
    )
    assert [type(e) for e, (r, _) in zip(found, rows, strict=True) if r] == [
        RequestCard for r, _ in rows if r
    ]
    assert [e.id for e, (_, t) in zip(found, rows, strict=True) if t] == [
        t for _, t in rows if t
    ]
    assert {type(each) for each in found} == {Plain, RequestCard, type(None)}
    alone = driver.run(query.into(Alone).all())
    assert [e.assignment and e.assignment.id for e in alone] == [t for _, t in rows]


class Ambiguous(BaseModel):
    assignment: TaskCard | Plain | None


class NotOptional(BaseModel):
    assignment: RequestCard | TaskCard


class Row(TypedDict):
    id: str


class Dictionaries(BaseModel):
    assignment: Row | RequestCard | None


class Records(BaseModel):
    assignment: Request | Task | None


@pytest.mark.parametrize(
    ("cls", "text"),
    [
        (
            Ambiguous,
            "TaskCard and Plain both fit ProjectTask: make the one that is meant a Proj",
        ),
        (NotOptional, "no class fits Problem: write ... | None"),
        (Dictionaries, "each class of a union is a pydantic model or a dataclass"),
        (Records, "each class of a union is a pydantic model or a dataclass of your"),
    ],
)
def test_what_cannot_be_told_apart_is_refused(
    client: Any, cls: type[Any], text: str
) -> None:
    with pytest.raises(SelectionError) as caught:
        client.query.time_entries().into(cls)
    assert text in str(caught.value)


class FewMembers(BaseModel):
    first: Annotated[list[Ref], At("members"), First(2)]


class LastMembers(BaseModel):
    members: Annotated[list[Ref], Last(1)]


class AllMembers(BaseModel):
    members: list[Ref]


def test_a_connection_is_limited(driver: Driver, client: Any) -> None:
    query = client.query.teams().limit(20)
    every = [t.members for t in driver.run(query.into(AllMembers).all())]
    few = [t.first for t in driver.run(query.into(FewMembers).all())]
    last = [t.members for t in driver.run(query.into(LastMembers).all())]
    assert few == [members[:2] for members in every]
    assert last == [members[-1:] for members in every]
    assert any(len(members) > 2 for members in every)


@dataclass
class Employed(Generic[T]):
    id: str
    organization: T | None


class EmployedRow(TypedDict, Generic[T]):
    id: str
    organization: T | None


@dataclass
class Name:
    name: str | None


def test_generic_classes(driver: Driver, client: Any) -> None:
    query = client.query.people().limit(30)
    rows = driver.run(
        query.values(lambda p: (p.id, p.organization.id, p.organization.name)).all()
    )
    named = driver.run(query.into(Employed[Name]).all())
    assert named == [Employed(i, Name(n) if o else None) for i, o, n in rows]
    plain = driver.run(query.into(EmployedRow[Row]).all())
    assert plain == [
        {"id": i, "organization": {"id": o} if o else None} for i, o, _ in rows
    ]
