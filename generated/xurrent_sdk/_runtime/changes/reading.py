# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""A run of changes: which listings are read, in which order, and what their items mean.

Created and updated records come first, then removals, so a record that leaves while the
run goes on ends as removed. An entry of a feed counts as the state that its record has
when the entry is read, so the entry of a restored record is ignored.

Listings and feeds may lag behind each other. The later of an update and a removal wins.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar, cast

from ..core.errors import SelectionError
from ..core.frozen import frozen, replaced
from ..core.tracebacks import sealed_methods
from ..http.effects import Flow
from ..operations.connection import read_all
from ..schema.index import FieldDef, index
from .change import Change, ChangePage, Removal, RemovalReason, Upsert
from .kept import Kept, Mark, belonging, kept
from .listing import Listing, Marked, RunStart

if TYPE_CHECKING:
    from ..client.base import BaseClient
    from ..client.builder import ConnectionState
    from ..client.client import AsyncClient, Client  # noqa: F401 -- in strings below
    from ..operations.nested import Call

T = TypeVar("T")
C = TypeVar("C", bound="BaseClient[Any, Any]")

FEEDS: Final = ("archive", "trash")
_STAMP: Final = "updated_at"
_STATE: Final = "life_cycle_state"
_LEFT: Final = frozenset({"archived", "trashed", "erased", "deleted"})
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
    if "order" in state.arguments or state.arguments.get("view") in FEEDS:
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


@frozen
class Feeds:
    """How archive and trash are read: by one listing, or once for several."""

    call: Call
    types: Sequence[str]
    """GraphQL names of the types whose records are wanted."""
    begun: RunStart


def _feed(name: str, state: ConnectionState, types: Sequence[str]) -> ConnectionState:
    """The archive or the trash: the state of each record, and its id by type."""
    root = index().queries.get(name)
    fields = root.target.fields.values() if root else ()
    held = (f for f in fields if f.target.is_abstract and _STATE in f.target.fields)
    field = next(held, None)
    within = {t.name: n for n, t in field.target.fragments.items()} if field else {}
    if root is None or field is None or not within.keys() >= {*types}:
        raise SelectionError(
            f"{state.root.name} cannot be followed: the package was generated without "
            f"the query {name}, which lists removed records: add it to include"
        )

    def columns(entry: object) -> list[Any]:
        record = getattr(entry, field.name)
        ids = [getattr(record, within[each]).id for each in types]
        return [getattr(record, _STATE), *ids]

    view = "view" in state.arguments and "view" in root.arguments
    given = {"view": "all"} if view else {}
    return type(state)(root, given).rows(columns)


