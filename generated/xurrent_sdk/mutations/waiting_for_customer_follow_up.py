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
    from ..inputs.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUpCreateArgs,
        WaitingForCustomerFollowUpCreateInput,
        WaitingForCustomerFollowUpUpdateArgs,
        WaitingForCustomerFollowUpUpdateInput,
    )
    from ..models.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUp,
        WaitingForCustomerFollowUpFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def waiting_for_customer_follow_up_create(
        self,
        input: WaitingForCustomerFollowUpCreateInput,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
    ) -> WaitingForCustomerFollowUp: ...
    @overload
    def waiting_for_customer_follow_up_create(
        self,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: Unpack[WaitingForCustomerFollowUpCreateArgs],
    ) -> WaitingForCustomerFollowUp: ...
    def waiting_for_customer_follow_up_create(
        self,
        input: WaitingForCustomerFollowUpCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: object,
    ) -> WaitingForCustomerFollowUp:
        """Creates a reminder scheme for requests that wait for the customer."""
        found: WaitingForCustomerFollowUp = self._send(
            "waiting_for_customer_follow_up_create", input, fields, select
        )
        return found

    @overload
    def waiting_for_customer_follow_up_update(
        self,
        input: WaitingForCustomerFollowUpUpdateInput,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
    ) -> WaitingForCustomerFollowUp: ...
    @overload
    def waiting_for_customer_follow_up_update(
        self,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: Unpack[WaitingForCustomerFollowUpUpdateArgs],
    ) -> WaitingForCustomerFollowUp: ...
    def waiting_for_customer_follow_up_update(
        self,
        input: WaitingForCustomerFollowUpUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: object,
    ) -> WaitingForCustomerFollowUp:
        """Changes a reminder scheme."""
        found: WaitingForCustomerFollowUp = self._send(
            "waiting_for_customer_follow_up_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def waiting_for_customer_follow_up_create(
        self,
        input: WaitingForCustomerFollowUpCreateInput,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
    ) -> WaitingForCustomerFollowUp: ...
    @overload
    async def waiting_for_customer_follow_up_create(
        self,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: Unpack[WaitingForCustomerFollowUpCreateArgs],
    ) -> WaitingForCustomerFollowUp: ...
    async def waiting_for_customer_follow_up_create(
        self,
        input: WaitingForCustomerFollowUpCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: object,
    ) -> WaitingForCustomerFollowUp:
        """Creates a reminder scheme for requests that wait for the customer."""
        found: WaitingForCustomerFollowUp = await self._send(
            "waiting_for_customer_follow_up_create", input, fields, select
        )
        return found

    @overload
    async def waiting_for_customer_follow_up_update(
        self,
        input: WaitingForCustomerFollowUpUpdateInput,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
    ) -> WaitingForCustomerFollowUp: ...
    @overload
    async def waiting_for_customer_follow_up_update(
        self,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: Unpack[WaitingForCustomerFollowUpUpdateArgs],
    ) -> WaitingForCustomerFollowUp: ...
    async def waiting_for_customer_follow_up_update(
        self,
        input: WaitingForCustomerFollowUpUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[WaitingForCustomerFollowUpFields[Never, One]] | None = None,
        **fields: object,
    ) -> WaitingForCustomerFollowUp:
        """Changes a reminder scheme."""
        found: WaitingForCustomerFollowUp = await self._send(
            "waiting_for_customer_follow_up_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    waiting_for_customer_follow_up_create = batched(
        Mutations.waiting_for_customer_follow_up_create
    )
    waiting_for_customer_follow_up_update = batched(
        Mutations.waiting_for_customer_follow_up_update
    )
