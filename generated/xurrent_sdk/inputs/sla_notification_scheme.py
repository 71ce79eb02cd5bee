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
    from .sla_notification_rule import SlaNotificationRuleInput

    class SlaNotificationSchemeCreateArgs(TypedDict, total=False):
        """The fields of ``SlaNotificationSchemeCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        new_sla_notification_rules: Sequence[SlaNotificationRuleInput] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class SlaNotificationSchemeUpdateArgs(TypedDict, total=False):
        """The fields of ``SlaNotificationSchemeUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        name: str | None | Unset
        new_sla_notification_rules: Sequence[SlaNotificationRuleInput] | None | Unset
        sla_notification_rules_to_delete: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class SlaNotificationSchemeCreateInput(GraphQLInput, frozen=True):
    """The input ``SlaNotificationSchemeCreateInput``."""

    __graphql_name__ = "SlaNotificationSchemeCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    name name String!
    new_sla_notification_rules newSlaNotificationRules [SlaNotificationRuleInput!]
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    new_sla_notification_rules: Sequence[SlaNotificationRuleInput] | None | Unset = (
        UNSET
    )
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class SlaNotificationSchemeFilter(GraphQLInput, frozen=True):
    """The input ``SlaNotificationSchemeFilter``."""

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
    id: IDFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class SlaNotificationSchemeWhere(FilterFields):
    """What ``where`` can compare of ``SlaNotificationSchemeFilter``."""

    __graphql_filter__ = "SlaNotificationSchemeFilter"

    created_at: TimestampWhere
    id: IDWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class SlaNotificationSchemeUpdateInput(GraphQLInput, frozen=True):
    """The input ``SlaNotificationSchemeUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_sla_notification_rules: Sequence[SlaNotificationRuleInput] | None | Unset = (
        UNSET
    )
    sla_notification_rules_to_delete: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
