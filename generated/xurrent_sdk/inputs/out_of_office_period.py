"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import FreeText, SpecialTimestamp, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.out_of_office_period import (
        OutOfOfficePeriodOrderField,
        OutOfOfficePeriodOrderFieldLiteral,
    )
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

    OutOfOfficePeriodOrderBy: TypeAlias = Literal[
        "created_at",
        "end_at",
        "person_name",
        "start_at",
        "updated_at",
        "-created_at",
        "-end_at",
        "-person_name",
        "-start_at",
        "-updated_at",
    ]

    class OutOfOfficePeriodCreateArgs(TypedDict, total=False):
        """The fields of ``OutOfOfficePeriodCreateInput`` as keyword arguments."""

        end_at: Required[datetime | SpecialTimestamp]
        person_id: Required[str]
        start_at: Required[datetime | SpecialTimestamp]
        approval_delegate_id: str | None | Unset
        client_mutation_id: str | None | Unset
        effort_class_id: str | None | Unset
        reason: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        time_allocation_id: str | None | Unset

    class OutOfOfficePeriodDeleteMutationArgs(TypedDict, total=False):
        """The fields of ``OutOfOfficePeriodDeleteMutationInput`` as keyword
        arguments.
        """

        id: Required[str]
        client_mutation_id: str | None | Unset

    class OutOfOfficePeriodUpdateArgs(TypedDict, total=False):
        """The fields of ``OutOfOfficePeriodUpdateInput`` as keyword arguments."""

        id: Required[str]
        approval_delegate_id: str | None | Unset
        client_mutation_id: str | None | Unset
        effort_class_id: str | None | Unset
        end_at: datetime | SpecialTimestamp | None | Unset
        person_id: str | None | Unset
        reason: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        time_allocation_id: str | None | Unset


class OutOfOfficePeriodCreateInput(GraphQLInput, frozen=True):
    """The input ``OutOfOfficePeriodCreateInput``."""

    __graphql_name__ = "OutOfOfficePeriodCreateInput"

    __graphql_fields__ = """
    approval_delegate_id approvalDelegateId ID
    client_mutation_id clientMutationId String
    effort_class_id effortClassId ID
    end_at endAt ISO8601Timestamp!
    person_id personId ID!
    reason reason String
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp!
    time_allocation_id timeAllocationId ID
    """

    __graphql_required__ = ("end_at", "person_id", "start_at")

    end_at: datetime | SpecialTimestamp
    person_id: str
    start_at: datetime | SpecialTimestamp
    approval_delegate_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    effort_class_id: str | None | Unset = UNSET
    reason: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    time_allocation_id: str | None | Unset = UNSET


class OutOfOfficePeriodDeleteMutationInput(GraphQLInput, frozen=True):
    """The input ``OutOfOfficePeriodDeleteMutationInput``."""

    __graphql_name__ = "OutOfOfficePeriodDeleteMutationInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET


class OutOfOfficePeriodFilter(GraphQLInput, frozen=True):
    """The input ``OutOfOfficePeriodFilter``."""

    __graphql_name__ = "OutOfOfficePeriodFilter"

    __graphql_fields__ = """
    business_unit_organization businessUnitOrganization ReferenceFilter
    created_at createdAt TimestampFilter
    end_at endAt TimestampFilter
    id id IDFilter
    organization organization ReferenceFilter
    organization_region organizationRegion StringFilter
    person person ReferenceFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    start_at startAt TimestampFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "OutOfOfficePeriodWhere"

    business_unit_organization: ReferenceFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    end_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    organization: ReferenceFilter | None | Unset = UNSET
    organization_region: StringFilter | None | Unset = UNSET
    person: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    start_at: TimestampFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class OutOfOfficePeriodWhere(FilterFields):
    """What ``where`` can compare of ``OutOfOfficePeriodFilter``."""

    __graphql_filter__ = "OutOfOfficePeriodFilter"

    business_unit_organization: ReferenceWhere
    created_at: TimestampWhere
    end_at: TimestampWhere
    id: IDWhere
    organization: ReferenceWhere
    organization_region: StringWhere
    person: ReferenceWhere
    query: FreeText
    source: StringWhere
    source_id: StringWhere
    start_at: TimestampWhere
    updated_at: TimestampWhere


class OutOfOfficePeriodOrder(GraphQLInput, frozen=True):
    """The input ``OutOfOfficePeriodOrder``."""

    __graphql_name__ = "OutOfOfficePeriodOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field OutOfOfficePeriodOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: OutOfOfficePeriodOrderField | OutOfOfficePeriodOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class OutOfOfficePeriodUpdateInput(GraphQLInput, frozen=True):
    """The input ``OutOfOfficePeriodUpdateInput``."""

    __graphql_name__ = "OutOfOfficePeriodUpdateInput"

    __graphql_fields__ = """
    approval_delegate_id approvalDelegateId ID
    client_mutation_id clientMutationId String
    effort_class_id effortClassId ID
    end_at endAt ISO8601Timestamp
    id id ID!
    person_id personId ID
    reason reason String
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    time_allocation_id timeAllocationId ID
    """

    __graphql_required__ = ("id",)

    id: str
    approval_delegate_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    effort_class_id: str | None | Unset = UNSET
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    person_id: str | None | Unset = UNSET
    reason: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    time_allocation_id: str | None | Unset = UNSET
