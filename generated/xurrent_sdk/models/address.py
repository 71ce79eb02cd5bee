"""``Address``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from ..enums.address import AddressLabel


class Address(Node, frozen=True):
    """The type ``Address``."""

    __graphql_name__ = "Address"

    __graphql_fields__ = """
    address address String
    city city String
    country country String
    id id ID!
    integration integration Boolean
    label label AddressLabel
    state state String
    zip zip String
    """

    address: str | None = absent
    city: str | None = absent
    country: str | None = absent
    id: str = absent
    integration: bool | None = absent
    label: AddressLabel | None = absent
    state: str | None = absent
    zip: str | None = absent


class AddressPaths(Generic[Nul, Card]):
    """The fields of ``Address`` as paths."""

    address: Leaf[str | None, Card]
    city: Leaf[str | None, Card]
    country: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    integration: Leaf[bool | None, Card]
    label: Leaf[AddressLabel | None, Card]
    state: Leaf[str | None, Card]
    zip: Leaf[str | None, Card]


class AddressFields(
    AddressPaths[Nul, Card],
    ObjectFields[Address | Nul, "AddressFields[Never, One]", Card],
):
    """What can be selected from ``Address``."""


class AddressListFields(
    AddressPaths[Never, Many], ListFields[Row, "AddressFields[Never, One]", Card]
):
    """What can be selected from a list of ``Address``."""


class AddressConnectionFields(
    AddressPaths[Never, Many], ConnectionFields[Row, "AddressFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Address``."""
