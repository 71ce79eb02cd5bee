# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Address``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from ..enums.address import AddressLabel


class Address(Node, frozen=True):
    """Postal or visiting address of a person, organization, site or shop order line."""

    address: str | None = of("address: String")
    """Street lines."""
    city: str | None = of("city: String")
    country: str | None = of("country: String")
    """Country code, such as `US`."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    integration: bool | None = of("integration: Boolean")
    """True when an integration owns the address; the user interface then shows it
    read-only."""
    label: AddressLabel | None = of("label: AddressLabel")
    """Purpose of the address, such as `street` or `billing`."""
    state: str | None = of("state: String")
    """State or province, as a code such as `NY` where one exists."""
    zip: str | None = of("zip: String")
    """Postal code."""


class AddressPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Address``."""

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
    """Fields of ``Address`` to select."""


class AddressConnectionFields(
    AddressPaths[Never, Many], ConnectionFields[Row, "AddressFields[Never, One]", Card]
):
    """Fields of a connection of ``Address`` to select."""
