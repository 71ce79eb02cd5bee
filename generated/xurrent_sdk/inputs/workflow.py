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
        PersonApplyKey,
        ProblemApplyKey,
        ProjectApplyKey,
        ReleaseApplyKey,
        RequestApplyKey,
        ServiceApplyKey,
        WorkflowTemplateApplyKey,
    )
    from ..custom_fields._workflow import WorkflowCustomFields
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.workflow import (
        WorkflowCategory,
        WorkflowCategoryLiteral,
        WorkflowCompletionReason,
        WorkflowCompletionReasonLiteral,
        WorkflowJustification,
        WorkflowJustificationLiteral,
        WorkflowOrderField,
        WorkflowOrderFieldLiteral,
        WorkflowStatus,
        WorkflowStatusLiteral,
    )
    from ..models.workflow import Workflow, WorkflowFields
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
    from .tag import TagApplyChild, TagInput
    from .task import TaskImpactFilter, TaskImpactWhere

WorkflowOrderBy: TypeAlias = Literal[
    "actual_effort",
    "actual_vs_planned_effort_percentage",
    "category",
    "completed_at",
    "completion_reason",
    "completion_target_at",
    "created_at",
    "impact",
    "justification",
    "life_cycle_state",
    "manager_name",
    "planned_effort",
    "service_name",
    "subject",
    "updated_at",
    "workflow_id",
    "-actual_effort",
    "-actual_vs_planned_effort_percentage",
    "-category",
    "-completed_at",
    "-completion_reason",
    "-completion_target_at",
    "-created_at",
    "-impact",
    "-justification",
    "-life_cycle_state",
    "-manager_name",
    "-planned_effort",
    "-service_name",
    "-subject",
    "-updated_at",
    "-workflow_id",
]


class WorkflowCategoryFilter(GraphQLInput, frozen=True):
    """Condition on `WorkflowCategory` values."""

    __graphql_where__ = "WorkflowCategoryWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[WorkflowCategory | WorkflowCategoryLiteral | None] | None | Unset
    ) = unset("values: [WorkflowCategory]")
    """Values to match; an empty list matches records without a value."""


class WorkflowCategoryWhere(Values["WorkflowCategory | WorkflowCategoryLiteral"]):
    """The operators of ``WorkflowCategoryFilter``."""


class WorkflowCompletionReasonFilter(GraphQLInput, frozen=True):
    """Condition on `WorkflowCompletionReason` values."""

    __graphql_where__ = "WorkflowCompletionReasonWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[WorkflowCompletionReason | WorkflowCompletionReasonLiteral | None]
        | None
        | Unset
    ) = unset("values: [WorkflowCompletionReason]")
    """Values to match; an empty list matches records without a value."""


class WorkflowCompletionReasonWhere(
    Values["WorkflowCompletionReason | WorkflowCompletionReasonLiteral"]
):
    """The operators of ``WorkflowCompletionReasonFilter``."""


class WorkflowCreateInput(
    GraphQLInput, MutationInput["Workflow", "WorkflowFields[Never, One]"], frozen=True
):
    """Arguments of the `workflowCreate` mutation."""

    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset = unset(
        "category: WorkflowCategory"
    )
    """Kind of change: standard, non-standard, emergency or order."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        WorkflowCompletionReason | WorkflowCompletionReasonLiteral | None | Unset
    ) = unset("completionReason: WorkflowCompletionReason")
    """How the workflow ended; set to `complete` once all tasks are done."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    justification: (
        WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    ) = unset("justification: WorkflowJustification")
    """Why the change is made."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the person who coordinates the workflow; default the caller."""
    new_tags: Sequence[TagInput] | None | Unset = unset("newTags: [TagInput!]")
    """Tags to add."""
    note: str | None | Unset = unset("note: String")
    """First note, in rich text."""
    prevent_request_completion: bool | None | Unset = unset(
        "preventRequestCompletion: Boolean"
    )
    """True when completing the linked requests is restricted."""
    problem_ids: Sequence[str] | None | Unset = unset("problemIds: [ID!]")
    """Node IDs of the problems the workflow solves."""
    project_id: str | None | Unset = unset("projectId: ID")
    """Node ID of the project the workflow is part of."""
    release_id: str | None | Unset = unset("releaseId: ID")
    """Node ID of the release in which the workflow goes live."""
    request_ids: Sequence[str] | None | Unset = unset("requestIds: [ID!]")
    """Node IDs of the requests the workflow fulfills."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service that is changed; for an emergency, the one that was
    changed."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Moment at which the first tasks are assigned."""
    status: WorkflowStatus | WorkflowStatusLiteral | None | Unset = unset(
        "status: WorkflowStatus"
    )
    """Overall progress, derived from the tasks."""
    subject: str | None | Unset = unset("subject: String")
    """Objective in one line."""
    template_id: str | None | Unset = unset("templateId: ID")
    """Node ID of the workflow template to use."""
    workflow_type: str | None | Unset = unset("workflowType: String")
    """Reference of the workflow type."""


class WorkflowCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``WorkflowCreateInput`` as keyword arguments."""

    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset
    """Kind of change: standard, non-standard, emergency or order."""
    completion_reason: (
        WorkflowCompletionReason | WorkflowCompletionReasonLiteral | None | Unset
    )
    """How the workflow ended; set to `complete` once all tasks are done."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    justification: WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    """Why the change is made."""
    manager_id: str | None | Unset
    """Node ID of the person who coordinates the workflow; default the caller."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to add."""
    note: str | None | Unset
    """First note, in rich text."""
    prevent_request_completion: bool | None | Unset
    """True when completing the linked requests is restricted."""
    problem_ids: Sequence[str] | None | Unset
    """Node IDs of the problems the workflow solves."""
    project_id: str | None | Unset
    """Node ID of the project the workflow is part of."""
    release_id: str | None | Unset
    """Node ID of the release in which the workflow goes live."""
    request_ids: Sequence[str] | None | Unset
    """Node IDs of the requests the workflow fulfills."""
    service_id: str | None | Unset
    """Node ID of the service that is changed; for an emergency, the one that was
    changed."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None | Unset
    """Moment at which the first tasks are assigned."""
    status: WorkflowStatus | WorkflowStatusLiteral | None | Unset
    """Overall progress, derived from the tasks."""
    subject: str | None | Unset
    """Objective in one line."""
    template_id: str | None | Unset
    """Node ID of the workflow template to use."""
    workflow_type: str | None | Unset
    """Reference of the workflow type."""


class WorkflowCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of workflow records."""

    __graphql_where__ = "WorkflowCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class WorkflowCustomWhere(CustomCondition):
    """The operators of ``WorkflowCustomFilter``."""


class WorkflowFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.workflows`; all that are given have to hold."""

    __graphql_where__ = "WorkflowWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    category: WorkflowCategoryFilter | None | Unset = unset(
        "category: WorkflowCategoryFilter"
    )
    """Condition on `category` (kind of change: standard, non-standard, emergency or
    order)."""
    completed_at: TimestampFilter | None | Unset = unset("completedAt: TimestampFilter")
    """Range for `completedAt` (moment at which the status became `completed`)."""
    completion_reason: WorkflowCompletionReasonFilter | None | Unset = unset(
        "completionReason: WorkflowCompletionReasonFilter"
    )
    """Condition on `completionReason` (how the workflow ended)."""
    completion_target_at: TimestampFilter | None | Unset = unset(
        "completionTargetAt: TimestampFilter"
    )
    """Range for `completionTargetAt` (target moment of the last task)."""
    completion_target_indication: TargetIndicationFilter | None | Unset = unset(
        "completionTargetIndication: TargetIndicationFilter"
    )
    """By urgency of the completion target."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    created_from_request: bool | None | Unset = unset("createdFromRequest: Boolean")
    """Only those that originate, or do not originate, from a request."""
    custom_filters: Sequence[WorkflowCustomFilter] | None | Unset = unset(
        "customFilters: [WorkflowCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    impact: TaskImpactFilter | None | Unset = unset("impact: TaskImpactFilter")
    """Condition on `impact` (highest impact among the tasks)."""
    justification: WorkflowJustificationFilter | None | Unset = unset(
        "justification: WorkflowJustificationFilter"
    )
    """Condition on `justification` (why the change is made)."""
    manager: ReferenceFilter | None | Unset = unset("manager: ReferenceFilter")
    """By node ID of the person who coordinates the workflow."""
    manager_organization: ReferenceFilter | None | Unset = unset(
        "managerOrganization: ReferenceFilter"
    )
    """By node ID of the manager's organization."""
    mentioning_me: bool | None | Unset = unset("mentioningMe: Boolean")
    """Only records, or no records, with a note that mentions the caller."""
    phase: StringFilter | None | Unset = unset("phase: StringFilter")
    """By name of the current phase."""
    project: ReferenceFilter | None | Unset = unset("project: ReferenceFilter")
    """By node ID of the project the workflow is part of."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    release: ReferenceFilter | None | Unset = unset("release: ReferenceFilter")
    """By node ID of the release in which the workflow goes live."""
    requester_organization: ReferenceFilter | None | Unset = unset(
        "requesterOrganization: ReferenceFilter"
    )
    """By node ID of the requester's organization."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service that is changed."""
    service_owner: ReferenceFilter | None | Unset = unset(
        "serviceOwner: ReferenceFilter"
    )
    """By node ID of the owner of the service."""
    service_provider: ReferenceFilter | None | Unset = unset(
        "serviceProvider: ReferenceFilter"
    )
    """By node ID of the organization that provides the service."""
    service_support_team: ReferenceFilter | None | Unset = unset(
        "serviceSupportTeam: ReferenceFilter"
    )
    """By node ID of the support team of the service."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    start_at: TimestampFilter | None | Unset = unset("startAt: TimestampFilter")
    """Range for `startAt` (moment at which the first tasks are assigned)."""
    status: WorkflowStatusFilter | None | Unset = unset("status: WorkflowStatusFilter")
    """Condition on `status` (overall progress, derived from the tasks)."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    template: ReferenceFilter | None | Unset = unset("template: ReferenceFilter")
    """By node ID of the template the workflow was made from."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow_id: StringFilter | None | Unset = unset("workflowId: StringFilter")
    """Condition on `workflowId` (number shown in the user interface, which is also the
    REST ID)."""
    workflow_type: StringFilter | None | Unset = unset("workflowType: StringFilter")
    """Condition on `workflowType` (reference of the workflow type)."""


class WorkflowWhere(FilterFields):
    """Fields of ``WorkflowFilter`` for conditions of ``where``."""

    __graphql_custom__ = (
        "custom custom_filters custom_fields._workflow WorkflowCustomFields"
    )

    account: StringWhere
    """By ID of the owning account."""
    category: WorkflowCategoryWhere
    """Condition on `category` (kind of change: standard, non-standard, emergency or
    order)."""
    completed_at: TimestampWhere
    """Range for `completedAt` (moment at which the status became `completed`)."""
    completion_reason: WorkflowCompletionReasonWhere
    """Condition on `completionReason` (how the workflow ended)."""
    completion_target_at: TimestampWhere
    """Range for `completionTargetAt` (target moment of the last task)."""
    completion_target_indication: TargetIndicationWhere
    """By urgency of the completion target."""
    created_at: TimestampWhere
    """By time of creation."""
    created_from_request: Flag
    """Only those that originate, or do not originate, from a request."""
    custom: WorkflowCustomFields
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    id: IDWhere
    """By node ID."""
    impact: TaskImpactWhere
    """Condition on `impact` (highest impact among the tasks)."""
    justification: WorkflowJustificationWhere
    """Condition on `justification` (why the change is made)."""
    manager: ReferenceWhere
    """By node ID of the person who coordinates the workflow."""
    manager_organization: ReferenceWhere
    """By node ID of the manager's organization."""
    mentioning_me: Flag
    """Only records, or no records, with a note that mentions the caller."""
    phase: StringWhere
    """By name of the current phase."""
    project: ReferenceWhere
    """By node ID of the project the workflow is part of."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    release: ReferenceWhere
    """By node ID of the release in which the workflow goes live."""
    requester_organization: ReferenceWhere
    """By node ID of the requester's organization."""
    service: ReferenceWhere
    """By node ID of the service that is changed."""
    service_owner: ReferenceWhere
    """By node ID of the owner of the service."""
    service_provider: ReferenceWhere
    """By node ID of the organization that provides the service."""
    service_support_team: ReferenceWhere
    """By node ID of the support team of the service."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    start_at: TimestampWhere
    """Range for `startAt` (moment at which the first tasks are assigned)."""
    status: WorkflowStatusWhere
    """Condition on `status` (overall progress, derived from the tasks)."""
    subject: StringWhere
    template: ReferenceWhere
    """By node ID of the template the workflow was made from."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow_id: StringWhere
    """Condition on `workflowId` (number shown in the user interface, which is also the
    REST ID)."""
    workflow_type: StringWhere
    """Condition on `workflowType` (reference of the workflow type)."""


class WorkflowJustificationFilter(GraphQLInput, frozen=True):
    """Condition on `WorkflowJustification` values."""

    __graphql_where__ = "WorkflowJustificationWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[WorkflowJustification | WorkflowJustificationLiteral | None]
        | None
        | Unset
    ) = unset("values: [WorkflowJustification]")
    """Values to match; an empty list matches records without a value."""


class WorkflowJustificationWhere(
    Values["WorkflowJustification | WorkflowJustificationLiteral"]
):
    """The operators of ``WorkflowJustificationFilter``."""


class WorkflowOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.workflows`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: WorkflowOrderField | WorkflowOrderFieldLiteral = needs(
        title="field: WorkflowOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class WorkflowStatusFilter(GraphQLInput, frozen=True):
    """Condition on `WorkflowStatus` values."""

    __graphql_where__ = "WorkflowStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[WorkflowStatus | WorkflowStatusLiteral | None] | None | Unset = (
        unset("values: [WorkflowStatus]")
    )
    """Values to match; an empty list matches records without a value."""


