"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import FreeText, SpecialTimestamp, Unset, UploadedFile
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

    class SprintCreateArgs(TypedDict, total=False):
        """The fields of ``SprintCreateInput`` as keyword arguments."""

        scrum_workspace_id: Required[str]
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        end_at: datetime | SpecialTimestamp | None | Unset
        name: str | None | Unset
        new_sprint_backlog_items: Sequence[SprintBacklogItemInput] | None | Unset
        number: int | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        status: SprintStatus | SprintStatusLiteral | None | Unset

    class SprintUpdateArgs(TypedDict, total=False):
        """The fields of ``SprintUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        end_at: datetime | SpecialTimestamp | None | Unset
        name: str | None | Unset
        new_sprint_backlog_items: Sequence[SprintBacklogItemInput] | None | Unset
        number: int | None | Unset
        scrum_workspace_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        sprint_backlog_items_to_delete: Sequence[str] | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        status: SprintStatus | SprintStatusLiteral | None | Unset


class SprintCreateInput(GraphQLInput, frozen=True):
    """The input ``SprintCreateInput``."""

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

    __graphql_required__ = ("scrum_workspace_id",)

    scrum_workspace_id: str
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_sprint_backlog_items: Sequence[SprintBacklogItemInput] | None | Unset = UNSET
    number: int | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    status: SprintStatus | SprintStatusLiteral | None | Unset = UNSET


class SprintFilter(GraphQLInput, frozen=True):
    """The input ``SprintFilter``."""

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
    end_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    scrum_workspace: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    start_at: TimestampFilter | None | Unset = UNSET
    status: SprintStatusFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class SprintWhere(FilterFields):
    """What ``where`` can compare of ``SprintFilter``."""

    __graphql_filter__ = "SprintFilter"

    created_at: TimestampWhere
    end_at: TimestampWhere
    id: IDWhere
    name: StringWhere
    query: FreeText
    scrum_workspace: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    start_at: TimestampWhere
    status: SprintStatusWhere
    updated_at: TimestampWhere


class SprintOrder(GraphQLInput, frozen=True):
    """The input ``SprintOrder``."""

    __graphql_name__ = "SprintOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field SprintOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: SprintOrderField | SprintOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class SprintStatusFilter(GraphQLInput, frozen=True):
    """The input ``SprintStatusFilter``."""

    __graphql_name__ = "SprintStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [SprintStatus]
    """

    __graphql_where__ = "SprintStatusWhere"

    negate: bool | None | Unset = UNSET
    values: Sequence[SprintStatus | SprintStatusLiteral | None] | None | Unset = UNSET


class SprintStatusWhere(Values["SprintStatus | SprintStatusLiteral"]):
    """The operators of ``SprintStatusFilter``."""


class SprintUpdateInput(GraphQLInput, frozen=True):
    """The input ``SprintUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_sprint_backlog_items: Sequence[SprintBacklogItemInput] | None | Unset = UNSET
    number: int | None | Unset = UNSET
    scrum_workspace_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    sprint_backlog_items_to_delete: Sequence[str] | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    status: SprintStatus | SprintStatusLiteral | None | Unset = UNSET
