"""The data function, in Python: what a selection of a record has to bring.

Written apart from ``data.mjs`` and after the same description. Values come out in the
plain form of ``tests.foreign.plain``, under the Python names of the package; how
GraphQL names become those is told here anew, too.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from itertools import count
from keyword import iskeyword
from math import ceil
from typing import TypeAlias

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    build_schema,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_leaf_type,
)

from tests.foreign.plain import Plain
from tests.support.packages import BUNDLED

ROOT_RECORDS = 253
PAGE = 100
FOLLOW_UPS = 20
WORD = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class First:
    """A connection that the user limits."""

    size: int
    below: Selection


Selection: TypeAlias = "Mapping[str, Selection | First | None]"
"""GraphQL field names; ``... on Type`` holds what is selected of a concrete type."""


@cache
def schema() -> GraphQLSchema:
    """The bundled schema."""
    return build_schema(BUNDLED.read_text("utf-8"))


def python_name(name: str) -> str:
    """``itemIDsToDelete`` is ``item_ids_to_delete``: initialisms stay together."""
    name = re.sub(r"([A-Z]+)s(?=[A-Z]|$)", lambda m: m[1].capitalize() + "s", name)
    name = re.sub(
        r"([A-Z])([A-Z]+)(?=[A-Z][a-z]|$)", lambda m: m[1] + m[2].lower(), name
    )
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return f"{name}_" if iskeyword(name) else name


# ---- hashes -------------------------------------------------------------------------


@cache
def text_hash(text: str) -> int:
    """FNV-1a of the text's UTF-8."""
    found = 0x811C9DC5
    for byte in text.encode():
        found = (found ^ byte) * 0x01000193 & WORD
    return found


def mix(start: int, number: int) -> int:
    """The finish of MurmurHash3 over a hash and a number."""
    x = start ^ (number * 0x9E3779B1 & WORD)
    x = (x ^ x >> 16) * 0x85EBCA6B & WORD
    x = (x ^ x >> 13) * 0xC2B2AE35 & WORD
    return x ^ x >> 16


