# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SlaNotificationScheme``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .sla_notification_rule import (
        SlaNotificationRule,
        SlaNotificationRuleConnectionFields,
    )


class SlaNotificationScheme(Node, Record, frozen=True):
    """Set of rules for warning people as response and resolution deadlines come
    near.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the scheme can no longer be selected."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    sla_notification_rules: list[SlaNotificationRule] = pages(
        "slaNotificationRules: SlaNotificationRuleConnection"
    )
    """Warnings, each at a share of the target time."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class SlaNotificationSchemePaths(Generic[Nul, Card]):
    """Paths to the fields of ``SlaNotificationScheme``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when the scheme can no longer be selected."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    sla_notification_rules: SlaNotificationRuleConnectionFields[
        list[SlaNotificationRule] | Nul, Card
    ]
    """Warnings, each at a share of the target time."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SlaNotificationSchemeFields(
    SlaNotificationSchemePaths[Nul, Card],
    ObjectFields[
        SlaNotificationScheme | Nul, "SlaNotificationSchemeFields[Never, One]", Card
    ],
):
    """Fields of ``SlaNotificationScheme`` to select."""


class SlaNotificationSchemeConnectionFields(
    SlaNotificationSchemePaths[Never, Many],
    ConnectionFields[Row, "SlaNotificationSchemeFields[Never, One]", Card],
):
    """Fields of a connection of ``SlaNotificationScheme`` to select."""
