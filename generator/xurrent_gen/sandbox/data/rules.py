"""Rules of records by type: one table for mutations, imports, events and the seed.

A rule applies where the schema has its fields, so other schemas work too. Messages of
refused values are ours, except `… has already been taken`, which is the service's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from functools import cache, partial
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias

from graphql import GraphQLInputObjectType, is_required_input_field

from xurrent_gen.ir.conventions import OTHER_NAMES, UNIQUE_NAMES
from xurrent_gen.schema.wrappers import base_of

from .catalog import Catalog, TypeShape
from .values import Ref, minutes_between
from .vocabulary import lower_first

At: TypeAlias = Callable[[str], object]
Compute: TypeAlias = Callable[[At, int], object]
Default: TypeAlias = str | Compute
"""Source of a default: a path of fields that starts at the record, where a connection
leads to its first active record, or to its first; or a function of such paths and the
record's number."""

CALLER: Final = Ref("Person", 1)
"""The person behind every token."""


def _always(value: object) -> Compute:
    return lambda _at, _number: value


def _reference(at: At, _number: int) -> object:
    """`Meeting rooms` of the group `Room` → `room/meeting_rooms`."""
    parts = (str(at(name) or "").lower() for name in ("group", "name"))
    return "/".join(filter(None, (re.sub(r"\W+", "_", p).strip("_") for p in parts)))


def _active_version(at: At, _number: int) -> object:
    return at("versions") if at("versions.status") == "active" else None


def _label(at: At, number: int) -> object:
    category = re.sub(r"\W", "", str(at("product.productCategory.name") or ""))
    return f"{category.upper()[:3] or 'CI'}{number:05d}"


def _amount(at: At, _number: int) -> object:
    price, quantity = at("unitPrice"), at("quantity")
    if price is None or quantity is None:
        return None
    return Decimal(str(price)) * Decimal(str(quantity))


def _minutes(start: str, end: str, at: At, _number: int) -> object:
    return minutes_between(at(start), at(end))


def value_of(source: Default, at: At, number: int) -> object:
    """The value that the record with a number has from a source."""
    return at(source) if isinstance(source, str) else source(at, number)


class TypeRules(NamedTuple):
    """The rules of one record type."""

    on_create: Mapping[str, tuple[Default, ...]] = MappingProxyType({})
    """Field → the sources of its default: the first one with a value counts."""
    unless: Mapping[str, str] = MappingProxyType({})
    """Field → the field that must not be given, else there is no default."""
    dated: Mapping[str, Collection[str]] = MappingProxyType({})
    """Timestamp → the statuses that set it when they are reached; others clear it."""
    limited: Mapping[str, Collection[str]] = MappingProxyType({})
    """Field → the statuses in which it may have a value; others clear it."""
    unique: tuple[tuple[str, ...], ...] = ()
    """Keys: paths of fields whose values no two records share."""
    unique_among_active: bool = False
    """True if only active records count for `unique`."""
    member_in_team: bool = False
    """True if `member` must be a person of `team`."""
    required: tuple[str, ...] = ()
    required_without_template: tuple[str, ...] = ()
    derived: Mapping[str, Default] = MappingProxyType({})
    """Field → the source of its value, which no input changes."""