def canonical(value: object) -> str:
    """JSON with sorted keys and without spaces."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def record_id(type_name: str, number: int) -> str:
    """The opaque id of a record."""
    return (
        base64.urlsafe_b64encode(f"{type_name}:{number}".encode()).decode().rstrip("=")
    )


# ---- leaves -------------------------------------------------------------------------

_DECIMALS = [
    "99999999999999.99",
    "1.10",
    "0",
    "-0.01",
    "12345678901234567890.123456789",
    "1E+3",
    "7",
]
_WORDS = {
    "Currency": ("eur", "usd", "xts", "zar"),
    "Language": ("en", "nl", "pt-BR"),
    "TimeZone": ("Amsterdam", "Eastern Time (US & Canada)"),
    "TimesheetSettingPercentageIncrement": ("12.5", "25", "33"),
    "TimesheetSettingTimeIncrement": ("5", "120", "7"),
    "WebhookEvent": ("app_instance.create", "broadcast.update", "moon.full"),
}
_PLAIN_TEXT = {"Language", "TimeZone"}
_SPECIAL = ("best_effort", "no_target", "clock_stopped")


def _text(g: int, owner: str, name: str, number: int) -> str:
    match g % 8:
        case 0:
            return ""
        case 1:
            return f'quote " backslash \\ tab \t line \n {number}'
        case 2:
            return f"Žluťoučký 日本 🚀 {number}"
        case 3:
            return f"\u2028 \0 \x1f <&> {number}"
        case _:
            return f"{owner}.{name} {number}"


def _timestamp(g: int, name: str) -> Plain:
    kind = g % 16
    if kind < 3 and name.endswith("TargetAt"):
        return ("SpecialTimestamp", _SPECIAL[kind])
    zone = timezone(timedelta(hours=2)) if kind == 3 else UTC
    moment = datetime.fromtimestamp(946_684_800 + g % 1_000_000_000, zone)
    if kind == 4:
        moment = moment.replace(microsecond=123_000)
    return ("datetime", moment.isoformat())


def _time(g: int) -> Plain:
    if g % 4 == 0:
        return ("TimeOfDay", "24:00")
    text = f"{g % 1440 // 60:02}:{g % 1440 % 60:02}"
    if g % 4 == 1 and g % 60:
        text += f":{g % 60:02}"
    return ("TimeOfDay", text)


def _json(g: int, number: int) -> Plain:
    three: Plain = {"three": ("float", "3.5")}
    choices: tuple[Plain, ...] = (
        [("int", "1"), ("str", "two"), None, three],
        {"a b": {"c": []}, "n": ("int", str(number))},
        ("str", "text"),
        ("int", str(number)),
        ("float", "1.5"),
        ("bool", "True"),
        [],
        {},
    )
    return choices[g % 8]


def _leaf(
    named: GraphQLNamedType, own: int, owner: str, name: str, number: int
) -> Plain:
    g = own >> 3
    if isinstance(named, GraphQLEnumType):
        return (named.name, list(named.values)[g % len(named.values)])
    match named.name:
        case "ID":
            return ("str", record_id(owner, number))
        case "String":
            return ("str", _text(g, owner, name, number))
        case "Int":
            extremes = {0: 0, 1: -1, 2: 2**31 - 1, 3: -(2**31)}
            return ("int", str(extremes.get(g % 8, g % 100_000)))
        case "Boolean":
            return ("bool", str(g % 2 == 1))
        case "ISO8601Timestamp":
            return _timestamp(g, name)
        case "ISO8601Date":
            return ("date", str(date(1970, 1, 1) + timedelta(days=g % 40_000)))
        case "ISO8601Time":
            return _time(g)
        case "JSON":
            return _json(g, number)
        case "Decimal":
            return ("Decimal", _DECIMALS[g % len(_DECIMALS)])
        case other:
            words = _WORDS[other]
            return ("str" if other in _PLAIN_TEXT else other, words[g % len(words)])


# ---- records ------------------------------------------------------------------------


def _level(number: int) -> int:
    return 0 if number < 1_000 else 1 if number < 1_000_000 else 2


def _numbered(level: int, g: int) -> int:
    return (1 + g % 999, 1_000 + g % 900_000, 1_000_000 + g % 1_000_000_000)[level]


def _concrete(named: GraphQLNamedType, own: int) -> str:
    if not isinstance(named, GraphQLInterfaceType):
        return named.name
    names = _possible(named.name)
    return names[(own >> 3) % len(names)]


@cache
def _possible(name: str) -> list[str]:
    named = schema().get_possible_types(interface(name))
    return sorted(each.name for each in named)


@dataclass(frozen=True, slots=True)
class Nodes:
    """A nested connection: how many records, and what each is."""

    named: GraphQLNamedType
    own: int
    size: int
    level: int

    def __iter__(self) -> Iterator[tuple[str, int]]:
        for k in range(1, self.size + 1):
            own = mix(self.own, k)
            yield _concrete(self.named, own), _numbered(self.level, own >> 3)


@dataclass(frozen=True, slots=True)
class _Field:
    type: GraphQLOutputType
    named: GraphQLNamedType
    hash: int
    name: str
    is_leaf: bool
    is_list: bool
    nullable: bool
    node: GraphQLNamedType | None


@cache
def _field(owner: str, name: str) -> _Field:
    declared = fields_of(owner)[name].type
    named = get_named_type(declared)
    return _Field(
        declared,
        named,
        text_hash(f"{owner}.{name}"),
        python_name(name),
        is_leaf_type(named),
        isinstance(get_nullable_type(declared), GraphQLList),
        not isinstance(declared, GraphQLNonNull),
        node_type(named),
    )


def node_type(named: GraphQLNamedType) -> GraphQLNamedType | None:
    """The type of a connection's records; ``None`` for what is no connection."""
    if isinstance(named, GraphQLObjectType) and named.name.endswith("Connection"):
        found: GraphQLNamedType = get_named_type(named.fields["nodes"].type)
        return found
    return None


