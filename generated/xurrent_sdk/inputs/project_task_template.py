"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import Flag, FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.project_task import ProjectTaskCategory, ProjectTaskCategoryLiteral
    from ..enums.project_task_template import (
        ProjectTaskTemplateOrderField,
        ProjectTaskTemplateOrderFieldLiteral,
    )
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .project_task import ProjectTaskCategoryFilter, ProjectTaskCategoryWhere
    from .project_task_template_assignment import ProjectTaskTemplateAssignmentInput

    ProjectTaskTemplateOrderBy: TypeAlias = Literal[
        "category",
        "created_at",
        "disabled",
        "subject",
        "updated_at",
        "-category",
        "-created_at",
        "-disabled",
        "-subject",
        "-updated_at",
    ]

    class ProjectTaskTemplateCreateArgs(TypedDict, total=False):
        """The fields of ``ProjectTaskTemplateCreateInput`` as keyword arguments."""

        category: Required[ProjectTaskCategory | ProjectTaskCategoryLiteral]
        planned_duration: Required[int]
        subject: Required[str]
        agile_board_column_id: str | None | Unset
        agile_board_id: str | None | Unset
        assign_to_project_manager: bool | None | Unset
        assign_to_requester: bool | None | Unset
        assign_to_requester_business_unit_manager: bool | None | Unset
        assign_to_requester_manager: bool | None | Unset
        assign_to_service_owner: bool | None | Unset
        client_mutation_id: str | None | Unset
        copy_notes_to_project: bool | None | Unset
        disabled: bool | None | Unset
        effort_class_id: str | None | Unset
        instructions: str | None | Unset
        new_assignments: Sequence[ProjectTaskTemplateAssignmentInput] | None | Unset
        note: str | None | Unset
        pdf_design_id: str | None | Unset
        planned_effort: int | None | Unset
        planned_effort_project_manager: int | None | Unset
        planned_effort_requester: int | None | Unset
        planned_effort_requester_business_unit_manager: int | None | Unset
        planned_effort_requester_manager: int | None | Unset
        planned_effort_service_owner: int | None | Unset
        required_approvals: int | None | Unset
        skill_pool_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        supplier_id: str | None | Unset
        team_id: str | None | Unset
        ui_extension_id: str | None | Unset
        work_hours_are24x7: bool | None | Unset

    class ProjectTaskTemplateUpdateArgs(TypedDict, total=False):
        """The fields of ``ProjectTaskTemplateUpdateInput`` as keyword arguments."""

        id: Required[str]
        agile_board_column_id: str | None | Unset
        agile_board_id: str | None | Unset
        assign_to_project_manager: bool | None | Unset
        assign_to_requester: bool | None | Unset
        assign_to_requester_business_unit_manager: bool | None | Unset
        assign_to_requester_manager: bool | None | Unset
        assign_to_service_owner: bool | None | Unset
        assignments_to_delete: Sequence[str] | None | Unset
        category: ProjectTaskCategory | ProjectTaskCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        copy_notes_to_project: bool | None | Unset
        disabled: bool | None | Unset
        effort_class_id: str | None | Unset
        instructions: str | None | Unset
        new_assignments: Sequence[ProjectTaskTemplateAssignmentInput] | None | Unset
        note: str | None | Unset
        pdf_design_id: str | None | Unset
        planned_duration: int | None | Unset
        planned_effort: int | None | Unset
        planned_effort_project_manager: int | None | Unset
        planned_effort_requester: int | None | Unset
        planned_effort_requester_business_unit_manager: int | None | Unset
        planned_effort_requester_manager: int | None | Unset
        planned_effort_service_owner: int | None | Unset
        required_approvals: int | None | Unset
        skill_pool_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        subject: str | None | Unset
        supplier_id: str | None | Unset
        team_id: str | None | Unset
        ui_extension_id: str | None | Unset
        work_hours_are24x7: bool | None | Unset


