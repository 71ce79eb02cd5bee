"""Reads the changes since the last load, whose checkpoint is in dlt's state.

Archive and trash are read once for all tables of an account, since each of their pages
has entries of all types.

Tables that flag the rows of removed records need all fields, since dlt replaces the
whole row. They are read from the entry in archive or trash that reported the removal: a
listing may lag behind that entry, and some types have no view of archived records.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, Final, Literal, TypeAlias

from pydantic_core import to_json

from ..changes.change import Change, ChangePage, Removal
from ..changes.checkpoint import Checkpoint, Watermark, owner_of, read_checkpoint
from ..changes.listing import RunStart
from ..changes.reading import FEEDS, STAMP, STATE, Feeds, Reading, feed_query, filtered
from ..changes.sweeping import IDS_PER_REQUEST
from ..client.client import Client
from ..client.side_by_side import run_in_threads
from ..core.errors import InvalidVariablesError, SelectionError
from ..core.fork import ForkSafeLock
from ..decoding.form_columns import FormColumn
from ..decoding.items import model_shape
from ..http.effects import Flow
from ..http.messages import GraphQLResult, Operation, UntilRead
from ..operations.connection import read_all
from ..operations.partitioning import Axis
from ..operations.query import PagedQuery
from ..schema.serialize import wire_arguments
from ..selection.tree import SelectedField, SelectionSet, number_fields

Flagged: TypeAlias = tuple[Removal, object]
"""A removal, and the removed record."""
RemovedRows: TypeAlias = Literal["delete", "flag", "keep"]
"""The treatment of the rows of removed records."""
FEEDS_AT: Final = "feeds_at"
"""The key of the state for the time up to which archive and trash were read."""
_REMEDY: Final = (
    "give each account a pipeline of its own, or name accounts=[...]; otherwise load the "
    "table again with pipeline.run(source, refresh='drop_data')"
)


class SharedFeeds:
    """Archive and trash of an account, read once for all tables of a run."""

    def __init__(self, client: Client, queries: Sequence[PagedQuery]) -> None:
        targets = [each.root.target for each in queries]
        self._types = sorted({t.name for t in targets if STATE in t.fields})
        self._client = client
        self._run: object = None
        self.feeds = Feeds(self._call, self._types, RunStart(client))
        self._answers: dict[bytes, GraphQLResult] = {}
        self.since: datetime | None = None
        """The earliest watermark of the tables of this run."""
        self._lock = ForkSafeLock()

    def begin(self, run: object, states: Sequence[Mapping[str, str]]) -> None:
        """Begin a run, once for all of its tables, which have these ``states``."""
        with self._lock:
            if run is not self._run:
                self._run, self._answers = run, {}
                run_start = RunStart(self._client)
                self.feeds = Feeds(self._call, self._types, run_start)
                known = [each[FEEDS_AT] for each in states if FEEDS_AT in each]
                self.since = min(map(datetime.fromisoformat, known), default=None)

    def _call(self, operation: Operation) -> Flow[GraphQLResult]:
        key = to_json([operation.document, operation.variables])
        with self._lock:
            answer = self._answers.get(key)
            if answer is None:
                answer = yield from self._client.call(operation)
                self._answers[key] = replace(answer, reading=UntilRead())
        return answer


@dataclass(frozen=True, slots=True)
class Options:
    """Options of all tables of a source."""

    lag: float
    removed: RemovedRows
    parallel: int
    flat: bool
    """True if each custom field is a column."""
    forms: Sequence[FormColumn]


def reading_of(
    client: Client, query: PagedQuery, options: Options
) -> Callable[..., Reading] | None:
    """Return a function that makes a ``Reading`` from a state.

    It is ``None`` for tables that are replaced: small listings without an order, whose
    deletions leave no trace, and the views archive and trash, which restored records
    leave. Raises ``SelectionError`` if removals could not be detected.
    """
    root, view = query.root, query.arguments.get("view")
    try:
        wire_arguments(root.arguments, {"order": STAMP})
        Axis(root, query.arguments, STAMP)
    except (KeyError, InvalidVariablesError, SelectionError):
        return None
    if view in FEEDS:
        return None
    removals = options.removed != "keep"
    make = partial(Reading, client, query, options.lag, removals=removals)
    make(None)
    is_whole = not query.arguments or query.arguments == {"view": "all"}
    if options.removed == "flag" and not is_whole:
        raise SelectionError(
            f"{root.name}: removed='flag' needs a listing without filter and view, since "
            "archive and trash are not filtered: load the whole table and filter it in "
            "the warehouse"
        )
    return make


def pages_of(
    client: Client, reading: Reading, workers: int
) -> Iterator[ChangePage[object]]:
    """Yield the pages of a run; a listing that cannot be cut is one part."""
    with suppress(SelectionError):
        client.run(reading.cut(workers))
    yield from run_in_threads(client, reading.first_load(workers))
    while not reading.done:
        yield client.run(reading.page())


def state_of(
    client: Client, query: PagedQuery, text: str | None, since: datetime | None
) -> str:
    """Return the state of the last run, with the common watermark of feeds."""
    owner = owner_of(client, query)
    old = Checkpoint(owner, {})
    if text is not None:
        # Other columns are allowed: dlt adds them to the table.
        same = {name: owner[name] for name in owner if name != "selection"}
        old = replace(read_checkpoint(text, same, "xurrent", _REMEDY), owner=owner)
    if since is not None:
        feeds = {n: replace(old.marks.get(n, Watermark()), at=since) for n in FEEDS}
        old = replace(old, marks={**old.marks, **feeds})
    return old.to_json()


def flagged(
    client: Client,
    query: PagedQuery,
    changes: Sequence[Change[Any]],
    entries: Mapping[str, tuple[str, str]],
) -> Flow[list[Change[Any] | Flagged]]:
    """Pair removals with the removed records; ``entries`` reported the removals.

    A record that was restored in the meantime is omitted: its update follows.
    """
    removals = {each.id: each for each in changes if isinstance(each, Removal)}
    results: list[Change[Any] | Flagged] = []
    results += [each for each in changes if not isinstance(each, Removal)]
    for source in ("deleted", *FEEDS):
        ids = [entries[each][1] for each in removals if entries[each][0] == source]
        for start in range(0, len(ids), IDS_PER_REQUEST):
            some = ids[start : start + IDS_PER_REQUEST]
            records = yield from _records(client, query, source, some)
            results += [(removals[each.id], each) for each in records]
    return results


def _records(
    client: Client, query: PagedQuery, source: str, ids: Sequence[str]
) -> Flow[list[Any]]:
    filter_ = {"id": {"values": ids}}
    if source not in FEEDS:
        of = filtered(query, deleted=True, **filter_)
        return (yield from read_all(client.call, of, client.costs))
    target = query.root.target
    feed, field, _ = feed_query(source, query, [target.name])
    below, entry = SelectionSet(field.target), SelectionSet(feed.root.target)
    # Positions of fields are set per selection, so a second one needs a copy.
    below.fragments[target.name] = deepcopy(query.shape.selection)
    entry.fields[field.name] = SelectedField(field, below=below)
    feed = replace(feed, chosen=model_shape(number_fields(entry)))
    rows = yield from read_all(client.call, filtered(feed, **filter_), client.costs)
    records = [getattr(each, field.name) for each in rows]
    return [each for each in records if each is not None and hasattr(each, "id")]
