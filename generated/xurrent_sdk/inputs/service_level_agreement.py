"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import FreeText, Unset, UploadedFile
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

    class ServiceLevelAgreementCreateArgs(TypedDict, total=False):
        """The fields of ``ServiceLevelAgreementCreateInput`` as keyword arguments."""

        customer_id: Required[str]
        name: Required[str]
        service_offering_id: Required[str]
        activity_id: ActivityIDInput | None | Unset
        agreement_id: str | None | Unset
        client_mutation_id: str | None | Unset
        coverage: SlaCoverage | SlaCoverageLiteral | None | Unset
        customer_account_id: str | None | Unset
        customer_representative_ids: Sequence[str] | None | Unset
        expiry_date: date | None | Unset
        new_effort_class_rate_ids: Sequence[EffortClassRateIDInput] | None | Unset
        new_rfc_type_activity_ids: Sequence[RfcTypeActivityIDInput] | None | Unset
        new_standard_service_request_activity_ids: (
            Sequence[StandardServiceRequestActivityIDInput] | None | Unset
        )
        notice_date: date | None | Unset
        organization_ids: Sequence[str] | None | Unset
        person_ids: Sequence[str] | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        service_instance_id: str | None | Unset
        service_level_manager_id: str | None | Unset
        site_ids: Sequence[str] | None | Unset
        skill_pool_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_date: date | None | Unset
        status: AgreementStatus | AgreementStatusLiteral | None | Unset
        use_knowledge_from_service_provider: bool | None | Unset

    class ServiceLevelAgreementUpdateArgs(TypedDict, total=False):
        """The fields of ``ServiceLevelAgreementUpdateInput`` as keyword arguments."""

        id: Required[str]
        activity_id: ActivityIDInput | None | Unset
        agreement_id: str | None | Unset
        client_mutation_id: str | None | Unset
        coverage: SlaCoverage | SlaCoverageLiteral | None | Unset
        customer_id: str | None | Unset
        customer_representative_ids: Sequence[str] | None | Unset
        effort_class_rate_ids_to_delete: Sequence[str] | None | Unset
        expiry_date: date | None | Unset
        name: str | None | Unset
        new_effort_class_rate_ids: Sequence[EffortClassRateIDInput] | None | Unset
        new_rfc_type_activity_ids: Sequence[RfcTypeActivityIDInput] | None | Unset
        new_standard_service_request_activity_ids: (
            Sequence[StandardServiceRequestActivityIDInput] | None | Unset
        )
        notice_date: date | None | Unset
        organization_ids: Sequence[str] | None | Unset
        person_ids: Sequence[str] | None | Unset
        remarks: str | None | Unset
        remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        rfc_type_activity_ids_to_delete: Sequence[str] | None | Unset
        service_instance_id: str | None | Unset
        service_level_manager_id: str | None | Unset
        service_offering_id: str | None | Unset
        site_ids: Sequence[str] | None | Unset
        skill_pool_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        standard_service_request_activity_ids_to_delete: Sequence[str] | None | Unset
        start_date: date | None | Unset
        status: AgreementStatus | AgreementStatusLiteral | None | Unset
        use_knowledge_from_service_provider: bool | None | Unset


class ServiceLevelAgreementCreateInput(GraphQLInput, frozen=True):
    """The input ``ServiceLevelAgreementCreateInput``."""

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

    __graphql_required__ = ("customer_id", "name", "service_offering_id")

    customer_id: str
    name: str
    service_offering_id: str
    activity_id: ActivityIDInput | None | Unset = UNSET
    agreement_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    coverage: SlaCoverage | SlaCoverageLiteral | None | Unset = UNSET
    customer_account_id: str | None | Unset = UNSET
    customer_representative_ids: Sequence[str] | None | Unset = UNSET
    expiry_date: date | None | Unset = UNSET
    new_effort_class_rate_ids: Sequence[EffortClassRateIDInput] | None | Unset = UNSET
    new_rfc_type_activity_ids: Sequence[RfcTypeActivityIDInput] | None | Unset = UNSET
    new_standard_service_request_activity_ids: (
        Sequence[StandardServiceRequestActivityIDInput] | None | Unset
    ) = UNSET
    notice_date: date | None | Unset = UNSET
    organization_ids: Sequence[str] | None | Unset = UNSET
    person_ids: Sequence[str] | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    service_instance_id: str | None | Unset = UNSET
    service_level_manager_id: str | None | Unset = UNSET
    site_ids: Sequence[str] | None | Unset = UNSET
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_date: date | None | Unset = UNSET
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = UNSET
    use_knowledge_from_service_provider: bool | None | Unset = UNSET


