"""Nights with one state file: refused rows, kills, other files, people who come back."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.apply.account import Account, changed, people, person
from tests.support.driver import both
from xurrent_gen.sandbox import RunningSandbox


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "hr.jsonl"


def night(hr: Account, rows: list[Any], state: Path, **more: Any) -> Any:
    """The report of one night."""
    plan = hr.plan(rows, **{"missing": "disable", **more})
    return hr.run(plan.execute(state=state))


def at_insertion(
    sandbox: RunningSandbox, number: int, act: Callable[[], object]
) -> None:
    """Act once when the sandbox creates its n-th record; the request goes on."""
    store: Any = sandbox.sandbox.store
    insert, count = store.insert, 0

    def inserting(*args: Any, **more: Any) -> Any:
        nonlocal count
        count += 1
        if count == number:
            act()
        return insert(*args, **more)

    store.insert = inserting


def test_each_night_writes_all_that_its_plan_shows(hr: Account, state: Path) -> None:
    """Keys that an earlier night wrote are written again when they differ again."""
    rows = people(3)
    hr.fill(rows)
    for vip in (True, False, True):
        rows = [{**row, "vip": vip} for row in rows]
        assert night(hr, rows, state).updated == 3
    assert night(hr, rows[:1], state).disabled == 2
    assert night(hr, rows, state).enabled == 2
    report = night(hr, rows, state)
    assert (report.total, str(report)) == (
        0,
        "people: 0 created, 0 updated, 0 disabled",
    )
    assert hr.disabled() == set()


@pytest.mark.parametrize(("fault", "created"), [("lost", 2), ("status:401", 6)])
def test_an_unfinished_night_is_finished_and_its_totals_are_reported(
    hr: Account, state: Path, fault: str, created: int
) -> None:
    """But not again if it went to its end, and only some of its answers were lost."""
    rows = people(6)
    hr.sandbox.add_faults("ok", "ok", fault)  # the plan, and two of three requests
    report = hr.run(hr.plan(rows).execute(state=state, size=2))
    assert report.created + len(report.open) == 6
    assert len(report.open) == {"lost": 2}.get(fault, 4)
    hr.client = hr.driver.connect(hr.sandbox)
    report = night(hr, rows, state)
    assert (report.created, report.total, report.open) == (created, created, ())
    # The finished file is of no further account.
    assert night(hr, rows, state).total == 0
    assert hr.written() == {row["source_id"]: 1 for row in rows}


def test_what_landed_after_the_plan_is_not_created_twice(
    hr: Account, state: Path
) -> None:
    rows = people(3)
    hr.sandbox.add_faults("ok", "reset")
    report = hr.run(hr.plan(rows).execute(state=state))
    assert set(report.open) == {"e0", "e1", "e2"}
    plan = hr.plan([*changed(rows[:1], 1), *rows[1:]])
    assert len(plan.created) == 3
    hr.fill(rows[:2])  # the last request of the killed run arrives now
    report = hr.run(plan.execute(state=state))
    outcomes = {key: (o.action, o.state) for key, o in report.outcomes.items()}
    assert outcomes == dict.fromkeys(("e0", "e1", "e2"), ("create", "done"))
    assert hr.written() == {"e0": 1, "e1": 1, "e2": 1}


def test_what_was_disabled_after_the_plan_is_not_disabled_again(
    hr: Account, state: Path
) -> None:
    rows = people(3)
    hr.fill(rows)
    hr.sandbox.add_faults("ok", "reset")
    night(hr, rows[:1], state)
    plan = hr.plan(rows[:1], missing="disable")
    assert len(plan.disabled) == 2
    hr.update("e1", disabled=True)
    hr.sandbox.journal.clear()
    report = hr.run(plan.execute(state=state))
    assert (report.disabled, report.open) == (2, ())
    assert len(hr.inputs()) == 1


def test_only_what_an_unfinished_night_sent_is_counted(
    hr: Account, state: Path
) -> None:
    """Somebody stopped the night of a truncated file; the next file is whole."""
    rows = people(6)
    hr.fill(rows)

    def stop(report: Any) -> None:
        if report.disabled == 2:
            raise KeyboardInterrupt

    plan = hr.plan(rows[:1], missing="disable")
    with pytest.raises(KeyboardInterrupt):
        hr.run(plan.execute(state=state, size=2, progress=stop))
    report = night(hr, rows, state)
    assert str(report) == "people: 0 created, 0 updated, 2 enabled, 0 disabled"


def test_what_was_created_counts_as_created_after_two_interruptions(
    hr: Account, state: Path
) -> None:
    rows = [person(0), person(1), *(person(n, manager="e0") for n in (2, 3))]

    # Before the managers are sent, and then before the second of them is.
    for size, calls in ((4, iter([False])), (1, iter(()))):

        def stop(_: Any, calls: Iterator[bool] = calls) -> None:
            if next(calls, True):
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            hr.run(hr.plan(rows).execute(state=state, size=size, progress=stop))
    report = night(hr, rows, state)
    assert str(report) == "people: 4 created, 0 updated, 0 disabled"


def test_somebody_who_was_not_disabled_after_all_is_updated(
    hr: Account, state: Path
) -> None:
    rows = people(2)
    hr.fill(rows)
    hr.sandbox.add_faults("ok", "reset")  # the request of a truncated file
    assert night(hr, rows[:1], state).open == ("e1",)
    report = night(hr, [rows[0], *changed(rows[1:])], state)
    assert str(report) == "people: 0 created, 1 updated, 0 disabled"


@pytest.mark.parametrize("missing", ["ignore", "disable"])
def test_keys_whose_rows_are_gone_do_not_stay_open(
    hr: Account, state: Path, missing: str
) -> None:
    rows = people(4)
    hr.fill(rows[:2])
    hr.sandbox.add_faults("ok", "ok", "reset")
    report = night(hr, changed(rows, 1)[:3], state)
    assert set(report.open) == {"e0", "e1", "e2"}
    report = night(hr, rows[3:], state, missing=missing)
    assert (report.created, report.open, report.failed) == (1, (), {})
    assert "unknown" not in str(report)
    assert night(hr, rows[3:], state, missing=missing).total == 0


HEAD = '{"format": 1, "holds": "state", "type": "%s", "source": "%s", %s}\n'
PLACE = '"account": "other", "endpoint": "https://x.example"'
OTHERS: list[tuple[str, str]] = [
    ("source_id,name\n1,Ada\n", "is not a state file of apply"),
    ("[1]\n", "is not a state file of apply"),
    (
        HEAD % ("people", "hr", PLACE) + "[1]\n",
        "is not a state file of apply, or is da",
    ),
    (HEAD % ("teams", "hr", PLACE), "holds the state of teams from 'hr' in account"),
    (HEAD % ("people", "cmdb", PLACE), "holds the state of people from 'cmdb' in"),
    (HEAD % ("people", "hr", PLACE), "holds the state of people from 'hr' in account"),
]


@pytest.mark.parametrize(("text", "problem"), OTHERS)
def test_a_file_of_something_else_is_refused_and_stays_as_it_is(
    hr: Account, state: Path, text: str, problem: str
) -> None:
    state.write_text(text)
    plan = hr.plan(people(2))
    with pytest.raises(hr.sdk.ConfigurationError) as caught:
        hr.run(plan.execute(state=state))
    assert f"state: {state} {problem}" in str(caught.value)
    assert "give another file, or delete this one" in str(caught.value)
    assert (state.read_text(), hr.written()) == (text, {})
    other = state.with_name("other.jsonl")  # which the message advises
    assert hr.run(plan.execute(state=other)).created == 2


def test_paths_that_cannot_hold_a_state_are_refused(
    hr: Account, tmp_path: Path
) -> None:
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\n")
    bytes_, nowhere = tmp_path / "bytes", tmp_path / "no" / "x"
    for path in (tmp_path, Path(os.devnull), bytes_, nowhere, Path()):
        with pytest.raises(hr.sdk.ConfigurationError, match="state: "):
            night(hr, people(1), path)
    assert hr.written() == {}
    assert Path(os.devnull).is_char_device()


def test_a_file_whose_first_line_was_cut_begins_again(hr: Account, state: Path) -> None:
    rows = people(1)
    assert night(hr, rows, state).created == 1
    head = state.read_text().partition("\n")[0]
    for length in (0, 1, len(head) // 2, len(head)):
        state.write_text(head[:length])
        assert night(hr, rows, state).total == 0


def test_a_file_that_cannot_be_written_any_more_ends_the_execution(
    hr: Account, state: Path
) -> None:
    """What was written until then is in the report."""

    def spoil(report: Any) -> None:
        if report.created == 2:
            state.unlink()
            state.mkdir()

    async def spoil_async(report: Any) -> None:
        spoil(report)

    progress = spoil_async if hr.driver.is_async else spoil
    plan = hr.plan(people(6))
    report = hr.run(plan.execute(state=state, progress=progress, size=2))
    assert isinstance(report.stopped, hr.sdk.ConfigurationError)
    assert "cannot be written" in str(report.stopped)
    assert (report.created, len(report.open)) == (2, 4)
    assert len(hr.written()) == 2


PROGRAM = """
import asyncio, inspect, json, sys
import tested_sdk as sdk

