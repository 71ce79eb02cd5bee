# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``UiExtension``: the model and its selectable fields."""

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
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.ui_extension import UiExtensionCategory
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .person import Person, PersonFields
    from .translation import Translation, TranslationConnectionFields
    from .ui_extension_version import (
        UiExtensionVersion,
        UiExtensionVersionConnectionFields,
        UiExtensionVersionFields,
    )


class UiExtension(HasTranslations, Node, Record, frozen=True):
    """Form that adds custom fields to one kind of record."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    active_version: UiExtensionVersion | None = of("activeVersion: UiExtensionVersion")
    """Version that forms use now."""
    category: UiExtensionCategory | None = of("category: UiExtensionCategory")
    """Kind of record the extension can be linked to; fixed on creation."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    created_by: Person | None = of("createdBy: Person")
    """Person who made the extension."""
    dark_mode_safe: bool | None = of("darkModeSafe: Boolean")
    """True when the form may be shown in dark mode, false to force light mode."""
    description: str | None = of("description: String")
    """Purpose of the extension, in rich text."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the extension can no longer be linked to records."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    """Name for designers; users see `title`."""
    show_on_complete: bool | None = of("showOnComplete: Boolean")
    """True when the form is shown while completing the record."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    title: str | None = of("title: String")
    """Section heading above the fields."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    updated_by: Person | None = of("updatedBy: Person")
    """Person who changed the extension last."""
    versions: list[UiExtensionVersion] = pages("versions: UiExtensionVersionConnection")
    """All versions: in preparation, active and archived."""


class UiExtensionPaths(Generic[Nul, Card]):
    """Paths to the fields of ``UiExtension``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    active_version: UiExtensionVersionFields[None, Card]
    """Version that forms use now."""
    category: Leaf[UiExtensionCategory | None, Card]
    """Kind of record the extension can be linked to; fixed on creation."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    created_by: PersonFields[None, Card]
    """Person who made the extension."""
    dark_mode_safe: Leaf[bool | None, Card]
    """True when the form may be shown in dark mode, false to force light mode."""
    description: Leaf[str | None, Card]
    """Purpose of the extension, in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    disabled: Leaf[bool | None, Card]
    """True when the extension can no longer be linked to records."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    """Name for designers; users see `title`."""
    show_on_complete: Leaf[bool | None, Card]
    """True when the form is shown while completing the record."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    title: Leaf[str | None, Card]
    """Section heading above the fields."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    updated_by: PersonFields[None, Card]
    """Person who changed the extension last."""
    versions: UiExtensionVersionConnectionFields[list[UiExtensionVersion] | Nul, Card]
    """All versions: in preparation, active and archived."""


class UiExtensionFields(
    UiExtensionPaths[Nul, Card],
    ObjectFields[UiExtension | Nul, "UiExtensionFields[Never, One]", Card],
):
    """Fields of ``UiExtension`` to select."""


class UiExtensionConnectionFields(
    UiExtensionPaths[Never, Many],
    ConnectionFields[Row, "UiExtensionFields[Never, One]", Card],
):
    """Fields of a connection of ``UiExtension`` to select."""