class ServiceLevelAgreementFilter(GraphQLInput, frozen=True):
    """The input ``ServiceLevelAgreementFilter``."""

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
    coverage: SlaCoverageFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    customer: ReferenceFilter | None | Unset = UNSET
    customer_account: StringFilter | None | Unset = UNSET
    customer_rep: ReferenceFilter | None | Unset = UNSET
    expiry_date: DateFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    notice_date: DateFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    service_level_manager: ReferenceFilter | None | Unset = UNSET
    service_offering: ReferenceFilter | None | Unset = UNSET
    service_owner: ReferenceFilter | None | Unset = UNSET
    service_provider: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    start_date: DateFilter | None | Unset = UNSET
    status: AgreementStatusFilter | None | Unset = UNSET
    support_domain: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ServiceLevelAgreementWhere(FilterFields):
    """What ``where`` can compare of ``ServiceLevelAgreementFilter``."""

    __graphql_filter__ = "ServiceLevelAgreementFilter"

    account: StringWhere
    coverage: SlaCoverageWhere
    created_at: TimestampWhere
    customer: ReferenceWhere
    customer_account: StringWhere
    customer_rep: ReferenceWhere
    expiry_date: DateWhere
    id: IDWhere
    name: StringWhere
    notice_date: DateWhere
    query: FreeText
    service: ReferenceWhere
    service_instance: ReferenceWhere
    service_level_manager: ReferenceWhere
    service_offering: ReferenceWhere
    service_owner: ReferenceWhere
    service_provider: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    start_date: DateWhere
    status: AgreementStatusWhere
    support_domain: StringWhere
    updated_at: TimestampWhere


class ServiceLevelAgreementOrder(GraphQLInput, frozen=True):
    """The input ``ServiceLevelAgreementOrder``."""

    __graphql_name__ = "ServiceLevelAgreementOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ServiceLevelAgreementOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ServiceLevelAgreementOrderField | ServiceLevelAgreementOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ServiceLevelAgreementUpdateInput(GraphQLInput, frozen=True):
    """The input ``ServiceLevelAgreementUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    activity_id: ActivityIDInput | None | Unset = UNSET
    agreement_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    coverage: SlaCoverage | SlaCoverageLiteral | None | Unset = UNSET
    customer_id: str | None | Unset = UNSET
    customer_representative_ids: Sequence[str] | None | Unset = UNSET
    effort_class_rate_ids_to_delete: Sequence[str] | None | Unset = UNSET
    expiry_date: date | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_effort_class_rate_ids: Sequence[EffortClassRateIDInput] | None | Unset = UNSET
    new_rfc_type_activity_ids: Sequence[RfcTypeActivityIDInput] | None | Unset = UNSET
    new_standard_service_request_activity_ids: (
        Sequence[StandardServiceRequestActivityIDInput] | None | Unset
    ) = UNSET
    notice_date: date | None | Unset = UNSET
    organization_ids: Sequence[str] | None | Unset = UNSET
    person_ids: Sequence[str] | None | Unset = UNSET
    remarks: str | None | Unset = UNSET
    remarks_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    rfc_type_activity_ids_to_delete: Sequence[str] | None | Unset = UNSET
    service_instance_id: str | None | Unset = UNSET
    service_level_manager_id: str | None | Unset = UNSET
    service_offering_id: str | None | Unset = UNSET
    site_ids: Sequence[str] | None | Unset = UNSET
    skill_pool_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    standard_service_request_activity_ids_to_delete: Sequence[str] | None | Unset = (
        UNSET
    )
    start_date: date | None | Unset = UNSET
    status: AgreementStatus | AgreementStatusLiteral | None | Unset = UNSET
    use_knowledge_from_service_provider: bool | None | Unset = UNSET
