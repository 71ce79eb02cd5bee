"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class SprintBacklogItemInput(GraphQLInput, frozen=True):
    """The input ``SprintBacklogItemInput``."""

    __graphql_name__ = "SprintBacklogItemInput"

    __graphql_fields__ = """
    done done Boolean
    estimate estimate Int
    id id ID
    planned planned Boolean
    position position Int
    record_id recordId ID
    """

    done: bool | None | Unset = UNSET
    estimate: int | None | Unset = UNSET
    id: str | None | Unset = UNSET
    planned: bool | None | Unset = UNSET
    position: int | None | Unset = UNSET
    record_id: str | None | Unset = UNSET
