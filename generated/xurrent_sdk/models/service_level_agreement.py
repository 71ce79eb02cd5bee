# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ServiceLevelAgreement``: the model, and what can be selected from it."""

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
from .has_invoices import HasInvoices
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import WebhookPayload
    from .._runtime.webhooks.records import Told
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

    __graphql_name__ = "ServiceLevelAgreement"
    __graphql_fields__ = """
    account account Account
    activity_id activityID ActivityID
    agreement_id agreementID String
    coverage coverage SlaCoverage
    coverage_groups coverageGroups SlaCoverageGroupConnection relay
    created_at createdAt ISO8601Timestamp
    customer customer Organization
    customer_account customerAccount Account
    customer_representatives customerRepresentatives PersonConnection relay
    effort_class_rate_ids effortClassRateIDs EffortClassRateIDConnection relay
    expiry_date expiryDate ISO8601Date
    id id ID!
    invoices invoices InvoiceConnection relay
    name name String
    notice_date noticeDate ISO8601Date
    organizations organizations OrganizationConnection relay
    people people PersonConnection relay
    remarks remarks String
    remarks_attachments remarksAttachments AttachmentConnection relay
    rfc_type_activity_ids rfcTypeActivityIDs RfcTypeActivityIDConnection relay
    service_instance serviceInstance ServiceInstance
    service_instances serviceInstances ParentServiceInstanceConnection relay
    service_level_manager serviceLevelManager Person
    service_offering serviceOffering ServiceOffering
    sites sites SiteConnection relay
    skill_pools skillPools SkillPoolConnection relay
    source source String
    source_id sourceID String
    standard_service_request_activity_ids standardServiceRequestActivityIDs StandardServiceRequestActivityIDConnection relay
    start_date startDate ISO8601Date
    status status AgreementStatus
    support_domain supportDomain Account
    updated_at updatedAt ISO8601Timestamp
    use_knowledge_from_service_provider useKnowledgeFromServiceProvider Boolean
    """

    account: Account | None = absent
    """Account that owns the record."""
    activity_id: ActivityID | None = absent
    """Billing codes per request category and incident impact."""
    agreement_id: str | None = absent
    """Code of the agreement in the provider's billing system."""
    coverage: SlaCoverage | None = absent
    """How the covered people are determined; decides which selection list applies."""
    coverage_groups: list[SlaCoverageGroup] = absent
    """Coverage groups whose people are covered; for coverage `coverage_groups`."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    customer: Organization | None = absent
    """Organization billed for the agreement."""
    customer_account: Account | None = absent
    """Account whose service level managers maintain the customer's part and whose
    specialists see the SLA."""
    customer_representatives: list[Person] = absent
    """People who act for the customer."""
    effort_class_rate_ids: list[EffortClassRateID] = absent
    """Billing codes per effort class."""
    expiry_date: date | None = absent
    """Last day of the agreement, after which the status becomes `expired`."""
    id: str = absent
    """Node ID, unique over all record types."""
    invoices: list[Invoice] = absent
    """Invoices booked on the agreement."""
    name: str | None = absent
    """Name; imports use it as the key of the SLA."""
    notice_date: date | None = absent
    """Last day to give notice so that the agreement ends on its expiry date; empty if
    no notice is needed."""
    organizations: list[Organization] = absent
    """Organizations whose people are covered; for the coverages by organization."""
    people: list[Person] = absent
    """People who are covered one by one; for coverage `people`."""
    remarks: str | None = absent
    """Remarks in rich text."""
    remarks_attachments: list[Attachment] = absent
    """Files and images that belong to `remarks`."""
    rfc_type_activity_ids: list[RfcTypeActivityID] = absent
    """Billing codes per RFC type."""
    service_instance: ServiceInstance | None = absent
    """Service instance the customer may use; has to belong to the offering's
    service."""
    service_instances: list[ParentServiceInstance] = absent
    """Dependent service instances whose support teams are covered; for coverage
    `service_instances`."""
    service_level_manager: Person | None = absent
    """Person of the provider who looks after the customer."""
    service_offering: ServiceOffering | None = absent
    """Offering with the targets and charges of the agreement."""
    sites: list[Site] = absent
    """Sites whose people are covered; for the coverages by site."""
    skill_pools: list[SkillPool] = absent
    """Skill pools whose members are covered; for coverage `skill_pools`."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    standard_service_request_activity_ids: list[StandardServiceRequestActivityID] = (
        absent
    )
    """Billing codes per standard service request."""
    start_date: date | None = absent
    """First day of the agreement."""
    status: AgreementStatus | None = absent
    """Whether the agreement is in preparation, scheduled, active or expired."""
    support_domain: Account | None = absent
    """Account that supports the covered users."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    use_knowledge_from_service_provider: bool | None = absent
    """True when covered people see the provider's articles; for coverage
    `service_instances`."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[
            ServiceLevelAgreementFields[Never, One], WebhookPayload[AgreementStatus]
        ]: ...


class ServiceLevelAgreementPaths(Generic[Nul, Card]):
    """The fields of ``ServiceLevelAgreement`` as paths."""

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
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    """What can be selected from ``ServiceLevelAgreement``."""


class ServiceLevelAgreementConnectionFields(
    ServiceLevelAgreementPaths[Never, Many],
    ConnectionFields[Row, "ServiceLevelAgreementFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ServiceLevelAgreement``."""
