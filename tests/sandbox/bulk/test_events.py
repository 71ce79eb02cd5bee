"""Events of the sandbox: defaults, matching, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.sandbox.bulk.server import BulkClient, bulk_server


@pytest.fixture
def client() -> Iterator[BulkClient]:
    with bulk_server() as made:
        yield made


def event(client: BulkClient, **given: object) -> httpx.Response:
    return client.post("events", json=given)


def monitored(client: BulkClient) -> dict[str, Any]:
    """A CI with a service instance and a source."""
    fields = "label source sourceID serviceInstances(first: 1) { nodes { id } }"
    found = client.query(
        f"{{ configurationItems(first: 9) {{ nodes {{ {fields} }} }} }}"
    )
    cis = found["configurationItems"]["nodes"]
    usable = (c for c in cis if c["sourceID"] and c["serviceInstances"]["nodes"])
    return dict[str, Any](next(usable))


def label(client: BulkClient) -> Any:
    return monitored(client)["label"]


def shown(client: BulkClient, answer: httpx.Response) -> Any:
    document = "query ($id: ID!) { node(id: $id) { ... on Request { subject status notes(first: 9) { nodes { text } } } } }"
    return client.query(document, id=answer.json()["nodeID"])["node"]


def test_a_first_event_creates_a_request(client: BulkClient) -> None:
    answer = event(client, subject="Disk full", ci=label(client), note="99 %")
    assert answer.status_code == 201
    made = answer.json()
    assert (made["category"], made["impact"], made["status"]) == (
        *("incident", "top"),
        "assigned",
    )
    assert isinstance(made["id"], int)
    notes = shown(client, answer)["notes"]["nodes"]
    assert [note["text"] for note in notes] == ["99 %"]


def test_the_same_ci_and_source_match_within_a_day(client: BulkClient) -> None:
    ci = label(client)
    first = event(client, subject="Disk full", ci=ci, source="nagios", note="99 %")
    same = event(client, subject="Another", ci=ci, source="nagios", note="100 %")
    assert (same.status_code, same.json()["id"]) == (200, first.json()["id"])
    repeated = event(client, subject="Disk full", ci=ci, source="nagios", note="99 %")
    assert repeated.status_code == 200
    assert len(shown(client, first)["notes"]["nodes"]) == 2
    assert shown(client, first)["subject"] == "Disk full"
    other = event(client, subject="Disk full", ci=ci, source="zabbix", note="99 %")
    assert other.status_code == 201
    client.clock.advance(86_401)
    later = event(client, subject="Disk full", ci=ci, source="nagios", note="99 %")
    assert later.status_code == 201


def test_a_ci_may_be_named_by_its_source(client: BulkClient) -> None:
    ci = monitored(client)
    first = event(client, subject="Disk full", ci=ci["label"], note="99 %")
    pair = {"ci_source": ci["source"], "ci_sourceID": ci["sourceID"]}
    same = event(client, subject="Another", note="100 %", **pair)
    assert (same.status_code, same.json()["id"]) == (200, first.json()["id"])
    wrong = event(client, subject="Another", **{**pair, "ci_source": "elsewhere"})
    assert wrong.status_code == 422
    assert wrong.json()["errors"] == [["ci_sourceID", "ci can't be found"]]


def test_parameters_may_be_in_the_query(client: BulkClient) -> None:
    made = client.post("events", params={"subject": "Login", "impact": "low"})
    assert (made.status_code, made.json()["impact"]) == (201, "low")


def test_without_a_ci_all_has_to_meet(client: BulkClient) -> None:
    first = event(client, subject="Login", note="slow")
    assert event(client, subject="Login", note="slow").status_code == 200
    assert event(client, subject="Login", note="slower").status_code == 201
    assert first.status_code == 201
    client.credentials["x-xurrent-account"] = "sandbox-support"
    assert event(client, subject="Login", note="slow").status_code == 201


CI: dict[str, Any] = {"name": "web", "label": "WEB1", "status": "installed"}
REQUEST: dict[str, Any] = {"subject": "Login", "status": "assigned", "source": "nagios"}


@pytest.mark.parametrize(
    ("more", "sent", "matches"),
    [
        ({}, {}, True),
        ({}, {"note": "slow"}, False),
        ({"notes": [{"text": "slow"}]}, {"note": "slow"}, True),
        ({"notes": [{"text": "slow", "internal": True}]}, {"note": "slow"}, False),
        ({}, {"source": "zabbix"}, False),
        ({"status": "completed"}, {}, False),
        ({"lifeCycleState": "trashed"}, {}, False),
        ({"createdAt": "2024-12-30T23:00:00Z"}, {}, False),
        ({"configurationItems": [{"label": "WEB1"}]}, {}, False),
        ({"configurationItems": [{"label": "WEB1"}]}, {"ci": "WEB1"}, True),
        (
            {
                "configurationItems": [{"label": "WEB1"}],
                "serviceInstance": {"name": "Mail"},
            },
            {"ci": "WEB1"},
            False,
        ),
    ],
)
def test_a_request_that_no_event_made_matches_too(
    more: dict[str, Any], sent: dict[str, str], matches: bool
) -> None:
    """Such as one of a mutation, or of the file of a sandbox that was saved."""
    data = {
        "requests": [{**REQUEST, **more}],
        "configurationItems": [{**CI, "product": {"name": "P"}}],
        "products": [
            {"name": "P", "brand": "B", "productCategory": {"name": "Server"}}
        ],
        "productCategories": [{"name": "Server", "ruleSet": "physical_asset"}],
        "services": [{"name": "Mail", "serviceProvider": {"name": "Us"}}],
        "serviceInstances": [{"name": "Mail", "service": {"name": "Mail"}}],
        "organizations": [{"name": "Us"}],
    }
    with bulk_server(data=data) as client:
        answer = event(client, **{"subject": "Login", "source": "nagios", **sent})
        assert answer.status_code == (200 if matches else 201)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({}, "subject"),
        ({"subject": "x", "category": "disaster"}, "category"),
        ({"subject": "x", "ci": "nothing"}, "ci"),
        ({"subject": "x", "waiting_until": "tomorrow"}, "waiting_until"),
        ({"subject": "x", "urgent": True}, "urgent"),
        ({"subject": "x", "member_id": 10**9}, "member_id"),
    ],
)
def test_what_cannot_be_used_is_told(
    client: BulkClient, given: dict[str, object], field: str
) -> None:
    answer = event(client, **given)
    assert answer.status_code == 422
    assert answer.json()["errors"][0][0] == field


def test_times_of_an_event_are_in_utc_without_a_zone(client: BulkClient) -> None:
    made = event(client, subject="x", desired_completion_at="2030-01-01T10:00")
    query = (
        "query ($id: ID!) { node(id: $id) { ... on Request { desiredCompletionAt } } }"
    )
    found = client.query(query, id=made.json()["nodeID"])["node"]
    assert found == {"desiredCompletionAt": "2030-01-01T10:00:00Z"}


@pytest.mark.parametrize("given", [{"team": "Nobody"}, {"team_id": 10**9}])
def test_an_unknown_team_is_replaced_silently(
    client: BulkClient, given: dict[str, object]
) -> None:
    answer = event(client, subject="x", **given)
    assert answer.json()["team"]["id"] == 1


PEOPLE: list[dict[str, object]] = [
    {"name": "Ann", "primaryEmail": "ann@x.example"},
    {"name": "Bob", "primaryEmail": "bob@x.example"},
    {"name": "Dis", "primaryEmail": "dis@x.example", "disabled": True},
]
TEAMS: list[dict[str, object]] = [
    {"name": "Old", "disabled": True},
    {"name": "Desk", "members": [{"name": "Ann"}]},
]


@pytest.mark.parametrize(
    ("given", "field", "why"),
    [
        ({"team": "Desk", "member": "bob@x.example"}, "member", "not a member"),
        ({"member": "dis@x.example"}, "member", "is disabled"),
        ({"requested_by": "dis@x.example"}, "requested_by", "is disabled"),
        ({"team": "Old"}, "team", "is disabled"),
    ],
)
def test_what_no_request_may_have_is_refused_by_an_event(
    given: dict[str, object], field: str, why: str
) -> None:
    """Neither a new request nor a match takes it; the note of a refused one is new."""
    with bulk_server(data={"people": PEOPLE, "teams": TEAMS}) as client:
        same: dict[str, object] = {"subject": "x", "ci": label(client), "note": "again"}
        for status in (201, 200):
            wrong = event(client, **{**same, **given})
            if status == 201 or field in ("member", "team"):
                assert wrong.status_code == 422
                assert [n for n, t in wrong.json()["errors"] if why in t] == [field]
            first = event(client, **{**same, "note": f"for {status}"})
            assert first.status_code == status
        assert event(client, **same).status_code == 200
        notes = [note["text"] for note in shown(client, first)["notes"]["nodes"]]
        assert "again" in notes
