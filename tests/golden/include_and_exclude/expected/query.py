# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import RecordListQuery, RecordQuery, sealed_methods, single_state

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import Client, One
    from .models.node import Node, NodeFields
    from .payloads import Person, PersonFields


@sealed_methods
class Queries:
    """The queries of the account."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def node(
        self,
        id: str,
    ) -> RecordQuery[Node, NodeFields[Never, One]]:
        """The root field ``node``."""
        arguments = {"id": id}
        return RecordQuery(self._client, single_state("node", arguments))

    def people(self) -> RecordListQuery[list[Person], PersonFields[Never, One]]:
        """The root field ``people``."""
        return RecordListQuery(self._client, single_state("people", {}))
