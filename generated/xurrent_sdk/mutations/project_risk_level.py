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
    from ..inputs.project_risk_level import (
        ProjectRiskLevelCreateArgs,
        ProjectRiskLevelUpdateArgs,
    )
    from ..models.project_risk_level import ProjectRiskLevel, ProjectRiskLevelFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def project_risk_level_create(
        self,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: Unpack[ProjectRiskLevelCreateArgs],
    ) -> ProjectRiskLevel:
        """Creates a risk level that projects can be given."""
        result: ProjectRiskLevel = self._send(
            "project_risk_level_create", fields, select
        )
        return result

    def project_risk_level_update(
        self,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: Unpack[ProjectRiskLevelUpdateArgs],
    ) -> ProjectRiskLevel:
        """Changes a risk level for projects."""
        result: ProjectRiskLevel = self._send(
            "project_risk_level_update", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    project_risk_level_create: Final = awaited(Mutations.project_risk_level_create)
    project_risk_level_update: Final = awaited(Mutations.project_risk_level_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    project_risk_level_create: Final = batched(Mutations.project_risk_level_create)
    project_risk_level_update: Final = batched(Mutations.project_risk_level_update)
