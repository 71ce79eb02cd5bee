"""Under fire: nothing is lost, nothing repeated, and errors say where to go on."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


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
