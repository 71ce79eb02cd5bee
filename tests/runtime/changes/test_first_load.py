"""The first copy in parts: as fast as they allow, resumable, and equal to the server."""

from __future__ import annotations

import json
from threading import Lock
from typing import Any

import pytest

from tests.runtime.changes.copies import Copy, Office, each
from tests.support.clock import ManualClock
from tests.support.driver import Driver, both
from xurrent_gen.sandbox import running_sandbox


class PartsCopy(Copy):
    """A copy whose first load is read by several workers."""

    def __init__(self, office: Office, workers: int = 4) -> None:
        super().__init__(office, office.people.page_size(20))
        self.workers = workers

    def pages(self) -> Any:
        changes = self.query.changes(self.state, parallel=self.workers)
        return each(self.office.driver, changes.pages())


@both
def test_the_first_copy_is_complete_and_each_record_comes_once(office: Office) -> None:
    copy = PartsCopy(office)
    found = copy.follow()
    assert copy.records == office.there()
    assert len(found) == len(copy.records) > 200
    assert copy.follow() == []


@both
@pytest.mark.parametrize("pages", [1, 6, 11])
def test_a_first_copy_that_broke_off_is_resumed_by_parts(
    office: Office, pages: int
) -> None:
    """With changes and removals in the meantime, and by another number of workers."""
    copy = PartsCopy(office)
    coming = copy.pages()
    for _ in range(pages):
        page = next(coming)
        for change in page:
            copy.take(change)
        copy.state = page.state
    coming.close()
    read = copy.ids()
    assert json.loads(copy.state or "")["parts"]
    office.rename(read[0], "Renamed")
    office.move("archive", read[1])
    unread = next(of for of in office.there() if of not in copy.records)
    office.move("trash", unread)
    made = office.create("Made")
    copy.workers = 2
    again = copy.follow()
    assert copy.records == office.there()
    assert made in copy.records
    assert json.loads(copy.state or "")["parts"] == []
    # The last second of each part is read again, and no more than that.
    assert len(again) < len(copy.records) - len(read) + 12
    assert copy.follow() == []


def test_what_changes_while_parts_are_read_is_reported(office: Office) -> None:
    copy = PartsCopy(office)
    before = list(office.there())
    for number, page in enumerate(copy.pages()):
        for change in page:
            copy.take(change)
        copy.state = page.state
        if number < 8:
            office.rename(before[number * 20], f"N{number}")
            office.move("archive", before[number * 20 + 1])
    copy.follow()
    assert copy.records == office.there()


@pytest.mark.parametrize("workers", [0, 1.5])
def test_a_wrong_number_of_workers_is_refused(office: Office, workers: Any) -> None:
    with pytest.raises(office.driver.sdk.SelectionError, match=r"parallel=.*1 worker"):
        office.people.changes(None, parallel=workers)


@both
def test_parts_overlap_the_latency_of_a_server(driver: Driver) -> None:
    """Counted and not timed: rounds of requests that wait for each other."""
    with running_sandbox(sizes={"Person": 600}, latency=0.1) as sandbox:
        # The hooks of one client run in several threads.
        lock, under_way, most, sent = Lock(), 0, 0, 0

        def asked(_: object) -> None:
            nonlocal under_way, most, sent
            with lock:
                sent += 1
                under_way += 1
                most = max(most, under_way)

        def answered(*_: object) -> None:
            nonlocal under_way
            with lock:
                under_way -= 1

        hooks = {"request": [asked], "response": [answered]}
        client = driver.connect(sandbox, event_hooks=hooks)
        people = client.query.people().select(lambda p: [p.id]).page_size(20)
        found = list(each(driver, people.changes(None, parallel=8)))
        assert len({change.id for change in found}) == len(found) > 400
        assert most == 8
        assert sent < len(found) / 19 + 8 + 8 + 4  # pages, parts, counts, feeds


def test_pages_share_requests_that_have_to_wait(driver: Driver) -> None:
    limits = driver.sdk.Limits(requests=1)
    with running_sandbox(sizes={"Person": 1200}) as sandbox:
        client = driver.connect(sandbox, clock=ManualClock(), limits=limits)
        people = client.query.people().select(lambda p: [p.id]).page_size(20)
        found = list(each(driver, people.changes(None, parallel=8)))
        assert len({change.id for change in found}) == len(found) == 1000
        assert len(sandbox.journal.of("graphql")) < len(found) / 20 * 0.75
