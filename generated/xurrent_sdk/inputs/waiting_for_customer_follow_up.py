"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    from .._runtime.codegen import Unset
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .waiting_for_customer_rule import WaitingForCustomerRuleInput

    class WaitingForCustomerFollowUpCreateArgs(TypedDict, total=False):
        """The fields of ``WaitingForCustomerFollowUpCreateInput`` as keyword
        arguments.
        """

        name: Required[str]
        auto_complete: bool | None | Unset
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        new_waiting_for_customer_rules: (
            Sequence[WaitingForCustomerRuleInput] | None | Unset
        )
        source: str | None | Unset
        source_id: str | None | Unset

    class WaitingForCustomerFollowUpUpdateArgs(TypedDict, total=False):
        """The fields of ``WaitingForCustomerFollowUpUpdateInput`` as keyword
        arguments.
        """

        id: Required[str]
        auto_complete: bool | None | Unset
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        name: str | None | Unset
        new_waiting_for_customer_rules: (
            Sequence[WaitingForCustomerRuleInput] | None | Unset
        )
        source: str | None | Unset
        source_id: str | None | Unset
        waiting_for_customer_rules_to_delete: Sequence[str] | None | Unset


class WaitingForCustomerFollowUpCreateInput(GraphQLInput, frozen=True):
    """The input ``WaitingForCustomerFollowUpCreateInput``."""

    __graphql_name__ = "WaitingForCustomerFollowUpCreateInput"

    __graphql_fields__ = """
    auto_complete autoComplete Boolean
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    name name String!
    new_waiting_for_customer_rules newWaitingForCustomerRules [WaitingForCustomerRuleInput!]
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("name",)

    name: str
    auto_complete: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    new_waiting_for_customer_rules: (
        Sequence[WaitingForCustomerRuleInput] | None | Unset
    ) = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class WaitingForCustomerFollowUpFilter(GraphQLInput, frozen=True):
    """The input ``WaitingForCustomerFollowUpFilter``."""

    __graphql_name__ = "WaitingForCustomerFollowUpFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "WaitingForCustomerFollowUpWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class WaitingForCustomerFollowUpWhere(FilterFields):
    """What ``where`` can compare of ``WaitingForCustomerFollowUpFilter``."""

    __graphql_filter__ = "WaitingForCustomerFollowUpFilter"

    created_at: TimestampWhere
    id: IDWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class WaitingForCustomerFollowUpUpdateInput(GraphQLInput, frozen=True):
    """The input ``WaitingForCustomerFollowUpUpdateInput``."""

    __graphql_name__ = "WaitingForCustomerFollowUpUpdateInput"

    __graphql_fields__ = """
    auto_complete autoComplete Boolean
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    id id ID!
    name name String
    new_waiting_for_customer_rules newWaitingForCustomerRules [WaitingForCustomerRuleInput!]
    source source String
    source_id sourceID String
    waiting_for_customer_rules_to_delete waitingForCustomerRulesToDelete [ID!]
    """

    __graphql_required__ = ("id",)

    id: str
    auto_complete: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_waiting_for_customer_rules: (
        Sequence[WaitingForCustomerRuleInput] | None | Unset
    ) = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    waiting_for_customer_rules_to_delete: Sequence[str] | None | Unset = UNSET
