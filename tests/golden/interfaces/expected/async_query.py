# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import (
    AsyncRecordListQuery,
    AsyncRecordQuery,
    sealed_methods,
    single_state,
)

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import AsyncClient, One
    from .models.found import Found, FoundFields
    from .models.node import Node, NodeFields
    from .models.owned import Owned, OwnedFields


@sealed_methods
class AsyncQueries:
    """The queries of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def found(self) -> AsyncRecordListQuery[list[Found], FoundFields[Never, One]]:
        """The root field ``found``."""
        return AsyncRecordListQuery(self._client, single_state("found", {}))

    def node(
        self,
        id: str,
    ) -> AsyncRecordQuery[Node, NodeFields[Never, One]]:
        """The root field ``node``."""
        arguments = {"id": id}
        return AsyncRecordQuery(self._client, single_state("node", arguments))

    def owned(self) -> AsyncRecordQuery[Owned, OwnedFields[Never, One]]:
        """The root field ``owned``."""
        return AsyncRecordQuery(self._client, single_state("owned", {}))
