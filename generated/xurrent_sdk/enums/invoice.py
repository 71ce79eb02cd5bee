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
    """Fields by which `Query.invoices` can be sorted."""

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
    """Predefined record sets of `Query.invoices`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
