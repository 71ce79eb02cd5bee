"""The fields that rows can have, and how they compare with a record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from math import inf
from typing import Any, Final, Literal, TypeAlias, cast

from ..core.errors import InvalidVariablesError
from ..core.expect import is_number
from ..core.json_text import decode_json, encode_json
from ..core.scalars import CODECS, validator_of
from ..core.suggest import did_you_mean
from ..schema.index import FieldDef, MutationDef, TypeRef, fields_of, index
from ..schema.inputs import GraphQLInput
from ..schema.serialize import to_wire, without_iterators

Way: TypeAlias = Literal[
    "value", "reference", "set", "children", "pairs", "object", "action", "not compared"
]

ID: Final = "id"
SOURCE: Final = "source"
KEY: Final = "source_id"
DISABLED: Final = "disabled"
ATTACHMENTS: Final = "_attachments"
"""The suffix of a field with the attachments of another, such as ``remarks``."""
_NOT_OF_ROWS: Final = frozenset({ID, SOURCE, KEY, "client_mutation_id"})
_WAYS: Final[dict[str, Way]] = {
    "=": "value",
    ">": "reference",
    "*": "set",
    "#": "children",
    "%": "pairs",
    "@": "object",
    "!": "action",
    "-": "not compared",
}
_TEXTS: Final = ("", "str", "json")
"""Codecs of values with significant blanks."""
_MOMENTS: Final = ("date", "datetime", "timestamp")
_TARGET: Final = "target_at"
"""The suffix of timestamps that can be a word, see ``SpecialTimestamp``."""
_EMAIL: Final = re.compile(r"(^|_)e_?mails?(_(address(es)?|local_part))?_?$")
_IDS_ALONE: Final = " It takes IDs: the package cannot look up such records by a key"


@dataclass(frozen=True, slots=True)
class ApplyField:
    """A field of the rows, and how it compares with the record.

    ``value``: the same value in its normal form. ``reference``: the same record.
    ``set``: the same records, in any order. ``children``, ``pairs`` and ``object``:
    each value of the row for a contact, a custom field or a recurrence. ``action``: a
    field that has an effect each time, such as ``note``; it is sent when a record is
    created, and never after; attachments are also sent when their text changes. A field
    ``not compared`` is in no query; it is sent when a record is created, and later only
    with a file to remember it.

    In the normal form, surrounding blanks, the case of e-mail addresses and the order of
    lists of strings make no difference. An empty string equals null, and so does false.
    """

    name: str
    """The field of the rows."""
    way: Way
    compared: str
    """The path of the record's field; empty if there is none to compare with.

    ``versions>version_nr.css`` is the ``css`` of the version with the largest number.
    """
    type: TypeRef = field(repr=False)
    create_only: bool = False
    """True if only the creation of a record accepts or changes the field."""

    @property
    def is_nested(self) -> bool:
        """True if the value contains input objects, which compare field by field."""
        return self.way in ("children", "pairs", "object")

    @property
    def is_compared(self) -> bool:
        """True if the value can be compared with a field of the record."""
        return bool(self.compared)

    @property
    def is_versioned(self) -> bool:
        """True if the field is that of the newest version of the record."""
        return ">" in self.compared

    def sent(self, value: object) -> object:
        """Return the value to send for a row's value; an empty date is null."""
        is_single = self.type.item is None and self.type.codec not in _TEXTS
        if isinstance(value, str) and is_single:
            return value.strip() or None
        return without_iterators(self.type, value)

    def wanted(self, value: object, path: str = "") -> object:
        """Return a row's value to compare; raises ``InvalidVariablesError``.

        The error names ``path``, by default the name of the field.
        """
        path = path or self.name
        wire = to_wire(self.type, value, path)
        _check_parts(self.type, wire, path)
        if self.way == "pairs":
            _check_pairs(wire, path)
        if self.is_nested:
            return _by_name(input_names(self.type.named.input), wire)
        if self.way == "set":
            return frozenset(cast("list[object]", wire or []))
        return self._normal(self.type, wire)

    def stored(self, record: object) -> object:
        """Return the record's value in the same form."""
        value: object = record
        for part in self.compared.split("."):
            name, _, newest = part.partition(">")
            value = None if value is None else getattr(value, name)
            if newest:
                some = [each for each in cast("list[Any]", value or ()) if each]
                value = max(some, key=lambda e: getattr(e, newest) or 0, default=None)
        if self.way == "set":
            related = cast("list[object]", value)
            return frozenset(getattr(each, ID) for each in related if each is not None)
        if self.way == "reference":
            return None if value is None else getattr(value, ID)
        return self._normal(self.type, to_wire(self.type.lax, value, self.name))

    def differs(self, wanted: object, stored: object) -> bool:
        """True if the record must change."""
        return self.comparable(wanted) != self.comparable(stored)

    def comparable(self, value: object) -> object:
        """Return a canonical form: equal for equivalent normalized values."""
        # Services store a null flag as false, and show some false flags as null.
        if self.type.codec == "bool" and not value:
            return None
        # In Python 1 equals True, and a custom field may contain the number.
        return isinstance(value, bool), value

    def _normal(self, ref: TypeRef, wire: object) -> object:
        """Return the normalized value."""
        if ref.item is not None and isinstance(wire, list):
            items = cast("list[object]", wire)
            normal = [self._normal(ref.item, each) for each in items]
            if all(each is None or isinstance(each, str) for each in normal):
                normal.sort(key=lambda each: str(each or ""))
            return tuple(normal) or None
        if ref.codec == "json":
            if not isinstance(wire, str):  # a list may contain dates and decimals
                wire = decode_json(encode_json(wire, self.name))
        elif isinstance(wire, str):
            wire = wire.strip()
            if ignores_case(self.name):
                wire = wire.lower()
        if wire is None or wire == "" or wire == []:
            return None
        if isinstance(wire, float) or (
            ref.codec == "decimal" and isinstance(wire, str)
        ):
            return Decimal(str(wire))
        if ref.codec in ("timestamp", "datetime") and isinstance(wire, str):
            try:
                timestamp = datetime.fromisoformat(wire).astimezone(UTC)
            except (ValueError, OverflowError):
                return wire  # a word such as "best_effort", or a time before year 1
            return timestamp.replace(microsecond=0)  # the service stores seconds
        return wire


