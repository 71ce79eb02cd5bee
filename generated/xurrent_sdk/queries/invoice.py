# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..enums.invoice import InvoiceView, InvoiceViewLiteral
    from ..inputs.invoice import (
        InvoiceFilter,
        InvoiceOrder,
        InvoiceOrderBy,
        InvoiceWhere,
    )
    from ..models.invoice import Invoice, InvoiceFields


class Queries(QueryRoots):
    """The queries of the account."""

    def invoices(
        self,
        *,
        filter: InvoiceFilter | None | Unset = UNSET,
        order: Sequence[InvoiceOrder | InvoiceOrderBy] | None | Unset = UNSET,
        view: InvoiceView | InvoiceViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Invoice, InvoiceFields[Never, One], InvoiceWhere]:
        """Purchase invoices; `view` defaults to the current account."""
        return self._connection("invoices", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    invoices: Final = asynchronous(Queries.invoices)
