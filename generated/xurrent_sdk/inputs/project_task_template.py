# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
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


class ProjectTaskTemplateCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `projectTaskTemplateCreate` mutation."""

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
    __graphql_required__ = "category planned_duration subject"

    category: ProjectTaskCategory | ProjectTaskCategoryLiteral
    """Category of new tasks."""
    planned_duration: int
    """Planned duration of new tasks, in minutes."""
    subject: str
    """Subject of new tasks."""
    agile_board_column_id: str | None | Unset = UNSET
    """Node ID of the column in which new tasks are placed."""
    agile_board_id: str | None | Unset = UNSET
    """Node ID of the board on which new tasks are placed."""
    assign_to_project_manager: bool | None | Unset = UNSET
    """True when new tasks go to the project manager."""
    assign_to_requester: bool | None | Unset = UNSET
    """True when new tasks go to the person the project's request is for."""
    assign_to_requester_business_unit_manager: bool | None | Unset = UNSET
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None | Unset = UNSET
    """True when new tasks go to the requester's manager."""
    assign_to_service_owner: bool | None | Unset = UNSET
    """True when new tasks go to the owner of the project's service."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    copy_notes_to_project: bool | None | Unset = UNSET
    """True when notes on new tasks are copied to the project by default."""
    disabled: bool | None | Unset = UNSET
    """True when no more tasks can be made from the template."""
    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset when registering time."""
    instructions: str | None | Unset = UNSET
    """Instructions of new tasks, in rich text."""
    new_assignments: Sequence[ProjectTaskTemplateAssignmentInput] | None | Unset = UNSET
    """Assignments to add."""
    note: str | None | Unset = UNSET
    """First note of new tasks, in rich text."""
    pdf_design_id: str | None | Unset = UNSET
    """Node ID of the PDF design of new tasks."""
    planned_effort: int | None | Unset = UNSET
    """Minutes of work expected of the team."""
    planned_effort_project_manager: int | None | Unset = UNSET
    """Minutes of work expected of the project manager."""
    planned_effort_requester: int | None | Unset = UNSET
    """Minutes of work expected of the requester."""
    planned_effort_requester_business_unit_manager: int | None | Unset = UNSET
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None | Unset = UNSET
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None | Unset = UNSET
    """Minutes of work expected of the service owner."""
    required_approvals: int | None | Unset = UNSET
    """Number of approvals that new approval tasks need."""
    skill_pool_id: str | None | Unset = UNSET
    """Node ID of the skill pool of new tasks."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the supplier of new tasks."""
    team_id: str | None | Unset = UNSET
    """Node ID of the team of new tasks."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to new tasks."""
    work_hours_are24x7: bool | None | Unset = UNSET
    """True when completion targets of new tasks ignore work hours."""


class ProjectTaskTemplateCreateArgs(TypedDict, total=False):
    """The fields of ``ProjectTaskTemplateCreateInput`` as keyword arguments."""

    category: Required[ProjectTaskCategory | ProjectTaskCategoryLiteral]
    """Category of new tasks."""
    planned_duration: Required[int]
    """Planned duration of new tasks, in minutes."""
    subject: Required[str]
    """Subject of new tasks."""
    agile_board_column_id: str | None | Unset
    """Node ID of the column in which new tasks are placed."""
    agile_board_id: str | None | Unset
    """Node ID of the board on which new tasks are placed."""
    assign_to_project_manager: bool | None | Unset
    """True when new tasks go to the project manager."""
    assign_to_requester: bool | None | Unset
    """True when new tasks go to the person the project's request is for."""
    assign_to_requester_business_unit_manager: bool | None | Unset
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None | Unset
    """True when new tasks go to the requester's manager."""
    assign_to_service_owner: bool | None | Unset
    """True when new tasks go to the owner of the project's service."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    copy_notes_to_project: bool | None | Unset
    """True when notes on new tasks are copied to the project by default."""
    disabled: bool | None | Unset
    """True when no more tasks can be made from the template."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class preset when registering time."""
    instructions: str | None | Unset
    """Instructions of new tasks, in rich text."""
    new_assignments: Sequence[ProjectTaskTemplateAssignmentInput] | None | Unset
    """Assignments to add."""
    note: str | None | Unset
    """First note of new tasks, in rich text."""
    pdf_design_id: str | None | Unset
    """Node ID of the PDF design of new tasks."""
    planned_effort: int | None | Unset
    """Minutes of work expected of the team."""
    planned_effort_project_manager: int | None | Unset
    """Minutes of work expected of the project manager."""
    planned_effort_requester: int | None | Unset
    """Minutes of work expected of the requester."""
    planned_effort_requester_business_unit_manager: int | None | Unset
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None | Unset
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None | Unset
    """Minutes of work expected of the service owner."""
    required_approvals: int | None | Unset
    """Number of approvals that new approval tasks need."""
    skill_pool_id: str | None | Unset
    """Node ID of the skill pool of new tasks."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    supplier_id: str | None | Unset
    """Node ID of the supplier of new tasks."""
    team_id: str | None | Unset
    """Node ID of the team of new tasks."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to new tasks."""
    work_hours_are24x7: bool | None | Unset
    """True when completion targets of new tasks ignore work hours."""


class ProjectTaskTemplateFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.projectTaskTemplates`; all that are given have to hold."""

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
    """By node ID of the assignee."""
    category: ProjectTaskCategoryFilter | None | Unset = UNSET
    """Condition on `category` (category of new tasks)."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    project_template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the project template."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    skill_pool: ReferenceFilter | None | Unset = UNSET
    """By node ID of the skill pool of new tasks."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    subject: StringFilter | None | Unset = UNSET
    team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the team of new tasks."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProjectTaskTemplateWhere(FilterFields):
    """What ``where`` can compare of ``ProjectTaskTemplateFilter``."""

    __graphql_filter__ = "ProjectTaskTemplateFilter"

    assignee: ReferenceWhere
    """By node ID of the assignee."""
    category: ProjectTaskCategoryWhere
    """Condition on `category` (category of new tasks)."""
    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    project_template: ReferenceWhere
    """By node ID of the project template."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    skill_pool: ReferenceWhere
    """By node ID of the skill pool of new tasks."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    subject: StringWhere
    team: ReferenceWhere
    """By node ID of the team of new tasks."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProjectTaskTemplateOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.projectTaskTemplates`; give several in order of
    precedence.
    """

    __graphql_name__ = "ProjectTaskTemplateOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProjectTaskTemplateOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ProjectTaskTemplateOrderField | ProjectTaskTemplateOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ProjectTaskTemplateUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `projectTaskTemplateUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = """
    agile_board_column_id:>agile_board_column
    agile_board_id:>agile_board
    effort_class_id:>effort_class
    new_assignments:-
    pdf_design_id:>pdf_design
    skill_pool_id:>skill_pool
    supplier_id:>supplier
    team_id:>team
    ui_extension_id:>ui_extension
    """

    id: str
    """Node ID of the project task template to change."""
    agile_board_column_id: str | None | Unset = UNSET
    """Node ID of the column in which new tasks are placed."""
    agile_board_id: str | None | Unset = UNSET
    """Node ID of the board on which new tasks are placed."""
    assign_to_project_manager: bool | None | Unset = UNSET
    """True when new tasks go to the project manager."""
    assign_to_requester: bool | None | Unset = UNSET
    """True when new tasks go to the person the project's request is for."""
    assign_to_requester_business_unit_manager: bool | None | Unset = UNSET
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None | Unset = UNSET
    """True when new tasks go to the requester's manager."""
    assign_to_service_owner: bool | None | Unset = UNSET
    """True when new tasks go to the owner of the project's service."""
    assignments_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the assignments to remove."""
    category: ProjectTaskCategory | ProjectTaskCategoryLiteral | None | Unset = UNSET
    """Category of new tasks."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    copy_notes_to_project: bool | None | Unset = UNSET
    """True when notes on new tasks are copied to the project by default."""
    disabled: bool | None | Unset = UNSET
    """True when no more tasks can be made from the template."""
    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset when registering time."""
    instructions: str | None | Unset = UNSET
    """Instructions of new tasks, in rich text."""
    new_assignments: Sequence[ProjectTaskTemplateAssignmentInput] | None | Unset = UNSET
    """Assignments to add, or with `id` to change."""
    note: str | None | Unset = UNSET
    """First note of new tasks, in rich text."""
    pdf_design_id: str | None | Unset = UNSET
    """Node ID of the PDF design of new tasks."""
    planned_duration: int | None | Unset = UNSET
    """Planned duration of new tasks, in minutes."""
    planned_effort: int | None | Unset = UNSET
    """Minutes of work expected of the team."""
    planned_effort_project_manager: int | None | Unset = UNSET
    """Minutes of work expected of the project manager."""
    planned_effort_requester: int | None | Unset = UNSET
    """Minutes of work expected of the requester."""
    planned_effort_requester_business_unit_manager: int | None | Unset = UNSET
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None | Unset = UNSET
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None | Unset = UNSET
    """Minutes of work expected of the service owner."""
    required_approvals: int | None | Unset = UNSET
    """Number of approvals that new approval tasks need."""
    skill_pool_id: str | None | Unset = UNSET
    """Node ID of the skill pool of new tasks."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    subject: str | None | Unset = UNSET
    """Subject of new tasks."""
    supplier_id: str | None | Unset = UNSET
    """Node ID of the supplier of new tasks."""
    team_id: str | None | Unset = UNSET
    """Node ID of the team of new tasks."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to new tasks."""
    work_hours_are24x7: bool | None | Unset = UNSET
    """True when completion targets of new tasks ignore work hours."""


