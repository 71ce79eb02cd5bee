"""Relations between configuration items, which show at both ends.

Each end has a node of its own, whose `configurationItem` is the other end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .links import FAR_ENDS
from .values import Ref

if TYPE_CHECKING:
    from .catalog import FieldShape
    from .links import Links
    from .store import Row, Store

_FAR: Final = "configurationItem"
_KIND: Final = "relationType"
_OPPOSITE: Final = {"parent": "child", "child": "parent"}


def shows_at_both_ends(shape: FieldShape) -> bool:
    """True if the nodes of a connection are seen from the other record, too."""
    return (shape.owner, shape.name) in FAR_ENDS


def show_at_far_end(
    store: Store, links: Links, ref: Ref, shape: FieldShape, now: Row, before: Row
) -> None:
    """Have the other end of a relation show it as it is now; `before` is empty for a new
    one."""
    far, twin = now.get(_FAR), _twin(store, links, ref, shape, before)
    values: Row = {_FAR: ref, _KIND: _seen_from_there(now), "source": now.get("source")}
    if twin is not None and before.get(_FAR) == far:
        store.update(twin, values)
        return
    hide_at_far_end(store, links, ref, shape, before)
    if isinstance(far, Ref) and _twin(store, links, ref, shape, now) is None:
        links.add(far, shape, store.insert(shape.target, values))


def hide_at_far_end(
    store: Store, links: Links, ref: Ref, shape: FieldShape, relation: Row
) -> None:
    """Take a relation that was deleted off its other end."""
    far, twin = relation.get(_FAR), _twin(store, links, ref, shape, relation)
    if isinstance(far, Ref) and twin is not None:
        left = [each for each in links.members(far, shape) if each != twin]
        links.replace(far, shape, left)


def same_relation(
    store: Store, links: Links, ref: Ref, shape: FieldShape, relation: Row
) -> Ref | None:
    """The node of a record that has the other end and the type of a relation."""
    for each in links.members(ref, shape):
        row = store.row(each) or {}
        if all(row.get(name) == relation.get(name) for name in (_FAR, _KIND)):
            return each
    return None


def _twin(
    store: Store, links: Links, ref: Ref, shape: FieldShape, relation: Row
) -> Ref | None:
    """The node at the other end of a relation of `ref`."""
    far = relation.get(_FAR)
    if not isinstance(far, Ref):
        return None
    seen: Row = {_FAR: ref, _KIND: _seen_from_there(relation)}
    return same_relation(store, links, far, shape, seen)


def _seen_from_there(relation: Row) -> object:
    kind = relation.get(_KIND)
    return _OPPOSITE.get(str(kind), kind)
