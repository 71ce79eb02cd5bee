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
    from ..inputs.pdf_design import PdfDesignCreateArgs, PdfDesignUpdateArgs
    from ..models.pdf_design import PdfDesign, PdfDesignFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def pdf_design_create(
        self,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: Unpack[PdfDesignCreateArgs],
    ) -> PdfDesign:
        """Creates a PDF design from HTML and CSS."""
        result: PdfDesign = self._send("pdf_design_create", fields, select)
        return result

    def pdf_design_update(
        self,
        /,
        *,
        select: Select[PdfDesignFields[Never, One]] | None = None,
        **fields: Unpack[PdfDesignUpdateArgs],
    ) -> PdfDesign:
        """Changes a PDF design."""
        result: PdfDesign = self._send("pdf_design_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    pdf_design_create: Final = awaited(Mutations.pdf_design_create)
    pdf_design_update: Final = awaited(Mutations.pdf_design_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    pdf_design_create: Final = batched(Mutations.pdf_design_create)
    pdf_design_update: Final = batched(Mutations.pdf_design_update)
