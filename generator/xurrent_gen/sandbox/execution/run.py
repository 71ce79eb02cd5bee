"""Executing a compiled plan over rows, with the error rules of GraphQL.

An error in a field makes it null and is reported with its path; in a non-null field it
travels up to the nearest field that may be null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from graphql import GraphQLError, OperationType, get_argument_values

from xurrent_gen.sandbox.data.store import Ref
from xurrent_gen.sandbox.scalars import exact

from .plan import EXACT_SCALARS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from graphql.execution.values import VariableValues

    from xurrent_gen.sandbox.data.store import Row, Store

    from .plan import Plan, Selection, Slot, TypeSelection

    # Answers a field that is not stored in a row with a `Ref`, a row, a list or a leaf;
    # raises GraphQLError when the field has an error.
    Resolve = Callable[[Slot, Row, Mapping[str, object]], object]

# Where a value is, from the inside out: shared tails make it cheap to keep.
Path: TypeAlias = "tuple[Path, str | int] | None"


class Nulled(Exception):
    """A non-null field had an error that is already reported."""


class Run:
    """One execution of one plan."""

    def __init__(
        self, plan: Plan, store: Store, resolve: Resolve, variables: VariableValues
    ) -> None:
        self._plan = plan
        self._store = store
        self._resolve = resolve
        self._variables = variables
        self.errors: list[GraphQLError] = []

    def execute(self) -> dict[str, object] | None:
        """The data of the answer; `errors` holds what went wrong."""
        self._plan.start()
        source: Row = {"__typename": self._plan.root_type.name}
        selection = self._plan.root
        if self._plan.operation.operation is OperationType.SUBSCRIPTION:
            raise GraphQLError("The sandbox has no subscriptions.")
        try:
            return self._fields(selection, source, None)
        except Nulled:
            return None

    def _fields(
        self, selection: TypeSelection, row: Row, path: Path
    ) -> dict[str, object]:
        read = selection.read
        if read is None:
            return {}
        data = dict(zip(selection.keys, read(row), strict=False))
        if selection.exact:
            for key in selection.exact:
                data[key] = exact(data[key])
        for slot in selection.slots:
            key = slot.key
            here: Path = (path, key)
            try:
                value = data[key] if slot.stored else self._value(slot, row)
                if value is not None:
                    depth = len(slot.shape.items_non_null)
                    value = self._complete(slot, slot.selection, value, here, depth)
                if value is None and slot.shape.non_null:
                    raise GraphQLError(
                        "Cannot return null for non-nullable field "
                        f"{slot.parent}.{slot.shape.name}."
                    )
                data[key] = value
            except GraphQLError as error:
                self._report(error, slot, here)
                data[key] = None
                if slot.shape.non_null:
                    raise Nulled from None
            except Nulled:
                data[key] = None
                if slot.shape.non_null:
                    raise
        if selection.required:
            self._check(selection, data, path)
        return data

    def _value(self, slot: Slot, row: Row) -> object:
        args = slot.args
        if args is None:
            args = slot.args = self._arguments(slot)
        return self._resolve(slot, row, args)

    def _arguments(self, slot: Slot) -> dict[str, object]:
        node = slot.nodes[0]
        if not slot.shape.field.args:
            return {}
        return get_argument_values(slot.shape.field, node, self._variables)

    def _complete(
        self, slot: Slot, selection: Selection, value: object, path: Path, depth: int
    ) -> object:
        if depth:
            return self._complete_list(slot, selection, value, path, depth)
        shape = slot.shape
        if shape.kind == "leaf":
            return exact(value) if shape.target in EXACT_SCALARS else value
        if isinstance(value, Ref):
            row = self._store.row(value)
            if row is None:
                return None
        else:
            row = cast("Row", value)
        name = cast("str", row["__typename"])
        found = selection.by_type.get(name) or selection.on(name)
        return self._fields(found, row, path)

    def _complete_list(
        self, slot: Slot, selection: Selection, value: object, path: Path, depth: int
    ) -> object:
        items: list[object] = []
        non_null = slot.shape.items_non_null[-depth]
        for item in cast("list[object]", value):
            if isinstance(item, Ref):
                row = self._store.row(item)
                if row is None:
                    continue  # deleted
                item = row
            here: Path = (path, len(items))
            try:
                items.append(self._complete(slot, selection, item, here, depth - 1))
            except GraphQLError as error:
                self._report(error, slot, here)
                if non_null:
                    raise Nulled from None
                items.append(None)
            except Nulled:
                if non_null:
                    raise
                items.append(None)
        return items

    def _check(
        self, selection: TypeSelection, data: dict[str, object], path: Path
    ) -> None:
        for key in selection.required:
            if data[key] is None:
                error = GraphQLError(
                    f"Cannot return null for non-nullable field {selection.type}.{key}."
                )
                error.path = _listed((path, key))
                self.errors.append(error)
                raise Nulled

    def _report(self, error: GraphQLError, slot: Slot, path: Path) -> None:
        located = GraphQLError(error.message, slot.nodes, path=_listed(path))
        self.errors.append(located)


def _listed(path: Path) -> list[str | int]:
    found: list[str | int] = []
    while path is not None:
        path, key = path
        found.append(key)
    return found[::-1]
