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
    from ..inputs.scrum_workspace import (
        ScrumWorkspaceCreateArgs,
        ScrumWorkspaceUpdateArgs,
    )
    from ..models.scrum_workspace import ScrumWorkspace, ScrumWorkspaceFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def scrum_workspace_create(
        self,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: Unpack[ScrumWorkspaceCreateArgs],
    ) -> ScrumWorkspace:
        """Creates a scrum workspace for a team."""
        result: ScrumWorkspace = self._send("scrum_workspace_create", fields, select)
        return result

    def scrum_workspace_update(
        self,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: Unpack[ScrumWorkspaceUpdateArgs],
    ) -> ScrumWorkspace:
        """Changes a scrum workspace."""
        result: ScrumWorkspace = self._send("scrum_workspace_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    scrum_workspace_create: Final = awaited(Mutations.scrum_workspace_create)
    scrum_workspace_update: Final = awaited(Mutations.scrum_workspace_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    scrum_workspace_create: Final = batched(Mutations.scrum_workspace_create)
    scrum_workspace_update: Final = batched(Mutations.scrum_workspace_update)
