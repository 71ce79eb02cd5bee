"""A server that counts requests and computes their points; no code of our sandbox.

It has people with their teams in memory, and responds by graphql-core. Requests above the
limit per period are refused and counted. The maximum within a period is measured at
arrival, by the server's own clock.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any, Literal

from graphql import GraphQLSchema, build_schema, graphql_sync

LIMIT, PERIOD = 20, 2.0
"""The limit of requests, and its period in seconds."""
Formula = Literal["nodes", "fields", "flat"]
FORMULAS: tuple[Formula, ...] = ("nodes", "fields", "flat")

_SCHEMA = """
type Query {
  people(first: Int, after: String, filter: PersonFilter, order: [PersonOrder!]):
    PersonConnection
  archive(first: Int, after: String, filter: ArchiveFilter, order: [ArchiveOrder!]):
    RemovedConnection
  trash(first: Int, after: String, filter: TrashFilter, order: [TrashOrder!]):
    RemovedConnection
  node(id: ID!): Node
}
interface Node { id: ID! }
interface Kept { lifeCycleState: String }
type Person implements Node & Kept {
  id: ID! name: String createdAt: ISO8601Timestamp updatedAt: ISO8601Timestamp
  lifeCycleState: String
  teams(first: Int, after: String): TeamConnection
}
type Team implements Node { id: ID! name: String }
type PersonConnection { nodes: [Person!] pageInfo: PageInfo! totalCount: Int! }
type TeamConnection { nodes: [Team!] pageInfo: PageInfo! totalCount: Int! }
type RemovedConnection { nodes: [Removed!] pageInfo: PageInfo! totalCount: Int! }
type Removed { id: ID! createdAt: ISO8601Timestamp archived: Kept trashed: Kept }
type PageInfo { hasNextPage: Boolean! endCursor: String }
input PersonFilter { createdAt: TimestampFilter updatedAt: TimestampFilter }
input ArchiveFilter { createdAt: TimestampFilter }
input TrashFilter { createdAt: TimestampFilter }
input PersonOrder { field: String direction: String }
input ArchiveOrder { field: String direction: String }
input TrashOrder { field: String direction: String }
input TimestampFilter {
  greaterThanOrEqualTo: ISO8601Timestamp greaterThan: ISO8601Timestamp
  lessThanOrEqualTo: ISO8601Timestamp lessThan: ISO8601Timestamp
}
scalar ISO8601Timestamp
"""


class Account:
    """People, and the points of a request by each formula."""

    def __init__(self, people: int) -> None:
        self.size = people
        begin = datetime(2012, 1, 1, tzinfo=UTC)
        # Creation gets more frequent over time, as in a growing account.
        self._created = [
            begin + timedelta(seconds=round(14 * 365 * 86_400 * (n / people) ** 0.6))
            for n in range(people)
        ]
        self._teams = [_teams_of(n) for n in range(people)]
        self._nodes = 0

    @cached_property
    def _schema(self) -> GraphQLSchema:
        return build_schema(_SCHEMA)

    def answer(self, body: bytes) -> tuple[bytes, dict[Formula, int]]:
        """Return the response to a request, and its points by formula."""
        call = json.loads(body)
        self._nodes = 0
        result = graphql_sync(
            self._schema,
            call["query"],
            root_value=self,
            variable_values=call.get("variables"),
        )
        answer = result.formatted
        points: dict[Formula, int] = {
            "nodes": 1 + self._nodes // 100,
            "fields": 1 + _fields(answer.get("data")) // 100,
            "flat": 5,
        }
        return json.dumps(answer).encode(), points

    def people(
        self,
        _: Any,
        first: int = 100,
        after: str | None = None,
        filter: Mapping[str, Any] | None = None,
        order: object = None,
    ) -> dict[str, Any]:
        """Return a page of people, in the order of their creation.

        Nobody was updated since, so the order of updates is the same.
        """
        self._nodes += first
        bounds = (each for each in (filter or {}).values() if each)
        low, high = self._within({k: v for each in bounds for k, v in each.items()})
        start = max(low, int(after) + 1 if after else 0)
        chosen = range(start, min(start + first, high))
        info = _info(chosen, high)
        return {
            "totalCount": lambda _: high - low,
            "pageInfo": info,
            "nodes": lambda _: [self._person(number) for number in chosen],
        }

    def archive(self, _: Any, **given: object) -> dict[str, Any]:
        """Return an empty page: nobody was removed."""
        return {"totalCount": 0, "pageInfo": _info(range(0), 0), "nodes": []}

    trash = archive

    def node(self, _: Any, id: str) -> dict[str, Any] | None:
        """A person by id."""
        return self._person(int(id.removeprefix("person")))

    def _within(self, bounds: Mapping[str, str | None]) -> tuple[int, int]:
        low, high = 0, len(self._created)
        for sign, text in bounds.items():
            if text is None:
                continue
            at = datetime.fromisoformat(text)
            left, right = (
                cut(self._created, at) for cut in (bisect_left, bisect_right)
            )
            if sign.startswith("greater"):
                low = max(low, left if sign.endswith("EqualTo") else right)
            else:
                high = min(high, right if sign.endswith("EqualTo") else left)
        return low, max(low, high)

    def _person(self, number: int) -> dict[str, Any]:
        return {
            "__typename": "Person",
            "id": f"person{number}",
            "name": f"Person {number}",
            "createdAt": self._created[number].isoformat(),
            "updatedAt": self._created[number].isoformat(),
            "teams": lambda _, **given: self._page_of_teams(number, **given),
        }

    def _page_of_teams(
        self, number: int, first: int = 100, after: str | None = None
    ) -> dict[str, Any]:
        self._nodes += first
        teams = self._teams[number]
        start = int(after) + 1 if after else 0
        chosen = range(start, min(start + first, len(teams)))
        return {
            "totalCount": len(teams),
            "pageInfo": _info(chosen, len(teams)),
            "nodes": [{"id": f"team{teams[n]}", "name": f"T{n}"} for n in chosen],
        }


def _teams_of(number: int) -> Sequence[int]:
    """Return few teams for most people, 20 or 30 for some, very many for one in 500."""
    count = number * 7919 % 5
    if number % 23 == 7:
        count = 20 + number % 11
    if number % 500 == 9:
        count = 130
    return range(number % 50, number % 50 + count)


def _info(chosen: range, end: int) -> dict[str, Any]:
    last = chosen[-1] if chosen else None
    cursor = None if last is None else str(last)
    return {"hasNextPage": bool(chosen) and chosen[-1] + 1 < end, "endCursor": cursor}


def _fields(found: object) -> int:
    if isinstance(found, dict):
        return sum(map(_fields, found.values()))
    if isinstance(found, list):
        return sum(map(_fields, found))
    return 1


class Window:
    """The arrival times of requests."""

    def __init__(self) -> None:
        self.arrived: list[float] = []
        self.refused = 0

    def enter(self, now: float) -> bool:
        """Record a request; return whether it is within the limit."""
        self.arrived.append(now)
        within = len(self.arrived) - bisect_right(self.arrived, now - PERIOD)
        self.refused += within > LIMIT
        return within <= LIMIT

    @property
    def most(self) -> int:
        """Return the maximum number of requests within any period."""
        return max(
            (
                number + 1 - bisect_right(self.arrived, at - PERIOD)
                for number, at in enumerate(self.arrived)
            ),
            default=0,
        )
