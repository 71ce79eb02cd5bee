# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ServiceOffering``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
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
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import Told
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
    """Level at which a service can be bought: targets, hours, charges and
    conditions.
    """

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
    """Account that owns the record."""
    availability: Decimal | None = absent
    """Promised availability in percent of the service hours."""
    charge_type_case: ServiceOfferingChargeType | None = absent
    """How cases are billed: at a fixed price or by time and materials."""
    charge_type_high: ServiceOfferingChargeType | None = absent
    """How incidents with high impact are billed: at a fixed price or by time and
    materials."""
    charge_type_low: ServiceOfferingChargeType | None = absent
    """How incidents with low impact are billed: at a fixed price or by time and
    materials."""
    charge_type_medium: ServiceOfferingChargeType | None = absent
    """How incidents with medium impact are billed: at a fixed price or by time and
    materials."""
    charge_type_rfc: ServiceOfferingChargeType | None = absent
    """How requests for change are billed: at a fixed price or by time and materials."""
    charge_type_rfi: ServiceOfferingChargeType | None = absent
    """How requests for information are billed: at a fixed price or by time and
    materials."""
    charge_type_top: ServiceOfferingChargeType | None = absent
    """How incidents with top impact are billed: at a fixed price or by time and
    materials."""
    charges: str | None = absent
    """Charges per driver and term, in rich text."""
    charges_attachments: list[Attachment] = absent
    """Files and images that belong to `charges`."""
    continuity: str | None = absent
    """Continuity measures, in rich text."""
    continuity_attachments: list[Attachment] = absent
    """Files and images that belong to `continuity`."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    default_effort_class: EffortClass | None = absent
    """Effort class preset when registering time on a request under the offering."""
    effort_class_rates: list[EffortClassRate] = absent
    """Hourly rates per effort class."""
    effort_classes: list[EffortClass] = absent
    """Effort classes that can be billed."""
    id: str = absent
    """Node ID, unique over all record types."""
    limitations: str | None = absent
    """Limits that apply, in rich text."""
    limitations_attachments: list[Attachment] = absent
    """Files and images that belong to `limitations`."""
    name: str | None = absent
    penalties: str | None = absent
    """Penalties for missed targets, in rich text."""
    penalties_attachments: list[Attachment] = absent
    """Files and images that belong to `penalties`."""
    performance: str | None = absent
    """Transactions and their longest allowed time, in rich text."""
    performance_attachments: list[Attachment] = absent
    """Files and images that belong to `performance`."""
    prerequisites: str | None = absent
    """What the customer has to fulfill, in rich text."""
    prerequisites_attachments: list[Attachment] = absent
    """Files and images that belong to `prerequisites`."""
    rate_case: Decimal | None = absent
    """Fixed price for cases."""
    rate_case_currency: Currency | None = absent
    """Currency of `rateCase`, lower-case ISO 4217 code."""
    rate_high: Decimal | None = absent
    """Fixed price for incidents with high impact."""
    rate_high_currency: Currency | None = absent
    """Currency of `rateHigh`, lower-case ISO 4217 code."""
    rate_low: Decimal | None = absent
    """Fixed price for incidents with low impact."""
    rate_low_currency: Currency | None = absent
    """Currency of `rateLow`, lower-case ISO 4217 code."""
    rate_medium: Decimal | None = absent
    """Fixed price for incidents with medium impact."""
    rate_medium_currency: Currency | None = absent
    """Currency of `rateMedium`, lower-case ISO 4217 code."""
    rate_rfc: Decimal | None = absent
    """Fixed price for requests for change."""
    rate_rfc_currency: Currency | None = absent
    """Currency of `rateRfc`, lower-case ISO 4217 code."""
    rate_rfi: Decimal | None = absent
    """Fixed price for requests for information."""
    rate_rfi_currency: Currency | None = absent
    """Currency of `rateRfi`, lower-case ISO 4217 code."""
    rate_top: Decimal | None = absent
    """Fixed price for incidents with top impact."""
    rate_top_currency: Currency | None = absent
    """Currency of `rateTop`, lower-case ISO 4217 code."""
    recovery_point_objective: int | None = absent
    """Longest period of data loss after a major incident, in minutes."""
    recovery_time_objective: int | None = absent
    """Longest time to restore the business process after a disaster, in minutes."""
    reliability: str | None = absent
    """Highest number of outages per month."""
    report_frequency: ServiceOfferingReportFrequency | None = absent
    """How often the customer gets a service level report."""
    resolution_target_case: int | None = absent
    """Time to resolve cases, in minutes of support hours."""
    resolution_target_case_in_days: int | None = absent
    """Time to resolve cases, in business days."""
    resolution_target_high: int | None = absent
    """Time to resolve incidents with high impact, in minutes of support hours."""
    resolution_target_high_in_days: int | None = absent
    """Time to resolve incidents with high impact, in business days."""
    resolution_target_low: int | None = absent
    """Time to resolve incidents with low impact, in minutes of support hours."""
    resolution_target_low_in_days: int | None = absent
    """Time to resolve incidents with low impact, in business days."""
    resolution_target_medium: int | None = absent
    """Time to resolve incidents with medium impact, in minutes of support hours."""
    resolution_target_medium_in_days: int | None = absent
    """Time to resolve incidents with medium impact, in business days."""
    resolution_target_notification_scheme_high: SlaNotificationScheme | None = absent
    """Scheme for warnings about the resolution target of incidents with high impact."""
    resolution_target_notification_scheme_low: SlaNotificationScheme | None = absent
    """Scheme for warnings about the resolution target of incidents with low impact."""
    resolution_target_notification_scheme_medium: SlaNotificationScheme | None = absent
    """Scheme for warnings about the resolution target of incidents with medium
    impact."""
    resolution_target_notification_scheme_top: SlaNotificationScheme | None = absent
    """Scheme for warnings about the resolution target of incidents with top impact."""
    resolution_target_rfc: int | None = absent
    """Time to resolve requests for change, in minutes of support hours."""
    resolution_target_rfc_in_days: int | None = absent
    """Time to resolve requests for change, in business days."""
    resolution_target_rfi: int | None = absent
    """Time to resolve requests for information, in minutes of support hours."""
    resolution_target_rfi_in_days: int | None = absent
    """Time to resolve requests for information, in business days."""
    resolution_target_top: int | None = absent
    """Time to resolve incidents with top impact, in minutes of support hours."""
    resolution_target_top_in_days: int | None = absent
    """Time to resolve incidents with top impact, in business days."""
    resolutions_within_target: int | None = absent
    """Lowest percentage of incidents to resolve within their target."""
    response_target_case: int | None = absent
    """Time to respond to cases, in minutes of support hours."""
    response_target_case_in_days: int | None = absent
    """Time to respond to cases, in business days."""
    response_target_high: int | None = absent
    """Time to respond to incidents with high impact, in minutes of support hours."""
    response_target_high_in_days: int | None = absent
    """Time to respond to incidents with high impact, in business days."""
    response_target_low: int | None = absent
    """Time to respond to incidents with low impact, in minutes of support hours."""
    response_target_low_in_days: int | None = absent
    """Time to respond to incidents with low impact, in business days."""
    response_target_medium: int | None = absent
    """Time to respond to incidents with medium impact, in minutes of support hours."""
    response_target_medium_in_days: int | None = absent
    """Time to respond to incidents with medium impact, in business days."""
    response_target_notification_scheme_high: SlaNotificationScheme | None = absent
    """Scheme for warnings about the response target of incidents with high impact."""
    response_target_notification_scheme_low: SlaNotificationScheme | None = absent
    """Scheme for warnings about the response target of incidents with low impact."""
    response_target_notification_scheme_medium: SlaNotificationScheme | None = absent
    """Scheme for warnings about the response target of incidents with medium impact."""
    response_target_notification_scheme_top: SlaNotificationScheme | None = absent
    """Scheme for warnings about the response target of incidents with top impact."""
    response_target_rfc: int | None = absent
    """Time to respond to requests for change, in minutes of support hours."""
    response_target_rfc_in_days: int | None = absent
    """Time to respond to requests for change, in business days."""
    response_target_rfi: int | None = absent
    """Time to respond to requests for information, in minutes of support hours."""
    response_target_rfi_in_days: int | None = absent
    """Time to respond to requests for information, in business days."""
    response_target_top: int | None = absent
    """Time to respond to incidents with top impact, in minutes of support hours."""
    response_target_top_in_days: int | None = absent
    """Time to respond to incidents with top impact, in business days."""
    responses_within_target: int | None = absent
    """Lowest percentage of incidents to respond to within their target."""
    review_frequency: ServiceOfferingReviewFrequency | None = absent
    """How often the agreement is reviewed with the customer."""
    rfc_type_rates: list[RfcTypeRate] = absent
    """Prices per RFC type."""
    service: Service | None = absent
    """Service that is offered."""
    service_hours: Calendar | None = absent
    """Calendar with the hours in which the service should be available."""
    service_level_agreements: list[ServiceLevelAgreement] = absent
    """SLAs based on the offering."""
    shop_articles: list[ShopArticle] = absent
    """Shop articles sold under the offering."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    standard_service_requests: list[StandardServiceRequest] = absent
    """Targets and charges per request template."""
    status: ServiceOfferingStatus | None = absent
    """Whether the offering can be bought."""
    summary: str | None = absent
    """What sets the offering apart from others for the same service, in rich text."""
    summary_attachments: list[Attachment] = absent
    """Files and images that belong to `summary`."""
    support_hours_case: Calendar | None = absent
    """Calendar that counts the targets of cases."""
    support_hours_high: Calendar | None = absent
    """Calendar that counts the targets of incidents with high impact."""
    support_hours_low: Calendar | None = absent
    """Calendar that counts the targets of incidents with low impact."""
    support_hours_medium: Calendar | None = absent
    """Calendar that counts the targets of incidents with medium impact."""
    support_hours_rfc: Calendar | None = absent
    """Calendar that counts the targets of requests for change."""
    support_hours_rfi: Calendar | None = absent
    """Calendar that counts the targets of requests for information."""
    support_hours_top: Calendar | None = absent
    """Calendar that counts the targets of incidents with top impact."""
    termination: str | None = absent
    """Notice needed to change or end the agreement, in rich text."""
    termination_attachments: list[Attachment] = absent
    """Files and images that belong to `termination`."""
    time_zone: str | None = absent
    """Time zone of the service hours."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    waiting_for_customer_follow_up: WaitingForCustomerFollowUp | None = absent
    """Reminders sent while a request waits for the customer."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[
            ServiceOfferingFields[Never, One], WebhookPayload[ServiceOfferingStatus]
        ]: ...


