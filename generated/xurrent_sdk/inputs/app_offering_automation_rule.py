# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import One, Unset
    from ..models.app_offering_automation_rule import (
        AppOfferingAutomationRule,
        AppOfferingAutomationRuleFields,
    )
    from ..models.app_offering_automation_rule_delete_mutation_payload import (
        AppOfferingAutomationRuleDeleteMutationPayload,
        AppOfferingAutomationRuleDeleteMutationPayloadFields,
    )
    from .automation_rule_action import AutomationRuleActionInput
    from .automation_rule_expression import AutomationRuleExpressionInput


class AppOfferingAutomationRuleCreateInput(
    GraphQLInput,
    MutationInput[
        "AppOfferingAutomationRule", "AppOfferingAutomationRuleFields[Never, One]"
    ],
    frozen=True,
):
    """Arguments of the `appOfferingAutomationRuleCreate` mutation."""

    app_offering_id: str = needs(title="appOfferingId: ID!")
    """Node ID of the app that ships the rule."""
    condition: str = needs(title="condition: String!")
    """Boolean expression that decides whether the actions run."""
    name: str = needs(title="name: String!")
    trigger: str = needs(title="trigger: String!")
    """Event that starts the rule, such as a status change or a new note."""
    actions: Sequence[AutomationRuleActionInput] | None | Unset = unset(
        "actions: [AutomationRuleActionInput!]"
    )
    """Actions to run when the condition holds."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the rule."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset = unset(
        "expressions: [AutomationRuleExpressionInput!]"
    )
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset = unset("generic: String")
    """Kind of record the rule works on: `request`, `task` or `ci`."""
    position: int | None | Unset = unset("position: Int")
    """Rank in the order of execution."""


class AppOfferingAutomationRuleCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``AppOfferingAutomationRuleCreateInput`` as keyword arguments."""

    app_offering_id: Required[str]
    """Node ID of the app that ships the rule."""
    condition: Required[str]
    """Boolean expression that decides whether the actions run."""
    name: Required[str]
    trigger: Required[str]
    """Event that starts the rule, such as a status change or a new note."""
    actions: Sequence[AutomationRuleActionInput] | None | Unset
    """Actions to run when the condition holds."""
    description: str | None | Unset
    """Purpose of the rule."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset
    """Kind of record the rule works on: `request`, `task` or `ci`."""
    position: int | None | Unset
    """Rank in the order of execution."""


class AppOfferingAutomationRuleDeleteMutationInput(
    GraphQLInput,
    MutationInput[
        "AppOfferingAutomationRuleDeleteMutationPayload",
        "AppOfferingAutomationRuleDeleteMutationPayloadFields[Never, One]",
    ],
    frozen=True,
):
    """Arguments of the `appOfferingAutomationRuleDelete` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the app offering automation rule to delete."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""


class AppOfferingAutomationRuleDeleteMutationArgs(TypedDict, total=False, closed=True):
    """The fields of ``AppOfferingAutomationRuleDeleteMutationInput`` as keyword
    arguments.
    """

    id: Required[str]
    """Node ID of the app offering automation rule to delete."""


class AppOfferingAutomationRuleUpdateInput(
    GraphQLInput,
    MutationInput[
        "AppOfferingAutomationRule", "AppOfferingAutomationRuleFields[Never, One]"
    ],
    frozen=True,
):
    """Arguments of the `appOfferingAutomationRuleUpdate` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the app offering automation rule to change."""
    actions: Sequence[AutomationRuleActionInput] | None | Unset = unset(
        "actions: [AutomationRuleActionInput!]"
    )
    """Actions to run when the condition holds."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    condition: str | None | Unset = unset("condition: String")
    """Boolean expression that decides whether the actions run."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the rule."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset = unset(
        "expressions: [AutomationRuleExpressionInput!]"
    )
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset = unset("generic: String")
    """Kind of record the rule works on: `request`, `task` or `ci`."""
    name: str | None | Unset = unset("name: String")
    position: int | None | Unset = unset("position: Int")
    """Rank in the order of execution."""
    trigger: str | None | Unset = unset("trigger: String")
    """Event that starts the rule, such as a status change or a new note."""


class AppOfferingAutomationRuleUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``AppOfferingAutomationRuleUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the app offering automation rule to change."""
    actions: Sequence[AutomationRuleActionInput] | None | Unset
    """Actions to run when the condition holds."""
    condition: str | None | Unset
    """Boolean expression that decides whether the actions run."""
    description: str | None | Unset
    """Purpose of the rule."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset
    """Kind of record the rule works on: `request`, `task` or `ci`."""
    name: str | None | Unset
    position: int | None | Unset
    """Rank in the order of execution."""
    trigger: str | None | Unset
    """Event that starts the rule, such as a status change or a new note."""
