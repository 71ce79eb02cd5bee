# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from .._runtime.codegen import Unset
    from ..enums.common import (
        OauthApplicationGrantType,
        OauthApplicationGrantTypeLiteral,
        ScopeEffect,
        ScopeEffectLiteral,
    )


class AppOfferingScopeInput(GraphQLInput, frozen=True):
    """Permission that an app asks of the customer's account."""

    __graphql_name__ = "AppOfferingScopeInput"
    __graphql_fields__ = """
    actions actions [String!]
    conditions conditions [String!]
    effect effect ScopeEffect
    grant_type grantType OauthApplicationGrantType
    id id ID
    """

    actions: Sequence[str] | None | Unset = UNSET
    """Allowed or denied operations as `model:Action`, such as `request:Read`."""
    conditions: Sequence[str] | None | Unset = UNSET
    """Restrictions on the scope."""
    effect: ScopeEffect | ScopeEffectLiteral | None | Unset = UNSET
    """Whether the operations are allowed or denied."""
    grant_type: (
        OauthApplicationGrantType | OauthApplicationGrantTypeLiteral | None | Unset
    ) = UNSET
    """OAuth grant the scope belongs to."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
