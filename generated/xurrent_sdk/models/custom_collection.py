"""``CustomCollection``: the model, and what can be selected from it."""

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
    """The type ``CustomCollection``."""

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
    collection_elements: list[CustomCollectionElement] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    id: str = absent
    name: str | None = absent
    picture_uri: str | None = absent
    reference: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class CustomCollectionPaths(Generic[Nul, Card]):
    """The fields of ``CustomCollection`` as paths."""

    account: AccountFields[None, Card]
    collection_elements: CustomCollectionElementConnectionFields[
        list[CustomCollectionElement] | Nul, Card
    ]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    reference: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class CustomCollectionFields(
    CustomCollectionPaths[Nul, Card],
    ObjectFields[CustomCollection | Nul, "CustomCollectionFields[Never, One]", Card],
):
    """What can be selected from ``CustomCollection``."""


class CustomCollectionListFields(
    CustomCollectionPaths[Never, Many],
    ListFields[Row, "CustomCollectionFields[Never, One]", Card],
):
    """What can be selected from a list of ``CustomCollection``."""


class CustomCollectionConnectionFields(
    CustomCollectionPaths[Never, Many],
    ConnectionFields[Row, "CustomCollectionFields[Never, One]", Card],
):
    """What can be selected from a connection of ``CustomCollection``."""
