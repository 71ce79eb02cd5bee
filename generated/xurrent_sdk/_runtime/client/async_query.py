# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The query builders of the asynchronous client: counterparts of ``query``.

Builders are immutable: every method returns a new one, so a builder can be kept and
extended. Nothing is sent before the results are asked for.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import aclosing
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    TypeVar,
    cast,
    overload,
)

from ..core.errors import NotFoundError, XurrentError
from ..operations.connection import Page, Run, fetch, next_page
from ..operations.query import PagedQuery, SingleQuery
from ..selection.paths import Select
from .builder import Builder, Chosen, Paged, Selecting
from .changing import AsyncChanging
from .roots import Locals, Roots, SharedMethod
from .side_by_side import pages_of, run_in_tasks

if TYPE_CHECKING:
    from ..decoding.annotations import Projectable
    from ..decoding.arrow import ArrowBatch, Gathering
    from ..decoding.form_columns import FormClass
    from .client import AsyncClient  # noqa: F401 -- in strings below
    from .partitions import Partition
    from .query import ConnectionQuery
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
P = ParamSpec("P")
M = TypeVar("M", bound="Projectable")
R_co = TypeVar("R_co", covariant=True)
F = TypeVar("F")
W = TypeVar("W")
RowT = TypeVar("RowT", bound="tuple[object, ...]")


