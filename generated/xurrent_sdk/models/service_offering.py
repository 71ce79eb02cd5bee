"""``ServiceOffering``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import Currency
    from ..enums.service_offering import (
        ServiceOfferingChargeType,
        ServiceOfferingReportFrequency,
        ServiceOfferingReviewFrequency,
        ServiceOfferingStatus,
    )
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .calendar import Calendar, CalendarFields
    from .effort_class import (
        EffortClass,
        EffortClassConnectionFields,
        EffortClassFields,
    )
    from .effort_class_rate import EffortClassRate, EffortClassRateConnectionFields
    from .rfc_type_rate import RfcTypeRate, RfcTypeRateConnectionFields
    from .service import Service, ServiceFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementConnectionFields,
    )
    from .shop_article import ShopArticle, ShopArticleConnectionFields
    from .sla_notification_scheme import (
        SlaNotificationScheme,
        SlaNotificationSchemeFields,
    )
    from .standard_service_request import (
        StandardServiceRequest,
        StandardServiceRequestConnectionFields,
    )
    from .waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUp,
        WaitingForCustomerFollowUpFields,
    )


class ServiceOffering(Node, Record, frozen=True):
    """The type ``ServiceOffering``."""

    __graphql_name__ = "ServiceOffering"

    __graphql_fields__ = """
    account account Account
    availability availability Decimal
    charge_type_case chargeTypeCase ServiceOfferingChargeType
    charge_type_high chargeTypeHigh ServiceOfferingChargeType
    charge_type_low chargeTypeLow ServiceOfferingChargeType
    charge_type_medium chargeTypeMedium ServiceOfferingChargeType
    charge_type_rfc chargeTypeRfc ServiceOfferingChargeType
    charge_type_rfi chargeTypeRfi ServiceOfferingChargeType
    charge_type_top chargeTypeTop ServiceOfferingChargeType
    charges charges String
    charges_attachments chargesAttachments AttachmentConnection relay
    continuity continuity String
    continuity_attachments continuityAttachments AttachmentConnection relay
    created_at createdAt ISO8601Timestamp
    default_effort_class defaultEffortClass EffortClass
    effort_class_rates effortClassRates EffortClassRateConnection relay
    effort_classes effortClasses EffortClassConnection relay
    id id ID!
    limitations limitations String
    limitations_attachments limitationsAttachments AttachmentConnection relay
    name name String
    penalties penalties String
    penalties_attachments penaltiesAttachments AttachmentConnection relay
    performance performance String
    performance_attachments performanceAttachments AttachmentConnection relay
    prerequisites prerequisites String
    prerequisites_attachments prerequisitesAttachments AttachmentConnection relay
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
    resolution_target_case_in_days resolutionTargetCaseInDays Int
    resolution_target_high resolutionTargetHigh Int
    resolution_target_high_in_days resolutionTargetHighInDays Int
    resolution_target_low resolutionTargetLow Int
    resolution_target_low_in_days resolutionTargetLowInDays Int
    resolution_target_medium resolutionTargetMedium Int
    resolution_target_medium_in_days resolutionTargetMediumInDays Int
    resolution_target_notification_scheme_high resolutionTargetNotificationSchemeHigh SlaNotificationScheme
    resolution_target_notification_scheme_low resolutionTargetNotificationSchemeLow SlaNotificationScheme
    resolution_target_notification_scheme_medium resolutionTargetNotificationSchemeMedium SlaNotificationScheme
    resolution_target_notification_scheme_top resolutionTargetNotificationSchemeTop SlaNotificationScheme
    resolution_target_rfc resolutionTargetRfc Int
    resolution_target_rfc_in_days resolutionTargetRfcInDays Int
    resolution_target_rfi resolutionTargetRfi Int
    resolution_target_rfi_in_days resolutionTargetRfiInDays Int
    resolution_target_top resolutionTargetTop Int
    resolution_target_top_in_days resolutionTargetTopInDays Int
    resolutions_within_target resolutionsWithinTarget Int
    response_target_case responseTargetCase Int
    response_target_case_in_days responseTargetCaseInDays Int
    response_target_high responseTargetHigh Int
    response_target_high_in_days responseTargetHighInDays Int
    response_target_low responseTargetLow Int
    response_target_low_in_days responseTargetLowInDays Int
    response_target_medium responseTargetMedium Int
    response_target_medium_in_days responseTargetMediumInDays Int
    response_target_notification_scheme_high responseTargetNotificationSchemeHigh SlaNotificationScheme
    response_target_notification_scheme_low responseTargetNotificationSchemeLow SlaNotificationScheme
    response_target_notification_scheme_medium responseTargetNotificationSchemeMedium SlaNotificationScheme
    response_target_notification_scheme_top responseTargetNotificationSchemeTop SlaNotificationScheme
    response_target_rfc responseTargetRfc Int
    response_target_rfc_in_days responseTargetRfcInDays Int
    response_target_rfi responseTargetRfi Int
    response_target_rfi_in_days responseTargetRfiInDays Int
    response_target_top responseTargetTop Int
    response_target_top_in_days responseTargetTopInDays Int
    responses_within_target responsesWithinTarget Int
    review_frequency reviewFrequency ServiceOfferingReviewFrequency
    rfc_type_rates rfcTypeRates RfcTypeRateConnection relay
    service service Service
    service_hours serviceHours Calendar
    service_level_agreements serviceLevelAgreements ServiceLevelAgreementConnection relay
    shop_articles shopArticles ShopArticleConnection relay
    source source String
    source_id sourceID String
    standard_service_requests standardServiceRequests StandardServiceRequestConnection relay
    status status ServiceOfferingStatus
    summary summary String
    summary_attachments summaryAttachments AttachmentConnection relay
    support_hours_case supportHoursCase Calendar
    support_hours_high supportHoursHigh Calendar
    support_hours_low supportHoursLow Calendar
    support_hours_medium supportHoursMedium Calendar
    support_hours_rfc supportHoursRfc Calendar
    support_hours_rfi supportHoursRfi Calendar
    support_hours_top supportHoursTop Calendar
    termination termination String
    termination_attachments terminationAttachments AttachmentConnection relay
    time_zone timeZone TimeZone
    updated_at updatedAt ISO8601Timestamp
    waiting_for_customer_follow_up waitingForCustomerFollowUp WaitingForCustomerFollowUp
    """

    account: Account | None = absent
    availability: Decimal | None = absent
    charge_type_case: ServiceOfferingChargeType | None = absent
    charge_type_high: ServiceOfferingChargeType | None = absent
    charge_type_low: ServiceOfferingChargeType | None = absent
    charge_type_medium: ServiceOfferingChargeType | None = absent
    charge_type_rfc: ServiceOfferingChargeType | None = absent
    charge_type_rfi: ServiceOfferingChargeType | None = absent
    charge_type_top: ServiceOfferingChargeType | None = absent
    charges: str | None = absent
    charges_attachments: list[Attachment] = absent
    continuity: str | None = absent
    continuity_attachments: list[Attachment] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    default_effort_class: EffortClass | None = absent
    effort_class_rates: list[EffortClassRate] = absent
    effort_classes: list[EffortClass] = absent
    id: str = absent
    limitations: str | None = absent
    limitations_attachments: list[Attachment] = absent
    name: str | None = absent
    penalties: str | None = absent
    penalties_attachments: list[Attachment] = absent
    performance: str | None = absent
    performance_attachments: list[Attachment] = absent
    prerequisites: str | None = absent
    prerequisites_attachments: list[Attachment] = absent
    rate_case: Decimal | None = absent
    rate_case_currency: Currency | None = absent
    rate_high: Decimal | None = absent
    rate_high_currency: Currency | None = absent
    rate_low: Decimal | None = absent
    rate_low_currency: Currency | None = absent
    rate_medium: Decimal | None = absent
    rate_medium_currency: Currency | None = absent
    rate_rfc: Decimal | None = absent
    rate_rfc_currency: Currency | None = absent
    rate_rfi: Decimal | None = absent
    rate_rfi_currency: Currency | None = absent
    rate_top: Decimal | None = absent
    rate_top_currency: Currency | None = absent
    recovery_point_objective: int | None = absent
    recovery_time_objective: int | None = absent
    reliability: str | None = absent
    report_frequency: ServiceOfferingReportFrequency | None = absent
    resolution_target_case: int | None = absent
    resolution_target_case_in_days: int | None = absent
    resolution_target_high: int | None = absent
    resolution_target_high_in_days: int | None = absent
    resolution_target_low: int | None = absent
    resolution_target_low_in_days: int | None = absent
    resolution_target_medium: int | None = absent
    resolution_target_medium_in_days: int | None = absent
    resolution_target_notification_scheme_high: SlaNotificationScheme | None = absent
    resolution_target_notification_scheme_low: SlaNotificationScheme | None = absent
    resolution_target_notification_scheme_medium: SlaNotificationScheme | None = absent
    resolution_target_notification_scheme_top: SlaNotificationScheme | None = absent
    resolution_target_rfc: int | None = absent
    resolution_target_rfc_in_days: int | None = absent
    resolution_target_rfi: int | None = absent
    resolution_target_rfi_in_days: int | None = absent
    resolution_target_top: int | None = absent
    resolution_target_top_in_days: int | None = absent
    resolutions_within_target: int | None = absent
    response_target_case: int | None = absent
    response_target_case_in_days: int | None = absent
    response_target_high: int | None = absent
    response_target_high_in_days: int | None = absent
    response_target_low: int | None = absent
    response_target_low_in_days: int | None = absent
    response_target_medium: int | None = absent
    response_target_medium_in_days: int | None = absent
    response_target_notification_scheme_high: SlaNotificationScheme | None = absent
    response_target_notification_scheme_low: SlaNotificationScheme | None = absent
    response_target_notification_scheme_medium: SlaNotificationScheme | None = absent
    response_target_notification_scheme_top: SlaNotificationScheme | None = absent
    response_target_rfc: int | None = absent
    response_target_rfc_in_days: int | None = absent
    response_target_rfi: int | None = absent
    response_target_rfi_in_days: int | None = absent
    response_target_top: int | None = absent
    response_target_top_in_days: int | None = absent
    responses_within_target: int | None = absent
    review_frequency: ServiceOfferingReviewFrequency | None = absent
    rfc_type_rates: list[RfcTypeRate] = absent
    service: Service | None = absent
    service_hours: Calendar | None = absent
    service_level_agreements: list[ServiceLevelAgreement] = absent
    shop_articles: list[ShopArticle] = absent
    source: str | None = absent
    source_id: str | None = absent
    standard_service_requests: list[StandardServiceRequest] = absent
    status: ServiceOfferingStatus | None = absent
    summary: str | None = absent
    summary_attachments: list[Attachment] = absent
    support_hours_case: Calendar | None = absent
    support_hours_high: Calendar | None = absent
    support_hours_low: Calendar | None = absent
    support_hours_medium: Calendar | None = absent
    support_hours_rfc: Calendar | None = absent
    support_hours_rfi: Calendar | None = absent
    support_hours_top: Calendar | None = absent
    termination: str | None = absent
    termination_attachments: list[Attachment] = absent
    time_zone: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    waiting_for_customer_follow_up: WaitingForCustomerFollowUp | None = absent


class ServiceOfferingPaths(Generic[Nul, Card]):
    """The fields of ``ServiceOffering`` as paths."""

    account: AccountFields[None, Card]
    availability: Leaf[Decimal | None, Card]
    charge_type_case: Leaf[ServiceOfferingChargeType | None, Card]
    charge_type_high: Leaf[ServiceOfferingChargeType | None, Card]
    charge_type_low: Leaf[ServiceOfferingChargeType | None, Card]
    charge_type_medium: Leaf[ServiceOfferingChargeType | None, Card]
    charge_type_rfc: Leaf[ServiceOfferingChargeType | None, Card]
    charge_type_rfi: Leaf[ServiceOfferingChargeType | None, Card]
    charge_type_top: Leaf[ServiceOfferingChargeType | None, Card]
    charges: Leaf[str | None, Card]
    charges_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    continuity: Leaf[str | None, Card]
    continuity_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    default_effort_class: EffortClassFields[None, Card]
    effort_class_rates: EffortClassRateConnectionFields[
        list[EffortClassRate] | Nul, Card
    ]
    effort_classes: EffortClassConnectionFields[list[EffortClass] | Nul, Card]
    id: Leaf[str | Nul, Card]
    limitations: Leaf[str | None, Card]
    limitations_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    name: Leaf[str | None, Card]
    penalties: Leaf[str | None, Card]
    penalties_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    performance: Leaf[str | None, Card]
    performance_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    prerequisites: Leaf[str | None, Card]
    prerequisites_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    rate_case: Leaf[Decimal | None, Card]
    rate_case_currency: Leaf[Currency | None, Card]
    rate_high: Leaf[Decimal | None, Card]
    rate_high_currency: Leaf[Currency | None, Card]
    rate_low: Leaf[Decimal | None, Card]
    rate_low_currency: Leaf[Currency | None, Card]
    rate_medium: Leaf[Decimal | None, Card]
    rate_medium_currency: Leaf[Currency | None, Card]
    rate_rfc: Leaf[Decimal | None, Card]
    rate_rfc_currency: Leaf[Currency | None, Card]
    rate_rfi: Leaf[Decimal | None, Card]
    rate_rfi_currency: Leaf[Currency | None, Card]
    rate_top: Leaf[Decimal | None, Card]
    rate_top_currency: Leaf[Currency | None, Card]
    recovery_point_objective: Leaf[int | None, Card]
    recovery_time_objective: Leaf[int | None, Card]
    reliability: Leaf[str | None, Card]
    report_frequency: Leaf[ServiceOfferingReportFrequency | None, Card]
    resolution_target_case: Leaf[int | None, Card]
    resolution_target_case_in_days: Leaf[int | None, Card]
    resolution_target_high: Leaf[int | None, Card]
    resolution_target_high_in_days: Leaf[int | None, Card]
    resolution_target_low: Leaf[int | None, Card]
    resolution_target_low_in_days: Leaf[int | None, Card]
    resolution_target_medium: Leaf[int | None, Card]
    resolution_target_medium_in_days: Leaf[int | None, Card]
    resolution_target_notification_scheme_high: SlaNotificationSchemeFields[None, Card]
    resolution_target_notification_scheme_low: SlaNotificationSchemeFields[None, Card]
    resolution_target_notification_scheme_medium: SlaNotificationSchemeFields[
        None, Card
    ]
    resolution_target_notification_scheme_top: SlaNotificationSchemeFields[None, Card]
    resolution_target_rfc: Leaf[int | None, Card]
    resolution_target_rfc_in_days: Leaf[int | None, Card]
    resolution_target_rfi: Leaf[int | None, Card]
    resolution_target_rfi_in_days: Leaf[int | None, Card]
    resolution_target_top: Leaf[int | None, Card]
    resolution_target_top_in_days: Leaf[int | None, Card]
    resolutions_within_target: Leaf[int | None, Card]
    response_target_case: Leaf[int | None, Card]
    response_target_case_in_days: Leaf[int | None, Card]
    response_target_high: Leaf[int | None, Card]
    response_target_high_in_days: Leaf[int | None, Card]
    response_target_low: Leaf[int | None, Card]
    response_target_low_in_days: Leaf[int | None, Card]
    response_target_medium: Leaf[int | None, Card]
    response_target_medium_in_days: Leaf[int | None, Card]
    response_target_notification_scheme_high: SlaNotificationSchemeFields[None, Card]
    response_target_notification_scheme_low: SlaNotificationSchemeFields[None, Card]
    response_target_notification_scheme_medium: SlaNotificationSchemeFields[None, Card]
    response_target_notification_scheme_top: SlaNotificationSchemeFields[None, Card]
    response_target_rfc: Leaf[int | None, Card]
    response_target_rfc_in_days: Leaf[int | None, Card]
    response_target_rfi: Leaf[int | None, Card]
    response_target_rfi_in_days: Leaf[int | None, Card]
    response_target_top: Leaf[int | None, Card]
    response_target_top_in_days: Leaf[int | None, Card]
    responses_within_target: Leaf[int | None, Card]
    review_frequency: Leaf[ServiceOfferingReviewFrequency | None, Card]
    rfc_type_rates: RfcTypeRateConnectionFields[list[RfcTypeRate] | Nul, Card]
    service: ServiceFields[None, Card]
    service_hours: CalendarFields[None, Card]
    service_level_agreements: ServiceLevelAgreementConnectionFields[
        list[ServiceLevelAgreement] | Nul, Card
    ]
    shop_articles: ShopArticleConnectionFields[list[ShopArticle] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    standard_service_requests: StandardServiceRequestConnectionFields[
        list[StandardServiceRequest] | Nul, Card
    ]
    status: Leaf[ServiceOfferingStatus | None, Card]
    summary: Leaf[str | None, Card]
    summary_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    support_hours_case: CalendarFields[None, Card]
    support_hours_high: CalendarFields[None, Card]
    support_hours_low: CalendarFields[None, Card]
    support_hours_medium: CalendarFields[None, Card]
    support_hours_rfc: CalendarFields[None, Card]
    support_hours_rfi: CalendarFields[None, Card]
    support_hours_top: CalendarFields[None, Card]
    termination: Leaf[str | None, Card]
    termination_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    time_zone: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    waiting_for_customer_follow_up: WaitingForCustomerFollowUpFields[None, Card]


class ServiceOfferingFields(
    ServiceOfferingPaths[Nul, Card],
    ObjectFields[ServiceOffering | Nul, "ServiceOfferingFields[Never, One]", Card],
):
    """What can be selected from ``ServiceOffering``."""


class ServiceOfferingListFields(
    ServiceOfferingPaths[Never, Many],
    ListFields[Row, "ServiceOfferingFields[Never, One]", Card],
):
    """What can be selected from a list of ``ServiceOffering``."""


class ServiceOfferingConnectionFields(
    ServiceOfferingPaths[Never, Many],
    ConnectionFields[Row, "ServiceOfferingFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ServiceOffering``."""
