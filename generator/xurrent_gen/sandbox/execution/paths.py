"""Meaning of a filter key or an order field on a record.

Names are taken literally first (`name`), then as a relation (`organization`, `team` for
the connection `teams`), then as a relation and a field of it (`requestSubject` is
`request.subject`). A name that means nothing reads as empty.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from functools import cache, lru_cache
from typing import cast

from xurrent_gen.sandbox.data import vocabulary as words
from xurrent_gen.sandbox.data.catalog import FieldShape
from xurrent_gen.sandbox.data.links import Links
from xurrent_gen.sandbox.data.rules import key_value
from xurrent_gen.sandbox.data.store import Store
from xurrent_gen.sandbox.data.values import Ref

Read = Callable[[Ref], "list[object]"]


class Paths:
    """Readers of the values behind names, per concrete type."""

    def __init__(self, store: Store, links: Links) -> None:
        self._store = store
        self._links = links
        self._catalog = store.catalog
        self.reader: Callable[[str, str], Read] = cache(self._reader)
        """Reads all non-null values of a name from a record of a concrete type.

        References give their ids (an account gives its id and its name)."""
        self._holders: dict[tuple[str, str], dict[object, set[Ref]]] = {}
        self._version = -1

    def holders(self, type_name: str, name: str) -> Mapping[object, set[Ref]]:
        """The records of a concrete type by what their values of a name compare as.

        Rebuilt after a write. Without it, a client that asks for ten thousand records by
        their keys would cause a scan of all of them for each hundred.
        """
        if self._version != self._store.version:
            self._holders.clear()
            self._version = self._store.version
        key = (type_name, name)
        found = self._holders.get(key)
        if found is None:
            found = self._holders[key] = {}
            read = self.reader(type_name, name)
            for ref in self._store.refs(type_name):
                for value in read(ref):
                    if not isinstance(value, dict | list):
                        same = comparable(key_value(name, value))
                        found.setdefault(same, set()).add(ref)
        return found

    def _reader(self, type_name: str, name: str) -> Read:
        fields = self._catalog.shape(type_name).fields
        for candidate in (name, *words.plurals(name)):
            shape = fields.get(candidate)
            if shape is not None:
                return self._direct(shape)
        for candidate, shape in fields.items():
            if shape.kind != "object" or not name.startswith(candidate):
                continue
            rest = words.lower_first(name[len(candidate) :])
            concrete = self._catalog.possible(shape.target)
            if rest and len(concrete) == 1:
                inner = self._catalog.shape(concrete[0]).fields.get(rest)
                if inner is not None:
                    return self._through(shape, self.reader(concrete[0], rest))
        return lambda _ref: []

    def _direct(self, shape: FieldShape) -> Read:
        store, links, field = self._store, self._links, shape.name
        if shape.kind == "connection":
            return lambda ref: self._ids(links.members(ref, shape))

        def read(ref: Ref) -> list[object]:
            value = store.value(ref, field)
            if value is None:
                return []
            if isinstance(value, Ref):
                return self._ids([value])
            if isinstance(value, list):
                items = cast("list[object]", value)
                plain = [item for item in items if not isinstance(item, Ref)]
                return plain + self._ids([i for i in items if isinstance(i, Ref)])
            return [value]

        return read

    def _through(self, shape: FieldShape, inner: Read) -> Read:
        store, field = self._store, shape.name

        def read(ref: Ref) -> list[object]:
            value = store.value(ref, field)
            return inner(value) if isinstance(value, Ref) else []

        return read

    def _ids(self, refs: list[Ref]) -> list[object]:
        store = self._store
        found: list[object] = []
        for ref in refs:
            if not self._catalog.is_record(ref.type) or not store.exists(ref):
                continue
            found.append(store.node_id(ref))
            if ref.type == "Account":
                found.append(store.value(ref, "name"))
        return found


def comparable(value: object) -> object:
    """A value that can be compared with others of its kind: timestamps as seconds,
    numbers as `Decimal`."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return Decimal(str(value))
    if isinstance(value, str) and len(value) >= 10 and value[4:5] == "-":
        moment = _moment(value)
        if moment is not None:
            return moment
    return value


@lru_cache(1 << 16)
def _moment(value: str) -> Decimal | None:
    text = value.replace("Z", "+00:00")
    if len(text) == 10:
        text += "T00:00:00+00:00"
    try:
        return Decimal(str(datetime.fromisoformat(text).timestamp()))
    except (ValueError, OverflowError):
        return None
