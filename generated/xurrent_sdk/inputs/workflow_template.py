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


class WorkflowTemplateCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `workflowTemplateCreate` mutation."""

    __graphql_name__ = "WorkflowTemplateCreateInput"
    __graphql_fields__ = """
    category category WorkflowCategory
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    instructions instructions String
    justification justification WorkflowJustification
    new_task_template_relations newTaskTemplateRelations [WorkflowTemplateTaskTemplateInput!]
    note note String
    prevent_request_completion preventRequestCompletion Boolean
    recurrence recurrence RecurrenceInput
    service_id serviceId ID
    source source String
    source_id sourceID String
    subject subject String!
    ui_extension_id uiExtensionId ID
    workflow_manager_id workflowManagerId ID
    workflow_type_id workflowTypeId ID
    """
    __graphql_required__ = "subject"

    subject: str
    """Subject of new workflows."""
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset = UNSET
    """Category of new workflows."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when no more workflows can be made from the template."""
    instructions: str | None | Unset = UNSET
    """Hints for the person who starts the workflow, in rich text."""
    justification: (
        WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    ) = UNSET
    """Justification of new workflows; required when request templates use the
    template."""
    new_task_template_relations: (
        Sequence[WorkflowTemplateTaskTemplateInput] | None | Unset
    ) = UNSET
    """Task template relations to add."""
    note: str | None | Unset = UNSET
    """First note of new workflows, in rich text."""
    prevent_request_completion: bool | None | Unset = UNSET
    """True when completing the linked requests is restricted."""
    recurrence: RecurrenceInput | None | Unset = UNSET
    """Schedule by which workflows start on their own."""
    service_id: str | None | Unset = UNSET
    """Node ID of the service of new workflows."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to new workflows."""
    workflow_manager_id: str | None | Unset = UNSET
    """Node ID of the manager of workflows started by the schedule."""
    workflow_type_id: str | None | Unset = UNSET
    """Node ID of the workflow type of new workflows."""


class WorkflowTemplateCreateArgs(TypedDict, total=False):
    """The fields of ``WorkflowTemplateCreateInput`` as keyword arguments."""

    subject: Required[str]
    """Subject of new workflows."""
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset
    """Category of new workflows."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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

    __graphql_name__ = "WorkflowTemplateFilter"
    __graphql_fields__ = """
    category category WorkflowCategoryFilter
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    impact impact TaskImpactFilter
    justification justification WorkflowJustificationFilter
    query query String
    service service ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    subject subject StringFilter
    updated_at updatedAt TimestampFilter
    workflow_type workflowType ReferenceFilter
    """
    __graphql_where__ = "WorkflowTemplateWhere"

    category: WorkflowCategoryFilter | None | Unset = UNSET
    """Condition on `category` (category of new workflows)."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    impact: TaskImpactFilter | None | Unset = UNSET
    """Condition on `impact` (highest impact among the task templates)."""
    justification: WorkflowJustificationFilter | None | Unset = UNSET
    """Condition on `justification` (justification of new workflows)."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service of new workflows."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    subject: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow_type: ReferenceFilter | None | Unset = UNSET
    """By node ID of the workflow type of new workflows."""


class WorkflowTemplateWhere(FilterFields):
    """What ``where`` can compare of ``WorkflowTemplateFilter``."""

    __graphql_filter__ = "WorkflowTemplateFilter"

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

    __graphql_name__ = "WorkflowTemplateOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field WorkflowTemplateOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: WorkflowTemplateOrderField | WorkflowTemplateOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class WorkflowTemplateTaskTemplateInput(GraphQLInput, frozen=True):
    """Use of a task template in a workflow template."""

    __graphql_name__ = "WorkflowTemplateTaskTemplateInput"
    __graphql_fields__ = """
    id id ID
    task_template_id taskTemplateId ID
    """

    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    task_template_id: str | None | Unset = UNSET
    """Node ID of the task template."""


class WorkflowTemplateUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `workflowTemplateUpdate` mutation."""

    __graphql_name__ = "WorkflowTemplateUpdateInput"
    __graphql_fields__ = """
    category category WorkflowCategory
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    id id ID!
    instructions instructions String
    justification justification WorkflowJustification
    new_task_template_relations newTaskTemplateRelations [WorkflowTemplateTaskTemplateInput!]
    note note String
    prevent_request_completion preventRequestCompletion Boolean
    recurrence recurrence RecurrenceInput
    service_id serviceId ID
    source source String
    source_id sourceID String
    subject subject String
    task_template_relations_to_delete taskTemplateRelationsToDelete [ID!]
    ui_extension_id uiExtensionId ID
    workflow_manager_id workflowManagerId ID
    workflow_type_id workflowTypeId ID
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    new_task_template_relations:-
    recurrence:-
    service_id:>service
    ui_extension_id:>ui_extension
    workflow_manager_id:>workflow_manager
    workflow_type_id:>workflow_type
    """

    id: str
    """Node ID of the workflow template to change."""
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset = UNSET
    """Category of new workflows."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when no more workflows can be made from the template."""
    instructions: str | None | Unset = UNSET
    """Hints for the person who starts the workflow, in rich text."""
    justification: (
        WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    ) = UNSET
    """Justification of new workflows; required when request templates use the
    template."""
    new_task_template_relations: (
        Sequence[WorkflowTemplateTaskTemplateInput] | None | Unset
    ) = UNSET
    """Task template relations to add, or with `id` to change."""
    note: str | None | Unset = UNSET
    """First note of new workflows, in rich text."""
    prevent_request_completion: bool | None | Unset = UNSET
    """True when completing the linked requests is restricted."""
    recurrence: RecurrenceInput | None | Unset = UNSET
    """Schedule by which workflows start on their own."""
    service_id: str | None | Unset = UNSET
    """Node ID of the service of new workflows."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    subject: str | None | Unset = UNSET
    """Subject of new workflows."""
    task_template_relations_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the task template relations to remove."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to new workflows."""
    workflow_manager_id: str | None | Unset = UNSET
    """Node ID of the manager of workflows started by the schedule."""
    workflow_type_id: str | None | Unset = UNSET
    """Node ID of the workflow type of new workflows."""


class WorkflowTemplateUpdateArgs(TypedDict, total=False):
    """The fields of ``WorkflowTemplateUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the workflow template to change."""
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset
    """Category of new workflows."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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
    """A row for ``client.apply.workflow_templates``: what it names is compared and
    written.
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
