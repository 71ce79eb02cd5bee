# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``StandardServiceRequestActivityID``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .standard_service_request import (
        StandardServiceRequest,
        StandardServiceRequestFields,
    )


class StandardServiceRequestActivityID(Node, frozen=True):
    """Billing code of a standard service request under an SLA."""

    activity_id: str | None = of("activityID: String")
    """Code in the provider's billing system."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    standard_service_request: StandardServiceRequest | None = of(
        "standardServiceRequest: StandardServiceRequest"
    )
    """Standard service request with this code."""


class StandardServiceRequestActivityIDPaths(Generic[Nul, Card]):
    """Paths to the fields of ``StandardServiceRequestActivityID``."""

    activity_id: Leaf[str | None, Card]
    """Code in the provider's billing system."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    standard_service_request: StandardServiceRequestFields[None, Card]
    """Standard service request with this code."""


class StandardServiceRequestActivityIDFields(
    StandardServiceRequestActivityIDPaths[Nul, Card],
    ObjectFields[
        StandardServiceRequestActivityID | Nul,
        "StandardServiceRequestActivityIDFields[Never, One]",
        Card,
    ],
):
    """Fields of ``StandardServiceRequestActivityID`` to select."""


class StandardServiceRequestActivityIDConnectionFields(
    StandardServiceRequestActivityIDPaths[Never, Many],
    ConnectionFields[Row, "StandardServiceRequestActivityIDFields[Never, One]", Card],
):
    """Fields of a connection of ``StandardServiceRequestActivityID`` to select."""
