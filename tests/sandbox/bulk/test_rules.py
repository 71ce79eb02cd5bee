"""Imports and events keep the rules of records, and match by their keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sandbox.bulk.server import BulkClient, bulk_server
from tests.sandbox.bulk.test_imports import counts


@pytest.fixture
def client() -> Iterator[BulkClient]:
    with bulk_server() as made:
        yield made


def row(client: BulkClient, kind: str, header: str, value: str) -> dict[str, str]:
    (found,) = [each for each in client.rows(kind) if each[header] == value]
    return found


def mail(client: BulkClient) -> str:
    return client.rows("people")[0]["Primary Email"]


@pytest.mark.parametrize(
    ("kind", "head", "one", "two"),
    [
        ("people", "Primary Email,Name", "a@x.example,Ada", "A@x.example,Other"),
        ("sites", "Name,Country", "North,NL", "North,DE"),
        ("teams", "Name,Disabled", "North,yes", "North,no"),
    ],
)
def test_a_new_record_with_a_taken_key_fails(
    client: BulkClient, kind: str, head: str, one: str, two: str
) -> None:
    """A pair that is new makes a new record, whose other keys must be free."""
    file = f"Source,Source ID,{head}\nhr,1,{one}\nhr,2,{two}\n"
    assert counts(client.bring(kind, file)) == {"created": 1, "failures": 1}


def test_status_of_a_release_and_of_an_order_line(client: BulkClient) -> None:
    """release, shop order line: "Moment at which the status became `completed`." """
    releases = f"Source,Source ID,Subject,Manager,Status\nx,1,One,{mail(client)}"
    client.bring("releases", f"{releases},in_progress\n")
    assert row(client, "releases", "Subject", "One")["Completed At"] == ""
    client.bring("releases", f"{releases},completed\n")
    done = row(client, "releases", "Subject", "One")
    assert done["Completed At"] == done["Updated At"] != ""
    client.bring("releases", f"{releases},in_progress\n")
    assert row(client, "releases", "Subject", "One")["Completed At"] == ""
    line = next(
        each for each in client.rows("shop_order_lines") if each["Status"] == "in_cart"
    )
    for status, ended in (("completed", True), ("in_cart", False)):
        client.bring("shop_order_lines", f"ID,Status\n{line['ID']},{status}\n")
        found = row(client, "shop_order_lines", "ID", line["ID"])
        assert bool(found["Completed At"]) is ended


@pytest.mark.parametrize(
    ("status", "at", "why"),
    [
        ("completed", "2019-01-01T10:00:00Z", "not in order"),
        ("completed", "2035-01-01T10:00:00Z", "not in order"),
        ("assigned", "2025-01-01T00:00:00Z", "Completed at contradicts the status"),
        ("completed", "2025-01-01T00:00:00Z", ""),
    ],
)
def test_times_of_an_import_are_in_order(
    client: BulkClient, status: str, at: str, why: str
) -> None:
    head = "Source,Source ID,Subject,Category,Requested By,Status,Completed At"
    row = f"x,1,Imported,incident,{mail(client)},{status},{at}"
    done = client.bring("requests", f"{head}\n{row}\n")
    assert counts(done) == ({"failures": 1} if why else {"created": 1})
    assert why in (client.log(done) if why else "")


def test_team_of_an_event(client: BulkClient) -> None:
    """Events: the member's team, else the first line team of the service instance."""
    shown = "{ teams(first: 9) { nodes { id name members(first: 1) { nodes { primaryEmail } } } } }"
    teams = client.query(shown)["teams"]["nodes"]
    team = next(each for each in teams if each["members"]["nodes"])
    given = {"subject": "x", "member": team["members"]["nodes"][0]["primaryEmail"]}
    made = client.post("events", json=given)
    assert made.status_code == 201
    node = "query ($id: ID!) { node(id: $id) { ... on Request { member { primaryEmail } team { members(first: 100) { nodes { primaryEmail } } } } } }"
    found = client.query(node, id=made.json()["nodeID"])["node"]
    assert found["member"] in found["team"]["members"]["nodes"]


def test_new_records_belong_to_the_account_of_the_header(client: BulkClient) -> None:
    home, other = "sandbox", "sandbox-support"
    client.credentials["x-xurrent-account"] = other
    people = (
        "Name,Primary Email,Manager\nAnn,a@x.example,\nBob,b@x.example,a@x.example\n"
    )
    assert counts(client.bring("people", people)) == {"created": 2}
    event = client.post("events", json={"subject": "Down"}).json()["nodeID"]
    found = client.query(
        """query ($id: ID!) { node(id: $id) { ... on Request { account { id } } }
           people(first: 9, filter: {name: {values: ["Ann", "Bob"]}}) {
             nodes { account { id } } } }""",
        id=event,
    )
    owner = {"account": {"id": other}}
    assert found == {"node": owner, "people": {"nodes": [owner, owner]}}
    assert row(client, "people", "Name", "Bob")["Manager"] == "a@x.example"
    client.credentials["x-xurrent-account"] = home
    names = {each["Name"] for each in client.rows("people")}
    assert names.isdisjoint({"Ann", "Bob"})
    # A key of another account is free, and names the record of the own one.
    assert counts(client.bring("people", people)) == {"created": 2}
    assert row(client, "people", "Name", "Bob")["Manager"] == "a@x.example"
