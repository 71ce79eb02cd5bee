# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import AsyncRecordListQuery, UNSET, sealed_methods, single_state

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import AsyncClient, One, Unset
    from .inputs.thing import ThingFilter
    from .models.thing import Thing, ThingFields


@sealed_methods
class AsyncQueries:
    """The queries of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def things(
        self,
        *,
        filter: ThingFilter | None | Unset = UNSET,
    ) -> AsyncRecordListQuery[list[Thing], ThingFields[Never, One]]:
        """All things. With a "quote" at the end of the line: "quoted"

        ``filter``: Only these.
        """
        arguments = {"filter": filter}
        return AsyncRecordListQuery(self._client, single_state("things", arguments))
