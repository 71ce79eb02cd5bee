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
    from ..enums.project_task import (
        ProjectTaskCategory,
        ProjectTaskCategoryLiteral,
        ProjectTaskOrderField,
        ProjectTaskOrderFieldLiteral,
        ProjectTaskStatus,
        ProjectTaskStatusLiteral,
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
    from .project_task_assignment import ProjectTaskAssignmentInput

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

    class ProjectTaskCreateArgs(TypedDict, total=False):
        """The fields of ``ProjectTaskCreateInput`` as keyword arguments."""

        category: Required[ProjectTaskCategory | ProjectTaskCategoryLiteral]
        phase_id: Required[str]
        planned_duration: Required[int]
        project_id: Required[str]
        subject: Required[str]
        agile_board_column_id: str | None | Unset
        agile_board_column_position: int | None | Unset
        agile_board_id: str | None | Unset
        assigned_at: datetime | SpecialTimestamp | None | Unset
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        deadline: datetime | SpecialTimestamp | None | Unset
        instructions: str | None | Unset
        new_assignments: Sequence[ProjectTaskAssignmentInput] | None | Unset
        note: str | None | Unset
        pdf_design_id: str | None | Unset
        planned_effort: int | None | Unset
        predecessor_ids: Sequence[str] | None | Unset
        required_approvals: int | None | Unset
        skill_pool_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        status: ProjectTaskStatus | ProjectTaskStatusLiteral | None | Unset
        successor_ids: Sequence[str] | None | Unset
        supplier_id: str | None | Unset
        supplier_request_id: str | None | Unset
        team_id: str | None | Unset
        template_id: str | None | Unset
        time_entry_description: str | None | Unset
        time_spent: int | None | Unset
        time_spent_effort_class_id: str | None | Unset
        urgent: bool | None | Unset
        waiting_until: datetime | SpecialTimestamp | None | Unset
        work_hours_are24x7: bool | None | Unset

    class ProjectTaskUpdateArgs(TypedDict, total=False):
        """The fields of ``ProjectTaskUpdateInput`` as keyword arguments."""

        id: Required[str]
        agile_board_column_id: str | None | Unset
        agile_board_column_position: int | None | Unset
        agile_board_id: str | None | Unset
        assigned_at: datetime | SpecialTimestamp | None | Unset
        assignments_to_delete: Sequence[str] | None | Unset
        category: ProjectTaskCategory | ProjectTaskCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        deadline: datetime | SpecialTimestamp | None | Unset
        instructions: str | None | Unset
        new_assignments: Sequence[ProjectTaskAssignmentInput] | None | Unset
        note: str | None | Unset
        pdf_design_id: str | None | Unset
        phase_id: str | None | Unset
        planned_duration: int | None | Unset
        planned_effort: int | None | Unset
        predecessor_ids: Sequence[str] | None | Unset
        required_approvals: int | None | Unset
        skill_pool_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        status: ProjectTaskStatus | ProjectTaskStatusLiteral | None | Unset
        subject: str | None | Unset
        successor_ids: Sequence[str] | None | Unset
        supplier_id: str | None | Unset
        supplier_request_id: str | None | Unset
        team_id: str | None | Unset
        template_id: str | None | Unset
        time_entry_description: str | None | Unset
        time_spent: int | None | Unset
        time_spent_effort_class_id: str | None | Unset
        urgent: bool | None | Unset
        waiting_until: datetime | SpecialTimestamp | None | Unset
        work_hours_are24x7: bool | None | Unset


class ProjectTaskCategoryFilter(GraphQLInput, frozen=True):
    """The input ``ProjectTaskCategoryFilter``."""

    __graphql_name__ = "ProjectTaskCategoryFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ProjectTaskCategory]
    """

    __graphql_where__ = "ProjectTaskCategoryWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ProjectTaskCategory | ProjectTaskCategoryLiteral | None] | None | Unset
    ) = UNSET


class ProjectTaskCategoryWhere(
    Values["ProjectTaskCategory | ProjectTaskCategoryLiteral"]
):
    """The operators of ``ProjectTaskCategoryFilter``."""


class ProjectTaskCreateInput(GraphQLInput, frozen=True):
    """The input ``ProjectTaskCreateInput``."""

    __graphql_name__ = "ProjectTaskCreateInput"

    __graphql_fields__ = """
    agile_board_column_id agileBoardColumnId ID
    agile_board_column_position agileBoardColumnPosition Int
    agile_board_id agileBoardId ID
    assigned_at assignedAt ISO8601Timestamp
    category category ProjectTaskCategory!
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    deadline deadline ISO8601Timestamp
    instructions instructions String
    new_assignments newAssignments [ProjectTaskAssignmentInput!]
    note note String
    pdf_design_id pdfDesignId ID
    phase_id phaseId ID!
    planned_duration plannedDuration Int!
    planned_effort plannedEffort Int
    predecessor_ids predecessorIds [ID!]
    project_id projectId ID!
    required_approvals requiredApprovals Int
    skill_pool_id skillPoolId ID
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    status status ProjectTaskStatus
    subject subject String!
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
    """

    __graphql_required__ = (
        "category",
        "phase_id",
        "planned_duration",
        "project_id",
        "subject",
    )

    category: ProjectTaskCategory | ProjectTaskCategoryLiteral
    phase_id: str
    planned_duration: int
    project_id: str
    subject: str
    agile_board_column_id: str | None | Unset = UNSET
    agile_board_column_position: int | None | Unset = UNSET
    agile_board_id: str | None | Unset = UNSET
    assigned_at: datetime | SpecialTimestamp | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    deadline: datetime | SpecialTimestamp | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    new_assignments: Sequence[ProjectTaskAssignmentInput] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    pdf_design_id: str | None | Unset = UNSET
    planned_effort: int | None | Unset = UNSET
    predecessor_ids: Sequence[str] | None | Unset = UNSET
    required_approvals: int | None | Unset = UNSET
    skill_pool_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    status: ProjectTaskStatus | ProjectTaskStatusLiteral | None | Unset = UNSET
    successor_ids: Sequence[str] | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    supplier_request_id: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    template_id: str | None | Unset = UNSET
    time_entry_description: str | None | Unset = UNSET
    time_spent: int | None | Unset = UNSET
    time_spent_effort_class_id: str | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
    work_hours_are24x7: bool | None | Unset = UNSET


class ProjectTaskCustomFilter(GraphQLInput, frozen=True):
    """The input ``ProjectTaskCustomFilter``."""

    __graphql_name__ = "ProjectTaskCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "ProjectTaskCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class ProjectTaskCustomWhere(CustomFreeText):
    """The operators of ``ProjectTaskCustomFilter``."""


class ProjectTaskFilter(GraphQLInput, frozen=True):
    """The input ``ProjectTaskFilter``."""

    __graphql_name__ = "ProjectTaskFilter"

    __graphql_fields__ = """
    account account StringFilter
    agile_board agileBoard ReferenceFilter
    agile_board_column agileBoardColumn ReferenceFilter
    assignee assignee ReferenceFilter
    category category ProjectTaskCategoryFilter
    completion_target_at completionTargetAt TimestampFilter
    completion_target_indication completionTargetIndication TargetIndicationFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [ProjectTaskCustomFilter!]
    finished_at finishedAt TimestampFilter
    id id IDFilter
    manager manager ReferenceFilter
    mentioning_me mentioningMe Boolean
    project project ReferenceFilter
    project_program projectProgram StringFilter
    project_task_id projectTaskId StringFilter
    query query String
    service service ReferenceFilter
    skill_pool skillPool ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status ProjectTaskStatusFilter
    subject subject StringFilter
    supplier supplier ReferenceFilter
    team team ReferenceFilter
    template template ReferenceFilter
    updated_at updatedAt TimestampFilter
    urgent urgent Boolean
    """

    __graphql_where__ = "ProjectTaskWhere"

    account: StringFilter | None | Unset = UNSET
    agile_board: ReferenceFilter | None | Unset = UNSET
    agile_board_column: ReferenceFilter | None | Unset = UNSET
    assignee: ReferenceFilter | None | Unset = UNSET
    category: ProjectTaskCategoryFilter | None | Unset = UNSET
    completion_target_at: TimestampFilter | None | Unset = UNSET
    completion_target_indication: TargetIndicationFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[ProjectTaskCustomFilter] | None | Unset = UNSET
    finished_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    manager: ReferenceFilter | None | Unset = UNSET
    mentioning_me: bool | None | Unset = UNSET
    project: ReferenceFilter | None | Unset = UNSET
    project_program: StringFilter | None | Unset = UNSET
    project_task_id: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    skill_pool: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    status: ProjectTaskStatusFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    supplier: ReferenceFilter | None | Unset = UNSET
    team: ReferenceFilter | None | Unset = UNSET
    template: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET


class ProjectTaskWhere(FilterFields):
    """What ``where`` can compare of ``ProjectTaskFilter``."""

    __graphql_filter__ = "ProjectTaskFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    agile_board: ReferenceWhere
    agile_board_column: ReferenceWhere
    assignee: ReferenceWhere
    category: ProjectTaskCategoryWhere
    completion_target_at: TimestampWhere
    completion_target_indication: TargetIndicationWhere
    created_at: TimestampWhere
    custom: CustomFields[ProjectTaskCustomWhere]
    finished_at: TimestampWhere
    id: IDWhere
    manager: ReferenceWhere
    mentioning_me: Flag
    project: ReferenceWhere
    project_program: StringWhere
    project_task_id: StringWhere
    query: FreeText
    service: ReferenceWhere
    skill_pool: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    status: ProjectTaskStatusWhere
    subject: StringWhere
    supplier: ReferenceWhere
    team: ReferenceWhere
    template: ReferenceWhere
    updated_at: TimestampWhere
    urgent: Flag


class ProjectTaskOrder(GraphQLInput, frozen=True):
    """The input ``ProjectTaskOrder``."""

    __graphql_name__ = "ProjectTaskOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProjectTaskOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ProjectTaskOrderField | ProjectTaskOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ProjectTaskStatusFilter(GraphQLInput, frozen=True):
    """The input ``ProjectTaskStatusFilter``."""

    __graphql_name__ = "ProjectTaskStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ProjectTaskStatus]
    """

    __graphql_where__ = "ProjectTaskStatusWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ProjectTaskStatus | ProjectTaskStatusLiteral | None] | None | Unset
    ) = UNSET


