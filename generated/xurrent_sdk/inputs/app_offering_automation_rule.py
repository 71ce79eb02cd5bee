# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.codegen import Unset
    from .automation_rule_action import AutomationRuleActionInput
    from .automation_rule_expression import AutomationRuleExpressionInput


class AppOfferingAutomationRuleCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `appOfferingAutomationRuleCreate` mutation."""

    __graphql_name__ = "AppOfferingAutomationRuleCreateInput"
    __graphql_fields__ = """
    actions actions [AutomationRuleActionInput!]
    app_offering_id appOfferingId ID!
    client_mutation_id clientMutationId String
    condition condition String!
    description description String
    expressions expressions [AutomationRuleExpressionInput!]
    generic generic String
    name name String!
    position position Int
    trigger trigger String!
    """
    __graphql_required__ = "app_offering_id condition name trigger"

    app_offering_id: str
    """Node ID of the app that ships the rule."""
    condition: str
    """Boolean expression that decides whether the actions run."""
    name: str
    trigger: str
    """Event that starts the rule, such as a status change or a new note."""
    actions: Sequence[AutomationRuleActionInput] | None | Unset = UNSET
    """Actions to run when the condition holds."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """Purpose of the rule."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset = UNSET
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset = UNSET
    """Kind of record the rule works on: `request`, `task` or `ci`."""
    position: int | None | Unset = UNSET
    """Rank in the order of execution."""


class AppOfferingAutomationRuleCreateArgs(TypedDict, total=False):
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
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """Purpose of the rule."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset
    """Kind of record the rule works on: `request`, `task` or `ci`."""
    position: int | None | Unset
    """Rank in the order of execution."""


class AppOfferingAutomationRuleDeleteMutationInput(GraphQLInput, frozen=True):
    """Arguments of the `appOfferingAutomationRuleDelete` mutation."""

    __graphql_name__ = "AppOfferingAutomationRuleDeleteMutationInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the app offering automation rule to delete."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""


class AppOfferingAutomationRuleDeleteMutationArgs(TypedDict, total=False):
    """The fields of ``AppOfferingAutomationRuleDeleteMutationInput`` as keyword
    arguments.
    """

    id: Required[str]
    """Node ID of the app offering automation rule to delete."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""


class AppOfferingAutomationRuleUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `appOfferingAutomationRuleUpdate` mutation."""

    __graphql_name__ = "AppOfferingAutomationRuleUpdateInput"
    __graphql_fields__ = """
    actions actions [AutomationRuleActionInput!]
    client_mutation_id clientMutationId String
    condition condition String
    description description String
    expressions expressions [AutomationRuleExpressionInput!]
    generic generic String
    id id ID!
    name name String
    position position Int
    trigger trigger String
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the app offering automation rule to change."""
    actions: Sequence[AutomationRuleActionInput] | None | Unset = UNSET
    """Actions to run when the condition holds."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    condition: str | None | Unset = UNSET
    """Boolean expression that decides whether the actions run."""
    description: str | None | Unset = UNSET
    """Purpose of the rule."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset = UNSET
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset = UNSET
    """Kind of record the rule works on: `request`, `task` or `ci`."""
    name: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    """Rank in the order of execution."""
    trigger: str | None | Unset = UNSET
    """Event that starts the rule, such as a status change or a new note."""


class AppOfferingAutomationRuleUpdateArgs(TypedDict, total=False):
    """The fields of ``AppOfferingAutomationRuleUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the app offering automation rule to change."""
    actions: Sequence[AutomationRuleActionInput] | None | Unset
    """Actions to run when the condition holds."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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
