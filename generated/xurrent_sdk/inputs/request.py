"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import (
        CustomFields,
        Flag,
        FreeText,
        SpecialTimestamp,
        Unset,
        UploadedFile,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.request import (
        RequestActionType,
        RequestActionTypeLiteral,
        RequestCategory,
        RequestCategoryLiteral,
        RequestCompletionReason,
        RequestCompletionReasonLiteral,
        RequestGrouping,
        RequestGroupingLiteral,
        RequestImpact,
        RequestImpactLiteral,
        RequestMajorIncidentStatus,
        RequestMajorIncidentStatusLiteral,
        RequestOrderField,
        RequestOrderFieldLiteral,
        RequestStatus,
        RequestStatusLiteral,
    )
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TargetIndicationFilter,
        TargetIndicationWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .custom_field import CustomFieldInput
    from .feedback import FeedbackSatisfactionFilter, FeedbackSatisfactionWhere
    from .tag import TagInput
    from .watch import WatchInput
    from .workflow import (
        WorkflowCategoryFilter,
        WorkflowCategoryWhere,
        WorkflowStatusFilter,
        WorkflowStatusWhere,
    )

    RequestOrderBy: TypeAlias = Literal[
        "addressed",
        "category",
        "completed_at",
        "completion_reason",
        "created_at",
        "downtime_end_at",
        "downtime_start_at",
        "impact",
        "life_cycle_state",
        "major_incident_status",
        "member_name",
        "next_target_at",
        "problem_id",
        "project_id",
        "request_id",
        "requested_for_name",
        "reviewed",
        "service_instance_name",
        "source",
        "status",
        "subject",
        "team_name",
        "time_spent_on_request",
        "time_spent_on_request_and_workflow",
        "updated_at",
        "urgent",
        "workflow_id",
        "-addressed",
        "-category",
        "-completed_at",
        "-completion_reason",
        "-created_at",
        "-downtime_end_at",
        "-downtime_start_at",
        "-impact",
        "-life_cycle_state",
        "-major_incident_status",
        "-member_name",
        "-next_target_at",
        "-problem_id",
        "-project_id",
        "-request_id",
        "-requested_for_name",
        "-reviewed",
        "-service_instance_name",
        "-source",
        "-status",
        "-subject",
        "-team_name",
        "-time_spent_on_request",
        "-time_spent_on_request_and_workflow",
        "-updated_at",
        "-urgent",
        "-workflow_id",
    ]

    class RequestCreateArgs(TypedDict, total=False):
        """The fields of ``RequestCreateInput`` as keyword arguments."""

        addressed: bool | None | Unset
        agile_board_column_id: str | None | Unset
        agile_board_column_position: int | None | Unset
        agile_board_id: str | None | Unset
        category: RequestCategory | RequestCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        closure_code: str | None | Unset
        completion_reason: (
            RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
        )
        configuration_item_ids: Sequence[str] | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        desired_completion_at: datetime | SpecialTimestamp | None | Unset
        downtime_end_at: datetime | SpecialTimestamp | None | Unset
        downtime_start_at: datetime | SpecialTimestamp | None | Unset
        grouped_into_id: str | None | Unset
        impact: RequestImpact | RequestImpactLiteral | None | Unset
        internal_note: str | None | Unset
        internal_note_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        knowledge_article_ids: Sequence[str] | None | Unset
        major_incident_status: (
            RequestMajorIncidentStatus
            | RequestMajorIncidentStatusLiteral
            | None
            | Unset
        )
        member_id: str | None | Unset
        new_tags: Sequence[TagInput] | None | Unset
        new_watches: Sequence[WatchInput] | None | Unset
        note: str | None | Unset
        note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        organization_id: str | None | Unset
        problem_id: str | None | Unset
        product_backlog_estimate: int | None | Unset
        product_backlog_id: str | None | Unset
        product_backlog_position: int | None | Unset
        project_id: str | None | Unset
        provider_not_accountable: bool | None | Unset
        requested_by_id: str | None | Unset
        requested_for_id: str | None | Unset
        reviewed: bool | None | Unset
        rfc_type_id: str | None | Unset
        service_instance_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: RequestStatus | RequestStatusLiteral | None | Unset
        subject: str | None | Unset
        supplier_id: str | None | Unset
        supplier_request_id: str | None | Unset
        support_domain: str | None | Unset
        team_id: str | None | Unset
        template_id: str | None | Unset
        time_entry_description: str | None | Unset
        time_spent: int | None | Unset
        time_spent_effort_class_id: str | None | Unset
        urgent: bool | None | Unset
        waiting_until: datetime | SpecialTimestamp | None | Unset
        workflow_id: str | None | Unset

    class RequestUpdateArgs(TypedDict, total=False):
        """The fields of ``RequestUpdateInput`` as keyword arguments."""

        id: Required[str]
        addressed: bool | None | Unset
        agile_board_column_id: str | None | Unset
        agile_board_column_position: int | None | Unset
        agile_board_id: str | None | Unset
        category: RequestCategory | RequestCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        closure_code: str | None | Unset
        completion_reason: (
            RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
        )
        configuration_item_ids: Sequence[str] | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        desired_completion_at: datetime | SpecialTimestamp | None | Unset
        downtime_end_at: datetime | SpecialTimestamp | None | Unset
        downtime_start_at: datetime | SpecialTimestamp | None | Unset
        grouped_into_id: str | None | Unset
        impact: RequestImpact | RequestImpactLiteral | None | Unset
        internal_note: str | None | Unset
        internal_note_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        knowledge_article_ids: Sequence[str] | None | Unset
        major_incident_status: (
            RequestMajorIncidentStatus
            | RequestMajorIncidentStatusLiteral
            | None
            | Unset
        )
        member_id: str | None | Unset
        new_tags: Sequence[TagInput] | None | Unset
        new_watches: Sequence[WatchInput] | None | Unset
        note: str | None | Unset
        note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        organization_id: str | None | Unset
        problem_id: str | None | Unset
        product_backlog_estimate: int | None | Unset
        product_backlog_id: str | None | Unset
        product_backlog_position: int | None | Unset
        project_id: str | None | Unset
        provider_not_accountable: bool | None | Unset
        requested_by_id: str | None | Unset
        requested_for_id: str | None | Unset
        reviewed: bool | None | Unset
        rfc_type_id: str | None | Unset
        service_instance_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: RequestStatus | RequestStatusLiteral | None | Unset
        subject: str | None | Unset
        supplier_id: str | None | Unset
        supplier_request_id: str | None | Unset
        tags_to_delete: Sequence[str] | None | Unset
        team_id: str | None | Unset
        template_id: str | None | Unset
        time_entry_description: str | None | Unset
        time_spent: int | None | Unset
        time_spent_effort_class_id: str | None | Unset
        urgent: bool | None | Unset
        waiting_until: datetime | SpecialTimestamp | None | Unset
        watches_to_delete: Sequence[str] | None | Unset
        workflow_id: str | None | Unset

    class RequestUpdateVisibilityArgs(TypedDict, total=False):
        """The fields of ``RequestUpdateVisibilityInput`` as keyword arguments."""

        id: Required[str]
        account_id: str | None | Unset
        client_mutation_id: str | None | Unset
        visible: bool | None | Unset


