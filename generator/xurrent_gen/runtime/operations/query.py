"""A query as one frozen value: builders extend it, runs and fetches execute it.

Both clients use it, and it can be pickled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from pydantic_core import CoreSchema
from typing_extensions import override

from ..core.errors import SelectionError
from ..core.expect import is_whole
from ..decoding.compiled import Compiled, codecs_in, compiled_once, single
from ..decoding.items import Shape, default_shape, row_shape, select_shape
from ..decoding.pages import page_schema
from ..decoding.validators import envelope
from ..schema.index import FieldDef, index
from ..schema.serialize import own_arguments, wire_arguments
from ..selection.document import MAX_PAGE, root_document
from ..selection.paths import Select, select_steps


@dataclass(frozen=True, slots=True)
class RootQuery:
    """A root field, its arguments, and its selection."""

    root: FieldDef
    arguments: Mapping[str, object] = field(repr=False)
    """JSON values by Python name, without paging arguments and unset ones."""
    chosen: Shape | None = None
    """The selection of the user; all leaf fields by default."""

    @classmethod
    def of(cls, name: str, given: Mapping[str, object]) -> Self:
        """Start from a method of ``client.query`` and its locals."""
        root = index().queries[name]
        return cls(root, wire_arguments(root.arguments, own_arguments(given)))

    @override
    def __str__(self) -> str:
        """Return field and selection, without argument values: they may be secret."""
        selected = "" if self.chosen is None else f" {{ {self.chosen.selection} }}"
        parts = ", ".join(f"{name}=…" for name in self.arguments)
        return f"{self.root.name}({parts}){selected}"

    def selecting(self, select: Select[object]) -> Self:
        """Fetch models with the selected fields."""
        record = self.root.target
        chosen = select_shape(record, select_steps(record, select))
        return replace(self, chosen=chosen)

    def rows(self, columns: Select[Any]) -> Self:
        """Fetch rows with the selected columns."""
        record = self.root.target
        chosen = row_shape(record, select_steps(record, columns))
        return replace(self, chosen=chosen)

    def projecting(self, model: type[object]) -> Self:
        """Fetch instances of the user's own class."""
        from ..decoding.projection import projection_shape

        return replace(self, chosen=projection_shape(self.root.target, model))


@dataclass(frozen=True, slots=True)
class PagedQuery(RootQuery):
    """A query of a connection."""

    page_size: int = MAX_PAGE
    limit: int | None = None
    after: str | None = None
    ahead: bool = False
    """True if the next page is fetched while the items of a page are used."""
    partition: object = None
    """The part of a listing that the query reads, for errors."""

    @property
    def shape(self) -> Shape:
        """The selection of the records, and the form of the items."""
        return self.chosen or default_shape(self.root.target)

    @override
    def __str__(self) -> str:
        steps = {
            "limit": self.limit,
            "page_size": None if self.page_size == MAX_PAGE else self.page_size,
            "after": "…" if self.after else None,
        }
        parts = (
            f".{name}({value})" for name, value in steps.items() if value is not None
        )
        return f"{RootQuery.__str__(self)}{''.join(parts)}"

    def sized(self, size: int) -> Self:
        """Fetch pages of ``size`` records."""
        if not is_whole(size) or not 1 <= size <= MAX_PAGE:
            raise SelectionError(
                f"page_size({size!r}): a page holds 1 to {MAX_PAGE} records"
            )
        return replace(self, page_size=size)

    def compiled(self, pages: int = 1) -> Compiled:
        """Return the document and the validator of one or several pages."""
        names, shape = tuple(self.arguments), self.shape
        key = (self.root.graphql, names, shape.selection.key(), shape.kind, pages)
        return compiled_once(key, lambda: self._compile(pages))

    def _compile(self, pages: int) -> Compiled:
        root, selection = self.root, self.shape.selection
        paging = (
            root.paging[each] for each in ("first", "after") if each in root.paging
        )
        names = (*self.arguments, *(argument.name for argument in paging))
        document = root_document(root, [names] * pages, selection, self._beside())
        validator = envelope(dict.fromkeys(document.keys, self._page()))
        return Compiled(document, validator, codecs_in(selection))

    def _beside(self) -> str:
        """Return the selection of a page beside its nodes."""
        return "pageInfo { hasNextPage endCursor }"

    def _page(self) -> CoreSchema:
        """Return the core schema of a page."""
        return page_schema(self.root, self.shape.schema())


@dataclass(frozen=True, slots=True)
class SingleQuery(RootQuery):
    """A query of a root field that is fetched in one request."""

    @property
    def shape(self) -> Shape | None:
        """The selection of the record, and its form; ``None`` for a leaf."""
        record = self.root.target
        return self.chosen or (None if record.is_leaf else default_shape(record))

    def compiled(self) -> Compiled:
        """Return the document and the validator."""
        shape = self.shape
        of_shape = (shape.selection.key(), shape.kind) if shape else ()
        key = ("single", self.root.graphql, tuple(self.arguments), *of_shape)
        return compiled_once(key, lambda: self._compile(shape))

    def _compile(self, shape: Shape | None) -> Compiled:
        selection = shape.selection if shape else None
        record = shape.schema() if shape else None
        document = root_document(self.root, [tuple(self.arguments)], selection)
        return single(document, self.root, selection, record)
