"""Archive, trash and deletion: what shows a record where, and what tells of it."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.sandbox.calls import HEADERS, data
from xurrent_gen.sandbox import Sandbox, running_sandbox
from xurrent_gen.sandbox.execution.life_cycle import MOVES, Move
from xurrent_gen.sandbox.messages import Request

NOW = 1_900_000_000.0
STAMP = "2030-03-17T17:46:40Z"

SHOWN = """query ($view: RequestView, $ids: [ID!]) {
  requests(first: 100, view: $view, filter: {id: {values: $ids}}) {
    nodes { id status lifeCycleState updatedAt } } }"""
FEEDS = """query ($since: ISO8601Timestamp) {
  archive(first: 100, filter: {createdAt: {greaterThanOrEqualTo: $since}}) {
    nodes { id createdAt archived { __typename lifeCycleState ... on Request { id } }
            archivedBy { id } account { id } } }
  trash(first: 100, filter: {createdAt: {greaterThanOrEqualTo: $since}}) {
    nodes { id createdAt trashed { __typename lifeCycleState ... on Request { id } } } } }
"""


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=lambda: NOW)


def some(sandbox: Sandbox, count: int = 1) -> list[str]:
    found = data(sandbox, f"{{ requests(first: {count}) {{ nodes {{ id }} }} }}")
    return [node["id"] for node in found["requests"]["nodes"]]


def shown(sandbox: Sandbox, record: str, view: str | None = None) -> Any:
    found = data(sandbox, SHOWN, view=view, ids=[record])["requests"]["nodes"]
    return found[0] if found else None


def told(sandbox: Sandbox, feed: str, since: str = STAMP) -> list[Any]:
    nodes: list[Any] = data(sandbox, FEEDS, since=since)[feed]["nodes"]
    return nodes


@pytest.mark.parametrize(
    ("move", "state"), [("archive", "archived"), ("trash", "trashed")]
)
def test_what_is_moved_is_in_its_view_and_its_feed_alone(
    sandbox: Sandbox, move: Move, state: str
) -> None:
    (record,) = some(sandbox)
    before = shown(sandbox, record)
    sandbox.move_records(move, [record])
    assert shown(sandbox, record) is None
    assert shown(sandbox, record, "all") is None
    moved = shown(sandbox, record, move)
    assert moved == {**before, "lifeCycleState": state}
    (entry,) = told(sandbox, move)
    assert entry["createdAt"] == STAMP
    assert entry["id"] != record
    assert entry[state] == {
        "__typename": "Request",
        "lifeCycleState": state,
        "id": record,
    }


def test_the_move_can_be_set_to_move_the_time_of_update() -> None:
    sandbox = Sandbox(moves_touch=True, clock=lambda: NOW)
    (record,) = some(sandbox)
    sandbox.move_records("archive", [record])
    assert shown(sandbox, record, "archive")["updatedAt"] == STAMP


def test_what_is_restored_is_back_and_was_updated(sandbox: Sandbox) -> None:
    (record,) = some(sandbox)
    sandbox.move_records("archive", [record])
    sandbox.move_records("trash", [record])
    assert not told(sandbox, "archive")
    assert told(sandbox, "trash")
    sandbox.move_records("restore", [record])
    assert not told(sandbox, "trash")
    found = shown(sandbox, record)
    assert found["lifeCycleState"] == "active"
    assert (found["status"], found["updatedAt"]) == ("completed", STAMP)


def test_what_is_erased_leaves_no_trace(sandbox: Sandbox) -> None:
    (record,) = some(sandbox)
    sandbox.move_records("trash", [record])
    with pytest.raises(ValueError, match="is not known"):
        sandbox.move_records("restored", [record])  # type: ignore[arg-type]
    assert told(sandbox, "trash")
    sandbox.move_records("erase", [record])
    assert not told(sandbox, "trash")
    for view in (None, "all", "archive", "trash"):
        assert shown(sandbox, record, view) is None
    with pytest.raises(ValueError, match="no record"):
        sandbox.move_records("restore", [record])


def test_the_feeds_hold_what_was_moved_from_the_start(sandbox: Sandbox) -> None:
    for feed, state in (("archive", "archived"), ("trash", "trashed")):
        query = f"{{ requests(first: 100, view: {feed}) {{ nodes {{ id }} }} }}"
        there = {node["id"] for node in data(sandbox, query)["requests"]["nodes"]}
        entries = told(sandbox, feed, since="2000-01-01T00:00:00Z")
        assert there
        assert {entry[state]["lifeCycleState"] for entry in entries} == {state}
        node = "query ($id: ID!) { node(id: $id) { __typename } }"
        found = data(sandbox, node, id=entries[0]["id"])
        assert found["node"]["__typename"] == feed.capitalize()


def test_tasks_go_with_their_workflow(sandbox: Sandbox) -> None:
    query = (
        """{ workflows(first: 20) { nodes { id tasks(first: 9) { nodes { id } } } } }"""
    )
    found = data(sandbox, query)["workflows"]["nodes"]
    workflow = next(each for each in found if each["tasks"]["nodes"])
    sandbox.move_records("trash", [workflow["id"]])
    node = "query ($id: ID!) { node(id: $id) { ... on Task { lifeCycleState } } }"
    for task in workflow["tasks"]["nodes"]:
        state = data(sandbox, node, id=task["id"])["node"]["lifeCycleState"]
        assert state == "trashed"


ENTRIES = """query ($deleted: Boolean, $since: ISO8601Timestamp) {
  timeEntries(first: 100, filter: {
      deleted: $deleted, updatedAt: {greaterThanOrEqualTo: $since}}) {
    totalCount nodes { id deleted updatedAt } } }"""


def test_deleted_time_entries_are_marked_and_told(sandbox: Sandbox) -> None:
    kept = data(sandbox, ENTRIES, deleted=False)["timeEntries"]
    gone = data(sandbox, ENTRIES, deleted=True)["timeEntries"]
    assert 0 < gone["totalCount"] < kept["totalCount"]
    entry = kept["nodes"][0]["id"]
    sandbox.move_records("delete", [entry])
    told = data(sandbox, ENTRIES, deleted=True, since=STAMP)["timeEntries"]["nodes"]
    assert told == [{"id": entry, "deleted": True, "updatedAt": STAMP}]


def test_other_types_are_gone_when_deleted(sandbox: Sandbox) -> None:
    query = "{ outOfOfficePeriods(first: 1) { totalCount nodes { id } } }"
    before = data(sandbox, query)["outOfOfficePeriods"]
    sandbox.move_records("delete", [before["nodes"][0]["id"]])
    after = data(sandbox, query)["outOfOfficePeriods"]
    assert after["totalCount"] == before["totalCount"] - 1
    with pytest.raises(ValueError, match="cannot go to archive"):
        sandbox.move_records("archive", [after["nodes"][0]["id"]])


def rest(sandbox: Sandbox, path: str) -> Any:
    reply = sandbox.move(Request("POST", f"/v1/{path}", HEADERS, b""))
    return reply.status, json.loads(reply.body)


def test_rest_moves_records_by_number_or_node_id(sandbox: Sandbox) -> None:
    (record,) = some(sandbox)
    number = sandbox.store.find(record)
    assert number is not None
    assert rest(sandbox, f"requests/{number.number}/archive")[0] == 200
    assert shown(sandbox, record) is None
    assert rest(sandbox, f"requests/{record}/restore")[1]["nodeID"] == record
    assert shown(sandbox, record) is not None
    for path in ("requests/999999/trash", "teams/1/trash", "requests/1/erase"):
        assert rest(sandbox, path)[0] == 404


def test_another_process_moves_records_by_the_control_address() -> None:
    with running_sandbox() as server:
        (record,) = some(server.sandbox)
        for move in MOVES:
            answer = httpx.post(
                f"{server.base_url}/_sandbox/{move}",
                json={"records": [record]},
                trust_env=False,
            )
            # Nothing is left of an erased one.
            assert answer.status_code == (400 if move == "delete" else 200)
        answer = httpx.post(
            f"{server.rest_url}/people/1/trash",
            headers=HEADERS,
            trust_env=False,
        )
        assert answer.json()["id"] == 1
