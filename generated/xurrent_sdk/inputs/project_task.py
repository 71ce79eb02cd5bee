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
        OrganizationApplyKey,
        PdfDesignApplyKey,
        ProjectApplyKey,
        ProjectTaskApplyKey,
        ProjectTaskTemplateApplyKey,
        SkillPoolApplyKey,
        TeamApplyKey,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.project_task import (
        ProjectTaskCategory,
        ProjectTaskCategoryLiteral,
        ProjectTaskOrderField,
        ProjectTaskOrderFieldLiteral,
        ProjectTaskStatus,
        ProjectTaskStatusLiteral,
    )
    from ..models.project_task import ProjectTask, ProjectTaskFields
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
    from .project_task_assignment import (
        ProjectTaskAssignmentApplyChild,
        ProjectTaskAssignmentInput,
    )
    from .tag import TagApplyChild, TagInput

ProjectTaskOrderBy: TypeAlias = Literal[
    "category",
    "completion_target_at",
    "created_at",
    "finished_at",
    "life_cycle_state",
    "project_task_id",
    "status",
    "subject",
    "supplier_name",
    "updated_at",
    "urgent",
    "-category",
    "-completion_target_at",
    "-created_at",
    "-finished_at",
    "-life_cycle_state",
    "-project_task_id",
    "-status",
    "-subject",
    "-supplier_name",
    "-updated_at",
    "-urgent",
]


class ProjectTaskCategoryFilter(GraphQLInput, frozen=True):
    """Condition on `ProjectTaskCategory` values."""

    __graphql_where__ = "ProjectTaskCategoryWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ProjectTaskCategory | ProjectTaskCategoryLiteral | None] | None | Unset
    ) = unset("values: [ProjectTaskCategory]")
    """Values to match; an empty list matches records without a value."""


class ProjectTaskCategoryWhere(
    Values["ProjectTaskCategory | ProjectTaskCategoryLiteral"]
):
    """The operators of ``ProjectTaskCategoryFilter``."""