class ProjectTaskTemplateCreateInput(GraphQLInput, frozen=True):
    """The input ``ProjectTaskTemplateCreateInput``."""

    __graphql_name__ = "ProjectTaskTemplateCreateInput"

    __graphql_fields__ = """
    agile_board_column_id agileBoardColumnId ID
    agile_board_id agileBoardId ID
    assign_to_project_manager assignToProjectManager Boolean
    assign_to_requester assignToRequester Boolean
    assign_to_requester_business_unit_manager assignToRequesterBusinessUnitManager Boolean
    assign_to_requester_manager assignToRequesterManager Boolean
    assign_to_service_owner assignToServiceOwner Boolean
    category category ProjectTaskCategory!
    client_mutation_id clientMutationId String
    copy_notes_to_project copyNotesToProject Boolean
    disabled disabled Boolean
    effort_class_id effortClassId ID
    instructions instructions String
    new_assignments newAssignments [ProjectTaskTemplateAssignmentInput!]
    note note String
    pdf_design_id pdfDesignId ID
    planned_duration plannedDuration Int!
    planned_effort plannedEffort Int
    planned_effort_project_manager plannedEffortProjectManager Int
    planned_effort_requester plannedEffortRequester Int
    planned_effort_requester_business_unit_manager plannedEffortRequesterBusinessUnitManager Int
    planned_effort_requester_manager plannedEffortRequesterManager Int
    planned_effort_service_owner plannedEffortServiceOwner Int
    required_approvals requiredApprovals Int
    skill_pool_id skillPoolId ID
    source source String
    source_id sourceID String
    subject subject String!
    supplier_id supplierId ID
    team_id teamId ID
    ui_extension_id uiExtensionId ID
    work_hours_are24x7 workHoursAre24x7 Boolean
    """

    __graphql_required__ = ("category", "planned_duration", "subject")

    category: ProjectTaskCategory | ProjectTaskCategoryLiteral
    planned_duration: int
    subject: str
    agile_board_column_id: str | None | Unset = UNSET
    agile_board_id: str | None | Unset = UNSET
    assign_to_project_manager: bool | None | Unset = UNSET
    assign_to_requester: bool | None | Unset = UNSET
    assign_to_requester_business_unit_manager: bool | None | Unset = UNSET
    assign_to_requester_manager: bool | None | Unset = UNSET
    assign_to_service_owner: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    copy_notes_to_project: bool | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    effort_class_id: str | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    new_assignments: Sequence[ProjectTaskTemplateAssignmentInput] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    pdf_design_id: str | None | Unset = UNSET
    planned_effort: int | None | Unset = UNSET
    planned_effort_project_manager: int | None | Unset = UNSET
    planned_effort_requester: int | None | Unset = UNSET
    planned_effort_requester_business_unit_manager: int | None | Unset = UNSET
    planned_effort_requester_manager: int | None | Unset = UNSET
    planned_effort_service_owner: int | None | Unset = UNSET
    required_approvals: int | None | Unset = UNSET
    skill_pool_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    work_hours_are24x7: bool | None | Unset = UNSET


