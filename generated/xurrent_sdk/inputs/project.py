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
    from decimal import Decimal
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import (
        CalendarApplyKey,
        OrganizationApplyKey,
        PersonApplyKey,
        ProblemApplyKey,
        RequestApplyKey,
        ServiceApplyKey,
        UiExtensionApplyKey,
        WorkflowApplyKey,
    )
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
    from ..models.project import Project, ProjectFields
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
    from .project_phase import ProjectPhaseApplyChild, ProjectPhaseInput
    from .tag import TagApplyChild, TagInput

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

    __graphql_where__ = "ProjectCompletionReasonWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ProjectCompletionReason | ProjectCompletionReasonLiteral | None]
        | None
        | Unset
    ) = unset("values: [ProjectCompletionReason]")
    """Values to match; an empty list matches records without a value."""


class ProjectCompletionReasonWhere(
    Values["ProjectCompletionReason | ProjectCompletionReasonLiteral"]
):
    """The operators of ``ProjectCompletionReasonFilter``."""


class ProjectCreateInput(
    GraphQLInput, MutationInput["Project", "ProjectFields[Never, One]"], frozen=True
):
    """Arguments of the `projectCreate` mutation."""

    customer_id: str = needs(title="customerId: ID!")
    """Node ID of the organization the project is done for."""
    justification: ProjectJustification | ProjectJustificationLiteral = needs(
        title="justification: ProjectJustification!"
    )
    """Why the project is worth doing."""
    manager_id: str = needs(title="managerId: ID!")
    """Node ID of the person who coordinates the project."""
    service_id: str = needs(title="serviceId: ID!")
    """Node ID of the service the project is done for."""
    subject: str = needs(title="subject: String!")
    """Objective in one line."""
    budget_allocated: bool | None | Unset = unset("budgetAllocated: Boolean")
    """True when funding is approved, so portfolio management need not consider it."""
    category: str | None | Unset = unset("category: String")
    """Reference of the project category."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        ProjectCompletionReason | ProjectCompletionReasonLiteral | None | Unset
    ) = unset("completionReason: ProjectCompletionReason")
    """How the project ended; set to `complete` once all tasks are done."""
    cost_of_effort: Decimal | int | None | Unset = unset("costOfEffort: Decimal")
    """Estimated cost of internal work."""
    cost_of_purchases: Decimal | int | None | Unset = unset("costOfPurchases: Decimal")
    """Estimated cost of purchases, including recurring costs over the ROI period."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    effort: int | None | Unset = unset("effort: Int")
    """Estimated internal work in hours."""
    new_phases: Sequence[ProjectPhaseInput] | None | Unset = unset(
        "newPhases: [ProjectPhaseInput!]"
    )
    """Phases to add."""
    new_tags: Sequence[TagInput] | None | Unset = unset("newTags: [TagInput!]")
    """Tags to add."""
    note: str | None | Unset = unset("note: String")
    """First note, in rich text."""
    problem_ids: Sequence[str] | None | Unset = unset("problemIds: [ID!]")
    """Node IDs of the problems the project solves."""
    program: str | None | Unset = unset("program: String")
    """Name of the program the project is part of, free text."""
    request_ids: Sequence[str] | None | Unset = unset("requestIds: [ID!]")
    """Node IDs of the requests the project fulfills."""
    risk_level: str | None | Unset = unset("riskLevel: String")
    """Reference of the project risk level."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: ProjectStatus | ProjectStatusLiteral | None | Unset = unset(
        "status: ProjectStatus"
    )
    """Overall progress, derived from the tasks."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the work hours."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the project."""
    value: Decimal | int | None | Unset = unset("value: Decimal")
    """Estimated financial benefit over the ROI period."""
    work_hours_id: str | None | Unset = unset("workHoursId: ID")
    """Node ID of the calendar for planning the tasks."""
    workflow_ids: Sequence[str] | None | Unset = unset("workflowIds: [ID!]")
    """Node IDs of the workflows run within the project."""


class ProjectCreateArgs(TypedDict, total=False, closed=True):
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

    __graphql_where__ = "ProjectCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ProjectCustomWhere(CustomCondition):
    """The operators of ``ProjectCustomFilter``."""


class ProjectFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.projects`; all that are given have to hold."""

    __graphql_where__ = "ProjectWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    category: StringFilter | None | Unset = unset("category: StringFilter")
    """Condition on `category` (reference of the project category)."""
    completed_at: TimestampFilter | None | Unset = unset("completedAt: TimestampFilter")
    """Range for `completedAt` (moment at which the status became `completed`)."""
    completion_reason: ProjectCompletionReasonFilter | None | Unset = unset(
        "completionReason: ProjectCompletionReasonFilter"
    )
    """Condition on `completionReason` (how the project ended)."""
    completion_target_at: TimestampFilter | None | Unset = unset(
        "completionTargetAt: TimestampFilter"
    )
    """Range for `completionTargetAt` (target moment of the last task)."""
    completion_target_indication: TargetIndicationFilter | None | Unset = unset(
        "completionTargetIndication: TargetIndicationFilter"
    )
    """By urgency of the completion target."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[ProjectCustomFilter] | None | Unset = unset(
        "customFilters: [ProjectCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    customer: ReferenceFilter | None | Unset = unset("customer: ReferenceFilter")
    """By node ID of the organization the project is done for."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    justification: ProjectJustificationFilter | None | Unset = unset(
        "justification: ProjectJustificationFilter"
    )
    """Condition on `justification` (why the project is worth doing)."""
    manager: ReferenceFilter | None | Unset = unset("manager: ReferenceFilter")
    """By node ID of the person who coordinates the project."""
    mentioning_me: bool | None | Unset = unset("mentioningMe: Boolean")
    """Only records, or no records, with a note that mentions the caller."""
    phase: StringFilter | None | Unset = unset("phase: StringFilter")
    """By name of the current phase."""
    project_id: StringFilter | None | Unset = unset("projectId: StringFilter")
    """Condition on `projectId` (number shown in the user interface, which is also the
    REST ID)."""
    project_program: StringFilter | None | Unset = unset("projectProgram: StringFilter")
    """By program of the project."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    risk_level: StringFilter | None | Unset = unset("riskLevel: StringFilter")
    """Condition on `riskLevel` (reference of the project risk level)."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service the project is done for."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    status: ProjectStatusFilter | None | Unset = unset("status: ProjectStatusFilter")
    """Condition on `status` (overall progress, derived from the tasks)."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProjectWhere(FilterFields):
    """Fields of ``ProjectFilter`` for conditions of ``where``."""

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

    __graphql_where__ = "ProjectJustificationWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ProjectJustification | ProjectJustificationLiteral | None]
        | None
        | Unset
    ) = unset("values: [ProjectJustification]")
    """Values to match; an empty list matches records without a value."""


class ProjectJustificationWhere(
    Values["ProjectJustification | ProjectJustificationLiteral"]
):
    """The operators of ``ProjectJustificationFilter``."""


class ProjectOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.projects`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: ProjectOrderField | ProjectOrderFieldLiteral = needs(
        title="field: ProjectOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ProjectStatusFilter(GraphQLInput, frozen=True):
    """Condition on `ProjectStatus` values."""

    __graphql_where__ = "ProjectStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[ProjectStatus | ProjectStatusLiteral | None] | None | Unset = (
        unset("values: [ProjectStatus]")
    )
    """Values to match; an empty list matches records without a value."""


class ProjectStatusWhere(Values["ProjectStatus | ProjectStatusLiteral"]):
    """The operators of ``ProjectStatusFilter``."""


class ProjectUpdateInput(
    GraphQLInput, MutationInput["Project", "ProjectFields[Never, One]"], frozen=True
):
    """Arguments of the `projectUpdate` mutation."""

    __graphql_apply__ = """
    custom_fields:%custom_fields
    custom_fields_attachments:!
    customer_id:>customer
    manager_id:>manager
    new_phases:#phases
    new_tags:#tags
    note:!
    problem_ids:*problems
    request_ids:*requests
    service_id:>service
    ui_extension_id:>ui_extension
    work_hours_id:>work_hours
    workflow_ids:*workflows
    """

    id: str = needs(title="id: ID!")
    """Node ID of the project to change."""
    budget_allocated: bool | None | Unset = unset("budgetAllocated: Boolean")
    """True when funding is approved, so portfolio management need not consider it."""
    category: str | None | Unset = unset("category: String")
    """Reference of the project category."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    completion_reason: (
        ProjectCompletionReason | ProjectCompletionReasonLiteral | None | Unset
    ) = unset("completionReason: ProjectCompletionReason")
    """How the project ended; set to `complete` once all tasks are done."""
    cost_of_effort: Decimal | int | None | Unset = unset("costOfEffort: Decimal")
    """Estimated cost of internal work."""
    cost_of_purchases: Decimal | int | None | Unset = unset("costOfPurchases: Decimal")
    """Estimated cost of purchases, including recurring costs over the ROI period."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    customer_id: str | None | Unset = unset("customerId: ID")
    """Node ID of the organization the project is done for."""
    effort: int | None | Unset = unset("effort: Int")
    """Estimated internal work in hours."""
    justification: ProjectJustification | ProjectJustificationLiteral | None | Unset = (
        unset("justification: ProjectJustification")
    )
    """Why the project is worth doing."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the person who coordinates the project."""
    new_phases: Sequence[ProjectPhaseInput] | None | Unset = unset(
        "newPhases: [ProjectPhaseInput!]"
    )
    """Phases to add, or with `id` to change."""
    new_tags: Sequence[TagInput] | None | Unset = unset("newTags: [TagInput!]")
    """Tags to add."""
    note: str | None | Unset = unset("note: String")
    """Note to add, in rich text."""
    phases_to_delete: Sequence[str] | None | Unset = unset("phasesToDelete: [ID!]")
    """Node IDs of the phases to remove."""
    problem_ids: Sequence[str] | None | Unset = unset("problemIds: [ID!]")
    """Node IDs of the problems the project solves."""
    program: str | None | Unset = unset("program: String")
    """Name of the program the project is part of, free text."""
    request_ids: Sequence[str] | None | Unset = unset("requestIds: [ID!]")
    """Node IDs of the requests the project fulfills."""
    risk_level: str | None | Unset = unset("riskLevel: String")
    """Reference of the project risk level."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service the project is done for."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    status: ProjectStatus | ProjectStatusLiteral | None | Unset = unset(
        "status: ProjectStatus"
    )
    """Overall progress, derived from the tasks."""
    subject: str | None | Unset = unset("subject: String")
    """Objective in one line."""
    tags_to_delete: Sequence[str] | None | Unset = unset("tagsToDelete: [ID!]")
    """Node IDs of the tags to remove."""
    template_id: str | None | Unset = unset("templateId: ID")
    """Node ID of a project template to apply; several can be applied one after the
    other."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the work hours."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the project."""
    value: Decimal | int | None | Unset = unset("value: Decimal")
    """Estimated financial benefit over the ROI period."""
    work_hours_id: str | None | Unset = unset("workHoursId: ID")
    """Node ID of the calendar for planning the tasks."""
    workflow_ids: Sequence[str] | None | Unset = unset("workflowIds: [ID!]")
    """Node IDs of the workflows run within the project."""


class ProjectUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProjectUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the project to change."""
    budget_allocated: bool | None | Unset
    """True when funding is approved, so portfolio management need not consider it."""
    category: str | None | Unset
    """Reference of the project category."""
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
    """Row for ``client.apply.projects``. Omitted fields are left unchanged."""

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
    customer: str | OrganizationApplyKey | None
    manager: str | PersonApplyKey | None
    problems: Sequence[str | ProblemApplyKey] | None
    requests: Sequence[str | RequestApplyKey] | None
    service: str | ServiceApplyKey | None
    ui_extension: str | UiExtensionApplyKey | None
    work_hours: str | CalendarApplyKey | None
    workflows: Sequence[str | WorkflowApplyKey] | None
    phases: Sequence[ProjectPhaseApplyChild] | None
    tags: Sequence[TagApplyChild] | None
    replace: Sequence[Literal["phases", "tags"]]
