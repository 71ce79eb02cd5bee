# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Contract``: the model and its selectable fields."""

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
from .has_invoices import HasInvoices
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
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


class Contract(HasCustomFields, HasInvoices, Node, Record, frozen=True):
    """Agreement with a supplier, such as maintenance or lease, that covers
    configuration items.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    category: ContractCategory | None = of("category: ContractCategory")
    """Kind of contract."""
    configuration_items: list[ConfigurationItem] = pages(
        "configurationItems: ConfigurationItemConnection"
    )
    """CIs covered by the contract."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = of("customFields: [CustomField!]")
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = pages(
        "customFieldsAttachments: AttachmentConnection"
    )
    """Images embedded in rich-text custom fields."""
    customer: Organization | None = of("customer: Organization")
    """Organization billed for the contract."""
    customer_account: Account | None = of("customerAccount: Account")
    customer_representative: Person | None = of("customerRepresentative: Person")
    """Person who acts for the customer."""
    expiry_date: date | None = of("expiryDate: ISO8601Date")
    """Last day of the contract, after which the status becomes `expired`."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    invoices: list[Invoice] = pages("invoices: InvoiceConnection")
    """Invoices booked on the contract."""
    name: str | None = of("name: String")
    """Name; imports use it as the key of the contract."""
    notice_date: date | None = of("noticeDate: ISO8601Date")
    """Last day to give notice so that the contract ends on its expiry date; empty if no
    notice is needed."""
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
    start_date: date | None = of("startDate: ISO8601Date")
    """First day of the contract."""
    status: AgreementStatus | None = of("status: AgreementStatus")
    """Whether the contract is in preparation, scheduled, active or expired."""
    supplier: Organization | None = of("supplier: Organization")
    """Organization that grants the contract."""
    supplier_contact: Person | None = of("supplierContact: Person")
    """Person who acts for the supplier."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of the three dates."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to the contract."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[
            ContractFields[Never, One], WebhookPayload[AgreementStatus]
        ]: ...


class ContractPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Contract``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    category: Leaf[ContractCategory | None, Card]
    """Kind of contract."""
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    """CIs covered by the contract."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    custom_fields: CustomFieldListFields[list[CustomField] | None, Card]
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Images embedded in rich-text custom fields."""
    customer: OrganizationFields[None, Card]
    """Organization billed for the contract."""
    customer_account: AccountFields[None, Card]
    customer_representative: PersonFields[None, Card]
    """Person who acts for the customer."""
    expiry_date: Leaf[date | None, Card]
    """Last day of the contract, after which the status becomes `expired`."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    """Invoices booked on the contract."""
    name: Leaf[str | None, Card]
    """Name; imports use it as the key of the contract."""
    notice_date: Leaf[date | None, Card]
    """Last day to give notice so that the contract ends on its expiry date; empty if no
    notice is needed."""
    remarks: Leaf[str | None, Card]
    """Remarks in rich text."""
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `remarks`."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    start_date: Leaf[date | None, Card]
    """First day of the contract."""
    status: Leaf[AgreementStatus | None, Card]
    """Whether the contract is in preparation, scheduled, active or expired."""
    supplier: OrganizationFields[None, Card]
    """Organization that grants the contract."""
    supplier_contact: PersonFields[None, Card]
    """Person who acts for the supplier."""
    time_zone: Leaf[str | None, Card]
    """Time zone of the three dates."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to the contract."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ContractFields(
    ContractPaths[Nul, Card],
    ObjectFields[Contract | Nul, "ContractFields[Never, One]", Card],
):
    """Fields of ``Contract`` to select."""


class ContractConnectionFields(
    ContractPaths[Never, Many],
    ConnectionFields[Row, "ContractFields[Never, One]", Card],
):
    """Fields of a connection of ``Contract`` to select."""
