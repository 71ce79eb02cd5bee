"""``Attachment``: the model, and what can be selected from it."""

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


class Attachment(Node, frozen=True):
    """The type ``Attachment``."""

    __graphql_name__ = "Attachment"

    __graphql_fields__ = """
    expiring_url expiringUrl String
    filename filename String
    id id ID!
    inline inline Boolean
    key key String
    size size Int
    """

    expiring_url: str | None = absent
    filename: str | None = absent
    id: str = absent
    inline: bool | None = absent
    key: str | None = absent
    size: int | None = absent


class AttachmentPaths(Generic[Nul, Card]):
    """The fields of ``Attachment`` as paths."""

    expiring_url: Leaf[str | None, Card]
    filename: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    inline: Leaf[bool | None, Card]
    key: Leaf[str | None, Card]
    size: Leaf[int | None, Card]


class AttachmentFields(
    AttachmentPaths[Nul, Card],
    ObjectFields[Attachment | Nul, "AttachmentFields[Never, One]", Card],
):
    """What can be selected from ``Attachment``."""


class AttachmentListFields(
    AttachmentPaths[Never, Many], ListFields[Row, "AttachmentFields[Never, One]", Card]
):
    """What can be selected from a list of ``Attachment``."""


class AttachmentConnectionFields(
    AttachmentPaths[Never, Many],
    ConnectionFields[Row, "AttachmentFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Attachment``."""
