"""Records that are made up for users' tests."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest


@pytest.fixture
def fake(sdk: Any) -> Any:
    return import_module(f"{sdk.__name__}.testing").Fakes()


def test_what_is_given_stands_in_a_record_that_is_complete(sdk: Any, fake: Any) -> None:
    ann = fake.person(name="Ann", organization=fake.organization())
    assert type(ann) is sdk.Person
    assert ann.name == "Ann"
    assert ann.organization.name == "Organization 1"
    assert list(ann.model_dump()) == list(inspect.signature(sdk.Person).parameters)
    assert (ann.manager, ann.teams, ann.disabled) == (None, [], False)
    assert ann.primary_email == "person1@example.com"
    assert fake.request().completed_at is None
    assert ann.created_at == datetime(2026, 1, 1, 9, 1, tzinfo=UTC)


def test_records_are_told_apart_and_each_object_counts_anew(
    sdk: Any, fake: Any
) -> None:
    assert [fake.team().id for _ in range(3)] == ["Team-1", "Team-2", "Team-3"]
    assert fake.person().id == "Person-1"
    assert type(fake)().team().id == "Team-1"


def test_every_record_of_the_schema_can_be_made(sdk: Any, fake: Any) -> None:
    names = dir(fake)
    assert len(names) > 100
    for name in names:
        record = getattr(fake, name)()
        assert isinstance(record, sdk.GraphQLModel)
        assert record.model_validate(record.model_dump(by_alias=False)) == record


def test_mistakes_are_told_with_what_was_meant(fake: Any) -> None:
    with pytest.raises(
        AttributeError, match="no record 'persn'; did you mean 'person'"
    ):
        _ = fake.persn
    with pytest.raises(TypeError, match="no field 'nam'; did you mean 'name'"):
        fake.person(nam="Ann")
    with pytest.raises(ValueError, match="valid string"):
        fake.person(name=1)
