"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from ..enums.address import AddressLabel, AddressLabelLiteral


class AddressInput(GraphQLInput, frozen=True):
    """The input ``AddressInput``."""

    __graphql_name__ = "AddressInput"

    __graphql_fields__ = """
    address address String
    city city String
    country country String
    id id ID
    integration integration Boolean
    label label AddressLabel
    state state String
    zip zip String
    """

    address: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    integration: bool | None | Unset = UNSET
    label: AddressLabel | AddressLabelLiteral | None | Unset = UNSET
    state: str | None | Unset = UNSET
    zip: str | None | Unset = UNSET
