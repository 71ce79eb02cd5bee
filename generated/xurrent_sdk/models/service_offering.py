# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ServiceOffering``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    availability: Decimal | None = of("availability: Decimal")
    """Promised availability in percent of the service hours."""
    charge_type_case: ServiceOfferingChargeType | None = of(
        "chargeTypeCase: ServiceOfferingChargeType"
    )
    """How cases are billed: at a fixed price or by time and materials."""
    charge_type_high: ServiceOfferingChargeType | None = of(
        "chargeTypeHigh: ServiceOfferingChargeType"
    )
    """How incidents with high impact are billed: at a fixed price or by time and
    materials."""
    charge_type_low: ServiceOfferingChargeType | None = of(
        "chargeTypeLow: ServiceOfferingChargeType"
    )
    """How incidents with low impact are billed: at a fixed price or by time and
    materials."""
    charge_type_medium: ServiceOfferingChargeType | None = of(
        "chargeTypeMedium: ServiceOfferingChargeType"
    )
    """How incidents with medium impact are billed: at a fixed price or by time and
    materials."""
    charge_type_rfc: ServiceOfferingChargeType | None = of(
        "chargeTypeRfc: ServiceOfferingChargeType"
    )
    """How requests for change are billed: at a fixed price or by time and materials."""
    charge_type_rfi: ServiceOfferingChargeType | None = of(
        "chargeTypeRfi: ServiceOfferingChargeType"
    )
    """How requests for information are billed: at a fixed price or by time and
    materials."""
    charge_type_top: ServiceOfferingChargeType | None = of(
        "chargeTypeTop: ServiceOfferingChargeType"
    )
    """How incidents with top impact are billed: at a fixed price or by time and
    materials."""
    charges: str | None = of("charges: String")
    """Charges per driver and term, in rich text."""
    charges_attachments: list[Attachment] = pages(
        "chargesAttachments: AttachmentConnection"
    )
    """Files and images that belong to `charges`."""
    continuity: str | None = of("continuity: String")
    """Continuity measures, in rich text."""
    continuity_attachments: list[Attachment] = pages(
        "continuityAttachments: AttachmentConnection"
    )
    """Files and images that belong to `continuity`."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    default_effort_class: EffortClass | None = of("defaultEffortClass: EffortClass")
    """Effort class preset when registering time on a request under the offering."""
    effort_class_rates: list[EffortClassRate] = pages(
        "effortClassRates: EffortClassRateConnection"
    )
    """Hourly rates per effort class."""
    effort_classes: list[EffortClass] = pages("effortClasses: EffortClassConnection")
    """Effort classes that can be billed."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    limitations: str | None = of("limitations: String")
    """Limits that apply, in rich text."""
    limitations_attachments: list[Attachment] = pages(
        "limitationsAttachments: AttachmentConnection"
    )
    """Files and images that belong to `limitations`."""
    name: str | None = of("name: String")
    penalties: str | None = of("penalties: String")
    """Penalties for missed targets, in rich text."""
    penalties_attachments: list[Attachment] = pages(
        "penaltiesAttachments: AttachmentConnection"
    )
    """Files and images that belong to `penalties`."""
    performance: str | None = of("performance: String")
    """Transactions and their longest allowed time, in rich text."""
    performance_attachments: list[Attachment] = pages(
        "performanceAttachments: AttachmentConnection"
    )
    """Files and images that belong to `performance`."""
    prerequisites: str | None = of("prerequisites: String")
    """What the customer has to fulfill, in rich text."""
    prerequisites_attachments: list[Attachment] = pages(
        "prerequisitesAttachments: AttachmentConnection"
    )
    """Files and images that belong to `prerequisites`."""
    rate_case: Decimal | None = of("rateCase: Decimal")
    """Fixed price for cases."""
    rate_case_currency: Currency | None = of("rateCaseCurrency: Currency")
    """Currency of `rateCase`, lower-case ISO 4217 code."""
    rate_high: Decimal | None = of("rateHigh: Decimal")
    """Fixed price for incidents with high impact."""
    rate_high_currency: Currency | None = of("rateHighCurrency: Currency")
    """Currency of `rateHigh`, lower-case ISO 4217 code."""
    rate_low: Decimal | None = of("rateLow: Decimal")
    """Fixed price for incidents with low impact."""
    rate_low_currency: Currency | None = of("rateLowCurrency: Currency")
    """Currency of `rateLow`, lower-case ISO 4217 code."""
    rate_medium: Decimal | None = of("rateMedium: Decimal")
    """Fixed price for incidents with medium impact."""
    rate_medium_currency: Currency | None = of("rateMediumCurrency: Currency")
    """Currency of `rateMedium`, lower-case ISO 4217 code."""
    rate_rfc: Decimal | None = of("rateRfc: Decimal")
    """Fixed price for requests for change."""
    rate_rfc_currency: Currency | None = of("rateRfcCurrency: Currency")
    """Currency of `rateRfc`, lower-case ISO 4217 code."""
    rate_rfi: Decimal | None = of("rateRfi: Decimal")
    """Fixed price for requests for information."""
    rate_rfi_currency: Currency | None = of("rateRfiCurrency: Currency")
    """Currency of `rateRfi`, lower-case ISO 4217 code."""
    rate_top: Decimal | None = of("rateTop: Decimal")
    """Fixed price for incidents with top impact."""
    rate_top_currency: Currency | None = of("rateTopCurrency: Currency")
    """Currency of `rateTop`, lower-case ISO 4217 code."""
    recovery_point_objective: int | None = of("recoveryPointObjective: Int")
    """Longest period of data loss after a major incident, in minutes."""
    recovery_time_objective: int | None = of("recoveryTimeObjective: Int")
    """Longest time to restore the business process after a disaster, in minutes."""
    reliability: str | None = of("reliability: String")
    """Highest number of outages per month."""
    report_frequency: ServiceOfferingReportFrequency | None = of(
        "reportFrequency: ServiceOfferingReportFrequency"
    )
    """How often the customer gets a service level report."""
    resolution_target_case: int | None = of("resolutionTargetCase: Int")
    """Time to resolve cases, in minutes of support hours."""
    resolution_target_case_in_days: int | None = of("resolutionTargetCaseInDays: Int")
    """Time to resolve cases, in business days."""
    resolution_target_high: int | None = of("resolutionTargetHigh: Int")
    """Time to resolve incidents with high impact, in minutes of support hours."""
    resolution_target_high_in_days: int | None = of("resolutionTargetHighInDays: Int")
    """Time to resolve incidents with high impact, in business days."""
    resolution_target_low: int | None = of("resolutionTargetLow: Int")
    """Time to resolve incidents with low impact, in minutes of support hours."""
    resolution_target_low_in_days: int | None = of("resolutionTargetLowInDays: Int")
    """Time to resolve incidents with low impact, in business days."""
    resolution_target_medium: int | None = of("resolutionTargetMedium: Int")
    """Time to resolve incidents with medium impact, in minutes of support hours."""
    resolution_target_medium_in_days: int | None = of(
        "resolutionTargetMediumInDays: Int"
    )
    """Time to resolve incidents with medium impact, in business days."""
    resolution_target_notification_scheme_high: SlaNotificationScheme | None = of(
        "resolutionTargetNotificationSchemeHigh: SlaNotificationScheme"
    )
    """Scheme for warnings about the resolution target of incidents with high impact."""
    resolution_target_notification_scheme_low: SlaNotificationScheme | None = of(
        "resolutionTargetNotificationSchemeLow: SlaNotificationScheme"
    )
    """Scheme for warnings about the resolution target of incidents with low impact."""
    resolution_target_notification_scheme_medium: SlaNotificationScheme | None = of(
        "resolutionTargetNotificationSchemeMedium: SlaNotificationScheme"
    )
    """Scheme for warnings about the resolution target of incidents with medium
    impact."""
    resolution_target_notification_scheme_top: SlaNotificationScheme | None = of(
        "resolutionTargetNotificationSchemeTop: SlaNotificationScheme"
    )
    """Scheme for warnings about the resolution target of incidents with top impact."""
    resolution_target_rfc: int | None = of("resolutionTargetRfc: Int")
    """Time to resolve requests for change, in minutes of support hours."""
    resolution_target_rfc_in_days: int | None = of("resolutionTargetRfcInDays: Int")
    """Time to resolve requests for change, in business days."""
    resolution_target_rfi: int | None = of("resolutionTargetRfi: Int")
    """Time to resolve requests for information, in minutes of support hours."""
    resolution_target_rfi_in_days: int | None = of("resolutionTargetRfiInDays: Int")
    """Time to resolve requests for information, in business days."""
    resolution_target_top: int | None = of("resolutionTargetTop: Int")
    """Time to resolve incidents with top impact, in minutes of support hours."""
    resolution_target_top_in_days: int | None = of("resolutionTargetTopInDays: Int")
    """Time to resolve incidents with top impact, in business days."""
    resolutions_within_target: int | None = of("resolutionsWithinTarget: Int")
    """Lowest percentage of incidents to resolve within their target."""
    response_target_case: int | None = of("responseTargetCase: Int")
    """Time to respond to cases, in minutes of support hours."""
    response_target_case_in_days: int | None = of("responseTargetCaseInDays: Int")
    """Time to respond to cases, in business days."""
    response_target_high: int | None = of("responseTargetHigh: Int")
    """Time to respond to incidents with high impact, in minutes of support hours."""
    response_target_high_in_days: int | None = of("responseTargetHighInDays: Int")
    """Time to respond to incidents with high impact, in business days."""
    response_target_low: int | None = of("responseTargetLow: Int")
    """Time to respond to incidents with low impact, in minutes of support hours."""
    response_target_low_in_days: int | None = of("responseTargetLowInDays: Int")
    """Time to respond to incidents with low impact, in business days."""
    response_target_medium: int | None = of("responseTargetMedium: Int")
    """Time to respond to incidents with medium impact, in minutes of support hours."""
    response_target_medium_in_days: int | None = of("responseTargetMediumInDays: Int")
    """Time to respond to incidents with medium impact, in business days."""
    response_target_notification_scheme_high: SlaNotificationScheme | None = of(
        "responseTargetNotificationSchemeHigh: SlaNotificationScheme"
    )
    """Scheme for warnings about the response target of incidents with high impact."""
    response_target_notification_scheme_low: SlaNotificationScheme | None = of(
        "responseTargetNotificationSchemeLow: SlaNotificationScheme"
    )
    """Scheme for warnings about the response target of incidents with low impact."""
    response_target_notification_scheme_medium: SlaNotificationScheme | None = of(
        "responseTargetNotificationSchemeMedium: SlaNotificationScheme"
    )
    """Scheme for warnings about the response target of incidents with medium impact."""
    response_target_notification_scheme_top: SlaNotificationScheme | None = of(
        "responseTargetNotificationSchemeTop: SlaNotificationScheme"
    )
    """Scheme for warnings about the response target of incidents with top impact."""
    response_target_rfc: int | None = of("responseTargetRfc: Int")
    """Time to respond to requests for change, in minutes of support hours."""
    response_target_rfc_in_days: int | None = of("responseTargetRfcInDays: Int")
    """Time to respond to requests for change, in business days."""
    response_target_rfi: int | None = of("responseTargetRfi: Int")
    """Time to respond to requests for information, in minutes of support hours."""
    response_target_rfi_in_days: int | None = of("responseTargetRfiInDays: Int")
    """Time to respond to requests for information, in business days."""
    response_target_top: int | None = of("responseTargetTop: Int")
    """Time to respond to incidents with top impact, in minutes of support hours."""
    response_target_top_in_days: int | None = of("responseTargetTopInDays: Int")
    """Time to respond to incidents with top impact, in business days."""
    responses_within_target: int | None = of("responsesWithinTarget: Int")
    """Lowest percentage of incidents to respond to within their target."""
    review_frequency: ServiceOfferingReviewFrequency | None = of(
        "reviewFrequency: ServiceOfferingReviewFrequency"
    )
    """How often the agreement is reviewed with the customer."""
    rfc_type_rates: list[RfcTypeRate] = pages("rfcTypeRates: RfcTypeRateConnection")
    """Prices per RFC type."""
    service: Service | None = of("service: Service")
    """Service that is offered."""
    service_hours: Calendar | None = of("serviceHours: Calendar")
    """Calendar with the hours in which the service should be available."""
    service_level_agreements: list[ServiceLevelAgreement] = pages(
        "serviceLevelAgreements: ServiceLevelAgreementConnection"
    )
    """SLAs based on the offering."""
    shop_articles: list[ShopArticle] = pages("shopArticles: ShopArticleConnection")
    """Shop articles sold under the offering."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    standard_service_requests: list[StandardServiceRequest] = pages(
        "standardServiceRequests: StandardServiceRequestConnection"
    )
    """Targets and charges per request template."""
    status: ServiceOfferingStatus | None = of("status: ServiceOfferingStatus")
    """Whether the offering can be bought."""
    summary: str | None = of("summary: String")
    """What sets the offering apart from others for the same service, in rich text."""
    summary_attachments: list[Attachment] = pages(
        "summaryAttachments: AttachmentConnection"
    )
    """Files and images that belong to `summary`."""
    support_hours_case: Calendar | None = of("supportHoursCase: Calendar")
    """Calendar that counts the targets of cases."""
    support_hours_high: Calendar | None = of("supportHoursHigh: Calendar")
    """Calendar that counts the targets of incidents with high impact."""
    support_hours_low: Calendar | None = of("supportHoursLow: Calendar")
    """Calendar that counts the targets of incidents with low impact."""
    support_hours_medium: Calendar | None = of("supportHoursMedium: Calendar")
    """Calendar that counts the targets of incidents with medium impact."""
    support_hours_rfc: Calendar | None = of("supportHoursRfc: Calendar")
    """Calendar that counts the targets of requests for change."""
    support_hours_rfi: Calendar | None = of("supportHoursRfi: Calendar")
    """Calendar that counts the targets of requests for information."""
    support_hours_top: Calendar | None = of("supportHoursTop: Calendar")
    """Calendar that counts the targets of incidents with top impact."""
    termination: str | None = of("termination: String")
    """Notice needed to change or end the agreement, in rich text."""
    termination_attachments: list[Attachment] = pages(
        "terminationAttachments: AttachmentConnection"
    )
    """Files and images that belong to `termination`."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of the service hours."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    waiting_for_customer_follow_up: WaitingForCustomerFollowUp | None = of(
        "waitingForCustomerFollowUp: WaitingForCustomerFollowUp"
    )
    """Reminders sent while a request waits for the customer."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[
            ServiceOfferingFields[Never, One], WebhookPayload[ServiceOfferingStatus]
        ]: ...


class ServiceOfferingPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ServiceOffering``."""

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
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    waiting_for_customer_follow_up: WaitingForCustomerFollowUpFields[None, Card]
    """Reminders sent while a request waits for the customer."""


class ServiceOfferingFields(
    ServiceOfferingPaths[Nul, Card],
    ObjectFields[ServiceOffering | Nul, "ServiceOfferingFields[Never, One]", Card],
):
    """Fields of ``ServiceOffering`` to select."""


class ServiceOfferingConnectionFields(
    ServiceOfferingPaths[Never, Many],
    ConnectionFields[Row, "ServiceOfferingFields[Never, One]", Card],
):
    """Fields of a connection of ``ServiceOffering`` to select."""
