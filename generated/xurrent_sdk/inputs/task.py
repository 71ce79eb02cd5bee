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
    from .._runtime.codegen import CustomFields, Flag, FreeText, SpecialTimestamp, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.task import (
        TaskCategory,
        TaskCategoryLiteral,
        TaskImpact,
        TaskImpactLiteral,
        TaskOrderField,
        TaskOrderFieldLiteral,
        TaskStatus,
        TaskStatusLiteral,
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
    from .tag import TagInput
    from .task_approval import TaskApprovalInput
    from .workflow import (
        WorkflowCategoryFilter,
        WorkflowCategoryWhere,
        WorkflowJustificationFilter,
        WorkflowJustificationWhere,
    )

TaskOrderBy: TypeAlias = Literal[
    "anticipated_assignment_at",
    "assigned_at",
    "category",
    "completion_target_at",
    "created_at",
    "finished_at",
    "impact",
    "life_cycle_state",
    "member_name",
    "status",
    "subject",
    "supplier_name",
    "task_id",
    "team_name",
    "updated_at",
    "urgent",
    "-anticipated_assignment_at",
    "-assigned_at",
    "-category",
    "-completion_target_at",
    "-created_at",
    "-finished_at",
    "-impact",
    "-life_cycle_state",
    "-member_name",
    "-status",
    "-subject",
    "-supplier_name",
    "-task_id",
    "-team_name",
    "-updated_at",
    "-urgent",
]


class TaskCategoryFilter(GraphQLInput, frozen=True):
    """Condition on `TaskCategory` values."""

    __graphql_name__ = "TaskCategoryFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [TaskCategory]
    """
    __graphql_where__ = "TaskCategoryWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[TaskCategory | TaskCategoryLiteral | None] | None | Unset = UNSET
    """Values to match; an empty list matches records without a value."""


class TaskCategoryWhere(Values["TaskCategory | TaskCategoryLiteral"]):
    """The operators of ``TaskCategoryFilter``."""


class TaskCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `taskCreate` mutation."""

    __graphql_name__ = "TaskCreateInput"
    __graphql_fields__ = """
    agile_board_column_id agileBoardColumnId ID
    agile_board_column_position agileBoardColumnPosition Int
    agile_board_id agileBoardId ID
    assigned_at assignedAt ISO8601Timestamp
    category category TaskCategory
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    copy_note_to_request copyNoteToRequest Boolean
    copy_note_to_workflow copyNoteToWorkflow Boolean
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    finished_at finishedAt ISO8601Timestamp
    impact impact TaskImpact
    instructions instructions String
    instructions_attachments instructionsAttachments [AttachmentInput!]
    member_id memberId ID
    new_approvals newApprovals [TaskApprovalInput!]
    new_tags newTags [TagInput!]
    note note String
    note_attachments noteAttachments [AttachmentInput!]
    pdf_design_id pdfDesignId ID
    phase_id phaseId ID
    planned_duration plannedDuration Int
    planned_effort plannedEffort Int
    predecessor_ids predecessorIds [ID!]
    request_service_instance_id requestServiceInstanceId ID
    request_template_id requestTemplateId ID
    required_approvals requiredApprovals Int
    service_instance_ids serviceInstanceIds [ID!]
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    status status TaskStatus
    subject subject String
    successor_ids successorIds [ID!]
    supplier_id supplierId ID
    supplier_request_id supplierRequestID String
    team_id teamId ID
    template_id templateId ID
    time_entry_description timeEntryDescription String
    time_spent timeSpent Int
    time_spent_effort_class_id timeSpentEffortClassId ID
    urgent urgent Boolean
    waiting_until waitingUntil ISO8601Timestamp
    work_hours_are24x7 workHoursAre24x7 Boolean
    workflow_id workflowId ID!
    """
    __graphql_required__ = "workflow_id"

    workflow_id: str
    """Node ID of the workflow the task belongs to."""
    agile_board_column_id: str | None | Unset = UNSET
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset = UNSET
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset = UNSET
    """Node ID of the board to place the item on."""
    assigned_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the task was assigned."""
    category: TaskCategory | TaskCategoryLiteral | None | Unset = UNSET
    """Kind of step."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs the task works on."""
    copy_note_to_request: bool | None | Unset = UNSET
    """True when notes are copied publicly to the workflow's request; default from the
    template."""
    copy_note_to_workflow: bool | None | Unset = UNSET
    """True when notes are copied to the workflow; default from the template."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    finished_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the task reached a final status."""
    impact: TaskImpact | TaskImpactLiteral | None | Unset = UNSET
    """How badly service instances are affected while the task is done."""
    instructions: str | None | Unset = UNSET
    """What to do, in rich text."""
    instructions_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files for `instructions`."""
    member_id: str | None | Unset = UNSET
    """Node ID of the person to assign; leave empty for an approval with several
    approvers."""
    new_approvals: Sequence[TaskApprovalInput] | None | Unset = UNSET
    """Approvers to add, or with `id` to change."""
    new_tags: Sequence[TagInput] | None | Unset = UNSET
    """Tags to add."""
    note: str | None | Unset = UNSET
    """First note, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `note`."""
    pdf_design_id: str | None | Unset = UNSET
    """Node ID of the PDF design of the task's summary."""
    phase_id: str | None | Unset = UNSET
    """Node ID of the workflow phase the task belongs to."""
    planned_duration: int | None | Unset = UNSET
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: int | None | Unset = UNSET
    """Minutes of work expected of the assignee."""
    predecessor_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the tasks that have to be finished first."""
    request_service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance for the request opened for the task."""
    request_template_id: str | None | Unset = UNSET
    """Node ID of the template for the request opened for the task."""
    required_approvals: int | None | Unset = UNSET
    """Number of approvers who have to agree before the task is approved."""
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the service instances that the task affects."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment before which work may not start."""
    status: TaskStatus | TaskStatusLiteral | None | Unset = UNSET
    """Progress of the task."""
    subject: str | None | Unset = UNSET
    """Objective in one line."""
    successor_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the tasks that wait for this one."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the external organization asked to help."""
    supplier_request_id: str | None | Unset = UNSET
    """Number or URL of the case at the supplier."""
    team_id: str | None | Unset = UNSET
    """Node ID of the team to assign."""
    template_id: str | None | Unset = UNSET
    """Node ID of the template the task is made from."""
    time_entry_description: str | None | Unset = UNSET
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset = UNSET
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset = UNSET
    """True to mark the task as urgent."""
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which status `waiting_for` turns back into `assigned`."""
    work_hours_are24x7: bool | None | Unset = UNSET
    """True when the completion target ignores work hours."""


class TaskCreateArgs(TypedDict, total=False):
    """The fields of ``TaskCreateInput`` as keyword arguments."""

    workflow_id: Required[str]
    """Node ID of the workflow the task belongs to."""
    agile_board_column_id: str | None | Unset
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset
    """Node ID of the board to place the item on."""
    assigned_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the task was assigned."""
    category: TaskCategory | TaskCategoryLiteral | None | Unset
    """Kind of step."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs the task works on."""
    copy_note_to_request: bool | None | Unset
    """True when notes are copied publicly to the workflow's request; default from the
    template."""
    copy_note_to_workflow: bool | None | Unset
    """True when notes are copied to the workflow; default from the template."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    finished_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the task reached a final status."""
    impact: TaskImpact | TaskImpactLiteral | None | Unset
    """How badly service instances are affected while the task is done."""
    instructions: str | None | Unset
    """What to do, in rich text."""
    instructions_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `instructions`."""
    member_id: str | None | Unset
    """Node ID of the person to assign; leave empty for an approval with several
    approvers."""
    new_approvals: Sequence[TaskApprovalInput] | None | Unset
    """Approvers to add, or with `id` to change."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to add."""
    note: str | None | Unset
    """First note, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `note`."""
    pdf_design_id: str | None | Unset
    """Node ID of the PDF design of the task's summary."""
    phase_id: str | None | Unset
    """Node ID of the workflow phase the task belongs to."""
    planned_duration: int | None | Unset
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: int | None | Unset
    """Minutes of work expected of the assignee."""
    predecessor_ids: Sequence[str] | None | Unset
    """Node IDs of the tasks that have to be finished first."""
    request_service_instance_id: str | None | Unset
    """Node ID of the service instance for the request opened for the task."""
    request_template_id: str | None | Unset
    """Node ID of the template for the request opened for the task."""
    required_approvals: int | None | Unset
    """Number of approvers who have to agree before the task is approved."""
    service_instance_ids: Sequence[str] | None | Unset
    """Node IDs of the service instances that the task affects."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | SpecialTimestamp | None | Unset
    """Moment before which work may not start."""
    status: TaskStatus | TaskStatusLiteral | None | Unset
    """Progress of the task."""
    subject: str | None | Unset
    """Objective in one line."""
    successor_ids: Sequence[str] | None | Unset
    """Node IDs of the tasks that wait for this one."""
    supplier_id: str | None | Unset
    """Node ID of the external organization asked to help."""
    supplier_request_id: str | None | Unset
    """Number or URL of the case at the supplier."""
    team_id: str | None | Unset
    """Node ID of the team to assign."""
    template_id: str | None | Unset
    """Node ID of the template the task is made from."""
    time_entry_description: str | None | Unset
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset
    """True to mark the task as urgent."""
    waiting_until: datetime | SpecialTimestamp | None | Unset
    """Moment at which status `waiting_for` turns back into `assigned`."""
    work_hours_are24x7: bool | None | Unset
    """True when the completion target ignores work hours."""


class TaskCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of task records."""

    __graphql_name__ = "TaskCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "TaskCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class TaskCustomWhere(CustomFreeText):
    """The operators of ``TaskCustomFilter``."""


class TaskFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.tasks`; all that are given have to hold."""

    __graphql_name__ = "TaskFilter"
    __graphql_fields__ = """
    account account StringFilter
    agile_board agileBoard ReferenceFilter
    agile_board_column agileBoardColumn ReferenceFilter
    assignee assignee ReferenceFilter
    category category TaskCategoryFilter
    completion_target_at completionTargetAt TimestampFilter
    completion_target_indication completionTargetIndication TargetIndicationFilter
    created_at createdAt TimestampFilter
    created_from_request createdFromRequest Boolean
    custom_filters customFilters [TaskCustomFilter!]
    finished_at finishedAt TimestampFilter
    id id IDFilter
    impact impact TaskImpactFilter
    manager manager ReferenceFilter
    mentioning_me mentioningMe Boolean
    provider_not_accountable providerNotAccountable Boolean
    query query String
    release release ReferenceFilter
    requester_organization requesterOrganization ReferenceFilter
    service service ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    skill_pool skillPool ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status TaskStatusFilter
    subject subject StringFilter
    supplier supplier ReferenceFilter
    supplier_request_id supplierRequestID StringFilter
    task_id taskId StringFilter
    team team ReferenceFilter
    template template ReferenceFilter
    template_team templateTeam ReferenceFilter
    updated_at updatedAt TimestampFilter
    urgent urgent Boolean
    workflow workflow ReferenceFilter
    workflow_category workflowCategory WorkflowCategoryFilter
    workflow_justification workflowJustification WorkflowJustificationFilter
    workflow_type workflowType StringFilter
    """
    __graphql_where__ = "TaskWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    agile_board: ReferenceFilter | None | Unset = UNSET
    """By node ID of the board on which the item is placed."""
    agile_board_column: ReferenceFilter | None | Unset = UNSET
    """By node ID of the column in which the item is placed."""
    assignee: ReferenceFilter | None | Unset = UNSET
    """By node ID of the assignee."""
    category: TaskCategoryFilter | None | Unset = UNSET
    """Condition on `category` (kind of step)."""
    completion_target_at: TimestampFilter | None | Unset = UNSET
    """Range for `completionTargetAt` (moment by which the task should be completed)."""
    completion_target_indication: TargetIndicationFilter | None | Unset = UNSET
    """By urgency of the completion target."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    created_from_request: bool | None | Unset = UNSET
    """Only those that originate, or do not originate, from a request."""
    custom_filters: Sequence[TaskCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    finished_at: TimestampFilter | None | Unset = UNSET
    """Range for `finishedAt` (moment at which the task reached a final status)."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    impact: TaskImpactFilter | None | Unset = UNSET
    """Condition on `impact` (how badly service instances are affected while the task is
    done)."""
    manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the manager."""
    mentioning_me: bool | None | Unset = UNSET
    """Only records, or no records, with a note that mentions the caller."""
    provider_not_accountable: bool | None | Unset = UNSET
    """Required value of `providerNotAccountable`: true when the provider declines
    accountability for the SLAs of the workflow's requests."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    release: ReferenceFilter | None | Unset = UNSET
    """By node ID of the release."""
    requester_organization: ReferenceFilter | None | Unset = UNSET
    """By node ID of the requester's organization."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service."""
    service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service instance."""
    skill_pool: ReferenceFilter | None | Unset = UNSET
    """By node ID of a skill pool."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    status: TaskStatusFilter | None | Unset = UNSET
    """Condition on `status` (progress of the task)."""
    subject: StringFilter | None | Unset = UNSET
    supplier: ReferenceFilter | None | Unset = UNSET
    """By node ID of the external organization asked to help."""
    supplier_request_id: StringFilter | None | Unset = UNSET
    """Condition on `supplierRequestID` (number or URL of the case at the supplier)."""
    task_id: StringFilter | None | Unset = UNSET
    """Condition on `taskId` (number shown in the user interface, which is also the REST
    ID)."""
    team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the team the task is assigned to."""
    template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the template the task was made from."""
    template_team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the team of the task template."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    urgent: bool | None | Unset = UNSET
    """Required value of `urgent`: true when marked urgent."""
    workflow: ReferenceFilter | None | Unset = UNSET
    """By node ID of the workflow the task belongs to."""
    workflow_category: WorkflowCategoryFilter | None | Unset = UNSET
    """By category of the linked workflow."""
    workflow_justification: WorkflowJustificationFilter | None | Unset = UNSET
    """By justification of the workflow."""
    workflow_type: StringFilter | None | Unset = UNSET
    """By reference of the workflow type."""


class TaskWhere(FilterFields):
    """What ``where`` can compare of ``TaskFilter``."""

    __graphql_filter__ = "TaskFilter"
    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    """By ID of the owning account."""
    agile_board: ReferenceWhere
    """By node ID of the board on which the item is placed."""
    agile_board_column: ReferenceWhere
    """By node ID of the column in which the item is placed."""
    assignee: ReferenceWhere
    """By node ID of the assignee."""
    category: TaskCategoryWhere
    """Condition on `category` (kind of step)."""
    completion_target_at: TimestampWhere
    """Range for `completionTargetAt` (moment by which the task should be completed)."""
    completion_target_indication: TargetIndicationWhere
    """By urgency of the completion target."""
    created_at: TimestampWhere
    """By time of creation."""
    created_from_request: Flag
    """Only those that originate, or do not originate, from a request."""
    custom: CustomFields[TaskCustomWhere]
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    finished_at: TimestampWhere
    """Range for `finishedAt` (moment at which the task reached a final status)."""
    id: IDWhere
    """By node ID."""
    impact: TaskImpactWhere
    """Condition on `impact` (how badly service instances are affected while the task is
    done)."""
    manager: ReferenceWhere
    """By node ID of the manager."""
    mentioning_me: Flag
    """Only records, or no records, with a note that mentions the caller."""
    provider_not_accountable: Flag
    """Required value of `providerNotAccountable`: true when the provider declines
    accountability for the SLAs of the workflow's requests."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    release: ReferenceWhere
    """By node ID of the release."""
    requester_organization: ReferenceWhere
    """By node ID of the requester's organization."""
    service: ReferenceWhere
    """By node ID of the service."""
    service_instance: ReferenceWhere
    """By node ID of the service instance."""
    skill_pool: ReferenceWhere
    """By node ID of a skill pool."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    status: TaskStatusWhere
    """Condition on `status` (progress of the task)."""
    subject: StringWhere
    supplier: ReferenceWhere
    """By node ID of the external organization asked to help."""
    supplier_request_id: StringWhere
    """Condition on `supplierRequestID` (number or URL of the case at the supplier)."""
    task_id: StringWhere
    """Condition on `taskId` (number shown in the user interface, which is also the REST
    ID)."""
    team: ReferenceWhere
    """By node ID of the team the task is assigned to."""
    template: ReferenceWhere
    """By node ID of the template the task was made from."""
    template_team: ReferenceWhere
    """By node ID of the team of the task template."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    urgent: Flag
    """Required value of `urgent`: true when marked urgent."""
    workflow: ReferenceWhere
    """By node ID of the workflow the task belongs to."""
    workflow_category: WorkflowCategoryWhere
    """By category of the linked workflow."""
    workflow_justification: WorkflowJustificationWhere
    """By justification of the workflow."""
    workflow_type: StringWhere
    """By reference of the workflow type."""


class TaskImpactFilter(GraphQLInput, frozen=True):
    """Condition on `TaskImpact` values."""

    __graphql_name__ = "TaskImpactFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [TaskImpact]
    """
    __graphql_where__ = "TaskImpactWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[TaskImpact | TaskImpactLiteral | None] | None | Unset = UNSET
    """Values to match; an empty list matches records without a value."""


class TaskImpactWhere(Values["TaskImpact | TaskImpactLiteral"]):
    """The operators of ``TaskImpactFilter``."""


class TaskOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.tasks`; give several in order of precedence."""

    __graphql_name__ = "TaskOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field TaskOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: TaskOrderField | TaskOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class TaskStatusFilter(GraphQLInput, frozen=True):
    """Condition on `TaskStatus` values."""

    __graphql_name__ = "TaskStatusFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [TaskStatus]
    """
    __graphql_where__ = "TaskStatusWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[TaskStatus | TaskStatusLiteral | None] | None | Unset = UNSET
    """Values to match; an empty list matches records without a value."""


class TaskStatusWhere(Values["TaskStatus | TaskStatusLiteral"]):
    """The operators of ``TaskStatusFilter``."""


class TaskUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `taskUpdate` mutation."""

    __graphql_name__ = "TaskUpdateInput"
    __graphql_fields__ = """
    agile_board_column_id agileBoardColumnId ID
    agile_board_column_position agileBoardColumnPosition Int
    agile_board_id agileBoardId ID
    approvals_to_delete approvalsToDelete [ID!]
    assigned_at assignedAt ISO8601Timestamp
    category category TaskCategory
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    copy_note_to_request copyNoteToRequest Boolean
    copy_note_to_workflow copyNoteToWorkflow Boolean
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    finished_at finishedAt ISO8601Timestamp
    id id ID!
    impact impact TaskImpact
    instructions instructions String
    instructions_attachments instructionsAttachments [AttachmentInput!]
    member_id memberId ID
    new_approvals newApprovals [TaskApprovalInput!]
    new_tags newTags [TagInput!]
    note note String
    note_attachments noteAttachments [AttachmentInput!]
    pdf_design_id pdfDesignId ID
    phase_id phaseId ID
    planned_duration plannedDuration Int
    planned_effort plannedEffort Int
    predecessor_ids predecessorIds [ID!]
    request_service_instance_id requestServiceInstanceId ID
    request_template_id requestTemplateId ID
    required_approvals requiredApprovals Int
    service_instance_ids serviceInstanceIds [ID!]
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    status status TaskStatus
    subject subject String
    successor_ids successorIds [ID!]
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
    work_hours_are24x7 workHoursAre24x7 Boolean
    workflow_id workflowId ID
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    agile_board_column_id:>agile_board_column
    agile_board_id:>agile_board
    configuration_item_ids:*configuration_items
    custom_fields:-
    custom_fields_attachments:-
    instructions_attachments:-
    member_id:>member
    new_approvals:-
    new_tags:-
    note:-
    note_attachments:-
    pdf_design_id:>pdf_design
    phase_id:>phase
    predecessor_ids:-
    request_service_instance_id:>request_service_instance
    request_template_id:>request_template
    service_instance_ids:*service_instances
    successor_ids:-
    supplier_id:>supplier
    team_id:>team
    template_id:>template
    time_entry_description:-
    time_spent:-
    time_spent_effort_class_id:-
    workflow_id:>workflow
    """

    id: str
    """Node ID of the task to change."""
    agile_board_column_id: str | None | Unset = UNSET
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset = UNSET
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset = UNSET
    """Node ID of the board to place the item on."""
    approvals_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the approvals to remove."""
    assigned_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the task was assigned."""
    category: TaskCategory | TaskCategoryLiteral | None | Unset = UNSET
    """Kind of step."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs the task works on."""
    copy_note_to_request: bool | None | Unset = UNSET
    """True when notes are copied publicly to the workflow's request; default from the
    template."""
    copy_note_to_workflow: bool | None | Unset = UNSET
    """True when notes are copied to the workflow; default from the template."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    finished_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the task reached a final status."""
    impact: TaskImpact | TaskImpactLiteral | None | Unset = UNSET
    """How badly service instances are affected while the task is done."""
    instructions: str | None | Unset = UNSET
    """What to do, in rich text."""
    instructions_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files for `instructions`."""
    member_id: str | None | Unset = UNSET
    """Node ID of the person to assign; leave empty for an approval with several
    approvers."""
    new_approvals: Sequence[TaskApprovalInput] | None | Unset = UNSET
    """Approvers to add, or with `id` to change."""
    new_tags: Sequence[TagInput] | None | Unset = UNSET
    """Tags to add."""
    note: str | None | Unset = UNSET
    """Note to add, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for `note`."""
    pdf_design_id: str | None | Unset = UNSET
    """Node ID of the PDF design of the task's summary."""
    phase_id: str | None | Unset = UNSET
    """Node ID of the workflow phase the task belongs to."""
    planned_duration: int | None | Unset = UNSET
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: int | None | Unset = UNSET
    """Minutes of work expected of the assignee."""
    predecessor_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the tasks that have to be finished first."""
    request_service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance for the request opened for the task."""
    request_template_id: str | None | Unset = UNSET
    """Node ID of the template for the request opened for the task."""
    required_approvals: int | None | Unset = UNSET
    """Number of approvers who have to agree before the task is approved."""
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the service instances that the task affects."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment before which work may not start."""
    status: TaskStatus | TaskStatusLiteral | None | Unset = UNSET
    """Progress of the task."""
    subject: str | None | Unset = UNSET
    """Objective in one line."""
    successor_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the tasks that wait for this one."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the external organization asked to help."""
    supplier_request_id: str | None | Unset = UNSET
    """Number or URL of the case at the supplier."""
    tags_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the tags to remove."""
    team_id: str | None | Unset = UNSET
    """Node ID of the team to assign."""
    template_id: str | None | Unset = UNSET
    """Node ID of the template the task is made from."""
    time_entry_description: str | None | Unset = UNSET
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset = UNSET
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset = UNSET
    """True to mark the task as urgent."""
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which status `waiting_for` turns back into `assigned`."""
    work_hours_are24x7: bool | None | Unset = UNSET
    """True when the completion target ignores work hours."""
    workflow_id: str | None | Unset = UNSET
    """Node ID of the workflow the task belongs to."""


class TaskUpdateArgs(TypedDict, total=False):
    """The fields of ``TaskUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the task to change."""
    agile_board_column_id: str | None | Unset
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset
    """Node ID of the board to place the item on."""
    approvals_to_delete: Sequence[str] | None | Unset
    """Node IDs of the approvals to remove."""
    assigned_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the task was assigned."""
    category: TaskCategory | TaskCategoryLiteral | None | Unset
    """Kind of step."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs the task works on."""
    copy_note_to_request: bool | None | Unset
    """True when notes are copied publicly to the workflow's request; default from the
    template."""
    copy_note_to_workflow: bool | None | Unset
    """True when notes are copied to the workflow; default from the template."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    finished_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the task reached a final status."""
    impact: TaskImpact | TaskImpactLiteral | None | Unset
    """How badly service instances are affected while the task is done."""
    instructions: str | None | Unset
    """What to do, in rich text."""
    instructions_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `instructions`."""
    member_id: str | None | Unset
    """Node ID of the person to assign; leave empty for an approval with several
    approvers."""
    new_approvals: Sequence[TaskApprovalInput] | None | Unset
    """Approvers to add, or with `id` to change."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to add."""
    note: str | None | Unset
    """Note to add, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `note`."""
    pdf_design_id: str | None | Unset
    """Node ID of the PDF design of the task's summary."""
    phase_id: str | None | Unset
    """Node ID of the workflow phase the task belongs to."""
    planned_duration: int | None | Unset
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: int | None | Unset
    """Minutes of work expected of the assignee."""
    predecessor_ids: Sequence[str] | None | Unset
    """Node IDs of the tasks that have to be finished first."""
    request_service_instance_id: str | None | Unset
    """Node ID of the service instance for the request opened for the task."""
    request_template_id: str | None | Unset
    """Node ID of the template for the request opened for the task."""
    required_approvals: int | None | Unset
    """Number of approvers who have to agree before the task is approved."""
    service_instance_ids: Sequence[str] | None | Unset
    """Node IDs of the service instances that the task affects."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | SpecialTimestamp | None | Unset
    """Moment before which work may not start."""
    status: TaskStatus | TaskStatusLiteral | None | Unset
    """Progress of the task."""
    subject: str | None | Unset
    """Objective in one line."""
    successor_ids: Sequence[str] | None | Unset
    """Node IDs of the tasks that wait for this one."""
    supplier_id: str | None | Unset
    """Node ID of the external organization asked to help."""
    supplier_request_id: str | None | Unset
    """Number or URL of the case at the supplier."""
    tags_to_delete: Sequence[str] | None | Unset
    """Node IDs of the tags to remove."""
    team_id: str | None | Unset
    """Node ID of the team to assign."""
    template_id: str | None | Unset
    """Node ID of the template the task is made from."""
    time_entry_description: str | None | Unset
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset
    """True to mark the task as urgent."""
    waiting_until: datetime | SpecialTimestamp | None | Unset
    """Moment at which status `waiting_for` turns back into `assigned`."""
    work_hours_are24x7: bool | None | Unset
    """True when the completion target ignores work hours."""
    workflow_id: str | None | Unset
    """Node ID of the workflow the task belongs to."""


class TaskApplyRow(TypedDict, total=False):
    """A row for ``client.apply.tasks``: what it names is compared and written."""

    source_id: Required[str]
    agile_board_column_id: str | None
    agile_board_column_position: int | None
    agile_board_id: str | None
    assigned_at: datetime | SpecialTimestamp | None
    category: TaskCategory | TaskCategoryLiteral | None
    configuration_item_ids: Sequence[str] | None
    copy_note_to_request: bool | None
    copy_note_to_workflow: bool | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    finished_at: datetime | SpecialTimestamp | None
    impact: TaskImpact | TaskImpactLiteral | None
    instructions: str | None
    instructions_attachments: Sequence[AttachmentInput | UploadedFile] | None
    member_id: str | None
    new_approvals: Sequence[TaskApprovalInput] | None
    new_tags: Sequence[TagInput] | None
    note: str | None
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None
    pdf_design_id: str | None
    phase_id: str | None
    planned_duration: int | None
    planned_effort: int | None
    predecessor_ids: Sequence[str] | None
    request_service_instance_id: str | None
    request_template_id: str | None
    required_approvals: int | None
    service_instance_ids: Sequence[str] | None
    start_at: datetime | SpecialTimestamp | None
    status: TaskStatus | TaskStatusLiteral | None
    subject: str | None
    successor_ids: Sequence[str] | None
    supplier_id: str | None
    supplier_request_id: str | None
    team_id: str | None
    template_id: str | None
    time_entry_description: str | None
    time_spent: int | None
    time_spent_effort_class_id: str | None
    urgent: bool | None
    waiting_until: datetime | SpecialTimestamp | None
    work_hours_are24x7: bool | None
    workflow_id: str | None
