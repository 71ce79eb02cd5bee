# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``EffortClassRateID``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .effort_class import EffortClass, EffortClassFields


class EffortClassRateID(Node, frozen=True):
    """Billing code of an effort class under an SLA."""

    effort_class: EffortClass | None = of("effortClass: EffortClass")
    """Effort class with this code."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    rate_id: str | None = of("rateID: String")
    """Code in the provider's billing system."""


class EffortClassRateIDPaths(Generic[Nul, Card]):
    """Paths to the fields of ``EffortClassRateID``."""

    effort_class: EffortClassFields[None, Card]
    """Effort class with this code."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    rate_id: Leaf[str | None, Card]
    """Code in the provider's billing system."""


class EffortClassRateIDFields(
    EffortClassRateIDPaths[Nul, Card],
    ObjectFields[EffortClassRateID | Nul, "EffortClassRateIDFields[Never, One]", Card],
):
    """Fields of ``EffortClassRateID`` to select."""


class EffortClassRateIDConnectionFields(
    EffortClassRateIDPaths[Never, Many],
    ConnectionFields[Row, "EffortClassRateIDFields[Never, One]", Card],
):
    """Fields of a connection of ``EffortClassRateID`` to select."""
