"""``AppOfferingScope``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    GraphQLModel,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from ..enums.common import OauthApplicationGrantType, ScopeEffect


class AppOfferingScope(GraphQLModel, frozen=True):
    """The type ``AppOfferingScope``."""

    __graphql_name__ = "AppOfferingScope"

    __graphql_fields__ = """
    actions actions [String!]
    conditions conditions [String!]
    effect effect ScopeEffect
    grant_type grantType OauthApplicationGrantType
    id id ID!
    """

    actions: list[str] | None = absent
    conditions: list[str] | None = absent
    effect: ScopeEffect | None = absent
    grant_type: OauthApplicationGrantType | None = absent
    id: str = absent


class AppOfferingScopePaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingScope`` as paths."""

    actions: Leaf[list[str] | None, Card]
    conditions: Leaf[list[str] | None, Card]
    effect: Leaf[ScopeEffect | None, Card]
    grant_type: Leaf[OauthApplicationGrantType | None, Card]
    id: Leaf[str | Nul, Card]


class AppOfferingScopeFields(
    AppOfferingScopePaths[Nul, Card],
    ObjectFields[AppOfferingScope | Nul, "AppOfferingScopeFields[Never, One]", Card],
):
    """What can be selected from ``AppOfferingScope``."""


class AppOfferingScopeListFields(
    AppOfferingScopePaths[Never, Many],
    ListFields[Row, "AppOfferingScopeFields[Never, One]", Card],
):
    """What can be selected from a list of ``AppOfferingScope``."""
