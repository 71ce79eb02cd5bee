"""Mutations persist, and say what is wrong with their input."""

from __future__ import annotations

import json

from tests.sandbox.calls import call, data, everyone, messages, post, send
from xurrent_gen.sandbox import Sandbox

CREATE = """mutation ($input: RequestCreateInput!) { requestCreate(input: $input) {
  clientMutationId errors { path message }
  request { id subject category createdAt impact requestedFor { id name } customFields { id value }
    configurationItems(first: 5) { nodes { id } } tags(first: 5) { nodes { name } }
    notes(first: 5) { nodes { text internal person { name } } } } } }"""


def test_create_is_kept_and_complete(sandbox: Sandbox) -> None:
    person = everyone(sandbox)[0]
    ci = data(sandbox, "{ configurationItems(first: 1) { nodes { id } } }")
    item = ci["configurationItems"]["nodes"][0]["id"]
    values = {
        "rack": "R1",
        "cost": 1.5,
        "flag": False,
        "many": ["a", "b"],
        "none": None,
    }
    fields = [{"id": name, "value": value} for name, value in values.items()]
    given = {
        "clientMutationId": "abc",
        "subject": "No disk space",
        "category": "incident",
        "requestedForId": person["id"],
        "note": "first note",
        "configurationItemIds": [item],
        "newTags": [{"name": "disk"}, {"name": "space"}],
        "customFields": fields,
    }
    payload = data(sandbox, CREATE, input=given)["requestCreate"]
    assert payload["clientMutationId"] == "abc"
    assert payload["errors"] == []
    request = payload["request"]
    assert request["subject"] == "No disk space"
    assert request["requestedFor"] == {"id": person["id"], "name": person["name"]}
    assert request["customFields"] == fields
    assert request["createdAt"] == "2025-01-01T00:00:00Z"
    assert request["impact"] is None
    assert request["configurationItems"]["nodes"] == [{"id": item}]
    assert [t["name"] for t in request["tags"]["nodes"]] == ["disk", "space"]
    assert [n["text"] for n in request["notes"]["nodes"]] == ["first note"]
    found = data(
        sandbox,
        """{ requests(first: 5, filter: {query: "no disk space", category:
             {values: [incident]}}, order: [{field: createdAt, direction: desc}]) {
             nodes { id } } }""",
    )
    assert request["id"] in [n["id"] for n in found["requests"]["nodes"]]


def test_decimals_keep_every_digit_both_ways(sandbox: Sandbox) -> None:
    person = everyone(sandbox)[0]["id"]
    for literal in ("99999999999999.99", "1.10", "0.00", "123456789012345678"):
        body = json.dumps(
            {
                "query": """mutation ($input: PersonUpdateInput!) {
                  personUpdate(input: $input) { person { costPerHour } } }""",
                "variables": {"input": {"id": person, "costPerHour": "@"}},
            }
        ).replace('"@"', literal)
        reply = send(sandbox, body.encode())
        assert f'"costPerHour":{literal}}}' in reply.body.decode()
    inline = post(
        sandbox,
        f"mutation {{ personUpdate(input: {{id: {json.dumps(person)}, "
        "costPerHour: 99999999999999.99}) { person { costPerHour } } }",
    )
    assert b":99999999999999.99}" in inline.body


def test_update_changes_what_is_given_only(sandbox: Sandbox) -> None:
    person = everyone(sandbox)[1]
    update = """mutation ($input: PersonUpdateInput!) { personUpdate(input: $input) {
      errors { message } person { id name jobTitle vip updatedAt manager { id }
      customFields { id value } teams(first: 10) { nodes { id } } } } }"""
    teams = data(sandbox, "{ teams(first: 2) { nodes { id } } }")["teams"]["nodes"]
    changed = {
        "id": person["id"],
        "jobTitle": "Boss",
        "managerId": None,
        "teamIds": [team["id"] for team in teams],
        "customFields": [{"id": "rack", "value": "R99"}],
    }
    found = data(sandbox, update, input=changed)["personUpdate"]["person"]
    assert found["jobTitle"] == "Boss"
    assert found["name"] == person["name"]
    assert found["vip"] == person["vip"]
    assert found["manager"] is None
    assert found["teams"]["nodes"] == teams
    assert found["updatedAt"] == "2025-01-01T00:00:00Z"
    kept = {f["id"]: f["value"] for f in found["customFields"]}
    before = {f["id"]: f["value"] for f in person["customFields"]}
    assert kept == {**before, "rack": "R99"}
    members = data(
        sandbox,
        """query ($id: ID!) { people(first: 100, filter: {team: {values: [$id]}}) {
             nodes { id } } }""",
        id=teams[1]["id"],
    )
    assert person["id"] in [n["id"] for n in members["people"]["nodes"]]


