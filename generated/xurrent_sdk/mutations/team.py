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
    from ..inputs.team import TeamCreateArgs, TeamUpdateArgs
    from ..models.team import Team, TeamFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def team_create(
        self,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: Unpack[TeamCreateArgs],
    ) -> Team:
        """Creates a team (Account Administrator role)."""
        result: Team = self._send("team_create", fields, select)
        return result

    def team_update(
        self,
        /,
        *,
        select: Select[TeamFields[Never, One]] | None = None,
        **fields: Unpack[TeamUpdateArgs],
    ) -> Team:
        """Changes a team and its members (Account Administrator role, or the team's
        manager).
        """
        result: Team = self._send("team_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    team_create: Final = awaited(Mutations.team_create)
    team_update: Final = awaited(Mutations.team_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    team_create: Final = batched(Mutations.team_create)
    team_update: Final = batched(Mutations.team_update)
