# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

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

    actions: Sequence[str] | None | Unset = unset("actions: [String!]")
    """Allowed or denied operations as `model:Action`, such as `request:Read`."""
    conditions: Sequence[str] | None | Unset = unset("conditions: [String!]")
    """Restrictions on the scope."""
    effect: ScopeEffect | ScopeEffectLiteral | None | Unset = unset(
        "effect: ScopeEffect"
    )
    """Whether the operations are allowed or denied."""
    grant_type: (
        OauthApplicationGrantType | OauthApplicationGrantTypeLiteral | None | Unset
    ) = unset("grantType: OauthApplicationGrantType")
    """OAuth grant the scope belongs to."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""


class AppOfferingScopeApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    actions: Sequence[str] | None
    conditions: Sequence[str] | None
    effect: ScopeEffect | ScopeEffectLiteral | None
    grant_type: OauthApplicationGrantType | OauthApplicationGrantTypeLiteral | None
