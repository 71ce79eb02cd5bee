"""Custom fields without definitions: read as a mapping, and given as one."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

AMSTERDAM = timezone(timedelta(hours=1))


@pytest.fixture
def person(sdk: Any) -> Any:
    pairs = [
        sdk.CustomField(id="rack", value="R1"),
        sdk.CustomField(id="keys", value=None),
        sdk.CustomField(id="rack", value=12),
    ]
    return sdk.Person(id="1", name="Ada", custom_fields=pairs)


def test_pairs_are_a_mapping(person: Any, sdk: Any) -> None:
    custom = person.custom
    assert custom == {"rack": 12, "keys": None}
    assert (len(custom), list(custom), "keys" in custom) == (2, ["rack", "keys"], True)
    assert custom.get("shelf", 3) == 3
    assert repr(custom) == "CustomValues({'rack': 12, 'keys': None})"
    with pytest.raises(TypeError):
        custom["rack"] = 13
    assert sdk.custom_fields.CustomValues(person.custom_fields) == custom


def test_what_is_missing_is_told_with_what_is_there(person: Any, sdk: Any) -> None:
    told = "no custom field 'rak'; there are: 'rack', 'keys'; did you mean 'rack'"
    with pytest.raises(KeyError, match=told):
        person.custom["rak"]
    for empty in (list[Any](), None):
        with pytest.raises(KeyError, match="there are: none"):
            sdk.Person(custom_fields=empty).custom["rack"]


def test_pairs_have_to_be_selected(sdk: Any) -> None:
    without = sdk.Person(id="1").custom
    for read in (lambda: without["rack"], lambda: without.get("rack"), without.keys):
        with pytest.raises(sdk.NotSelectedError, match=r"add p\.custom_fields"):
            list(read())
    assert repr(without.of(sdk.custom_fields.Form)) == "Form(NotSelectedError)"
    half = sdk.Person(custom_fields=[sdk.CustomField(id="rack")]).custom
    with pytest.raises(sdk.NotSelectedError, match=r"CustomField\.value was not"):
        half.get("rack")


def test_a_decimal_is_a_string_in_json(sdk: Any) -> None:
    exact = Decimal("0.1000000000000000055511151231257827")
    pairs = [sdk.CustomField(id="weights", value={"net": [exact]})]
    person = sdk.Person(custom_fields=pairs)
    wanted = {"custom": {"weights": {"net": [str(exact)]}}}
    assert json.loads(person.model_dump_json(include={"custom"})) == wanted
    assert person.model_dump(mode="json", include={"custom"}) == wanted
    kept = person.model_dump(include={"custom"})["custom"]["weights"]
    assert kept == {"net": [exact]}


def test_dumps_hold_them_when_asked(person: Any) -> None:
    plain = {"id": "1", "name": "Ada"}
    assert person.model_dump(exclude={"custom_fields"}) == plain
    asked = {"name": "Ada", "custom": {"rack": 12, "keys": None}}
    assert person.model_dump(include={"name", "custom"}) == asked
    text = person.model_dump_json(include={"name", "custom"})
    assert text == '{"name":"Ada","custom":{"rack":12,"keys":null}}'
    indented = person.model_dump_json(include={"name": True, "custom": True}, indent=1)
    assert json.loads(indented) == asked
    assert "\n" in indented
    assert "custom" not in json.loads(person.model_dump_json())


def wire_of(sdk: Any, made: Any) -> Any:
    package = f"{sdk.__name__}._runtime.schema"
    serialize = importlib.import_module(f"{package}.serialize")
    parse_type = importlib.import_module(f"{package}.index").parse_type
    sent = serialize.to_wire(parse_type(type(made).__name__), made, "")
    return sent["customFields"]


GIVEN: dict[str, tuple[Any, Any]] = {
    "nothing": (None, None),
    "text": ("é", "é"),
    "number": (12, 12),
    "large": (10**400, 10**400),
    "fraction": (0.5, 0.5),
    "decimal": (Decimal("1.10"), Decimal("1.10")),
    "exact": (Decimal("99999999999999.99"), "99999999999999.99"),
    "flag": (False, False),
    "date": (date(2026, 1, 31), "2026-01-31"),
    "moment": (datetime(2026, 1, 31, 9, tzinfo=AMSTERDAM), "2026-01-31T08:00:00Z"),
    "oldest": (datetime.min.replace(tzinfo=UTC), "0001-01-01T00:00:00Z"),
    "time": (time(9, 30), "09:30"),
    "list": (["a", date(2026, 1, 31)], ["a", "2026-01-31"]),
    "set": (frozenset({"a"}), ["a"]),
    "object": ({"a": (1, None)}, {"a": [1, None]}),
}


@pytest.mark.parametrize("case", GIVEN)
def test_values_become_pairs(case: str, sdk: Any) -> None:
    value, wire = GIVEN[case]
    made = sdk.PersonUpdateInput(id="1", custom_fields={"f": value, "g": 1})
    assert wire_of(sdk, made) == [{"id": "f", "value": wire}, {"id": "g", "value": 1}]


WRONG: dict[str, tuple[Any, str]] = {
    "naive": ({"at": datetime(2026, 1, 1)}, r"_fields\['at'\]: a timestamp needs"),
    "early": ({"at": datetime.min.replace(tzinfo=AMSTERDAM)}, r"\['at'\]: date value"),
    "bytes": ({"b": b"x"}, r"\['b'\]: a value cannot be of type bytes"),
    "buffer": ({"b": memoryview(b"x")}, r"\['b'\]: a value cannot be of type mem"),
    "object": ({"o": object()}, r"\['o'\]: a value cannot be of type object"),
    "infinite": ({"f": float("inf")}, r"\['f'\]: a number must be finite"),
    "deep": ({"l": [[Decimal("NaN")]]}, r"\['l'\]\[0\]\[0\]: a decimal must be finite"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_cannot_be_sent_is_named(case: str, sdk: Any) -> None:
    given, told = WRONG[case]
    with pytest.raises(sdk.InvalidVariablesError, match=told):
        sdk.PersonUpdateInput(id="1", custom_fields=given)


@pytest.fixture
def changing() -> Iterator[RunningSandbox]:
    with running_sandbox() as sandbox:
        yield sandbox


def test_read_and_written_over_http(driver: Driver, changing: RunningSandbox) -> None:
    client = driver.connect(changing)
    query = client.query.people().select(lambda p: [p.id, p.custom_fields])
    person = driver.run(query.first())
    when = datetime(2026, 1, 31, 9, 0, 30, tzinfo=UTC)
    saved = driver.run(
        client.mutation.person_update(
            id=person.id,
            custom_fields={"rack": 12, "keys": None, "seen": when},
            select=lambda p: [p.custom_fields],
        )
    )
    stored = {"rack": 12, "seen": "2026-01-31T09:00:30Z"}
    assert saved.custom == {**person.custom, **stored}
    again = client.mutation.person_update(
        id=person.id, custom_fields=person.custom, select=lambda p: [p.custom_fields]
    )
    assert driver.run(again).custom["rack"] == person.custom["rack"]
