"""``RateLimit``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class RateLimit(GraphQLModel, frozen=True):
    """The type ``RateLimit``."""

    __graphql_name__ = "RateLimit"

    __graphql_fields__ = """
    cost cost Int
    limit limit Int
    remaining remaining Int
    reset_at resetAt Int
    """

    cost: int | None = absent
    limit: int | None = absent
    remaining: int | None = absent
    reset_at: int | None = absent


class RateLimitPaths(Generic[Nul, Card]):
    """The fields of ``RateLimit`` as paths."""

    cost: Leaf[int | None, Card]
    limit: Leaf[int | None, Card]
    remaining: Leaf[int | None, Card]
    reset_at: Leaf[int | None, Card]


class RateLimitFields(
    RateLimitPaths[Nul, Card],
    ObjectFields[RateLimit | Nul, "RateLimitFields[Never, One]", Card],
):
    """What can be selected from ``RateLimit``."""
