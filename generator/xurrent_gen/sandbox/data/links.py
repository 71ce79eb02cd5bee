"""Members of a record's connections.

Three kinds: the inverse of a reference (`Organization.people` from
`Person.organization`), the other side of a connection (`Team.members` from
`Person.teams`), and plain picks. Which one a connection is follows from the schema when
it is unambiguous, else from descriptions in it. Mutations replace the members of one
record's connection.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from functools import cache, partial
from itertools import accumulate
from typing import TYPE_CHECKING, Final, Literal

from .catalog import Catalog, FieldShape
from .values import Ref, salt, size_of

if TYPE_CHECKING:
    from .store import Row, Store

FAR_ENDS = frozenset({("ConfigurationItem", "ciRelations")})
"""Connections whose nodes refer to the other record, not to their owner.

Each end of such a relation has a node of its own, whose `configurationItem` is the other
end.
"""
FAR: Final = "configurationItem"
_KIND: Final = "relationType"
RELATION: Final = "ConfigurationItemRelation"


@dataclass(frozen=True, slots=True)
class Link:
    """Rule for the members of one connection; for an inverse, `other` is the field of the
    node type, and a `status` limits the nodes to those that have it."""

    kind: Literal["reference", "mirror", "picks"]
    other: str = ""
    status: str = ""


_DESCRIBED: Mapping[tuple[str, str], Link] = {
    ("AgileBoardColumn", "items"): Link("reference", "agileBoardColumn"),
    ("Organization", "childOrganizations"): Link("reference", "parent"),
    ("Organization", "contracts"): Link("reference", "customer"),
    ("Person", "cart"): Link("reference", "requestedBy", "in_cart"),
    ("Person", "outOfOfficePeriods"): Link("reference", "person"),
    ("ProductBacklog", "items"): Link("reference", "productBacklog"),
    ("TimeAllocation", "organizations"): Link("mirror", "timeAllocations"),
}
"""Links for which several fields could be the other end."""


def link_of(catalog: Catalog, field: FieldShape) -> Link:
    """The link behind a connection field of a concrete type."""
    owner, node = field.owner, field.target
    key = (owner, field.name)
    described = _DESCRIBED.get(key)
    if described is not None and described.other in catalog.shape(node).fields:
        return described
    if (
        key in FAR_ENDS
        or catalog.possible(node) != (node,)
        or not (catalog.is_record(owner) and catalog.is_record(node))
    ):
        return Link("picks")
    there = catalog.leading(owner, "connection", node)
    back = catalog.leading(node, "connection", owner)
    references = catalog.leading(node, "object", owner)
    if node == owner and len(there) == 2 and not references:
        # Two connections of a type to itself are the ends of one relation.
        there, back = [field.name], [name for name in there if name != field.name]
    elif node == owner:
        back = []
    if there != [field.name]:
        return Link("picks")
    if len(back) == 1:
        mirrors = (node, back[0]) < key
        return Link("mirror", back[0]) if mirrors else Link("picks")
    return Link("reference", references[0]) if len(references) == 1 else Link("picks")


def children_of_type(store: Store, target: str) -> dict[tuple[str, str], list[int]]:
    """For each connection to a type whose initial records have one parent: where the
    numbers of each parent's begin, and where the last end; empty for other types."""
    found: dict[tuple[str, str], list[int]] = {}
    catalog, listed, end = store.catalog, store.listings().values(), 1
    for owner in (n for n in catalog.records if n not in store.seeded.loaded):
        for name in catalog.leading(owner, "connection", target):
            field = catalog.shape(owner).fields[name]
            is_child = catalog.holds_children(field, listed)
            if not is_child or link_of(catalog, field).kind != "picks":
                continue
            salted = salt(store.seed, owner, name)
            sizes = (size_of(salted, n, field) for n in store.table(owner).initial)
            found[owner, name] = [*accumulate(sizes, initial=end)]
            end = found[owner, name][-1]
    return found


