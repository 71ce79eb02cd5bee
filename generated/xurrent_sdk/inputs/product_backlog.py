# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, Unset
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


class ProductBacklogCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `productBacklogCreate` mutation."""

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
    __graphql_required__ = "name"

    name: str
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """Purpose of the backlog."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when nothing can be placed on the backlog any more."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_owner_id: str | None | Unset = UNSET
    """Node ID of the person who sets the order of the backlog."""
    request_template_id: str | None | Unset = UNSET
    """Node ID of the template preset for requests created on the backlog."""
    service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance preset for requests created on the backlog."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class ProductBacklogCreateArgs(TypedDict, total=False):
    """The fields of ``ProductBacklogCreateInput`` as keyword arguments."""

    name: Required[str]
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """Purpose of the backlog."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when nothing can be placed on the backlog any more."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_owner_id: str | None | Unset
    """Node ID of the person who sets the order of the backlog."""
    request_template_id: str | None | Unset
    """Node ID of the template preset for requests created on the backlog."""
    service_instance_id: str | None | Unset
    """Node ID of the service instance preset for requests created on the backlog."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class ProductBacklogFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.productBacklogs`; all that are given have to hold."""

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
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    product_owner: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who sets the order of the backlog."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    request_template: ReferenceFilter | None | Unset = UNSET
    """By node ID of the template preset for requests created on the backlog."""
    service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service instance preset for requests created on the backlog."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProductBacklogWhere(FilterFields):
    """What ``where`` can compare of ``ProductBacklogFilter``."""

    __graphql_filter__ = "ProductBacklogFilter"

    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    product_owner: ReferenceWhere
    """By node ID of the person who sets the order of the backlog."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    request_template: ReferenceWhere
    """By node ID of the template preset for requests created on the backlog."""
    service_instance: ReferenceWhere
    """By node ID of the service instance preset for requests created on the backlog."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProductBacklogOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.productBacklogs`; give several in order of precedence."""

    __graphql_name__ = "ProductBacklogOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProductBacklogOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ProductBacklogOrderField | ProductBacklogOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ProductBacklogUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `productBacklogUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = """
    description_attachments:-
    product_owner_id:>product_owner
    request_template_id:>request_template
    service_instance_id:>service_instance
    """

    id: str
    """Node ID of the product backlog to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """Purpose of the backlog."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when nothing can be placed on the backlog any more."""
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_owner_id: str | None | Unset = UNSET
    """Node ID of the person who sets the order of the backlog."""
    request_template_id: str | None | Unset = UNSET
    """Node ID of the template preset for requests created on the backlog."""
    service_instance_id: str | None | Unset = UNSET
    """Node ID of the service instance preset for requests created on the backlog."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ProductBacklogUpdateArgs(TypedDict, total=False):
    """The fields of ``ProductBacklogUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the product backlog to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """Purpose of the backlog."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when nothing can be placed on the backlog any more."""
    name: str | None | Unset
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_owner_id: str | None | Unset
    """Node ID of the person who sets the order of the backlog."""
    request_template_id: str | None | Unset
    """Node ID of the template preset for requests created on the backlog."""
    service_instance_id: str | None | Unset
    """Node ID of the service instance preset for requests created on the backlog."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ProductBacklogApplyRow(TypedDict, total=False):
    """A row for ``client.apply.product_backlogs``: what it names is compared and
    written.
    """

    source_id: Required[str]
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    name: str | None
    picture_uri: str | None
    product_owner_id: str | None
    request_template_id: str | None
    service_instance_id: str | None
