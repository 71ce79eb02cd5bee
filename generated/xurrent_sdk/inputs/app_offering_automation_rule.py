"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    from .._runtime.codegen import Unset
    from .automation_rule_action import AutomationRuleActionInput
    from .automation_rule_expression import AutomationRuleExpressionInput

    class AppOfferingAutomationRuleCreateArgs(TypedDict, total=False):
        """The fields of ``AppOfferingAutomationRuleCreateInput`` as keyword
        arguments.
        """

        app_offering_id: Required[str]
        condition: Required[str]
        name: Required[str]
        trigger: Required[str]
        actions: Sequence[AutomationRuleActionInput] | None | Unset
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        expressions: Sequence[AutomationRuleExpressionInput] | None | Unset
        generic: str | None | Unset
        position: int | None | Unset

    class AppOfferingAutomationRuleDeleteMutationArgs(TypedDict, total=False):
        """The fields of ``AppOfferingAutomationRuleDeleteMutationInput`` as keyword
        arguments.
        """

        id: Required[str]
        client_mutation_id: str | None | Unset

    class AppOfferingAutomationRuleUpdateArgs(TypedDict, total=False):
        """The fields of ``AppOfferingAutomationRuleUpdateInput`` as keyword
        arguments.
        """

        id: Required[str]
        actions: Sequence[AutomationRuleActionInput] | None | Unset
        client_mutation_id: str | None | Unset
        condition: str | None | Unset
        description: str | None | Unset
        expressions: Sequence[AutomationRuleExpressionInput] | None | Unset
        generic: str | None | Unset
        name: str | None | Unset
        position: int | None | Unset
        trigger: str | None | Unset


class AppOfferingAutomationRuleCreateInput(GraphQLInput, frozen=True):
    """The input ``AppOfferingAutomationRuleCreateInput``."""

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

    __graphql_required__ = ("app_offering_id", "condition", "name", "trigger")

    app_offering_id: str
    condition: str
    name: str
    trigger: str
    actions: Sequence[AutomationRuleActionInput] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset = UNSET
    generic: str | None | Unset = UNSET
    position: int | None | Unset = UNSET


class AppOfferingAutomationRuleDeleteMutationInput(GraphQLInput, frozen=True):
    """The input ``AppOfferingAutomationRuleDeleteMutationInput``."""

    __graphql_name__ = "AppOfferingAutomationRuleDeleteMutationInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET


class AppOfferingAutomationRuleUpdateInput(GraphQLInput, frozen=True):
    """The input ``AppOfferingAutomationRuleUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    actions: Sequence[AutomationRuleActionInput] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    condition: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    expressions: Sequence[AutomationRuleExpressionInput] | None | Unset = UNSET
    generic: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    trigger: str | None | Unset = UNSET
