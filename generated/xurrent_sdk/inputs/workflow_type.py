"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    from .._runtime.codegen import Unset, UploadedFile
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

    class WorkflowTypeCreateArgs(TypedDict, total=False):
        """The fields of ``WorkflowTypeCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        disabled: bool | None | Unset
        information: str | None | Unset
        information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        position: int | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class WorkflowTypeUpdateArgs(TypedDict, total=False):
        """The fields of ``WorkflowTypeUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        disabled: bool | None | Unset
        information: str | None | Unset
        information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        name: str | None | Unset
        position: int | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class WorkflowTypeCreateInput(GraphQLInput, frozen=True):
    """The input ``WorkflowTypeCreateInput``."""

    __graphql_name__ = "WorkflowTypeCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    disabled disabled Boolean
    information information String
    information_attachments informationAttachments [AttachmentInput!]
    name name String!
    position position Int
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    information: str | None | Unset = UNSET
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    position: int | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class WorkflowTypeFilter(GraphQLInput, frozen=True):
    """The input ``WorkflowTypeFilter``."""

    __graphql_name__ = "WorkflowTypeFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "WorkflowTypeWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class WorkflowTypeWhere(FilterFields):
    """What ``where`` can compare of ``WorkflowTypeFilter``."""

    __graphql_filter__ = "WorkflowTypeFilter"

    created_at: TimestampWhere
    id: IDWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class WorkflowTypeUpdateInput(GraphQLInput, frozen=True):
    """The input ``WorkflowTypeUpdateInput``."""

    __graphql_name__ = "WorkflowTypeUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    disabled disabled Boolean
    id id ID!
    information information String
    information_attachments informationAttachments [AttachmentInput!]
    name name String
    position position Int
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    information: str | None | Unset = UNSET
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    name: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
