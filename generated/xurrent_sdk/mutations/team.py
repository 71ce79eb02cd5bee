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
    from ..inputs.team import (
        TeamCreateArgs,
        TeamCreateInput,
        TeamUpdateArgs,
        TeamUpdateInput,
    )
    from ..models.team import Team, TeamFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def team_create(
        self,
        input: TeamCreateInput,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
    ) -> Team: ...
    @overload
    def team_create(
        self,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: Unpack[TeamCreateArgs],
    ) -> Team: ...
    def team_create(
        self,
        input: TeamCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: object,
    ) -> Team:
        """Creates a team (Account Administrator role)."""
        found: Team = self._send("team_create", input, fields, select)
        return found

    @overload
    def team_update(
        self,
        input: TeamUpdateInput,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
    ) -> Team: ...
    @overload
    def team_update(
        self,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: Unpack[TeamUpdateArgs],
    ) -> Team: ...
    def team_update(
        self,
        input: TeamUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: object,
    ) -> Team:
        """Changes a team and its members (Account Administrator role, or the team's
        manager).
        """
        found: Team = self._send("team_update", input, fields, select)
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def team_create(
        self,
        input: TeamCreateInput,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
    ) -> Team: ...
    @overload
    async def team_create(
        self,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: Unpack[TeamCreateArgs],
    ) -> Team: ...
    async def team_create(
        self,
        input: TeamCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: object,
    ) -> Team:
        """Creates a team (Account Administrator role)."""
        found: Team = await self._send("team_create", input, fields, select)
        return found

    @overload
    async def team_update(
        self,
        input: TeamUpdateInput,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
    ) -> Team: ...
    @overload
    async def team_update(
        self,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: Unpack[TeamUpdateArgs],
    ) -> Team: ...
    async def team_update(
        self,
        input: TeamUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: object,
    ) -> Team:
        """Changes a team and its members (Account Administrator role, or the team's
        manager).
        """
        found: Team = await self._send("team_update", input, fields, select)
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    team_create = batched(Mutations.team_create)
    team_update = batched(Mutations.team_update)
