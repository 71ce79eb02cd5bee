"""Courses of events that a reader by time or by cursor alone would lose records in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.runtime.changes.copies import Copy, Office


def started(copy: Copy) -> tuple[Iterator[Any], list[str]]:
    """A run of which one page was kept; the rest, and the ids that were told."""
    pages = copy.pages()
    return pages, kept(copy, pages, 1)


def kept(copy: Copy, pages: Iterator[Any], count: int | None = None) -> list[str]:
    """Keep as many pages of a run, or all that are left; the ids that were told."""
    told: list[str] = []
    for number, page in enumerate(pages, 1):
        for change in page:
            copy.take(change)
            told.append(change.id)
        copy.state = page.state
        if number == count:
            break
    return told


def test_what_the_server_shows_late_is_told(office: Office) -> None:
    copy = Copy(office)
    copy.follow()
    one, two, *_ = copy.ids()
    office.rename(one, "One")
    copy.follow()
    office.clock.advance(-200)
    office.rename(two, "Late")
    office.clock.advance(200)
    assert [change.id for change in copy.follow()] == [two]


def test_what_is_shown_late_while_a_run_goes_on_is_told_by_the_next(
    office: Office,
) -> None:
    copy = Copy(office, office.people.page_size(20))
    copy.follow()
    late, *ids = copy.ids()
    for number, of in enumerate(ids[:70]):
        office.rename(of, f"N{number}")
    pages, _ = started(copy)
    kept(copy, pages, 2)
    office.clock.advance(-30)  # so it lies behind where the run is
    office.rename(late, "Late")
    office.clock.advance(1_000)
    for number, of in enumerate(ids[100:130]):
        office.rename(of, f"M{number}")
    assert late not in kept(copy, pages)
    assert late in [change.id for change in copy.follow()]
    assert copy.records == office.there()


def test_without_an_order_the_next_run_tells_what_one_has_passed(
    office: Office,
) -> None:
    query = office.client.query.calendars().select(lambda c: [c.id, c.name])
    copy = Copy(office, query.page_size(3))
    pages, first = started(copy)
    last = list(office.there(query))[-1]

    def rename(of: str, name: str) -> None:
        office.clock.advance(1)
        sent = office.client.mutation.calendar_update(id=of, name=name)
        office.driver.run(sent)

    rename(first[0], "Passed")
    office.clock.advance(400)
    rename(last, "Ahead")
    kept(copy, pages)
    copy.follow()
    assert copy.records == office.there(query)


def test_what_went_and_came_back_within_a_second_is_there(office: Office) -> None:
    copy = Copy(office)
    copy.follow()
    one = copy.ids()[0]
    office.rename(one, "One")
    pages, told = started(copy)
    office.sandbox.move("archive", one)
    assert told == kept(copy, pages) == [one]
    assert one not in copy.records
    office.sandbox.move("restore", one)
    copy.follow()
    assert copy.records == office.there()


def test_what_leaves_a_second_while_it_is_read_hides_nothing(office: Office) -> None:
    copy = Copy(office, office.people.page_size(20))
    copy.follow()
    ids = copy.ids()[:60]
    office.clock.advance(1)
    for number, of in enumerate(ids):
        office.rename(of, f"N{number}")
        office.clock.advance(-1)
    pages, told = started(copy)
    while len(told) < 40:  # what is read by cursor begins behind the first page
        told += kept(copy, pages, 1)
    for of in told:
        office.rename(of, "Moved on")
    kept(copy, pages)
    assert copy.records == office.there()
