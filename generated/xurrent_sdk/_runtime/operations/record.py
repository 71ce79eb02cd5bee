# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Fetches root fields that are not paged through, such as ``me`` and ``node`` (flows)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from ..core.errors import NotFoundError
from ..core.frozen import frozen
from ..decoding.compiled import COMPILED, Compiled, single
from ..decoding.items import Shape
from ..http.effects import Flow
from ..schema.index import FieldDef
from ..schema.models import remember_response
from ..selection.document import root_document
from .costs import plan_page_sizes
from .nested import Call, complete


@frozen
class SinglePlan:
    """A root field that is fetched in one request."""

    root: FieldDef
    arguments: Mapping[str, object]
    """As JSON by Python name."""
    shape: Shape | None
    """What is fetched of the record; ``None`` for a leaf."""

    def compiled(self) -> Compiled:
        """The document and the validator."""
        shape = self.shape
        of_shape = (shape.selection.key(), shape.kind) if shape else ()
        key = ("single", self.root.graphql, tuple(self.arguments), *of_shape)
        return COMPILED.get(key, self._compile)

    def _compile(self) -> Compiled:
        selection = self.shape.selection if self.shape else None
        record = self.shape.schema() if self.shape else None
        document = root_document(self.root, tuple(self.arguments), selection)
        return single(document, self.root, selection, record)


def fetch(call: Call, plan: SinglePlan, nothing: str) -> Flow[object]:
    """Fetch the root field, nested connections complete.

    Raises ``NotFoundError``, which says ``nothing``, when it is null.
    """
    compiled = plan.compiled()
    selection = plan.shape.selection if plan.shape else None
    nested_size = plan_page_sizes(selection, 1)[1] if selection else 1
    variables = compiled.variables(plan.arguments.values(), selection, nested_size)
    operation = compiled.operation("query", variables)
    result = yield from call(operation)
    data, collected = compiled.read(operation, result)
    if selection is not None and collected.unfinished:
        yield from complete(call, selection, collected.unfinished)
    found = data[plan.root.graphql]
    if found is None:
        raise NotFoundError(
            nothing, operation_name=operation.name, metadata=result.metadata
        )
    if plan.shape is None:
        return found
    if plan.root.type.item is not None:
        return plan.shape.items(cast("list[object]", found), operation, result)
    (item,) = plan.shape.items([found], operation, result)
    remember_response(item, result.metadata)
    return item
