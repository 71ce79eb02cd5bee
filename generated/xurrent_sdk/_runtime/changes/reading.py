# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""A run of changes: which listings are read, in which order, and what their items mean.

First what was created or updated, then what left: a record that leaves while the run
goes on is told of last. A feed's entry counts as what its record is when the entry is
read, so one that was restored since tells nothing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar, cast

from ..core.errors import SelectionError
from ..core.frozen import replaced
from ..core.tracebacks import sealed_methods
from ..http.effects import Flow
from ..operations.connection import read_all
from ..schema.index import FieldDef, index
from .change import Change, ChangePage, Removal, RemovalReason, Upsert
from .kept import Kept, Mark, belonging, kept
from .listing import Listing, Marked

if TYPE_CHECKING:
    from ..client.base import BaseClient
    from ..client.builder import ConnectionState
    from ..client.client import AsyncClient, Client  # noqa: F401 -- in strings below

T = TypeVar("T")
C = TypeVar("C", bound="BaseClient[Any, Any]")

_FEEDS: Final = ("archive", "trash")
_STAMP: Final = "updated_at"
_STATE: Final = "life_cycle_state"
_LEFT: Final = frozenset({"archived", "trashed", "erased"})
_TRASH_SECONDS: Final = 27 * 86_400
"""How long what was trashed can be told of, less a day."""
_PART: Final = 100
"""How many ids one request of a sweep names."""

Found: TypeAlias = Flow[list[Change[Any]]]


def _followed(state: ConnectionState) -> ConnectionState:
    """The listing that a copy is of; raises ``SelectionError`` where it cannot be."""
    root = state.root
    if not {_STAMP} <= _filter(state)[2].keys() & root.target.fields.keys():
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
    return _filtered(state, deleted=False) if _marks_deleted(state) else state


def _filter(
    state: ConnectionState,
) -> tuple[str, Mapping[str, object], Mapping[str, FieldDef]]:
    """The argument that filters: its name, what it says, and what it can say."""
    for each in state.root.arguments.values():
        if each.graphql == "filter":
            given = cast("Mapping[str, object]", state.arguments.get(each.name) or {})
            return each.name, given, each.type.named.input.definitions()
    return "", {}, {}


def _filtered(state: ConnectionState, **more: object) -> ConnectionState:
    name, given, _ = _filter(state)
    return replaced(state, arguments={**state.arguments, name: {**given, **more}})


def _marks_deleted(state: ConnectionState) -> bool:
    """Whether deleted records stay, marked, and nobody has asked for them."""
    _, given, known = _filter(state)
    both = known.keys() & state.root.target.fields.keys()
    return "deleted" in both and "deleted" not in given


def _only_id(record: Any) -> list[Any]:
    return [record.id]


def _feed(name: str, state: ConnectionState) -> ConnectionState:
    """The archive or the trash: the id and the state of each record of one type."""
    root = index().queries.get(name)
    fields = root.target.fields.values() if root else ()
    held = (f for f in fields if f.target.is_abstract and _STATE in f.target.fields)
    field = next(held, None)
    within = {t.name: n for n, t in field.target.fragments.items()} if field else {}
    if root is None or field is None or state.root.target.name not in within:
        raise SelectionError(
            f"{state.root.name} cannot be followed: the package was generated without "
            f"the query {name}, which tells what left: add it to include"
        )
    narrowed = within[state.root.target.name]

    def columns(entry: object) -> list[Any]:
        record = getattr(entry, field.name)
        return [getattr(record, narrowed).id, getattr(record, _STATE)]

    view = "view" in state.arguments and "view" in root.arguments
    given = {"view": "all"} if view else {}
    return type(state)(root, given).rows(columns)


def _meant(name: str, found: Marked) -> Change[object] | None:
    """What an item of the listing with this name tells."""
    if name == "updated":
        return Upsert(found.id, found.item, found.at)
    if name == "deleted":
        return Removal(found.id, "deleted", found.at)
    of, state = cast("tuple[str | None, RemovalReason | None]", found.item)
    return Removal(of, state, found.at) if of and state and state in _LEFT else None


