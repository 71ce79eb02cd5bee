# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The query builders of both clients.

Builders are immutable: every method returns a new one, so a builder can be kept and
extended.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    TypeAlias,
    TypeVar,
    cast,
    overload,
)

from ..operations.query import PagedQuery, SingleQuery
from ..selection.paths import One, Selectable
from .builder import Chosen, Selecting
from .results import AsyncResults, AsyncSingleResult, Results, SingleResult
from .roots import Locals, Roots, SharedMethod

if TYPE_CHECKING:
    from ..decoding.annotations import Projectable
    from .client import AsyncClient, Client  # noqa: F401 -- in strings below

T = TypeVar("T")
P = ParamSpec("P")
M = TypeVar("M", bound="Projectable")
R_co = TypeVar("R_co", covariant=True)
F = TypeVar("F")
W = TypeVar("W")
T1 = TypeVar("T1")
T2 = TypeVar("T2")
T3 = TypeVar("T3")
T4 = TypeVar("T4")
T5 = TypeVar("T5")
T6 = TypeVar("T6")
T7 = TypeVar("T7")
T8 = TypeVar("T8")
T9 = TypeVar("T9")
T10 = TypeVar("T10")
T11 = TypeVar("T11")
T12 = TypeVar("T12")

C: TypeAlias = Selectable[T, One]
"""A column: a field with one value in each record."""

Columns1: TypeAlias = Callable[[F], tuple[C[T1]]]
Columns2: TypeAlias = Callable[[F], tuple[C[T1], C[T2]]]
Columns3: TypeAlias = Callable[[F], tuple[C[T1], C[T2], C[T3]]]
Columns4: TypeAlias = Callable[[F], tuple[C[T1], C[T2], C[T3], C[T4]]]
Columns5: TypeAlias = Callable[[F], tuple[C[T1], C[T2], C[T3], C[T4], C[T5]]]
Columns6: TypeAlias = Callable[[F], tuple[C[T1], C[T2], C[T3], C[T4], C[T5], C[T6]]]
Columns7: TypeAlias = Callable[
    [F], tuple[C[T1], C[T2], C[T3], C[T4], C[T5], C[T6], C[T7]]
]
Columns8: TypeAlias = Callable[
    [F], tuple[C[T1], C[T2], C[T3], C[T4], C[T5], C[T6], C[T7], C[T8]]
]
Columns9: TypeAlias = Callable[
    [F], tuple[C[T1], C[T2], C[T3], C[T4], C[T5], C[T6], C[T7], C[T8], C[T9]]
]
Columns10: TypeAlias = Callable[
    [F], tuple[C[T1], C[T2], C[T3], C[T4], C[T5], C[T6], C[T7], C[T8], C[T9], C[T10]]
]
Columns11: TypeAlias = Callable[
    [F],
    tuple[
        C[T1], C[T2], C[T3], C[T4], C[T5], C[T6], C[T7], C[T8], C[T9], C[T10], C[T11]
    ],
]
Columns12: TypeAlias = Callable[
    [F],
    tuple[
        C[T1],
        C[T2],
        C[T3],
        C[T4],
        C[T5],
        C[T6],
        C[T7],
        C[T8],
        C[T9],
        C[T10],
        C[T11],
        C[T12],
    ],
]
AnyColumns: TypeAlias = Callable[[F], list[C[object]]]


class ConnectionQuery(Results[T], Chosen[F, W], Generic[T, F, W]):
    """A query of a connection: choose what is fetched, then iterate.

    Without a choice, all leaf fields of the records are fetched.
    """

    def into(self, model: type[M], /) -> Results[M]:
        """Fetch the fields of your own class, and build its instances.

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
        return Results(self._client, self._query.rows(columns))


class RecordQuery(SingleResult[R_co], Selecting[F], Generic[R_co, F]):
    """A query of one record."""

    def into(self, model: type[M], /) -> SingleResult[M]:
        """Fetch the fields of your own class, and build an instance of it."""
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
        return SingleResult(self._client, self._query.rows(columns))


class RecordListQuery(SingleResult[R_co], Selecting[F], Generic[R_co, F]):
    """A query of a plain list of records, without pages."""


ValueQuery = SingleResult
"""A query of a root field that is a scalar, an enum or a list of them."""


class QueryRoots(Roots["Client"]):
    """Methods that return builders; the locals of each are its arguments."""

    def _connection(self, name: str, given: Locals) -> ConnectionQuery[Any, Any, Any]:
        return ConnectionQuery(self._client, PagedQuery.of(name, given))

    def _record(self, name: str, given: Locals) -> RecordQuery[Any, Any]:
        return RecordQuery(self._client, SingleQuery.of(name, given))

    def _records(self, name: str, given: Locals) -> RecordListQuery[Any, Any]:
        return RecordListQuery(self._client, SingleQuery.of(name, given))

    def _value(self, name: str, given: Locals) -> ValueQuery[Any]:
        return ValueQuery(self._client, SingleQuery.of(name, given))


class AsyncConnectionQuery(AsyncResults[T], Chosen[F, W], Generic[T, F, W]):
    """A query of a connection: choose what is fetched, then iterate.

    Without a choice, all leaf fields of the records are fetched.
    """

    def into(self, model: type[M], /) -> AsyncResults[M]:
        """Fetch the fields of your own class, and build its instances.

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
        return AsyncResults(self._client, self._query.rows(columns))


class AsyncRecordQuery(AsyncSingleResult[R_co], Selecting[F], Generic[R_co, F]):
    """A query of one record."""

    def into(self, model: type[M], /) -> AsyncSingleResult[M]:
        """Fetch the fields of your own class, and build an instance of it."""
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
        return AsyncSingleResult(self._client, self._query.rows(columns))


class AsyncRecordListQuery(AsyncSingleResult[R_co], Selecting[F], Generic[R_co, F]):
    """A query of a plain list of records, without pages."""


AsyncValueQuery = AsyncSingleResult
"""A query of a root field that is a scalar, an enum or a list of them."""


class AsyncQueryRoots(Roots["AsyncClient"]):
    """Methods that return builders; the locals of each are its arguments."""

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
    """Offer a method of ``client.query`` in that of the async client."""
    return cast("SharedMethod[P, AsyncConnectionQuery[T, F, W]]", method)