def test_note_appears_on_its_owner(sandbox: Sandbox) -> None:
    query = (
        """{ requests(first: 1) { nodes { id notes(first: 100) { nodes { id } } } } }"""
    )
    request = data(sandbox, query)["requests"]["nodes"][0]
    made = data(
        sandbox,
        """mutation ($input: NoteCreateInput!) { noteCreate(input: $input) {
             errors { message } note { id text } } }""",
        input={"ownerId": request["id"], "text": "hello"},
    )["noteCreate"]["note"]
    after = data(sandbox, query)["requests"]["nodes"][0]["notes"]["nodes"]
    assert after == [*request["notes"]["nodes"], {"id": made["id"]}]


def test_validation_errors_come_in_the_payload_and_change_nothing(
    sandbox: Sandbox,
) -> None:
    count = "{ people(first: 1, view: all) { totalCount } }"
    before = data(sandbox, count)
    team = data(sandbox, "{ teams(first: 1) { nodes { id } } }")["teams"]["nodes"][0]
    create = """mutation ($input: PersonCreateInput!) { personCreate(input: $input) {
      clientMutationId errors { path message } person { id } } }"""
    given = {
        "name": "  ",
        "primaryEmail": "nobody",
        "managerId": team["id"],
        "teamIds": ["bm9wZQ"],
        "clientMutationId": "x",
    }
    payload = data(sandbox, create, input=given)["personCreate"]
    assert payload["person"] is None
    assert payload["clientMutationId"] == "x"
    assert payload["errors"] == [
        {"path": ["managerId"], "message": "Manager not found"},
        {"path": ["teamIds", "0"], "message": "Team not found"},
        {"path": ["name"], "message": "Name can't be blank"},
        {"path": ["primaryEmail"], "message": "Primary email is invalid"},
    ]
    assert data(sandbox, count) == before


def test_unknown_records_are_top_level_errors(sandbox: Sandbox) -> None:
    answer = call(sandbox, '{ node(id: "bm9wZQ") { id } }')
    assert messages(answer) == ["Not Found"]
    answer = call(
        sandbox,
        'mutation { personUpdate(input: {id: "bm9wZQ"}) { person { id } } }',
    )
    assert messages(answer) == ["Not Found"]
    assert answer["errors"][0]["path"] == ["personUpdate"]


def test_delete_removes_from_everywhere(sandbox: Sandbox) -> None:
    found = data(sandbox, "{ webhooks(first: 1) { totalCount nodes { id } } }")
    identity = found["webhooks"]["nodes"][0]["id"]
    remove = """mutation ($id: ID!) { webhookDelete(input: {id: $id,
      clientMutationId: "z"}) { success clientMutationId errors { message } } }"""
    done = data(sandbox, remove, id=identity)["webhookDelete"]
    assert done == {"success": True, "clientMutationId": "z", "errors": []}
    after = data(sandbox, "{ webhooks(first: 1) { totalCount nodes { id } } }")
    assert after["webhooks"]["totalCount"] == found["webhooks"]["totalCount"] - 1
    assert messages(call(sandbox, remove, id=identity)) == ["Not Found"]
    query = "query ($id: ID!) { node(id: $id) { id } }"
    assert messages(call(sandbox, query, id=identity)) == ["Not Found"]


def test_policy_creation_shows_the_key_once(sandbox: Sandbox) -> None:
    created = data(
        sandbox,
        """mutation { webhookPolicyCreate(input: {jwtAlg: es256}) {
             errors { message } webhookPolicy { id publicKeyPem jwtAlg } } }""",
    )["webhookPolicyCreate"]["webhookPolicy"]
    number = sandbox.store.table("WebhookPolicy").created[-1]
    assert created["publicKeyPem"] == sandbox.webhooks.policy_key(number, "ES256").pem
    assert created["jwtAlg"] == "es256"
    remove = """mutation ($id: ID!) { webhookPolicyDelete(input: {id: $id}) {
      success } }"""
    assert data(sandbox, remove, id=created["id"])["webhookPolicyDelete"]["success"]
