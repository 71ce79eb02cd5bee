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

    class TaskCreateArgs(TypedDict, total=False):
        """The fields of ``TaskCreateInput`` as keyword arguments."""

        workflow_id: Required[str]
        agile_board_column_id: str | None | Unset
        agile_board_column_position: int | None | Unset
        agile_board_id: str | None | Unset
        assigned_at: datetime | SpecialTimestamp | None | Unset
        category: TaskCategory | TaskCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        copy_note_to_request: bool | None | Unset
        copy_note_to_workflow: bool | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        finished_at: datetime | SpecialTimestamp | None | Unset
        impact: TaskImpact | TaskImpactLiteral | None | Unset
        instructions: str | None | Unset
        instructions_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        member_id: str | None | Unset
        new_approvals: Sequence[TaskApprovalInput] | None | Unset
        note: str | None | Unset
        note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        pdf_design_id: str | None | Unset
        phase_id: str | None | Unset
        planned_duration: int | None | Unset
        planned_effort: int | None | Unset
        predecessor_ids: Sequence[str] | None | Unset
        request_service_instance_id: str | None | Unset
        request_template_id: str | None | Unset
        required_approvals: int | None | Unset
        service_instance_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        status: TaskStatus | TaskStatusLiteral | None | Unset
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

    class TaskUpdateArgs(TypedDict, total=False):
        """The fields of ``TaskUpdateInput`` as keyword arguments."""

        id: Required[str]
        agile_board_column_id: str | None | Unset
        agile_board_column_position: int | None | Unset
        agile_board_id: str | None | Unset
        approvals_to_delete: Sequence[str] | None | Unset
        assigned_at: datetime | SpecialTimestamp | None | Unset
        category: TaskCategory | TaskCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        copy_note_to_request: bool | None | Unset
        copy_note_to_workflow: bool | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        finished_at: datetime | SpecialTimestamp | None | Unset
        impact: TaskImpact | TaskImpactLiteral | None | Unset
        instructions: str | None | Unset
        instructions_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        member_id: str | None | Unset
        new_approvals: Sequence[TaskApprovalInput] | None | Unset
        note: str | None | Unset
        note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        pdf_design_id: str | None | Unset
        phase_id: str | None | Unset
        planned_duration: int | None | Unset
        planned_effort: int | None | Unset
        predecessor_ids: Sequence[str] | None | Unset
        request_service_instance_id: str | None | Unset
        request_template_id: str | None | Unset
        required_approvals: int | None | Unset
        service_instance_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        status: TaskStatus | TaskStatusLiteral | None | Unset
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
        workflow_id: str | None | Unset


