# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
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
    """Condition on `AffectedSlaAccountability` values."""

    __graphql_name__ = "AffectedSlaAccountabilityFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [AffectedSlaAccountability]
    """
    __graphql_where__ = "AffectedSlaAccountabilityWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[AffectedSlaAccountability | AffectedSlaAccountabilityLiteral | None]
        | None
        | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class AffectedSlaAccountabilityWhere(
    Values["AffectedSlaAccountability | AffectedSlaAccountabilityLiteral"]
):
    """The operators of ``AffectedSlaAccountabilityFilter``."""


class AffectedSlaFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.affectedSlas`; all that are given have to hold."""

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
    """Condition on `accountability` (who answers for the targets: the provider itself,
    a supplier below it, or nobody any more)."""
    actual_resolution_at: TimestampFilter | None | Unset = UNSET
    """Range for `actualResolutionAt` (moment at which the request was completed)."""
    actual_response_at: TimestampFilter | None | Unset = UNSET
    """Range for `actualResponseAt` (moment of the first response to the request)."""
    best_effort_resolution_target: bool | None | Unset = UNSET
    """Only those with, or without, a best-effort resolution target."""
    business_unit: ReferenceFilter | None | Unset = UNSET
    """By node ID of the business unit."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    first_line_team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the first line team that the service instance had when the affected
    SLA was created."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    impact: RequestImpactFilter | None | Unset = UNSET
    """Condition on `impact` (impact of the request, when the SLA concerns the request's
    own service instance)."""
    next_target_at: TimestampFilter | None | Unset = UNSET
    """Range for `nextTargetAt` (next deadline, or `best_effort` or `clock_stopped`)."""
    next_target_indication: TargetIndicationFilter | None | Unset = UNSET
    """By urgency of the next deadline."""
    provider_not_accountable: bool | None | Unset = UNSET
    """Required value of `providerNotAccountable`: true while the provider declines
    accountability."""
    provider_was_not_accountable: bool | None | Unset = UNSET
    """Required value of `providerWasNotAccountable`: true when the provider has
    declined accountability at some time."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    request: ReferenceFilter | None | Unset = UNSET
    """By node ID of the request whose progress is measured."""
    request_category: RequestCategoryFilter | None | Unset = UNSET
    """By category of the request."""
    request_completion_reason: RequestCompletionReasonFilter | None | Unset = UNSET
    """By completion reason of the request."""
    request_member: ReferenceFilter | None | Unset = UNSET
    """By node ID of the request's assignee."""
    request_source: StringFilter | None | Unset = UNSET
    """By source of the request."""
    request_status: RequestStatusFilter | None | Unset = UNSET
    """By status of the request."""
    request_team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the request's team."""
    requested_for: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person the request is for."""
    requester_covered: bool | None | Unset = UNSET
    """Only those whose SLA covers, or does not cover, the requester."""
    requester_organization: ReferenceFilter | None | Unset = UNSET
    """By node ID of the requester's organization."""
    requester_organization_region: StringFilter | None | Unset = UNSET
    """By region of the requester's organization."""
    requester_site: ReferenceFilter | None | Unset = UNSET
    """By node ID of the requester's site."""
    resolution_target_at: TimestampFilter | None | Unset = UNSET
    """Range for `resolutionTargetAt` (deadline for resolution)."""
    resolution_target_indication: TargetIndicationFilter | None | Unset = UNSET
    """By urgency of the resolution deadline."""
    response_target_at: TimestampFilter | None | Unset = UNSET
    """Range for `responseTargetAt` (deadline for the first response)."""
    response_target_indication: TargetIndicationFilter | None | Unset = UNSET
    """By urgency of the response deadline."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service."""
    service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service instance of the SLA when this record was created."""
    service_level_agreement: ReferenceFilter | None | Unset = UNSET
    """By node ID of the SLA that is measured."""
    service_owner: ReferenceFilter | None | Unset = UNSET
    """By node ID of the owner of the service."""
    service_provider: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization that provides the service."""
    sla_account: StringFilter | None | Unset = UNSET
    """By ID of the provider's account."""
    sla_customer: ReferenceFilter | None | Unset = UNSET
    """By node ID of the SLA's customer organization."""
    sla_customer_account: StringFilter | None | Unset = UNSET
    """By ID of the SLA's customer account."""
    sla_customer_region: StringFilter | None | Unset = UNSET
    """By region of the SLA's customer."""
    support_team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the support team that the service instance had when the affected
    SLA was created."""
    template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the template."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class AffectedSlaWhere(FilterFields):
    """What ``where`` can compare of ``AffectedSlaFilter``."""

    __graphql_filter__ = "AffectedSlaFilter"

    accountability: AffectedSlaAccountabilityWhere
    """Condition on `accountability` (who answers for the targets: the provider itself,
    a supplier below it, or nobody any more)."""
    actual_resolution_at: TimestampWhere
    """Range for `actualResolutionAt` (moment at which the request was completed)."""
    actual_response_at: TimestampWhere
    """Range for `actualResponseAt` (moment of the first response to the request)."""
    best_effort_resolution_target: Flag
    """Only those with, or without, a best-effort resolution target."""
    business_unit: ReferenceWhere
    """By node ID of the business unit."""
    created_at: TimestampWhere
    """By time of creation."""
    first_line_team: ReferenceWhere
    """By node ID of the first line team that the service instance had when the affected
    SLA was created."""
    id: IDWhere
    """By node ID."""
    impact: RequestImpactWhere
    """Condition on `impact` (impact of the request, when the SLA concerns the request's
    own service instance)."""
    next_target_at: TimestampWhere
    """Range for `nextTargetAt` (next deadline, or `best_effort` or `clock_stopped`)."""
    next_target_indication: TargetIndicationWhere
    """By urgency of the next deadline."""
    provider_not_accountable: Flag
    """Required value of `providerNotAccountable`: true while the provider declines
    accountability."""
    provider_was_not_accountable: Flag
    """Required value of `providerWasNotAccountable`: true when the provider has
    declined accountability at some time."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    request: ReferenceWhere
    """By node ID of the request whose progress is measured."""
    request_category: RequestCategoryWhere
    """By category of the request."""
    request_completion_reason: RequestCompletionReasonWhere
    """By completion reason of the request."""
    request_member: ReferenceWhere
    """By node ID of the request's assignee."""
    request_source: StringWhere
    """By source of the request."""
    request_status: RequestStatusWhere
    """By status of the request."""
    request_team: ReferenceWhere
    """By node ID of the request's team."""
    requested_for: ReferenceWhere
    """By node ID of the person the request is for."""
    requester_covered: Flag
    """Only those whose SLA covers, or does not cover, the requester."""
    requester_organization: ReferenceWhere
    """By node ID of the requester's organization."""
    requester_organization_region: StringWhere
    """By region of the requester's organization."""
    requester_site: ReferenceWhere
    """By node ID of the requester's site."""
    resolution_target_at: TimestampWhere
    """Range for `resolutionTargetAt` (deadline for resolution)."""
    resolution_target_indication: TargetIndicationWhere
    """By urgency of the resolution deadline."""
    response_target_at: TimestampWhere
    """Range for `responseTargetAt` (deadline for the first response)."""
    response_target_indication: TargetIndicationWhere
    """By urgency of the response deadline."""
    service: ReferenceWhere
    """By node ID of the service."""
    service_instance: ReferenceWhere
    """By node ID of the service instance of the SLA when this record was created."""
    service_level_agreement: ReferenceWhere
    """By node ID of the SLA that is measured."""
    service_owner: ReferenceWhere
    """By node ID of the owner of the service."""
    service_provider: ReferenceWhere
    """By node ID of the organization that provides the service."""
    sla_account: StringWhere
    """By ID of the provider's account."""
    sla_customer: ReferenceWhere
    """By node ID of the SLA's customer organization."""
    sla_customer_account: StringWhere
    """By ID of the SLA's customer account."""
    sla_customer_region: StringWhere
    """By region of the SLA's customer."""
    support_team: ReferenceWhere
    """By node ID of the support team that the service instance had when the affected
    SLA was created."""
    template: ReferenceWhere
    """By node ID of the template."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class AffectedSlaOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.affectedSlas`; give several in order of precedence."""

    __graphql_name__ = "AffectedSlaOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field AffectedSlaOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: AffectedSlaOrderField | AffectedSlaOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""
