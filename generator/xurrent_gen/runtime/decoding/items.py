"""Items of a query: models, rows of ``values``, or the user's own classes.

A shape says what to select, how a record is decoded and how the decoded records become
items. The work per record happens in compiled code: a row is made by ``itemgetter``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import cast

from pydantic_core import CoreSchema
from typing_extensions import override

from ..core.errors import SelectionError, XurrentError
from ..http.messages import GraphQLResult, Operation
from ..schema.index import NamedType
from ..selection.paths import Step
from ..selection.tree import SelectionSet, build_selection
from .validators import record_schema


@dataclass(frozen=True, slots=True)
class Shape:
    """A selection and what its records become."""

    selection: SelectionSet
    kind: tuple[object, ...]
    """Tells shapes apart that share a selection."""
    schema: Callable[[], CoreSchema]
    """The schema of one record."""
    made: tuple[Callable[..., object], tuple[object, ...]]
    """A function and arguments that make the same shape again, in any process."""
    extract: Callable[[list[object]], Iterable[object]] | None = None
    """From decoded records to items, where they differ."""

    @override
    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return self.made

    def items(
        self, records: list[object], operation: Operation, result: GraphQLResult
    ) -> list[object]:
        """The items that the decoded records of a response become; null stays null."""
        if self.extract is None:
            return records
        try:
            if None not in records:
                return list(self.extract(records))
            made = iter(self.extract([each for each in records if each is not None]))
            return [None if each is None else next(made) for each in records]
        except XurrentError as error:
            error.enriched(operation_name=operation.label, metadata=result.metadata)
            raise


def model_shape(selection: SelectionSet) -> Shape:
    """Records become models with the fields of a selection."""
    made = (model_shape, (selection,))
    return Shape(selection, ("models",), partial(record_schema, selection), made)


def select_shape(record: NamedType, steps: tuple[Step, ...]) -> Shape:
    """Records become models with the fields that the steps name."""
    selection = build_selection(record, steps, is_model=True)
    return replace(model_shape(selection), made=(select_shape, (record, steps)))


@cache
def default_shape(record: NamedType) -> Shape:
    """Records become models with all of their leaf fields."""
    return select_shape(record, (Step(None, record),))


def row_shape(record: NamedType, steps: tuple[Step, ...]) -> Shape:
    """Records become tuples with one value per step."""
    from .columns import Columns

    for step in steps:
        _check_column(step)
    selection = build_selection(record, steps, columns_are_models=True)
    columns = Columns(selection)
    for number, step in enumerate(steps):
        columns.add(f"c{number}", step)

    def extract(records: list[object]) -> Iterable[object]:
        return columns.rows(cast("list[dict[str, object]]", records))

    kind = ("rows", *(step.path for step in steps))
    return Shape(selection, kind, columns.schema, (row_shape, (record, steps)), extract)


def _check_column(step: Step) -> None:
    if step.field is None and (step.parent is None or step.parent.parent is None):
        raise SelectionError(
            f"{step.path} is the record itself and no column of values(...): name its "
            "fields, or read whole records by select(...)"
        )
    if many := step.many_before:
        name = step.field.name if step.field else "id"
        raise SelectionError(
            f"{step.path} has many values and cannot be a column of values(...): "
            f"select the list itself, {many.path}(lambda x: [x.{name}])"
        )
