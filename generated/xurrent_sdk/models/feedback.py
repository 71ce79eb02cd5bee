# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Feedback``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .feedback_urls import FeedbackUrls, FeedbackUrlsFields


class Feedback(GraphQLModel, frozen=True):
    """Links by which the requesters can rate the handling of a request."""

    requested_by: FeedbackUrls | None = of("requestedBy: FeedbackUrls")
    """Links for the person who submitted the request, if other than the one it is
    for."""
    requested_for: FeedbackUrls | None = of("requestedFor: FeedbackUrls")
    """Links for the person the request is for."""


class FeedbackPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Feedback``."""

    requested_by: FeedbackUrlsFields[None, Card]
    """Links for the person who submitted the request, if other than the one it is
    for."""
    requested_for: FeedbackUrlsFields[None, Card]
    """Links for the person the request is for."""


class FeedbackFields(
    FeedbackPaths[Nul, Card],
    ObjectFields[Feedback | Nul, "FeedbackFields[Never, One]", Card],
):
    """Fields of ``Feedback`` to select."""
