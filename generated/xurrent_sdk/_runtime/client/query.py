# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The query builders of the synchronous client.

Builders are immutable: every method returns a new one, so a builder can be kept and
extended. Nothing is sent before the results are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from ..core.errors import NotFoundError, XurrentError
from ..operations.connection import Page, Run, fetch, next_page
from ..operations.query import PagedQuery, SingleQuery
from ..selection.paths import Select
from .builder import Builder, Chosen, Paged, Selecting
from .changing import Changing
from .roots import Locals, Roots
from .side_by_side import pages_of, run_in_threads

if TYPE_CHECKING:
    from ..decoding.annotations import Projectable
    from ..decoding.arrow import ArrowBatch, Gathering
    from ..decoding.form_columns import FormClass
    from .client import Client  # noqa: F401 -- in strings below
    from .partitions import Partition
    from .rows import (
        T1,
        T2,
        T3,
        T4,
        T5,
        T6,
        T7,
        T8,
        T9,
        T10,
        T11,
        T12,
        AnyColumns,
        Columns1,
        Columns2,
        Columns3,
        Columns4,
        Columns5,
        Columns6,
        Columns7,
        Columns8,
        Columns9,
        Columns10,
        Columns11,
        Columns12,
    )

T = TypeVar("T")
M = TypeVar("M", bound="Projectable")
R_co = TypeVar("R_co", covariant=True)
F = TypeVar("F")
W = TypeVar("W")
RowT = TypeVar("RowT", bound="tuple[object, ...]")


class Results(Paged["Client"], Changing[T], Generic[T]):
    """The results of a connection: iterate over them, or take one of the other ways.

    Iterating fetches page after page as the items are used. All methods that send raise
    ``XurrentError``; an error in the middle of a run carries the cursor to
    resume from as ``after``.
    """

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """The pages, each with its cursor and the state of the limits."""
        client, query = self._client, self._query
        if query.ahead:
            yield from run_in_threads(client, pages_of(client, [query]))
        elif query.limit != 0:
            run, more = Run(query, client.costs), True
            while more:
                page = cast("Page[T]", client.run(next_page(client.call, run)))
                yield page
                more = page.has_next_page

    def first(self) -> T | None:
        """The first item, or ``None`` when there is none."""
        return next(iter(self._at_most(1)), None)

    def one(self) -> T:
        """The only item; raises ``UnexpectedCountError`` otherwise."""
        pages = list(self._at_most(2).pages())
        return self._only(pages)

    def all(self) -> list[T]:
        """All items in a list."""
        return list(self)

    def count(self) -> int:
        """Count the matching records on the server, without fetching them."""
        return self._client.run(self._counting())

    def partitions(
        self, number: int, /, *, by: str = "created_at"
    ) -> list[Partition[T]]:
        """Cut the listing into at most ``number`` parts of about equal size.

        Each part can be pickled and read elsewhere, by ``part.bind(client)``. Every
        record that matches now is in one part only; later ones may be in the last.
        ``by`` names a time that the filter can bound and that never changes. Only
        counts are fetched, in a few requests. Raises ``SelectionError`` before anything
        is sent when the listing cannot be cut.
        """
        from .partitions import partitions

        flow = partitions(self._client, self._query, number, by)
        return cast("list[Partition[T]]", self._client.run(flow))

    def parallel(self, workers: int = 8, /, *, by: str = "created_at") -> Iterator[T]:
        """Read in ``workers`` threads at once, unordered and within the limits.

        See ``partitions`` for what is read. An error carries the part and the
        cursor to go on from; what the other parts had on their way is lost, so read
        parts one by one where each has to be resumed.
        """
        from .partitions import bound

        parts = map(bound, self.partitions(workers, by=by))
        for page in run_in_threads(self._client, pages_of(self._client, parts)):
            yield from page.items

    def batches(
        self: Results[RowT],
        size: int = 10_000,
        /,
        *,
        names: Sequence[str] | None = None,
        custom_fields: Sequence[type[FormClass]] = (),
    ) -> Iterator[ArrowBatch]:
        """Rows of ``values`` as Arrow record batches of about ``size`` rows.

        Columns are typed by the schema and named by their paths, or by ``names``.
        Custom fields are a column of JSON; the classes of UI extensions in
        ``custom_fields`` add typed columns, such as ``custom_fields.shelf``. One
        batch is in memory at a time; there is at least one, which may be empty. A batch
        that an error cuts short comes first, so that ``error.after`` goes on behind it.
        Needs pyarrow. Raises ``SelectionError`` before anything is sent.
        """
        return self._batches(self._gathering(size, names, custom_fields))

    def _batches(self: Results[RowT], gathering: Gathering) -> Iterator[ArrowBatch]:
        try:
            for page in self.pages():
                yield from gathering.add(page.items)
        except XurrentError:
            yield from gathering.rest()
            raise
        yield from gathering.rest(at_end=True)


