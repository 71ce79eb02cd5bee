# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.invoice import (
        InvoiceCreateArgs,
        InvoiceCreateInput,
        InvoiceUpdateArgs,
        InvoiceUpdateInput,
    )
    from ..models.invoice import Invoice, InvoiceFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def invoice_create(
        self,
        input: InvoiceCreateInput,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
    ) -> Invoice: ...
    @overload
    def invoice_create(
        self,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: Unpack[InvoiceCreateArgs],
    ) -> Invoice: ...
    def invoice_create(
        self,
        input: InvoiceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: object,
    ) -> Invoice:
        """Books a purchase invoice on CIs, a contract, agreement, project or
        workflow.
        """
        found: Invoice = self._send("invoice_create", input, fields, select)
        return found

    @overload
    def invoice_update(
        self,
        input: InvoiceUpdateInput,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
    ) -> Invoice: ...
    @overload
    def invoice_update(
        self,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: Unpack[InvoiceUpdateArgs],
    ) -> Invoice: ...
    def invoice_update(
        self,
        input: InvoiceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: object,
    ) -> Invoice:
        """Changes a purchase invoice."""
        found: Invoice = self._send("invoice_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def invoice_create(
        self,
        input: InvoiceCreateInput,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
    ) -> Invoice: ...
    @overload
    async def invoice_create(
        self,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: Unpack[InvoiceCreateArgs],
    ) -> Invoice: ...
    async def invoice_create(
        self,
        input: InvoiceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: object,
    ) -> Invoice:
        """Books a purchase invoice on CIs, a contract, agreement, project or
        workflow.
        """
        found: Invoice = await self._send("invoice_create", input, fields, select)
        return found

    @overload
    async def invoice_update(
        self,
        input: InvoiceUpdateInput,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
    ) -> Invoice: ...
    @overload
    async def invoice_update(
        self,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: Unpack[InvoiceUpdateArgs],
    ) -> Invoice: ...
    async def invoice_update(
        self,
        input: InvoiceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[InvoiceFields[Never, One]] | None = None,
        **fields: object,
    ) -> Invoice:
        """Changes a purchase invoice."""
        found: Invoice = await self._send("invoice_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    invoice_create = batched(Mutations.invoice_create)
    invoice_update = batched(Mutations.invoice_update)
