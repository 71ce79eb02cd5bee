"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    InvoiceOrderFieldLiteral: TypeAlias = Literal[
        "amortizationEnd",
        "amortizationStart",
        "amount",
        "createdAt",
        "invoiceDate",
        "invoiceNr",
        "serviceName",
        "supplierName",
        "updatedAt",
    ]

    InvoiceViewLiteral: TypeAlias = Literal["all", "current_account"]


class InvoiceOrderField(OpenEnum):
    """The values of the enum ``InvoiceOrderField``."""

    AMORTIZATION_END = "amortizationEnd"
    AMORTIZATION_START = "amortizationStart"
    AMOUNT = "amount"
    CREATED_AT = "createdAt"
    INVOICE_DATE = "invoiceDate"
    INVOICE_NR = "invoiceNr"
    SERVICE_NAME = "serviceName"
    SUPPLIER_NAME = "supplierName"
    UPDATED_AT = "updatedAt"


class InvoiceView(OpenEnum):
    """The values of the enum ``InvoiceView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
