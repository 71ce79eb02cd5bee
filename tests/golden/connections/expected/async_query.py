# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import (
    AsyncConnectionQuery,
    AsyncRecordListQuery,
    AsyncRecordQuery,
    AsyncValueQuery,
    UNSET,
    connection_state,
    sealed_methods,
    single_state,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never

    from ._runtime.codegen import AsyncClient, NoFilter, One, Unset
    from .enums.thing import ThingView, ThingViewLiteral
    from .inputs.thing import ThingFilter, ThingOrder, ThingOrderBy, ThingWhere
    from .models.node import Node, NodeFields
    from .models.thing import Thing, ThingFields


@sealed_methods
class AsyncQueries:
    """The queries of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def all(self) -> AsyncRecordListQuery[list[Thing], ThingFields[Never, One]]:
        """The root field ``all``."""
        return AsyncRecordListQuery(self._client, single_state("all", {}))

    def bare(self) -> AsyncConnectionQuery[Thing, ThingFields[Never, One], NoFilter]:
        """The root field ``bare``."""
        return AsyncConnectionQuery(self._client, connection_state("bare", {}))

    def count(self) -> AsyncValueQuery[int]:
        """The root field ``count``."""
        return AsyncValueQuery(self._client, single_state("count", {}))

    def me(self) -> AsyncRecordQuery[Thing, ThingFields[Never, One]]:
        """The root field ``me``."""
        return AsyncRecordQuery(self._client, single_state("me", {}))

    def node(
        self,
        id: str,
    ) -> AsyncRecordQuery[Node, NodeFields[Never, One]]:
        """The root field ``node``."""
        arguments = {"id": id}
        return AsyncRecordQuery(self._client, single_state("node", arguments))

    def things(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
        order: Sequence[ThingOrder | ThingOrderBy] | None | Unset = UNSET,
        view: ThingView | ThingViewLiteral | None | Unset = UNSET,
    ) -> AsyncConnectionQuery[Thing, ThingFields[Never, One], ThingWhere]:
        """The root field ``things``."""
        arguments = {"filter": filter, "order": order, "view": view}
        return AsyncConnectionQuery(self._client, connection_state("things", arguments))
