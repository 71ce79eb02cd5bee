"""What a page says of itself is believed when it can be understood, else it is an error.

One rule for root connections, nested ones and the pages that follow, in models, rows
and classes of the user.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel

from tests.support.answers import connection, page
from tests.support.cases import check_each
from tests.support.driver import Driver

MISSING = object()

UNREADABLE: list[Any] = [
    MISSING,
    None,
    {},
    {"hasNextPage": None, "endCursor": "c"},
    {"hasNextPage": "true", "endCursor": "c"},
    {"hasNextPage": 1, "endCursor": "c"},
    {"hasNextPage": 0, "endCursor": None},
    {"endCursor": "c"},
    {"hasNextPage": True},
    {"hasNextPage": True, "endCursor": 7},
    {"hasNextPage": False},
    {"hasNextPage": False, "endCursor": 7},
    [{"hasNextPage": False, "endCursor": None}],
]
"""What stands under ``pageInfo`` and says nothing that can be understood."""

STUCK: list[Any] = [
    {"hasNextPage": True, "endCursor": None},
    {"hasNextPage": True, "endCursor": ""},
]
"""What says that there are more pages, and not where."""


class Team(BaseModel):
    id: str


class Card(BaseModel):
    id: str
    teams: list[Team]


WAYS: dict[str, Callable[[Any], Any]] = {
    "select": lambda q: q.select(lambda p: [p.id, p.teams.id]),
    "values": lambda q: q.values(lambda p: (p.id, p.teams(lambda t: [t.id]))),
    "into": lambda q: q.into(Card),
    "exact": lambda q: q.select(lambda p: [p.id, p.teams.id, p.cost_per_hour]),
}


def with_info(found: dict[str, Any], info: Any) -> dict[str, Any]:
    """A connection that says ``info`` of itself."""
    if info is MISSING:
        return {"nodes": found["nodes"]}
    return {**found, "pageInfo": info}


def person(teams: dict[str, Any] | None) -> dict[str, Any]:
    return {"id": "p1", "teams": teams, "costPerHour": None}


def broken_root(info: Any) -> list[Any]:
    people = page("people", [person(connection([]))])["data"]["people"]
    return [{"data": {"people": with_info(people, info)}}]


def broken_nested(info: Any) -> list[Any]:
    return [page("people", [person(with_info(connection([{"id": "t1"}]), info))])]


def broken_rest(info: Any) -> list[Any]:
    first = page("people", [person(connection([{"id": "t1"}], "c1", True))])
    rest = with_info(connection([{"id": "t2"}]), info)
    return [first, {"data": {"p0": {"page": rest}}}]


PLACES: list[tuple[Callable[[Any], list[Any]], str]] = [
    (broken_root, "people"),
    (broken_nested, "Person.teams"),
    (broken_rest, "Person.teams"),
]
PLACE_IDS = ["root", "nested", "rest"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("place", "name"), PLACES, ids=PLACE_IDS)
def test_what_cannot_be_understood(
    driver: Driver, sdk: Any, place: Any, name: str, way: str
) -> None:
    def check(info: Any) -> None:
        client, fake = driver.canned(place(info))
        found: list[Any] = []
        with pytest.raises(sdk.ResponseMismatchError) as caught:
            driver.collect(WAYS[way](client.query.people()), into=found)
        assert f"{name}.pageInfo" in caught.value.message
        assert not found
        assert caught.value.operation_name == fake.operations[-1].name

    check_each(((info, info) for info in UNREADABLE), check)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("place", "name"), PLACES, ids=PLACE_IDS)
@pytest.mark.parametrize("info", STUCK, ids=range(len(STUCK)))
def test_more_pages_and_no_cursor(
    driver: Driver, sdk: Any, place: Any, name: str, way: str, info: Any
) -> None:
    client, _ = driver.canned(place(info))
    found: list[Any] = []
    with pytest.raises(sdk.PaginationError) as caught:
        driver.collect(WAYS[way](client.query.people()), into=found)
    assert f"{name} could not be read to its end" in caught.value.message
    assert "no cursor to go on from" in caught.value.message
    assert not found


@pytest.mark.parametrize("way", WAYS)
def test_null_nodes_where_there_is_more(driver: Driver, sdk: Any, way: str) -> None:
    """Null nodes are no nodes only where a first page says that nothing follows."""
    nested = [page("people", [person(connection(None, "c1", True))])]
    first = page("people", [person(connection([{"id": "t1"}], "c1", True))])
    rest = [first, {"data": {"p0": {"page": connection(None)}}}]
    more = [first, {"data": {"p0": {"page": connection(None, "c2", True)}}}]
    root = [page("people", None, "c1", True)]
    second = [page("people", [person(None)], "c1", True), page("people", None)]
    for answers, name in (
        (nested, "Person.teams"),
        (rest, "Person.teams"),
        (more, "Person.teams"),
        (root, "people"),
        (second, "people"),
    ):
        client, _ = driver.canned(answers)
        with pytest.raises(sdk.PaginationError) as caught:
            driver.run(WAYS[way](client.query.people()).all())
        assert f"{name} could not be read to its end" in caught.value.message
        assert "null" in caught.value.message


CYCLES = ["A", "XAB", "XYZABCDEFG"]
"""The cursors of a run; those behind the last of X, Y and Z come again for ever."""


def going_round(cursors: str) -> Callable[[int], str]:
    """The cursor of a page by its number, in a circle after the letters from X on."""
    start = len(cursors) - len(cursors.lstrip("XYZ"))

    def cursor(number: int) -> str:
        if number < start:
            return cursors[number]
        return cursors[start + (number - start) % (len(cursors) - start)]

    return cursor


@pytest.mark.parametrize("ahead", [False, True])
@pytest.mark.parametrize("cursors", CYCLES)
def test_root_cursors_in_a_circle(
    driver: Driver, sdk: Any, cursors: str, ahead: bool
) -> None:
    cursor, asked = going_round(cursors), iter(range(1000))

    def answer(_: Any) -> Any:
        number = next(asked)
        node = {**person(connection([])), "id": f"p{number}"}
        return page("people", [node], cursor(number), True)

    client, _ = driver.canned(answer)
    query = client.query.people().select(lambda p: [p.id]).read_ahead(ahead)
    found: list[Any] = []
    with pytest.raises(sdk.StuckCursorError) as caught:
        driver.collect(query, into=found)
    # Each cursor is gone on from once; the page that repeats one is not handed out.
    assert [each.id for each in found] == [f"p{n}" for n in range(len(cursors))]
    assert next(asked) == len(cursors) + 1
    assert caught.value.message.startswith("people could not be read to its end")
    assert caught.value.after == cursors[-1]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("cursors", CYCLES)
def test_nested_cursors_in_a_circle(
    driver: Driver, sdk: Any, cursors: str, way: str
) -> None:
    cursor, asked = going_round(cursors), iter(range(1000))

    def answer(_: Any) -> Any:
        number = next(asked)
        teams = connection([{"id": f"t{number}"}], cursor(number), True)
        if number:
            return {"data": {"p0": {"page": teams}}}
        return page("people", [person(teams)])

    client, _ = driver.canned(answer)
    with pytest.raises(sdk.IncompleteConnectionError) as caught:
        driver.run(WAYS[way](client.query.people()).all())
    assert next(asked) == len(cursors) + 1
    assert caught.value.message.startswith("Person.teams could not be read to its end")


LIMITED: dict[str, Callable[[Any], Any]] = {
    "select": lambda q: q.select(lambda p: [p.id, p.teams(first=5).id]),
    "last": lambda q: q.select(lambda p: [p.id, p.teams(last=5).id]),
    "values": lambda q: q.values(lambda p: (p.id, p.teams(lambda t: [t.id], first=5))),
    "exact": lambda q: q.select(lambda p: [p.teams(first=5).id, p.cost_per_hour]),
}


@pytest.mark.parametrize("way", LIMITED)
@pytest.mark.parametrize("teams", [[{"id": "t1"}], {"pageInfo": {}}, "t1"])
def test_a_limited_connection_that_is_none(
    driver: Driver, sdk: Any, teams: Any, way: str
) -> None:
    client, _ = driver.canned([page("people", [person(teams)])])
    with pytest.raises(sdk.ResponseMismatchError, match="teams"):
        driver.run(LIMITED[way](client.query.people()).all())
