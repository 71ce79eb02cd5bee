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
    from ..inputs.sla_notification_scheme import (
        SlaNotificationSchemeCreateArgs,
        SlaNotificationSchemeUpdateArgs,
    )
    from ..models.sla_notification_scheme import (
        SlaNotificationScheme,
        SlaNotificationSchemeFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def sla_notification_scheme_create(
        self,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: Unpack[SlaNotificationSchemeCreateArgs],
    ) -> SlaNotificationScheme:
        """Creates a scheme for warnings about SLA targets."""
        result: SlaNotificationScheme = self._send(
            "sla_notification_scheme_create", fields, select
        )
        return result

    def sla_notification_scheme_update(
        self,
        /,
        *,
        select: Select[SlaNotificationSchemeFields[Never, One]] | None = None,
        **fields: Unpack[SlaNotificationSchemeUpdateArgs],
    ) -> SlaNotificationScheme:
        """Changes a scheme for warnings about SLA targets."""
        result: SlaNotificationScheme = self._send(
            "sla_notification_scheme_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    sla_notification_scheme_create: Final = awaited(
        Mutations.sla_notification_scheme_create
    )
    sla_notification_scheme_update: Final = awaited(
        Mutations.sla_notification_scheme_update
    )


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    sla_notification_scheme_create: Final = batched(
        Mutations.sla_notification_scheme_create
    )
    sla_notification_scheme_update: Final = batched(
        Mutations.sla_notification_scheme_update
    )
