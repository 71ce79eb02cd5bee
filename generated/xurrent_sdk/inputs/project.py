# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
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
    from .tag import TagInput

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


class ProjectCompletionReasonFilter(GraphQLInput, frozen=True):
    """Condition on `ProjectCompletionReason` values."""

    __graphql_name__ = "ProjectCompletionReasonFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [ProjectCompletionReason]
    """
    __graphql_where__ = "ProjectCompletionReasonWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[ProjectCompletionReason | ProjectCompletionReasonLiteral | None]
        | None
        | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class ProjectCompletionReasonWhere(
    Values["ProjectCompletionReason | ProjectCompletionReasonLiteral"]
):
    """The operators of ``ProjectCompletionReasonFilter``."""


class ProjectCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `projectCreate` mutation."""

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
    new_tags newTags [TagInput!]
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
    __graphql_required__ = "customer_id justification manager_id service_id subject"

    customer_id: str
    """Node ID of the organization the project is done for."""
    justification: ProjectJustification | ProjectJustificationLiteral
    """Why the project is worth doing."""
    manager_id: str
    """Node ID of the person who coordinates the project."""
    service_id: str
    """Node ID of the service the project is done for."""
    subject: str
    """Objective in one line."""
    budget_allocated: bool | None | Unset = UNSET
    """True when funding is approved, so portfolio management need not consider it."""
    category: str | None | Unset = UNSET
    """Reference of the project category."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        ProjectCompletionReason | ProjectCompletionReasonLiteral | None | Unset
    ) = UNSET
    """How the project ended; set to `complete` once all tasks are done."""
    cost_of_effort: Decimal | int | None | Unset = UNSET
    """Estimated cost of internal work."""
    cost_of_purchases: Decimal | int | None | Unset = UNSET
    """Estimated cost of purchases, including recurring costs over the ROI period."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    effort: int | None | Unset = UNSET
    """Estimated internal work in hours."""
    new_phases: Sequence[ProjectPhaseInput] | None | Unset = UNSET
    """Phases to add."""
    new_tags: Sequence[TagInput] | None | Unset = UNSET
    """Tags to add."""
    note: str | None | Unset = UNSET
    """First note, in rich text."""
    problem_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the problems the project solves."""
    program: str | None | Unset = UNSET
    """Name of the program the project is part of, free text."""
    request_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the requests the project fulfills."""
    risk_level: str | None | Unset = UNSET
    """Reference of the project risk level."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    status: ProjectStatus | ProjectStatusLiteral | None | Unset = UNSET
    """Overall progress, derived from the tasks."""
    time_zone: str | None | Unset = UNSET
    """Time zone of the work hours."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the project."""
    value: Decimal | int | None | Unset = UNSET
    """Estimated financial benefit over the ROI period."""
    work_hours_id: str | None | Unset = UNSET
    """Node ID of the calendar for planning the tasks."""
    workflow_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the workflows run within the project."""


class ProjectCreateArgs(TypedDict, total=False):
    """The fields of ``ProjectCreateInput`` as keyword arguments."""

    customer_id: Required[str]
    """Node ID of the organization the project is done for."""
    justification: Required[ProjectJustification | ProjectJustificationLiteral]
    """Why the project is worth doing."""
    manager_id: Required[str]
    """Node ID of the person who coordinates the project."""
    service_id: Required[str]
    """Node ID of the service the project is done for."""
    subject: Required[str]
    """Objective in one line."""
    budget_allocated: bool | None | Unset
    """True when funding is approved, so portfolio management need not consider it."""
    category: str | None | Unset
    """Reference of the project category."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        ProjectCompletionReason | ProjectCompletionReasonLiteral | None | Unset
    )
    """How the project ended; set to `complete` once all tasks are done."""
    cost_of_effort: Decimal | int | None | Unset
    """Estimated cost of internal work."""
    cost_of_purchases: Decimal | int | None | Unset
    """Estimated cost of purchases, including recurring costs over the ROI period."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    effort: int | None | Unset
    """Estimated internal work in hours."""
    new_phases: Sequence[ProjectPhaseInput] | None | Unset
    """Phases to add."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to add."""
    note: str | None | Unset
    """First note, in rich text."""
    problem_ids: Sequence[str] | None | Unset
    """Node IDs of the problems the project solves."""
    program: str | None | Unset
    """Name of the program the project is part of, free text."""
    request_ids: Sequence[str] | None | Unset
    """Node IDs of the requests the project fulfills."""
    risk_level: str | None | Unset
    """Reference of the project risk level."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    status: ProjectStatus | ProjectStatusLiteral | None | Unset
    """Overall progress, derived from the tasks."""
    time_zone: str | None | Unset
    """Time zone of the work hours."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the project."""
    value: Decimal | int | None | Unset
    """Estimated financial benefit over the ROI period."""
    work_hours_id: str | None | Unset
    """Node ID of the calendar for planning the tasks."""
    workflow_ids: Sequence[str] | None | Unset
    """Node IDs of the workflows run within the project."""


class ProjectCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of project records."""

    __graphql_name__ = "ProjectCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "ProjectCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ProjectCustomWhere(CustomFreeText):
    """The operators of ``ProjectCustomFilter``."""


class ProjectFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.projects`; all that are given have to hold."""

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
    """By ID of the owning account."""
    category: StringFilter | None | Unset = UNSET
    """Condition on `category` (reference of the project category)."""
    completed_at: TimestampFilter | None | Unset = UNSET
    """Range for `completedAt` (moment at which the status became `completed`)."""
    completion_reason: ProjectCompletionReasonFilter | None | Unset = UNSET
    """Condition on `completionReason` (how the project ended)."""
    completion_target_at: TimestampFilter | None | Unset = UNSET
    """Range for `completionTargetAt` (target moment of the last task)."""
    completion_target_indication: TargetIndicationFilter | None | Unset = UNSET
    """By urgency of the completion target."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    custom_filters: Sequence[ProjectCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    customer: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization the project is done for."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    justification: ProjectJustificationFilter | None | Unset = UNSET
    """Condition on `justification` (why the project is worth doing)."""
    manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who coordinates the project."""
    mentioning_me: bool | None | Unset = UNSET
    """Only records, or no records, with a note that mentions the caller."""
    phase: StringFilter | None | Unset = UNSET
    """By name of the current phase."""
    project_id: StringFilter | None | Unset = UNSET
    """Condition on `projectId` (number shown in the user interface, which is also the
    REST ID)."""
    project_program: StringFilter | None | Unset = UNSET
    """By program of the project."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    risk_level: StringFilter | None | Unset = UNSET
    """Condition on `riskLevel` (reference of the project risk level)."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service the project is done for."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    status: ProjectStatusFilter | None | Unset = UNSET
    """Condition on `status` (overall progress, derived from the tasks)."""
    subject: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProjectWhere(FilterFields):
    """What ``where`` can compare of ``ProjectFilter``."""

    __graphql_filter__ = "ProjectFilter"
    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    """By ID of the owning account."""
    category: StringWhere
    """Condition on `category` (reference of the project category)."""
    completed_at: TimestampWhere
    """Range for `completedAt` (moment at which the status became `completed`)."""
    completion_reason: ProjectCompletionReasonWhere
    """Condition on `completionReason` (how the project ended)."""
    completion_target_at: TimestampWhere
    """Range for `completionTargetAt` (target moment of the last task)."""
    completion_target_indication: TargetIndicationWhere
    """By urgency of the completion target."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: CustomFields[ProjectCustomWhere]
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    customer: ReferenceWhere
    """By node ID of the organization the project is done for."""
    id: IDWhere
    """By node ID."""
    justification: ProjectJustificationWhere
    """Condition on `justification` (why the project is worth doing)."""
    manager: ReferenceWhere
    """By node ID of the person who coordinates the project."""
    mentioning_me: Flag
    """Only records, or no records, with a note that mentions the caller."""
    phase: StringWhere
    """By name of the current phase."""
    project_id: StringWhere
    """Condition on `projectId` (number shown in the user interface, which is also the
    REST ID)."""
    project_program: StringWhere
    """By program of the project."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    risk_level: StringWhere
    """Condition on `riskLevel` (reference of the project risk level)."""
    service: ReferenceWhere
    """By node ID of the service the project is done for."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    status: ProjectStatusWhere
    """Condition on `status` (overall progress, derived from the tasks)."""
    subject: StringWhere
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProjectJustificationFilter(GraphQLInput, frozen=True):
    """Condition on `ProjectJustification` values."""

    __graphql_name__ = "ProjectJustificationFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [ProjectJustification]
    """
    __graphql_where__ = "ProjectJustificationWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[ProjectJustification | ProjectJustificationLiteral | None]
        | None
        | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class ProjectJustificationWhere(
    Values["ProjectJustification | ProjectJustificationLiteral"]
):
    """The operators of ``ProjectJustificationFilter``."""


class ProjectOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.projects`; give several in order of precedence."""

    __graphql_name__ = "ProjectOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProjectOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ProjectOrderField | ProjectOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ProjectStatusFilter(GraphQLInput, frozen=True):
    """Condition on `ProjectStatus` values."""

    __graphql_name__ = "ProjectStatusFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [ProjectStatus]
    """
    __graphql_where__ = "ProjectStatusWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[ProjectStatus | ProjectStatusLiteral | None] | None | Unset = UNSET
    """Values to match; an empty list matches records without a value."""


class ProjectStatusWhere(Values["ProjectStatus | ProjectStatusLiteral"]):
    """The operators of ``ProjectStatusFilter``."""


class ProjectUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `projectUpdate` mutation."""

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
    new_tags newTags [TagInput!]
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
    tags_to_delete tagsToDelete [ID!]
    template_id templateId ID
    time_zone timeZone TimeZone
    ui_extension_id uiExtensionId ID
    value value Decimal
    work_hours_id workHoursId ID
    workflow_ids workflowIds [ID!]
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    custom_fields:-
    custom_fields_attachments:-
    customer_id:>customer
    manager_id:>manager
    new_phases:-
    new_tags:-
    note:-
    problem_ids:*problems
    request_ids:*requests
    service_id:>service
    ui_extension_id:>ui_extension
    work_hours_id:>work_hours
    workflow_ids:*workflows
    """

    id: str
    """Node ID of the project to change."""
    budget_allocated: bool | None | Unset = UNSET
    """True when funding is approved, so portfolio management need not consider it."""
    category: str | None | Unset = UNSET
    """Reference of the project category."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        ProjectCompletionReason | ProjectCompletionReasonLiteral | None | Unset
    ) = UNSET
    """How the project ended; set to `complete` once all tasks are done."""
    cost_of_effort: Decimal | int | None | Unset = UNSET
    """Estimated cost of internal work."""
    cost_of_purchases: Decimal | int | None | Unset = UNSET
    """Estimated cost of purchases, including recurring costs over the ROI period."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    customer_id: str | None | Unset = UNSET
    """Node ID of the organization the project is done for."""
    effort: int | None | Unset = UNSET
    """Estimated internal work in hours."""
    justification: ProjectJustification | ProjectJustificationLiteral | None | Unset = (
        UNSET
    )
    """Why the project is worth doing."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the person who coordinates the project."""
    new_phases: Sequence[ProjectPhaseInput] | None | Unset = UNSET
    """Phases to add, or with `id` to change."""
    new_tags: Sequence[TagInput] | None | Unset = UNSET
    """Tags to add."""
    note: str | None | Unset = UNSET
    """Note to add, in rich text."""
    phases_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the phases to remove."""
    problem_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the problems the project solves."""
    program: str | None | Unset = UNSET
    """Name of the program the project is part of, free text."""
    request_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the requests the project fulfills."""
    risk_level: str | None | Unset = UNSET
    """Reference of the project risk level."""
    service_id: str | None | Unset = UNSET
    """Node ID of the service the project is done for."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: ProjectStatus | ProjectStatusLiteral | None | Unset = UNSET
    """Overall progress, derived from the tasks."""
    subject: str | None | Unset = UNSET
    """Objective in one line."""
    tags_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the tags to remove."""
    template_id: str | None | Unset = UNSET
    """Node ID of a project template to apply; several can be applied one after the
    other."""
    time_zone: str | None | Unset = UNSET
    """Time zone of the work hours."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the project."""
    value: Decimal | int | None | Unset = UNSET
    """Estimated financial benefit over the ROI period."""
    work_hours_id: str | None | Unset = UNSET
    """Node ID of the calendar for planning the tasks."""
    workflow_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the workflows run within the project."""


class ProjectUpdateArgs(TypedDict, total=False):
    """The fields of ``ProjectUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the project to change."""
    budget_allocated: bool | None | Unset
    """True when funding is approved, so portfolio management need not consider it."""
    category: str | None | Unset
    """Reference of the project category."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        ProjectCompletionReason | ProjectCompletionReasonLiteral | None | Unset
    )
    """How the project ended; set to `complete` once all tasks are done."""
    cost_of_effort: Decimal | int | None | Unset
    """Estimated cost of internal work."""
    cost_of_purchases: Decimal | int | None | Unset
    """Estimated cost of purchases, including recurring costs over the ROI period."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    customer_id: str | None | Unset
    """Node ID of the organization the project is done for."""
    effort: int | None | Unset
    """Estimated internal work in hours."""
    justification: ProjectJustification | ProjectJustificationLiteral | None | Unset
    """Why the project is worth doing."""
    manager_id: str | None | Unset
    """Node ID of the person who coordinates the project."""
    new_phases: Sequence[ProjectPhaseInput] | None | Unset
    """Phases to add, or with `id` to change."""
    new_tags: Sequence[TagInput] | None | Unset
    """Tags to add."""
    note: str | None | Unset
    """Note to add, in rich text."""
    phases_to_delete: Sequence[str] | None | Unset
    """Node IDs of the phases to remove."""
    problem_ids: Sequence[str] | None | Unset
    """Node IDs of the problems the project solves."""
    program: str | None | Unset
    """Name of the program the project is part of, free text."""
    request_ids: Sequence[str] | None | Unset
    """Node IDs of the requests the project fulfills."""
    risk_level: str | None | Unset
    """Reference of the project risk level."""
    service_id: str | None | Unset
    """Node ID of the service the project is done for."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: ProjectStatus | ProjectStatusLiteral | None | Unset
    """Overall progress, derived from the tasks."""
    subject: str | None | Unset
    """Objective in one line."""
    tags_to_delete: Sequence[str] | None | Unset
    """Node IDs of the tags to remove."""
    template_id: str | None | Unset
    """Node ID of a project template to apply; several can be applied one after the
    other."""
    time_zone: str | None | Unset
    """Time zone of the work hours."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the project."""
    value: Decimal | int | None | Unset
    """Estimated financial benefit over the ROI period."""
    work_hours_id: str | None | Unset
    """Node ID of the calendar for planning the tasks."""
    workflow_ids: Sequence[str] | None | Unset
    """Node IDs of the workflows run within the project."""


class ProjectApplyRow(TypedDict, total=False):
    """A row for ``client.apply.projects``: what it names is compared and written."""

    source_id: Required[str]
    budget_allocated: bool | None
    category: str | None
    completion_reason: ProjectCompletionReason | ProjectCompletionReasonLiteral | None
    cost_of_effort: Decimal | int | None
    cost_of_purchases: Decimal | int | None
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    customer_id: str | None
    effort: int | None
    justification: ProjectJustification | ProjectJustificationLiteral | None
    manager_id: str | None
    new_phases: Sequence[ProjectPhaseInput] | None
    new_tags: Sequence[TagInput] | None
    note: str | None
    problem_ids: Sequence[str] | None
    program: str | None
    request_ids: Sequence[str] | None
    risk_level: str | None
    service_id: str | None
    status: ProjectStatus | ProjectStatusLiteral | None
    subject: str | None
    time_zone: str | None
    ui_extension_id: str | None
    value: Decimal | int | None
    work_hours_id: str | None
    workflow_ids: Sequence[str] | None
