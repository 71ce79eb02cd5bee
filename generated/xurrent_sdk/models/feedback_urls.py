# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``FeedbackUrls``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class FeedbackUrls(GraphQLModel, frozen=True):
    """Pair of links for rating a request."""

    dissatisfied_url: str | None = of("dissatisfiedUrl: String")
    """Link that registers dissatisfaction."""
    satisfied_url: str | None = of("satisfiedUrl: String")
    """Link that registers satisfaction."""


class FeedbackUrlsPaths(Generic[Nul, Card]):
    """Paths to the fields of ``FeedbackUrls``."""

    dissatisfied_url: Leaf[str | None, Card]
    """Link that registers dissatisfaction."""
    satisfied_url: Leaf[str | None, Card]
    """Link that registers satisfaction."""


class FeedbackUrlsFields(
    FeedbackUrlsPaths[Nul, Card],
    ObjectFields[FeedbackUrls | Nul, "FeedbackUrlsFields[Never, One]", Card],
):
    """Fields of ``FeedbackUrls`` to select."""
