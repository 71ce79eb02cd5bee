# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.pdf_design import PdfDesignFilter, PdfDesignWhere
    from ..models.pdf_design import PdfDesign, PdfDesignFields


class Queries(QueryRoots):
    """The queries of the account."""

    def pdf_designs(
        self,
        *,
        filter: PdfDesignFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[PdfDesign, PdfDesignFields[Never, One], PdfDesignWhere]:
        """PDF designs for summaries and dashboards."""
        return self._connection("pdf_designs", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    pdf_designs: Final = asynchronous(Queries.pdf_designs)
