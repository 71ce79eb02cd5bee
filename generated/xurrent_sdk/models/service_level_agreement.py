# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ServiceLevelAgreement``: the model and its selectable fields."""

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
from .has_invoices import HasInvoices
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import EventTypes
    from ..enums.common import AgreementStatus, SlaCoverage
    from .account import Account, AccountFields
    from .activity_id import ActivityID, ActivityIDFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .effort_class_rate_id import (
        EffortClassRateID,
        EffortClassRateIDConnectionFields,
    )
    from .invoice import Invoice, InvoiceConnectionFields
    from .organization import (
        Organization,
        OrganizationConnectionFields,
        OrganizationFields,
    )
    from .parent_service_instance import (
        ParentServiceInstance,
        ParentServiceInstanceConnectionFields,
    )
    from .person import Person, PersonConnectionFields, PersonFields
    from .rfc_type_activity_id import (
        RfcTypeActivityID,
        RfcTypeActivityIDConnectionFields,
    )
    from .service_instance import ServiceInstance, ServiceInstanceFields
    from .service_offering import ServiceOffering, ServiceOfferingFields
    from .site import Site, SiteConnectionFields
    from .skill_pool import SkillPool, SkillPoolConnectionFields
    from .sla_coverage_group import SlaCoverageGroup, SlaCoverageGroupConnectionFields
    from .standard_service_request_activity_id import (
        StandardServiceRequestActivityID,
        StandardServiceRequestActivityIDConnectionFields,
    )


