"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    from .._runtime.codegen import Simple, Unset, UploadedFile
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

    class ServiceCategoryCreateArgs(TypedDict, total=False):
        """The fields of ``ServiceCategoryCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        picture_uri: str | None | Unset
        service_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class ServiceCategoryUpdateArgs(TypedDict, total=False):
        """The fields of ``ServiceCategoryUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        name: str | None | Unset
        picture_uri: str | None | Unset
        service_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class ServiceCategoryCreateInput(GraphQLInput, frozen=True):
    """The input ``ServiceCategoryCreateInput``."""

    __graphql_name__ = "ServiceCategoryCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    name name String!
    picture_uri pictureUri String
    service_ids serviceIds [ID!]
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    picture_uri: str | None | Unset = UNSET
    service_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class ServiceCategoryFilter(GraphQLInput, frozen=True):
    """The input ``ServiceCategoryFilter``."""

    __graphql_name__ = "ServiceCategoryFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    name name String
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ServiceCategoryWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ServiceCategoryWhere(FilterFields):
    """What ``where`` can compare of ``ServiceCategoryFilter``."""

    __graphql_filter__ = "ServiceCategoryFilter"

    created_at: TimestampWhere
    id: IDWhere
    name: Simple[str]
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class ServiceCategoryUpdateInput(GraphQLInput, frozen=True):
    """The input ``ServiceCategoryUpdateInput``."""

    __graphql_name__ = "ServiceCategoryUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    id id ID!
    name name String
    picture_uri pictureUri String
    service_ids serviceIds [ID!]
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    service_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
