# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Attachment``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One


class Attachment(Node, frozen=True):
    """File attached to, or image embedded in, a rich text."""

    expiring_url: str | None = of("expiringUrl: String")
    """Download URL that works for a short time; do not store it."""
    filename: str | None = of("filename: String")
    """Name of the uploaded file."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    inline: bool | None = of("inline: Boolean")
    """True for an image that is embedded in the text."""
    key: str | None = of("key: String")
    """Storage key; equals the image reference inside the text."""
    size: int | None = of("size: Int")
    """File size in bytes."""


class AttachmentPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Attachment``."""

    expiring_url: Leaf[str | None, Card]
    """Download URL that works for a short time; do not store it."""
    filename: Leaf[str | None, Card]
    """Name of the uploaded file."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    inline: Leaf[bool | None, Card]
    """True for an image that is embedded in the text."""
    key: Leaf[str | None, Card]
    """Storage key; equals the image reference inside the text."""
    size: Leaf[int | None, Card]
    """File size in bytes."""


class AttachmentFields(
    AttachmentPaths[Nul, Card],
    ObjectFields[Attachment | Nul, "AttachmentFields[Never, One]", Card],
):
    """Fields of ``Attachment`` to select."""


class AttachmentConnectionFields(
    AttachmentPaths[Never, Many],
    ConnectionFields[Row, "AttachmentFields[Never, One]", Card],
):
    """Fields of a connection of ``Attachment`` to select."""