class ProjectTaskTemplateFilter(GraphQLInput, frozen=True):
    """The input ``ProjectTaskTemplateFilter``."""

    __graphql_name__ = "ProjectTaskTemplateFilter"

    __graphql_fields__ = """
    assignee assignee ReferenceFilter
    category category ProjectTaskCategoryFilter
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    project_template projectTemplate ReferenceFilter
    query query String
    skill_pool skillPool ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    subject subject StringFilter
    team team ReferenceFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ProjectTaskTemplateWhere"

    assignee: ReferenceFilter | None | Unset = UNSET
    category: ProjectTaskCategoryFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    project_template: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    skill_pool: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    team: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ProjectTaskTemplateWhere(FilterFields):
    """What ``where`` can compare of ``ProjectTaskTemplateFilter``."""

    __graphql_filter__ = "ProjectTaskTemplateFilter"

    assignee: ReferenceWhere
    category: ProjectTaskCategoryWhere
    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    project_template: ReferenceWhere
    query: FreeText
    skill_pool: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    subject: StringWhere
    team: ReferenceWhere
    updated_at: TimestampWhere


class ProjectTaskTemplateOrder(GraphQLInput, frozen=True):
    """The input ``ProjectTaskTemplateOrder``."""

    __graphql_name__ = "ProjectTaskTemplateOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProjectTaskTemplateOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ProjectTaskTemplateOrderField | ProjectTaskTemplateOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ProjectTaskTemplateUpdateInput(GraphQLInput, frozen=True):
    """The input ``ProjectTaskTemplateUpdateInput``."""

    __graphql_name__ = "ProjectTaskTemplateUpdateInput"

    __graphql_fields__ = """
    agile_board_column_id agileBoardColumnId ID
    agile_board_id agileBoardId ID
    assign_to_project_manager assignToProjectManager Boolean
    assign_to_requester assignToRequester Boolean
    assign_to_requester_business_unit_manager assignToRequesterBusinessUnitManager Boolean
    assign_to_requester_manager assignToRequesterManager Boolean
    assign_to_service_owner assignToServiceOwner Boolean
    assignments_to_delete assignmentsToDelete [ID!]
    category category ProjectTaskCategory
    client_mutation_id clientMutationId String
    copy_notes_to_project copyNotesToProject Boolean
    disabled disabled Boolean
    effort_class_id effortClassId ID
    id id ID!
    instructions instructions String
    new_assignments newAssignments [ProjectTaskTemplateAssignmentInput!]
    note note String
    pdf_design_id pdfDesignId ID
    planned_duration plannedDuration Int
    planned_effort plannedEffort Int
    planned_effort_project_manager plannedEffortProjectManager Int
    planned_effort_requester plannedEffortRequester Int
    planned_effort_requester_business_unit_manager plannedEffortRequesterBusinessUnitManager Int
    planned_effort_requester_manager plannedEffortRequesterManager Int
    planned_effort_service_owner plannedEffortServiceOwner Int
    required_approvals requiredApprovals Int
    skill_pool_id skillPoolId ID
    source source String
    source_id sourceID String
    subject subject String
    supplier_id supplierId ID
    team_id teamId ID
    ui_extension_id uiExtensionId ID
    work_hours_are24x7 workHoursAre24x7 Boolean
    """

    __graphql_required__ = ("id",)

    id: str
    agile_board_column_id: str | None | Unset = UNSET
    agile_board_id: str | None | Unset = UNSET
    assign_to_project_manager: bool | None | Unset = UNSET
    assign_to_requester: bool | None | Unset = UNSET
    assign_to_requester_business_unit_manager: bool | None | Unset = UNSET
    assign_to_requester_manager: bool | None | Unset = UNSET
    assign_to_service_owner: bool | None | Unset = UNSET
    assignments_to_delete: Sequence[str] | None | Unset = UNSET
    category: ProjectTaskCategory | ProjectTaskCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    copy_notes_to_project: bool | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    effort_class_id: str | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    new_assignments: Sequence[ProjectTaskTemplateAssignmentInput] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    pdf_design_id: str | None | Unset = UNSET
    planned_duration: int | None | Unset = UNSET
    planned_effort: int | None | Unset = UNSET
    planned_effort_project_manager: int | None | Unset = UNSET
    planned_effort_requester: int | None | Unset = UNSET
    planned_effort_requester_business_unit_manager: int | None | Unset = UNSET
    planned_effort_requester_manager: int | None | Unset = UNSET
    planned_effort_service_owner: int | None | Unset = UNSET
    required_approvals: int | None | Unset = UNSET
    skill_pool_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    work_hours_are24x7: bool | None | Unset = UNSET
