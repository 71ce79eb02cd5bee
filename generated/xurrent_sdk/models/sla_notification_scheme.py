"""``SlaNotificationScheme``: the model, and what can be selected from it."""

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
    """The type ``SlaNotificationScheme``."""

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
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    id: str = absent
    name: str | None = absent
    sla_notification_rules: list[SlaNotificationRule] = absent
    source: str | None = absent
    source_id: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class SlaNotificationSchemePaths(Generic[Nul, Card]):
    """The fields of ``SlaNotificationScheme`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    sla_notification_rules: SlaNotificationRuleConnectionFields[
        list[SlaNotificationRule] | Nul, Card
    ]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class SlaNotificationSchemeFields(
    SlaNotificationSchemePaths[Nul, Card],
    ObjectFields[
        SlaNotificationScheme | Nul, "SlaNotificationSchemeFields[Never, One]", Card
    ],
):
    """What can be selected from ``SlaNotificationScheme``."""


class SlaNotificationSchemeListFields(
    SlaNotificationSchemePaths[Never, Many],
    ListFields[Row, "SlaNotificationSchemeFields[Never, One]", Card],
):
    """What can be selected from a list of ``SlaNotificationScheme``."""


class SlaNotificationSchemeConnectionFields(
    SlaNotificationSchemePaths[Never, Many],
    ConnectionFields[Row, "SlaNotificationSchemeFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SlaNotificationScheme``."""
