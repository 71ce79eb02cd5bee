# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``RfcType``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, of, pages
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .translation import Translation, TranslationConnectionFields


class RfcType(HasTranslations, Node, Record, frozen=True):
    """Account-defined kind of request for change."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the type can no longer be given to requests."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    information: str | None = of("information: String")
    """Guidance for choosing the type, in rich text."""
    information_attachments: list[Attachment] = pages(
        "informationAttachments: AttachmentConnection"
    )
    """Files and images that belong to `information`."""
    name: str | None = of("name: String")
    position: int | None = of("position: Int")
    """Rank in sorted lists."""
    reference: str | None = of("reference: String")
    """Key of the type: the name in lower case with underscores."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class RfcTypePaths(Generic[Nul, Card]):
    """Paths to the fields of ``RfcType``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when the type can no longer be given to requests."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    information: Leaf[str | None, Card]
    """Guidance for choosing the type, in rich text."""
    information_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `information`."""
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    """Rank in sorted lists."""
    reference: Leaf[str | None, Card]
    """Key of the type: the name in lower case with underscores."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class RfcTypeFields(
    RfcTypePaths[Nul, Card],
    ObjectFields[RfcType | Nul, "RfcTypeFields[Never, One]", Card],
):
    """Fields of ``RfcType`` to select."""