class RequestActionTypeFilter(GraphQLInput, frozen=True):
    """The input ``RequestActionTypeFilter``."""

    __graphql_name__ = "RequestActionTypeFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestActionType]
    """

    __graphql_where__ = "RequestActionTypeWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[RequestActionType | RequestActionTypeLiteral | None] | None | Unset
    ) = UNSET


class RequestActionTypeWhere(Values["RequestActionType | RequestActionTypeLiteral"]):
    """The operators of ``RequestActionTypeFilter``."""


class RequestCategoryFilter(GraphQLInput, frozen=True):
    """The input ``RequestCategoryFilter``."""

    __graphql_name__ = "RequestCategoryFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestCategory]
    """

    __graphql_where__ = "RequestCategoryWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[RequestCategory | RequestCategoryLiteral | None] | None | Unset = (
        UNSET
    )


class RequestCategoryWhere(Values["RequestCategory | RequestCategoryLiteral"]):
    """The operators of ``RequestCategoryFilter``."""


class RequestCompletionReasonFilter(GraphQLInput, frozen=True):
    """The input ``RequestCompletionReasonFilter``."""

    __graphql_name__ = "RequestCompletionReasonFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestCompletionReason]
    """

    __graphql_where__ = "RequestCompletionReasonWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[RequestCompletionReason | RequestCompletionReasonLiteral | None]
        | None
        | Unset
    ) = UNSET


class RequestCompletionReasonWhere(
    Values["RequestCompletionReason | RequestCompletionReasonLiteral"]
):
    """The operators of ``RequestCompletionReasonFilter``."""


class RequestCreateInput(GraphQLInput, frozen=True):
    """The input ``RequestCreateInput``."""

    __graphql_name__ = "RequestCreateInput"

    __graphql_fields__ = """
    addressed addressed Boolean
    agile_board_column_id agileBoardColumnId ID
    agile_board_column_position agileBoardColumnPosition Int
    agile_board_id agileBoardId ID
    category category RequestCategory
    client_mutation_id clientMutationId String
    closure_code closureCode String
    completion_reason completionReason RequestCompletionReason
    configuration_item_ids configurationItemIds [ID!]
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    desired_completion_at desiredCompletionAt ISO8601Timestamp
    downtime_end_at downtimeEndAt ISO8601Timestamp
    downtime_start_at downtimeStartAt ISO8601Timestamp
    grouped_into_id groupedIntoId ID
    impact impact RequestImpact
    internal_note internalNote String
    internal_note_attachments internalNoteAttachments [AttachmentInput!]
    knowledge_article_ids knowledgeArticleIds [ID!]
    major_incident_status majorIncidentStatus RequestMajorIncidentStatus
    member_id memberId ID
    new_tags newTags [TagInput!]
    new_watches newWatches [WatchInput!]
    note note String
    note_attachments noteAttachments [AttachmentInput!]
    organization_id organizationId ID
    problem_id problemId ID
    product_backlog_estimate productBacklogEstimate Int
    product_backlog_id productBacklogId ID
    product_backlog_position productBacklogPosition Int
    project_id projectId ID
    provider_not_accountable providerNotAccountable Boolean
    requested_by_id requestedById ID
    requested_for_id requestedForId ID
    reviewed reviewed Boolean
    rfc_type_id rfcTypeId ID
    service_instance_id serviceInstanceId ID
    source source String
    source_id sourceID String
    status status RequestStatus
    subject subject String
    supplier_id supplierId ID
    supplier_request_id supplierRequestID String
    support_domain supportDomain String
    team_id teamId ID
    template_id templateId ID
    time_entry_description timeEntryDescription String
    time_spent timeSpent Int
    time_spent_effort_class_id timeSpentEffortClassId ID
    urgent urgent Boolean
    waiting_until waitingUntil ISO8601Timestamp
    workflow_id workflowId ID
    """

    addressed: bool | None | Unset = UNSET
    agile_board_column_id: str | None | Unset = UNSET
    agile_board_column_position: int | None | Unset = UNSET
    agile_board_id: str | None | Unset = UNSET
    category: RequestCategory | RequestCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    closure_code: str | None | Unset = UNSET
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    desired_completion_at: datetime | SpecialTimestamp | None | Unset = UNSET
    downtime_end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    downtime_start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    grouped_into_id: str | None | Unset = UNSET
    impact: RequestImpact | RequestImpactLiteral | None | Unset = UNSET
    internal_note: str | None | Unset = UNSET
    internal_note_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    knowledge_article_ids: Sequence[str] | None | Unset = UNSET
    major_incident_status: (
        RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None | Unset
    ) = UNSET
    member_id: str | None | Unset = UNSET
    new_tags: Sequence[TagInput] | None | Unset = UNSET
    new_watches: Sequence[WatchInput] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    organization_id: str | None | Unset = UNSET
    problem_id: str | None | Unset = UNSET
    product_backlog_estimate: int | None | Unset = UNSET
    product_backlog_id: str | None | Unset = UNSET
    product_backlog_position: int | None | Unset = UNSET
    project_id: str | None | Unset = UNSET
    provider_not_accountable: bool | None | Unset = UNSET
    requested_by_id: str | None | Unset = UNSET
    requested_for_id: str | None | Unset = UNSET
    reviewed: bool | None | Unset = UNSET
    rfc_type_id: str | None | Unset = UNSET
    service_instance_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: RequestStatus | RequestStatusLiteral | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    supplier_request_id: str | None | Unset = UNSET
    support_domain: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    template_id: str | None | Unset = UNSET
    time_entry_description: str | None | Unset = UNSET
    time_spent: int | None | Unset = UNSET
    time_spent_effort_class_id: str | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
    workflow_id: str | None | Unset = UNSET


class RequestCustomFilter(GraphQLInput, frozen=True):
    """The input ``RequestCustomFilter``."""

    __graphql_name__ = "RequestCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "RequestCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class RequestCustomWhere(CustomFreeText):
    """The operators of ``RequestCustomFilter``."""


class RequestFilter(GraphQLInput, frozen=True):
    """The input ``RequestFilter``."""

    __graphql_name__ = "RequestFilter"

    __graphql_fields__ = """
    account account StringFilter
    addressed addressed Boolean
    affected_service affectedService ReferenceFilter
    affected_service_instance affectedServiceInstance ReferenceFilter
    affected_service_provider affectedServiceProvider ReferenceFilter
    affected_sla affectedSla ReferenceFilter
    agile_board agileBoard ReferenceFilter
    agile_board_column agileBoardColumn ReferenceFilter
    business_unit businessUnit ReferenceFilter
    category category RequestCategoryFilter
    ci ci ReferenceFilter
    closure_code closureCode StringFilter
    completed_at completedAt TimestampFilter
    completion_reason completionReason RequestCompletionReasonFilter
    created_at createdAt TimestampFilter
    created_by createdBy ReferenceFilter
    custom_filters customFilters [RequestCustomFilter!]
    customer_target_at customerTargetAt TimestampFilter
    desired_completion_at desiredCompletionAt TimestampFilter
    downtime_end_at downtimeEndAt TimestampFilter
    downtime_start_at downtimeStartAt TimestampFilter
    feedback_on_knowledge_article feedbackOnKnowledgeArticle ReferenceFilter
    grouped_into groupedInto ReferenceFilter
    grouping grouping RequestGroupingFilter
    id id IDFilter
    impact impact RequestImpactFilter
    knowledge_article knowledgeArticle ReferenceFilter
    last_note_by_requester lastNoteByRequester Boolean
    major_incident_status majorIncidentStatus RequestMajorIncidentStatusFilter
    member member ReferenceFilter
    mentioning_me mentioningMe Boolean
    next_target_at nextTargetAt TimestampFilter
    next_target_indication nextTargetIndication TargetIndicationFilter
    operating_system operatingSystem ReferenceFilter
    organization organization ReferenceFilter
    organization_region organizationRegion StringFilter
    problem problem ReferenceFilter
    product product ReferenceFilter
    product_backlog productBacklog ReferenceFilter
    product_brand productBrand StringFilter
    product_category productCategory ReferenceFilter
    project project ReferenceFilter
    provider_not_accountable providerNotAccountable Boolean
    provider_was_not_accountable providerWasNotAccountable Boolean
    query query String
    registered_by_sd registeredBySd Boolean
    request_id requestId StringFilter
    requested_by requestedBy ReferenceFilter
    requested_for requestedFor ReferenceFilter
    requested_for_site requestedForSite ReferenceFilter
    requested_for_vip requestedForVip Boolean
    responded_at respondedAt TimestampFilter
    respondent respondent ReferenceFilter
    response response StringFilter
    rfc_type rfcType ReferenceFilter
    satisfaction satisfaction FeedbackSatisfactionFilter
    satisfaction_at satisfactionAt TimestampFilter
    sentiment sentiment StringFilter
    sentiment_trend sentimentTrend StringFilter
    service service ReferenceFilter
    service_category serviceCategory ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    service_owner serviceOwner ReferenceFilter
    service_problem_manager serviceProblemManager ReferenceFilter
    service_provider serviceProvider ReferenceFilter
    sla_customer slaCustomer ReferenceFilter
    sla_customer_account slaCustomerAccount StringFilter
    sla_customer_region slaCustomerRegion StringFilter
    sla_provider_account slaProviderAccount StringFilter
    sla_service_provider slaServiceProvider ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status RequestStatusFilter
    subject subject StringFilter
    supplier supplier ReferenceFilter
    supplier_request_id supplierRequestID StringFilter
    tag tag ReferenceFilter
    team team ReferenceFilter
    template template ReferenceFilter
    updated_at updatedAt TimestampFilter
    urgent urgent Boolean
    workflow workflow ReferenceFilter
    workflow_category workflowCategory WorkflowCategoryFilter
    workflow_phase workflowPhase StringFilter
    workflow_status workflowStatus WorkflowStatusFilter
    workflow_template workflowTemplate ReferenceFilter
    workflow_type workflowType StringFilter
    """

    __graphql_where__ = "RequestWhere"

    account: StringFilter | None | Unset = UNSET
    addressed: bool | None | Unset = UNSET
    affected_service: ReferenceFilter | None | Unset = UNSET
    affected_service_instance: ReferenceFilter | None | Unset = UNSET
    affected_service_provider: ReferenceFilter | None | Unset = UNSET
    affected_sla: ReferenceFilter | None | Unset = UNSET
    agile_board: ReferenceFilter | None | Unset = UNSET
    agile_board_column: ReferenceFilter | None | Unset = UNSET
    business_unit: ReferenceFilter | None | Unset = UNSET
    category: RequestCategoryFilter | None | Unset = UNSET
    ci: ReferenceFilter | None | Unset = UNSET
    closure_code: StringFilter | None | Unset = UNSET
    completed_at: TimestampFilter | None | Unset = UNSET
    completion_reason: RequestCompletionReasonFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    created_by: ReferenceFilter | None | Unset = UNSET
    custom_filters: Sequence[RequestCustomFilter] | None | Unset = UNSET
    customer_target_at: TimestampFilter | None | Unset = UNSET
    desired_completion_at: TimestampFilter | None | Unset = UNSET
    downtime_end_at: TimestampFilter | None | Unset = UNSET
    downtime_start_at: TimestampFilter | None | Unset = UNSET
    feedback_on_knowledge_article: ReferenceFilter | None | Unset = UNSET
    grouped_into: ReferenceFilter | None | Unset = UNSET
    grouping: RequestGroupingFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    impact: RequestImpactFilter | None | Unset = UNSET
    knowledge_article: ReferenceFilter | None | Unset = UNSET
    last_note_by_requester: bool | None | Unset = UNSET
    major_incident_status: RequestMajorIncidentStatusFilter | None | Unset = UNSET
    member: ReferenceFilter | None | Unset = UNSET
    mentioning_me: bool | None | Unset = UNSET
    next_target_at: TimestampFilter | None | Unset = UNSET
    next_target_indication: TargetIndicationFilter | None | Unset = UNSET
    operating_system: ReferenceFilter | None | Unset = UNSET
    organization: ReferenceFilter | None | Unset = UNSET
    organization_region: StringFilter | None | Unset = UNSET
    problem: ReferenceFilter | None | Unset = UNSET
    product: ReferenceFilter | None | Unset = UNSET
    product_backlog: ReferenceFilter | None | Unset = UNSET
    product_brand: StringFilter | None | Unset = UNSET
    product_category: ReferenceFilter | None | Unset = UNSET
    project: ReferenceFilter | None | Unset = UNSET
    provider_not_accountable: bool | None | Unset = UNSET
    provider_was_not_accountable: bool | None | Unset = UNSET
    query: str | None | Unset = UNSET
    registered_by_sd: bool | None | Unset = UNSET
    request_id: StringFilter | None | Unset = UNSET
    requested_by: ReferenceFilter | None | Unset = UNSET
    requested_for: ReferenceFilter | None | Unset = UNSET
    requested_for_site: ReferenceFilter | None | Unset = UNSET
    requested_for_vip: bool | None | Unset = UNSET
    responded_at: TimestampFilter | None | Unset = UNSET
    respondent: ReferenceFilter | None | Unset = UNSET
    response: StringFilter | None | Unset = UNSET
    rfc_type: ReferenceFilter | None | Unset = UNSET
    satisfaction: FeedbackSatisfactionFilter | None | Unset = UNSET
    satisfaction_at: TimestampFilter | None | Unset = UNSET
    sentiment: StringFilter | None | Unset = UNSET
    sentiment_trend: StringFilter | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_category: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    service_owner: ReferenceFilter | None | Unset = UNSET
    service_problem_manager: ReferenceFilter | None | Unset = UNSET
    service_provider: ReferenceFilter | None | Unset = UNSET
    sla_customer: ReferenceFilter | None | Unset = UNSET
    sla_customer_account: StringFilter | None | Unset = UNSET
    sla_customer_region: StringFilter | None | Unset = UNSET
    sla_provider_account: StringFilter | None | Unset = UNSET
    sla_service_provider: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    status: RequestStatusFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    supplier: ReferenceFilter | None | Unset = UNSET
    supplier_request_id: StringFilter | None | Unset = UNSET
    tag: ReferenceFilter | None | Unset = UNSET
    team: ReferenceFilter | None | Unset = UNSET
    template: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET
    workflow: ReferenceFilter | None | Unset = UNSET
    workflow_category: WorkflowCategoryFilter | None | Unset = UNSET
    workflow_phase: StringFilter | None | Unset = UNSET
    workflow_status: WorkflowStatusFilter | None | Unset = UNSET
    workflow_template: ReferenceFilter | None | Unset = UNSET
    workflow_type: StringFilter | None | Unset = UNSET


class RequestWhere(FilterFields):
    """What ``where`` can compare of ``RequestFilter``."""

    __graphql_filter__ = "RequestFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    addressed: Flag
    affected_service: ReferenceWhere
    affected_service_instance: ReferenceWhere
    affected_service_provider: ReferenceWhere
    affected_sla: ReferenceWhere
    agile_board: ReferenceWhere
    agile_board_column: ReferenceWhere
    business_unit: ReferenceWhere
    category: RequestCategoryWhere
    ci: ReferenceWhere
    closure_code: StringWhere
    completed_at: TimestampWhere
    completion_reason: RequestCompletionReasonWhere
    created_at: TimestampWhere
    created_by: ReferenceWhere
    custom: CustomFields[RequestCustomWhere]
    customer_target_at: TimestampWhere
    desired_completion_at: TimestampWhere
    downtime_end_at: TimestampWhere
    downtime_start_at: TimestampWhere
    feedback_on_knowledge_article: ReferenceWhere
    grouped_into: ReferenceWhere
    grouping: RequestGroupingWhere
    id: IDWhere
    impact: RequestImpactWhere
    knowledge_article: ReferenceWhere
    last_note_by_requester: Flag
    major_incident_status: RequestMajorIncidentStatusWhere
    member: ReferenceWhere
    mentioning_me: Flag
    next_target_at: TimestampWhere
    next_target_indication: TargetIndicationWhere
    operating_system: ReferenceWhere
    organization: ReferenceWhere
    organization_region: StringWhere
    problem: ReferenceWhere
    product: ReferenceWhere
    product_backlog: ReferenceWhere
    product_brand: StringWhere
    product_category: ReferenceWhere
    project: ReferenceWhere
    provider_not_accountable: Flag
    provider_was_not_accountable: Flag
    query: FreeText
    registered_by_sd: Flag
    request_id: StringWhere
    requested_by: ReferenceWhere
    requested_for: ReferenceWhere
    requested_for_site: ReferenceWhere
    requested_for_vip: Flag
    responded_at: TimestampWhere
    respondent: ReferenceWhere
    response: StringWhere
    rfc_type: ReferenceWhere
    satisfaction: FeedbackSatisfactionWhere
    satisfaction_at: TimestampWhere
    sentiment: StringWhere
    sentiment_trend: StringWhere
    service: ReferenceWhere
    service_category: ReferenceWhere
    service_instance: ReferenceWhere
    service_owner: ReferenceWhere
    service_problem_manager: ReferenceWhere
    service_provider: ReferenceWhere
    sla_customer: ReferenceWhere
    sla_customer_account: StringWhere
    sla_customer_region: StringWhere
    sla_provider_account: StringWhere
    sla_service_provider: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    status: RequestStatusWhere
    subject: StringWhere
    supplier: ReferenceWhere
    supplier_request_id: StringWhere
    tag: ReferenceWhere
    team: ReferenceWhere
    template: ReferenceWhere
    updated_at: TimestampWhere
    urgent: Flag
    workflow: ReferenceWhere
    workflow_category: WorkflowCategoryWhere
    workflow_phase: StringWhere
    workflow_status: WorkflowStatusWhere
    workflow_template: ReferenceWhere
    workflow_type: StringWhere


class RequestGroupingFilter(GraphQLInput, frozen=True):
    """The input ``RequestGroupingFilter``."""

    __graphql_name__ = "RequestGroupingFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestGrouping]
    """

    __graphql_where__ = "RequestGroupingWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[RequestGrouping | RequestGroupingLiteral | None] | None | Unset = (
        UNSET
    )


