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
        ConfigurationItemApplyKey,
        EffortClassApplyKey,
        OrganizationApplyKey,
        PdfDesignApplyKey,
        PersonApplyKey,
        RequestTemplateApplyKey,
        ServiceInstanceApplyKey,
        TeamApplyKey,
        UiExtensionApplyKey,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.task import (
        TaskCategory,
        TaskCategoryLiteral,
        TaskImpact,
        TaskImpactLiteral,
    )
    from ..enums.task_template import (
        TaskTemplateOrderField,
        TaskTemplateOrderFieldLiteral,
    )
    from ..models.task_template import TaskTemplate, TaskTemplateFields
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
    from .task import (
        TaskCategoryFilter,
        TaskCategoryWhere,
        TaskImpactFilter,
        TaskImpactWhere,
    )
    from .task_template_approval import (
        TaskTemplateApprovalApplyChild,
        TaskTemplateApprovalInput,
    )

TaskTemplateOrderBy: TypeAlias = Literal[
    "category",
    "created_at",
    "disabled",
    "impact",
    "subject",
    "team_name",
    "updated_at",
    "-category",
    "-created_at",
    "-disabled",
    "-impact",
    "-subject",
    "-team_name",
    "-updated_at",
]


class TaskTemplateCreateInput(
    GraphQLInput,
    MutationInput["TaskTemplate", "TaskTemplateFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `taskTemplateCreate` mutation."""

    category: TaskCategory | TaskCategoryLiteral = needs(
        title="category: TaskCategory!"
    )
    """Category of new tasks."""
    planned_duration: int = needs(title="plannedDuration: Int!")
    """Planned duration of new tasks, in minutes."""
    subject: str = needs(title="subject: String!")
    """Subject of new tasks."""
    assign_to_requester: bool | None | Unset = unset("assignToRequester: Boolean")
    """True when new tasks go to the person the request is for."""
    assign_to_requester_business_unit_manager: bool | None | Unset = unset(
        "assignToRequesterBusinessUnitManager: Boolean"
    )
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None | Unset = unset(
        "assignToRequesterManager: Boolean"
    )
    """True when new tasks go to the manager of the first request's requester."""
    assign_to_service_owner: bool | None | Unset = unset(
        "assignToServiceOwner: Boolean"
    )
    """True when new tasks go to the owner of the workflow's service."""
    assign_to_workflow_manager: bool | None | Unset = unset(
        "assignToWorkflowManager: Boolean"
    )
    """True when new tasks go to the workflow manager."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs of new tasks."""
    copy_notes_to_request: bool | None | Unset = unset("copyNotesToRequest: Boolean")
    """True when notes on new tasks are copied to the request by default."""
    copy_notes_to_workflow: bool | None | Unset = unset("copyNotesToWorkflow: Boolean")
    """True when notes on new tasks are copied to the workflow by default."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when no more tasks can be made from the template."""
    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class preset when registering time."""
    impact: TaskImpact | TaskImpactLiteral | None | Unset = unset("impact: TaskImpact")
    """Impact of new tasks."""
    instructions: str | None | Unset = unset("instructions: String")
    """Instructions of new tasks, in rich text."""
    member_id: str | None | Unset = unset("memberId: ID")
    """Node ID of the assignee of new tasks."""
    new_approvals: Sequence[TaskTemplateApprovalInput] | None | Unset = unset(
        "newApprovals: [TaskTemplateApprovalInput!]"
    )
    """Approvals to add."""
    note: str | None | Unset = unset("note: String")
    """First note of new tasks, in rich text."""
    pdf_design_id: str | None | Unset = unset("pdfDesignId: ID")
    """Node ID of the PDF design of new tasks."""
    planned_effort: int | None | Unset = unset("plannedEffort: Int")
    """Minutes of work expected of the assignee."""
    planned_effort_requester: int | None | Unset = unset("plannedEffortRequester: Int")
    """Minutes of work expected of the first request's requester."""
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
    planned_effort_workflow_manager: int | None | Unset = unset(
        "plannedEffortWorkflowManager: Int"
    )
    """Minutes of work expected of the workflow manager."""
    provider_not_accountable: bool | None | Unset = unset(
        "providerNotAccountable: Boolean"
    )
    """True when new tasks decline accountability for the SLAs of the workflow's
    requests."""
    request_service_instance_id: str | None | Unset = unset(
        "requestServiceInstanceId: ID"
    )
    """Node ID of the service instance for requests opened for new tasks."""
    request_template_id: str | None | Unset = unset("requestTemplateId: ID")
    """Node ID of the template for requests opened for new tasks."""
    required_approvals: int | None | Unset = unset("requiredApprovals: Int")
    """Number of approvals that new approval tasks need."""
    service_instance_ids: Sequence[str] | None | Unset = unset(
        "serviceInstanceIds: [ID!]"
    )
    """Node IDs of the service instances of new tasks."""
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
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """True when new tasks are marked urgent."""
    work_hours_are24x7: bool | None | Unset = unset("workHoursAre24x7: Boolean")
    """True when completion targets of new tasks ignore work hours."""


class TaskTemplateCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``TaskTemplateCreateInput`` as keyword arguments."""

    category: Required[TaskCategory | TaskCategoryLiteral]
    """Category of new tasks."""
    planned_duration: Required[int]
    """Planned duration of new tasks, in minutes."""
    subject: Required[str]
    """Subject of new tasks."""
    assign_to_requester: bool | None | Unset
    """True when new tasks go to the person the request is for."""
    assign_to_requester_business_unit_manager: bool | None | Unset
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None | Unset
    """True when new tasks go to the manager of the first request's requester."""
    assign_to_service_owner: bool | None | Unset
    """True when new tasks go to the owner of the workflow's service."""
    assign_to_workflow_manager: bool | None | Unset
    """True when new tasks go to the workflow manager."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs of new tasks."""
    copy_notes_to_request: bool | None | Unset
    """True when notes on new tasks are copied to the request by default."""
    copy_notes_to_workflow: bool | None | Unset
    """True when notes on new tasks are copied to the workflow by default."""
    disabled: bool | None | Unset
    """True when no more tasks can be made from the template."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class preset when registering time."""
    impact: TaskImpact | TaskImpactLiteral | None | Unset
    """Impact of new tasks."""
    instructions: str | None | Unset
    """Instructions of new tasks, in rich text."""
    member_id: str | None | Unset
    """Node ID of the assignee of new tasks."""
    new_approvals: Sequence[TaskTemplateApprovalInput] | None | Unset
    """Approvals to add."""
    note: str | None | Unset
    """First note of new tasks, in rich text."""
    pdf_design_id: str | None | Unset
    """Node ID of the PDF design of new tasks."""
    planned_effort: int | None | Unset
    """Minutes of work expected of the assignee."""
    planned_effort_requester: int | None | Unset
    """Minutes of work expected of the first request's requester."""
    planned_effort_requester_business_unit_manager: int | None | Unset
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None | Unset
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None | Unset
    """Minutes of work expected of the service owner."""
    planned_effort_workflow_manager: int | None | Unset
    """Minutes of work expected of the workflow manager."""
    provider_not_accountable: bool | None | Unset
    """True when new tasks decline accountability for the SLAs of the workflow's
    requests."""
    request_service_instance_id: str | None | Unset
    """Node ID of the service instance for requests opened for new tasks."""
    request_template_id: str | None | Unset
    """Node ID of the template for requests opened for new tasks."""
    required_approvals: int | None | Unset
    """Number of approvals that new approval tasks need."""
    service_instance_ids: Sequence[str] | None | Unset
    """Node IDs of the service instances of new tasks."""
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
    urgent: bool | None | Unset
    """True when new tasks are marked urgent."""
    work_hours_are24x7: bool | None | Unset
    """True when completion targets of new tasks ignore work hours."""


class TaskTemplateFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.taskTemplates`; all that are given have to hold."""

    __graphql_where__ = "TaskTemplateWhere"

    assignee: ReferenceFilter | None | Unset = unset("assignee: ReferenceFilter")
    """By node ID of the assignee."""
    category: TaskCategoryFilter | None | Unset = unset("category: TaskCategoryFilter")
    """Condition on `category` (category of new tasks)."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    impact: TaskImpactFilter | None | Unset = unset("impact: TaskImpactFilter")
    """Condition on `impact` (impact of new tasks)."""
    provider_not_accountable: bool | None | Unset = unset(
        "providerNotAccountable: Boolean"
    )
    """Required value of `providerNotAccountable`: true when new tasks decline
    accountability for the SLAs of the workflow's requests."""
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
    workflow_template: ReferenceFilter | None | Unset = unset(
        "workflowTemplate: ReferenceFilter"
    )
    """By node ID of the workflow template."""


class TaskTemplateWhere(FilterFields):
    """Fields of ``TaskTemplateFilter`` for conditions of ``where``."""

    assignee: ReferenceWhere
    """By node ID of the assignee."""
    category: TaskCategoryWhere
    """Condition on `category` (category of new tasks)."""
    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    impact: TaskImpactWhere
    """Condition on `impact` (impact of new tasks)."""
    provider_not_accountable: Flag
    """Required value of `providerNotAccountable`: true when new tasks decline
    accountability for the SLAs of the workflow's requests."""
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
    workflow_template: ReferenceWhere
    """By node ID of the workflow template."""


class TaskTemplateOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.taskTemplates`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: TaskTemplateOrderField | TaskTemplateOrderFieldLiteral = needs(
        title="field: TaskTemplateOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class TaskTemplateUpdateInput(
    GraphQLInput,
    MutationInput["TaskTemplate", "TaskTemplateFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `taskTemplateUpdate` mutation."""

    __graphql_apply__ = """
    configuration_item_ids:*configuration_items
    effort_class_id:>effort_class
    member_id:>member
    new_approvals:#approvals
    pdf_design_id:>pdf_design
    request_service_instance_id:>request_service_instance
    request_template_id:>request_template
    service_instance_ids:*service_instances
    supplier_id:>supplier
    team_id:>team
    ui_extension_id:>ui_extension
    """

    id: str = needs(title="id: ID!")
    """Node ID of the task template to change."""
    approvals_to_delete: Sequence[str] | None | Unset = unset(
        "approvalsToDelete: [ID!]"
    )
    """Node IDs of the approvals to remove."""
    assign_to_requester: bool | None | Unset = unset("assignToRequester: Boolean")
    """True when new tasks go to the person the request is for."""
    assign_to_requester_business_unit_manager: bool | None | Unset = unset(
        "assignToRequesterBusinessUnitManager: Boolean"
    )
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None | Unset = unset(
        "assignToRequesterManager: Boolean"
    )
    """True when new tasks go to the manager of the first request's requester."""
    assign_to_service_owner: bool | None | Unset = unset(
        "assignToServiceOwner: Boolean"
    )
    """True when new tasks go to the owner of the workflow's service."""
    assign_to_workflow_manager: bool | None | Unset = unset(
        "assignToWorkflowManager: Boolean"
    )
    """True when new tasks go to the workflow manager."""
    category: TaskCategory | TaskCategoryLiteral | None | Unset = unset(
        "category: TaskCategory"
    )
    """Category of new tasks."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs of new tasks."""
    copy_notes_to_request: bool | None | Unset = unset("copyNotesToRequest: Boolean")
    """True when notes on new tasks are copied to the request by default."""
    copy_notes_to_workflow: bool | None | Unset = unset("copyNotesToWorkflow: Boolean")
    """True when notes on new tasks are copied to the workflow by default."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when no more tasks can be made from the template."""
    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class preset when registering time."""
    impact: TaskImpact | TaskImpactLiteral | None | Unset = unset("impact: TaskImpact")
    """Impact of new tasks."""
    instructions: str | None | Unset = unset("instructions: String")
    """Instructions of new tasks, in rich text."""
    member_id: str | None | Unset = unset("memberId: ID")
    """Node ID of the assignee of new tasks."""
    new_approvals: Sequence[TaskTemplateApprovalInput] | None | Unset = unset(
        "newApprovals: [TaskTemplateApprovalInput!]"
    )
    """Approvals to add, or with `id` to change."""
    note: str | None | Unset = unset("note: String")
    """First note of new tasks, in rich text."""
    pdf_design_id: str | None | Unset = unset("pdfDesignId: ID")
    """Node ID of the PDF design of new tasks."""
    planned_duration: int | None | Unset = unset("plannedDuration: Int")
    """Planned duration of new tasks, in minutes."""
    planned_effort: int | None | Unset = unset("plannedEffort: Int")
    """Minutes of work expected of the assignee."""
    planned_effort_requester: int | None | Unset = unset("plannedEffortRequester: Int")
    """Minutes of work expected of the first request's requester."""
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
    planned_effort_workflow_manager: int | None | Unset = unset(
        "plannedEffortWorkflowManager: Int"
    )
    """Minutes of work expected of the workflow manager."""
    provider_not_accountable: bool | None | Unset = unset(
        "providerNotAccountable: Boolean"
    )
    """True when new tasks decline accountability for the SLAs of the workflow's
    requests."""
    request_service_instance_id: str | None | Unset = unset(
        "requestServiceInstanceId: ID"
    )
    """Node ID of the service instance for requests opened for new tasks."""
    request_template_id: str | None | Unset = unset("requestTemplateId: ID")
    """Node ID of the template for requests opened for new tasks."""
    required_approvals: int | None | Unset = unset("requiredApprovals: Int")
    """Number of approvals that new approval tasks need."""
    service_instance_ids: Sequence[str] | None | Unset = unset(
        "serviceInstanceIds: [ID!]"
    )
    """Node IDs of the service instances of new tasks."""
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
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """True when new tasks are marked urgent."""
    work_hours_are24x7: bool | None | Unset = unset("workHoursAre24x7: Boolean")
    """True when completion targets of new tasks ignore work hours."""


class TaskTemplateUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``TaskTemplateUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the task template to change."""
    approvals_to_delete: Sequence[str] | None | Unset
    """Node IDs of the approvals to remove."""
    assign_to_requester: bool | None | Unset
    """True when new tasks go to the person the request is for."""
    assign_to_requester_business_unit_manager: bool | None | Unset
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None | Unset
    """True when new tasks go to the manager of the first request's requester."""
    assign_to_service_owner: bool | None | Unset
    """True when new tasks go to the owner of the workflow's service."""
    assign_to_workflow_manager: bool | None | Unset
    """True when new tasks go to the workflow manager."""
    category: TaskCategory | TaskCategoryLiteral | None | Unset
    """Category of new tasks."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs of new tasks."""
    copy_notes_to_request: bool | None | Unset
    """True when notes on new tasks are copied to the request by default."""
    copy_notes_to_workflow: bool | None | Unset
    """True when notes on new tasks are copied to the workflow by default."""
    disabled: bool | None | Unset
    """True when no more tasks can be made from the template."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class preset when registering time."""
    impact: TaskImpact | TaskImpactLiteral | None | Unset
    """Impact of new tasks."""
    instructions: str | None | Unset
    """Instructions of new tasks, in rich text."""
    member_id: str | None | Unset
    """Node ID of the assignee of new tasks."""
    new_approvals: Sequence[TaskTemplateApprovalInput] | None | Unset
    """Approvals to add, or with `id` to change."""
    note: str | None | Unset
    """First note of new tasks, in rich text."""
    pdf_design_id: str | None | Unset
    """Node ID of the PDF design of new tasks."""
    planned_duration: int | None | Unset
    """Planned duration of new tasks, in minutes."""
    planned_effort: int | None | Unset
    """Minutes of work expected of the assignee."""
    planned_effort_requester: int | None | Unset
    """Minutes of work expected of the first request's requester."""
    planned_effort_requester_business_unit_manager: int | None | Unset
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None | Unset
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None | Unset
    """Minutes of work expected of the service owner."""
    planned_effort_workflow_manager: int | None | Unset
    """Minutes of work expected of the workflow manager."""
    provider_not_accountable: bool | None | Unset
    """True when new tasks decline accountability for the SLAs of the workflow's
    requests."""
    request_service_instance_id: str | None | Unset
    """Node ID of the service instance for requests opened for new tasks."""
    request_template_id: str | None | Unset
    """Node ID of the template for requests opened for new tasks."""
    required_approvals: int | None | Unset
    """Number of approvals that new approval tasks need."""
    service_instance_ids: Sequence[str] | None | Unset
    """Node IDs of the service instances of new tasks."""
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
    urgent: bool | None | Unset
    """True when new tasks are marked urgent."""
    work_hours_are24x7: bool | None | Unset
    """True when completion targets of new tasks ignore work hours."""


class TaskTemplateApplyRow(TypedDict, total=False):
    """Row for ``client.apply.task_templates``. Omitted fields are left unchanged."""

    source_id: Required[str]
    assign_to_requester: bool | None
    assign_to_requester_business_unit_manager: bool | None
    assign_to_requester_manager: bool | None
    assign_to_service_owner: bool | None
    assign_to_workflow_manager: bool | None
    category: TaskCategory | TaskCategoryLiteral | None
    configuration_item_ids: Sequence[str] | None
    copy_notes_to_request: bool | None
    copy_notes_to_workflow: bool | None
    disabled: bool | None
    effort_class_id: str | None
    impact: TaskImpact | TaskImpactLiteral | None
    instructions: str | None
    member_id: str | None
    new_approvals: Sequence[TaskTemplateApprovalInput] | None
    note: str | None
    pdf_design_id: str | None
    planned_duration: int | None
    planned_effort: int | None
    planned_effort_requester: int | None
    planned_effort_requester_business_unit_manager: int | None
    planned_effort_requester_manager: int | None
    planned_effort_service_owner: int | None
    planned_effort_workflow_manager: int | None
    provider_not_accountable: bool | None
    request_service_instance_id: str | None
    request_template_id: str | None
    required_approvals: int | None
    service_instance_ids: Sequence[str] | None
    subject: str | None
    supplier_id: str | None
    team_id: str | None
    ui_extension_id: str | None
    urgent: bool | None
    work_hours_are24x7: bool | None
    configuration_items: Sequence[str | ConfigurationItemApplyKey] | None
    effort_class: str | EffortClassApplyKey | None
    member: str | PersonApplyKey | None
    pdf_design: str | PdfDesignApplyKey | None
    request_service_instance: str | ServiceInstanceApplyKey | None
    request_template: str | RequestTemplateApplyKey | None
    service_instances: Sequence[str | ServiceInstanceApplyKey] | None
    supplier: str | OrganizationApplyKey | None
    team: str | TeamApplyKey | None
    ui_extension: str | UiExtensionApplyKey | None
    approvals: Sequence[TaskTemplateApprovalApplyChild] | None
    replace: Sequence[Literal["approvals"]]
