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
    from ..inputs.service_level_agreement import (
        ServiceLevelAgreementCreateArgs,
        ServiceLevelAgreementUpdateArgs,
    )
    from ..models.service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def service_level_agreement_create(
        self,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: Unpack[ServiceLevelAgreementCreateArgs],
    ) -> ServiceLevelAgreement:
        """Creates an SLA from a service offering (Service Level Manager role)."""
        result: ServiceLevelAgreement = self._send(
            "service_level_agreement_create", fields, select
        )
        return result

    def service_level_agreement_update(
        self,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: Unpack[ServiceLevelAgreementUpdateArgs],
    ) -> ServiceLevelAgreement:
        """Changes an SLA and its coverage (Service Level Manager role)."""
        result: ServiceLevelAgreement = self._send(
            "service_level_agreement_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    service_level_agreement_create: Final = awaited(
        Mutations.service_level_agreement_create
    )
    service_level_agreement_update: Final = awaited(
        Mutations.service_level_agreement_update
    )


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    service_level_agreement_create: Final = batched(
        Mutations.service_level_agreement_create
    )
    service_level_agreement_update: Final = batched(
        Mutations.service_level_agreement_update
    )
