# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..apply import (
        ConfigurationItemApplyKey,
        ContractApplyKey,
        FirstLineSupportAgreementApplyKey,
        OrganizationApplyKey,
        ProjectApplyKey,
        ServiceApplyKey,
        ServiceLevelAgreementApplyKey,
        WorkflowApplyKey,
    )
    from ..enums.common import (
        Currency,
        CurrencyLiteral,
        OrderDirection,
        OrderDirectionLiteral,
    )
    from ..enums.invoice import InvoiceOrderField, InvoiceOrderFieldLiteral
    from ..enums.product import (
        ProductDepreciationMethod,
        ProductDepreciationMethodLiteral,
    )
    from ..models.invoice import Invoice, InvoiceFields
    from .attachment import AttachmentInput
    from .common import (
        DateFilter,
        DateWhere,
        IDFilter,
        IDWhere,
        IntFilter,
        IntWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

InvoiceOrderBy: TypeAlias = Literal[
    "amortization_end",
    "amortization_start",
    "amount",
    "created_at",
    "invoice_date",
    "invoice_nr",
    "service_name",
    "supplier_name",
    "updated_at",
    "-amortization_end",
    "-amortization_start",
    "-amount",
    "-created_at",
    "-invoice_date",
    "-invoice_nr",
    "-service_name",
    "-supplier_name",
    "-updated_at",
]


class InvoiceCreateInput(
    GraphQLInput, MutationInput["Invoice", "InvoiceFields[Never, One]"], frozen=True
):
    """Arguments of the `invoiceCreate` mutation."""

    description: str = needs(title="description: String!")
    """What was bought, in one line."""
    invoice_date: date = needs(title="invoiceDate: ISO8601Date!")
    """Date that the supplier put on the invoice."""
    invoice_nr: str = needs(title="invoiceNr: String!")
    """Number on the invoice."""
    quantity: Decimal | int = needs(title="quantity: Decimal!")
    """Number of units."""
    supplier_id: str = needs(title="supplierId: ID!")
    """Node ID of the organization that sent the invoice."""
    unit_price: Decimal | int = needs(title="unitPrice: Decimal!")
    """Price of one unit."""
    amortization_end: date | None | Unset = unset("amortizationEnd: ISO8601Date")
    """Last day of the amortization period."""
    amortization_start: date | None | Unset = unset("amortizationStart: ISO8601Date")
    """First day of the amortization period."""
    amortize: bool | None | Unset = unset("amortize: Boolean")
    """True when the amount is spread over the amortization period."""
    ci_ids: Sequence[str] | None | Unset = unset("ciIds: [ID!]")
    """Node IDs of the CIs that were bought."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    contract_id: str | None | Unset = unset("contractId: ID")
    """Node ID of the contract that is paid for."""
    currency: Currency | CurrencyLiteral | None | Unset = unset("currency: Currency")
    """Currency of the amount, lower-case ISO 4217 code."""
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
    ) = unset("depreciationMethod: ProductDepreciationMethod")
    """How the asset is depreciated; on creation taken from the CI's product."""
    depreciation_start: date | None | Unset = unset("depreciationStart: ISO8601Date")
    """First day of depreciation."""
    financial_id: str | None | Unset = unset("financialID: String")
    """Identifier in the financial system."""
    flsa_id: str | None | Unset = unset("flsaId: ID")
    """Node ID of the first line support agreement that is paid for."""
    po_nr: str | None | Unset = unset("poNr: String")
    """Number of the purchase order."""
    project_id: str | None | Unset = unset("projectId: ID")
    """Node ID of the project that is paid for."""
    rate: int | None | Unset = unset("rate: Int")
    """Yearly percentage for the reducing balance method; on creation taken from the
    CI's product."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    salvage_value: Decimal | int | None | Unset = unset("salvageValue: Decimal")
    """Value left after depreciation; zero unless given."""
    salvage_value_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "salvageValueCurrency: Currency"
    )
    """Lower-case ISO 4217 code for `salvageValue`."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service to which the cost belongs; only with a contract or CIs."""
    sla_id: str | None | Unset = unset("slaId: ID")
    """Node ID of the service level agreement that is paid for."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    useful_life: int | None | Unset = unset("usefulLife: Int")
    """Depreciation period in years; on creation taken from the CI's product."""
    workflow_id: str | None | Unset = unset("workflowId: ID")
    """Node ID of the workflow that is paid for."""


class InvoiceCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``InvoiceCreateInput`` as keyword arguments."""

    description: Required[str]
    """What was bought, in one line."""
    invoice_date: Required[date]
    """Date that the supplier put on the invoice."""
    invoice_nr: Required[str]
    """Number on the invoice."""
    quantity: Required[Decimal | int]
    """Number of units."""
    supplier_id: Required[str]
    """Node ID of the organization that sent the invoice."""
    unit_price: Required[Decimal | int]
    """Price of one unit."""
    amortization_end: date | None | Unset
    """Last day of the amortization period."""
    amortization_start: date | None | Unset
    """First day of the amortization period."""
    amortize: bool | None | Unset
    """True when the amount is spread over the amortization period."""
    ci_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs that were bought."""
    contract_id: str | None | Unset
    """Node ID of the contract that is paid for."""
    currency: Currency | CurrencyLiteral | None | Unset
    """Currency of the amount, lower-case ISO 4217 code."""
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
    )
    """How the asset is depreciated; on creation taken from the CI's product."""
    depreciation_start: date | None | Unset
    """First day of depreciation."""
    financial_id: str | None | Unset
    """Identifier in the financial system."""
    flsa_id: str | None | Unset
    """Node ID of the first line support agreement that is paid for."""
    po_nr: str | None | Unset
    """Number of the purchase order."""
    project_id: str | None | Unset
    """Node ID of the project that is paid for."""
    rate: int | None | Unset
    """Yearly percentage for the reducing balance method; on creation taken from the
    CI's product."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    salvage_value: Decimal | int | None | Unset
    """Value left after depreciation; zero unless given."""
    salvage_value_currency: Currency | CurrencyLiteral | None | Unset
    """Lower-case ISO 4217 code for `salvageValue`."""
    service_id: str | None | Unset
    """Node ID of the service to which the cost belongs; only with a contract or CIs."""
    sla_id: str | None | Unset
    """Node ID of the service level agreement that is paid for."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    useful_life: int | None | Unset
    """Depreciation period in years; on creation taken from the CI's product."""
    workflow_id: str | None | Unset
    """Node ID of the workflow that is paid for."""


class InvoiceFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.invoices`; all that are given have to hold."""

    __graphql_where__ = "InvoiceWhere"

    amortization_end: DateFilter | None | Unset = unset("amortizationEnd: DateFilter")
    """Range for `amortizationEnd` (last day of the amortization period)."""
    amortization_start: DateFilter | None | Unset = unset(
        "amortizationStart: DateFilter"
    )
    """Range for `amortizationStart` (first day of the amortization period)."""
    amortize: bool | None | Unset = unset("amortize: Boolean")
    """Required value of `amortize`: true when the amount is spread over the
    amortization period."""
    ci: ReferenceFilter | None | Unset = unset("ci: ReferenceFilter")
    """By node ID of a linked CI."""
    contract: ReferenceFilter | None | Unset = unset("contract: ReferenceFilter")
    """By node ID of the contract that is paid for."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    depreciation_start: DateFilter | None | Unset = unset(
        "depreciationStart: DateFilter"
    )
    """Range for `depreciationStart` (first day of depreciation)."""
    description: StringFilter | None | Unset = unset("description: StringFilter")
    """Condition on `description` (what was bought, in one line)."""
    financial_id: StringFilter | None | Unset = unset("financialID: StringFilter")
    """Condition on `financialID` (identifier in the financial system)."""
    flsa: ReferenceFilter | None | Unset = unset("flsa: ReferenceFilter")
    """By node ID of the first line support agreement that is paid for."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    invoice_date: DateFilter | None | Unset = unset("invoiceDate: DateFilter")
    """Range for `invoiceDate` (date that the supplier put on the invoice)."""
    invoice_nr: StringFilter | None | Unset = unset("invoiceNr: StringFilter")
    """Condition on `invoiceNr` (number on the invoice)."""
    invoice_type: StringFilter | None | Unset = unset("invoiceType: StringFilter")
    po_nr: StringFilter | None | Unset = unset("poNr: StringFilter")
    """Condition on `poNr` (number of the purchase order)."""
    project: ReferenceFilter | None | Unset = unset("project: ReferenceFilter")
    """By node ID of the project that is paid for."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service to which the cost belongs."""
    sla: ReferenceFilter | None | Unset = unset("sla: ReferenceFilter")
    """By node ID of the service level agreement that is paid for."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    supplier: ReferenceFilter | None | Unset = unset("supplier: ReferenceFilter")
    """By node ID of the organization that sent the invoice."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    useful_life: IntFilter | None | Unset = unset("usefulLife: IntFilter")
    """Condition on `usefulLife` (depreciation period in years)."""
    workflow: ReferenceFilter | None | Unset = unset("workflow: ReferenceFilter")
    """By node ID of the workflow that is paid for."""


class InvoiceWhere(FilterFields):
    """Fields of ``InvoiceFilter`` for conditions of ``where``."""

    amortization_end: DateWhere
    """Range for `amortizationEnd` (last day of the amortization period)."""
    amortization_start: DateWhere
    """Range for `amortizationStart` (first day of the amortization period)."""
    amortize: Flag
    """Required value of `amortize`: true when the amount is spread over the
    amortization period."""
    ci: ReferenceWhere
    """By node ID of a linked CI."""
    contract: ReferenceWhere
    """By node ID of the contract that is paid for."""
    created_at: TimestampWhere
    """By time of creation."""
    depreciation_start: DateWhere
    """Range for `depreciationStart` (first day of depreciation)."""
    description: StringWhere
    """Condition on `description` (what was bought, in one line)."""
    financial_id: StringWhere
    """Condition on `financialID` (identifier in the financial system)."""
    flsa: ReferenceWhere
    """By node ID of the first line support agreement that is paid for."""
    id: IDWhere
    """By node ID."""
    invoice_date: DateWhere
    """Range for `invoiceDate` (date that the supplier put on the invoice)."""
    invoice_nr: StringWhere
    """Condition on `invoiceNr` (number on the invoice)."""
    invoice_type: StringWhere
    po_nr: StringWhere
    """Condition on `poNr` (number of the purchase order)."""
    project: ReferenceWhere
    """By node ID of the project that is paid for."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceWhere
    """By node ID of the service to which the cost belongs."""
    sla: ReferenceWhere
    """By node ID of the service level agreement that is paid for."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    supplier: ReferenceWhere
    """By node ID of the organization that sent the invoice."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    useful_life: IntWhere
    """Condition on `usefulLife` (depreciation period in years)."""
    workflow: ReferenceWhere
    """By node ID of the workflow that is paid for."""


class InvoiceOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.invoices`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: InvoiceOrderField | InvoiceOrderFieldLiteral = needs(
        title="field: InvoiceOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class InvoiceUpdateInput(
    GraphQLInput, MutationInput["Invoice", "InvoiceFields[Never, One]"], frozen=True
):
    """Arguments of the `invoiceUpdate` mutation."""

    __graphql_apply__ = """
    ci_ids:*configuration_items
    contract_id:>contract
    flsa_id:>flsa
    project_id:>project
    remarks_attachments:!
    service_id:>service
    sla_id:>sla
    supplier_id:>supplier
    workflow_id:>workflow
    """

    id: str = needs(title="id: ID!")
    """Node ID of the invoice to change."""
    amortization_end: date | None | Unset = unset("amortizationEnd: ISO8601Date")
    """Last day of the amortization period."""
    amortization_start: date | None | Unset = unset("amortizationStart: ISO8601Date")
    """First day of the amortization period."""
    amortize: bool | None | Unset = unset("amortize: Boolean")
    """True when the amount is spread over the amortization period."""
    ci_ids: Sequence[str] | None | Unset = unset("ciIds: [ID!]")
    """Node IDs of the CIs that were bought."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    contract_id: str | None | Unset = unset("contractId: ID")
    """Node ID of the contract that is paid for."""
    currency: Currency | CurrencyLiteral | None | Unset = unset("currency: Currency")
    """Currency of the amount, lower-case ISO 4217 code."""
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
    ) = unset("depreciationMethod: ProductDepreciationMethod")
    """How the asset is depreciated; on creation taken from the CI's product."""
    depreciation_start: date | None | Unset = unset("depreciationStart: ISO8601Date")
    """First day of depreciation."""
    description: str | None | Unset = unset("description: String")
    """What was bought, in one line."""
    financial_id: str | None | Unset = unset("financialID: String")
    """Identifier in the financial system."""
    flsa_id: str | None | Unset = unset("flsaId: ID")
    """Node ID of the first line support agreement that is paid for."""
    invoice_date: date | None | Unset = unset("invoiceDate: ISO8601Date")
    """Date that the supplier put on the invoice."""
    invoice_nr: str | None | Unset = unset("invoiceNr: String")
    """Number on the invoice."""
    po_nr: str | None | Unset = unset("poNr: String")
    """Number of the purchase order."""
    project_id: str | None | Unset = unset("projectId: ID")
    """Node ID of the project that is paid for."""
    quantity: Decimal | int | None | Unset = unset("quantity: Decimal")
    """Number of units."""
    rate: int | None | Unset = unset("rate: Int")
    """Yearly percentage for the reducing balance method; on creation taken from the
    CI's product."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    salvage_value: Decimal | int | None | Unset = unset("salvageValue: Decimal")
    """Value left after depreciation; zero unless given."""
    salvage_value_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "salvageValueCurrency: Currency"
    )
    """Lower-case ISO 4217 code for `salvageValue`."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service to which the cost belongs; only with a contract or CIs."""
    sla_id: str | None | Unset = unset("slaId: ID")
    """Node ID of the service level agreement that is paid for."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the organization that sent the invoice."""
    unit_price: Decimal | int | None | Unset = unset("unitPrice: Decimal")
    """Price of one unit."""
    useful_life: int | None | Unset = unset("usefulLife: Int")
    """Depreciation period in years; on creation taken from the CI's product."""
    workflow_id: str | None | Unset = unset("workflowId: ID")
    """Node ID of the workflow that is paid for."""


class InvoiceUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``InvoiceUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the invoice to change."""
    amortization_end: date | None | Unset
    """Last day of the amortization period."""
    amortization_start: date | None | Unset
    """First day of the amortization period."""
    amortize: bool | None | Unset
    """True when the amount is spread over the amortization period."""
    ci_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs that were bought."""
    contract_id: str | None | Unset
    """Node ID of the contract that is paid for."""
    currency: Currency | CurrencyLiteral | None | Unset
    """Currency of the amount, lower-case ISO 4217 code."""
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
    )
    """How the asset is depreciated; on creation taken from the CI's product."""
    depreciation_start: date | None | Unset
    """First day of depreciation."""
    description: str | None | Unset
    """What was bought, in one line."""
    financial_id: str | None | Unset
    """Identifier in the financial system."""
    flsa_id: str | None | Unset
    """Node ID of the first line support agreement that is paid for."""
    invoice_date: date | None | Unset
    """Date that the supplier put on the invoice."""
    invoice_nr: str | None | Unset
    """Number on the invoice."""
    po_nr: str | None | Unset
    """Number of the purchase order."""
    project_id: str | None | Unset
    """Node ID of the project that is paid for."""
    quantity: Decimal | int | None | Unset
    """Number of units."""
    rate: int | None | Unset
    """Yearly percentage for the reducing balance method; on creation taken from the
    CI's product."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    salvage_value: Decimal | int | None | Unset
    """Value left after depreciation; zero unless given."""
    salvage_value_currency: Currency | CurrencyLiteral | None | Unset
    """Lower-case ISO 4217 code for `salvageValue`."""
    service_id: str | None | Unset
    """Node ID of the service to which the cost belongs; only with a contract or CIs."""
    sla_id: str | None | Unset
    """Node ID of the service level agreement that is paid for."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    supplier_id: str | None | Unset
    """Node ID of the organization that sent the invoice."""
    unit_price: Decimal | int | None | Unset
    """Price of one unit."""
    useful_life: int | None | Unset
    """Depreciation period in years; on creation taken from the CI's product."""
    workflow_id: str | None | Unset
    """Node ID of the workflow that is paid for."""


