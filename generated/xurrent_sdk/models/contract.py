"""``Contract``: the model, and what can be selected from it."""

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
from .has_invoices import HasInvoices
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import AgreementStatus
    from ..enums.contract import ContractCategory
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .configuration_item import ConfigurationItem, ConfigurationItemConnectionFields
    from .custom_field import CustomField, CustomFieldListFields
    from .invoice import Invoice, InvoiceConnectionFields
    from .organization import Organization, OrganizationFields
    from .person import Person, PersonFields
    from .ui_extension import UiExtension, UiExtensionFields


class Contract(HasInvoices, Node, Record, frozen=True):
    """The type ``Contract``."""

    __graphql_name__ = "Contract"

    __graphql_fields__ = """
    account account Account
    category category ContractCategory
    configuration_items configurationItems ConfigurationItemConnection relay
    created_at createdAt ISO8601Timestamp
    custom_fields customFields [CustomField!]
    custom_fields_attachments customFieldsAttachments AttachmentConnection relay
    customer customer Organization
    customer_account customerAccount Account
    customer_representative customerRepresentative Person
    expiry_date expiryDate ISO8601Date
    id id ID!
    invoices invoices InvoiceConnection relay
    name name String
    notice_date noticeDate ISO8601Date
    remarks remarks String
    remarks_attachments remarksAttachments AttachmentConnection relay
    source source String
    source_id sourceID String
    start_date startDate ISO8601Date
    status status AgreementStatus
    supplier supplier Organization
    supplier_contact supplierContact Person
    time_zone timeZone TimeZone
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    category: ContractCategory | None = absent
    configuration_items: list[ConfigurationItem] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    custom_fields: list[CustomField] | None = absent
    custom_fields_attachments: list[Attachment] = absent
    customer: Organization | None = absent
    customer_account: Account | None = absent
    customer_representative: Person | None = absent
    expiry_date: date | None = absent
    id: str = absent
    invoices: list[Invoice] = absent
    name: str | None = absent
    notice_date: date | None = absent
    remarks: str | None = absent
    remarks_attachments: list[Attachment] = absent
    source: str | None = absent
    source_id: str | None = absent
    start_date: date | None = absent
    status: AgreementStatus | None = absent
    supplier: Organization | None = absent
    supplier_contact: Person | None = absent
    time_zone: str | None = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ContractPaths(Generic[Nul, Card]):
    """The fields of ``Contract`` as paths."""

    account: AccountFields[None, Card]
    category: Leaf[ContractCategory | None, Card]
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    customer: OrganizationFields[None, Card]
    customer_account: AccountFields[None, Card]
    customer_representative: PersonFields[None, Card]
    expiry_date: Leaf[date | None, Card]
    id: Leaf[str | Nul, Card]
    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    name: Leaf[str | None, Card]
    notice_date: Leaf[date | None, Card]
    remarks: Leaf[str | None, Card]
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    start_date: Leaf[date | None, Card]
    status: Leaf[AgreementStatus | None, Card]
    supplier: OrganizationFields[None, Card]
    supplier_contact: PersonFields[None, Card]
    time_zone: Leaf[str | None, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ContractFields(
    ContractPaths[Nul, Card],
    ObjectFields[Contract | Nul, "ContractFields[Never, One]", Card],
):
    """What can be selected from ``Contract``."""


class ContractListFields(
    ContractPaths[Never, Many], ListFields[Row, "ContractFields[Never, One]", Card]
):
    """What can be selected from a list of ``Contract``."""


class ContractConnectionFields(
    ContractPaths[Never, Many],
    ConnectionFields[Row, "ContractFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Contract``."""
