# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..enums.skill_pool import SkillPoolView, SkillPoolViewLiteral
    from ..inputs.skill_pool import (
        SkillPoolFilter,
        SkillPoolOrder,
        SkillPoolOrderBy,
        SkillPoolWhere,
    )
    from ..models.skill_pool import SkillPool, SkillPoolFields


class Queries(QueryRoots):
    """The queries of the account."""

    def skill_pools(
        self,
        *,
        filter: SkillPoolFilter | None | Unset = UNSET,
        order: Sequence[SkillPoolOrder | SkillPoolOrderBy] | None | Unset = UNSET,
        view: SkillPoolView | SkillPoolViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[SkillPool, SkillPoolFields[Never, One], SkillPoolWhere]:
        """Skill pools; `view` defaults to the current account."""
        return self._connection("skill_pools", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    skill_pools: Final = asynchronous(Queries.skill_pools)
