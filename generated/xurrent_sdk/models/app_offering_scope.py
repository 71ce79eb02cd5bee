# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AppOfferingScope``: the model and its selectable fields."""

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
    of,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from ..enums.common import OauthApplicationGrantType, ScopeEffect


class AppOfferingScope(GraphQLModel, frozen=True):
    """Permission that an app asks of the customer's account."""

    actions: list[str] | None = of("actions: [String!]")
    """Allowed or denied operations as `model:Action`, such as `request:Read`."""
    conditions: list[str] | None = of("conditions: [String!]")
    """Restrictions on the scope."""
    effect: ScopeEffect | None = of("effect: ScopeEffect")
    """Whether the operations are allowed or denied."""
    grant_type: OauthApplicationGrantType | None = of(
        "grantType: OauthApplicationGrantType"
    )
    """OAuth grant the scope belongs to."""
    id: str = of("id: ID!")
    """ID of the scope, as taken by `scopesToDelete`."""


class AppOfferingScopePaths(Generic[Nul, Card]):
    """Paths to the fields of ``AppOfferingScope``."""

    actions: Leaf[list[str] | None, Card]
    """Allowed or denied operations as `model:Action`, such as `request:Read`."""
    conditions: Leaf[list[str] | None, Card]
    """Restrictions on the scope."""
    effect: Leaf[ScopeEffect | None, Card]
    """Whether the operations are allowed or denied."""
    grant_type: Leaf[OauthApplicationGrantType | None, Card]
    """OAuth grant the scope belongs to."""
    id: Leaf[str | Nul, Card]
    """ID of the scope, as taken by `scopesToDelete`."""


class AppOfferingScopeFields(
    AppOfferingScopePaths[Nul, Card],
    ObjectFields[AppOfferingScope | Nul, "AppOfferingScopeFields[Never, One]", Card],
):
    """Fields of ``AppOfferingScope`` to select."""


class AppOfferingScopeListFields(
    AppOfferingScopePaths[Never, Many],
    ListFields[Row, "AppOfferingScopeFields[Never, One]", Card],
):
    """Fields of a list of ``AppOfferingScope`` to select."""
