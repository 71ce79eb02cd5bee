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
    from .._runtime.codegen import CustomFields, Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        AgileBoardApplyKey,
        ConfigurationItemApplyKey,
        OrganizationApplyKey,
        PdfDesignApplyKey,
        PersonApplyKey,
        RequestTemplateApplyKey,
        ServiceInstanceApplyKey,
        TaskTemplateApplyKey,
        TeamApplyKey,
        WorkflowApplyKey,
    )
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
    from ..models.task import Task, TaskFields
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
    from .task_approval import TaskApprovalApplyChild, TaskApprovalInput
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

    __graphql_where__ = "TaskCategoryWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[TaskCategory | TaskCategoryLiteral | None] | None | Unset = unset(
        "values: [TaskCategory]"
    )
    """Values to match; an empty list matches records without a value."""


class TaskCategoryWhere(Values["TaskCategory | TaskCategoryLiteral"]):
    """The operators of ``TaskCategoryFilter``."""


class TaskCreateInput(
    GraphQLInput, MutationInput["Task", "TaskFields[Never, One]"], frozen=True
):
    """Arguments of the `taskCreate` mutation."""

    workflow_id: str = needs(title="workflowId: ID!")
    """Node ID of the workflow the task belongs to."""
    agile_board_column_id: str | None | Unset = unset("agileBoardColumnId: ID")
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset = unset(
        "agileBoardColumnPosition: Int"
    )
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset = unset("agileBoardId: ID")
    """Node ID of the board to place the item on."""
    assigned_at: datetime | None | Unset = unset("assignedAt: ISO8601Timestamp")
    """Moment at which the task was assigned."""
    category: TaskCategory | TaskCategoryLiteral | None | Unset = unset(
        "category: TaskCategory"
    )
    """Kind of step."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs the task works on."""
    copy_note_to_request: bool | None | Unset = unset("copyNoteToRequest: Boolean")
    """True when notes are copied publicly to the workflow's request; default from the
    template."""
    copy_note_to_workflow: bool | None | Unset = unset("copyNoteToWorkflow: Boolean")
    """True when notes are copied to the workflow; default from the template."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    finished_at: datetime | None | Unset = unset("finishedAt: ISO8601Timestamp")
    """Moment at which the task reached a final status."""
    impact: TaskImpact | TaskImpactLiteral | None | Unset = unset("impact: TaskImpact")
    """How badly service instances are affected while the task is done."""
    instructions: str | None | Unset = unset("instructions: String")
    """What to do, in rich text."""
    instructions_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("instructionsAttachments: [AttachmentInput!]")
    """Uploaded files for `instructions`."""
    member_id: str | None | Unset = unset("memberId: ID")
    """Node ID of the person to assign; leave empty for an approval with several
    approvers."""
    new_approvals: Sequence[TaskApprovalInput] | None | Unset = unset(
        "newApprovals: [TaskApprovalInput!]"
    )
    """Approvers to add, or with `id` to change."""
    new_tags: Sequence[TagInput] | None | Unset = unset("newTags: [TagInput!]")
    """Tags to add."""
    note: str | None | Unset = unset("note: String")
    """First note, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = unset(
        "noteAttachments: [AttachmentInput!]"
    )
    """Uploaded files for `note`."""
    pdf_design_id: str | None | Unset = unset("pdfDesignId: ID")
    """Node ID of the PDF design of the task's summary."""
    phase_id: str | None | Unset = unset("phaseId: ID")
    """Node ID of the workflow phase the task belongs to."""
    planned_duration: int | None | Unset = unset("plannedDuration: Int")
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: int | None | Unset = unset("plannedEffort: Int")
    """Minutes of work expected of the assignee."""
    predecessor_ids: Sequence[str] | None | Unset = unset("predecessorIds: [ID!]")
    """Node IDs of the tasks that have to be finished first."""
    request_service_instance_id: str | None | Unset = unset(
        "requestServiceInstanceId: ID"
    )
    """Node ID of the service instance for the request opened for the task."""
    request_template_id: str | None | Unset = unset("requestTemplateId: ID")
    """Node ID of the template for the request opened for the task."""
    required_approvals: int | None | Unset = unset("requiredApprovals: Int")
    """Number of approvers who have to agree before the task is approved."""
    service_instance_ids: Sequence[str] | None | Unset = unset(
        "serviceInstanceIds: [ID!]"
    )
    """Node IDs of the service instances that the task affects."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Moment before which work may not start."""
    status: TaskStatus | TaskStatusLiteral | None | Unset = unset("status: TaskStatus")
    """Progress of the task."""
    subject: str | None | Unset = unset("subject: String")
    """Objective in one line."""
    successor_ids: Sequence[str] | None | Unset = unset("successorIds: [ID!]")
    """Node IDs of the tasks that wait for this one."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the external organization asked to help."""
    supplier_request_id: str | None | Unset = unset("supplierRequestID: String")
    """Number or URL of the case at the supplier."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team to assign."""
    template_id: str | None | Unset = unset("templateId: ID")
    """Node ID of the template the task is made from."""
    time_entry_description: str | None | Unset = unset("timeEntryDescription: String")
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset = unset("timeSpent: Int")
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset = unset("timeSpentEffortClassId: ID")
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """True to mark the task as urgent."""
    waiting_until: datetime | None | Unset = unset("waitingUntil: ISO8601Timestamp")
    """Moment at which status `waiting_for` turns back into `assigned`."""
    work_hours_are24x7: bool | None | Unset = unset("workHoursAre24x7: Boolean")
    """True when the completion target ignores work hours."""


class TaskCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``TaskCreateInput`` as keyword arguments."""

    workflow_id: Required[str]
    """Node ID of the workflow the task belongs to."""
    agile_board_column_id: str | None | Unset
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset
    """Node ID of the board to place the item on."""
    assigned_at: datetime | None | Unset
    """Moment at which the task was assigned."""
    category: TaskCategory | TaskCategoryLiteral | None | Unset
    """Kind of step."""
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
    finished_at: datetime | None | Unset
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
    start_at: datetime | None | Unset
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
    waiting_until: datetime | None | Unset
    """Moment at which status `waiting_for` turns back into `assigned`."""
    work_hours_are24x7: bool | None | Unset
    """True when the completion target ignores work hours."""


class TaskCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of task records."""

    __graphql_where__ = "TaskCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class TaskCustomWhere(CustomCondition):
    """The operators of ``TaskCustomFilter``."""


class TaskFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.tasks`; all that are given have to hold."""

    __graphql_where__ = "TaskWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    agile_board: ReferenceFilter | None | Unset = unset("agileBoard: ReferenceFilter")
    """By node ID of the board on which the item is placed."""
    agile_board_column: ReferenceFilter | None | Unset = unset(
        "agileBoardColumn: ReferenceFilter"
    )
    """By node ID of the column in which the item is placed."""
    assignee: ReferenceFilter | None | Unset = unset("assignee: ReferenceFilter")
    """By node ID of the assignee."""
    category: TaskCategoryFilter | None | Unset = unset("category: TaskCategoryFilter")
    """Condition on `category` (kind of step)."""
    completion_target_at: TimestampFilter | None | Unset = unset(
        "completionTargetAt: TimestampFilter"
    )
    """Range for `completionTargetAt` (moment by which the task should be completed)."""
    completion_target_indication: TargetIndicationFilter | None | Unset = unset(
        "completionTargetIndication: TargetIndicationFilter"
    )
    """By urgency of the completion target."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    created_from_request: bool | None | Unset = unset("createdFromRequest: Boolean")
    """Only those that originate, or do not originate, from a request."""
    custom_filters: Sequence[TaskCustomFilter] | None | Unset = unset(
        "customFilters: [TaskCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    finished_at: TimestampFilter | None | Unset = unset("finishedAt: TimestampFilter")
    """Range for `finishedAt` (moment at which the task reached a final status)."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    impact: TaskImpactFilter | None | Unset = unset("impact: TaskImpactFilter")
    """Condition on `impact` (how badly service instances are affected while the task is
    done)."""
    manager: ReferenceFilter | None | Unset = unset("manager: ReferenceFilter")
    """By node ID of the manager."""
    mentioning_me: bool | None | Unset = unset("mentioningMe: Boolean")
    """Only records, or no records, with a note that mentions the caller."""
    provider_not_accountable: bool | None | Unset = unset(
        "providerNotAccountable: Boolean"
    )
    """Required value of `providerNotAccountable`: true when the provider declines
    accountability for the SLAs of the workflow's requests."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    release: ReferenceFilter | None | Unset = unset("release: ReferenceFilter")
    """By node ID of the release."""
    requester_organization: ReferenceFilter | None | Unset = unset(
        "requesterOrganization: ReferenceFilter"
    )
    """By node ID of the requester's organization."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance."""
    skill_pool: ReferenceFilter | None | Unset = unset("skillPool: ReferenceFilter")
    """By node ID of a skill pool."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    status: TaskStatusFilter | None | Unset = unset("status: TaskStatusFilter")
    """Condition on `status` (progress of the task)."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    supplier: ReferenceFilter | None | Unset = unset("supplier: ReferenceFilter")
    """By node ID of the external organization asked to help."""
    supplier_request_id: StringFilter | None | Unset = unset(
        "supplierRequestID: StringFilter"
    )
    """Condition on `supplierRequestID` (number or URL of the case at the supplier)."""
    task_id: StringFilter | None | Unset = unset("taskId: StringFilter")
    """Condition on `taskId` (number shown in the user interface, which is also the REST
    ID)."""
    team: ReferenceFilter | None | Unset = unset("team: ReferenceFilter")
    """By node ID of the team the task is assigned to."""
    template: ReferenceFilter | None | Unset = unset("template: ReferenceFilter")
    """By node ID of the template the task was made from."""
    template_team: ReferenceFilter | None | Unset = unset(
        "templateTeam: ReferenceFilter"
    )
    """By node ID of the team of the task template."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """Required value of `urgent`: true when marked urgent."""
    workflow: ReferenceFilter | None | Unset = unset("workflow: ReferenceFilter")
    """By node ID of the workflow the task belongs to."""
    workflow_category: WorkflowCategoryFilter | None | Unset = unset(
        "workflowCategory: WorkflowCategoryFilter"
    )
    """By category of the linked workflow."""
    workflow_justification: WorkflowJustificationFilter | None | Unset = unset(
        "workflowJustification: WorkflowJustificationFilter"
    )
    """By justification of the workflow."""
    workflow_type: StringFilter | None | Unset = unset("workflowType: StringFilter")
    """By reference of the workflow type."""


class TaskWhere(FilterFields):
    """Fields of ``TaskFilter`` for conditions of ``where``."""

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

    __graphql_where__ = "TaskImpactWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[TaskImpact | TaskImpactLiteral | None] | None | Unset = unset(
        "values: [TaskImpact]"
    )
    """Values to match; an empty list matches records without a value."""


class TaskImpactWhere(Values["TaskImpact | TaskImpactLiteral"]):
    """The operators of ``TaskImpactFilter``."""


class TaskOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.tasks`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: TaskOrderField | TaskOrderFieldLiteral = needs(
        title="field: TaskOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class TaskStatusFilter(GraphQLInput, frozen=True):
    """Condition on `TaskStatus` values."""

    __graphql_where__ = "TaskStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[TaskStatus | TaskStatusLiteral | None] | None | Unset = unset(
        "values: [TaskStatus]"
    )
    """Values to match; an empty list matches records without a value."""


