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
    from ..inputs.first_line_support_agreement import (
        FirstLineSupportAgreementCreateArgs,
        FirstLineSupportAgreementCreateInput,
        FirstLineSupportAgreementUpdateArgs,
        FirstLineSupportAgreementUpdateInput,
    )
    from ..models.first_line_support_agreement import (
        FirstLineSupportAgreement,
        FirstLineSupportAgreementFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def first_line_support_agreement_create(
        self,
        input: FirstLineSupportAgreementCreateInput,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
    ) -> FirstLineSupportAgreement: ...
    @overload
    def first_line_support_agreement_create(
        self,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: Unpack[FirstLineSupportAgreementCreateArgs],
    ) -> FirstLineSupportAgreement: ...
    def first_line_support_agreement_create(
        self,
        input: FirstLineSupportAgreementCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: object,
    ) -> FirstLineSupportAgreement:
        """Creates a first line support agreement (Service Level Manager role)."""
        found: FirstLineSupportAgreement = self._send(
            "first_line_support_agreement_create", input, fields, select
        )
        return found

    @overload
    def first_line_support_agreement_update(
        self,
        input: FirstLineSupportAgreementUpdateInput,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
    ) -> FirstLineSupportAgreement: ...
    @overload
    def first_line_support_agreement_update(
        self,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: Unpack[FirstLineSupportAgreementUpdateArgs],
    ) -> FirstLineSupportAgreement: ...
    def first_line_support_agreement_update(
        self,
        input: FirstLineSupportAgreementUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: object,
    ) -> FirstLineSupportAgreement:
        """Changes a first line support agreement (Service Level Manager role)."""
        found: FirstLineSupportAgreement = self._send(
            "first_line_support_agreement_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def first_line_support_agreement_create(
        self,
        input: FirstLineSupportAgreementCreateInput,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
    ) -> FirstLineSupportAgreement: ...
    @overload
    async def first_line_support_agreement_create(
        self,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: Unpack[FirstLineSupportAgreementCreateArgs],
    ) -> FirstLineSupportAgreement: ...
    async def first_line_support_agreement_create(
        self,
        input: FirstLineSupportAgreementCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: object,
    ) -> FirstLineSupportAgreement:
        """Creates a first line support agreement (Service Level Manager role)."""
        found: FirstLineSupportAgreement = await self._send(
            "first_line_support_agreement_create", input, fields, select
        )
        return found

    @overload
    async def first_line_support_agreement_update(
        self,
        input: FirstLineSupportAgreementUpdateInput,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
    ) -> FirstLineSupportAgreement: ...
    @overload
    async def first_line_support_agreement_update(
        self,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: Unpack[FirstLineSupportAgreementUpdateArgs],
    ) -> FirstLineSupportAgreement: ...
    async def first_line_support_agreement_update(
        self,
        input: FirstLineSupportAgreementUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: object,
    ) -> FirstLineSupportAgreement:
        """Changes a first line support agreement (Service Level Manager role)."""
        found: FirstLineSupportAgreement = await self._send(
            "first_line_support_agreement_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    first_line_support_agreement_create = batched(
        Mutations.first_line_support_agreement_create
    )
    first_line_support_agreement_update = batched(
        Mutations.first_line_support_agreement_update
    )
