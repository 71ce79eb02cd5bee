"""Values cross the wire unchanged, also those that the package does not know."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from tests.support.driver import Driver


def answered(driver: Driver, node: str, root: str = "people") -> Any:
    """A client that gets one record, given as the text of its JSON."""
    body = (
        f'{{"data": {{"{root}": {{"nodes": [{node}], '
        '"pageInfo": {"hasNextPage": false, "endCursor": null}}}}'
    )
    client, _ = driver.canned(lambda _: driver.testing.Reply(body.encode()))
    return client


DECIMALS = [
    ("99999999999999.99", "99999999999999.99"),
    ("1.10", "1.10"),
    ('"1.10"', "1.10"),
    ("0.1", "0.1"),
    ("-0.00", "-0.00"),
    ("1e3", "1E+3"),
    ("123456789012345678901234567890.123456789", None),
]


@pytest.mark.parametrize(("wire", "text"), DECIMALS)
def test_decimals_are_exact_to_the_last_digit(
    driver: Driver, sdk: Any, wire: str, text: str | None
) -> None:
    client = answered(driver, f'{{"id": "1", "costPerHour": {wire}}}')
    query = client.query.people()
    expected = Decimal(wire.strip('"') if text is None else text)
    for found in (
        driver.run(query.select(lambda p: [p.cost_per_hour]).first()).cost_per_hour,
        driver.run(query.values(lambda p: (p.cost_per_hour,)).first())[0],
    ):
        assert isinstance(found, Decimal)
        assert found.as_tuple() == expected.as_tuple()


def test_unknown_enum_values_keep_their_text(driver: Driver, sdk: Any) -> None:
    node = '{"id": "1", "lifeCycleState": "hibernating", "timeZone": "Mars"}'
    client = answered(driver, node)
    query = client.query.people().select(lambda p: [p.life_cycle_state, p.time_zone])
    person = driver.run(query.first())
    assert isinstance(person.life_cycle_state, sdk.LifeCycleState)
    assert person.life_cycle_state == "hibernating"
    assert str(person.life_cycle_state) == "hibernating"
    assert person.model_dump(mode="json")["life_cycle_state"] == "hibernating"
    assert repr(person.life_cycle_state) == "<LifeCycleState: 'hibernating' (unknown)>"
    assert "hibernating" not in [member.value for member in sdk.LifeCycleState]
    assert person == driver.run(query.first())


@pytest.mark.parametrize("word", ["best_effort", "no_target", "clock_stopped"])
def test_special_timestamps(driver: Driver, sdk: Any, word: str) -> None:
    client = answered(driver, f'{{"id": "1", "nextTargetAt": "{word}"}}', "requests")
    found = driver.run(
        client.query.requests().select(lambda r: [r.next_target_at]).first()
    )
    assert found.next_target_at is sdk.SpecialTimestamp(word)
    assert found.model_dump_json() == f'{{"id":"1","next_target_at":"{word}"}}'


@pytest.mark.parametrize(
    "read",
    [
        lambda requests: requests.select(lambda r: [r.created_at]),
        lambda requests: requests.values(lambda r: (r.created_at,)),
    ],
    ids=["models", "rows"],
)
def test_other_fields_hold_no_special_timestamp(
    driver: Driver, sdk: Any, read: Callable[[Any], Any]
) -> None:
    client = answered(driver, '{"id": "1", "createdAt": "no_target"}', "requests")
    with pytest.raises(sdk.ResponseMismatchError, match="timestamp with its zone"):
        driver.run(read(client.query.requests()).first())
    with pytest.raises(ValidationError, match="timestamp with its zone"):
        sdk.Request(created_at="no_target")
    assert sdk.Request(next_target_at="no_target").next_target_at == "no_target"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05-17T12:30:00Z", datetime(2024, 5, 17, 12, 30, tzinfo=UTC)),
        ("2024-05-17T12:30:00+02:00", datetime(2024, 5, 17, 10, 30, tzinfo=UTC)),
        (
            "2024-05-17T12:30:00.5Z",
            datetime(2024, 5, 17, 12, 30, 0, 500000, tzinfo=UTC),
        ),
    ],
)
def test_points_in_time(driver: Driver, sdk: Any, text: str, moment: datetime) -> None:
    client = answered(driver, f'{{"id": "1", "nextTargetAt": "{text}"}}', "requests")
    found = driver.run(
        client.query.requests().select(lambda r: [r.next_target_at]).first()
    )
    assert found.next_target_at == moment
    assert found.next_target_at.tzinfo is not None


def test_midnight_at_the_end_of_the_day(driver: Driver, client: Any, sdk: Any) -> None:
    calendars = driver.run(
        client.query.calendars().select(lambda c: [c.calendar_hours]).all()
    )
    hours = [hour for calendar in calendars for hour in calendar.calendar_hours]
    late = next(hour for hour in hours if str(hour.time_until) == "24:00")
    assert isinstance(late.time_until, sdk.TimeOfDay)
    assert late.time_until.is_end_of_day
    assert late.time_until == sdk.TimeOfDay(24)
    assert late.model_dump()["time_until"] is late.time_until
    assert json.loads(late.model_dump_json())["time_until"] == "24:00"
