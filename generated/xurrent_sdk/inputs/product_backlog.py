# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..apply import PersonApplyKey, RequestTemplateApplyKey, ServiceInstanceApplyKey
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.product_backlog import (
        ProductBacklogOrderField,
        ProductBacklogOrderFieldLiteral,
    )
    from ..models.product_backlog import ProductBacklog, ProductBacklogFields
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


class ProductBacklogCreateInput(
    GraphQLInput,
    MutationInput["ProductBacklog", "ProductBacklogFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `productBacklogCreate` mutation."""

    name: str = needs(title="name: String!")
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the backlog."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when nothing can be placed on the backlog any more."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_owner_id: str | None | Unset = unset("productOwnerId: ID")
    """Node ID of the person who sets the order of the backlog."""
    request_template_id: str | None | Unset = unset("requestTemplateId: ID")
    """Node ID of the template preset for requests created on the backlog."""
    service_instance_id: str | None | Unset = unset("serviceInstanceId: ID")
    """Node ID of the service instance preset for requests created on the backlog."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class ProductBacklogCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProductBacklogCreateInput`` as keyword arguments."""

    name: Required[str]
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

    __graphql_where__ = "ProductBacklogWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    product_owner: ReferenceFilter | None | Unset = unset(
        "productOwner: ReferenceFilter"
    )
    """By node ID of the person who sets the order of the backlog."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    request_template: ReferenceFilter | None | Unset = unset(
        "requestTemplate: ReferenceFilter"
    )
    """By node ID of the template preset for requests created on the backlog."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance preset for requests created on the backlog."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProductBacklogWhere(FilterFields):
    """Fields of ``ProductBacklogFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: ProductBacklogOrderField | ProductBacklogOrderFieldLiteral = needs(
        title="field: ProductBacklogOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ProductBacklogUpdateInput(
    GraphQLInput,
    MutationInput["ProductBacklog", "ProductBacklogFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `productBacklogUpdate` mutation."""

    __graphql_apply__ = """
    description_attachments:!
    product_owner_id:>product_owner
    request_template_id:>request_template
    service_instance_id:>service_instance
    """

    id: str = needs(title="id: ID!")
    """Node ID of the product backlog to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the backlog."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when nothing can be placed on the backlog any more."""
    name: str | None | Unset = unset("name: String")
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    product_owner_id: str | None | Unset = unset("productOwnerId: ID")
    """Node ID of the person who sets the order of the backlog."""
    request_template_id: str | None | Unset = unset("requestTemplateId: ID")
    """Node ID of the template preset for requests created on the backlog."""
    service_instance_id: str | None | Unset = unset("serviceInstanceId: ID")
    """Node ID of the service instance preset for requests created on the backlog."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ProductBacklogUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProductBacklogUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the product backlog to change."""
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
    """Row for ``client.apply.product_backlogs``. Omitted fields are left unchanged."""

    source_id: Required[str]
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    name: str | None
    picture_uri: str | None
    product_owner_id: str | None
    request_template_id: str | None
    service_instance_id: str | None
    product_owner: str | PersonApplyKey | None
    request_template: str | RequestTemplateApplyKey | None
    service_instance: str | ServiceInstanceApplyKey | None
