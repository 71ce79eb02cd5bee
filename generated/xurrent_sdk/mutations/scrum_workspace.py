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
    from ..inputs.scrum_workspace import (
        ScrumWorkspaceCreateArgs,
        ScrumWorkspaceCreateInput,
        ScrumWorkspaceUpdateArgs,
        ScrumWorkspaceUpdateInput,
    )
    from ..models.scrum_workspace import ScrumWorkspace, ScrumWorkspaceFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def scrum_workspace_create(
        self,
        input: ScrumWorkspaceCreateInput,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
    ) -> ScrumWorkspace: ...
    @overload
    def scrum_workspace_create(
        self,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: Unpack[ScrumWorkspaceCreateArgs],
    ) -> ScrumWorkspace: ...
    def scrum_workspace_create(
        self,
        input: ScrumWorkspaceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: object,
    ) -> ScrumWorkspace:
        """Creates a scrum workspace for a team."""
        found: ScrumWorkspace = self._send(
            "scrum_workspace_create", input, fields, select
        )
        return found

    @overload
    def scrum_workspace_update(
        self,
        input: ScrumWorkspaceUpdateInput,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
    ) -> ScrumWorkspace: ...
    @overload
    def scrum_workspace_update(
        self,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: Unpack[ScrumWorkspaceUpdateArgs],
    ) -> ScrumWorkspace: ...
    def scrum_workspace_update(
        self,
        input: ScrumWorkspaceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: object,
    ) -> ScrumWorkspace:
        """Changes a scrum workspace."""
        found: ScrumWorkspace = self._send(
            "scrum_workspace_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def scrum_workspace_create(
        self,
        input: ScrumWorkspaceCreateInput,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
    ) -> ScrumWorkspace: ...
    @overload
    async def scrum_workspace_create(
        self,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: Unpack[ScrumWorkspaceCreateArgs],
    ) -> ScrumWorkspace: ...
    async def scrum_workspace_create(
        self,
        input: ScrumWorkspaceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: object,
    ) -> ScrumWorkspace:
        """Creates a scrum workspace for a team."""
        found: ScrumWorkspace = await self._send(
            "scrum_workspace_create", input, fields, select
        )
        return found

    @overload
    async def scrum_workspace_update(
        self,
        input: ScrumWorkspaceUpdateInput,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
    ) -> ScrumWorkspace: ...
    @overload
    async def scrum_workspace_update(
        self,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: Unpack[ScrumWorkspaceUpdateArgs],
    ) -> ScrumWorkspace: ...
    async def scrum_workspace_update(
        self,
        input: ScrumWorkspaceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: object,
    ) -> ScrumWorkspace:
        """Changes a scrum workspace."""
        found: ScrumWorkspace = await self._send(
            "scrum_workspace_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    scrum_workspace_create = batched(Mutations.scrum_workspace_create)
    scrum_workspace_update = batched(Mutations.scrum_workspace_update)
