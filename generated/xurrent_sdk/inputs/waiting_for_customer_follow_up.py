# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import One, Unset
    from ..models.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUp,
        WaitingForCustomerFollowUpFields,
    )
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .waiting_for_customer_rule import (
        WaitingForCustomerRuleApplyChild,
        WaitingForCustomerRuleInput,
    )


class WaitingForCustomerFollowUpCreateInput(
    GraphQLInput,
    MutationInput[
        "WaitingForCustomerFollowUp", "WaitingForCustomerFollowUpFields[Never, One]"
    ],
    frozen=True,
):
    """Arguments of the `waitingForCustomerFollowUpCreate` mutation."""

    name: str = needs(title="name: String!")
    auto_complete: bool | None | Unset = unset("autoComplete: Boolean")
    """True when the request is completed with the last reminder."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the follow-up can no longer be linked to service offerings."""
    new_waiting_for_customer_rules: (
        Sequence[WaitingForCustomerRuleInput] | None | Unset
    ) = unset("newWaitingForCustomerRules: [WaitingForCustomerRuleInput!]")
    """Waiting for customer rules to add."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class WaitingForCustomerFollowUpCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``WaitingForCustomerFollowUpCreateInput`` as keyword arguments."""

    name: Required[str]
    auto_complete: bool | None | Unset
    """True when the request is completed with the last reminder."""
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

    __graphql_where__ = "WaitingForCustomerFollowUpWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class WaitingForCustomerFollowUpWhere(FilterFields):
    """Fields of ``WaitingForCustomerFollowUpFilter`` for conditions of ``where``."""

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


class WaitingForCustomerFollowUpUpdateInput(
    GraphQLInput,
    MutationInput[
        "WaitingForCustomerFollowUp", "WaitingForCustomerFollowUpFields[Never, One]"
    ],
    frozen=True,
):
    """Arguments of the `waitingForCustomerFollowUpUpdate` mutation."""

    __graphql_apply__ = "new_waiting_for_customer_rules:#waiting_for_customer_rules"

    id: str = needs(title="id: ID!")
    """Node ID of the waiting-for-customer follow-up to change."""
    auto_complete: bool | None | Unset = unset("autoComplete: Boolean")
    """True when the request is completed with the last reminder."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the follow-up can no longer be linked to service offerings."""
    name: str | None | Unset = unset("name: String")
    new_waiting_for_customer_rules: (
        Sequence[WaitingForCustomerRuleInput] | None | Unset
    ) = unset("newWaitingForCustomerRules: [WaitingForCustomerRuleInput!]")
    """Waiting for customer rules to add, or with `id` to change."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    waiting_for_customer_rules_to_delete: Sequence[str] | None | Unset = unset(
        "waitingForCustomerRulesToDelete: [ID!]"
    )
    """Node IDs of the waiting for customer rules to remove."""


class WaitingForCustomerFollowUpUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``WaitingForCustomerFollowUpUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the waiting-for-customer follow-up to change."""
    auto_complete: bool | None | Unset
    """True when the request is completed with the last reminder."""
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
    """Row for ``client.apply.waiting_for_customer_follow_ups``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    auto_complete: bool | None
    disabled: bool | None
    name: str | None
    new_waiting_for_customer_rules: Sequence[WaitingForCustomerRuleInput] | None
    waiting_for_customer_rules: Sequence[WaitingForCustomerRuleApplyChild] | None
