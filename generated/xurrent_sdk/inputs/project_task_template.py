# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..apply import (
        AgileBoardApplyKey,
        EffortClassApplyKey,
        OrganizationApplyKey,
        PdfDesignApplyKey,
        SkillPoolApplyKey,
        TeamApplyKey,
        UiExtensionApplyKey,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.project_task import ProjectTaskCategory, ProjectTaskCategoryLiteral
    from ..enums.project_task_template import (
        ProjectTaskTemplateOrderField,
        ProjectTaskTemplateOrderFieldLiteral,
    )
    from ..models.project_task_template import (
        ProjectTaskTemplate,
        ProjectTaskTemplateFields,
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
    from .project_task_template_assignment import (
        ProjectTaskTemplateAssignmentApplyChild,
        ProjectTaskTemplateAssignmentInput,
    )

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


class ProjectTaskTemplateCreateInput(
    GraphQLInput,
    MutationInput["ProjectTaskTemplate", "ProjectTaskTemplateFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `projectTaskTemplateCreate` mutation."""

    category: ProjectTaskCategory | ProjectTaskCategoryLiteral = needs(
        title="category: ProjectTaskCategory!"
    )
    """Category of new tasks."""
    planned_duration: int = needs(title="plannedDuration: Int!")
    """Planned duration of new tasks, in minutes."""
    subject: str = needs(title="subject: String!")
    """Subject of new tasks."""
    agile_board_column_id: str | None | Unset = unset("agileBoardColumnId: ID")
    """Node ID of the column in which new tasks are placed."""
    agile_board_id: str | None | Unset = unset("agileBoardId: ID")
    """Node ID of the board on which new tasks are placed."""
    assign_to_project_manager: bool | None | Unset = unset(
        "assignToProjectManager: Boolean"
    )
    """True when new tasks go to the project manager."""
    assign_to_requester: bool | None | Unset = unset("assignToRequester: Boolean")
    """True when new tasks go to the person the project's request is for."""
    assign_to_requester_business_unit_manager: bool | None | Unset = unset(
        "assignToRequesterBusinessUnitManager: Boolean"
    )
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None | Unset = unset(
        "assignToRequesterManager: Boolean"
    )
    """True when new tasks go to the requester's manager."""
    assign_to_service_owner: bool | None | Unset = unset(
        "assignToServiceOwner: Boolean"
    )
    """True when new tasks go to the owner of the project's service."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    copy_notes_to_project: bool | None | Unset = unset("copyNotesToProject: Boolean")
    """True when notes on new tasks are copied to the project by default."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when no more tasks can be made from the template."""
    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class preset when registering time."""
    instructions: str | None | Unset = unset("instructions: String")
    """Instructions of new tasks, in rich text."""
    new_assignments: Sequence[ProjectTaskTemplateAssignmentInput] | None | Unset = (
        unset("newAssignments: [ProjectTaskTemplateAssignmentInput!]")
    )
    """Assignments to add."""
    note: str | None | Unset = unset("note: String")
    """First note of new tasks, in rich text."""
    pdf_design_id: str | None | Unset = unset("pdfDesignId: ID")
    """Node ID of the PDF design of new tasks."""
    planned_effort: int | None | Unset = unset("plannedEffort: Int")
    """Minutes of work expected of the team."""
    planned_effort_project_manager: int | None | Unset = unset(
        "plannedEffortProjectManager: Int"
    )
    """Minutes of work expected of the project manager."""
    planned_effort_requester: int | None | Unset = unset("plannedEffortRequester: Int")
    """Minutes of work expected of the requester."""
    planned_effort_requester_business_unit_manager: int | None | Unset = unset(
        "plannedEffortRequesterBusinessUnitManager: Int"
    )
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None | Unset = unset(
        "plannedEffortRequesterManager: Int"
    )
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None | Unset = unset(
        "plannedEffortServiceOwner: Int"
    )
    """Minutes of work expected of the service owner."""
    required_approvals: int | None | Unset = unset("requiredApprovals: Int")
    """Number of approvals that new approval tasks need."""
    skill_pool_id: str | None | Unset = unset("skillPoolId: ID")
    """Node ID of the skill pool of new tasks."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the supplier of new tasks."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team of new tasks."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to new tasks."""
    work_hours_are24x7: bool | None | Unset = unset("workHoursAre24x7: Boolean")
    """True when completion targets of new tasks ignore work hours."""


class ProjectTaskTemplateCreateArgs(TypedDict, total=False, closed=True):
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

    __graphql_where__ = "ProjectTaskTemplateWhere"

    assignee: ReferenceFilter | None | Unset = unset("assignee: ReferenceFilter")
    """By node ID of the assignee."""
    category: ProjectTaskCategoryFilter | None | Unset = unset(
        "category: ProjectTaskCategoryFilter"
    )
    """Condition on `category` (category of new tasks)."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    project_template: ReferenceFilter | None | Unset = unset(
        "projectTemplate: ReferenceFilter"
    )
    """By node ID of the project template."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    skill_pool: ReferenceFilter | None | Unset = unset("skillPool: ReferenceFilter")
    """By node ID of the skill pool of new tasks."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    team: ReferenceFilter | None | Unset = unset("team: ReferenceFilter")
    """By node ID of the team of new tasks."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProjectTaskTemplateWhere(FilterFields):
    """Fields of ``ProjectTaskTemplateFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: ProjectTaskTemplateOrderField | ProjectTaskTemplateOrderFieldLiteral = needs(
        title="field: ProjectTaskTemplateOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ProjectTaskTemplateUpdateInput(
    GraphQLInput,
    MutationInput["ProjectTaskTemplate", "ProjectTaskTemplateFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `projectTaskTemplateUpdate` mutation."""

    __graphql_apply__ = """
    agile_board_column_id:>agile_board_column
    agile_board_id:>agile_board
    effort_class_id:>effort_class
    new_assignments:#assignments
    pdf_design_id:>pdf_design
    skill_pool_id:>skill_pool
    supplier_id:>supplier
    team_id:>team
    ui_extension_id:>ui_extension
    """

    id: str = needs(title="id: ID!")
    """Node ID of the project task template to change."""
    agile_board_column_id: str | None | Unset = unset("agileBoardColumnId: ID")
    """Node ID of the column in which new tasks are placed."""
    agile_board_id: str | None | Unset = unset("agileBoardId: ID")
    """Node ID of the board on which new tasks are placed."""
    assign_to_project_manager: bool | None | Unset = unset(
        "assignToProjectManager: Boolean"
    )
    """True when new tasks go to the project manager."""
    assign_to_requester: bool | None | Unset = unset("assignToRequester: Boolean")
    """True when new tasks go to the person the project's request is for."""
    assign_to_requester_business_unit_manager: bool | None | Unset = unset(
        "assignToRequesterBusinessUnitManager: Boolean"
    )
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None | Unset = unset(
        "assignToRequesterManager: Boolean"
    )
    """True when new tasks go to the requester's manager."""
    assign_to_service_owner: bool | None | Unset = unset(
        "assignToServiceOwner: Boolean"
    )
    """True when new tasks go to the owner of the project's service."""
    assignments_to_delete: Sequence[str] | None | Unset = unset(
        "assignmentsToDelete: [ID!]"
    )
    """Node IDs of the assignments to remove."""
    category: ProjectTaskCategory | ProjectTaskCategoryLiteral | None | Unset = unset(
        "category: ProjectTaskCategory"
    )
    """Category of new tasks."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    copy_notes_to_project: bool | None | Unset = unset("copyNotesToProject: Boolean")
    """True when notes on new tasks are copied to the project by default."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when no more tasks can be made from the template."""
    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class preset when registering time."""
    instructions: str | None | Unset = unset("instructions: String")
    """Instructions of new tasks, in rich text."""
    new_assignments: Sequence[ProjectTaskTemplateAssignmentInput] | None | Unset = (
        unset("newAssignments: [ProjectTaskTemplateAssignmentInput!]")
    )
    """Assignments to add, or with `id` to change."""
    note: str | None | Unset = unset("note: String")
    """First note of new tasks, in rich text."""
    pdf_design_id: str | None | Unset = unset("pdfDesignId: ID")
    """Node ID of the PDF design of new tasks."""
    planned_duration: int | None | Unset = unset("plannedDuration: Int")
    """Planned duration of new tasks, in minutes."""
    planned_effort: int | None | Unset = unset("plannedEffort: Int")
    """Minutes of work expected of the team."""
    planned_effort_project_manager: int | None | Unset = unset(
        "plannedEffortProjectManager: Int"
    )
    """Minutes of work expected of the project manager."""
    planned_effort_requester: int | None | Unset = unset("plannedEffortRequester: Int")
    """Minutes of work expected of the requester."""
    planned_effort_requester_business_unit_manager: int | None | Unset = unset(
        "plannedEffortRequesterBusinessUnitManager: Int"
    )
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None | Unset = unset(
        "plannedEffortRequesterManager: Int"
    )
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None | Unset = unset(
        "plannedEffortServiceOwner: Int"
    )
    """Minutes of work expected of the service owner."""
    required_approvals: int | None | Unset = unset("requiredApprovals: Int")
    """Number of approvals that new approval tasks need."""
    skill_pool_id: str | None | Unset = unset("skillPoolId: ID")
    """Node ID of the skill pool of new tasks."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    subject: str | None | Unset = unset("subject: String")
    """Subject of new tasks."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the supplier of new tasks."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team of new tasks."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to new tasks."""
    work_hours_are24x7: bool | None | Unset = unset("workHoursAre24x7: Boolean")
    """True when completion targets of new tasks ignore work hours."""


class ProjectTaskTemplateUpdateArgs(TypedDict, total=False, closed=True):
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
    """Row for ``client.apply.project_task_templates``. Omitted fields are left
    unchanged.
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
    agile_board: str | AgileBoardApplyKey | None
    effort_class: str | EffortClassApplyKey | None
    pdf_design: str | PdfDesignApplyKey | None
    skill_pool: str | SkillPoolApplyKey | None
    supplier: str | OrganizationApplyKey | None
    team: str | TeamApplyKey | None
    ui_extension: str | UiExtensionApplyKey | None
    assignments: Sequence[ProjectTaskTemplateAssignmentApplyChild] | None
    replace: Sequence[Literal["assignments"]]
