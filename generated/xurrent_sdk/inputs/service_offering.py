"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Literal, Required, TypeAlias, TypedDict

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

    class ServiceOfferingCreateArgs(TypedDict, total=False):
        """The fields of ``ServiceOfferingCreateInput`` as keyword arguments."""

        name: Required[str]
        service_id: Required[str]
        availability: Decimal | int | None | Unset
        charge_type_case: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charge_type_high: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charge_type_low: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charge_type_medium: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charge_type_rfc: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charge_type_rfi: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charge_type_top: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charges: str | None | Unset
        client_mutation_id: str | None | Unset
        continuity: str | None | Unset
        default_effort_class_id: str | None | Unset
        effort_class_ids: Sequence[str] | None | Unset
        limitations: str | None | Unset
        new_effort_class_rates: Sequence[EffortClassRateInput] | None | Unset
        new_rfc_type_rates: Sequence[RfcTypeRateInput] | None | Unset
        new_standard_service_requests: (
            Sequence[StandardServiceRequestInput] | None | Unset
        )
        penalties: str | None | Unset
        performance: str | None | Unset
        prerequisites: str | None | Unset
        rate_case: Decimal | int | None | Unset
        rate_case_currency: Currency | CurrencyLiteral | None | Unset
        rate_high: Decimal | int | None | Unset
        rate_high_currency: Currency | CurrencyLiteral | None | Unset
        rate_low: Decimal | int | None | Unset
        rate_low_currency: Currency | CurrencyLiteral | None | Unset
        rate_medium: Decimal | int | None | Unset
        rate_medium_currency: Currency | CurrencyLiteral | None | Unset
        rate_rfc: Decimal | int | None | Unset
        rate_rfc_currency: Currency | CurrencyLiteral | None | Unset
        rate_rfi: Decimal | int | None | Unset
        rate_rfi_currency: Currency | CurrencyLiteral | None | Unset
        rate_top: Decimal | int | None | Unset
        rate_top_currency: Currency | CurrencyLiteral | None | Unset
        recovery_point_objective: int | None | Unset
        recovery_time_objective: int | None | Unset
        reliability: str | None | Unset
        report_frequency: (
            ServiceOfferingReportFrequency
            | ServiceOfferingReportFrequencyLiteral
            | None
            | Unset
        )
        resolution_target_case: int | None | Unset
        resolution_target_high: int | None | Unset
        resolution_target_low: int | None | Unset
        resolution_target_medium: int | None | Unset
        resolution_target_rfc: int | None | Unset
        resolution_target_rfi: int | None | Unset
        resolution_target_top: int | None | Unset
        resolutions_within_target: int | None | Unset
        response_target_case: int | None | Unset
        response_target_high: int | None | Unset
        response_target_low: int | None | Unset
        response_target_medium: int | None | Unset
        response_target_rfc: int | None | Unset
        response_target_rfi: int | None | Unset
        response_target_top: int | None | Unset
        responses_within_target: int | None | Unset
        review_frequency: (
            ServiceOfferingReviewFrequency
            | ServiceOfferingReviewFrequencyLiteral
            | None
            | Unset
        )
        service_hours_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: ServiceOfferingStatus | ServiceOfferingStatusLiteral | None | Unset
        summary: str | None | Unset
        support_hours_case_id: str | None | Unset
        support_hours_high_id: str | None | Unset
        support_hours_low_id: str | None | Unset
        support_hours_medium_id: str | None | Unset
        support_hours_rfc_id: str | None | Unset
        support_hours_rfi_id: str | None | Unset
        support_hours_top_id: str | None | Unset
        termination: str | None | Unset
        time_zone: str | None | Unset

    class ServiceOfferingUpdateArgs(TypedDict, total=False):
        """The fields of ``ServiceOfferingUpdateInput`` as keyword arguments."""

        id: Required[str]
        availability: Decimal | int | None | Unset
        charge_type_case: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charge_type_high: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charge_type_low: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charge_type_medium: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charge_type_rfc: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charge_type_rfi: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charge_type_top: (
            ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
        )
        charges: str | None | Unset
        client_mutation_id: str | None | Unset
        continuity: str | None | Unset
        default_effort_class_id: str | None | Unset
        effort_class_ids: Sequence[str] | None | Unset
        effort_class_rates_to_delete: Sequence[str] | None | Unset
        limitations: str | None | Unset
        name: str | None | Unset
        new_effort_class_rates: Sequence[EffortClassRateInput] | None | Unset
        new_rfc_type_rates: Sequence[RfcTypeRateInput] | None | Unset
        new_standard_service_requests: (
            Sequence[StandardServiceRequestInput] | None | Unset
        )
        penalties: str | None | Unset
        performance: str | None | Unset
        prerequisites: str | None | Unset
        rate_case: Decimal | int | None | Unset
        rate_case_currency: Currency | CurrencyLiteral | None | Unset
        rate_high: Decimal | int | None | Unset
        rate_high_currency: Currency | CurrencyLiteral | None | Unset
        rate_low: Decimal | int | None | Unset
        rate_low_currency: Currency | CurrencyLiteral | None | Unset
        rate_medium: Decimal | int | None | Unset
        rate_medium_currency: Currency | CurrencyLiteral | None | Unset
        rate_rfc: Decimal | int | None | Unset
        rate_rfc_currency: Currency | CurrencyLiteral | None | Unset
        rate_rfi: Decimal | int | None | Unset
        rate_rfi_currency: Currency | CurrencyLiteral | None | Unset
        rate_top: Decimal | int | None | Unset
        rate_top_currency: Currency | CurrencyLiteral | None | Unset
        recovery_point_objective: int | None | Unset
        recovery_time_objective: int | None | Unset
        reliability: str | None | Unset
        report_frequency: (
            ServiceOfferingReportFrequency
            | ServiceOfferingReportFrequencyLiteral
            | None
            | Unset
        )
        resolution_target_case: int | None | Unset
        resolution_target_high: int | None | Unset
        resolution_target_low: int | None | Unset
        resolution_target_medium: int | None | Unset
        resolution_target_rfc: int | None | Unset
        resolution_target_rfi: int | None | Unset
        resolution_target_top: int | None | Unset
        resolutions_within_target: int | None | Unset
        response_target_case: int | None | Unset
        response_target_high: int | None | Unset
        response_target_low: int | None | Unset
        response_target_medium: int | None | Unset
        response_target_rfc: int | None | Unset
        response_target_rfi: int | None | Unset
        response_target_top: int | None | Unset
        responses_within_target: int | None | Unset
        review_frequency: (
            ServiceOfferingReviewFrequency
            | ServiceOfferingReviewFrequencyLiteral
            | None
            | Unset
        )
        rfc_type_rates_to_delete: Sequence[str] | None | Unset
        service_hours_id: str | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        standard_service_requests_to_delete: Sequence[str] | None | Unset
        status: ServiceOfferingStatus | ServiceOfferingStatusLiteral | None | Unset
        summary: str | None | Unset
        support_hours_case_id: str | None | Unset
        support_hours_high_id: str | None | Unset
        support_hours_low_id: str | None | Unset
        support_hours_medium_id: str | None | Unset
        support_hours_rfc_id: str | None | Unset
        support_hours_rfi_id: str | None | Unset
        support_hours_top_id: str | None | Unset
        termination: str | None | Unset
        time_zone: str | None | Unset