class RequestGroupingWhere(Values["RequestGrouping | RequestGroupingLiteral"]):
    """The operators of ``RequestGroupingFilter``."""


class RequestImpactFilter(GraphQLInput, frozen=True):
    """The input ``RequestImpactFilter``."""

    __graphql_name__ = "RequestImpactFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestImpact]
    """

    __graphql_where__ = "RequestImpactWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[RequestImpact | RequestImpactLiteral | None] | None | Unset = UNSET


class RequestImpactWhere(Values["RequestImpact | RequestImpactLiteral"]):
    """The operators of ``RequestImpactFilter``."""


class RequestMajorIncidentStatusFilter(GraphQLInput, frozen=True):
    """The input ``RequestMajorIncidentStatusFilter``."""

    __graphql_name__ = "RequestMajorIncidentStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestMajorIncidentStatus]
    """

    __graphql_where__ = "RequestMajorIncidentStatusWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None]
        | None
        | Unset
    ) = UNSET


class RequestMajorIncidentStatusWhere(
    Values["RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral"]
):
    """The operators of ``RequestMajorIncidentStatusFilter``."""


class RequestOrder(GraphQLInput, frozen=True):
    """The input ``RequestOrder``."""

    __graphql_name__ = "RequestOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field RequestOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: RequestOrderField | RequestOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class RequestStatusFilter(GraphQLInput, frozen=True):
    """The input ``RequestStatusFilter``."""

    __graphql_name__ = "RequestStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestStatus]
    """

    __graphql_where__ = "RequestStatusWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[RequestStatus | RequestStatusLiteral | None] | None | Unset = UNSET


class RequestStatusWhere(Values["RequestStatus | RequestStatusLiteral"]):
    """The operators of ``RequestStatusFilter``."""


class RequestUpdateInput(GraphQLInput, frozen=True):
    """The input ``RequestUpdateInput``."""

    __graphql_name__ = "RequestUpdateInput"

    __graphql_fields__ = """
    addressed addressed Boolean
    agile_board_column_id agileBoardColumnId ID
    agile_board_column_position agileBoardColumnPosition Int
    agile_board_id agileBoardId ID
    category category RequestCategory
    client_mutation_id clientMutationId String
    closure_code closureCode String
    completion_reason completionReason RequestCompletionReason
    configuration_item_ids configurationItemIds [ID!]
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    desired_completion_at desiredCompletionAt ISO8601Timestamp
    downtime_end_at downtimeEndAt ISO8601Timestamp
    downtime_start_at downtimeStartAt ISO8601Timestamp
    grouped_into_id groupedIntoId ID
    id id ID!
    impact impact RequestImpact
    internal_note internalNote String
    internal_note_attachments internalNoteAttachments [AttachmentInput!]
    knowledge_article_ids knowledgeArticleIds [ID!]
    major_incident_status majorIncidentStatus RequestMajorIncidentStatus
    member_id memberId ID
    new_tags newTags [TagInput!]
    new_watches newWatches [WatchInput!]
    note note String
    note_attachments noteAttachments [AttachmentInput!]
    organization_id organizationId ID
    problem_id problemId ID
    product_backlog_estimate productBacklogEstimate Int
    product_backlog_id productBacklogId ID
    product_backlog_position productBacklogPosition Int
    project_id projectId ID
    provider_not_accountable providerNotAccountable Boolean
    requested_by_id requestedById ID
    requested_for_id requestedForId ID
    reviewed reviewed Boolean
    rfc_type_id rfcTypeId ID
    service_instance_id serviceInstanceId ID
    source source String
    source_id sourceID String
    status status RequestStatus
    subject subject String
    supplier_id supplierId ID
    supplier_request_id supplierRequestID String
    tags_to_delete tagsToDelete [ID!]
    team_id teamId ID
    template_id templateId ID
    time_entry_description timeEntryDescription String
    time_spent timeSpent Int
    time_spent_effort_class_id timeSpentEffortClassId ID
    urgent urgent Boolean
    waiting_until waitingUntil ISO8601Timestamp
    watches_to_delete watchesToDelete [ID!]
    workflow_id workflowId ID
    """

    __graphql_required__ = ("id",)

    id: str
    addressed: bool | None | Unset = UNSET
    agile_board_column_id: str | None | Unset = UNSET
    agile_board_column_position: int | None | Unset = UNSET
    agile_board_id: str | None | Unset = UNSET
    category: RequestCategory | RequestCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    closure_code: str | None | Unset = UNSET
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    desired_completion_at: datetime | SpecialTimestamp | None | Unset = UNSET
    downtime_end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    downtime_start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    grouped_into_id: str | None | Unset = UNSET
    impact: RequestImpact | RequestImpactLiteral | None | Unset = UNSET
    internal_note: str | None | Unset = UNSET
    internal_note_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    knowledge_article_ids: Sequence[str] | None | Unset = UNSET
    major_incident_status: (
        RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None | Unset
    ) = UNSET
    member_id: str | None | Unset = UNSET
    new_tags: Sequence[TagInput] | None | Unset = UNSET
    new_watches: Sequence[WatchInput] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    organization_id: str | None | Unset = UNSET
    problem_id: str | None | Unset = UNSET
    product_backlog_estimate: int | None | Unset = UNSET
    product_backlog_id: str | None | Unset = UNSET
    product_backlog_position: int | None | Unset = UNSET
    project_id: str | None | Unset = UNSET
    provider_not_accountable: bool | None | Unset = UNSET
    requested_by_id: str | None | Unset = UNSET
    requested_for_id: str | None | Unset = UNSET
    reviewed: bool | None | Unset = UNSET
    rfc_type_id: str | None | Unset = UNSET
    service_instance_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: RequestStatus | RequestStatusLiteral | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    supplier_request_id: str | None | Unset = UNSET
    tags_to_delete: Sequence[str] | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    template_id: str | None | Unset = UNSET
    time_entry_description: str | None | Unset = UNSET
    time_spent: int | None | Unset = UNSET
    time_spent_effort_class_id: str | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
    watches_to_delete: Sequence[str] | None | Unset = UNSET
    workflow_id: str | None | Unset = UNSET


class RequestUpdateVisibilityInput(GraphQLInput, frozen=True):
    """The input ``RequestUpdateVisibilityInput``."""

    __graphql_name__ = "RequestUpdateVisibilityInput"

    __graphql_fields__ = """
    account_id accountID String
    client_mutation_id clientMutationId String
    id id ID!
    visible visible Boolean
    """

    __graphql_required__ = ("id",)

    id: str
    account_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    visible: bool | None | Unset = UNSET
