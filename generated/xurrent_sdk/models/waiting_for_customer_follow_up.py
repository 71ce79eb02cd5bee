# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WaitingForCustomerFollowUp``: the model, and what can be selected from it."""

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
    from .waiting_for_customer_rule import (
        WaitingForCustomerRule,
        WaitingForCustomerRuleConnectionFields,
    )


class WaitingForCustomerFollowUp(Node, Record, frozen=True):
    """Reminders to requesters whose answer a request waits for."""

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
    """Account that owns the record."""
    auto_complete: bool | None = absent
    """True when the request is completed with the last reminder."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    disabled: bool | None = absent
    """True when the follow-up can no longer be linked to service offerings."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    waiting_for_customer_rules: list[WaitingForCustomerRule] = absent
    """Moments at which a reminder goes out."""


class WaitingForCustomerFollowUpPaths(Generic[Nul, Card]):
    """The fields of ``WaitingForCustomerFollowUp`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    auto_complete: Leaf[bool | None, Card]
    """True when the request is completed with the last reminder."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when the follow-up can no longer be linked to service offerings."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    waiting_for_customer_rules: WaitingForCustomerRuleConnectionFields[
        list[WaitingForCustomerRule] | Nul, Card
    ]
    """Moments at which a reminder goes out."""


class WaitingForCustomerFollowUpFields(
    WaitingForCustomerFollowUpPaths[Nul, Card],
    ObjectFields[
        WaitingForCustomerFollowUp | Nul,
        "WaitingForCustomerFollowUpFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``WaitingForCustomerFollowUp``."""


class WaitingForCustomerFollowUpConnectionFields(
    WaitingForCustomerFollowUpPaths[Never, Many],
    ConnectionFields[Row, "WaitingForCustomerFollowUpFields[Never, One]", Card],
):
    """What can be selected from a connection of ``WaitingForCustomerFollowUp``."""