class TaskCategoryFilter(GraphQLInput, frozen=True):
    """The input ``TaskCategoryFilter``."""

    __graphql_name__ = "TaskCategoryFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [TaskCategory]
    """

    __graphql_where__ = "TaskCategoryWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[TaskCategory | TaskCategoryLiteral | None] | None | Unset = UNSET


class TaskCategoryWhere(Values["TaskCategory | TaskCategoryLiteral"]):
    """The operators of ``TaskCategoryFilter``."""


class TaskCreateInput(GraphQLInput, frozen=True):
    """The input ``TaskCreateInput``."""

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

    __graphql_required__ = ("workflow_id",)

    workflow_id: str
    agile_board_column_id: str | None | Unset = UNSET
    agile_board_column_position: int | None | Unset = UNSET
    agile_board_id: str | None | Unset = UNSET
    assigned_at: datetime | SpecialTimestamp | None | Unset = UNSET
    category: TaskCategory | TaskCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    copy_note_to_request: bool | None | Unset = UNSET
    copy_note_to_workflow: bool | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    finished_at: datetime | SpecialTimestamp | None | Unset = UNSET
    impact: TaskImpact | TaskImpactLiteral | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    instructions_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    member_id: str | None | Unset = UNSET
    new_approvals: Sequence[TaskApprovalInput] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    pdf_design_id: str | None | Unset = UNSET
    phase_id: str | None | Unset = UNSET
    planned_duration: int | None | Unset = UNSET
    planned_effort: int | None | Unset = UNSET
    predecessor_ids: Sequence[str] | None | Unset = UNSET
    request_service_instance_id: str | None | Unset = UNSET
    request_template_id: str | None | Unset = UNSET
    required_approvals: int | None | Unset = UNSET
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    status: TaskStatus | TaskStatusLiteral | None | Unset = UNSET
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


class TaskCustomFilter(GraphQLInput, frozen=True):
    """The input ``TaskCustomFilter``."""

    __graphql_name__ = "TaskCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "TaskCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class TaskCustomWhere(CustomFreeText):
    """The operators of ``TaskCustomFilter``."""


class TaskFilter(GraphQLInput, frozen=True):
    """The input ``TaskFilter``."""

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
    agile_board: ReferenceFilter | None | Unset = UNSET
    agile_board_column: ReferenceFilter | None | Unset = UNSET
    assignee: ReferenceFilter | None | Unset = UNSET
    category: TaskCategoryFilter | None | Unset = UNSET
    completion_target_at: TimestampFilter | None | Unset = UNSET
    completion_target_indication: TargetIndicationFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    created_from_request: bool | None | Unset = UNSET
    custom_filters: Sequence[TaskCustomFilter] | None | Unset = UNSET
    finished_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    impact: TaskImpactFilter | None | Unset = UNSET
    manager: ReferenceFilter | None | Unset = UNSET
    mentioning_me: bool | None | Unset = UNSET
    provider_not_accountable: bool | None | Unset = UNSET
    query: str | None | Unset = UNSET
    release: ReferenceFilter | None | Unset = UNSET
    requester_organization: ReferenceFilter | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    skill_pool: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    status: TaskStatusFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    supplier: ReferenceFilter | None | Unset = UNSET
    supplier_request_id: StringFilter | None | Unset = UNSET
    task_id: StringFilter | None | Unset = UNSET
    team: ReferenceFilter | None | Unset = UNSET
    template: ReferenceFilter | None | Unset = UNSET
    template_team: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET
    workflow: ReferenceFilter | None | Unset = UNSET
    workflow_category: WorkflowCategoryFilter | None | Unset = UNSET
    workflow_justification: WorkflowJustificationFilter | None | Unset = UNSET
    workflow_type: StringFilter | None | Unset = UNSET


class TaskWhere(FilterFields):
    """What ``where`` can compare of ``TaskFilter``."""

    __graphql_filter__ = "TaskFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    agile_board: ReferenceWhere
    agile_board_column: ReferenceWhere
    assignee: ReferenceWhere
    category: TaskCategoryWhere
    completion_target_at: TimestampWhere
    completion_target_indication: TargetIndicationWhere
    created_at: TimestampWhere
    created_from_request: Flag
    custom: CustomFields[TaskCustomWhere]
    finished_at: TimestampWhere
    id: IDWhere
    impact: TaskImpactWhere
    manager: ReferenceWhere
    mentioning_me: Flag
    provider_not_accountable: Flag
    query: FreeText
    release: ReferenceWhere
    requester_organization: ReferenceWhere
    service: ReferenceWhere
    service_instance: ReferenceWhere
    skill_pool: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    status: TaskStatusWhere
    subject: StringWhere
    supplier: ReferenceWhere
    supplier_request_id: StringWhere
    task_id: StringWhere
    team: ReferenceWhere
    template: ReferenceWhere
    template_team: ReferenceWhere
    updated_at: TimestampWhere
    urgent: Flag
    workflow: ReferenceWhere
    workflow_category: WorkflowCategoryWhere
    workflow_justification: WorkflowJustificationWhere
    workflow_type: StringWhere


class TaskImpactFilter(GraphQLInput, frozen=True):
    """The input ``TaskImpactFilter``."""

    __graphql_name__ = "TaskImpactFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [TaskImpact]
    """

    __graphql_where__ = "TaskImpactWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[TaskImpact | TaskImpactLiteral | None] | None | Unset = UNSET


class TaskImpactWhere(Values["TaskImpact | TaskImpactLiteral"]):
    """The operators of ``TaskImpactFilter``."""


class TaskOrder(GraphQLInput, frozen=True):
    """The input ``TaskOrder``."""

    __graphql_name__ = "TaskOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field TaskOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: TaskOrderField | TaskOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class TaskStatusFilter(GraphQLInput, frozen=True):
    """The input ``TaskStatusFilter``."""

    __graphql_name__ = "TaskStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [TaskStatus]
    """

    __graphql_where__ = "TaskStatusWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[TaskStatus | TaskStatusLiteral | None] | None | Unset = UNSET


class TaskStatusWhere(Values["TaskStatus | TaskStatusLiteral"]):
    """The operators of ``TaskStatusFilter``."""


class TaskUpdateInput(GraphQLInput, frozen=True):
    """The input ``TaskUpdateInput``."""

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
    workflow_id workflowId ID
    """

    __graphql_required__ = ("id",)

    id: str
    agile_board_column_id: str | None | Unset = UNSET
    agile_board_column_position: int | None | Unset = UNSET
    agile_board_id: str | None | Unset = UNSET
    approvals_to_delete: Sequence[str] | None | Unset = UNSET
    assigned_at: datetime | SpecialTimestamp | None | Unset = UNSET
    category: TaskCategory | TaskCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    copy_note_to_request: bool | None | Unset = UNSET
    copy_note_to_workflow: bool | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    finished_at: datetime | SpecialTimestamp | None | Unset = UNSET
    impact: TaskImpact | TaskImpactLiteral | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    instructions_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    member_id: str | None | Unset = UNSET
    new_approvals: Sequence[TaskApprovalInput] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    note_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    pdf_design_id: str | None | Unset = UNSET
    phase_id: str | None | Unset = UNSET
    planned_duration: int | None | Unset = UNSET
    planned_effort: int | None | Unset = UNSET
    predecessor_ids: Sequence[str] | None | Unset = UNSET
    request_service_instance_id: str | None | Unset = UNSET
    request_template_id: str | None | Unset = UNSET
    required_approvals: int | None | Unset = UNSET
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    status: TaskStatus | TaskStatusLiteral | None | Unset = UNSET
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
    workflow_id: str | None | Unset = UNSET
