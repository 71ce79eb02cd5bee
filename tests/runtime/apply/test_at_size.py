"""Thousands of people are upserted: few requests, and each row once whatever happens.

The process that writes is killed twice in the middle, and one answer of three is lost or
refused. ``XURRENT_TEST_APPLY_PEOPLE`` is another number of people.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.apply.test_execute import (
    changed,
    fill,
    people,
    plan_for,
    requests,
    written,
)
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

PEOPLE = int(os.environ.get("XURRENT_TEST_APPLY_PEOPLE", "2000"))
SIZES = {"sync": PEOPLE, "async": 1_000}
"""Both clients carry out the same flow; one of them does at full size."""

PROGRAM = """
import asyncio, inspect, json, os, sys
import applied_sdk as sdk

kind, kill = sys.argv[1], int(sys.argv[2])
rows = json.load(open("rows.json"))
settings = json.load(open("settings.json"))
settings["limits"] = sdk.Limits(requests=None)
settings["retry"] = sdk.RetryPolicy(first_wait=0.01)
told = []

def progress(report):
    told.append(report)
    if len(told) == kill:
        os._exit(9)

async def main():
    make = sdk.XurrentClient if kind == "sync" else sdk.AsyncXurrentClient
    client = make(trust_env=False, **settings)
    async def done(value):
        return await value if inspect.isawaitable(value) else value
    plan = await done(client.apply.people(rows, source="hr"))
    report = await done(plan.execute(state="report.jsonl", progress=progress))
    told = [report.total, report.created, report.updated, report.failed, report.open]
    print(json.dumps(told))

asyncio.run(main())
"""


@pytest.fixture
def changing() -> Any:
    with running_sandbox() as sandbox:
        yield sandbox


def test_people_are_kept_in_step_and_each_is_written_once(
    driver: Driver,
    package_root: Path,
    writer: Any,
    changing: RunningSandbox,
    tmp_path: Path,
) -> None:
    size = SIZES[driver.kind]
    differ = size // 20
    rows = people(size)
    fill(changing, rows)
    rows = changed(rows)

    plan = plan_for(driver, writer, rows)
    report = driver.run(plan.execute())
    assert (report.updated, report.failed, report.open) == (differ, {}, ())
    assert requests(changing) <= size // 100 + -(-differ // 20)
    assert plan_for(driver, writer, rows).is_empty

    rows = [
        {**row, "job_title": "Clerk"} if n % 20 == 7 else row
        for n, row in enumerate(rows)
    ]
    new = people(size + differ)[size:]
    settings = {
        "account": changing.account,
        "token": changing.token,
        "graphql_endpoint": changing.graphql_url,
        "oauth_endpoint": changing.oauth_url,
    }
    (tmp_path / "rows.json").write_text(json.dumps(rows + new))
    (tmp_path / "settings.json").write_text(json.dumps(settings))
    changing.add_faults(*["ok", "ok", "lost", "ok", "ok", "503:0.01"] * size)

    def run(kill: int) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", PROGRAM, driver.kind, str(kill)],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(package_root)},
            capture_output=True,
            text=True,
            check=False,
        )

    half = differ // 20 * 2 + 1  # told before and after each request: one is on its way
    for kill in (half, half // 2):
        killed = run(kill)
        assert killed.returncode == 9, killed.stderr
    lines = (tmp_path / "report.jsonl").read_text()
    (tmp_path / "report.jsonl").write_text(lines[:-3])  # cut while it was written
    for _ in range(20):
        done = run(0)
        assert done.returncode == 0, done.stderr
        if not json.loads(done.stdout)[-1]:
            break
    changing.sandbox.faults.clear()

    assert json.loads(done.stdout) == [2 * differ, differ, differ, {}, []]
    assert written(changing) == {row["source_id"]: 1 for row in rows + new}
    assert plan_for(driver, writer, rows + new).is_empty
