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
    from ..enums.first_line_support_agreement import (
        FirstLineSupportAgreementView,
        FirstLineSupportAgreementViewLiteral,
    )
    from ..inputs.first_line_support_agreement import (
        FirstLineSupportAgreementFilter,
        FirstLineSupportAgreementOrder,
        FirstLineSupportAgreementOrderBy,
        FirstLineSupportAgreementWhere,
    )
    from ..models.first_line_support_agreement import (
        FirstLineSupportAgreement,
        FirstLineSupportAgreementFields,
    )


class Queries(QueryRoots):
    """The queries of the account."""

    def first_line_support_agreements(
        self,
        *,
        filter: FirstLineSupportAgreementFilter | None | Unset = UNSET,
        order: (
            Sequence[FirstLineSupportAgreementOrder | FirstLineSupportAgreementOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            FirstLineSupportAgreementView
            | FirstLineSupportAgreementViewLiteral
            | None
            | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        FirstLineSupportAgreement,
        FirstLineSupportAgreementFields[Never, One],
        FirstLineSupportAgreementWhere,
    ]:
        """First line support agreements (FLSAs); `view` defaults to the current
        account.
        """
        return self._connection("first_line_support_agreements", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    first_line_support_agreements: Final = asynchronous(
        Queries.first_line_support_agreements
    )
