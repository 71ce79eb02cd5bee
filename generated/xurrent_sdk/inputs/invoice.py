"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import Flag, FreeText, Unset, UploadedFile
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

    class InvoiceCreateArgs(TypedDict, total=False):
        """The fields of ``InvoiceCreateInput`` as keyword arguments."""

        description: Required[str]
        invoice_date: Required[date]
        invoice_nr: Required[str]
        quantity: Required[Decimal | int]
        supplier_id: Required[str]
        unit_price: Required[Decimal | int]
        amortization_end: date | None | Unset
        amortization_start: date | None | Unset
        amortize: bool | None | Unset
        ci_ids: Sequence[str] | None | Unset
        client_mutation_id: str | None | Unset
        contract_id: str | None | Unset
        currency: Currency | CurrencyLiteral | None | Unset
        depreciation_method: (
            ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
        )
        depreciation_start: date | None | Unset
        financial_id: str | None | Unset
        flsa_id: str | None | Unset
        po_nr: str | None | Unset
        project_id: str | None | Unset
        rate: int | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        salvage_value: Decimal | int | None | Unset
        salvage_value_currency: Currency | CurrencyLiteral | None | Unset
        service_id: str | None | Unset
        sla_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        useful_life: int | None | Unset
        workflow_id: str | None | Unset

    class InvoiceUpdateArgs(TypedDict, total=False):
        """The fields of ``InvoiceUpdateInput`` as keyword arguments."""

        id: Required[str]
        amortization_end: date | None | Unset
        amortization_start: date | None | Unset
        amortize: bool | None | Unset
        ci_ids: Sequence[str] | None | Unset
        client_mutation_id: str | None | Unset
        contract_id: str | None | Unset
        currency: Currency | CurrencyLiteral | None | Unset
        depreciation_method: (
            ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
        )
        depreciation_start: date | None | Unset
        description: str | None | Unset
        financial_id: str | None | Unset
        flsa_id: str | None | Unset
        invoice_date: date | None | Unset
        invoice_nr: str | None | Unset
        po_nr: str | None | Unset
        project_id: str | None | Unset
        quantity: Decimal | int | None | Unset
        rate: int | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        salvage_value: Decimal | int | None | Unset
        salvage_value_currency: Currency | CurrencyLiteral | None | Unset
        service_id: str | None | Unset
        sla_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        supplier_id: str | None | Unset
        unit_price: Decimal | int | None | Unset
        useful_life: int | None | Unset
        workflow_id: str | None | Unset


class InvoiceCreateInput(GraphQLInput, frozen=True):
    """The input ``InvoiceCreateInput``."""

    __graphql_name__ = "InvoiceCreateInput"

    __graphql_fields__ = """
    amortization_end amortizationEnd ISO8601Date
    amortization_start amortizationStart ISO8601Date
    amortize amortize Boolean
    ci_ids ciIds [ID!]
    client_mutation_id clientMutationId String
    contract_id contractId ID
    currency currency Currency
    depreciation_method depreciationMethod ProductDepreciationMethod
    depreciation_start depreciationStart ISO8601Date
    description description String!
    financial_id financialID String
    flsa_id flsaId ID
    invoice_date invoiceDate ISO8601Date!
    invoice_nr invoiceNr String!
    po_nr poNr String
    project_id projectId ID
    quantity quantity Decimal!
    rate rate Int
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    salvage_value salvageValue Decimal
    salvage_value_currency salvageValueCurrency Currency
    service_id serviceId ID
    sla_id slaId ID
    source source String
    source_id sourceID String
    supplier_id supplierId ID!
    unit_price unitPrice Decimal!
    useful_life usefulLife Int
    workflow_id workflowId ID
    """

    __graphql_required__ = (
        "description",
        "invoice_date",
        "invoice_nr",
        "quantity",
        "supplier_id",
        "unit_price",
    )

    description: str
    invoice_date: date
    invoice_nr: str
    quantity: Decimal | int
    supplier_id: str
    unit_price: Decimal | int
    amortization_end: date | None | Unset = UNSET
    amortization_start: date | None | Unset = UNSET
    amortize: bool | None | Unset = UNSET
    ci_ids: Sequence[str] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    contract_id: str | None | Unset = UNSET
    currency: Currency | CurrencyLiteral | None | Unset = UNSET
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
    ) = UNSET
    depreciation_start: date | None | Unset = UNSET
    financial_id: str | None | Unset = UNSET
    flsa_id: str | None | Unset = UNSET
    po_nr: str | None | Unset = UNSET
    project_id: str | None | Unset = UNSET
    rate: int | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    salvage_value: Decimal | int | None | Unset = UNSET
    salvage_value_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    sla_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    useful_life: int | None | Unset = UNSET
    workflow_id: str | None | Unset = UNSET


