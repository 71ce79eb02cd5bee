# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import deprecated

from ._runtime.codegen import (
    AsyncRecordListQuery,
    AsyncRecordQuery,
    AsyncValueQuery,
    UNSET,
    sealed_methods,
    single_state,
)

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import AsyncClient, One, Unset
    from .payloads import Thing, ThingFields


@sealed_methods
class AsyncQueries:
    """The queries of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def new(self) -> AsyncRecordQuery[Thing, ThingFields[Never, One]]:
        """The root field ``new``."""
        return AsyncRecordQuery(self._client, single_state("new", {}))

    @deprecated('Use "new" instead.')
    def old(self) -> AsyncValueQuery[str]:
        """Still here.

        Deprecated: Use "new" instead.
        """
        return AsyncValueQuery(self._client, single_state("old", {}))

    @deprecated("No longer supported")
    def old_things(
        self,
        *,
        after: str | None | Unset = UNSET,
        first: int | None | Unset = UNSET,
    ) -> AsyncRecordListQuery[list[Thing], ThingFields[Never, One]]:
        """Deprecated: No longer supported"""
        arguments = {"after": after, "first": first}
        return AsyncRecordListQuery(self._client, single_state("old_things", arguments))
