"""A dlt resource: the rows of one listing.

It refuses two columns that get the same name in the destination.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeAlias, cast

from ..changes.change import Change, Upsert
from ..changes.reading import Reading
from ..client.client import Client
from ..core.errors import SelectionError
from ..core.log import logger
from ..core.tracebacks import forget_locals
from ..operations.query import PagedQuery
from .reading import (
    FEEDS_AT,
    Flagged,
    Options,
    SharedFeeds,
    flagged,
    pages_of,
    reading_of,
    state_of,
)
from .tables import READ_AT, REMOVED, REMOVED_AT, REMOVED_REASON, Table, TableRow

_STEP: Final = timedelta(milliseconds=1)
_NAMES: Final = "names"
_LOADED: Final = "loaded"
_CHECKPOINT: Final = "changes"
_REMOVED: Final = "removed"
_LEFT_BY: Final = {"flag": ("delete",), "keep": ("delete", "flag")}
"""Values of ``removed`` that would keep rows of removed records, by earlier value."""
_EACH: Final = "[]"
"""The items of a list, in a path."""

Naming: TypeAlias = Callable[[str], str]
"""Returns the name of the destination for a name."""


@dataclass(slots=True)
class Loading:
    """The load of a table from one account."""

    dlt: Any
    client: Client
    account: str
    name: str
    query: PagedQuery
    shared: SharedFeeds
    options: Options
    _resource: str = field(init=False)
    _table: Table = field(init=False)
    _reading: Callable[..., Reading] | None = field(init=False)
    _naming: Naming = field(init=False)
    _stored: MutableMapping[str, str] = field(init=False)
    """The columns of custom fields of earlier runs."""
    _last: datetime = field(init=False, default=datetime.fromtimestamp(0, UTC))

    def __post_init__(self) -> None:
        """Raises ``SelectionError`` for a table that cannot be updated."""
        options, selection = self.options, self.query.shape.selection
        self._resource = f"{self.name}_{self.account}".removesuffix("_")
        self._table = Table(selection, flat=options.flat, forms=options.forms)
        self._reading = reading_of(self.client, self.query, options)

    def resource(self, parallelized: bool) -> object:
        """Return the resource; nothing is sent before a pipeline runs."""
        account, removed = self.account, self.options.removed
        follows = self._reading is not None
        stamp = {"data_type": "timestamp", "nullable": False}
        columns = {**self._table.columns, READ_AT: stamp}
        columns["id"] = {**columns["id"], "nullable": False}
        key = ["id"]
        if account:
            columns["account"] = {"data_type": "text", "nullable": False}
            key = ["account", "id"]
        if follows and removed == "flag":
            columns[REMOVED_AT] = {"data_type": "timestamp", "nullable": True}
            columns[REMOVED_REASON] = {"data_type": "text", "nullable": True}
        if follows or account:
            # A record may come twice in a run: the last row wins.
            columns[READ_AT] = {**stamp, "dedup_sort": "desc"}
        deletes = removed == "delete" if follows else bool(account)
        if deletes:
            hard = {"data_type": "bool", "nullable": True, "hard_delete": True}
            columns[REMOVED] = hard

        def rows() -> Iterator[object]:
            # dlt accepts functions, but no methods. A page without rows would store new
            # columns in dlt's schema, but not in the table.
            is_first = not self.dlt.current.resource_state(self._resource)
            is_empty = True
            read = self._merging if follows else self._replacing
            try:
                for page in filter(None, read()):
                    yield self._hinted(page)
                    is_empty = False
                    del page  # error reporters show local variables
            except Exception as error:
                forget_locals(error)
                raise
            if is_first and is_empty:
                # Without rows, dlt creates no table, and queries on it would fail.
                yield self.dlt.mark.materialize_table_schema()

        return self.dlt.resource(
            rows,
            name=self._resource,
            table_name=self.name,
            write_disposition="merge" if follows or account else "replace",
            primary_key=key,
            # A table that is not merged by id is replaced by account.
            merge_key="account" if account and not follows else None,
            columns=columns,
            parallelized=parallelized,
        )

    def _hinted(self, rows: list[TableRow]) -> object:
        """Add the columns of the child tables for which there are rows.

        dlt adds new columns only to tables with rows, but merges by all known columns.
        """
        nested = self._table.nested.items()
        hints = {path: hint for path, hint in nested if any(_at(rows, path))}
        if not hints:
            return rows
        mark = self.dlt.mark
        return mark.with_hints(rows, mark.make_hints(nested_hints=hints))

    def _replacing(self) -> Iterator[list[TableRow]]:
        self._begin()
        rows = 0
        for page in self.client.results(self.query).pages():
            rows += len(page)
            yield self._stamped(map(self._table.row, page.items))
        if self.account and not rows:
            # dlt replaces only accounts with rows, so an empty account needs one.
            yield self._stamped([{"id": "", REMOVED: True}])

    def _merging(self) -> Iterator[list[TableRow]]:
        """Yield the records updated since the last run, then the removals.

        dlt stores the state, which moves page by page, together with the loaded rows.
        """
        assert self._reading is not None
        current, client, shared = self.dlt.current, self.client, self.shared
        source: Mapping[str, Any] = current.source_state()
        known: Mapping[str, Any] = source.get("resources", {})
        chosen = current.source().selected_resources
        shared.begin(source, [each for name, each in known.items() if name in chosen])
        state: MutableMapping[str, str] = current.resource_state(self._resource)
        self._begin()
        removed, feeds = self.options.removed, shared.feeds
        before = state.get(_REMOVED, "")
        if removed in _LEFT_BY.get(before, ()):
            raise SelectionError(
                f"{self.name}: this table was loaded with removed={before!r}, and "
                f"removed={removed!r} would leave the rows of records that are removed "
                "already: load it again with pipeline.run(source, refresh='drop_data')"
            )
        state[_REMOVED] = removed
        old = state_of(client, self.query, state.get(_CHECKPOINT), shared.since)
        reading = self._reading(old, feeds)
        if reading.sweep_due:
            logger.warning(
                "%s was last read so long ago that records trashed since may be erased "
                "without a trace: load the table again with refresh='drop_data'",
                self.name,
            )
        for page in pages_of(client, reading, self.options.parallel):
            changes: Iterable[Change[object] | Flagged] = page.items
            if removed == "flag":
                flow = flagged(client, self.query, page.items, reading.entries)
                changes = client.run(flow)
            yield self._stamped(map(self._row, changes))
            # Set after the yield: dlt drops the page that exceeds add_limit(), which
            # would be lost. So the next run reads the last page again.
            state[_CHECKPOINT] = page.state
            if feeds.run_start.at is not None:
                state.setdefault(FEEDS_AT, feeds.run_start.at.isoformat())
        state[_CHECKPOINT] = reading.state
        if feeds.run_start.at is not None:
            state[FEEDS_AT] = feeds.run_start.at.isoformat()

    def _row(self, change: Change[object] | Flagged) -> TableRow:
        if isinstance(change, tuple):
            removal, record = change
            flags = {REMOVED_AT: removal.at, REMOVED_REASON: removal.reason}
            return {**self._table.row(record), **flags}
        if isinstance(change, Upsert):
            return self._table.row(change.record)
        return {"id": change.id, REMOVED: True}

    def _begin(self) -> None:
        """Check the destination; read its naming and the columns of earlier runs."""
        current = self.dlt.current
        self._naming = current.source_schema().naming.normalize_identifier
        self._check_disposition(current)
        state = current.resource_state(self._resource)
        self._check_custom_fields(current, is_first=not state)
        self._check_accounts(current, is_first=not state)
        self._stored = state.setdefault(_NAMES, {})
        # Fields of the schema have distinct names, so a clash comes from forms.
        what, remedy = f"columns of {self.name!r}", "use custom_fields='json'"
        clash(what, self._table.columns, self._naming, remedy)

    def _check_disposition(self, current: Any) -> None:
        """Raise ``SelectionError`` if another write disposition replaced the merge."""
        if self._reading is None and not self.account:
            return
        resource = current.source().resources.get(self._resource)  # unless renamed
        written: object = getattr(resource, "write_disposition", "merge")
        disposition: dict[str, object] = {"disposition": written}
        if isinstance(written, dict):
            disposition = cast("dict[str, object]", written)
        merge = {"disposition": "merge", "strategy": "delete-insert"}
        if merge | disposition != merge:
            raise SelectionError(
                f"{self.name}: write_disposition={written!r} would load records twice, and "
                "a row for each removed one: leave write_disposition out"
            )

    def _check_custom_fields(self, current: Any, *, is_first: bool) -> None:
        """Raise ``SelectionError`` if earlier runs loaded custom fields differently."""
        table = current.source_schema().tables.get(self._naming(self.name), {})
        columns = table.get("columns", {})
        flat = list(map("__".join, self._table.custom_fields))
        json = [each for each in self._table.columns if each.endswith("custom_fields")]
        if any(columns.get(each, {}).get("data_type") == "json" for each in flat):
            wrong = "as JSON, and dlt would go on so"
        elif not is_first and any(
            each not in columns
            and any(name.startswith(f"{each}__") for name in columns)
            for each in json
        ):
            wrong = "as columns, and rows that are not updated would have no JSON"
        else:
            return
        raise SelectionError(
            f"{self.name}: custom fields were loaded {wrong}: load the table again with "
            "pipeline.run(source, refresh='drop_resources')"
        )

    def _check_accounts(self, current: Any, *, is_first: bool) -> None:
        """Raise ``SelectionError`` if rows of accounts would be lost or duplicated."""
        tables = current.source_state().setdefault(_LOADED, {})
        loaded: list[str] = tables.setdefault(self.name, [])
        others = {*loaded} - {self._resource}
        if others and self.name in {*loaded, self._resource}:
            raise SelectionError(
                f"{self.name}: only some runs name accounts=[...], and their rows have "
                "another key: load the tables again with pipeline.run(source, "
                "refresh='drop_sources')"
            )
        if self._resource not in loaded:
            loaded.append(self._resource)
        elif is_first and (lost := others - {*current.source().selected_resources}):
            raise SelectionError(
                f"{self.name}: the refresh would also remove the rows of "
                f"{', '.join(sorted(lost))}, and this run does not load them again: name "
                "all accounts, or drop the others with refresh='drop_sources'"
            )

    def _stamped(self, rows: Iterable[TableRow]) -> list[TableRow]:
        """Add the time of reading, which increases from page to page."""
        clock = self.client.session.tools.clock
        now = datetime.fromtimestamp(clock.time(), UTC)
        self._last = at = max(now, self._last + _STEP)
        extra: TableRow = {"account": self.account} if self.account else {}
        stamped = [{**row, **extra, READ_AT: at} for row in rows]
        self._check_names(stamped)
        return stamped

    def _check_names(self, rows: list[TableRow]) -> None:
        """Raise ``SelectionError`` for ids of custom fields that share a column."""
        for above in self._table.custom_fields:
            for value in _at(rows, above):
                for below in _paths(value):
                    self._note((*above, *below))

    def _note(self, path: tuple[str, ...]) -> None:
        dotted = ".".join(path)
        written = "__".join(self._written(dotted, name) for name in path)
        if self._stored.setdefault(written, dotted) != dotted:
            raise SelectionError(
                f"the table {self.name!r}: the custom fields {self._stored[written]!r} "
                f"and {dotted!r} would share the column {written!r}; load them with "
                "custom_fields='json'"
            )

    def _written(self, path: str, name: str) -> str:
        if name is _EACH:
            return name
        # dlt reads a name with two underscores as a path.
        parts = [part for part in name.split("__") if part.strip()]
        if not parts:
            raise SelectionError(
                f"the table {self.name!r}: {path!r} has a blank name, which no column "
                "can have; load custom fields with custom_fields='json'"
            )
        return "__".join(map(self._naming, parts))


def clash(
    what: str, names: Iterable[str], naming: Naming, remedy: str = "rename one"
) -> None:
    """Raise ``SelectionError`` if two names are equal in the destination."""
    known: dict[str, str] = {}
    for name in names:
        written = "__".join(map(naming, name.split("__")))
        if known.setdefault(written, name) != name:
            raise SelectionError(
                f"{what}: {known[written]!r} and {name!r} are one name to the "
                f"destination: {written!r}; {remedy}"
            )


def _at(value: object, path: tuple[str, ...]) -> Iterator[object]:
    """Yield the values at a path, for each item of lists on it."""
    if isinstance(value, list):
        for each in cast("list[object]", value):
            yield from _at(each, path)
    elif path and value is not None:
        yield from _at(cast("Mapping[str, object]", value).get(path[0]), path[1:])
    elif value is not None:
        yield value


def _paths(value: object) -> Iterator[tuple[str, ...]]:
    """Yield the paths of the columns, with those of child tables."""
    if isinstance(value, list):
        yield ()
        for each in cast("list[object]", value):
            yield from ((_EACH, *path) for path in _paths(each))
    elif isinstance(value, dict):
        for key, member in cast("dict[str, object]", value).items():
            yield from ((key, *path) for path in _paths(member))
    else:
        yield ()
