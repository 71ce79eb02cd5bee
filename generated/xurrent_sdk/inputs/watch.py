"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class WatchInput(GraphQLInput, frozen=True):
    """The input ``WatchInput``."""

    __graphql_name__ = "WatchInput"

    __graphql_fields__ = """
    id id ID
    person_id personId ID
    """

    id: str | None | Unset = UNSET
    person_id: str | None | Unset = UNSET
