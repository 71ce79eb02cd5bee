# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``RateLimit``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class RateLimit(GraphQLModel, frozen=True):
    """Query cost budget of the current token."""

    cost: int | None = of("cost: Int")
    """Cost of this query in points."""
    limit: int | None = of("limit: Int")
    """Points available per 60-minute window."""
    remaining: int | None = of("remaining: Int")
    """Points left in the current window."""
    reset_at: int | None = of("resetAt: Int")
    """End of the window, in seconds since the epoch."""


class RateLimitPaths(Generic[Nul, Card]):
    """Paths to the fields of ``RateLimit``."""

    cost: Leaf[int | None, Card]
    """Cost of this query in points."""
    limit: Leaf[int | None, Card]
    """Points available per 60-minute window."""
    remaining: Leaf[int | None, Card]
    """Points left in the current window."""
    reset_at: Leaf[int | None, Card]
    """End of the window, in seconds since the epoch."""


class RateLimitFields(
    RateLimitPaths[Nul, Card],
    ObjectFields[RateLimit | Nul, "RateLimitFields[Never, One]", Card],
):
    """Fields of ``RateLimit`` to select."""
