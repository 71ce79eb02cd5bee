# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import RecordQuery, sealed_methods, single_state

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import Client, One
    from .models.edge_connection import EdgeConnection, EdgeConnectionFields_
    from .models.viewer import Viewer, ViewerFields


@sealed_methods
class Queries:
    """The queries of the account."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def broken(self) -> RecordQuery[EdgeConnection, EdgeConnectionFields_[Never, One]]:
        """The root field ``broken``."""
        return RecordQuery(self._client, single_state("broken", {}))

    def viewer(self) -> RecordQuery[Viewer, ViewerFields[Never, One]]:
        """The root field ``viewer``."""
        return RecordQuery(self._client, single_state("viewer", {}))
