"""The records: rows by type and number, made when first looked at, changed by mutations.

A row is a dict with one entry per field that is not a connection. Leaves are in wire
form; references are `Ref`s (or lists of them), looked up when they are followed, so a
deleted record disappears from everywhere at once. Connections belong to `links.py`.
"""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from itertools import zip_longest
from typing import TYPE_CHECKING, TypeAlias, cast

from graphql import GraphQLEnumType

from . import forms
from .values import CUSTOM_FIELDS, Ref, leaf_maker, mix, salt

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping

    from .catalog import Catalog, FieldShape

    Make = Callable[[int], object]
    Pick = Callable[[int], "Ref | None"]

Row: TypeAlias = dict[str, object]

NODE_DOMAIN = "sandbox.xurrent"
# The id holds a short internal name for some types, as the real ones do.
_SHORT_NAMES = {"Request": "Req", "ServiceLevelAgreement": "Sla"}
_LONG_NAMES = {short: long for long, short in _SHORT_NAMES.items()}

SIZES: Mapping[str, int] = {
    "Person": 317,
    "Organization": 41,
    "Team": 160,
    "Site": 17,
    "Request": 1203,
    "ConfigurationItem": 523,
    "Note": 2500,
    "Attachment": 700,
    "Task": 420,
    "TimeEntry": 900,
    "Product": 230,
    "Calendar": 9,
    "Broadcast": 12,
}


class Table:
    """The rows of one concrete type.

    Numbers 1 to `size` exist from the start; `created` ones follow. The rows of types
    without an id have no numbers of their own: any number gives a row.
    """

    def __init__(self, size: int, makers: Mapping[str, Make]) -> None:
        self.size = size
        self.makers = makers
        self.rows: dict[int, Row] = {}
        self.created: list[int] = []
        self.deleted: set[int] = set()
        self.next_number = size + 1

    def numbers(self) -> Iterable[int]:
        """The numbers of all living rows, in order."""
        if not self.deleted and not self.created:
            return range(1, self.size + 1)
        alive = [n for n in range(1, self.size + 1) if n not in self.deleted]
        return [*alive, *self.created]

    def has(self, number: int) -> bool:
        """Whether a living row has this number."""
        if number in self.deleted:
            return False
        return 1 <= number <= self.size or number in self.rows


