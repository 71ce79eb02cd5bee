"""``AutomationRule``: the model, and what can be selected from it."""

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
    from .automation_rule_action import (
        AutomationRuleAction,
        AutomationRuleActionListFields,
    )
    from .automation_rule_expression import (
        AutomationRuleExpression,
        AutomationRuleExpressionListFields,
    )
    from .has_automation_rules import HasAutomationRules, HasAutomationRulesFields


class AutomationRule(Node, Record, frozen=True):
    """The type ``AutomationRule``."""

    __graphql_name__ = "AutomationRule"

    __graphql_fields__ = """
    account account Account
    actions actions [AutomationRuleAction!]
    condition condition String
    created_at createdAt ISO8601Timestamp
    description description String
    disabled disabled Boolean
    expressions expressions [AutomationRuleExpression!]
    generic generic String
    id id ID!
    name name String
    owner owner HasAutomationRules
    position position Int
    source source String
    source_id sourceID String
    trigger trigger String
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    actions: list[AutomationRuleAction] | None = absent
    condition: str | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    description: str | None = absent
    disabled: bool | None = absent
    expressions: list[AutomationRuleExpression] | None = absent
    generic: str | None = absent
    id: str = absent
    name: str | None = absent
    owner: HasAutomationRules | None = absent
    position: int | None = absent
    source: str | None = absent
    source_id: str | None = absent
    trigger: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class AutomationRulePaths(Generic[Nul, Card]):
    """The fields of ``AutomationRule`` as paths."""

    account: AccountFields[None, Card]
    actions: AutomationRuleActionListFields[list[AutomationRuleAction] | None, Card]
    condition: Leaf[str | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    description: Leaf[str | None, Card]
    disabled: Leaf[bool | None, Card]
    expressions: AutomationRuleExpressionListFields[
        list[AutomationRuleExpression] | None, Card
    ]
    generic: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    owner: HasAutomationRulesFields[None, Card]
    position: Leaf[int | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    trigger: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class AutomationRuleFields(
    AutomationRulePaths[Nul, Card],
    ObjectFields[AutomationRule | Nul, "AutomationRuleFields[Never, One]", Card],
):
    """What can be selected from ``AutomationRule``."""


class AutomationRuleListFields(
    AutomationRulePaths[Never, Many],
    ListFields[Row, "AutomationRuleFields[Never, One]", Card],
):
    """What can be selected from a list of ``AutomationRule``."""


class AutomationRuleConnectionFields(
    AutomationRulePaths[Never, Many],
    ConnectionFields[Row, "AutomationRuleFields[Never, One]", Card],
):
    """What can be selected from a connection of ``AutomationRule``."""
