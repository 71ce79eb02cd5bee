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
    from ..inputs.sla_coverage_group import (
        SlaCoverageGroupCreateArgs,
        SlaCoverageGroupUpdateArgs,
    )
    from ..models.sla_coverage_group import SlaCoverageGroup, SlaCoverageGroupFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def sla_coverage_group_create(
        self,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: Unpack[SlaCoverageGroupCreateArgs],
    ) -> SlaCoverageGroup:
        """Creates a group of people that SLAs can cover."""
        result: SlaCoverageGroup = self._send(
            "sla_coverage_group_create", fields, select
        )
        return result

    def sla_coverage_group_update(
        self,
        /,
        *,
        select: Select[SlaCoverageGroupFields[Never, One]] | None = None,
        **fields: Unpack[SlaCoverageGroupUpdateArgs],
    ) -> SlaCoverageGroup:
        """Changes a coverage group."""
        result: SlaCoverageGroup = self._send(
            "sla_coverage_group_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    sla_coverage_group_create: Final = awaited(Mutations.sla_coverage_group_create)
    sla_coverage_group_update: Final = awaited(Mutations.sla_coverage_group_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    sla_coverage_group_create: Final = batched(Mutations.sla_coverage_group_create)
    sla_coverage_group_update: Final = batched(Mutations.sla_coverage_group_update)
