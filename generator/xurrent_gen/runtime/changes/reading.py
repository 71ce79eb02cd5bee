"""A run of changes: its listings, their order, and the changes made of their items.

Created and updated records come first, then removals, so a record that leaves during
the run ends as removed. An entry of a feed has the state of its record at the time of
reading, so the entry of a restored record is ignored.

Listings and feeds may lag behind each other. The later of an update and a removal wins.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from ..client.side_by_side import SideBySide, run_in_tasks, run_in_threads
from ..core.errors import SelectionError
from ..core.expect import is_number, is_whole
from ..http.effects import Flow
from ..operations.connection import Page, read_pages
from ..operations.query import PagedQuery
from ..schema.index import FieldDef, index
from .change import Change, ChangePage, Removal, RemovalReason, Upsert
from .checkpoint import Checkpoint, Watermark, owner_of, read_checkpoint
from .listing import CREATED, Listing, Marked, Part, RunStart, axis_of, cut_listing

if TYPE_CHECKING:
    from ..client.base import BaseClient
    from ..client.client import AsyncClient, Client  # noqa: F401 -- in strings below
    from ..operations.nested import SendOperation

T_co = TypeVar("T_co", covariant=True)
C = TypeVar("C", bound="BaseClient[Any, Any]")

FEEDS: Final = ("archive", "trash")
STAMP: Final = "updated_at"
STATE: Final = "life_cycle_state"
_LEFT: Final = frozenset({"archived", "trashed", "erased", "deleted"})
_TRASH_SECONDS: Final = 27 * 86_400
"""Seconds for which the trash reports records, less a day."""


def followed_listing(query: PagedQuery) -> PagedQuery:
    """Return the listing of a copy; raises ``SelectionError`` for other queries."""
    root = query.root
    if not {STAMP} <= _filters(query).keys() & root.target.fields.keys():
        raise SelectionError(
            f"{root.name} cannot be followed: it has no filter by updated_at; read it "
            "as a whole"
        )
    if query.limit is not None or query.after is not None or query.partition:
        raise SelectionError(
            f"{root.name} has a limit or a cursor to go on from: only a whole listing "
            "can be followed"
        )
    if "order" in query.arguments or query.arguments.get("view") in FEEDS:
        raise SelectionError(
            f"{root.name} is followed in the order of updated_at, and not in its views "
            "archive and trash: leave order and such a view out"
        )
    return filtered(query, deleted=False) if _marks_deleted(query) else query


def filter_of(query: PagedQuery) -> dict[str, object]:
    """Return the filter of a query, by the Python names of its fields."""
    return dict(cast("Mapping[str, object]", query.arguments.get("filter") or {}))


def _filters(query: PagedQuery) -> Mapping[str, FieldDef]:
    """Return the fields by which a listing can be filtered."""
    argument = query.root.arguments.get("filter")
    return argument.type.named.fields if argument else {}


def filtered(query: PagedQuery, **more: object) -> PagedQuery:
    arguments = {**query.arguments, "filter": filter_of(query) | more}
    return replace(query, arguments=arguments)


def _marks_deleted(query: PagedQuery) -> bool:
    """Return whether deleted records stay with a mark, and no filter is on the mark."""
    both = _filters(query).keys() & query.root.target.fields.keys()
    return "deleted" in both and "deleted" not in filter_of(query)


def only_id(record: Any) -> list[Any]:
    return [record.id]


@dataclass(frozen=True, slots=True)
class Feeds:
    """The requests for archive and trash, of one listing or shared by several."""

    call: SendOperation
    types: Sequence[str]
    """GraphQL names of the types of the records."""
    run_start: RunStart


def feed_query(
    name: str, query: PagedQuery, types: Sequence[str]
) -> tuple[PagedQuery, FieldDef, dict[str, str]]:
    """Return the query of a feed, its field of the record, and fragments by type."""
    root = index().queries.get(name)
    known: Mapping[str, FieldDef] = root.target.fields if root else {}
    fields = known.values() if CREATED in known else ()
    records = (f for f in fields if f.target.is_abstract and STATE in f.target.fields)
    field = next(records, None)
    within = {t.name: n for n, t in field.target.fragments.items()} if field else {}
    if root is None or field is None or not within.keys() >= {*types}:
        raise SelectionError(
            f"{query.root.name} cannot be followed: the package has no query {name} "
            f"that lists its removed records. Take {name} out of exclude; if the schema "
            "has none, read the listing as a whole"
        )
    has_view = "view" in query.arguments and "view" in root.arguments
    return PagedQuery(root, {"view": "all"} if has_view else {}), field, within


def _feed(name: str, query: PagedQuery, types: Sequence[str]) -> PagedQuery:
    """Return the query of archive or trash, with states and ids of records."""
    feed, field, within = feed_query(name, query, types)

    def columns(entry: object) -> list[Any]:
        record = getattr(entry, field.name)
        ids = [getattr(record, within[each]).id for each in types]
        return [getattr(record, STATE), *ids]

    return feed.rows(columns)


class Reading:
    """A run that begins at a state; ``state`` moves with the read records."""

    def __init__(
        self,
        client: BaseClient[Any, Any],
        query: PagedQuery,
        overlap: float,
        state: str | None,
        feeds: Feeds | None = None,
        *,
        removals: bool = True,
    ) -> None:
        check_seconds("overlap", overlap)
        self.done = False
        self._client = client
        self._run_start = RunStart(client, feeds.run_start if feeds else None)
        followed = self._query = followed_listing(query)
        self._owner = owner_of(client, query)
        old = (
            Checkpoint(self._owner, {})
            if state is None
            else read_checkpoint(state, self._owner)
        )
        self._completed = old.completed
        self._has_states = STATE in followed.root.target.fields
        self._type = query.root.target.name
        self._feeds = feeds or Feeds(client.call, (self._type,), self._run_start)
        sources = {"updated": (followed, STAMP)}
        if removals and _marks_deleted(query):
            sources["deleted"] = filtered(query, deleted=True).rows(only_id), STAMP
        for name in FEEDS if removals and self._has_states else ():
            sources[name] = _feed(name, query, self._feeds.types), CREATED
        self._listings = {
            name: Listing(
                of,
                stamp,
                client,
                old.marks.get(name, Watermark()),
                overlap,
                self._feeds.run_start if name in FEEDS else self._run_start,
                of_removals=name != "updated",
            )
            for name, (of, stamp) in sources.items()
        }
        self.parts = [
            Part(client, followed, STAMP, each, self._run_start) for each in old.parts
        ]
        """The unfinished parts of a first copy."""
        self._updated_at: dict[str, datetime] = {}
        """The times of update in the listing during this run, by id."""
        self.entries: dict[str, tuple[str, str]] = {}
        """The listing and the entry of the removals of the last page, by record."""
        self._unconfirmed: dict[str, Marked] = {}
        """Listed records with a stored removal, which their feed may revoke."""

    @property
    def state(self) -> str:
        """The checkpoint for a later run, once all read records are stored."""
        marks = {name: listing.mark for name, listing in self._listings.items()}
        updated = marks["updated"]
        if self._unconfirmed and updated.at is not None:
            earliest = min(each.at for each in self._unconfirmed.values())
            marks["updated"] = replace(updated, at=min(updated.at, earliest))
        parts = [(each.position, each.end) for each in self.parts if not each.done]
        return Checkpoint(self._owner, marks, self._completed, parts).to_json()

    @property
    def sweep_due(self) -> bool:
        """True if records may have been erased without a trace since the last run."""
        now = self._client.session.tools.clock.time()
        # A last run in the far future had a wrong clock, so its time is unknown.
        return self._has_states and abs(now - (self._completed or now)) > _TRASH_SECONDS

    def cut(self, number: int) -> Flow[None]:
        """Cut a first copy into parts for this number of workers."""
        if number == 1 or self._listings["updated"].mark.at is not None or self.parts:
            return
        run_start, client, query = self._run_start, self._client, self._query
        bounds = yield from cut_listing(client, query, number, run_start)
        for listing in self._listings.values():
            listing.begin()
        self.parts = [Part(client, query, STAMP, each, run_start) for each in bounds]

    def first_load(self, workers: int) -> SideBySide[Part, Marked, ChangePage[Any]]:
        """Read the pages of the parts, each with the state that includes it."""
        call = self._client.call

        def fetch(parts: Sequence[Part]) -> Flow[list[Page[Marked]]]:
            return read_pages(call, [part.page() for part in parts])

        def take(part: Part, page: Page[Marked]) -> ChangePage[Any]:
            return ChangePage(tuple(self._upserts(part.arrived(page))), self.state)

        return SideBySide(self.parts, fetch, take, workers)

    def page(self) -> Flow[ChangePage[Any]]:
        """Read the next changes, perhaps none; ``done`` is true after the last."""
        changes: list[Change[object]] = []
        name = next((n for n, each in self._listings.items() if not each.done), None)
        if name is not None:
            call = self._feeds.call if name in FEEDS else self._client.call
            (page,) = yield from read_pages(call, [self._listings[name].page()])
            if name == "updated":
                changes = self._upserts(page)
            else:
                self.entries.clear()
                changes = list(self._removals(name, page))
        elif self._unconfirmed:
            restored, self._unconfirmed = self._unconfirmed.values(), {}
            changes = list(self._new_upserts(restored))
        else:
            self.done = True
            self._completed = self._client.session.tools.clock.time()
        return ChangePage(tuple(changes), self.state)

    def _removal_listings(self) -> list[Listing]:
        return [each for name, each in self._listings.items() if name != "updated"]

    def _upserts(self, records: Iterable[Marked]) -> list[Change[object]]:
        """Return updated records; a lagging listing may still show a removed one."""
        removing, present = self._removal_listings(), list[Marked]()
        starts = [each.start for each in removing if each.start is not None]
        for each in records:
            if starts and each.at >= min(starts):
                self._updated_at[each.id] = each.at
            if any(listing.removed_since(each) for listing in removing):
                self._unconfirmed[each.id] = each
            else:
                self._unconfirmed.pop(each.id, None)
                present.append(each)
        return list(self._new_upserts(present))

    def _new_upserts(self, records: Iterable[Marked]) -> Iterator[Change[object]]:
        for each in records:
            if self._listings["updated"].admit(each):
                for listing in self._removal_listings():
                    listing.forget(each.id)
                yield Upsert(each.id, each.item, each.at)

    def _removals(
        self, name: str, entries: Iterable[Marked]
    ) -> Iterator[Change[object]]:
        for entry in entries:
            of, reason = entry.id, cast("RemovalReason | None", "deleted")
            if name in FEEDS:
                item = cast("tuple[Any, ...]", entry.item)
                column = 1 + self._feeds.types.index(self._type)
                of, reason = item[column], item[0]
            if not of or not reason or reason not in _LEFT:
                continue
            if of in self._updated_at and self._updated_at[of] > entry.at:
                continue  # a later update: restored, and the feed lags
            self._unconfirmed.pop(of, None)
            if self._listings[name].admit(replace(entry, id=of)):
                self._listings["updated"].forget(of)
                self.entries[of] = name, entry.id
                yield Removal(of, reason, entry.at)


def check_seconds(name: str, seconds: float) -> None:
    """Raise ``SelectionError`` unless this is a valid overlap."""
    if not is_number(seconds) or not 0 <= seconds < 1e9:
        raise SelectionError(f"{name}={seconds!r}: it takes 0 or more seconds")


def check_workers(parallel: int) -> None:
    """Raise ``SelectionError`` unless this is a valid number of workers."""
    if not is_whole(parallel) or parallel < 1:
        raise SelectionError(f"parallel={parallel!r}: it takes 1 worker or more")


class Following(Generic[C]):
    """The state of a run of changes, of either client."""

    state: str
    """The checkpoint for the next run: JSON that includes only the consumed changes.

    It moves when the last item of a page is consumed, which is when the next one is
    requested. So it may be stored at any time after the consumed changes.
    """

    def __init__(
        self,
        client: C,
        query: PagedQuery,
        state: str | None,
        overlap: float,
        parallel: int = 1,
    ) -> None:
        check_workers(parallel)
        if parallel > 1:
            axis_of(query)
        self._client = client
        self._workers = parallel
        self._reading = partial(Reading, client, query, overlap)
        reading = self._reading(state)
        self.state = reading.state
        self.sweep_due: bool = reading.sweep_due
        """True if trashed records may have been erased since the last run.

        No listing reports erased records: ``sweep`` finds them.
        """

    def _consumed(self, page: ChangePage[Any]) -> None:
        # Assigned in a subclass, ``state`` would lose its docstring in editors.
        self.state = page.state


class Changes(Following["Client"], Generic[T_co]):
    """Changes since the last run: iterate over them, or over their pages.

    Methods that send raise ``XurrentError``. Iterating again resumes from ``state``.
    """

    def __iter__(self) -> Iterator[Change[T_co]]:
        return (change for page in self.pages() for change in page)

    def pages(self) -> Iterator[ChangePage[T_co]]:
        """Yield the changes by page, each with the state to store in one transaction.

        The last page is empty: its state marks the run as complete.
        """
        reading = self._reading(self.state)
        self._client.run(reading.cut(self._workers))
        page: ChangePage[T_co]
        for page in run_in_threads(self._client, reading.first_load(self._workers)):
            yield page
            self._consumed(page)
        while not reading.done:
            page = self._client.run(reading.page())
            if page or reading.done:
                yield page
            self._consumed(page)


class AsyncChanges(Following["AsyncClient"], Generic[T_co]):
    """Changes since the last run: the async counterpart of ``Changes``."""

    def __aiter__(self) -> AsyncIterator[Change[T_co]]:
        return (change async for page in self.pages() for change in page)

    async def pages(self) -> AsyncIterator[ChangePage[T_co]]:
        """See ``Changes.pages``."""
        reading = self._reading(self.state)
        await self._client.run(reading.cut(self._workers))
        load = reading.first_load(self._workers)
        page: ChangePage[T_co]
        async with aclosing(run_in_tasks(self._client, load)) as arriving:
            async for page in arriving:
                yield page
                self._consumed(page)
        while not reading.done:
            page = await self._client.run(reading.page())
            if page or reading.done:
                yield page
            self._consumed(page)
