# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Required
    from .._runtime.codegen import FreeText, Unset
    from ..enums.common import (
        Currency,
        CurrencyLiteral,
        OrderDirection,
        OrderDirectionLiteral,
    )
    from ..enums.service_offering import (
        ServiceOfferingChargeType,
        ServiceOfferingChargeTypeLiteral,
        ServiceOfferingOrderField,
        ServiceOfferingOrderFieldLiteral,
        ServiceOfferingReportFrequency,
        ServiceOfferingReportFrequencyLiteral,
        ServiceOfferingReviewFrequency,
        ServiceOfferingReviewFrequencyLiteral,
        ServiceOfferingStatus,
        ServiceOfferingStatusLiteral,
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
    from .effort_class_rate import EffortClassRateInput
    from .rfc_type_rate import RfcTypeRateInput
    from .standard_service_request import StandardServiceRequestInput

ServiceOfferingOrderBy: TypeAlias = Literal[
    "created_at",
    "name",
    "service_name",
    "status",
    "updated_at",
    "-created_at",
    "-name",
    "-service_name",
    "-status",
    "-updated_at",
]


class ServiceOfferingCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `serviceOfferingCreate` mutation."""

    __graphql_name__ = "ServiceOfferingCreateInput"
    __graphql_fields__ = """
    availability availability Decimal
    charge_type_case chargeTypeCase ServiceOfferingChargeType
    charge_type_high chargeTypeHigh ServiceOfferingChargeType
    charge_type_low chargeTypeLow ServiceOfferingChargeType
    charge_type_medium chargeTypeMedium ServiceOfferingChargeType
    charge_type_rfc chargeTypeRfc ServiceOfferingChargeType
    charge_type_rfi chargeTypeRfi ServiceOfferingChargeType
    charge_type_top chargeTypeTop ServiceOfferingChargeType
    charges charges String
    client_mutation_id clientMutationId String
    continuity continuity String
    default_effort_class_id defaultEffortClassId ID
    effort_class_ids effortClassIds [ID!]
    limitations limitations String
    name name String!
    new_effort_class_rates newEffortClassRates [EffortClassRateInput!]
    new_rfc_type_rates newRfcTypeRates [RfcTypeRateInput!]
    new_standard_service_requests newStandardServiceRequests [StandardServiceRequestInput!]
    penalties penalties String
    performance performance String
    prerequisites prerequisites String
    rate_case rateCase Decimal
    rate_case_currency rateCaseCurrency Currency
    rate_high rateHigh Decimal
    rate_high_currency rateHighCurrency Currency
    rate_low rateLow Decimal
    rate_low_currency rateLowCurrency Currency
    rate_medium rateMedium Decimal
    rate_medium_currency rateMediumCurrency Currency
    rate_rfc rateRfc Decimal
    rate_rfc_currency rateRfcCurrency Currency
    rate_rfi rateRfi Decimal
    rate_rfi_currency rateRfiCurrency Currency
    rate_top rateTop Decimal
    rate_top_currency rateTopCurrency Currency
    recovery_point_objective recoveryPointObjective Int
    recovery_time_objective recoveryTimeObjective Int
    reliability reliability String
    report_frequency reportFrequency ServiceOfferingReportFrequency
    resolution_target_case resolutionTargetCase Int
    resolution_target_high resolutionTargetHigh Int
    resolution_target_low resolutionTargetLow Int
    resolution_target_medium resolutionTargetMedium Int
    resolution_target_rfc resolutionTargetRfc Int
    resolution_target_rfi resolutionTargetRfi Int
    resolution_target_top resolutionTargetTop Int
    resolutions_within_target resolutionsWithinTarget Int
    response_target_case responseTargetCase Int
    response_target_high responseTargetHigh Int
    response_target_low responseTargetLow Int
    response_target_medium responseTargetMedium Int
    response_target_rfc responseTargetRfc Int
    response_target_rfi responseTargetRfi Int
    response_target_top responseTargetTop Int
    responses_within_target responsesWithinTarget Int
    review_frequency reviewFrequency ServiceOfferingReviewFrequency
    service_hours_id serviceHoursId ID
    service_id serviceId ID!
    source source String
    source_id sourceID String
    status status ServiceOfferingStatus
    summary summary String
    support_hours_case_id supportHoursCaseId ID
    support_hours_high_id supportHoursHighId ID
    support_hours_low_id supportHoursLowId ID
    support_hours_medium_id supportHoursMediumId ID
    support_hours_rfc_id supportHoursRfcId ID
    support_hours_rfi_id supportHoursRfiId ID
    support_hours_top_id supportHoursTopId ID
    termination termination String
    time_zone timeZone TimeZone
    """
    __graphql_required__ = "name service_id"

    name: str
    service_id: str
    """Node ID of the service that is offered."""
    availability: Decimal | int | None | Unset = UNSET
    """Promised availability in percent of the service hours."""
    charge_type_case: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How cases are billed: at a fixed price or by time and materials."""
    charge_type_high: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How incidents with high impact are billed: at a fixed price or by time and
    materials."""
    charge_type_low: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How incidents with low impact are billed: at a fixed price or by time and
    materials."""
    charge_type_medium: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How incidents with medium impact are billed: at a fixed price or by time and
    materials."""
    charge_type_rfc: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How requests for change are billed: at a fixed price or by time and materials."""
    charge_type_rfi: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How requests for information are billed: at a fixed price or by time and
    materials."""
    charge_type_top: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How incidents with top impact are billed: at a fixed price or by time and
    materials."""
    charges: str | None | Unset = UNSET
    """Charges per driver and term, in rich text."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    continuity: str | None | Unset = UNSET
    """Continuity measures, in rich text."""
    default_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset when registering time on a request under the
    offering."""
    effort_class_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the effort classes that can be billed."""
    limitations: str | None | Unset = UNSET
    """Limits that apply, in rich text."""
    new_effort_class_rates: Sequence[EffortClassRateInput] | None | Unset = UNSET
    """Effort class rates to add."""
    new_rfc_type_rates: Sequence[RfcTypeRateInput] | None | Unset = UNSET
    """RFC type rates to add."""
    new_standard_service_requests: (
        Sequence[StandardServiceRequestInput] | None | Unset
    ) = UNSET
    """Standard service requests to add."""
    penalties: str | None | Unset = UNSET
    """Penalties for missed targets, in rich text."""
    performance: str | None | Unset = UNSET
    """Transactions and their longest allowed time, in rich text."""
    prerequisites: str | None | Unset = UNSET
    """What the customer has to fulfill, in rich text."""
    rate_case: Decimal | int | None | Unset = UNSET
    """Fixed price for cases."""
    rate_case_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateCase`, lower-case ISO 4217 code."""
    rate_high: Decimal | int | None | Unset = UNSET
    """Fixed price for incidents with high impact."""
    rate_high_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateHigh`, lower-case ISO 4217 code."""
    rate_low: Decimal | int | None | Unset = UNSET
    """Fixed price for incidents with low impact."""
    rate_low_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateLow`, lower-case ISO 4217 code."""
    rate_medium: Decimal | int | None | Unset = UNSET
    """Fixed price for incidents with medium impact."""
    rate_medium_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateMedium`, lower-case ISO 4217 code."""
    rate_rfc: Decimal | int | None | Unset = UNSET
    """Fixed price for requests for change."""
    rate_rfc_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateRfc`, lower-case ISO 4217 code."""
    rate_rfi: Decimal | int | None | Unset = UNSET
    """Fixed price for requests for information."""
    rate_rfi_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateRfi`, lower-case ISO 4217 code."""
    rate_top: Decimal | int | None | Unset = UNSET
    """Fixed price for incidents with top impact."""
    rate_top_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateTop`, lower-case ISO 4217 code."""
    recovery_point_objective: int | None | Unset = UNSET
    """Longest period of data loss after a major incident, in minutes."""
    recovery_time_objective: int | None | Unset = UNSET
    """Longest time to restore the business process after a disaster, in minutes."""
    reliability: str | None | Unset = UNSET
    """Highest number of outages per month."""
    report_frequency: (
        ServiceOfferingReportFrequency
        | ServiceOfferingReportFrequencyLiteral
        | None
        | Unset
    ) = UNSET
    """How often the customer gets a service level report."""
    resolution_target_case: int | None | Unset = UNSET
    """Time to resolve cases, in minutes of support hours."""
    resolution_target_high: int | None | Unset = UNSET
    """Time to resolve incidents with high impact, in minutes of support hours."""
    resolution_target_low: int | None | Unset = UNSET
    """Time to resolve incidents with low impact, in minutes of support hours."""
    resolution_target_medium: int | None | Unset = UNSET
    """Time to resolve incidents with medium impact, in minutes of support hours."""
    resolution_target_rfc: int | None | Unset = UNSET
    """Time to resolve requests for change, in minutes of support hours."""
    resolution_target_rfi: int | None | Unset = UNSET
    """Time to resolve requests for information, in minutes of support hours."""
    resolution_target_top: int | None | Unset = UNSET
    """Time to resolve incidents with top impact, in minutes of support hours."""
    resolutions_within_target: int | None | Unset = UNSET
    """Lowest percentage of incidents to resolve within their target."""
    response_target_case: int | None | Unset = UNSET
    """Time to respond to cases, in minutes of support hours."""
    response_target_high: int | None | Unset = UNSET
    """Time to respond to incidents with high impact, in minutes of support hours."""
    response_target_low: int | None | Unset = UNSET
    """Time to respond to incidents with low impact, in minutes of support hours."""
    response_target_medium: int | None | Unset = UNSET
    """Time to respond to incidents with medium impact, in minutes of support hours."""
    response_target_rfc: int | None | Unset = UNSET
    """Time to respond to requests for change, in minutes of support hours."""
    response_target_rfi: int | None | Unset = UNSET
    """Time to respond to requests for information, in minutes of support hours."""
    response_target_top: int | None | Unset = UNSET
    """Time to respond to incidents with top impact, in minutes of support hours."""
    responses_within_target: int | None | Unset = UNSET
    """Lowest percentage of incidents to respond to within their target."""
    review_frequency: (
        ServiceOfferingReviewFrequency
        | ServiceOfferingReviewFrequencyLiteral
        | None
        | Unset
    ) = UNSET
    """How often the agreement is reviewed with the customer."""
    service_hours_id: str | None | Unset = UNSET
    """Node ID of the calendar with the hours in which the service should be
    available."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    status: ServiceOfferingStatus | ServiceOfferingStatusLiteral | None | Unset = UNSET
    """Whether the offering can be bought."""
    summary: str | None | Unset = UNSET
    """What sets the offering apart from others for the same service, in rich text."""
    support_hours_case_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of cases."""
    support_hours_high_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of incidents with high impact."""
    support_hours_low_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of incidents with low impact."""
    support_hours_medium_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of incidents with medium
    impact."""
    support_hours_rfc_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of requests for change."""
    support_hours_rfi_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of requests for information."""
    support_hours_top_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of incidents with top impact."""
    termination: str | None | Unset = UNSET
    """Notice needed to change or end the agreement, in rich text."""
    time_zone: str | None | Unset = UNSET
    """Time zone of the service hours."""


class ServiceOfferingCreateArgs(TypedDict, total=False):
    """The fields of ``ServiceOfferingCreateInput`` as keyword arguments."""

    name: Required[str]
    service_id: Required[str]
    """Node ID of the service that is offered."""
    availability: Decimal | int | None | Unset
    """Promised availability in percent of the service hours."""
    charge_type_case: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How cases are billed: at a fixed price or by time and materials."""
    charge_type_high: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How incidents with high impact are billed: at a fixed price or by time and
    materials."""
    charge_type_low: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How incidents with low impact are billed: at a fixed price or by time and
    materials."""
    charge_type_medium: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How incidents with medium impact are billed: at a fixed price or by time and
    materials."""
    charge_type_rfc: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How requests for change are billed: at a fixed price or by time and materials."""
    charge_type_rfi: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How requests for information are billed: at a fixed price or by time and
    materials."""
    charge_type_top: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How incidents with top impact are billed: at a fixed price or by time and
    materials."""
    charges: str | None | Unset
    """Charges per driver and term, in rich text."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    continuity: str | None | Unset
    """Continuity measures, in rich text."""
    default_effort_class_id: str | None | Unset
    """Node ID of the effort class preset when registering time on a request under the
    offering."""
    effort_class_ids: Sequence[str] | None | Unset
    """Node IDs of the effort classes that can be billed."""
    limitations: str | None | Unset
    """Limits that apply, in rich text."""
    new_effort_class_rates: Sequence[EffortClassRateInput] | None | Unset
    """Effort class rates to add."""
    new_rfc_type_rates: Sequence[RfcTypeRateInput] | None | Unset
    """RFC type rates to add."""
    new_standard_service_requests: Sequence[StandardServiceRequestInput] | None | Unset
    """Standard service requests to add."""
    penalties: str | None | Unset
    """Penalties for missed targets, in rich text."""
    performance: str | None | Unset
    """Transactions and their longest allowed time, in rich text."""
    prerequisites: str | None | Unset
    """What the customer has to fulfill, in rich text."""
    rate_case: Decimal | int | None | Unset
    """Fixed price for cases."""
    rate_case_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateCase`, lower-case ISO 4217 code."""
    rate_high: Decimal | int | None | Unset
    """Fixed price for incidents with high impact."""
    rate_high_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateHigh`, lower-case ISO 4217 code."""
    rate_low: Decimal | int | None | Unset
    """Fixed price for incidents with low impact."""
    rate_low_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateLow`, lower-case ISO 4217 code."""
    rate_medium: Decimal | int | None | Unset
    """Fixed price for incidents with medium impact."""
    rate_medium_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateMedium`, lower-case ISO 4217 code."""
    rate_rfc: Decimal | int | None | Unset
    """Fixed price for requests for change."""
    rate_rfc_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateRfc`, lower-case ISO 4217 code."""
    rate_rfi: Decimal | int | None | Unset
    """Fixed price for requests for information."""
    rate_rfi_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateRfi`, lower-case ISO 4217 code."""
    rate_top: Decimal | int | None | Unset
    """Fixed price for incidents with top impact."""
    rate_top_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateTop`, lower-case ISO 4217 code."""
    recovery_point_objective: int | None | Unset
    """Longest period of data loss after a major incident, in minutes."""
    recovery_time_objective: int | None | Unset
    """Longest time to restore the business process after a disaster, in minutes."""
    reliability: str | None | Unset
    """Highest number of outages per month."""
    report_frequency: (
        ServiceOfferingReportFrequency
        | ServiceOfferingReportFrequencyLiteral
        | None
        | Unset
    )
    """How often the customer gets a service level report."""
    resolution_target_case: int | None | Unset
    """Time to resolve cases, in minutes of support hours."""
    resolution_target_high: int | None | Unset
    """Time to resolve incidents with high impact, in minutes of support hours."""
    resolution_target_low: int | None | Unset
    """Time to resolve incidents with low impact, in minutes of support hours."""
    resolution_target_medium: int | None | Unset
    """Time to resolve incidents with medium impact, in minutes of support hours."""
    resolution_target_rfc: int | None | Unset
    """Time to resolve requests for change, in minutes of support hours."""
    resolution_target_rfi: int | None | Unset
    """Time to resolve requests for information, in minutes of support hours."""
    resolution_target_top: int | None | Unset
    """Time to resolve incidents with top impact, in minutes of support hours."""
    resolutions_within_target: int | None | Unset
    """Lowest percentage of incidents to resolve within their target."""
    response_target_case: int | None | Unset
    """Time to respond to cases, in minutes of support hours."""
    response_target_high: int | None | Unset
    """Time to respond to incidents with high impact, in minutes of support hours."""
    response_target_low: int | None | Unset
    """Time to respond to incidents with low impact, in minutes of support hours."""
    response_target_medium: int | None | Unset
    """Time to respond to incidents with medium impact, in minutes of support hours."""
    response_target_rfc: int | None | Unset
    """Time to respond to requests for change, in minutes of support hours."""
    response_target_rfi: int | None | Unset
    """Time to respond to requests for information, in minutes of support hours."""
    response_target_top: int | None | Unset
    """Time to respond to incidents with top impact, in minutes of support hours."""
    responses_within_target: int | None | Unset
    """Lowest percentage of incidents to respond to within their target."""
    review_frequency: (
        ServiceOfferingReviewFrequency
        | ServiceOfferingReviewFrequencyLiteral
        | None
        | Unset
    )
    """How often the agreement is reviewed with the customer."""
    service_hours_id: str | None | Unset
    """Node ID of the calendar with the hours in which the service should be
    available."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    status: ServiceOfferingStatus | ServiceOfferingStatusLiteral | None | Unset
    """Whether the offering can be bought."""
    summary: str | None | Unset
    """What sets the offering apart from others for the same service, in rich text."""
    support_hours_case_id: str | None | Unset
    """Node ID of the calendar that counts the targets of cases."""
    support_hours_high_id: str | None | Unset
    """Node ID of the calendar that counts the targets of incidents with high impact."""
    support_hours_low_id: str | None | Unset
    """Node ID of the calendar that counts the targets of incidents with low impact."""
    support_hours_medium_id: str | None | Unset
    """Node ID of the calendar that counts the targets of incidents with medium
    impact."""
    support_hours_rfc_id: str | None | Unset
    """Node ID of the calendar that counts the targets of requests for change."""
    support_hours_rfi_id: str | None | Unset
    """Node ID of the calendar that counts the targets of requests for information."""
    support_hours_top_id: str | None | Unset
    """Node ID of the calendar that counts the targets of incidents with top impact."""
    termination: str | None | Unset
    """Notice needed to change or end the agreement, in rich text."""
    time_zone: str | None | Unset
    """Time zone of the service hours."""


class ServiceOfferingFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.serviceOfferings`; all that are given have to hold."""

    __graphql_name__ = "ServiceOfferingFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    name name StringFilter
    query query String
    service service ReferenceFilter
    sla sla ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status ServiceOfferingStatusFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "ServiceOfferingWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service that is offered."""
    sla: ReferenceFilter | None | Unset = UNSET
    """By node ID of a linked SLA."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    status: ServiceOfferingStatusFilter | None | Unset = UNSET
    """Condition on `status` (whether the offering can be bought)."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceOfferingWhere(FilterFields):
    """What ``where`` can compare of ``ServiceOfferingFilter``."""

    __graphql_filter__ = "ServiceOfferingFilter"

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceWhere
    """By node ID of the service that is offered."""
    sla: ReferenceWhere
    """By node ID of a linked SLA."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    status: ServiceOfferingStatusWhere
    """Condition on `status` (whether the offering can be bought)."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceOfferingOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.serviceOfferings`; give several in order of precedence."""

    __graphql_name__ = "ServiceOfferingOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ServiceOfferingOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ServiceOfferingOrderField | ServiceOfferingOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ServiceOfferingStatusFilter(GraphQLInput, frozen=True):
    """Condition on `ServiceOfferingStatus` values."""

    __graphql_name__ = "ServiceOfferingStatusFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [ServiceOfferingStatus]
    """
    __graphql_where__ = "ServiceOfferingStatusWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[ServiceOfferingStatus | ServiceOfferingStatusLiteral | None]
        | None
        | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class ServiceOfferingStatusWhere(
    Values["ServiceOfferingStatus | ServiceOfferingStatusLiteral"]
):
    """The operators of ``ServiceOfferingStatusFilter``."""


class ServiceOfferingUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `serviceOfferingUpdate` mutation."""

    __graphql_name__ = "ServiceOfferingUpdateInput"
    __graphql_fields__ = """
    availability availability Decimal
    charge_type_case chargeTypeCase ServiceOfferingChargeType
    charge_type_high chargeTypeHigh ServiceOfferingChargeType
    charge_type_low chargeTypeLow ServiceOfferingChargeType
    charge_type_medium chargeTypeMedium ServiceOfferingChargeType
    charge_type_rfc chargeTypeRfc ServiceOfferingChargeType
    charge_type_rfi chargeTypeRfi ServiceOfferingChargeType
    charge_type_top chargeTypeTop ServiceOfferingChargeType
    charges charges String
    client_mutation_id clientMutationId String
    continuity continuity String
    default_effort_class_id defaultEffortClassId ID
    effort_class_ids effortClassIds [ID!]
    effort_class_rates_to_delete effortClassRatesToDelete [ID!]
    id id ID!
    limitations limitations String
    name name String
    new_effort_class_rates newEffortClassRates [EffortClassRateInput!]
    new_rfc_type_rates newRfcTypeRates [RfcTypeRateInput!]
    new_standard_service_requests newStandardServiceRequests [StandardServiceRequestInput!]
    penalties penalties String
    performance performance String
    prerequisites prerequisites String
    rate_case rateCase Decimal
    rate_case_currency rateCaseCurrency Currency
    rate_high rateHigh Decimal
    rate_high_currency rateHighCurrency Currency
    rate_low rateLow Decimal
    rate_low_currency rateLowCurrency Currency
    rate_medium rateMedium Decimal
    rate_medium_currency rateMediumCurrency Currency
    rate_rfc rateRfc Decimal
    rate_rfc_currency rateRfcCurrency Currency
    rate_rfi rateRfi Decimal
    rate_rfi_currency rateRfiCurrency Currency
    rate_top rateTop Decimal
    rate_top_currency rateTopCurrency Currency
    recovery_point_objective recoveryPointObjective Int
    recovery_time_objective recoveryTimeObjective Int
    reliability reliability String
    report_frequency reportFrequency ServiceOfferingReportFrequency
    resolution_target_case resolutionTargetCase Int
    resolution_target_high resolutionTargetHigh Int
    resolution_target_low resolutionTargetLow Int
    resolution_target_medium resolutionTargetMedium Int
    resolution_target_rfc resolutionTargetRfc Int
    resolution_target_rfi resolutionTargetRfi Int
    resolution_target_top resolutionTargetTop Int
    resolutions_within_target resolutionsWithinTarget Int
    response_target_case responseTargetCase Int
    response_target_high responseTargetHigh Int
    response_target_low responseTargetLow Int
    response_target_medium responseTargetMedium Int
    response_target_rfc responseTargetRfc Int
    response_target_rfi responseTargetRfi Int
    response_target_top responseTargetTop Int
    responses_within_target responsesWithinTarget Int
    review_frequency reviewFrequency ServiceOfferingReviewFrequency
    rfc_type_rates_to_delete rfcTypeRatesToDelete [ID!]
    service_hours_id serviceHoursId ID
    service_id serviceId ID
    source source String
    source_id sourceID String
    standard_service_requests_to_delete standardServiceRequestsToDelete [ID!]
    status status ServiceOfferingStatus
    summary summary String
    support_hours_case_id supportHoursCaseId ID
    support_hours_high_id supportHoursHighId ID
    support_hours_low_id supportHoursLowId ID
    support_hours_medium_id supportHoursMediumId ID
    support_hours_rfc_id supportHoursRfcId ID
    support_hours_rfi_id supportHoursRfiId ID
    support_hours_top_id supportHoursTopId ID
    termination termination String
    time_zone timeZone TimeZone
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    default_effort_class_id:>default_effort_class
    effort_class_ids:*effort_classes
    new_effort_class_rates:-
    new_rfc_type_rates:-
    new_standard_service_requests:-
    service_hours_id:>service_hours
    service_id:>service
    support_hours_case_id:>support_hours_case
    support_hours_high_id:>support_hours_high
    support_hours_low_id:>support_hours_low
    support_hours_medium_id:>support_hours_medium
    support_hours_rfc_id:>support_hours_rfc
    support_hours_rfi_id:>support_hours_rfi
    support_hours_top_id:>support_hours_top
    """

    id: str
    """Node ID of the service offering to change."""
    availability: Decimal | int | None | Unset = UNSET
    """Promised availability in percent of the service hours."""
    charge_type_case: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How cases are billed: at a fixed price or by time and materials."""
    charge_type_high: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How incidents with high impact are billed: at a fixed price or by time and
    materials."""
    charge_type_low: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How incidents with low impact are billed: at a fixed price or by time and
    materials."""
    charge_type_medium: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How incidents with medium impact are billed: at a fixed price or by time and
    materials."""
    charge_type_rfc: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How requests for change are billed: at a fixed price or by time and materials."""
    charge_type_rfi: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How requests for information are billed: at a fixed price or by time and
    materials."""
    charge_type_top: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """How incidents with top impact are billed: at a fixed price or by time and
    materials."""
    charges: str | None | Unset = UNSET
    """Charges per driver and term, in rich text."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    continuity: str | None | Unset = UNSET
    """Continuity measures, in rich text."""
    default_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset when registering time on a request under the
    offering."""
    effort_class_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the effort classes that can be billed."""
    effort_class_rates_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the effort class rates to remove."""
    limitations: str | None | Unset = UNSET
    """Limits that apply, in rich text."""
    name: str | None | Unset = UNSET
    new_effort_class_rates: Sequence[EffortClassRateInput] | None | Unset = UNSET
    """Effort class rates to add, or with `id` to change."""
    new_rfc_type_rates: Sequence[RfcTypeRateInput] | None | Unset = UNSET
    """RFC type rates to add, or with `id` to change."""
    new_standard_service_requests: (
        Sequence[StandardServiceRequestInput] | None | Unset
    ) = UNSET
    """Standard service requests to add, or with `id` to change."""
    penalties: str | None | Unset = UNSET
    """Penalties for missed targets, in rich text."""
    performance: str | None | Unset = UNSET
    """Transactions and their longest allowed time, in rich text."""
    prerequisites: str | None | Unset = UNSET
    """What the customer has to fulfill, in rich text."""
    rate_case: Decimal | int | None | Unset = UNSET
    """Fixed price for cases."""
    rate_case_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateCase`, lower-case ISO 4217 code."""
    rate_high: Decimal | int | None | Unset = UNSET
    """Fixed price for incidents with high impact."""
    rate_high_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateHigh`, lower-case ISO 4217 code."""
    rate_low: Decimal | int | None | Unset = UNSET
    """Fixed price for incidents with low impact."""
    rate_low_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateLow`, lower-case ISO 4217 code."""
    rate_medium: Decimal | int | None | Unset = UNSET
    """Fixed price for incidents with medium impact."""
    rate_medium_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateMedium`, lower-case ISO 4217 code."""
    rate_rfc: Decimal | int | None | Unset = UNSET
    """Fixed price for requests for change."""
    rate_rfc_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateRfc`, lower-case ISO 4217 code."""
    rate_rfi: Decimal | int | None | Unset = UNSET
    """Fixed price for requests for information."""
    rate_rfi_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateRfi`, lower-case ISO 4217 code."""
    rate_top: Decimal | int | None | Unset = UNSET
    """Fixed price for incidents with top impact."""
    rate_top_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of `rateTop`, lower-case ISO 4217 code."""
    recovery_point_objective: int | None | Unset = UNSET
    """Longest period of data loss after a major incident, in minutes."""
    recovery_time_objective: int | None | Unset = UNSET
    """Longest time to restore the business process after a disaster, in minutes."""
    reliability: str | None | Unset = UNSET
    """Highest number of outages per month."""
    report_frequency: (
        ServiceOfferingReportFrequency
        | ServiceOfferingReportFrequencyLiteral
        | None
        | Unset
    ) = UNSET
    """How often the customer gets a service level report."""
    resolution_target_case: int | None | Unset = UNSET
    """Time to resolve cases, in minutes of support hours."""
    resolution_target_high: int | None | Unset = UNSET
    """Time to resolve incidents with high impact, in minutes of support hours."""
    resolution_target_low: int | None | Unset = UNSET
    """Time to resolve incidents with low impact, in minutes of support hours."""
    resolution_target_medium: int | None | Unset = UNSET
    """Time to resolve incidents with medium impact, in minutes of support hours."""
    resolution_target_rfc: int | None | Unset = UNSET
    """Time to resolve requests for change, in minutes of support hours."""
    resolution_target_rfi: int | None | Unset = UNSET
    """Time to resolve requests for information, in minutes of support hours."""
    resolution_target_top: int | None | Unset = UNSET
    """Time to resolve incidents with top impact, in minutes of support hours."""
    resolutions_within_target: int | None | Unset = UNSET
    """Lowest percentage of incidents to resolve within their target."""
    response_target_case: int | None | Unset = UNSET
    """Time to respond to cases, in minutes of support hours."""
    response_target_high: int | None | Unset = UNSET
    """Time to respond to incidents with high impact, in minutes of support hours."""
    response_target_low: int | None | Unset = UNSET
    """Time to respond to incidents with low impact, in minutes of support hours."""
    response_target_medium: int | None | Unset = UNSET
    """Time to respond to incidents with medium impact, in minutes of support hours."""
    response_target_rfc: int | None | Unset = UNSET
    """Time to respond to requests for change, in minutes of support hours."""
    response_target_rfi: int | None | Unset = UNSET
    """Time to respond to requests for information, in minutes of support hours."""
    response_target_top: int | None | Unset = UNSET
    """Time to respond to incidents with top impact, in minutes of support hours."""
    responses_within_target: int | None | Unset = UNSET
    """Lowest percentage of incidents to respond to within their target."""
    review_frequency: (
        ServiceOfferingReviewFrequency
        | ServiceOfferingReviewFrequencyLiteral
        | None
        | Unset
    ) = UNSET
    """How often the agreement is reviewed with the customer."""
    rfc_type_rates_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the RFC type rates to remove."""
    service_hours_id: str | None | Unset = UNSET
    """Node ID of the calendar with the hours in which the service should be
    available."""
    service_id: str | None | Unset = UNSET
    """Node ID of the service that is offered."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    standard_service_requests_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the standard service requests to remove."""
    status: ServiceOfferingStatus | ServiceOfferingStatusLiteral | None | Unset = UNSET
    """Whether the offering can be bought."""
    summary: str | None | Unset = UNSET
    """What sets the offering apart from others for the same service, in rich text."""
    support_hours_case_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of cases."""
    support_hours_high_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of incidents with high impact."""
    support_hours_low_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of incidents with low impact."""
    support_hours_medium_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of incidents with medium
    impact."""
    support_hours_rfc_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of requests for change."""
    support_hours_rfi_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of requests for information."""
    support_hours_top_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets of incidents with top impact."""
    termination: str | None | Unset = UNSET
    """Notice needed to change or end the agreement, in rich text."""
    time_zone: str | None | Unset = UNSET
    """Time zone of the service hours."""


class ServiceOfferingUpdateArgs(TypedDict, total=False):
    """The fields of ``ServiceOfferingUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the service offering to change."""
    availability: Decimal | int | None | Unset
    """Promised availability in percent of the service hours."""
    charge_type_case: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How cases are billed: at a fixed price or by time and materials."""
    charge_type_high: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How incidents with high impact are billed: at a fixed price or by time and
    materials."""
    charge_type_low: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How incidents with low impact are billed: at a fixed price or by time and
    materials."""
    charge_type_medium: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How incidents with medium impact are billed: at a fixed price or by time and
    materials."""
    charge_type_rfc: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How requests for change are billed: at a fixed price or by time and materials."""
    charge_type_rfi: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How requests for information are billed: at a fixed price or by time and
    materials."""
    charge_type_top: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    )
    """How incidents with top impact are billed: at a fixed price or by time and
    materials."""
    charges: str | None | Unset
    """Charges per driver and term, in rich text."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    continuity: str | None | Unset
    """Continuity measures, in rich text."""
    default_effort_class_id: str | None | Unset
    """Node ID of the effort class preset when registering time on a request under the
    offering."""
    effort_class_ids: Sequence[str] | None | Unset
    """Node IDs of the effort classes that can be billed."""
    effort_class_rates_to_delete: Sequence[str] | None | Unset
    """Node IDs of the effort class rates to remove."""
    limitations: str | None | Unset
    """Limits that apply, in rich text."""
    name: str | None | Unset
    new_effort_class_rates: Sequence[EffortClassRateInput] | None | Unset
    """Effort class rates to add, or with `id` to change."""
    new_rfc_type_rates: Sequence[RfcTypeRateInput] | None | Unset
    """RFC type rates to add, or with `id` to change."""
    new_standard_service_requests: Sequence[StandardServiceRequestInput] | None | Unset
    """Standard service requests to add, or with `id` to change."""
    penalties: str | None | Unset
    """Penalties for missed targets, in rich text."""
    performance: str | None | Unset
    """Transactions and their longest allowed time, in rich text."""
    prerequisites: str | None | Unset
    """What the customer has to fulfill, in rich text."""
    rate_case: Decimal | int | None | Unset
    """Fixed price for cases."""
    rate_case_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateCase`, lower-case ISO 4217 code."""
    rate_high: Decimal | int | None | Unset
    """Fixed price for incidents with high impact."""
    rate_high_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateHigh`, lower-case ISO 4217 code."""
    rate_low: Decimal | int | None | Unset
    """Fixed price for incidents with low impact."""
    rate_low_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateLow`, lower-case ISO 4217 code."""
    rate_medium: Decimal | int | None | Unset
    """Fixed price for incidents with medium impact."""
    rate_medium_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateMedium`, lower-case ISO 4217 code."""
    rate_rfc: Decimal | int | None | Unset
    """Fixed price for requests for change."""
    rate_rfc_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateRfc`, lower-case ISO 4217 code."""
    rate_rfi: Decimal | int | None | Unset
    """Fixed price for requests for information."""
    rate_rfi_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateRfi`, lower-case ISO 4217 code."""
    rate_top: Decimal | int | None | Unset
    """Fixed price for incidents with top impact."""
    rate_top_currency: Currency | CurrencyLiteral | None | Unset
    """Currency of `rateTop`, lower-case ISO 4217 code."""
    recovery_point_objective: int | None | Unset
    """Longest period of data loss after a major incident, in minutes."""
    recovery_time_objective: int | None | Unset
    """Longest time to restore the business process after a disaster, in minutes."""
    reliability: str | None | Unset
    """Highest number of outages per month."""
    report_frequency: (
        ServiceOfferingReportFrequency
        | ServiceOfferingReportFrequencyLiteral
        | None
        | Unset
    )
    """How often the customer gets a service level report."""
    resolution_target_case: int | None | Unset
    """Time to resolve cases, in minutes of support hours."""
    resolution_target_high: int | None | Unset
    """Time to resolve incidents with high impact, in minutes of support hours."""
    resolution_target_low: int | None | Unset
    """Time to resolve incidents with low impact, in minutes of support hours."""
    resolution_target_medium: int | None | Unset
    """Time to resolve incidents with medium impact, in minutes of support hours."""
    resolution_target_rfc: int | None | Unset
    """Time to resolve requests for change, in minutes of support hours."""
    resolution_target_rfi: int | None | Unset
    """Time to resolve requests for information, in minutes of support hours."""
    resolution_target_top: int | None | Unset
    """Time to resolve incidents with top impact, in minutes of support hours."""
    resolutions_within_target: int | None | Unset
    """Lowest percentage of incidents to resolve within their target."""
    response_target_case: int | None | Unset
    """Time to respond to cases, in minutes of support hours."""
    response_target_high: int | None | Unset
    """Time to respond to incidents with high impact, in minutes of support hours."""
    response_target_low: int | None | Unset
    """Time to respond to incidents with low impact, in minutes of support hours."""
    response_target_medium: int | None | Unset
    """Time to respond to incidents with medium impact, in minutes of support hours."""
    response_target_rfc: int | None | Unset
    """Time to respond to requests for change, in minutes of support hours."""
    response_target_rfi: int | None | Unset
    """Time to respond to requests for information, in minutes of support hours."""
    response_target_top: int | None | Unset
    """Time to respond to incidents with top impact, in minutes of support hours."""
    responses_within_target: int | None | Unset
    """Lowest percentage of incidents to respond to within their target."""
    review_frequency: (
        ServiceOfferingReviewFrequency
        | ServiceOfferingReviewFrequencyLiteral
        | None
        | Unset
    )
    """How often the agreement is reviewed with the customer."""
    rfc_type_rates_to_delete: Sequence[str] | None | Unset
    """Node IDs of the RFC type rates to remove."""
    service_hours_id: str | None | Unset
    """Node ID of the calendar with the hours in which the service should be
    available."""
    service_id: str | None | Unset
    """Node ID of the service that is offered."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    standard_service_requests_to_delete: Sequence[str] | None | Unset
    """Node IDs of the standard service requests to remove."""
    status: ServiceOfferingStatus | ServiceOfferingStatusLiteral | None | Unset
    """Whether the offering can be bought."""
    summary: str | None | Unset
    """What sets the offering apart from others for the same service, in rich text."""
    support_hours_case_id: str | None | Unset
    """Node ID of the calendar that counts the targets of cases."""
    support_hours_high_id: str | None | Unset
    """Node ID of the calendar that counts the targets of incidents with high impact."""
    support_hours_low_id: str | None | Unset
    """Node ID of the calendar that counts the targets of incidents with low impact."""
    support_hours_medium_id: str | None | Unset
    """Node ID of the calendar that counts the targets of incidents with medium
    impact."""
    support_hours_rfc_id: str | None | Unset
    """Node ID of the calendar that counts the targets of requests for change."""
    support_hours_rfi_id: str | None | Unset
    """Node ID of the calendar that counts the targets of requests for information."""
    support_hours_top_id: str | None | Unset
    """Node ID of the calendar that counts the targets of incidents with top impact."""
    termination: str | None | Unset
    """Notice needed to change or end the agreement, in rich text."""
    time_zone: str | None | Unset
    """Time zone of the service hours."""


class ServiceOfferingApplyRow(TypedDict, total=False):
    """A row for ``client.apply.service_offerings``: what it names is compared and
    written.
    """

    source_id: Required[str]
    availability: Decimal | int | None
    charge_type_case: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None
    )
    charge_type_high: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None
    )
    charge_type_low: ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None
    charge_type_medium: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None
    )
    charge_type_rfc: ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None
    charge_type_rfi: ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None
    charge_type_top: ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None
    charges: str | None
    continuity: str | None
    default_effort_class_id: str | None
    effort_class_ids: Sequence[str] | None
    limitations: str | None
    name: str | None
    new_effort_class_rates: Sequence[EffortClassRateInput] | None
    new_rfc_type_rates: Sequence[RfcTypeRateInput] | None
    new_standard_service_requests: Sequence[StandardServiceRequestInput] | None
    penalties: str | None
    performance: str | None
    prerequisites: str | None
    rate_case: Decimal | int | None
    rate_case_currency: Currency | CurrencyLiteral | None
    rate_high: Decimal | int | None
    rate_high_currency: Currency | CurrencyLiteral | None
    rate_low: Decimal | int | None
    rate_low_currency: Currency | CurrencyLiteral | None
    rate_medium: Decimal | int | None
    rate_medium_currency: Currency | CurrencyLiteral | None
    rate_rfc: Decimal | int | None
    rate_rfc_currency: Currency | CurrencyLiteral | None
    rate_rfi: Decimal | int | None
    rate_rfi_currency: Currency | CurrencyLiteral | None
    rate_top: Decimal | int | None
    rate_top_currency: Currency | CurrencyLiteral | None
    recovery_point_objective: int | None
    recovery_time_objective: int | None
    reliability: str | None
    report_frequency: (
        ServiceOfferingReportFrequency | ServiceOfferingReportFrequencyLiteral | None
    )
    resolution_target_case: int | None
    resolution_target_high: int | None
    resolution_target_low: int | None
    resolution_target_medium: int | None
    resolution_target_rfc: int | None
    resolution_target_rfi: int | None
    resolution_target_top: int | None
    resolutions_within_target: int | None
    response_target_case: int | None
    response_target_high: int | None
    response_target_low: int | None
    response_target_medium: int | None
    response_target_rfc: int | None
    response_target_rfi: int | None
    response_target_top: int | None
    responses_within_target: int | None
    review_frequency: (
        ServiceOfferingReviewFrequency | ServiceOfferingReviewFrequencyLiteral | None
    )
    service_hours_id: str | None
    service_id: str | None
    status: ServiceOfferingStatus | ServiceOfferingStatusLiteral | None
    summary: str | None
    support_hours_case_id: str | None
    support_hours_high_id: str | None
    support_hours_low_id: str | None
    support_hours_medium_id: str | None
    support_hours_rfc_id: str | None
    support_hours_rfi_id: str | None
    support_hours_top_id: str | None
    termination: str | None
    time_zone: str | None
