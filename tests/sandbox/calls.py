"""Calling a sandbox without HTTP, and documents made up from a schema."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import httpx
from graphql import (
    GraphQLEnumType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_required_argument,
)

from tests.support.clock import ManualClock
from xurrent_gen.sandbox import RunningSandbox, Sandbox
from xurrent_gen.sandbox.messages import Reply, Request

HEADERS = {
    "authorization": "Bearer sandbox-token",
    "x-xurrent-account": "sandbox",
    "content-type": "application/json",
}


def post(
    sandbox: Sandbox,
    query: str,
    variables: dict[str, object] | None = None,
    **headers: str,
) -> Reply:
    """The raw reply to a GraphQL request."""
    body = json.dumps({"query": query, "variables": variables or {}}).encode()
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return sandbox.graphql(Request("POST", "/graphql", {**HEADERS, **given}, body))


def send(sandbox: Sandbox, body: bytes) -> Reply:
    """The raw reply to a body as it is."""
    return sandbox.graphql(Request("POST", "/graphql", HEADERS, body))


def messages(answer: Any) -> list[str]:
    """The messages of the errors of an answer."""
    return [error["message"] for error in answer["errors"]]


def call(sandbox: Sandbox, query: str, **variables: object) -> Any:
    """The decoded response map; its status must be 200."""
    reply = post(sandbox, query, variables)
    assert reply.status == 200, reply.body
    return json.loads(reply.body)


def ask(server: RunningSandbox, query: str, **variables: object) -> Any:
    """The first field of the data of an answer without errors, over HTTP."""
    answer = httpx.post(
        server.graphql_url,
        json={"query": query, "variables": variables},
        headers={
            "authorization": f"Bearer {server.token}",
            "x-xurrent-account": server.account,
        },
        trust_env=False,
    ).json()
    assert "errors" not in answer, answer["errors"]
    return next(iter(answer["data"].values()))


class HttpClient:
    """A careful client of one sandbox over HTTP, which has a clock of the test's."""

    def __init__(self, server: RunningSandbox, clock: ManualClock) -> None:
        self.server = server
        self.clock = clock
        self.http = httpx.Client(trust_env=False, timeout=10.0)
        self.credentials = {
            "authorization": f"Bearer {server.token}",
            "x-xurrent-account": server.account,
        }

    def query(self, document: str, **variables: object) -> Any:
        answer = self.http.post(
            self.server.graphql_url,
            json={"query": document, "variables": variables},
            headers=self.credentials,
        ).json()
        assert "errors" not in answer, answer
        return answer["data"]


def data(sandbox: Sandbox, query: str, **variables: object) -> Any:
    """The data of an answer without errors."""
    answer = call(sandbox, query, **variables)
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


# Different with every request, by design.
MOMENTARY = {"rateLimit", "attachmentStorage", "expiringUrl"}


class Documents:
    """Makes valid documents for a schema, the same for the same seed."""

    def __init__(self, schema: GraphQLSchema, seed: int) -> None:
        self._schema = schema
        self._random = Random(seed)
        self._budget = 120

    def query(self) -> str:
        """A query with several root fields, aliases, fragments and conditions."""
        root = self._schema.query_type
        assert root is not None
        parts = [self._field(root, depth=0) for _ in range(self._random.randint(1, 3))]
        fields = " ".join(f"r{index}: {part}" for index, part in enumerate(parts))
        return (
            "query($yes: Boolean = true, $no: Boolean = false) "
            f"{{ __typename @include(if: $yes) @skip(if: $no) {fields} }}"
        )

    def _field(self, parent: GraphQLNamedType, depth: int) -> str:
        assert isinstance(parent, GraphQLObjectType | GraphQLInterfaceType)
        usable = [
            name
            for name, field in parent.fields.items()
            if not any(is_required_argument(a) for a in field.args.values())
            and name not in MOMENTARY
        ]
        return self._selected(parent, self._random.choice(usable), depth)

    def _selected(
        self, parent: GraphQLObjectType | GraphQLInterfaceType, name: str, depth: int
    ) -> str:
        field = parent.fields[name]
        target = get_named_type(field.type)
        self._budget -= 1
        text = name
        if "first" in field.args:
            text += f"(first: {self._random.randint(1, 4)})"
        if isinstance(target, GraphQLScalarType | GraphQLEnumType):
            return text
        return f"{text} {{{self._selection(target, depth + 1)}}}"

    def _selection(self, target: GraphQLNamedType, depth: int) -> str:
        if isinstance(target, GraphQLUnionType):
            return self._fragments(target, depth) + " __typename"
        assert isinstance(target, GraphQLObjectType | GraphQLInterfaceType)
        names = list(target.fields)
        self._random.shuffle(names)
        parts: list[str] = ["__typename"] if self._random.random() < 0.4 else []
        wanted = self._random.randint(1, 7)
        if "nodes" in names:
            names = [name for name in ("nodes", "pageInfo") if name in names]
        for name in names:
            field = target.fields[name]
            if name in MOMENTARY or any(
                is_required_argument(a) for a in field.args.values()
            ):
                continue
            leaf = isinstance(
                get_named_type(field.type), GraphQLScalarType | GraphQLEnumType
            )
            if not leaf and (depth > 4 or self._budget < 0):
                continue
            part = self._selected(target, name, depth)
            if self._random.random() < 0.15:
                part = f"a{len(parts)}: {part}"
            elif self._random.random() < 0.1 and leaf:
                part += self._random.choice((" @include(if: $yes)", " @skip(if: $yes)"))
            parts.append(part)
            if len(parts) >= wanted:
                break
        if isinstance(target, GraphQLInterfaceType) and depth < 4:
            parts.append(self._fragments(target, depth))
        if self._random.random() < 0.2 and len(parts) > 1:
            parts[-1] = f"... @include(if: $yes) {{ {parts[-1]} }}"
        return " ".join(parts) or "__typename"

    def _fragments(
        self, target: GraphQLInterfaceType | GraphQLUnionType, depth: int
    ) -> str:
        possible = list(self._schema.get_possible_types(target))
        chosen = self._random.sample(possible, min(2, len(possible)))
        return " ".join(
            f"... on {t.name} {{ f{t.name}: __typename {self._plain(t)} }}"
            for t in chosen
        )

    def _plain(self, target: GraphQLObjectType) -> str:
        """Leaves under keys of their own, so that fragments never clash."""
        leaves = [
            name
            for name, field in target.fields.items()
            if isinstance(
                get_named_type(field.type), GraphQLScalarType | GraphQLEnumType
            )
            and not field.args
        ]
        return " ".join(f"{target.name}_{n}: {n}" for n in leaves[:4])


PEOPLE = """
query ($first: Int, $after: String, $view: PersonView, $filter: PersonFilter,
       $order: [PersonOrder!]) {
  people(first: $first, after: $after, view: $view, filter: $filter, order: $order) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      id name primaryEmail vip disabled createdAt jobTitle lifeCycleState costPerHour
      account { id name } organization { id name } manager { id }
      customFields { id value }
      teams(first: 100) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    }
  }
}
"""


def everyone(sandbox: Sandbox, **arguments: object) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    after = None
    while True:
        page = data(sandbox, PEOPLE, first=100, after=after, **arguments)["people"]
        found += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            assert len(found) == page["totalCount"]
            return found
        after = page["pageInfo"]["endCursor"]
