# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Invoice``: the model, and what can be selected from it."""

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
    """Purchase invoice, with depreciation or amortization, booked on CIs, contracts,
    agreements or projects.
    """

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
    """Account that owns the record."""
    amortization_end: date | None = absent
    """Last day of the amortization period."""
    amortization_start: date | None = absent
    """First day of the amortization period."""
    amortize: bool | None = absent
    """True when the amount is spread over the amortization period."""
    amount: Decimal | None = absent
    """`unitPrice` times `quantity`."""
    configuration_items: list[ConfigurationItem] = absent
    """CIs that were bought."""
    contract: Contract | None = absent
    """Contract that is paid for."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    currency: Currency | None = absent
    """Currency of the amount, lower-case ISO 4217 code."""
    depreciation_method: ProductDepreciationMethod | None = absent
    """How the asset is depreciated; on creation taken from the CI's product."""
    depreciation_start: date | None = absent
    """First day of depreciation."""
    description: str | None = absent
    """What was bought, in one line."""
    financial_id: str | None = absent
    """Identifier in the financial system."""
    flsa: FirstLineSupportAgreement | None = absent
    """First line support agreement that is paid for."""
    id: str = absent
    """Node ID, unique over all record types."""
    invoice_date: date | None = absent
    """Date that the supplier put on the invoice."""
    invoice_nr: str | None = absent
    """Number on the invoice."""
    po_nr: str | None = absent
    """Number of the purchase order."""
    project: Project | None = absent
    """Project that is paid for."""
    quantity: Decimal | None = absent
    """Number of units."""
    rate: int | None = absent
    """Yearly percentage for the reducing balance method; on creation taken from the
    CI's product."""
    remarks: str | None = absent
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = absent
    """Files and images that belong to `remarks`."""
    salvage_value: Decimal | None = absent
    """Value left after depreciation; zero unless given."""
    salvage_value_currency: Currency | None = absent
    """Lower-case ISO 4217 code for `salvageValue`."""
    service: Service | None = absent
    """Service to which the cost belongs."""
    sla: ServiceLevelAgreement | None = absent
    """Service level agreement that is paid for."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    supplier: Organization | None = absent
    """Organization that sent the invoice."""
    unit_price: Decimal | None = absent
    """Price of one unit."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    useful_life: int | None = absent
    """Depreciation period in years; on creation taken from the CI's product."""
    workflow: Workflow | None = absent
    """Workflow that is paid for."""


class InvoicePaths(Generic[Nul, Card]):
    """The fields of ``Invoice`` as paths."""

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
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    useful_life: Leaf[int | None, Card]
    """Depreciation period in years; on creation taken from the CI's product."""
    workflow: WorkflowFields[None, Card]
    """Workflow that is paid for."""


class InvoiceFields(
    InvoicePaths[Nul, Card],
    ObjectFields[Invoice | Nul, "InvoiceFields[Never, One]", Card],
):
    """What can be selected from ``Invoice``."""


class InvoiceConnectionFields(
    InvoicePaths[Never, Many], ConnectionFields[Row, "InvoiceFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Invoice``."""
