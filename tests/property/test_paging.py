"""Paging: every record exactly once, in order, in as few requests as promised."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import ceil
from typing import Any

import pytest
from graphql import (
    GraphQLResolveInfo,
    GraphQLSchema,
    build_schema,
    execute_sync,
    get_named_type,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.property.answers import Package, accepted
from tests.support.packages import BUNDLED

SIZES = st.sampled_from([0, 1, 2, 20, 21, 99, 100, 101, 199, 200, 201, 229])


@dataclass(frozen=True, slots=True)
class Record:
    """A record of the fake account: all that it has follows from its id."""

    type_name: str
    path: tuple[int, ...]

    @property
    def id(self) -> str:
        return f"{self.type_name}/{'.'.join(map(str, self.path))}"


@dataclass
class Account:
    """An account of people in teams, which have members, behind a GraphQL endpoint."""

    schema: GraphQLSchema
    people: int
    teams: list[int]
    """How many teams each person has."""
    members: list[int] = field(default_factory=lambda: [2])
    """How many members each team has."""
    requests: int = 0

    def __call__(self, request: Any) -> Mapping[str, object]:
        body = json.loads(request.body)
        self.requests += 1
        result = execute_sync(
            self.schema,
            accepted(self.schema, body["query"]),
            variable_values=body.get("variables"),
            field_resolver=self.resolve,
            type_resolver=lambda value, *_: value.type_name,
        )
        return dict(result.formatted)

    def count(self, parent: Record | None, name: str) -> int:
        if parent is None:
            return self.people
        counts = self.teams if name == "teams" else self.members
        return counts[parent.path[-1] % len(counts)] if counts else 0

    def resolve(self, parent: Any, info: GraphQLResolveInfo[Any], **given: Any) -> Any:
        name = info.field_name
        if isinstance(parent, dict):
            return parent[name]
        if name == "node":
            type_name, _, path = given["id"].partition("/")
            return Record(type_name, tuple(map(int, path.split("."))))
        if name in ("id", "name"):
            return parent.id
        assert get_named_type(info.return_type).name.endswith("Connection")
        assert 1 <= given["first"] <= 100
        total, first = self.count(parent, name), int(given.get("after") or 0)
        until = min(first + given["first"], total)
        above = parent.path if parent else ()
        type_name = "Team" if name == "teams" else "Person"
        return {
            "nodes": [Record(type_name, (*above, n)) for n in range(first, until)],
            "pageInfo": {"hasNextPage": until < total, "endCursor": str(until)},
            "totalCount": total,
        }


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    return build_schema(BUNDLED.read_text("utf-8"), assume_valid=True)


def ids(parent: Record | None, count: int, type_name: str) -> list[str]:
    above = parent.path if parent else ()
    return [Record(type_name, (*above, n)).id for n in range(count)]


KINDS = st.sampled_from(["sync", "async"])
PACKAGE = Package("xurrent_sdk")


@settings(max_examples=30, deadline=None)
@given(
    kind=KINDS,
    total=st.integers(0, 330),
    size=st.integers(1, 100),
    limit=st.one_of(st.none(), st.integers(0, 340)),
    start=st.integers(0, 5),
    ahead=st.booleans(),
)
def test_root_connections(
    schema: GraphQLSchema,
    kind: str,
    total: int,
    size: int,
    limit: int | None,
    start: int,
    ahead: bool,
) -> None:
    account = Account(schema, total, [])
    start = min(start, total)

    def build(client: Any) -> Any:
        query = client.query.people().select(lambda p: [p.name]).page_size(size)
        query = query.after(str(start)) if start else query
        query = query.read_ahead(ahead)
        return query if limit is None else query.limit(limit)

    found = PACKAGE.fetched(kind, account, build)
    wanted = ids(None, total, "Person")[start:][: total if limit is None else limit]
    assert [person.name for person in found] == wanted
    asked = 0 if limit == 0 else max(1, ceil(len(wanted) / size))
    assert account.requests == asked


@settings(max_examples=16, deadline=None)
@given(
    kind=KINDS,
    people=st.integers(0, 45),
    teams=st.lists(SIZES, min_size=1, max_size=4),
    size=st.sampled_from([1, 7, 20, 100]),
    rows=st.booleans(),
)
def test_nested_connections_are_complete(
    schema: GraphQLSchema,
    kind: str,
    people: int,
    teams: list[int],
    size: int,
    rows: bool,
) -> None:
    account = Account(schema, people, teams)

    def build(client: Any) -> Any:
        query = client.query.people().page_size(size)
        if rows:
            return query.values(lambda p: (p.id, p.teams))
        return query.select(lambda p: [p.id, p.teams.name])

    found = PACKAGE.fetched(kind, account, build)
    pairs = found if rows else [(person.id, person.teams) for person in found]
    assert [person_id for person_id, _ in pairs] == ids(None, people, "Person")
    for number, (_, its_teams) in enumerate(pairs):
        parent = Record("Person", (number,))
        wanted = ids(parent, account.count(parent, "teams"), "Team")
        assert [team.name for team in its_teams] == wanted
    assert account.requests <= most_requests(account, size)


def most_requests(account: Account, size: int) -> int:
    """A request a page, and one for each 20 unfinished connections in each round."""
    most = max(1, ceil(account.people / size))
    for first in range(0, account.people, size):
        numbers = range(first, min(first + size, account.people))
        counts = [account.count(Record("Person", (n,)), "teams") for n in numbers]
        for already in (100, 200):
            most += ceil(sum(count > already for count in counts) / 20)
    return most
