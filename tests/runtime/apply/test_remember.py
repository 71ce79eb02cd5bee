"""A file remembers the written values that records do not show as they were written."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.apply.account import Account, people
from tests.runtime.apply.test_stored import normalising

ITEMS = "configuration_items"


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    return tmp_path / "hr.memory"


def test_a_field_that_no_query_shows_is_written_once(hr: Account, memory: Path) -> None:
    def plan(value: str) -> Any:
        row = hr.item("c1", purchase_value=Decimal(value))
        return hr.plan([row], ITEMS, remember=memory)

    hr.execute(plan("12.50"))
    assert plan("12.50").is_settled
    assert plan("12.5").is_settled
    changed = plan("13")
    assert "purchase_value: (not shown) -> 13" in str(changed).replace("'", "")
    assert hr.run(changed.execute()).is_settled
    assert plan("13").is_settled
    assert '"13"' not in memory.read_text()


def test_a_record_of_before_gets_the_field(hr: Account, memory: Path) -> None:
    row = hr.item("c1")
    hr.execute(hr.plan([row], ITEMS))
    row["purchase_value"] = Decimal(5)
    plan = hr.plan([row], ITEMS, remember=memory)
    assert [each.key for each in plan.updated] == ["c1"]
    assert hr.execute(plan).is_settled
    assert hr.plan([row], ITEMS, remember=memory).is_settled
    assert not hr.plan([row], ITEMS).is_settled


def pair(name: str, value: str) -> dict[str, str]:
    return {"id": name, "value": value}


def cut(name: str, value: object) -> object:
    if name == "jobTitle" and isinstance(value, str):
        return value[:10]
    return value


def test_a_value_that_the_server_stores_in_another_form_is_settled(
    hr: Account, memory: Path
) -> None:
    normalising(hr, cut)
    store: Any = hr.store
    made = store.custom_field
    store.custom_field = lambda name, value: made(name, f"{value}!")
    rows = people(3)
    rows[0]["job_title"] = "Chief of Staff"
    rows[1]["custom_fields"] = [pair("badge", "A3"), pair("floor", "2")]

    def plan() -> Any:
        return hr.plan(rows, remember=memory)

    report = hr.run(plan().execute())
    assert {k: [f.field for f in v] for k, v in report.stored_differently.items()} == {
        "e0": ["job_title"],
        "e1": ["custom_fields"],
    }
    assert plan().is_settled
    hr.update("e0", jobTitle="Cook")  # by hand
    assert [each.key for each in plan().updated] == ["e0"]
    rows[1]["custom_fields"] = [pair("badge", "A4"), pair("floor", "2")]
    assert [each.key for each in plan().updated] == ["e0", "e1"]
    hr.run(plan().execute())
    assert plan().is_settled
    assert not hr.plan(rows).is_empty


def test_pairs_are_remembered_in_any_order(hr: Account, memory: Path) -> None:
    store: Any = hr.store
    made = store.custom_field
    store.custom_field = lambda name, value: made(name, f"{value}!")
    rows = people(1)
    rows[0]["custom_fields"] = [pair("badge", "A3"), pair("floor", "2")]
    hr.run(hr.plan(rows, remember=memory).execute())
    assert hr.plan(rows, remember=memory).is_settled
    rows[0]["custom_fields"].reverse()
    assert hr.plan(rows, remember=memory).is_settled
    (ref,) = hr.refs()
    store.update(ref, {"customFields": store.value(ref, "customFields")[::-1]})
    assert hr.plan(rows, remember=memory).is_settled


def test_a_value_that_the_server_dropped_is_not_settled(
    hr: Account, memory: Path
) -> None:
    def drop(name: str, value: object) -> object:
        return None if name == "jobTitle" else value

    normalising(hr, drop)
    store: Any = hr.store
    made = store.custom_field
    store.custom_field = lambda name, _: made(name, None)
    rows = people(2)
    rows[0]["job_title"] = "Cook"
    rows[1]["custom_fields"] = [pair("badge", "A3")]
    for action in ("created", "updated"):
        plan = hr.plan(rows, remember=memory)
        assert [each.key for each in getattr(plan, action)] == ["e0", "e1"]
        assert set(hr.run(plan.execute()).stored_differently) == {"e0", "e1"}


def test_a_part_of_an_object_that_no_query_shows_is_remembered(
    hr: Account, memory: Path
) -> None:
    category, *_ = hr.store.refs("ProductCategory")
    row: dict[str, Any] = {
        "source_id": "p1",
        "name": "X1",
        "brand": "ACME",
        "category": hr.store.value(category, "reference"),
        "recurrence": {"frequency": "yearly", "start_date": "2026-01-01"},
    }

    def plan() -> Any:
        return hr.plan([row], "products", remember=memory)

    assert hr.execute(plan()).stored_differently == {}
    assert plan().is_settled
    row["recurrence"]["start_date"] = "2026-02-01"
    assert [each.key for each in plan().updated] == ["p1"]
    hr.execute(plan())
    assert plan().is_settled


def test_an_answer_that_is_lost_is_not_remembered(
    hr: Account, memory: Path, tmp_path: Path
) -> None:
    row, state = hr.item("c1", purchase_value=Decimal(7)), tmp_path / "state"
    plan = hr.plan([row], ITEMS, remember=memory)
    hr.sandbox.add_faults("reset")
    assert hr.run(plan.execute(state=state)).open == ("c1",)
    plan = hr.plan([row], ITEMS, remember=memory)
    assert [each.key for each in plan.updated or plan.created] == ["c1"]
    assert hr.execute(plan, state=state).is_settled
    assert hr.plan([row], ITEMS, remember=memory).is_settled


def test_a_value_of_before_a_lost_answer_is_not_taken_for_the_last(
    hr: Account, memory: Path
) -> None:
    """The lost request may have been executed, so the older value is written again."""

    def plan(value: int) -> Any:
        row = hr.item("c1", purchase_value=Decimal(value))
        return hr.plan([row], ITEMS, remember=memory)

    hr.execute(plan(1))
    lost = plan(2)
    hr.sandbox.add_faults("reset")
    assert hr.run(lost.execute()).open == ("c1",)
    again = plan(1)
    assert [each.key for each in again.updated] == ["c1"]
    assert hr.run(again.execute()).is_settled
    assert plan(1).is_settled


def test_a_state_file_is_no_memory(hr: Account, memory: Path) -> None:
    hr.run(hr.plan(people(1)).execute(state=memory))
    text = memory.read_text()
    with pytest.raises(hr.sdk.ConfigurationError) as caught:
        hr.plan(people(2), remember=memory)
    problem = "holds the state of people from 'hr'"
    assert f"remember: {memory} {problem}" in str(caught.value)
    assert "and the plan is of the memory of people" in str(caught.value)
    assert memory.read_text() == text
