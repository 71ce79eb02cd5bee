"""From the bytes of a page to records: against json.loads, and ordinary models."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from benchmarks import pages, plain_models
from benchmarks.context import SCHEMA, Context
from benchmarks.measure import Row, alternate

PAGES = 100


def timed(read: Callable[[], object]) -> float:
    """Milliseconds a page."""
    start = time.perf_counter()
    read()
    return 1000 * (time.perf_counter() - start) / PAGES


def measure(context: Context) -> list[Row]:
    """One query of many pages, all that a client does but the network included."""
    bodies = [pages.body(page, PAGES) for page in range(PAGES)]
    person = plain_models.load(SCHEMA)["Person"]

    def ours() -> None:
        with pages.client(iter(bodies)) as client:
            count = sum(1 for _ in pages.people(client))
        assert count == PAGES * pages.RECORDS

    def models() -> None:
        for body in bodies:
            nodes = json.loads(body)["data"]["people"]["nodes"]
            assert len([person.model_validate(node) for node in nodes]) == 100

    def plain() -> None:
        for body in bodies:
            assert len(json.loads(body)["data"]["people"]["nodes"]) == 100

    for warm in (ours, models, plain):
        warm()
    runs = context.runs * 3
    what = "a page of 100 records, network apart"
    full = "json.loads + full pydantic models"
    here, there = alternate(runs, lambda: timed(ours), lambda: timed(models))
    rows = [Row(what, full, "ms", here, there, reach=2.3, at_least=True)]
    here, there = alternate(runs, lambda: timed(ours), lambda: timed(plain))
    rows.append(Row(what, "json.loads alone", "ms", here, there, reach=2.0))
    return rows