_CALLER = _always(CALLER)
_FINAL = ("approved", "canceled", "completed", "failed", "rejected")
_FROM_PRODUCT = ("name", "remarks", "ruleSet", "service", "supplier", "financialOwner")
_FROM_CI = ("depreciationMethod", "rate", "usefulLife")
CODES = {
    ("Project", "category"): "ProjectCategory",
    ("Project", "riskLevel"): "ProjectRiskLevel",
    ("Request", "closureCode"): "ClosureCode",
    ("Risk", "severity"): "RiskSeverity",
    ("Workflow", "workflowType"): "WorkflowType",
}
"""Strings that are the `reference` of a record of a type."""
_CODED = TypeRules(on_create={"reference": (_reference,)})
_RULES: Mapping[str, TypeRules] = {
    **dict.fromkeys(UNIQUE_NAMES, TypeRules(unique=(("name",),))),
    **dict.fromkeys((*CODES.values(), "RfcType"), _CODED),
    **dict.fromkeys(
        ("CustomCollection", "ProductCategory"),
        _CODED._replace(unique=(("reference",),)),
    ),
    "Request": TypeRules(
        on_create={
            "status": (_always("assigned"),),
            "requestedBy": ("requestedFor", _CALLER),
            "requestedFor": ("requestedBy", _CALLER),
            "organization": ("requestedBy.organization",),
            "team": ("serviceInstance.firstLineTeam", "serviceInstance.supportTeam"),
        },
        limited={"completionReason": ("completed",)},
        member_in_team=True,
        required_without_template=("subject",),
    ),
    "Problem": TypeRules(
        on_create={
            "manager": (_CALLER,),
            "team": ("service.supportTeam",),
            "impact": (_always("none"),),
        },
        unless={"team": "member"},
        dated={"solvedAt": ("solved",)},
        member_in_team=True,
    ),
    "Risk": TypeRules(dated={"closedAt": ("closed",)}),
    "Workflow": TypeRules(on_create={"manager": (_CALLER,)}),
    "Task": TypeRules(
        on_create={
            "copyNoteToRequest": ("template.copyNotesToRequest",),
            "copyNoteToWorkflow": ("template.copyNotesToWorkflow",),
        },
        dated={"finishedAt": _FINAL, "assignedAt": ()},
        member_in_team=True,
    ),
    "ProjectTask": TypeRules(dated={"finishedAt": _FINAL, "assignedAt": ()}),
    "ConfigurationItem": TypeRules(
        on_create={
            **{name: (f"product.{name}",) for name in _FROM_PRODUCT},
            "label": (_label,),
        },
        unique=(("label",), ("product.brand", "serialNr")),
        unique_among_active=True,
    ),
    "Invoice": TypeRules(
        on_create={
            **{name: (f"configurationItems.product.{name}",) for name in _FROM_CI},
            "salvageValue": (_always(0),),
        },
        derived={"amount": _amount},
    ),
    "Product": TypeRules(
        on_create={"salvageValue": (_always(0),)},
        derived={"ruleSet": "productCategory.ruleSet"},
        unique=(("name",), ("brand", "productID")),
    ),
    "CustomCollectionElement": TypeRules(
        on_create={"reference": (_reference,)},
        unique=(("customCollection", "reference"),),
        required=("customCollection",),  # the schema takes it under two names
    ),
    "Person": TypeRules(unique=(("primaryEmail",), ("authenticationID",))),
    "Webhook": TypeRules(on_create={"name": ("event",)}),
    "Note": TypeRules(on_create={"person": (_CALLER,)}),
    "TimeEntry": TypeRules(
        on_create={
            "organization": ("person.organization",),
            "serviceInstance": ("assignment.serviceInstance",),
            "serviceLevelAgreement": (
                "assignment.serviceInstance.serviceLevelAgreements",
            ),
        }
    ),
    "UiExtension": TypeRules(on_create={"activeVersion": (_active_version,)}),
    "UiExtensionVersion": TypeRules(
        dated={"activatedAt": ("active", "archived"), "archivedAt": ("archived",)}
    ),
}

INPUT_NAMES: Mapping[tuple[str, str], str] = {
    ("Service", "providerId"): "serviceProviderId",
    ("Invoice", "ciIds"): "configurationItemIds",
    ("Broadcast", "message"): "body",
}
"""Inputs whose field has another name."""
BY_REFERENCE: Mapping[tuple[str, str], str] = {
    key: path.removesuffix(".reference")
    for key, path in OTHER_NAMES.items()
    if path.endswith(".reference")
}
"""Inputs that name a record by its `reference`, and their field."""


@cache
def rules_of(catalog: Catalog, type_name: str) -> TypeRules:
    """The rules of a concrete type; each applies if the schema has its fields."""
    shape = catalog.shape(type_name)
    fields = shape.fields
    if not shape.record:
        return TypeRules()
    known = _RULES.get(type_name, TypeRules())
    statuses = catalog.values(fields["status"]) if "status" in fields else ()
    dated, limited = dict(known.dated), dict(known.limited)
    if "completed" in statuses:
        dated["completedAt"] = ("completed",)
    if "assignedAt" in dated:
        # The statuses depend on the schema, so the table above has none.
        dated["assignedAt"] = set(statuses) - {"registered"}
    if "waiting_for" in statuses:
        limited["waitingUntil"] = ("waiting_for",)
        if "nextTargetAt" in fields:
            limited["nextTargetAt"] = set(statuses) - {"completed"}
    derived = dict(known.derived)
    if dated:
        start = "assignedAt" if "assignedAt" in dated else "createdAt"
        derived["resolutionDuration"] = partial(_minutes, start, next(iter(dated)))
    keys = (*known.unique, ("source", "sourceID"))
    required = (*known.required, *_required(catalog, shape))
    return known._replace(
        on_create={n: v for n, v in known.on_create.items() if n in fields},
        dated={n: v for n, v in dated.items() if n in fields},
        limited={n: v for n, v in limited.items() if n in fields},
        unique=tuple(k for k in keys if all(p.partition(".")[0] in fields for p in k)),
        member_in_team=known.member_in_team and {"team", "member"} <= fields.keys(),
        required=tuple(n for n in required if n in fields),
        derived={n: v for n, v in derived.items() if n in fields},
    )


def _required(catalog: Catalog, shape: TypeShape) -> list[str]:
    """The fields that the create input of a type requires."""
    mutations = catalog.schema.mutation_type
    create = mutations and mutations.fields.get(f"{lower_first(shape.name)}Create")
    given = base_of(create.args["input"]) if create and "input" in create.args else None
    if not isinstance(given, GraphQLInputObjectType):
        return []
    found: list[str] = []
    for name, wanted in given.fields.items():
        if is_required_input_field(wanted):
            key = (shape.name, name)
            name = BY_REFERENCE.get(key) or INPUT_NAMES.get(key, name)
            found.append(name if name in shape.fields else name.removesuffix("Id"))
    return found


def key_value(name: str, value: object) -> object:
    """A value as its key compares it: e-mail addresses without case."""
    if name == "primaryEmail" and isinstance(value, str):
        return value.strip().casefold()
    return value
