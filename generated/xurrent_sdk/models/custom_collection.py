# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``CustomCollection``: the model and its selectable fields."""

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
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    collection_elements: list[CustomCollectionElement] = pages(
        "collectionElements: CustomCollectionElementConnection"
    )
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    description: str | None = of("description: String")
    """Purpose of the collection, in rich text."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the collection can no longer be chosen for custom views."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    reference: str | None = of("reference: String")
    """Key of the collection: by default the name in lower case with underscores."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the elements."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class CustomCollectionPaths(Generic[Nul, Card]):
    """Paths to the fields of ``CustomCollection``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    collection_elements: CustomCollectionElementConnectionFields[
        list[CustomCollectionElement] | Nul, Card
    ]
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class CustomCollectionFields(
    CustomCollectionPaths[Nul, Card],
    ObjectFields[CustomCollection | Nul, "CustomCollectionFields[Never, One]", Card],
):
    """Fields of ``CustomCollection`` to select."""


class CustomCollectionConnectionFields(
    CustomCollectionPaths[Never, Many],
    ConnectionFields[Row, "CustomCollectionFields[Never, One]", Card],
):
    """Fields of a connection of ``CustomCollection`` to select."""
