"""Calling a sandbox, without HTTP and over it."""

from __future__ import annotations

import json
from typing import Any

import httpx

from tests.support.clock import ManualClock
from tests.support.driver import TRUST
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


def patient(**settings: Any) -> httpx.Client:
    """A client that also waits while the schema of a process's first sandbox is built."""
    settings.setdefault("verify", TRUST)
    return httpx.Client(trust_env=False, timeout=60, **settings)


def ask(server: RunningSandbox, query: str, **variables: object) -> Any:
    """The first field of the data of an answer without errors, over HTTP."""
    headers = {
        "authorization": f"Bearer {server.token}",
        "x-xurrent-account": server.account,
    }
    content = {"query": query, "variables": variables}
    with patient(headers=headers) as http:
        answer = http.post(server.graphql_url, json=content).json()
    assert "errors" not in answer, answer["errors"]
    return next(iter(answer["data"].values()))


class HttpClient:
    """A careful client of one sandbox over HTTP, which has a clock of the test's."""

    def __init__(self, server: RunningSandbox, clock: ManualClock) -> None:
        self.server = server
        self.clock = clock
        self.http = patient()
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


PEOPLE = """
query ($first: Int, $after: String, $view: PersonView, $filter: PersonFilter,
       $order: [PersonOrder!]) {
  people(first: $first, after: $after, view: $view, filter: $filter, order: $order) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      id name primaryEmail vip disabled createdAt jobTitle lifeCycleState costPerHour
      account { id name } organization { id name } manager { id }
      customFields { id value } MORE
    }
  }
}
"""
TEAMS = (
    "teams(first: 100) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }"
)


def everyone(
    sandbox: Sandbox, more: str = "", **arguments: object
) -> list[dict[str, Any]]:
    """All people that arguments find, with `more` fields."""
    found: list[dict[str, Any]] = []
    after, query = None, PEOPLE.replace("MORE", more)
    while True:
        page = data(sandbox, query, first=100, after=after, **arguments)["people"]
        found += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            assert len(found) == page["totalCount"]
            return found
        after = page["pageInfo"]["endCursor"]
