# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``RfcTypeActivityID``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .rfc_type import RfcType, RfcTypeFields


class RfcTypeActivityID(Node, frozen=True):
    """Billing code of an RFC type under an SLA."""

    activity_id: str | None = of("activityID: String")
    """Code in the provider's billing system."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    rfc_type: RfcType | None = of("rfcType: RfcType")
    """RFC type with this code."""


class RfcTypeActivityIDPaths(Generic[Nul, Card]):
    """Paths to the fields of ``RfcTypeActivityID``."""

    activity_id: Leaf[str | None, Card]
    """Code in the provider's billing system."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    rfc_type: RfcTypeFields[None, Card]
    """RFC type with this code."""


class RfcTypeActivityIDFields(
    RfcTypeActivityIDPaths[Nul, Card],
    ObjectFields[RfcTypeActivityID | Nul, "RfcTypeActivityIDFields[Never, One]", Card],
):
    """Fields of ``RfcTypeActivityID`` to select."""


class RfcTypeActivityIDConnectionFields(
    RfcTypeActivityIDPaths[Never, Many],
    ConnectionFields[Row, "RfcTypeActivityIDFields[Never, One]", Card],
):
    """Fields of a connection of ``RfcTypeActivityID`` to select."""
