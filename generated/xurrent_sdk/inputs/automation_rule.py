# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.codegen import FreeText, Unset
    from ..enums.automation_rule import (
        AutomationRuleOrderField,
        AutomationRuleOrderFieldLiteral,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
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


class AutomationRuleCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `automationRuleCreate` mutation."""

    __graphql_name__ = "AutomationRuleCreateInput"
    __graphql_fields__ = """
    actions actions [AutomationRuleActionInput!]
    client_mutation_id clientMutationId String
    condition condition String!
    description description String
    disabled disabled Boolean
    expressions expressions [AutomationRuleExpressionInput!]
    generic generic String
    name name String!
    owner_id ownerId ID
    position position Int
    source source String
    source_id sourceID String
    trigger trigger String!
    """
    __graphql_required__ = "condition name trigger"

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
    disabled: bool | None | Unset = UNSET
    """True when the rule never runs."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset = UNSET
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset = UNSET
    """Kind of record for a rule that is not bound to one record, such as `request` or
    `ci`."""
    owner_id: str | None | Unset = UNSET
    """Node ID of the record the rule is attached to; empty for a generic rule."""
    position: int | None | Unset = UNSET
    """Rank in the order of execution."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class AutomationRuleCreateArgs(TypedDict, total=False):
    """The fields of ``AutomationRuleCreateInput`` as keyword arguments."""

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

    __graphql_name__ = "AutomationRuleFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    name name StringFilter
    project_task_template projectTaskTemplate ReferenceFilter
    project_template projectTemplate ReferenceFilter
    query query String
    request_template requestTemplate ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    task_template taskTemplate ReferenceFilter
    updated_at updatedAt TimestampFilter
    workflow_template workflowTemplate ReferenceFilter
    """
    __graphql_where__ = "AutomationRuleWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    project_task_template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the project task template that has the rule."""
    project_template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the project template."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    request_template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the request template."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    task_template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the task template."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow_template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the workflow template."""


class AutomationRuleWhere(FilterFields):
    """What ``where`` can compare of ``AutomationRuleFilter``."""

    __graphql_filter__ = "AutomationRuleFilter"

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

    __graphql_name__ = "AutomationRuleOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field AutomationRuleOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: AutomationRuleOrderField | AutomationRuleOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class AutomationRuleUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `automationRuleUpdate` mutation."""

    __graphql_name__ = "AutomationRuleUpdateInput"
    __graphql_fields__ = """
    actions actions [AutomationRuleActionInput!]
    client_mutation_id clientMutationId String
    condition condition String
    description description String
    disabled disabled Boolean
    expressions expressions [AutomationRuleExpressionInput!]
    generic generic String
    id id ID!
    name name String
    owner_id ownerId ID
    position position Int
    source source String
    source_id sourceID String
    trigger trigger String
    """
    __graphql_required__ = "id"
    __graphql_apply__ = "actions:- expressions:- owner_id:-"

    id: str
    """Node ID of the automation rule to change."""
    actions: Sequence[AutomationRuleActionInput] | None | Unset = UNSET
    """Actions to run when the condition holds."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    condition: str | None | Unset = UNSET
    """Boolean expression that decides whether the actions run."""
    description: str | None | Unset = UNSET
    """Purpose of the rule."""
    disabled: bool | None | Unset = UNSET
    """True when the rule never runs."""
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset = UNSET
    """Named expressions for use in the condition and actions."""
    generic: str | None | Unset = UNSET
    """Kind of record for a rule that is not bound to one record, such as `request` or
    `ci`."""
    name: str | None | Unset = UNSET
    owner_id: str | None | Unset = UNSET
    """Node ID of the record the rule is attached to; empty for a generic rule."""
    position: int | None | Unset = UNSET
    """Rank in the order of execution."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    trigger: str | None | Unset = UNSET
    """Event that starts the rule, such as a status change or a new note."""


class AutomationRuleUpdateArgs(TypedDict, total=False):
    """The fields of ``AutomationRuleUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the automation rule to change."""
    actions: Sequence[AutomationRuleActionInput] | None | Unset
    """Actions to run when the condition holds."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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
    """A row for ``client.apply.automation_rules``: what it names is compared and
    written.
    """

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