class ProjectTaskCreateInput(
    GraphQLInput,
    MutationInput["ProjectTask", "ProjectTaskFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `projectTaskCreate` mutation."""

    category: ProjectTaskCategory | ProjectTaskCategoryLiteral = needs(
        title="category: ProjectTaskCategory!"
    )
    """Whether the task is work, an approval or a milestone."""
    phase_id: str = needs(title="phaseId: ID!")
    """Node ID of the project phase the task belongs to."""
    planned_duration: int = needs(title="plannedDuration: Int!")
    """Expected minutes from assignment, or from `startAt`, to completion."""
    project_id: str = needs(title="projectId: ID!")
    """Node ID of the project the task belongs to."""
    subject: str = needs(title="subject: String!")
    """Objective in one line."""
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
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    deadline: datetime | None | Unset = unset("deadline: ISO8601Timestamp")
    """Moment by which the milestone has to be reached."""
    instructions: str | None | Unset = unset("instructions: String")
    """What to do, in rich text."""
    new_assignments: Sequence[ProjectTaskAssignmentInput] | None | Unset = unset(
        "newAssignments: [ProjectTaskAssignmentInput!]"
    )
    """Assignments to add."""
    new_tags: Sequence[TagInput] | None | Unset = unset("newTags: [TagInput!]")
    """Tags to add."""
    note: str | None | Unset = unset("note: String")
    """First note, in rich text."""
    pdf_design_id: str | None | Unset = unset("pdfDesignId: ID")
    """Node ID of the PDF design of the task's summary."""
    planned_effort: int | None | Unset = unset("plannedEffort: Int")
    """Minutes of work expected of the team."""
    predecessor_ids: Sequence[str] | None | Unset = unset("predecessorIds: [ID!]")
    """Node IDs of the tasks that have to be finished first."""
    required_approvals: int | None | Unset = unset("requiredApprovals: Int")
    """Number of assignees who have to approve before the task is approved."""
    skill_pool_id: str | None | Unset = unset("skillPoolId: ID")
    """Node ID of the skill pool whose expertise is needed."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Moment before which work may not start."""
    status: ProjectTaskStatus | ProjectTaskStatusLiteral | None | Unset = unset(
        "status: ProjectTaskStatus"
    )
    """Progress of the task."""
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


class ProjectTaskCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProjectTaskCreateInput`` as keyword arguments."""

    category: Required[ProjectTaskCategory | ProjectTaskCategoryLiteral]
    """Whether the task is work, an approval or a milestone."""
    phase_id: Required[str]
    """Node ID of the project phase the task belongs to."""
    planned_duration: Required[int]
    """Expected minutes from assignment, or from `startAt`, to completion."""
    project_id: Required[str]
    """Node ID of the project the task belongs to."""
    subject: Required[str]
    """Objective in one line."""
    agile_board_column_id: str | None | Unset
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset
    """Node ID of the board to place the item on."""
    assigned_at: datetime | None | Unset
    """Moment at which the task was assigned."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    deadline: datetime | None | Unset
    """Moment by which the milestone has to be reached."""
    instructions: str | None | Unset
    """What to do, in rich text."""
    new_assignments: Sequence[ProjectTaskAssignmentInput] | None | Unset
    """Assignments to add."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to add."""
    note: str | None | Unset
    """First note, in rich text."""
    pdf_design_id: str | None | Unset
    """Node ID of the PDF design of the task's summary."""
    planned_effort: int | None | Unset
    """Minutes of work expected of the team."""
    predecessor_ids: Sequence[str] | None | Unset
    """Node IDs of the tasks that have to be finished first."""
    required_approvals: int | None | Unset
    """Number of assignees who have to approve before the task is approved."""
    skill_pool_id: str | None | Unset
    """Node ID of the skill pool whose expertise is needed."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None | Unset
    """Moment before which work may not start."""
    status: ProjectTaskStatus | ProjectTaskStatusLiteral | None | Unset
    """Progress of the task."""
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


class ProjectTaskCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of project task records."""

    __graphql_where__ = "ProjectTaskCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ProjectTaskCustomWhere(CustomCondition):
    """The operators of ``ProjectTaskCustomFilter``."""


class ProjectTaskFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.projectTasks`; all that are given have to hold."""

    __graphql_where__ = "ProjectTaskWhere"

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
    category: ProjectTaskCategoryFilter | None | Unset = unset(
        "category: ProjectTaskCategoryFilter"
    )
    """Condition on `category` (whether the task is work, an approval or a
    milestone)."""
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
    custom_filters: Sequence[ProjectTaskCustomFilter] | None | Unset = unset(
        "customFilters: [ProjectTaskCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    finished_at: TimestampFilter | None | Unset = unset("finishedAt: TimestampFilter")
    """Range for `finishedAt` (moment at which the task reached a final status)."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    manager: ReferenceFilter | None | Unset = unset("manager: ReferenceFilter")
    """By node ID of the manager."""
    mentioning_me: bool | None | Unset = unset("mentioningMe: Boolean")
    """Only records, or no records, with a note that mentions the caller."""
    project: ReferenceFilter | None | Unset = unset("project: ReferenceFilter")
    """By node ID of the project the task belongs to."""
    project_program: StringFilter | None | Unset = unset("projectProgram: StringFilter")
    """By program of the project."""
    project_task_id: StringFilter | None | Unset = unset("projectTaskId: StringFilter")
    """Condition on `projectTaskId` (number shown in the user interface, which is also
    the REST ID)."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service."""
    skill_pool: ReferenceFilter | None | Unset = unset("skillPool: ReferenceFilter")
    """By node ID of the skill pool whose expertise is needed."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    status: ProjectTaskStatusFilter | None | Unset = unset(
        "status: ProjectTaskStatusFilter"
    )
    """Condition on `status` (progress of the task)."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    supplier: ReferenceFilter | None | Unset = unset("supplier: ReferenceFilter")
    """By node ID of the external organization asked to help."""
    team: ReferenceFilter | None | Unset = unset("team: ReferenceFilter")
    """By node ID of the team the task is assigned to."""
    template: ReferenceFilter | None | Unset = unset("template: ReferenceFilter")
    """By node ID of the template the task was made from."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """Required value of `urgent`: true when marked urgent."""


class ProjectTaskWhere(FilterFields):
    """Fields of ``ProjectTaskFilter`` for conditions of ``where``."""

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    """By ID of the owning account."""
    agile_board: ReferenceWhere
    """By node ID of the board on which the item is placed."""
    agile_board_column: ReferenceWhere
    """By node ID of the column in which the item is placed."""
    assignee: ReferenceWhere
    """By node ID of the assignee."""
    category: ProjectTaskCategoryWhere
    """Condition on `category` (whether the task is work, an approval or a
    milestone)."""
    completion_target_at: TimestampWhere
    """Range for `completionTargetAt` (moment by which the task should be completed)."""
    completion_target_indication: TargetIndicationWhere
    """By urgency of the completion target."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: CustomFields[ProjectTaskCustomWhere]
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    finished_at: TimestampWhere
    """Range for `finishedAt` (moment at which the task reached a final status)."""
    id: IDWhere
    """By node ID."""
    manager: ReferenceWhere
    """By node ID of the manager."""
    mentioning_me: Flag
    """Only records, or no records, with a note that mentions the caller."""
    project: ReferenceWhere
    """By node ID of the project the task belongs to."""
    project_program: StringWhere
    """By program of the project."""
    project_task_id: StringWhere
    """Condition on `projectTaskId` (number shown in the user interface, which is also
    the REST ID)."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceWhere
    """By node ID of the service."""
    skill_pool: ReferenceWhere
    """By node ID of the skill pool whose expertise is needed."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    status: ProjectTaskStatusWhere
    """Condition on `status` (progress of the task)."""
    subject: StringWhere
    supplier: ReferenceWhere
    """By node ID of the external organization asked to help."""
    team: ReferenceWhere
    """By node ID of the team the task is assigned to."""
    template: ReferenceWhere
    """By node ID of the template the task was made from."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    urgent: Flag
    """Required value of `urgent`: true when marked urgent."""


class ProjectTaskOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.projectTasks`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: ProjectTaskOrderField | ProjectTaskOrderFieldLiteral = needs(
        title="field: ProjectTaskOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ProjectTaskStatusFilter(GraphQLInput, frozen=True):
    """Condition on `ProjectTaskStatus` values."""

    __graphql_where__ = "ProjectTaskStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ProjectTaskStatus | ProjectTaskStatusLiteral | None] | None | Unset
    ) = unset("values: [ProjectTaskStatus]")
    """Values to match; an empty list matches records without a value."""


class ProjectTaskStatusWhere(Values["ProjectTaskStatus | ProjectTaskStatusLiteral"]):
    """The operators of ``ProjectTaskStatusFilter``."""


class ProjectTaskUpdateInput(
    GraphQLInput,
    MutationInput["ProjectTask", "ProjectTaskFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `projectTaskUpdate` mutation."""

    __graphql_apply__ = """
    agile_board_column_id:>agile_board_column
    agile_board_id:>agile_board
    custom_fields:%custom_fields
    custom_fields_attachments:!
    new_assignments:#assignments
    new_tags:#tags
    note:!
    pdf_design_id:>pdf_design
    phase_id:>phase
    predecessor_ids:*predecessors
    project_id:>project
    skill_pool_id:>skill_pool
    successor_ids:*successors
    supplier_id:>supplier
    team_id:>team
    template_id:>template
    time_entry_description:!
    time_spent:!
    time_spent_effort_class_id:!
    """

    id: str = needs(title="id: ID!")
    """Node ID of the project task to change."""
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
    assignments_to_delete: Sequence[str] | None | Unset = unset(
        "assignmentsToDelete: [ID!]"
    )
    """Node IDs of the assignments to remove."""
    category: ProjectTaskCategory | ProjectTaskCategoryLiteral | None | Unset = unset(
        "category: ProjectTaskCategory"
    )
    """Whether the task is work, an approval or a milestone."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    deadline: datetime | None | Unset = unset("deadline: ISO8601Timestamp")
    """Moment by which the milestone has to be reached."""
    instructions: str | None | Unset = unset("instructions: String")
    """What to do, in rich text."""
    new_assignments: Sequence[ProjectTaskAssignmentInput] | None | Unset = unset(
        "newAssignments: [ProjectTaskAssignmentInput!]"
    )
    """Assignments to add, or with `id` to change."""
    new_tags: Sequence[TagInput] | None | Unset = unset("newTags: [TagInput!]")
    """Tags to add."""
    note: str | None | Unset = unset("note: String")
    """Note to add, in rich text."""
    pdf_design_id: str | None | Unset = unset("pdfDesignId: ID")
    """Node ID of the PDF design of the task's summary."""
    phase_id: str | None | Unset = unset("phaseId: ID")
    """Node ID of the project phase the task belongs to."""
    planned_duration: int | None | Unset = unset("plannedDuration: Int")
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: int | None | Unset = unset("plannedEffort: Int")
    """Minutes of work expected of the team."""
    predecessor_ids: Sequence[str] | None | Unset = unset("predecessorIds: [ID!]")
    """Node IDs of the tasks that have to be finished first."""
    required_approvals: int | None | Unset = unset("requiredApprovals: Int")
    """Number of assignees who have to approve before the task is approved."""
    skill_pool_id: str | None | Unset = unset("skillPoolId: ID")
    """Node ID of the skill pool whose expertise is needed."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Moment before which work may not start."""
    status: ProjectTaskStatus | ProjectTaskStatusLiteral | None | Unset = unset(
        "status: ProjectTaskStatus"
    )
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


class ProjectTaskUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProjectTaskUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the project task to change."""
    agile_board_column_id: str | None | Unset
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset
    """Node ID of the board to place the item on."""
    assigned_at: datetime | None | Unset
    """Moment at which the task was assigned."""
    assignments_to_delete: Sequence[str] | None | Unset
    """Node IDs of the assignments to remove."""
    category: ProjectTaskCategory | ProjectTaskCategoryLiteral | None | Unset
    """Whether the task is work, an approval or a milestone."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    deadline: datetime | None | Unset
    """Moment by which the milestone has to be reached."""
    instructions: str | None | Unset
    """What to do, in rich text."""
    new_assignments: Sequence[ProjectTaskAssignmentInput] | None | Unset
    """Assignments to add, or with `id` to change."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to add."""
    note: str | None | Unset
    """Note to add, in rich text."""
    pdf_design_id: str | None | Unset
    """Node ID of the PDF design of the task's summary."""
    phase_id: str | None | Unset
    """Node ID of the project phase the task belongs to."""
    planned_duration: int | None | Unset
    """Expected minutes from assignment, or from `startAt`, to completion."""
    planned_effort: int | None | Unset
    """Minutes of work expected of the team."""
    predecessor_ids: Sequence[str] | None | Unset
    """Node IDs of the tasks that have to be finished first."""
    required_approvals: int | None | Unset
    """Number of assignees who have to approve before the task is approved."""
    skill_pool_id: str | None | Unset
    """Node ID of the skill pool whose expertise is needed."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | None | Unset
    """Moment before which work may not start."""
    status: ProjectTaskStatus | ProjectTaskStatusLiteral | None | Unset
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


class ProjectTaskApplyRow(TypedDict, total=False):
    """Row for ``client.apply.project_tasks``. Omitted fields are left unchanged."""

    source_id: Required[str]
    agile_board_column_id: str | None
    agile_board_column_position: int | None
    agile_board_id: str | None
    assigned_at: datetime | None
    category: ProjectTaskCategory | ProjectTaskCategoryLiteral | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    deadline: datetime | None
    instructions: str | None
    new_assignments: Sequence[ProjectTaskAssignmentInput] | None
    new_tags: Sequence[TagInput] | None
    note: str | None
    pdf_design_id: str | None
    phase_id: str | None
    planned_duration: int | None
    planned_effort: int | None
    predecessor_ids: Sequence[str] | None
    project_id: str
    required_approvals: int | None
    skill_pool_id: str | None
    start_at: datetime | None
    status: ProjectTaskStatus | ProjectTaskStatusLiteral | None
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
    agile_board: str | AgileBoardApplyKey | None
    pdf_design: str | PdfDesignApplyKey | None
    predecessors: Sequence[str | ProjectTaskApplyKey] | None
    project: str | ProjectApplyKey | None
    skill_pool: str | SkillPoolApplyKey | None
    successors: Sequence[str | ProjectTaskApplyKey] | None
    supplier: str | OrganizationApplyKey | None
    team: str | TeamApplyKey | None
    template: str | ProjectTaskTemplateApplyKey | None
    assignments: Sequence[ProjectTaskAssignmentApplyChild] | None
    tags: Sequence[TagApplyChild] | None
    replace: Sequence[Literal["assignments", "tags"]]
