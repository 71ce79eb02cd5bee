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
    from ..inputs.first_line_support_agreement import (
        FirstLineSupportAgreementCreateArgs,
        FirstLineSupportAgreementUpdateArgs,
    )
    from ..models.first_line_support_agreement import (
        FirstLineSupportAgreement,
        FirstLineSupportAgreementFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def first_line_support_agreement_create(
        self,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: Unpack[FirstLineSupportAgreementCreateArgs],
    ) -> FirstLineSupportAgreement:
        """Creates a first line support agreement (Service Level Manager role)."""
        result: FirstLineSupportAgreement = self._send(
            "first_line_support_agreement_create", fields, select
        )
        return result

    def first_line_support_agreement_update(
        self,
        /,
        *,
        select: Select[FirstLineSupportAgreementFields[Never, One]] | None = None,
        **fields: Unpack[FirstLineSupportAgreementUpdateArgs],
    ) -> FirstLineSupportAgreement:
        """Changes a first line support agreement (Service Level Manager role)."""
        result: FirstLineSupportAgreement = self._send(
            "first_line_support_agreement_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    first_line_support_agreement_create: Final = awaited(
        Mutations.first_line_support_agreement_create
    )
    first_line_support_agreement_update: Final = awaited(
        Mutations.first_line_support_agreement_update
    )


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    first_line_support_agreement_create: Final = batched(
        Mutations.first_line_support_agreement_create
    )
    first_line_support_agreement_update: Final = batched(
        Mutations.first_line_support_agreement_update
    )
