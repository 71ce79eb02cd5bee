# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset
    from ..enums.contact import (
        ContactLabel,
        ContactLabelLiteral,
        ContactProtocol,
        ContactProtocolLiteral,
    )


class ContactInput(GraphQLInput, frozen=True):
    """Contact entry to add, or with `id` to change."""

    __graphql_name__ = "ContactInput"
    __graphql_fields__ = """
    id id ID
    integration integration Boolean
    label label ContactLabel
    protocol protocol ContactProtocol
    uri uri String
    """

    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    integration: bool | None | Unset = UNSET
    """True when an integration owns the entry; the user interface then shows it
    read-only."""
    label: ContactLabel | ContactLabelLiteral | None | Unset = UNSET
    """Purpose of the entry: `service_desk*` and `general` for organizations, `home`,
    `mobile` and `personal` for people."""
    protocol: ContactProtocol | ContactProtocolLiteral | None | Unset = UNSET
    """Kind of entry."""
    uri: str | None | Unset = UNSET
    """Number, address or URL itself."""