class TaskStatusWhere(Values["TaskStatus | TaskStatusLiteral"]):
    """The operators of ``TaskStatusFilter``."""


class TaskUpdateInput(
    GraphQLInput, MutationInput["Task", "TaskFields[Never, One]"], frozen=True
):
    """Arguments of the `taskUpdate` mutation."""

    __graphql_apply__ = """
    agile_board_column_id:>agile_board_column
    agile_board_id:>agile_board
    configuration_item_ids:*configuration_items
    custom_fields:%custom_fields
    custom_fields_attachments:!
    instructions_attachments:!
    member_id:>member
    new_approvals:#approvals
    new_tags:#tags
    note:!
    note_attachments:!
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
    time_entry_description:!
    time_spent:!
    time_spent_effort_class_id:!
    workflow_id:>workflow
    """

    id: str = needs(title="id: ID!")
    """Node ID of the task to change."""
    agile_board_column_id: str | None | Unset = unset("agileBoardColumnId: ID")
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset = unset(
        "agileBoardColumnPosition: Int"
    )
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset = unset("agileBoardId: ID")
    """Node ID of the board to place the item on."""
    approvals_to_delete: Sequence[str] | None | Unset = unset(
        "approvalsToDelete: [ID!]"
    )
    """Node IDs of the approvals to remove."""
    assigned_at: datetime | None | Unset = unset("assignedAt: ISO8601Timestamp")
    """Moment at which the task was assigned."""
    category: TaskCategory | TaskCategoryLiteral | None | Unset = unset(
        "category: TaskCategory"
    )
    """Kind of step."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs the task works on."""
    copy_note_to_request: bool | None | Unset = unset("copyNoteToRequest: Boolean")
    """True when notes are copied publicly to the workflow's request; default from the
    template."""
    copy_note_to_workflow: bool | None | Unset = unset("copyNoteToWorkflow: Boolean")
    """True when notes are copied to the workflow; default from the template."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    finished_at: datetime | None | Unset = unset("finishedAt: ISO8601Timestamp")
    """Moment at which the task reached a final status."""
    impact: TaskImpact | TaskImpactLiteral | None | Unset = unset("impact: TaskImpact")
    """How badly service instances are affected while the task is done."""
    instructions: str | None | Unset = unset("instructions: String")
    """What to do, in rich text."""
    instructions_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("instructionsAttachments: [AttachmentInput!]")
    """Uploaded files for `instructions`."""
    member_id: str | None | Unset = unset("memberId: ID")
    """Node ID of the person to assign; leave empty for an approval with several
    approvers."""
    new_approvals: Sequence[TaskApprovalInput] | None | Unset = unset(
        "newApprovals: [TaskApprovalInput!]"
    )
    """Approvers to add, or with `id` to change."""
    new_tags: Sequence[TagInput] | None | Unset = unset("newTags: [TagInput!]")
    """Tags to add."""
    note: str | None | Unset = unset("note: String")
    """Note to add, in rich text."""
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = unset(
        "noteAttachments: [AttachmentInput!]"
    )
    """Uploaded files for `note`."""
    pdf_design_id: str | None | Unset = unset("pdfDesignId: ID")
    """Node ID of the PDF design of the task's summary."""
    phase_id: str | None | Unset = unset("phaseId: ID")
    """Node ID of the workflow phase the task belongs to."""
    planned_duration: int | None | Unset = unset("plannedDuration: Int")
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: int | None | Unset = unset("plannedEffort: Int")
    """Minutes of work expected of the assignee."""
    predecessor_ids: Sequence[str] | None | Unset = unset("predecessorIds: [ID!]")
    """Node IDs of the tasks that have to be finished first."""
    request_service_instance_id: str | None | Unset = unset(
        "requestServiceInstanceId: ID"
    )
    """Node ID of the service instance for the request opened for the task."""
    request_template_id: str | None | Unset = unset("requestTemplateId: ID")
    """Node ID of the template for the request opened for the task."""
    required_approvals: int | None | Unset = unset("requiredApprovals: Int")
    """Number of approvers who have to agree before the task is approved."""
    service_instance_ids: Sequence[str] | None | Unset = unset(
        "serviceInstanceIds: [ID!]"
    )
    """Node IDs of the service instances that the task affects."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Moment before which work may not start."""
    status: TaskStatus | TaskStatusLiteral | None | Unset = unset("status: TaskStatus")
    """Progress of the task."""
    subject: str | None | Unset = unset("subject: String")
    """Objective in one line."""
    successor_ids: Sequence[str] | None | Unset = unset("successorIds: [ID!]")
    """Node IDs of the tasks that wait for this one."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the external organization asked to help."""
    supplier_request_id: str | None | Unset = unset("supplierRequestID: String")
    """Number or URL of the case at the supplier."""
    tags_to_delete: Sequence[str] | None | Unset = unset("tagsToDelete: [ID!]")
    """Node IDs of the tags to remove."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team to assign."""
    template_id: str | None | Unset = unset("templateId: ID")
    """Node ID of the template the task is made from."""
    time_entry_description: str | None | Unset = unset("timeEntryDescription: String")
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset = unset("timeSpent: Int")
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset = unset("timeSpentEffortClassId: ID")
    """Node ID of the effort class for `timeSpent`."""
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """True to mark the task as urgent."""
    waiting_until: datetime | None | Unset = unset("waitingUntil: ISO8601Timestamp")
    """Moment at which status `waiting_for` turns back into `assigned`."""
    work_hours_are24x7: bool | None | Unset = unset("workHoursAre24x7: Boolean")
    """True when the completion target ignores work hours."""
    workflow_id: str | None | Unset = unset("workflowId: ID")
    """Node ID of the workflow the task belongs to."""


