# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AppOfferingAutomationRule``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
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
    """Automation rule that is copied to every instance of an app."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    actions: list[AutomationRuleAction] | None = of("actions: [AutomationRuleAction!]")
    """Actions to run when the condition holds."""
    app_offering: AppOffering | None = of("appOffering: AppOffering")
    """App that ships the rule."""
    condition: str | None = of("condition: String")
    """Boolean expression that decides whether the actions run."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    description: str | None = of("description: String")
    """Purpose of the rule."""
    expressions: list[AutomationRuleExpression] | None = of(
        "expressions: [AutomationRuleExpression!]"
    )
    """Named expressions for use in the condition and actions."""
    generic: str | None = of("generic: String")
    """Kind of record the rule works on: `request`, `task` or `ci`."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    position: int | None = of("position: Int")
    """Rank in the order of execution."""
    trigger: str | None = of("trigger: String")
    """Event that starts the rule, such as a status change or a new note."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class AppOfferingAutomationRulePaths(Generic[Nul, Card]):
    """Paths to the fields of ``AppOfferingAutomationRule``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    actions: AutomationRuleActionListFields[list[AutomationRuleAction] | None, Card]
    """Actions to run when the condition holds."""
    app_offering: AppOfferingFields[None, Card]
    """App that ships the rule."""
    condition: Leaf[str | None, Card]
    """Boolean expression that decides whether the actions run."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    description: Leaf[str | None, Card]
    """Purpose of the rule."""
    expressions: AutomationRuleExpressionListFields[
        list[AutomationRuleExpression] | None, Card
    ]
    """Named expressions for use in the condition and actions."""
    generic: Leaf[str | None, Card]
    """Kind of record the rule works on: `request`, `task` or `ci`."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    """Rank in the order of execution."""
    trigger: Leaf[str | None, Card]
    """Event that starts the rule, such as a status change or a new note."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class AppOfferingAutomationRuleFields(
    AppOfferingAutomationRulePaths[Nul, Card],
    ObjectFields[
        AppOfferingAutomationRule | Nul,
        "AppOfferingAutomationRuleFields[Never, One]",
        Card,
    ],
):
    """Fields of ``AppOfferingAutomationRule`` to select."""


class AppOfferingAutomationRuleConnectionFields(
    AppOfferingAutomationRulePaths[Never, Many],
    ConnectionFields[Row, "AppOfferingAutomationRuleFields[Never, One]", Card],
):
    """Fields of a connection of ``AppOfferingAutomationRule`` to select."""
