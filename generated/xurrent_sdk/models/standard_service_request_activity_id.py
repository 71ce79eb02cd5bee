"""``StandardServiceRequestActivityID``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from .standard_service_request import (
        StandardServiceRequest,
        StandardServiceRequestFields,
    )


class StandardServiceRequestActivityID(Node, frozen=True):
    """The type ``StandardServiceRequestActivityID``."""

    __graphql_name__ = "StandardServiceRequestActivityID"

    __graphql_fields__ = """
    activity_id activityID String
    id id ID!
    standard_service_request standardServiceRequest StandardServiceRequest
    """

    activity_id: str | None = absent
    id: str = absent
    standard_service_request: StandardServiceRequest | None = absent


class StandardServiceRequestActivityIDPaths(Generic[Nul, Card]):
    """The fields of ``StandardServiceRequestActivityID`` as paths."""

    activity_id: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    standard_service_request: StandardServiceRequestFields[None, Card]


class StandardServiceRequestActivityIDFields(
    StandardServiceRequestActivityIDPaths[Nul, Card],
    ObjectFields[
        StandardServiceRequestActivityID | Nul,
        "StandardServiceRequestActivityIDFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``StandardServiceRequestActivityID``."""


class StandardServiceRequestActivityIDListFields(
    StandardServiceRequestActivityIDPaths[Never, Many],
    ListFields[Row, "StandardServiceRequestActivityIDFields[Never, One]", Card],
):
    """What can be selected from a list of ``StandardServiceRequestActivityID``."""


class StandardServiceRequestActivityIDConnectionFields(
    StandardServiceRequestActivityIDPaths[Never, Many],
    ConnectionFields[Row, "StandardServiceRequestActivityIDFields[Never, One]", Card],
):
    """What can be selected from a connection of
    ``StandardServiceRequestActivityID``.
    """
