"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class ActivityIDInput(GraphQLInput, frozen=True):
    """The input ``ActivityIDInput``."""

    __graphql_name__ = "ActivityIDInput"

    __graphql_fields__ = """
    case case String
    high high String
    low low String
    medium medium String
    rfc rfc String
    rfi rfi String
    top top String
    """

    case: str | None | Unset = UNSET
    high: str | None | Unset = UNSET
    low: str | None | Unset = UNSET
    medium: str | None | Unset = UNSET
    rfc: str | None | Unset = UNSET
    rfi: str | None | Unset = UNSET
    top: str | None | Unset = UNSET
