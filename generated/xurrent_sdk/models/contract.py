# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Contract``: the model, and what can be selected from it."""

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
from .has_invoices import HasInvoices
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import Told
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
    """Account that owns the record."""
    category: ContractCategory | None = absent
    """Kind of contract."""
    configuration_items: list[ConfigurationItem] = absent
    """CIs covered by the contract."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    custom_fields: list[CustomField] | None = absent
    """Values of the fields that the linked UI extension adds."""
    custom_fields_attachments: list[Attachment] = absent
    """Images embedded in rich-text custom fields."""
    customer: Organization | None = absent
    """Organization billed for the contract."""
    customer_account: Account | None = absent
    customer_representative: Person | None = absent
    """Person who acts for the customer."""
    expiry_date: date | None = absent
    """Last day of the contract, after which the status becomes `expired`."""
    id: str = absent
    """Node ID, unique over all record types."""
    invoices: list[Invoice] = absent
    """Invoices booked on the contract."""
    name: str | None = absent
    """Name; imports use it as the key of the contract."""
    notice_date: date | None = absent
    """Last day to give notice so that the contract ends on its expiry date; empty if no
    notice is needed."""
    remarks: str | None = absent
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = absent
    """Files and images that belong to `remarks`."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    start_date: date | None = absent
    """First day of the contract."""
    status: AgreementStatus | None = absent
    """Whether the contract is in preparation, scheduled, active or expired."""
    supplier: Organization | None = absent
    """Organization that grants the contract."""
    supplier_contact: Person | None = absent
    """Person who acts for the supplier."""
    time_zone: str | None = absent
    """Time zone of the three dates."""
    ui_extension: UiExtension | None = absent
    """UI extension that adds custom fields to the contract."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[ContractFields[Never, One], WebhookPayload[AgreementStatus]]: ...


class ContractPaths(Generic[Nul, Card]):
    """The fields of ``Contract`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    category: Leaf[ContractCategory | None, Card]
    """Kind of contract."""
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    """CIs covered by the contract."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ContractFields(
    ContractPaths[Nul, Card],
    ObjectFields[Contract | Nul, "ContractFields[Never, One]", Card],
):
    """What can be selected from ``Contract``."""


class ContractConnectionFields(
    ContractPaths[Never, Many],
    ConnectionFields[Row, "ContractFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Contract``."""
