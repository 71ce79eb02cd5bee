# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``WaitingForCustomerFollowUp``: the model and its selectable fields."""

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
    from .waiting_for_customer_rule import (
        WaitingForCustomerRule,
        WaitingForCustomerRuleConnectionFields,
    )


class WaitingForCustomerFollowUp(Node, Record, frozen=True):
    """Reminders to requesters whose answer a request waits for."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    auto_complete: bool | None = of("autoComplete: Boolean")
    """True when the request is completed with the last reminder."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the follow-up can no longer be linked to service offerings."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    waiting_for_customer_rules: list[WaitingForCustomerRule] = pages(
        "waitingForCustomerRules: WaitingForCustomerRuleConnection"
    )
    """Moments at which a reminder goes out."""


class WaitingForCustomerFollowUpPaths(Generic[Nul, Card]):
    """Paths to the fields of ``WaitingForCustomerFollowUp``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    auto_complete: Leaf[bool | None, Card]
    """True when the request is completed with the last reminder."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
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
    """Fields of ``WaitingForCustomerFollowUp`` to select."""


class WaitingForCustomerFollowUpConnectionFields(
    WaitingForCustomerFollowUpPaths[Never, Many],
    ConnectionFields[Row, "WaitingForCustomerFollowUpFields[Never, One]", Card],
):
    """Fields of a connection of ``WaitingForCustomerFollowUp`` to select."""
