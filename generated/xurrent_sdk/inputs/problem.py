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
    from ..enums.problem import (
        ProblemCategory,
        ProblemCategoryLiteral,
        ProblemImpact,
        ProblemImpactLiteral,
        ProblemOrderField,
        ProblemOrderFieldLiteral,
        ProblemStatus,
        ProblemStatusLiteral,
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

    ProblemOrderBy: TypeAlias = Literal[
        "analysis_target_at",
        "category",
        "created_at",
        "impact",
        "known_error",
        "life_cycle_state",
        "member_name",
        "problem_id",
        "project_id",
        "solved_at",
        "status",
        "subject",
        "supplier_name",
        "team_name",
        "updated_at",
        "urgent",
        "workflow_id",
        "-analysis_target_at",
        "-category",
        "-created_at",
        "-impact",
        "-known_error",
        "-life_cycle_state",
        "-member_name",
        "-problem_id",
        "-project_id",
        "-solved_at",
        "-status",
        "-subject",
        "-supplier_name",
        "-team_name",
        "-updated_at",
        "-urgent",
        "-workflow_id",
    ]

    class ProblemCreateArgs(TypedDict, total=False):
        """The fields of ``ProblemCreateInput`` as keyword arguments."""

        service_id: Required[str]
        subject: Required[str]
        agile_board_column_id: str | None | Unset
        agile_board_column_position: int | None | Unset
        agile_board_id: str | None | Unset
        analysis_target_at: datetime | SpecialTimestamp | None | Unset
        category: ProblemCategory | ProblemCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        impact: ProblemImpact | ProblemImpactLiteral | None | Unset
        knowledge_article_id: str | None | Unset
        known_error: bool | None | Unset
        manager_id: str | None | Unset
        member_id: str | None | Unset
        note: str | None | Unset
        product_backlog_estimate: int | None | Unset
        product_backlog_id: str | None | Unset
        product_backlog_position: int | None | Unset
        project_id: str | None | Unset
        request_ids: Sequence[str] | None | Unset
        service_instance_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: ProblemStatus | ProblemStatusLiteral | None | Unset
        supplier_id: str | None | Unset
        supplier_request_id: str | None | Unset
        team_id: str | None | Unset
        time_entry_description: str | None | Unset
        time_spent: int | None | Unset
        time_spent_effort_class_id: str | None | Unset
        ui_extension_id: str | None | Unset
        urgent: bool | None | Unset
        waiting_until: datetime | SpecialTimestamp | None | Unset
        workaround: str | None | Unset
        workflow_id: str | None | Unset

    class ProblemUpdateArgs(TypedDict, total=False):
        """The fields of ``ProblemUpdateInput`` as keyword arguments."""

        id: Required[str]
        agile_board_column_id: str | None | Unset
        agile_board_column_position: int | None | Unset
        agile_board_id: str | None | Unset
        analysis_target_at: datetime | SpecialTimestamp | None | Unset
        category: ProblemCategory | ProblemCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        custom_fields: Sequence[CustomFieldInput] | None | Unset
        custom_fields_attachments: (
            Sequence[AttachmentInput | UploadedFile] | None | Unset
        )
        impact: ProblemImpact | ProblemImpactLiteral | None | Unset
        knowledge_article_id: str | None | Unset
        known_error: bool | None | Unset
        manager_id: str | None | Unset
        member_id: str | None | Unset
        note: str | None | Unset
        product_backlog_estimate: int | None | Unset
        product_backlog_id: str | None | Unset
        product_backlog_position: int | None | Unset
        project_id: str | None | Unset
        request_ids: Sequence[str] | None | Unset
        service_id: str | None | Unset
        service_instance_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: ProblemStatus | ProblemStatusLiteral | None | Unset
        subject: str | None | Unset
        supplier_id: str | None | Unset
        supplier_request_id: str | None | Unset
        team_id: str | None | Unset
        time_entry_description: str | None | Unset
        time_spent: int | None | Unset
        time_spent_effort_class_id: str | None | Unset
        ui_extension_id: str | None | Unset
        urgent: bool | None | Unset
        waiting_until: datetime | SpecialTimestamp | None | Unset
        workaround: str | None | Unset
        workflow_id: str | None | Unset


class ProblemCategoryFilter(GraphQLInput, frozen=True):
    """The input ``ProblemCategoryFilter``."""

    __graphql_name__ = "ProblemCategoryFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ProblemCategory]
    """

    __graphql_where__ = "ProblemCategoryWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[ProblemCategory | ProblemCategoryLiteral | None] | None | Unset = (
        UNSET
    )


class ProblemCategoryWhere(Values["ProblemCategory | ProblemCategoryLiteral"]):
    """The operators of ``ProblemCategoryFilter``."""


class ProblemCreateInput(GraphQLInput, frozen=True):
    """The input ``ProblemCreateInput``."""

    __graphql_name__ = "ProblemCreateInput"

    __graphql_fields__ = """
    agile_board_column_id agileBoardColumnId ID
    agile_board_column_position agileBoardColumnPosition Int
    agile_board_id agileBoardId ID
    analysis_target_at analysisTargetAt ISO8601Timestamp
    category category ProblemCategory
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    impact impact ProblemImpact
    knowledge_article_id knowledgeArticleId ID
    known_error knownError Boolean
    manager_id managerId ID
    member_id memberId ID
    note note String
    product_backlog_estimate productBacklogEstimate Int
    product_backlog_id productBacklogId ID
    product_backlog_position productBacklogPosition Int
    project_id projectId ID
    request_ids requestIds [ID!]
    service_id serviceId ID!
    service_instance_ids serviceInstanceIds [ID!]
    source source String
    source_id sourceID String
    status status ProblemStatus
    subject subject String!
    supplier_id supplierId ID
    supplier_request_id supplierRequestID String
    team_id teamId ID
    time_entry_description timeEntryDescription String
    time_spent timeSpent Int
    time_spent_effort_class_id timeSpentEffortClassId ID
    ui_extension_id uiExtensionId ID
    urgent urgent Boolean
    waiting_until waitingUntil ISO8601Timestamp
    workaround workaround String
    workflow_id workflowId ID
    """

    __graphql_required__ = ("service_id", "subject")

    service_id: str
    subject: str
    agile_board_column_id: str | None | Unset = UNSET
    agile_board_column_position: int | None | Unset = UNSET
    agile_board_id: str | None | Unset = UNSET
    analysis_target_at: datetime | SpecialTimestamp | None | Unset = UNSET
    category: ProblemCategory | ProblemCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    impact: ProblemImpact | ProblemImpactLiteral | None | Unset = UNSET
    knowledge_article_id: str | None | Unset = UNSET
    known_error: bool | None | Unset = UNSET
    manager_id: str | None | Unset = UNSET
    member_id: str | None | Unset = UNSET
    note: str | None | Unset = UNSET
    product_backlog_estimate: int | None | Unset = UNSET
    product_backlog_id: str | None | Unset = UNSET
    product_backlog_position: int | None | Unset = UNSET
    project_id: str | None | Unset = UNSET
    request_ids: Sequence[str] | None | Unset = UNSET
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: ProblemStatus | ProblemStatusLiteral | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    supplier_request_id: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    time_entry_description: str | None | Unset = UNSET
    time_spent: int | None | Unset = UNSET
    time_spent_effort_class_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
    workaround: str | None | Unset = UNSET
    workflow_id: str | None | Unset = UNSET


class ProblemCustomFilter(GraphQLInput, frozen=True):
    """The input ``ProblemCustomFilter``."""

    __graphql_name__ = "ProblemCustomFilter"

    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """

    __graphql_required__ = ("name",)

    __graphql_where__ = "ProblemCustomWhere"

    name: str
    negate: bool | None | Unset = UNSET
    values: Sequence[str | None] | None | Unset = UNSET


class ProblemCustomWhere(CustomFreeText):
    """The operators of ``ProblemCustomFilter``."""


class ProblemFilter(GraphQLInput, frozen=True):
    """The input ``ProblemFilter``."""

    __graphql_name__ = "ProblemFilter"

    __graphql_fields__ = """
    account account StringFilter
    agile_board agileBoard ReferenceFilter
    agile_board_column agileBoardColumn ReferenceFilter
    analysis_target_at analysisTargetAt TimestampFilter
    analysis_target_indication analysisTargetIndication TargetIndicationFilter
    category category ProblemCategoryFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [ProblemCustomFilter!]
    id id IDFilter
    impact impact ProblemImpactFilter
    known_error knownError Boolean
    manager manager ReferenceFilter
    member member ReferenceFilter
    mentioning_me mentioningMe Boolean
    problem_id problemId StringFilter
    product_backlog productBacklog ReferenceFilter
    query query String
    service service ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    service_owner serviceOwner ReferenceFilter
    solved_at solvedAt TimestampFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status ProblemStatusFilter
    subject subject StringFilter
    supplier supplier ReferenceFilter
    team team ReferenceFilter
    updated_at updatedAt TimestampFilter
    urgent urgent Boolean
    """

    __graphql_where__ = "ProblemWhere"

    account: StringFilter | None | Unset = UNSET
    agile_board: ReferenceFilter | None | Unset = UNSET
    agile_board_column: ReferenceFilter | None | Unset = UNSET
    analysis_target_at: TimestampFilter | None | Unset = UNSET
    analysis_target_indication: TargetIndicationFilter | None | Unset = UNSET
    category: ProblemCategoryFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    custom_filters: Sequence[ProblemCustomFilter] | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    impact: ProblemImpactFilter | None | Unset = UNSET
    known_error: bool | None | Unset = UNSET
    manager: ReferenceFilter | None | Unset = UNSET
    member: ReferenceFilter | None | Unset = UNSET
    mentioning_me: bool | None | Unset = UNSET
    problem_id: StringFilter | None | Unset = UNSET
    product_backlog: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    service_owner: ReferenceFilter | None | Unset = UNSET
    solved_at: TimestampFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    status: ProblemStatusFilter | None | Unset = UNSET
    subject: StringFilter | None | Unset = UNSET
    supplier: ReferenceFilter | None | Unset = UNSET
    team: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET


class ProblemWhere(FilterFields):
    """What ``where`` can compare of ``ProblemFilter``."""

    __graphql_filter__ = "ProblemFilter"

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    agile_board: ReferenceWhere
    agile_board_column: ReferenceWhere
    analysis_target_at: TimestampWhere
    analysis_target_indication: TargetIndicationWhere
    category: ProblemCategoryWhere
    created_at: TimestampWhere
    custom: CustomFields[ProblemCustomWhere]
    id: IDWhere
    impact: ProblemImpactWhere
    known_error: Flag
    manager: ReferenceWhere
    member: ReferenceWhere
    mentioning_me: Flag
    problem_id: StringWhere
    product_backlog: ReferenceWhere
    query: FreeText
    service: ReferenceWhere
    service_instance: ReferenceWhere
    service_owner: ReferenceWhere
    solved_at: TimestampWhere
    source: StringWhere
    source_id: StringWhere
    status: ProblemStatusWhere
    subject: StringWhere
    supplier: ReferenceWhere
    team: ReferenceWhere
    updated_at: TimestampWhere
    urgent: Flag


class ProblemImpactFilter(GraphQLInput, frozen=True):
    """The input ``ProblemImpactFilter``."""

    __graphql_name__ = "ProblemImpactFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ProblemImpact]
    """

    __graphql_where__ = "ProblemImpactWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[ProblemImpact | ProblemImpactLiteral | None] | None | Unset = UNSET


class ProblemImpactWhere(Values["ProblemImpact | ProblemImpactLiteral"]):
    """The operators of ``ProblemImpactFilter``."""


class ProblemOrder(GraphQLInput, frozen=True):
    """The input ``ProblemOrder``."""

    __graphql_name__ = "ProblemOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProblemOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ProblemOrderField | ProblemOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ProblemStatusFilter(GraphQLInput, frozen=True):
    """The input ``ProblemStatusFilter``."""

    __graphql_name__ = "ProblemStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ProblemStatus]
    """

    __graphql_where__ = "ProblemStatusWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[ProblemStatus | ProblemStatusLiteral | None] | None | Unset = UNSET


class ProblemStatusWhere(Values["ProblemStatus | ProblemStatusLiteral"]):
    """The operators of ``ProblemStatusFilter``."""


class ProblemUpdateInput(GraphQLInput, frozen=True):
    """The input ``ProblemUpdateInput``."""

    __graphql_name__ = "ProblemUpdateInput"

    __graphql_fields__ = """
    agile_board_column_id agileBoardColumnId ID
    agile_board_column_position agileBoardColumnPosition Int
    agile_board_id agileBoardId ID
    analysis_target_at analysisTargetAt ISO8601Timestamp
    category category ProblemCategory
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    id id ID!
    impact impact ProblemImpact
    knowledge_article_id knowledgeArticleId ID
    known_error knownError Boolean
    manager_id managerId ID
    member_id memberId ID
    note note String
    product_backlog_estimate productBacklogEstimate Int
    product_backlog_id productBacklogId ID
    product_backlog_position productBacklogPosition Int
    project_id projectId ID
    request_ids requestIds [ID!]
    service_id serviceId ID
    service_instance_ids serviceInstanceIds [ID!]
    source source String
    source_id sourceID String
    status status ProblemStatus
    subject subject String
    supplier_id supplierId ID
    supplier_request_id supplierRequestID String
    team_id teamId ID
    time_entry_description timeEntryDescription String
    time_spent timeSpent Int
    time_spent_effort_class_id timeSpentEffortClassId ID
    ui_extension_id uiExtensionId ID
    urgent urgent Boolean
    waiting_until waitingUntil ISO8601Timestamp
    workaround workaround String
    workflow_id workflowId ID
    """

    __graphql_required__ = ("id",)

    id: str
    agile_board_column_id: str | None | Unset = UNSET
    agile_board_column_position: int | None | Unset = UNSET
    agile_board_id: str | None | Unset = UNSET
    analysis_target_at: datetime | SpecialTimestamp | None | Unset = UNSET
    category: ProblemCategory | ProblemCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    custom_fields: Sequence[CustomFieldInput] | None | Unset = UNSET
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    impact: ProblemImpact | ProblemImpactLiteral | None | Unset = UNSET
    knowledge_article_id: str | None | Unset = UNSET
    known_error: bool | None | Unset = UNSET
    manager_id: str | None | Unset = UNSET
    member_id: str | None | Unset = UNSET
    note: str | None | Unset = UNSET
    product_backlog_estimate: int | None | Unset = UNSET
    product_backlog_id: str | None | Unset = UNSET
    product_backlog_position: int | None | Unset = UNSET
    project_id: str | None | Unset = UNSET
    request_ids: Sequence[str] | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    service_instance_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: ProblemStatus | ProblemStatusLiteral | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    supplier_id: str | None | Unset = UNSET
    supplier_request_id: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    time_entry_description: str | None | Unset = UNSET
    time_spent: int | None | Unset = UNSET
    time_spent_effort_class_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
    urgent: bool | None | Unset = UNSET
    waiting_until: datetime | SpecialTimestamp | None | Unset = UNSET
    workaround: str | None | Unset = UNSET
    workflow_id: str | None | Unset = UNSET
