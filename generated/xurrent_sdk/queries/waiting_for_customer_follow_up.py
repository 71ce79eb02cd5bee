# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUpFilter,
        WaitingForCustomerFollowUpWhere,
    )
    from ..models.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUp,
        WaitingForCustomerFollowUpFields,
    )


class Queries(QueryRoots):
    """The queries of the account."""

    def waiting_for_customer_follow_ups(
        self,
        *,
        filter: WaitingForCustomerFollowUpFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        WaitingForCustomerFollowUp,
        WaitingForCustomerFollowUpFields[Never, One],
        WaitingForCustomerFollowUpWhere,
    ]:
        """Reminder schemes for requests that wait for the customer."""
        return self._connection("waiting_for_customer_follow_ups", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    waiting_for_customer_follow_ups: Final = asynchronous(
        Queries.waiting_for_customer_follow_ups
    )