class ProjectTaskTemplateUpdateArgs(TypedDict, total=False):
    """The fields of ``ProjectTaskTemplateUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the project task template to change."""
    agile_board_column_id: str | None | Unset
    """Node ID of the column in which new tasks are placed."""
    agile_board_id: str | None | Unset
    """Node ID of the board on which new tasks are placed."""
    assign_to_project_manager: bool | None | Unset
    """True when new tasks go to the project manager."""
    assign_to_requester: bool | None | Unset
    """True when new tasks go to the person the project's request is for."""
    assign_to_requester_business_unit_manager: bool | None | Unset
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None | Unset
    """True when new tasks go to the requester's manager."""
    assign_to_service_owner: bool | None | Unset
    """True when new tasks go to the owner of the project's service."""
    assignments_to_delete: Sequence[str] | None | Unset
    """Node IDs of the assignments to remove."""
    category: ProjectTaskCategory | ProjectTaskCategoryLiteral | None | Unset
    """Category of new tasks."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    copy_notes_to_project: bool | None | Unset
    """True when notes on new tasks are copied to the project by default."""
    disabled: bool | None | Unset
    """True when no more tasks can be made from the template."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class preset when registering time."""
    instructions: str | None | Unset
    """Instructions of new tasks, in rich text."""
    new_assignments: Sequence[ProjectTaskTemplateAssignmentInput] | None | Unset
    """Assignments to add, or with `id` to change."""
    note: str | None | Unset
    """First note of new tasks, in rich text."""
    pdf_design_id: str | None | Unset
    """Node ID of the PDF design of new tasks."""
    planned_duration: int | None | Unset
    """Planned duration of new tasks, in minutes."""
    planned_effort: int | None | Unset
    """Minutes of work expected of the team."""
    planned_effort_project_manager: int | None | Unset
    """Minutes of work expected of the project manager."""
    planned_effort_requester: int | None | Unset
    """Minutes of work expected of the requester."""
    planned_effort_requester_business_unit_manager: int | None | Unset
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None | Unset
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None | Unset
    """Minutes of work expected of the service owner."""
    required_approvals: int | None | Unset
    """Number of approvals that new approval tasks need."""
    skill_pool_id: str | None | Unset
    """Node ID of the skill pool of new tasks."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    subject: str | None | Unset
    """Subject of new tasks."""
    supplier_id: str | None | Unset
    """Node ID of the supplier of new tasks."""
    team_id: str | None | Unset
    """Node ID of the team of new tasks."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to new tasks."""
    work_hours_are24x7: bool | None | Unset
    """True when completion targets of new tasks ignore work hours."""


class ProjectTaskTemplateApplyRow(TypedDict, total=False):
    """A row for ``client.apply.project_task_templates``: what it names is compared and
    written.
    """

    source_id: Required[str]
    agile_board_column_id: str | None
    agile_board_id: str | None
    assign_to_project_manager: bool | None
    assign_to_requester: bool | None
    assign_to_requester_business_unit_manager: bool | None
    assign_to_requester_manager: bool | None
    assign_to_service_owner: bool | None
    category: ProjectTaskCategory | ProjectTaskCategoryLiteral | None
    copy_notes_to_project: bool | None
    disabled: bool | None
    effort_class_id: str | None
    instructions: str | None
    new_assignments: Sequence[ProjectTaskTemplateAssignmentInput] | None
    note: str | None
    pdf_design_id: str | None
    planned_duration: int | None
    planned_effort: int | None
    planned_effort_project_manager: int | None
    planned_effort_requester: int | None
    planned_effort_requester_business_unit_manager: int | None
    planned_effort_requester_manager: int | None
    planned_effort_service_owner: int | None
    required_approvals: int | None
    skill_pool_id: str | None
    subject: str | None
    supplier_id: str | None
    team_id: str | None
    ui_extension_id: str | None
    work_hours_are24x7: bool | None
