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

    class WorkflowTemplateCreateArgs(TypedDict, total=False):
        """The fields of ``WorkflowTemplateCreateInput`` as keyword arguments."""

        subject: Required[str]
        category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        instructions: str | None | Unset
        justification: (
            WorkflowJustification | WorkflowJustificationLiteral | None | Unset
        )
        new_task_template_relations: (
            Sequence[WorkflowTemplateTaskTemplateInput] | None | Unset
        )
        note: str | None | Unset
        prevent_request_completion: bool | None | Unset
        recurrence: RecurrenceInput | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        ui_extension_id: str | None | Unset
        workflow_manager_id: str | None | Unset
        workflow_type_id: str | None | Unset

    class WorkflowTemplateUpdateArgs(TypedDict, total=False):
        """The fields of ``WorkflowTemplateUpdateInput`` as keyword arguments."""

        id: Required[str]
        category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        instructions: str | None | Unset
        justification: (
            WorkflowJustification | WorkflowJustificationLiteral | None | Unset
        )
        new_task_template_relations: (
            Sequence[WorkflowTemplateTaskTemplateInput] | None | Unset
        )
        note: str | None | Unset
        prevent_request_completion: bool | None | Unset
        recurrence: RecurrenceInput | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        subject: str | None | Unset
        task_template_relations_to_delete: Sequence[str] | None | Unset
        ui_extension_id: str | None | Unset
        workflow_manager_id: str | None | Unset
        workflow_type_id: str | None | Unset


class WorkflowTemplateCreateInput(GraphQLInput, frozen=True):
    """The input ``WorkflowTemplateCreateInput``."""

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

    __graphql_required__ = ("subject",)

    subject: str
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    justification: (
        WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    ) = UNSET
    new_task_template_relations: (
        Sequence[WorkflowTemplateTaskTemplateInput] | None | Unset
    ) = UNSET
    note: str | None | Unset = UNSET
    prevent_request_completion: bool | None | Unset = UNSET
    recurrence: RecurrenceInput | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    workflow_manager_id: str | None | Unset = UNSET
    workflow_type_id: str | None | Unset = UNSET


class WorkflowTemplateFilter(GraphQLInput, frozen=True):
    """The input ``WorkflowTemplateFilter``."""

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
    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    impact: TaskImpactFilter | None | Unset = UNSET
    justification: WorkflowJustificationFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    workflow_type: ReferenceFilter | None | Unset = UNSET


class WorkflowTemplateWhere(FilterFields):
    """What ``where`` can compare of ``WorkflowTemplateFilter``."""

    __graphql_filter__ = "WorkflowTemplateFilter"

    category: WorkflowCategoryWhere
    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    impact: TaskImpactWhere
    justification: WorkflowJustificationWhere
    query: FreeText
    service: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    subject: StringWhere
    updated_at: TimestampWhere
    workflow_type: ReferenceWhere


class WorkflowTemplateOrder(GraphQLInput, frozen=True):
    """The input ``WorkflowTemplateOrder``."""

    __graphql_name__ = "WorkflowTemplateOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field WorkflowTemplateOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: WorkflowTemplateOrderField | WorkflowTemplateOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class WorkflowTemplateTaskTemplateInput(GraphQLInput, frozen=True):
    """The input ``WorkflowTemplateTaskTemplateInput``."""

    __graphql_name__ = "WorkflowTemplateTaskTemplateInput"

    __graphql_fields__ = """
    id id ID
    task_template_id taskTemplateId ID
    """

    id: str | None | Unset = UNSET
    task_template_id: str | None | Unset = UNSET


class WorkflowTemplateUpdateInput(GraphQLInput, frozen=True):
    """The input ``WorkflowTemplateUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    justification: (
        WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    ) = UNSET
    new_task_template_relations: (
        Sequence[WorkflowTemplateTaskTemplateInput] | None | Unset
    ) = UNSET
    note: str | None | Unset = UNSET
    prevent_request_completion: bool | None | Unset = UNSET
    recurrence: RecurrenceInput | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    task_template_relations_to_delete: Sequence[str] | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    workflow_manager_id: str | None | Unset = UNSET
    workflow_type_id: str | None | Unset = UNSET
