"""Events of monitoring tools, which create requests or update matching open ones.

An event updates an open request that is less than a day old and has the same source,
service instance and CI, also one that no event created; without a CI, the same subject,
first note, account, source and person. `sourceID` is ignored. The default of the source
is the header `X-Xurrent-Source`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias, cast

from xurrent_gen.sandbox.access import Holder, require_scopes
from xurrent_gen.sandbox.data.rules import CALLER
from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref, moment, seconds_of
from xurrent_gen.sandbox.execution.mutations import Mutations
from xurrent_gen.sandbox.messages import Reply, Request, invalid, json_reply

_Event: TypeAlias = dict[str, str]
_Records: TypeAlias = dict[str, Ref]
_DAY = 86_400.0
_VALUES = (
    "subject category impact status completion_reason note internal_note source sourceID "
    "supplier_requestID support_domain desired_completion_at downtime_start_at "
    "downtime_end_at waiting_until"
)
_TEXTS = frozenset(_VALUES.split())
_LINKS: dict[str, tuple[str, str]] = {
    "requested_by": ("Person", "primaryEmail"),
    "requested_for": ("Person", "primaryEmail"),
    "member": ("Person", "primaryEmail"),
    "team": ("Team", "name"),
    "service_instance": ("ServiceInstance", "name"),
    "supplier": ("Organization", "name"),
    "ci": ("ConfigurationItem", "label"),
    "template": ("RequestTemplate", ""),
    "workflow": ("Workflow", ""),
    "problem": ("Problem", ""),
}
"""Parameter → the type of its record, and the key besides the number."""
_CHANGES = (
    "completion_reason desired_completion_at downtime_end_at downtime_start_at status "
    "waiting_until team member note"
)
_CHANGES_A_MATCH = tuple(_CHANGES.split())
_SHOWN = ("subject", "category", "impact", "status", "source", "sourceID")


@dataclass(slots=True)
class Events:
    """The events of one sandbox."""

    store: Store
    mutations: Mutations
    clock: Callable[[], float]

    def create(self, request: Request, holder: Holder) -> Reply:
        """POST /v1/events, with parameters in the query or in JSON."""
        require_scopes(holder, "request:Create")
        event = _parameters(request)
        if caller := request.header("x-xurrent-source"):
            event.setdefault("source", caller)
        self._check(event)
        records = self._records_of(event)
        match = self._match(event, records)
        if match is None:
            return json_reply(201, self._shown(self._new(event, records)))
        self._update(match, event, records)
        return json_reply(200, self._shown(match))

    # -- reading

    def _check(self, event: _Event) -> None:
        """Refuse values that a request cannot have; write timestamps as the API does."""
        if not event.get("subject", "").strip():
            raise invalid(("subject", "Subject can't be blank"))
        fields = self.store.catalog.shape("Request").fields
        for name in sorted(_TEXTS & event.keys()):
            shape = fields.get(_camel(name))
            allowed = self.store.catalog.values(shape) if shape else ()
            if allowed and event[name] not in allowed:
                raise invalid((name, f"{name} is not included in the list"))
            if name.endswith(("_at", "_until")):
                if (seconds := seconds_of(event[name])) is None:
                    raise invalid((name, f"{name} is not a date and time"))
                event[name] = moment(seconds)

    def _records_of(self, event: _Event) -> _Records:
        """The records that the parameters refer to."""
        records: _Records = {}
        writer = self.mutations.writer
        for name, (type_name, key) in _LINKS.items():
            given = f"{name}_id" if event.get(f"{name}_id") else name
            if not (wanted := event.get(given)):
                continue
            ref = Ref(type_name, int(wanted) if wanted.isdecimal() else 0)
            refs = [ref] if self.store.exists(ref) else []
            if given == name:
                refs = writer.named(type_name, key, wanted)
            if refs or name != "team":  # an unknown team is ignored silently
                records[name] = _first(refs, name, given)
        if "ci_sourceID" in event:
            names = [name for name in ("source", "sourceID") if f"ci_{name}" in event]
            values = {name: event[f"ci_{name}"] for name in names}
            refs = writer.find("ConfigurationItem", values)
            records["ci"] = _first(refs, "ci", "ci_sourceID")
        if "service_instance" not in records and "ci" in records:
            for instance in self._joined(records["ci"], "serviceInstances")[:1]:
                records["service_instance"] = instance
        return records

    # -- matching

    def _match(self, event: _Event, records: _Records) -> Ref | None:
        """The newest request that takes the event in, None when it makes a new one."""
        since, source = self.clock() - _DAY, event.get("source", "Event")
        for ref in filter(self.store.is_own, reversed(self.store.refs("Request"))):
            value = partial(self.store.value, ref)  # most rows are not made yet
            if value("source") != source or value("status") == "completed":
                continue
            is_new = (seconds_of(value("createdAt")) or 0.0) > since
            is_active = value("lifeCycleState") in (None, "active")
            if is_new and is_active and self._fits(ref, event, records):
                return ref
        return None

    def _fits(self, ref: Ref, event: _Event, records: _Records) -> bool:
        row = self.store.row(ref) or {}
        if "ci" in records:
            same = row["serviceInstance"] == records.get("service_instance")
            return same and records["ci"] in self._joined(ref, "configurationItems")
        person = records.get("requested_for", records.get("requested_by", CALLER))
        if (row["subject"], row["requestedFor"]) != (event["subject"], person):
            return False
        notes = (self.store.row(each) or {} for each in self._joined(ref, "notes"))
        at_first = (n for n in notes if n["createdAt"] == row["createdAt"])
        note = next((n["text"] for n in at_first if not n.get("internal")), None)
        same = note == event.get("note")
        return same and not self._joined(ref, "configurationItems")

    def _new(self, event: _Event, records: _Records) -> Ref:
        instance = records.get("service_instance")
        category = event.get("category", "incident" if instance else "other")
        defaults = {"status": "assigned", "source": "Event", "sourceID": "event"}
        if category == "incident":
            defaults["impact"] = "top"
        event = {**defaults, "category": category, **event}
        records = {"requested_by": CALLER, **self._team(records), **records}
        return self._write(event, records, None)

    def _team(self, records: _Records) -> _Records:
        """The member's team, else that of the service instance, else the service desk."""
        choices: list[object] = [Ref("Team", 1)]
        if instance := records.get("service_instance"):
            names = ("firstLineTeam", "supportTeam")
            choices = [*(self.store.value(instance, n) for n in names), *choices]
        if "member" in records:
            choices = [*self._joined(records["member"], "teams"), *choices]
        for team in choices:
            if isinstance(team, Ref) and self.mutations.writer.is_usable(team):
                return {"team": team}
        return {}

    def _joined(self, ref: Ref, name: str) -> list[Ref]:
        fields = self.store.catalog.shape(ref.type).fields
        return self.mutations.writer.links.members(ref, fields[name])

    def _update(self, request: Ref, event: _Event, records: _Records) -> None:
        note, known = event.get("note", ""), self._joined(request, "notes")
        if not note or note in (self.store.value(each, "text") for each in known):
            return
        texts = {name: text for name, text in event.items() if name in _CHANGES_A_MATCH}
        links = {name: ref for name, ref in records.items() if name in _CHANGES_A_MATCH}
        self._write(texts, links, request)

    def _write(self, event: _Event, records: _Records, target: Ref | None) -> Ref:
        inputs = {_camel(n): n for n in event if n in _TEXTS}
        values: Row = {name: event[inputs[name]] for name in inputs}
        values.pop("supportDomain", None)
        for name, ref in records.items():
            node = self.store.node_id(ref)
            known = "configurationItemIds" if name == "ci" else f"{_camel(name)}Id"
            values[known] = [node] if name == "ci" else node
            inputs[known] = name
        # Not unique: events may repeat a source ID.
        done = self.mutations.write("Request", values, target, unique=False)
        if isinstance(done, Ref):
            return done
        raise invalid(*((inputs.get(p.path[0], p.path[0]), p.message) for p in done))

    # -- answering

    def _shown(self, request: Ref) -> dict[str, object]:
        row = cast("Row", self.store.row(request))
        shown: dict[str, object] = {
            "id": request.number,
            "nodeID": self.store.node_id(request),
            **{name: row.get(name) for name in _SHOWN},
            "created_at": row.get("createdAt"),
            "updated_at": row.get("updatedAt") or moment(self.clock()),
        }
        for name in ("requested_by", "requested_for", "team", "service_instance"):
            ref = row.get(_camel(name))
            shown[name] = None
            if isinstance(ref, Ref):
                text = self.store.value(ref, "name")
                shown[name] = {"id": ref.number, "name": text}
        return shown


def _first(refs: list[Ref], name: str, parameter: str) -> Ref:
    if not refs:
        raise invalid((parameter, f"{name} can't be found"))
    return refs[0]


def _camel(name: str) -> str:
    """`requested_by` → `requestedBy`, `supplier_requestID` → `supplierRequestID`."""
    first, *rest = name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def _parameters(request: Request) -> _Event:
    """Parameters from the query or from JSON; only the supported ones."""
    if request.body:
        items = request.members().items()
        event = {name: str(value) for name, value in items if value is not None}
    else:
        event = request.parameters
    named = (name for name, (_, key) in _LINKS.items() if key)
    known = {*_TEXTS, *named, *(f"{n}_id" for n in _LINKS), "ci_source", "ci_sourceID"}
    if unknown := sorted(set(event) - known):
        raise invalid((unknown[0], f"{unknown[0]} is not a parameter of events"))
    return event
