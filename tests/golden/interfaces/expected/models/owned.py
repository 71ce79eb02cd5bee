"""``Owned``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, of
from .named import Named

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .car import CarFields
    from .named import NamedFields
    from .node import Node, NodeListFields


class Owned(Named, frozen=True):
    """The type ``Owned``."""

    __graphql_fragments__ = """
    on_car Car
    """

    name: str | None = of("name: String")
    owner: Named | None = of("owner: Named")
    related: Sequence[Node] | None = of("related: [Node!]")


class OwnedPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Owned``."""

    name: Leaf[str | None, Card]
    owner: NamedFields[None, Card]
    related: NodeListFields[list[Node] | None, Card]
    on_car: CarFields[None, Card]
    """Fields of results of type ``Car``."""


class OwnedFields(
    OwnedPaths[Nul, Card], ObjectFields[Owned | Nul, "OwnedFields[Never, One]", Card]
):
    """Fields of ``Owned`` to select."""
