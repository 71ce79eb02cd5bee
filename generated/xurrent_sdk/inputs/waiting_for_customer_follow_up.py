# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
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


class WaitingForCustomerFollowUpCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `waitingForCustomerFollowUpCreate` mutation."""

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
    __graphql_required__ = "name"

    name: str
    auto_complete: bool | None | Unset = UNSET
    """True when the request is completed with the last reminder."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the follow-up can no longer be linked to service offerings."""
    new_waiting_for_customer_rules: (
        Sequence[WaitingForCustomerRuleInput] | None | Unset
    ) = UNSET
    """Waiting for customer rules to add."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class WaitingForCustomerFollowUpCreateArgs(TypedDict, total=False):
    """The fields of ``WaitingForCustomerFollowUpCreateInput`` as keyword arguments."""

    name: Required[str]
    auto_complete: bool | None | Unset
    """True when the request is completed with the last reminder."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when the follow-up can no longer be linked to service offerings."""
    new_waiting_for_customer_rules: Sequence[WaitingForCustomerRuleInput] | None | Unset
    """Waiting for customer rules to add."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class WaitingForCustomerFollowUpFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.waitingForCustomerFollowUps`; all that are given have to
    hold.
    """

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
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class WaitingForCustomerFollowUpWhere(FilterFields):
    """What ``where`` can compare of ``WaitingForCustomerFollowUpFilter``."""

    __graphql_filter__ = "WaitingForCustomerFollowUpFilter"

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class WaitingForCustomerFollowUpUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `waitingForCustomerFollowUpUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = "new_waiting_for_customer_rules:-"

    id: str
    """Node ID of the waiting-for-customer follow-up to change."""
    auto_complete: bool | None | Unset = UNSET
    """True when the request is completed with the last reminder."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the follow-up can no longer be linked to service offerings."""
    name: str | None | Unset = UNSET
    new_waiting_for_customer_rules: (
        Sequence[WaitingForCustomerRuleInput] | None | Unset
    ) = UNSET
    """Waiting for customer rules to add, or with `id` to change."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    waiting_for_customer_rules_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the waiting for customer rules to remove."""


class WaitingForCustomerFollowUpUpdateArgs(TypedDict, total=False):
    """The fields of ``WaitingForCustomerFollowUpUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the waiting-for-customer follow-up to change."""
    auto_complete: bool | None | Unset
    """True when the request is completed with the last reminder."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when the follow-up can no longer be linked to service offerings."""
    name: str | None | Unset
    new_waiting_for_customer_rules: Sequence[WaitingForCustomerRuleInput] | None | Unset
    """Waiting for customer rules to add, or with `id` to change."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    waiting_for_customer_rules_to_delete: Sequence[str] | None | Unset
    """Node IDs of the waiting for customer rules to remove."""


class WaitingForCustomerFollowUpApplyRow(TypedDict, total=False):
    """A row for ``client.apply.waiting_for_customer_follow_ups``: what it names is
    compared and written.
    """

    source_id: Required[str]
    auto_complete: bool | None
    disabled: bool | None
    name: str | None
    new_waiting_for_customer_rules: Sequence[WaitingForCustomerRuleInput] | None
