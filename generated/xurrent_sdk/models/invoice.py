"""``Invoice``: the model, and what can be selected from it."""

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
    from datetime import date, datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import Currency
    from ..enums.product import ProductDepreciationMethod
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .configuration_item import ConfigurationItem, ConfigurationItemConnectionFields
    from .contract import Contract, ContractFields
    from .first_line_support_agreement import (
        FirstLineSupportAgreement,
        FirstLineSupportAgreementFields,
    )
    from .organization import Organization, OrganizationFields
    from .project import Project, ProjectFields
    from .service import Service, ServiceFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementFields,
    )
    from .workflow import Workflow, WorkflowFields


class Invoice(Node, Record, frozen=True):
    """The type ``Invoice``."""

    __graphql_name__ = "Invoice"

    __graphql_fields__ = """
    account account Account
    amortization_end amortizationEnd ISO8601Date
    amortization_start amortizationStart ISO8601Date
    amortize amortize Boolean
    amount amount Decimal
    configuration_items configurationItems ConfigurationItemConnection relay
    contract contract Contract
    created_at createdAt ISO8601Timestamp
    currency currency Currency
    depreciation_method depreciationMethod ProductDepreciationMethod
    depreciation_start depreciationStart ISO8601Date
    description description String
    financial_id financialID String
    flsa flsa FirstLineSupportAgreement
    id id ID!
    invoice_date invoiceDate ISO8601Date
    invoice_nr invoiceNr String
    po_nr poNr String
    project project Project
    quantity quantity Decimal
    rate rate Int
    remarks remarks String
    remarks_attachments remarksAttachments AttachmentConnection relay
    salvage_value salvageValue Decimal
    salvage_value_currency salvageValueCurrency Currency
    service service Service
    sla sla ServiceLevelAgreement
    source source String
    source_id sourceID String
    supplier supplier Organization
    unit_price unitPrice Decimal
    updated_at updatedAt ISO8601Timestamp
    useful_life usefulLife Int
    workflow workflow Workflow
    """

    account: Account | None = absent
    amortization_end: date | None = absent
    amortization_start: date | None = absent
    amortize: bool | None = absent
    amount: Decimal | None = absent
    configuration_items: list[ConfigurationItem] = absent
    contract: Contract | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    currency: Currency | None = absent
    depreciation_method: ProductDepreciationMethod | None = absent
    depreciation_start: date | None = absent
    description: str | None = absent
    financial_id: str | None = absent
    flsa: FirstLineSupportAgreement | None = absent
    id: str = absent
    invoice_date: date | None = absent
    invoice_nr: str | None = absent
    po_nr: str | None = absent
    project: Project | None = absent
    quantity: Decimal | None = absent
    rate: int | None = absent
    remarks: str | None = absent
    remarks_attachments: list[Attachment] = absent
    salvage_value: Decimal | None = absent
    salvage_value_currency: Currency | None = absent
    service: Service | None = absent
    sla: ServiceLevelAgreement | None = absent
    source: str | None = absent
    source_id: str | None = absent
    supplier: Organization | None = absent
    unit_price: Decimal | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    useful_life: int | None = absent
    workflow: Workflow | None = absent


class InvoicePaths(Generic[Nul, Card]):
    """The fields of ``Invoice`` as paths."""

    account: AccountFields[None, Card]
    amortization_end: Leaf[date | None, Card]
    amortization_start: Leaf[date | None, Card]
    amortize: Leaf[bool | None, Card]
    amount: Leaf[Decimal | None, Card]
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    contract: ContractFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    currency: Leaf[Currency | None, Card]
    depreciation_method: Leaf[ProductDepreciationMethod | None, Card]
    depreciation_start: Leaf[date | None, Card]
    description: Leaf[str | None, Card]
    financial_id: Leaf[str | None, Card]
    flsa: FirstLineSupportAgreementFields[None, Card]
    id: Leaf[str | Nul, Card]
    invoice_date: Leaf[date | None, Card]
    invoice_nr: Leaf[str | None, Card]
    po_nr: Leaf[str | None, Card]
    project: ProjectFields[None, Card]
    quantity: Leaf[Decimal | None, Card]
    rate: Leaf[int | None, Card]
    remarks: Leaf[str | None, Card]
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    salvage_value: Leaf[Decimal | None, Card]
    salvage_value_currency: Leaf[Currency | None, Card]
    service: ServiceFields[None, Card]
    sla: ServiceLevelAgreementFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    supplier: OrganizationFields[None, Card]
    unit_price: Leaf[Decimal | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    useful_life: Leaf[int | None, Card]
    workflow: WorkflowFields[None, Card]


class InvoiceFields(
    InvoicePaths[Nul, Card],
    ObjectFields[Invoice | Nul, "InvoiceFields[Never, One]", Card],
):
    """What can be selected from ``Invoice``."""


class InvoiceListFields(
    InvoicePaths[Never, Many], ListFields[Row, "InvoiceFields[Never, One]", Card]
):
    """What can be selected from a list of ``Invoice``."""


class InvoiceConnectionFields(
    InvoicePaths[Never, Many], ConnectionFields[Row, "InvoiceFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Invoice``."""
