"""Meaning of a filter key or an order field on a record.

Names are taken literally first (`name`), then as a relation (`organization`, `team` for
the connection `teams`), then as a relation and a field of it (`requestSubject` is
`request.subject`). A name that means nothing reads as empty.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from functools import cache, lru_cache, partial
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

    def holders(self, type_name: str, name: str) -> Mapping[object, set[Ref]]:
        """The records of a concrete type by what their values of a name compare as.

        Without it, a client that asks for ten thousand records by their keys would cause
        a scan of all of them for each hundred.
        """
        return self._store.kept(
            (type_name, name), lambda: self._find_holders(type_name, name)
        )

    def _find_holders(self, type_name: str, name: str) -> dict[object, set[Ref]]:
        found: dict[object, set[Ref]] = defaultdict(set)
        read = self.reader(type_name, name)
        for ref in self._store.refs(type_name):
            for value in read(ref):
                if not isinstance(value, dict | list):
                    found[comparable(key_value(name, value))].add(ref)
        return found

    def _reader(self, type_name: str, name: str) -> Read:
        fields = self._catalog.shape(type_name).fields
        for candidate in (name, *words.plurals(name)):
            if (shape := fields.get(candidate)) is not None:
                return partial(self._values, shape)
        for candidate, shape in fields.items():
            if shape.kind != "object" or not name.startswith(candidate):
                continue
            rest = words.lower_first(name.removeprefix(candidate))
            concrete = self._catalog.possible(shape.target)
            if len(concrete) == 1 and rest in self._catalog.shape(concrete[0]).fields:
                return partial(self._through, candidate, self.reader(concrete[0], rest))
        return lambda _ref: []

    def _through(self, field: str, inner: Read, ref: Ref) -> list[object]:
        value = self._store.value(ref, field)
        return inner(value) if isinstance(value, Ref) else []

    def _values(self, shape: FieldShape, ref: Ref) -> list[object]:
        if shape.kind == "connection":
            value: object = self._links.members(ref, shape)
        else:
            value = self._store.value(ref, shape.name)
        if value is None:
            return []
        items = cast("list[object]", value if isinstance(value, list) else [value])
        if shape.kind == "leaf":
            return items
        return [plain for item in items for plain in self._ids(item)]

    def _ids(self, item: object) -> list[object]:
        if not isinstance(item, Ref):
            return [item]
        if not self._catalog.is_record(item.type) or not self._store.exists(item):
            return []
        if item.type == "Account":
            return [self._store.node_id(item), self._store.value(item, "name")]
        return [self._store.node_id(item)]


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
