# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    CustomCondition,
    FilterFields,
    GraphQLInput,
    MutationInput,
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        AgileBoardApplyKey,
        ConfigurationItemApplyKey,
        KnowledgeArticleApplyKey,
        OrganizationApplyKey,
        PersonApplyKey,
        ProblemApplyKey,
        ProductBacklogApplyKey,
        ProjectApplyKey,
        RequestApplyKey,
        RequestTemplateApplyKey,
        ServiceInstanceApplyKey,
        TeamApplyKey,
        WorkflowApplyKey,
    )
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
    from ..models.request import Request, RequestFields
    from ..models.request_update_visibility_payload import (
        RequestUpdateVisibilityPayload,
        RequestUpdateVisibilityPayloadFields,
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
    from .tag import TagApplyChild, TagInput
    from .watch import WatchApplyChild, WatchInput
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

    __graphql_where__ = "RequestActionTypeWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[RequestActionType | RequestActionTypeLiteral | None] | None | Unset
    ) = unset("values: [RequestActionType]")
    """Values to match; an empty list matches records without a value."""


class RequestActionTypeWhere(Values["RequestActionType | RequestActionTypeLiteral"]):
    """The operators of ``RequestActionTypeFilter``."""


class RequestCategoryFilter(GraphQLInput, frozen=True):
    """Condition on `RequestCategory` values."""

    __graphql_where__ = "RequestCategoryWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[RequestCategory | RequestCategoryLiteral | None] | None | Unset = (
        unset("values: [RequestCategory]")
    )
    """Values to match; an empty list matches records without a value."""


class RequestCategoryWhere(Values["RequestCategory | RequestCategoryLiteral"]):
    """The operators of ``RequestCategoryFilter``."""


class RequestCompletionReasonFilter(GraphQLInput, frozen=True):
    """Condition on `RequestCompletionReason` values."""

    __graphql_where__ = "RequestCompletionReasonWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[RequestCompletionReason | RequestCompletionReasonLiteral | None]
        | None
        | Unset
    ) = unset("values: [RequestCompletionReason]")
    """Values to match; an empty list matches records without a value."""


class RequestCompletionReasonWhere(
    Values["RequestCompletionReason | RequestCompletionReasonLiteral"]
):
    """The operators of ``RequestCompletionReasonFilter``."""


