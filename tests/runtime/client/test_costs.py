"""Costs that clients learn together, and what is predicted from them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import LimitOptions, RunningSandbox, running_sandbox


@pytest.fixture(scope="module")
def priced() -> Iterator[RunningSandbox]:
    limits = LimitOptions(cost_formula="nodes")
    sizes = {"Person": 1000, "Team": 20}
    with running_sandbox(sizes=sizes, limits=limits) as sandbox:
        yield sandbox


class Reader:
    """A client that adds up the points it spends."""

    def __init__(
        self, driver: Driver, sandbox: RunningSandbox, **settings: Any
    ) -> None:
        self.driver = driver
        self.points = 0
        hooks = {"response": [self._count]}
        self.client = driver.connect(sandbox, event_hooks=hooks, **settings)

    def _count(self, _: object, response: Any) -> None:
        self.points += int(response.headers["x-costlimit-cost"])

    def read(self, select: Any) -> list[Any]:
        self.points = 0
        found: list[Any] = self.driver.run(
            self.client.query.people().select(select).all()
        )
        return found


def teams(p: Any) -> list[Any]:
    return [p.id, p.teams.name]


def test_clients_on_the_same_credentials_learn_together(
    driver: Driver, priced: RunningSandbox
) -> None:
    client = Reader(driver, priced).client
    assert client.for_account("widget").costs is client.costs


def test_explained_before_and_after_reading(
    driver: Driver, priced: RunningSandbox
) -> None:
    reader = Reader(driver, priced)
    query = reader.client.query.people().select(teams)
    priced.journal.clear()
    before = query.explain(records=1000)
    assert not priced.journal.of("graphql")
    assert (before.points, before.points_per_page, before.requests) == (None,) * 3
    assert before.nested_page_sizes == {"teams": 100}
    assert "points for 1,000 records: not known yet" in str(before)
    count = len(reader.read(teams))
    requests, again = len(priced.journal.of("graphql")), query.explain(records=count)
    reader.read(teams)
    low, high = again.points
    assert low <= reader.points <= high
    low, high = again.requests
    assert low <= len(priced.journal.of("graphql")) - requests <= high
    assert query.explain().points is None
    assert query.limit(200).explain().records == 200
    assert query.limit(200).explain(records=50).records == 50