def _check_parts(ref: TypeRef, wire: object, path: str) -> None:
    """Refuse strings that are no date or timestamp, and values that are not JSON."""
    if isinstance(wire, list):
        for number, each in enumerate(cast("list[object]", wire)):
            _check_parts(ref.item or ref, each, f"{path}[{number}]")
    elif ref.codec == "json":
        encode_json(wire, path)
    elif isinstance(wire, Mapping) and ref.named.is_input:
        values = cast("Mapping[str, object]", wire)
        for name, each in ref.named.fields.items():
            _check_parts(each.type, values.get(each.graphql), f"{path}.{name}")
    elif isinstance(wire, str) and ref.codec in _MOMENTS:
        codec = ref.codec
        if codec == "timestamp" and not path.endswith(_TARGET):
            codec = "datetime"  # only targets can be words such as "best_effort"
        is_valid = validator_of(codec).isinstance_python(wire)
        if not is_valid:
            expected = CODECS[codec].expected
            raise InvalidVariablesError(f"{path}: expected {expected}")


def _check_pairs(wire: object, path: str) -> None:
    """Refuse a custom field with two values, which would alternate between runs."""
    first: dict[object, object] = {}
    for each in cast("list[Mapping[str, object]]", wire or []):
        if ID in each and first.setdefault(each[ID], each) != each:
            raise InvalidVariablesError(f"{path}: {each[ID]!r} has two values")


@dataclass(frozen=True, slots=True)
class KeyedType:
    """A type of records that can be found by keys."""

    type_name: str
    query: str
    keys: tuple[str, ...]
    """The fields that identify a record."""
    unique: str
    """The unique one of them, empty if there is none."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The options of a plan."""

    source: str
    missing: str
    adopt: str | None
    adopt_from: tuple[str, ...]
    max_disabled: float | None
    max_created: float | None
    max_updated: float | None
    exact_keys: bool

    @property
    def disables(self) -> bool:
        """True if records without a row are disabled, and those with a row enabled."""
        return self.missing == "disable"


def is_limit(value: object) -> bool:
    """True if the value is a share or a count."""
    if not is_number(value) or not 0 <= value < inf:
        return False
    return value <= 1 or value == int(value)


def is_share(limit: float | None) -> bool:
    """True if the limit is a share: 1 is one record, 1.0 are all of them."""
    return isinstance(limit, float) and 0 < limit <= 1


def read_keys(table: str) -> dict[str, KeyedType]:
    """Read the generated table; return the types by their name in rows."""
    types: dict[str, KeyedType] = {}
    for line in filter(str.strip, table.splitlines()):
        names, query, *marked = line.split()
        spelled, _, name = names.partition(":")
        keys = tuple(key.removesuffix("!") for key in marked)
        unique = next((key[:-1] for key in marked if key.endswith("!")), "")
        types[spelled] = KeyedType(name, query, keys, unique)
    return types


