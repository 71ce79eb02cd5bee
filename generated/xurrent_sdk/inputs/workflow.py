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
    from ..enums.workflow import (
        WorkflowCategory,
        WorkflowCategoryLiteral,
        WorkflowCompletionReason,
        WorkflowCompletionReasonLiteral,
        WorkflowJustification,
        WorkflowJustificationLiteral,
        WorkflowOrderField,
        WorkflowOrderFieldLiteral,
        WorkflowStatus,
        WorkflowStatusLiteral,
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
    from .task import TaskImpactFilter, TaskImpactWhere

    WorkflowOrderBy: TypeAlias = Literal[
        "actual_effort",
        "actual_vs_planned_effort_percentage",
        "category",
        "completed_at",
        "completion_reason",
        "completion_target_at",
        "created_at",
        "impact",
        "justification",
        "life_cycle_state",
        "manager_name",
        "planned_effort",
        "service_name",
        "subject",
        "updated_at",
        "workflow_id",
        "-actual_effort",
        "-actual_vs_planned_effort_percentage",
        "-category",
        "-completed_at",
        "-completion_reason",
        "-completion_target_at",
        "-created_at",
        "-impact",
        "-justification",
        "-life_cycle_state",
        "-manager_name",
        "-planned_effort",
        "-service_name",
        "-subject",
        "-updated_at",
        "-workflow_id",
    ]

    class WorkflowCreateArgs(TypedDict, total=False):
        """The fields of ``WorkflowCreateInput`` as keyword arguments."""

        category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        completion_reason: (
            WorkflowCompletionReason | WorkflowCompletionReasonLiteral | None | Unset
        )
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        justification: (
            WorkflowJustification | WorkflowJustificationLiteral | None | Unset
        )
        manager_id: str | None | Unset
        note: str | None | Unset
        prevent_request_completion: bool | None | Unset
        problem_ids: Sequence[str] | None | Unset
        project_id: str | None | Unset
        release_id: str | None | Unset
        request_ids: Sequence[str] | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        status: WorkflowStatus | WorkflowStatusLiteral | None | Unset
        subject: str | None | Unset
        template_id: str | None | Unset
        workflow_type: str | None | Unset

    class WorkflowUpdateArgs(TypedDict, total=False):
        """The fields of ``WorkflowUpdateInput`` as keyword arguments."""

        id: Required[str]
        category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        completion_reason: (
            WorkflowCompletionReason | WorkflowCompletionReasonLiteral | None | Unset
        )
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        justification: (
            WorkflowJustification | WorkflowJustificationLiteral | None | Unset
        )
        manager_id: str | None | Unset
        note: str | None | Unset
        prevent_request_completion: bool | None | Unset
        problem_ids: Sequence[str] | None | Unset
        project_id: str | None | Unset
        release_id: str | None | Unset
        request_ids: Sequence[str] | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        status: WorkflowStatus | WorkflowStatusLiteral | None | Unset
        subject: str | None | Unset
        template_id: str | None | Unset
        workflow_type: str | None | Unset


class WorkflowCategoryFilter(GraphQLInput, frozen=True):
    """The input ``WorkflowCategoryFilter``."""

    __graphql_name__ = "WorkflowCategoryFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [WorkflowCategory]
    """

    __graphql_where__ = "WorkflowCategoryWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[WorkflowCategory | WorkflowCategoryLiteral | None] | None | Unset
    ) = UNSET


class WorkflowCategoryWhere(Values["WorkflowCategory | WorkflowCategoryLiteral"]):
    """The operators of ``WorkflowCategoryFilter``."""


class WorkflowCompletionReasonFilter(GraphQLInput, frozen=True):
    """The input ``WorkflowCompletionReasonFilter``."""

    __graphql_name__ = "WorkflowCompletionReasonFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [WorkflowCompletionReason]
    """

    __graphql_where__ = "WorkflowCompletionReasonWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[WorkflowCompletionReason | WorkflowCompletionReasonLiteral | None]
        | None
        | Unset
    ) = UNSET


class WorkflowCompletionReasonWhere(
    Values["WorkflowCompletionReason | WorkflowCompletionReasonLiteral"]
):
    """The operators of ``WorkflowCompletionReasonFilter``."""


