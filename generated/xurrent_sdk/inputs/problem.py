# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    CustomCondition,
    FilterFields,
    GraphQLInput,
    MutationInput,
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import (
        CustomFields,
        Flag,
        FreeText,
        One,
        SpecialTimestamp,
        Unset,
    )
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        AgileBoardApplyKey,
        ConfigurationItemApplyKey,
        KnowledgeArticleApplyKey,
        OrganizationApplyKey,
        PersonApplyKey,
        ProductBacklogApplyKey,
        ProjectApplyKey,
        RequestApplyKey,
        ServiceApplyKey,
        ServiceInstanceApplyKey,
        TeamApplyKey,
        UiExtensionApplyKey,
        WorkflowApplyKey,
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
    from ..models.problem import Problem, ProblemFields
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
    from .tag import TagApplyChild, TagInput

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


class ProblemCategoryFilter(GraphQLInput, frozen=True):
    """Condition on `ProblemCategory` values."""

    __graphql_where__ = "ProblemCategoryWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[ProblemCategory | ProblemCategoryLiteral | None] | None | Unset = (
        unset("values: [ProblemCategory]")
    )
    """Values to match; an empty list matches records without a value."""


class ProblemCategoryWhere(Values["ProblemCategory | ProblemCategoryLiteral"]):
    """The operators of ``ProblemCategoryFilter``."""


class ProblemCreateInput(
    GraphQLInput, MutationInput["Problem", "ProblemFields[Never, One]"], frozen=True
):
    """Arguments of the `problemCreate` mutation."""

    service_id: str = needs(title="serviceId: ID!")
    """Node ID of the service that has the problem."""
    subject: str = needs(title="subject: String!")
    """Symptoms in one line."""
    agile_board_column_id: str | None | Unset = unset("agileBoardColumnId: ID")
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset = unset(
        "agileBoardColumnPosition: Int"
    )
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset = unset("agileBoardId: ID")
    """Node ID of the board to place the item on."""
    analysis_target_at: datetime | SpecialTimestamp | None | Unset = unset(
        "analysisTargetAt: ISO8601Timestamp"
    )
    """Deadline of the assignee for the root cause analysis."""
    category: ProblemCategory | ProblemCategoryLiteral | None | Unset = unset(
        "category: ProblemCategory"
    )
    """Whether the problem already causes incidents (reactive) or is foreseen
    (proactive)."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs involved in the problem."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    impact: ProblemImpact | ProblemImpactLiteral | None | Unset = unset(
        "impact: ProblemImpact"
    )
    """How far an incident caused by the problem affects the service; default `none`."""
    knowledge_article_id: str | None | Unset = unset("knowledgeArticleId: ID")
    """Node ID of the article to follow when an incident of this problem occurs."""
    known_error: bool | None | Unset = unset("knownError: Boolean")
    """True when the cause is found and a workaround exists."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the person who coordinates the problem; default the caller."""
    member_id: str | None | Unset = unset("memberId: ID")
    """Node ID of the person to assign."""
    new_tags: Sequence[TagInput] | None | Unset = unset("newTags: [TagInput!]")
    """Tags to add."""
    note: str | None | Unset = unset("note: String")
    """First note, in rich text."""
    product_backlog_estimate: int | None | Unset = unset("productBacklogEstimate: Int")
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_id: str | None | Unset = unset("productBacklogId: ID")
    """Node ID of the product backlog to place the item on."""
    product_backlog_position: int | None | Unset = unset("productBacklogPosition: Int")
    """Place of the item on the product backlog, counted from 1."""
    project_id: str | None | Unset = unset("projectId: ID")
    """Node ID of the project in which the solution is made."""
    request_ids: Sequence[str] | None | Unset = unset("requestIds: [ID!]")
    """Node IDs of the requests caused by the problem."""
    service_instance_ids: Sequence[str] | None | Unset = unset(
        "serviceInstanceIds: [ID!]"
    )
    """Node IDs of the service instances that have the problem."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: ProblemStatus | ProblemStatusLiteral | None | Unset = unset(
        "status: ProblemStatus"
    )
    """Stage between assignment and solution."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the external organization asked for a solution."""
    supplier_request_id: str | None | Unset = unset("supplierRequestID: String")
    """Number or URL of the case at the supplier."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team to assign; default the support team of the service when no
    member is given either."""
    time_entry_description: str | None | Unset = unset("timeEntryDescription: String")
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset = unset("timeSpent: Int")
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset = unset("timeSpentEffortClassId: ID")
    """Node ID of the effort class for `timeSpent`."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the problem."""
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """True to mark the problem as urgent."""
    waiting_until: datetime | None | Unset = unset("waitingUntil: ISO8601Timestamp")
    """Moment at which status `waiting_for` turns back into `assigned`."""
    workaround: str | None | Unset = unset("workaround: String")
    """Temporary remedy for incidents caused by the problem, in rich text."""
    workflow_id: str | None | Unset = unset("workflowId: ID")
    """Node ID of the workflow that implements the permanent solution."""


class ProblemCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProblemCreateInput`` as keyword arguments."""

    service_id: Required[str]
    """Node ID of the service that has the problem."""
    subject: Required[str]
    """Symptoms in one line."""
    agile_board_column_id: str | None | Unset
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset
    """Node ID of the board to place the item on."""
    analysis_target_at: datetime | SpecialTimestamp | None | Unset
    """Deadline of the assignee for the root cause analysis."""
    category: ProblemCategory | ProblemCategoryLiteral | None | Unset
    """Whether the problem already causes incidents (reactive) or is foreseen
    (proactive)."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs involved in the problem."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    impact: ProblemImpact | ProblemImpactLiteral | None | Unset
    """How far an incident caused by the problem affects the service; default `none`."""
    knowledge_article_id: str | None | Unset
    """Node ID of the article to follow when an incident of this problem occurs."""
    known_error: bool | None | Unset
    """True when the cause is found and a workaround exists."""
    manager_id: str | None | Unset
    """Node ID of the person who coordinates the problem; default the caller."""
    member_id: str | None | Unset
    """Node ID of the person to assign."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to add."""
    note: str | None | Unset
    """First note, in rich text."""
    product_backlog_estimate: int | None | Unset
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_id: str | None | Unset
    """Node ID of the product backlog to place the item on."""
    product_backlog_position: int | None | Unset
    """Place of the item on the product backlog, counted from 1."""
    project_id: str | None | Unset
    """Node ID of the project in which the solution is made."""
    request_ids: Sequence[str] | None | Unset
    """Node IDs of the requests caused by the problem."""
    service_instance_ids: Sequence[str] | None | Unset
    """Node IDs of the service instances that have the problem."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    status: ProblemStatus | ProblemStatusLiteral | None | Unset
    """Stage between assignment and solution."""
    supplier_id: str | None | Unset
    """Node ID of the external organization asked for a solution."""
    supplier_request_id: str | None | Unset
    """Number or URL of the case at the supplier."""
    team_id: str | None | Unset
    """Node ID of the team to assign; default the support team of the service when no
    member is given either."""
    time_entry_description: str | None | Unset
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset
    """Node ID of the effort class for `timeSpent`."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the problem."""
    urgent: bool | None | Unset
    """True to mark the problem as urgent."""
    waiting_until: datetime | None | Unset
    """Moment at which status `waiting_for` turns back into `assigned`."""
    workaround: str | None | Unset
    """Temporary remedy for incidents caused by the problem, in rich text."""
    workflow_id: str | None | Unset
    """Node ID of the workflow that implements the permanent solution."""


class ProblemCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of problem records."""

    __graphql_where__ = "ProblemCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ProblemCustomWhere(CustomCondition):
    """The operators of ``ProblemCustomFilter``."""


class ProblemFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.problems`; all that are given have to hold."""

    __graphql_where__ = "ProblemWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    agile_board: ReferenceFilter | None | Unset = unset("agileBoard: ReferenceFilter")
    """By node ID of the board on which the item is placed."""
    agile_board_column: ReferenceFilter | None | Unset = unset(
        "agileBoardColumn: ReferenceFilter"
    )
    """By node ID of the column in which the item is placed."""
    analysis_target_at: TimestampFilter | None | Unset = unset(
        "analysisTargetAt: TimestampFilter"
    )
    """Range for `analysisTargetAt` (deadline of the assignee for the root cause
    analysis)."""
    analysis_target_indication: TargetIndicationFilter | None | Unset = unset(
        "analysisTargetIndication: TargetIndicationFilter"
    )
    """By urgency of the analysis deadline."""
    category: ProblemCategoryFilter | None | Unset = unset(
        "category: ProblemCategoryFilter"
    )
    """Condition on `category` (whether the problem already causes incidents (reactive)
    or is foreseen (proactive))."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[ProblemCustomFilter] | None | Unset = unset(
        "customFilters: [ProblemCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    impact: ProblemImpactFilter | None | Unset = unset("impact: ProblemImpactFilter")
    """Condition on `impact` (how far an incident caused by the problem affects the
    service)."""
    known_error: bool | None | Unset = unset("knownError: Boolean")
    """Required value of `knownError`: true when the cause is found and a workaround
    exists."""
    manager: ReferenceFilter | None | Unset = unset("manager: ReferenceFilter")
    """By node ID of the person who coordinates the problem until it is closed."""
    member: ReferenceFilter | None | Unset = unset("member: ReferenceFilter")
    """By node ID of the person the problem is assigned to."""
    mentioning_me: bool | None | Unset = unset("mentioningMe: Boolean")
    """Only records, or no records, with a note that mentions the caller."""
    problem_id: StringFilter | None | Unset = unset("problemId: StringFilter")
    """Condition on `problemId` (number shown in the user interface, which is also the
    REST ID)."""
    product_backlog: ReferenceFilter | None | Unset = unset(
        "productBacklog: ReferenceFilter"
    )
    """By node ID of the product backlog on which the item is placed."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service that has the problem."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance."""
    service_owner: ReferenceFilter | None | Unset = unset(
        "serviceOwner: ReferenceFilter"
    )
    """By node ID of the owner of the service."""
    solved_at: TimestampFilter | None | Unset = unset("solvedAt: TimestampFilter")
    """Range for `solvedAt` (moment at which the status became `solved`)."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    status: ProblemStatusFilter | None | Unset = unset("status: ProblemStatusFilter")
    """Condition on `status` (stage between assignment and solution)."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    supplier: ReferenceFilter | None | Unset = unset("supplier: ReferenceFilter")
    """By node ID of the external organization asked for a solution."""
    team: ReferenceFilter | None | Unset = unset("team: ReferenceFilter")
    """By node ID of the team the problem is assigned to."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """Required value of `urgent`: true when marked urgent."""


class ProblemWhere(FilterFields):
    """Fields of ``ProblemFilter`` for conditions of ``where``."""

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    """By ID of the owning account."""
    agile_board: ReferenceWhere
    """By node ID of the board on which the item is placed."""
    agile_board_column: ReferenceWhere
    """By node ID of the column in which the item is placed."""
    analysis_target_at: TimestampWhere
    """Range for `analysisTargetAt` (deadline of the assignee for the root cause
    analysis)."""
    analysis_target_indication: TargetIndicationWhere
    """By urgency of the analysis deadline."""
    category: ProblemCategoryWhere
    """Condition on `category` (whether the problem already causes incidents (reactive)
    or is foreseen (proactive))."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: CustomFields[ProblemCustomWhere]
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    id: IDWhere
    """By node ID."""
    impact: ProblemImpactWhere
    """Condition on `impact` (how far an incident caused by the problem affects the
    service)."""
    known_error: Flag
    """Required value of `knownError`: true when the cause is found and a workaround
    exists."""
    manager: ReferenceWhere
    """By node ID of the person who coordinates the problem until it is closed."""
    member: ReferenceWhere
    """By node ID of the person the problem is assigned to."""
    mentioning_me: Flag
    """Only records, or no records, with a note that mentions the caller."""
    problem_id: StringWhere
    """Condition on `problemId` (number shown in the user interface, which is also the
    REST ID)."""
    product_backlog: ReferenceWhere
    """By node ID of the product backlog on which the item is placed."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceWhere
    """By node ID of the service that has the problem."""
    service_instance: ReferenceWhere
    """By node ID of the service instance."""
    service_owner: ReferenceWhere
    """By node ID of the owner of the service."""
    solved_at: TimestampWhere
    """Range for `solvedAt` (moment at which the status became `solved`)."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    status: ProblemStatusWhere
    """Condition on `status` (stage between assignment and solution)."""
    subject: StringWhere
    supplier: ReferenceWhere
    """By node ID of the external organization asked for a solution."""
    team: ReferenceWhere
    """By node ID of the team the problem is assigned to."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    urgent: Flag
    """Required value of `urgent`: true when marked urgent."""


class ProblemImpactFilter(GraphQLInput, frozen=True):
    """Condition on `ProblemImpact` values."""

    __graphql_where__ = "ProblemImpactWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[ProblemImpact | ProblemImpactLiteral | None] | None | Unset = (
        unset("values: [ProblemImpact]")
    )
    """Values to match; an empty list matches records without a value."""


class ProblemImpactWhere(Values["ProblemImpact | ProblemImpactLiteral"]):
    """The operators of ``ProblemImpactFilter``."""


class ProblemOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.problems`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: ProblemOrderField | ProblemOrderFieldLiteral = needs(
        title="field: ProblemOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ProblemStatusFilter(GraphQLInput, frozen=True):
    """Condition on `ProblemStatus` values."""

    __graphql_where__ = "ProblemStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[ProblemStatus | ProblemStatusLiteral | None] | None | Unset = (
        unset("values: [ProblemStatus]")
    )
    """Values to match; an empty list matches records without a value."""


class ProblemStatusWhere(Values["ProblemStatus | ProblemStatusLiteral"]):
    """The operators of ``ProblemStatusFilter``."""


class ProblemUpdateInput(
    GraphQLInput, MutationInput["Problem", "ProblemFields[Never, One]"], frozen=True
):
    """Arguments of the `problemUpdate` mutation."""

    __graphql_apply__ = """
    agile_board_column_id:>agile_board_column
    agile_board_id:>agile_board
    configuration_item_ids:*configuration_items
    custom_fields:%custom_fields
    custom_fields_attachments:!
    knowledge_article_id:>knowledge_article
    manager_id:>manager
    member_id:>member
    new_tags:#tags
    note:!
    product_backlog_id:>product_backlog
    project_id:>project
    request_ids:*requests
    service_id:>service
    service_instance_ids:*service_instances
    supplier_id:>supplier
    team_id:>team
    time_entry_description:!
    time_spent:!
    time_spent_effort_class_id:!
    ui_extension_id:>ui_extension
    workflow_id:>workflow
    """

    id: str = needs(title="id: ID!")
    """Node ID of the problem to change."""
    agile_board_column_id: str | None | Unset = unset("agileBoardColumnId: ID")
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset = unset(
        "agileBoardColumnPosition: Int"
    )
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset = unset("agileBoardId: ID")
    """Node ID of the board to place the item on."""
    analysis_target_at: datetime | SpecialTimestamp | None | Unset = unset(
        "analysisTargetAt: ISO8601Timestamp"
    )
    """Deadline of the assignee for the root cause analysis."""
    category: ProblemCategory | ProblemCategoryLiteral | None | Unset = unset(
        "category: ProblemCategory"
    )
    """Whether the problem already causes incidents (reactive) or is foreseen
    (proactive)."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs involved in the problem."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    impact: ProblemImpact | ProblemImpactLiteral | None | Unset = unset(
        "impact: ProblemImpact"
    )
    """How far an incident caused by the problem affects the service; default `none`."""
    knowledge_article_id: str | None | Unset = unset("knowledgeArticleId: ID")
    """Node ID of the article to follow when an incident of this problem occurs."""
    known_error: bool | None | Unset = unset("knownError: Boolean")
    """True when the cause is found and a workaround exists."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the person who coordinates the problem; default the caller."""
    member_id: str | None | Unset = unset("memberId: ID")
    """Node ID of the person to assign."""
    new_tags: Sequence[TagInput] | None | Unset = unset("newTags: [TagInput!]")
    """Tags to add."""
    note: str | None | Unset = unset("note: String")
    """Note to add, in rich text."""
    product_backlog_estimate: int | None | Unset = unset("productBacklogEstimate: Int")
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_id: str | None | Unset = unset("productBacklogId: ID")
    """Node ID of the product backlog to place the item on."""
    product_backlog_position: int | None | Unset = unset("productBacklogPosition: Int")
    """Place of the item on the product backlog, counted from 1."""
    project_id: str | None | Unset = unset("projectId: ID")
    """Node ID of the project in which the solution is made."""
    request_ids: Sequence[str] | None | Unset = unset("requestIds: [ID!]")
    """Node IDs of the requests caused by the problem."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service that has the problem."""
    service_instance_ids: Sequence[str] | None | Unset = unset(
        "serviceInstanceIds: [ID!]"
    )
    """Node IDs of the service instances that have the problem."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: ProblemStatus | ProblemStatusLiteral | None | Unset = unset(
        "status: ProblemStatus"
    )
    """Stage between assignment and solution."""
    subject: str | None | Unset = unset("subject: String")
    """Symptoms in one line."""
    supplier_id: str | None | Unset = unset("supplierId: ID")
    """Node ID of the external organization asked for a solution."""
    supplier_request_id: str | None | Unset = unset("supplierRequestID: String")
    """Number or URL of the case at the supplier."""
    tags_to_delete: Sequence[str] | None | Unset = unset("tagsToDelete: [ID!]")
    """Node IDs of the tags to remove."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team to assign; default the support team of the service when no
    member is given either."""
    time_entry_description: str | None | Unset = unset("timeEntryDescription: String")
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset = unset("timeSpent: Int")
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset = unset("timeSpentEffortClassId: ID")
    """Node ID of the effort class for `timeSpent`."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the problem."""
    urgent: bool | None | Unset = unset("urgent: Boolean")
    """True to mark the problem as urgent."""
    waiting_until: datetime | None | Unset = unset("waitingUntil: ISO8601Timestamp")
    """Moment at which status `waiting_for` turns back into `assigned`."""
    workaround: str | None | Unset = unset("workaround: String")
    """Temporary remedy for incidents caused by the problem, in rich text."""
    workflow_id: str | None | Unset = unset("workflowId: ID")
    """Node ID of the workflow that implements the permanent solution."""


class ProblemUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProblemUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the problem to change."""
    agile_board_column_id: str | None | Unset
    """Node ID of the column to place the item in."""
    agile_board_column_position: int | None | Unset
    """Place of the item in its column, counted from 1."""
    agile_board_id: str | None | Unset
    """Node ID of the board to place the item on."""
    analysis_target_at: datetime | SpecialTimestamp | None | Unset
    """Deadline of the assignee for the root cause analysis."""
    category: ProblemCategory | ProblemCategoryLiteral | None | Unset
    """Whether the problem already causes incidents (reactive) or is foreseen
    (proactive)."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs involved in the problem."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    impact: ProblemImpact | ProblemImpactLiteral | None | Unset
    """How far an incident caused by the problem affects the service; default `none`."""
    knowledge_article_id: str | None | Unset
    """Node ID of the article to follow when an incident of this problem occurs."""
    known_error: bool | None | Unset
    """True when the cause is found and a workaround exists."""
    manager_id: str | None | Unset
    """Node ID of the person who coordinates the problem; default the caller."""
    member_id: str | None | Unset
    """Node ID of the person to assign."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to add."""
    note: str | None | Unset
    """Note to add, in rich text."""
    product_backlog_estimate: int | None | Unset
    """Size estimate of the item, relative to others on the product backlog."""
    product_backlog_id: str | None | Unset
    """Node ID of the product backlog to place the item on."""
    product_backlog_position: int | None | Unset
    """Place of the item on the product backlog, counted from 1."""
    project_id: str | None | Unset
    """Node ID of the project in which the solution is made."""
    request_ids: Sequence[str] | None | Unset
    """Node IDs of the requests caused by the problem."""
    service_id: str | None | Unset
    """Node ID of the service that has the problem."""
    service_instance_ids: Sequence[str] | None | Unset
    """Node IDs of the service instances that have the problem."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: ProblemStatus | ProblemStatusLiteral | None | Unset
    """Stage between assignment and solution."""
    subject: str | None | Unset
    """Symptoms in one line."""
    supplier_id: str | None | Unset
    """Node ID of the external organization asked for a solution."""
    supplier_request_id: str | None | Unset
    """Number or URL of the case at the supplier."""
    tags_to_delete: Sequence[str] | None | Unset
    """Node IDs of the tags to remove."""
    team_id: str | None | Unset
    """Node ID of the team to assign; default the support team of the service when no
    member is given either."""
    time_entry_description: str | None | Unset
    """What was done in the time registered by `timeSpent`."""
    time_spent: int | None | Unset
    """Minutes worked since time was last registered; makes a time entry."""
    time_spent_effort_class_id: str | None | Unset
    """Node ID of the effort class for `timeSpent`."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the problem."""
    urgent: bool | None | Unset
    """True to mark the problem as urgent."""
    waiting_until: datetime | None | Unset
    """Moment at which status `waiting_for` turns back into `assigned`."""
    workaround: str | None | Unset
    """Temporary remedy for incidents caused by the problem, in rich text."""
    workflow_id: str | None | Unset
    """Node ID of the workflow that implements the permanent solution."""


