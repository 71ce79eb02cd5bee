"""The watermark is the server's time: future stamps, lags and bulk loads."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.changes.copies import each
from tests.runtime.changes.lagging import NOW, Lagging
from tests.support.clock import ManualClock
from tests.support.driver import Driver

DAY = 86_400


@pytest.fixture
def server(driver: Driver) -> Lagging:
    """Five people, long settled, and a copy of them."""
    server = Lagging(driver)
    server.people = {f"p{n}": (NOW - DAY + n, "v1") for n in range(5)}
    server.follow()
    assert len(server.copy) == 5
    return server


def test_a_record_of_the_future_hides_no_later_change(server: Lagging) -> None:
    server.people["p0"] = NOW + 30 * DAY, "future"
    assert server.follow() == ["p0 future"]
    for number in range(1, 4):
        server.people[f"p{number}"] = server.now + 10, f"v{number}"
        assert server.follow() == [f"p{number} v{number}"], "and p0 not again"
    server.people["p0"] = NOW + 30 * DAY, "changed"
    assert server.follow() == ["p0 changed"]


def test_records_of_the_future_in_a_first_load_hide_nothing(driver: Driver) -> None:
    server = Lagging(driver)
    server.people = {f"p{n}": (NOW + (n % 2) * DAY - n, "v1") for n in range(9)}
    server.follow(size=2)
    server.people["p8"] = server.now + 5, "v2"
    assert server.follow(size=2) == ["p8 v2"]
    assert server.copy == {of: what for of, (_, what) in server.people.items()}


def test_a_run_that_breaks_off_in_the_future_hides_no_later_change(
    server: Lagging,
) -> None:
    server.people |= {f"f{n}": (NOW + (30 + n) * DAY, "future") for n in range(3)}
    server.follow_one_page(size=1)
    server.people["p0"] = server.now + 10, "v2"
    assert "p0 v2" in server.follow()


def test_a_feed_entry_of_the_future_hides_no_later_removal(server: Lagging) -> None:
    del server.people["p0"]
    server.trash["p0"] = NOW + 30 * DAY, "trashed"
    assert server.follow() == ["p0 trashed"]
    for number in (1, 2):
        del server.people[f"p{number}"]
        server.trash[f"p{number}"] = server.now + 10, "trashed"
        assert server.follow() == [f"p{number} trashed"]


def test_a_quiet_run_after_a_bulk_load_is_a_request_for_each_listing(
    server: Lagging,
) -> None:
    at = server.now + 10
    server.people |= {f"bulk {n}": (at, "v1") for n in range(2_500)}
    assert len(server.follow(size=100)) == 2_500
    for _ in range(2):
        assert server.follow(size=100) == []
        assert server.asked == ["people", "archive", "trash"]


def test_an_update_during_the_first_request_is_found(driver: Driver) -> None:
    clock = ManualClock()
    server = Lagging(driver, clock=clock)

    def slow(root: str, variables: Any) -> Any:
        found = Lagging.page(server, root, variables)
        if server.asked == ["people"]:
            server.people["p0"] = server.now + 1, "v2"
            clock.advance(20)
            server.now += 20
        return found

    server.people["p0"], vars(server)["page"] = (NOW - DAY, "v1"), slow
    first = server.query.changes(None, overlap=0)
    assert [change.record.name for change in each(driver, first)] == ["v1"]
    second = server.query.changes(first.state, overlap=0)
    assert [change.record.name for change in each(driver, second)] == ["v2"]


def test_a_first_load_reads_no_page_twice(driver: Driver) -> None:
    server = Lagging(driver)
    server.people = {f"p{n}": (NOW - n, "v1") for n in range(250)}
    assert len(server.follow()) == 250
    assert server.asked == [*["people"] * 3, "archive", "trash"]


def test_the_state_of_a_large_first_load_is_small(driver: Driver) -> None:
    server = Lagging(driver)
    server.people = {f"p{n}": (NOW - DAY * n, "v1") for n in range(1_000)}
    assert len(server.follow()) == 1_000
    assert server.state
    assert len(server.state) < 5_000


@pytest.mark.parametrize("before", [0, 1])
def test_a_lagging_listing_brings_no_removed_record_back(
    server: Lagging, before: int
) -> None:
    """The update and the removal happen first; the listing shows the update later."""
    server.follow()
    updated, trashed = server.now + 2 - before, server.now + 2
    server.trash["p0"] = trashed, "trashed"
    assert server.follow(after=5) == ["p0 trashed"]
    server.people["p0"] = updated, "late"
    for _ in range(3):
        assert server.follow(after=20) == []
    del server.people["p0"]
    assert server.follow(after=20) == []
    assert "p0" not in server.copy


def test_a_run_that_breaks_off_reports_nothing_again(server: Lagging) -> None:
    server.people["p0"] = server.now + 990, "v2"
    assert server.follow() == ["p0 v2"]
    server.people["p1"] = server.now - 20, "late"
    server.follow_one_page(size=1)
    assert server.follow() == []


def test_a_record_that_was_updated_after_its_removal_is_back(server: Lagging) -> None:
    server.follow()
    server.trash["p0"] = server.now + 2, "trashed"
    server.follow(after=5)
    server.people["p0"] = server.now + 1, "restored"
    assert server.follow(after=5) == ["p0 restored"], "though the feed lags"
    assert server.follow(after=5) == []
    del server.trash["p0"]
    assert server.follow() == []


def test_a_restored_record_whose_time_stands_still_is_back(server: Lagging) -> None:
    server.follow()
    at = server.now
    del server.people["p0"]
    server.trash["p0"] = at + 2, "trashed"
    assert server.follow(after=5) == ["p0 trashed"]
    del server.trash["p0"]
    server.people["p0"] = at + 1, "restored"
    assert server.follow(after=5) == ["p0 restored"]


def test_a_restored_record_is_back_after_a_run_that_breaks_before_the_feeds(
    server: Lagging,
) -> None:
    server.follow()
    at = server.now
    del server.people["p0"]
    server.trash["p0"] = at + 2, "trashed"
    assert server.follow(after=5) == ["p0 trashed"]
    del server.trash["p0"]
    server.now += DAY
    server.people |= {"p0": (at + 1, "restored"), "p1": (server.now - 1, "v2")}
    server.follow_one_page()
    assert "p0 restored" in server.follow()


def test_a_record_is_back_that_was_updated_and_removed_in_one_run(
    server: Lagging,
) -> None:
    """The restore changes neither its content nor its time."""
    server.people["p0"] = server.now + 1, "v2"
    server.trash["p0"] = server.now + 2, "trashed"
    assert server.follow(after=5) == ["p0 v2", "p0 trashed"]
    del server.trash["p0"]
    assert server.follow(after=5) == ["p0 v2"]


def test_a_removal_by_a_clock_behind_is_found_by_the_next_run(server: Lagging) -> None:
    server.people["p0"] = server.now + 10, "by a clock ahead"
    server.trash["p0"] = server.now + 8, "trashed"
    server.follow(after=12)
    del server.people["p0"]
    server.follow(after=12)
    assert "p0" not in server.copy


def test_an_entry_whose_record_moves_on_is_a_removal_of_the_record(
    server: Lagging,
) -> None:
    """Another entry about the same record, at the same time, is no second removal."""
    del server.people["p0"]
    server.archive["p0"] = server.now + 5, "archived"
    assert server.follow(after=10) == ["p0 archived"]
    server.archive["p0"] = server.archive["p0"][0], "trashed"
    assert server.follow(after=10) == []


def test_a_late_feed_is_read(server: Lagging) -> None:
    del server.people["p0"]
    at = server.now + 5
    server.follow(after=100)
    server.trash["p0"] = at, "trashed"
    assert server.follow(after=100) == ["p0 trashed"]


def empty(cursor: str) -> dict[str, object]:
    more = {"hasNextPage": True, "endCursor": cursor}
    return {"nodes": [], "totalCount": 9, "pageInfo": more}


def test_an_empty_page_is_followed(driver: Driver) -> None:
    server = Lagging(driver)
    server.people = {f"p{n}": (NOW - n, "v1") for n in range(250)}
    server.instead = [empty("0"), empty("00")]
    assert len(server.follow()) == 250


def test_an_empty_page_within_a_second_is_followed(driver: Driver) -> None:
    server = Lagging(driver)
    server.people = {f"p{n}": (NOW, "v1") for n in range(250)}
    server.instead = [
        server.page("people", {"first": 100, "after": None}),
        server.page("people", {"first": 100, "after": None}),
        empty("0100"),
    ]
    assert len(server.follow()) == 250


@pytest.mark.parametrize("number", [250, 400])
def test_records_that_leave_a_second_while_it_is_read_hide_no_others(
    driver: Driver, number: int
) -> None:
    server, found = Lagging(driver), set[str]()
    server.people = {f"p{n}": (NOW, "v1") for n in range(number)}
    changes = server.query.page_size(100).changes(None)
    for page in each(driver, changes.pages()):
        found |= {change.id for change in page}
        if len(found) == 200:  # by cursor, which would skip as many of the others
            server.people |= dict.fromkeys([*found][:100], (NOW + 1, "v2"))
    assert len(found) == number


def test_without_a_date_this_clock_counts_and_one_warning_says_so(
    driver: Driver, caplog: pytest.LogCaptureFixture
) -> None:
    server = Lagging(driver)
    server.dated = False
    server.people = {f"p{n}": (NOW - DAY, "v1") for n in range(5)}
    for _ in range(3):
        server.follow()
    warnings = [each for each in caplog.messages if "sends no Date" in each]
    assert len(warnings) == 1
