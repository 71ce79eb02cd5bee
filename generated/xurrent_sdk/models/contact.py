"""``Contact``: the model, and what can be selected from it."""

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
    from ..enums.contact import ContactLabel, ContactProtocol


class Contact(Node, frozen=True):
    """The type ``Contact``."""

    __graphql_name__ = "Contact"

    __graphql_fields__ = """
    id id ID!
    integration integration Boolean
    label label ContactLabel
    protocol protocol ContactProtocol
    uri uri String
    """

    id: str = absent
    integration: bool | None = absent
    label: ContactLabel | None = absent
    protocol: ContactProtocol | None = absent
    uri: str | None = absent


class ContactPaths(Generic[Nul, Card]):
    """The fields of ``Contact`` as paths."""

    id: Leaf[str | Nul, Card]
    integration: Leaf[bool | None, Card]
    label: Leaf[ContactLabel | None, Card]
    protocol: Leaf[ContactProtocol | None, Card]
    uri: Leaf[str | None, Card]


class ContactFields(
    ContactPaths[Nul, Card],
    ObjectFields[Contact | Nul, "ContactFields[Never, One]", Card],
):
    """What can be selected from ``Contact``."""


class ContactListFields(
    ContactPaths[Never, Many], ListFields[Row, "ContactFields[Never, One]", Card]
):
    """What can be selected from a list of ``Contact``."""


class ContactConnectionFields(
    ContactPaths[Never, Many], ConnectionFields[Row, "ContactFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Contact``."""
