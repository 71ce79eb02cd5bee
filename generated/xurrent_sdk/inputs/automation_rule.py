"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

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

    class AutomationRuleCreateArgs(TypedDict, total=False):
        """The fields of ``AutomationRuleCreateInput`` as keyword arguments."""

        condition: Required[str]
        name: Required[str]
        trigger: Required[str]
        actions: Sequence[AutomationRuleActionInput] | None | Unset
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        disabled: bool | None | Unset
        expressions: Sequence[AutomationRuleExpressionInput] | None | Unset
        generic: str | None | Unset
        owner_id: str | None | Unset
        position: int | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class AutomationRuleUpdateArgs(TypedDict, total=False):
        """The fields of ``AutomationRuleUpdateInput`` as keyword arguments."""

        id: Required[str]
        actions: Sequence[AutomationRuleActionInput] | None | Unset
        client_mutation_id: str | None | Unset
        condition: str | None | Unset
        description: str | None | Unset
        disabled: bool | None | Unset
        expressions: Sequence[AutomationRuleExpressionInput] | None | Unset
        generic: str | None | Unset
        name: str | None | Unset
        owner_id: str | None | Unset
        position: int | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        trigger: str | None | Unset


class AutomationRuleCreateInput(GraphQLInput, frozen=True):
    """The input ``AutomationRuleCreateInput``."""

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

    __graphql_required__ = ("condition", "name", "trigger")

    condition: str
    name: str
    trigger: str
    actions: Sequence[AutomationRuleActionInput] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset = UNSET
    generic: str | None | Unset = UNSET
    owner_id: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class AutomationRuleFilter(GraphQLInput, frozen=True):
    """The input ``AutomationRuleFilter``."""

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
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    project_task_template: ReferenceFilter | None | Unset = UNSET
    project_template: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    request_template: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    task_template: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    workflow_template: ReferenceFilter | None | Unset = UNSET


class AutomationRuleWhere(FilterFields):
    """What ``where`` can compare of ``AutomationRuleFilter``."""

    __graphql_filter__ = "AutomationRuleFilter"

    created_at: TimestampWhere
    id: IDWhere
    name: StringWhere
    project_task_template: ReferenceWhere
    project_template: ReferenceWhere
    query: FreeText
    request_template: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    task_template: ReferenceWhere
    updated_at: TimestampWhere
    workflow_template: ReferenceWhere


class AutomationRuleOrder(GraphQLInput, frozen=True):
    """The input ``AutomationRuleOrder``."""

    __graphql_name__ = "AutomationRuleOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field AutomationRuleOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: AutomationRuleOrderField | AutomationRuleOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class AutomationRuleUpdateInput(GraphQLInput, frozen=True):
    """The input ``AutomationRuleUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    actions: Sequence[AutomationRuleActionInput] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    condition: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset = UNSET
    generic: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    owner_id: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    trigger: str | None | Unset = UNSET
