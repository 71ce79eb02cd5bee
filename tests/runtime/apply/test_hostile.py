"""What goes wrong between rows and records, and what is then told and written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.runtime.apply.test_execute import (
    changed,
    fill,
    people,
    plan_for,
    written,
)
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


def delete(sandbox: RunningSandbox, *keys: str) -> None:
    store = sandbox.sandbox.store
    for ref in store.refs("Person"):
        if store.value(ref, "sourceID") in keys:
            store.delete(ref)


def test_keys_that_a_server_would_store_otherwise_are_refused(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    """They would be created again by each plan."""
    rows = people(4)
    rows[0]["source_id"], rows[2]["source_id"] = " e1", "e2\n"
    rows[3]["source_id"] = 3
    with pytest.raises(sdk.ApplyError) as caught:
        plan_for(driver, writer, rows)
    assert list(caught.value.problems) == [
        "row 1 ( e1): the key begins or ends with white space",
        "row 3 (e2\n): the key begins or ends with white space",
        "row 4: its source_id is not a string",
    ]
    assert not written(changing)


@pytest.mark.parametrize("source", ["", "hr ", "s" * 31])
def test_a_source_that_a_server_would_store_otherwise_is_refused(
    driver: Driver, sdk: Any, writer: Any, source: str
) -> None:
    with pytest.raises(sdk.ApplyError, match="source: it takes 1 to 30 characters"):
        driver.run(writer.apply.people(people(1), source=source))


def test_keys_that_differ_in_case_are_two_only_if_it_is_said(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(2)
    rows[0]["source_id"], rows[1]["source_id"] = "a", "A"
    with pytest.raises(sdk.ApplyError) as caught:
        plan_for(driver, writer, rows)
    (problem,) = caught.value.problems
    assert problem.startswith(
        "row 2 (A): the key differs only in case from that of row"
    )
    driver.run(plan_for(driver, writer, rows, exact_keys=True).execute())
    assert written(changing) == {"a": 1, "A": 1}
    assert plan_for(driver, writer, rows, exact_keys=True).is_empty


def test_rows_with_one_email_address_are_about_one_record(
    driver: Driver, sdk: Any, writer: Any
) -> None:
    """The rule of imports: an email address is a key, whatever its case and blanks."""
    rows = people(3)
    rows[2]["primary_email"] = f" {rows[0]['primary_email'].upper()}"
    for exact_keys in (False, True):
        with pytest.raises(sdk.ApplyError) as caught:
            plan_for(driver, writer, rows, exact_keys=exact_keys)
        (problem,) = caught.value.problems
        assert problem == "row 3 (e2): row 1 has the same primary_email"


def test_records_that_vanish_after_the_plan_fail_alone(
    driver: Driver, writer: Any, changing: RunningSandbox, tmp_path: Path
) -> None:
    rows = people(25)
    fill(changing, rows)
    plan = plan_for(driver, writer, changed(rows, 1))
    delete(changing, "e3", "e24")
    report = driver.run(plan.execute(state=tmp_path / "state.jsonl"))
    assert (report.updated, set(report.failed), report.open) == (23, {"e3", "e24"}, ())
    again = plan_for(driver, writer, changed(rows, 1))
    assert [item.key for item in again.created] == ["e3", "e24"]


def test_a_second_record_with_a_key_that_appears_meanwhile_is_not_written(
    driver: Driver, writer: Any, changing: RunningSandbox, tmp_path: Path
) -> None:
    rows = people(3)
    fill(changing, rows)
    file = tmp_path / "state.jsonl"
    changing.add_faults("ok", "reset")
    driver.run(plan_for(driver, writer, changed(rows, 1)).execute(state=file))
    plan = plan_for(driver, writer, changed(rows, 1))
    fill(changing, rows[1:2])
    report = driver.run(plan.execute(state=file))
    assert report.updated == 2
    assert report.failed == {"e1": "several records of 'hr' have this key"}


def test_one_error_among_twenty_is_of_its_row_alone(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(20)
    rows[7]["primary_email"] = "no address"
    report = driver.run(plan_for(driver, writer, rows).execute())
    assert (report.created, list(report.failed)) == (19, ["e7"])
    assert len(written(changing)) == 19


def test_of_twins_that_are_missing_none_is_disabled_by_chance(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(3)
    fill(changing, [*rows, rows[1]])
    with pytest.raises(sdk.ApplyError) as caught:
        plan_for(driver, writer, rows[:1], missing="disable")
    told = ["missing: several records of 'hr' have the key 'e1'"]
    assert list(caught.value.problems) == told
    store = changing.sandbox.store
    for ref in store.refs("Person"):
        if store.value(ref, "sourceID") == "e1":
            store.update(ref, {"disabled": True})
    plan = plan_for(driver, writer, rows[:1], missing="disable")
    assert [item.key for item in plan.disabled] == ["e2"]


class Killed(BaseException):
    """Ends a run as a kill does: nothing that follows it is executed."""


@pytest.mark.parametrize("told", [2, 5])
def test_a_second_run_writes_what_a_killed_one_has_not(
    driver: Driver, writer: Any, changing: RunningSandbox, told: int
) -> None:
    """Without a state file: the records are compared again."""
    rows = people(15)
    fill(changing, rows[:8])
    rows = changed(rows, 2)
    times = 0

    def kill(_: Any) -> None:
        nonlocal times
        times += 1
        if times == told:
            raise Killed

    plan = plan_for(driver, writer, rows)
    with pytest.raises(Killed):
        driver.run(plan.execute(progress=kill, size=4))
    report = driver.run(plan_for(driver, writer, rows).execute())
    assert (report.failed, report.open) == ({}, ())
    assert report.total == 11 - 4 * (told // 2)
    assert written(changing) == {row["source_id"]: 1 for row in rows}
    assert plan_for(driver, writer, rows).is_empty


DATE = "expected a date such as 2026-01-31"
MOMENT = "expected a timestamp with its zone, such as 2026-01-31T09:00:00Z"


@pytest.mark.parametrize(
    ("kind", "field", "value", "expected"),
    [
        ("configuration_items", "warranty_expiry_date", "2026-02-30", DATE),
        ("out_of_office_periods", "start_at", "2026-12-31T10:00:00", MOMENT),
        ("configuration_items", "recurrence", {"start_date": "1/2/2026"}, DATE),
    ],
)
def test_text_that_is_no_date_is_a_problem_of_the_row(
    driver: Driver,
    sdk: Any,
    writer: Any,
    kind: str,
    field: str,
    value: Any,
    expected: str,
) -> None:
    row = {"source_id": "a", field: value}
    with pytest.raises(sdk.ApplyError) as caught:
        driver.run(getattr(writer.apply, kind)([row], source="hr"))
    name = f"{field}.start_date" if field == "recurrence" else field
    assert caught.value.problems[0].startswith(f"row 1 (a): {name}: {expected}")


def test_an_empty_date_is_no_date(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    product = driver.run(writer.query.products().first())
    row = {"source_id": "a", "name": "a", "status": "in_production", "label": "a"}
    row |= {"product_id": f" {product.id} "}
    for date, stored in ((" 2026-12-31 ", "2026-12-31"), ("", None), (" ", None)):
        row["warranty_expiry_date"] = date

        def plan() -> Any:
            rows = writer.apply.configuration_items([row], source="hr")
            return driver.run(rows)

        driver.run(plan().execute()).raise_for_failures()
        assert plan().is_settled
        store = changing.sandbox.store
        kept = [
            store.value(ref, "warrantyExpiryDate")
            for ref in store.refs("ConfigurationItem")
            if store.value(ref, "source") == "hr"
        ]
        assert [each and str(each) for each in kept] == [stored]
