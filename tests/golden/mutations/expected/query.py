# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import ValueQuery, sealed_methods, single_state

if TYPE_CHECKING:
    from ._runtime.codegen import Client


@sealed_methods
class Queries:
    """The queries of the account."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def ok(self) -> ValueQuery[bool]:
        """The root field ``ok``."""
        return ValueQuery(self._client, single_state("ok", {}))
