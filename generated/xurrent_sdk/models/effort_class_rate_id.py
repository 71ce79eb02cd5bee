# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``EffortClassRateID``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .effort_class import EffortClass, EffortClassFields


class EffortClassRateID(Node, frozen=True):
    """Billing code of an effort class under an SLA."""

    __graphql_name__ = "EffortClassRateID"
    __graphql_fields__ = """
    effort_class effortClass EffortClass
    id id ID!
    rate_id rateID String
    """

    effort_class: EffortClass | None = absent
    """Effort class with this code."""
    id: str = absent
    """Node ID, unique over all record types."""
    rate_id: str | None = absent
    """Code in the provider's billing system."""


class EffortClassRateIDPaths(Generic[Nul, Card]):
    """The fields of ``EffortClassRateID`` as paths."""

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
    """What can be selected from ``EffortClassRateID``."""


class EffortClassRateIDConnectionFields(
    EffortClassRateIDPaths[Never, Many],
    ConnectionFields[Row, "EffortClassRateIDFields[Never, One]", Card],
):
    """What can be selected from a connection of ``EffortClassRateID``."""
