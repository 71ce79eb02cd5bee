"""Results of queries, for threads and tasks; nothing is sent before they are used."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from ..core.errors import NotFoundError, XurrentError
from ..core.tracebacks import forget_locals
from ..operations.connection import Page, Run, fetch, next_page
from ..operations.query import SingleQuery
from .builder import Builder, Paged
from .changing import AsyncChanging, Changing
from .side_by_side import pages_of, run_in_tasks, run_in_threads

if TYPE_CHECKING:
    from ..decoding.arrow import ArrowBatch, Gathering
    from ..decoding.form_columns import FormClass
    from .client import AsyncClient, Client  # noqa: F401 -- in strings below
    from .partitions import Partition

R_co = TypeVar("R_co", covariant=True)


class Results(Paged["Client"], Changing[R_co], Generic[R_co]):
    """The results of a connection: iterate over them, or take one of the other ways.

    Iterating fetches page after page as the items are used. All methods that send raise
    ``XurrentError``; an error in the middle of a run carries the cursor to
    resume from as ``after``.
    """

    def __iter__(self) -> Iterator[R_co]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[R_co]]:
        """The pages, each with its cursor and the state of the limits."""
        client, query = self._client, self._query
        if query.ahead:
            yield from run_in_threads(client, pages_of(client, [query]))
            return
        run = Run(query, client.costs)
        while run.has_more:
            yield cast("Page[R_co]", client.run(next_page(client.call, run)))

    def first(self) -> R_co | None:
        """The first item, or ``None`` when there is none."""
        return next(iter(self._at_most(1)), None)

    def one(self) -> R_co:
        """The only item; raises ``UnexpectedCountError`` otherwise."""
        pages = list(self._at_most(2).pages())
        return self._only(pages)

    def all(self) -> list[R_co]:
        """All items in a list."""
        return list(self)

    def count(self) -> int:
        """Count the matching records on the server, without fetching them."""
        return self._client.run(self._counting())

    def partitions(
        self, number: int, /, *, by: str = "created_at"
    ) -> list[Partition[R_co]]:
        """Cut the listing into at most ``number`` parts of about equal size.

        Each part can be pickled and read elsewhere, by ``part.bind(client)``. Every
        record that matches now is in one part only; later ones may be in the last.
        ``by`` names a time that the filter can bound and that never changes. Only
        counts are fetched, in a few requests. Raises ``SelectionError`` before anything
        is sent when the listing cannot be cut.
        """
        from .partitions import partitions

        flow = partitions(self._client, self._query, number, by)
        return cast("list[Partition[R_co]]", self._client.run(flow))

    def parallel(
        self, workers: int = 8, /, *, by: str = "created_at"
    ) -> Iterator[R_co]:
        """Read in ``workers`` threads at once, unordered and within the limits.

        See ``partitions`` for the parts. An error carries the part and the cursor to
        resume from; pages of other parts in progress are lost, so read parts one by one
        if each must be resumed.
        """
        from .partitions import bound

        parts = map(bound, self.partitions(workers, by=by))
        for page in run_in_threads(self._client, pages_of(self._client, parts)):
            yield from page.items

    def batches(
        self: Results[tuple[object, ...]],
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
        batch is in memory at a time; there is at least one, which may be empty. Before
        an error, the incomplete batch is yielded, so that ``error.after`` resumes after
        it. Needs pyarrow. Raises ``SelectionError`` before anything is sent.
        """
        return self._batches(self._gathering(size, names, custom_fields))

    def _batches(
        self: Results[tuple[object, ...]], gathering: Gathering
    ) -> Iterator[ArrowBatch]:
        try:
            for page in self.pages():
                yield from gathering.add(page.items)
        except XurrentError as error:
            forget_locals(error)
            yield from gathering.rest()
            raise
        yield from gathering.rest(at_end=True)


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


class AsyncResults(Paged["AsyncClient"], AsyncChanging[R_co], Generic[R_co]):
    """The results of a connection, for tasks: see ``Results``."""

    async def __aiter__(self) -> AsyncIterator[R_co]:
        async for page in self.pages():
            for index in range(len(page.items)):
                yield page.items[index]  # error reporters show local variables

    def pages(self) -> AsyncIterator[Page[R_co]]:
        """The pages, each with its cursor and the state of the limits."""
        if self._query.ahead:
            return run_in_tasks(self._client, pages_of(self._client, [self._query]))
        return self._pages()

    async def first(self) -> R_co | None:
        """The first item, or ``None`` when there is none."""
        return await anext(aiter(self._at_most(1)), None)

    async def one(self) -> R_co:
        """The only item; raises ``UnexpectedCountError`` otherwise."""
        pages = [page async for page in self._at_most(2).pages()]
        return self._only(pages)

    async def all(self) -> list[R_co]:
        """All items in a list."""
        pages = [page async for page in self.pages()]
        return [item for page in pages for item in page.items]

    async def count(self) -> int:
        """Count the matching records on the server, without fetching them."""
        return await self._client.run(self._counting())

    async def partitions(
        self, number: int, /, *, by: str = "created_at"
    ) -> list[Partition[R_co]]:
        """Cut the listing into parts: see ``Results.partitions``."""
        from .partitions import partitions

        flow = partitions(self._client, self._query, number, by)
        return cast("list[Partition[R_co]]", await self._client.run(flow))

    async def parallel(
        self, workers: int = 8, /, *, by: str = "created_at"
    ) -> AsyncIterator[R_co]:
        """Read in ``workers`` tasks at once: see ``Results.parallel``."""
        from .partitions import bound

        parts = map(bound, await self.partitions(workers, by=by))
        arriving = run_in_tasks(self._client, pages_of(self._client, parts))
        async with aclosing(arriving) as pages:
            async for page in pages:
                for index in range(len(page.items)):
                    yield page.items[index]  # error reporters show local variables

    def batches(
        self: AsyncResults[tuple[object, ...]],
        size: int = 10_000,
        /,
        *,
        names: Sequence[str] | None = None,
        custom_fields: Sequence[type[FormClass]] = (),
    ) -> AsyncIterator[ArrowBatch]:
        """Rows of ``values`` as Arrow record batches: see ``Results.batches``."""
        return self._batches(self._gathering(size, names, custom_fields))

    async def _batches(
        self: AsyncResults[tuple[object, ...]], gathering: Gathering
    ) -> AsyncIterator[ArrowBatch]:
        try:
            async for page in self.pages():
                for batch in gathering.add(page.items):
                    yield batch
        except XurrentError as error:
            forget_locals(error)
            for batch in gathering.rest():
                yield batch
            raise
        for batch in gathering.rest(at_end=True):
            yield batch

    async def _pages(self) -> AsyncIterator[Page[R_co]]:
        run = Run(self._query, self._client.costs)
        while run.has_more:
            page = await self._client.run(next_page(self._client.call, run))
            yield cast("Page[R_co]", page)


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