class Links:
    """The members of all connections of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.link: Callable[[FieldShape], Link] = cache(partial(link_of, store.catalog))
        """The link behind a connection field of a concrete type."""
        self._picks: dict[tuple[Ref, str], list[Ref]] = {}

    def members(self, ref: Ref, field: FieldShape) -> list[Ref]:
        """The living records in a connection, in order."""
        link = self.link(field)
        if link.kind == "picks":
            found = self._picks.get((ref, field.name))
            if found is None:
                found = self._store.seeded.members(ref, field)
            return [member for member in found if self._store.exists(member)]
        inverted = self._store.cached(field, lambda: self._inverted(field, link))
        return inverted.get(ref.number, [])

    def replace(self, ref: Ref, field: FieldShape, members: list[Ref]) -> None:
        """Makes these records, and no others, the members of a connection."""
        members = list(dict.fromkeys(members))
        link = self.link(field)
        if link.kind == "picks":
            self._picks[ref, field.name] = members
        else:
            before = set(self.members(ref, field))
            for member in [*members, *sorted(before)]:
                self._set_other(member, link, ref, joined=member in members)
        self._store.changed()

    def children_of(self, types: Set[str], listed: Set[str]) -> set[str]:
        """The types whose records belong to those of these types, and to no others."""
        owners: dict[str, set[str]] = {}
        for owner in listed:
            for field in self._store.catalog.shape(owner).fields.values():
                if (
                    field.kind == "connection"
                    and self.link(field).kind == "reference"
                    and field.target not in listed
                ):
                    owners.setdefault(field.target, set()).add(owner)
        return {child for child, of in owners.items() if of <= types}

    def seed_members(self) -> None:
        """Make the present members of all connections the initial ones."""
        self._store.seeded.given = dict(self._picks)

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

    def _inverted(self, field: FieldShape, link: Link) -> dict[int, list[Ref]]:
        store = self._store
        made: dict[int, list[Ref]] = {}
        other = store.catalog.shape(field.target).fields[link.other]
        for member in store.refs(field.target):
            if link.status and store.value(member, "status") != link.status:
                continue
            if link.kind == "mirror":
                owners: list[object] = [*self.members(member, other)]
            else:
                owners = [store.value(member, link.other)]
            for owner in owners:
                if isinstance(owner, Ref) and owner.type == field.owner:
                    made.setdefault(owner.number, []).append(member)
        return made

    # -- relations that show at both ends

    def show_far_end(self, ref: Ref, field: FieldShape, now: Row, before: Row) -> None:
        """Add or update the node at the other end of a relation that is shown at both
        ends; `before` is empty for a new relation."""
        if (field.owner, field.name) not in FAR_ENDS:
            return
        far, kind = now.get(FAR), opposite(now.get(_KIND))
        values: Row = {FAR: ref, _KIND: kind, "source": now.get("source")}
        far_node = self._far_node(ref, field, before)
        if far_node is not None and before.get(FAR) == far:
            self._store.update(far_node, values)
            return
        self.hide_at_far_end(ref, field, before)
        if isinstance(far, Ref) and self._far_node(ref, field, now) is None:
            self.add(far, field, self._store.insert(field.target, values))

    def hide_at_far_end(self, ref: Ref, field: FieldShape, relation: Row) -> None:
        """Remove the node at the other end of a deleted relation, if it has one there."""
        far, far_node = relation.get(FAR), self._far_node(ref, field, relation)
        if isinstance(far, Ref) and far_node is not None:
            rest = [each for each in self.members(far, field) if each != far_node]
            self.replace(far, field, rest)

    def same_relation(
        self, ref: Ref, field: FieldShape, far: object, kind: object
    ) -> Ref | None:
        """The record's node with this other end and type of relation."""
        if (field.owner, field.name) not in FAR_ENDS:
            return None
        for each in self.members(ref, field):
            row = self._store.row(each) or {}
            if (row.get(FAR), row.get(_KIND)) == (far, kind):
                return each
        return None

    def _far_node(self, ref: Ref, field: FieldShape, relation: Row) -> Ref | None:
        """The node at the other end of a relation of `ref`."""
        far = relation.get(FAR)
        if not isinstance(far, Ref):
            return None
        return self.same_relation(far, field, ref, opposite(relation.get(_KIND)))


def opposite(kind: object) -> object:
    """The type of a relation as its other end sees it."""
    return {"parent": "child", "child": "parent"}.get(str(kind), kind)
