# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, SpecialTimestamp, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..custom_fields._request import RequestCustomFields
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


class RequestActionTypeFilter(GraphQLInput, frozen=True):
    """Condition on `RequestActionType` values."""

    __graphql_name__ = "RequestActionTypeFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestActionType]
    """
    __graphql_where__ = "RequestActionTypeWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[RequestActionType | RequestActionTypeLiteral | None] | None | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class RequestActionTypeWhere(Values["RequestActionType | RequestActionTypeLiteral"]):
    """The operators of ``RequestActionTypeFilter``."""


class RequestCategoryFilter(GraphQLInput, frozen=True):
    """Condition on `RequestCategory` values."""

    __graphql_name__ = "RequestCategoryFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestCategory]
    """
    __graphql_where__ = "RequestCategoryWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[RequestCategory | RequestCategoryLiteral | None] | None | Unset = (
        UNSET
    )
    """Values to match; an empty list matches records without a value."""


class RequestCategoryWhere(Values["RequestCategory | RequestCategoryLiteral"]):
    """The operators of ``RequestCategoryFilter``."""


class RequestCompletionReasonFilter(GraphQLInput, frozen=True):
    """Condition on `RequestCompletionReason` values."""

    __graphql_name__ = "RequestCompletionReasonFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestCompletionReason]
    """
    __graphql_where__ = "RequestCompletionReasonWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[RequestCompletionReason | RequestCompletionReasonLiteral | None]
        | None
        | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class RequestCompletionReasonWhere(
    Values["RequestCompletionReason | RequestCompletionReasonLiteral"]
):
    """The operators of ``RequestCompletionReasonFilter``."""


class RequestCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `requestCreate` mutation."""

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
    """True when the service desk manager has settled the requester's
    dissatisfaction."""
    agile_board_column_id: str | None | Unset = UNSET
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset = UNSET
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset = UNSET
    """Node ID of the board to place the item on."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset = UNSET
    """Kind of request, such as `incident` or `rfc`."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    closure_code: str | None | Unset = UNSET
    """Reference of the closure code, e.g. `resolved_by_workaround`."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = UNSET
    """How the request ended."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs the request is about."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    desired_completion_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Agreed completion moment; overrides the resolution target when later."""
    downtime_end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the service was available again."""
    downtime_start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the outage began."""
    grouped_into_id: str | None | Unset = UNSET
    """Node ID of the request group to put the request in."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset = UNSET
    """How badly the service instance is affected; for incidents."""
    internal_note: str | None | Unset = UNSET
    """Note for auditors, specialists and administrators of the account in the account
    header, in rich text."""
    internal_note_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files for `internalNote`."""
    knowledge_article_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the knowledge articles to apply."""
    major_incident_status: (
        RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None | Unset
    ) = UNSET
    """Stage in the major incident process."""
    member_id: str | None | Unset = UNSET
    """Node ID of the person to assign."""
    new_tags: Sequence[TagInput] | None | Unset = UNSET
    """Tags to put on the request."""
    new_watches: Sequence[WatchInput] | None | Unset = UNSET
    """People who shall follow the request."""
    note: str | None | Unset = UNSET
    """First note, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `note`."""
    organization_id: str | None | Unset = UNSET
    """Node ID of the requester's organization; Account Administrator only, other values
    are refused."""
    problem_id: str | None | Unset = UNSET
    """Node ID of the problem that causes the request."""
    product_backlog_estimate: int | None | Unset = UNSET
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_id: str | None | Unset = UNSET
    """Node ID of the product backlog to place the item on."""
    product_backlog_position: int | None | Unset = UNSET
    """Place of the item on the product backlog, counted from 1."""
    project_id: str | None | Unset = UNSET
    """Node ID of the project that fulfills the request."""
    provider_not_accountable: bool | None | Unset = UNSET
    """True while the provider declines accountability for the targets."""
    requested_by_id: str | None | Unset = UNSET
    """Node ID of the person who asks; default `requestedForId` if given, else the
    caller."""
    requested_for_id: str | None | Unset = UNSET
    """Node ID of the person the request is for; default the person who asks."""
    reviewed: bool | None | Unset = UNSET
    """True once problem management has looked at the request."""
    rfc_type_id: str | None | Unset = UNSET
    """Node ID of the RFC type, i.e. the kind of change; for category `rfc`."""
    service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance that fails, should change, or is asked about."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    status: RequestStatus | RequestStatusLiteral | None | Unset = UNSET
    """Progress of the request; default `assigned`."""
    subject: str | None | Unset = UNSET
    """Request in one line."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the external organization asked to help; preset for externally
    provided service instances."""
    supplier_request_id: str | None | Unset = UNSET
    """Number or URL of the case at the supplier."""
    support_domain: str | None | Unset = UNSET
    """ID of the account to register the request in; needed when the caller belongs to a
    directory account."""
    team_id: str | None | Unset = UNSET
    """Node ID of the team to assign; default the service instance's first line team,
    else its support team."""
    template_id: str | None | Unset = UNSET
    """Node ID of the request template to fill in the request from."""
    time_entry_description: str | None | Unset = UNSET
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset = UNSET
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset = UNSET
    """True to mark the request as urgent."""
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which status `waiting_for` turns back into `assigned`."""
    workflow_id: str | None | Unset = UNSET
    """Node ID of the workflow that fulfills the request."""


class RequestCreateArgs(TypedDict, total=False):
    """The fields of ``RequestCreateInput`` as keyword arguments."""

    addressed: bool | None | Unset
    """True when the service desk manager has settled the requester's
    dissatisfaction."""
    agile_board_column_id: str | None | Unset
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset
    """Node ID of the board to place the item on."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset
    """Kind of request, such as `incident` or `rfc`."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    closure_code: str | None | Unset
    """Reference of the closure code, e.g. `resolved_by_workaround`."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    )
    """How the request ended."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs the request is about."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    desired_completion_at: datetime | SpecialTimestamp | None | Unset
    """Agreed completion moment; overrides the resolution target when later."""
    downtime_end_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the service was available again."""
    downtime_start_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the outage began."""
    grouped_into_id: str | None | Unset
    """Node ID of the request group to put the request in."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset
    """How badly the service instance is affected; for incidents."""
    internal_note: str | None | Unset
    """Note for auditors, specialists and administrators of the account in the account
    header, in rich text."""
    internal_note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `internalNote`."""
    knowledge_article_ids: Sequence[str] | None | Unset
    """Node IDs of the knowledge articles to apply."""
    major_incident_status: (
        RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None | Unset
    )
    """Stage in the major incident process."""
    member_id: str | None | Unset
    """Node ID of the person to assign."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to put on the request."""
    new_watches: Sequence[WatchInput] | None | Unset
    """People who shall follow the request."""
    note: str | None | Unset
    """First note, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `note`."""
    organization_id: str | None | Unset
    """Node ID of the requester's organization; Account Administrator only, other values
    are refused."""
    problem_id: str | None | Unset
    """Node ID of the problem that causes the request."""
    product_backlog_estimate: int | None | Unset
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_id: str | None | Unset
    """Node ID of the product backlog to place the item on."""
    product_backlog_position: int | None | Unset
    """Place of the item on the product backlog, counted from 1."""
    project_id: str | None | Unset
    """Node ID of the project that fulfills the request."""
    provider_not_accountable: bool | None | Unset
    """True while the provider declines accountability for the targets."""
    requested_by_id: str | None | Unset
    """Node ID of the person who asks; default `requestedForId` if given, else the
    caller."""
    requested_for_id: str | None | Unset
    """Node ID of the person the request is for; default the person who asks."""
    reviewed: bool | None | Unset
    """True once problem management has looked at the request."""
    rfc_type_id: str | None | Unset
    """Node ID of the RFC type, i.e. the kind of change; for category `rfc`."""
    service_instance_id: str | None | Unset
    """Node ID of the service instance that fails, should change, or is asked about."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    status: RequestStatus | RequestStatusLiteral | None | Unset
    """Progress of the request; default `assigned`."""
    subject: str | None | Unset
    """Request in one line."""
    supplier_id: str | None | Unset
    """Node ID of the external organization asked to help; preset for externally
    provided service instances."""
    supplier_request_id: str | None | Unset
    """Number or URL of the case at the supplier."""
    support_domain: str | None | Unset
    """ID of the account to register the request in; needed when the caller belongs to a
    directory account."""
    team_id: str | None | Unset
    """Node ID of the team to assign; default the service instance's first line team,
    else its support team."""
    template_id: str | None | Unset
    """Node ID of the request template to fill in the request from."""
    time_entry_description: str | None | Unset
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset
    """True to mark the request as urgent."""
    waiting_until: datetime | SpecialTimestamp | None | Unset
    """Moment at which status `waiting_for` turns back into `assigned`."""
    workflow_id: str | None | Unset
    """Node ID of the workflow that fulfills the request."""


class RequestCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of request records."""

    __graphql_name__ = "RequestCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "RequestCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class RequestCustomWhere(CustomFreeText):
    """The operators of ``RequestCustomFilter``."""


class RequestFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.requests`; all that are given have to hold."""

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
    """By ID of the owning account."""
    addressed: bool | None | Unset = UNSET
    """Required value of `addressed`: true when the service desk manager has settled the
    requester's dissatisfaction."""
    affected_service: ReferenceFilter | None | Unset = UNSET
    """By node ID of a service with an affected SLA."""
    affected_service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of a service instance with an affected SLA."""
    affected_service_provider: ReferenceFilter | None | Unset = UNSET
    """By node ID of a provider with an affected SLA."""
    affected_sla: ReferenceFilter | None | Unset = UNSET
    """By node ID of an affected SLA."""
    agile_board: ReferenceFilter | None | Unset = UNSET
    """By node ID of the board on which the item is placed."""
    agile_board_column: ReferenceFilter | None | Unset = UNSET
    """By node ID of the column in which the item is placed."""
    business_unit: ReferenceFilter | None | Unset = UNSET
    """By node ID of the business unit."""
    category: RequestCategoryFilter | None | Unset = UNSET
    """Condition on `category` (kind of request, such as `incident` or `rfc`)."""
    ci: ReferenceFilter | None | Unset = UNSET
    """By node ID of a linked CI."""
    closure_code: StringFilter | None | Unset = UNSET
    """Condition on `closureCode` (reference of the closure code)."""
    completed_at: TimestampFilter | None | Unset = UNSET
    """Range for `completedAt` (moment at which the status became `completed`)."""
    completion_reason: RequestCompletionReasonFilter | None | Unset = UNSET
    """Condition on `completionReason` (how the request ended)."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    created_by: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person or application that registered the request."""
    custom_filters: Sequence[RequestCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    customer_target_at: TimestampFilter | None | Unset = UNSET
    desired_completion_at: TimestampFilter | None | Unset = UNSET
    """Range for `desiredCompletionAt` (agreed completion moment)."""
    downtime_end_at: TimestampFilter | None | Unset = UNSET
    """Range for `downtimeEndAt` (moment at which the service was available again)."""
    downtime_start_at: TimestampFilter | None | Unset = UNSET
    """Range for `downtimeStartAt` (moment at which the outage began)."""
    feedback_on_knowledge_article: ReferenceFilter | None | Unset = UNSET
    """By node ID of the knowledge article that the request comments on."""
    grouped_into: ReferenceFilter | None | Unset = UNSET
    """By node ID of the request group that contains this request."""
    grouping: RequestGroupingFilter | None | Unset = UNSET
    """Condition on `grouping` (whether the request is a group, part of one, or
    neither)."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    impact: RequestImpactFilter | None | Unset = UNSET
    """Condition on `impact` (how badly the service instance is affected)."""
    knowledge_article: ReferenceFilter | None | Unset = UNSET
    """By node ID of the knowledge article."""
    last_note_by_requester: bool | None | Unset = UNSET
    """Only requests whose last note is, or is not, by the requester."""
    major_incident_status: RequestMajorIncidentStatusFilter | None | Unset = UNSET
    """Condition on `majorIncidentStatus` (stage in the major incident process)."""
    member: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person the request is assigned to."""
    mentioning_me: bool | None | Unset = UNSET
    """Only records, or no records, with a note that mentions the caller."""
    next_target_at: TimestampFilter | None | Unset = UNSET
    """Range for `nextTargetAt` (next deadline, or `best_effort` or `clock_stopped`)."""
    next_target_indication: TargetIndicationFilter | None | Unset = UNSET
    """By urgency of the next deadline."""
    operating_system: ReferenceFilter | None | Unset = UNSET
    """By node ID of the operating system of a linked CI."""
    organization: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization the requester belonged to when the request was
    first saved."""
    organization_region: StringFilter | None | Unset = UNSET
    """By region of the organization."""
    problem: ReferenceFilter | None | Unset = UNSET
    """By node ID of the problem that causes the request."""
    product: ReferenceFilter | None | Unset = UNSET
    """By node ID of the product of a linked CI."""
    product_backlog: ReferenceFilter | None | Unset = UNSET
    """By node ID of the product backlog on which the item is placed."""
    product_brand: StringFilter | None | Unset = UNSET
    """By brand of the product."""
    product_category: ReferenceFilter | None | Unset = UNSET
    """By node ID of the product category."""
    project: ReferenceFilter | None | Unset = UNSET
    """By node ID of the project that fulfills the request."""
    provider_not_accountable: bool | None | Unset = UNSET
    """Required value of `providerNotAccountable`: true while the provider declines
    accountability for the targets."""
    provider_was_not_accountable: bool | None | Unset = UNSET
    """Required value of `providerWasNotAccountable`: true when the provider has
    declined accountability at some time."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    registered_by_sd: bool | None | Unset = UNSET
    """Only requests registered, or not registered, by the service desk."""
    request_id: StringFilter | None | Unset = UNSET
    """Condition on `requestId` (number shown in the user interface, which is also the
    REST ID)."""
    requested_by: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who asks."""
    requested_for: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person the request is for."""
    requested_for_site: ReferenceFilter | None | Unset = UNSET
    """By node ID of the site of the person the request is for."""
    requested_for_vip: bool | None | Unset = UNSET
    """Only requests for VIPs, or for others."""
    responded_at: TimestampFilter | None | Unset = UNSET
    respondent: ReferenceFilter | None | Unset = UNSET
    response: StringFilter | None | Unset = UNSET
    rfc_type: ReferenceFilter | None | Unset = UNSET
    """By node ID of the RFC type, i.e."""
    satisfaction: FeedbackSatisfactionFilter | None | Unset = UNSET
    """Condition on `satisfaction` (rating given by the requester)."""
    satisfaction_at: TimestampFilter | None | Unset = UNSET
    """Range for `satisfactionAt` (moment at which the rating was given)."""
    sentiment: StringFilter | None | Unset = UNSET
    """By sentiment detected in the request."""
    sentiment_trend: StringFilter | None | Unset = UNSET
    """By trend of the detected sentiment."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service."""
    service_category: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service's category."""
    service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service instance that fails, should change, or is asked
    about."""
    service_owner: ReferenceFilter | None | Unset = UNSET
    """By node ID of the owner of the service."""
    service_problem_manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the problem manager of the service."""
    service_provider: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization that provides the service."""
    sla_customer: ReferenceFilter | None | Unset = UNSET
    """By node ID of the SLA's customer organization."""
    sla_customer_account: StringFilter | None | Unset = UNSET
    """By ID of the SLA's customer account."""
    sla_customer_region: StringFilter | None | Unset = UNSET
    """By region of the SLA's customer."""
    sla_provider_account: StringFilter | None | Unset = UNSET
    """By ID of the SLA's provider account."""
    sla_service_provider: ReferenceFilter | None | Unset = UNSET
    """By node ID of the SLA's provider organization."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    status: RequestStatusFilter | None | Unset = UNSET
    """Condition on `status` (progress of the request)."""
    subject: StringFilter | None | Unset = UNSET
    supplier: ReferenceFilter | None | Unset = UNSET
    """By node ID of the external organization asked to help."""
    supplier_request_id: StringFilter | None | Unset = UNSET
    """Condition on `supplierRequestID` (number or URL of the case at the supplier)."""
    tag: ReferenceFilter | None | Unset = UNSET
    """By node ID of a tag."""
    team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the team the request is assigned to."""
    template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the request template applied last."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    urgent: bool | None | Unset = UNSET
    """Required value of `urgent`: true when marked urgent."""
    workflow: ReferenceFilter | None | Unset = UNSET
    """By node ID of the workflow that fulfills the request."""
    workflow_category: WorkflowCategoryFilter | None | Unset = UNSET
    """By category of the linked workflow."""
    workflow_phase: StringFilter | None | Unset = UNSET
    """By phase name of the linked workflow."""
    workflow_status: WorkflowStatusFilter | None | Unset = UNSET
    """By status of the linked workflow."""
    workflow_template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the workflow template."""
    workflow_type: StringFilter | None | Unset = UNSET
    """By reference of the workflow type."""


class RequestWhere(FilterFields):
    """What ``where`` can compare of ``RequestFilter``."""

    __graphql_filter__ = "RequestFilter"
    __graphql_custom__ = (
        "custom custom_filters custom_fields._request RequestCustomFields"
    )

    account: StringWhere
    """By ID of the owning account."""
    addressed: Flag
    """Required value of `addressed`: true when the service desk manager has settled the
    requester's dissatisfaction."""
    affected_service: ReferenceWhere
    """By node ID of a service with an affected SLA."""
    affected_service_instance: ReferenceWhere
    """By node ID of a service instance with an affected SLA."""
    affected_service_provider: ReferenceWhere
    """By node ID of a provider with an affected SLA."""
    affected_sla: ReferenceWhere
    """By node ID of an affected SLA."""
    agile_board: ReferenceWhere
    """By node ID of the board on which the item is placed."""
    agile_board_column: ReferenceWhere
    """By node ID of the column in which the item is placed."""
    business_unit: ReferenceWhere
    """By node ID of the business unit."""
    category: RequestCategoryWhere
    """Condition on `category` (kind of request, such as `incident` or `rfc`)."""
    ci: ReferenceWhere
    """By node ID of a linked CI."""
    closure_code: StringWhere
    """Condition on `closureCode` (reference of the closure code)."""
    completed_at: TimestampWhere
    """Range for `completedAt` (moment at which the status became `completed`)."""
    completion_reason: RequestCompletionReasonWhere
    """Condition on `completionReason` (how the request ended)."""
    created_at: TimestampWhere
    """By time of creation."""
    created_by: ReferenceWhere
    """By node ID of the person or application that registered the request."""
    custom: RequestCustomFields
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    customer_target_at: TimestampWhere
    desired_completion_at: TimestampWhere
    """Range for `desiredCompletionAt` (agreed completion moment)."""
    downtime_end_at: TimestampWhere
    """Range for `downtimeEndAt` (moment at which the service was available again)."""
    downtime_start_at: TimestampWhere
    """Range for `downtimeStartAt` (moment at which the outage began)."""
    feedback_on_knowledge_article: ReferenceWhere
    """By node ID of the knowledge article that the request comments on."""
    grouped_into: ReferenceWhere
    """By node ID of the request group that contains this request."""
    grouping: RequestGroupingWhere
    """Condition on `grouping` (whether the request is a group, part of one, or
    neither)."""
    id: IDWhere
    """By node ID."""
    impact: RequestImpactWhere
    """Condition on `impact` (how badly the service instance is affected)."""
    knowledge_article: ReferenceWhere
    """By node ID of the knowledge article."""
    last_note_by_requester: Flag
    """Only requests whose last note is, or is not, by the requester."""
    major_incident_status: RequestMajorIncidentStatusWhere
    """Condition on `majorIncidentStatus` (stage in the major incident process)."""
    member: ReferenceWhere
    """By node ID of the person the request is assigned to."""
    mentioning_me: Flag
    """Only records, or no records, with a note that mentions the caller."""
    next_target_at: TimestampWhere
    """Range for `nextTargetAt` (next deadline, or `best_effort` or `clock_stopped`)."""
    next_target_indication: TargetIndicationWhere
    """By urgency of the next deadline."""
    operating_system: ReferenceWhere
    """By node ID of the operating system of a linked CI."""
    organization: ReferenceWhere
    """By node ID of the organization the requester belonged to when the request was
    first saved."""
    organization_region: StringWhere
    """By region of the organization."""
    problem: ReferenceWhere
    """By node ID of the problem that causes the request."""
    product: ReferenceWhere
    """By node ID of the product of a linked CI."""
    product_backlog: ReferenceWhere
    """By node ID of the product backlog on which the item is placed."""
    product_brand: StringWhere
    """By brand of the product."""
    product_category: ReferenceWhere
    """By node ID of the product category."""
    project: ReferenceWhere
    """By node ID of the project that fulfills the request."""
    provider_not_accountable: Flag
    """Required value of `providerNotAccountable`: true while the provider declines
    accountability for the targets."""
    provider_was_not_accountable: Flag
    """Required value of `providerWasNotAccountable`: true when the provider has
    declined accountability at some time."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    registered_by_sd: Flag
    """Only requests registered, or not registered, by the service desk."""
    request_id: StringWhere
    """Condition on `requestId` (number shown in the user interface, which is also the
    REST ID)."""
    requested_by: ReferenceWhere
    """By node ID of the person who asks."""
    requested_for: ReferenceWhere
    """By node ID of the person the request is for."""
    requested_for_site: ReferenceWhere
    """By node ID of the site of the person the request is for."""
    requested_for_vip: Flag
    """Only requests for VIPs, or for others."""
    responded_at: TimestampWhere
    respondent: ReferenceWhere
    response: StringWhere
    rfc_type: ReferenceWhere
    """By node ID of the RFC type, i.e."""
    satisfaction: FeedbackSatisfactionWhere
    """Condition on `satisfaction` (rating given by the requester)."""
    satisfaction_at: TimestampWhere
    """Range for `satisfactionAt` (moment at which the rating was given)."""
    sentiment: StringWhere
    """By sentiment detected in the request."""
    sentiment_trend: StringWhere
    """By trend of the detected sentiment."""
    service: ReferenceWhere
    """By node ID of the service."""
    service_category: ReferenceWhere
    """By node ID of the service's category."""
    service_instance: ReferenceWhere
    """By node ID of the service instance that fails, should change, or is asked
    about."""
    service_owner: ReferenceWhere
    """By node ID of the owner of the service."""
    service_problem_manager: ReferenceWhere
    """By node ID of the problem manager of the service."""
    service_provider: ReferenceWhere
    """By node ID of the organization that provides the service."""
    sla_customer: ReferenceWhere
    """By node ID of the SLA's customer organization."""
    sla_customer_account: StringWhere
    """By ID of the SLA's customer account."""
    sla_customer_region: StringWhere
    """By region of the SLA's customer."""
    sla_provider_account: StringWhere
    """By ID of the SLA's provider account."""
    sla_service_provider: ReferenceWhere
    """By node ID of the SLA's provider organization."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    status: RequestStatusWhere
    """Condition on `status` (progress of the request)."""
    subject: StringWhere
    supplier: ReferenceWhere
    """By node ID of the external organization asked to help."""
    supplier_request_id: StringWhere
    """Condition on `supplierRequestID` (number or URL of the case at the supplier)."""
    tag: ReferenceWhere
    """By node ID of a tag."""
    team: ReferenceWhere
    """By node ID of the team the request is assigned to."""
    template: ReferenceWhere
    """By node ID of the request template applied last."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    urgent: Flag
    """Required value of `urgent`: true when marked urgent."""
    workflow: ReferenceWhere
    """By node ID of the workflow that fulfills the request."""
    workflow_category: WorkflowCategoryWhere
    """By category of the linked workflow."""
    workflow_phase: StringWhere
    """By phase name of the linked workflow."""
    workflow_status: WorkflowStatusWhere
    """By status of the linked workflow."""
    workflow_template: ReferenceWhere
    """By node ID of the workflow template."""
    workflow_type: StringWhere
    """By reference of the workflow type."""


class RequestGroupingFilter(GraphQLInput, frozen=True):
    """Condition on `RequestGrouping` values."""

    __graphql_name__ = "RequestGroupingFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestGrouping]
    """
    __graphql_where__ = "RequestGroupingWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[RequestGrouping | RequestGroupingLiteral | None] | None | Unset = (
        UNSET
    )
    """Values to match; an empty list matches records without a value."""


class RequestGroupingWhere(Values["RequestGrouping | RequestGroupingLiteral"]):
    """The operators of ``RequestGroupingFilter``."""


class RequestImpactFilter(GraphQLInput, frozen=True):
    """Condition on `RequestImpact` values."""

    __graphql_name__ = "RequestImpactFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestImpact]
    """
    __graphql_where__ = "RequestImpactWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[RequestImpact | RequestImpactLiteral | None] | None | Unset = UNSET
    """Values to match; an empty list matches records without a value."""


class RequestImpactWhere(Values["RequestImpact | RequestImpactLiteral"]):
    """The operators of ``RequestImpactFilter``."""


class RequestMajorIncidentStatusFilter(GraphQLInput, frozen=True):
    """Condition on `RequestMajorIncidentStatus` values."""

    __graphql_name__ = "RequestMajorIncidentStatusFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestMajorIncidentStatus]
    """
    __graphql_where__ = "RequestMajorIncidentStatusWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None]
        | None
        | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class RequestMajorIncidentStatusWhere(
    Values["RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral"]
):
    """The operators of ``RequestMajorIncidentStatusFilter``."""


class RequestOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.requests`; give several in order of precedence."""

    __graphql_name__ = "RequestOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field RequestOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: RequestOrderField | RequestOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class RequestStatusFilter(GraphQLInput, frozen=True):
    """Condition on `RequestStatus` values."""

    __graphql_name__ = "RequestStatusFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [RequestStatus]
    """
    __graphql_where__ = "RequestStatusWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[RequestStatus | RequestStatusLiteral | None] | None | Unset = UNSET
    """Values to match; an empty list matches records without a value."""


