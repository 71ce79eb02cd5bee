"""``UiExtension``: the model, and what can be selected from it."""

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
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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
    """The type ``UiExtension``."""

    __graphql_name__ = "UiExtension"

    __graphql_fields__ = """
    account account Account
    active_version activeVersion UiExtensionVersion
    category category UiExtensionCategory
    created_at createdAt ISO8601Timestamp
    created_by createdBy Person
    dark_mode_safe darkModeSafe Boolean
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    disabled disabled Boolean
    id id ID!
    name name String
    show_on_complete showOnComplete Boolean
    source source String
    source_id sourceID String
    title title String
    translations translations TranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    updated_by updatedBy Person
    versions versions UiExtensionVersionConnection relay
    """

    account: Account | None = absent
    active_version: UiExtensionVersion | None = absent
    category: UiExtensionCategory | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    created_by: Person | None = absent
    dark_mode_safe: bool | None = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    id: str = absent
    name: str | None = absent
    show_on_complete: bool | None = absent
    source: str | None = absent
    source_id: str | None = absent
    title: str | None = absent
    translations: list[Translation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    updated_by: Person | None = absent
    versions: list[UiExtensionVersion] = absent


class UiExtensionPaths(Generic[Nul, Card]):
    """The fields of ``UiExtension`` as paths."""

    account: AccountFields[None, Card]
    active_version: UiExtensionVersionFields[None, Card]
    category: Leaf[UiExtensionCategory | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    created_by: PersonFields[None, Card]
    dark_mode_safe: Leaf[bool | None, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    show_on_complete: Leaf[bool | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    title: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    updated_by: PersonFields[None, Card]
    versions: UiExtensionVersionConnectionFields[list[UiExtensionVersion] | Nul, Card]


class UiExtensionFields(
    UiExtensionPaths[Nul, Card],
    ObjectFields[UiExtension | Nul, "UiExtensionFields[Never, One]", Card],
):
    """What can be selected from ``UiExtension``."""


class UiExtensionListFields(
    UiExtensionPaths[Never, Many],
    ListFields[Row, "UiExtensionFields[Never, One]", Card],
):
    """What can be selected from a list of ``UiExtension``."""


class UiExtensionConnectionFields(
    UiExtensionPaths[Never, Many],
    ConnectionFields[Row, "UiExtensionFields[Never, One]", Card],
):
    """What can be selected from a connection of ``UiExtension``."""
