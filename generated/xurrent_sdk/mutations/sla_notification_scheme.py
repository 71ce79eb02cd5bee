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
    from ..inputs.sla_notification_scheme import (
        SlaNotificationSchemeCreateArgs,
        SlaNotificationSchemeCreateInput,
        SlaNotificationSchemeUpdateArgs,
        SlaNotificationSchemeUpdateInput,
    )
    from ..models.sla_notification_scheme import (
        SlaNotificationScheme,
        SlaNotificationSchemeFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def sla_notification_scheme_create(
        self,
        input: SlaNotificationSchemeCreateInput,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
    ) -> SlaNotificationScheme: ...
    @overload
    def sla_notification_scheme_create(
        self,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: Unpack[SlaNotificationSchemeCreateArgs],
    ) -> SlaNotificationScheme: ...
    def sla_notification_scheme_create(
        self,
        input: SlaNotificationSchemeCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: object,
    ) -> SlaNotificationScheme:
        """Creates a scheme for warnings about SLA targets."""
        found: SlaNotificationScheme = self._send(
            "sla_notification_scheme_create", input, fields, select
        )
        return found

    @overload
    def sla_notification_scheme_update(
        self,
        input: SlaNotificationSchemeUpdateInput,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
    ) -> SlaNotificationScheme: ...
    @overload
    def sla_notification_scheme_update(
        self,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: Unpack[SlaNotificationSchemeUpdateArgs],
    ) -> SlaNotificationScheme: ...
    def sla_notification_scheme_update(
        self,
        input: SlaNotificationSchemeUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: object,
    ) -> SlaNotificationScheme:
        """Changes a scheme for warnings about SLA targets."""
        found: SlaNotificationScheme = self._send(
            "sla_notification_scheme_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def sla_notification_scheme_create(
        self,
        input: SlaNotificationSchemeCreateInput,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
    ) -> SlaNotificationScheme: ...
    @overload
    async def sla_notification_scheme_create(
        self,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: Unpack[SlaNotificationSchemeCreateArgs],
    ) -> SlaNotificationScheme: ...
    async def sla_notification_scheme_create(
        self,
        input: SlaNotificationSchemeCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: object,
    ) -> SlaNotificationScheme:
        """Creates a scheme for warnings about SLA targets."""
        found: SlaNotificationScheme = await self._send(
            "sla_notification_scheme_create", input, fields, select
        )
        return found

    @overload
    async def sla_notification_scheme_update(
        self,
        input: SlaNotificationSchemeUpdateInput,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
    ) -> SlaNotificationScheme: ...
    @overload
    async def sla_notification_scheme_update(
        self,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: Unpack[SlaNotificationSchemeUpdateArgs],
    ) -> SlaNotificationScheme: ...
    async def sla_notification_scheme_update(
        self,
        input: SlaNotificationSchemeUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: object,
    ) -> SlaNotificationScheme:
        """Changes a scheme for warnings about SLA targets."""
        found: SlaNotificationScheme = await self._send(
            "sla_notification_scheme_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    sla_notification_scheme_create = batched(Mutations.sla_notification_scheme_create)
    sla_notification_scheme_update = batched(Mutations.sla_notification_scheme_update)
