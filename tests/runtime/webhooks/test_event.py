"""The event, its names and its payload: typed where known, kept where not."""

from __future__ import annotations

import importlib.resources
import json
import pickle
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.webhooks import ACCOUNT_URL, EVENT, Json, refused
from xurrent_sdk.webhooks import (
    EventNameLiteral,
    WebhookEvent,
    WebhookEventName,
    WebhookToken,
)


def read(raw: dict[str, Json]) -> WebhookEvent:
    return WebhookEvent.from_json(raw, delivery_id="d")


def test_documented_members() -> None:
    event = read(EVENT)
    assert event.event is WebhookEventName.REQUEST_STATUS_CHANGED
    assert event.webhook_node_id == EVENT["webhook_nodeID"]
    assert event.object_node_id == EVENT["object_nodeID"]
    assert event.person_node_id == EVENT["person_nodeID"]
    for name in ("webhook_id", "account_id", "account", "custom_url", "name"):
        assert getattr(event, name) == EVENT[name]
    for name in ("object_id", "person_id", "person_name", "instance_name"):
        assert getattr(event, name) == EVENT[name]
    assert event.extra == {}
    assert event.raw is EVENT


def test_documented_payload() -> None:
    payload = read(EVENT).payload
    assert payload.audit_line_node_id == EVENT["payload"]["audit_line_nodeID"]
    assert (payload.audit_line_id, payload.note_id, payload.callback) == (5, None, None)
    assert (payload.source, payload.source_id) == ("monitor", "m-1")
    assert (payload.status, payload.previous_status) == ("assigned", "declined")
    assert payload.member is None
    team = payload.team
    assert team is not None
    assert (team.id, team.node_id, team.name) == (3, "NG1lLmNvbS9UZWFtLzM", "Windows")
    assert (team.source_id, team.disabled) == ("t3", False)
    assert team.account is not None
    assert (team.account.id, team.account.name) == ("widget-it", "Widget IT")


@pytest.mark.parametrize(
    ("member", "value", "read_as"),
    [
        ("object_id", "17", 17),
        ("object_id", True, None),
        ("object_id", 1.5, None),
        ("object_id", "x", None),
        ("object_id", "9" * 5_000, None),
        ("object_id", "١", None),
        ("name", 3, None),
        ("name", ["a"], None),
    ],
    ids=lambda value: ascii(value)[:20],
)
def test_a_member_of_another_kind(member: str, value: Json, read_as: Json) -> None:
    event = read({"event": "x", member: value})
    assert getattr(event, member) == read_as
    assert event.raw[member] == value


@pytest.mark.parametrize("payload", [None, {}])
def test_no_payload(payload: Json) -> None:
    assert read({"event": "x", "payload": payload}).payload.raw == {}


@pytest.mark.parametrize("raw", [{}, {"event": None}, {"event": ""}, {"event": ["x"]}])
def test_without_a_name_it_is_no_event(raw: dict[str, Json]) -> None:
    with refused("invalid_event"):
        read(raw)


VALUES: list[Json] = [None, True, -1, 1e9, "", "1e999", [1], {}, {"id": {}}]
JSON_VALUES = st.sampled_from(VALUES)
MEMBERS = st.sampled_from([*EVENT, *EVENT["payload"], "callback", "member", "other"])


@given(st.dictionaries(MEMBERS, JSON_VALUES), st.dictionaries(MEMBERS, JSON_VALUES))
def test_any_object_is_read(raw: dict[str, Json], payload: dict[str, Json]) -> None:
    event = read(raw | {"event": "x", "payload": payload})
    assert event.payload.raw == payload
    assert set(event.extra) <= set(raw)


def test_the_names_are_those_of_the_schema_data() -> None:
    data = importlib.resources.files("xurrent_gen") / "data" / "scalar-values.json"
    known = json.loads(data.read_text())["WebhookEvent"]
    assert sorted(name.value for name in WebhookEventName) == sorted(known)
    literals = (n for part in get_args(EventNameLiteral) for n in get_args(part))
    assert sorted(literals) == sorted(known)
    assert len(known) == 83


# -- for a queue -------------------------------------------------------------------


@given(st.dictionaries(st.text(), st.none() | st.integers() | st.text()))
def test_an_event_survives_json_and_pickle(members: dict[str, Json]) -> None:
    token = WebhookToken(
        issuer=ACCOUNT_URL,
        algorithm="RS256",
        key_id=None,
        token_id="t",
        subject="1",
        issued_at=1.5,
        expires_at=None,
        fingerprint="f",
    )
    raw = members | EVENT
    event = WebhookEvent.from_json(raw, delivery_id="d", origin_id="o", token=token)
    assert WebhookEvent.loads(event.dumps()) == event
    assert pickle.loads(pickle.dumps(event)) == event


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"event": {}}', b"\xff", "null"])
def test_another_text_is_no_event(text: str | bytes) -> None:
    with refused("invalid_event", match="dumps"):
        WebhookEvent.loads(text)