class RequestCreateInput(
    GraphQLInput, MutationInput["Request", "RequestFields[Never, One]"], frozen=True
):
    """Arguments of the `requestCreate` mutation."""

    addressed: bool | None | Unset = unset("addressed: Boolean")
    """True when the service desk manager has settled the requester's
    dissatisfaction."""
    agile_board_column_id: str | None | Unset = unset("agileBoardColumnId: ID")
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset = unset(
        "agileBoardColumnPosition: Int"
    )
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset = unset("agileBoardId: ID")
    """Node ID of the board to place the item on."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset = unset(
        "category: RequestCategory"
    )
    """Kind of request, such as `incident` or `rfc`."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    closure_code: str | None | Unset = unset("closureCode: String")
    """Reference of the closure code, e.g. `resolved_by_workaround`."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = unset("completionReason: RequestCompletionReason")
    """How the request ended."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs the request is about."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    desired_completion_at: datetime | None | Unset = unset(
        "desiredCompletionAt: ISO8601Timestamp"
    )
    """Agreed completion moment; overrides the resolution target when later."""
    downtime_end_at: datetime | None | Unset = unset("downtimeEndAt: ISO8601Timestamp")
    """Moment at which the service was available again."""
    downtime_start_at: datetime | None | Unset = unset(
        "downtimeStartAt: ISO8601Timestamp"
    )
    """Moment at which the outage began."""
    grouped_into_id: str | None | Unset = unset("groupedIntoId: ID")
    """Node ID of the request group to put the request in."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset = unset(
        "impact: RequestImpact"
    )
    """How badly the service instance is affected; for incidents."""
    internal_note: str | None | Unset = unset("internalNote: String")
    """Note for auditors, specialists and administrators of the account in the account
    header, in rich text."""
    internal_note_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("internalNoteAttachments: [AttachmentInput!]")
    """Uploaded files for `internalNote`."""
    knowledge_article_ids: Sequence[str] | None | Unset = unset(
        "knowledgeArticleIds: [ID!]"
    )
    """Node IDs of the knowledge articles to apply."""
    major_incident_status: (
        RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None | Unset
    ) = unset("majorIncidentStatus: RequestMajorIncidentStatus")
    """Stage in the major incident process."""
    member_id: str | None | Unset = unset("memberId: ID")
    """Node ID of the person to assign."""
    new_tags: Sequence[TagInput] | None | Unset = unset("newTags: [TagInput!]")
    """Tags to put on the request."""
    new_watches: Sequence[WatchInput] | None | Unset = unset(
        "newWatches: [WatchInput!]"
    )
    """People who shall follow the request."""
    note: str | None | Unset = unset("note: String")
    """First note, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = unset(
        "noteAttachments: [AttachmentInput!]"
    )
    """Uploaded files for `note`."""
    organization_id: str | None | Unset = unset("organizationId: ID")
    """Node ID of the requester's organization; Account Administrator only, other values
    are refused."""
    problem_id: str | None | Unset = unset("problemId: ID")
    """Node ID of the problem that causes the request."""
    product_backlog_estimate: int | None | Unset = unset("productBacklogEstimate: Int")
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_id: str | None | Unset = unset("productBacklogId: ID")
    """Node ID of the product backlog to place the item on."""
    product_backlog_position: int | None | Unset = unset("productBacklogPosition: Int")
    """Place of the item on the product backlog, counted from 1."""
    project_id: str | None | Unset = unset("projectId: ID")
    """Node ID of the project that fulfills the request."""
    provider_not_accountable: bool | None | Unset = unset(
        "providerNotAccountable: Boolean"
    )
    """True while the provider declines accountability for the targets."""
    requested_by_id: str | None | Unset = unset("requestedById: ID")
    """Node ID of the person who asks; default `requestedForId` if given, else the
    caller."""
    requested_for_id: str | None | Unset = unset("requestedForId: ID")
    """Node ID of the person the request is for; default the person who asks."""
    reviewed: bool | None | Unset = unset("reviewed: Boolean")
    """True once problem management has looked at the request."""
    rfc_type_id: str | None | Unset = unset("rfcTypeId: ID")
    """Node ID of the RFC type, i.e. the kind of change; for category `rfc`."""
    service_instance_id: str | None | Unset = unset("serviceInstanceId: ID")
    """Node ID of the service instance that fails, should change, or is asked about."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: RequestStatus | RequestStatusLiteral | None | Unset = unset(
        "status: RequestStatus"
    )
    """Progress of the request; default `assigned`."""
    subject: str | None | Unset = unset("subject: String")
    """Request in one line."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the external organization asked to help; preset for externally
    provided service instances."""
    supplier_request_id: str | None | Unset = unset("supplierRequestID: String")
    """Number or URL of the case at the supplier."""
    support_domain: str | None | Unset = unset("supportDomain: String")
    """ID of the account to register the request in; needed when the caller belongs to a
    directory account."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team to assign; default the service instance's first line team,
    else its support team."""
    template_id: str | None | Unset = unset("templateId: ID")
    """Node ID of the request template to fill in the request from."""
    time_entry_description: str | None | Unset = unset("timeEntryDescription: String")
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset = unset("timeSpent: Int")
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset = unset("timeSpentEffortClassId: ID")
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """True to mark the request as urgent."""
    waiting_until: datetime | None | Unset = unset("waitingUntil: ISO8601Timestamp")
    """Moment at which status `waiting_for` turns back into `assigned`."""
    workflow_id: str | None | Unset = unset("workflowId: ID")
    """Node ID of the workflow that fulfills the request."""


class RequestCreateArgs(TypedDict, total=False, closed=True):
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
    desired_completion_at: datetime | None | Unset
    """Agreed completion moment; overrides the resolution target when later."""
    downtime_end_at: datetime | None | Unset
    """Moment at which the service was available again."""
    downtime_start_at: datetime | None | Unset
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
    waiting_until: datetime | None | Unset
    """Moment at which status `waiting_for` turns back into `assigned`."""
    workflow_id: str | None | Unset
    """Node ID of the workflow that fulfills the request."""


class RequestCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of request records."""

    __graphql_where__ = "RequestCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class RequestCustomWhere(CustomCondition):
    """The operators of ``RequestCustomFilter``."""


class RequestFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.requests`; all that are given have to hold."""

    __graphql_where__ = "RequestWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    addressed: bool | None | Unset = unset("addressed: Boolean")
    """Required value of `addressed`: true when the service desk manager has settled the
    requester's dissatisfaction."""
    affected_service: ReferenceFilter | None | Unset = unset(
        "affectedService: ReferenceFilter"
    )
    """By node ID of a service with an affected SLA."""
    affected_service_instance: ReferenceFilter | None | Unset = unset(
        "affectedServiceInstance: ReferenceFilter"
    )
    """By node ID of a service instance with an affected SLA."""
    affected_service_provider: ReferenceFilter | None | Unset = unset(
        "affectedServiceProvider: ReferenceFilter"
    )
    """By node ID of a provider with an affected SLA."""
    affected_sla: ReferenceFilter | None | Unset = unset("affectedSla: ReferenceFilter")
    """By node ID of an affected SLA."""
    agile_board: ReferenceFilter | None | Unset = unset("agileBoard: ReferenceFilter")
    """By node ID of the board on which the item is placed."""
    agile_board_column: ReferenceFilter | None | Unset = unset(
        "agileBoardColumn: ReferenceFilter"
    )
    """By node ID of the column in which the item is placed."""
    business_unit: ReferenceFilter | None | Unset = unset(
        "businessUnit: ReferenceFilter"
    )
    """By node ID of the business unit."""
    category: RequestCategoryFilter | None | Unset = unset(
        "category: RequestCategoryFilter"
    )
    """Condition on `category` (kind of request, such as `incident` or `rfc`)."""
    ci: ReferenceFilter | None | Unset = unset("ci: ReferenceFilter")
    """By node ID of a linked CI."""
    closure_code: StringFilter | None | Unset = unset("closureCode: StringFilter")
    """Condition on `closureCode` (reference of the closure code)."""
    completed_at: TimestampFilter | None | Unset = unset("completedAt: TimestampFilter")
    """Range for `completedAt` (moment at which the status became `completed`)."""
    completion_reason: RequestCompletionReasonFilter | None | Unset = unset(
        "completionReason: RequestCompletionReasonFilter"
    )
    """Condition on `completionReason` (how the request ended)."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    created_by: ReferenceFilter | None | Unset = unset("createdBy: ReferenceFilter")
    """By node ID of the person or application that registered the request."""
    custom_filters: Sequence[RequestCustomFilter] | None | Unset = unset(
        "customFilters: [RequestCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    customer_target_at: TimestampFilter | None | Unset = unset(
        "customerTargetAt: TimestampFilter"
    )
    desired_completion_at: TimestampFilter | None | Unset = unset(
        "desiredCompletionAt: TimestampFilter"
    )
    """Range for `desiredCompletionAt` (agreed completion moment)."""
    downtime_end_at: TimestampFilter | None | Unset = unset(
        "downtimeEndAt: TimestampFilter"
    )
    """Range for `downtimeEndAt` (moment at which the service was available again)."""
    downtime_start_at: TimestampFilter | None | Unset = unset(
        "downtimeStartAt: TimestampFilter"
    )
    """Range for `downtimeStartAt` (moment at which the outage began)."""
    feedback_on_knowledge_article: ReferenceFilter | None | Unset = unset(
        "feedbackOnKnowledgeArticle: ReferenceFilter"
    )
    """By node ID of the knowledge article that the request comments on."""
    grouped_into: ReferenceFilter | None | Unset = unset("groupedInto: ReferenceFilter")
    """By node ID of the request group that contains this request."""
    grouping: RequestGroupingFilter | None | Unset = unset(
        "grouping: RequestGroupingFilter"
    )
    """Condition on `grouping` (whether the request is a group, part of one, or
    neither)."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    impact: RequestImpactFilter | None | Unset = unset("impact: RequestImpactFilter")
    """Condition on `impact` (how badly the service instance is affected)."""
    knowledge_article: ReferenceFilter | None | Unset = unset(
        "knowledgeArticle: ReferenceFilter"
    )
    """By node ID of the knowledge article."""
    last_note_by_requester: bool | None | Unset = unset("lastNoteByRequester: Boolean")
    """Only requests whose last note is, or is not, by the requester."""
    major_incident_status: RequestMajorIncidentStatusFilter | None | Unset = unset(
        "majorIncidentStatus: RequestMajorIncidentStatusFilter"
    )
    """Condition on `majorIncidentStatus` (stage in the major incident process)."""
    member: ReferenceFilter | None | Unset = unset("member: ReferenceFilter")
    """By node ID of the person the request is assigned to."""
    mentioning_me: bool | None | Unset = unset("mentioningMe: Boolean")
    """Only records, or no records, with a note that mentions the caller."""
    next_target_at: TimestampFilter | None | Unset = unset(
        "nextTargetAt: TimestampFilter"
    )
    """Range for `nextTargetAt` (next deadline, or `best_effort` or `clock_stopped`)."""
    next_target_indication: TargetIndicationFilter | None | Unset = unset(
        "nextTargetIndication: TargetIndicationFilter"
    )
    """By urgency of the next deadline."""
    operating_system: ReferenceFilter | None | Unset = unset(
        "operatingSystem: ReferenceFilter"
    )
    """By node ID of the operating system of a linked CI."""
    organization: ReferenceFilter | None | Unset = unset(
        "organization: ReferenceFilter"
    )
    """By node ID of the organization the requester belonged to when the request was
    first saved."""
    organization_region: StringFilter | None | Unset = unset(
        "organizationRegion: StringFilter"
    )
    """By region of the organization."""
    problem: ReferenceFilter | None | Unset = unset("problem: ReferenceFilter")
    """By node ID of the problem that causes the request."""
    product: ReferenceFilter | None | Unset = unset("product: ReferenceFilter")
    """By node ID of the product of a linked CI."""
    product_backlog: ReferenceFilter | None | Unset = unset(
        "productBacklog: ReferenceFilter"
    )
    """By node ID of the product backlog on which the item is placed."""
    product_brand: StringFilter | None | Unset = unset("productBrand: StringFilter")
    """By brand of the product."""
    product_category: ReferenceFilter | None | Unset = unset(
        "productCategory: ReferenceFilter"
    )
    """By node ID of the product category."""
    project: ReferenceFilter | None | Unset = unset("project: ReferenceFilter")
    """By node ID of the project that fulfills the request."""
    provider_not_accountable: bool | None | Unset = unset(
        "providerNotAccountable: Boolean"
    )
    """Required value of `providerNotAccountable`: true while the provider declines
    accountability for the targets."""
    provider_was_not_accountable: bool | None | Unset = unset(
        "providerWasNotAccountable: Boolean"
    )
    """Required value of `providerWasNotAccountable`: true when the provider has
    declined accountability at some time."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    registered_by_sd: bool | None | Unset = unset("registeredBySd: Boolean")
    """Only requests registered, or not registered, by the service desk."""
    request_id: StringFilter | None | Unset = unset("requestId: StringFilter")
    """Condition on `requestId` (number shown in the user interface, which is also the
    REST ID)."""
    requested_by: ReferenceFilter | None | Unset = unset("requestedBy: ReferenceFilter")
    """By node ID of the person who asks."""
    requested_for: ReferenceFilter | None | Unset = unset(
        "requestedFor: ReferenceFilter"
    )
    """By node ID of the person the request is for."""
    requested_for_site: ReferenceFilter | None | Unset = unset(
        "requestedForSite: ReferenceFilter"
    )
    """By node ID of the site of the person the request is for."""
    requested_for_vip: bool | None | Unset = unset("requestedForVip: Boolean")
    """Only requests for VIPs, or for others."""
    responded_at: TimestampFilter | None | Unset = unset("respondedAt: TimestampFilter")
    respondent: ReferenceFilter | None | Unset = unset("respondent: ReferenceFilter")
    response: StringFilter | None | Unset = unset("response: StringFilter")
    rfc_type: ReferenceFilter | None | Unset = unset("rfcType: ReferenceFilter")
    """By node ID of the RFC type, i.e."""
    satisfaction: FeedbackSatisfactionFilter | None | Unset = unset(
        "satisfaction: FeedbackSatisfactionFilter"
    )
    """Condition on `satisfaction` (rating given by the requester)."""
    satisfaction_at: TimestampFilter | None | Unset = unset(
        "satisfactionAt: TimestampFilter"
    )
    """Range for `satisfactionAt` (moment at which the rating was given)."""
    sentiment: StringFilter | None | Unset = unset("sentiment: StringFilter")
    """By sentiment detected in the request."""
    sentiment_trend: StringFilter | None | Unset = unset("sentimentTrend: StringFilter")
    """By trend of the detected sentiment."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service."""
    service_category: ReferenceFilter | None | Unset = unset(
        "serviceCategory: ReferenceFilter"
    )
    """By node ID of the service's category."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance that fails, should change, or is asked
    about."""
    service_owner: ReferenceFilter | None | Unset = unset(
        "serviceOwner: ReferenceFilter"
    )
    """By node ID of the owner of the service."""
    service_problem_manager: ReferenceFilter | None | Unset = unset(
        "serviceProblemManager: ReferenceFilter"
    )
    """By node ID of the problem manager of the service."""
    service_provider: ReferenceFilter | None | Unset = unset(
        "serviceProvider: ReferenceFilter"
    )
    """By node ID of the organization that provides the service."""
    sla_customer: ReferenceFilter | None | Unset = unset("slaCustomer: ReferenceFilter")
    """By node ID of the SLA's customer organization."""
    sla_customer_account: StringFilter | None | Unset = unset(
        "slaCustomerAccount: StringFilter"
    )
    """By ID of the SLA's customer account."""
    sla_customer_region: StringFilter | None | Unset = unset(
        "slaCustomerRegion: StringFilter"
    )
    """By region of the SLA's customer."""
    sla_provider_account: StringFilter | None | Unset = unset(
        "slaProviderAccount: StringFilter"
    )
    """By ID of the SLA's provider account."""
    sla_service_provider: ReferenceFilter | None | Unset = unset(
        "slaServiceProvider: ReferenceFilter"
    )
    """By node ID of the SLA's provider organization."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    status: RequestStatusFilter | None | Unset = unset("status: RequestStatusFilter")
    """Condition on `status` (progress of the request)."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    supplier: ReferenceFilter | None | Unset = unset("supplier: ReferenceFilter")
    """By node ID of the external organization asked to help."""
    supplier_request_id: StringFilter | None | Unset = unset(
        "supplierRequestID: StringFilter"
    )
    """Condition on `supplierRequestID` (number or URL of the case at the supplier)."""
    tag: ReferenceFilter | None | Unset = unset("tag: ReferenceFilter")
    """By node ID of a tag."""
    team: ReferenceFilter | None | Unset = unset("team: ReferenceFilter")
    """By node ID of the team the request is assigned to."""
    template: ReferenceFilter | None | Unset = unset("template: ReferenceFilter")
    """By node ID of the request template applied last."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """Required value of `urgent`: true when marked urgent."""
    workflow: ReferenceFilter | None | Unset = unset("workflow: ReferenceFilter")
    """By node ID of the workflow that fulfills the request."""
    workflow_category: WorkflowCategoryFilter | None | Unset = unset(
        "workflowCategory: WorkflowCategoryFilter"
    )
    """By category of the linked workflow."""
    workflow_phase: StringFilter | None | Unset = unset("workflowPhase: StringFilter")
    """By phase name of the linked workflow."""
    workflow_status: WorkflowStatusFilter | None | Unset = unset(
        "workflowStatus: WorkflowStatusFilter"
    )
    """By status of the linked workflow."""
    workflow_template: ReferenceFilter | None | Unset = unset(
        "workflowTemplate: ReferenceFilter"
    )
    """By node ID of the workflow template."""
    workflow_type: StringFilter | None | Unset = unset("workflowType: StringFilter")
    """By reference of the workflow type."""


class RequestWhere(FilterFields):
    """Fields of ``RequestFilter`` for conditions of ``where``."""

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

    __graphql_where__ = "RequestGroupingWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[RequestGrouping | RequestGroupingLiteral | None] | None | Unset = (
        unset("values: [RequestGrouping]")
    )
    """Values to match; an empty list matches records without a value."""


class RequestGroupingWhere(Values["RequestGrouping | RequestGroupingLiteral"]):
    """The operators of ``RequestGroupingFilter``."""


class RequestImpactFilter(GraphQLInput, frozen=True):
    """Condition on `RequestImpact` values."""

    __graphql_where__ = "RequestImpactWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[RequestImpact | RequestImpactLiteral | None] | None | Unset = (
        unset("values: [RequestImpact]")
    )
    """Values to match; an empty list matches records without a value."""


class RequestImpactWhere(Values["RequestImpact | RequestImpactLiteral"]):
    """The operators of ``RequestImpactFilter``."""


class RequestMajorIncidentStatusFilter(GraphQLInput, frozen=True):
    """Condition on `RequestMajorIncidentStatus` values."""

    __graphql_where__ = "RequestMajorIncidentStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None]
        | None
        | Unset
    ) = unset("values: [RequestMajorIncidentStatus]")
    """Values to match; an empty list matches records without a value."""


class RequestMajorIncidentStatusWhere(
    Values["RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral"]
):
    """The operators of ``RequestMajorIncidentStatusFilter``."""


class RequestOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.requests`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: RequestOrderField | RequestOrderFieldLiteral = needs(
        title="field: RequestOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class RequestStatusFilter(GraphQLInput, frozen=True):
    """Condition on `RequestStatus` values."""

    __graphql_where__ = "RequestStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[RequestStatus | RequestStatusLiteral | None] | None | Unset = (
        unset("values: [RequestStatus]")
    )
    """Values to match; an empty list matches records without a value."""