class ServiceLevelAgreement(HasInvoices, Node, Record, frozen=True):
    """Service level agreement (SLA): who is covered for a service instance under which
    service offering.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    activity_id: ActivityID | None = of("activityID: ActivityID")
    """Billing codes per request category and incident impact."""
    agreement_id: str | None = of("agreementID: String")
    """Code of the agreement in the provider's billing system."""
    coverage: SlaCoverage | None = of("coverage: SlaCoverage")
    """How the covered people are determined; decides which selection list applies."""
    coverage_groups: list[SlaCoverageGroup] = pages(
        "coverageGroups: SlaCoverageGroupConnection"
    )
    """Coverage groups whose people are covered; for coverage `coverage_groups`."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    customer: Organization | None = of("customer: Organization")
    """Organization billed for the agreement."""
    customer_account: Account | None = of("customerAccount: Account")
    """Account whose service level managers maintain the customer's part and whose
    specialists see the SLA."""
    customer_representatives: list[Person] = pages(
        "customerRepresentatives: PersonConnection"
    )
    """People who act for the customer."""
    effort_class_rate_ids: list[EffortClassRateID] = pages(
        "effortClassRateIDs: EffortClassRateIDConnection"
    )
    """Billing codes per effort class."""
    expiry_date: date | None = of("expiryDate: ISO8601Date")
    """Last day of the agreement, after which the status becomes `expired`."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    invoices: list[Invoice] = pages("invoices: InvoiceConnection")
    """Invoices booked on the agreement."""
    name: str | None = of("name: String")
    """Name; imports use it as the key of the SLA."""
    notice_date: date | None = of("noticeDate: ISO8601Date")
    """Last day to give notice so that the agreement ends on its expiry date; empty if
    no notice is needed."""
    organizations: list[Organization] = pages("organizations: OrganizationConnection")
    """Organizations whose people are covered; for the coverages by organization."""
    people: list[Person] = pages("people: PersonConnection")
    """People who are covered one by one; for coverage `people`."""
    remarks: str | None = of("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = pages(
        "remarksAttachments: AttachmentConnection"
    )
    """Files and images that belong to `remarks`."""
    rfc_type_activity_ids: list[RfcTypeActivityID] = pages(
        "rfcTypeActivityIDs: RfcTypeActivityIDConnection"
    )
    """Billing codes per RFC type."""
    service_instance: ServiceInstance | None = of("serviceInstance: ServiceInstance")
    """Service instance the customer may use; has to belong to the offering's
    service."""
    service_instances: list[ParentServiceInstance] = pages(
        "serviceInstances: ParentServiceInstanceConnection"
    )
    """Dependent service instances whose support teams are covered; for coverage
    `service_instances`."""
    service_level_manager: Person | None = of("serviceLevelManager: Person")
    """Person of the provider who looks after the customer."""
    service_offering: ServiceOffering | None = of("serviceOffering: ServiceOffering")
    """Offering with the targets and charges of the agreement."""
    sites: list[Site] = pages("sites: SiteConnection")
    """Sites whose people are covered; for the coverages by site."""
    skill_pools: list[SkillPool] = pages("skillPools: SkillPoolConnection")
    """Skill pools whose members are covered; for coverage `skill_pools`."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    standard_service_request_activity_ids: list[StandardServiceRequestActivityID] = (
        pages(
            "standardServiceRequestActivityIDs: StandardServiceRequestActivityIDConnection"
        )
    )
    """Billing codes per standard service request."""
    start_date: date | None = of("startDate: ISO8601Date")
    """First day of the agreement."""
    status: AgreementStatus | None = of("status: AgreementStatus")
    """Whether the agreement is in preparation, scheduled, active or expired."""
    support_domain: Account | None = of("supportDomain: Account")
    """Account that supports the covered users."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    use_knowledge_from_service_provider: bool | None = of(
        "useKnowledgeFromServiceProvider: Boolean"
    )
    """True when covered people see the provider's articles; for coverage
    `service_instances`."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[
            ServiceLevelAgreementFields[Never, One], WebhookPayload[AgreementStatus]
        ]: ...


class ServiceLevelAgreementPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ServiceLevelAgreement``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    activity_id: ActivityIDFields[None, Card]
    """Billing codes per request category and incident impact."""
    agreement_id: Leaf[str | None, Card]
    """Code of the agreement in the provider's billing system."""
    coverage: Leaf[SlaCoverage | None, Card]
    """How the covered people are determined; decides which selection list applies."""
    coverage_groups: SlaCoverageGroupConnectionFields[
        list[SlaCoverageGroup] | Nul, Card
    ]
    """Coverage groups whose people are covered; for coverage `coverage_groups`."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    customer: OrganizationFields[None, Card]
    """Organization billed for the agreement."""
    customer_account: AccountFields[None, Card]
    """Account whose service level managers maintain the customer's part and whose
    specialists see the SLA."""
    customer_representatives: PersonConnectionFields[list[Person] | Nul, Card]
    """People who act for the customer."""
    effort_class_rate_ids: EffortClassRateIDConnectionFields[
        list[EffortClassRateID] | Nul, Card
    ]
    """Billing codes per effort class."""
    expiry_date: Leaf[date | None, Card]
    """Last day of the agreement, after which the status becomes `expired`."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    """Invoices booked on the agreement."""
    name: Leaf[str | None, Card]
    """Name; imports use it as the key of the SLA."""
    notice_date: Leaf[date | None, Card]
    """Last day to give notice so that the agreement ends on its expiry date; empty if
    no notice is needed."""
    organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    """Organizations whose people are covered; for the coverages by organization."""
    people: PersonConnectionFields[list[Person] | Nul, Card]
    """People who are covered one by one; for coverage `people`."""
    remarks: Leaf[str | None, Card]
    """Remarks in rich text."""
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `remarks`."""
    rfc_type_activity_ids: RfcTypeActivityIDConnectionFields[
        list[RfcTypeActivityID] | Nul, Card
    ]
    """Billing codes per RFC type."""
    service_instance: ServiceInstanceFields[None, Card]
    """Service instance the customer may use; has to belong to the offering's
    service."""
    service_instances: ParentServiceInstanceConnectionFields[
        list[ParentServiceInstance] | Nul, Card
    ]
    """Dependent service instances whose support teams are covered; for coverage
    `service_instances`."""
    service_level_manager: PersonFields[None, Card]
    """Person of the provider who looks after the customer."""
    service_offering: ServiceOfferingFields[None, Card]
    """Offering with the targets and charges of the agreement."""
    sites: SiteConnectionFields[list[Site] | Nul, Card]
    """Sites whose people are covered; for the coverages by site."""
    skill_pools: SkillPoolConnectionFields[list[SkillPool] | Nul, Card]
    """Skill pools whose members are covered; for coverage `skill_pools`."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    standard_service_request_activity_ids: (
        StandardServiceRequestActivityIDConnectionFields[
            list[StandardServiceRequestActivityID] | Nul, Card
        ]
    )
    """Billing codes per standard service request."""
    start_date: Leaf[date | None, Card]
    """First day of the agreement."""
    status: Leaf[AgreementStatus | None, Card]
    """Whether the agreement is in preparation, scheduled, active or expired."""
    support_domain: AccountFields[None, Card]
    """Account that supports the covered users."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    use_knowledge_from_service_provider: Leaf[bool | None, Card]
    """True when covered people see the provider's articles; for coverage
    `service_instances`."""


class ServiceLevelAgreementFields(
    ServiceLevelAgreementPaths[Nul, Card],
    ObjectFields[
        ServiceLevelAgreement | Nul, "ServiceLevelAgreementFields[Never, One]", Card
    ],
):
    """Fields of ``ServiceLevelAgreement`` to select."""


class ServiceLevelAgreementConnectionFields(
    ServiceLevelAgreementPaths[Never, Many],
    ConnectionFields[Row, "ServiceLevelAgreementFields[Never, One]", Card],
):
    """Fields of a connection of ``ServiceLevelAgreement`` to select."""
