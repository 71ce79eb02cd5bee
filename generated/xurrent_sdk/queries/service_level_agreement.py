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
    from ..enums.service_level_agreement import (
        ServiceLevelAgreementView,
        ServiceLevelAgreementViewLiteral,
    )
    from ..inputs.service_level_agreement import (
        ServiceLevelAgreementFilter,
        ServiceLevelAgreementOrder,
        ServiceLevelAgreementOrderBy,
        ServiceLevelAgreementWhere,
    )
    from ..models.service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementFields,
    )


class Queries(QueryRoots):
    """The queries of the account."""

    def service_level_agreements(
        self,
        *,
        filter: ServiceLevelAgreementFilter | None | Unset = UNSET,
        order: (
            Sequence[ServiceLevelAgreementOrder | ServiceLevelAgreementOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            ServiceLevelAgreementView | ServiceLevelAgreementViewLiteral | None | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        ServiceLevelAgreement,
        ServiceLevelAgreementFields[Never, One],
        ServiceLevelAgreementWhere,
    ]:
        """Service level agreements (SLAs); `view` defaults to the current account."""
        return self._connection("service_level_agreements", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    service_level_agreements: Final = asynchronous(Queries.service_level_agreements)
