"""Mutations persist, and say what is wrong with their input."""

from __future__ import annotations

import json

import pytest

from tests.sandbox.calls import call, data, everyone, messages, post, send
from tests.sandbox.data.records import create, refused, update
from xurrent_gen.sandbox import Sandbox
from xurrent_gen.sandbox.data.values import Ref


def test_create_is_kept_and_complete(sandbox: Sandbox) -> None:
    item = sandbox.store.node_id(Ref("ConfigurationItem", 1))
    person = everyone(sandbox)[0]
    values = {"rack": "R", "cost": 1.5, "flag": False, "many": ["a", "b"], "none": None}
    fields = [{"id": name, "value": value} for name, value in values.items()]
    shown = """subject createdAt impact requestedFor { id name } customFields { id value }
      configurationItems(first: 5) { nodes { id } } tags(first: 5) { nodes { name } }
      notes(first: 5) { nodes { text } }"""
    made = create(
        sandbox,
        "request",
        shown,
        subject="No disk space",
        category="incident",
        requestedForId=person["id"],
        note="first note",
        configurationItemIds=[item],
        newTags=[{"name": "disk"}, {"name": "space"}],
        customFields=fields,
    )
    node = made.pop("id")
    assert made == {
        "subject": "No disk space",
        "createdAt": "2025-01-01T00:00:00Z",
        "impact": None,
        "requestedFor": {"id": person["id"], "name": person["name"]},
        "customFields": fields[:-1],  # null clears a field, which is absent then
        "configurationItems": {"nodes": [{"id": item}]},
        "tags": {"nodes": [{"name": "disk"}, {"name": "space"}]},
        "notes": {"nodes": [{"text": "first note"}]},
    }
    found = data(
        sandbox,
        """{ requests(first: 5, filter: {query: "no disk space", category:
             {values: [incident]}}, order: [{field: createdAt, direction: desc}]) {
             nodes { id } } }""",
    )
    assert {"id": node} in found["requests"]["nodes"]


@pytest.mark.parametrize(
    "literal", ["99999999999999.99", "1.10", "0.00", "123456789012345678"]
)
def test_decimals_keep_every_digit_both_ways(sandbox: Sandbox, literal: str) -> None:
    person = sandbox.store.node_id(Ref("Person", 1))
    query = """mutation ($input: PersonUpdateInput!) {
      personUpdate(input: $input) { person { costPerHour } } }"""
    given = {"input": {"id": person, "costPerHour": "@"}}
    body = json.dumps({"query": query, "variables": given}).replace('"@"', literal)
    wanted = f'"costPerHour":{literal}}}'.encode()
    assert wanted in send(sandbox, body.encode()).body
    text = f'{{id: "{person}", costPerHour: {literal}}}'
    sent = f"mutation {{ personUpdate(input: {text}) {{ person {{ costPerHour }} }} }}"
    assert wanted in post(sandbox, sent).body


def test_update_changes_what_is_given_only(sandbox: Sandbox) -> None:
    person = everyone(sandbox)[1]
    teams = data(sandbox, "{ teams(first: 2) { nodes { id } } }")["teams"]["nodes"]
    shown = """name jobTitle vip updatedAt manager { id } customFields { id value }
      teams(first: 10) { nodes { id } }"""
    given = {"jobTitle": "Boss", "managerId": None, "teamIds": [t["id"] for t in teams]}
    custom = [{"id": "rack", "value": "R99"}]
    made = update(sandbox, "person", person, shown, **given, customFields=custom)
    kept = {f["id"]: f["value"] for f in made.pop("customFields")}
    before = {f["id"]: f["value"] for f in person["customFields"]}
    assert kept == {**before, "rack": "R99"}
    assert made == {
        **{name: person[name] for name in ("id", "name", "vip")},
        "jobTitle": "Boss",
        "manager": None,
        "teams": {"nodes": teams},
        "updatedAt": "2025-01-01T00:00:00Z",
    }
    members = everyone(sandbox, filter={"team": {"values": [teams[1]["id"]]}})
    assert person["id"] in [each["id"] for each in members]


def test_a_text_that_reads_back_as_a_flag(sandbox: Sandbox) -> None:
    text, shown = {"fullDescription": "All printers"}, "fullDescription"
    made = create(sandbox, "shopArticleCategory", shown, name="Printers", **text)
    assert made["fullDescription"] is True


def test_note_appears_on_its_owner(sandbox: Sandbox) -> None:
    query = "{ requests(first: 1) { nodes { id notes(first: 99) { nodes { id } } } } }"
    (request,) = data(sandbox, query)["requests"]["nodes"]
    made = create(sandbox, "note", ownerId=request["id"], text="hello")
    (after,) = data(sandbox, query)["requests"]["nodes"]
    assert after["notes"]["nodes"] == [*request["notes"]["nodes"], made]


def test_validation_errors_come_in_the_payload(sandbox: Sandbox) -> None:
    before = sandbox.store.refs("Person")
    given = {
        "name": "  ",
        "primaryEmail": "nobody",
        "managerId": sandbox.store.node_id(Ref("Team", 1)),
        "teamIds": ["bm9wZQ"],
    }
    assert refused(sandbox, "personCreate", **given) == [
        {"path": ["managerId"], "message": "Manager not found"},
        {"path": ["teamIds", "0"], "message": "Team not found"},
        {"path": ["name"], "message": "Name can't be blank"},
        {"path": ["primaryEmail"], "message": "Primary email is invalid"},
    ]
    assert sandbox.store.refs("Person") == before


def test_a_note_needs_an_owner_that_has_notes(sandbox: Sandbox) -> None:
    team = sandbox.store.node_id(Ref("Team", 1))
    problem = {"path": ["ownerId"], "message": "Owner not found"}
    assert refused(sandbox, "noteCreate", ownerId=team, text="x") == [problem]


def test_unknown_records_are_top_level_errors(sandbox: Sandbox) -> None:
    node = sandbox.store.node_id(Ref("Webhook", 1))
    remove = f'mutation {{ webhookDelete(input: {{id: "{node}"}}) {{ success }} }}'
    assert data(sandbox, remove)["webhookDelete"] == {"success": True}
    change = 'mutation { personUpdate(input: {id: "bm9wZQ"}) { person { id } } }'
    queries = (f'{{ node(id: "{node}") {{ id }} }}', change, remove)
    for query, name in zip(
        queries, ("node", "personUpdate", "webhookDelete"), strict=True
    ):
        answer = call(sandbox, query)
        assert messages(answer) == ["Not Found"]
        assert answer["errors"][0]["path"] == [name]


def test_policy_creation_shows_the_key(sandbox: Sandbox) -> None:
    created = create(sandbox, "webhookPolicy", "publicKeyPem jwtAlg", jwtAlg="es256")
    number = sandbox.store.table("WebhookPolicy").created[-1]
    assert created["publicKeyPem"] == sandbox.webhooks.key("ES256", number).pem
    assert created["jwtAlg"] == "es256"
