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
    from .task_template_approval import TaskTemplateApprovalInput

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


class TaskTemplateCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `taskTemplateCreate` mutation."""

    __graphql_name__ = "TaskTemplateCreateInput"
    __graphql_fields__ = """
    assign_to_requester assignToRequester Boolean
    assign_to_requester_business_unit_manager assignToRequesterBusinessUnitManager Boolean
    assign_to_requester_manager assignToRequesterManager Boolean
    assign_to_service_owner assignToServiceOwner Boolean
    assign_to_workflow_manager assignToWorkflowManager Boolean
    category category TaskCategory!
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    copy_notes_to_request copyNotesToRequest Boolean
    copy_notes_to_workflow copyNotesToWorkflow Boolean
    disabled disabled Boolean
    effort_class_id effortClassId ID
    impact impact TaskImpact
    instructions instructions String
    member_id memberId ID
    new_approvals newApprovals [TaskTemplateApprovalInput!]
    note note String
    pdf_design_id pdfDesignId ID
    planned_duration plannedDuration Int!
    planned_effort plannedEffort Int
    planned_effort_requester plannedEffortRequester Int
    planned_effort_requester_business_unit_manager plannedEffortRequesterBusinessUnitManager Int
    planned_effort_requester_manager plannedEffortRequesterManager Int
    planned_effort_service_owner plannedEffortServiceOwner Int
    planned_effort_workflow_manager plannedEffortWorkflowManager Int
    provider_not_accountable providerNotAccountable Boolean
    request_service_instance_id requestServiceInstanceId ID
    request_template_id requestTemplateId ID
    required_approvals requiredApprovals Int
    service_instance_ids serviceInstanceIds [ID!]
    source source String
    source_id sourceID String
    subject subject String!
    supplier_id supplierId ID
    team_id teamId ID
    ui_extension_id uiExtensionId ID
    urgent urgent Boolean
    work_hours_are24x7 workHoursAre24x7 Boolean
    """
    __graphql_required__ = "category planned_duration subject"

    category: TaskCategory | TaskCategoryLiteral
    """Category of new tasks."""
    planned_duration: int
    """Planned duration of new tasks, in minutes."""
    subject: str
    """Subject of new tasks."""
    assign_to_requester: bool | None | Unset = UNSET
    """True when new tasks go to the person the request is for."""
    assign_to_requester_business_unit_manager: bool | None | Unset = UNSET
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None | Unset = UNSET
    """True when new tasks go to the manager of the first request's requester."""
    assign_to_service_owner: bool | None | Unset = UNSET
    """True when new tasks go to the owner of the workflow's service."""
    assign_to_workflow_manager: bool | None | Unset = UNSET
    """True when new tasks go to the workflow manager."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs of new tasks."""
    copy_notes_to_request: bool | None | Unset = UNSET
    """True when notes on new tasks are copied to the request by default."""
    copy_notes_to_workflow: bool | None | Unset = UNSET
    """True when notes on new tasks are copied to the workflow by default."""
    disabled: bool | None | Unset = UNSET
    """True when no more tasks can be made from the template."""
    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset when registering time."""
    impact: TaskImpact | TaskImpactLiteral | None | Unset = UNSET
    """Impact of new tasks."""
    instructions: str | None | Unset = UNSET
    """Instructions of new tasks, in rich text."""
    member_id: str | None | Unset = UNSET
    """Node ID of the assignee of new tasks."""
    new_approvals: Sequence[TaskTemplateApprovalInput] | None | Unset = UNSET
    """Approvals to add."""
    note: str | None | Unset = UNSET
    """First note of new tasks, in rich text."""
    pdf_design_id: str | None | Unset = UNSET
    """Node ID of the PDF design of new tasks."""
    planned_effort: int | None | Unset = UNSET
    """Minutes of work expected of the assignee."""
    planned_effort_requester: int | None | Unset = UNSET
    """Minutes of work expected of the first request's requester."""
    planned_effort_requester_business_unit_manager: int | None | Unset = UNSET
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None | Unset = UNSET
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None | Unset = UNSET
    """Minutes of work expected of the service owner."""
    planned_effort_workflow_manager: int | None | Unset = UNSET
    """Minutes of work expected of the workflow manager."""
    provider_not_accountable: bool | None | Unset = UNSET
    """True when new tasks decline accountability for the SLAs of the workflow's
    requests."""
    request_service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance for requests opened for new tasks."""
    request_template_id: str | None | Unset = UNSET
    """Node ID of the template for requests opened for new tasks."""
    required_approvals: int | None | Unset = UNSET
    """Number of approvals that new approval tasks need."""
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the service instances of new tasks."""
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
    urgent: bool | None | Unset = UNSET
    """True when new tasks are marked urgent."""
    work_hours_are24x7: bool | None | Unset = UNSET
    """True when completion targets of new tasks ignore work hours."""


