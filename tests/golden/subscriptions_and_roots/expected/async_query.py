# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import AsyncRecordQuery, sealed_methods, single_state

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import AsyncClient, One
    from .models.edge_connection import EdgeConnection, EdgeConnectionFields_
    from .models.viewer import Viewer, ViewerFields


@sealed_methods
class AsyncQueries:
    """The queries of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def broken(
        self,
    ) -> AsyncRecordQuery[EdgeConnection, EdgeConnectionFields_[Never, One]]:
        """The root field ``broken``."""
        return AsyncRecordQuery(self._client, single_state("broken", {}))

    def viewer(self) -> AsyncRecordQuery[Viewer, ViewerFields[Never, One]]:
        """The root field ``viewer``."""
        return AsyncRecordQuery(self._client, single_state("viewer", {}))
