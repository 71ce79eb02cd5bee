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
    from .sla_notification_rule import SlaNotificationRuleInput


class SlaNotificationSchemeCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `slaNotificationSchemeCreate` mutation."""

    __graphql_name__ = "SlaNotificationSchemeCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    name name String!
    new_sla_notification_rules newSlaNotificationRules [SlaNotificationRuleInput!]
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "name"

    name: str
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the scheme can no longer be selected."""
    new_sla_notification_rules: Sequence[SlaNotificationRuleInput] | None | Unset = (
        UNSET
    )
    """SLA notification rules to add."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class SlaNotificationSchemeCreateArgs(TypedDict, total=False):
    """The fields of ``SlaNotificationSchemeCreateInput`` as keyword arguments."""

    name: Required[str]
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when the scheme can no longer be selected."""
    new_sla_notification_rules: Sequence[SlaNotificationRuleInput] | None | Unset
    """SLA notification rules to add."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class SlaNotificationSchemeFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.slaNotificationSchemes`; all that are given have to
    hold.
    """

    __graphql_name__ = "SlaNotificationSchemeFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "SlaNotificationSchemeWhere"

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


class SlaNotificationSchemeWhere(FilterFields):
    """What ``where`` can compare of ``SlaNotificationSchemeFilter``."""

    __graphql_filter__ = "SlaNotificationSchemeFilter"

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


class SlaNotificationSchemeUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `slaNotificationSchemeUpdate` mutation."""

    __graphql_name__ = "SlaNotificationSchemeUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    id id ID!
    name name String
    new_sla_notification_rules newSlaNotificationRules [SlaNotificationRuleInput!]
    sla_notification_rules_to_delete slaNotificationRulesToDelete [ID!]
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "id"
    __graphql_apply__ = "new_sla_notification_rules:-"

    id: str
    """Node ID of the SLA notification scheme to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the scheme can no longer be selected."""
    name: str | None | Unset = UNSET
    new_sla_notification_rules: Sequence[SlaNotificationRuleInput] | None | Unset = (
        UNSET
    )
    """SLA notification rules to add, or with `id` to change."""
    sla_notification_rules_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the SLA notification rules to remove."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class SlaNotificationSchemeUpdateArgs(TypedDict, total=False):
    """The fields of ``SlaNotificationSchemeUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the SLA notification scheme to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when the scheme can no longer be selected."""
    name: str | None | Unset
    new_sla_notification_rules: Sequence[SlaNotificationRuleInput] | None | Unset
    """SLA notification rules to add, or with `id` to change."""
    sla_notification_rules_to_delete: Sequence[str] | None | Unset
    """Node IDs of the SLA notification rules to remove."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class SlaNotificationSchemeApplyRow(TypedDict, total=False):
    """A row for ``client.apply.sla_notification_schemes``: what it names is compared
    and written.
    """

    source_id: Required[str]
    disabled: bool | None
    name: str | None
    new_sla_notification_rules: Sequence[SlaNotificationRuleInput] | None
