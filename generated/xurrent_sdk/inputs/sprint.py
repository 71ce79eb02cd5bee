# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import FreeText, SpecialTimestamp, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.sprint import (
        SprintOrderField,
        SprintOrderFieldLiteral,
        SprintStatus,
        SprintStatusLiteral,
    )
    from .attachment import AttachmentInput
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
    from .sprint_backlog_item import SprintBacklogItemInput

SprintOrderBy: TypeAlias = Literal[
    "created_at",
    "end_at",
    "number",
    "scrum_workspace_name",
    "start_at",
    "status",
    "updated_at",
    "-created_at",
    "-end_at",
    "-number",
    "-scrum_workspace_name",
    "-start_at",
    "-status",
    "-updated_at",
]


class SprintCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `sprintCreate` mutation."""

    __graphql_name__ = "SprintCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    end_at endAt ISO8601Timestamp
    name name String
    new_sprint_backlog_items newSprintBacklogItems [SprintBacklogItemInput!]
    number number Int
    scrum_workspace_id scrumWorkspaceId ID!
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    status status SprintStatus
    """
    __graphql_required__ = "scrum_workspace_id"

    scrum_workspace_id: str
    """Node ID of the scrum workspace to plan the sprint in."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """Goal of the sprint, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Actual or planned end."""
    name: str | None | Unset = UNSET
    new_sprint_backlog_items: Sequence[SprintBacklogItemInput] | None | Unset = UNSET
    """Sprint backlog items to add."""
    number: int | None | Unset = UNSET
    """Sequence number within the workspace."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Actual or planned start."""
    status: SprintStatus | SprintStatusLiteral | None | Unset = UNSET
    """Whether the sprint is planned, running or over."""


class SprintCreateArgs(TypedDict, total=False):
    """The fields of ``SprintCreateInput`` as keyword arguments."""

    scrum_workspace_id: Required[str]
    """Node ID of the scrum workspace to plan the sprint in."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """Goal of the sprint, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    end_at: datetime | SpecialTimestamp | None | Unset
    """Actual or planned end."""
    name: str | None | Unset
    new_sprint_backlog_items: Sequence[SprintBacklogItemInput] | None | Unset
    """Sprint backlog items to add."""
    number: int | None | Unset
    """Sequence number within the workspace."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | SpecialTimestamp | None | Unset
    """Actual or planned start."""
    status: SprintStatus | SprintStatusLiteral | None | Unset
    """Whether the sprint is planned, running or over."""


class SprintFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.sprints`; all that are given have to hold."""

    __graphql_name__ = "SprintFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    end_at endAt TimestampFilter
    id id IDFilter
    name name StringFilter
    query query String
    scrum_workspace scrumWorkspace ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    start_at startAt TimestampFilter
    status status SprintStatusFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "SprintWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    end_at: TimestampFilter | None | Unset = UNSET
    """Range for `endAt` (actual or planned end)."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    scrum_workspace: ReferenceFilter | None | Unset = UNSET
    """By node ID of the scrum workspace."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    start_at: TimestampFilter | None | Unset = UNSET
    """Range for `startAt` (actual or planned start)."""
    status: SprintStatusFilter | None | Unset = UNSET
    """Condition on `status` (whether the sprint is planned, running or over)."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SprintWhere(FilterFields):
    """What ``where`` can compare of ``SprintFilter``."""

    __graphql_filter__ = "SprintFilter"

    created_at: TimestampWhere
    """By time of creation."""
    end_at: TimestampWhere
    """Range for `endAt` (actual or planned end)."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    scrum_workspace: ReferenceWhere
    """By node ID of the scrum workspace."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    start_at: TimestampWhere
    """Range for `startAt` (actual or planned start)."""
    status: SprintStatusWhere
    """Condition on `status` (whether the sprint is planned, running or over)."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SprintOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.sprints`; give several in order of precedence."""

    __graphql_name__ = "SprintOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field SprintOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: SprintOrderField | SprintOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class SprintStatusFilter(GraphQLInput, frozen=True):
    """Condition on `SprintStatus` values."""

    __graphql_name__ = "SprintStatusFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [SprintStatus]
    """
    __graphql_where__ = "SprintStatusWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: Sequence[SprintStatus | SprintStatusLiteral | None] | None | Unset = UNSET
    """Values to match; an empty list matches records without a value."""


class SprintStatusWhere(Values["SprintStatus | SprintStatusLiteral"]):
    """The operators of ``SprintStatusFilter``."""


class SprintUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `sprintUpdate` mutation."""

    __graphql_name__ = "SprintUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    end_at endAt ISO8601Timestamp
    id id ID!
    name name String
    new_sprint_backlog_items newSprintBacklogItems [SprintBacklogItemInput!]
    number number Int
    scrum_workspace_id scrumWorkspaceId ID
    source source String
    source_id sourceID String
    sprint_backlog_items_to_delete sprintBacklogItemsToDelete [ID!]
    start_at startAt ISO8601Timestamp
    status status SprintStatus
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    description_attachments:-
    new_sprint_backlog_items:-
    scrum_workspace_id:>scrum_workspace
    """

    id: str
    """Node ID of the sprint to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """Goal of the sprint, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Actual or planned end."""
    name: str | None | Unset = UNSET
    new_sprint_backlog_items: Sequence[SprintBacklogItemInput] | None | Unset = UNSET
    """Sprint backlog items to add, or with `id` to change."""
    number: int | None | Unset = UNSET
    """Sequence number within the workspace."""
    scrum_workspace_id: str | None | Unset = UNSET
    """Node ID of the scrum workspace to plan the sprint in."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    sprint_backlog_items_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the sprint backlog items to remove."""
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Actual or planned start."""
    status: SprintStatus | SprintStatusLiteral | None | Unset = UNSET
    """Whether the sprint is planned, running or over."""


class SprintUpdateArgs(TypedDict, total=False):
    """The fields of ``SprintUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the sprint to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """Goal of the sprint, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    end_at: datetime | SpecialTimestamp | None | Unset
    """Actual or planned end."""
    name: str | None | Unset
    new_sprint_backlog_items: Sequence[SprintBacklogItemInput] | None | Unset
    """Sprint backlog items to add, or with `id` to change."""
    number: int | None | Unset
    """Sequence number within the workspace."""
    scrum_workspace_id: str | None | Unset
    """Node ID of the scrum workspace to plan the sprint in."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    sprint_backlog_items_to_delete: Sequence[str] | None | Unset
    """Node IDs of the sprint backlog items to remove."""
    start_at: datetime | SpecialTimestamp | None | Unset
    """Actual or planned start."""
    status: SprintStatus | SprintStatusLiteral | None | Unset
    """Whether the sprint is planned, running or over."""


class SprintApplyRow(TypedDict, total=False):
    """A row for ``client.apply.sprints``: what it names is compared and written."""

    source_id: Required[str]
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    end_at: datetime | SpecialTimestamp | None
    name: str | None
    new_sprint_backlog_items: Sequence[SprintBacklogItemInput] | None
    number: int | None
    scrum_workspace_id: str | None
    start_at: datetime | SpecialTimestamp | None
    status: SprintStatus | SprintStatusLiteral | None
