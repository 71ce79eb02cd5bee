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
    from ..enums.product_backlog import (
        ProductBacklogOrderField,
        ProductBacklogOrderFieldLiteral,
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

    ProductBacklogOrderBy: TypeAlias = Literal[
        "created_at", "name", "updated_at", "-created_at", "-name", "-updated_at"
    ]

    class ProductBacklogCreateArgs(TypedDict, total=False):
        """The fields of ``ProductBacklogCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        picture_uri: str | None | Unset
        product_owner_id: str | None | Unset
        request_template_id: str | None | Unset
        service_instance_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class ProductBacklogUpdateArgs(TypedDict, total=False):
        """The fields of ``ProductBacklogUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        name: str | None | Unset
        picture_uri: str | None | Unset
        product_owner_id: str | None | Unset
        request_template_id: str | None | Unset
        service_instance_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class ProductBacklogCreateInput(GraphQLInput, frozen=True):
    """The input ``ProductBacklogCreateInput``."""

    __graphql_name__ = "ProductBacklogCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    name name String!
    picture_uri pictureUri String
    product_owner_id productOwnerId ID
    request_template_id requestTemplateId ID
    service_instance_id serviceInstanceId ID
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
    disabled: bool | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    product_owner_id: str | None | Unset = UNSET
    request_template_id: str | None | Unset = UNSET
    service_instance_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class ProductBacklogFilter(GraphQLInput, frozen=True):
    """The input ``ProductBacklogFilter``."""

    __graphql_name__ = "ProductBacklogFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    name name StringFilter
    product_owner productOwner ReferenceFilter
    query query String
    request_template requestTemplate ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ProductBacklogWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    product_owner: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    request_template: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ProductBacklogWhere(FilterFields):
    """What ``where`` can compare of ``ProductBacklogFilter``."""

    __graphql_filter__ = "ProductBacklogFilter"

    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    name: StringWhere
    product_owner: ReferenceWhere
    query: FreeText
    request_template: ReferenceWhere
    service_instance: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class ProductBacklogOrder(GraphQLInput, frozen=True):
    """The input ``ProductBacklogOrder``."""

    __graphql_name__ = "ProductBacklogOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProductBacklogOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ProductBacklogOrderField | ProductBacklogOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ProductBacklogUpdateInput(GraphQLInput, frozen=True):
    """The input ``ProductBacklogUpdateInput``."""

    __graphql_name__ = "ProductBacklogUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    id id ID!
    name name String
    picture_uri pictureUri String
    product_owner_id productOwnerId ID
    request_template_id requestTemplateId ID
    service_instance_id serviceInstanceId ID
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
    disabled: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    product_owner_id: str | None | Unset = UNSET
    request_template_id: str | None | Unset = UNSET
    service_instance_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