class WorkflowStatusWhere(Values["WorkflowStatus | WorkflowStatusLiteral"]):
    """The operators of ``WorkflowStatusFilter``."""


class WorkflowUpdateInput(
    GraphQLInput, MutationInput["Workflow", "WorkflowFields[Never, One]"], frozen=True
):
    """Arguments of the `workflowUpdate` mutation."""

    __graphql_apply__ = """
    custom_fields:%custom_fields
    custom_fields_attachments:!
    manager_id:>manager
    new_tags:#tags
    note:!
    problem_ids:*problems
    project_id:>project
    release_id:>release
    request_ids:*requests
    service_id:>service
    template_id:>template
    """

    id: str = needs(title="id: ID!")
    """Node ID of the workflow to change."""
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset = unset(
        "category: WorkflowCategory"
    )
    """Kind of change: standard, non-standard, emergency or order."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        WorkflowCompletionReason | WorkflowCompletionReasonLiteral | None | Unset
    ) = unset("completionReason: WorkflowCompletionReason")
    """How the workflow ended; set to `complete` once all tasks are done."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    justification: (
        WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    ) = unset("justification: WorkflowJustification")
    """Why the change is made."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the person who coordinates the workflow; default the caller."""
    new_tags: Sequence[TagInput] | None | Unset = unset("newTags: [TagInput!]")
    """Tags to add."""
    note: str | None | Unset = unset("note: String")
    """Note to add, in rich text."""
    prevent_request_completion: bool | None | Unset = unset(
        "preventRequestCompletion: Boolean"
    )
    """True when completing the linked requests is restricted."""
    problem_ids: Sequence[str] | None | Unset = unset("problemIds: [ID!]")
    """Node IDs of the problems the workflow solves."""
    project_id: str | None | Unset = unset("projectId: ID")
    """Node ID of the project the workflow is part of."""
    release_id: str | None | Unset = unset("releaseId: ID")
    """Node ID of the release in which the workflow goes live."""
    request_ids: Sequence[str] | None | Unset = unset("requestIds: [ID!]")
    """Node IDs of the requests the workflow fulfills."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service that is changed; for an emergency, the one that was
    changed."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Moment at which the first tasks are assigned."""
    status: WorkflowStatus | WorkflowStatusLiteral | None | Unset = unset(
        "status: WorkflowStatus"
    )
    """Overall progress, derived from the tasks."""
    subject: str | None | Unset = unset("subject: String")
    """Objective in one line."""
    tags_to_delete: Sequence[str] | None | Unset = unset("tagsToDelete: [ID!]")
    """Node IDs of the tags to remove."""
    template_id: str | None | Unset = unset("templateId: ID")
    """Node ID of the workflow template to use."""
    workflow_type: str | None | Unset = unset("workflowType: String")
    """Reference of the workflow type."""


class WorkflowUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``WorkflowUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the workflow to change."""
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset
    """Kind of change: standard, non-standard, emergency or order."""
    completion_reason: (
        WorkflowCompletionReason | WorkflowCompletionReasonLiteral | None | Unset
    )
    """How the workflow ended; set to `complete` once all tasks are done."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    justification: WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    """Why the change is made."""
    manager_id: str | None | Unset
    """Node ID of the person who coordinates the workflow; default the caller."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to add."""
    note: str | None | Unset
    """Note to add, in rich text."""
    prevent_request_completion: bool | None | Unset
    """True when completing the linked requests is restricted."""
    problem_ids: Sequence[str] | None | Unset
    """Node IDs of the problems the workflow solves."""
    project_id: str | None | Unset
    """Node ID of the project the workflow is part of."""
    release_id: str | None | Unset
    """Node ID of the release in which the workflow goes live."""
    request_ids: Sequence[str] | None | Unset
    """Node IDs of the requests the workflow fulfills."""
    service_id: str | None | Unset
    """Node ID of the service that is changed; for an emergency, the one that was
    changed."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | None | Unset
    """Moment at which the first tasks are assigned."""
    status: WorkflowStatus | WorkflowStatusLiteral | None | Unset
    """Overall progress, derived from the tasks."""
    subject: str | None | Unset
    """Objective in one line."""
    tags_to_delete: Sequence[str] | None | Unset
    """Node IDs of the tags to remove."""
    template_id: str | None | Unset
    """Node ID of the workflow template to use."""
    workflow_type: str | None | Unset
    """Reference of the workflow type."""


class WorkflowApplyRow(TypedDict, total=False):
    """Row for ``client.apply.workflows``. Omitted fields are left unchanged."""

    source_id: Required[str]
    category: WorkflowCategory | WorkflowCategoryLiteral | None
    completion_reason: WorkflowCompletionReason | WorkflowCompletionReasonLiteral | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    justification: WorkflowJustification | WorkflowJustificationLiteral | None
    manager_id: str | None
    new_tags: Sequence[TagInput] | None
    note: str | None
    prevent_request_completion: bool | None
    problem_ids: Sequence[str] | None
    project_id: str | None
    release_id: str | None
    request_ids: Sequence[str] | None
    service_id: str | None
    start_at: datetime | None
    status: WorkflowStatus | WorkflowStatusLiteral | None
    subject: str | None
    template_id: str | None
    workflow_type: str | None
    manager: str | PersonApplyKey | None
    problems: Sequence[str | ProblemApplyKey] | None
    project: str | ProjectApplyKey | None
    release: str | ReleaseApplyKey | None
    requests: Sequence[str | RequestApplyKey] | None
    service: str | ServiceApplyKey | None
    template: str | WorkflowTemplateApplyKey | None
    tags: Sequence[TagApplyChild] | None
    replace: Sequence[Literal["tags"]]
