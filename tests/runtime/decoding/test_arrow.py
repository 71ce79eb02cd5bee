"""Rows as Arrow batches: typed by the schema, a page's objects at a time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import polars
import pyarrow
import pytest

from tests.support import telling
from tests.support.answers import page
from tests.support.driver import Driver, both
from xurrent_gen.sandbox import RunningSandbox


def batches(driver: Driver, query: Any, *given: Any, **named: Any) -> list[Any]:
    return driver.collect(query.batches(*given, **named))


def of(
    driver: Driver, root: str, nodes: list[Any], columns: Callable[[Any], Any]
) -> Any:
    """The only batch of canned records."""
    name = "".join(f"_{c.lower()}" if c.isupper() else c for c in root)
    client, _ = driver.canned(lambda _: page(root, nodes))
    (batch,) = batches(driver, getattr(client.query, name)().values(columns))
    assert isinstance(batch, pyarrow.RecordBatch)
    batch.validate(full=True)
    return batch


def types(batch: Any) -> dict[str, str]:
    return {each.name: str(each.type) for each in batch.schema}


def test_columns_of_concrete_types_are_named_as_they_were_written(
    driver: Driver,
) -> None:
    entry = {
        "id": "e1",
        "assignment": {"__typename": "Task", "subject": "A", "id": "t"},
    }
    batch = of(
        driver,
        "timeEntries",
        [entry],
        lambda e: (e.assignment.on_task.subject, e.assignment.on_project_task.subject),
    )
    assert batch.to_pylist() == [
        {
            "assignment.on_task.subject": "A",
            "assignment.on_project_task.subject": None,
        }
    ]


def test_types_follow_the_schema(driver: Driver) -> None:
    node = {
        "id": "c1",
        "status": "in_production",
        "inUseSince": "2024-02-29",
        "nrOfCores": 8,
        "createdAt": "2025-06-01T10:00:00.25+02:00",
        "ramAmount": "12345678901234567890.123456789",
        "supplier": {"id": "o1", "name": "Größe", "disabled": False},
    }
    empty = dict.fromkeys(node) | {"id": "c2"}
    batch = of(
        driver,
        "configurationItems",
        [node, empty],
        lambda c: (
            *(c.id, c.status, c.in_use_since, c.nr_of_cores),
            *(c.created_at, c.ram_amount, c.supplier.name, c.supplier.disabled),
        ),
    )
    assert types(batch) == {
        "id": "string",
        "status": "string",
        "in_use_since": "date32[day]",
        "nr_of_cores": "int64",
        "created_at": "timestamp[us, tz=UTC]",
        "ram_amount": "decimal128(38, 9)",
        "supplier.name": "string",
        "supplier.disabled": "bool",
    }
    assert [each.name for each in batch.schema if not each.nullable] == ["id"]
    first, second = batch.to_pylist()
    assert set(second.values()) == {None, "c2"}
    assert list(first.values()) == [
        "c1",
        "in_production",
        date(2024, 2, 29),
        8,
        datetime(2025, 6, 1, 8, 0, 0, 250000, tzinfo=UTC),
        Decimal("12345678901234567890.123456789"),
        "Größe",
        False,
    ]


def test_no_digit_of_a_decimal_is_lost(driver: Driver, sdk: Any) -> None:
    client, _ = driver.canned(
        lambda _: page("configurationItems", [{"ramAmount": "0.1234567891"}])
    )
    query = client.query.configuration_items().values(lambda c: (c.ram_amount,))
    with pytest.raises(sdk.ResponseMismatchError, match="ram_amount holds") as error:
        batches(driver, query)
    assert "0.1234567891" not in telling.told(error.value)


def test_words_in_target_fields_have_a_column_of_their_own(driver: Driver) -> None:
    found = ["2025-06-01T12:00:00.5+02:00", "no_target", None]
    batch = of(
        driver,
        "requests",
        [{"resolutionTargetAt": each} for each in found],
        lambda r: (r.resolution_target_at,),
    )
    assert types(batch)["resolution_target_at_word"] == "string"
    assert [list(each.values()) for each in batch.to_pylist()] == [
        [datetime(2025, 6, 1, 10, 0, 0, 500_000, tzinfo=UTC), None],
        [None, "no_target"],
        [None, None],
    ]
    risk = [{"mitigationTargetAt": "2025-06-01"}]
    batch = of(driver, "risks", risk, lambda r: (r.mitigation_target_at,))
    assert types(batch) == {"mitigation_target_at": "date32[day]"}, "dates have none"


def test_times_of_day_lists_and_json_are_text_and_lists(driver: Driver) -> None:
    changes = of(
        driver,
        "configurationItems",
        [
            {
                "alternateNames": ["a", "b"],
                "recurrence": {"timeOfDay": "24:00"},
            },
            {"alternateNames": [], "recurrence": None},
            {"alternateNames": None, "recurrence": {"timeOfDay": None}},
        ],
        lambda c: (c.alternate_names, c.recurrence.time_of_day),
    )
    assert types(changes) == {
        "alternate_names": "list<item: string not null>",
        "recurrence.time_of_day": "string",
    }
    assert [list(each.values()) for each in changes.to_pylist()] == [
        [["a", "b"], "24:00"],
        [[], None],
        [None, None],
    ]
    answers = of(
        driver,
        "surveyResponses",
        [{"ratingCalculation": {"b": [1.5, "ü"]}}, {"ratingCalculation": None}],
        lambda r: (r.rating_calculation,),
    )
    assert types(answers) == {"rating_calculation": "string"}
    assert answers.column(0).to_pylist() == ['{"b":[1.5,"ü"]}', None]


@both
@pytest.mark.parametrize("size", [70, 10_000])
def test_batches_hold_what_rows_hold(
    driver: Driver, reading: RunningSandbox, size: int
) -> None:
    client = driver.connect(reading)
    query = client.query.people().page_size(7)
    query = query.values(lambda p: (p.id, p.created_at, p.organization.name, p.vip))
    rows = driver.run(query.all())
    found = batches(driver, query, size, names=["id", "at", "unit", "vip"])
    assert all(size <= each.num_rows < size + 7 for each in found[:-1])
    table = pyarrow.Table.from_batches(found)
    assert [tuple(each.values()) for each in table.to_pylist()] == rows
    frame = polars.concat([polars.DataFrame(each) for each in found])
    assert frame.rows() == rows
    assert dict(frame.schema) == {
        "id": polars.String(),
        "at": polars.Datetime("us", "UTC"),
        "unit": polars.String(),
        "vip": polars.Boolean(),
    }


def test_more_text_than_a_column_holds_comes_in_several_batches(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    combine = pyarrow.Table.from_batches  # Arrow leaves more than 2 GiB in chunks
    table = SimpleNamespace(
        from_batches=lambda rows: SimpleNamespace(combine_chunks=lambda: combine(rows))
    )
    monkeypatch.setattr(pyarrow, "Table", table)
    pages = [page("people", [{"id": each}], each, more=each < "b") for each in "ab"]
    client, _ = driver.canned(pages)
    found = batches(driver, client.query.people().values(lambda p: (p.id,)))
    assert [each.to_pylist() for each in found] == [[{"id": "a"}], [{"id": "b"}]]


def test_nothing_is_a_batch_without_rows(driver: Driver) -> None:
    batch = of(driver, "people", [], lambda p: (p.id, p.vip, p.manager.created_at))
    assert batch.num_rows == 0
    assert list(types(batch)) == ["id", "vip", "manager.created_at"]


@both
def test_what_came_before_an_error_comes_first(driver: Driver, sdk: Any) -> None:
    pages = [page("people", [{"id": each}], each, more=True) for each in "abc"]
    client, _ = driver.canned([*pages, sdk.TransportError("cut off")])
    found: list[Any] = []
    query = client.query.people().page_size(1).values(lambda p: (p.id,))
    with pytest.raises(sdk.XurrentError) as error:
        driver.collect(query.batches(2), into=found)
    assert [each.to_pylist() for each in found] == [
        [{"id": "a"}, {"id": "b"}],
        [{"id": "c"}],
    ]
    assert error.value.after == "c"


@pytest.mark.parametrize(
    ("columns", "given", "told"),
    [
        (lambda p: (p.id, p.organization), {}, "column of a batch: choose its fields"),
        (lambda p: (p.id, p.teams(lambda t: [t.name])), {}, "by a query of its own"),
        (lambda p: (p.id, p.id), {}, r"called \['id'\]: give names="),
        (lambda p: (p.id,), {"names": ["a", "b"]}, "give a list of 1 names"),
    ],
)
def test_what_cannot_be_columns_is_refused_before_sending(
    driver: Driver, sdk: Any, columns: Any, given: Any, told: str
) -> None:
    client, fake = driver.canned([])
    with pytest.raises(sdk.SelectionError, match=told):
        client.query.people().values(columns).batches(**given)
    with pytest.raises(sdk.SelectionError, match="1 row or more"):
        client.query.people().values(lambda p: (p.id,)).batches(0)
    with pytest.raises(sdk.SelectionError, match=r"values\(lambda"):
        client.query.people().batches()
    assert fake.operations == []


def test_without_pyarrow(
    driver: Driver, sdk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    client, _ = driver.canned([])
    query = client.query.people().values(lambda p: (p.id,))
    with pytest.raises(sdk.ConfigurationError, match="pip install pyarrow"):
        query.batches()


def test_custom_fields_are_a_column_of_json(driver: Driver, sdk: Any) -> None:
    """By id, as in the tables of dlt, with every digit of a number."""
    fields = [
        {"id": "rack", "value": "12"},
        {"id": "size", "value": Decimal("12345678901234567890.5")},
        {"id": "tags", "value": ["a", "ß"]},
        {"id": "empty", "value": None},
    ]
    nodes = [
        {"id": n, "customFields": each} for n, each in (("a", fields), ("b", None))
    ]
    batch = of(driver, "people", nodes, lambda p: (p.id, p.custom_fields))
    assert types(batch) == {"id": "string", "custom_fields": "string"}
    first, second = batch.column("custom_fields").to_pylist()
    assert first == '{"rack":"12","size":12345678901234567890.5,"tags":["a","ß"]}'
    assert second is None
    client, _ = driver.canned(lambda _: page("people", nodes))
    named = client.query.people().values(
        lambda p: (p.custom_fields(lambda f: [f.id, f.value]),)
    )
    (batch,) = batches(driver, named, names=["custom"])
    assert batch.column("custom").to_pylist() == [first, None]
    partial = client.query.people().values(
        lambda p: (p.custom_fields(lambda f: [f.id]),)
    )
    with pytest.raises(sdk.SelectionError, match="by id and value"):
        batches(driver, partial)
