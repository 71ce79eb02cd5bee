"""Nested connections are complete, at every depth, and limits are those asked for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


def test_limits_on_nested_connections_are_kept(
    driver: Driver, client: Any, reading: RunningSandbox
) -> None:
    def teams(select: Any) -> list[list[str]]:
        people = driver.run(client.query.people().select(select).limit(30).all())
        return [[team.id for team in person.teams] for person in people]

    whole = teams(lambda p: [p.teams.id])
    assert max(map(len, whole)) > 100
    reading.journal.clear()
    assert teams(lambda p: [p.teams(first=3).id]) == [each[:3] for each in whole]
    assert teams(lambda p: [p.teams(first=100).id]) == [each[:100] for each in whole]
    assert teams(lambda p: [p.teams(last=2).id]) == [each[-2:] for each in whole]
    requests = reading.journal.of("graphql")
    assert {request.operation_name for request in requests} == {"people"}
    given = [
        {name: value for name, value in request.variables.items() if "teams" in name}
        for request in requests
    ]
    assert given == [{"teamsFirst": 3}, {"teamsFirst": 100}, {"teamsLast": 2}]


def test_the_rest_of_a_connection_below_a_fragment(driver: Driver, client: Any) -> None:
    requests = driver.run(client.query.requests().select(lambda r: [r.notes.id]).all())
    large = max(requests, key=lambda request: len(request.notes))
    assert len(large.notes) > 200
    query = client.query.node(large.id)
    found = driver.run(query.select(lambda n: [n.on_request.notes.id]).get())
    assert found.notes == large.notes


def test_page_sizes_keep_within_the_node_limit(
    driver: Driver, client: Any, reading: RunningSandbox
) -> None:
    """The sandbox refuses more than 500,000 nodes, as Xurrent does."""
    query = client.query.organizations().select(
        lambda o: [o.name, o.people.teams.members.name]
    )
    found = driver.run(query.limit(4).all())
    assert len(found) == 4
    first = reading.journal.of("graphql")[0].variables
    sizes = [
        int(str(first[name])) for name in first if name.endswith(("first", "First"))
    ]
    product, total = 1, 0
    for size in sizes:
        product *= size
        total += product
    assert total <= 500_000
    people = [person for organization in found for person in organization.people]
    assert max(len(person.teams) for person in people) > 100


def test_more_than_the_server_allows(driver: Driver, sdk: Any, client: Any) -> None:
    query = client.query.organizations().select(
        lambda o: [
            o.people(first=100).teams(first=100).members(first=100).name,
        ]
    )
    with pytest.raises(sdk.SelectionError) as caught:
        driver.run(query.all())
    assert str(caught.value) == (
        "the selection of Organization asks for more than 500,000 nodes in one "
        "request: lower the first=... of its nested connections"
    )
