# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ActivityID``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import Card, Generic, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never
    from .._runtime.codegen import Leaf, One


class ActivityID(GraphQLModel, frozen=True):
    """Billing codes of an SLA per request category and incident impact."""

    __graphql_name__ = "ActivityID"
    __graphql_fields__ = """
    case case String
    high high String
    low low String
    medium medium String
    rfc rfc String
    rfi rfi String
    top top String
    """

    case: str | None = absent
    """Billing code for cases."""
    high: str | None = absent
    """Billing code for incidents with high impact."""
    low: str | None = absent
    """Billing code for incidents with low impact."""
    medium: str | None = absent
    """Billing code for incidents with medium impact."""
    rfc: str | None = absent
    """Billing code for requests for change."""
    rfi: str | None = absent
    """Billing code for requests for information."""
    top: str | None = absent
    """Billing code for incidents with top impact."""


class ActivityIDPaths(Generic[Nul, Card]):
    """The fields of ``ActivityID`` as paths."""

    case: Leaf[str | None, Card]
    """Billing code for cases."""
    high: Leaf[str | None, Card]
    """Billing code for incidents with high impact."""
    low: Leaf[str | None, Card]
    """Billing code for incidents with low impact."""
    medium: Leaf[str | None, Card]
    """Billing code for incidents with medium impact."""
    rfc: Leaf[str | None, Card]
    """Billing code for requests for change."""
    rfi: Leaf[str | None, Card]
    """Billing code for requests for information."""
    top: Leaf[str | None, Card]
    """Billing code for incidents with top impact."""


class ActivityIDFields(
    ActivityIDPaths[Nul, Card],
    ObjectFields[ActivityID | Nul, "ActivityIDFields[Never, One]", Card],
):
    """What can be selected from ``ActivityID``."""
