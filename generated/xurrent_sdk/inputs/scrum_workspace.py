"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import Flag, FreeText, Unset, UploadedFile
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.scrum_workspace import (
        ScrumWorkspaceOrderField,
        ScrumWorkspaceOrderFieldLiteral,
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

    ScrumWorkspaceOrderBy: TypeAlias = Literal[
        "created_at",
        "name",
        "sprint_length",
        "updated_at",
        "-created_at",
        "-name",
        "-sprint_length",
        "-updated_at",
    ]

    class ScrumWorkspaceCreateArgs(TypedDict, total=False):
        """The fields of ``ScrumWorkspaceCreateInput`` as keyword arguments."""

        agile_board_id: Required[str]
        name: Required[str]
        product_backlog_id: Required[str]
        sprint_length: Required[int]
        team_id: Required[str]
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        picture_uri: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class ScrumWorkspaceUpdateArgs(TypedDict, total=False):
        """The fields of ``ScrumWorkspaceUpdateInput`` as keyword arguments."""

        id: Required[str]
        agile_board_id: str | None | Unset
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        name: str | None | Unset
        picture_uri: str | None | Unset
        product_backlog_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        sprint_length: int | None | Unset
        team_id: str | None | Unset


class ScrumWorkspaceCreateInput(GraphQLInput, frozen=True):
    """The input ``ScrumWorkspaceCreateInput``."""

    __graphql_name__ = "ScrumWorkspaceCreateInput"

    __graphql_fields__ = """
    agile_board_id agileBoardId ID!
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    name name String!
    picture_uri pictureUri String
    product_backlog_id productBacklogId ID!
    source source String
    source_id sourceID String
    sprint_length sprintLength Int!
    team_id teamId ID!
    """

    __graphql_required__ = (
        "agile_board_id",
        "name",
        "product_backlog_id",
        "sprint_length",
        "team_id",
    )

    agile_board_id: str
    name: str
    product_backlog_id: str
    sprint_length: int
    team_id: str
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class ScrumWorkspaceFilter(GraphQLInput, frozen=True):
    """The input ``ScrumWorkspaceFilter``."""

    __graphql_name__ = "ScrumWorkspaceFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    name name StringFilter
    product_backlog productBacklog ReferenceFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    team team ReferenceFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ScrumWorkspaceWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    product_backlog: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    team: ReferenceFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ScrumWorkspaceWhere(FilterFields):
    """What ``where`` can compare of ``ScrumWorkspaceFilter``."""

    __graphql_filter__ = "ScrumWorkspaceFilter"

    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    name: StringWhere
    product_backlog: ReferenceWhere
    query: FreeText
    source: StringWhere
    source_id: StringWhere
    team: ReferenceWhere
    updated_at: TimestampWhere


class ScrumWorkspaceOrder(GraphQLInput, frozen=True):
    """The input ``ScrumWorkspaceOrder``."""

    __graphql_name__ = "ScrumWorkspaceOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ScrumWorkspaceOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ScrumWorkspaceOrderField | ScrumWorkspaceOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ScrumWorkspaceUpdateInput(GraphQLInput, frozen=True):
    """The input ``ScrumWorkspaceUpdateInput``."""

    __graphql_name__ = "ScrumWorkspaceUpdateInput"

    __graphql_fields__ = """
    agile_board_id agileBoardId ID
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    id id ID!
    name name String
    picture_uri pictureUri String
    product_backlog_id productBacklogId ID
    source source String
    source_id sourceID String
    sprint_length sprintLength Int
    team_id teamId ID
    """

    __graphql_required__ = ("id",)

    id: str
    agile_board_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    product_backlog_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    sprint_length: int | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
