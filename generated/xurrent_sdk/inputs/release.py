# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import CustomFreeText, FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import CustomFields, Flag, FreeText, Unset
    from .._runtime.custom_fields.given import CustomFieldValues
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.release import ReleaseOrderField, ReleaseOrderFieldLiteral
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


class ReleaseCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `releaseCreate` mutation."""

    __graphql_name__ = "ReleaseCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    manager_id managerId ID!
    note note String
    source source String
    source_id sourceID String
    subject subject String!
    ui_extension_id uiExtensionId ID
    workflow_ids workflowIds [ID!]
    """
    __graphql_required__ = "manager_id subject"

    manager_id: str
    """Node ID of the person who coordinates the release; needs the Release Manager
    role."""
    subject: str
    """Objective in one line."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Values for fields of the UI extension, as `id` and `value` pairs."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    note: str | None | Unset = UNSET
    """First note, in rich text."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the release."""
    workflow_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the workflows bundled in the release."""


class ReleaseCreateArgs(TypedDict, total=False):
    """The fields of ``ReleaseCreateInput`` as keyword arguments."""

    manager_id: Required[str]
    """Node ID of the person who coordinates the release; needs the Release Manager
    role."""
    subject: Required[str]
    """Objective in one line."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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

    __graphql_name__ = "ReleaseCustomFilter"
    __graphql_fields__ = """
    name name String!
    negate negate Boolean
    values values [String]
    """
    __graphql_required__ = "name"
    __graphql_where__ = "ReleaseCustomWhere"

    name: str
    """Filter name of the field (`data-filterable-name`), not its ID."""
    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[str | None] | None | Unset = UNSET
    """Values to match; `null` matches an empty field, options are given by label,
    numbers and times also as `>=a<b`."""


class ReleaseCustomWhere(CustomFreeText):
    """The operators of ``ReleaseCustomFilter``."""


class ReleaseFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.releases`; all that are given have to hold."""

    __graphql_name__ = "ReleaseFilter"
    __graphql_fields__ = """
    account account StringFilter
    completed_at completedAt TimestampFilter
    completion_target_at completionTargetAt TimestampFilter
    completion_target_indication completionTargetIndication TargetIndicationFilter
    created_at createdAt TimestampFilter
    custom_filters customFilters [ReleaseCustomFilter!]
    id id IDFilter
    impact impact TaskImpactFilter
    manager manager ReferenceFilter
    mentioning_me mentioningMe Boolean
    query query String
    release_id releaseId StringFilter
    source source StringFilter
    source_id sourceID StringFilter
    status status WorkflowStatusFilter
    subject subject StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "ReleaseWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    completed_at: TimestampFilter | None | Unset = UNSET
    """Range for `completedAt` (moment at which the status became `completed`)."""
    completion_target_at: TimestampFilter | None | Unset = UNSET
    """Range for `completionTargetAt` (target moment of the last task in the
    workflows)."""
    completion_target_indication: TargetIndicationFilter | None | Unset = UNSET
    """By urgency of the completion target."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    custom_filters: Sequence[ReleaseCustomFilter] | None | Unset = UNSET
    """By custom fields that are marked filterable in the UI extension; all conditions
    have to hold."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    impact: TaskImpactFilter | None | Unset = UNSET
    """Condition on `impact` (highest impact among the tasks of the workflows)."""
    manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who coordinates the release."""
    mentioning_me: bool | None | Unset = UNSET
    """Only records, or no records, with a note that mentions the caller."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    release_id: StringFilter | None | Unset = UNSET
    """Condition on `releaseId` (number shown in the user interface, which is also the
    REST ID)."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    status: WorkflowStatusFilter | None | Unset = UNSET
    """Condition on `status` (overall progress, derived from the workflows)."""
    subject: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ReleaseWhere(FilterFields):
    """What ``where`` can compare of ``ReleaseFilter``."""

    __graphql_filter__ = "ReleaseFilter"
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

    __graphql_name__ = "ReleaseOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ReleaseOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ReleaseOrderField | ReleaseOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ReleaseUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `releaseUpdate` mutation."""

    __graphql_name__ = "ReleaseUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    custom_fields customFields [CustomFieldInput!]
    custom_fields_attachments customFieldsAttachments [AttachmentInput!]
    id id ID!
    manager_id managerId ID
    note note String
    source source String
    source_id sourceID String
    subject subject String
    ui_extension_id uiExtensionId ID
    workflow_ids workflowIds [ID!]
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    custom_fields:-
    custom_fields_attachments:-
    manager_id:>manager
    note:-
    ui_extension_id:>ui_extension
    workflow_ids:*workflows
    """

    id: str
    """Node ID of the release to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None | Unset = UNSET
    """Custom field values to set; fields not listed stay as they are."""
    custom_fields_attachments: (
        Sequence[AttachmentInput | UploadedFile] | None | Unset
    ) = UNSET
    """Uploaded files embedded in rich-text custom fields."""
    manager_id: str | None | Unset = UNSET
    """Node ID of the person who coordinates the release; needs the Release Manager
    role."""
    note: str | None | Unset = UNSET
    """Note to add, in rich text."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    subject: str | None | Unset = UNSET
    """Objective in one line."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to the release."""
    workflow_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the workflows bundled in the release."""


class ReleaseUpdateArgs(TypedDict, total=False):
    """The fields of ``ReleaseUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the release to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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
    """A row for ``client.apply.releases``: what it names is compared and written."""

    source_id: Required[str]
    custom_fields: Sequence[CustomFieldInput] | CustomFieldValues | None
    custom_fields_attachments: Sequence[AttachmentInput | UploadedFile] | None
    manager_id: str | None
    note: str | None
    subject: str | None
    ui_extension_id: str | None
    workflow_ids: Sequence[str] | None
