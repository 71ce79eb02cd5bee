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
    from ..inputs.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUpCreateArgs,
        WaitingForCustomerFollowUpUpdateArgs,
    )
    from ..models.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUp,
        WaitingForCustomerFollowUpFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def waiting_for_customer_follow_up_create(
        self,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: Unpack[WaitingForCustomerFollowUpCreateArgs],
    ) -> WaitingForCustomerFollowUp:
        """Creates a reminder scheme for requests that wait for the customer."""
        result: WaitingForCustomerFollowUp = self._send(
            "waiting_for_customer_follow_up_create", fields, select
        )
        return result

    def waiting_for_customer_follow_up_update(
        self,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: Unpack[WaitingForCustomerFollowUpUpdateArgs],
    ) -> WaitingForCustomerFollowUp:
        """Changes a reminder scheme."""
        result: WaitingForCustomerFollowUp = self._send(
            "waiting_for_customer_follow_up_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    waiting_for_customer_follow_up_create: Final = awaited(
        Mutations.waiting_for_customer_follow_up_create
    )
    waiting_for_customer_follow_up_update: Final = awaited(
        Mutations.waiting_for_customer_follow_up_update
    )


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    waiting_for_customer_follow_up_create: Final = batched(
        Mutations.waiting_for_customer_follow_up_create
    )
    waiting_for_customer_follow_up_update: Final = batched(
        Mutations.waiting_for_customer_follow_up_update
    )
