# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Invoice``: the model and its selectable fields."""

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
    from datetime import date, datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
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
    """Purchase invoice, with depreciation or amortization, booked on CIs, contracts,
    agreements or projects.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    amortization_end: date | None = of("amortizationEnd: ISO8601Date")
    """Last day of the amortization period."""
    amortization_start: date | None = of("amortizationStart: ISO8601Date")
    """First day of the amortization period."""
    amortize: bool | None = of("amortize: Boolean")
    """True when the amount is spread over the amortization period."""
    amount: Decimal | None = of("amount: Decimal")
    """`unitPrice` times `quantity`."""
    configuration_items: list[ConfigurationItem] = pages(
        "configurationItems: ConfigurationItemConnection"
    )
    """CIs that were bought."""
    contract: Contract | None = of("contract: Contract")
    """Contract that is paid for."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    currency: Currency | None = of("currency: Currency")
    """Currency of the amount, lower-case ISO 4217 code."""
    depreciation_method: ProductDepreciationMethod | None = of(
        "depreciationMethod: ProductDepreciationMethod"
    )
    """How the asset is depreciated; on creation taken from the CI's product."""
    depreciation_start: date | None = of("depreciationStart: ISO8601Date")
    """First day of depreciation."""
    description: str | None = of("description: String")
    """What was bought, in one line."""
    financial_id: str | None = of("financialID: String")
    """Identifier in the financial system."""
    flsa: FirstLineSupportAgreement | None = of("flsa: FirstLineSupportAgreement")
    """First line support agreement that is paid for."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    invoice_date: date | None = of("invoiceDate: ISO8601Date")
    """Date that the supplier put on the invoice."""
    invoice_nr: str | None = of("invoiceNr: String")
    """Number on the invoice."""
    po_nr: str | None = of("poNr: String")
    """Number of the purchase order."""
    project: Project | None = of("project: Project")
    """Project that is paid for."""
    quantity: Decimal | None = of("quantity: Decimal")
    """Number of units."""
    rate: int | None = of("rate: Int")
    """Yearly percentage for the reducing balance method; on creation taken from the
    CI's product."""
    remarks: str | None = of("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = pages(
        "remarksAttachments: AttachmentConnection"
    )
    """Files and images that belong to `remarks`."""
    salvage_value: Decimal | None = of("salvageValue: Decimal")
    """Value left after depreciation; zero unless given."""
    salvage_value_currency: Currency | None = of("salvageValueCurrency: Currency")
    """Lower-case ISO 4217 code for `salvageValue`."""
    service: Service | None = of("service: Service")
    """Service to which the cost belongs."""
    sla: ServiceLevelAgreement | None = of("sla: ServiceLevelAgreement")
    """Service level agreement that is paid for."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    supplier: Organization | None = of("supplier: Organization")
    """Organization that sent the invoice."""
    unit_price: Decimal | None = of("unitPrice: Decimal")
    """Price of one unit."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    useful_life: int | None = of("usefulLife: Int")
    """Depreciation period in years; on creation taken from the CI's product."""
    workflow: Workflow | None = of("workflow: Workflow")
    """Workflow that is paid for."""


class InvoicePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Invoice``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    amortization_end: Leaf[date | None, Card]
    """Last day of the amortization period."""
    amortization_start: Leaf[date | None, Card]
    """First day of the amortization period."""
    amortize: Leaf[bool | None, Card]
    """True when the amount is spread over the amortization period."""
    amount: Leaf[Decimal | None, Card]
    """`unitPrice` times `quantity`."""
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    """CIs that were bought."""
    contract: ContractFields[None, Card]
    """Contract that is paid for."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    currency: Leaf[Currency | None, Card]
    """Currency of the amount, lower-case ISO 4217 code."""
    depreciation_method: Leaf[ProductDepreciationMethod | None, Card]
    """How the asset is depreciated; on creation taken from the CI's product."""
    depreciation_start: Leaf[date | None, Card]
    """First day of depreciation."""
    description: Leaf[str | None, Card]
    """What was bought, in one line."""
    financial_id: Leaf[str | None, Card]
    """Identifier in the financial system."""
    flsa: FirstLineSupportAgreementFields[None, Card]
    """First line support agreement that is paid for."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    invoice_date: Leaf[date | None, Card]
    """Date that the supplier put on the invoice."""
    invoice_nr: Leaf[str | None, Card]
    """Number on the invoice."""
    po_nr: Leaf[str | None, Card]
    """Number of the purchase order."""
    project: ProjectFields[None, Card]
    """Project that is paid for."""
    quantity: Leaf[Decimal | None, Card]
    """Number of units."""
    rate: Leaf[int | None, Card]
    """Yearly percentage for the reducing balance method; on creation taken from the
    CI's product."""
    remarks: Leaf[str | None, Card]
    """Remarks in rich text."""
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `remarks`."""
    salvage_value: Leaf[Decimal | None, Card]
    """Value left after depreciation; zero unless given."""
    salvage_value_currency: Leaf[Currency | None, Card]
    """Lower-case ISO 4217 code for `salvageValue`."""
    service: ServiceFields[None, Card]
    """Service to which the cost belongs."""
    sla: ServiceLevelAgreementFields[None, Card]
    """Service level agreement that is paid for."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    supplier: OrganizationFields[None, Card]
    """Organization that sent the invoice."""
    unit_price: Leaf[Decimal | None, Card]
    """Price of one unit."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    useful_life: Leaf[int | None, Card]
    """Depreciation period in years; on creation taken from the CI's product."""
    workflow: WorkflowFields[None, Card]
    """Workflow that is paid for."""


class InvoiceFields(
    InvoicePaths[Nul, Card],
    ObjectFields[Invoice | Nul, "InvoiceFields[Never, One]", Card],
):
    """Fields of ``Invoice`` to select."""


class InvoiceConnectionFields(
    InvoicePaths[Never, Many], ConnectionFields[Row, "InvoiceFields[Never, One]", Card]
):
    """Fields of a connection of ``Invoice`` to select."""
