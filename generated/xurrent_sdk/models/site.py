# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Site``: the model and its selectable fields."""

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
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .address import Address, AddressConnectionFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .person import Person, PersonConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class Site(HasCustomFields, Node, Record, frozen=True):
    """Location where people work or equipment stands."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    addresses: list[Address] = pages("addresses: AddressConnection")
    """Street, mailing and other addresses."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the site can no longer be selected for other records."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    """Name; imports use it as the key of the site."""
    people: list[Person] = pages("people: PersonConnection")
    """People who are based at the site."""
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    remarks: str | None = of("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = pages(
        "remarksAttachments: AttachmentConnection"
    )
    """Files and images that belong to `remarks`."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of the location."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the site."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class SitePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Site``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    addresses: AddressConnectionFields[list[Address] | Nul, Card]
    """Street, mailing and other addresses."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    disabled: Leaf[bool | None, Card]
    """True when the site can no longer be selected for other records."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    """Name; imports use it as the key of the site."""
    people: PersonConnectionFields[list[Person] | Nul, Card]
    """People who are based at the site."""
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    remarks: Leaf[str | None, Card]
    """Remarks in rich text."""
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `remarks`."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    time_zone: Leaf[str | None, Card]
    """Time zone of the location."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the site."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SiteFields(
    SitePaths[Nul, Card], ObjectFields[Site | Nul, "SiteFields[Never, One]", Card]
):
    """Fields of ``Site`` to select."""


class SiteConnectionFields(
    SitePaths[Never, Many], ConnectionFields[Row, "SiteFields[Never, One]", Card]
):
    """Fields of a connection of ``Site`` to select."""
