"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset, UploadedFile
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.project import (
        ProjectCompletionReason,
        ProjectCompletionReasonLiteral,
        ProjectJustification,
        ProjectJustificationLiteral,
        ProjectOrderField,
        ProjectOrderFieldLiteral,
        ProjectStatus,
        ProjectStatusLiteral,
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
    from .project_phase import ProjectPhaseInput

    ProjectOrderBy: TypeAlias = Literal[
        "completed_at",
        "completion_target_at",
        "created_at",
        "justification",
        "life_cycle_state",
        "manager_name",
        "program",
        "project_id",
        "service_name",
        "status",
        "subject",
        "updated_at",
        "-completed_at",
        "-completion_target_at",
        "-created_at",
        "-justification",
        "-life_cycle_state",
        "-manager_name",
        "-program",
        "-project_id",
        "-service_name",
        "-status",
        "-subject",
        "-updated_at",
    ]

    class ProjectCreateArgs(TypedDict, total=False):
        """The fields of ``ProjectCreateInput`` as keyword arguments."""

        customer_id: Required[str]
        justification: Required[ProjectJustification | ProjectJustificationLiteral]
        manager_id: Required[str]
        service_id: Required[str]
        subject: Required[str]
        budget_allocated: bool | None | Unset
        category: str | None | Unset
        client_mutation_id: str | None | Unset
        completion_reason: (
            ProjectCompletionReason | ProjectCompletionReasonLiteral | None | Unset
        )
        cost_of_effort: Decimal | int | None | Unset
        cost_of_purchases: Decimal | int | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        effort: int | None | Unset
        new_phases: Sequence[ProjectPhaseInput] | None | Unset
        note: str | None | Unset
        problem_ids: Sequence[str] | None | Unset
        program: str | None | Unset
        request_ids: Sequence[str] | None | Unset
        risk_level: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: ProjectStatus | ProjectStatusLiteral | None | Unset
        time_zone: str | None | Unset
        ui_extension_id: str | None | Unset
        value: Decimal | int | None | Unset
        work_hours_id: str | None | Unset
        workflow_ids: Sequence[str] | None | Unset

    class ProjectUpdateArgs(TypedDict, total=False):
        """The fields of ``ProjectUpdateInput`` as keyword arguments."""

        id: Required[str]
        budget_allocated: bool | None | Unset
        category: str | None | Unset
        client_mutation_id: str | None | Unset
        completion_reason: (
            ProjectCompletionReason | ProjectCompletionReasonLiteral | None | Unset
        )
        cost_of_effort: Decimal | int | None | Unset
        cost_of_purchases: Decimal | int | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        customer_id: str | None | Unset
        effort: int | None | Unset
        justification: ProjectJustification | ProjectJustificationLiteral | None | Unset
        manager_id: str | None | Unset
        new_phases: Sequence[ProjectPhaseInput] | None | Unset
        note: str | None | Unset
        phases_to_delete: Sequence[str] | None | Unset
        problem_ids: Sequence[str] | None | Unset
        program: str | None | Unset
        request_ids: Sequence[str] | None | Unset
        risk_level: str | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: ProjectStatus | ProjectStatusLiteral | None | Unset
        subject: str | None | Unset
        template_id: str | None | Unset
        time_zone: str | None | Unset
        ui_extension_id: str | None | Unset
        value: Decimal | int | None | Unset
        work_hours_id: str | None | Unset
        workflow_ids: Sequence[str] | None | Unset


class ProjectCompletionReasonFilter(GraphQLInput, frozen=True):
    """The input ``ProjectCompletionReasonFilter``."""

    __graphql_name__ = "ProjectCompletionReasonFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ProjectCompletionReason]
    """

    __graphql_where__ = "ProjectCompletionReasonWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ProjectCompletionReason | ProjectCompletionReasonLiteral | None]
        | None
        | Unset
    ) = UNSET


class ProjectCompletionReasonWhere(
    Values["ProjectCompletionReason | ProjectCompletionReasonLiteral"]
):
    """The operators of ``ProjectCompletionReasonFilter``."""


class ProjectCreateInput(GraphQLInput, frozen=True):
    """The input ``ProjectCreateInput``."""

    __graphql_name__ = "ProjectCreateInput"

    __graphql_fields__ = """
    budget_allocated budgetAllocated Boolean
    category category String
    client_mutation_id clientMutationId String
    completion_reason completionReason ProjectCompletionReason
    cost_of_effort costOfEffort Decimal
    cost_of_purchases costOfPurchases Decimal
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    customer_id customerId ID!
    effort effort Int
    justification justification ProjectJustification!
    manager_id managerId ID!
    new_phases newPhases [ProjectPhaseInput!]
    note note String
    problem_ids problemIds [ID!]
    program program String
    request_ids requestIds [ID!]
    risk_level riskLevel String
    service_id serviceId ID!
    source source String
    source_id sourceID String
    status status ProjectStatus
    subject subject String!
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    value value Decimal
    work_hours_id workHoursId ID
    workflow_ids workflowIds [ID!]
    """

    __graphql_required__ = (
        "customer_id",
        "justification",
        "manager_id",
        "service_id",
        "subject",
    )

    customer_id: str
    justification: ProjectJustification | ProjectJustificationLiteral
    manager_id: str
    service_id: str
    subject: str
    budget_allocated: bool | None | Unset = UNSET
    category: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    completion_reason: (
        ProjectCompletionReason | ProjectCompletionReasonLiteral | None | Unset
    ) = UNSET
    cost_of_effort: Decimal | int | None | Unset = UNSET
    cost_of_purchases: Decimal | int | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    effort: int | None | Unset = UNSET
    new_phases: Sequence[ProjectPhaseInput] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    problem_ids: Sequence[str] | None | Unset = UNSET
    program: str | None | Unset = UNSET
    request_ids: Sequence[str] | None | Unset = UNSET
    risk_level: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: ProjectStatus | ProjectStatusLiteral | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    value: Decimal | int | None | Unset = UNSET
    work_hours_id: str | None | Unset = UNSET
    workflow_ids: Sequence[str] | None | Unset = UNSET


class ProjectCustomFilter(GraphQLInput, frozen=True):
    """The input ``ProjectCustomFilter``."""

    __graphql_name__ = "ProjectCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "ProjectCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class ProjectCustomWhere(CustomFreeText):
    """The operators of ``ProjectCustomFilter``."""


class ProjectFilter(GraphQLInput, frozen=True):
    """The input ``ProjectFilter``."""

    __graphql_name__ = "ProjectFilter"

    __graphql_fields__ = """
    account account StringFilter
    category category StringFilter
    completed_at completedAt TimestampFilter
    completion_reason completionReason ProjectCompletionReasonFilter
    completion_target_at completionTargetAt TimestampFilter
    completion_target_indication completionTargetIndication TargetIndicationFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [ProjectCustomFilter!]
    customer customer ReferenceFilter
    id id IDFilter
    justification justification ProjectJustificationFilter
    manager manager ReferenceFilter
    mentioning_me mentioningMe Boolean
    phase phase StringFilter
    project_id projectId StringFilter
    project_program projectProgram StringFilter
    query query String
    risk_level riskLevel StringFilter
    service service ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status ProjectStatusFilter
    subject subject StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ProjectWhere"

    account: StringFilter | None | Unset = UNSET
    category: StringFilter | None | Unset = UNSET
    completed_at: TimestampFilter | None | Unset = UNSET
    completion_reason: ProjectCompletionReasonFilter | None | Unset = UNSET
    completion_target_at: TimestampFilter | None | Unset = UNSET
    completion_target_indication: TargetIndicationFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[ProjectCustomFilter] | None | Unset = UNSET
    customer: ReferenceFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    justification: ProjectJustificationFilter | None | Unset = UNSET
    manager: ReferenceFilter | None | Unset = UNSET
    mentioning_me: bool | None | Unset = UNSET
    phase: StringFilter | None | Unset = UNSET
    project_id: StringFilter | None | Unset = UNSET
    project_program: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    risk_level: StringFilter | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    status: ProjectStatusFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ProjectWhere(FilterFields):
    """What ``where`` can compare of ``ProjectFilter``."""

    __graphql_filter__ = "ProjectFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    category: StringWhere
    completed_at: TimestampWhere
    completion_reason: ProjectCompletionReasonWhere
    completion_target_at: TimestampWhere
    completion_target_indication: TargetIndicationWhere
    created_at: TimestampWhere
    custom: CustomFields[ProjectCustomWhere]
    customer: ReferenceWhere
    id: IDWhere
    justification: ProjectJustificationWhere
    manager: ReferenceWhere
    mentioning_me: Flag
    phase: StringWhere
    project_id: StringWhere
    project_program: StringWhere
    query: FreeText
    risk_level: StringWhere
    service: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    status: ProjectStatusWhere
    subject: StringWhere
    updated_at: TimestampWhere


class ProjectJustificationFilter(GraphQLInput, frozen=True):
    """The input ``ProjectJustificationFilter``."""

    __graphql_name__ = "ProjectJustificationFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ProjectJustification]
    """

    __graphql_where__ = "ProjectJustificationWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ProjectJustification | ProjectJustificationLiteral | None]
        | None
        | Unset
    ) = UNSET


class ProjectJustificationWhere(
    Values["ProjectJustification | ProjectJustificationLiteral"]
):
    """The operators of ``ProjectJustificationFilter``."""


class ProjectOrder(GraphQLInput, frozen=True):
    """The input ``ProjectOrder``."""

    __graphql_name__ = "ProjectOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProjectOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ProjectOrderField | ProjectOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ProjectStatusFilter(GraphQLInput, frozen=True):
    """The input ``ProjectStatusFilter``."""

    __graphql_name__ = "ProjectStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ProjectStatus]
    """

    __graphql_where__ = "ProjectStatusWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[ProjectStatus | ProjectStatusLiteral | None] | None | Unset = UNSET


class ProjectStatusWhere(Values["ProjectStatus | ProjectStatusLiteral"]):
    """The operators of ``ProjectStatusFilter``."""


class ProjectUpdateInput(GraphQLInput, frozen=True):
    """The input ``ProjectUpdateInput``."""

    __graphql_name__ = "ProjectUpdateInput"

    __graphql_fields__ = """
    budget_allocated budgetAllocated Boolean
    category category String
    client_mutation_id clientMutationId String
    completion_reason completionReason ProjectCompletionReason
    cost_of_effort costOfEffort Decimal
    cost_of_purchases costOfPurchases Decimal
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    customer_id customerId ID
    effort effort Int
    id id ID!
    justification justification ProjectJustification
    manager_id managerId ID
    new_phases newPhases [ProjectPhaseInput!]
    note note String
    phases_to_delete phasesToDelete [ID!]
    problem_ids problemIds [ID!]
    program program String
    request_ids requestIds [ID!]
    risk_level riskLevel String
    service_id serviceId ID
    source source String
    source_id sourceID String
    status status ProjectStatus
    subject subject String
    template_id templateId ID
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    value value Decimal
    work_hours_id workHoursId ID
    workflow_ids workflowIds [ID!]
    """

    __graphql_required__ = ("id",)

    id: str
    budget_allocated: bool | None | Unset = UNSET
    category: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    completion_reason: (
        ProjectCompletionReason | ProjectCompletionReasonLiteral | None | Unset
    ) = UNSET
    cost_of_effort: Decimal | int | None | Unset = UNSET
    cost_of_purchases: Decimal | int | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    customer_id: str | None | Unset = UNSET
    effort: int | None | Unset = UNSET
    justification: ProjectJustification | ProjectJustificationLiteral | None | Unset = (
        UNSET
    )
    manager_id: str | None | Unset = UNSET
    new_phases: Sequence[ProjectPhaseInput] | None | Unset = UNSET
    note: str | None | Unset = UNSET
    phases_to_delete: Sequence[str] | None | Unset = UNSET
    problem_ids: Sequence[str] | None | Unset = UNSET
    program: str | None | Unset = UNSET
    request_ids: Sequence[str] | None | Unset = UNSET
    risk_level: str | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: ProjectStatus | ProjectStatusLiteral | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    template_id: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    value: Decimal | int | None | Unset = UNSET
    work_hours_id: str | None | Unset = UNSET
    workflow_ids: Sequence[str] | None | Unset = UNSET
