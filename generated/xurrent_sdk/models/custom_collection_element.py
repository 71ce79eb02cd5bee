"""``CustomCollectionElement``: the model, and what can be selected from it."""

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
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .custom_collection import CustomCollection, CustomCollectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .translation import Translation, TranslationConnectionFields


class CustomCollectionElement(HasTranslations, Node, Record, frozen=True):
    """The type ``CustomCollectionElement``."""

    __graphql_name__ = "CustomCollectionElement"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    custom_collection customCollection CustomCollection
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    description description String
    disabled disabled Boolean
    id id ID!
    information information String
    information_attachments informationAttachments AttachmentConnection relay
    name name String
    picture_uri pictureUri String
    reference reference String
    source source String
    source_id sourceID String
    translations translations TranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_collection: CustomCollection | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    description: str | None = absent
    disabled: bool | None = absent
    id: str = absent
    information: str | None = absent
    information_attachments: list[Attachment] = absent
    name: str | None = absent
    picture_uri: str | None = absent
    reference: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    translations: list[Translation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class CustomCollectionElementPaths(Generic[Nul, Card]):
    """The fields of ``CustomCollectionElement`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_collection: CustomCollectionFields[None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    description: Leaf[str | None, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    information: Leaf[str | None, Card]
    information_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    reference: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class CustomCollectionElementFields(
    CustomCollectionElementPaths[Nul, Card],
    ObjectFields[
        CustomCollectionElement | Nul, "CustomCollectionElementFields[Never, One]", Card
    ],
):
    """What can be selected from ``CustomCollectionElement``."""


class CustomCollectionElementListFields(
    CustomCollectionElementPaths[Never, Many],
    ListFields[Row, "CustomCollectionElementFields[Never, One]", Card],
):
    """What can be selected from a list of ``CustomCollectionElement``."""


class CustomCollectionElementConnectionFields(
    CustomCollectionElementPaths[Never, Many],
    ConnectionFields[Row, "CustomCollectionElementFields[Never, One]", Card],
):
    """What can be selected from a connection of ``CustomCollectionElement``."""