class ServiceOfferingCreateInput(GraphQLInput, frozen=True):
    """The input ``ServiceOfferingCreateInput``."""

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

    __graphql_required__ = ("name", "service_id")

    name: str
    service_id: str
    availability: Decimal | int | None | Unset = UNSET
    charge_type_case: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charge_type_high: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charge_type_low: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charge_type_medium: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charge_type_rfc: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charge_type_rfi: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charge_type_top: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charges: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    continuity: str | None | Unset = UNSET
    default_effort_class_id: str | None | Unset = UNSET
    effort_class_ids: Sequence[str] | None | Unset = UNSET
    limitations: str | None | Unset = UNSET
    new_effort_class_rates: Sequence[EffortClassRateInput] | None | Unset = UNSET
    new_rfc_type_rates: Sequence[RfcTypeRateInput] | None | Unset = UNSET
    new_standard_service_requests: (
        Sequence[StandardServiceRequestInput] | None | Unset
    ) = UNSET
    penalties: str | None | Unset = UNSET
    performance: str | None | Unset = UNSET
    prerequisites: str | None | Unset = UNSET
    rate_case: Decimal | int | None | Unset = UNSET
    rate_case_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rate_high: Decimal | int | None | Unset = UNSET
    rate_high_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rate_low: Decimal | int | None | Unset = UNSET
    rate_low_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rate_medium: Decimal | int | None | Unset = UNSET
    rate_medium_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rate_rfc: Decimal | int | None | Unset = UNSET
    rate_rfc_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rate_rfi: Decimal | int | None | Unset = UNSET
    rate_rfi_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rate_top: Decimal | int | None | Unset = UNSET
    rate_top_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    recovery_point_objective: int | None | Unset = UNSET
    recovery_time_objective: int | None | Unset = UNSET
    reliability: str | None | Unset = UNSET
    report_frequency: (
        ServiceOfferingReportFrequency
        | ServiceOfferingReportFrequencyLiteral
        | None
        | Unset
    ) = UNSET
    resolution_target_case: int | None | Unset = UNSET
    resolution_target_high: int | None | Unset = UNSET
    resolution_target_low: int | None | Unset = UNSET
    resolution_target_medium: int | None | Unset = UNSET
    resolution_target_rfc: int | None | Unset = UNSET
    resolution_target_rfi: int | None | Unset = UNSET
    resolution_target_top: int | None | Unset = UNSET
    resolutions_within_target: int | None | Unset = UNSET
    response_target_case: int | None | Unset = UNSET
    response_target_high: int | None | Unset = UNSET
    response_target_low: int | None | Unset = UNSET
    response_target_medium: int | None | Unset = UNSET
    response_target_rfc: int | None | Unset = UNSET
    response_target_rfi: int | None | Unset = UNSET
    response_target_top: int | None | Unset = UNSET
    responses_within_target: int | None | Unset = UNSET
    review_frequency: (
        ServiceOfferingReviewFrequency
        | ServiceOfferingReviewFrequencyLiteral
        | None
        | Unset
    ) = UNSET
    service_hours_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: ServiceOfferingStatus | ServiceOfferingStatusLiteral | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    support_hours_case_id: str | None | Unset = UNSET
    support_hours_high_id: str | None | Unset = UNSET
    support_hours_low_id: str | None | Unset = UNSET
    support_hours_medium_id: str | None | Unset = UNSET
    support_hours_rfc_id: str | None | Unset = UNSET
    support_hours_rfi_id: str | None | Unset = UNSET
    support_hours_top_id: str | None | Unset = UNSET
    termination: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET


