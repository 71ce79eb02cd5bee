"""One callback for all that reads and writes much."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.support.clock import ManualClock
from tests.support.driver import Driver
from xurrent_gen.sandbox import BulkOptions, RunningSandbox, running_sandbox

PEOPLE = 520


@pytest.fixture(scope="module")
def office() -> Iterator[RunningSandbox]:
    clock, bulk = ManualClock(), BulkOptions(queued_seconds=1, processing_seconds=1)
    with running_sandbox(sizes={"Person": PEOPLE}, bulk=bulk, clock=clock) as sandbox:
        yield sandbox


def watched(driver: Driver, office: RunningSandbox, **settings: Any) -> tuple[Any, Any]:
    """A client, and what its callback was called with."""
    seen: list[Any] = []
    settings.setdefault("clock", office.sandbox.clock)
    client = driver.connect(office, progress=seen.append, **settings)
    office.journal.clear()
    return client, seen


def check(seen: list[Any], records: int, office: RunningSandbox) -> None:
    """Counts only grow, and in the end they are those of the server."""
    counts = [(each.records, each.requests, each.points) for each in seen]
    assert counts == sorted(counts)
    assert seen[-1].records == records
    assert seen[-1].requests == len(office.journal)
    assert seen[-1].points >= seen[-1].requests


@pytest.mark.parametrize("way", ["pages", "ahead", "parallel", "values", "first"])
def test_reading(driver: Driver, office: RunningSandbox, way: str) -> None:
    client, seen = watched(driver, office)
    people = client.query.people().select(lambda p: [p.name, p.teams.name])
    if way == "parallel":
        found = driver.collect(people.page_size(20).parallel(5))
    elif way == "ahead":
        found = driver.collect(people.read_ahead())
    elif way == "values":
        found = driver.run(client.query.people().values(lambda p: (p.id,)).all())
    elif way == "first":
        found = [driver.run(people.first())]
    else:
        found = driver.run(people.page_size(50).all())
    check(seen, len(found), office)


def test_pages_that_share_requests_which_wait_for_the_window(
    driver: Driver, sdk: Any, office: RunningSandbox
) -> None:
    clock = ManualClock()
    limits = sdk.Limits(requests=1)
    client, seen = watched(driver, office, clock=clock, limits=limits)
    found = driver.collect(client.query.people().page_size(20).parallel(8))
    check(seen, len(found), office)
    waits = [each for each in seen if each.waits_for is not None]
    assert {each.waits_for for each in waits} == {"rate limit"}
    now = datetime.fromtimestamp(clock.time(), UTC)
    assert all(each.waits_until <= now for each in waits)


def test_changes_and_sweep(driver: Driver, office: RunningSandbox) -> None:
    client, seen = watched(driver, office)
    people = client.query.people().select(lambda p: [p.id, p.name])
    found = driver.collect(people.changes(None))
    assert seen[-1].records >= len(found) > 0
    check(seen, seen[-1].records, office)
    before = seen[-1].records
    driver.collect(people.sweep([each.id for each in found]))
    assert seen[-1].records >= before
    check(seen, seen[-1].records, office)


def test_apply_and_counting(driver: Driver, sdk: Any, office: RunningSandbox) -> None:
    client, seen = watched(driver, office)
    organization = driver.run(client.query.organizations().first()).id
    rows = [
        {"source_id": name, "name": name, "primary_email": f"{name}@example.com"}
        for name in (f"{driver.kind}{number}" for number in range(3))
    ]
    rows = [{**each, "organization_id": organization} for each in rows]
    plan = driver.run(client.apply.people(rows, source="hr"))
    assert driver.run(plan.execute()).created == 3
    again = driver.run(client.apply.people(rows, source="hr"))
    assert again.is_empty
    driver.run(client.query.people().count())
    check(seen, 5, office)  # the organization was looked up, too


def test_a_job_is_waited_for(driver: Driver, office: RunningSandbox) -> None:
    client, seen = watched(driver, office)
    job = driver.run(client.bulk.export("people"))
    driver.run(job.wait())
    assert {each.waits_for for each in seen} == {None, "job"}
    assert seen[-1].requests == len(
        [e for e in office.journal if "/v1/" in e.request.path]
    )
