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
    from ..models.sla_notification_scheme import (
        SlaNotificationScheme,
        SlaNotificationSchemeFields,
    )
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .sla_notification_rule import (
        SlaNotificationRuleApplyChild,
        SlaNotificationRuleInput,
    )


class SlaNotificationSchemeCreateInput(
    GraphQLInput,
    MutationInput["SlaNotificationScheme", "SlaNotificationSchemeFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `slaNotificationSchemeCreate` mutation."""

    name: str = needs(title="name: String!")
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the scheme can no longer be selected."""
    new_sla_notification_rules: Sequence[SlaNotificationRuleInput] | None | Unset = (
        unset("newSlaNotificationRules: [SlaNotificationRuleInput!]")
    )
    """SLA notification rules to add."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class SlaNotificationSchemeCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SlaNotificationSchemeCreateInput`` as keyword arguments."""

    name: Required[str]
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

    __graphql_where__ = "SlaNotificationSchemeWhere"

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


class SlaNotificationSchemeWhere(FilterFields):
    """Fields of ``SlaNotificationSchemeFilter`` for conditions of ``where``."""

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


class SlaNotificationSchemeUpdateInput(
    GraphQLInput,
    MutationInput["SlaNotificationScheme", "SlaNotificationSchemeFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `slaNotificationSchemeUpdate` mutation."""

    __graphql_apply__ = "new_sla_notification_rules:#sla_notification_rules"

    id: str = needs(title="id: ID!")
    """Node ID of the SLA notification scheme to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the scheme can no longer be selected."""
    name: str | None | Unset = unset("name: String")
    new_sla_notification_rules: Sequence[SlaNotificationRuleInput] | None | Unset = (
        unset("newSlaNotificationRules: [SlaNotificationRuleInput!]")
    )
    """SLA notification rules to add, or with `id` to change."""
    sla_notification_rules_to_delete: Sequence[str] | None | Unset = unset(
        "slaNotificationRulesToDelete: [ID!]"
    )
    """Node IDs of the SLA notification rules to remove."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class SlaNotificationSchemeUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SlaNotificationSchemeUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the SLA notification scheme to change."""
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
    """Row for ``client.apply.sla_notification_schemes``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    disabled: bool | None
    name: str | None
    new_sla_notification_rules: Sequence[SlaNotificationRuleInput] | None
    sla_notification_rules: Sequence[SlaNotificationRuleApplyChild] | None
