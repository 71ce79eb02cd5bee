"""The server refuses what it is said to refuse, or the other tests would prove little."""

from __future__ import annotations

import json
from typing import Any
from urllib.request import Request, urlopen

import pytest

from tests.foreign.conftest import Judge

HEADERS = {
    "Authorization": "Bearer foreign-token",
    "X-Xurrent-Account": "foreign",
    "Content-Type": "application/json",
}


def post(judge: Judge, body: dict[str, Any], headers: dict[str, str]) -> list[str]:
    """The messages of the errors that a body brings."""
    request = Request(judge.url, json.dumps(body).encode(), headers)
    with urlopen(request) as response:
        answer: dict[str, Any] = json.load(response)
    return [each["message"] for each in answer.get("errors", [])]


DEEP = (
    "query Q($n: Int) { teams(first: 100) { nodes { members(first: $n) "
    "{ nodes { teams(first: 100) { nodes { id } } } } } } }"
)
SIBLINGS = (
    "{ people(first: 100) { nodes { a: teams(first: 50) { nodes { "
    "members(first: 50) { nodes { id } } } } b: teams(first: 50) { nodes { "
    "members(first: 50) { nodes { id } } } } } } }"
)


@pytest.mark.parametrize(
    ("query", "variables", "messages"),
    [
        ("{ people(first: 1) { nodes { id } } }", {}, []),
        ("{ people(last: 100) { totalCount } }", {}, []),
        ("{ people { nodes { id } } }", {}, ["people: one of first and last"]),
        ("{ people(first: 101) { totalCount } }", {}, ["people: one of first"]),
        ("{ people(first: 0) { totalCount } }", {}, ["people: one of first"]),
        ("{ me { teams { totalCount } } }", {}, ["teams: one of first"]),
        ("{ me { name } }", {"more": 1}, ["unknown variables: more"]),
        ("query Q($a: Int) { me { name } }", {}, ['Variable "$a" is never used']),
        ("{ me { nome } }", {}, ["Cannot query field"]),
        ('{ node(id: "a") { name } }', {}, ["Cannot query field"]),
        ("{ me { name: jobTitle name } }", {}, ['Fields "name" conflict']),
        (DEEP, {"n": 49}, []),
        (DEEP, {"n": 50}, ["505100 nodes are more than 500000"]),
        (SIBLINGS, {}, ["510100 nodes are more than 500000"]),
        ('{ people(first: 1, after: "x") { totalCount } }', {}, ["a cursor of"]),
    ],
)
def test_documents(
    query: str, variables: dict[str, Any], messages: list[str], judge: Judge
) -> None:
    found = post(judge, {"query": query, "variables": variables}, HEADERS)
    judge.expected.extend(found)
    assert len(found) == len(messages)
    for message, start in zip(found, messages, strict=True):
        assert message.startswith(start)


@pytest.mark.parametrize("name", HEADERS)
def test_headers(name: str, judge: Judge) -> None:
    found = post(judge, {"query": "{ me { id } }"}, {**HEADERS, name: "text/other"})
    judge.expected.extend(found)
    assert found == [f"{name.lower()} is text/other"]


def test_cursors_belong_to_a_connection(judge: Judge) -> None:
    query = "{ people(first: 1) { pageInfo { endCursor } } }"
    request = Request(judge.url, json.dumps({"query": query}).encode(), HEADERS)
    with urlopen(request) as response:
        cursor = json.load(response)["data"]["people"]["pageInfo"]["endCursor"]
    other = f'{{ teams(first: 1, after: "{cursor}") {{ nodes {{ id }} }} }}'
    found = post(judge, {"query": other}, HEADERS)
    judge.expected.extend(found)
    assert found == ["a cursor of Query:0.people() was used for Query:0.teams()"]