class RequestStatusWhere(Values["RequestStatus | RequestStatusLiteral"]):
    """The operators of ``RequestStatusFilter``."""


class RequestUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `requestUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = """
    agile_board_column_id:>agile_board_column
    agile_board_id:>agile_board
    configuration_item_ids:*configuration_items
    custom_fields:-
    custom_fields_attachments:-
    grouped_into_id:>grouped_into
    internal_note:-
    internal_note_attachments:-
    knowledge_article_ids:*knowledge_articles
    member_id:>member
    new_tags:-
    new_watches:-
    note:-
    note_attachments:-
    organization_id:>organization
    problem_id:>problem
    product_backlog_id:>product_backlog
    project_id:>project
    requested_by_id:>requested_by
    requested_for_id:>requested_for
    rfc_type_id:>rfc_type
    service_instance_id:>service_instance
    supplier_id:>supplier
    team_id:>team
    template_id:>template
    time_entry_description:-
    time_spent:-
    time_spent_effort_class_id:-
    workflow_id:>workflow
    """

    id: str
    """Node ID of the request to change."""
    addressed: bool | None | Unset = UNSET
    """True when the service desk manager has settled the requester's
    dissatisfaction."""
    agile_board_column_id: str | None | Unset = UNSET
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset = UNSET
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset = UNSET
    """Node ID of the board to place the item on."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset = UNSET
    """Kind of request, such as `incident` or `rfc`."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    closure_code: str | None | Unset = UNSET
    """Reference of the closure code, e.g. `resolved_by_workaround`."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = UNSET
    """How the request ended."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs the request is about; replaces the present ones."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    desired_completion_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Agreed completion moment; overrides the resolution target when later."""
    downtime_end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the service was available again."""
    downtime_start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the outage began."""
    grouped_into_id: str | None | Unset = UNSET
    """Node ID of the request group to put the request in."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset = UNSET
    """How badly the service instance is affected; for incidents."""
    internal_note: str | None | Unset = UNSET
    """Note for auditors, specialists and administrators of the account in the account
    header, in rich text."""
    internal_note_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files for `internalNote`."""
    knowledge_article_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the knowledge articles to apply."""
    major_incident_status: (
        RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None | Unset
    ) = UNSET
    """Stage in the major incident process."""
    member_id: str | None | Unset = UNSET
    """Node ID of the person to assign."""
    new_tags: Sequence[TagInput] | None | Unset = UNSET
    """Tags to put on the request."""
    new_watches: Sequence[WatchInput] | None | Unset = UNSET
    """People who shall follow the request."""
    note: str | None | Unset = UNSET
    """Note to add, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `note`."""
    organization_id: str | None | Unset = UNSET
    """Node ID of the requester's organization; Account Administrator only, other values
    are refused."""
    problem_id: str | None | Unset = UNSET
    """Node ID of the problem that causes the request."""
    product_backlog_estimate: int | None | Unset = UNSET
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_id: str | None | Unset = UNSET
    """Node ID of the product backlog to place the item on."""
    product_backlog_position: int | None | Unset = UNSET
    """Place of the item on the product backlog, counted from 1."""
    project_id: str | None | Unset = UNSET
    """Node ID of the project that fulfills the request."""
    provider_not_accountable: bool | None | Unset = UNSET
    """True while the provider declines accountability for the targets."""
    requested_by_id: str | None | Unset = UNSET
    """Node ID of the person who asks; default `requestedForId` if given, else the
    caller."""
    requested_for_id: str | None | Unset = UNSET
    """Node ID of the person the request is for; default the person who asks."""
    reviewed: bool | None | Unset = UNSET
    """True once problem management has looked at the request."""
    rfc_type_id: str | None | Unset = UNSET
    """Node ID of the RFC type, i.e. the kind of change; for category `rfc`."""
    service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance that fails, should change, or is asked about."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: RequestStatus | RequestStatusLiteral | None | Unset = UNSET
    """Progress of the request; default `assigned`."""
    subject: str | None | Unset = UNSET
    """Request in one line."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the external organization asked to help; preset for externally
    provided service instances."""
    supplier_request_id: str | None | Unset = UNSET
    """Number or URL of the case at the supplier."""
    tags_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the tags to remove."""
    team_id: str | None | Unset = UNSET
    """Node ID of the team to assign; default the service instance's first line team,
    else its support team."""
    template_id: str | None | Unset = UNSET
    """Node ID of the request template to fill in the request from."""
    time_entry_description: str | None | Unset = UNSET
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset = UNSET
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset = UNSET
    """True to mark the request as urgent."""
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which status `waiting_for` turns back into `assigned`."""
    watches_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the watches to remove."""
    workflow_id: str | None | Unset = UNSET
    """Node ID of the workflow that fulfills the request."""


class RequestUpdateArgs(TypedDict, total=False):
    """The fields of ``RequestUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the request to change."""
    addressed: bool | None | Unset
    """True when the service desk manager has settled the requester's
    dissatisfaction."""
    agile_board_column_id: str | None | Unset
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset
    """Node ID of the board to place the item on."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset
    """Kind of request, such as `incident` or `rfc`."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    closure_code: str | None | Unset
    """Reference of the closure code, e.g. `resolved_by_workaround`."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    )
    """How the request ended."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs the request is about; replaces the present ones."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    desired_completion_at: datetime | SpecialTimestamp | None | Unset
    """Agreed completion moment; overrides the resolution target when later."""
    downtime_end_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the service was available again."""
    downtime_start_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the outage began."""
    grouped_into_id: str | None | Unset
    """Node ID of the request group to put the request in."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset
    """How badly the service instance is affected; for incidents."""
    internal_note: str | None | Unset
    """Note for auditors, specialists and administrators of the account in the account
    header, in rich text."""
    internal_note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `internalNote`."""
    knowledge_article_ids: Sequence[str] | None | Unset
    """Node IDs of the knowledge articles to apply."""
    major_incident_status: (
        RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None | Unset
    )
    """Stage in the major incident process."""
    member_id: str | None | Unset
    """Node ID of the person to assign."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to put on the request."""
    new_watches: Sequence[WatchInput] | None | Unset
    """People who shall follow the request."""
    note: str | None | Unset
    """Note to add, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `note`."""
    organization_id: str | None | Unset
    """Node ID of the requester's organization; Account Administrator only, other values
    are refused."""
    problem_id: str | None | Unset
    """Node ID of the problem that causes the request."""
    product_backlog_estimate: int | None | Unset
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_id: str | None | Unset
    """Node ID of the product backlog to place the item on."""
    product_backlog_position: int | None | Unset
    """Place of the item on the product backlog, counted from 1."""
    project_id: str | None | Unset
    """Node ID of the project that fulfills the request."""
    provider_not_accountable: bool | None | Unset
    """True while the provider declines accountability for the targets."""
    requested_by_id: str | None | Unset
    """Node ID of the person who asks; default `requestedForId` if given, else the
    caller."""
    requested_for_id: str | None | Unset
    """Node ID of the person the request is for; default the person who asks."""
    reviewed: bool | None | Unset
    """True once problem management has looked at the request."""
    rfc_type_id: str | None | Unset
    """Node ID of the RFC type, i.e. the kind of change; for category `rfc`."""
    service_instance_id: str | None | Unset
    """Node ID of the service instance that fails, should change, or is asked about."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: RequestStatus | RequestStatusLiteral | None | Unset
    """Progress of the request; default `assigned`."""
    subject: str | None | Unset
    """Request in one line."""
    supplier_id: str | None | Unset
    """Node ID of the external organization asked to help; preset for externally
    provided service instances."""
    supplier_request_id: str | None | Unset
    """Number or URL of the case at the supplier."""
    tags_to_delete: Sequence[str] | None | Unset
    """Node IDs of the tags to remove."""
    team_id: str | None | Unset
    """Node ID of the team to assign; default the service instance's first line team,
    else its support team."""
    template_id: str | None | Unset
    """Node ID of the request template to fill in the request from."""
    time_entry_description: str | None | Unset
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset
    """True to mark the request as urgent."""
    waiting_until: datetime | SpecialTimestamp | None | Unset
    """Moment at which status `waiting_for` turns back into `assigned`."""
    watches_to_delete: Sequence[str] | None | Unset
    """Node IDs of the watches to remove."""
    workflow_id: str | None | Unset
    """Node ID of the workflow that fulfills the request."""


class RequestApplyRow(TypedDict, total=False):
    """A row for ``client.apply.requests``: what it names is compared and written."""

    source_id: Required[str]
    addressed: bool | None
    agile_board_column_id: str | None
    agile_board_column_position: int | None
    agile_board_id: str | None
    category: RequestCategory | RequestCategoryLiteral | None
    closure_code: str | None
    completion_reason: RequestCompletionReason | RequestCompletionReasonLiteral | None
    configuration_item_ids: Sequence[str] | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    desired_completion_at: datetime | SpecialTimestamp | None
    downtime_end_at: datetime | SpecialTimestamp | None
    downtime_start_at: datetime | SpecialTimestamp | None
    grouped_into_id: str | None
    impact: RequestImpact | RequestImpactLiteral | None
    internal_note: str | None
    internal_note_attachments: Sequence[AttachmentInput | UploadedFile] | None
    knowledge_article_ids: Sequence[str] | None
    major_incident_status: (
        RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None
    )
    member_id: str | None
    new_tags: Sequence[TagInput] | None
    new_watches: Sequence[WatchInput] | None
    note: str | None
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None
    organization_id: str | None
    problem_id: str | None
    product_backlog_estimate: int | None
    product_backlog_id: str | None
    product_backlog_position: int | None
    project_id: str | None
    provider_not_accountable: bool | None
    requested_by_id: str | None
    requested_for_id: str | None
    reviewed: bool | None
    rfc_type_id: str | None
    service_instance_id: str | None
    status: RequestStatus | RequestStatusLiteral | None
    subject: str | None
    supplier_id: str | None
    supplier_request_id: str | None
    team_id: str | None
    template_id: str | None
    time_entry_description: str | None
    time_spent: int | None
    time_spent_effort_class_id: str | None
    urgent: bool | None
    waiting_until: datetime | SpecialTimestamp | None
    workflow_id: str | None


class RequestUpdateVisibilityInput(GraphQLInput, frozen=True):
    """Arguments of the `requestUpdateVisibility` mutation."""

    __graphql_name__ = "RequestUpdateVisibilityInput"
    __graphql_fields__ = """
    account_id accountID String
    client_mutation_id clientMutationId String
    id id ID!
    visible visible Boolean
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the request to change."""
    account_id: str | None | Unset = UNSET
    """ID of the other account."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    visible: bool | None | Unset = UNSET
    """True to show the request to that account, false to hide it."""


class RequestUpdateVisibilityArgs(TypedDict, total=False):
    """The fields of ``RequestUpdateVisibilityInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the request to change."""
    account_id: str | None | Unset
    """ID of the other account."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    visible: bool | None | Unset
    """True to show the request to that account, false to hide it."""
