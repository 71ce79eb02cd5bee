"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

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
    """The input ``ContactInput``."""

    __graphql_name__ = "ContactInput"

    __graphql_fields__ = """
    id id ID
    integration integration Boolean
    label label ContactLabel
    protocol protocol ContactProtocol
    uri uri String
    """

    id: str | None | Unset = UNSET
    integration: bool | None | Unset = UNSET
    label: ContactLabel | ContactLabelLiteral | None | Unset = UNSET
    protocol: ContactProtocol | ContactProtocolLiteral | None | Unset = UNSET
    uri: str | None | Unset = UNSET
