# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AutomationRule``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
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
    """Rule that updates records or calls webhooks by itself when a trigger fires and a
    condition holds.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    actions: list[AutomationRuleAction] | None = of("actions: [AutomationRuleAction!]")
    """Actions to run when the condition holds."""
    condition: str | None = of("condition: String")
    """Boolean expression that decides whether the actions run."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    description: str | None = of("description: String")
    """Purpose of the rule."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the rule never runs."""
    expressions: list[AutomationRuleExpression] | None = of(
        "expressions: [AutomationRuleExpression!]"
    )
    """Named expressions for use in the condition and actions."""
    generic: str | None = of("generic: String")
    """Kind of record for a rule that is not bound to one record, such as `request` or
    `ci`."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    owner: HasAutomationRules | None = of("owner: HasAutomationRules")
    """Record the rule is attached to, unless it is generic."""
    position: int | None = of("position: Int")
    """Rank in the order of execution."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    trigger: str | None = of("trigger: String")
    """Event that starts the rule, such as a status change or a new note."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class AutomationRulePaths(Generic[Nul, Card]):
    """Paths to the fields of ``AutomationRule``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    actions: AutomationRuleActionListFields[list[AutomationRuleAction] | None, Card]
    """Actions to run when the condition holds."""
    condition: Leaf[str | None, Card]
    """Boolean expression that decides whether the actions run."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Purpose of the rule."""
    disabled: Leaf[bool | None, Card]
    """True when the rule never runs."""
    expressions: AutomationRuleExpressionListFields[
        list[AutomationRuleExpression] | None, Card
    ]
    """Named expressions for use in the condition and actions."""
    generic: Leaf[str | None, Card]
    """Kind of record for a rule that is not bound to one record, such as `request` or
    `ci`."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    owner: HasAutomationRulesFields[None, Card]
    """Record the rule is attached to, unless it is generic."""
    position: Leaf[int | None, Card]
    """Rank in the order of execution."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    trigger: Leaf[str | None, Card]
    """Event that starts the rule, such as a status change or a new note."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class AutomationRuleFields(
    AutomationRulePaths[Nul, Card],
    ObjectFields[AutomationRule | Nul, "AutomationRuleFields[Never, One]", Card],
):
    """Fields of ``AutomationRule`` to select."""


class AutomationRuleConnectionFields(
    AutomationRulePaths[Never, Many],
    ConnectionFields[Row, "AutomationRuleFields[Never, One]", Card],
):
    """Fields of a connection of ``AutomationRule`` to select."""
