"""``AppOfferingAutomationRule``: the model, and what can be selected from it."""

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
    from .app_offering import AppOffering, AppOfferingFields
    from .automation_rule_action import (
        AutomationRuleAction,
        AutomationRuleActionListFields,
    )
    from .automation_rule_expression import (
        AutomationRuleExpression,
        AutomationRuleExpressionListFields,
    )


class AppOfferingAutomationRule(Node, Record, frozen=True):
    """The type ``AppOfferingAutomationRule``."""

    __graphql_name__ = "AppOfferingAutomationRule"

    __graphql_fields__ = """
    account account Account
    actions actions [AutomationRuleAction!]
    app_offering appOffering AppOffering
    condition condition String
    created_at createdAt ISO8601Timestamp
    description description String
    expressions expressions [AutomationRuleExpression!]
    generic generic String
    id id ID!
    name name String
    position position Int
    trigger trigger String
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    actions: list[AutomationRuleAction] | None = absent
    app_offering: AppOffering | None = absent
    condition: str | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    expressions: list[AutomationRuleExpression] | None = absent
    generic: str | None = absent
    id: str = absent
    name: str | None = absent
    position: int | None = absent
    trigger: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class AppOfferingAutomationRulePaths(Generic[Nul, Card]):
    """The fields of ``AppOfferingAutomationRule`` as paths."""

    account: AccountFields[None, Card]
    actions: AutomationRuleActionListFields[list[AutomationRuleAction] | None, Card]
    app_offering: AppOfferingFields[None, Card]
    condition: Leaf[str | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    expressions: AutomationRuleExpressionListFields[
        list[AutomationRuleExpression] | None, Card
    ]
    generic: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    trigger: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class AppOfferingAutomationRuleFields(
    AppOfferingAutomationRulePaths[Nul, Card],
    ObjectFields[
        AppOfferingAutomationRule | Nul,
        "AppOfferingAutomationRuleFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``AppOfferingAutomationRule``."""


class AppOfferingAutomationRuleListFields(
    AppOfferingAutomationRulePaths[Never, Many],
    ListFields[Row, "AppOfferingAutomationRuleFields[Never, One]", Card],
):
    """What can be selected from a list of ``AppOfferingAutomationRule``."""


class AppOfferingAutomationRuleConnectionFields(
    AppOfferingAutomationRulePaths[Never, Many],
    ConnectionFields[Row, "AppOfferingAutomationRuleFields[Never, One]", Card],
):
    """What can be selected from a connection of ``AppOfferingAutomationRule``."""