class ConnectionQuery(Results[T], Chosen[F, W], Generic[T, F, W]):
    """A query of a connection: choose what is fetched, then iterate.

    Without a choice, all leaf fields of the records are fetched.
    """

    def into(self, model: type[M], /) -> Results[M]:
        """Fetch what your own class declares, and build its instances.

        The class is a pydantic model, a dataclass or a ``TypedDict``; its field names
        are those of the record. Raises ``SelectionError`` when it does not fit.
        """
        return Results(self._client, self._query.projecting(model))

    @overload
    def values(self, columns: Columns1[F, T1], /) -> Results[tuple[T1]]: ...
    @overload
    def values(self, columns: Columns2[F, T1, T2], /) -> Results[tuple[T1, T2]]: ...
    @overload
    def values(
        self, columns: Columns3[F, T1, T2, T3], /
    ) -> Results[tuple[T1, T2, T3]]: ...
    @overload
    def values(
        self, columns: Columns4[F, T1, T2, T3, T4], /
    ) -> Results[tuple[T1, T2, T3, T4]]: ...
    @overload
    def values(
        self, columns: Columns5[F, T1, T2, T3, T4, T5], /
    ) -> Results[tuple[T1, T2, T3, T4, T5]]: ...
    @overload
    def values(
        self, columns: Columns6[F, T1, T2, T3, T4, T5, T6], /
    ) -> Results[tuple[T1, T2, T3, T4, T5, T6]]: ...
    @overload
    def values(
        self, columns: Columns7[F, T1, T2, T3, T4, T5, T6, T7], /
    ) -> Results[tuple[T1, T2, T3, T4, T5, T6, T7]]: ...
    @overload
    def values(
        self, columns: Columns8[F, T1, T2, T3, T4, T5, T6, T7, T8], /
    ) -> Results[tuple[T1, T2, T3, T4, T5, T6, T7, T8]]: ...
    @overload
    def values(
        self, columns: Columns9[F, T1, T2, T3, T4, T5, T6, T7, T8, T9], /
    ) -> Results[tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9]]: ...
    @overload
    def values(
        self, columns: Columns10[F, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10], /
    ) -> Results[tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10]]: ...
    @overload
    def values(
        self, columns: Columns11[F, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11], /
    ) -> Results[tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11]]: ...
    @overload
    def values(
        self,
        columns: Columns12[F, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12],
        /,
    ) -> Results[tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12]]: ...
    @overload
    def values(self, columns: AnyColumns[F], /) -> Results[tuple[object, ...]]: ...

    def values(self, columns: Callable[[F], Any], /) -> Results[Any]:
        """Rows of up to 12 columns, typed exactly: ``lambda p: (p.id, p.name)``.

        A path through a nullable relation is ``None`` where the relation is. A list or
        connection is a column of its own. For more columns, use ``into``, or
        give a list: its rows are typed as tuples of objects.
        """
        return Results(self._client, self._query.rows(cast("Select[object]", columns)))


class SingleResult(Builder["Client", SingleQuery], Generic[R_co]):
    """One value to fetch."""

    def get(self) -> R_co:
        """Fetch it; raises ``NotFoundError`` when there is nothing."""
        flow = fetch(self._client.call, self._query)
        return cast("R_co", self._client.run(flow))

    def get_or_none(self) -> R_co | None:
        """Fetch it, or return ``None`` when there is nothing, or nothing to see."""
        try:
            return self.get()
        except NotFoundError:
            return None


class RecordQuery(SingleResult[R_co], Selecting[F], Generic[R_co, F]):
    """A query of one record."""

    def into(self, model: type[M], /) -> SingleResult[M]:
        """Fetch what your own class declares, and build an instance of it."""
        return SingleResult(self._client, self._query.projecting(model))

    @overload
    def values(self, columns: Columns1[F, T1], /) -> SingleResult[tuple[T1]]: ...
    @overload
    def values(
        self, columns: Columns2[F, T1, T2], /
    ) -> SingleResult[tuple[T1, T2]]: ...
    @overload
    def values(
        self, columns: Columns3[F, T1, T2, T3], /
    ) -> SingleResult[tuple[T1, T2, T3]]: ...
    @overload
    def values(
        self, columns: Columns4[F, T1, T2, T3, T4], /
    ) -> SingleResult[tuple[T1, T2, T3, T4]]: ...
    @overload
    def values(
        self, columns: Columns5[F, T1, T2, T3, T4, T5], /
    ) -> SingleResult[tuple[T1, T2, T3, T4, T5]]: ...
    @overload
    def values(
        self, columns: Columns6[F, T1, T2, T3, T4, T5, T6], /
    ) -> SingleResult[tuple[T1, T2, T3, T4, T5, T6]]: ...
    @overload
    def values(self, columns: AnyColumns[F], /) -> SingleResult[tuple[object, ...]]: ...

    def values(self, columns: Callable[[F], Any], /) -> SingleResult[Any]:
        """Fetch a tuple of up to 6 columns; give a list for more, typed as objects."""
        return SingleResult(
            self._client, self._query.rows(cast("Select[object]", columns))
        )


class RecordListQuery(SingleResult[R_co], Selecting[F], Generic[R_co, F]):
    """A query of a plain list of records, without pages."""


ValueQuery = SingleResult
"""A query of a root field that is a scalar, an enum or a list of them."""


class QueryRoots(Roots["Client"]):
    """Methods that return builders; what each is given are its locals."""

    def _connection(self, name: str, given: Locals) -> ConnectionQuery[Any, Any, Any]:
        return ConnectionQuery(self._client, PagedQuery.of(name, given))

    def _record(self, name: str, given: Locals) -> RecordQuery[Any, Any]:
        return RecordQuery(self._client, SingleQuery.of(name, given))

    def _records(self, name: str, given: Locals) -> RecordListQuery[Any, Any]:
        return RecordListQuery(self._client, SingleQuery.of(name, given))

    def _value(self, name: str, given: Locals) -> ValueQuery[Any]:
        return ValueQuery(self._client, SingleQuery.of(name, given))
