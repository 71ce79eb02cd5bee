"""Interfaces: types that are not known yet, and wrong names of types."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.answers import page
from tests.support.driver import Driver


def answered(driver: Driver, assignment: Any) -> Any:
    client, _ = driver.canned(
        lambda _: page("timeEntries", [{"id": "e1", "assignment": assignment}])
    )
    return client.query.time_entries()


def test_a_type_that_the_package_does_not_know(driver: Driver, sdk: Any) -> None:
    query = answered(driver, {"__typename": "BrandNew", "id": "1", "subject": "x"})
    for select in (
        lambda t: [t.assignment.on_request.subject],
        lambda t: [t.assignment],
    ):
        entry = driver.run(query.select(select).first())
        assert type(entry.assignment) is sdk.HasTimeEntries
        assert entry.assignment.model_dump() == {}
        assert entry.assignment.model_fields_set == set()


def test_an_unknown_type_keeps_the_common_fields(driver: Driver, sdk: Any) -> None:
    node = {"__typename": "BrandNew", "id": "1"}
    client, _ = driver.canned(lambda _: {"data": {"node": node}})
    found = driver.run(
        client.query.node("1").select(lambda n: [n.id, n.on_person.name]).get()
    )
    assert type(found) is sdk.Node
    assert found.id == "1"


def test_a_type_with_a_wrong_name_is_told_with_the_nearest(
    sdk: Any, client: Any
) -> None:
    with pytest.raises(sdk.UnknownFieldError, match=r"did you mean 'on_person'\?"):
        client.query.node("1").select(lambda n: [n.on_persn.name])
