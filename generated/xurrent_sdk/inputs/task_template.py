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

    class TaskTemplateCreateArgs(TypedDict, total=False):
        """The fields of ``TaskTemplateCreateInput`` as keyword arguments."""

        category: Required[TaskCategory | TaskCategoryLiteral]
        planned_duration: Required[int]
        subject: Required[str]
        assign_to_requester: bool | None | Unset
        assign_to_requester_business_unit_manager: bool | None | Unset
        assign_to_requester_manager: bool | None | Unset
        assign_to_service_owner: bool | None | Unset
        assign_to_workflow_manager: bool | None | Unset
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        copy_notes_to_request: bool | None | Unset
        copy_notes_to_workflow: bool | None | Unset
        disabled: bool | None | Unset
        effort_class_id: str | None | Unset
        impact: TaskImpact | TaskImpactLiteral | None | Unset
        instructions: str | None | Unset
        member_id: str | None | Unset
        new_approvals: Sequence[TaskTemplateApprovalInput] | None | Unset
        note: str | None | Unset
        pdf_design_id: str | None | Unset
        planned_effort: int | None | Unset
        planned_effort_requester: int | None | Unset
        planned_effort_requester_business_unit_manager: int | None | Unset
        planned_effort_requester_manager: int | None | Unset
        planned_effort_service_owner: int | None | Unset
        planned_effort_workflow_manager: int | None | Unset
        provider_not_accountable: bool | None | Unset
        request_service_instance_id: str | None | Unset
        request_template_id: str | None | Unset
        required_approvals: int | None | Unset
        service_instance_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        supplier_id: str | None | Unset
        team_id: str | None | Unset
        ui_extension_id: str | None | Unset
        urgent: bool | None | Unset
        work_hours_are24x7: bool | None | Unset

    class TaskTemplateUpdateArgs(TypedDict, total=False):
        """The fields of ``TaskTemplateUpdateInput`` as keyword arguments."""

        id: Required[str]
        approvals_to_delete: Sequence[str] | None | Unset
        assign_to_requester: bool | None | Unset
        assign_to_requester_business_unit_manager: bool | None | Unset
        assign_to_requester_manager: bool | None | Unset
        assign_to_service_owner: bool | None | Unset
        assign_to_workflow_manager: bool | None | Unset
        category: TaskCategory | TaskCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        copy_notes_to_request: bool | None | Unset
        copy_notes_to_workflow: bool | None | Unset
        disabled: bool | None | Unset
        effort_class_id: str | None | Unset
        impact: TaskImpact | TaskImpactLiteral | None | Unset
        instructions: str | None | Unset
        member_id: str | None | Unset
        new_approvals: Sequence[TaskTemplateApprovalInput] | None | Unset
        note: str | None | Unset
        pdf_design_id: str | None | Unset
        planned_duration: int | None | Unset
        planned_effort: int | None | Unset
        planned_effort_requester: int | None | Unset
        planned_effort_requester_business_unit_manager: int | None | Unset
        planned_effort_requester_manager: int | None | Unset
        planned_effort_service_owner: int | None | Unset
        planned_effort_workflow_manager: int | None | Unset
        provider_not_accountable: bool | None | Unset
        request_service_instance_id: str | None | Unset
        request_template_id: str | None | Unset
        required_approvals: int | None | Unset
        service_instance_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        subject: str | None | Unset
        supplier_id: str | None | Unset
        team_id: str | None | Unset
        ui_extension_id: str | None | Unset
        urgent: bool | None | Unset
        work_hours_are24x7: bool | None | Unset


