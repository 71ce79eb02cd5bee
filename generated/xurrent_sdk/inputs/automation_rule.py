# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import FreeText, One, Unset
    from ..apply import HasAutomationRulesApplyKey
    from ..enums.automation_rule import (
        AutomationRuleOrderField,
        AutomationRuleOrderFieldLiteral,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..models.automation_rule import AutomationRule, AutomationRuleFields
    from .automation_rule_action import AutomationRuleActionInput
    from .automation_rule_expression import AutomationRuleExpressionInput
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

AutomationRuleOrderBy: TypeAlias = Literal[
    "created_at",
    "disabled",
    "name",
    "position",
    "updated_at",
    "-created_at",
    "-disabled",
    "-name",
    "-position",
    "-updated_at",
]


class AutomationRuleCreateInput(
    GraphQLInput,
    MutationInput["AutomationRule", "AutomationRuleFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `automationRuleCreate` mutation."""

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
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the rule never runs."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset = unset(
        "expressions: [AutomationRuleExpressionInput!]"
    )
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset = unset("generic: String")
    """Kind of record for a rule that is not bound to one record, such as `request` or
    `ci`."""
    owner_id: str | None | Unset = unset("ownerId: ID")
    """Node ID of the record the rule is attached to; empty for a generic rule."""
    position: int | None | Unset = unset("position: Int")
    """Rank in the order of execution."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class AutomationRuleCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``AutomationRuleCreateInput`` as keyword arguments."""

    condition: Required[str]
    """Boolean expression that decides whether the actions run."""
    name: Required[str]
    trigger: Required[str]
    """Event that starts the rule, such as a status change or a new note."""
    actions: Sequence[AutomationRuleActionInput] | None | Unset
    """Actions to run when the condition holds."""
    description: str | None | Unset
    """Purpose of the rule."""
    disabled: bool | None | Unset
    """True when the rule never runs."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset
    """Kind of record for a rule that is not bound to one record, such as `request` or
    `ci`."""
    owner_id: str | None | Unset
    """Node ID of the record the rule is attached to; empty for a generic rule."""
    position: int | None | Unset
    """Rank in the order of execution."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class AutomationRuleFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.automationRules`; all that are given have to hold."""

    __graphql_where__ = "AutomationRuleWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    project_task_template: ReferenceFilter | None | Unset = unset(
        "projectTaskTemplate: ReferenceFilter"
    )
    """By node ID of the project task template that has the rule."""
    project_template: ReferenceFilter | None | Unset = unset(
        "projectTemplate: ReferenceFilter"
    )
    """By node ID of the project template."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    request_template: ReferenceFilter | None | Unset = unset(
        "requestTemplate: ReferenceFilter"
    )
    """By node ID of the request template."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    task_template: ReferenceFilter | None | Unset = unset(
        "taskTemplate: ReferenceFilter"
    )
    """By node ID of the task template."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow_template: ReferenceFilter | None | Unset = unset(
        "workflowTemplate: ReferenceFilter"
    )
    """By node ID of the workflow template."""


class AutomationRuleWhere(FilterFields):
    """Fields of ``AutomationRuleFilter`` for conditions of ``where``."""

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    project_task_template: ReferenceWhere
    """By node ID of the project task template that has the rule."""
    project_template: ReferenceWhere
    """By node ID of the project template."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    request_template: ReferenceWhere
    """By node ID of the request template."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    task_template: ReferenceWhere
    """By node ID of the task template."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow_template: ReferenceWhere
    """By node ID of the workflow template."""


class AutomationRuleOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.automationRules`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: AutomationRuleOrderField | AutomationRuleOrderFieldLiteral = needs(
        title="field: AutomationRuleOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class AutomationRuleUpdateInput(
    GraphQLInput,
    MutationInput["AutomationRule", "AutomationRuleFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `automationRuleUpdate` mutation."""

    __graphql_apply__ = "actions:%actions expressions:%expressions owner_id:>owner"

    id: str = needs(title="id: ID!")
    """Node ID of the automation rule to change."""
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
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the rule never runs."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset = unset(
        "expressions: [AutomationRuleExpressionInput!]"
    )
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset = unset("generic: String")
    """Kind of record for a rule that is not bound to one record, such as `request` or
    `ci`."""
    name: str | None | Unset = unset("name: String")
    owner_id: str | None | Unset = unset("ownerId: ID")
    """Node ID of the record the rule is attached to; empty for a generic rule."""
    position: int | None | Unset = unset("position: Int")
    """Rank in the order of execution."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    trigger: str | None | Unset = unset("trigger: String")
    """Event that starts the rule, such as a status change or a new note."""


class AutomationRuleUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``AutomationRuleUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the automation rule to change."""
    actions: Sequence[AutomationRuleActionInput] | None | Unset
    """Actions to run when the condition holds."""
    condition: str | None | Unset
    """Boolean expression that decides whether the actions run."""
    description: str | None | Unset
    """Purpose of the rule."""
    disabled: bool | None | Unset
    """True when the rule never runs."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset
    """Kind of record for a rule that is not bound to one record, such as `request` or
    `ci`."""
    name: str | None | Unset
    owner_id: str | None | Unset
    """Node ID of the record the rule is attached to; empty for a generic rule."""
    position: int | None | Unset
    """Rank in the order of execution."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    trigger: str | None | Unset
    """Event that starts the rule, such as a status change or a new note."""


class AutomationRuleApplyRow(TypedDict, total=False):
    """Row for ``client.apply.automation_rules``. Omitted fields are left unchanged."""

    source_id: Required[str]
    actions: Sequence[AutomationRuleActionInput] | None
    condition: str | None
    description: str | None
    disabled: bool | None
    expressions: Sequence[AutomationRuleExpressionInput] | None
    generic: str | None
    name: str | None
    owner_id: str | None
    position: int | None
    trigger: str | None
    owner: HasAutomationRulesApplyKey | None
