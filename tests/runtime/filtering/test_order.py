"""Texts of value lists in arguments: what is sent, and what is said of a wrong one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.answers import page
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


def test_literals_become_orders(driver: Driver, sdk: Any) -> None:
    client, transport = driver.canned(lambda _: page("people", []))
    by_hand = sdk.PersonOrder(field="supportID", direction="desc")
    query = client.query.people(order=["name", "-created_at", "-employee_id", by_hand])
    driver.run(query.all())
    (operation,) = transport.operations
    assert operation.variables["order"] == [
        {"field": "name", "direction": "asc"},
        {"field": "createdAt", "direction": "desc"},
        {"field": "employeeID", "direction": "desc"},
        {"field": "supportID", "direction": "desc"},
    ]


@pytest.mark.parametrize(
    ("order", "text"),
    [
        ("createdAt", "cannot order by 'createdAt'; did you mean 'created_at'?"),
        ("-nam", "cannot order by '-nam'; did you mean '-name'?"),
        ("zzz", "it can by authentication_id, created_at"),
    ],
)
def test_a_wrong_literal(sdk: Any, client: Any, order: str, text: str) -> None:
    with pytest.raises(sdk.InvalidVariablesError) as caught:
        client.query.people(order=["name", order])
    assert text in str(caught.value)
    assert "order[1]" in str(caught.value)


WRONG: dict[str, tuple[Callable[[Any, Any], Any], str]] = {
    "view": (
        lambda sdk, query: query.people(view="curent_account").all(),
        "view: no known value of PersonView; did you mean 'current_account'?",
    ),
    "direction": (
        lambda sdk, query: sdk.PersonOrder(field="name", direction="down"),
        "PersonOrder.direction: no known value of OrderDirection; it has asc, desc.",
    ),
    "where": (
        lambda sdk, query: query.requests().where(lambda f: [f.status == "compleeted"]),
        "values[0]: no known value of RequestStatus; did you mean 'completed'?",
    ),
    "no text": (
        lambda sdk, query: sdk.PersonOrder(field=5),
        "PersonOrder.field: expected a member or its string, not int",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_value_that_is_not_known(
    driver: Driver, sdk: Any, client: Any, reading: RunningSandbox, case: str
) -> None:
    make, text = WRONG[case]
    with pytest.raises(sdk.InvalidVariablesError) as caught:
        driver.run(make(sdk, client.query))
    assert text in str(caught.value)
    assert len(reading.journal) == 0


def test_members_and_newer_values_are_sent(driver: Driver, sdk: Any) -> None:
    values = ["completed", sdk.RequestStatus.ASSIGNED, sdk.RequestStatus("newer")]
    made = sdk.RequestStatusFilter(values=values)
    assert [str(each) for each in made.values] == ["completed", "assigned", "newer"]
    assert sdk.PersonView("newer").value == "newer"
