# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import AsyncValueQuery, sealed_methods, single_state

if TYPE_CHECKING:
    from ._runtime.codegen import AsyncClient


@sealed_methods
class AsyncQueries:
    """The queries of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def ok(self) -> AsyncValueQuery[bool]:
        """The root field ``ok``."""
        return AsyncValueQuery(self._client, single_state("ok", {}))
