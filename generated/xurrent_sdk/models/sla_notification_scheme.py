# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SlaNotificationScheme``: the model, and what can be selected from it."""

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
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .sla_notification_rule import (
        SlaNotificationRule,
        SlaNotificationRuleConnectionFields,
    )


class SlaNotificationScheme(Node, Record, frozen=True):
    """Set of rules for warning people as response and resolution deadlines come
    near.
    """

    __graphql_name__ = "SlaNotificationScheme"
    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    id id ID!
    name name String
    sla_notification_rules slaNotificationRules SlaNotificationRuleConnection relay
    source source String
    source_id sourceID String
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    disabled: bool | None = absent
    """True when the scheme can no longer be selected."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    sla_notification_rules: list[SlaNotificationRule] = absent
    """Warnings, each at a share of the target time."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class SlaNotificationSchemePaths(Generic[Nul, Card]):
    """The fields of ``SlaNotificationScheme`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SlaNotificationSchemeFields(
    SlaNotificationSchemePaths[Nul, Card],
    ObjectFields[
        SlaNotificationScheme | Nul, "SlaNotificationSchemeFields[Never, One]", Card
    ],
):
    """What can be selected from ``SlaNotificationScheme``."""


class SlaNotificationSchemeConnectionFields(
    SlaNotificationSchemePaths[Never, Many],
    ConnectionFields[Row, "SlaNotificationSchemeFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SlaNotificationScheme``."""
