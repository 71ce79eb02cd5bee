"""Carrying a plan out: requests, reports, lost answers, kills, and going on."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.apply.account import Account, changed, people
from tests.support.driver import both

ROWS = int(os.environ.get("XURRENT_TEST_APPLY_ROWS", "240"))
"""10,000 is the size that the goals speak of."""
DIFFER = ROWS // 20


@both
def test_requests_are_few_and_a_second_plan_is_empty(hr: Account) -> None:
    rows = people(ROWS)
    hr.fill(rows)
    rows = changed(rows)
    plan = hr.plan(rows)
    assert hr.requests() <= -(-ROWS // 100)
    assert (len(plan.updated), len(plan.left)) == (DIFFER, ROWS - DIFFER)
    report = hr.run(plan.execute())
    assert hr.requests() <= -(-ROWS // 100) + -(-DIFFER // 20)
    assert (report.updated, report.failed, report.open) == (DIFFER, {}, ())
    assert hr.plan(rows).is_empty


def test_what_is_refused_is_told_by_key_and_the_rest_is_done(hr: Account) -> None:
    rows = people(5)
    rows[2]["primary_email"] = "no address"
    report = hr.run(hr.plan(rows).execute())
    assert (report.created, set(report.failed)) == (4, {"e2"})
    assert "Primary email is invalid" in report.failed["e2"]
    assert str(report) == "people: 4 created, 0 updated, 0 disabled, 1 failed"
    refused = r"e2: .*Primary email is invalid"
    with pytest.raises(hr.sdk.ApplyError, match=refused) as caught:
        report.raise_for_failures()
    assert caught.value.maybe_executed


def test_one_record_that_may_not_be_written_does_not_stop_the_rest(hr: Account) -> None:
    hr.sandbox.add_faults("ok", "graphql:Not authorized")
    report = hr.run(hr.plan(people(2)).execute(size=1))
    assert (report.created, [*report.failed], report.stopped) == (1, ["e0"], None)


def test_a_plan_is_executed_once(hr: Account) -> None:
    plan = hr.plan(people(1))
    with pytest.raises(hr.sdk.ConfigurationError, match="size=0"):
        plan.execute(size=0)
    hr.run(plan.execute())
    with pytest.raises(hr.sdk.ConfigurationError, match="was executed"):
        hr.run(plan.execute())


@both
def test_progress_is_told_before_and_after_each_request(hr: Account) -> None:
    seen: list[tuple[int, int]] = []

    def watch(report: Any) -> None:
        states = [o.state for o in report.outcomes.values()]
        seen.append((states.count("unknown"), report.created))

    async def watch_async(report: Any) -> None:
        watch(report)

    progress = watch_async if hr.driver.is_async else watch
    plan = hr.plan(people(5))
    if not hr.driver.is_async:
        with pytest.raises(hr.sdk.ConfigurationError, match="progress is asynchronous"):
            plan.execute(progress=watch_async)
    hr.run(plan.execute(progress=progress, size=2))
    assert seen == [(2, 0), (0, 2), (2, 2), (0, 4), (1, 4), (0, 5)]


def test_faults_in_one_request_of_three_and_every_row_once(
    hr: Account, tmp_path: Path
) -> None:
    file = tmp_path / "report.jsonl"
    rows = people(ROWS // 4)
    hr.fill(rows[: ROWS // 8])
    rows = changed(rows, 2)
    plan = hr.plan(rows)
    total = ROWS // 16 + ROWS // 8
    assert len(plan.created) + len(plan.updated) == total
    hr.sandbox.add_faults(*["ok", "lost", "503:0.01"] * ROWS)
    report = hr.run(plan.execute(state=file, size=5))
    assert not report.failed
    assert len(report.open) > 4
    reports = [report]
    for _ in range(60):
        if not report.open:
            break
        plan = hr.plan(rows)
        report = hr.run(plan.execute(state=file, size=5))
        reports.append(report)
    hr.sandbox.sandbox.faults.clear()
    assert (report.failed, report.open) == ({}, ())
    assert sum(each.created for each in reports) == ROWS // 8
    assert sum(each.updated for each in reports) == ROWS // 16
    assert hr.written() == {row["source_id"]: 1 for row in rows}
    assert hr.plan(rows).is_empty


def test_records_that_are_gone_are_reported(hr: Account, tmp_path: Path) -> None:
    file = tmp_path / "state.jsonl"
    rows = people(3)
    hr.fill(rows)
    hr.sandbox.add_faults("ok", "reset")
    hr.run(hr.plan(changed(rows, 1)).execute(state=file))
    plan = hr.plan(changed(rows, 1))
    hr.delete("e1")
    report = hr.run(plan.execute(state=file))
    assert (report.updated, report.failed) == (2, {"e1": "the record is gone"})


def test_an_end_of_all_requests_leaves_the_rest_waiting(hr: Account) -> None:
    plan = hr.plan(people(6))
    hr.sandbox.add_faults("ok", *["status:401"] * 9)
    report = hr.run(plan.execute(size=2))
    assert isinstance(report.stopped, hr.sdk.CredentialsRejectedError)
    assert report.created == 2
    assert f"stopped: {report.stopped}" in str(report)
    assert [report.outcomes[key].state for key in report.open] == ["waiting"] * 4
    with pytest.raises(hr.sdk.ApplyError) as caught:
        report.raise_for_failures()
    assert caught.value.__cause__ is report.stopped


def test_a_missing_scope_ends_it_at_once(hr: Account) -> None:
    plan = hr.plan(people(9))
    hr.sandbox.add_faults(*["scope:person:Create"] * 9)
    report = hr.run(plan.execute(size=3))
    assert isinstance(report.stopped, hr.sdk.ScopeMissingError)
    assert (len(report.failed), len(report.open)) == (3, 6)