settings = json.load(open("settings.json"))
settings["limits"] = sdk.Limits(requests=None)

async def main():
    make = sdk.XurrentClient if sys.argv[1] == "sync" else sdk.AsyncXurrentClient
    client = make(trust_env=False, **settings)
    async def done(value):
        return await value if inspect.isawaitable(value) else value
    rows = json.load(open("rows.json"))
    plan = await done(client.apply.people(rows, source="hr", missing="disable"))
    report = await done(plan.execute(state="hr.jsonl", size=5))
    print(json.dumps([report.created, report.failed, report.open]))

asyncio.run(main())
"""


@both
def test_a_killed_night_is_finished_and_each_row_is_written_once(
    hr: Account, package_root: Path, tmp_path: Path
) -> None:
    rows = people(15)
    settings = {k: str(v) for k, v in hr.sandbox.client_settings.items()}
    (tmp_path / "rows.json").write_text(json.dumps(rows))
    (tmp_path / "settings.json").write_text(json.dumps(settings))

    def start() -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", PROGRAM, hr.driver.kind],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(package_root)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    with start() as killed:
        at_insertion(hr.sandbox, 7, killed.kill)
    assert killed.returncode == -signal.SIGKILL
    with start() as process:
        out, err = process.communicate()
    assert process.returncode == 0, err
    assert json.loads(out) == [15, {}, []]
    assert hr.written() == {row["source_id"]: 1 for row in rows}


def test_a_row_that_was_refused_is_not_counted_as_written(
    hr: Account, state: Path
) -> None:
    """It became equal by another hand, while the night itself stays unfinished."""
    rows = people(4)
    rows[0]["primary_email"] = "no address"
    hr.sandbox.add_faults("ok", "ok", "reset")
    report = hr.run(hr.plan(rows).execute(state=state, size=2))
    assert (set(report.failed), set(report.open)) == ({"e0"}, {"e2", "e3"})
    rows = people(4)
    hr.fill(rows[:1])
    report = night(hr, rows, state)
    assert (report.created, "e0" in report.outcomes) == (2, False)


def test_a_plan_whose_state_could_not_be_read_again_can_be_executed(
    hr: Account, state: Path
) -> None:
    rows = people(2)
    hr.sandbox.add_faults("ok", "ok", "reset")
    night(hr, rows, state)
    plan = hr.plan(rows)
    hr.sandbox.add_faults(*["status:403"] * 3)
    with pytest.raises(hr.sdk.XurrentError):
        hr.run(plan.execute(state=state))
    hr.sandbox.sandbox.faults.clear()
    assert hr.written() == {}
    assert hr.run(plan.execute(state=state)).created == 2
    with pytest.raises(hr.sdk.ConfigurationError, match="was executed"):
        hr.run(plan.execute(state=state))
