# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``CustomCollectionElement``: the model, and what can be selected from it."""

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
from .._runtime.custom_fields.record import HasCustomFields
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


class CustomCollectionElement(
    HasCustomFields, HasTranslations, Node, Record, frozen=True
):
    """Entry of a custom collection, selectable in custom fields."""

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
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    custom_collection: CustomCollection | None = absent
    """Collection that holds the element."""
    custom_fields: list[CustomField] | None = absent
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = absent
    """Images embedded in rich-text custom fields."""
    description: str | None = absent
    """One-line description."""
    disabled: bool | None = absent
    """True when the element can no longer be selected."""
    id: str = absent
    """Node ID, unique over all record types."""
    information: str | None = absent
    """Further information in rich text."""
    information_attachments: list[Attachment] = absent
    """Files and images that belong to `information`."""
    name: str | None = absent
    picture_uri: str | None = absent
    """URL of the picture."""
    reference: str | None = absent
    """Key of the element: by default the name in lower case with underscores."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    translations: list[Translation] = absent
    """Translations of the record's texts."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class CustomCollectionElementPaths(Generic[Nul, Card]):
    """The fields of ``CustomCollectionElement`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    custom_collection: CustomCollectionFields[None, Card]
    """Collection that holds the element."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    description: Leaf[str | None, Card]
    """One-line description."""
    disabled: Leaf[bool | None, Card]
    """True when the element can no longer be selected."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    information: Leaf[str | None, Card]
    """Further information in rich text."""
    information_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `information`."""
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    reference: Leaf[str | None, Card]
    """Key of the element: by default the name in lower case with underscores."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class CustomCollectionElementFields(
    CustomCollectionElementPaths[Nul, Card],
    ObjectFields[
        CustomCollectionElement | Nul, "CustomCollectionElementFields[Never, One]", Card
    ],
):
    """What can be selected from ``CustomCollectionElement``."""


class CustomCollectionElementConnectionFields(
    CustomCollectionElementPaths[Never, Many],
    ConnectionFields[Row, "CustomCollectionElementFields[Never, One]", Card],
):
    """What can be selected from a connection of ``CustomCollectionElement``."""
