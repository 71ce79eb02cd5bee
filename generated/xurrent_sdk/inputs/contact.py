# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

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

    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    integration: bool | None | Unset = unset("integration: Boolean")
    """True when an integration owns the entry; the user interface then shows it
    read-only."""
    label: ContactLabel | ContactLabelLiteral | None | Unset = unset(
        "label: ContactLabel"
    )
    """Purpose of the entry: `service_desk*` and `general` for organizations, `home`,
    `mobile` and `personal` for people."""
    protocol: ContactProtocol | ContactProtocolLiteral | None | Unset = unset(
        "protocol: ContactProtocol"
    )
    """Kind of entry."""
    uri: str | None | Unset = unset("uri: String")
    """Number, address or URL itself."""


class ContactApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    integration: bool | None
    label: ContactLabel | ContactLabelLiteral | None
    protocol: ContactProtocol | ContactProtocolLiteral | None
    uri: str | None
