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
        PersonApplyKey,
        ServiceApplyKey,
        UiExtensionApplyKey,
        WorkflowTypeApplyKey,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.workflow import (
        WorkflowCategory,
        WorkflowCategoryLiteral,
        WorkflowJustification,
        WorkflowJustificationLiteral,
    )
    from ..enums.workflow_template import (
        WorkflowTemplateOrderField,
        WorkflowTemplateOrderFieldLiteral,
    )
    from ..models.workflow_template import WorkflowTemplate, WorkflowTemplateFields
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
    from .recurrence import RecurrenceInput
    from .task import TaskImpactFilter, TaskImpactWhere
    from .workflow import (
        WorkflowCategoryFilter,
        WorkflowCategoryWhere,
        WorkflowJustificationFilter,
        WorkflowJustificationWhere,
    )

WorkflowTemplateOrderBy: TypeAlias = Literal[
    "category",
    "created_at",
    "disabled",
    "impact",
    "justification",
    "service_name",
    "subject",
    "updated_at",
    "-category",
    "-created_at",
    "-disabled",
    "-impact",
    "-justification",
    "-service_name",
    "-subject",
    "-updated_at",
]


class WorkflowTemplateCreateInput(
    GraphQLInput,
    MutationInput["WorkflowTemplate", "WorkflowTemplateFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `workflowTemplateCreate` mutation."""

    subject: str = needs(title="subject: String!")
    """Subject of new workflows."""
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset = unset(
        "category: WorkflowCategory"
    )
    """Category of new workflows."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when no more workflows can be made from the template."""
    instructions: str | None | Unset = unset("instructions: String")
    """Hints for the person who starts the workflow, in rich text."""
    justification: (
        WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    ) = unset("justification: WorkflowJustification")
    """Justification of new workflows; required when request templates use the
    template."""
    new_task_template_relations: (
        Sequence[WorkflowTemplateTaskTemplateInput] | None | Unset
    ) = unset("newTaskTemplateRelations: [WorkflowTemplateTaskTemplateInput!]")
    """Task template relations to add."""
    note: str | None | Unset = unset("note: String")
    """First note of new workflows, in rich text."""
    prevent_request_completion: bool | None | Unset = unset(
        "preventRequestCompletion: Boolean"
    )
    """True when completing the linked requests is restricted."""
    recurrence: RecurrenceInput | None | Unset = unset("recurrence: RecurrenceInput")
    """Schedule by which workflows start on their own."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service of new workflows."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to new workflows."""
    workflow_manager_id: str | None | Unset = unset("workflowManagerId: ID")
    """Node ID of the manager of workflows started by the schedule."""
    workflow_type_id: str | None | Unset = unset("workflowTypeId: ID")
    """Node ID of the workflow type of new workflows."""


class WorkflowTemplateCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``WorkflowTemplateCreateInput`` as keyword arguments."""

    subject: Required[str]
    """Subject of new workflows."""
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset
    """Category of new workflows."""
    disabled: bool | None | Unset
    """True when no more workflows can be made from the template."""
    instructions: str | None | Unset
    """Hints for the person who starts the workflow, in rich text."""
    justification: WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    """Justification of new workflows; required when request templates use the
    template."""
    new_task_template_relations: (
        Sequence[WorkflowTemplateTaskTemplateInput] | None | Unset
    )
    """Task template relations to add."""
    note: str | None | Unset
    """First note of new workflows, in rich text."""
    prevent_request_completion: bool | None | Unset
    """True when completing the linked requests is restricted."""
    recurrence: RecurrenceInput | None | Unset
    """Schedule by which workflows start on their own."""
    service_id: str | None | Unset
    """Node ID of the service of new workflows."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to new workflows."""
    workflow_manager_id: str | None | Unset
    """Node ID of the manager of workflows started by the schedule."""
    workflow_type_id: str | None | Unset
    """Node ID of the workflow type of new workflows."""


class WorkflowTemplateFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.workflowTemplates`; all that are given have to hold."""

    __graphql_where__ = "WorkflowTemplateWhere"

    category: WorkflowCategoryFilter | None | Unset = unset(
        "category: WorkflowCategoryFilter"
    )
    """Condition on `category` (category of new workflows)."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    impact: TaskImpactFilter | None | Unset = unset("impact: TaskImpactFilter")
    """Condition on `impact` (highest impact among the task templates)."""
    justification: WorkflowJustificationFilter | None | Unset = unset(
        "justification: WorkflowJustificationFilter"
    )
    """Condition on `justification` (justification of new workflows)."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service of new workflows."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow_type: ReferenceFilter | None | Unset = unset(
        "workflowType: ReferenceFilter"
    )
    """By node ID of the workflow type of new workflows."""


class WorkflowTemplateWhere(FilterFields):
    """Fields of ``WorkflowTemplateFilter`` for conditions of ``where``."""

    category: WorkflowCategoryWhere
    """Condition on `category` (category of new workflows)."""
    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    impact: TaskImpactWhere
    """Condition on `impact` (highest impact among the task templates)."""
    justification: WorkflowJustificationWhere
    """Condition on `justification` (justification of new workflows)."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceWhere
    """By node ID of the service of new workflows."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    subject: StringWhere
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow_type: ReferenceWhere
    """By node ID of the workflow type of new workflows."""


class WorkflowTemplateOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.workflowTemplates`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: WorkflowTemplateOrderField | WorkflowTemplateOrderFieldLiteral = needs(
        title="field: WorkflowTemplateOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class WorkflowTemplateTaskTemplateInput(GraphQLInput, frozen=True):
    """Use of a task template in a workflow template."""

    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    task_template_id: str | None | Unset = unset("taskTemplateId: ID")
    """Node ID of the task template."""


class WorkflowTemplateTaskTemplateApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    task_template_id: str | None


class WorkflowTemplateUpdateInput(
    GraphQLInput,
    MutationInput["WorkflowTemplate", "WorkflowTemplateFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `workflowTemplateUpdate` mutation."""

    __graphql_apply__ = """
    new_task_template_relations:#task_template_relations
    recurrence:@recurrence
    service_id:>service
    ui_extension_id:>ui_extension
    workflow_manager_id:>workflow_manager
    workflow_type_id:>workflow_type
    """

    id: str = needs(title="id: ID!")
    """Node ID of the workflow template to change."""
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset = unset(
        "category: WorkflowCategory"
    )
    """Category of new workflows."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when no more workflows can be made from the template."""
    instructions: str | None | Unset = unset("instructions: String")
    """Hints for the person who starts the workflow, in rich text."""
    justification: (
        WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    ) = unset("justification: WorkflowJustification")
    """Justification of new workflows; required when request templates use the
    template."""
    new_task_template_relations: (
        Sequence[WorkflowTemplateTaskTemplateInput] | None | Unset
    ) = unset("newTaskTemplateRelations: [WorkflowTemplateTaskTemplateInput!]")
    """Task template relations to add, or with `id` to change."""
    note: str | None | Unset = unset("note: String")
    """First note of new workflows, in rich text."""
    prevent_request_completion: bool | None | Unset = unset(
        "preventRequestCompletion: Boolean"
    )
    """True when completing the linked requests is restricted."""
    recurrence: RecurrenceInput | None | Unset = unset("recurrence: RecurrenceInput")
    """Schedule by which workflows start on their own."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service of new workflows."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    subject: str | None | Unset = unset("subject: String")
    """Subject of new workflows."""
    task_template_relations_to_delete: Sequence[str] | None | Unset = unset(
        "taskTemplateRelationsToDelete: [ID!]"
    )
    """Node IDs of the task template relations to remove."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to new workflows."""
    workflow_manager_id: str | None | Unset = unset("workflowManagerId: ID")
    """Node ID of the manager of workflows started by the schedule."""
    workflow_type_id: str | None | Unset = unset("workflowTypeId: ID")
    """Node ID of the workflow type of new workflows."""


class WorkflowTemplateUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``WorkflowTemplateUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the workflow template to change."""
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset
    """Category of new workflows."""
    disabled: bool | None | Unset
    """True when no more workflows can be made from the template."""
    instructions: str | None | Unset
    """Hints for the person who starts the workflow, in rich text."""
    justification: WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    """Justification of new workflows; required when request templates use the
    template."""
    new_task_template_relations: (
        Sequence[WorkflowTemplateTaskTemplateInput] | None | Unset
    )
    """Task template relations to add, or with `id` to change."""
    note: str | None | Unset
    """First note of new workflows, in rich text."""
    prevent_request_completion: bool | None | Unset
    """True when completing the linked requests is restricted."""
    recurrence: RecurrenceInput | None | Unset
    """Schedule by which workflows start on their own."""
    service_id: str | None | Unset
    """Node ID of the service of new workflows."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    subject: str | None | Unset
    """Subject of new workflows."""
    task_template_relations_to_delete: Sequence[str] | None | Unset
    """Node IDs of the task template relations to remove."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to new workflows."""
    workflow_manager_id: str | None | Unset
    """Node ID of the manager of workflows started by the schedule."""
    workflow_type_id: str | None | Unset
    """Node ID of the workflow type of new workflows."""


class WorkflowTemplateApplyRow(TypedDict, total=False):
    """Row for ``client.apply.workflow_templates``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    category: WorkflowCategory | WorkflowCategoryLiteral | None
    disabled: bool | None
    instructions: str | None
    justification: WorkflowJustification | WorkflowJustificationLiteral | None
    new_task_template_relations: Sequence[WorkflowTemplateTaskTemplateInput] | None
    note: str | None
    prevent_request_completion: bool | None
    recurrence: RecurrenceInput | None
    service_id: str | None
    subject: str | None
    ui_extension_id: str | None
    workflow_manager_id: str | None
    workflow_type_id: str | None
    service: str | ServiceApplyKey | None
    ui_extension: str | UiExtensionApplyKey | None
    workflow_manager: str | PersonApplyKey | None
    workflow_type: str | WorkflowTypeApplyKey | None
    task_template_relations: Sequence[WorkflowTemplateTaskTemplateApplyChild] | None
    replace: Sequence[Literal["task_template_relations"]]