class WorkflowCreateInput(GraphQLInput, frozen=True):
    """The input ``WorkflowCreateInput``."""

    __graphql_name__ = "WorkflowCreateInput"

    __graphql_fields__ = """
    category category WorkflowCategory
    client_mutation_id clientMutationId String
    completion_reason completionReason WorkflowCompletionReason
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    justification justification WorkflowJustification
    manager_id managerId ID
    note note String
    prevent_request_completion preventRequestCompletion Boolean
    problem_ids problemIds [ID!]
    project_id projectId ID
    release_id releaseId ID
    request_ids requestIds [ID!]
    service_id serviceId ID
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    status status WorkflowStatus
    subject subject String
    template_id templateId ID
    workflow_type workflowType String
    """

    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    completion_reason: (
        WorkflowCompletionReason | WorkflowCompletionReasonLiteral | None | Unset
    ) = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    justification: (
        WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    ) = UNSET
    manager_id: str | None | Unset = UNSET
    note: str | None | Unset = UNSET
    prevent_request_completion: bool | None | Unset = UNSET
    problem_ids: Sequence[str] | None | Unset = UNSET
    project_id: str | None | Unset = UNSET
    release_id: str | None | Unset = UNSET
    request_ids: Sequence[str] | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    status: WorkflowStatus | WorkflowStatusLiteral | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    template_id: str | None | Unset = UNSET
    workflow_type: str | None | Unset = UNSET


class WorkflowCustomFilter(GraphQLInput, frozen=True):
    """The input ``WorkflowCustomFilter``."""

    __graphql_name__ = "WorkflowCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "WorkflowCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class WorkflowCustomWhere(CustomFreeText):
    """The operators of ``WorkflowCustomFilter``."""


class WorkflowFilter(GraphQLInput, frozen=True):
    """The input ``WorkflowFilter``."""

    __graphql_name__ = "WorkflowFilter"

    __graphql_fields__ = """
    account account StringFilter
    category category WorkflowCategoryFilter
    completed_at completedAt TimestampFilter
    completion_reason completionReason WorkflowCompletionReasonFilter
    completion_target_at completionTargetAt TimestampFilter
    completion_target_indication completionTargetIndication TargetIndicationFilter
    created_at createdAt TimestampFilter
    created_from_request createdFromRequest Boolean
    custom_filters customFilters [WorkflowCustomFilter!]
    id id IDFilter
    impact impact TaskImpactFilter
    justification justification WorkflowJustificationFilter
    manager manager ReferenceFilter
    manager_organization managerOrganization ReferenceFilter
    mentioning_me mentioningMe Boolean
    phase phase StringFilter
    project project ReferenceFilter
    query query String
    release release ReferenceFilter
    requester_organization requesterOrganization ReferenceFilter
    service service ReferenceFilter
    service_owner serviceOwner ReferenceFilter
    service_provider serviceProvider ReferenceFilter
    service_support_team serviceSupportTeam ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    start_at startAt TimestampFilter
    status status WorkflowStatusFilter
    subject subject StringFilter
    template template ReferenceFilter
    updated_at updatedAt TimestampFilter
    workflow_id workflowId StringFilter
    workflow_type workflowType StringFilter
    """

    __graphql_where__ = "WorkflowWhere"

    account: StringFilter | None | Unset = UNSET
    category: WorkflowCategoryFilter | None | Unset = UNSET
    completed_at: TimestampFilter | None | Unset = UNSET
    completion_reason: WorkflowCompletionReasonFilter | None | Unset = UNSET
    completion_target_at: TimestampFilter | None | Unset = UNSET
    completion_target_indication: TargetIndicationFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    created_from_request: bool | None | Unset = UNSET
    custom_filters: Sequence[WorkflowCustomFilter] | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    impact: TaskImpactFilter | None | Unset = UNSET
    justification: WorkflowJustificationFilter | None | Unset = UNSET
    manager: ReferenceFilter | None | Unset = UNSET
    manager_organization: ReferenceFilter | None | Unset = UNSET
    mentioning_me: bool | None | Unset = UNSET
    phase: StringFilter | None | Unset = UNSET
    project: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    release: ReferenceFilter | None | Unset = UNSET
    requester_organization: ReferenceFilter | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_owner: ReferenceFilter | None | Unset = UNSET
    service_provider: ReferenceFilter | None | Unset = UNSET
    service_support_team: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    start_at: TimestampFilter | None | Unset = UNSET
    status: WorkflowStatusFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    template: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    workflow_id: StringFilter | None | Unset = UNSET
    workflow_type: StringFilter | None | Unset = UNSET


