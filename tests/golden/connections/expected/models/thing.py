"""``Thing``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    GraphQLModel,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    UNSET,
    of,
    pages,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One, Select, Unset
    from ..enums.thing import ThingView, ThingViewLiteral


class Thing(GraphQLModel, frozen=True):
    """The type ``Thing``."""

    filtered: list[Thing] = of(
        "filtered: ThingConnection",
        "~after:after:String",
        "~first:first:Int",
        "kind:kind:ThingView!",
    )
    id: str = of("id: ID!")
    listed: list[Thing] | None = of("listed: [Thing!]")
    name: str | None = of("name: String")
    owner: Thing = of("owner: Thing!")
    parent: Thing | None = of("parent: Thing")
    parts: list[Thing] = pages("parts: ThingConnection")
    tag: str | None = of("tag: String", "upper:upper:Boolean")


class ThingPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Thing``."""

    id: Leaf[str | Nul, Card]
    listed: ThingListFields[list[Thing] | None, Card]
    name: Leaf[str | None, Card]
    owner: ThingFields[Nul, Card]
    parent: ThingFields[None, Card]
    parts: ThingConnectionFields[list[Thing] | Nul, Card]

    if TYPE_CHECKING:

        def filtered(
            self,
            select: Select[ThingFields[Never, One]] | None = None,
            /,
            *,
            kind: ThingView | ThingViewLiteral,
            after: str | None | Unset = UNSET,
            first: int | None | Unset = UNSET,
        ) -> ThingConnectionFields[list[Thing] | Nul, Card]: ...

        def tag(
            self,
            /,
            *,
            upper: bool | None | Unset = UNSET,
        ) -> Leaf[str | None, Card]: ...


class ThingFields(
    ThingPaths[Nul, Card], ObjectFields[Thing | Nul, "ThingFields[Never, One]", Card]
):
    """Fields of ``Thing`` to select."""


class ThingListFields(
    ThingPaths[Never, Many], ListFields[Row, "ThingFields[Never, One]", Card]
):
    """Fields of a list of ``Thing`` to select."""


class ThingConnectionFields(
    ThingPaths[Never, Many], ConnectionFields[Row, "ThingFields[Never, One]", Card]
):
    """Fields of a connection of ``Thing`` to select."""
