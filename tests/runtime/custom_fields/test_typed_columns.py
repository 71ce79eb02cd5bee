"""Custom fields as typed columns of Arrow: by the forms, beside the JSON."""

from __future__ import annotations

import importlib
import logging
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pyarrow
import pytest

from tests.support.answers import page
from tests.support.driver import Driver
from tests.support.snippets import HAS_DLT
from xurrent_sdk.custom_fields import Form, FormField, Office, Rack, Staff


def pairs(**values: object) -> list[dict[str, object]]:
    return [{"id": key, "value": value} for key, value in values.items()]


def batch(
    driver: Driver, fields: list[Any], *forms: type[Form], **named: Any
) -> pyarrow.RecordBatch:
    """The only batch of people with these custom fields."""
    nodes = [{"id": f"p{n}", "customFields": each} for n, each in enumerate(fields)]
    client, _ = driver.canned(lambda _: page("people", nodes))
    query = client.query.people().values(lambda p: (p.id, p.custom_fields))
    found = driver.collect(query.batches(custom_fields=forms, **named))
    (batch,) = found
    batch.validate(full=True)
    assert isinstance(batch, pyarrow.RecordBatch)
    return batch


def test_columns_have_the_types_of_the_forms(driver: Driver) -> None:
    given: dict[str, object] = {
        "shelf": 7,
        "critical": True,
        "colors": ["red", "pink"],
        "installed_on": "2026-01-31",
        "opens": "08:30",
        "weight": Decimal("12345678901234567890.123456789"),
        "mounted_at": "2026-02-01T10:00:00+02:00",
        "responsible": "t1",
        "other": 1,
    }
    found = batch(driver, [pairs(**given), [], None], Staff, Office, Rack)
    types = {each.name: str(each.type) for each in found.schema}
    assert list(types)[:3] == ["id", "custom_fields", "custom_fields.rack"]
    assert {
        name: types[f"custom_fields.{name}"] for name in given if name != "other"
    } == {
        "shelf": "int64",
        "critical": "bool",
        "colors": "list<item: string>",
        "installed_on": "date32[day]",
        "opens": "string",
        "weight": "decimal128(38, 9)",
        "mounted_at": "timestamp[us, tz=UTC]",
        "responsible": "string",
    }
    assert "custom_fields.leased until" in types
    first, *others = found.to_pylist()
    assert '"other":1' in first["custom_fields"]
    filled = {k.partition(".")[2]: v for k, v in first.items() if v is not None}
    assert filled == {
        **{key: given[key] for key in ("shelf", "critical", "colors", "weight")},
        "": filled[""],
        "installed_on": date(2026, 1, 31),
        "opens": "08:30",
        "mounted_at": datetime(2026, 2, 1, 8, tzinfo=UTC),
        "responsible": "t1",
    }
    for other in others:
        assert not any(v for k, v in other.items() if "." in k)


def test_a_value_that_does_not_fit_is_null_and_stays_in_the_json(
    driver: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    class Shelf(Form):
        shelf: FormField[int] = FormField("shelf", "int")

    with caplog.at_level(logging.WARNING, logger="xurrent"):
        found = batch(driver, [pairs(shelf="many")] * 2, Shelf)
    assert found.column("custom_fields.shelf").to_pylist() == [None, None]
    assert found.column("custom_fields")[0].as_py() == '{"shelf":"many"}'
    assert caplog.text.count("reads as None") == 1


class Words(Form):
    rack: FormField[str] = FormField("rack", "text")
    shelf: FormField[str] = FormField("shelf", "text")


def test_a_field_of_two_forms_is_one_column(driver: Driver) -> None:
    class Same(Form):
        rack: FormField[str] = FormField("rack", "text")

    found = batch(driver, [pairs(rack="R1")], Staff, Same)
    assert found.schema.names.count("custom_fields.rack") == 1
    with pytest.raises(
        driver.sdk.SelectionError, match="shelf is int in Staff and str in Words"
    ):
        batch(driver, [], Staff, Words)


def test_a_column_of_custom_fields_is_needed(driver: Driver) -> None:
    client, transport = driver.canned(lambda _: page("people", []))
    query = client.query.people().values(lambda p: (p.id,))
    with pytest.raises(driver.sdk.SelectionError, match=r"custom_fields=.* no column"):
        driver.collect(query.batches(custom_fields=[Staff]))
    assert not transport.requests


@pytest.mark.parametrize("given", [Staff, ["Staff"]])
def test_what_is_no_list_of_forms_is_refused(driver: Driver, given: Any) -> None:
    xurrent = importlib.import_module(f"{driver.sdk.__name__}.dlt").xurrent
    client, transport = driver.canned(lambda _: page("people", []))
    query = client.query.people().values(lambda p: (p.id, p.custom_fields))
    told = r"custom_fields=.*give a list of forms"
    with pytest.raises(driver.sdk.SelectionError, match=told):
        query.batches(custom_fields=given)
    if HAS_DLT and not driver.is_async:
        with pytest.raises(driver.sdk.SelectionError, match=told):
            xurrent("people", client=client, custom_fields=given)
    assert not transport.requests
