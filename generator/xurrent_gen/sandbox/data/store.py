"""The records: rows by type and number, made on first read, changed by mutations.

A row is a dict with one entry per field that is not a connection. Leaves are in wire
form; references are `Ref`s (or lists of them), looked up when they are followed, so a
deleted record disappears from everywhere at once. Connections belong to `links.py`.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import TypeAlias, TypeVar, cast

from .catalog import Catalog
from .seed import Seed
from .values import Make, Ref
from .vocabulary import number_field

Row: TypeAlias = dict[str, object]
T = TypeVar("T")

_CACHE_SIZE = 512
NODE_DOMAIN = "sandbox.xurrent"
# Ids of some types contain a short internal name, as those of the service do.
_SHORT_NAMES = {"Request": "Req", "ServiceLevelAgreement": "Sla"}
_LONG_NAMES = {short: long for long, short in _SHORT_NAMES.items()}


class Table:
    """The rows of one concrete type.

    The `initial` numbers exist from the start; `created` ones follow. The rows of types
    without an id have no numbers of their own: any number gives a row.
    """

    def __init__(self, initial: Sequence[int], makers: Mapping[str, Make]) -> None:
        self.initial = initial
        self.makers = makers
        self.rows: dict[int, Row] = {}
        self.created: list[int] = []
        self.deleted: set[int] = set()
        self.next_number = max(initial, default=0) + 1

    def numbers(self) -> Iterable[int]:
        """The numbers of all living rows, in order."""
        if not self.deleted and not self.created:
            return self.initial
        alive = [n for n in self.initial if n not in self.deleted]
        return [*alive, *self.created]

    def has(self, number: int) -> bool:
        """Return whether a living row has this number."""
        if number in self.deleted:
            return False
        return number in self.rows or number in self.initial


class Store:
    """All tables of one sandbox. `served` are the fields whose value depends on the
    server and the time; no row holds them."""

    def __init__(
        self,
        catalog: Catalog,
        seed: int,
        accounts: tuple[str, ...],
        sizes: Mapping[str, int],
        served: Container[tuple[str, str]],
    ) -> None:
        self.catalog = catalog
        self.seed = seed
        self.accounts = accounts
        self.account = Ref("Account", 1)
        """The account of the request that is being answered."""
        self._cache: dict[object, object] = {}
        self._tables: dict[str, Table] = {}
        self.fillers: Callable[[], Mapping[str, Callable[[], None]]] = dict
        """The tables that start empty → the function that fills them on first use."""
        self.seeded = Seed(self, sizes, served)

    # -- reading

    def table(self, type_name: str) -> Table:
        table = self._tables.get(type_name)
        if table is None:
            filler = self.fillers().get(type_name)
            size = 0 if filler else self.seeded.size(type_name)
            makers = self.seeded.makers(type_name)
            table = self._tables[type_name] = Table(range(1, size + 1), makers)
            if filler:
                filler()
        return table

    def row(self, ref: Ref) -> Row | None:
        """The row at a reference, None when it was deleted or never existed."""
        table = self.table(ref.type)
        row = table.rows.get(ref.number)
        if row is None and self.exists(ref):
            row = {name: make(ref.number) for name, make in table.makers.items()}
            table.rows[ref.number] = row
        return row

    def value(self, ref: Ref, field: str) -> object:
        """One field of a row, without making the whole row; None where the type has no
        such field."""
        table = self.table(ref.type)
        row = table.rows.get(ref.number)
        if row is None and field in table.makers:
            return table.makers[field](ref.number)
        return (row or {}).get(field)

    def is_own(self, ref: Ref) -> bool:
        """Return whether a record is of the account of the request, or of none."""
        return self.value(ref, "account") in (None, self.account)

    def refs(self, type_name: str) -> list[Ref]:
        """All living records of a type, or of the types behind an interface."""
        return [
            Ref(name, number)
            for name in self.catalog.possible(type_name)
            if self.catalog.is_record(name)
            for number in self.table(name).numbers()
        ]

    def exists(self, ref: Ref) -> bool:
        """Return whether the record at a reference is there."""
        if not self.catalog.is_record(ref.type):
            return True
        return self.table(ref.type).has(ref.number)

    def cached(self, key: object, find: Callable[[], T]) -> T:
        """The records that a search finds, cached until the next write."""
        if key not in self._cache:
            if len(self._cache) > _CACHE_SIZE:
                self._cache.clear()
            self._cache[key] = find()
        return cast("T", self._cache[key])

    def changed(self) -> None:
        """Drop the cached results of searches."""
        self._cache.clear()

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
        ref = self.parse(node_id)
        return ref if ref is not None and self.exists(ref) else None

    def parse(self, node_id: str) -> Ref | None:
        """The reference of an id, None for an invalid id."""
        if node_id in self.accounts and "Account" in self.catalog.schema.type_map:
            return Ref("Account", self.accounts.index(node_id) + 1)
        try:
            padded = node_id.encode("ascii") + b"=" * (-len(node_id) % 4)
            _, short, number = urlsafe_b64decode(padded).decode().split("/")
        except ValueError:
            return None
        shape = self.catalog.known(_LONG_NAMES.get(short, short))
        if shape is None or not shape.record or not number.isdecimal():
            return None
        ref = Ref(shape.name, int(number))
        # Only the canonical spelling is the id: not "05", not padded.
        return ref if self.node_id(ref) == node_id else None

    def listings(self) -> dict[str, str]:
        """The record types that files may hold, by the root field that lists them."""
        query = self.catalog.schema.query_type
        fields = self.catalog.shape(query.name).fields if query is not None else {}
        return {
            name: field.target
            for name, field in fields.items()
            if field.kind == "connection"
            and self.catalog.possible(field.target) == (field.target,)
            and self.catalog.is_record(field.target)
            and field.target not in (*self.fillers(), "Account")
        }

    # -- writing

    def made(self, type_name: str) -> list[int]:
        """The numbers of the records that users made, here or in their data."""
        table = self.table(type_name)
        is_loaded = type_name in self.seeded.loaded
        return list(table.numbers()) if is_loaded else table.created

    def insert(self, type_name: str, values: Row) -> Ref:
        """A new record; fields not given are null, false or empty as types ask."""
        ref = Ref(type_name, self.table(type_name).next_number)
        self.place(ref)
        self.update(ref, values)
        return ref

    def load(self, type_name: str) -> None:
        """Empty a type that a file fills; none of its records may have been read."""
        self.seeded.loaded[type_name] = frozenset()
        self._tables.pop(type_name, None)

    def place(self, ref: Ref) -> None:
        """Put a blank record at a reference."""
        table = self.table(ref.type)
        row = self.blank(ref.type, ref.number)
        row["__ref"] = ref
        if self.catalog.is_record(ref.type):
            row["id"] = self.node_id(ref)
            if (number := number_field(ref.type)) in row:
                row[number] = str(ref.number)
        if not table.has(ref.number):
            table.created.append(ref.number)
        table.rows[ref.number] = row
        table.next_number = max(table.next_number, ref.number + 1)

    def blank(self, type_name: str, number: int) -> Row:
        """A complete row of empty values, which is not stored."""
        makers = self.table(type_name).makers
        row = cast("Row", dict.fromkeys(makers))
        for name, shape in self.catalog.shape(type_name).fields.items():
            if name not in row:
                continue
            if shape.list_depth:
                row[name] = []
            elif name == "lifeCycleState":
                row[name] = "active"
            elif shape.target == "Boolean":
                row[name] = False
            elif shape.non_null:
                row[name] = makers[name](number)
        row["__typename"] = type_name
        return row

    def update(self, ref: Ref, values: Row) -> None:
        row = self.row(ref)
        if row is None:
            raise KeyError(ref)
        row.update(values)
        self.changed()

    def delete(self, ref: Ref) -> None:
        """Removes a record for good."""
        table = self.table(ref.type)
        table.deleted.add(ref.number)
        table.rows.pop(ref.number, None)
        if ref.number in table.created:
            table.created.remove(ref.number)
        self.changed()

    def custom_field(self, name: object, value: object) -> Row:
        return {**self.blank("CustomField", 0), "id": name, "value": value}