class ProjectTaskStatusWhere(Values["ProjectTaskStatus | ProjectTaskStatusLiteral"]):
    """The operators of ``ProjectTaskStatusFilter``."""


class ProjectTaskUpdateInput(GraphQLInput, frozen=True):
    """The input ``ProjectTaskUpdateInput``."""

    __graphql_name__ = "ProjectTaskUpdateInput"

    __graphql_fields__ = """
    agile_board_column_id agileBoardColumnId ID
    agile_board_column_position agileBoardColumnPosition Int
    agile_board_id agileBoardId ID
    assigned_at assignedAt ISO8601Timestamp
    assignments_to_delete assignmentsToDelete [ID!]
    category category ProjectTaskCategory
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    deadline deadline ISO8601Timestamp
    id id ID!
    instructions instructions String
    new_assignments newAssignments [ProjectTaskAssignmentInput!]
    note note String
    pdf_design_id pdfDesignId ID
    phase_id phaseId ID
    planned_duration plannedDuration Int
    planned_effort plannedEffort Int
    predecessor_ids predecessorIds [ID!]
    required_approvals requiredApprovals Int
    skill_pool_id skillPoolId ID
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    status status ProjectTaskStatus
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
    """

    __graphql_required__ = ("id",)

    id: str
    agile_board_column_id: str | None | Unset = UNSET
    agile_board_column_position: int | None | Unset = UNSET
    agile_board_id: str | None | Unset = UNSET
    assigned_at: datetime | SpecialTimestamp | None | Unset = UNSET
    assignments_to_delete: Sequence[str] | None | Unset = UNSET
    category: ProjectTaskCategory | ProjectTaskCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    deadline: datetime | SpecialTimestamp | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    new_assignments: Sequence[ProjectTaskAssignmentInput] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    pdf_design_id: str | None | Unset = UNSET
    phase_id: str | None | Unset = UNSET
    planned_duration: int | None | Unset = UNSET
    planned_effort: int | None | Unset = UNSET
    predecessor_ids: Sequence[str] | None | Unset = UNSET
    required_approvals: int | None | Unset = UNSET
    skill_pool_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    status: ProjectTaskStatus | ProjectTaskStatusLiteral | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    successor_ids: Sequence[str] | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    supplier_request_id: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    template_id: str | None | Unset = UNSET
    time_entry_description: str | None | Unset = UNSET
    time_spent: int | None | Unset = UNSET
    time_spent_effort_class_id: str | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
    work_hours_are24x7: bool | None | Unset = UNSET
