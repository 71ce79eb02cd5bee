"""What is learned of the points of pages, against servers that price them in other ways."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.answers import connection, page
from tests.support.driver import Driver

SIZE, PAGES = 10, 40


class Priced:
    """People with their teams, more from page to page where ``growth`` says so."""

    def __init__(self, price: Callable[[int, bytes], int], growth: int) -> None:
        self.price = price
        self.growth = growth
        self.asked: Counter[int] = Counter()
        """How often nested pages of a size were asked for."""

    def __call__(self, request: Any) -> Any:
        asked = json.loads(request.body)["variables"]
        nested, number = asked["teamsFirst"], int(asked["after"] or 0)
        self.asked[nested] += 1
        people: list[object] = []
        for person in range(SIZE):
            many = person % 4 + number * self.growth
            assert many <= nested
            names = [{"id": f"t{n}", "name": f"Team {n}"} for n in range(many)]
            people.append({"id": f"p{number}.{person}", "teams": connection(names)})
        answer = page("people", people, str(number + 1), number + 1 < PAGES)
        body = json.dumps(answer).encode()
        return body, self.price(SIZE * (1 + nested), body)


@pytest.mark.parametrize(
    ("price", "growth", "most"),
    [
        pytest.param(lambda nodes, body: 5, 0, 1, id="flat"),
        pytest.param(lambda nodes, body: 5, 1, 1, id="flat, ever longer lists"),
        pytest.param(lambda nodes, body: 1 + len(body) // 200, 0, 1, id="bytes"),
        pytest.param(lambda nodes, body: 1 + nodes // 100, 0, PAGES - 1, id="nodes"),
    ],
)
def test_smaller_pages_are_tried_once_and_kept_where_they_save(
    driver: Driver,
    price: Callable[[int, bytes], int],
    growth: int,
    most: int,
) -> None:
    """Also in a run that is longer than what is remembered of it."""
    server = Priced(price, growth)

    def answer(request: Any) -> Any:
        body, points = server(request)
        return driver.testing.Reply(body, headers={"x-costlimit-cost": str(points)})

    client, _ = driver.canned(answer)
    query = client.query.people().select(lambda p: [p.id, p.teams.name])
    found = driver.run(query.page_size(SIZE).all())
    assert len(found) == SIZE * PAGES
    assert sum(server.asked.values()) == PAGES
    assert PAGES - server.asked[100] == most