class WorkflowWhere(FilterFields):
    """What ``where`` can compare of ``WorkflowFilter``."""

    __graphql_filter__ = "WorkflowFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    category: WorkflowCategoryWhere
    completed_at: TimestampWhere
    completion_reason: WorkflowCompletionReasonWhere
    completion_target_at: TimestampWhere
    completion_target_indication: TargetIndicationWhere
    created_at: TimestampWhere
    created_from_request: Flag
    custom: CustomFields[WorkflowCustomWhere]
    id: IDWhere
    impact: TaskImpactWhere
    justification: WorkflowJustificationWhere
    manager: ReferenceWhere
    manager_organization: ReferenceWhere
    mentioning_me: Flag
    phase: StringWhere
    project: ReferenceWhere
    query: FreeText
    release: ReferenceWhere
    requester_organization: ReferenceWhere
    service: ReferenceWhere
    service_owner: ReferenceWhere
    service_provider: ReferenceWhere
    service_support_team: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    start_at: TimestampWhere
    status: WorkflowStatusWhere
    subject: StringWhere
    template: ReferenceWhere
    updated_at: TimestampWhere
    workflow_id: StringWhere
    workflow_type: StringWhere


class WorkflowJustificationFilter(GraphQLInput, frozen=True):
    """The input ``WorkflowJustificationFilter``."""

    __graphql_name__ = "WorkflowJustificationFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [WorkflowJustification]
    """

    __graphql_where__ = "WorkflowJustificationWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[WorkflowJustification | WorkflowJustificationLiteral | None]
        | None
        | Unset
    ) = UNSET


class WorkflowJustificationWhere(
    Values["WorkflowJustification | WorkflowJustificationLiteral"]
):
    """The operators of ``WorkflowJustificationFilter``."""


class WorkflowOrder(GraphQLInput, frozen=True):
    """The input ``WorkflowOrder``."""

    __graphql_name__ = "WorkflowOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field WorkflowOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: WorkflowOrderField | WorkflowOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class WorkflowStatusFilter(GraphQLInput, frozen=True):
    """The input ``WorkflowStatusFilter``."""

    __graphql_name__ = "WorkflowStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [WorkflowStatus]
    """

    __graphql_where__ = "WorkflowStatusWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[WorkflowStatus | WorkflowStatusLiteral | None] | None | Unset = (
        UNSET
    )


class WorkflowStatusWhere(Values["WorkflowStatus | WorkflowStatusLiteral"]):
    """The operators of ``WorkflowStatusFilter``."""


class WorkflowUpdateInput(GraphQLInput, frozen=True):
    """The input ``WorkflowUpdateInput``."""

    __graphql_name__ = "WorkflowUpdateInput"

    __graphql_fields__ = """
    category category WorkflowCategory
    client_mutation_id clientMutationId String
    completion_reason completionReason WorkflowCompletionReason
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    id id ID!
    justification justification WorkflowJustification
    manager_id managerId ID
    note note String
    prevent_request_completion preventRequestCompletion Boolean
    problem_ids problemIds [ID!]
    project_id projectId ID
    release_id releaseId ID
    request_ids requestIds [ID!]
    service_id serviceId ID
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    status status WorkflowStatus
    subject subject String
    template_id templateId ID
    workflow_type workflowType String
    """

    __graphql_required__ = ("id",)

    id: str
    category: WorkflowCategory | WorkflowCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    completion_reason: (
        WorkflowCompletionReason | WorkflowCompletionReasonLiteral | None | Unset
    ) = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    justification: (
        WorkflowJustification | WorkflowJustificationLiteral | None | Unset
    ) = UNSET
    manager_id: str | None | Unset = UNSET
    note: str | None | Unset = UNSET
    prevent_request_completion: bool | None | Unset = UNSET
    problem_ids: Sequence[str] | None | Unset = UNSET
    project_id: str | None | Unset = UNSET
    release_id: str | None | Unset = UNSET
    request_ids: Sequence[str] | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    status: WorkflowStatus | WorkflowStatusLiteral | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    template_id: str | None | Unset = UNSET
    workflow_type: str | None | Unset = UNSET
