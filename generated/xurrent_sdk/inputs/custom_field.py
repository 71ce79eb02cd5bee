"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import JSONValue, Unset


class CustomFieldInput(GraphQLInput, frozen=True):
    """The input ``CustomFieldInput``."""

    __graphql_name__ = "CustomFieldInput"

    __graphql_fields__ = """
    id id String!
    value value JSON
    """

    __graphql_required__ = ("id",)

    id: str
    value: JSONValue | None | Unset = UNSET
