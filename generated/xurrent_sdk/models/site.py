"""``Site``: the model, and what can be selected from it."""

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
    from .address import Address, AddressConnectionFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .person import Person, PersonConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class Site(Node, Record, frozen=True):
    """The type ``Site``."""

    __graphql_name__ = "Site"

    __graphql_fields__ = """
    account account Account
    addresses addresses AddressConnection relay
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    disabled disabled Boolean
    id id ID!
    name name String
    people people PersonConnection relay
    picture_uri pictureUri String
    remarks remarks String
    remarks_attachments remarksAttachments AttachmentConnection relay
    source source String
    source_id sourceID String
    time_zone timeZone TimeZone
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    addresses: list[Address] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    disabled: bool | None = absent
    id: str = absent
    name: str | None = absent
    people: list[Person] = absent
    picture_uri: str | None = absent
    remarks: str | None = absent
    remarks_attachments: list[Attachment] = absent
    source: str | None = absent
    source_id: str | None = absent
    time_zone: str | None = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class SitePaths(Generic[Nul, Card]):
    """The fields of ``Site`` as paths."""

    account: AccountFields[None, Card]
    addresses: AddressConnectionFields[list[Address] | Nul, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    people: PersonConnectionFields[list[Person] | Nul, Card]
    picture_uri: Leaf[str | None, Card]
    remarks: Leaf[str | None, Card]
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    time_zone: Leaf[str | None, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class SiteFields(
    SitePaths[Nul, Card], ObjectFields[Site | Nul, "SiteFields[Never, One]", Card]
):
    """What can be selected from ``Site``."""


class SiteListFields(
    SitePaths[Never, Many], ListFields[Row, "SiteFields[Never, One]", Card]
):
    """What can be selected from a list of ``Site``."""


class SiteConnectionFields(
    SitePaths[Never, Many], ConnectionFields[Row, "SiteFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Site``."""
