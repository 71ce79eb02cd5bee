"""Carrying a plan out: requests, reports, lost answers, kills, and going on."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox

ROWS = int(os.environ.get("XURRENT_TEST_APPLY_ROWS", "240"))
"""10,000 is the size that the goals speak of."""
DIFFER = ROWS // 20


def people(count: int) -> list[dict[str, Any]]:
    return [
        {
            "source_id": f"e{n}",
            "name": f"Name {n}",
            "primary_email": f"e{n}@example.com",
            "vip": False,
        }
        for n in range(count)
    ]


def fill(sandbox: RunningSandbox, rows: list[dict[str, Any]]) -> None:
    """Have the sandbox hold the rows' records, without a request for each."""
    store = sandbox.sandbox.store
    (account,) = {store.value(r, "account") for r in store.refs("Person")[:1]}
    for row in rows:
        store.insert(
            "Person",
            {
                "account": account,
                "source": "hr",
                "sourceID": row["source_id"],
                "name": row["name"],
                "primaryEmail": row["primary_email"],
                "vip": row["vip"],
                "disabled": False,
            },
        )


def changed(rows: list[dict[str, Any]], every: int = 20) -> list[dict[str, Any]]:
    return [
        {**row, "vip": True} if n % every == 0 else row for n, row in enumerate(rows)
    ]


def requests(sandbox: RunningSandbox) -> int:
    return len(sandbox.journal.of("graphql"))


def plan_for(driver: Driver, client: Any, rows: list[Any], **more: Any) -> Any:
    return driver.run(client.apply.people(rows, source="hr", **more))


def written(sandbox: RunningSandbox) -> dict[str, int]:
    """How many records of the source there are by key."""
    store = sandbox.sandbox.store
    found: dict[str, int] = {}
    for ref in store.refs("Person"):
        if store.value(ref, "source") == "hr":
            key = str(store.value(ref, "sourceID"))
            found[key] = found.get(key, 0) + 1
    return found


def test_requests_are_few_and_a_second_plan_is_empty(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(ROWS)
    fill(changing, rows)
    rows = changed(rows)
    plan = plan_for(driver, writer, rows)
    assert requests(changing) <= -(-ROWS // 100)
    assert (len(plan.updated), len(plan.left)) == (DIFFER, ROWS - DIFFER)
    report = driver.run(plan.execute())
    assert requests(changing) <= -(-ROWS // 100) + -(-DIFFER // 20)
    assert (report.updated, report.failed, report.open) == (DIFFER, {}, ())
    assert plan_for(driver, writer, rows).is_empty


def test_what_is_refused_is_told_by_key_and_the_rest_is_done(
    driver: Driver, sdk: Any, writer: Any
) -> None:
    rows = people(5)
    rows[2]["primary_email"] = "no address"
    report = driver.run(plan_for(driver, writer, rows).execute())
    assert (report.created, set(report.failed)) == (4, {"e2"})
    assert "Primary email is invalid" in report.failed["e2"]
    assert str(report) == "people: 4 created, 0 updated, 0 disabled, 1 failed"
    with pytest.raises(sdk.ApplyError, match=r"e2: .*Primary email is invalid"):
        report.raise_for_failures()


def test_a_plan_is_executed_once(driver: Driver, sdk: Any, writer: Any) -> None:
    plan = plan_for(driver, writer, people(1))
    with pytest.raises(sdk.ConfigurationError, match="size=0"):
        plan.execute(size=0)
    driver.run(plan.execute())
    with pytest.raises(sdk.ConfigurationError, match="was executed"):
        driver.run(plan.execute())


def test_progress_is_told_before_and_after_each_request(
    driver: Driver, writer: Any
) -> None:
    seen: list[tuple[int, int]] = []

    def watch(report: Any) -> None:
        states = [o.state for o in report.outcomes.values()]
        seen.append((states.count("unknown"), report.created))

    async def watch_async(report: Any) -> None:
        watch(report)

    progress = watch_async if driver.is_async else watch
    plan = plan_for(driver, writer, people(5))
    driver.run(plan.execute(progress=progress, size=2))
    assert seen == [(2, 0), (0, 2), (2, 2), (0, 4), (1, 4), (0, 5)]


def test_faults_in_one_request_of_three_and_every_row_once(
    driver: Driver, writer: Any, changing: RunningSandbox, tmp_path: Path
) -> None:
    file = tmp_path / "report.jsonl"
    rows = people(ROWS // 4)
    fill(changing, rows[: ROWS // 8])
    rows = changed(rows, 2)
    plan = plan_for(driver, writer, rows)
    total = ROWS // 16 + ROWS // 8
    assert len(plan.created) + len(plan.updated) == total
    changing.add_faults(*["ok", "lost", "503:0.01"] * ROWS)
    report = driver.run(plan.execute(state=file, size=5))
    assert not report.failed
    assert len(report.open) > 4
    for _ in range(60):
        if not report.open:
            break
        plan = plan_for(driver, writer, rows)
        report = driver.run(plan.execute(state=file, size=5))
    changing.sandbox.faults.clear()
    assert (report.total, report.failed, report.open) == (total, {}, ())
    assert (report.created, report.updated) == (ROWS // 8, ROWS // 16)
    assert written(changing) == {row["source_id"]: 1 for row in rows}
    assert plan_for(driver, writer, rows).is_empty


def test_records_that_are_gone_are_reported(
    driver: Driver, writer: Any, changing: RunningSandbox, tmp_path: Path
) -> None:
    file = tmp_path / "state.jsonl"
    rows = people(3)
    fill(changing, rows)
    changing.add_faults("ok", "reset")
    driver.run(plan_for(driver, writer, changed(rows, 1)).execute(state=file))
    plan = plan_for(driver, writer, changed(rows, 1))
    store = changing.sandbox.store
    for ref in store.refs("Person"):
        if store.value(ref, "sourceID") == "e1":
            store.delete(ref)
    report = driver.run(plan.execute(state=file))
    assert (report.updated, report.failed) == (2, {"e1": "the record is gone"})


def test_an_end_of_all_requests_leaves_the_rest_waiting(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox, tmp_path: Path
) -> None:
    file = tmp_path / "report.jsonl"
    plan = plan_for(driver, writer, people(6))
    changing.add_faults("ok", *["status:401"] * 9)
    report = driver.run(plan.execute(state=file, size=2))
    changing.sandbox.faults.clear()
    assert isinstance(report.stopped, sdk.CredentialsRejectedError)
    assert report.created == 2
    assert {o.state for k, o in report.outcomes.items() if k in report.open} == {
        "waiting"
    }
    with pytest.raises(sdk.ApplyError) as caught:
        report.raise_for_failures()
    assert caught.value.__cause__ is report.stopped
    fresh = driver.connect(changing)
    report = driver.run(plan_for(driver, fresh, people(6)).execute(state=file))
    assert (report.created, report.total) == (6, 6)


def test_a_missing_scope_ends_it_at_once(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    plan = plan_for(driver, writer, people(9))
    changing.add_faults(*["scope:person:Create"] * 9)
    report = driver.run(plan.execute(size=3))
    assert isinstance(report.stopped, sdk.ScopeMissingError)
    assert (len(report.failed), len(report.open)) == (3, 6)
