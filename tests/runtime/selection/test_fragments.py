"""Interfaces: concrete models, types that conflict, types that nobody listed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.answers import connection, page
from tests.support.driver import Driver


def archive(*archived: Any) -> Any:
    """A page of the archive that holds these records."""
    nodes = [
        {"id": f"a{n}", "createdAt": None, "archived": each}
        for n, each in enumerate(archived)
    ]
    return page("archive", nodes)


REQUEST = {
    "__typename": "Request",
    "lifeCycleState": "archived",
    "Request_status": "assigned",
    "notes": connection([]),
    "id": "r1",
}
PROBLEM = {
    "__typename": "Problem",
    "lifeCycleState": "archived",
    "Problem_status": "solved",
    "subject": "disk",
    "id": "p1",
}
PERSON = {"__typename": "Person", "lifeCycleState": "archived", "id": "q1"}
GADGET = {"__typename": "Gadget", "lifeCycleState": "brand_new", "id": "g1"}


def test_rows_through_fragments(driver: Driver, sdk: Any) -> None:
    client, transport = driver.canned(
        lambda _: archive(REQUEST, PROBLEM, PERSON, GADGET, None)
    )
    columns = client.query.archive().values(
        lambda a: (
            a.archived.on_request.status,
            a.archived.on_problem.status,
            a.archived.on_problem,
            a.archived,
        )
    )
    rows = driver.run(columns.all())
    assert "Request_status: status" in transport.operations[0].document
    assert [row[:2] for row in rows] == [
        (sdk.RequestStatus.ASSIGNED, None),
        (None, sdk.ProblemStatus.SOLVED),
        *[(None, None)] * 3,
    ]
    narrowed = [row[2] for row in rows]
    assert [type(each) for each in narrowed if each] == [sdk.Problem]
    assert narrowed[1].model_dump() == {
        "id": "p1",
        "life_cycle_state": "archived",
        "status": "solved",
        "subject": "disk",
    }
    whole = [row[3] for row in rows]
    assert [type(each) for each in whole[:4]] == [
        *(sdk.Request, sdk.Problem, sdk.Person, sdk.HasLifeCycleState)
    ]
    assert whole[4] is None
    assert whole[0].status == "assigned"
    assert whole[2].model_dump() == {"id": "q1", "life_cycle_state": "archived"}
    assert whole[3].life_cycle_state == "brand_new"
    with pytest.raises(sdk.SelectionError, match="Archive is the record itself"):
        client.query.archive().values(lambda a: (a.id, a))


@pytest.mark.parametrize("type_name", ["Team", "TeamConnection", "String"])
def test_a_record_without_the_interface_is_no_record_of_it(
    driver: Driver, sdk: Any, type_name: str
) -> None:
    """The package knows the type, and that it is none of the interface's."""
    stranger = {**PERSON, "__typename": type_name}
    client, _ = driver.canned(lambda _: archive(PERSON, stranger))
    query = client.query.archive()
    for asked in (
        query.select(lambda a: [a.archived.life_cycle_state]),
        query.select(lambda a: [a.archived.on_problem.subject]),
        query.values(lambda a: (a.id, a.archived)),
    ):
        with pytest.raises(sdk.ResponseMismatchError) as caught:
            driver.run(asked.all())
        assert type_name in str(caught.value)
        assert "archive.nodes.1.archived" in str(caught.value)
