"""Hard deletes: counts by spans of time first, and ids where the counts differ."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.runtime.changes.copies import Copy, Office, each
from tests.support.driver import Driver, both


class TimedCopy(Copy):
    """A copy that knows when its records were created."""

    def __init__(self, office: Office) -> None:
        query = office.client.query.people().select(lambda p: [p.name, p.created_at])
        super().__init__(office, query)
        self.follow()

    def known(self) -> dict[str, datetime]:
        return {of: each.created_at for of, each in self.records.items()}

    def swept(self, state: str | None = None) -> Any:
        return self.query.sweep(self.known(), state)


@pytest.fixture
def copy(office: Office) -> TimedCopy:
    return TimedCopy(office)


def test_unchanged_records_cost_counts_only(office: Office, copy: TimedCopy) -> None:
    before = office.requests()
    assert list(each(office.driver, copy.swept())) == []
    assert office.requests() - before == 1


@both
def test_erased_and_added_records_are_found(office: Office, copy: TimedCopy) -> None:
    ids = copy.ids()
    office.move("trash", ids[3], ids[150])
    office.move("erase", ids[3], ids[150])
    made = office.create("Made")
    found = list(each(office.driver, copy.swept()))
    kinds = {(getattr(change, "reason", "upsert"), change.id) for change in found}
    assert kinds == {("gone", ids[3]), ("gone", ids[150]), ("upsert", made)}
    for change in found:
        copy.take(change)
    assert copy.records == office.there(copy.query)
    assert list(each(office.driver, copy.swept())) == []


@both
@pytest.mark.parametrize("at", [1, 4])
def test_a_sweep_resumes_at_its_last_span(
    office: Office, copy: TimedCopy, at: int
) -> None:
    ids = sorted(copy.ids(), key=lambda of: copy.records[of].created_at)
    gone = [ids[2], ids[120], ids[-2]]
    office.move("trash", *gone)
    office.move("erase", *gone)
    whole = copy.known()
    office.sandbox.add_faults(*["ok"] * at, "graphql:broken")
    sweep = copy.swept()
    state = ""

    def take_all() -> None:
        nonlocal state
        for page in each(office.driver, sweep.pages()):
            for change in page:
                copy.take(change)
            state = page.state

    with pytest.raises(office.driver.sdk.XurrentError):
        take_all()
    office.sandbox.sandbox.faults.clear()
    resumed = state
    for page in each(office.driver, copy.query.sweep(whole, state).pages()):
        for change in page:
            copy.take(change)
        state = page.state
    assert copy.records == office.there(copy.query)
    assert state == ""
    assert bool(resumed) == (at >= 3)


def test_a_state_of_another_sweep_is_refused(office: Office, copy: TimedCopy) -> None:
    sdk = office.driver.sdk
    office.move("trash", copy.ids()[0])
    office.move("erase", copy.ids()[0])
    states = [page.state for page in each(office.driver, copy.swept().pages())]
    state = next(filter(None, states))
    assert json.loads(state)
    teams = office.client.query.teams()
    asks: tuple[Callable[[], object], ...] = (
        lambda: teams.sweep({}, state),
        lambda: copy.query.sweep(copy.known(), copy.state),
        lambda: copy.query.changes(state),
    )
    for ask in asks:
        with pytest.raises(sdk.ChangesStateError, match="of another query") as caught:
            ask()
        sweeps = ask is not asks[-1]
        assert ("sweep(known)" in str(caught.value)) is sweeps
        assert ("changes(None)" in str(caught.value)) is not sweeps
    with pytest.raises(sdk.ChangesStateError, match=r"sweep\(\) has given"):
        copy.query.sweep(copy.known(), "{}")
    with pytest.raises(sdk.SelectionError, match="resumes by createdAt"):
        copy.query.sweep(copy.ids(), state)
    with pytest.raises(sdk.SelectionError, match="a datetime for each id, not str"):
        copy.query.sweep(dict.fromkeys(copy.ids(), "2026-11-29T00:00:00Z"))


class CountingServer:
    """Counts half a million records by their times, and nothing else."""

    def __init__(self, number: int) -> None:
        self.requests = 0
        self.times = [1_500_000_000 + 300 * each for each in range(number)]

    def answer(self, request: Any) -> dict[str, Any]:
        self.requests += 1
        content = json.loads(request.body)
        filters = [
            value["createdAt"]
            for name, value in content["variables"].items()
            if name.startswith("filter")
        ]
        found = {f"c{n}": {"totalCount": self.count(c)} for n, c in enumerate(filters)}
        return {"data": found}

    def count(self, bounds: dict[str, str]) -> int:
        low, high = 0, len(self.times)
        for sign, text in bounds.items():
            at = bisect_left(self.times, datetime.fromisoformat(text).timestamp())
            if sign == "greaterThanOrEqualTo":
                low = at
            else:
                assert sign == "lessThan"
                high = at
        return high - low


def test_half_a_million_unchanged_records_need_fewer_than_sixty_requests(
    driver: Driver,
) -> None:
    server = CountingServer(500_000)
    client, _ = driver.canned(server.answer)
    known = {str(at): datetime.fromtimestamp(at, UTC) for at in server.times}
    sweep = client.query.people().select(lambda p: [p.id]).sweep(known)
    assert list(each(driver, sweep)) == []
    assert 30 < server.requests < 60