class InvoiceApplyRow(TypedDict, total=False):
    """Row for ``client.apply.invoices``. Omitted fields are left unchanged."""

    source_id: Required[str]
    amortization_end: date | None
    amortization_start: date | None
    amortize: bool | None
    ci_ids: Sequence[str] | None
    contract_id: str | None
    currency: Currency | CurrencyLiteral | None
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None
    )
    depreciation_start: date | None
    description: str | None
    financial_id: str | None
    flsa_id: str | None
    invoice_date: date | None
    invoice_nr: str | None
    po_nr: str | None
    project_id: str | None
    quantity: Decimal | int | None
    rate: int | None
    remarks: str | None
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None
    salvage_value: Decimal | int | None
    salvage_value_currency: Currency | CurrencyLiteral | None
    service_id: str | None
    sla_id: str | None
    supplier_id: str | None
    unit_price: Decimal | int | None
    useful_life: int | None
    workflow_id: str | None
    configuration_items: Sequence[str | ConfigurationItemApplyKey] | None
    contract: str | ContractApplyKey | None
    flsa: str | FirstLineSupportAgreementApplyKey | None
    project: str | ProjectApplyKey | None
    service: str | ServiceApplyKey | None
    sla: str | ServiceLevelAgreementApplyKey | None
    supplier: str | OrganizationApplyKey | None
    workflow: str | WorkflowApplyKey | None
