"""Orders by literals: what is sent, and what is said of a wrong one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.behaviour.driver import Driver


def test_literals_become_orders(driver: Driver, sdk: Any) -> None:
    body = {
        "data": {
            "people": {
                "nodes": [],
                "pageInfo": {"hasNextPage": False, "endCursor": None},
            }
        }
    }
    client, transport = driver.canned(lambda _: body)
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


def test_the_server_orders(driver: Driver, client: Any) -> None:
    names = [
        row[0]
        for row in driver.run(
            client.query.people(order=["-name"]).values(lambda p: (p.name,)).all()
        )
    ]
    assert names == sorted(names, reverse=True)
    assert len(set(names)) > 10


@pytest.mark.parametrize(
    ("order", "text"),
    [
        ("createdAt", "cannot order by 'createdAt'; did you mean 'created_at'?"),
        ("-nam", "cannot order by '-nam'; did you mean '-name'?"),
        ("zzz", "it can by authentication_id, created_at"),
    ],
)
def test_a_wrong_literal(
    driver: Driver, sdk: Any, client: Any, order: str, text: str
) -> None:
    query = client.query.people(order=["name", order])
    with pytest.raises(sdk.InvalidVariablesError) as caught:
        driver.run(query.all())
    assert text in str(caught.value)
    assert "order[1]" in str(caught.value)
