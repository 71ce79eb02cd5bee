# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Methods that extend a query, shared by the builders of both clients."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from typing_extensions import override

from ..core.errors import SelectionError, UnexpectedCountError
from ..core.expect import is_whole
from ..operations.connection import Page, Run
from ..operations.query import PagedQuery, SingleQuery
from ..selection.paths import Select

if TYPE_CHECKING:
    from ..decoding.arrow import Gathering
    from ..decoding.form_columns import FormClass
    from ..filtering.operators import Where
    from ..http.effects import Flow
    from ..operations.explain import Explanation
    from .base import BaseClient

Owner = TypeVar("Owner", bound="BaseClient[Any, Any]")
Query = TypeVar("Query", bound="SingleQuery | PagedQuery")
F = TypeVar("F")
T = TypeVar("T")
W = TypeVar("W")


class Builder(Generic[Owner, Query]):
    """The base of query builders: the query so far, and the client that sends it."""

    def __init__(self, client: Owner, query: Query) -> None:
        self._client = client
        self._query: Query = query

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._query}>"

    def __bool__(self) -> NoReturn:
        remedy = "get_or_none() is not None"
        if isinstance(self._query, PagedQuery):
            remedy = "first() is not None, or count()"
        raise SelectionError(
            f"{self._query.root.name}: a query is neither true nor false, since nothing "
            f"was fetched yet: use {remedy}"
        )

    def document(self) -> str:
        """The GraphQL document to send; for a connection, that of a page."""
        return self._query.compiled().document.text

    def _with(self, query: Query) -> Self:
        return type(self)(self._client, query)


class Paged(Builder[Owner, PagedQuery]):
    """A builder of a connection, of either client."""

    def limit(self, count: int, /) -> Self:
        """Fetch at most ``count`` items in all; the last page may be smaller."""
        if not is_whole(count) or count < 0:
            raise SelectionError(f"limit({count!r}): a limit is 0 or more")
        return self._with(replace(self._query, limit=count))

    def page_size(self, size: int, /) -> Self:
        """Fetch ``size`` records a request, 1 to 100; the default is 100."""
        return self._with(self._query.sized(size))

    def after(self, cursor: str | None, /) -> Self:
        """Resume after a cursor: ``page.end_cursor`` or ``error.after``.

        ``None`` is the start of the list.
        """
        if cursor == "":
            raise SelectionError(
                "after(''): a cursor is page.end_cursor or error.after; None is the "
                "start of the list"
            )
        return self._with(replace(self._query, after=cursor))

    def read_ahead(self, enabled: bool = True, /) -> Self:
        """Fetch the next page while the items of a page are used: in a thread or task."""
        return self._with(replace(self._query, ahead=enabled))

    def explain(self, records: int | None = None) -> Explanation:
        """Return the query and its expected cost; sends nothing.

        ``records`` is the expected number of records, by default the limit. The ranges
        are based on earlier pages of the same selection.
        """
        from ..operations.explain import explain

        return explain(Run(self._query, self._client.costs), records)

    def _at_most(self, count: int) -> Self:
        limit = self._query.limit
        return self.limit(count if limit is None else min(limit, count))

    def _counting(self) -> Flow[int]:
        from ..operations.partitioning import counts

        query = self._query
        (found,) = yield from counts(self._client.call, query.root, [query.arguments])
        return found

    def _gathering(
        self, size: int, names: Sequence[str] | None, forms: Sequence[type[FormClass]]
    ) -> Gathering:
        from ..decoding.arrow import Gathering
        from ..decoding.form_columns import form_columns

        return Gathering(self._query.chosen, names, size, form_columns(forms))

    def _only(self, pages: Sequence[Page[T]]) -> T:
        items = [item for page in pages for item in page.items]
        if len(items) == 1:
            return items[0]
        many = "more than one record" if items else "no record"
        del items  # error reporters show local variables
        raise UnexpectedCountError(
            f"{self._query.root.name}: one() found {many}",
            metadata=pages[-1].metadata if pages else None,
        )


class Selecting(Builder[Any, Any], Generic[F]):
    """A builder before fields are chosen."""

    def select(self, select: Select[F], /) -> Self:
        """Choose the fields of the models: ``lambda p: [p.name, p.organization.name]``.

        A bare relation fetches its ``id`` and display name; a connection fetches all of
        its nodes, page after page, unless it is limited: ``p.teams(first=20)``.
        """
        return self._with(self._query.selecting(select))


class Chosen(Selecting[F], Generic[F, W]):
    """A builder of a connection before fields and conditions are chosen."""

    def where(self, conditions: Callable[[W], Sequence[Where] | Where], /) -> Self:
        """Filter: ``lambda f: [f.name.in_("A", "B"), f.updated_at >= since]``.

        All conditions must hold; they add to the ``filter`` argument and to earlier ones.
        Flags: ``f.disabled == False``, ``f.disabled.is_(False)`` or ``~f.disabled``.
        Empty values: ``f.team.is_empty()``. Custom fields:
        ``f.custom("Rack").eq("12")``. Raises ``SelectionError`` for conditions that one
        filter cannot combine.
        """
        from ..filtering.where import add_conditions

        query = self._query
        arguments = add_conditions(query.root, query.arguments, conditions)
        return self._with(replace(query, arguments=arguments))
