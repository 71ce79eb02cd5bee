"""``Thing``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING, overload
from typing_extensions import deprecated

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    GraphQLModel,
    Many,
    Nul,
    ObjectFields,
    Row,
    UNSET,
    of,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One, Select, Unset


class Thing(GraphQLModel, frozen=True):
    """The type ``Thing``."""

    copy_: Thing | None = of("copy: Thing", "depth:depth:Int")
    name: str | None = of("name: String")
    parent: Thing | None = of("parent: Thing")
    """Deprecated: Gone."""
    short: str | None = of("short: String", "size:size:Int", "width:width:Int")
    title: str | None = of("title: String")
    """Deprecated: Use name."""


class ThingPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Thing``."""

    name: Leaf[str | None, Card]

    if TYPE_CHECKING:

        @overload
        def copy_(
            self,
            select: Select[ThingFields[Never, One]] | None = None,
            /,
        ) -> ThingFields[None, Card]: ...
        @overload
        @deprecated("depth: No longer supported")
        def copy_(
            self,
            select: Select[ThingFields[Never, One]] | None = None,
            /,
            *,
            depth: int | None | Unset = UNSET,
        ) -> ThingFields[None, Card]: ...
        def copy_(self, *args: object, **given: object) -> ThingFields[None, Card]:
            """``depth``: Deprecated: No longer supported"""
            ...

        @property
        @deprecated("Gone.")
        def parent(self) -> ThingFields[None, Card]:
            """Deprecated: Gone."""
            ...

        @overload
        def short(
            self,
            /,
            *,
            size: int | None | Unset = UNSET,
        ) -> Leaf[str | None, Card]: ...
        @overload
        @deprecated('width: Use "size".')
        def short(
            self,
            /,
            *,
            size: int | None | Unset = UNSET,
            width: int | None | Unset = UNSET,
        ) -> Leaf[str | None, Card]: ...
        def short(self, *args: object, **given: object) -> Leaf[str | None, Card]:
            """``width``: Deprecated: Use "size"."""
            ...

        @property
        @deprecated("Use name.")
        def title(self) -> Leaf[str | None, Card]:
            """Deprecated: Use name."""
            ...


class ThingFields(
    ThingPaths[Nul, Card], ObjectFields[Thing | Nul, "ThingFields[Never, One]", Card]
):
    """Fields of ``Thing`` to select."""


class ThingConnectionFields(
    ThingPaths[Never, Many], ConnectionFields[Row, "ThingFields[Never, One]", Card]
):
    """Fields of a connection of ``Thing`` to select."""
