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
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, One, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..apply import PersonApplyKey, UiExtensionApplyKey, WorkflowApplyKey
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.release import ReleaseOrderField, ReleaseOrderFieldLiteral
    from ..models.release import Release, ReleaseFields
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
    from .workflow import WorkflowStatusFilter, WorkflowStatusWhere

ReleaseOrderBy: TypeAlias = Literal[
    "completed_at",
    "completion_target_at",
    "created_at",
    "impact",
    "life_cycle_state",
    "release_id",
    "status",
    "subject",
    "updated_at",
    "-completed_at",
    "-completion_target_at",
    "-created_at",
    "-impact",
    "-life_cycle_state",
    "-release_id",
    "-status",
    "-subject",
    "-updated_at",
]


class ReleaseCreateInput(
    GraphQLInput, MutationInput["Release", "ReleaseFields[Never, One]"], frozen=True
):
    """Arguments of the `releaseCreate` mutation."""

    manager_id: str = needs(title="managerId: ID!")
    """Node ID of the person who coordinates the release; needs the Release Manager
    role."""
    subject: str = needs(title="subject: String!")
    """Objective in one line."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    note: str | None | Unset = unset("note: String")
    """First note, in rich text."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the release."""
    workflow_ids: Sequence[str] | None | Unset = unset("workflowIds: [ID!]")
    """Node IDs of the workflows bundled in the release."""


class ReleaseCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ReleaseCreateInput`` as keyword arguments."""

    manager_id: Required[str]
    """Node ID of the person who coordinates the release; needs the Release Manager
    role."""
    subject: Required[str]
    """Objective in one line."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    note: str | None | Unset
    """First note, in rich text."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the release."""
    workflow_ids: Sequence[str] | None | Unset
    """Node IDs of the workflows bundled in the release."""


class ReleaseCustomFilter(GraphQLInput, frozen=True):
    """Condition on a filterable custom field of release records."""

    __graphql_where__ = "ReleaseCustomWhere"

    name: str = needs(title="name: String!")
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = unset("values: [String]")
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ReleaseCustomWhere(CustomCondition):
    """The operators of ``ReleaseCustomFilter``."""


class ReleaseFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.releases`; all that are given have to hold."""

    __graphql_where__ = "ReleaseWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    completed_at: TimestampFilter | None | Unset = unset("completedAt: TimestampFilter")
    """Range for `completedAt` (moment at which the status became `completed`)."""
    completion_target_at: TimestampFilter | None | Unset = unset(
        "completionTargetAt: TimestampFilter"
    )
    """Range for `completionTargetAt` (target moment of the last task in the
    workflows)."""
    completion_target_indication: TargetIndicationFilter | None | Unset = unset(
        "completionTargetIndication: TargetIndicationFilter"
    )
    """By urgency of the completion target."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    custom_filters: Sequence[ReleaseCustomFilter] | None | Unset = unset(
        "customFilters: [ReleaseCustomFilter!]"
    )
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    impact: TaskImpactFilter | None | Unset = unset("impact: TaskImpactFilter")
    """Condition on `impact` (highest impact among the tasks of the workflows)."""
    manager: ReferenceFilter | None | Unset = unset("manager: ReferenceFilter")
    """By node ID of the person who coordinates the release."""
    mentioning_me: bool | None | Unset = unset("mentioningMe: Boolean")
    """Only records, or no records, with a note that mentions the caller."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    release_id: StringFilter | None | Unset = unset("releaseId: StringFilter")
    """Condition on `releaseId` (number shown in the user interface, which is also the
    REST ID)."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    status: WorkflowStatusFilter | None | Unset = unset("status: WorkflowStatusFilter")
    """Condition on `status` (overall progress, derived from the workflows)."""
    subject: StringFilter | None | Unset = unset("subject: StringFilter")
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ReleaseWhere(FilterFields):
    """Fields of ``ReleaseFilter`` for conditions of ``where``."""

    __graphql_custom__ = "custom custom_filters"

    account: StringWhere
    """By ID of the owning account."""
    completed_at: TimestampWhere
    """Range for `completedAt` (moment at which the status became `completed`)."""
    completion_target_at: TimestampWhere
    """Range for `completionTargetAt` (target moment of the last task in the
    workflows)."""
    completion_target_indication: TargetIndicationWhere
    """By urgency of the completion target."""
    created_at: TimestampWhere
    """By time of creation."""
    custom: CustomFields[ReleaseCustomWhere]
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    id: IDWhere
    """By node ID."""
    impact: TaskImpactWhere
    """Condition on `impact` (highest impact among the tasks of the workflows)."""
    manager: ReferenceWhere
    """By node ID of the person who coordinates the release."""
    mentioning_me: Flag
    """Only records, or no records, with a note that mentions the caller."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    release_id: StringWhere
    """Condition on `releaseId` (number shown in the user interface, which is also the
    REST ID)."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    status: WorkflowStatusWhere
    """Condition on `status` (overall progress, derived from the workflows)."""
    subject: StringWhere
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ReleaseOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.releases`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: ReleaseOrderField | ReleaseOrderFieldLiteral = needs(
        title="field: ReleaseOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ReleaseUpdateInput(
    GraphQLInput, MutationInput["Release", "ReleaseFields[Never, One]"], frozen=True
):
    """Arguments of the `releaseUpdate` mutation."""

    __graphql_apply__ = """
    custom_fields:%custom_fields
    custom_fields_attachments:!
    manager_id:>manager
    note:!
    ui_extension_id:>ui_extension
    workflow_ids:*workflows
    """

    id: str = needs(title="id: ID!")
    """Node ID of the release to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = (
        unset("customFields: [CustomFieldInput!]")
    )
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = unset("customFieldsAttachments: [AttachmentInput!]")
    """Uploaded files embedded in rich-text custom fields."""
    manager_id: str | None | Unset = unset("managerId: ID")
    """Node ID of the person who coordinates the release; needs the Release Manager
    role."""
    note: str | None | Unset = unset("note: String")
    """Note to add, in rich text."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    subject: str | None | Unset = unset("subject: String")
    """Objective in one line."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to the release."""
    workflow_ids: Sequence[str] | None | Unset = unset("workflowIds: [ID!]")
    """Node IDs of the workflows bundled in the release."""


class ReleaseUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ReleaseUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the release to change."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files embedded in rich-text custom fields."""
    manager_id: str | None | Unset
    """Node ID of the person who coordinates the release; needs the Release Manager
    role."""
    note: str | None | Unset
    """Note to add, in rich text."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    subject: str | None | Unset
    """Objective in one line."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to the release."""
    workflow_ids: Sequence[str] | None | Unset
    """Node IDs of the workflows bundled in the release."""


class ReleaseApplyRow(TypedDict, total=False):
    """Row for ``client.apply.releases``. Omitted fields are left unchanged."""

    source_id: Required[str]
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    manager_id: str | None
    note: str | None
    subject: str | None
    ui_extension_id: str | None
    workflow_ids: Sequence[str] | None
    manager: str | PersonApplyKey | None
    ui_extension: str | UiExtensionApplyKey | None
    workflows: Sequence[str | WorkflowApplyKey] | None