class RequestStatusWhere(Values["RequestStatus | RequestStatusLiteral"]):
    """The operators of ``RequestStatusFilter``."""


class RequestUpdateInput(
    GraphQLInput, MutationInput["Request", "RequestFields[Never, One]"], frozen=True
):
    """Arguments of the `requestUpdate` mutation."""

    __graphql_apply__ = """
    agile_board_column_id:>agile_board_column
    agile_board_id:>agile_board
    configuration_item_ids:*configuration_items
    custom_fields:%custom_fields
    custom_fields_attachments:!
    grouped_into_id:>grouped_into
    internal_note:!
    internal_note_attachments:!
    knowledge_article_ids:*knowledge_articles
    member_id:>member
    new_tags:#tags
    new_watches:#watches
    note:!
    note_attachments:!
    organization_id:>organization
    problem_id:>problem
    product_backlog_id:>product_backlog
    project_id:>project
    requested_by_id:>requested_by
    requested_for_id:>requested_for
    rfc_type_id:>rfc_type
    service_instance_id:>service_instance
    supplier_id:>supplier
    support_domain:!
    team_id:>team
    template_id:>template
    time_entry_description:!
    time_spent:!
    time_spent_effort_class_id:!
    workflow_id:>workflow
    """

    id: str = needs(title="id: ID!")
    """Node ID of the request to change."""
    addressed: bool | None | Unset = unset("addressed: Boolean")
    """True when the service desk manager has settled the requester's
    dissatisfaction."""
    agile_board_column_id: str | None | Unset = unset("agileBoardColumnId: ID")
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset = unset(
        "agileBoardColumnPosition: Int"
    )
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset = unset("agileBoardId: ID")
    """Node ID of the board to place the item on."""
    category: RequestCategory | RequestCategoryLiteral | None | Unset = unset(
        "category: RequestCategory"
    )
    """Kind of request, such as `incident` or `rfc`."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    closure_code: str | None | Unset = unset("closureCode: String")
    """Reference of the closure code, e.g. `resolved_by_workaround`."""
    completion_reason: (
        RequestCompletionReason | RequestCompletionReasonLiteral | None | Unset
    ) = unset("completionReason: RequestCompletionReason")
    """How the request ended."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs the request is about; replaces the present ones."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    desired_completion_at: datetime | None | Unset = unset(
        "desiredCompletionAt: ISO8601Timestamp"
    )
    """Agreed completion moment; overrides the resolution target when later."""
    downtime_end_at: datetime | None | Unset = unset("downtimeEndAt: ISO8601Timestamp")
    """Moment at which the service was available again."""
    downtime_start_at: datetime | None | Unset = unset(
        "downtimeStartAt: ISO8601Timestamp"
    )
    """Moment at which the outage began."""
    grouped_into_id: str | None | Unset = unset("groupedIntoId: ID")
    """Node ID of the request group to put the request in."""
    impact: RequestImpact | RequestImpactLiteral | None | Unset = unset(
        "impact: RequestImpact"
    )
    """How badly the service instance is affected; for incidents."""
    internal_note: str | None | Unset = unset("internalNote: String")
    """Note for auditors, specialists and administrators of the account in the account
    header, in rich text."""
    internal_note_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("internalNoteAttachments: [AttachmentInput!]")
    """Uploaded files for `internalNote`."""
    knowledge_article_ids: Sequence[str] | None | Unset = unset(
        "knowledgeArticleIds: [ID!]"
    )
    """Node IDs of the knowledge articles to apply."""
    major_incident_status: (
        RequestMajorIncidentStatus | RequestMajorIncidentStatusLiteral | None | Unset
    ) = unset("majorIncidentStatus: RequestMajorIncidentStatus")
    """Stage in the major incident process."""
    member_id: str | None | Unset = unset("memberId: ID")
    """Node ID of the person to assign."""
    new_tags: Sequence[TagInput] | None | Unset = unset("newTags: [TagInput!]")
    """Tags to put on the request."""
    new_watches: Sequence[WatchInput] | None | Unset = unset(
        "newWatches: [WatchInput!]"
    )
    """People who shall follow the request."""
    note: str | None | Unset = unset("note: String")
    """Note to add, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = unset(
        "noteAttachments: [AttachmentInput!]"
    )
    """Uploaded files for `note`."""
    organization_id: str | None | Unset = unset("organizationId: ID")
    """Node ID of the requester's organization; Account Administrator only, other values
    are refused."""
    problem_id: str | None | Unset = unset("problemId: ID")
    """Node ID of the problem that causes the request."""
    product_backlog_estimate: int | None | Unset = unset("productBacklogEstimate: Int")
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_id: str | None | Unset = unset("productBacklogId: ID")
    """Node ID of the product backlog to place the item on."""
    product_backlog_position: int | None | Unset = unset("productBacklogPosition: Int")
    """Place of the item on the product backlog, counted from 1."""
    project_id: str | None | Unset = unset("projectId: ID")
    """Node ID of the project that fulfills the request."""
    provider_not_accountable: bool | None | Unset = unset(
        "providerNotAccountable: Boolean"
    )
    """True while the provider declines accountability for the targets."""
    requested_by_id: str | None | Unset = unset("requestedById: ID")
    """Node ID of the person who asks; default `requestedForId` if given, else the
    caller."""
    requested_for_id: str | None | Unset = unset("requestedForId: ID")
    """Node ID of the person the request is for; default the person who asks."""
    reviewed: bool | None | Unset = unset("reviewed: Boolean")
    """True once problem management has looked at the request."""
    rfc_type_id: str | None | Unset = unset("rfcTypeId: ID")
    """Node ID of the RFC type, i.e. the kind of change; for category `rfc`."""
    service_instance_id: str | None | Unset = unset("serviceInstanceId: ID")
    """Node ID of the service instance that fails, should change, or is asked about."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: RequestStatus | RequestStatusLiteral | None | Unset = unset(
        "status: RequestStatus"
    )
    """Progress of the request; default `assigned`."""
    subject: str | None | Unset = unset("subject: String")
    """Request in one line."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the external organization asked to help; preset for externally
    provided service instances."""
    supplier_request_id: str | None | Unset = unset("supplierRequestID: String")
    """Number or URL of the case at the supplier."""
    tags_to_delete: Sequence[str] | None | Unset = unset("tagsToDelete: [ID!]")
    """Node IDs of the tags to remove."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team to assign; default the service instance's first line team,
    else its support team."""
    template_id: str | None | Unset = unset("templateId: ID")
    """Node ID of the request template to fill in the request from."""
    time_entry_description: str | None | Unset = unset("timeEntryDescription: String")
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset = unset("timeSpent: Int")
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset = unset("timeSpentEffortClassId: ID")
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """True to mark the request as urgent."""
    waiting_until: datetime | None | Unset = unset("waitingUntil: ISO8601Timestamp")
    """Moment at which status `waiting_for` turns back into `assigned`."""
    watches_to_delete: Sequence[str] | None | Unset = unset("watchesToDelete: [ID!]")
    """Node IDs of the watches to remove."""
    workflow_id: str | None | Unset = unset("workflowId: ID")
    """Node ID of the workflow that fulfills the request."""


