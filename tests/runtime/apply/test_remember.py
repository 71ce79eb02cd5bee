"""A file remembers the written values that records do not show as they were written."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.apply.test_execute import people, plan_for
from tests.runtime.apply.test_settled import first
from tests.runtime.apply.test_stored import normalising
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    return tmp_path / "hr.memory"


def item(driver: Driver, writer: Any, **fields: Any) -> dict[str, Any]:
    product = first(driver, writer, "products")
    return {
        "source_id": "c1",
        "status": "in_production",
        "product_id": product,
        **fields,
    }


def test_a_field_that_no_query_shows_is_written_once(
    driver: Driver, writer: Any, changing: RunningSandbox, memory: Path
) -> None:
    def plan(value: str) -> Any:
        row = item(driver, writer, purchase_value=Decimal(value))
        rows = writer.apply.configuration_items
        return driver.run(rows([row], source="cmdb", remember=memory))

    driver.run(plan("12.50").execute()).raise_for_failures()
    assert plan("12.50").is_settled
    assert plan("12.5").is_settled
    changed = plan("13")
    assert "purchase_value: (not shown) → 13" in str(changed).replace("'", "")
    assert driver.run(changed.execute()).is_settled
    assert plan("13").is_settled
    assert '"13"' not in memory.read_text()


def test_a_record_of_before_gets_the_field(
    driver: Driver, writer: Any, changing: RunningSandbox, memory: Path
) -> None:
    row = item(driver, writer)
    apply = writer.apply.configuration_items
    driver.run(driver.run(apply([row], source="cmdb")).execute())
    row["purchase_value"] = Decimal(5)
    plan = driver.run(apply([row], source="cmdb", remember=memory))
    assert [each.key for each in plan.updated] == ["c1"]
    assert driver.run(plan.execute()).is_settled
    assert driver.run(apply([row], source="cmdb", remember=memory)).is_settled
    assert not driver.run(apply([row], source="cmdb")).is_settled


def pair(name: str, value: str) -> dict[str, str]:
    return {"id": name, "value": value}


def cut(name: str, value: object) -> object:
    if name == "jobTitle" and isinstance(value, str):
        return value[:10]
    return value


def test_a_value_that_the_server_stores_in_another_form_is_settled(
    driver: Driver, writer: Any, changing: RunningSandbox, memory: Path
) -> None:
    normalising(changing, cut)
    store: Any = changing.sandbox.store
    made = store.custom_field
    store.custom_field = lambda name, value: made(name, f"{value}!")
    rows = people(3)
    rows[0]["job_title"] = "Chief of Staff"
    rows[1]["custom_fields"] = [pair("badge", "A3"), pair("floor", "2")]

    def plan() -> Any:
        return plan_for(driver, writer, rows, remember=memory)

    report = driver.run(plan().execute())
    assert {k: [f.field for f in v] for k, v in report.stored_differently.items()} == {
        "e0": ["job_title"],
        "e1": ["custom_fields"],
    }
    assert plan().is_settled
    for ref in store.refs("Person"):
        if store.value(ref, "sourceID") == "e0":
            store.update(ref, {"jobTitle": "Cook"})  # by hand
    assert [each.key for each in plan().updated] == ["e0"]
    rows[1]["custom_fields"] = [pair("badge", "A4"), pair("floor", "2")]
    assert [each.key for each in plan().updated] == ["e0", "e1"]
    driver.run(plan().execute())
    assert plan().is_settled
    assert not plan_for(driver, writer, rows).is_empty


def test_pairs_are_remembered_in_any_order(
    driver: Driver, writer: Any, changing: RunningSandbox, memory: Path
) -> None:
    store: Any = changing.sandbox.store
    made = store.custom_field
    store.custom_field = lambda name, value: made(name, f"{value}!")
    rows = people(1)
    rows[0]["custom_fields"] = [pair("badge", "A3"), pair("floor", "2")]
    driver.run(plan_for(driver, writer, rows, remember=memory).execute())
    assert plan_for(driver, writer, rows, remember=memory).is_settled
    rows[0]["custom_fields"].reverse()
    assert plan_for(driver, writer, rows, remember=memory).is_settled
    for ref in store.refs("Person"):
        if store.value(ref, "source") == "hr":
            found = store.value(ref, "customFields")
            store.update(ref, {"customFields": found[::-1]})
    assert plan_for(driver, writer, rows, remember=memory).is_settled


def test_a_value_that_the_server_dropped_is_not_settled(
    driver: Driver, writer: Any, changing: RunningSandbox, memory: Path
) -> None:
    def drop(name: str, value: object) -> object:
        return None if name == "jobTitle" else value

    normalising(changing, drop)
    store: Any = changing.sandbox.store
    made = store.custom_field
    store.custom_field = lambda name, _: made(name, None)
    rows = people(2)
    rows[0]["job_title"] = "Cook"
    rows[1]["custom_fields"] = [pair("badge", "A3")]
    for action in ("created", "updated"):
        plan = plan_for(driver, writer, rows, remember=memory)
        assert [each.key for each in getattr(plan, action)] == ["e0", "e1"]
        assert set(driver.run(plan.execute()).stored_differently) == {"e0", "e1"}


def test_a_part_of_an_object_that_no_query_shows_is_remembered(
    driver: Driver, writer: Any, changing: RunningSandbox, memory: Path
) -> None:
    category = driver.run(
        writer.query.product_categories().select(lambda c: [c.reference]).limit(1).all()
    )[0].reference
    row: dict[str, Any] = {
        "source_id": "p1",
        "name": "X1",
        "brand": "ACME",
        "category": category,
        "recurrence": {"frequency": "yearly", "start_date": "2026-01-01"},
    }

    def plan() -> Any:
        rows = writer.apply.products
        return driver.run(rows([row], source="cmdb", remember=memory))

    driver.run(plan().execute()).raise_for_failures()
    assert plan().is_settled
    row["recurrence"]["start_date"] = "2026-02-01"
    assert [each.key for each in plan().updated] == ["p1"]
    driver.run(plan().execute()).raise_for_failures()
    assert plan().is_settled


def test_an_answer_that_is_lost_is_not_remembered(
    driver: Driver, writer: Any, changing: RunningSandbox, memory: Path, tmp_path: Path
) -> None:
    row = item(driver, writer, purchase_value=Decimal(7))
    apply = writer.apply.configuration_items
    state = tmp_path / "state"
    plan = driver.run(apply([row], source="cmdb", remember=memory))
    changing.add_faults("reset")
    assert driver.run(plan.execute(state=state)).open == ("c1",)
    plan = driver.run(apply([row], source="cmdb", remember=memory))
    assert [each.key for each in plan.updated or plan.created] == ["c1"]
    assert driver.run(plan.execute(state=state)).is_settled
    assert driver.run(apply([row], source="cmdb", remember=memory)).is_settled


def test_a_value_of_before_a_lost_answer_is_not_taken_for_the_last(
    driver: Driver, writer: Any, changing: RunningSandbox, memory: Path
) -> None:
    """The lost request may have been executed, so the older value is written again."""

    def plan(value: int) -> Any:
        row = item(driver, writer, purchase_value=Decimal(value))
        rows = writer.apply.configuration_items
        return driver.run(rows([row], source="cmdb", remember=memory))

    driver.run(plan(1).execute()).raise_for_failures()
    lost = plan(2)
    changing.add_faults("reset")
    assert driver.run(lost.execute()).open == ("c1",)
    again = plan(1)
    assert [each.key for each in again.updated] == ["c1"]
    assert driver.run(again.execute()).is_settled
    assert plan(1).is_settled


def test_a_state_file_is_no_memory(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox, memory: Path
) -> None:
    driver.run(plan_for(driver, writer, people(1)).execute(state=memory))
    text = memory.read_text()
    with pytest.raises(sdk.ConfigurationError) as caught:
        plan_for(driver, writer, people(2), remember=memory)
    problem = "holds the state of people from 'hr'"
    assert f"remember: {memory} {problem}" in str(caught.value)
    assert "and the plan is of the memory of people" in str(caught.value)
    assert memory.read_text() == text


def test_state_and_memory_are_two_files(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox, memory: Path
) -> None:
    plan = plan_for(driver, writer, people(1), remember=memory)
    same = memory.parent / "." / memory.name
    with pytest.raises(sdk.ConfigurationError, match="is the file of remember"):
        driver.run(plan.execute(state=same))
    assert not memory.exists()
    assert driver.run(plan.execute(state=memory.with_suffix(".state"))).created == 1
