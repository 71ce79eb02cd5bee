"""Fields derived from others: each test quotes the sentence that it holds.

The sentences are those of the schema's descriptions and of the vendor's pages.
"""

from __future__ import annotations

import pytest

from tests.sandbox.calls import data
from tests.sandbox.data.records import (
    NOW,
    create,
    me,
    organization_and_service,
    refused,
    service,
    update,
)
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
        ("task", "finishedAt", "canceled", "assigned"),
        ("projectTask", "finishedAt", "approved", "assigned"),
    ],
)
def test_timestamps_of_a_status(
    box: Sandbox, clock: ManualClock, name: str, field: str, reached: str, open_: str
) -> None:
    """ "Moment at which the status became `completed`" (`solved`, `closed`); of tasks
    "Moment at which the task reached a final status"; null as long as it did not."""
    base: dict[str, object] = {"subject": "x"}
    if name == "project":
        base |= organization_and_service(box)
        base |= {"managerId": me(box), "justification": "improvement"}
    if name == "problem":
        base["serviceId"] = service(box)["service"]
    if name == "risk":
        base["severity"] = "high"
    if name == "task":
        base["workflowId"] = create(box, "workflow", subject="x")["id"]
    if name == "projectTask":
        found = data(
            box, "{ projectTasks(first: 1) { nodes { project { id } phase { id } } } }"
        )["projectTasks"]["nodes"][0]
        base |= {
            "projectId": found["project"]["id"],
            "phaseId": found["phase"]["id"],
            "category": "activity",
            "plannedDuration": 5,
        }
    shown = f"{field} status updatedAt"
    made = create(box, name, shown, **base, status=open_)
    assert made[field] is None
    clock.advance(60)
    made = update(box, name, made, shown, status=reached)
    assert made[field] == made["updatedAt"] == "2025-01-01T00:01:00Z"
    clock.advance(60)
    made = update(box, name, made, shown, sourceID="1")
    assert made[field] == "2025-01-01T00:01:00Z"
    made = update(box, name, made, shown, status=open_)
    assert made[field] is None
    made = create(box, name, shown, **base, status=reached)
    assert made[field] == "2025-01-01T00:02:00Z"


def test_assignment_of_a_task(box: Sandbox, clock: ManualClock) -> None:
    """task.assignedAt: "Moment at which the task was assigned." """
    workflow = create(box, "workflow", subject="x")["id"]
    shown = "assignedAt"
    made = create(box, "task", shown, workflowId=workflow, status="registered")
    assert made["assignedAt"] is None
    made = update(box, "task", made, shown, status="assigned")
    assert made["assignedAt"] == NOW
    clock.advance(60)
    made = update(box, "task", made, shown, status="completed")
    assert made["assignedAt"] == NOW


def test_waiting(box: Sandbox, clock: ManualClock) -> None:
    """ "Moment at which status `waiting_for` turns back into `assigned`."""
    shown = "status waitingUntil"
    until = {"waitingUntil": "2025-01-01T01:00:00Z"}
    made = create(box, "request", shown, subject="x", status="assigned", **until)
    assert made["waitingUntil"] is None
    made = update(box, "request", made, shown, status="waiting_for", **until)
    assert made["waitingUntil"] == until["waitingUntil"]
    node = "query ($id: ID!) { node(id: $id) { ... on Request { status waitingUntil updatedAt } } }"
    clock.advance(3_599)
    assert data(box, node, id=made["id"])["node"]["status"] == "waiting_for"
    clock.advance(1)
    found = data(box, node, id=made["id"])["node"]
    assert (found["status"], found["waitingUntil"]) == ("assigned", None)
    assert found["updatedAt"] == "2025-01-01T01:00:00Z"


def test_completion_reason(box: Sandbox) -> None:
    """request.completionReason: "How the request ended": only of a completed request."""
    shown = "completionReason"
    given = {"completionReason": "solved"}
    made = create(box, "request", shown, subject="x", **given)
    assert made["completionReason"] is None
    made = update(box, "request", made, shown, status="completed", **given)
    assert made["completionReason"] == "solved"
    made = update(box, "request", made, shown, status="assigned")
    assert made["completionReason"] is None


def test_members_are_people_of_the_team(box: Sandbox) -> None:
    """request, problem, task: the member is a person of the team."""
    people = [
        create(box, "person", name=n, primaryEmail=f"{n}@x.example")["id"]
        for n in ("ada", "bob")
    ]
    team = create(box, "team", name="North", memberIds=[people[0]])["id"]
    other = create(box, "team", name="South", memberIds=[people[1]])["id"]
    shown = "member { id }"
    made = create(box, "request", shown, subject="x", teamId=team, memberId=people[0])
    assert made["member"]["id"] == people[0]
    wrong = {"subject": "x", "teamId": team, "memberId": people[1]}
    (error,) = refused(box, "requestCreate", **wrong)
    assert error["path"] == ["memberId"]
    refused(box, "requestUpdate", id=made["id"], memberId=people[1])
    made = update(box, "request", made, shown, teamId=other)
    assert made["member"] is None
    workflow = create(box, "workflow", subject="x")["id"]
    refused(box, "taskCreate", workflowId=workflow, teamId=team, memberId=people[1])
    refused(
        box,
        "problemCreate",
        **{**wrong, "serviceId": service(box)["service"]},
    )


def test_service_instance_and_agreement_of_a_time_entry(box: Sandbox) -> None:
    """time entry: "Service instance the time was spent for; set automatically for
    requests." "SLA the time was spent under; set automatically for requests." """
    world = service(box)
    offering = create(box, "serviceOffering", name="Gold", serviceId=world["service"])
    agreement = create(
        box,
        "serviceLevelAgreement",
        name="Mail for all",
        customerId=create(box, "organization", name="Customer")["id"],
        serviceOfferingId=offering["id"],
        serviceInstanceId=world["instance"],
    )
    entries = (
        "timeEntries(first: 2) { nodes { timeSpent description person { id } "
        "serviceInstance { id } serviceLevelAgreement { id } } }"
    )
    made = create(
        box,
        "request",
        entries,
        subject="x",
        serviceInstanceId=world["instance"],
        timeSpent=30,
        timeEntryDescription="phoned",
    )
    assert made["timeEntries"]["nodes"] == [
        {
            "timeSpent": 30,
            "description": "phoned",
            "person": {"id": me(box)},
            "serviceInstance": {"id": world["instance"]},
            "serviceLevelAgreement": {"id": agreement["id"]},
        }
    ]
