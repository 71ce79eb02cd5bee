# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
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


class EffortClassCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `effortClassCreate` mutation."""

    __graphql_name__ = "EffortClassCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    cost_multiplier costMultiplier Decimal
    disabled disabled Boolean
    name name String!
    position position Int
    service_offering_ids serviceOfferingIds [ID!]
    skill_pool_ids skillPoolIds [ID!]
    source source String
    source_id sourceID String
    timesheet_setting_ids timesheetSettingIds [ID!]
    """
    __graphql_required__ = "name"

    name: str
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    cost_multiplier: Decimal | int | None | Unset = UNSET
    """Factor applied to the cost per hour."""
    disabled: bool | None | Unset = UNSET
    """True when the class can no longer be added to timesheet settings."""
    position: int | None | Unset = UNSET
    """Rank in sorted lists."""
    service_offering_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the service offerings that bill this class."""
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the skill pools to whose members the class is limited."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    timesheet_setting_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the timesheet settings that offer the class."""


class EffortClassCreateArgs(TypedDict, total=False):
    """The fields of ``EffortClassCreateInput`` as keyword arguments."""

    name: Required[str]
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    cost_multiplier: Decimal | int | None | Unset
    """Factor applied to the cost per hour."""
    disabled: bool | None | Unset
    """True when the class can no longer be added to timesheet settings."""
    position: int | None | Unset
    """Rank in sorted lists."""
    service_offering_ids: Sequence[str] | None | Unset
    """Node IDs of the service offerings that bill this class."""
    skill_pool_ids: Sequence[str] | None | Unset
    """Node IDs of the skill pools to whose members the class is limited."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    timesheet_setting_ids: Sequence[str] | None | Unset
    """Node IDs of the timesheet settings that offer the class."""


class EffortClassFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.effortClasses`; all that are given have to hold."""

    __graphql_name__ = "EffortClassFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "EffortClassWhere"

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


class EffortClassWhere(FilterFields):
    """What ``where`` can compare of ``EffortClassFilter``."""

    __graphql_filter__ = "EffortClassFilter"

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


class EffortClassUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `effortClassUpdate` mutation."""

    __graphql_name__ = "EffortClassUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    cost_multiplier costMultiplier Decimal
    disabled disabled Boolean
    id id ID!
    name name String
    position position Int
    service_offering_ids serviceOfferingIds [ID!]
    skill_pool_ids skillPoolIds [ID!]
    source source String
    source_id sourceID String
    timesheet_setting_ids timesheetSettingIds [ID!]
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    service_offering_ids:*service_offerings
    skill_pool_ids:*skill_pools
    timesheet_setting_ids:*timesheet_settings
    """

    id: str
    """Node ID of the effort class to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    cost_multiplier: Decimal | int | None | Unset = UNSET
    """Factor applied to the cost per hour."""
    disabled: bool | None | Unset = UNSET
    """True when the class can no longer be added to timesheet settings."""
    name: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    """Rank in sorted lists."""
    service_offering_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the service offerings that bill this class."""
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the skill pools to whose members the class is limited."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    timesheet_setting_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the timesheet settings that offer the class."""


class EffortClassUpdateArgs(TypedDict, total=False):
    """The fields of ``EffortClassUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the effort class to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    cost_multiplier: Decimal | int | None | Unset
    """Factor applied to the cost per hour."""
    disabled: bool | None | Unset
    """True when the class can no longer be added to timesheet settings."""
    name: str | None | Unset
    position: int | None | Unset
    """Rank in sorted lists."""
    service_offering_ids: Sequence[str] | None | Unset
    """Node IDs of the service offerings that bill this class."""
    skill_pool_ids: Sequence[str] | None | Unset
    """Node IDs of the skill pools to whose members the class is limited."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    timesheet_setting_ids: Sequence[str] | None | Unset
    """Node IDs of the timesheet settings that offer the class."""


class EffortClassApplyRow(TypedDict, total=False):
    """A row for ``client.apply.effort_classes``: what it names is compared and
    written.
    """

    source_id: Required[str]
    cost_multiplier: Decimal | int | None
    disabled: bool | None
    name: str | None
    position: int | None
    service_offering_ids: Sequence[str] | None
    skill_pool_ids: Sequence[str] | None
    timesheet_setting_ids: Sequence[str] | None
