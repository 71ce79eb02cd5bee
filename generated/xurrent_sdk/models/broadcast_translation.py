# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``BroadcastTranslation``: the model, and what can be selected from it."""

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
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .attachment import Attachment, AttachmentConnectionFields


class BroadcastTranslation(Node, frozen=True):
    """Text of a broadcast in one language."""

    __graphql_name__ = "BroadcastTranslation"
    __graphql_fields__ = """
    created_at createdAt ISO8601Timestamp
    id id ID!
    language language Language
    message message String
    message_attachments messageAttachments AttachmentConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    id: str = absent
    """Node ID, unique over all record types."""
    language: str | None = absent
    """Language of the text."""
    message: str | None = absent
    """Text in that language, in rich text."""
    message_attachments: list[Attachment] = absent
    """Files and images that belong to `message`."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class BroadcastTranslationPaths(Generic[Nul, Card]):
    """The fields of ``BroadcastTranslation`` as paths."""

    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    language: Leaf[str | None, Card]
    """Language of the text."""
    message: Leaf[str | None, Card]
    """Text in that language, in rich text."""
    message_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `message`."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class BroadcastTranslationFields(
    BroadcastTranslationPaths[Nul, Card],
    ObjectFields[
        BroadcastTranslation | Nul, "BroadcastTranslationFields[Never, One]", Card
    ],
):
    """What can be selected from ``BroadcastTranslation``."""


class BroadcastTranslationConnectionFields(
    BroadcastTranslationPaths[Never, Many],
    ConnectionFields[Row, "BroadcastTranslationFields[Never, One]", Card],
):
    """What can be selected from a connection of ``BroadcastTranslation``."""