class ServiceOfferingPaths(Generic[Nul, Card]):
    """The fields of ``ServiceOffering`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    availability: Leaf[Decimal | None, Card]
    """Promised availability in percent of the service hours."""
    charge_type_case: Leaf[ServiceOfferingChargeType | None, Card]
    """How cases are billed: at a fixed price or by time and materials."""
    charge_type_high: Leaf[ServiceOfferingChargeType | None, Card]
    """How incidents with high impact are billed: at a fixed price or by time and
    materials."""
    charge_type_low: Leaf[ServiceOfferingChargeType | None, Card]
    """How incidents with low impact are billed: at a fixed price or by time and
    materials."""
    charge_type_medium: Leaf[ServiceOfferingChargeType | None, Card]
    """How incidents with medium impact are billed: at a fixed price or by time and
    materials."""
    charge_type_rfc: Leaf[ServiceOfferingChargeType | None, Card]
    """How requests for change are billed: at a fixed price or by time and materials."""
    charge_type_rfi: Leaf[ServiceOfferingChargeType | None, Card]
    """How requests for information are billed: at a fixed price or by time and
    materials."""
    charge_type_top: Leaf[ServiceOfferingChargeType | None, Card]
    """How incidents with top impact are billed: at a fixed price or by time and
    materials."""
    charges: Leaf[str | None, Card]
    """Charges per driver and term, in rich text."""
    charges_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `charges`."""
    continuity: Leaf[str | None, Card]
    """Continuity measures, in rich text."""
    continuity_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `continuity`."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    default_effort_class: EffortClassFields[None, Card]
    """Effort class preset when registering time on a request under the offering."""
    effort_class_rates: EffortClassRateConnectionFields[
        list[EffortClassRate] | Nul, Card
    ]
    """Hourly rates per effort class."""
    effort_classes: EffortClassConnectionFields[list[EffortClass] | Nul, Card]
    """Effort classes that can be billed."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    limitations: Leaf[str | None, Card]
    """Limits that apply, in rich text."""
    limitations_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `limitations`."""
    name: Leaf[str | None, Card]
    penalties: Leaf[str | None, Card]
    """Penalties for missed targets, in rich text."""
    penalties_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `penalties`."""
    performance: Leaf[str | None, Card]
    """Transactions and their longest allowed time, in rich text."""
    performance_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `performance`."""
    prerequisites: Leaf[str | None, Card]
    """What the customer has to fulfill, in rich text."""
    prerequisites_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `prerequisites`."""
    rate_case: Leaf[Decimal | None, Card]
    """Fixed price for cases."""
    rate_case_currency: Leaf[Currency | None, Card]
    """Currency of `rateCase`, lower-case ISO 4217 code."""
    rate_high: Leaf[Decimal | None, Card]
    """Fixed price for incidents with high impact."""
    rate_high_currency: Leaf[Currency | None, Card]
    """Currency of `rateHigh`, lower-case ISO 4217 code."""
    rate_low: Leaf[Decimal | None, Card]
    """Fixed price for incidents with low impact."""
    rate_low_currency: Leaf[Currency | None, Card]
    """Currency of `rateLow`, lower-case ISO 4217 code."""
    rate_medium: Leaf[Decimal | None, Card]
    """Fixed price for incidents with medium impact."""
    rate_medium_currency: Leaf[Currency | None, Card]
    """Currency of `rateMedium`, lower-case ISO 4217 code."""
    rate_rfc: Leaf[Decimal | None, Card]
    """Fixed price for requests for change."""
    rate_rfc_currency: Leaf[Currency | None, Card]
    """Currency of `rateRfc`, lower-case ISO 4217 code."""
    rate_rfi: Leaf[Decimal | None, Card]
    """Fixed price for requests for information."""
    rate_rfi_currency: Leaf[Currency | None, Card]
    """Currency of `rateRfi`, lower-case ISO 4217 code."""
    rate_top: Leaf[Decimal | None, Card]
    """Fixed price for incidents with top impact."""
    rate_top_currency: Leaf[Currency | None, Card]
    """Currency of `rateTop`, lower-case ISO 4217 code."""
    recovery_point_objective: Leaf[int | None, Card]
    """Longest period of data loss after a major incident, in minutes."""
    recovery_time_objective: Leaf[int | None, Card]
    """Longest time to restore the business process after a disaster, in minutes."""
    reliability: Leaf[str | None, Card]
    """Highest number of outages per month."""
    report_frequency: Leaf[ServiceOfferingReportFrequency | None, Card]
    """How often the customer gets a service level report."""
    resolution_target_case: Leaf[int | None, Card]
    """Time to resolve cases, in minutes of support hours."""
    resolution_target_case_in_days: Leaf[int | None, Card]
    """Time to resolve cases, in business days."""
    resolution_target_high: Leaf[int | None, Card]
    """Time to resolve incidents with high impact, in minutes of support hours."""
    resolution_target_high_in_days: Leaf[int | None, Card]
    """Time to resolve incidents with high impact, in business days."""
    resolution_target_low: Leaf[int | None, Card]
    """Time to resolve incidents with low impact, in minutes of support hours."""
    resolution_target_low_in_days: Leaf[int | None, Card]
    """Time to resolve incidents with low impact, in business days."""
    resolution_target_medium: Leaf[int | None, Card]
    """Time to resolve incidents with medium impact, in minutes of support hours."""
    resolution_target_medium_in_days: Leaf[int | None, Card]
    """Time to resolve incidents with medium impact, in business days."""
    resolution_target_notification_scheme_high: SlaNotificationSchemeFields[None, Card]
    """Scheme for warnings about the resolution target of incidents with high impact."""
    resolution_target_notification_scheme_low: SlaNotificationSchemeFields[None, Card]
    """Scheme for warnings about the resolution target of incidents with low impact."""
    resolution_target_notification_scheme_medium: SlaNotificationSchemeFields[
        None, Card
    ]
    """Scheme for warnings about the resolution target of incidents with medium
    impact."""
    resolution_target_notification_scheme_top: SlaNotificationSchemeFields[None, Card]
    """Scheme for warnings about the resolution target of incidents with top impact."""
    resolution_target_rfc: Leaf[int | None, Card]
    """Time to resolve requests for change, in minutes of support hours."""
    resolution_target_rfc_in_days: Leaf[int | None, Card]
    """Time to resolve requests for change, in business days."""
    resolution_target_rfi: Leaf[int | None, Card]
    """Time to resolve requests for information, in minutes of support hours."""
    resolution_target_rfi_in_days: Leaf[int | None, Card]
    """Time to resolve requests for information, in business days."""
    resolution_target_top: Leaf[int | None, Card]
    """Time to resolve incidents with top impact, in minutes of support hours."""
    resolution_target_top_in_days: Leaf[int | None, Card]
    """Time to resolve incidents with top impact, in business days."""
    resolutions_within_target: Leaf[int | None, Card]
    """Lowest percentage of incidents to resolve within their target."""
    response_target_case: Leaf[int | None, Card]
    """Time to respond to cases, in minutes of support hours."""
    response_target_case_in_days: Leaf[int | None, Card]
    """Time to respond to cases, in business days."""
    response_target_high: Leaf[int | None, Card]
    """Time to respond to incidents with high impact, in minutes of support hours."""
    response_target_high_in_days: Leaf[int | None, Card]
    """Time to respond to incidents with high impact, in business days."""
    response_target_low: Leaf[int | None, Card]
    """Time to respond to incidents with low impact, in minutes of support hours."""
    response_target_low_in_days: Leaf[int | None, Card]
    """Time to respond to incidents with low impact, in business days."""
    response_target_medium: Leaf[int | None, Card]
    """Time to respond to incidents with medium impact, in minutes of support hours."""
    response_target_medium_in_days: Leaf[int | None, Card]
    """Time to respond to incidents with medium impact, in business days."""
    response_target_notification_scheme_high: SlaNotificationSchemeFields[None, Card]
    """Scheme for warnings about the response target of incidents with high impact."""
    response_target_notification_scheme_low: SlaNotificationSchemeFields[None, Card]
    """Scheme for warnings about the response target of incidents with low impact."""
    response_target_notification_scheme_medium: SlaNotificationSchemeFields[None, Card]
    """Scheme for warnings about the response target of incidents with medium impact."""
    response_target_notification_scheme_top: SlaNotificationSchemeFields[None, Card]
    """Scheme for warnings about the response target of incidents with top impact."""
    response_target_rfc: Leaf[int | None, Card]
    """Time to respond to requests for change, in minutes of support hours."""
    response_target_rfc_in_days: Leaf[int | None, Card]
    """Time to respond to requests for change, in business days."""
    response_target_rfi: Leaf[int | None, Card]
    """Time to respond to requests for information, in minutes of support hours."""
    response_target_rfi_in_days: Leaf[int | None, Card]
    """Time to respond to requests for information, in business days."""
    response_target_top: Leaf[int | None, Card]
    """Time to respond to incidents with top impact, in minutes of support hours."""
    response_target_top_in_days: Leaf[int | None, Card]
    """Time to respond to incidents with top impact, in business days."""
    responses_within_target: Leaf[int | None, Card]
    """Lowest percentage of incidents to respond to within their target."""
    review_frequency: Leaf[ServiceOfferingReviewFrequency | None, Card]
    """How often the agreement is reviewed with the customer."""
    rfc_type_rates: RfcTypeRateConnectionFields[list[RfcTypeRate] | Nul, Card]
    """Prices per RFC type."""
    service: ServiceFields[None, Card]
    """Service that is offered."""
    service_hours: CalendarFields[None, Card]
    """Calendar with the hours in which the service should be available."""
    service_level_agreements: ServiceLevelAgreementConnectionFields[
        list[ServiceLevelAgreement] | Nul, Card
    ]
    """SLAs based on the offering."""
    shop_articles: ShopArticleConnectionFields[list[ShopArticle] | Nul, Card]
    """Shop articles sold under the offering."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    standard_service_requests: StandardServiceRequestConnectionFields[
        list[StandardServiceRequest] | Nul, Card
    ]
    """Targets and charges per request template."""
    status: Leaf[ServiceOfferingStatus | None, Card]
    """Whether the offering can be bought."""
    summary: Leaf[str | None, Card]
    """What sets the offering apart from others for the same service, in rich text."""
    summary_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `summary`."""
    support_hours_case: CalendarFields[None, Card]
    """Calendar that counts the targets of cases."""
    support_hours_high: CalendarFields[None, Card]
    """Calendar that counts the targets of incidents with high impact."""
    support_hours_low: CalendarFields[None, Card]
    """Calendar that counts the targets of incidents with low impact."""
    support_hours_medium: CalendarFields[None, Card]
    """Calendar that counts the targets of incidents with medium impact."""
    support_hours_rfc: CalendarFields[None, Card]
    """Calendar that counts the targets of requests for change."""
    support_hours_rfi: CalendarFields[None, Card]
    """Calendar that counts the targets of requests for information."""
    support_hours_top: CalendarFields[None, Card]
    """Calendar that counts the targets of incidents with top impact."""
    termination: Leaf[str | None, Card]
    """Notice needed to change or end the agreement, in rich text."""
    termination_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `termination`."""
    time_zone: Leaf[str | None, Card]
    """Time zone of the service hours."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    waiting_for_customer_follow_up: WaitingForCustomerFollowUpFields[None, Card]
    """Reminders sent while a request waits for the customer."""


class ServiceOfferingFields(
    ServiceOfferingPaths[Nul, Card],
    ObjectFields[ServiceOffering | Nul, "ServiceOfferingFields[Never, One]", Card],
):
    """What can be selected from ``ServiceOffering``."""


class ServiceOfferingConnectionFields(
    ServiceOfferingPaths[Never, Many],
    ConnectionFields[Row, "ServiceOfferingFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ServiceOffering``."""
