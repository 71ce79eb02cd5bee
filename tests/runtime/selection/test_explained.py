"""Expressions without a meaning in a selection or a filter raise an error with a remedy."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.answers import page
from tests.support.driver import Driver

SELECTIONS: dict[str, tuple[Any, str]] = {
    "iteration": (lambda p: [t.name for t in p.teams], "or call it: Person.teams("),
    "index": (lambda p: [p.teams[0]], "or call it: Person.teams("),
    "length": (lambda p: [len(p.teams)], "cannot be iterated, counted, indexed"),
    "or": (lambda p: [p.name | p.id], "Person.name has no value yet"),
    "in": (lambda p: ["x" in p.name], "name it alone"),
    "no limit": (lambda p: [p.teams(first=None)], "leave first out to fetch all"),
}


@pytest.mark.parametrize("case", SELECTIONS)
def test_selections(sdk: Any, client: Any, case: str) -> None:
    select, text = SELECTIONS[case]
    with pytest.raises(sdk.SelectionError) as caught:
        client.query.people().select(select)
    assert text in str(caught.value)


@pytest.mark.parametrize("values", [["Ann", "Bob"], {"Ann": 1}.keys()])
def test_values_may_be_a_collection(driver: Driver, values: Any) -> None:
    client, fake = driver.canned(lambda _: page("people", []))
    people = client.query.people()
    driver.run(people.where(lambda f: [f.name.in_(values)]).all())
    driver.run(people.where(lambda f: [f.name.not_in(values)]).all())
    sent = [each.variables["filter"]["name"] for each in fake.operations]
    assert sent == [
        {"values": list(values)},
        {"values": list(values), "negate": True},
    ]
