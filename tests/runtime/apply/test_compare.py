"""Comparing: what a row says equals what is read of it, and nothing else does."""

from __future__ import annotations

import string
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from xurrent_sdk._runtime.apply.rules import ApplyField
from xurrent_sdk._runtime.schema.index import parse_type

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
MOMENTS = st.datetimes(
    datetime(1900, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC)
).map(lambda m: m.replace(microsecond=0))
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
DECIMALS = st.decimals(-(10**12), 10**12, places=4)
IDS = st.text(string.ascii_letters, min_size=1)

VALUES: dict[str, st.SearchStrategy[Any]] = {
    "String": TEXTS,
    "Boolean": st.booleans(),
    "Int": st.integers(-(2**31), 2**31 - 1),
    "Decimal": DECIMALS,
    "ISO8601Timestamp": MOMENTS,
    "ISO8601Date": st.dates(date(1900, 1, 1)),
    "ID": IDS,
    "[String!]": st.lists(TEXTS),
}


def rule(type_text: str, way: Any = "value", name: str = "field") -> ApplyField:
    return ApplyField(name, way, "found", parse_type(type_text))


def plain(value: Any) -> object:
    """The value without blanks around strings, and lists of strings without order."""
    if isinstance(value, list):
        return sorted((each.strip() for each in value), key=str) or None
    return (value.strip() or None) if isinstance(value, str) else value


def differ(field: ApplyField, given_value: object, found: object) -> bool:
    record = SimpleNamespace(found=found)
    return field.differs(field.wanted(given_value), field.stored(record))


@pytest.mark.parametrize("type_text", VALUES)
@given(data=st.data())
def test_a_value_equals_itself_and_no_other(type_text: str, data: Any) -> None:
    one, two = data.draw(VALUES[type_text]), data.draw(VALUES[type_text])
    field = rule(type_text)
    assert not differ(field, one, one)
    assert differ(field, one, two) == (plain(one) != plain(two))


@pytest.mark.parametrize("type_text", VALUES)
@given(data=st.data())
def test_only_what_is_empty_equals_nothing(type_text: str, data: Any) -> None:
    value = data.draw(VALUES[type_text])
    empty = plain(value) is None or value is False
    assert differ(rule(type_text), None, value) == (not empty)
    assert differ(rule(type_text), value, None) == (not empty)
    assert not differ(rule(type_text), None, None)


@given(MOMENTS, ZONES, st.integers(0, 999_999))
def test_a_moment_is_one_in_all_spellings(
    moment: datetime, zone: timezone, micros: int
) -> None:
    other = moment.astimezone(zone).replace(microsecond=micros)
    field = rule("ISO8601Timestamp")
    assert not differ(field, other, moment)
    assert not differ(field, other.isoformat(), moment)
    assert differ(field, other + timedelta(seconds=1), moment)
    never = "0001-01-01T00:00:00+01:00"  # of .NET, and no time of Python in UTC
    assert not differ(field, never, never)
    assert differ(field, never, moment)


@example(
    Decimal("900719925474.0993"), 1
)  # more digits than a double: it is sent as text
@given(DECIMALS, st.integers(0, 6))
def test_a_decimal_is_one_in_all_spellings(value: Decimal, zeros: int) -> None:
    longer = Decimal(f"{value:f}" + "0" * zeros)
    assert not differ(rule("Decimal"), longer, value)
    assert differ(rule("Decimal"), longer + Decimal("0.0001"), value)


@pytest.mark.parametrize(
    ("name", "ignores_case"),
    [
        ("primary_email", True),
        ("email", True),
        ("emails", True),
        ("e_mail", True),
        ("email_address", True),
        ("inbound_email_local_part", True),
        ("email_subject", False),
        ("send_email_notifications", False),
        ("name", False),
        ("mailing", False),
    ],
)
def test_the_case_of_an_email_address_makes_no_difference(
    name: str, ignores_case: bool
) -> None:
    field = rule("String", name=name)
    assert differ(field, "Ada@Example.com", " ada@example.COM") != ignores_case
    assert differ(field, "ada@example.com", "alan@example.com")


def test_the_order_of_other_lists_makes_a_difference() -> None:
    assert differ(rule("[Int!]"), [1, 2], [2, 1])
    assert differ(rule("JSON"), ["a", "b"], ["b", "a"])
    assert differ(rule("JSON"), " a", "a")


def test_a_number_is_no_flag_of_a_custom_field() -> None:
    for flag, number in ((True, 1), (False, 0), (True, Decimal(1))):
        assert differ(rule("JSON"), flag, number)
        assert differ(rule("JSON"), number, flag)
        assert not differ(rule("JSON"), flag, flag)
    assert not differ(rule("JSON"), 1, Decimal("1.0"))
