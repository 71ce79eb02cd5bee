"""Follow-ups share requests across fields, and fetch the same rest once."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

import pytest

from tests.support.answers import connection, page
from tests.support.driver import Driver

NODES = re.compile(r"(p\d+): node\(id: \$(\w+)\).*?page: (\w+)\((.*?)\)")


class Account:
    """Answers follow-ups: *sizes* pages of two records in each connection."""

    def __init__(self, first: Any, pages: dict[str, int]) -> None:
        self.first = first
        self.pages = pages
        self.asked: list[tuple[str, str, str]] = []
        self.requests = 0
        self.sizes: list[int] = []

    def page(self, parent: str, name: str, number: int) -> Any:
        """One page of a connection of a parent."""
        nodes = [
            {"id": f"{parent}.{name}.{2 * number + k}", "name": None} for k in (0, 1)
        ]
        more = number + 1 < self.pages.get(name, 1)
        return connection(nodes, str(number + 1), more)

    def __call__(self, request: Any) -> Any:

        body = json.loads(request.body)
        self.requests += 1
        if self.requests == 1:
            return self.first(self)
        found = {}
        variables = body["variables"]
        for alias, id_, name, given in NODES.findall(body["query"]):
            after = re.search(r"after: \$(\w+)", given)
            assert after
            cursor = variables[after[1]]
            self.asked.append((variables[id_], name, cursor))
            found[alias] = {"page": self.page(variables[id_], name, int(cursor))}
        assert len(found) <= 20
        return {"data": found}


def ids(parent: str, name: str, pages: int) -> list[str]:
    return [f"{parent}.{name}.{k}" for k in range(2 * pages)]


WAYS: dict[str, Any] = {
    "select": (
        lambda q: q.select(lambda p: [p.id, p.organization.people.id]),
        lambda person: person.organization.people,
    ),
    "values": (
        lambda q: q.values(lambda p: (p.id, p.organization.people(lambda m: [m.id]))),
        lambda row: row[1],
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_same_rest_is_fetched_once(driver: Driver, way: str) -> None:
    ask, read = WAYS[way]

    def first(account: Account) -> Any:
        people = [
            {
                "id": f"p{n}",
                "organization": {
                    "id": f"o{n % 22}",
                    "people": account.page(f"o{n % 22}", "people", 0),
                },
            }
            for n in range(94)
        ]
        return page("people", people)

    account = Account(first, {"people": 4})
    client, _ = driver.canned(account)
    found = driver.run(ask(client.query.people()).all())
    assert account.requests == 5
    assert set(Counter(account.asked).values()) == {1}
    assert [[each.id for each in read(item)] for item in found] == [
        ids(f"o{n % 22}", "people", 4) for n in range(94)
    ]
    assert len({id(read(item)) for item in found}) == 94
