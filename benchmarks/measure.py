"""One comparison: alternating runs, and their report."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: our figures against a baseline, with a bound.

    ``ours`` and ``base`` are samples of alternating runs, so that the n-th of both saw the
    same state of the machine; the ratio is computed pair by pair. ``bound`` is the highest
    median ratio that is good enough, or the lowest if ``at_least`` is set.
    """

    what: str
    against: str
    unit: str
    ours: tuple[float, ...]
    base: tuple[float, ...]
    bound: float | None = None
    at_least: bool = False

    @property
    def key(self) -> str:
        """The key of the comparison, the same in every run of the benchmarks."""
        return f"{self.what} / {self.against}"

    @property
    def ratios(self) -> list[float]:
        """Ours divided by the base; the inverse if more is better."""
        pairs = zip(self.ours, self.base, strict=True)
        return [b / a if self.at_least else a / b for a, b in pairs]

    @property
    def ratio(self) -> float:
        return statistics.median(self.ratios)

    @property
    def is_met(self) -> bool | None:
        """Return whether the bound is met; ``None`` if the row has none."""
        if self.bound is None:
            return None
        if self.at_least:
            return self.ratio >= self.bound
        return self.ratio <= self.bound


class Samples(NamedTuple):
    """Samples of alternating runs, in the order of ``Row``."""

    ours: tuple[float, ...]
    base: tuple[float, ...]


def alternate(
    runs: int, ours: Callable[[], float], base: Callable[[], float]
) -> Samples:
    """Measure both in turn; the order changes with every round."""
    left: list[float] = []
    right: list[float] = []
    for turn in range(runs):
        order = [(left, ours), (right, base)]
        for samples, take in order if turn % 2 == 0 else reversed(order):
            samples.append(take())
    return Samples(tuple(left), tuple(right))


def command(
    arguments: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    expect: Sequence[int] = (0,),
) -> tuple[float, str]:
    """Run a command in a fresh process; return its wall time in seconds and its stdout."""
    start = time.perf_counter()
    done = subprocess.run(
        [str(argument) for argument in arguments],
        cwd=cwd,
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    elapsed = time.perf_counter() - start
    if done.returncode not in expect:
        shown = " ".join(map(str, arguments))
        raise RuntimeError(f"{shown}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    return elapsed, done.stdout


def _number(value: float) -> str:
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.3g}"


def _samples(values: Sequence[float], unit: str) -> str:
    low, middle, high = min(values), statistics.median(values), max(values)
    if low == high:
        return f"{_number(middle)} {unit}"
    return f"{_number(middle)} {unit} ({_number(low)} – {_number(high)})"


def _bound(row: Row) -> str:
    if row.bound is None:
        return "–"
    sign = "≥" if row.at_least else "≤"
    return f"{sign} {_number(row.bound)} {'yes' if row.is_met else 'NO'}"


def _before(row: Row, former: Mapping[str, float]) -> str:
    ratio = former.get(row.key)
    return "–" if ratio is None else _number(ratio)


def table(rows: Sequence[Row], former: Mapping[str, float] | None = None) -> str:
    """Return a Markdown table: medians, with minimum and maximum in brackets.

    ``former`` has the ratios of an earlier run by ``Row.key``, for an extra column.
    """
    head = ["what", "xurrent-gen", "against", "it takes", "ratio", "reach"]
    if former is not None:
        head.append("before")
    body = [
        [
            row.what,
            _samples(row.ours, row.unit),
            row.against,
            _samples(row.base, row.unit),
            f"{_number(row.ratio)} ({_number(min(row.ratios))} – "
            f"{_number(max(row.ratios))})",
            _bound(row),
            *([] if former is None else [_before(row, former)]),
        ]
        for row in rows
    ]
    widths = [max(len(line[i]) for line in [head, *body]) for i in range(len(head))]
    lines = [head, ["-" * width for width in widths], *body]
    return "\n".join(
        "| "
        + " | ".join(cell.ljust(w) for cell, w in zip(line, widths, strict=True))
        + " |"
        for line in lines
    )
