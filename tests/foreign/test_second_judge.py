"""graphql-js, which shares no code with the client, accepts all that the client sends.

Collected only where ``nox -s foreign`` has put ``judge.mjs`` beside the installed
``graphql`` package: ``XURRENT_TEST_FOREIGN`` names that folder. What answers bring is
compared in ``tests/property``.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from graphql import GraphQLSchema, build_schema

from tests.property.answers import Package
from tests.property.stored import Picker, Store
from tests.property.test_inputs import INPUTS, Giver, sent
from tests.support.packages import BUNDLED
from xurrent_sdk import MutationError, XurrentClient, XurrentError
from xurrent_sdk._runtime.core.json_text import encode_json
from xurrent_sdk._runtime.schema.index import type_of
from xurrent_sdk.testing import FakeTransport

PACKAGE = Package("xurrent_sdk")
Answer = Callable[[Any], Mapping[str, object]]


class Sent(list[dict[str, Any]]):
    """What was sent to a server, in order."""

    def on_its_way(self, server: Answer) -> Answer:
        """The server, which answers what is remembered here."""

        def answer(request: Any) -> Mapping[str, object]:
            self.append(json.loads(request.body))
            return server(request)

        return answer


@cache
def schema() -> GraphQLSchema:
    """The bundled schema, which is not read where these tests are not collected."""
    return build_schema(BUNDLED.read_text("utf-8"))


def refused(operations: list[dict[str, Any]]) -> list[str]:
    """What graphql-js has to say against operations and inputs."""
    judge = Path(os.environ["XURRENT_TEST_FOREIGN"], "judge.mjs")
    done = subprocess.run(
        ["node", str(judge), str(BUNDLED)],
        input=json.dumps(operations),
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[str] = json.loads(done.stdout)
    return found


def read_pages(asked: Sent, root: str, random: Random) -> None:
    """Read a random selection of a connection, all in pages of two."""
    picker, server = Picker(PACKAGE, random, 0.3), Store(PACKAGE, schema(), random)
    target = PACKAGE.index.queries[root].target.name

    def query(client: Any) -> Any:
        asks = getattr(client.query, root)()
        return asks.select(lambda x: picker.selection(x, target, 4)[0])

    PACKAGE.fetched("sync", asked.on_its_way(server), query)


def read_node(asked: Sent, random: Random) -> None:
    """Read a random selection of whatever has an id."""
    picker, server = Picker(PACKAGE, random, 0.3), Store(PACKAGE, schema(), random)
    target = PACKAGE.index.queries["node"].target.name
    node = server.made_node(schema().type_map["Node"])

    def query(client: Any) -> Any:
        asks = client.query.node(node.id)
        return asks.select(lambda x: picker.selection(x, target, 3)[0])

    PACKAGE.fetched("sync", asked.on_its_way(server), query)


if os.environ.get("XURRENT_TEST_FOREIGN"):

    def test_the_judge_refuses() -> None:
        document = "query Q($a: Int) { me { nome } node(id: $a) { id } }"
        assert len(refused([{"query": document}])) == 2
        wrong = {"type": "PersonFilter", "value": {"disabled": "x", "nome": 1}}
        assert len(refused([wrong])) == 2

    def test_queries_and_their_follow_ups() -> None:
        asked = Sent()
        connections = [n for n, r in PACKAGE.index.queries.items() if r.is_connection]
        for seed, root in enumerate(connections * 3):
            read_pages(asked, root, Random(seed))
        for seed in range(100):
            read_node(asked, Random(seed))
        assert len(asked) > 300
        assert refused(asked) == []

    def test_inputs_and_mutations() -> None:
        """Every input with random values, and the mutations of those that have one."""
        asked, mutations = Sent(), 0
        server = asked.on_its_way(lambda _: {"errors": [{"message": "no"}]})
        with XurrentClient(
            account="widget", token="t", stage="qa", transport=FakeTransport(server)
        ) as client:
            for seed, name in enumerate(INPUTS * 3):
                given, _ = Giver(Random(seed)).input(name, 3)
                model: Any = (
                    type_of(name).input(**given) if isinstance(given, dict) else given
                )
                value = json.loads(encode_json(sent(name, model)))
                asked.append({"type": name, "value": value})
                before = len(asked)
                with suppress(XurrentError, MutationError, TypeError):
                    client.mutation(model)
                mutations += len(asked) - before
        assert mutations > 400
        assert refused(asked) == []
