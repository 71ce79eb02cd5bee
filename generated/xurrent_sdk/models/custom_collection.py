# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``CustomCollection``: the model, and what can be selected from it."""

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
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .custom_collection_element import (
        CustomCollectionElement,
        CustomCollectionElementConnectionFields,
    )
    from .ui_extension import UiExtension, UiExtensionFields


class CustomCollection(Node, Record, frozen=True):
    """List of account-specific records for which no record type exists, such as cost
    centers.
    """

    __graphql_name__ = "CustomCollection"
    __graphql_fields__ = """
    account account Account
    collection_elements collectionElements CustomCollectionElementConnection relay
    created_at createdAt ISO8601Timestamp
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    disabled disabled Boolean
    id id ID!
    name name String
    picture_uri pictureUri String
    reference reference String
    source source String
    source_id sourceID String
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    collection_elements: list[CustomCollectionElement] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    description: str | None = absent
    """Purpose of the collection, in rich text."""
    description_attachments: list[Attachment] = absent
    """Files and images that belong to `description`."""
    disabled: bool | None = absent
    """True when the collection can no longer be chosen for custom views."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    picture_uri: str | None = absent
    """URL of the picture."""
    reference: str | None = absent
    """Key of the collection: by default the name in lower case with underscores."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to the elements."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class CustomCollectionPaths(Generic[Nul, Card]):
    """The fields of ``CustomCollection`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    collection_elements: CustomCollectionElementConnectionFields[
        list[CustomCollectionElement] | Nul, Card
    ]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Purpose of the collection, in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    disabled: Leaf[bool | None, Card]
    """True when the collection can no longer be chosen for custom views."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    reference: Leaf[str | None, Card]
    """Key of the collection: by default the name in lower case with underscores."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the elements."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class CustomCollectionFields(
    CustomCollectionPaths[Nul, Card],
    ObjectFields[CustomCollection | Nul, "CustomCollectionFields[Never, One]", Card],
):
    """What can be selected from ``CustomCollection``."""


class CustomCollectionConnectionFields(
    CustomCollectionPaths[Never, Many],
    ConnectionFields[Row, "CustomCollectionFields[Never, One]", Card],
):
    """What can be selected from a connection of ``CustomCollection``."""