class Store:
    """All tables of one sandbox. `served` are the fields whose value depends on the
    server and the moment; no row holds them."""

    def __init__(
        self,
        catalog: Catalog,
        seed: int,
        accounts: tuple[str, ...],
        sizes: Mapping[str, int],
        served: Container[tuple[str, str]],
    ) -> None:
        self._served = served
        self.catalog = catalog
        self.seed = seed
        self.accounts = accounts
        self.version = 0
        self._sizes = {**SIZES, "Account": len(accounts), **sizes}
        self._tables: dict[str, Table] = {}
        self._fillers: dict[str, Callable[[], None]] = {}

    # -- reading

    def table(self, type_name: str) -> Table:
        """The table of a concrete type."""
        found = self._tables.get(type_name)
        if found is None:
            found = self._tables[type_name] = self._make_table(type_name)
            if type_name in self._fillers:
                self._fillers[type_name]()
        return found

    def fill(self, type_name: str, filler: Callable[[], None]) -> None:
        """Has a table start empty, to be filled by a function when it is first used."""
        self._fillers[type_name] = filler

    def row(self, ref: Ref) -> Row | None:
        """The row at a reference, None when it was deleted or never was."""
        table = self._tables.get(ref[0]) or self.table(ref[0])
        row = table.rows.get(ref[1])
        if row is not None:
            return row
        if self.catalog.is_record(ref.type) and not table.has(ref.number):
            return None
        row = {name: make(ref.number) for name, make in table.makers.items()}
        table.rows[ref.number] = row
        return row

    def value(self, ref: Ref, field: str) -> object:
        """One field of a row, without making the whole row."""
        table = self.table(ref.type)
        row = table.rows.get(ref.number)
        if row is not None:
            return row.get(field)
        return table.makers[field](ref.number)

    def refs(self, type_name: str) -> list[Ref]:
        """All living records of a type; of an interface or union, in turns."""
        columns = [
            [Ref(name, number) for number in self.table(name).numbers()]
            for name in self.catalog.possible(type_name)
            if self.catalog.is_record(name)
        ]
        if len(columns) == 1:
            return columns[0]
        return [r for row in zip_longest(*columns) for r in row if r is not None]

    def exists(self, ref: Ref) -> bool:
        """Whether the record at a reference is there."""
        if not self.catalog.is_record(ref.type):
            return True
        return self.table(ref.type).has(ref.number)

    # -- ids

    def node_id(self, ref: Ref) -> str:
        """The id of a record: unpadded url-safe base64 of domain/type/number."""
        if ref.type == "Account" and ref.number <= len(self.accounts):
            return self.accounts[ref.number - 1]
        short = _SHORT_NAMES.get(ref.type, ref.type)
        plain = f"{NODE_DOMAIN}/{short}/{ref.number}".encode()
        return urlsafe_b64encode(plain).rstrip(b"=").decode()

    def find(self, node_id: str) -> Ref | None:
        """The living record with an id, None when there is none."""
        if node_id in self.accounts and "Account" in self.catalog.schema.type_map:
            return Ref("Account", self.accounts.index(node_id) + 1)
        try:
            padded = node_id.encode("ascii") + b"=" * (-len(node_id) % 4)
            domain, short, number = urlsafe_b64decode(padded).decode().split("/")
        except (ValueError, binascii.Error):
            return None
        type_name = _LONG_NAMES.get(short, short)
        shape = self.catalog.known(type_name)
        if domain != NODE_DOMAIN or not number.isdecimal():
            return None
        if shape is None or not shape.record:
            return None
        ref = Ref(type_name, int(number))
        # Only the canonical spelling is the id: not "05", not padded.
        return ref if self.exists(ref) and self.node_id(ref) == node_id else None

    # -- writing

    def insert(self, type_name: str, values: Row) -> Ref:
        """A new record; fields not given are null, false or empty as types ask."""
        table = self.table(type_name)
        number = table.next_number
        table.next_number += 1
        ref = Ref(type_name, number)
        row = self.blank(type_name, number)
        row.update(values)
        row["__typename"], row["__ref"] = type_name, ref
        if self.catalog.is_record(type_name):
            row["id"] = self.node_id(ref)
        table.rows[number] = row
        table.created.append(number)
        self.version += 1
        return ref

    def blank(self, type_name: str, number: int) -> Row:
        """A complete row of which nothing is known yet; it is not kept."""
        makers = self.table(type_name).makers
        row = cast("Row", dict.fromkeys(makers))
        for name, shape in self.catalog.shape(type_name).fields.items():
            if name not in row:
                continue
            if shape.list_depth:
                row[name] = []
            elif shape.kind == "leaf":
                row[name] = self._blank(shape, makers[name], number)
            elif shape.non_null:
                row[name] = makers[name](number)
        row["__typename"] = type_name
        return row

    def update(self, ref: Ref, values: Row) -> None:
        """Changes the given fields of a record."""
        row = self.row(ref)
        if row is None:
            raise KeyError(ref)
        row.update(values)
        self.version += 1

    def delete(self, ref: Ref) -> None:
        """Removes a record for good."""
        table = self.table(ref.type)
        table.deleted.add(ref.number)
        table.rows.pop(ref.number, None)
        if ref.number in table.created:
            table.created.remove(ref.number)
        self.version += 1

    # -- making

    def _blank(self, shape: FieldShape, make: Make, number: int) -> object:
        if shape.name == "lifeCycleState" and isinstance(
            leaf := self.catalog.leaf_type(shape), GraphQLEnumType
        ):
            return "active" if "active" in leaf.values else make(number)
        if shape.target == "Boolean":
            return False
        return make(number) if shape.non_null else None

    def _make_table(self, type_name: str) -> Table:
        shape = self.catalog.shape(type_name)
        virtual = not shape.record
        size = 0 if virtual else self._size(type_name)
        makers: dict[str, Make] = {
            "__typename": lambda _number: type_name,
            "__ref": lambda number: Ref(type_name, number),
        }
        for field in shape.fields.values():
            make = self._maker(field, virtual=virtual)
            if make is not None:
                makers[field.name] = make
        return Table(size, makers)

    def _size(self, type_name: str) -> int:
        if type_name in self._fillers:
            return 0
        given = self._sizes.get(type_name)
        if given is not None:
            return given
        if type_name in (forms.EXTENSION, forms.VERSION):
            return forms.count(type_name)
        return 45 + salt("size", type_name) % 90

    def _maker(self, field: FieldShape, *, virtual: bool) -> Make | None:
        owner = field.owner
        if field.needs_arguments or field.kind == "connection":
            return None
        if (owner, field.name) in self._served:
            return None
        if (made := forms.MADE.get((owner, field.name))) is not None:
            return made
        if field.kind == "leaf":
            if field.name == "id" and not virtual and field.target in ("ID", "String"):
                return lambda number: self.node_id(Ref(owner, number))
            leaf = self.catalog.leaf_type(field)
            return leaf_maker(self.seed, field, leaf, virtual=virtual)
        if field.kind == "list":
            return self._list_maker(field)
        return self._reference_maker(field)

    def _list_maker(self, field: FieldShape) -> Make:
        place = salt(self.seed, field.owner, field.name)
        if field.target == "CustomField":
            return lambda number: self._custom_fields(Ref(field.owner, number), place)
        pick = self.picker(place, field.target)

        def make(number: int) -> object:
            refs: object = up_to_three(pick, place ^ 4, number)
            for _ in range(field.list_depth - 1):
                refs = [refs]
            return refs

        return make

    def _custom_fields(self, ref: Ref, place: int) -> object:
        found = forms.pairs(self, ref, place)
        if found is not None:
            return found
        # What is left of a form that is linked no more.
        bits = mix(place, ref.number)
        values: tuple[object, ...] = (
            f"R{bits % 40:02d}",
            (bits >> 8) % 60,
            (bits >> 16) % 2 == 0,
            [("red", "green", "blue")[(bits >> 20) % 3], "grey"],
            f"2024-{(bits >> 24) % 12 + 1:02d}-{(bits >> 32) % 28 + 1:02d}",
        )
        fields: list[object] = []
        for index, name in enumerate(CUSTOM_FIELDS):
            if (bits >> (40 + index)) % 4:
                value = None if (bits >> (48 + index)) % 5 == 0 else values[index]
                fields.append(self.custom_field(name, value))
        return fields

    def custom_field(self, name: object, value: object) -> Row:
        """A custom field row."""
        return {**self.blank("CustomField", 0), "id": name, "value": value}

    def _reference_maker(self, field: FieldShape) -> Make:
        place = salt(self.seed, field.owner, field.name)
        if field.target == forms.EXTENSION:
            return forms.linked(field.owner, place)
        if field.target == "Account" and field.name == "account":
            return self._account_maker(place)
        pick = self.picker(place, field.target)
        always = field.non_null or field.name in ("organization", "person", "owner")

        def make(number: int) -> object:
            if not always and mix(place ^ 1, number) % 8 == 0:
                return None
            return pick(number)

        return make

    def _account_maker(self, place: int) -> Make:
        """Nine of ten records belong to the first account."""
        others = len(self.accounts) - 1

        def make(number: int) -> object:
            bits = mix(place, number)
            if not others or bits % 10:
                return Ref("Account", 1)
            return Ref("Account", 2 + (bits >> 8) % others)

        return make

    def picker(self, place: int, target: str) -> Pick:
        """Picks a row of a type for a number; low numbers are picked far more often,
        so some records are referred to by very many others."""
        catalog = self.catalog
        concrete = catalog.possible(target)
        records = [name for name in concrete if catalog.is_record(name)]
        names = records or list(concrete)

        def pick(number: int) -> Ref | None:
            if not names:
                return None
            bits = mix(place, number)
            name = names[(bits >> 53) % len(names)] if len(names) > 1 else names[0]
            if not records:
                return Ref(name, mix(place ^ 5, number) >> 16)
            size = self.table(name).size
            if size == 0:
                return None
            share = (bits & 0xFFFFFFFF) / 0x1_0000_0000
            return Ref(name, 1 + int(size * share**3))

        return pick


def up_to_three(pick: Pick, place: int, number: int) -> list[Ref]:
    """Picks for a list of the row with a number, none of them twice."""
    count = mix(place, number) % 4
    found = dict.fromkeys(pick(number * 31 + index) for index in range(count))
    return [ref for ref in found if ref is not None]
