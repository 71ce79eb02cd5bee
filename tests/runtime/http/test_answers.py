"""Answers that are errors, or are not what they should be."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.answers import connection, page
from tests.support.driver import Driver


def people(client: Any) -> Any:
    return client.query.people().select(lambda p: [p.id, p.teams.id])


def person(number: int, *, cursor: str | None = None, more: bool = False) -> Any:
    team = {"id": f"t{number}"}
    return {"id": f"p{number}", "teams": connection([team], cursor, more)}


def test_errors_win_over_data_that_does_not_fit(driver: Driver, sdk: Any) -> None:
    broken = {"id": "p1", "teams": None}
    for nodes in ([broken], [{"id": 1.5}], None):
        answer = page("people", nodes)
        answer["errors"] = [{"message": "Not authorized"}]
        client, _ = driver.canned([answer])
        with pytest.raises(sdk.NotAuthorizedError):
            driver.run(people(client).all())


def test_not_found(driver: Driver, sdk: Any, client: Any) -> None:
    with pytest.raises(sdk.NotFoundError) as caught:
        driver.run(client.query.node("nothing").get())
    assert caught.value.errors[0].message == "Not Found"
    assert caught.value.operation_name == "node"
    assert driver.run(client.query.node("nothing").get_or_none()) is None
    null, _ = driver.canned(lambda _: {"data": {"me": None}})
    assert driver.run(null.query.me().get_or_none()) is None
    with pytest.raises(sdk.NotFoundError, match="me: there is no such record"):
        driver.run(null.query.me().get())


def test_get_or_none_hides_no_other_error(driver: Driver, sdk: Any) -> None:
    client, _ = driver.canned(lambda _: {"errors": [{"message": "Boom"}]})
    with pytest.raises(sdk.GraphQLError, match="Boom"):
        driver.run(client.query.me().get_or_none())


def test_a_null_root_connection_is_an_error(driver: Driver, sdk: Any) -> None:
    client, _ = driver.canned(lambda _: {"data": {"people": None}})
    query = people(client)
    for ask in (query.all, query.first, query.count):
        with pytest.raises(sdk.ResponseMismatchError) as caught:
            driver.run(ask())
        assert "does not match the schema at data.people: " in caught.value.message
        assert caught.value.operation_name == "people"


def test_null_nested_connections_are_empty(driver: Driver) -> None:
    nodes = [{"id": "p1", "teams": None}, {"id": "p2", "teams": connection(None)}]
    client, _ = driver.canned(lambda _: page("people", nodes))
    found = driver.run(people(client).all())
    assert [(p.id, p.teams) for p in found] == [("p1", []), ("p2", [])]
    rows = driver.run(client.query.people().values(lambda p: (p.id, p.teams)).all())
    assert rows == [("p1", []), ("p2", [])]


MISMATCHES: list[tuple[Any, str]] = [
    ({"id": "p1"}, "people.nodes.0.teams"),
    ({"id": None, "teams": connection([])}, "people.nodes.0.id"),
    ({"id": "p1", "teams": connection([{"id": None}])}, "people.nodes.0.teams"),
    ({"id": "p1", "teams": connection([None])}, "people.nodes.0.teams"),
    (None, "people.nodes.0"),
    ("text", "people.nodes.0"),
]


@pytest.mark.parametrize(("node", "where"), MISMATCHES, ids=range(6))
def test_what_does_not_match_the_schema(
    driver: Driver, sdk: Any, node: Any, where: str
) -> None:
    client, _ = driver.canned(lambda _: page("people", [node]))
    for query in (
        people(client),
        client.query.people().select(lambda p: [p.id, p.teams(first=9).id]),
        client.query.people().values(lambda p: (p.id, p.teams(lambda t: [t.id]))),
    ):
        with pytest.raises(sdk.ResponseMismatchError) as caught:
            driver.run(query.all())
        assert f"data.{where}" in str(caught.value)
        assert caught.value.operation_name == "people"
        assert "generate the package again" in caught.value.message


def test_a_server_that_sends_more_than_asked(driver: Driver) -> None:
    nodes = [person(number) for number in range(5)]
    client, _ = driver.canned(lambda _: page("people", nodes, "c", True))
    assert len(driver.run(people(client).limit(3).all())) == 3
    assert driver.run(people(client).first()).id == "p0"


def test_a_parent_that_is_gone_meanwhile(driver: Driver, sdk: Any) -> None:
    first = page("people", [person(1, cursor="c1", more=True)])
    client, _ = driver.canned([first, {"data": {"p0": None}}])
    with pytest.raises(sdk.IncompleteConnectionError, match="the record is gone"):
        driver.run(people(client).all())