class TaskUpdateArgs(TypedDict, total=False, closed=True):
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
    assigned_at: datetime | None | Unset
    """Moment at which the task was assigned."""
    category: TaskCategory | TaskCategoryLiteral | None | Unset
    """Kind of step."""
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
    finished_at: datetime | None | Unset
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
    start_at: datetime | None | Unset
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
    waiting_until: datetime | None | Unset
    """Moment at which status `waiting_for` turns back into `assigned`."""
    work_hours_are24x7: bool | None | Unset
    """True when the completion target ignores work hours."""
    workflow_id: str | None | Unset
    """Node ID of the workflow the task belongs to."""


class TaskApplyRow(TypedDict, total=False):
    """Row for ``client.apply.tasks``. Omitted fields are left unchanged."""

    source_id: Required[str]
    agile_board_column_id: str | None
    agile_board_column_position: int | None
    agile_board_id: str | None
    assigned_at: datetime | None
    category: TaskCategory | TaskCategoryLiteral | None
    configuration_item_ids: Sequence[str] | None
    copy_note_to_request: bool | None
    copy_note_to_workflow: bool | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    finished_at: datetime | None
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
    start_at: datetime | None
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
    waiting_until: datetime | None
    work_hours_are24x7: bool | None
    workflow_id: str | None
    agile_board: str | AgileBoardApplyKey | None
    configuration_items: Sequence[str | ConfigurationItemApplyKey] | None
    member: str | PersonApplyKey | None
    pdf_design: str | PdfDesignApplyKey | None
    request_service_instance: str | ServiceInstanceApplyKey | None
    request_template: str | RequestTemplateApplyKey | None
    service_instances: Sequence[str | ServiceInstanceApplyKey] | None
    supplier: str | OrganizationApplyKey | None
    team: str | TeamApplyKey | None
    template: str | TaskTemplateApplyKey | None
    workflow: str | WorkflowApplyKey | None
    approvals: Sequence[TaskApprovalApplyChild] | None
    tags: Sequence[TagApplyChild] | None
    replace: Sequence[Literal["approvals", "tags"]]
