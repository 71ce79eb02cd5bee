# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    FilterFields,
    GraphQLInput,
    MutationInput,
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Never, Required

    from .._runtime.codegen import FreeText, One, Unset
    from ..apply import CalendarApplyKey, EffortClassApplyKey, ServiceApplyKey
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
    from ..models.service_offering import ServiceOffering, ServiceOfferingFields
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
    from .effort_class_rate import EffortClassRateApplyChild, EffortClassRateInput
    from .rfc_type_rate import RfcTypeRateApplyChild, RfcTypeRateInput
    from .standard_service_request import (
        StandardServiceRequestApplyChild,
        StandardServiceRequestInput,
    )

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


class ServiceOfferingCreateInput(
    GraphQLInput,
    MutationInput["ServiceOffering", "ServiceOfferingFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `serviceOfferingCreate` mutation."""

    name: str = needs(title="name: String!")
    service_id: str = needs(title="serviceId: ID!")
    """Node ID of the service that is offered."""
    availability: Decimal | int | None | Unset = unset("availability: Decimal")
    """Promised availability in percent of the service hours."""
    charge_type_case: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeCase: ServiceOfferingChargeType")
    """How cases are billed: at a fixed price or by time and materials."""
    charge_type_high: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeHigh: ServiceOfferingChargeType")
    """How incidents with high impact are billed: at a fixed price or by time and
    materials."""
    charge_type_low: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeLow: ServiceOfferingChargeType")
    """How incidents with low impact are billed: at a fixed price or by time and
    materials."""
    charge_type_medium: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeMedium: ServiceOfferingChargeType")
    """How incidents with medium impact are billed: at a fixed price or by time and
    materials."""
    charge_type_rfc: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeRfc: ServiceOfferingChargeType")
    """How requests for change are billed: at a fixed price or by time and materials."""
    charge_type_rfi: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeRfi: ServiceOfferingChargeType")
    """How requests for information are billed: at a fixed price or by time and
    materials."""
    charge_type_top: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeTop: ServiceOfferingChargeType")
    """How incidents with top impact are billed: at a fixed price or by time and
    materials."""
    charges: str | None | Unset = unset("charges: String")
    """Charges per driver and term, in rich text."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    continuity: str | None | Unset = unset("continuity: String")
    """Continuity measures, in rich text."""
    default_effort_class_id: str | None | Unset = unset("defaultEffortClassId: ID")
    """Node ID of the effort class preset when registering time on a request under the
    offering."""
    effort_class_ids: Sequence[str] | None | Unset = unset("effortClassIds: [ID!]")
    """Node IDs of the effort classes that can be billed."""
    limitations: str | None | Unset = unset("limitations: String")
    """Limits that apply, in rich text."""
    new_effort_class_rates: Sequence[EffortClassRateInput] | None | Unset = unset(
        "newEffortClassRates: [EffortClassRateInput!]"
    )
    """Effort class rates to add."""
    new_rfc_type_rates: Sequence[RfcTypeRateInput] | None | Unset = unset(
        "newRfcTypeRates: [RfcTypeRateInput!]"
    )
    """RFC type rates to add."""
    new_standard_service_requests: (
        Sequence[StandardServiceRequestInput] | None | Unset
    ) = unset("newStandardServiceRequests: [StandardServiceRequestInput!]")
    """Standard service requests to add."""
    penalties: str | None | Unset = unset("penalties: String")
    """Penalties for missed targets, in rich text."""
    performance: str | None | Unset = unset("performance: String")
    """Transactions and their longest allowed time, in rich text."""
    prerequisites: str | None | Unset = unset("prerequisites: String")
    """What the customer has to fulfill, in rich text."""
    rate_case: Decimal | int | None | Unset = unset("rateCase: Decimal")
    """Fixed price for cases."""
    rate_case_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateCaseCurrency: Currency"
    )
    """Currency of `rateCase`, lower-case ISO 4217 code."""
    rate_high: Decimal | int | None | Unset = unset("rateHigh: Decimal")
    """Fixed price for incidents with high impact."""
    rate_high_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateHighCurrency: Currency"
    )
    """Currency of `rateHigh`, lower-case ISO 4217 code."""
    rate_low: Decimal | int | None | Unset = unset("rateLow: Decimal")
    """Fixed price for incidents with low impact."""
    rate_low_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateLowCurrency: Currency"
    )
    """Currency of `rateLow`, lower-case ISO 4217 code."""
    rate_medium: Decimal | int | None | Unset = unset("rateMedium: Decimal")
    """Fixed price for incidents with medium impact."""
    rate_medium_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateMediumCurrency: Currency"
    )
    """Currency of `rateMedium`, lower-case ISO 4217 code."""
    rate_rfc: Decimal | int | None | Unset = unset("rateRfc: Decimal")
    """Fixed price for requests for change."""
    rate_rfc_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateRfcCurrency: Currency"
    )
    """Currency of `rateRfc`, lower-case ISO 4217 code."""
    rate_rfi: Decimal | int | None | Unset = unset("rateRfi: Decimal")
    """Fixed price for requests for information."""
    rate_rfi_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateRfiCurrency: Currency"
    )
    """Currency of `rateRfi`, lower-case ISO 4217 code."""
    rate_top: Decimal | int | None | Unset = unset("rateTop: Decimal")
    """Fixed price for incidents with top impact."""
    rate_top_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateTopCurrency: Currency"
    )
    """Currency of `rateTop`, lower-case ISO 4217 code."""
    recovery_point_objective: int | None | Unset = unset("recoveryPointObjective: Int")
    """Longest period of data loss after a major incident, in minutes."""
    recovery_time_objective: int | None | Unset = unset("recoveryTimeObjective: Int")
    """Longest time to restore the business process after a disaster, in minutes."""
    reliability: str | None | Unset = unset("reliability: String")
    """Highest number of outages per month."""
    report_frequency: (
        ServiceOfferingReportFrequency
        | ServiceOfferingReportFrequencyLiteral
        | None
        | Unset
    ) = unset("reportFrequency: ServiceOfferingReportFrequency")
    """How often the customer gets a service level report."""
    resolution_target_case: int | None | Unset = unset("resolutionTargetCase: Int")
    """Time to resolve cases, in minutes of support hours."""
    resolution_target_high: int | None | Unset = unset("resolutionTargetHigh: Int")
    """Time to resolve incidents with high impact, in minutes of support hours."""
    resolution_target_low: int | None | Unset = unset("resolutionTargetLow: Int")
    """Time to resolve incidents with low impact, in minutes of support hours."""
    resolution_target_medium: int | None | Unset = unset("resolutionTargetMedium: Int")
    """Time to resolve incidents with medium impact, in minutes of support hours."""
    resolution_target_rfc: int | None | Unset = unset("resolutionTargetRfc: Int")
    """Time to resolve requests for change, in minutes of support hours."""
    resolution_target_rfi: int | None | Unset = unset("resolutionTargetRfi: Int")
    """Time to resolve requests for information, in minutes of support hours."""
    resolution_target_top: int | None | Unset = unset("resolutionTargetTop: Int")
    """Time to resolve incidents with top impact, in minutes of support hours."""
    resolutions_within_target: int | None | Unset = unset(
        "resolutionsWithinTarget: Int"
    )
    """Lowest percentage of incidents to resolve within their target."""
    response_target_case: int | None | Unset = unset("responseTargetCase: Int")
    """Time to respond to cases, in minutes of support hours."""
    response_target_high: int | None | Unset = unset("responseTargetHigh: Int")
    """Time to respond to incidents with high impact, in minutes of support hours."""
    response_target_low: int | None | Unset = unset("responseTargetLow: Int")
    """Time to respond to incidents with low impact, in minutes of support hours."""
    response_target_medium: int | None | Unset = unset("responseTargetMedium: Int")
    """Time to respond to incidents with medium impact, in minutes of support hours."""
    response_target_rfc: int | None | Unset = unset("responseTargetRfc: Int")
    """Time to respond to requests for change, in minutes of support hours."""
    response_target_rfi: int | None | Unset = unset("responseTargetRfi: Int")
    """Time to respond to requests for information, in minutes of support hours."""
    response_target_top: int | None | Unset = unset("responseTargetTop: Int")
    """Time to respond to incidents with top impact, in minutes of support hours."""
    responses_within_target: int | None | Unset = unset("responsesWithinTarget: Int")
    """Lowest percentage of incidents to respond to within their target."""
    review_frequency: (
        ServiceOfferingReviewFrequency
        | ServiceOfferingReviewFrequencyLiteral
        | None
        | Unset
    ) = unset("reviewFrequency: ServiceOfferingReviewFrequency")
    """How often the agreement is reviewed with the customer."""
    service_hours_id: str | None | Unset = unset("serviceHoursId: ID")
    """Node ID of the calendar with the hours in which the service should be
    available."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: ServiceOfferingStatus | ServiceOfferingStatusLiteral | None | Unset = unset(
        "status: ServiceOfferingStatus"
    )
    """Whether the offering can be bought."""
    summary: str | None | Unset = unset("summary: String")
    """What sets the offering apart from others for the same service, in rich text."""
    support_hours_case_id: str | None | Unset = unset("supportHoursCaseId: ID")
    """Node ID of the calendar that counts the targets of cases."""
    support_hours_high_id: str | None | Unset = unset("supportHoursHighId: ID")
    """Node ID of the calendar that counts the targets of incidents with high impact."""
    support_hours_low_id: str | None | Unset = unset("supportHoursLowId: ID")
    """Node ID of the calendar that counts the targets of incidents with low impact."""
    support_hours_medium_id: str | None | Unset = unset("supportHoursMediumId: ID")
    """Node ID of the calendar that counts the targets of incidents with medium
    impact."""
    support_hours_rfc_id: str | None | Unset = unset("supportHoursRfcId: ID")
    """Node ID of the calendar that counts the targets of requests for change."""
    support_hours_rfi_id: str | None | Unset = unset("supportHoursRfiId: ID")
    """Node ID of the calendar that counts the targets of requests for information."""
    support_hours_top_id: str | None | Unset = unset("supportHoursTopId: ID")
    """Node ID of the calendar that counts the targets of incidents with top impact."""
    termination: str | None | Unset = unset("termination: String")
    """Notice needed to change or end the agreement, in rich text."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the service hours."""


class ServiceOfferingCreateArgs(TypedDict, total=False, closed=True):
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

    __graphql_where__ = "ServiceOfferingWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service that is offered."""
    sla: ReferenceFilter | None | Unset = unset("sla: ReferenceFilter")
    """By node ID of a linked SLA."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    status: ServiceOfferingStatusFilter | None | Unset = unset(
        "status: ServiceOfferingStatusFilter"
    )
    """Condition on `status` (whether the offering can be bought)."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceOfferingWhere(FilterFields):
    """Fields of ``ServiceOfferingFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: ServiceOfferingOrderField | ServiceOfferingOrderFieldLiteral = needs(
        title="field: ServiceOfferingOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ServiceOfferingStatusFilter(GraphQLInput, frozen=True):
    """Condition on `ServiceOfferingStatus` values."""

    __graphql_where__ = "ServiceOfferingStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ServiceOfferingStatus | ServiceOfferingStatusLiteral | None]
        | None
        | Unset
    ) = unset("values: [ServiceOfferingStatus]")
    """Values to match; an empty list matches records without a value."""


class ServiceOfferingStatusWhere(
    Values["ServiceOfferingStatus | ServiceOfferingStatusLiteral"]
):
    """The operators of ``ServiceOfferingStatusFilter``."""


class ServiceOfferingUpdateInput(
    GraphQLInput,
    MutationInput["ServiceOffering", "ServiceOfferingFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `serviceOfferingUpdate` mutation."""

    __graphql_apply__ = """
    default_effort_class_id:>default_effort_class
    effort_class_ids:*effort_classes
    new_effort_class_rates:#effort_class_rates
    new_rfc_type_rates:#rfc_type_rates
    new_standard_service_requests:#standard_service_requests
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

    id: str = needs(title="id: ID!")
    """Node ID of the service offering to change."""
    availability: Decimal | int | None | Unset = unset("availability: Decimal")
    """Promised availability in percent of the service hours."""
    charge_type_case: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeCase: ServiceOfferingChargeType")
    """How cases are billed: at a fixed price or by time and materials."""
    charge_type_high: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeHigh: ServiceOfferingChargeType")
    """How incidents with high impact are billed: at a fixed price or by time and
    materials."""
    charge_type_low: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeLow: ServiceOfferingChargeType")
    """How incidents with low impact are billed: at a fixed price or by time and
    materials."""
    charge_type_medium: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeMedium: ServiceOfferingChargeType")
    """How incidents with medium impact are billed: at a fixed price or by time and
    materials."""
    charge_type_rfc: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeRfc: ServiceOfferingChargeType")
    """How requests for change are billed: at a fixed price or by time and materials."""
    charge_type_rfi: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeRfi: ServiceOfferingChargeType")
    """How requests for information are billed: at a fixed price or by time and
    materials."""
    charge_type_top: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeTypeTop: ServiceOfferingChargeType")
    """How incidents with top impact are billed: at a fixed price or by time and
    materials."""
    charges: str | None | Unset = unset("charges: String")
    """Charges per driver and term, in rich text."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    continuity: str | None | Unset = unset("continuity: String")
    """Continuity measures, in rich text."""
    default_effort_class_id: str | None | Unset = unset("defaultEffortClassId: ID")
    """Node ID of the effort class preset when registering time on a request under the
    offering."""
    effort_class_ids: Sequence[str] | None | Unset = unset("effortClassIds: [ID!]")
    """Node IDs of the effort classes that can be billed."""
    effort_class_rates_to_delete: Sequence[str] | None | Unset = unset(
        "effortClassRatesToDelete: [ID!]"
    )
    """Node IDs of the effort class rates to remove."""
    limitations: str | None | Unset = unset("limitations: String")
    """Limits that apply, in rich text."""
    name: str | None | Unset = unset("name: String")
    new_effort_class_rates: Sequence[EffortClassRateInput] | None | Unset = unset(
        "newEffortClassRates: [EffortClassRateInput!]"
    )
    """Effort class rates to add, or with `id` to change."""
    new_rfc_type_rates: Sequence[RfcTypeRateInput] | None | Unset = unset(
        "newRfcTypeRates: [RfcTypeRateInput!]"
    )
    """RFC type rates to add, or with `id` to change."""
    new_standard_service_requests: (
        Sequence[StandardServiceRequestInput] | None | Unset
    ) = unset("newStandardServiceRequests: [StandardServiceRequestInput!]")
    """Standard service requests to add, or with `id` to change."""
    penalties: str | None | Unset = unset("penalties: String")
    """Penalties for missed targets, in rich text."""
    performance: str | None | Unset = unset("performance: String")
    """Transactions and their longest allowed time, in rich text."""
    prerequisites: str | None | Unset = unset("prerequisites: String")
    """What the customer has to fulfill, in rich text."""
    rate_case: Decimal | int | None | Unset = unset("rateCase: Decimal")
    """Fixed price for cases."""
    rate_case_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateCaseCurrency: Currency"
    )
    """Currency of `rateCase`, lower-case ISO 4217 code."""
    rate_high: Decimal | int | None | Unset = unset("rateHigh: Decimal")
    """Fixed price for incidents with high impact."""
    rate_high_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateHighCurrency: Currency"
    )
    """Currency of `rateHigh`, lower-case ISO 4217 code."""
    rate_low: Decimal | int | None | Unset = unset("rateLow: Decimal")
    """Fixed price for incidents with low impact."""
    rate_low_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateLowCurrency: Currency"
    )
    """Currency of `rateLow`, lower-case ISO 4217 code."""
    rate_medium: Decimal | int | None | Unset = unset("rateMedium: Decimal")
    """Fixed price for incidents with medium impact."""
    rate_medium_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateMediumCurrency: Currency"
    )
    """Currency of `rateMedium`, lower-case ISO 4217 code."""
    rate_rfc: Decimal | int | None | Unset = unset("rateRfc: Decimal")
    """Fixed price for requests for change."""
    rate_rfc_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateRfcCurrency: Currency"
    )
    """Currency of `rateRfc`, lower-case ISO 4217 code."""
    rate_rfi: Decimal | int | None | Unset = unset("rateRfi: Decimal")
    """Fixed price for requests for information."""
    rate_rfi_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateRfiCurrency: Currency"
    )
    """Currency of `rateRfi`, lower-case ISO 4217 code."""
    rate_top: Decimal | int | None | Unset = unset("rateTop: Decimal")
    """Fixed price for incidents with top impact."""
    rate_top_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateTopCurrency: Currency"
    )
    """Currency of `rateTop`, lower-case ISO 4217 code."""
    recovery_point_objective: int | None | Unset = unset("recoveryPointObjective: Int")
    """Longest period of data loss after a major incident, in minutes."""
    recovery_time_objective: int | None | Unset = unset("recoveryTimeObjective: Int")
    """Longest time to restore the business process after a disaster, in minutes."""
    reliability: str | None | Unset = unset("reliability: String")
    """Highest number of outages per month."""
    report_frequency: (
        ServiceOfferingReportFrequency
        | ServiceOfferingReportFrequencyLiteral
        | None
        | Unset
    ) = unset("reportFrequency: ServiceOfferingReportFrequency")
    """How often the customer gets a service level report."""
    resolution_target_case: int | None | Unset = unset("resolutionTargetCase: Int")
    """Time to resolve cases, in minutes of support hours."""
    resolution_target_high: int | None | Unset = unset("resolutionTargetHigh: Int")
    """Time to resolve incidents with high impact, in minutes of support hours."""
    resolution_target_low: int | None | Unset = unset("resolutionTargetLow: Int")
    """Time to resolve incidents with low impact, in minutes of support hours."""
    resolution_target_medium: int | None | Unset = unset("resolutionTargetMedium: Int")
    """Time to resolve incidents with medium impact, in minutes of support hours."""
    resolution_target_rfc: int | None | Unset = unset("resolutionTargetRfc: Int")
    """Time to resolve requests for change, in minutes of support hours."""
    resolution_target_rfi: int | None | Unset = unset("resolutionTargetRfi: Int")
    """Time to resolve requests for information, in minutes of support hours."""
    resolution_target_top: int | None | Unset = unset("resolutionTargetTop: Int")
    """Time to resolve incidents with top impact, in minutes of support hours."""
    resolutions_within_target: int | None | Unset = unset(
        "resolutionsWithinTarget: Int"
    )
    """Lowest percentage of incidents to resolve within their target."""
    response_target_case: int | None | Unset = unset("responseTargetCase: Int")
    """Time to respond to cases, in minutes of support hours."""
    response_target_high: int | None | Unset = unset("responseTargetHigh: Int")
    """Time to respond to incidents with high impact, in minutes of support hours."""
    response_target_low: int | None | Unset = unset("responseTargetLow: Int")
    """Time to respond to incidents with low impact, in minutes of support hours."""
    response_target_medium: int | None | Unset = unset("responseTargetMedium: Int")
    """Time to respond to incidents with medium impact, in minutes of support hours."""
    response_target_rfc: int | None | Unset = unset("responseTargetRfc: Int")
    """Time to respond to requests for change, in minutes of support hours."""
    response_target_rfi: int | None | Unset = unset("responseTargetRfi: Int")
    """Time to respond to requests for information, in minutes of support hours."""
    response_target_top: int | None | Unset = unset("responseTargetTop: Int")
    """Time to respond to incidents with top impact, in minutes of support hours."""
    responses_within_target: int | None | Unset = unset("responsesWithinTarget: Int")
    """Lowest percentage of incidents to respond to within their target."""
    review_frequency: (
        ServiceOfferingReviewFrequency
        | ServiceOfferingReviewFrequencyLiteral
        | None
        | Unset
    ) = unset("reviewFrequency: ServiceOfferingReviewFrequency")
    """How often the agreement is reviewed with the customer."""
    rfc_type_rates_to_delete: Sequence[str] | None | Unset = unset(
        "rfcTypeRatesToDelete: [ID!]"
    )
    """Node IDs of the RFC type rates to remove."""
    service_hours_id: str | None | Unset = unset("serviceHoursId: ID")
    """Node ID of the calendar with the hours in which the service should be
    available."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service that is offered."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    standard_service_requests_to_delete: Sequence[str] | None | Unset = unset(
        "standardServiceRequestsToDelete: [ID!]"
    )
    """Node IDs of the standard service requests to remove."""
    status: ServiceOfferingStatus | ServiceOfferingStatusLiteral | None | Unset = unset(
        "status: ServiceOfferingStatus"
    )
    """Whether the offering can be bought."""
    summary: str | None | Unset = unset("summary: String")
    """What sets the offering apart from others for the same service, in rich text."""
    support_hours_case_id: str | None | Unset = unset("supportHoursCaseId: ID")
    """Node ID of the calendar that counts the targets of cases."""
    support_hours_high_id: str | None | Unset = unset("supportHoursHighId: ID")
    """Node ID of the calendar that counts the targets of incidents with high impact."""
    support_hours_low_id: str | None | Unset = unset("supportHoursLowId: ID")
    """Node ID of the calendar that counts the targets of incidents with low impact."""
    support_hours_medium_id: str | None | Unset = unset("supportHoursMediumId: ID")
    """Node ID of the calendar that counts the targets of incidents with medium
    impact."""
    support_hours_rfc_id: str | None | Unset = unset("supportHoursRfcId: ID")
    """Node ID of the calendar that counts the targets of requests for change."""
    support_hours_rfi_id: str | None | Unset = unset("supportHoursRfiId: ID")
    """Node ID of the calendar that counts the targets of requests for information."""
    support_hours_top_id: str | None | Unset = unset("supportHoursTopId: ID")
    """Node ID of the calendar that counts the targets of incidents with top impact."""
    termination: str | None | Unset = unset("termination: String")
    """Notice needed to change or end the agreement, in rich text."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the service hours."""


class ServiceOfferingUpdateArgs(TypedDict, total=False, closed=True):
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
    """Row for ``client.apply.service_offerings``. Omitted fields are left unchanged."""

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
    default_effort_class: str | EffortClassApplyKey | None
    effort_classes: Sequence[str | EffortClassApplyKey] | None
    service_hours: str | CalendarApplyKey | None
    service: str | ServiceApplyKey | None
    support_hours_case: str | CalendarApplyKey | None
    support_hours_high: str | CalendarApplyKey | None
    support_hours_low: str | CalendarApplyKey | None
    support_hours_medium: str | CalendarApplyKey | None
    support_hours_rfc: str | CalendarApplyKey | None
    support_hours_rfi: str | CalendarApplyKey | None
    support_hours_top: str | CalendarApplyKey | None
    effort_class_rates: Sequence[EffortClassRateApplyChild] | None
    rfc_type_rates: Sequence[RfcTypeRateApplyChild] | None
    standard_service_requests: Sequence[StandardServiceRequestApplyChild] | None
    replace: Sequence[
        Literal["effort_class_rates", "rfc_type_rates", "standard_service_requests"]
    ]
