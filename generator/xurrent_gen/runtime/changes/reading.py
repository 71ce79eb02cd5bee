"""A run of changes: which listings are read, in which order, and what their items mean.

First what was created or updated, then what left: a record that leaves while the run
goes on is told of last. A feed's entry counts as what its record is when the entry is
read, so one that was restored since tells nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from ..core.errors import SelectionError
from ..core.frozen import replaced
from ..http.effects import Flow
from ..schema.index import Argument, FieldDef, index
from .change import Change, Removal, RemovalReason, Upsert
from .kept import Kept, Mark, belonging, kept
from .listing import Listing, Marked

if TYPE_CHECKING:
    from ..client.base import BaseClient
    from ..client.builder import ConnectionState
    from ..selection.paths import Selectable

_FEEDS: Final = ("archive", "trash")
STAMP: Final = "updated_at"
_STATE: Final = "life_cycle_state"
_LEFT: Final[tuple[RemovalReason, ...]] = ("archived", "trashed", "erased")
_TRASH_SECONDS: Final = 27 * 86_400
"""How long what was trashed can be told of, less a day."""

Flows = Iterator[Flow[list[Change[object]]]]


def followed(state: ConnectionState) -> ConnectionState:
    """The listing that a copy is of; raises ``SelectionError`` where it cannot be."""
    root = state.root
    if not {STAMP} <= _conditions(_filter_of(root)).keys() & _fields(root).keys():
        raise SelectionError(
            f"{root.name} tells nobody what has changed: it has no filter by "
            "updated_at; read it as a whole"
        )
    if state.limit is not None or state.after is not None or state.partition:
        raise SelectionError(
            f"{root.name} has a limit or a cursor to go on from: only a whole listing "
            "can be followed"
        )
    if "order" in state.arguments or state.arguments.get("view") in _FEEDS:
        raise SelectionError(
            f"{root.name} is followed in the order of updated_at, and not in its views "
            "archive and trash: leave order and such a view out"
        )
    if _marks_deleted(state):
        return _filtered(state, {"deleted": False})
    return state


def _filter_of(root: FieldDef) -> Argument | None:
    known = root.arguments.values()
    return next((each for each in known if each.graphql == "filter"), None)


def _conditions(argument: Argument | None) -> Mapping[str, FieldDef]:
    return argument.type.named.input.definitions() if argument else {}


def _fields(root: FieldDef) -> Mapping[str, FieldDef]:
    return root.target.fields


def _filtered(state: ConnectionState, more: Mapping[str, object]) -> ConnectionState:
    argument = _filter_of(state.root)
    assert argument is not None
    given = cast("Mapping[str, object]", state.arguments.get(argument.name) or {})
    arguments = {**state.arguments, argument.name: {**given, **more}}
    return replaced(state, arguments=arguments)


def _marks_deleted(state: ConnectionState) -> bool:
    """Whether deleted records stay, marked, and nobody has asked for them."""
    argument = _filter_of(state.root)
    if argument is None or not {"deleted"} <= _fields(state.root).keys():
        return False
    given = cast("Mapping[str, object]", state.arguments.get(argument.name) or {})
    return "deleted" in _conditions(argument) and "deleted" not in given


def ids_of(state: ConnectionState) -> ConnectionState:
    """The same listing, of which only ids are read."""

    def columns(record: Any) -> list[Selectable[object, object]]:
        return [record.id]

    return state.rows(columns)


def asked_by_id(state: ConnectionState, ids: Iterable[str]) -> ConnectionState:
    """Of the listing, the records with these ids."""
    return _filtered(state, {"id": {"values": list(ids)}})


def _feed(name: str, state: ConnectionState) -> ConnectionState:
    """The archive or the trash: the id and the state of each record of one type."""
    root = index().queries.get(name)
    record = state.root.target
    field = root and next((f for f in _fields(root).values() if _holds(f)), None)
    within = field and {t.name: n for n, t in field.target.fragments.items()}
    if root is None or field is None or record.name not in (within or {}):
        raise SelectionError(
            f"{state.root.name} cannot be followed: the package was generated without "
            f"the query {name}, which tells what left: add it to include"
        )
    narrowed = cast("Mapping[str, str]", within)[record.name]

    def columns(entry: object) -> list[Selectable[object, object]]:
        held = getattr(entry, field.name)
        return [getattr(held, narrowed).id, getattr(held, _STATE)]

    view = "view" in state.arguments and "view" in root.arguments
    given = {"view": "all"} if view else {}
    return type(state)(root, given).rows(columns)


def _holds(field: FieldDef) -> bool:
    return field.target.is_abstract and _STATE in field.target.fields


def upsert(found: Marked) -> Change[object]:
    """A record as it is now."""
    return Upsert(found.id, found.item, found.at)


def _deleted(found: Marked) -> Change[object]:
    return Removal(found.id, "deleted", found.at)


def _left(found: Marked) -> Change[object] | None:
    of, state = cast("tuple[str | None, str | None]", found.item)
    told: Iterable[RemovalReason] = (each for each in _LEFT if each == state)
    return next((Removal(of, each, found.at) for each in told if of), None)


_MEANS: Final[Mapping[str, Callable[[Marked], Change[object] | None]]] = {
    "updated": upsert,
    "deleted": _deleted,
}


class Reading:
    """A run of changes from a state on; ``state`` moves with what was read."""

    def __init__(
        self,
        client: BaseClient[Any, Any],
        query: ConnectionState,
        given: str | None,
        overlap: float,
    ) -> None:
        self._client = client
        state = followed(query)
        shape = query.plan().shape
        self._of = belonging(client, query, shape)
        old = Kept(self._of, {}) if given is None else kept(given, self._of)
        self._begun, self._completed = old.begun, old.completed
        self._leaves = _STATE in _fields(state.root)
        sources: dict[str, tuple[ConnectionState, str]] = {"updated": (state, STAMP)}
        if _marks_deleted(query):
            gone = ids_of(_filtered(query, {"deleted": True}))
            sources["deleted"] = gone, STAMP
        for name in _FEEDS if self._leaves else ():
            sources[name] = _feed(name, query), "created_at"
        self._listings: dict[str, Listing] = {}
        for name, (of, stamp) in sources.items():
            mark = old.marks.get(name, Mark())
            self._listings[name] = Listing(of, stamp, client.costs, mark, overlap)

    @property
    def state(self) -> str:
        """What a later run goes on from, once all that was read is kept."""
        marks = {name: each.mark for name, each in self._listings.items()}
        return Kept(self._of, marks, self._begun, self._completed).to_json()

    @property
    def sweep_due(self) -> bool:
        """Whether records may have been erased that nobody has told of."""
        now = self._client.session.tools.clock.time()
        return self._leaves and now - (self._completed or now) > _TRASH_SECONDS

    def steps(self) -> Flows:
        """The requests of the run, and what each brings."""
        if not self._begun:
            yield self._begin()
        for name, listing in self._listings.items():
            while not listing.done:
                yield self._told(name, listing.page(self._client.call))
        self._completed = self._client.session.tools.clock.time()

    def _begin(self) -> Flow[list[Change[object]]]:
        """Find where the feeds end, before anything is read."""
        for listing in list(self._listings.values())[1:]:
            yield from listing.skip(self._client.call)
        self._begun = True
        return []

    def _told(self, name: str, flow: Flow[list[Marked]]) -> Flow[list[Change[object]]]:
        found = yield from flow
        changes = [each for each in map(_MEANS.get(name, _left), found) if each]
        # What comes after what went is told again, and the other way round.
        other = self._listings.get("deleted" if name == "updated" else "updated")
        if other is not None:
            for change in changes:
                other.forget(change.id)
        return changes
