"""Reads an exported file to its end: ``python bulk.py WAY FILE``; time and peak memory.

Run by benchmarks/bulk.py.
"""

from __future__ import annotations

import csv
import resource
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from pydantic import BaseModel, Field

from xurrent_sdk._runtime.bulk.exported import ExportedFiles


class Person(BaseModel):
    """The columns of a person that a program reads."""

    email: str = Field(alias="Primary Email")
    name: str = Field(alias="Name")
    disabled: bool = Field(alias="Disabled")
    cost: Decimal = Field(alias="Cost Per Hour")
    created: datetime = Field(alias="Created At")


def ours(path: str, into: object) -> Iterator[object]:
    """Read the rows as ``ExportResult.rows`` does."""
    return ExportedFiles(open(path, "rb"), ("people",), "people.csv").rows(None, into)


def plain(path: str) -> Iterator[object]:
    """Read the rows as a short program does, with ``csv.DictReader``."""
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Person.model_validate(row)


def main(way: str, path: str) -> None:
    """Read all rows and print."""
    start = time.perf_counter()
    made = {"model": lambda: ours(path, Person), "text": lambda: ours(path, None)}
    rows = made.get(way, lambda: plain(path))()
    count = sum(1 for _ in rows)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(count, seconds, peak)


if __name__ == "__main__":
    main(*sys.argv[1:])
