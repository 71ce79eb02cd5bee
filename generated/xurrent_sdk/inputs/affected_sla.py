# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias

from .._runtime.codegen import FilterFields, GraphQLInput, Values, needs, unset

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

    __graphql_where__ = "AffectedSlaAccountabilityWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[AffectedSlaAccountability | AffectedSlaAccountabilityLiteral | None]
        | None
        | Unset
    ) = unset("values: [AffectedSlaAccountability]")
    """Values to match; an empty list matches records without a value."""


class AffectedSlaAccountabilityWhere(
    Values["AffectedSlaAccountability | AffectedSlaAccountabilityLiteral"]
):
    """The operators of ``AffectedSlaAccountabilityFilter``."""


class AffectedSlaFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.affectedSlas`; all that are given have to hold."""

    __graphql_where__ = "AffectedSlaWhere"

    accountability: AffectedSlaAccountabilityFilter | None | Unset = unset(
        "accountability: AffectedSlaAccountabilityFilter"
    )
    """Condition on `accountability` (who answers for the targets: the provider itself,
    a supplier below it, or nobody any more)."""
    actual_resolution_at: TimestampFilter | None | Unset = unset(
        "actualResolutionAt: TimestampFilter"
    )
    """Range for `actualResolutionAt` (moment at which the request was completed)."""
    actual_response_at: TimestampFilter | None | Unset = unset(
        "actualResponseAt: TimestampFilter"
    )
    """Range for `actualResponseAt` (moment of the first response to the request)."""
    best_effort_resolution_target: bool | None | Unset = unset(
        "bestEffortResolutionTarget: Boolean"
    )
    """Only those with, or without, a best-effort resolution target."""
    business_unit: ReferenceFilter | None | Unset = unset(
        "businessUnit: ReferenceFilter"
    )
    """By node ID of the business unit."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    first_line_team: ReferenceFilter | None | Unset = unset(
        "firstLineTeam: ReferenceFilter"
    )
    """By node ID of the first line team that the service instance had when the affected
    SLA was created."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    impact: RequestImpactFilter | None | Unset = unset("impact: RequestImpactFilter")
    """Condition on `impact` (impact of the request, when the SLA concerns the request's
    own service instance)."""
    next_target_at: TimestampFilter | None | Unset = unset(
        "nextTargetAt: TimestampFilter"
    )
    """Range for `nextTargetAt` (next deadline, or `best_effort` or `clock_stopped`)."""
    next_target_indication: TargetIndicationFilter | None | Unset = unset(
        "nextTargetIndication: TargetIndicationFilter"
    )
    """By urgency of the next deadline."""
    provider_not_accountable: bool | None | Unset = unset(
        "providerNotAccountable: Boolean"
    )
    """Required value of `providerNotAccountable`: true while the provider declines
    accountability."""
    provider_was_not_accountable: bool | None | Unset = unset(
        "providerWasNotAccountable: Boolean"
    )
    """Required value of `providerWasNotAccountable`: true when the provider has
    declined accountability at some time."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    request: ReferenceFilter | None | Unset = unset("request: ReferenceFilter")
    """By node ID of the request whose progress is measured."""
    request_category: RequestCategoryFilter | None | Unset = unset(
        "requestCategory: RequestCategoryFilter"
    )
    """By category of the request."""
    request_completion_reason: RequestCompletionReasonFilter | None | Unset = unset(
        "requestCompletionReason: RequestCompletionReasonFilter"
    )
    """By completion reason of the request."""
    request_member: ReferenceFilter | None | Unset = unset(
        "requestMember: ReferenceFilter"
    )
    """By node ID of the request's assignee."""
    request_source: StringFilter | None | Unset = unset("requestSource: StringFilter")
    """By source of the request."""
    request_status: RequestStatusFilter | None | Unset = unset(
        "requestStatus: RequestStatusFilter"
    )
    """By status of the request."""
    request_team: ReferenceFilter | None | Unset = unset("requestTeam: ReferenceFilter")
    """By node ID of the request's team."""
    requested_for: ReferenceFilter | None | Unset = unset(
        "requestedFor: ReferenceFilter"
    )
    """By node ID of the person the request is for."""
    requester_covered: bool | None | Unset = unset("requesterCovered: Boolean")
    """Only those whose SLA covers, or does not cover, the requester."""
    requester_organization: ReferenceFilter | None | Unset = unset(
        "requesterOrganization: ReferenceFilter"
    )
    """By node ID of the requester's organization."""
    requester_organization_region: StringFilter | None | Unset = unset(
        "requesterOrganizationRegion: StringFilter"
    )
    """By region of the requester's organization."""
    requester_site: ReferenceFilter | None | Unset = unset(
        "requesterSite: ReferenceFilter"
    )
    """By node ID of the requester's site."""
    resolution_target_at: TimestampFilter | None | Unset = unset(
        "resolutionTargetAt: TimestampFilter"
    )
    """Range for `resolutionTargetAt` (deadline for resolution)."""
    resolution_target_indication: TargetIndicationFilter | None | Unset = unset(
        "resolutionTargetIndication: TargetIndicationFilter"
    )
    """By urgency of the resolution deadline."""
    response_target_at: TimestampFilter | None | Unset = unset(
        "responseTargetAt: TimestampFilter"
    )
    """Range for `responseTargetAt` (deadline for the first response)."""
    response_target_indication: TargetIndicationFilter | None | Unset = unset(
        "responseTargetIndication: TargetIndicationFilter"
    )
    """By urgency of the response deadline."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance of the SLA when this record was created."""
    service_level_agreement: ReferenceFilter | None | Unset = unset(
        "serviceLevelAgreement: ReferenceFilter"
    )
    """By node ID of the SLA that is measured."""
    service_owner: ReferenceFilter | None | Unset = unset(
        "serviceOwner: ReferenceFilter"
    )
    """By node ID of the owner of the service."""
    service_provider: ReferenceFilter | None | Unset = unset(
        "serviceProvider: ReferenceFilter"
    )
    """By node ID of the organization that provides the service."""
    sla_account: StringFilter | None | Unset = unset("slaAccount: StringFilter")
    """By ID of the provider's account."""
    sla_customer: ReferenceFilter | None | Unset = unset("slaCustomer: ReferenceFilter")
    """By node ID of the SLA's customer organization."""
    sla_customer_account: StringFilter | None | Unset = unset(
        "slaCustomerAccount: StringFilter"
    )
    """By ID of the SLA's customer account."""
    sla_customer_region: StringFilter | None | Unset = unset(
        "slaCustomerRegion: StringFilter"
    )
    """By region of the SLA's customer."""
    support_team: ReferenceFilter | None | Unset = unset("supportTeam: ReferenceFilter")
    """By node ID of the support team that the service instance had when the affected
    SLA was created."""
    template: ReferenceFilter | None | Unset = unset("template: ReferenceFilter")
    """By node ID of the template."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class AffectedSlaWhere(FilterFields):
    """Fields of ``AffectedSlaFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: AffectedSlaOrderField | AffectedSlaOrderFieldLiteral = needs(
        title="field: AffectedSlaOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""