@dataclass(frozen=True, slots=True)
class ApplyReference:
    """A field of rows that refers to other records by key."""

    name: str
    rule: ApplyField
    """The rule of the field for their ids."""
    types: Mapping[str, KeyedType]
    needs_type: bool
    """True if it can refer to records of several types."""


def ignores_case(name: str) -> bool:
    """True if a field has e-mail addresses, whose case services ignore."""
    return _EMAIL.search(name) is not None


def ids_of(fields: Any, definition: FieldDef) -> list[Any]:
    """Select the id of a reference; some interfaces have it only in their types."""
    if ID in definition.target.fields:
        return [fields.id]
    return [getattr(fields, name).id for name in definition.target.fragments]


class ApplyTarget:
    """A type of records that rows can be applied to, by the name of its query."""

    def __init__(self, name: str, create: str, update: str, keys: str) -> None:
        schema = index()
        self.name = name
        self.root: FieldDef = schema.queries[name]
        self.create: MutationDef = schema.mutation(create)
        self.update: MutationDef = schema.mutation(update)
        self._created = fields_of(input_of(self.create))
        self._updated = fields_of(input_of(self.update))
        self.rules: Mapping[str, ApplyField] = self._rules()
        """By the field of the rows."""
        self.keyed: dict[str, KeyedType] = read_keys(keys)
        self.children: dict[str, str] = {
            rule.compared: rule.name
            for rule in self.rules.values()
            if rule.way == "children" and rule.compared not in self.rules
        }
        """The fields of children by the names that the record has for them."""
        self.references: dict[str, ApplyReference] = dict(self._references())
        """By the field of the rows."""

    @property
    def disabled(self) -> ApplyField | None:
        """The rule of the field that disables a record, if the type has one."""
        rule = self.rules.get(DISABLED)
        return rule if rule is not None and rule.way == "value" else None

    def removal(self, rule: ApplyField) -> str:
        """The field of the update that removes children by id; empty without one."""
        name = f"{rule.compared}_to_delete"
        return name if name in self._updated else ""

    def suggest(self, name: str) -> str:
        """Suggest a field for an unknown one, and say why if it takes only IDs."""
        hint = did_you_mean(name, (*self.rules, *self.references, *self.children))
        ids = {f"{name}_id", f"{name.removesuffix('s')}_ids"}
        return hint if ids.isdisjoint(self.rules) else hint + _IDS_ALONE

    def field(self, rule: ApplyField) -> FieldDef:
        """Return the field of the record that the rule compares."""
        first, *rest = (part.partition(">")[0] for part in rule.compared.split("."))
        field_ = self.root.target.fields[first]
        for name in rest:
            field_ = field_.target.fields[name]
        return field_

    def _references(self) -> Iterator[tuple[str, ApplyReference]]:
        inputs = self._created.keys() | self._updated.keys()
        for rule in self.rules.values():
            name = rule.compared if rule.way == "set" else rule.name.removesuffix("_id")
            if rule.way not in ("reference", "set") or name in inputs:
                continue
            other = self.field(rule).target
            possible = {each.name for each in other.possible}
            types = {n: k for n, k in self.keyed.items() if k.type_name in possible}
            if types:
                yield name, ApplyReference(name, rule, types, other.is_abstract)

    def _rules(self) -> dict[str, ApplyField]:
        words = input_of(self.update).__graphql_apply__.split()
        marks = dict(word.split(":") for word in words)
        rules: dict[str, ApplyField] = {}
        for name, definition in {**self._created, **self._updated}.items():
            if name in self._created.keys() - _NOT_OF_ROWS:
                mark = marks.get(name, f"={name}")
                way, path = _WAYS[mark[0]], mark[1:]
                # An update would add children that the record has already.
                adds = not path and name.startswith("new_")
                once = adds or name not in self._updated
                rules[name] = ApplyField(name, way, path, definition.type, once)
        return rules


def input_of(mutation: MutationDef) -> type[GraphQLInput]:
    (single,) = mutation.field.arguments.values()
    return single.type.named.input


@cache
def input_names(model: type[GraphQLInput]) -> dict[str, str]:
    """The Python names of input fields, by GraphQL name."""
    return {each.graphql: name for name, each in fields_of(model).items()}


def _by_name(names: Mapping[str, str], wire: object) -> object:
    """Input objects by the Python names of their fields."""
    if isinstance(wire, list):
        return [_by_name(names, each) for each in cast("list[object]", wire)]
    if isinstance(wire, Mapping):
        values = cast("Mapping[str, object]", wire).items()
        return {names[name]: value for name, value in values}
    return wire
