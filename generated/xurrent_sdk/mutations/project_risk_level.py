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
    from ..inputs.project_risk_level import (
        ProjectRiskLevelCreateArgs,
        ProjectRiskLevelCreateInput,
        ProjectRiskLevelUpdateArgs,
        ProjectRiskLevelUpdateInput,
    )
    from ..models.project_risk_level import ProjectRiskLevel, ProjectRiskLevelFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def project_risk_level_create(
        self,
        input: ProjectRiskLevelCreateInput,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
    ) -> ProjectRiskLevel: ...
    @overload
    def project_risk_level_create(
        self,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: Unpack[ProjectRiskLevelCreateArgs],
    ) -> ProjectRiskLevel: ...
    def project_risk_level_create(
        self,
        input: ProjectRiskLevelCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectRiskLevel:
        """Creates a risk level that projects can be given."""
        found: ProjectRiskLevel = self._send(
            "project_risk_level_create", input, fields, select
        )
        return found

    @overload
    def project_risk_level_update(
        self,
        input: ProjectRiskLevelUpdateInput,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
    ) -> ProjectRiskLevel: ...
    @overload
    def project_risk_level_update(
        self,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: Unpack[ProjectRiskLevelUpdateArgs],
    ) -> ProjectRiskLevel: ...
    def project_risk_level_update(
        self,
        input: ProjectRiskLevelUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectRiskLevel:
        """Changes a risk level for projects."""
        found: ProjectRiskLevel = self._send(
            "project_risk_level_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def project_risk_level_create(
        self,
        input: ProjectRiskLevelCreateInput,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
    ) -> ProjectRiskLevel: ...
    @overload
    async def project_risk_level_create(
        self,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: Unpack[ProjectRiskLevelCreateArgs],
    ) -> ProjectRiskLevel: ...
    async def project_risk_level_create(
        self,
        input: ProjectRiskLevelCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectRiskLevel:
        """Creates a risk level that projects can be given."""
        found: ProjectRiskLevel = await self._send(
            "project_risk_level_create", input, fields, select
        )
        return found

    @overload
    async def project_risk_level_update(
        self,
        input: ProjectRiskLevelUpdateInput,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
    ) -> ProjectRiskLevel: ...
    @overload
    async def project_risk_level_update(
        self,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: Unpack[ProjectRiskLevelUpdateArgs],
    ) -> ProjectRiskLevel: ...
    async def project_risk_level_update(
        self,
        input: ProjectRiskLevelUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectRiskLevel:
        """Changes a risk level for projects."""
        found: ProjectRiskLevel = await self._send(
            "project_risk_level_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    project_risk_level_create = batched(Mutations.project_risk_level_create)
    project_risk_level_update = batched(Mutations.project_risk_level_update)
