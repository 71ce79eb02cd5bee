"""Where a listing is cut: every record in one part, and the parts about equal."""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from random import Random
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xurrent_gen.runtime.core.errors import SelectionError
from xurrent_gen.runtime.operations.partitioning import Axis, Bounds, cut

NOW = datetime(2026, 6, 1, tzinfo=UTC).timestamp()
DAY = 86_400
YEAR = 365 * DAY


class Records:
    """The moments at which records were created; ``None`` where nobody knows."""

    name = "people"

    def __init__(self, moments: Sequence[float | None]) -> None:
        self.moments = list(moments)
        self.asked: list[int] = []

    def counts(self, _: object, bounds: Sequence[Bounds]) -> Generator[Any, Any, Any]:
        self.asked.append(len(bounds))
        return [self.count(*each) for each in bounds]
        yield

    def count(self, start: datetime | None, end: datetime | None) -> int:
        known = [at for at in self.moments if at is not None]
        low = -1e12 if start is None else start.timestamp()
        high = 1e12 if end is None else end.timestamp()
        if start is None and end is None:
            return len(self.moments)
        return sum(low <= at < high for at in known)

    def cut(self, wanted: int, smallest: int = 1) -> list[tuple[Bounds, int]]:
        flow = cut(cast("Any", None), cast("Axis", self), wanted, smallest, NOW)
        try:
            next(flow)
        except StopIteration as end:
            return cast("list[tuple[Bounds, int]]", end.value)
        raise AssertionError


def moments() -> st.SearchStrategy[list[float]]:
    """Created over the years, in bursts, before the first year and in the future."""
    spread = st.floats(NOW - 30 * YEAR, NOW + YEAR)
    burst = st.integers(0, 20 * YEAR).map(lambda ago: NOW - ago)
    return st.lists(spread | burst | st.just(NOW - DAY), max_size=200)


@given(moments(), st.integers(1, 12))
def test_every_record_is_in_one_part(found: list[float], wanted: int) -> None:
    records = Records(found)
    spans = records.cut(wanted)
    assert 1 <= len(spans) <= wanted
    (first, *_), (*_, last) = spans[0][0], spans[-1][0]
    assert (first, last) == (None, None)
    assert all(a[0][1] == b[0][0] for a, b in pairwise(spans))
    assert all(records.count(*bounds) == count for bounds, count in spans)
    assert sum(count for _, count in spans) == len(found)
    assert max(records.asked) <= 26


@settings(max_examples=20)
@given(
    st.integers(20_000, 20 * YEAR), st.integers(2, 8), st.integers(1, 4), st.integers()
)
def test_parts_are_about_equal(age: int, wanted: int, lean: int, seed: int) -> None:
    """Even where most was created lately, as long as the seconds differ."""
    random = Random(seed)
    found = {round(NOW - age * random.random() ** lean) for _ in range(2_000)}
    records = Records(sorted(found))
    spans = records.cut(wanted)
    assert len(spans) == wanted
    fair = len(found) / wanted
    assert max(abs(count - fair) for _, count in spans) <= fair * 0.05 + 1
    assert len(records.asked) <= 8


class Moving(Records):
    """A listing that records leave, and others join, after some of its counts."""

    leave: Collection[int] = ()
    join: Collection[int] = ()
    counted = 0

    def count(self, start: datetime | None, end: datetime | None) -> int:
        found = super().count(start, end)
        self.moments = self.moments[self.counted in self.leave :]
        self.moments += [NOW + 1] * (self.counted in self.join)
        self.counted += 1
        return found


@pytest.mark.parametrize(
    ("leave", "join"),
    [(range(99), ()), (range(99), range(99)), (range(1), range(23, 99))],
)
def test_records_that_leave_between_two_counts_have_a_time(
    leave: Collection[int], join: Collection[int]
) -> None:
    records = Moving([NOW - each * DAY for each in range(300)])
    records.leave, records.join = leave, join
    assert records.cut(3)


def test_records_without_a_time_are_not_lost_silently() -> None:
    with pytest.raises(SelectionError, match="2 of its records have no such time"):
        Records([NOW - DAY, None, None]).cut(2)