def nodes_of(owner: str, number: int, name: str) -> Nodes | None:
    """The records of a nested connection; ``None`` where it is null."""
    found = _field(owner, name)
    assert found.node is not None
    own = mix(found.hash, number)
    if own % 32 == 0:
        return None
    g, level = own >> 3, _level(number)
    sizes = (g % 230, 101 + (g >> 6) % 29 if g % 64 == 0 else g % 5, g % 3)
    return Nodes(found.node, own, sizes[level], min(level + 1, 2))


def _value(owner: str, number: int, name: str, below: Selection | None) -> Plain:
    """The value of a field that is no connection."""
    found = _field(owner, name)
    own = mix(found.hash, number)
    if owner != "Query" and found.nullable and own % 8 == 0:
        return None

    def one(item: int) -> Plain:
        if found.is_leaf:
            return _leaf(found.named, item, owner, name, number)
        assert below is not None
        related = _numbered(_level(number), item >> 3)
        return record(_concrete(found.named, item), related, below)

    if not found.is_list:
        return one(own)
    return [one(mix(own, k)) for k in range(1, (own >> 3) % 4 + 1)]


def record(
    owner: str,
    number: int,
    selection: Selection,
    given: Mapping[str, Plain] | None = None,
) -> Plain:
    """What the model of a record holds; ``given`` stands in for the record's own data."""
    members: dict[str, Plain] = {}
    for name, below in _applying(owner, selection):
        found = _field(owner, name)
        if given and name in given:
            members[found.name] = given[name]
        elif found.node is None:
            assert not isinstance(below, First)
            members[found.name] = _value(owner, number, name, below)
        else:
            limit = below.size if isinstance(below, First) else None
            inside = below.below if isinstance(below, First) else below
            nodes = nodes_of(owner, number, name) or ()
            assert inside is not None
            members[found.name] = [
                record(*node, inside)
                for k, node in enumerate(nodes)
                if limit is None or k < limit
            ]
    if "id" in fields_of(owner) and "id" not in members:  # every model has its id
        members["id"] = _value(owner, number, "id", None)
    return (owner, members)


def _applying(
    owner: str, selection: Selection
) -> Iterator[tuple[str, Selection | First | None]]:
    for name, below in selection.items():
        if not name.startswith("... on "):
            yield name, below
        elif name == f"... on {owner}":
            assert below is not None
            assert not isinstance(below, First)
            yield from _applying(owner, below)


def leaves(type_name: str) -> Selection:
    """All leaf fields of a type: what is fetched when nothing is selected."""
    return {
        name: None
        for name, each in fields_of(type_name).items()
        if is_leaf_type(get_named_type(each.type))
    }


def display(type_name: str) -> Selection:
    """What is named bare brings: of a record what it is known by, else all that it is."""
    own = leaves(type_name)
    kind = schema().type_map[type_name]
    kinds = schema().get_possible_types(kind) if is_abstract_type(kind) else [kind]
    is_node = any(
        each.name == "Node"
        for one in kinds
        if isinstance(one, GraphQLObjectType)
        for each in one.interfaces
    )
    if not is_node and set(own) == set(fields_of(type_name)):
        return own
    return {name: None for name in ("id", "name", "subject") if name in own} or own


# ---- the roots ----------------------------------------------------------------------


_KNOWN: dict[tuple[str, ...], list[Plain]] = {}


@dataclass(frozen=True, slots=True)
class Root:
    """A root connection with its arguments as they have to arrive."""

    name: str
    arguments: Mapping[str, object] = field(default_factory=dict)

    @property
    def type_name(self) -> str:
        """The type of its records."""
        found = _field("Query", self.name)
        assert found.node is not None
        return found.node.name

    def numbers(self) -> range:
        """The numbers of its records."""
        start = 0
        if self.arguments:
            start = 254 + text_hash(canonical(self.arguments)) % 400
        return range(start + 1, start + ROOT_RECORDS + 1)

    def records(self, selection: Selection) -> list[Plain]:
        """All of its records, worked out once for both kinds of clients."""
        key = (self.name, canonical(self.arguments), repr(selection))
        if key not in _KNOWN:
            numbers = self.numbers()
            _KNOWN[key] = [record(self.type_name, n, selection) for n in numbers]
        return _KNOWN[key]


