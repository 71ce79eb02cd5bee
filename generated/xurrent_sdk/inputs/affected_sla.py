"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from .._runtime.codegen import Flag, FreeText, Unset
    from ..enums.affected_sla import (
        AffectedSlaAccountability,
        AffectedSlaAccountabilityLiteral,
        AffectedSlaOrderField,
        AffectedSlaOrderFieldLiteral,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TargetIndicationFilter,
        TargetIndicationWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .request import (
        RequestCategoryFilter,
        RequestCategoryWhere,
        RequestCompletionReasonFilter,
        RequestCompletionReasonWhere,
        RequestImpactFilter,
        RequestImpactWhere,
        RequestStatusFilter,
        RequestStatusWhere,
    )

    AffectedSlaOrderBy: TypeAlias = Literal[
        "accountability",
        "actual_resolution_at",
        "actual_resolution_duration",
        "actual_response_at",
        "actual_response_duration",
        "created_at",
        "impact",
        "request_id",
        "request_subject",
        "resolution_target_at",
        "response_target_at",
        "updated_at",
        "-accountability",
        "-actual_resolution_at",
        "-actual_resolution_duration",
        "-actual_response_at",
        "-actual_response_duration",
        "-created_at",
        "-impact",
        "-request_id",
        "-request_subject",
        "-resolution_target_at",
        "-response_target_at",
        "-updated_at",
    ]


class AffectedSlaAccountabilityFilter(GraphQLInput, frozen=True):
    """The input ``AffectedSlaAccountabilityFilter``."""

    __graphql_name__ = "AffectedSlaAccountabilityFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [AffectedSlaAccountability]
    """

    __graphql_where__ = "AffectedSlaAccountabilityWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[AffectedSlaAccountability | AffectedSlaAccountabilityLiteral | None]
        | None
        | Unset
    ) = UNSET


class AffectedSlaAccountabilityWhere(
    Values["AffectedSlaAccountability | AffectedSlaAccountabilityLiteral"]
):
    """The operators of ``AffectedSlaAccountabilityFilter``."""


class AffectedSlaFilter(GraphQLInput, frozen=True):
    """The input ``AffectedSlaFilter``."""

    __graphql_name__ = "AffectedSlaFilter"

    __graphql_fields__ = """
    accountability accountability AffectedSlaAccountabilityFilter
    actual_resolution_at actualResolutionAt TimestampFilter
    actual_response_at actualResponseAt TimestampFilter
    best_effort_resolution_target bestEffortResolutionTarget Boolean
    business_unit businessUnit ReferenceFilter
    created_at createdAt TimestampFilter
    first_line_team firstLineTeam ReferenceFilter
    id id IDFilter
    impact impact RequestImpactFilter
    next_target_at nextTargetAt TimestampFilter
    next_target_indication nextTargetIndication TargetIndicationFilter
    provider_not_accountable providerNotAccountable Boolean
    provider_was_not_accountable providerWasNotAccountable Boolean
    query query String
    request request ReferenceFilter
    request_category requestCategory RequestCategoryFilter
    request_completion_reason requestCompletionReason RequestCompletionReasonFilter
    request_member requestMember ReferenceFilter
    request_source requestSource StringFilter
    request_status requestStatus RequestStatusFilter
    request_team requestTeam ReferenceFilter
    requested_for requestedFor ReferenceFilter
    requester_covered requesterCovered Boolean
    requester_organization requesterOrganization ReferenceFilter
    requester_organization_region requesterOrganizationRegion StringFilter
    requester_site requesterSite ReferenceFilter
    resolution_target_at resolutionTargetAt TimestampFilter
    resolution_target_indication resolutionTargetIndication TargetIndicationFilter
    response_target_at responseTargetAt TimestampFilter
    response_target_indication responseTargetIndication TargetIndicationFilter
    service service ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    service_level_agreement serviceLevelAgreement ReferenceFilter
    service_owner serviceOwner ReferenceFilter
    service_provider serviceProvider ReferenceFilter
    sla_account slaAccount StringFilter
    sla_customer slaCustomer ReferenceFilter
    sla_customer_account slaCustomerAccount StringFilter
    sla_customer_region slaCustomerRegion StringFilter
    support_team supportTeam ReferenceFilter
    template template ReferenceFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "AffectedSlaWhere"

    accountability: AffectedSlaAccountabilityFilter | None | Unset = UNSET
    actual_resolution_at: TimestampFilter | None | Unset = UNSET
    actual_response_at: TimestampFilter | None | Unset = UNSET
    best_effort_resolution_target: bool | None | Unset = UNSET
    business_unit: ReferenceFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    first_line_team: ReferenceFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    impact: RequestImpactFilter | None | Unset = UNSET
    next_target_at: TimestampFilter | None | Unset = UNSET
    next_target_indication: TargetIndicationFilter | None | Unset = UNSET
    provider_not_accountable: bool | None | Unset = UNSET
    provider_was_not_accountable: bool | None | Unset = UNSET
    query: str | None | Unset = UNSET
    request: ReferenceFilter | None | Unset = UNSET
    request_category: RequestCategoryFilter | None | Unset = UNSET
    request_completion_reason: RequestCompletionReasonFilter | None | Unset = UNSET
    request_member: ReferenceFilter | None | Unset = UNSET
    request_source: StringFilter | None | Unset = UNSET
    request_status: RequestStatusFilter | None | Unset = UNSET
    request_team: ReferenceFilter | None | Unset = UNSET
    requested_for: ReferenceFilter | None | Unset = UNSET
    requester_covered: bool | None | Unset = UNSET
    requester_organization: ReferenceFilter | None | Unset = UNSET
    requester_organization_region: StringFilter | None | Unset = UNSET
    requester_site: ReferenceFilter | None | Unset = UNSET
    resolution_target_at: TimestampFilter | None | Unset = UNSET
    resolution_target_indication: TargetIndicationFilter | None | Unset = UNSET
    response_target_at: TimestampFilter | None | Unset = UNSET
    response_target_indication: TargetIndicationFilter | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    service_level_agreement: ReferenceFilter | None | Unset = UNSET
    service_owner: ReferenceFilter | None | Unset = UNSET
    service_provider: ReferenceFilter | None | Unset = UNSET
    sla_account: StringFilter | None | Unset = UNSET
    sla_customer: ReferenceFilter | None | Unset = UNSET
    sla_customer_account: StringFilter | None | Unset = UNSET
    sla_customer_region: StringFilter | None | Unset = UNSET
    support_team: ReferenceFilter | None | Unset = UNSET
    template: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class AffectedSlaWhere(FilterFields):
    """What ``where`` can compare of ``AffectedSlaFilter``."""

    __graphql_filter__ = "AffectedSlaFilter"

    accountability: AffectedSlaAccountabilityWhere
    actual_resolution_at: TimestampWhere
    actual_response_at: TimestampWhere
    best_effort_resolution_target: Flag
    business_unit: ReferenceWhere
    created_at: TimestampWhere
    first_line_team: ReferenceWhere
    id: IDWhere
    impact: RequestImpactWhere
    next_target_at: TimestampWhere
    next_target_indication: TargetIndicationWhere
    provider_not_accountable: Flag
    provider_was_not_accountable: Flag
    query: FreeText
    request: ReferenceWhere
    request_category: RequestCategoryWhere
    request_completion_reason: RequestCompletionReasonWhere
    request_member: ReferenceWhere
    request_source: StringWhere
    request_status: RequestStatusWhere
    request_team: ReferenceWhere
    requested_for: ReferenceWhere
    requester_covered: Flag
    requester_organization: ReferenceWhere
    requester_organization_region: StringWhere
    requester_site: ReferenceWhere
    resolution_target_at: TimestampWhere
    resolution_target_indication: TargetIndicationWhere
    response_target_at: TimestampWhere
    response_target_indication: TargetIndicationWhere
    service: ReferenceWhere
    service_instance: ReferenceWhere
    service_level_agreement: ReferenceWhere
    service_owner: ReferenceWhere
    service_provider: ReferenceWhere
    sla_account: StringWhere
    sla_customer: ReferenceWhere
    sla_customer_account: StringWhere
    sla_customer_region: StringWhere
    support_team: ReferenceWhere
    template: ReferenceWhere
    updated_at: TimestampWhere


class AffectedSlaOrder(GraphQLInput, frozen=True):
    """The input ``AffectedSlaOrder``."""

    __graphql_name__ = "AffectedSlaOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field AffectedSlaOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: AffectedSlaOrderField | AffectedSlaOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
