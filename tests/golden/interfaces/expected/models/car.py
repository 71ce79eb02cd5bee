# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Car``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    Generic,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .found import Found
from .node import Node
from .owned import Owned

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .person import Person, PersonFields


class Car(Owned, Found, Node, frozen=True):
    """The type ``Car``."""

    __graphql_name__ = "Car"
    __graphql_fields__ = """
    id id ID!
    name name String!
    owner owner Person
    related related [Car!]
    """

    id: str = absent
    name: str = absent
    owner: Person | None = absent
    related: list[Car] | None = absent


class CarPaths(Generic[Nul, Card]):
    """The fields of ``Car`` as paths."""

    id: Leaf[str | Nul, Card]
    name: Leaf[str | Nul, Card]
    owner: PersonFields[None, Card]
    related: CarListFields[list[Car] | None, Card]


class CarFields(
    CarPaths[Nul, Card], ObjectFields[Car | Nul, "CarFields[Never, One]", Card]
):
    """What can be selected from ``Car``."""


class CarListFields(
    CarPaths[Never, Many], ListFields[Row, "CarFields[Never, One]", Card]
):
    """What can be selected from a list of ``Car``."""