class Reading:
    """A run from a state on; ``state`` moves with what was read."""

    def __init__(
        self,
        client: BaseClient[Any, Any],
        query: ConnectionState,
        overlap: float,
        given: str | None,
    ) -> None:
        if isinstance(overlap, bool) or not 0 <= overlap < 1e9:
            raise SelectionError(f"overlap={overlap!r}: it takes 0 or more seconds")
        self.done = False
        self._client = client
        state = _followed(query)
        self._of = belonging(client, query)
        old = Kept(self._of, {}) if given is None else kept(given, self._of)
        self._begun, self._completed = old.begun, old.completed
        self._leaves = _STATE in state.root.target.fields
        sources = {"updated": (state, _STAMP)}
        if _marks_deleted(query):
            sources["deleted"] = _filtered(query, deleted=True).rows(_only_id), _STAMP
        for name in _FEEDS if self._leaves else ():
            sources[name] = _feed(name, query), "created_at"
        self._listings: dict[str, Listing] = {}
        for name, (of, stamp) in sources.items():
            mark = old.marks.get(name, Mark())
            self._listings[name] = Listing(of, stamp, client.costs, mark, overlap)

    @property
    def state(self) -> str:
        """What a later run goes on from, once all that was read is kept."""
        marks = {name: listing.mark for name, listing in self._listings.items()}
        return Kept(self._of, marks, self._begun, self._completed).to_json()

    @property
    def sweep_due(self) -> bool:
        """Whether records may have been erased that nobody has told of."""
        now = self._client.session.tools.clock.time()
        # A last run in the far future had a wrong clock: when it was, nobody knows.
        return self._leaves and abs(now - (self._completed or now)) > _TRASH_SECONDS

    def page(self) -> Flow[ChangePage[Any]]:
        """What comes next, perhaps nothing; ``done`` is true after the last."""
        call, changes = self._client.call, list[Change[object]]()
        name = next((n for n, each in self._listings.items() if not each.done), None)
        if not self._begun:
            # Where the feeds end has to be known before anything is read.
            for listing in list(self._listings.values())[1:]:
                yield from listing.skip(call)
            self._begun = True
        elif name is not None:
            found = yield from self._listings[name].page(call)
            changes += filter(None, (_meant(name, each) for each in found))
            # What comes after what went is told again, and the other way round.
            other = self._listings.get("deleted" if name == "updated" else "updated")
            if other is not None:
                for change in changes:
                    other.forget(change.id)
        else:
            self.done = True
            self._completed = self._client.session.tools.clock.time()
        return ChangePage(tuple(changes), self.state)


class Following(Generic[C]):
    """Where a run of changes stands, of either client."""

    def __init__(
        self, client: C, query: ConnectionState, state: str | None, overlap: float
    ) -> None:
        self._client = client
        self._reading = partial(Reading, client, query, overlap)
        reading = self._reading(state)
        self.state: str = reading.state
        """What the next run goes on from: JSON that covers what was consumed, no more.

        It moves when the last item of a page is done with, which is when the next one
        is asked for. So it may be kept at any time after what was consumed is kept.
        """
        self.sweep_due: bool = reading.sweep_due
        """Whether the last run was so long ago that trashed records are erased by now.

        Nobody tells of those: ``sweep`` finds them.
        """


@sealed_methods
class Changes(Following["Client"], Generic[T]):
    """What has changed: iterate over the changes, or over their pages.

    All that sends raises ``XurrentError``. Iterating again goes on from ``state``.
    """

    def __iter__(self) -> Iterator[Change[T]]:
        return (change for page in self.pages() for change in page)

    def pages(self) -> Iterator[ChangePage[T]]:
        """The changes page by page, each with the state to keep in one transaction.

        The last one is empty: its state says that the run came to its end.
        """
        reading = self._reading(self.state)
        while not reading.done:
            page: ChangePage[T] = self._client.run(reading.page())
            if page or reading.done:
                yield page
            self.state: str = page.state


@sealed_methods
class AsyncChanges(Following["AsyncClient"], Generic[T]):
    """What has changed: the twin of ``Changes``, for ``async for``."""

    def __aiter__(self) -> AsyncIterator[Change[T]]:
        return (change async for page in self.pages() for change in page)

    async def pages(self) -> AsyncIterator[ChangePage[T]]:
        """See ``Changes.pages``."""
        reading = self._reading(self.state)
        while not reading.done:
            page: ChangePage[T] = await self._client.run(reading.page())
            if page or reading.done:
                yield page
            self.state: str = page.state


def sweep(
    client: BaseClient[Any, Any], query: ConnectionState, known: Iterable[str]
) -> Iterator[Found]:
    """The requests of a sweep; what cannot be swept is refused at once."""
    if isinstance(known, str):
        raise SelectionError("sweep() takes the ids of a copy, not one text")
    query, copy = _followed(query), dict.fromkeys(known)
    call, there = client.call, dict[str, None]()

    def ids(some: Sequence[str] | None) -> Flow[dict[str, None]]:
        whole = some is None or "id" in _filter(query)[1]
        of = query if whole else _filtered(query, id={"values": some})
        rows = yield from read_all(call, of.rows(_only_id).plan(), client.costs)
        return dict.fromkeys(row[0] for row in cast("list[tuple[str]]", rows))

    def every() -> Found:
        there.update((yield from ids(None)))
        return []

    def gone(some: list[str]) -> Found:
        # A page may have missed what moved on the way: what is gone is asked for again.
        found = yield from ids(some)
        return [Removal(each, "gone") for each in some if each not in found]

    def missing(some: list[str]) -> Found:
        of, found = _filtered(query, id={"values": some}), list[Marked]()
        listing = Listing(of, _STAMP, client.costs, Mark(), 0.0)
        while not listing.done:
            found += yield from listing.page(call)
        return [Upsert(each.id, each.item, each.at) for each in found]

    def steps() -> Iterator[Found]:
        yield every()
        for flow, had, has in ((gone, copy, there), (missing, there, copy)):
            left = [each for each in had if each not in has]
            for start in range(0, len(left), _PART):
                yield flow(left[start : start + _PART])

    return steps()
