"""Startup time of a program before its first record, and of a test's sandbox."""

from __future__ import annotations

import json
import os
import sys
from typing import NamedTuple

from benchmarks.context import PROBES, REFERENCE, REPOSITORY, Context
from benchmarks.measure import Row, Samples, alternate, command


class Cost(NamedTuple):
    """The costs of one fresh process."""

    seconds: float
    megabytes: float


def probe(context: Context, case: str) -> Cost:
    """Measure a fresh process in a user's environment, without the interpreter's start."""
    _, out = command(
        [context.user, PROBES / "startup.py", case],
        env={
            "PYTHONPATH": os.pathsep.join([str(REFERENCE.parent), str(REPOSITORY)]),
            "PYTHONDONTWRITEBYTECODE": "",
        },
    )
    return Cost(**json.loads(out))


def sandbox(runs: int) -> list[Row]:
    """Measure the start of a sandbox, and the time to its first response."""
    done = [command([sys.executable, PROBES / "sandbox.py"])[1] for _ in range(runs)]
    times = [json.loads(out) for out in done]
    entered = tuple(1000 * each["entered"] for each in times)
    answered = tuple(1000 * each["answered"] for each in times)
    goal = (200.0,) * runs
    return [
        Row("start a sandbox", "the goal", "ms", entered, goal, bound=1.0),
        Row("start it, first answer", "the start alone", "ms", answered, entered),
    ]


def measure(context: Context) -> list[Row]:
    """Measure import and constructor, and the first query, against importing libraries."""
    runs = max(context.runs, 3) * 3  # samples are short, so take more
    for case in ("libraries", "construct", "query"):  # writes the bytecode
        probe(context, case)

    def seconds(case: str) -> Samples:
        return alternate(
            runs,
            lambda: 1000 * probe(context, case).seconds,
            lambda: 1000 * probe(context, "libraries").seconds,
        )

    def megabytes(case: str) -> Samples:
        return alternate(
            3,
            lambda: probe(context, case).megabytes,
            lambda: probe(context, "libraries").megabytes,
        )

    libraries = "import httpx, pydantic"
    return [
        Row("import and construct", libraries, "ms CPU", *seconds("construct"), 1.0),
        Row("first query, network apart", libraries, "ms CPU", *seconds("query"), 1.8),
        Row("peak memory, one query", libraries, "MB", *megabytes("query"), 1.25),
        *sandbox(context.runs),
    ]
