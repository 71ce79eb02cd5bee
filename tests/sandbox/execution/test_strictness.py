"""What no request may get away with."""

from __future__ import annotations

import json

import pytest
from graphql import build_client_schema, get_introspection_query, print_schema

from tests.sandbox.calls import call, messages, send
from xurrent_gen.sandbox import Sandbox


@pytest.mark.parametrize(
    "query",
    [
        "{ people(first: 1) { nodes { nope } } }",
        '{ people(first: "1") { nodes { id } } }',
        '{ people(first: 1, view: "all") { nodes { id } } }',
        "{ people(first: 1) { nodes { id } ",
        "{ node { id } }",
        "{ me { } }",
    ],
)
def test_invalid_documents_have_errors_and_no_data(shared: Sandbox, query: str) -> None:
    answer = call(shared, query)
    assert messages(answer)
    assert "data" not in answer


@pytest.mark.parametrize(
    ("word", "accepted"),
    [("completed", True), ('"completed"', True), ('"done"', False), ("7", False)],
)
@pytest.mark.parametrize(
    "query",
    [
        "{ requests(first: 1, filter: {status: {values: [%s]}}) { totalCount } }",
        'mutation { requestCreate(input: {subject: "x", status: %s}) '
        "{ request { status } } }",
    ],
)
def test_a_value_of_a_list_may_be_quoted(
    sandbox: Sandbox, query: str, word: str, accepted: bool
) -> None:
    answer = call(sandbox, query % word)
    assert ("errors" not in answer) is accepted
    assert accepted or "locations" in answer["errors"][0]


@pytest.mark.parametrize(
    ("given", "part"),
    [
        ({"name": "x"}, "primaryEmail"),
        ({"name": "x", "primaryEmail": "a@b", "nope": 1}, "nope"),
        ({"name": "x", "primaryEmail": "a@b", "costPerHour": "many"}, "decimal"),
    ],
)
def test_variables_are_checked(
    shared: Sandbox, given: dict[str, object], part: str
) -> None:
    create = """mutation ($input: PersonCreateInput!) { personCreate(input: $input) {
      person { id } } }"""
    answer = call(shared, create, input=given)
    assert part in " ".join(messages(answer))
    assert "data" not in answer


@pytest.mark.parametrize(
    ("value", "accepted"),
    [
        ("2024-01-01T00:00:00Z", True),
        ("2024-01-01T00:00:00+02:00", True),
        ("best_effort", True),
        ("2024-01-01", False),
        ("2024-01-01T00:00:00", False),
        ("2024-13-01T00:00:00Z", False),
        ("2024-02-31T00:00:00Z", False),
        ("2024-02-29T23:59:59.5+02:00", True),
        ("2024-02-29T24:00:00Z", False),
    ],
)
def test_timestamps_need_a_zone(shared: Sandbox, value: str, accepted: bool) -> None:
    query = """query ($at: ISO8601Timestamp) { people(first: 1,
      filter: {createdAt: {lessThan: $at}}) { totalCount } }"""
    assert ("errors" not in call(shared, query, at=value)) is accepted


BODIES = [b"", b"nonsense", b"[]", b"{}", b'{"query": 1}']


@pytest.mark.parametrize("variables", [b"[]", b'{"x": NaN}', b'{"x": -Infinity}'])
def test_variables_that_are_no_json_object(shared: Sandbox, variables: bytes) -> None:
    assert (
        send(shared, b'{"query": "{me{id}}", "variables": %s}' % variables).status
        == 400
    )


@pytest.mark.parametrize("body", BODIES)
def test_bodies_that_are_no_request(shared: Sandbox, body: bytes) -> None:
    reply = send(shared, body)
    assert reply.status == 400
    assert json.loads(reply.body)["message"]


def test_introspection_is_whole(shared: Sandbox) -> None:
    answer = call(shared, get_introspection_query(input_value_deprecation=True))
    rebuilt = build_client_schema(answer["data"])
    assert print_schema(rebuilt) == print_schema(shared.store.catalog.schema)


def test_operation_names_choose(shared: Sandbox) -> None:
    query = "query A { me { id } } query B { account { id } }"
    for name, key in (("A", "me"), ("B", "account")):
        body = json.dumps({"query": query, "operationName": name}).encode()
        reply = send(shared, body)
        assert list(json.loads(reply.body)["data"]) == [key]
    assert "data" not in call(shared, query)