class Reading:
    """A run from a state on; ``state`` moves with what was read."""

    def __init__(
        self,
        client: BaseClient[Any, Any],
        query: ConnectionState,
        overlap: float,
        given: str | None,
        feeds: Feeds | None = None,
    ) -> None:
        if isinstance(overlap, bool) or not 0 <= overlap < 1e9:
            raise SelectionError(f"overlap={overlap!r}: it takes 0 or more seconds")
        self.done = False
        self._client = client
        self._begun = RunStart(client, feeds.begun if feeds else None)
        state = _followed(query)
        self._of = belonging(client, query)
        old = Kept(self._of, {}) if given is None else kept(given, self._of)
        self._completed = old.completed
        self._leaves = _STATE in state.root.target.fields
        self._type = query.root.target.name
        self._feeds = feeds or Feeds(client.call, (self._type,), self._begun)
        sources = {"updated": (state, _STAMP)}
        if _marks_deleted(query):
            sources["deleted"] = _filtered(query, deleted=True).rows(_only_id), _STAMP
        for name in FEEDS if self._leaves else ():
            sources[name] = _feed(name, query, self._feeds.types), "created_at"
        self._listings = {
            name: Listing(
                of,
                stamp,
                client,
                old.marks.get(name, Mark()),
                overlap,
                self._feeds.begun if name in FEEDS else self._begun,
                of_removals=name != "updated",
            )
            for name, (of, stamp) in sources.items()
        }
        self._shown: dict[str, datetime] = {}
        """The times of update that the listing showed in this run."""
        self._held: dict[str, Marked] = {}
        """Records that were removed before, until a feed confirms it or does not."""

    @property
    def state(self) -> str:
        """The checkpoint of a later run, once all that was read is stored."""
        marks = {name: listing.mark for name, listing in self._listings.items()}
        updated = marks["updated"]
        if self._held and updated.at is not None:
            earliest = min(each.at for each in self._held.values())
            marks["updated"] = replaced(updated, at=min(updated.at, earliest))
        return Kept(self._of, marks, self._completed).to_json()

    @property
    def sweep_due(self) -> bool:
        """True if records may have been erased without a trace since the last run."""
        now = self._client.session.tools.clock.time()
        # A last run in the far future had a wrong clock: when it was, nobody knows.
        return self._leaves and abs(now - (self._completed or now)) > _TRASH_SECONDS

    def page(self) -> Flow[ChangePage[Any]]:
        """The next changes, perhaps none; ``done`` is true after the last."""
        changes: list[Change[object]] = []
        name = next((n for n, each in self._listings.items() if not each.done), None)
        if name is not None:
            feed = name in FEEDS
            call = self._feeds.call if feed else self._client.call
            found = yield from self._listings[name].page(call)
            changes = self._upserts(found) if name == "updated" else []
            if name != "updated":
                changes = list(self._removals(name, found))
        elif self._held:
            held, self._held = self._held.values(), {}
            changes = list(self._new(held))
        else:
            self.done = True
            self._completed = self._client.session.tools.clock.time()
        return ChangePage(tuple(changes), self.state)

    def _removing(self) -> list[Listing]:
        return [each for name, each in self._listings.items() if name != "updated"]

    def _upserts(self, found: Iterable[Marked]) -> list[Change[object]]:
        """Updated records; a lagging listing may still show one that was removed."""
        removing, told = self._removing(), list[Marked]()
        starts = [each.start for each in removing if each.start is not None]
        for each in found:
            if starts and each.at >= min(starts):
                self._shown[each.id] = each.at
            if any(listing.removed_since(each) for listing in removing):
                self._held[each.id] = each
            else:
                self._held.pop(each.id, None)
                told.append(each)
        return list(self._new(told))

    def _new(self, found: Iterable[Marked]) -> Iterator[Change[object]]:
        for each in found:
            if self._listings["updated"].is_new(each):
                for listing in self._removing():
                    listing.forget(each.id)
                yield Upsert(each.id, each.item, each.at)

    def _removals(self, name: str, found: Iterable[Marked]) -> Iterator[Change[object]]:
        for entry in found:
            of, reason = entry.id, cast("RemovalReason | None", "deleted")
            if name in FEEDS:
                item = cast("tuple[Any, ...]", entry.item)
                column = 1 + self._feeds.types.index(self._type)
                of, reason = item[column], item[0]
            if not of or not reason or reason not in _LEFT:
                continue
            if of in self._shown and self._shown[of] > entry.at:
                continue  # updated later: restored, and the feed lags
            self._held.pop(of, None)
            if self._listings[name].is_new(replaced(entry, id=of)):
                self._listings["updated"].forget(of)
                yield Removal(of, reason, entry.at)


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
        listing = Listing(of, _STAMP, client, Mark(), 0.0, RunStart(client))
        while not listing.done:
            page = yield from listing.page(call)
            found += filter(listing.is_new, page)
        return [Upsert(each.id, each.item, each.at) for each in found]

    def steps() -> Iterator[Found]:
        yield every()
        for flow, had, has in ((gone, copy, there), (missing, there, copy)):
            left = [each for each in had if each not in has]
            for start in range(0, len(left), _PART):
                yield flow(left[start : start + _PART])

    return steps()
