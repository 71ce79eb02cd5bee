"""Value lists are open: a value that the package does not know is one like the others."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pydantic
import pytest


@pytest.fixture(params=["incident", "brand_new"])
def category(request: pytest.FixtureRequest, sdk: Any) -> Any:
    """A value that the package knows, and one that it does not."""
    return sdk.RequestCategory(request.param)


def test_it_is_text_and_of_its_class(sdk: Any, category: Any) -> None:
    text = category.value
    assert type(text) is str
    assert isinstance(category, sdk.RequestCategory)
    assert issubclass(sdk.RequestCategory, StrEnum)
    assert (category, hash(category)) == (text, hash(text))
    assert f"{category}" == str(category) == text
    assert json.dumps({category: category}) == json.dumps({text: text})
    assert {category: 1}[text] == {text: 1}[category] == 1
    assert category == sdk.RequestCategory(text)
    assert category != "other"


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))]
)
def test_it_travels(category: Any, copied: Callable[[Any], Any]) -> None:
    twin = copied(category)
    assert (twin, type(twin), twin.name) == (category, type(category), category.name)
    assert twin.is_known == category.is_known


def test_the_members_stay_the_known_ones(sdk: Any) -> None:
    enum = sdk.RequestCategory
    before = list(enum)
    known, unknown = enum("incident"), enum("brand_new")
    assert known is enum.INCIDENT is enum["INCIDENT"]
    assert (known.name, known.is_known) == ("INCIDENT", True)
    assert (unknown.name, unknown.is_known) == ("brand_new", False)
    assert repr(known) == "<RequestCategory.INCIDENT: 'incident'>"
    assert repr(unknown) == "<RequestCategory: 'brand_new' (unknown)>"
    assert list(enum) == before == list(enum.__members__.values())
    assert len(enum) == len(before) == len(list(reversed(enum)))
    assert "incident" in enum
    strangers: list[object] = [unknown, "brand_new", 5, []]
    for stranger in strangers:
        assert stranger not in enum


def test_anything_but_text_is_no_value(sdk: Any) -> None:
    for wrong in (5, None, ["incident"], b"incident"):
        with pytest.raises(ValueError, match="RequestCategory"):
            sdk.RequestCategory(wrong)


def test_models_of_the_user_hold_it(sdk: Any, category: Any) -> None:
    ticket: Any = pydantic.create_model(
        "Ticket", category=(sdk.RequestCategory, ...), by=(dict[Any, int], ...)
    )
    given = {"category": category.value, "by": {category: 1}}
    for made in (
        ticket(category=category, by={category: 1}),
        ticket.model_validate(given),
        ticket.model_validate_json(json.dumps(given)),
    ):
        assert type(made.category) is sdk.RequestCategory
        assert made.category == category
        assert made.model_dump(mode="json") == given
    with pytest.raises(pydantic.ValidationError):
        ticket.model_validate({**given, "category": 5})
    listed = ticket.model_json_schema()["$defs"]["RequestCategory"]["enum"]
    assert listed == [member.value for member in sdk.RequestCategory]
