"""Under fire: nothing is lost, nothing repeated, and errors say where to go on."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.clock import ManualClock
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

FAULTS = ("429:3", "429:date:2", "429:raw:soon", "503", "503:1", "502", "cut")


def test_an_error_in_a_run_says_where_to_go_on(
    driver: Driver, sdk: Any, faulty: RunningSandbox
) -> None:
    client = driver.connect(faulty, retry=sdk.RetryPolicy(attempts=1))
    query = client.query.people().select(lambda p: [p.id, p.teams.id]).page_size(100)
    faulty.journal.clear()
    whole = driver.run(query.all())
    requests = len(faulty.journal.of("graphql"))
    assert requests > 4
    # Each request fails once, those for the rest of nested connections included.
    for number in range(requests):
        fault = ("503", "429", "502", "cut", "graphql:Odd")[number % 5]
        faulty.add_faults(*["ok"] * number, fault)
        found: list[Any] = []
        with pytest.raises(sdk.XurrentError) as caught:
            driver.collect(query, into=found)
        assert len(found) % 100 == 0
        assert (caught.value.after is None) == (not found)
        found += driver.run(query.after(caught.value.after).all())
        assert found == whole


def test_every_record_once_though_a_third_of_the_answers_is_faulty(
    driver: Driver, sdk: Any
) -> None:
    """Thousands of records, nested connections included, in order."""
    sizes = {"Person": 1200}
    with (
        running_sandbox(sizes=sizes) as calm,
        running_sandbox(sizes=sizes, fault_rate=1 / 3, fault_kinds=FAULTS) as wild,
    ):
        clock = ManualClock()
        patient = sdk.RetryPolicy(attempts=25, total=1e9)

        def read(client: Any) -> list[tuple[str, list[str]]]:
            query = client.query.people().select(lambda p: [p.id, p.teams.id])
            people = driver.run(query.page_size(50).all())
            return [(p.id, [team.id for team in p.teams]) for p in people]

        expected = read(driver.connect(calm))
        assert len(expected) > 900
        assert max(len(teams) for _, teams in expected) > 100
        assert read(driver.connect(wild, clock=clock, retry=patient)) == expected
        struck = [entry.fault for entry in wild.journal.of("graphql") if entry.fault]
        assert len(struck) > 8
        assert {fault.partition(":")[0] for fault in struck} == {
            "429",
            "503",
            "502",
            "cut",
        }
        assert any(seconds >= 2 for seconds in clock.sleeps)
