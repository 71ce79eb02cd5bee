# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The state of query builders: immutable, and the same for threads and tasks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

from ..core.errors import SelectionError, UnexpectedCountError
from ..core.expect import is_whole
from ..core.frozen import frozen, replaced
from ..core.generic import Generic
from ..core.overriding import override
from ..core.tracebacks import sealed_methods
from ..decoding.items import Shape, model_shape, row_shape
from ..operations.connection import ConnectionPlan, Page, Run
from ..schema.index import FieldDef, index
from ..schema.serialize import own_arguments, wire_arguments
from ..selection.document import MAX_PAGE
from ..selection.paths import Select, root_fields, select_steps
from ..selection.tree import default_selection, model_selection

if TYPE_CHECKING:
    from typing import Self

    from ..decoding.arrow import Gathering
    from ..filtering.operators import Where
    from ..filtering.where import Conditions
    from ..http.effects import Flow
    from ..operations.explain import Explanation
    from ..operations.nested import Call
    from ..operations.record import SinglePlan
    from .base import BaseClient
    from .partitions import Partition

Owner = TypeVar("Owner", bound="BaseClient[Any, Any]")
State = TypeVar("State", bound="SingleState | ConnectionState")
F = TypeVar("F")
T = TypeVar("T")
W = TypeVar("W")


@frozen
class _Asked:
    """What a builder knows so far of a root field."""

    root: FieldDef
    arguments: Mapping[str, object]
    shape: Shape | None = None

    @override
    def __str__(self) -> str:
        """What is asked for, without the values of arguments, which may be secrets."""
        selected = "" if self.shape is None else f" {{ {self.shape.selection} }}"
        given = ", ".join(f"{name}=…" for name in self.arguments)
        return f"{self.root.name}({given}){selected}"

    def selecting(self, select: Select[object]) -> Self:
        """Models with the selected fields."""
        record = self.root.target
        steps = select_steps(record, select, root_fields(record))
        return replaced(self, shape=model_shape(model_selection(record, steps)))

    def projecting(self, model: type[object]) -> Self:
        """Instances of the user's own class."""
        from ..decoding.projection import projection_shape

        item = self.root.type.item
        if item is not None and item.item is not None:
            raise SelectionError(
                f"{self.root.name}: into() makes no lists of lists: use select()"
            )
        return replaced(self, shape=projection_shape(self.root.target, model))


@frozen
class ConnectionState(_Asked):
    """What a builder of a connection knows so far."""

    size: int = MAX_PAGE
    limit: int | None = None
    after: str | None = None
    ahead: bool = False
    partition: Partition[object] | None = None
    """The part of a listing that this is."""

    @override
    def __str__(self) -> str:
        steps = {
            "limit": self.limit,
            "page_size": None if self.size == MAX_PAGE else self.size,
            "after": "…" if self.after else None,
        }
        told = (
            f".{name}({value})" for name, value in steps.items() if value is not None
        )
        return f"{_Asked.__str__(self)}{''.join(told)}"

    def limited(self, count: int) -> ConnectionState:
        """At most ``count`` items."""
        if not is_whole(count) or count < 0:
            raise SelectionError(f"limit({count!r}): a limit is 0 or more")
        return replaced(self, limit=count)

    def at_most(self, count: int) -> ConnectionState:
        """At most ``count`` items, or fewer where a limit is set."""
        return self.limited(count if self.limit is None else min(self.limit, count))

    def resumed(self, cursor: str | None) -> ConnectionState:
        """The list behind a cursor."""
        given = cast("object", cursor)  # whatever its type promises
        if given is not None and not (isinstance(given, str) and given):
            raise SelectionError(
                f"after({cursor!r}): a cursor is text, page.end_cursor or error.after; "
                "None is the start of the list"
            )
        return replaced(self, after=cursor)

    def sized(self, size: int) -> ConnectionState:
        """Pages of ``size`` records."""
        if not is_whole(size) or not 1 <= size <= MAX_PAGE:
            raise SelectionError(
                f"page_size({size!r}): a page holds 1 to {MAX_PAGE} records"
            )
        return replaced(self, size=size)

    def rows(self, columns: Select[object]) -> ConnectionState:
        """Rows with the selected columns."""
        record = self.root.target
        steps = select_steps(record, columns, root_fields(record))
        return replaced(self, shape=row_shape(record, steps))

    def filtered(self, conditions: Conditions) -> ConnectionState:
        """With more conditions in the filter."""
        from ..filtering.where import add_conditions

        arguments = add_conditions(self.root, self.arguments, conditions)
        return replaced(self, arguments=arguments)

    def plan(self) -> ConnectionPlan:
        """The connection, ready to be paged through."""
        shape = self.shape or model_shape(default_selection(self.root.target))
        pages = self.size, self.limit, self.after
        return ConnectionPlan(self.root, self.arguments, shape, *pages, self.partition)

    def gathering(self, size: int, names: Sequence[str] | None) -> Gathering:
        """What turns the pages of rows into batches of Arrow."""
        from ..decoding.arrow import Gathering

        return Gathering(self.shape, names, size)

    def counting(self, call: Call) -> Flow[int]:
        """Counts what matches on the server."""
        from ..operations.counting import count

        return count(call, self.root, self.arguments)

    def asking(self) -> str:
        """How to ask for the presence of results, for messages."""
        return "use first() is not None, or count()"

    def only(self, pages: Sequence[Page[T]]) -> T:
        """The only item; raises ``UnexpectedCountError`` otherwise."""
        found = [item for page in pages for item in page.items]
        if len(found) == 1:
            return found[0]
        many = "more than one record" if found else "no record"
        raise UnexpectedCountError(
            f"{self.root.name}: one() found {many}",
            metadata=pages[-1].metadata if pages else None,
        )


