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
    from ..inputs.service_level_agreement import (
        ServiceLevelAgreementCreateArgs,
        ServiceLevelAgreementCreateInput,
        ServiceLevelAgreementUpdateArgs,
        ServiceLevelAgreementUpdateInput,
    )
    from ..models.service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def service_level_agreement_create(
        self,
        input: ServiceLevelAgreementCreateInput,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
    ) -> ServiceLevelAgreement: ...
    @overload
    def service_level_agreement_create(
        self,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: Unpack[ServiceLevelAgreementCreateArgs],
    ) -> ServiceLevelAgreement: ...
    def service_level_agreement_create(
        self,
        input: ServiceLevelAgreementCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceLevelAgreement:
        """Creates an SLA from a service offering (Service Level Manager role)."""
        found: ServiceLevelAgreement = self._send(
            "service_level_agreement_create", input, fields, select
        )
        return found

    @overload
    def service_level_agreement_update(
        self,
        input: ServiceLevelAgreementUpdateInput,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
    ) -> ServiceLevelAgreement: ...
    @overload
    def service_level_agreement_update(
        self,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: Unpack[ServiceLevelAgreementUpdateArgs],
    ) -> ServiceLevelAgreement: ...
    def service_level_agreement_update(
        self,
        input: ServiceLevelAgreementUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceLevelAgreement:
        """Changes an SLA and its coverage (Service Level Manager role)."""
        found: ServiceLevelAgreement = self._send(
            "service_level_agreement_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def service_level_agreement_create(
        self,
        input: ServiceLevelAgreementCreateInput,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
    ) -> ServiceLevelAgreement: ...
    @overload
    async def service_level_agreement_create(
        self,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: Unpack[ServiceLevelAgreementCreateArgs],
    ) -> ServiceLevelAgreement: ...
    async def service_level_agreement_create(
        self,
        input: ServiceLevelAgreementCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceLevelAgreement:
        """Creates an SLA from a service offering (Service Level Manager role)."""
        found: ServiceLevelAgreement = await self._send(
            "service_level_agreement_create", input, fields, select
        )
        return found

    @overload
    async def service_level_agreement_update(
        self,
        input: ServiceLevelAgreementUpdateInput,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
    ) -> ServiceLevelAgreement: ...
    @overload
    async def service_level_agreement_update(
        self,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: Unpack[ServiceLevelAgreementUpdateArgs],
    ) -> ServiceLevelAgreement: ...
    async def service_level_agreement_update(
        self,
        input: ServiceLevelAgreementUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceLevelAgreement:
        """Changes an SLA and its coverage (Service Level Manager role)."""
        found: ServiceLevelAgreement = await self._send(
            "service_level_agreement_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    service_level_agreement_create = batched(Mutations.service_level_agreement_create)
    service_level_agreement_update = batched(Mutations.service_level_agreement_update)
