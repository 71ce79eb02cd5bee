"""Fields are collected by pydantic when they are asked for, and are then what they were."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any, ForwardRef, cast

import pytest
from pydantic.fields import FieldInfo

import xurrent_sdk
from xurrent_sdk import GraphQLModel, Organization, Person
from xurrent_sdk._runtime.schema.deferred import FieldsLater
from xurrent_sdk._runtime.schema.index import fields_of
from xurrent_sdk._runtime.schema.models import absent


def fresh() -> Any:
    """A model that nobody has asked for anything."""

    class Fresh(GraphQLModel, frozen=True):
        __graphql_name__ = "Fresh"
        __graphql_fields__ = """
        id id ID!
        name name String
        """

        id: str = absent
        name: str | None = absent

    return Fresh


def waits(model: Any) -> bool:
    return isinstance(vars(model)["__pydantic_fields__"], FieldsLater)


def test_nothing_is_collected_before_somebody_asks() -> None:
    model = fresh()
    assert waits(model)
    record = model(id="1")
    assert (record.id, record.model_dump()) == ("1", {"id": "1"})
    assert waits(model)
    assert model.__annotations__ == {"id": "str", "name": "str | None"}


@pytest.mark.parametrize(
    "ask",
    [
        lambda model: model.model_fields,
        lambda model: repr(model(id="1")) == "Fresh(id='1')" and model.model_fields,
        lambda model: model(id="1").__pydantic_fields__,
        lambda model: cast("Any", type("Users", (model,), {})).model_fields,
    ],
)
def test_who_asks_gets_what_pydantic_makes(ask: Any) -> None:
    model = fresh()
    fields: dict[str, FieldInfo] = ask(model)
    assert {name: each.annotation for name, each in fields.items()} == {
        "id": str,
        "name": str | None,
    }
    assert all(each.is_required() for each in fields.values())
    assert not waits(model)


def test_threads_that_ask_at_once_get_the_same() -> None:
    model = fresh()
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: list(model.model_fields), range(8)))
    assert found == [["id", "name"]] * 8


def test_fields_of_abstract_types_come_first_and_names_mean_the_models() -> None:
    fields = Person.model_fields
    assert list(fields)[:4] == ["account", "created_at", "id", "updated_at"]
    assert fields["manager"].annotation == Person | None
    organization = fields["organization"].annotation
    assert isinstance(organization, ForwardRef)
    assert organization.__forward_arg__ == "Organization | None"


@pytest.mark.parametrize("model", [Person, Organization, xurrent_sdk.Record])
def test_all_fields_of_the_schema_are_there(model: type[GraphQLModel]) -> None:
    assert set(model.model_fields) == set(fields_of(model))


def test_a_class_of_the_users_adds_to_them() -> None:
    class Mine(fresh()):  # type: ignore[misc]  # a class made by a function
        seen: bool = False

    assert list(Mine.model_fields) == ["id", "name", "seen"]
    assert Mine.model_fields["seen"].default is False
