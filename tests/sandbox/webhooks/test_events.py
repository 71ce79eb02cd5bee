"""What changes are called, against the list of known events."""

from __future__ import annotations

import json

import pytest

from xurrent_gen.sandbox import Sandbox
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.execution.changes import RecordChange
from xurrent_gen.sandbox.webhooks.events import event_names, known_events, payload_of

CHANGED = {"status": "a", "x": 1}
NOTE = (Ref("Note", 1),)


@pytest.mark.parametrize(
    ("kind", "before", "after", "notes", "names"),
    [
        ("ConfigurationItem", None, {}, (), ["ci.create"]),
        ("OutOfOfficePeriod", {}, None, (), ["out_of_office_period.delete"]),
        ("TimeEntry", {}, {"deleted": True}, (), ["time_entry.delete"]),
        ("TimeEntry", {"deleted": True}, {"deleted": True}, (), ["time_entry.update"]),
        (
            "Request",
            CHANGED,
            {"status": "b"},
            (),
            ["request.update", "request.status-changed"],
        ),
        ("Request", CHANGED, CHANGED, NOTE, ["request.note-added"]),
        ("Request", None, CHANGED, NOTE, ["request.create"]),
        # Names that no webhook can be for: there are none in the list.
        ("Request", {}, None, (), []),
        ("Calendar", None, {}, (), []),
        ("Person", CHANGED, {"status": "b"}, (), ["person.update"]),
    ],
)
def test_events_of_changes(
    kind: str,
    before: dict[str, object] | None,
    after: dict[str, object] | None,
    notes: tuple[Ref, ...],
    names: list[str],
) -> None:
    change = RecordChange(Ref(kind, 1), before, after, notes)
    assert event_names(change) == names


def test_every_known_event_has_a_payload_with_its_members() -> None:
    sandbox = Sandbox()
    store = sandbox.store
    catalog = sandbox.store.catalog
    for name, known in known_events().items():
        if known.object_type is None or name == "webhook.verify":
            continue
        assert catalog.is_record(known.object_type)
        ref = store.refs(known.object_type)[0]
        row = store.row(ref)
        noted = (store.refs("Note")[0],) if "note_id" in known.members else ()
        payload = payload_of(store, name, RecordChange(ref, row, row, noted), 1)
        # What belongs to the secrets of an app is given when it is fired by hand.
        told = {m for m in known.members if "." not in m} & set(payload)
        wanted = {m for m in known.members if "." not in m and m != "secrets"}
        assert told >= wanted - {"authorization_application", "note_id", "note_nodeID"}
        assert "audit_line_id" in payload
        assert json.loads(json.dumps(payload)) == payload
