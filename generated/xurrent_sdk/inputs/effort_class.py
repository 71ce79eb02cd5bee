"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
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

    class EffortClassCreateArgs(TypedDict, total=False):
        """The fields of ``EffortClassCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        cost_multiplier: Decimal | int | None | Unset
        disabled: bool | None | Unset
        position: int | None | Unset
        service_offering_ids: Sequence[str] | None | Unset
        skill_pool_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        timesheet_setting_ids: Sequence[str] | None | Unset

    class EffortClassUpdateArgs(TypedDict, total=False):
        """The fields of ``EffortClassUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        cost_multiplier: Decimal | int | None | Unset
        disabled: bool | None | Unset
        name: str | None | Unset
        position: int | None | Unset
        service_offering_ids: Sequence[str] | None | Unset
        skill_pool_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        timesheet_setting_ids: Sequence[str] | None | Unset


class EffortClassCreateInput(GraphQLInput, frozen=True):
    """The input ``EffortClassCreateInput``."""

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

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    cost_multiplier: Decimal | int | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    position: int | None | Unset = UNSET
    service_offering_ids: Sequence[str] | None | Unset = UNSET
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    timesheet_setting_ids: Sequence[str] | None | Unset = UNSET


class EffortClassFilter(GraphQLInput, frozen=True):
    """The input ``EffortClassFilter``."""

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
    id: IDFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class EffortClassWhere(FilterFields):
    """What ``where`` can compare of ``EffortClassFilter``."""

    __graphql_filter__ = "EffortClassFilter"

    created_at: TimestampWhere
    id: IDWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class EffortClassUpdateInput(GraphQLInput, frozen=True):
    """The input ``EffortClassUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    cost_multiplier: Decimal | int | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    service_offering_ids: Sequence[str] | None | Unset = UNSET
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    timesheet_setting_ids: Sequence[str] | None | Unset = UNSET
