"""Values cross the wire unchanged, also those that the package does not know."""

from __future__ import annotations

import json
from typing import Any

import pydantic
import pytest

from tests.support.answers import page
from tests.support.driver import Driver


@pytest.mark.parametrize("word", ["best_effort", "no_target", "clock_stopped"])
def test_special_timestamps(driver: Driver, sdk: Any, word: str) -> None:
    record = {"id": "1", "nextTargetAt": word}
    client, _ = driver.canned(lambda _: page("requests", [record]))
    found = driver.run(
        client.query.requests().select(lambda r: [r.next_target_at]).first()
    )
    assert found.next_target_at is sdk.SpecialTimestamp(word)
    assert found.model_dump_json() == f'{{"id":"1","next_target_at":"{word}"}}'
    assert sdk.Request(next_target_at=word).next_target_at is found.next_target_at


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
    adapter = pydantic.TypeAdapter(sdk.TimeOfDay)  # as in a model of the user
    assert adapter.dump_json(late.time_until) == b'"24:00"'
    assert adapter.validate_json('"24:00"') == late.time_until
    assert adapter.json_schema() == {"type": "string"}
