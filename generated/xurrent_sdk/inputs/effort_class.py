# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Never, Required

    from .._runtime.codegen import One, Unset
    from ..apply import (
        ServiceOfferingApplyKey,
        SkillPoolApplyKey,
        TimesheetSettingApplyKey,
    )
    from ..models.effort_class import EffortClass, EffortClassFields
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class EffortClassCreateInput(
    GraphQLInput,
    MutationInput["EffortClass", "EffortClassFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `effortClassCreate` mutation."""

    name: str = needs(title="name: String!")
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    cost_multiplier: Decimal | int | None | Unset = unset("costMultiplier: Decimal")
    """Factor applied to the cost per hour."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the class can no longer be added to timesheet settings."""
    position: int | None | Unset = unset("position: Int")
    """Rank in sorted lists."""
    service_offering_ids: Sequence[str] | None | Unset = unset(
        "serviceOfferingIds: [ID!]"
    )
    """Node IDs of the service offerings that bill this class."""
    skill_pool_ids: Sequence[str] | None | Unset = unset("skillPoolIds: [ID!]")
    """Node IDs of the skill pools to whose members the class is limited."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    timesheet_setting_ids: Sequence[str] | None | Unset = unset(
        "timesheetSettingIds: [ID!]"
    )
    """Node IDs of the timesheet settings that offer the class."""


class EffortClassCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``EffortClassCreateInput`` as keyword arguments."""

    name: Required[str]
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

    __graphql_where__ = "EffortClassWhere"

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


class EffortClassWhere(FilterFields):
    """Fields of ``EffortClassFilter`` for conditions of ``where``."""

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


class EffortClassUpdateInput(
    GraphQLInput,
    MutationInput["EffortClass", "EffortClassFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `effortClassUpdate` mutation."""

    __graphql_apply__ = """
    service_offering_ids:*service_offerings
    skill_pool_ids:*skill_pools
    timesheet_setting_ids:*timesheet_settings
    """

    id: str = needs(title="id: ID!")
    """Node ID of the effort class to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    cost_multiplier: Decimal | int | None | Unset = unset("costMultiplier: Decimal")
    """Factor applied to the cost per hour."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the class can no longer be added to timesheet settings."""
    name: str | None | Unset = unset("name: String")
    position: int | None | Unset = unset("position: Int")
    """Rank in sorted lists."""
    service_offering_ids: Sequence[str] | None | Unset = unset(
        "serviceOfferingIds: [ID!]"
    )
    """Node IDs of the service offerings that bill this class."""
    skill_pool_ids: Sequence[str] | None | Unset = unset("skillPoolIds: [ID!]")
    """Node IDs of the skill pools to whose members the class is limited."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    timesheet_setting_ids: Sequence[str] | None | Unset = unset(
        "timesheetSettingIds: [ID!]"
    )
    """Node IDs of the timesheet settings that offer the class."""


class EffortClassUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``EffortClassUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the effort class to change."""
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
    """Row for ``client.apply.effort_classes``. Omitted fields are left unchanged."""

    source_id: Required[str]
    cost_multiplier: Decimal | int | None
    disabled: bool | None
    name: str | None
    position: int | None
    service_offering_ids: Sequence[str] | None
    skill_pool_ids: Sequence[str] | None
    timesheet_setting_ids: Sequence[str] | None
    service_offerings: Sequence[str | ServiceOfferingApplyKey] | None
    skill_pools: Sequence[str | SkillPoolApplyKey] | None
    timesheet_settings: Sequence[str | TimesheetSettingApplyKey] | None
