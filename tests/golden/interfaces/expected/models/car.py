"""``Car``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ListFields, Many, Nul, ObjectFields, Row, of
from .found import Found
from .node import Node
from .owned import Owned

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .person import Person, PersonFields


class Car(Owned, Found, Node, frozen=True):
    """The type ``Car``."""

    id: str = of("id: ID!")
    name: str = of("name: String!")
    owner: Person | None = of("owner: Person")
    related: list[Car] | None = of("related: [Car!]")


class CarPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Car``."""

    id: Leaf[str | Nul, Card]
    name: Leaf[str | Nul, Card]
    owner: PersonFields[None, Card]
    related: CarListFields[list[Car] | None, Card]


class CarFields(
    CarPaths[Nul, Card], ObjectFields[Car | Nul, "CarFields[Never, One]", Card]
):
    """Fields of ``Car`` to select."""


class CarListFields(
    CarPaths[Never, Many], ListFields[Row, "CarFields[Never, One]", Card]
):
    """Fields of a list of ``Car`` to select."""
