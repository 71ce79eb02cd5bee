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
    from ..enums.affected_sla import AffectedSlaView, AffectedSlaViewLiteral
    from ..inputs.affected_sla import (
        AffectedSlaFilter,
        AffectedSlaOrder,
        AffectedSlaOrderBy,
        AffectedSlaWhere,
    )
    from ..models.affected_sla import AffectedSla, AffectedSlaFields


class Queries(QueryRoots):
    """The queries of the account."""

    def affected_slas(
        self,
        *,
        filter: AffectedSlaFilter | None | Unset = UNSET,
        order: Sequence[AffectedSlaOrder | AffectedSlaOrderBy] | None | Unset = UNSET,
        view: AffectedSlaView | AffectedSlaViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[AffectedSla, AffectedSlaFields[Never, One], AffectedSlaWhere]:
        """SLA clocks of requests, for service level reporting; `view` defaults to the
        current account.
        """
        return self._connection("affected_slas", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    affected_slas: Final = asynchronous(Queries.affected_slas)