class TaskTemplateCreateArgs(TypedDict, total=False):
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
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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

    __graphql_name__ = "TaskTemplateFilter"
    __graphql_fields__ = """
    assignee assignee ReferenceFilter
    category category TaskCategoryFilter
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    impact impact TaskImpactFilter
    provider_not_accountable providerNotAccountable Boolean
    query query String
    skill_pool skillPool ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    subject subject StringFilter
    team team ReferenceFilter
    updated_at updatedAt TimestampFilter
    workflow_template workflowTemplate ReferenceFilter
    """
    __graphql_where__ = "TaskTemplateWhere"

    assignee: ReferenceFilter | None | Unset = UNSET
    """By node ID of the assignee."""
    category: TaskCategoryFilter | None | Unset = UNSET
    """Condition on `category` (category of new tasks)."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    impact: TaskImpactFilter | None | Unset = UNSET
    """Condition on `impact` (impact of new tasks)."""
    provider_not_accountable: bool | None | Unset = UNSET
    """Required value of `providerNotAccountable`: true when new tasks decline
    accountability for the SLAs of the workflow's requests."""
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
    workflow_template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the workflow template."""


class TaskTemplateWhere(FilterFields):
    """What ``where`` can compare of ``TaskTemplateFilter``."""

    __graphql_filter__ = "TaskTemplateFilter"

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

    __graphql_name__ = "TaskTemplateOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field TaskTemplateOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: TaskTemplateOrderField | TaskTemplateOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class TaskTemplateUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `taskTemplateUpdate` mutation."""

    __graphql_name__ = "TaskTemplateUpdateInput"
    __graphql_fields__ = """
    approvals_to_delete approvalsToDelete [ID!]
    assign_to_requester assignToRequester Boolean
    assign_to_requester_business_unit_manager assignToRequesterBusinessUnitManager Boolean
    assign_to_requester_manager assignToRequesterManager Boolean
    assign_to_service_owner assignToServiceOwner Boolean
    assign_to_workflow_manager assignToWorkflowManager Boolean
    category category TaskCategory
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    copy_notes_to_request copyNotesToRequest Boolean
    copy_notes_to_workflow copyNotesToWorkflow Boolean
    disabled disabled Boolean
    effort_class_id effortClassId ID
    id id ID!
    impact impact TaskImpact
    instructions instructions String
    member_id memberId ID
    new_approvals newApprovals [TaskTemplateApprovalInput!]
    note note String
    pdf_design_id pdfDesignId ID
    planned_duration plannedDuration Int
    planned_effort plannedEffort Int
    planned_effort_requester plannedEffortRequester Int
    planned_effort_requester_business_unit_manager plannedEffortRequesterBusinessUnitManager Int
    planned_effort_requester_manager plannedEffortRequesterManager Int
    planned_effort_service_owner plannedEffortServiceOwner Int
    planned_effort_workflow_manager plannedEffortWorkflowManager Int
    provider_not_accountable providerNotAccountable Boolean
    request_service_instance_id requestServiceInstanceId ID
    request_template_id requestTemplateId ID
    required_approvals requiredApprovals Int
    service_instance_ids serviceInstanceIds [ID!]
    source source String
    source_id sourceID String
    subject subject String
    supplier_id supplierId ID
    team_id teamId ID
    ui_extension_id uiExtensionId ID
    urgent urgent Boolean
    work_hours_are24x7 workHoursAre24x7 Boolean
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    configuration_item_ids:*configuration_items
    effort_class_id:>effort_class
    member_id:>member
    new_approvals:-
    pdf_design_id:>pdf_design
    request_service_instance_id:>request_service_instance
    request_template_id:>request_template
    service_instance_ids:*service_instances
    supplier_id:>supplier
    team_id:>team
    ui_extension_id:>ui_extension
    """

    id: str
    """Node ID of the task template to change."""
    approvals_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the approvals to remove."""
    assign_to_requester: bool | None | Unset = UNSET
    """True when new tasks go to the person the request is for."""
    assign_to_requester_business_unit_manager: bool | None | Unset = UNSET
    """True when new tasks go to the head of the requester's business unit."""
    assign_to_requester_manager: bool | None | Unset = UNSET
    """True when new tasks go to the manager of the first request's requester."""
    assign_to_service_owner: bool | None | Unset = UNSET
    """True when new tasks go to the owner of the workflow's service."""
    assign_to_workflow_manager: bool | None | Unset = UNSET
    """True when new tasks go to the workflow manager."""
    category: TaskCategory | TaskCategoryLiteral | None | Unset = UNSET
    """Category of new tasks."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the CIs of new tasks."""
    copy_notes_to_request: bool | None | Unset = UNSET
    """True when notes on new tasks are copied to the request by default."""
    copy_notes_to_workflow: bool | None | Unset = UNSET
    """True when notes on new tasks are copied to the workflow by default."""
    disabled: bool | None | Unset = UNSET
    """True when no more tasks can be made from the template."""
    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset when registering time."""
    impact: TaskImpact | TaskImpactLiteral | None | Unset = UNSET
    """Impact of new tasks."""
    instructions: str | None | Unset = UNSET
    """Instructions of new tasks, in rich text."""
    member_id: str | None | Unset = UNSET
    """Node ID of the assignee of new tasks."""
    new_approvals: Sequence[TaskTemplateApprovalInput] | None | Unset = UNSET
    """Approvals to add, or with `id` to change."""
    note: str | None | Unset = UNSET
    """First note of new tasks, in rich text."""
    pdf_design_id: str | None | Unset = UNSET
    """Node ID of the PDF design of new tasks."""
    planned_duration: int | None | Unset = UNSET
    """Planned duration of new tasks, in minutes."""
    planned_effort: int | None | Unset = UNSET
    """Minutes of work expected of the assignee."""
    planned_effort_requester: int | None | Unset = UNSET
    """Minutes of work expected of the first request's requester."""
    planned_effort_requester_business_unit_manager: int | None | Unset = UNSET
    """Minutes of work expected of the head of the requester's business unit."""
    planned_effort_requester_manager: int | None | Unset = UNSET
    """Minutes of work expected of the requester's manager."""
    planned_effort_service_owner: int | None | Unset = UNSET
    """Minutes of work expected of the service owner."""
    planned_effort_workflow_manager: int | None | Unset = UNSET
    """Minutes of work expected of the workflow manager."""
    provider_not_accountable: bool | None | Unset = UNSET
    """True when new tasks decline accountability for the SLAs of the workflow's
    requests."""
    request_service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance for requests opened for new tasks."""
    request_template_id: str | None | Unset = UNSET
    """Node ID of the template for requests opened for new tasks."""
    required_approvals: int | None | Unset = UNSET
    """Number of approvals that new approval tasks need."""
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the service instances of new tasks."""
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
    urgent: bool | None | Unset = UNSET
    """True when new tasks are marked urgent."""
    work_hours_are24x7: bool | None | Unset = UNSET
    """True when completion targets of new tasks ignore work hours."""


class TaskTemplateUpdateArgs(TypedDict, total=False):
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
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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
    """A row for ``client.apply.task_templates``: what it names is compared and
    written.
    """

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