class RequestUpdateArgs(TypedDict, total=False, closed=True):
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
    desired_completion_at: datetime | None | Unset
    """Agreed completion moment; overrides the resolution target when later."""
    downtime_end_at: datetime | None | Unset
    """Moment at which the service was available again."""
    downtime_start_at: datetime | None | Unset
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
    waiting_until: datetime | None | Unset
    """Moment at which status `waiting_for` turns back into `assigned`."""
    watches_to_delete: Sequence[str] | None | Unset
    """Node IDs of the watches to remove."""
    workflow_id: str | None | Unset
    """Node ID of the workflow that fulfills the request."""


class RequestApplyRow(TypedDict, total=False):
    """Row for ``client.apply.requests``. Omitted fields are left unchanged."""

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
    desired_completion_at: datetime | None
    downtime_end_at: datetime | None
    downtime_start_at: datetime | None
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
    support_domain: str | None
    team_id: str | None
    template_id: str | None
    time_entry_description: str | None
    time_spent: int | None
    time_spent_effort_class_id: str | None
    urgent: bool | None
    waiting_until: datetime | None
    workflow_id: str | None
    agile_board: str | AgileBoardApplyKey | None
    configuration_items: Sequence[str | ConfigurationItemApplyKey] | None
    grouped_into: str | RequestApplyKey | None
    knowledge_articles: Sequence[str | KnowledgeArticleApplyKey] | None
    member: str | PersonApplyKey | None
    organization: str | OrganizationApplyKey | None
    problem: str | ProblemApplyKey | None
    product_backlog: str | ProductBacklogApplyKey | None
    project: str | ProjectApplyKey | None
    requested_by: str | PersonApplyKey | None
    requested_for: str | PersonApplyKey | None
    service_instance: str | ServiceInstanceApplyKey | None
    supplier: str | OrganizationApplyKey | None
    team: str | TeamApplyKey | None
    template: str | RequestTemplateApplyKey | None
    workflow: str | WorkflowApplyKey | None
    tags: Sequence[TagApplyChild] | None
    watches: Sequence[WatchApplyChild] | None
    replace: Sequence[Literal["tags", "watches"]]


class RequestUpdateVisibilityInput(
    GraphQLInput,
    MutationInput[
        "RequestUpdateVisibilityPayload",
        "RequestUpdateVisibilityPayloadFields[Never, One]",
    ],
    frozen=True,
):
    """Arguments of the `requestUpdateVisibility` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the request to change."""
    account_id: str | None | Unset = unset("accountID: String")
    """ID of the other account."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    visible: bool | None | Unset = unset("visible: Boolean")
    """True to show the request to that account, false to hide it."""


class RequestUpdateVisibilityArgs(TypedDict, total=False, closed=True):
    """The fields of ``RequestUpdateVisibilityInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the request to change."""
    account_id: str | None | Unset
    """ID of the other account."""
    visible: bool | None | Unset
    """True to show the request to that account, false to hide it."""
