# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from ..enums.address import AddressLabel, AddressLabelLiteral


class AddressInput(GraphQLInput, frozen=True):
    """Address to add, or with `id` to change."""

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
    """Street lines."""
    city: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    """Country code, such as `US`."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    integration: bool | None | Unset = UNSET
    """True when an integration owns the address; the user interface then shows it
    read-only."""
    label: AddressLabel | AddressLabelLiteral | None | Unset = UNSET
    """Purpose of the address, such as `street` or `billing`."""
    state: str | None | Unset = UNSET
    """State or province, as a code such as `NY` where one exists."""
    zip: str | None | Unset = UNSET
    """Postal code."""
