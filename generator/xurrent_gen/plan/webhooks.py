"""Plan ``webhooks.py``: the types of event handlers, by the record of the event."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import cast

from xurrent_gen.ir.conventions import NODE, can_refetch
from xurrent_gen.ir.model import EnumType, ObjectType, Schema
from xurrent_gen.plan.annotations import Annotator, Context
from xurrent_gen.plan.model import Alias, Call, FilePlan, Function, Parameter
from xurrent_gen.plan.texts import string

FEATURE = "webhooks"
EVENT = "_runtime.webhooks.event"
_APPS = ("_runtime.webhooks.asgi", "_runtime.webhooks.wsgi")
"""The modules of applications, whose handlers get their types from event names."""

_PAYLOADS = {
    "TimeEntry": ("TimeEntryPayload", ("chargeType", "chargeCurrency")),
    "OutOfOfficePeriod": ("OutOfOfficePeriodPayload", ()),
}
"""Payloads that are the record itself, with the fields for their enum types."""


@cache
def events_by_record() -> Mapping[str, tuple[str, ...]]:
    """The known events, by the type of their record."""
    text = (files("xurrent_gen.data") / "webhook-events.json").read_text("utf-8")
    events: dict[str, list[str]] = {}
    for row in cast("list[dict[str, str | None]]", json.loads(text)):
        if row["object"] is not None:
            events.setdefault(row["object"], []).append(str(row["event"]))
    return {record: tuple(sorted(names)) for record, names in sorted(events.items())}


def records_with_events(schema: Schema) -> Iterator[str]:
    """Yield the records of the package that have events."""
    for name in events_by_record():
        named = schema.types.get(name)
        if isinstance(named, ObjectType) and named.connection is None:
            yield name


def link(named: ObjectType, annotate: Annotator) -> Function:
    """Plan the stub with the types of the fields and payload of a record's events."""
    imports = annotate.imports
    fields = imports.builtin("object")
    if can_refetch(annotate.schema) and NODE in named.interfaces:
        fields = annotate.root_fields(named.name)
    types = imports.type_only("_runtime.webhooks.records", "EventTypes")
    returned = f"{types}[{fields}, {_payload(named, annotate)}]"
    mark = imports.builtin("property")
    return Function("__webhook__", [Parameter("self")], returned, [mark])


def _payload(named: ObjectType, annotate: Annotator) -> str:
    kind, fields = _PAYLOADS.get(named.name, ("WebhookPayload", ("status",)))
    enums = [_enum(named, field, annotate) for field in fields]
    name = annotate.imports.type_only(EVENT, kind)
    return f"{name}[{', '.join(enums)}]" if enums else name


def _enum(named: ObjectType, field: str, annotate: Annotator) -> str:
    for each in named.fields:
        found = annotate.schema.types[each.type.base]
        if each.name == field and isinstance(found, EnumType):
            return annotate.type_class(found.name)
    return annotate.imports.builtin("str")


def _handlers(record: str, events: str) -> dict[str, object]:
    """The type variables of a record's handlers, and the overloads that use them."""
    kinds = {"Async": "AsyncHandler", "Blocking": "Handler"}
    variables: list[Call] = []
    overloads: dict[str, Function] = {}
    for kind, handler in kinds.items():
        name = f"_{record}{handler}"
        bound = [string(name), f"bound={string(f'{handler}[{record}]')}"]
        variables.append(Call("TypeVar", bound, f"{name} = "))
        parameters = [
            Parameter("self"),
            Parameter("name", events),
            Parameter("/"),
            Parameter("*names", events),
        ]
        returned = f"Callable[[{name}], {name}]"
        overloads[kind] = Function("on", parameters, returned, is_short=True)
    return {"variables": variables, "overloads": overloads}


def plan_webhooks(
    context: Context,
    reexports: Mapping[str, tuple[str, ...]],
    more: Mapping[str, object],
) -> FilePlan:
    """Plan the module; ``reexports`` are names of the runtime, by module."""
    annotate = context.module(FEATURE)
    groups: list[dict[str, object]] = []
    for record in records_with_events(context.schema):
        cls = annotate.type_class(record)
        alias = f"_{context.names.class_of(record)}Events"
        literal = Alias(alias, events_by_record()[record])
        groups.append({"alias": literal, **_handlers(cls, alias)})
    models = annotate.imports.plan().type_only
    others = {m: found for m, found in reexports.items() if m not in _APPS}
    shown = {**more, "imports": others, "models": models, "groups": groups}
    return FilePlan("webhooks.py", "webhooks.py.jinja", shown)
