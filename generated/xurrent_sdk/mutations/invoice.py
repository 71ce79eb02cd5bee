# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.invoice import InvoiceCreateArgs, InvoiceUpdateArgs
    from ..models.invoice import Invoice, InvoiceFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def invoice_create(
        self,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: Unpack[InvoiceCreateArgs],
    ) -> Invoice:
        """Books a purchase invoice on CIs, a contract, agreement, project or
        workflow.
        """
        result: Invoice = self._send("invoice_create", fields, select)
        return result

    def invoice_update(
        self,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: Unpack[InvoiceUpdateArgs],
    ) -> Invoice:
        """Changes a purchase invoice."""
        result: Invoice = self._send("invoice_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    invoice_create: Final = awaited(Mutations.invoice_create)
    invoice_update: Final = awaited(Mutations.invoice_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    invoice_create: Final = batched(Mutations.invoice_create)
    invoice_update: Final = batched(Mutations.invoice_update)
