# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Contact``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from ..enums.contact import ContactLabel, ContactProtocol


class Contact(Node, frozen=True):
    """Telephone number, e-mail address, chat handle or website of a person or
    organization.
    """

    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    integration: bool | None = of("integration: Boolean")
    """True when an integration owns the entry; the user interface then shows it
    read-only."""
    label: ContactLabel | None = of("label: ContactLabel")
    """Purpose of the entry; which labels apply depends on the protocol and the
    owner."""
    protocol: ContactProtocol | None = of("protocol: ContactProtocol")
    """Kind of entry."""
    uri: str | None = of("uri: String")
    """Number, address or URL itself."""


class ContactPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Contact``."""

    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    integration: Leaf[bool | None, Card]
    """True when an integration owns the entry; the user interface then shows it
    read-only."""
    label: Leaf[ContactLabel | None, Card]
    """Purpose of the entry; which labels apply depends on the protocol and the
    owner."""
    protocol: Leaf[ContactProtocol | None, Card]
    """Kind of entry."""
    uri: Leaf[str | None, Card]
    """Number, address or URL itself."""


class ContactFields(
    ContactPaths[Nul, Card],
    ObjectFields[Contact | Nul, "ContactFields[Never, One]", Card],
):
    """Fields of ``Contact`` to select."""


class ContactConnectionFields(
    ContactPaths[Never, Many], ConnectionFields[Row, "ContactFields[Never, One]", Card]
):
    """Fields of a connection of ``Contact`` to select."""
