"""Fields derived from others: each test quotes the sentence that it holds.

The sentences are those of the schema's descriptions and of the vendor's pages.
"""

from __future__ import annotations

import pytest

from tests.sandbox.calls import data
from tests.sandbox.data.records import NOW, World
from tests.support.clock import ManualClock
from xurrent_gen.sandbox import Sandbox


@pytest.mark.parametrize(
    ("name", "field", "reached", "open_"),
    [
        ("request", "completedAt", "completed", "assigned"),
        ("workflow", "completedAt", "completed", "in_progress"),
        ("project", "completedAt", "completed", "in_progress"),
        ("problem", "solvedAt", "solved", "analyzed"),
        ("risk", "closedAt", "closed", "materialized"),
        ("task", "finishedAt", "failed", "in_progress"),
        ("task", "assignedAt", "assigned", "registered"),
        ("projectTask", "finishedAt", "approved", "assigned"),
    ],
)
def test_timestamps_of_a_status(
    world: World, clock: ManualClock, name: str, field: str, reached: str, open_: str
) -> None:
    """ "Moment at which the status became `completed`" (`solved`, `closed`); of tasks
    "Moment at which the task reached a final status", "Moment at which the task was
    assigned"; null as long as it did not."""
    shown = f"{field} status updatedAt"
    made = world.create(name, shown, status=open_)
    assert made[field] is None
    clock.advance(60)
    made = world.update(name, made, shown, status=reached)
    assert made[field] == made["updatedAt"] == "2025-01-01T00:01:00Z"
    clock.advance(60)
    made = world.update(name, made, shown, sourceID="1")
    assert made[field] == "2025-01-01T00:01:00Z"
    made = world.update(name, made, shown, status=open_)
    assert made[field] is None
    made = world.create(name, shown, status=reached)
    assert made[field] == "2025-01-01T00:02:00Z"


@pytest.mark.parametrize(
    ("name", "reached"),
    [
        ("request", "completed"),
        ("problem", "solved"),
        ("risk", "closed"),
        ("task", "failed"),
        ("projectTask", "approved"),
    ],
)
def test_the_duration_of_a_resolution(
    world: World, clock: ManualClock, name: str, reached: str
) -> None:
    """ "Minutes from `createdAt` to `completedAt`" (`solvedAt`, `closedAt`); of tasks
    "Minutes from `assignedAt` to `finishedAt`."""
    made = world.create(name, "resolutionDuration", status=None)
    made = world.update(name, made, "resolutionDuration", sourceID="1")
    assert made["resolutionDuration"] is None
    if "ask" in name:
        world.update(name, made, "id", status="assigned")
    clock.advance(125)
    made = world.update(name, made, "resolutionDuration", status=reached)
    assert made["resolutionDuration"] == 2


def test_amount_of_an_invoice(world: World) -> None:
    """ "`unitPrice` times `quantity`." """
    made = world.create("invoice", "amount", quantity=3)
    assert made["amount"] == 15
    assert world.update("invoice", made, "amount", unitPrice="1.1")["amount"] == 3.3


def test_a_completed_request_has_no_next_target() -> None:
    """ "Next deadline, or `best_effort` or `clock_stopped`; empty when completed." """
    query = "{ requests(first: 100) { nodes { status nextTargetAt } } }"
    nodes = data(Sandbox(), query)["requests"]["nodes"]
    assert {(n["status"] == "completed") for n in nodes} == {True, False}
    for node in nodes:
        assert (node["nextTargetAt"] is None) is (node["status"] == "completed")


def test_a_task_that_ends_stays_assigned(world: World, clock: ManualClock) -> None:
    made = world.create("task", "assignedAt", status="assigned")
    clock.advance(60)
    made = world.update("task", made, "assignedAt", status="completed")
    assert made["assignedAt"] == NOW


def test_waiting(world: World, clock: ManualClock) -> None:
    """ "Moment at which status `waiting_for` turns back into `assigned`."""
    shown = "status waitingUntil"
    until = {"waitingUntil": "2025-01-01T01:00:00Z"}
    made = world.create("request", shown, status="assigned", **until)
    assert made["waitingUntil"] is None
    made = world.update("request", made, shown, status="waiting_for", **until)
    assert made["waitingUntil"] == until["waitingUntil"]
    node = "query ($id: ID!) { node(id: $id) { ... on Request { status waitingUntil updatedAt } } }"
    clock.advance(3_599)
    assert data(world.box, node, id=made["id"])["node"]["status"] == "waiting_for"
    clock.advance(1)
    found = data(world.box, node, id=made["id"])["node"]
    stamp = "2025-01-01T01:00:00Z"
    assert found == {"status": "assigned", "waitingUntil": None, "updatedAt": stamp}


def test_completion_reason(world: World) -> None:
    """request.completionReason: "How the request ended": only of a completed request."""
    shown, given = "completionReason", {"completionReason": "solved"}
    made = world.create("request", shown, **given)
    assert made["completionReason"] is None
    made = world.update("request", made, shown, status="completed", **given)
    assert made["completionReason"] == "solved"
    made = world.update("request", made, shown, status="assigned")
    assert made["completionReason"] is None


@pytest.mark.parametrize("name", ["request", "problem", "task"])
def test_members_are_people_of_the_team(world: World, name: str) -> None:
    """request, problem, task: the member is a person of the team."""
    bob = world.create("person", name="Bob", primaryEmail="bob@x.example")["id"]
    team = world.create("team", name="North", memberIds=["@ada"])["id"]
    other = world.create("team", name="South", memberIds=[bob])["id"]
    shown = "member { id }"
    made = world.create(name, shown, teamId=team, memberId="@ada")
    assert made["member"]["id"] == world.id("ada")
    (error,) = world.refused(f"{name}Create", teamId=team, memberId=bob)
    assert error == ("memberId", "Member is not a member of the team")
    world.refused(f"{name}Update", id=made["id"], memberId=bob)
    assert world.update(name, made, shown, teamId=other)["member"] is None


def test_service_instance_and_agreement_of_a_time_entry(world: World) -> None:
    """time entry: "Service instance the time was spent for; set automatically for
    requests." "SLA the time was spent under; set automatically for requests." """
    instance = {"serviceInstanceId": "@instance"}
    agreement = world.create("serviceLevelAgreement", name="All", **instance)
    entries = (
        "createdAt timeEntries(first: 2) { nodes { timeSpent date description person { id } "
        "serviceInstance { id } serviceLevelAgreement { id } } }"
    )
    spent = {"timeSpent": 30, "timeEntryDescription": "phoned"}
    made = world.create("request", entries, **instance, **spent)
    assert made["timeEntries"]["nodes"] == [
        {
            "timeSpent": 30,
            "date": made["createdAt"][:10],
            "description": "phoned",
            "person": {"id": world.id("me")},
            "serviceInstance": {"id": world.id("instance")},
            "serviceLevelAgreement": {"id": agreement["id"]},
        }
    ]
