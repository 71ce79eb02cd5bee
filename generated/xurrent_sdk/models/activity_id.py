# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ActivityID``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One


class ActivityID(GraphQLModel, frozen=True):
    """Billing codes of an SLA per request category and incident impact."""

    case: str | None = of("case: String")
    """Billing code for cases."""
    high: str | None = of("high: String")
    """Billing code for incidents with high impact."""
    low: str | None = of("low: String")
    """Billing code for incidents with low impact."""
    medium: str | None = of("medium: String")
    """Billing code for incidents with medium impact."""
    rfc: str | None = of("rfc: String")
    """Billing code for requests for change."""
    rfi: str | None = of("rfi: String")
    """Billing code for requests for information."""
    top: str | None = of("top: String")
    """Billing code for incidents with top impact."""


class ActivityIDPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ActivityID``."""

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
    """Fields of ``ActivityID`` to select."""