def root_record(name: str, selection: Selection) -> Plain:
    """What a root field that is one record brings."""
    return _value("Query", 0, name, selection)


def payload(
    type_name: str,
    given_input: Mapping[str, object],
    echoed: Mapping[str, Plain],
) -> dict[str, Plain]:
    """The members of a mutation's payload, by GraphQL name, with all leaves.

    ``given_input`` is the input in canonical form; its fields that the record has, too,
    come back in the record as ``echoed`` says.
    """
    number = 1 + text_hash(canonical(given_input)) % 999
    members: dict[str, Plain] = {
        "clientMutationId": echoed.get("clientMutationId"),
        "errors": None if number % 2 else [],
    }
    for name in fields_of(type_name):
        found = _field(type_name, name)
        if name in members:
            continue
        if name == "success":
            members[name] = ("bool", "True")
        elif found.is_leaf or found.is_list:
            below = None if found.is_leaf else leaves(found.named.name)
            members[name] = _value(type_name, number, name, below)
        else:
            related = record_number(type_name, name, given_input)
            record_type = found.named.name
            members[name] = record(record_type, related, leaves(record_type), echoed)
    return members


def record_number(payload: str, name: str, given_input: Mapping[str, object]) -> int:
    """The number of the record in a mutation's payload."""
    number = 1 + text_hash(canonical(given_input)) % 999
    return _numbered(0, mix(_field(payload, name).hash, number) >> 3)


def fields_of(type_name: str) -> Mapping[str, GraphQLField]:
    """The fields of a type of the schema."""
    found = schema().type_map[type_name]
    assert isinstance(found, GraphQLObjectType | GraphQLInterfaceType)
    fields: Mapping[str, GraphQLField] = found.fields
    return fields


def target(owner: str, name: str) -> str:
    """The type of the records of a nested connection."""
    found = _field(owner, name)
    assert found.node is not None
    return found.node.name


def interface(name: str) -> GraphQLInterfaceType:
    """An interface of the schema."""
    found = schema().type_map[name]
    assert isinstance(found, GraphQLInterfaceType)
    return found


def unfinished(owner: str, number: int, selection: Selection) -> int:
    """The pages below a record, besides the first pages of its connections."""
    total = 0
    for name, below in _applying(owner, selection):
        found = _field(owner, name)
        if isinstance(below, First) or below is None:
            continue
        if found.node is None:
            own = mix(found.hash, number)
            if not found.is_list and not (found.nullable and own % 8 == 0):
                related = _numbered(_level(number), own >> 3)
                total += unfinished(_concrete(found.named, own), related, below)
            continue
        nodes = nodes_of(owner, number, name)
        if nodes is not None:
            total += max(0, ceil(nodes.size / PAGE) - 1)
            total += sum(unfinished(*node, below) for node in nodes)
    return total


def follow_ups(owner: str, numbers: range, *names: str) -> int:
    """The requests that complete some connections of the records of one page."""
    found = [nodes_of(owner, number, name) for number in numbers for name in names]
    open_ = [nodes.size - PAGE for nodes in found if nodes and nodes.size > PAGE]
    for requests in count():
        if not open_:
            return requests
        batch, open_ = open_[:FOLLOW_UPS], open_[FOLLOW_UPS:]
        open_ += [size - PAGE for size in batch if size > PAGE]
    raise AssertionError


def pages(numbers: range, size: int = PAGE) -> list[range]:
    """The records of each page."""
    return [
        numbers[k * size : (k + 1) * size] for k in range(ceil(len(numbers) / size))
    ]