@frozen
class SingleState(_Asked):
    """What a builder of a root field that is not paged through knows so far."""

    def plan(self) -> SinglePlan:
        """The root field, ready to be fetched."""
        from ..operations.record import SinglePlan

        record, shape = self.root.target, self.shape
        if shape is None and not record.is_leaf:
            shape = model_shape(default_selection(record))
        return SinglePlan(self.root, self.arguments, shape)

    def asking(self) -> str:
        """How to ask for the presence of the value, for messages."""
        return "use get_or_none() is not None"

    def nothing(self) -> str:
        """What to say when there is nothing."""
        return f"{self.root.name}: there is no such record, or the token cannot see it"


@sealed_methods
class Builder(Generic[Owner, State]):
    """What is asked for so far, and the client to ask."""

    def __init__(self, client: Owner, state: State) -> None:
        self._client = client
        self._state: State = state

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._state}>"

    def __bool__(self) -> NoReturn:
        raise TypeError(
            f"{self._state.root.name}: a query is neither true nor false, since nothing "
            f"was fetched yet: {self._state.asking()}"
        )

    def document(self) -> str:
        """The GraphQL document that is sent; of a connection, for a page."""
        return self._state.plan().compiled().document.text

    def _with(self, state: State) -> Self:
        return type(self)(self._client, state)


@sealed_methods
class Paged(Builder[Owner, ConnectionState]):
    """A builder of a connection, of either client."""

    def limit(self, count: int, /) -> Self:
        """At most ``count`` items in all; the last page is fetched no larger than needed."""
        return self._with(self._state.limited(count))

    def page_size(self, size: int, /) -> Self:
        """Fetch ``size`` records a request, 1 to 100; the default is 100."""
        return self._with(self._state.sized(size))

    def after(self, cursor: str | None, /) -> Self:
        """Resume behind a cursor: ``page.end_cursor`` or ``error.after``.

        ``None`` is the start of the list, as it is there.
        """
        return self._with(self._state.resumed(cursor))

    def read_ahead(self, enabled: bool = True, /) -> Self:
        """Fetch the next page while the items of a page are used: in a thread or task."""
        return self._with(replaced(self._state, ahead=enabled))

    def explain(self, records: int | None = None) -> Explanation:
        """What is asked for and what it is expected to cost; sends nothing.

        ``records`` is how many records you expect; by default the limit. The ranges rest on
        what the client has read of the same selection before.
        """
        from ..operations.explain import explain

        return explain(Run(self._state.plan(), self._client.costs), records)


@sealed_methods
class Selecting(Generic[F]):
    """A builder whose fields are still to be chosen."""

    if TYPE_CHECKING:
        _state: Any

        def _with(self, state: Any) -> Self: ...

    def select(self, select: Select[F], /) -> Self:
        """Choose the fields of the models: ``lambda p: [p.name, p.organization.name]``.

        A bare relation fetches its ``id`` and display name; a connection fetches all of
        its nodes, page after page, unless it is limited: ``p.teams(first=20)``.
        """
        return self._with(self._state.selecting(select))


@sealed_methods
class Chosen(Selecting[F], Generic[F, W]):
    """A builder of a connection whose fields and conditions are still to be chosen."""

    def where(self, conditions: Callable[[W], Sequence[Where] | Where], /) -> Self:
        """Filter: ``lambda f: [f.name.in_("A", "B"), f.updated_at >= since]``.

        All conditions must hold; they add to the ``filter`` argument and to earlier ones.
        A flag is asked for by ``f.disabled == False``, ``f.disabled.is_(False)`` or
        ``~f.disabled``; what has no value by ``f.team.is_empty()``; a custom field by
        ``f.custom("Rack").eq("12")``. Raises ``SelectionError`` for
        conditions that one filter cannot hold together.
        """
        return self._with(self._state.filtered(conditions))


def connection_state(name: str, given: Mapping[str, object]) -> ConnectionState:
    """The state that a method of ``client.query`` starts from, with its locals."""
    root = index().queries[name]
    assert root.is_connection, f"{name} is no connection"
    return ConnectionState(root, wire_arguments(root.arguments, own_arguments(given)))


def single_state(name: str, given: Mapping[str, object]) -> SingleState:
    """The state that a method of ``client.query`` starts from, with its locals."""
    root = index().queries[name]
    return SingleState(root, wire_arguments(root.arguments, own_arguments(given)))