class InvoiceFilter(GraphQLInput, frozen=True):
    """The input ``InvoiceFilter``."""

    __graphql_name__ = "InvoiceFilter"

    __graphql_fields__ = """
    amortization_end amortizationEnd DateFilter
    amortization_start amortizationStart DateFilter
    amortize amortize Boolean
    ci ci ReferenceFilter
    contract contract ReferenceFilter
    created_at createdAt TimestampFilter
    depreciation_start depreciationStart DateFilter
    description description StringFilter
    financial_id financialID StringFilter
    flsa flsa ReferenceFilter
    id id IDFilter
    invoice_date invoiceDate DateFilter
    invoice_nr invoiceNr StringFilter
    invoice_type invoiceType StringFilter
    po_nr poNr StringFilter
    project project ReferenceFilter
    query query String
    service service ReferenceFilter
    sla sla ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    supplier supplier ReferenceFilter
    updated_at updatedAt TimestampFilter
    useful_life usefulLife IntFilter
    workflow workflow ReferenceFilter
    """

    __graphql_where__ = "InvoiceWhere"

    amortization_end: DateFilter | None | Unset = UNSET
    amortization_start: DateFilter | None | Unset = UNSET
    amortize: bool | None | Unset = UNSET
    ci: ReferenceFilter | None | Unset = UNSET
    contract: ReferenceFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    depreciation_start: DateFilter | None | Unset = UNSET
    description: StringFilter | None | Unset = UNSET
    financial_id: StringFilter | None | Unset = UNSET
    flsa: ReferenceFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    invoice_date: DateFilter | None | Unset = UNSET
    invoice_nr: StringFilter | None | Unset = UNSET
    invoice_type: StringFilter | None | Unset = UNSET
    po_nr: StringFilter | None | Unset = UNSET
    project: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    sla: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    supplier: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    useful_life: IntFilter | None | Unset = UNSET
    workflow: ReferenceFilter | None | Unset = UNSET


class InvoiceWhere(FilterFields):
    """What ``where`` can compare of ``InvoiceFilter``."""

    __graphql_filter__ = "InvoiceFilter"

    amortization_end: DateWhere
    amortization_start: DateWhere
    amortize: Flag
    ci: ReferenceWhere
    contract: ReferenceWhere
    created_at: TimestampWhere
    depreciation_start: DateWhere
    description: StringWhere
    financial_id: StringWhere
    flsa: ReferenceWhere
    id: IDWhere
    invoice_date: DateWhere
    invoice_nr: StringWhere
    invoice_type: StringWhere
    po_nr: StringWhere
    project: ReferenceWhere
    query: FreeText
    service: ReferenceWhere
    sla: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    supplier: ReferenceWhere
    updated_at: TimestampWhere
    useful_life: IntWhere
    workflow: ReferenceWhere


class InvoiceOrder(GraphQLInput, frozen=True):
    """The input ``InvoiceOrder``."""

    __graphql_name__ = "InvoiceOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field InvoiceOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: InvoiceOrderField | InvoiceOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class InvoiceUpdateInput(GraphQLInput, frozen=True):
    """The input ``InvoiceUpdateInput``."""

    __graphql_name__ = "InvoiceUpdateInput"

    __graphql_fields__ = """
    amortization_end amortizationEnd ISO8601Date
    amortization_start amortizationStart ISO8601Date
    amortize amortize Boolean
    ci_ids ciIds [ID!]
    client_mutation_id clientMutationId String
    contract_id contractId ID
    currency currency Currency
    depreciation_method depreciationMethod ProductDepreciationMethod
    depreciation_start depreciationStart ISO8601Date
    description description String
    financial_id financialID String
    flsa_id flsaId ID
    id id ID!
    invoice_date invoiceDate ISO8601Date
    invoice_nr invoiceNr String
    po_nr poNr String
    project_id projectId ID
    quantity quantity Decimal
    rate rate Int
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    salvage_value salvageValue Decimal
    salvage_value_currency salvageValueCurrency Currency
    service_id serviceId ID
    sla_id slaId ID
    source source String
    source_id sourceID String
    supplier_id supplierId ID
    unit_price unitPrice Decimal
    useful_life usefulLife Int
    workflow_id workflowId ID
    """

    __graphql_required__ = ("id",)

    id: str
    amortization_end: date | None | Unset = UNSET
    amortization_start: date | None | Unset = UNSET
    amortize: bool | None | Unset = UNSET
    ci_ids: Sequence[str] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    contract_id: str | None | Unset = UNSET
    currency: Currency | CurrencyLiteral | None | Unset = UNSET
    depreciation_method: (
        ProductDepreciationMethod | ProductDepreciationMethodLiteral | None | Unset
    ) = UNSET
    depreciation_start: date | None | Unset = UNSET
    description: str | None | Unset = UNSET
    financial_id: str | None | Unset = UNSET
    flsa_id: str | None | Unset = UNSET
    invoice_date: date | None | Unset = UNSET
    invoice_nr: str | None | Unset = UNSET
    po_nr: str | None | Unset = UNSET
    project_id: str | None | Unset = UNSET
    quantity: Decimal | int | None | Unset = UNSET
    rate: int | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    salvage_value: Decimal | int | None | Unset = UNSET
    salvage_value_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    sla_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    unit_price: Decimal | int | None | Unset = UNSET
    useful_life: int | None | Unset = UNSET
    workflow_id: str | None | Unset = UNSET