class ProblemApplyRow(TypedDict, total=False):
    """Row for ``client.apply.problems``. Omitted fields are left unchanged."""

    source_id: Required[str]
    agile_board_column_id: str | None
    agile_board_column_position: int | None
    agile_board_id: str | None
    analysis_target_at: datetime | SpecialTimestamp | None
    category: ProblemCategory | ProblemCategoryLiteral | None
    configuration_item_ids: Sequence[str] | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    impact: ProblemImpact | ProblemImpactLiteral | None
    knowledge_article_id: str | None
    known_error: bool | None
    manager_id: str | None
    member_id: str | None
    new_tags: Sequence[TagInput] | None
    note: str | None
    product_backlog_estimate: int | None
    product_backlog_id: str | None
    product_backlog_position: int | None
    project_id: str | None
    request_ids: Sequence[str] | None
    service_id: str | None
    service_instance_ids: Sequence[str] | None
    status: ProblemStatus | ProblemStatusLiteral | None
    subject: str | None
    supplier_id: str | None
    supplier_request_id: str | None
    team_id: str | None
    time_entry_description: str | None
    time_spent: int | None
    time_spent_effort_class_id: str | None
    ui_extension_id: str | None
    urgent: bool | None
    waiting_until: datetime | None
    workaround: str | None
    workflow_id: str | None
    agile_board: str | AgileBoardApplyKey | None
    configuration_items: Sequence[str | ConfigurationItemApplyKey] | None
    knowledge_article: str | KnowledgeArticleApplyKey | None
    manager: str | PersonApplyKey | None
    member: str | PersonApplyKey | None
    product_backlog: str | ProductBacklogApplyKey | None
    project: str | ProjectApplyKey | None
    requests: Sequence[str | RequestApplyKey] | None
    service: str | ServiceApplyKey | None
    service_instances: Sequence[str | ServiceInstanceApplyKey] | None
    supplier: str | OrganizationApplyKey | None
    team: str | TeamApplyKey | None
    ui_extension: str | UiExtensionApplyKey | None
    workflow: str | WorkflowApplyKey | None
    tags: Sequence[TagApplyChild] | None
    replace: Sequence[Literal["tags"]]
