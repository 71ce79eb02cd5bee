# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
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
    from .._runtime.codegen import FreeText, One, Unset
    from ..apply import ScrumWorkspaceApplyKey
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.sprint import (
        SprintOrderField,
        SprintOrderFieldLiteral,
        SprintStatus,
        SprintStatusLiteral,
    )
    from ..models.sprint import Sprint, SprintFields
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
    from .sprint_backlog_item import SprintBacklogItemApplyChild, SprintBacklogItemInput

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


class SprintCreateInput(
    GraphQLInput, MutationInput["Sprint", "SprintFields[Never, One]"], frozen=True
):
    """Arguments of the `sprintCreate` mutation."""

    scrum_workspace_id: str = needs(title="scrumWorkspaceId: ID!")
    """Node ID of the scrum workspace to plan the sprint in."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Goal of the sprint, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    end_at: datetime | None | Unset = unset("endAt: ISO8601Timestamp")
    """Actual or planned end."""
    name: str | None | Unset = unset("name: String")
    new_sprint_backlog_items: Sequence[SprintBacklogItemInput] | None | Unset = unset(
        "newSprintBacklogItems: [SprintBacklogItemInput!]"
    )
    """Sprint backlog items to add."""
    number: int | None | Unset = unset("number: Int")
    """Sequence number within the workspace."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Actual or planned start."""
    status: SprintStatus | SprintStatusLiteral | None | Unset = unset(
        "status: SprintStatus"
    )
    """Whether the sprint is planned, running or over."""


class SprintCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SprintCreateInput`` as keyword arguments."""

    scrum_workspace_id: Required[str]
    """Node ID of the scrum workspace to plan the sprint in."""
    description: str | None | Unset
    """Goal of the sprint, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    end_at: datetime | None | Unset
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
    start_at: datetime | None | Unset
    """Actual or planned start."""
    status: SprintStatus | SprintStatusLiteral | None | Unset
    """Whether the sprint is planned, running or over."""


class SprintFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.sprints`; all that are given have to hold."""

    __graphql_where__ = "SprintWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    end_at: TimestampFilter | None | Unset = unset("endAt: TimestampFilter")
    """Range for `endAt` (actual or planned end)."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    scrum_workspace: ReferenceFilter | None | Unset = unset(
        "scrumWorkspace: ReferenceFilter"
    )
    """By node ID of the scrum workspace."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    start_at: TimestampFilter | None | Unset = unset("startAt: TimestampFilter")
    """Range for `startAt` (actual or planned start)."""
    status: SprintStatusFilter | None | Unset = unset("status: SprintStatusFilter")
    """Condition on `status` (whether the sprint is planned, running or over)."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class SprintWhere(FilterFields):
    """Fields of ``SprintFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: SprintOrderField | SprintOrderFieldLiteral = needs(
        title="field: SprintOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class SprintStatusFilter(GraphQLInput, frozen=True):
    """Condition on `SprintStatus` values."""

    __graphql_where__ = "SprintStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: Sequence[SprintStatus | SprintStatusLiteral | None] | None | Unset = unset(
        "values: [SprintStatus]"
    )
    """Values to match; an empty list matches records without a value."""


class SprintStatusWhere(Values["SprintStatus | SprintStatusLiteral"]):
    """The operators of ``SprintStatusFilter``."""


class SprintUpdateInput(
    GraphQLInput, MutationInput["Sprint", "SprintFields[Never, One]"], frozen=True
):
    """Arguments of the `sprintUpdate` mutation."""

    __graphql_apply__ = """
    description_attachments:!
    new_sprint_backlog_items:#sprint_backlog_items
    scrum_workspace_id:>scrum_workspace
    """

    id: str = needs(title="id: ID!")
    """Node ID of the sprint to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Goal of the sprint, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    end_at: datetime | None | Unset = unset("endAt: ISO8601Timestamp")
    """Actual or planned end."""
    name: str | None | Unset = unset("name: String")
    new_sprint_backlog_items: Sequence[SprintBacklogItemInput] | None | Unset = unset(
        "newSprintBacklogItems: [SprintBacklogItemInput!]"
    )
    """Sprint backlog items to add, or with `id` to change."""
    number: int | None | Unset = unset("number: Int")
    """Sequence number within the workspace."""
    scrum_workspace_id: str | None | Unset = unset("scrumWorkspaceId: ID")
    """Node ID of the scrum workspace to plan the sprint in."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    sprint_backlog_items_to_delete: Sequence[str] | None | Unset = unset(
        "sprintBacklogItemsToDelete: [ID!]"
    )
    """Node IDs of the sprint backlog items to remove."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Actual or planned start."""
    status: SprintStatus | SprintStatusLiteral | None | Unset = unset(
        "status: SprintStatus"
    )
    """Whether the sprint is planned, running or over."""


class SprintUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``SprintUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the sprint to change."""
    description: str | None | Unset
    """Goal of the sprint, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    end_at: datetime | None | Unset
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
    start_at: datetime | None | Unset
    """Actual or planned start."""
    status: SprintStatus | SprintStatusLiteral | None | Unset
    """Whether the sprint is planned, running or over."""


class SprintApplyRow(TypedDict, total=False):
    """Row for ``client.apply.sprints``. Omitted fields are left unchanged."""

    source_id: Required[str]
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    end_at: datetime | None
    name: str | None
    new_sprint_backlog_items: Sequence[SprintBacklogItemInput] | None
    number: int | None
    scrum_workspace_id: str | None
    start_at: datetime | None
    status: SprintStatus | SprintStatusLiteral | None
    scrum_workspace: str | ScrumWorkspaceApplyKey | None
    sprint_backlog_items: Sequence[SprintBacklogItemApplyChild] | None
    replace: Sequence[Literal["sprint_backlog_items"]]
