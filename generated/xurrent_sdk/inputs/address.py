# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from ..enums.address import AddressLabel, AddressLabelLiteral


class AddressInput(GraphQLInput, frozen=True):
    """Address to add, or with `id` to change."""

    address: str | None | Unset = unset("address: String")
    """Street lines."""
    city: str | None | Unset = unset("city: String")
    country: str | None | Unset = unset("country: String")
    """Country code, such as `US`."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    integration: bool | None | Unset = unset("integration: Boolean")
    """True when an integration owns the address; the user interface then shows it
    read-only."""
    label: AddressLabel | AddressLabelLiteral | None | Unset = unset(
        "label: AddressLabel"
    )
    """Purpose of the address, such as `street` or `billing`."""
    state: str | None | Unset = unset("state: String")
    """State or province, as a code such as `NY` where one exists."""
    zip: str | None | Unset = unset("zip: String")
    """Postal code."""


class AddressApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    address: str | None
    city: str | None
    country: str | None
    integration: bool | None
    label: AddressLabel | AddressLabelLiteral | None
    state: str | None
    zip: str | None
