# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import FreeText, Unset
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
    from .effort_class_rate_id import EffortClassRateIDInput
    from .rfc_type_activity_id import RfcTypeActivityIDInput
    from .standard_service_request_activity_id import (
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


class ServiceLevelAgreementCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `serviceLevelAgreementCreate` mutation."""

    __graphql_name__ = "ServiceLevelAgreementCreateInput"
    __graphql_fields__ = """
    activity_id activityID ActivityIDInput
    agreement_id agreementID String
    client_mutation_id clientMutationId String
    coverage coverage SlaCoverage
    customer_account_id customerAccountId ID
    customer_id customerId ID!
    customer_representative_ids customerRepresentativeIds [ID!]
    expiry_date expiryDate ISO8601Date
    name name String!
    new_effort_class_rate_ids newEffortClassRateIDs [EffortClassRateIDInput!]
    new_rfc_type_activity_ids newRfcTypeActivityIDs [RfcTypeActivityIDInput!]
    new_standard_service_request_activity_ids newStandardServiceRequestActivityIDs [StandardServiceRequestActivityIDInput!]
    notice_date noticeDate ISO8601Date
    organization_ids organizationIds [ID!]
    person_ids personIds [ID!]
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    service_instance_id serviceInstanceId ID
    service_level_manager_id serviceLevelManagerId ID
    service_offering_id serviceOfferingId ID!
    site_ids siteIds [ID!]
    skill_pool_ids skillPoolIds [ID!]
    source source String
    source_id sourceID String
    start_date startDate ISO8601Date
    status status AgreementStatus
    use_knowledge_from_service_provider useKnowledgeFromServiceProvider Boolean
    """
    __graphql_required__ = "customer_id name service_offering_id"

    customer_id: str
    """Node ID of the organization billed for the agreement."""
    name: str
    """Name; imports use it as the key of the SLA."""
    service_offering_id: str
    """Node ID of the offering with the targets and charges of the agreement."""
    activity_id: ActivityIDInput | None | Unset = UNSET
    """Billing codes per request category and incident impact."""
    agreement_id: str | None | Unset = UNSET
    """Code of the agreement in the provider's billing system."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    coverage: SlaCoverage | SlaCoverageLiteral | None | Unset = UNSET
    """How the covered people are determined; decides which selection list applies."""
    customer_account_id: str | None | Unset = UNSET
    """ID of the account whose level managers maintain the customer's part and whose
    specialists see the SLA."""
    customer_representative_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the people who act for the customer."""
    expiry_date: date | None | Unset = UNSET
    """Last day of the agreement, after which the status becomes `expired`."""
    new_effort_class_rate_ids: Sequence[EffortClassRateIDInput] | None | Unset = UNSET
    """Billing codes per effort class to add, or with `id` to change."""
    new_rfc_type_activity_ids: Sequence[RfcTypeActivityIDInput] | None | Unset = UNSET
    """Billing codes per RFC type to add, or with `id` to change."""
    new_standard_service_request_activity_ids: (
        Sequence[StandardServiceRequestActivityIDInput] | None | Unset
    ) = UNSET
    """Billing codes per standard service request to add, or with `id` to change."""
    notice_date: date | None | Unset = UNSET
    """Last day to give notice so that the agreement ends on its expiry date; empty if
    no notice is needed."""
    organization_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the organizations whose people are covered; for the coverages by
    organization."""
    person_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the people who are covered one by one; for coverage `people`."""
    remarks: str | None | Unset = UNSET
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `remarks`."""
    service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance the customer may use; has to belong to the
    offering's service."""
    service_level_manager_id: str | None | Unset = UNSET
    """Node ID of the person of the provider who looks after the customer."""
    site_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the sites whose people are covered; for the coverages by site."""
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the skill pools whose members are covered; for coverage
    `skill_pools`."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    start_date: date | None | Unset = UNSET
    """First day of the agreement."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = UNSET
    """Whether the agreement is in preparation, scheduled, active or expired."""
    use_knowledge_from_service_provider: bool | None | Unset = UNSET
    """True when covered people see the provider's articles; for coverage
    `service_instances`."""


class ServiceLevelAgreementCreateArgs(TypedDict, total=False):
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
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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

    __graphql_name__ = "ServiceLevelAgreementFilter"
    __graphql_fields__ = """
    account account StringFilter
    coverage coverage SlaCoverageFilter
    created_at createdAt TimestampFilter
    customer customer ReferenceFilter
    customer_account customerAccount StringFilter
    customer_rep customerRep ReferenceFilter
    expiry_date expiryDate DateFilter
    id id IDFilter
    name name StringFilter
    notice_date noticeDate DateFilter
    query query String
    service service ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    service_level_manager serviceLevelManager ReferenceFilter
    service_offering serviceOffering ReferenceFilter
    service_owner serviceOwner ReferenceFilter
    service_provider serviceProvider ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    start_date startDate DateFilter
    status status AgreementStatusFilter
    support_domain supportDomain StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "ServiceLevelAgreementWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    coverage: SlaCoverageFilter | None | Unset = UNSET
    """Condition on `coverage` (how the covered people are determined)."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    customer: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization billed for the agreement."""
    customer_account: StringFilter | None | Unset = UNSET
    """By ID of the account whose service level managers maintain the customer's part
    and whose specialists see the SLA."""
    customer_rep: ReferenceFilter | None | Unset = UNSET
    """By node ID of the customer representative."""
    expiry_date: DateFilter | None | Unset = UNSET
    """Range for `expiryDate` (last day of the agreement)."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    notice_date: DateFilter | None | Unset = UNSET
    """Range for `noticeDate` (last day to give notice so that the agreement ends on its
    expiry date)."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service."""
    service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service instance the customer may use."""
    service_level_manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person of the provider who looks after the customer."""
    service_offering: ReferenceFilter | None | Unset = UNSET
    """By node ID of the offering with the targets and charges of the agreement."""
    service_owner: ReferenceFilter | None | Unset = UNSET
    """By node ID of the owner of the service."""
    service_provider: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization that provides the service."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    start_date: DateFilter | None | Unset = UNSET
    """Range for `startDate` (first day of the agreement)."""
    status: AgreementStatusFilter | None | Unset = UNSET
    """Condition on `status` (whether the agreement is in preparation, scheduled, active
    or expired)."""
    support_domain: StringFilter | None | Unset = UNSET
    """By ID of the account that supports the covered users."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceLevelAgreementWhere(FilterFields):
    """What ``where`` can compare of ``ServiceLevelAgreementFilter``."""

    __graphql_filter__ = "ServiceLevelAgreementFilter"

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

    __graphql_name__ = "ServiceLevelAgreementOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ServiceLevelAgreementOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ServiceLevelAgreementOrderField | ServiceLevelAgreementOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ServiceLevelAgreementUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `serviceLevelAgreementUpdate` mutation."""

    __graphql_name__ = "ServiceLevelAgreementUpdateInput"
    __graphql_fields__ = """
    activity_id activityID ActivityIDInput
    agreement_id agreementID String
    client_mutation_id clientMutationId String
    coverage coverage SlaCoverage
    customer_id customerId ID
    customer_representative_ids customerRepresentativeIds [ID!]
    effort_class_rate_ids_to_delete effortClassRateIDsToDelete [ID!]
    expiry_date expiryDate ISO8601Date
    id id ID!
    name name String
    new_effort_class_rate_ids newEffortClassRateIDs [EffortClassRateIDInput!]
    new_rfc_type_activity_ids newRfcTypeActivityIDs [RfcTypeActivityIDInput!]
    new_standard_service_request_activity_ids newStandardServiceRequestActivityIDs [StandardServiceRequestActivityIDInput!]
    notice_date noticeDate ISO8601Date
    organization_ids organizationIds [ID!]
    person_ids personIds [ID!]
    remarks remarks String
    remarks_attachments remarksAttachments [AttachmentInput!]
    rfc_type_activity_ids_to_delete rfcTypeActivityIDsToDelete [ID!]
    service_instance_id serviceInstanceId ID
    service_level_manager_id serviceLevelManagerId ID
    service_offering_id serviceOfferingId ID
    site_ids siteIds [ID!]
    skill_pool_ids skillPoolIds [ID!]
    source source String
    source_id sourceID String
    standard_service_request_activity_ids_to_delete standardServiceRequestActivityIDsToDelete [ID!]
    start_date startDate ISO8601Date
    status status AgreementStatus
    use_knowledge_from_service_provider useKnowledgeFromServiceProvider Boolean
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    activity_id:-
    customer_id:>customer
    customer_representative_ids:*customer_representatives
    new_effort_class_rate_ids:-
    new_rfc_type_activity_ids:-
    new_standard_service_request_activity_ids:-
    organization_ids:*organizations
    person_ids:*people
    remarks_attachments:-
    service_instance_id:>service_instance
    service_level_manager_id:>service_level_manager
    service_offering_id:>service_offering
    site_ids:*sites
    skill_pool_ids:*skill_pools
    """

    id: str
    """Node ID of the SLA to change."""
    activity_id: ActivityIDInput | None | Unset = UNSET
    """Billing codes per request category and incident impact."""
    agreement_id: str | None | Unset = UNSET
    """Code of the agreement in the provider's billing system."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    coverage: SlaCoverage | SlaCoverageLiteral | None | Unset = UNSET
    """How the covered people are determined; decides which selection list applies."""
    customer_id: str | None | Unset = UNSET
    """Node ID of the organization billed for the agreement."""
    customer_representative_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the people who act for the customer."""
    effort_class_rate_ids_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the effort class billing codes to remove."""
    expiry_date: date | None | Unset = UNSET
    """Last day of the agreement, after which the status becomes `expired`."""
    name: str | None | Unset = UNSET
    """Name; imports use it as the key of the SLA."""
    new_effort_class_rate_ids: Sequence[EffortClassRateIDInput] | None | Unset = UNSET
    """Billing codes per effort class to add, or with `id` to change."""
    new_rfc_type_activity_ids: Sequence[RfcTypeActivityIDInput] | None | Unset = UNSET
    """Billing codes per RFC type to add, or with `id` to change."""
    new_standard_service_request_activity_ids: (
        Sequence[StandardServiceRequestActivityIDInput] | None | Unset
    ) = UNSET
    """Billing codes per standard service request to add, or with `id` to change."""
    notice_date: date | None | Unset = UNSET
    """Last day to give notice so that the agreement ends on its expiry date; empty if
    no notice is needed."""
    organization_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the organizations whose people are covered; for the coverages by
    organization."""
    person_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the people who are covered one by one; for coverage `people`."""
    remarks: str | None | Unset = UNSET
    """Remarks in rich text."""
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `remarks`."""
    rfc_type_activity_ids_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the RFC type billing codes to remove."""
    service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance the customer may use; has to belong to the
    offering's service."""
    service_level_manager_id: str | None | Unset = UNSET
    """Node ID of the person of the provider who looks after the customer."""
    service_offering_id: str | None | Unset = UNSET
    """Node ID of the offering with the targets and charges of the agreement."""
    site_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the sites whose people are covered; for the coverages by site."""
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the skill pools whose members are covered; for coverage
    `skill_pools`."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    standard_service_request_activity_ids_to_delete: Sequence[str] | None | Unset = (
        UNSET
    )
    """Node IDs of the standard service request billing codes to remove."""
    start_date: date | None | Unset = UNSET
    """First day of the agreement."""
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = UNSET
    """Whether the agreement is in preparation, scheduled, active or expired."""
    use_knowledge_from_service_provider: bool | None | Unset = UNSET
    """True when covered people see the provider's articles; for coverage
    `service_instances`."""


class ServiceLevelAgreementUpdateArgs(TypedDict, total=False):
    """The fields of ``ServiceLevelAgreementUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the SLA to change."""
    activity_id: ActivityIDInput | None | Unset
    """Billing codes per request category and incident impact."""
    agreement_id: str | None | Unset
    """Code of the agreement in the provider's billing system."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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
    """A row for ``client.apply.service_level_agreements``: what it names is compared
    and written.
    """

    source_id: Required[str]
    activity_id: ActivityIDInput | None
    agreement_id: str | None
    coverage: SlaCoverage | SlaCoverageLiteral | None
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
