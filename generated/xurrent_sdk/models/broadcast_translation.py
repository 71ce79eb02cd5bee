# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``BroadcastTranslation``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .attachment import Attachment, AttachmentConnectionFields


class BroadcastTranslation(Node, frozen=True):
    """Text of a broadcast in one language."""

    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    language: str | None = of("language: Language")
    """Language of the text."""
    message: str | None = of("message: String")
    """Text in that language, in rich text."""
    message_attachments: list[Attachment] = pages(
        "messageAttachments: AttachmentConnection"
    )
    """Files and images that belong to `message`."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class BroadcastTranslationPaths(Generic[Nul, Card]):
    """Paths to the fields of ``BroadcastTranslation``."""

    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    language: Leaf[str | None, Card]
    """Language of the text."""
    message: Leaf[str | None, Card]
    """Text in that language, in rich text."""
    message_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `message`."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class BroadcastTranslationFields(
    BroadcastTranslationPaths[Nul, Card],
    ObjectFields[
        BroadcastTranslation | Nul, "BroadcastTranslationFields[Never, One]", Card
    ],
):
    """Fields of ``BroadcastTranslation`` to select."""


class BroadcastTranslationConnectionFields(
    BroadcastTranslationPaths[Never, Many],
    ConnectionFields[Row, "BroadcastTranslationFields[Never, One]", Card],
):
    """Fields of a connection of ``BroadcastTranslation`` to select."""
