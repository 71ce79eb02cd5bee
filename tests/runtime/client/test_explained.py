"""Predictions against what was then asked and paid, by servers with other prices."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.answers import connection
from tests.support.driver import Driver

PEOPLE = 60
Price = Callable[[int, int, bytes], int]
"""Points by the nodes asked for, the fields of the document and the answer."""

PRICES: dict[str, Price] = {
    "nodes": lambda asked, fields, body: 1 + asked // 50,
    "bytes": lambda asked, fields, body: 1 + len(body) // 300,
    "steps": lambda asked, fields, body: 3 + 40 * (asked > 2_000),
}


class Teams:
    """People of whom each has some teams, on pages that follow the sizes asked for."""

    def __init__(self, driver: Driver, price: Price, of: Callable[[int], int]) -> None:
        self.driver, self.price, self.of = driver, price, of
        self.requests = self.points = 0

    def __call__(self, request: Any) -> Any:
        body = json.loads(request.body)
        given: dict[str, Any] = body["variables"]
        if "people" in body["query"]:
            size, nested = given["first"], given["teamsFirst"]
            start = int(given["after"] or 0)
            asked = size * (1 + nested)
            people = [
                {"id": str(n), "teams": self.teams(n, 0, nested)}
                for n in range(start, min(start + size, PEOPLE))
            ]
            data: dict[str, Any] = {"people": cut(people, start + size, PEOPLE)}
        else:
            first = next(v for k, v in given.items() if type(v) is int)
            texts = [v for v in given.values() if isinstance(v, str)]
            pairs = list(zip(texts[::2], texts[1::2], strict=True))
            asked = first * len(pairs)
            data = {
                f"p{n}": {
                    "__typename": "Person",
                    "id": of,
                    "page": self.teams(int(of), int(after), first),
                }
                for n, (of, after) in enumerate(pairs)
            }
        answer = json.dumps({"data": data}).encode()
        points = self.price(asked, body["query"].count(" "), answer)
        self.requests, self.points = self.requests + 1, self.points + points
        headers = {"x-costlimit-cost": str(points)}
        return self.driver.testing.Reply(answer, headers=headers)

    def teams(self, of: int, start: int, size: int) -> dict[str, Any]:
        count = self.of(of)
        teams = [
            {"id": f"{of}-{n}", "name": f"T{n}"}
            for n in range(start, min(start + size, count))
        ]
        return cut(teams, start + size, count)


def cut(nodes: list[Any], end: int, count: int) -> dict[str, Any]:
    return connection(nodes, str(end), end < count)


LENGTHS: dict[str, Callable[[int], int]] = {
    "short": lambda n: n % 4,
    "all longer than a page": lambda n: 120 + n % 5 * 60,
    "ever longer": lambda n: 2 * n,
}


@pytest.mark.parametrize(
    ("price", "length"), [*zip(PRICES, LENGTHS, strict=True), ("nodes", "ever longer")]
)
def test_predictions_hold(driver: Driver, price: str, length: str) -> None:
    """What is predicted for the same records, after having read them once."""
    server = Teams(driver, PRICES[price], LENGTHS[length])
    client, _ = driver.canned(server)
    query = client.query.people().select(lambda p: [p.id, p.teams.name]).page_size(10)
    driver.run(query.all())
    for _ in range(3):
        told = query.explain(records=PEOPLE)
        server.requests = server.points = 0
        driver.run(query.all())
        for (low, high), found in (
            (told.requests, server.requests),
            (told.points, server.points),
        ):
            assert low <= found
            assert high is None or found <= high
        shown = str(told)
        assert ("at least" in shown) == (told.requests[1] is None)
    assert told.requests[1] is not None, "by now the client knows"


@pytest.mark.parametrize("length", LENGTHS)
def test_before_enough_is_known_it_says_at_least(driver: Driver, length: str) -> None:
    server = Teams(driver, PRICES["nodes"], LENGTHS[length])
    client, _ = driver.canned(server)
    query = client.query.people().select(lambda p: [p.id, p.teams.name]).page_size(20)
    driver.run(query.limit(20).all())
    told = query.explain(records=PEOPLE)
    server.requests = server.points = 0
    driver.run(query.all())
    assert str(told).count("for 60 records: at least") == 2
    assert told.requests[0] <= server.requests
    assert told.points[0] <= server.points


def test_nothing_is_known_before_the_first_page(driver: Driver) -> None:
    client, transport = driver.canned(Teams(driver, PRICES["nodes"], LENGTHS["short"]))
    query = client.query.people().select(lambda p: [p.id, p.teams.name])
    told = query.explain(records=1000)
    assert transport.requests == []
    assert (told.points, told.points_per_page, told.requests) == (None,) * 3
    assert told.nested_page_sizes == {"teams": 100}
    assert "points for 1,000 records: not known yet" in str(told)
    assert query.explain().points is None
    assert query.limit(200).explain().records == 200
    assert query.limit(200).explain(records=50).records == 50
    assert client.for_account("gadget").costs is client.costs


def test_a_limit_of_nothing_costs_nothing(driver: Driver) -> None:
    client, _ = driver.canned([])
    query = client.query.people().select(lambda p: [p.id, p.teams.name])
    told = query.limit(0).explain()
    assert (told.records, told.page_size, told.points) == (0, 1, None)
