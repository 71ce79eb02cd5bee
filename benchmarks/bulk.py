"""Reading exports: a million rows in the memory of one, beside ``csv.DictReader``."""

from __future__ import annotations

import csv
from pathlib import Path

from benchmarks.context import PROBES, REFERENCE, Context
from benchmarks.measure import Row, alternate, command

MANY = 1_000_000
FEW = 1_000
_HEADER = [
    *("ID", "Primary Email", "Name", "Disabled", "Job Title", "Cost Per Hour"),
    *("Organization", "Information", "Created At", "Updated At"),
]


def write(path: Path, count: int) -> Path:
    """Write an export of ``count`` people, with line breaks and tabs in cells."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(_HEADER)
        for number in range(count):
            stamp = "2026-01-31T09:00:00Z"
            writer.writerow(
                [
                    *(number, f"person{number}@widget.com", f"Person {number}"),
                    *("FALSE", "\t-" if number % 10 == 0 else "Clerk", "12.50"),
                    *("Widget", 'first\nsecond, "third"', stamp, stamp),
                ]
            )
    return path


def read(python: str, way: str, path: Path) -> tuple[float, float]:
    """Return seconds and peak memory in MB of a fresh process that reads the file."""
    probe = PROBES / "bulk.py"
    environment = {"PYTHONPATH": str(REFERENCE.parent)}
    _, out = command([python, probe, way, path], env=environment)
    _, seconds, peak = out.split()
    return float(seconds), float(peak)


def measure(context: Context) -> list[Row]:
    """Time beside a plain reader, memory beside a short file."""
    python = str(context.user)
    many = write(context.work / "many.csv", MANY)
    few = write(context.work / "few.csv", FEW)
    times = alternate(
        1,
        lambda: read(python, "model", many)[0],
        lambda: read(python, "plain", many)[0],
    )
    peaks = alternate(
        1, lambda: read(python, "model", many)[1], lambda: read(python, "model", few)[1]
    )
    return [
        Row(f"read {MANY:,} exported rows", "csv.DictReader", "s", *times, 1.5),
        Row(f"peak memory: {MANY:,} exported rows", f"{FEW:,}", "MB", *peaks, 1.1),
    ]
