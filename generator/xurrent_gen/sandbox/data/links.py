"""Which records are in a connection of a record.

Three kinds: the inverse of a reference (`Organization.people` from
`Person.organization`), the other side of a connection (`Team.members` from
`Person.teams`), and plain picks. Which one a connection is follows from the schema when
it is unambiguous. Mutations replace the members of one record's connection.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Literal

from .values import Ref, mix, salt

if TYPE_CHECKING:
    from collections.abc import Callable

    from .catalog import Catalog, FieldShape
    from .store import Store


@dataclass(frozen=True, slots=True)
class Link:
    """How the members of one connection are found; `other` is the field read on the
    node type when the link is an inverse."""

    kind: Literal["reference", "mirror", "picks"]
    other: str = ""


def link_of(catalog: Catalog, field: FieldShape) -> Link:
    """The link behind a connection field of a concrete type."""
    owner, node = field.owner, field.target
    if (
        node == owner
        or catalog.possible(node) != (node,)
        or not (catalog.is_record(owner) and catalog.is_record(node))
        or catalog.leading(owner, "connection", node) != [field.name]
    ):
        return Link("picks")
    references = catalog.leading(node, "object", owner)
    if len(references) == 1:
        return Link("reference", references[0])
    back = catalog.leading(node, "connection", owner)
    if not references and len(back) == 1 and (node, back[0]) < (owner, field.name):
        return Link("mirror", back[0])
    return Link("picks")


class Links:
    """The members of all connections of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._link: Callable[[FieldShape], Link] = cache(
            partial(link_of, store.catalog)
        )
        self._picks: dict[tuple[Ref, str], list[Ref]] = {}
        self._inverse: dict[FieldShape, dict[int, list[Ref]]] = {}
        self._version = -1

    def members(self, ref: Ref, field: FieldShape) -> list[Ref]:
        """The living records in a connection, in order."""
        link = self._link(field)
        if link.kind == "picks":
            return [m for m in self._picked(ref, field) if self._store.exists(m)]
        return self._inverted(field, link).get(ref.number, [])

    def replace(self, ref: Ref, field: FieldShape, members: list[Ref]) -> None:
        """Makes these records, and no others, the members of a connection."""
        members = list(dict.fromkeys(members))
        link = self._link(field)
        if link.kind == "picks":
            self._picks[ref, field.name] = members
        else:
            before = set(self.members(ref, field))
            for member in [*members, *sorted(before)]:
                self._set_other(member, link, ref, joined=member in members)
        self._store.version += 1

    def add(self, ref: Ref, field: FieldShape, member: Ref) -> None:
        """Adds one record at the end of a connection."""
        if member not in self.members(ref, field):
            self.replace(ref, field, [*self.members(ref, field), member])

    def _set_other(self, member: Ref, link: Link, owner: Ref, *, joined: bool) -> None:
        store = self._store
        if link.kind == "reference":
            store.update(member, {link.other: owner if joined else None})
            return
        field = store.catalog.shape(member.type).fields[link.other]
        others = [o for o in self.members(member, field) if o != owner]
        self.replace(member, field, [*others, owner] if joined else others)

    def _picked(self, ref: Ref, field: FieldShape) -> list[Ref]:
        key = (ref, field.name)
        found = self._picks.get(key)
        if found is None:
            found = self._picks[key] = self._pick(ref, field)
        return found

    def _pick(self, ref: Ref, field: FieldShape) -> list[Ref]:
        store = self._store
        place = salt(store.seed, ref.type, field.name)
        if ref.number > store.table(ref.type).size and store.catalog.is_record(
            ref.type
        ):
            return []  # a created record starts with empty connections
        count = _count(place, ref.number, field)
        pick = store.picker(place ^ 6, field.target)
        wanted = {pick(ref.number * 100_003 + index): None for index in range(count)}
        found = [member for member in wanted if member is not None]
        concrete = store.catalog.possible(field.target)
        if len(found) < count and len(concrete) == 1:
            # Picks met; fill up with the neighbours so that long lists stay long.
            size = store.table(concrete[0]).size
            seen = set(found)
            for step in range(size):
                if len(found) >= min(count, size):
                    break
                near = Ref(concrete[0], 1 + (ref.number * 13 + step) % size)
                if near not in seen:
                    found.append(near)
        return found

    def _inverted(self, field: FieldShape, link: Link) -> dict[int, list[Ref]]:
        store = self._store
        if self._version != store.version:
            self._inverse.clear()
            self._version = store.version
        found = self._inverse.get(field)
        if found is not None:
            return found
        made: dict[int, list[Ref]] = {}
        other = store.catalog.shape(field.target).fields[link.other]
        for member in store.refs(field.target):
            if link.kind == "mirror":
                owners = self.members(member, other)
            else:
                value = store.value(member, link.other)
                owners = [value] if isinstance(value, Ref) else []
            for target in owners:
                made.setdefault(target.number, []).append(member)
        self._inverse[field] = made
        return made


def _count(place: int, number: int, field: FieldShape) -> int:
    bits = mix(place ^ 7, number)
    if field.target == "Attachment":
        return 104 if number % 61 == 2 else (bits % 6) // 3
    if number % 23 == 3:
        return 101 + bits % 129
    if bits % 8 == 0:
        return 0
    return 1 + (bits >> 8) % 5
