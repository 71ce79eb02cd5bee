"""``WaitingForCustomerFollowUp``: the model, and what can be selected from it."""

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
    from .waiting_for_customer_rule import (
        WaitingForCustomerRule,
        WaitingForCustomerRuleConnectionFields,
    )


class WaitingForCustomerFollowUp(Node, Record, frozen=True):
    """The type ``WaitingForCustomerFollowUp``."""

    __graphql_name__ = "WaitingForCustomerFollowUp"

    __graphql_fields__ = """
    account account Account
    auto_complete autoComplete Boolean
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    id id ID!
    name name String
    source source String
    source_id sourceID String
    updated_at updatedAt ISO8601Timestamp
    waiting_for_customer_rules waitingForCustomerRules WaitingForCustomerRuleConnection relay
    """

    account: Account | None = absent
    auto_complete: bool | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    id: str = absent
    name: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    waiting_for_customer_rules: list[WaitingForCustomerRule] = absent


class WaitingForCustomerFollowUpPaths(Generic[Nul, Card]):
    """The fields of ``WaitingForCustomerFollowUp`` as paths."""

    account: AccountFields[None, Card]
    auto_complete: Leaf[bool | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    waiting_for_customer_rules: WaitingForCustomerRuleConnectionFields[
        list[WaitingForCustomerRule] | Nul, Card
    ]


class WaitingForCustomerFollowUpFields(
    WaitingForCustomerFollowUpPaths[Nul, Card],
    ObjectFields[
        WaitingForCustomerFollowUp | Nul,
        "WaitingForCustomerFollowUpFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WaitingForCustomerFollowUp``."""


class WaitingForCustomerFollowUpListFields(
    WaitingForCustomerFollowUpPaths[Never, Many],
    ListFields[Row, "WaitingForCustomerFollowUpFields[Never, One]", Card],
):
    """What can be selected from a list of ``WaitingForCustomerFollowUp``."""


class WaitingForCustomerFollowUpConnectionFields(
    WaitingForCustomerFollowUpPaths[Never, Many],
    ConnectionFields[Row, "WaitingForCustomerFollowUpFields[Never, One]", Card],
):
    """What can be selected from a connection of ``WaitingForCustomerFollowUp``."""
