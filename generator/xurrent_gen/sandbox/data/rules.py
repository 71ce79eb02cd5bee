"""Rules of records by type: one table for mutations, imports, events and the seed.

A rule applies where the schema has its fields, so other schemas work too. Messages of
refused values are ours, except `… has already been taken`, which is the service's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final, Literal, NamedTuple, TypeAlias

from graphql import GraphQLEnumType, GraphQLInputObjectType, is_required_input_field

from xurrent_gen.schema.value_lists import known_value_lists
from xurrent_gen.schema.wrappers import base_of

from .catalog import Catalog, TypeShape
from .vocabulary import lower_first

Fields: TypeAlias = frozenset[str]


class Constant(NamedTuple):
    """A default that is the same for every record."""

    value: object


class Computed(NamedTuple):
    """A default that is computed from other fields of the record."""

    name: Literal["caller", "label", "reference", "category_reference"]


Default: TypeAlias = "str | Constant | Computed"
"""Source of a default; a string is a path of fields that starts at the record.

A connection on it leads to its first record.
"""

CALLER = Computed("caller")
_FROM_PRODUCT = ("name", "remarks", "service", "supplier", "financialOwner")
_FROM_CI = ("depreciationMethod", "rate", "usefulLife")

_ON_CREATE: Mapping[str, Mapping[str, tuple[Default, ...]]] = {
    "Request": {
        "status": (Constant("assigned"),),
        "requestedBy": ("requestedFor", CALLER),
        "requestedFor": ("requestedBy", CALLER),
        "team": ("serviceInstance.firstLineTeam", "serviceInstance.supportTeam"),
    },
    "Problem": {
        "manager": (CALLER,),
        "team": ("service.supportTeam",),
        "impact": (Constant("none"),),
    },
    "Workflow": {"manager": (CALLER,)},
    "ConfigurationItem": {
        **{name: (f"product.{name}",) for name in _FROM_PRODUCT},
        "label": (Computed("label"),),
    },
    "Invoice": {
        **{name: (f"configurationItems.product.{name}",) for name in _FROM_CI},
        "salvageValue": (Constant(0),),
    },
    "Product": {"salvageValue": (Constant(0),)},
    "Task": {
        "copyNoteToRequest": ("template.copyNotesToRequest",),
        "copyNoteToWorkflow": ("template.copyNotesToWorkflow",),
    },
    "CustomCollection": {"reference": (Computed("reference"),)},
    "CustomCollectionElement": {"reference": (Computed("reference"),)},
    "ProductCategory": {"reference": (Computed("category_reference"),)},
    "Webhook": {"name": ("event",)},
    "Note": {"person": (CALLER,)},
    "TimeEntry": {
        "serviceInstance": ("assignment.serviceInstance",),
        "serviceLevelAgreement": ("assignment.serviceInstance.serviceLevelAgreements",),
    },
}

_FINAL = frozenset(["approved", "canceled", "completed", "failed", "rejected"])
_TASKS = ("Task", "ProjectTask")
_REACHED: Mapping[tuple[str, str], Fields] = {
    ("Problem", "solvedAt"): frozenset(["solved"]),
    ("Risk", "closedAt"): frozenset(["closed"]),
    ("UiExtensionVersion", "activatedAt"): frozenset(["active", "archived"]),
    ("UiExtensionVersion", "archivedAt"): frozenset(["archived"]),
    **{(name, "finishedAt"): _FINAL for name in _TASKS},
}
_WAITING = frozenset(["waiting_for"])
_ONLY: Mapping[tuple[str, str], Fields] = {
    ("Request", "completionReason"): frozenset(["completed"]),
}
_ASSIGNED = ("Request", "Problem", "Task")
_NAMED = (
    *("Team", "Site", "Organization", "Service", "ServiceOffering", "ServiceInstance"),
    *("Calendar", "ServiceLevelAgreement", "Product"),
)
_UNIQUE: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "Person": (("primaryEmail",), ("authenticationID",)),
    **dict.fromkeys(_NAMED, (("name",),)),
    "Product": (("name",), ("brand", "productID")),
    "ConfigurationItem": (("product.brand", "serialNr"),),
    "ProductCategory": (("reference",),),
    "CustomCollection": (("reference",),),
    "CustomCollectionElement": (("customCollection", "reference"),),
}
ACTIVE_HOLDERS: Fields = frozenset(["ConfigurationItem"])
"""Types of which only active records hold their keys."""
UNLESS: Mapping[tuple[str, str], str] = {("Problem", "team"): "member"}
"""Defaults that do not apply when another field is given."""
WITHOUT_CASE: Fields = frozenset(["primaryEmail"])
"""Keys that are compared without case."""
NEEDED_WITHOUT_TEMPLATE: Mapping[str, str] = {"Request": "subject"}
"""Fields that creation needs unless a template gives them."""

INPUT_NAMES: Mapping[tuple[str, str], str] = {
    ("Service", "providerId"): "serviceProviderId",
    ("Invoice", "ciIds"): "configurationItemIds",
    ("Broadcast", "message"): "body",
}
"""Inputs whose field has another name."""
BY_REFERENCE: Mapping[tuple[str, str], str] = {
    ("Product", "category"): "productCategory",
    ("CustomCollectionElement", "customCollection"): "customCollection",
}
"""Inputs that name a record by its `reference`, and their field."""


@dataclass(frozen=True, slots=True)
class TypeRules:
    """The rules of one record type.

    `required` are never null. `on_create` gives defaults. A timestamp of `reached` is
    that at which `status` became one of the values, and a field of `only` has a value
    only while `status` is one of them. The fields of each key of `unique` differ
    between two records. `member_of` says that `member` is a person of `team`.
    """

    required: Fields
    on_create: Mapping[str, tuple[Default, ...]] = field(
        default_factory=dict[str, "tuple[Default, ...]"]
    )
    reached: Mapping[str, Fields] = field(default_factory=dict[str, Fields])
    only: Mapping[str, Fields] = field(default_factory=dict[str, Fields])
    unique: tuple[tuple[str, ...], ...] = ()
    member_of: bool = False

    @property
    def always(self) -> Fields:
        """Fields that are never null after creation."""
        sure = {
            name
            for name, found in self.on_create.items()
            if not isinstance(found[-1], str)
        }
        return self.required | sure


_ONE_OF_TWO: Final[Mapping[str, tuple[str, ...]]] = {
    "CustomCollectionElement": ("customCollectionId",)
}
"""Inputs that are optional only since another input can take their place."""


@cache
def rules_of(catalog: Catalog, type_name: str) -> TypeRules:
    """The rules of an object type, as far as the schema has their fields."""
    shape = catalog.shape(type_name)
    fields = shape.fields
    if not shape.record:
        return TypeRules(frozenset())
    statuses = _values(catalog, shape, "status")
    reached = {n: v for (t, n), v in _REACHED.items() if t == type_name}
    only = {n: v for (t, n), v in _ONLY.items() if t == type_name}
    if "completed" in statuses:
        reached["completedAt"] = frozenset(["completed"])
    if type_name in _TASKS:
        reached["assignedAt"] = frozenset(statuses) - {"registered"}
    if "waiting_for" in statuses:
        only["waitingUntil"] = _WAITING
    source = (("source", "sourceID"),) if "sourceID" in fields else ()
    keys = (*_UNIQUE.get(type_name, ()), *source)
    return TypeRules(
        _required(catalog, shape),
        {n: d for n, d in _ON_CREATE.get(type_name, {}).items() if n in fields},
        {name: found for name, found in reached.items() if name in fields},
        {name: found for name, found in only.items() if name in fields},
        tuple(key for key in keys if all(p.partition(".")[0] in fields for p in key)),
        type_name in _ASSIGNED and {"team", "member"} <= fields.keys(),
    )


def _values(catalog: Catalog, shape: TypeShape, name: str) -> tuple[str, ...]:
    found = shape.fields.get(name)
    if found is None or found.kind != "leaf":
        return ()
    leaf = catalog.leaf_type(found)
    if isinstance(leaf, GraphQLEnumType):
        return tuple(leaf.values)
    return tuple(known_value_lists().get(leaf.name, ()))


def _required(catalog: Catalog, shape: TypeShape) -> Fields:
    """The fields behind what the create input of a type requires."""
    mutations = catalog.schema.mutation_type
    create = mutations and mutations.fields.get(f"{lower_first(shape.name)}Create")
    if not create or "input" not in create.args:
        return frozenset()
    given = base_of(create.args["input"])
    if not isinstance(given, GraphQLInputObjectType):
        return frozenset()
    wanted = [n for n, f in given.fields.items() if is_required_input_field(f)]
    wanted += _ONE_OF_TWO.get(shape.name, ())
    needed = (field_of_input(shape, name) for name in wanted)
    return frozenset(name for name in needed if name in shape.fields)


def field_of_input(shape: TypeShape, name: str) -> str:
    """The field that an input sets, in the spelling of the record."""
    if (shape.name, name) in BY_REFERENCE:
        return BY_REFERENCE[shape.name, name]
    name = INPUT_NAMES.get((shape.name, name), name)
    return name if name in shape.fields else name.removesuffix("Id")


def reference_from(name: object) -> str:
    """`Meeting rooms` → `meeting_rooms`."""
    return re.sub(r"\W+", "_", str(name or "").lower()).strip("_")


def key_value(name: str, value: object) -> object:
    """A value as its key compares it: some without case."""
    if name in WITHOUT_CASE and isinstance(value, str):
        return value.strip().casefold()
    return value


def label_prefix(category: object) -> str:
    """The prefix that a product category gives the labels of its items."""
    return re.sub(r"\W", "", str(category or "")).upper()[:3] or "CI"
