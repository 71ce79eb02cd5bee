# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The state of query builders: immutable, and the same for threads and tasks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from ..core.errors import SelectionError
from ..core.frozen import frozen, replaced
from ..core.overriding import override
from ..decoding.items import Shape, model_shape, row_shape
from ..operations.connection import ConnectionPlan, Paging
from ..operations.record import SinglePlan
from ..schema.index import FieldDef, NamedType, index
from ..schema.serialize import wire_arguments
from ..selection.document import MAX_PAGE
from ..selection.paths import Select, root_fields, select_steps
from ..selection.tree import build_selection, default_selection

if TYPE_CHECKING:
    from ..filtering.where import Conditions
    from ..http.effects import Flow
    from ..operations.nested import Call
    from .partitions import Partition

Chosen: TypeAlias = Shape | None


class Described:
    """A builder that tells what it asks for."""

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {vars(self)['_state']}>"


@frozen
class ConnectionState:
    """What a builder of a connection knows so far."""

    root: FieldDef
    arguments: Mapping[str, object]
    shape: Chosen = None
    size: int = MAX_PAGE
    limit: int | None = None
    after: str | None = None
    ahead: bool = False
    partition: Partition[object] | None = None
    """The part of a listing that this is."""

    @override
    def __str__(self) -> str:
        """What is asked for, without the values of arguments, which may be secrets."""
        steps = {
            "limit": self.limit,
            "page_size": None if self.size == MAX_PAGE else self.size,
            "after": "…" if self.after else None,
        }
        told = (
            f".{name}({value})" for name, value in steps.items() if value is not None
        )
        return f"{_asked(self.root, self.arguments, self.shape)}{''.join(told)}"

    def limited(self, count: int) -> ConnectionState:
        """At most ``count`` items."""
        if not _is_whole(count) or count < 0:
            raise SelectionError(f"limit({count!r}): a limit is 0 or more")
        return replaced(self, limit=count)

    def at_most(self, count: int) -> ConnectionState:
        """At most ``count`` items, or fewer where a limit is set."""
        return self.limited(count if self.limit is None else min(self.limit, count))

    def sized(self, size: int) -> ConnectionState:
        """Pages of ``size`` records."""
        if not _is_whole(size) or not 1 <= size <= MAX_PAGE:
            raise SelectionError(
                f"page_size({size!r}): a page holds 1 to {MAX_PAGE} records"
            )
        return replaced(self, size=size)

    def selecting(self, select: Select[object]) -> ConnectionState:
        """Models with the selected fields."""
        return replaced(self, shape=_selected(self.root.target, select))

    def rows(self, columns: Select[object]) -> ConnectionState:
        """Rows with the selected columns."""
        record = self.root.target
        steps = select_steps(record, columns, root_fields(record))
        return replaced(self, shape=row_shape(record, steps))

    def projecting(self, model: type[object]) -> ConnectionState:
        """Instances of the user's own class."""
        from ..decoding.projection import projection_shape

        return replaced(self, shape=projection_shape(self.root.target, model))

    def filtered(self, conditions: Conditions) -> ConnectionState:
        """With more conditions in the filter."""
        from ..filtering.where import add_conditions

        arguments = add_conditions(self.root, self.arguments, conditions)
        return replaced(self, arguments=arguments)

    def plan(self) -> ConnectionPlan:
        """The connection, ready to be paged through."""
        shape = self.shape or model_shape(default_selection(self.root.target))
        paging = Paging(self.size, self.limit, self.after)
        return ConnectionPlan(self.root, self.arguments, shape, paging, self.partition)

    def counting(self, call: Call) -> Flow[int]:
        """Counts what matches on the server."""
        from ..operations.counting import count

        return count(call, self.root, self.arguments)

    def not_one(self, found: int) -> str:
        """What to say when ``one()`` did not find exactly one."""
        many = "no record" if not found else "more than one record"
        return f"{self.root.name}: one() found {many}"


@frozen
class SingleState:
    """What a builder of a root field that is not paged through knows so far."""

    root: FieldDef
    arguments: Mapping[str, object]
    shape: Chosen = None

    @override
    def __str__(self) -> str:
        """What is asked for, without the values of arguments, which may be secrets."""
        return _asked(self.root, self.arguments, self.shape)

    def selecting(self, select: Select[object]) -> SingleState:
        """A model with the selected fields."""
        return replaced(self, shape=_selected(self.root.target, select))

    def projecting(self, model: type[object]) -> SingleState:
        """An instance of the user's own class."""
        from ..decoding.projection import projection_shape

        item = self.root.type.item
        if item is not None and item.item is not None:
            raise SelectionError(
                f"{self.root.name}: into() makes no lists of lists: use select()"
            )
        return replaced(self, shape=projection_shape(self.root.target, model))

    def plan(self) -> SinglePlan:
        """The root field, ready to be fetched."""
        record, shape = self.root.target, self.shape
        if shape is None and not record.is_leaf:
            shape = model_shape(default_selection(record))
        return SinglePlan(self.root, self.arguments, shape)

    def nothing(self) -> str:
        """What to say when there is nothing."""
        return f"{self.root.name}: there is no such record, or the token cannot see it"


def connection_state(name: str, arguments: Mapping[str, object]) -> ConnectionState:
    """The state that a method of ``client.query`` starts from."""
    root = index().queries[name]
    assert root.is_connection, f"{name} is no connection"
    return ConnectionState(root, wire_arguments(root.arguments, arguments))


def single_state(name: str, arguments: Mapping[str, object]) -> SingleState:
    """The state that a method of ``client.query`` starts from."""
    root = index().queries[name]
    return SingleState(root, wire_arguments(root.arguments, arguments))


def _is_whole(number: object) -> bool:
    return isinstance(number, int) and not isinstance(number, bool)


def _asked(root: FieldDef, arguments: Mapping[str, object], shape: Chosen) -> str:
    selected = "" if shape is None else f" {{ {shape.selection} }}"
    return f"{root.name}({', '.join(f'{name}=…' for name in arguments)}){selected}"


def _selected(record: NamedType, select: Select[object]) -> Shape:
    steps = select_steps(record, select, root_fields(record))
    return model_shape(build_selection(record, steps))
