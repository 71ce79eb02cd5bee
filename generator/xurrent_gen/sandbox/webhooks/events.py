"""Event names of changes to a record, and the payloads of events.

The names are those of `data/webhook-events.json`; a change without a name there has no
event. Payloads have ids, not records, in the spelling of the REST API. A member is
present if it has a value, and only for the models and events that have it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import cast

from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.data.vocabulary import model_of
from xurrent_gen.sandbox.execution.changes import RecordChange
from xurrent_gen.spelling import split_words

_WATCHED = {
    "status": "status-changed",
    "majorIncidentStatus": "major-incident-status-changed",
    "team": "team-changed",
    "member": "member-changed",
    "manager": "manager-changed",
    "agileBoardColumn": "agile-board-column-changed",
}
_ASSIGNED = ("team", "member")
# Payloads that are the record itself rather than facts about a change.
_WHOLE = ("OutOfOfficePeriod", "TimeEntry")


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """An event of the service: its record type, if it is always the same, and the
    members of its payload that other events lack."""

    object_type: str | None
    members: tuple[str, ...] = ()


@cache
def known_events() -> Mapping[str, KnownEvent]:
    file = Path(__file__).parents[2] / "data" / "webhook-events.json"
    rows = cast("list[dict[str, object]]", json.loads(file.read_text("utf-8")))
    return {
        str(row["event"]): KnownEvent(
            cast("str | None", row["object"]),
            tuple(cast("list[str]", row["payload_extra"])),
        )
        for row in rows
    }


def event_names(change: RecordChange) -> list[str]:
    """The events of one change."""
    kind = change.ref.type
    before, after = change.before, change.after
    names = [] if change.notes and before == after else ["update"]
    if before is None:
        names = ["create"]
    elif after is None or (after.get("deleted") and not before.get("deleted")):
        names = ["delete"]
    else:
        watched = _WATCHED.items()
        names += [name for key, name in watched if before.get(key) != after.get(key)]
    if before is not None and change.notes:
        names.append("note-added")
    found = [f"{model_of(kind)}.{name}" for name in names]
    return [name for name in found if name in known_events()]


def payload_of(store: Store, name: str, change: RecordChange, audit: int) -> Row:
    """The payload of an event; `audit` is the number of the change's audit entry, 0 for
    none."""
    row = change.row
    extra = known_events()[name].members
    payload: Row = {}
    if audit:
        payload |= _numbered(store, "audit_line", Ref("AuditEntry", audit))
    if change.notes and ("note_id" in extra or not name.endswith("-changed")):
        payload |= _numbered(store, "note", change.notes[-1])
    if change.ref.type in _WHOLE:
        return payload | _whole(store, change.ref.type, row, extra)
    for key in ("source", "sourceID", "status", "disabled"):
        if row.get(key):
            payload[key] = row[key]
    if "previous_status" in extra and change.before is not None:
        payload["previous_status"] = change.before.get("status")
    for key in _ASSIGNED:
        assigned = row.get(key)
        if isinstance(assigned, Ref):
            payload[key] = _reference(store, assigned, row.get("account"))
    if change.ref.type == "AppInstance":
        payload |= _app_instance(store, row)
    return payload


def _numbered(store: Store, member: str, ref: Ref) -> Row:
    return {f"{member}_id": ref.number, f"{member}_nodeID": store.node_id(ref)}


def _reference(store: Store, ref: Ref, home: object) -> Row:
    """A record as the REST API refers to it; its account only when it is another's."""
    row = store.row(ref) or {}
    reference: Row = {
        "id": ref.number,
        "nodeID": store.node_id(ref),
        "name": row.get("name") or row.get("subject"),
    }
    for key in ("sourceID", "disabled"):
        if row.get(key):
            reference[key] = row[key]
    account = row.get("account")
    if isinstance(account, Ref) and isinstance(home, Ref) and account != home:
        name = store.value(account, "name")
        reference["account"] = {"id": store.node_id(account), "name": name}
    return reference


def _whole(store: Store, kind: str, row: Row, names: tuple[str, ...]) -> Row:
    """The members of the REST API, from the fields with the same words."""
    fields = {tuple(split_words(field)): field for field in row}
    known: dict[tuple[str, ...], object] = {("sla",): row.get("serviceLevelAgreement")}
    if isinstance(assignment := row.get("assignment"), Ref):
        known[tuple(split_words(assignment.type))] = assignment
    if isinstance(ref := row.get("__ref"), Ref):
        known["id",] = ref.number
    payload: Row = {}
    for name in names:
        words = tuple(split_words(name))
        value = known.get(words, row.get(fields.get(words, "")))
        if isinstance(value, Ref):
            value = _reference(store, value, row.get("account"))
        payload[name] = str(value) if isinstance(value, Decimal) else value
    if kind == "TimeEntry" and isinstance(note := row.get("note"), Ref):
        payload |= _numbered(store, "note", note)
    return payload


def _app_instance(store: Store, row: Row) -> Row:
    payload: Row = {}
    customer, offering = row.get("customerAccount"), row.get("appOffering")
    if isinstance(customer, Ref):
        payload["customer_account_id"] = store.node_id(customer)
    if isinstance(offering, Ref):
        named = {"id": offering.number, "nodeID": store.node_id(offering)}
        reference = store.value(offering, "reference")
        payload["app_offering"] = {**named, "reference": reference}
    return payload