class ServiceOfferingFilter(GraphQLInput, frozen=True):
    """The input ``ServiceOfferingFilter``."""

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
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    sla: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    status: ServiceOfferingStatusFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ServiceOfferingWhere(FilterFields):
    """What ``where`` can compare of ``ServiceOfferingFilter``."""

    __graphql_filter__ = "ServiceOfferingFilter"

    created_at: TimestampWhere
    id: IDWhere
    name: StringWhere
    query: FreeText
    service: ReferenceWhere
    sla: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    status: ServiceOfferingStatusWhere
    updated_at: TimestampWhere


class ServiceOfferingOrder(GraphQLInput, frozen=True):
    """The input ``ServiceOfferingOrder``."""

    __graphql_name__ = "ServiceOfferingOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ServiceOfferingOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ServiceOfferingOrderField | ServiceOfferingOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ServiceOfferingStatusFilter(GraphQLInput, frozen=True):
    """The input ``ServiceOfferingStatusFilter``."""

    __graphql_name__ = "ServiceOfferingStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ServiceOfferingStatus]
    """

    __graphql_where__ = "ServiceOfferingStatusWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ServiceOfferingStatus | ServiceOfferingStatusLiteral | None]
        | None
        | Unset
    ) = UNSET


class ServiceOfferingStatusWhere(
    Values["ServiceOfferingStatus | ServiceOfferingStatusLiteral"]
):
    """The operators of ``ServiceOfferingStatusFilter``."""


class ServiceOfferingUpdateInput(GraphQLInput, frozen=True):
    """The input ``ServiceOfferingUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    availability: Decimal | int | None | Unset = UNSET
    charge_type_case: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charge_type_high: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charge_type_low: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charge_type_medium: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charge_type_rfc: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charge_type_rfi: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charge_type_top: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    charges: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    continuity: str | None | Unset = UNSET
    default_effort_class_id: str | None | Unset = UNSET
    effort_class_ids: Sequence[str] | None | Unset = UNSET
    effort_class_rates_to_delete: Sequence[str] | None | Unset = UNSET
    limitations: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_effort_class_rates: Sequence[EffortClassRateInput] | None | Unset = UNSET
    new_rfc_type_rates: Sequence[RfcTypeRateInput] | None | Unset = UNSET
    new_standard_service_requests: (
        Sequence[StandardServiceRequestInput] | None | Unset
    ) = UNSET
    penalties: str | None | Unset = UNSET
    performance: str | None | Unset = UNSET
    prerequisites: str | None | Unset = UNSET
    rate_case: Decimal | int | None | Unset = UNSET
    rate_case_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rate_high: Decimal | int | None | Unset = UNSET
    rate_high_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rate_low: Decimal | int | None | Unset = UNSET
    rate_low_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rate_medium: Decimal | int | None | Unset = UNSET
    rate_medium_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rate_rfc: Decimal | int | None | Unset = UNSET
    rate_rfc_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rate_rfi: Decimal | int | None | Unset = UNSET
    rate_rfi_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    rate_top: Decimal | int | None | Unset = UNSET
    rate_top_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    recovery_point_objective: int | None | Unset = UNSET
    recovery_time_objective: int | None | Unset = UNSET
    reliability: str | None | Unset = UNSET
    report_frequency: (
        ServiceOfferingReportFrequency
        | ServiceOfferingReportFrequencyLiteral
        | None
        | Unset
    ) = UNSET
    resolution_target_case: int | None | Unset = UNSET
    resolution_target_high: int | None | Unset = UNSET
    resolution_target_low: int | None | Unset = UNSET
    resolution_target_medium: int | None | Unset = UNSET
    resolution_target_rfc: int | None | Unset = UNSET
    resolution_target_rfi: int | None | Unset = UNSET
    resolution_target_top: int | None | Unset = UNSET
    resolutions_within_target: int | None | Unset = UNSET
    response_target_case: int | None | Unset = UNSET
    response_target_high: int | None | Unset = UNSET
    response_target_low: int | None | Unset = UNSET
    response_target_medium: int | None | Unset = UNSET
    response_target_rfc: int | None | Unset = UNSET
    response_target_rfi: int | None | Unset = UNSET
    response_target_top: int | None | Unset = UNSET
    responses_within_target: int | None | Unset = UNSET
    review_frequency: (
        ServiceOfferingReviewFrequency
        | ServiceOfferingReviewFrequencyLiteral
        | None
        | Unset
    ) = UNSET
    rfc_type_rates_to_delete: Sequence[str] | None | Unset = UNSET
    service_hours_id: str | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    standard_service_requests_to_delete: Sequence[str] | None | Unset = UNSET
    status: ServiceOfferingStatus | ServiceOfferingStatusLiteral | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    support_hours_case_id: str | None | Unset = UNSET
    support_hours_high_id: str | None | Unset = UNSET
    support_hours_low_id: str | None | Unset = UNSET
    support_hours_medium_id: str | None | Unset = UNSET
    support_hours_rfc_id: str | None | Unset = UNSET
    support_hours_rfi_id: str | None | Unset = UNSET
    support_hours_top_id: str | None | Unset = UNSET
    termination: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
