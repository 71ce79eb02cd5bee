# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``PageInfo``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class PageInfo(GraphQLModel, frozen=True):
    """Position of a page within a connection."""

    end_cursor: str | None = of("endCursor: String")
    """Cursor of the last record; pass it as `after` to get the next page."""
    has_next_page: bool = of("hasNextPage: Boolean!")
    """True when more records follow."""
    has_previous_page: bool = of("hasPreviousPage: Boolean!")
    """True when records precede this page."""
    start_cursor: str | None = of("startCursor: String")
    """Cursor of the first record; pass it as `before` to get the previous page."""


class PageInfoPaths(Generic[Nul, Card]):
    """Paths to the fields of ``PageInfo``."""

    end_cursor: Leaf[str | None, Card]
    """Cursor of the last record; pass it as `after` to get the next page."""
    has_next_page: Leaf[bool | Nul, Card]
    """True when more records follow."""
    has_previous_page: Leaf[bool | Nul, Card]
    """True when records precede this page."""
    start_cursor: Leaf[str | None, Card]
    """Cursor of the first record; pass it as `before` to get the previous page."""


class PageInfoFields(
    PageInfoPaths[Nul, Card],
    ObjectFields[PageInfo | Nul, "PageInfoFields[Never, One]", Card],
):
    """Fields of ``PageInfo`` to select."""
