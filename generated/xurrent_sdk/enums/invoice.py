# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    AMORTIZATION_END = Known("amortizationEnd")
    AMORTIZATION_START = Known("amortizationStart")
    AMOUNT = Known("amount")
    CREATED_AT = Known("createdAt")
    INVOICE_DATE = Known("invoiceDate")
    INVOICE_NR = Known("invoiceNr")
    SERVICE_NAME = Known("serviceName")
    SUPPLIER_NAME = Known("supplierName")
    UPDATED_AT = Known("updatedAt")


class InvoiceView(OpenEnum):
    """Predefined record sets of `Query.invoices`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