class AsyncResults(Paged["AsyncClient"], AsyncChanging[T], Generic[T]):
    """The results of a connection: iterate over them, or take one of the other ways.

    Iterating fetches page after page as the items are used. All methods that send raise
    ``XurrentError``; an error in the middle of a run carries the cursor to
    resume from as ``after``.
    """

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for index in range(len(page.items)):
                yield page.items[index]  # no record stays a local variable

    def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, each with its cursor and the state of the limits."""
        if self._query.ahead:
            return run_in_tasks(self._client, pages_of(self._client, [self._query]))
        return self._pages()

    async def first(self) -> T | None:
        """The first item, or ``None`` when there is none."""
        return await anext(aiter(self._at_most(1)), None)

    async def one(self) -> T:
        """The only item; raises ``UnexpectedCountError`` otherwise."""
        pages = [page async for page in self._at_most(2).pages()]
        return self._only(pages)

    async def all(self) -> list[T]:
        """All items in a list."""
        pages = [page async for page in self.pages()]
        return [item for page in pages for item in page.items]

    async def count(self) -> int:
        """Count the matching records on the server, without fetching them."""
        return await self._client.run(self._counting())

    async def partitions(
        self, number: int, /, *, by: str = "created_at"
    ) -> list[Partition[T]]:
        """Cut the listing into parts: see ``Results.partitions``."""
        from .partitions import partitions

        flow = partitions(self._client, self._query, number, by)
        return cast("list[Partition[T]]", await self._client.run(flow))

    async def parallel(
        self, workers: int = 8, /, *, by: str = "created_at"
    ) -> AsyncIterator[T]:
        """Read in ``workers`` tasks at once: see ``Results.parallel``."""
        from .partitions import bound

        parts = map(bound, await self.partitions(workers, by=by))
        arriving = run_in_tasks(self._client, pages_of(self._client, parts))
        async with aclosing(arriving) as pages:
            async for page in pages:
                for index in range(len(page.items)):
                    yield page.items[index]  # no record stays a local variable

    def batches(
        self: AsyncResults[RowT],
        size: int = 10_000,
        /,
        *,
        names: Sequence[str] | None = None,
        custom_fields: Sequence[type[FormClass]] = (),
    ) -> AsyncIterator[ArrowBatch]:
        """Rows of ``values`` as Arrow record batches: see ``Results.batches``."""
        return self._batches(self._gathering(size, names, custom_fields))

    async def _batches(
        self: AsyncResults[RowT], gathering: Gathering
    ) -> AsyncIterator[ArrowBatch]:
        try:
            async for page in self.pages():
                for batch in gathering.add(page.items):
                    yield batch
        except XurrentError:
            for batch in gathering.rest():
                yield batch
            raise
        for batch in gathering.rest(at_end=True):
            yield batch

    async def _pages(self) -> AsyncIterator[Page[T]]:
        if self._query.limit == 0:
            return
        run = Run(self._query, self._client.costs)
        while True:
            page = await self._client.run(next_page(self._client.call, run))
            yield cast("Page[T]", page)
            if not page.has_next_page:
                return


class AsyncConnectionQuery(AsyncResults[T], Chosen[F, W], Generic[T, F, W]):
    """A query of a connection: choose what is fetched, then iterate.

    Without a choice, all leaf fields of the records are fetched.
    """

    def into(self, model: type[M], /) -> AsyncResults[M]:
        """Fetch what your own class declares, and build its instances.

        The class is a pydantic model, a dataclass or a ``TypedDict``; its field names
        are those of the record. Raises ``SelectionError`` when it does not fit.
        """
        return AsyncResults(self._client, self._query.projecting(model))

    @overload
    def values(self, columns: Columns1[F, T1], /) -> AsyncResults[tuple[T1]]: ...
    @overload
    def values(
        self, columns: Columns2[F, T1, T2], /
    ) -> AsyncResults[tuple[T1, T2]]: ...
    @overload
    def values(
        self, columns: Columns3[F, T1, T2, T3], /
    ) -> AsyncResults[tuple[T1, T2, T3]]: ...
    @overload
    def values(
        self, columns: Columns4[F, T1, T2, T3, T4], /
    ) -> AsyncResults[tuple[T1, T2, T3, T4]]: ...
    @overload
    def values(
        self, columns: Columns5[F, T1, T2, T3, T4, T5], /
    ) -> AsyncResults[tuple[T1, T2, T3, T4, T5]]: ...
    @overload
    def values(
        self, columns: Columns6[F, T1, T2, T3, T4, T5, T6], /
    ) -> AsyncResults[tuple[T1, T2, T3, T4, T5, T6]]: ...
    @overload
    def values(
        self, columns: Columns7[F, T1, T2, T3, T4, T5, T6, T7], /
    ) -> AsyncResults[tuple[T1, T2, T3, T4, T5, T6, T7]]: ...
    @overload
    def values(
        self, columns: Columns8[F, T1, T2, T3, T4, T5, T6, T7, T8], /
    ) -> AsyncResults[tuple[T1, T2, T3, T4, T5, T6, T7, T8]]: ...
    @overload
    def values(
        self, columns: Columns9[F, T1, T2, T3, T4, T5, T6, T7, T8, T9], /
    ) -> AsyncResults[tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9]]: ...
    @overload
    def values(
        self, columns: Columns10[F, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10], /
    ) -> AsyncResults[tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10]]: ...
    @overload
    def values(
        self, columns: Columns11[F, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11], /
    ) -> AsyncResults[tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11]]: ...
    @overload
    def values(
        self,
        columns: Columns12[F, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12],
        /,
    ) -> AsyncResults[tuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12]]: ...
    @overload
    def values(self, columns: AnyColumns[F], /) -> AsyncResults[tuple[object, ...]]: ...

    def values(self, columns: Callable[[F], Any], /) -> AsyncResults[Any]:
        """Rows of up to 12 columns, typed exactly: ``lambda p: (p.id, p.name)``.

        A path through a nullable relation is ``None`` where the relation is. A list or
        connection is a column of its own. For more columns, use ``into``, or
        give a list: its rows are typed as tuples of objects.
        """
        return AsyncResults(
            self._client, self._query.rows(cast("Select[object]", columns))
        )


class AsyncSingleResult(Builder["AsyncClient", SingleQuery], Generic[R_co]):
    """One value to fetch."""

    async def get(self) -> R_co:
        """Fetch it; raises ``NotFoundError`` when there is nothing."""
        flow = fetch(self._client.call, self._query)
        return cast("R_co", await self._client.run(flow))

    async def get_or_none(self) -> R_co | None:
        """Fetch it, or return ``None`` when there is nothing, or nothing to see."""
        try:
            return await self.get()
        except NotFoundError:
            return None


class AsyncRecordQuery(AsyncSingleResult[R_co], Selecting[F], Generic[R_co, F]):
    """A query of one record."""

    def into(self, model: type[M], /) -> AsyncSingleResult[M]:
        """Fetch what your own class declares, and build an instance of it."""
        return AsyncSingleResult(self._client, self._query.projecting(model))

    @overload
    def values(self, columns: Columns1[F, T1], /) -> AsyncSingleResult[tuple[T1]]: ...
    @overload
    def values(
        self, columns: Columns2[F, T1, T2], /
    ) -> AsyncSingleResult[tuple[T1, T2]]: ...
    @overload
    def values(
        self, columns: Columns3[F, T1, T2, T3], /
    ) -> AsyncSingleResult[tuple[T1, T2, T3]]: ...
    @overload
    def values(
        self, columns: Columns4[F, T1, T2, T3, T4], /
    ) -> AsyncSingleResult[tuple[T1, T2, T3, T4]]: ...
    @overload
    def values(
        self, columns: Columns5[F, T1, T2, T3, T4, T5], /
    ) -> AsyncSingleResult[tuple[T1, T2, T3, T4, T5]]: ...
    @overload
    def values(
        self, columns: Columns6[F, T1, T2, T3, T4, T5, T6], /
    ) -> AsyncSingleResult[tuple[T1, T2, T3, T4, T5, T6]]: ...
    @overload
    def values(
        self, columns: AnyColumns[F], /
    ) -> AsyncSingleResult[tuple[object, ...]]: ...

    def values(self, columns: Callable[[F], Any], /) -> AsyncSingleResult[Any]:
        """Fetch a tuple of up to 6 columns; give a list for more, typed as objects."""
        return AsyncSingleResult(
            self._client, self._query.rows(cast("Select[object]", columns))
        )


class AsyncRecordListQuery(AsyncSingleResult[R_co], Selecting[F], Generic[R_co, F]):
    """A query of a plain list of records, without pages."""


AsyncValueQuery = AsyncSingleResult
"""A query of a root field that is a scalar, an enum or a list of them."""


class AsyncQueryRoots(Roots["AsyncClient"]):
    """Methods that return builders; what each is given are its locals."""

    def _connection(
        self, name: str, given: Locals
    ) -> AsyncConnectionQuery[Any, Any, Any]:
        return AsyncConnectionQuery(self._client, PagedQuery.of(name, given))

    def _record(self, name: str, given: Locals) -> AsyncRecordQuery[Any, Any]:
        return AsyncRecordQuery(self._client, SingleQuery.of(name, given))

    def _records(self, name: str, given: Locals) -> AsyncRecordListQuery[Any, Any]:
        return AsyncRecordListQuery(self._client, SingleQuery.of(name, given))

    def _value(self, name: str, given: Locals) -> AsyncValueQuery[Any]:
        return AsyncValueQuery(self._client, SingleQuery.of(name, given))


def asynchronous(
    method: Callable[Concatenate[Any, P], ConnectionQuery[T, F, W]], /
) -> SharedMethod[P, AsyncConnectionQuery[T, F, W]]:
    """Offer a method of ``client.query`` in that of a client for tasks."""
    return SharedMethod(method)
