# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import FreeText, One, Unset
    from ..apply import (
        OrganizationApplyKey,
        PersonApplyKey,
        ServiceInstanceApplyKey,
        ServiceOfferingApplyKey,
        SiteApplyKey,
        SkillPoolApplyKey,
    )
    from ..enums.common import (
        AgreementStatus,
        AgreementStatusLiteral,
        OrderDirection,
        OrderDirectionLiteral,
        SlaCoverage,
        SlaCoverageLiteral,
    )
    from ..enums.service_level_agreement import (
        ServiceLevelAgreementOrderField,
        ServiceLevelAgreementOrderFieldLiteral,
    )
    from ..models.service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementFields,
    )
    from .activity_id import ActivityIDInput
    from .attachment import AttachmentInput
    from .common import (
        AgreementStatusFilter,
        AgreementStatusWhere,
        DateFilter,
        DateWhere,
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        SlaCoverageFilter,
        SlaCoverageWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .effort_class_rate_id import (
        EffortClassRateIDApplyChild,
        EffortClassRateIDInput,
    )
    from .rfc_type_activity_id import (
        RfcTypeActivityIDApplyChild,
        RfcTypeActivityIDInput,
    )
    from .standard_service_request_activity_id import (
        StandardServiceRequestActivityIDApplyChild,
        StandardServiceRequestActivityIDInput,
    )

ServiceLevelAgreementOrderBy: TypeAlias = Literal[
    "coverage",
    "created_at",
    "expiry_date",
    "name",
    "notice_date",
    "start_date",
    "status",
    "updated_at",
    "-coverage",
    "-created_at",
    "-expiry_date",
    "-name",
    "-notice_date",
    "-start_date",
    "-status",
    "-updated_at",
]


class ServiceLevelAgreementCreateInput(
    GraphQLInput,
    MutationInput["ServiceLevelAgreement", "ServiceLevelAgreementFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `serviceLevelAgreementCreate` mutation."""

    customer_id: str = needs(title="customerId: ID!")
    """Node ID of the organization billed for the agreement."""
    name: str = needs(title="name: String!")
    """Name; imports use it as the key of the SLA."""
    service_offering_id: str = needs(title="serviceOfferingId: ID!")
    """Node ID of the offering with the targets and charges of the agreement."""
    activity_id: ActivityIDInput | None | Unset = unset("activityID: ActivityIDInput")
    """Billing codes per request category and incident impact."""
    agreement_id: str | None | Unset = unset("agreementID: String")
    """Code of the agreement in the provider's billing system."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    coverage: SlaCoverage | SlaCoverageLiteral | None | Unset = unset(
        "coverage: SlaCoverage"
    )
    """How the covered people are determined; decides which selection list applies."""
    customer_account_id: str | None | Unset = unset("customerAccountId: ID")
    """ID of the account whose level managers maintain the customer's part and whose
    specialists see the SLA."""
    customer_representative_ids: Sequence[str] | None | Unset = unset(
        "customerRepresentativeIds: [ID!]"
    )
    """Node IDs of the people who act for the customer."""
    expiry_date: date | None | Unset = unset("expiryDate: ISO8601Date")
    """Last day of the agreement, after which the status becomes `expired`."""
    new_effort_class_rate_ids: Sequence[EffortClassRateIDInput] | None | Unset = unset(
        "newEffortClassRateIDs: [EffortClassRateIDInput!]"
    )
    """Billing codes per effort class to add, or with `id` to change."""
    new_rfc_type_activity_ids: Sequence[RfcTypeActivityIDInput] | None | Unset = unset(
        "newRfcTypeActivityIDs: [RfcTypeActivityIDInput!]"
    )
    """Billing codes per RFC type to add, or with `id` to change."""
    new_standard_service_request_activity_ids: (
        Sequence[StandardServiceRequestActivityIDInput] | None | Unset
    ) = unset(
        "newStandardServiceRequestActivityIDs: [StandardServiceRequestActivityIDInput!]"
    )
    """Billing codes per standard service request to add, or with `id` to change."""
    notice_date: date | None | Unset = unset("noticeDate: ISO8601Date")
    """Last day to give notice so that the agreement ends on its expiry date; empty if
    no notice is needed."""
    organization_ids: Sequence[str] | None | Unset = unset("organizationIds: [ID!]")
    """Node IDs of the organizations whose people are covered; for the coverages by
    organization."""
    person_ids: Sequence[str] | None | Unset = unset("personIds: [ID!]")
    """Node IDs of the people who are covered one by one; for coverage `people`."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    service_instance_id: str | None | Unset = unset("serviceInstanceId: ID")
    """Node ID of the service instance the customer may use; has to belong to the
    offering's service."""
    service_level_manager_id: str | None | Unset = unset("serviceLevelManagerId: ID")
    """Node ID of the person of the provider who looks after the customer."""
    site_ids: Sequence[str] | None | Unset = unset("siteIds: [ID!]")
    """Node IDs of the sites whose people are covered; for the coverages by site."""
    skill_pool_ids: Sequence[str] | None | Unset = unset("skillPoolIds: [ID!]")
    """Node IDs of the skill pools whose members are covered; for coverage
    `skill_pools`."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_date: date | None | Unset = unset("startDate: ISO8601Date")
    """First day of the agreement."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = unset(
        "status: AgreementStatus"
    )
    """Whether the agreement is in preparation, scheduled, active or expired."""
    use_knowledge_from_service_provider: bool | None | Unset = unset(
        "useKnowledgeFromServiceProvider: Boolean"
    )
    """True when covered people see the provider's articles; for coverage
    `service_instances`."""


class ServiceLevelAgreementCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ServiceLevelAgreementCreateInput`` as keyword arguments."""

    customer_id: Required[str]
    """Node ID of the organization billed for the agreement."""
    name: Required[str]
    """Name; imports use it as the key of the SLA."""
    service_offering_id: Required[str]
    """Node ID of the offering with the targets and charges of the agreement."""
    activity_id: ActivityIDInput | None | Unset
    """Billing codes per request category and incident impact."""
    agreement_id: str | None | Unset
    """Code of the agreement in the provider's billing system."""
    coverage: SlaCoverage | SlaCoverageLiteral | None | Unset
    """How the covered people are determined; decides which selection list applies."""
    customer_account_id: str | None | Unset
    """ID of the account whose level managers maintain the customer's part and whose
    specialists see the SLA."""
    customer_representative_ids: Sequence[str] | None | Unset
    """Node IDs of the people who act for the customer."""
    expiry_date: date | None | Unset
    """Last day of the agreement, after which the status becomes `expired`."""
    new_effort_class_rate_ids: Sequence[EffortClassRateIDInput] | None | Unset
    """Billing codes per effort class to add, or with `id` to change."""
    new_rfc_type_activity_ids: Sequence[RfcTypeActivityIDInput] | None | Unset
    """Billing codes per RFC type to add, or with `id` to change."""
    new_standard_service_request_activity_ids: (
        Sequence[StandardServiceRequestActivityIDInput] | None | Unset
    )
    """Billing codes per standard service request to add, or with `id` to change."""
    notice_date: date | None | Unset
    """Last day to give notice so that the agreement ends on its expiry date; empty if
    no notice is needed."""
    organization_ids: Sequence[str] | None | Unset
    """Node IDs of the organizations whose people are covered; for the coverages by
    organization."""
    person_ids: Sequence[str] | None | Unset
    """Node IDs of the people who are covered one by one; for coverage `people`."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    service_instance_id: str | None | Unset
    """Node ID of the service instance the customer may use; has to belong to the
    offering's service."""
    service_level_manager_id: str | None | Unset
    """Node ID of the person of the provider who looks after the customer."""
    site_ids: Sequence[str] | None | Unset
    """Node IDs of the sites whose people are covered; for the coverages by site."""
    skill_pool_ids: Sequence[str] | None | Unset
    """Node IDs of the skill pools whose members are covered; for coverage
    `skill_pools`."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    start_date: date | None | Unset
    """First day of the agreement."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset
    """Whether the agreement is in preparation, scheduled, active or expired."""
    use_knowledge_from_service_provider: bool | None | Unset
    """True when covered people see the provider's articles; for coverage
    `service_instances`."""


class ServiceLevelAgreementFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.serviceLevelAgreements`; all that are given have to
    hold.
    """

    __graphql_where__ = "ServiceLevelAgreementWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    coverage: SlaCoverageFilter | None | Unset = unset("coverage: SlaCoverageFilter")
    """Condition on `coverage` (how the covered people are determined)."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    customer: ReferenceFilter | None | Unset = unset("customer: ReferenceFilter")
    """By node ID of the organization billed for the agreement."""
    customer_account: StringFilter | None | Unset = unset(
        "customerAccount: StringFilter"
    )
    """By ID of the account whose service level managers maintain the customer's part
    and whose specialists see the SLA."""
    customer_rep: ReferenceFilter | None | Unset = unset("customerRep: ReferenceFilter")
    """By node ID of the customer representative."""
    expiry_date: DateFilter | None | Unset = unset("expiryDate: DateFilter")
    """Range for `expiryDate` (last day of the agreement)."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    notice_date: DateFilter | None | Unset = unset("noticeDate: DateFilter")
    """Range for `noticeDate` (last day to give notice so that the agreement ends on its
    expiry date)."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance the customer may use."""
    service_level_manager: ReferenceFilter | None | Unset = unset(
        "serviceLevelManager: ReferenceFilter"
    )
    """By node ID of the person of the provider who looks after the customer."""
    service_offering: ReferenceFilter | None | Unset = unset(
        "serviceOffering: ReferenceFilter"
    )
    """By node ID of the offering with the targets and charges of the agreement."""
    service_owner: ReferenceFilter | None | Unset = unset(
        "serviceOwner: ReferenceFilter"
    )
    """By node ID of the owner of the service."""
    service_provider: ReferenceFilter | None | Unset = unset(
        "serviceProvider: ReferenceFilter"
    )
    """By node ID of the organization that provides the service."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    start_date: DateFilter | None | Unset = unset("startDate: DateFilter")
    """Range for `startDate` (first day of the agreement)."""
    status: AgreementStatusFilter | None | Unset = unset(
        "status: AgreementStatusFilter"
    )
    """Condition on `status` (whether the agreement is in preparation, scheduled, active
    or expired)."""
    support_domain: StringFilter | None | Unset = unset("supportDomain: StringFilter")
    """By ID of the account that supports the covered users."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceLevelAgreementWhere(FilterFields):
    """Fields of ``ServiceLevelAgreementFilter`` for conditions of ``where``."""

    account: StringWhere
    """By ID of the owning account."""
    coverage: SlaCoverageWhere
    """Condition on `coverage` (how the covered people are determined)."""
    created_at: TimestampWhere
    """By time of creation."""
    customer: ReferenceWhere
    """By node ID of the organization billed for the agreement."""
    customer_account: StringWhere
    """By ID of the account whose service level managers maintain the customer's part
    and whose specialists see the SLA."""
    customer_rep: ReferenceWhere
    """By node ID of the customer representative."""
    expiry_date: DateWhere
    """Range for `expiryDate` (last day of the agreement)."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    notice_date: DateWhere
    """Range for `noticeDate` (last day to give notice so that the agreement ends on its
    expiry date)."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceWhere
    """By node ID of the service."""
    service_instance: ReferenceWhere
    """By node ID of the service instance the customer may use."""
    service_level_manager: ReferenceWhere
    """By node ID of the person of the provider who looks after the customer."""
    service_offering: ReferenceWhere
    """By node ID of the offering with the targets and charges of the agreement."""
    service_owner: ReferenceWhere
    """By node ID of the owner of the service."""
    service_provider: ReferenceWhere
    """By node ID of the organization that provides the service."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    start_date: DateWhere
    """Range for `startDate` (first day of the agreement)."""
    status: AgreementStatusWhere
    """Condition on `status` (whether the agreement is in preparation, scheduled, active
    or expired)."""
    support_domain: StringWhere
    """By ID of the account that supports the covered users."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceLevelAgreementOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.serviceLevelAgreements`; give several in order of
    precedence.
    """

    __graphql_order__ = "field direction asc desc"

    field: ServiceLevelAgreementOrderField | ServiceLevelAgreementOrderFieldLiteral = (
        needs(title="field: ServiceLevelAgreementOrderField!")
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ServiceLevelAgreementUpdateInput(
    GraphQLInput,
    MutationInput["ServiceLevelAgreement", "ServiceLevelAgreementFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `serviceLevelAgreementUpdate` mutation."""

    __graphql_apply__ = """
    activity_id:@activity_id
    customer_account_id:>customer_account
    customer_id:>customer
    customer_representative_ids:*customer_representatives
    new_effort_class_rate_ids:#effort_class_rate_ids
    new_rfc_type_activity_ids:#rfc_type_activity_ids
    new_standard_service_request_activity_ids:#standard_service_request_activity_ids
    organization_ids:*organizations
    person_ids:*people
    remarks_attachments:!
    service_instance_id:>service_instance
    service_level_manager_id:>service_level_manager
    service_offering_id:>service_offering
    site_ids:*sites
    skill_pool_ids:*skill_pools
    """

    id: str = needs(title="id: ID!")
    """Node ID of the SLA to change."""
    activity_id: ActivityIDInput | None | Unset = unset("activityID: ActivityIDInput")
    """Billing codes per request category and incident impact."""
    agreement_id: str | None | Unset = unset("agreementID: String")
    """Code of the agreement in the provider's billing system."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    coverage: SlaCoverage | SlaCoverageLiteral | None | Unset = unset(
        "coverage: SlaCoverage"
    )
    """How the covered people are determined; decides which selection list applies."""
    customer_id: str | None | Unset = unset("customerId: ID")
    """Node ID of the organization billed for the agreement."""
    customer_representative_ids: Sequence[str] | None | Unset = unset(
        "customerRepresentativeIds: [ID!]"
    )
    """Node IDs of the people who act for the customer."""
    effort_class_rate_ids_to_delete: Sequence[str] | None | Unset = unset(
        "effortClassRateIDsToDelete: [ID!]"
    )
    """Node IDs of the effort class billing codes to remove."""
    expiry_date: date | None | Unset = unset("expiryDate: ISO8601Date")
    """Last day of the agreement, after which the status becomes `expired`."""
    name: str | None | Unset = unset("name: String")
    """Name; imports use it as the key of the SLA."""
    new_effort_class_rate_ids: Sequence[EffortClassRateIDInput] | None | Unset = unset(
        "newEffortClassRateIDs: [EffortClassRateIDInput!]"
    )
    """Billing codes per effort class to add, or with `id` to change."""
    new_rfc_type_activity_ids: Sequence[RfcTypeActivityIDInput] | None | Unset = unset(
        "newRfcTypeActivityIDs: [RfcTypeActivityIDInput!]"
    )
    """Billing codes per RFC type to add, or with `id` to change."""
    new_standard_service_request_activity_ids: (
        Sequence[StandardServiceRequestActivityIDInput] | None | Unset
    ) = unset(
        "newStandardServiceRequestActivityIDs: [StandardServiceRequestActivityIDInput!]"
    )
    """Billing codes per standard service request to add, or with `id` to change."""
    notice_date: date | None | Unset = unset("noticeDate: ISO8601Date")
    """Last day to give notice so that the agreement ends on its expiry date; empty if
    no notice is needed."""
    organization_ids: Sequence[str] | None | Unset = unset("organizationIds: [ID!]")
    """Node IDs of the organizations whose people are covered; for the coverages by
    organization."""
    person_ids: Sequence[str] | None | Unset = unset("personIds: [ID!]")
    """Node IDs of the people who are covered one by one; for coverage `people`."""
    remarks: str | None | Unset = unset("remarks: String")
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("remarksAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `remarks`."""
    rfc_type_activity_ids_to_delete: Sequence[str] | None | Unset = unset(
        "rfcTypeActivityIDsToDelete: [ID!]"
    )
    """Node IDs of the RFC type billing codes to remove."""
    service_instance_id: str | None | Unset = unset("serviceInstanceId: ID")
    """Node ID of the service instance the customer may use; has to belong to the
    offering's service."""
    service_level_manager_id: str | None | Unset = unset("serviceLevelManagerId: ID")
    """Node ID of the person of the provider who looks after the customer."""
    service_offering_id: str | None | Unset = unset("serviceOfferingId: ID")
    """Node ID of the offering with the targets and charges of the agreement."""
    site_ids: Sequence[str] | None | Unset = unset("siteIds: [ID!]")
    """Node IDs of the sites whose people are covered; for the coverages by site."""
    skill_pool_ids: Sequence[str] | None | Unset = unset("skillPoolIds: [ID!]")
    """Node IDs of the skill pools whose members are covered; for coverage
    `skill_pools`."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    standard_service_request_activity_ids_to_delete: Sequence[str] | None | Unset = (
        unset("standardServiceRequestActivityIDsToDelete: [ID!]")
    )
    """Node IDs of the standard service request billing codes to remove."""
    start_date: date | None | Unset = unset("startDate: ISO8601Date")
    """First day of the agreement."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = unset(
        "status: AgreementStatus"
    )
    """Whether the agreement is in preparation, scheduled, active or expired."""
    use_knowledge_from_service_provider: bool | None | Unset = unset(
        "useKnowledgeFromServiceProvider: Boolean"
    )
    """True when covered people see the provider's articles; for coverage
    `service_instances`."""


class ServiceLevelAgreementUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ServiceLevelAgreementUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the SLA to change."""
    activity_id: ActivityIDInput | None | Unset
    """Billing codes per request category and incident impact."""
    agreement_id: str | None | Unset
    """Code of the agreement in the provider's billing system."""
    coverage: SlaCoverage | SlaCoverageLiteral | None | Unset
    """How the covered people are determined; decides which selection list applies."""
    customer_id: str | None | Unset
    """Node ID of the organization billed for the agreement."""
    customer_representative_ids: Sequence[str] | None | Unset
    """Node IDs of the people who act for the customer."""
    effort_class_rate_ids_to_delete: Sequence[str] | None | Unset
    """Node IDs of the effort class billing codes to remove."""
    expiry_date: date | None | Unset
    """Last day of the agreement, after which the status becomes `expired`."""
    name: str | None | Unset
    """Name; imports use it as the key of the SLA."""
    new_effort_class_rate_ids: Sequence[EffortClassRateIDInput] | None | Unset
    """Billing codes per effort class to add, or with `id` to change."""
    new_rfc_type_activity_ids: Sequence[RfcTypeActivityIDInput] | None | Unset
    """Billing codes per RFC type to add, or with `id` to change."""
    new_standard_service_request_activity_ids: (
        Sequence[StandardServiceRequestActivityIDInput] | None | Unset
    )
    """Billing codes per standard service request to add, or with `id` to change."""
    notice_date: date | None | Unset
    """Last day to give notice so that the agreement ends on its expiry date; empty if
    no notice is needed."""
    organization_ids: Sequence[str] | None | Unset
    """Node IDs of the organizations whose people are covered; for the coverages by
    organization."""
    person_ids: Sequence[str] | None | Unset
    """Node IDs of the people who are covered one by one; for coverage `people`."""
    remarks: str | None | Unset
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `remarks`."""
    rfc_type_activity_ids_to_delete: Sequence[str] | None | Unset
    """Node IDs of the RFC type billing codes to remove."""
    service_instance_id: str | None | Unset
    """Node ID of the service instance the customer may use; has to belong to the
    offering's service."""
    service_level_manager_id: str | None | Unset
    """Node ID of the person of the provider who looks after the customer."""
    service_offering_id: str | None | Unset
    """Node ID of the offering with the targets and charges of the agreement."""
    site_ids: Sequence[str] | None | Unset
    """Node IDs of the sites whose people are covered; for the coverages by site."""
    skill_pool_ids: Sequence[str] | None | Unset
    """Node IDs of the skill pools whose members are covered; for coverage
    `skill_pools`."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    standard_service_request_activity_ids_to_delete: Sequence[str] | None | Unset
    """Node IDs of the standard service request billing codes to remove."""
    start_date: date | None | Unset
    """First day of the agreement."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset
    """Whether the agreement is in preparation, scheduled, active or expired."""
    use_knowledge_from_service_provider: bool | None | Unset
    """True when covered people see the provider's articles; for coverage
    `service_instances`."""


class ServiceLevelAgreementApplyRow(TypedDict, total=False):
    """Row for ``client.apply.service_level_agreements``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    activity_id: ActivityIDInput | None
    agreement_id: str | None
    coverage: SlaCoverage | SlaCoverageLiteral | None
    customer_account_id: str | None
    customer_id: str | None
    customer_representative_ids: Sequence[str] | None
    expiry_date: date | None
    name: str | None
    new_effort_class_rate_ids: Sequence[EffortClassRateIDInput] | None
    new_rfc_type_activity_ids: Sequence[RfcTypeActivityIDInput] | None
    new_standard_service_request_activity_ids: (
        Sequence[StandardServiceRequestActivityIDInput] | None
    )
    notice_date: date | None
    organization_ids: Sequence[str] | None
    person_ids: Sequence[str] | None
    remarks: str | None
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None
    service_instance_id: str | None
    service_level_manager_id: str | None
    service_offering_id: str | None
    site_ids: Sequence[str] | None
    skill_pool_ids: Sequence[str] | None
    start_date: date | None
    status: AgreementStatus | AgreementStatusLiteral | None
    use_knowledge_from_service_provider: bool | None
    customer: str | OrganizationApplyKey | None
    customer_representatives: Sequence[str | PersonApplyKey] | None
    organizations: Sequence[str | OrganizationApplyKey] | None
    people: Sequence[str | PersonApplyKey] | None
    service_instance: str | ServiceInstanceApplyKey | None
    service_level_manager: str | PersonApplyKey | None
    service_offering: str | ServiceOfferingApplyKey | None
    sites: Sequence[str | SiteApplyKey] | None
    skill_pools: Sequence[str | SkillPoolApplyKey] | None
    effort_class_rate_ids: Sequence[EffortClassRateIDApplyChild] | None
    rfc_type_activity_ids: Sequence[RfcTypeActivityIDApplyChild] | None
    standard_service_request_activity_ids: (
        Sequence[StandardServiceRequestActivityIDApplyChild] | None
    )
    replace: Sequence[
        Literal[
            "effort_class_rate_ids",
            "rfc_type_activity_ids",
            "standard_service_request_activity_ids",
        ]
    ]
