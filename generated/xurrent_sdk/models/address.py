# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Address``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
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
    """Postal or visiting address of a person, organization, site or shop order line."""

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
    """Street lines."""
    city: str | None = absent
    country: str | None = absent
    """Country code, such as `US`."""
    id: str = absent
    """Node ID, unique over all record types."""
    integration: bool | None = absent
    """True when an integration owns the address; the user interface then shows it
    read-only."""
    label: AddressLabel | None = absent
    """Purpose of the address, such as `street` or `billing`."""
    state: str | None = absent
    """State or province, as a code such as `NY` where one exists."""
    zip: str | None = absent
    """Postal code."""


class AddressPaths(Generic[Nul, Card]):
    """The fields of ``Address`` as paths."""

    address: Leaf[str | None, Card]
    """Street lines."""
    city: Leaf[str | None, Card]
    country: Leaf[str | None, Card]
    """Country code, such as `US`."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    integration: Leaf[bool | None, Card]
    """True when an integration owns the address; the user interface then shows it
    read-only."""
    label: Leaf[AddressLabel | None, Card]
    """Purpose of the address, such as `street` or `billing`."""
    state: Leaf[str | None, Card]
    """State or province, as a code such as `NY` where one exists."""
    zip: Leaf[str | None, Card]
    """Postal code."""


class AddressFields(
    AddressPaths[Nul, Card],
    ObjectFields[Address | Nul, "AddressFields[Never, One]", Card],
):
    """What can be selected from ``Address``."""


class AddressConnectionFields(
    AddressPaths[Never, Many], ConnectionFields[Row, "AddressFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Address``."""