class TaskTemplateCreateInput(GraphQLInput, frozen=True):
    """The input ``TaskTemplateCreateInput``."""

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

    __graphql_required__ = ("category", "planned_duration", "subject")

    category: TaskCategory | TaskCategoryLiteral
    planned_duration: int
    subject: str
    assign_to_requester: bool | None | Unset = UNSET
    assign_to_requester_business_unit_manager: bool | None | Unset = UNSET
    assign_to_requester_manager: bool | None | Unset = UNSET
    assign_to_service_owner: bool | None | Unset = UNSET
    assign_to_workflow_manager: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    copy_notes_to_request: bool | None | Unset = UNSET
    copy_notes_to_workflow: bool | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    effort_class_id: str | None | Unset = UNSET
    impact: TaskImpact | TaskImpactLiteral | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    member_id: str | None | Unset = UNSET
    new_approvals: Sequence[TaskTemplateApprovalInput] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    pdf_design_id: str | None | Unset = UNSET
    planned_effort: int | None | Unset = UNSET
    planned_effort_requester: int | None | Unset = UNSET
    planned_effort_requester_business_unit_manager: int | None | Unset = UNSET
    planned_effort_requester_manager: int | None | Unset = UNSET
    planned_effort_service_owner: int | None | Unset = UNSET
    planned_effort_workflow_manager: int | None | Unset = UNSET
    provider_not_accountable: bool | None | Unset = UNSET
    request_service_instance_id: str | None | Unset = UNSET
    request_template_id: str | None | Unset = UNSET
    required_approvals: int | None | Unset = UNSET
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET
    work_hours_are24x7: bool | None | Unset = UNSET


class TaskTemplateFilter(GraphQLInput, frozen=True):
    """The input ``TaskTemplateFilter``."""

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
    category: TaskCategoryFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    impact: TaskImpactFilter | None | Unset = UNSET
    provider_not_accountable: bool | None | Unset = UNSET
    query: str | None | Unset = UNSET
    skill_pool: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    team: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    workflow_template: ReferenceFilter | None | Unset = UNSET


class TaskTemplateWhere(FilterFields):
    """What ``where`` can compare of ``TaskTemplateFilter``."""

    __graphql_filter__ = "TaskTemplateFilter"

    assignee: ReferenceWhere
    category: TaskCategoryWhere
    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    impact: TaskImpactWhere
    provider_not_accountable: Flag
    query: FreeText
    skill_pool: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    subject: StringWhere
    team: ReferenceWhere
    updated_at: TimestampWhere
    workflow_template: ReferenceWhere


class TaskTemplateOrder(GraphQLInput, frozen=True):
    """The input ``TaskTemplateOrder``."""

    __graphql_name__ = "TaskTemplateOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field TaskTemplateOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: TaskTemplateOrderField | TaskTemplateOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class TaskTemplateUpdateInput(GraphQLInput, frozen=True):
    """The input ``TaskTemplateUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    approvals_to_delete: Sequence[str] | None | Unset = UNSET
    assign_to_requester: bool | None | Unset = UNSET
    assign_to_requester_business_unit_manager: bool | None | Unset = UNSET
    assign_to_requester_manager: bool | None | Unset = UNSET
    assign_to_service_owner: bool | None | Unset = UNSET
    assign_to_workflow_manager: bool | None | Unset = UNSET
    category: TaskCategory | TaskCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    copy_notes_to_request: bool | None | Unset = UNSET
    copy_notes_to_workflow: bool | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    effort_class_id: str | None | Unset = UNSET
    impact: TaskImpact | TaskImpactLiteral | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    member_id: str | None | Unset = UNSET
    new_approvals: Sequence[TaskTemplateApprovalInput] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    pdf_design_id: str | None | Unset = UNSET
    planned_duration: int | None | Unset = UNSET
    planned_effort: int | None | Unset = UNSET
    planned_effort_requester: int | None | Unset = UNSET
    planned_effort_requester_business_unit_manager: int | None | Unset = UNSET
    planned_effort_requester_manager: int | None | Unset = UNSET
    planned_effort_service_owner: int | None | Unset = UNSET
    planned_effort_workflow_manager: int | None | Unset = UNSET
    provider_not_accountable: bool | None | Unset = UNSET
    request_service_instance_id: str | None | Unset = UNSET
    request_template_id: str | None | Unset = UNSET
    required_approvals: int | None | Unset = UNSET
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET
    work_hours_are24x7: bool | None | Unset = UNSET
