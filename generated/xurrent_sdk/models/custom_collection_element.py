# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``CustomCollectionElement``: the model and its selectable fields."""

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
from .._runtime.custom_fields.record import HasCustomFields
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .custom_collection import CustomCollection, CustomCollectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .translation import Translation, TranslationConnectionFields


class CustomCollectionElement(
    HasCustomFields, HasTranslations, Node, Record, frozen=True
):
    """Entry of a custom collection, selectable in custom fields."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_collection: CustomCollection | None = of(
        "customCollection: CustomCollection"
    )
    """Collection that holds the element."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    description: str | None = of("description: String")
    """One-line description."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the element can no longer be selected."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    information: str | None = of("information: String")
    """Further information in rich text."""
    information_attachments: list[Attachment] = pages(
        "informationAttachments: AttachmentConnection"
    )
    """Files and images that belong to `information`."""
    name: str | None = of("name: String")
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    reference: str | None = of("reference: String")
    """Key of the element: by default the name in lower case with underscores."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class CustomCollectionElementPaths(Generic[Nul, Card]):
    """Paths to the fields of ``CustomCollectionElement``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class CustomCollectionElementFields(
    CustomCollectionElementPaths[Nul, Card],
    ObjectFields[
        CustomCollectionElement | Nul, "CustomCollectionElementFields[Never, One]", Card
    ],
):
    """Fields of ``CustomCollectionElement`` to select."""


class CustomCollectionElementConnectionFields(
    CustomCollectionElementPaths[Never, Many],
    ConnectionFields[Row, "CustomCollectionElementFields[Never, One]", Card],
):
    """Fields of a connection of ``CustomCollectionElement`` to select."""
