"""Keeping people in step with rows: how many requests that takes."""

from __future__ import annotations

from typing import Any

from benchmarks.context import Context
from benchmarks.measure import Row
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

PEOPLE = 10_000
DIFFER = 500
GOAL = 125


def rows(every: int) -> list[dict[str, Any]]:
    """The people, of whom one in ``every`` has become a VIP."""
    return [
        {
            "source_id": f"e{n}",
            "name": f"Name {n}",
            "primary_email": f"e{n}@widget.com",
            "vip": n % every == 0,
        }
        for n in range(PEOPLE)
    ]


def fill(sandbox: RunningSandbox) -> None:
    """Have the sandbox hold the people as they were."""
    store = sandbox.sandbox.store
    account = store.value(store.refs("Person")[0], "account")
    for row in rows(PEOPLE + 1):
        record = {"name": row["name"], "primaryEmail": row["primary_email"]}
        key = {"source": "hr", "sourceID": row["source_id"], "account": account}
        store.insert("Person", {**record, **key, "vip": False, "disabled": False})


def measure(context: Context) -> list[Row]:
    """The requests of a plan and its execution, and of the plan after it."""
    from xurrent_sdk import Limits, XurrentClient

    with running_sandbox() as sandbox:
        fill(sandbox)
        wanted: Any = rows(PEOPLE // DIFFER)
        settings: dict[str, Any] = dict(sandbox.client_settings)
        settings["limits"] = Limits(requests=None)
        with XurrentClient(**settings) as client:
            plan = client.apply.people(wanted, source="hr")
            report = plan.execute()
            report.raise_for_failures()
            sent = float(len(sandbox.journal.of("graphql")))
            again = client.apply.people(wanted, source="hr")
    left = float(len(again.created) + len(again.updated))
    what = f"requests: {PEOPLE:,} people of which {DIFFER} differ"
    first = float(report.updated)
    return [
        Row(what, "the goal", "", (sent,), (float(GOAL),), 1.0),
        Row("records to write: a second plan", "the first", "", (left,), (first,), 0.0),
    ]
