"""Archive, trash and deletion: what shows a record where, and what tells of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.sandbox.calls import HEADERS, data, patient
from xurrent_gen.sandbox import Sandbox, running_sandbox
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.execution.life_cycle import MOVES, Move
from xurrent_gen.sandbox.messages import Request

NOW = 1_900_000_000.0
STAMP = "2030-03-17T17:46:40Z"
SHOWN = """query ($view: RequestView, $ids: [ID!]) {
  requests(first: 100, view: $view, filter: {id: {values: $ids}}) {
    nodes { id status completedAt lifeCycleState updatedAt } } }"""
FEEDS = """query ($since: ISO8601Timestamp) {
  archive(first: 100, filter: {createdAt: {greaterThanOrEqualTo: $since}}) {
    nodes { id createdAt archived { lifeCycleState ... on Request { id } } } }
  trash(first: 100, filter: {createdAt: {greaterThanOrEqualTo: $since}}) {
    nodes { id createdAt trashed { lifeCycleState ... on Request { id } } } } }"""


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=lambda: NOW)


@pytest.fixture
def record(sandbox: Sandbox) -> str:
    return sandbox.store.node_id(Ref("Request", 1))


def shown(sandbox: Sandbox, record: str, view: str | None = None) -> Any:
    found = data(sandbox, SHOWN, view=view, ids=[record])["requests"]["nodes"]
    return found[0] if found else None


def told(sandbox: Sandbox, feed: str, since: str = STAMP) -> list[Any]:
    nodes: list[Any] = data(sandbox, FEEDS, since=since)[feed]["nodes"]
    return nodes


STATES: list[tuple[Move, str]] = [("archive", "archived"), ("trash", "trashed")]


@pytest.mark.parametrize(("move", "state"), STATES)
def test_what_is_moved_is_in_its_view_and_its_feed_alone(
    sandbox: Sandbox, record: str, move: Move, state: str
) -> None:
    before = shown(sandbox, record)
    sandbox.move_records(move, [record])
    assert shown(sandbox, record) is shown(sandbox, record, "all") is None
    assert shown(sandbox, record, move) == {**before, "lifeCycleState": state}
    (entry,) = told(sandbox, move)
    assert entry["createdAt"] == STAMP
    assert entry["id"] != record
    assert entry[state] == {"lifeCycleState": state, "id": record}


def test_the_move_can_be_set_to_move_the_time_of_update(record: str) -> None:
    sandbox = Sandbox(moves_touch=True, clock=lambda: NOW)
    sandbox.move_records("archive", [record])
    assert shown(sandbox, record, "archive")["updatedAt"] == STAMP


def test_what_is_restored_is_back_and_updated(sandbox: Sandbox, record: str) -> None:
    sandbox.move_records("archive", [record])
    sandbox.move_records("trash", [record])
    assert not told(sandbox, "archive")
    assert told(sandbox, "trash")
    sandbox.move_records("restore", [record])
    assert not told(sandbox, "trash")
    found = shown(sandbox, record)
    assert found["lifeCycleState"] == "active"
    assert (found["status"], found["updatedAt"]) == ("completed", STAMP)
    assert found["completedAt"] == STAMP  # it was open before


def test_what_is_erased_leaves_no_trace(sandbox: Sandbox, record: str) -> None:
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


@pytest.mark.parametrize(("feed", "state"), STATES)
def test_the_feeds_hold_what_was_moved_from_the_start(
    sandbox: Sandbox, feed: str, state: str
) -> None:
    entries = told(sandbox, feed, since="2000-01-01T00:00:00Z")
    assert {entry[state]["lifeCycleState"] for entry in entries} == {state}
    assert any(
        shown(sandbox, e[state]["id"], feed) for e in entries if "id" in e[state]
    )
    node = "query ($id: ID!) { node(id: $id) { __typename } }"
    found = data(sandbox, node, id=entries[0]["id"])["node"]
    assert found["__typename"] == feed.capitalize()


@pytest.mark.parametrize("kind", ["Person", "Request"])
@pytest.mark.parametrize(("feed", "state"), STATES)
def test_the_feeds_are_filtered_by_the_name_of_their_records(
    sandbox: Sandbox, feed: Move, state: str, kind: str
) -> None:
    ref, name = Ref(kind, 3), "subject" if kind == "Request" else "name"
    sandbox.store.update(ref, {name: "Only one"})
    moved = sandbox.store.node_id(ref)
    sandbox.move_records(feed, [moved])
    by_name = f"""{{ {feed}(first: 9, filter: {{name: {{values: ["Only one"]}}}}) {{
        nodes {{ {state} {{ ... on {kind} {{ id }} }} }} }} }}"""
    assert data(sandbox, by_name)[feed]["nodes"] == [{state: {"id": moved}}]


def test_tasks_go_with_their_workflow(sandbox: Sandbox) -> None:
    store = sandbox.store
    tasks = store.catalog.shape("Workflow").fields["tasks"]
    for workflow in store.refs("Workflow")[:20]:
        sandbox.move_records("trash", [store.node_id(workflow)])
        for task in sandbox.life_cycle.links.members(workflow, tasks):
            assert store.value(task, "lifeCycleState") == "trashed"
    assert sandbox.life_cycle.links.members(Ref("Workflow", 1), tasks)


ENTRIES = """query ($deleted: Boolean, $since: ISO8601Timestamp) {
  timeEntries(first: 100, filter: {
      deleted: $deleted, updatedAt: {greaterThanOrEqualTo: $since}}) {
    totalCount nodes { id deleted updatedAt } } }"""


def test_what_is_deleted_is_marked_and_told_or_gone(sandbox: Sandbox) -> None:
    kept = data(sandbox, ENTRIES, deleted=False)["timeEntries"]
    gone = data(sandbox, ENTRIES, deleted=True)["timeEntries"]
    assert 0 < gone["totalCount"] < kept["totalCount"]
    entry = kept["nodes"][0]["id"]
    sandbox.move_records("delete", [entry])
    told = data(sandbox, ENTRIES, deleted=True, since=STAMP)["timeEntries"]["nodes"]
    assert told == [{"id": entry, "deleted": True, "updatedAt": STAMP}]
    first, second = (
        sandbox.store.node_id(Ref("OutOfOfficePeriod", number)) for number in (1, 2)
    )
    sandbox.move_records("delete", [first])
    assert sandbox.store.find(first) is None
    with pytest.raises(ValueError, match="cannot go to archive"):
        sandbox.move_records("archive", [second])


def test_rest_moves_records_by_number_or_node_id(sandbox: Sandbox, record: str) -> None:
    def rest(path: str) -> Any:
        reply = sandbox.rest(Request("POST", f"/v1/{path}", HEADERS, b""), sandbox.move)
        return reply.status, json.loads(reply.body)

    assert rest("requests/1/archive")[0] == 200
    assert shown(sandbox, record) is None
    assert rest(f"requests/{record}/restore")[1]["nodeID"] == record
    assert shown(sandbox, record) is not None
    for path in ("requests/999999/trash", "teams/1/trash", "requests/1/erase"):
        assert rest(path)[0] == 404


def test_another_process_moves_records(record: str) -> None:
    with running_sandbox() as server, patient() as http:
        for move in MOVES:
            url = f"{server.base_url}/_sandbox/{move}"
            answer = http.post(url, json={"records": [record]})
            # Nothing is left of an erased one.
            assert answer.status_code == (400 if move == "delete" else 200)
        answer = http.post(f"{server.rest_url}/people/1/trash", headers=HEADERS)
        assert answer.json()["id"] == 1
