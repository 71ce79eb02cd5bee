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
    from ..inputs.pdf_design import (
        PdfDesignCreateArgs,
        PdfDesignCreateInput,
        PdfDesignUpdateArgs,
        PdfDesignUpdateInput,
    )
    from ..models.pdf_design import PdfDesign, PdfDesignFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def pdf_design_create(
        self,
        input: PdfDesignCreateInput,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
    ) -> PdfDesign: ...
    @overload
    def pdf_design_create(
        self,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: Unpack[PdfDesignCreateArgs],
    ) -> PdfDesign: ...
    def pdf_design_create(
        self,
        input: PdfDesignCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: object,
    ) -> PdfDesign:
        """Creates a PDF design from HTML and CSS."""
        found: PdfDesign = self._send("pdf_design_create", input, fields, select)
        return found

    @overload
    def pdf_design_update(
        self,
        input: PdfDesignUpdateInput,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
    ) -> PdfDesign: ...
    @overload
    def pdf_design_update(
        self,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: Unpack[PdfDesignUpdateArgs],
    ) -> PdfDesign: ...
    def pdf_design_update(
        self,
        input: PdfDesignUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: object,
    ) -> PdfDesign:
        """Changes a PDF design."""
        found: PdfDesign = self._send("pdf_design_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def pdf_design_create(
        self,
        input: PdfDesignCreateInput,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
    ) -> PdfDesign: ...
    @overload
    async def pdf_design_create(
        self,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: Unpack[PdfDesignCreateArgs],
    ) -> PdfDesign: ...
    async def pdf_design_create(
        self,
        input: PdfDesignCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: object,
    ) -> PdfDesign:
        """Creates a PDF design from HTML and CSS."""
        found: PdfDesign = await self._send("pdf_design_create", input, fields, select)
        return found

    @overload
    async def pdf_design_update(
        self,
        input: PdfDesignUpdateInput,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
    ) -> PdfDesign: ...
    @overload
    async def pdf_design_update(
        self,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: Unpack[PdfDesignUpdateArgs],
    ) -> PdfDesign: ...
    async def pdf_design_update(
        self,
        input: PdfDesignUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: object,
    ) -> PdfDesign:
        """Changes a PDF design."""
        found: PdfDesign = await self._send("pdf_design_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    pdf_design_create = batched(Mutations.pdf_design_create)
    pdf_design_update = batched(Mutations.pdf_design_update)
