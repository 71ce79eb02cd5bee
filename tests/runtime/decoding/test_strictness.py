"""What each scalar may look like in a response: the same for every decoder."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from tests.support.cases import check_each
from tests.support.decoders import DECODERS, body_of, operation_of, value_of
from tests.support.driver import Driver

NOON = datetime(2024, 5, 17, 12, 30, tzinfo=UTC)
SUMMER = timezone(timedelta(hours=2))
HUGE = 10**4000

FIELDS = {
    "id": "id",
    "str": "source",
    "int": "time_spent",
    "bool": "deleted",
    "date": "date",
    "timestamp": "started_at",
    "decimal": "charge",
    "enum": "charge_type",
}
WIRE = {
    "time_spent": "timeSpent",
    "started_at": "startedAt",
    "charge_type": "chargeType",
}

READ: list[tuple[str, str, object]] = [
    ("id", '"NG1lL1"', "NG1lL1"),
    ("id", '""', ""),
    ("id", "4711", "4711"),
    ("str", '""', ""),
    ("str", '"5"', "5"),
    ("int", "0", 0),
    ("int", "-7", -7),
    ("int", str(HUGE), HUGE),
    ("bool", "true", True),
    ("bool", "false", False),
    ("date", '"2024-02-29"', date(2024, 2, 29)),
    ("timestamp", '"2024-05-17T12:30:00Z"', NOON),
    ("timestamp", '"2024-05-17T14:30:00+02:00"', NOON.astimezone(SUMMER)),
    ("timestamp", '"2024-05-17T14:30:00+0200"', NOON.astimezone(SUMMER)),
    ("timestamp", '"2024-05-17T12:30:00.250Z"', NOON.replace(microsecond=250000)),
    ("decimal", "99999999999999.99", Decimal("99999999999999.99")),
    ("decimal", '"99999999999999.99"', Decimal("99999999999999.99")),
    ("decimal", "7", Decimal(7)),
    ("decimal", "-1.50", Decimal("-1.50")),
    ("decimal", "1.5E-3", Decimal("1.5E-3")),
    ("decimal", "-0.00", Decimal("-0.00")),
    ("decimal", f"{10**29}.123456789", Decimal(f"{10**29}.123456789")),
    ("decimal", '"0.1205e3"', Decimal("120.5")),
    ("enum", '"a_new_value"', "a_new_value"),
]

REFUSED: list[tuple[str, str]] = [
    *(("id", text) for text in ("1.5", "1.0", "1e3", "true", "[]", "{}")),
    *(("str", text) for text in ("5", "1.5", "true", "[]", "{}")),
    *(("int", text) for text in ('"5"', "5.0", "5.5", "1e3", "true", "[5]")),
    *(("bool", text) for text in ('"yes"', '"true"', '"f"', "1", "0", "1.0")),
    ("date", "1700000000"),
    ("date", "1700000000.0"),
    ("date", '"1700000000"'),
    ("date", '"2024-05-17T00:00:00Z"'),
    ("date", '"2024-05-17T00:00:00"'),
    ("date", '"2024-02-30"'),
    ("date", '"17.05.2024"'),
    ("date", '""'),
    ("timestamp", "1700000000"),
    ("timestamp", "1700000000.5"),
    ("timestamp", '"1700000000"'),
    ("timestamp", '"0000000000001700000000"'),
    ("timestamp", '"1700000000.0000000000000"'),
    ("timestamp", '"2024-05-17"'),
    ("timestamp", '"2024-05-17T12:30:00"'),
    ("timestamp", '"2024-05-17 12:30:00"'),
    ("timestamp", '"2024-05-17T25:30:00Z"'),
    ("timestamp", '"best_effort"'),
    ("timestamp", '""'),
    ("timestamp", "true"),
    *(("decimal", f'"{text}"') for text in ("NaN", "-NaN", "sNaN", "Infinity", "inf")),
    *(("decimal", f'"{text}"') for text in ("", " 1.5", "1_000", "1,5", "٣", "0x1")),
    *(("decimal", text) for text in ("true", "[1.5]", '{"a": 1.5}', '"1.5 EUR"')),
    *(("enum", text) for text in ("5", "1.5", "true", "[]")),
]


@pytest.fixture(params=DECODERS)
def decoder(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def answered(driver: Driver, decoder: str, name: str, wire: str) -> Any:
    """A client whose answers hold one record with one field written like this."""
    own = "" if name == "id" else '"id":"t1",'
    beside = f'{own}"cost":1.5,"person":{{"id":"p1","customFields":null}}'
    node = f'{{{beside},"{WIRE.get(name, name)}":{wire}}}'
    body = body_of(decoder, node).encode()
    return driver.canned(lambda _: driver.testing.Reply(body))[0]


def test_what_servers_may_send(driver: Driver, decoder: str) -> None:
    def check(case: tuple[str, str, object]) -> None:
        codec, wire, value = case
        name = FIELDS[codec]
        found = value_of(driver, answered(driver, decoder, name, wire), decoder, name)
        assert found == value
        assert isinstance(found, type(value))
        if isinstance(value, Decimal):
            assert str(found) == str(value) or codec != "decimal" or "e" in wire

    check_each(((case[:2], case) for case in READ), check)


def test_what_merely_looks_like_it(driver: Driver, sdk: Any, decoder: str) -> None:
    def check(case: tuple[str, str]) -> None:
        codec, wire = case
        name = FIELDS[codec]
        client = answered(driver, decoder, name, wire)
        with pytest.raises(sdk.ResponseMismatchError) as caught:
            value_of(driver, client, decoder, name)
        assert caught.value.operation_name == operation_of(decoder)
        assert f".{WIRE.get(name, name)}" in caught.value.message or decoder == "into"
        assert len(wire) < 8 or wire.strip('"') not in caught.value.message

    check_each(((case, case) for case in REFUSED), check)
