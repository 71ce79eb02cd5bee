"""``PageInfo``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class PageInfo(GraphQLModel, frozen=True):
    """The type ``PageInfo``."""

    end_cursor: str | None = of("endCursor: String")
    has_next_page: bool = of("hasNextPage: Boolean!")


class PageInfoPaths(Generic[Nul, Card]):
    """Paths to the fields of ``PageInfo``."""

    end_cursor: Leaf[str | None, Card]
    has_next_page: Leaf[bool | Nul, Card]


class PageInfoFields(
    PageInfoPaths[Nul, Card],
    ObjectFields[PageInfo | Nul, "PageInfoFields[Never, One]", Card],
):
    """Fields of ``PageInfo`` to select."""
