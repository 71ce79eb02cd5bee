"""What goes wrong between rows and records, and what is then told and written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.runtime.apply.account import Account, changed, people
from tests.support.answers import page
from tests.support.driver import Driver


def test_keys_that_a_server_would_store_otherwise_are_refused(hr: Account) -> None:
    """They would be created again by each plan."""
    rows = people(4)
    for row, key in zip(rows, (" e1", "e1\xa0", "e2\n", 3), strict=True):
        row["source_id"] = key
    assert hr.problems(rows) == [
        "row 1 ( e1): the key begins or ends with white space",
        "row 2 (e1\xa0): the key begins or ends with white space",
        "row 3 (e2\n): the key begins or ends with white space",
        "row 4: its source_id is not a string",
    ]
    assert not hr.written()


@pytest.mark.parametrize("source", ["", "hr ", "s" * 31, None])
def test_a_source_that_a_server_would_store_otherwise_is_refused(
    hr: Account, source: str
) -> None:
    with pytest.raises(hr.sdk.ApplyError, match="source: it is a string of 1 to 30"):
        hr.run(hr.client.apply.people(people(1), source=source))


def test_rows_with_one_email_address_are_about_one_record(hr: Account) -> None:
    """The rule of imports: an email address is a key, whatever its case and blanks."""
    rows = people(3)
    rows[2]["primary_email"] = f" {rows[0]['primary_email'].upper()}"
    for more in ({}, {"exact_keys": True}, {"adopt": "primary_email"}):
        (problem,) = hr.problems(rows, **more)
        assert problem == "row 3 (e2): row 1 has the same primary_email"


def test_a_record_that_two_pages_show_is_one(driver: Driver) -> None:
    """Listings move while they are read."""
    person = {"id": "p1", "source": "hr", "sourceID": "e1", "disabled": False}
    old, new = ([{**person, "name": name}] for name in ("Old", "New"))
    client, _ = driver.canned([page("people", old, "a", True), page("people", new)])
    rows = [{"source_id": "e1", "name": "New"}]
    plan = driver.run(client.apply.people(rows, source="hr", missing="disable"))
    assert plan.is_settled


def test_a_record_that_no_page_shows_is_not_created_again(driver: Driver) -> None:
    """A record that somebody archives moves the later ones to an earlier page."""
    person = {"source": "hr", "disabled": False, "name": "A"}
    pages = [[{**person, "id": f"p{n}", "sourceID": f"e{n}"}] for n in (1, 2)]
    client, transport = driver.canned(page("people", nodes) for nodes in pages)
    rows = [{"source_id": key, "name": "A"} for key in ("e1", "e2")]
    plan = driver.run(client.apply.people(rows, source="hr", missing="disable"))
    assert plan.is_settled
    assert "e1" not in str(transport.requests[-1].body)


def test_a_second_record_with_a_key_that_appears_meanwhile_is_not_written(
    hr: Account, tmp_path: Path
) -> None:
    rows = people(3)
    hr.fill(rows)
    file = tmp_path / "state.jsonl"
    hr.sandbox.add_faults("ok", "reset")
    hr.run(hr.plan(changed(rows, 1)).execute(state=file))
    plan = hr.plan(changed(rows, 1))
    hr.fill(rows[1:2])
    report = hr.run(plan.execute(state=file))
    assert report.updated == 2
    assert report.failed == {"e1": "several records of 'hr' have this key"}


def test_of_twins_that_are_missing_none_is_disabled_by_chance(hr: Account) -> None:
    rows = people(3)
    hr.fill([*rows, rows[1]])
    told = ["missing: several records of 'hr' have the key 'e1'"]
    assert hr.problems(rows[:1], missing="disable") == told
    hr.update("e1", disabled=True)
    plan = hr.plan(rows[:1], missing="disable")
    assert [item.key for item in plan.disabled] == ["e2"]


class Killed(BaseException):
    """Ends a run as a kill does: nothing that follows it is executed."""


@pytest.mark.parametrize("told", [2, 5])
def test_a_second_run_writes_what_a_killed_one_has_not(hr: Account, told: int) -> None:
    """Without a state file: the records are compared again."""
    rows = people(15)
    hr.fill(rows[:8])
    rows = changed(rows, 2)
    times = 0

    def kill(_: Any) -> None:
        nonlocal times
        times += 1
        if times == told:
            raise Killed

    plan = hr.plan(rows)
    with pytest.raises(Killed):
        hr.run(plan.execute(progress=kill, size=4))
    report = hr.run(hr.plan(rows).execute())
    assert (report.failed, report.open) == ({}, ())
    assert report.total == 11 - 4 * (told // 2)
    assert hr.written() == {row["source_id"]: 1 for row in rows}
    assert hr.plan(rows).is_empty


DATE = "expected a date such as 2026-01-31"
MOMENT = "expected a timestamp with its zone, such as 2026-01-31T09:00:00Z"
WORDS = "best_effort, no_target, clock_stopped"


@pytest.mark.parametrize(
    ("kind", "field", "value", "expected"),
    [
        ("configuration_items", "warranty_expiry_date", "2026-02-30", DATE),
        ("out_of_office_periods", "start_at", "2026-12-31T10:00:00", MOMENT),
        ("requests", "desired_completion_at", "best_effort", MOMENT),
        ("problems", "analysis_target_at", "soon", f"{MOMENT}, or {WORDS}"),
        ("configuration_items", "recurrence", {"start_date": "1/2/2026"}, DATE),
    ],
)
def test_text_that_is_no_date_is_a_problem_of_the_row(
    hr: Account, kind: str, field: str, value: Any, expected: str
) -> None:
    problem, *_ = hr.problems([{"source_id": "a", field: value}], kind)
    name = f"{field}.start_date" if field == "recurrence" else field
    assert problem == f"row 1 (a): {name}: {expected}"


def test_an_empty_date_is_no_date(hr: Account) -> None:
    row = hr.item("a", label="a", product_id=f" {hr.first('products')} ")
    for date, stored in ((" 2026-12-31 ", "2026-12-31"), ("", None), (" ", None)):
        row["warranty_expiry_date"] = date
        hr.execute(hr.plan([row], "configuration_items"))
        assert hr.plan([row], "configuration_items").is_settled
        store = hr.store
        kept = [
            store.value(ref, "warrantyExpiryDate")
            for ref in store.refs("ConfigurationItem")
            if store.value(ref, "source") == "hr"
        ]
        assert [each and str(each) for each in kept] == [stored]
