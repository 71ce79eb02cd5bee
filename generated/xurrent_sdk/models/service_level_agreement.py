"""``ServiceLevelAgreement``: the model, and what can be selected from it."""

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
from .has_invoices import HasInvoices
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date, datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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
    """The type ``ServiceLevelAgreement``."""

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
    activity_id: ActivityID | None = absent
    agreement_id: str | None = absent
    coverage: SlaCoverage | None = absent
    coverage_groups: list[SlaCoverageGroup] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    customer: Organization | None = absent
    customer_account: Account | None = absent
    customer_representatives: list[Person] = absent
    effort_class_rate_ids: list[EffortClassRateID] = absent
    expiry_date: date | None = absent
    id: str = absent
    invoices: list[Invoice] = absent
    name: str | None = absent
    notice_date: date | None = absent
    organizations: list[Organization] = absent
    people: list[Person] = absent
    remarks: str | None = absent
    remarks_attachments: list[Attachment] = absent
    rfc_type_activity_ids: list[RfcTypeActivityID] = absent
    service_instance: ServiceInstance | None = absent
    service_instances: list[ParentServiceInstance] = absent
    service_level_manager: Person | None = absent
    service_offering: ServiceOffering | None = absent
    sites: list[Site] = absent
    skill_pools: list[SkillPool] = absent
    source: str | None = absent
    source_id: str | None = absent
    standard_service_request_activity_ids: list[StandardServiceRequestActivityID] = (
        absent
    )
    start_date: date | None = absent
    status: AgreementStatus | None = absent
    support_domain: Account | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    use_knowledge_from_service_provider: bool | None = absent


class ServiceLevelAgreementPaths(Generic[Nul, Card]):
    """The fields of ``ServiceLevelAgreement`` as paths."""

    account: AccountFields[None, Card]
    activity_id: ActivityIDFields[None, Card]
    agreement_id: Leaf[str | None, Card]
    coverage: Leaf[SlaCoverage | None, Card]
    coverage_groups: SlaCoverageGroupConnectionFields[
        list[SlaCoverageGroup] | Nul, Card
    ]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    customer: OrganizationFields[None, Card]
    customer_account: AccountFields[None, Card]
    customer_representatives: PersonConnectionFields[list[Person] | Nul, Card]
    effort_class_rate_ids: EffortClassRateIDConnectionFields[
        list[EffortClassRateID] | Nul, Card
    ]
    expiry_date: Leaf[date | None, Card]
    id: Leaf[str | Nul, Card]
    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    name: Leaf[str | None, Card]
    notice_date: Leaf[date | None, Card]
    organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    people: PersonConnectionFields[list[Person] | Nul, Card]
    remarks: Leaf[str | None, Card]
    remarks_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    rfc_type_activity_ids: RfcTypeActivityIDConnectionFields[
        list[RfcTypeActivityID] | Nul, Card
    ]
    service_instance: ServiceInstanceFields[None, Card]
    service_instances: ParentServiceInstanceConnectionFields[
        list[ParentServiceInstance] | Nul, Card
    ]
    service_level_manager: PersonFields[None, Card]
    service_offering: ServiceOfferingFields[None, Card]
    sites: SiteConnectionFields[list[Site] | Nul, Card]
    skill_pools: SkillPoolConnectionFields[list[SkillPool] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    standard_service_request_activity_ids: (
        StandardServiceRequestActivityIDConnectionFields[
            list[StandardServiceRequestActivityID] | Nul, Card
        ]
    )
    start_date: Leaf[date | None, Card]
    status: Leaf[AgreementStatus | None, Card]
    support_domain: AccountFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    use_knowledge_from_service_provider: Leaf[bool | None, Card]


class ServiceLevelAgreementFields(
    ServiceLevelAgreementPaths[Nul, Card],
    ObjectFields[
        ServiceLevelAgreement | Nul, "ServiceLevelAgreementFields[Never, One]", Card
    ],
):
    """What can be selected from ``ServiceLevelAgreement``."""


class ServiceLevelAgreementListFields(
    ServiceLevelAgreementPaths[Never, Many],
    ListFields[Row, "ServiceLevelAgreementFields[Never, One]", Card],
):
    """What can be selected from a list of ``ServiceLevelAgreement``."""


class ServiceLevelAgreementConnectionFields(
    ServiceLevelAgreementPaths[Never, Many],
    ConnectionFields[Row, "ServiceLevelAgreementFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ServiceLevelAgreement``."""
