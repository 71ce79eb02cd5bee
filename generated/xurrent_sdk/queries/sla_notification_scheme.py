# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.sla_notification_scheme import (
        SlaNotificationSchemeFilter,
        SlaNotificationSchemeWhere,
    )
    from ..models.sla_notification_scheme import (
        SlaNotificationScheme,
        SlaNotificationSchemeFields,
    )


class Queries(QueryRoots):
    """The queries of the account."""

    def sla_notification_schemes(
        self,
        *,
        filter: SlaNotificationSchemeFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        SlaNotificationScheme,
        SlaNotificationSchemeFields[Never, One],
        SlaNotificationSchemeWhere,
    ]:
        """Schemes for warnings about SLA targets."""
        return self._connection("sla_notification_schemes", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    sla_notification_schemes: Final = asynchronous(Queries.sla_notification_schemes)
