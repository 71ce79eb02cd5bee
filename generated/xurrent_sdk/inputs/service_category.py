# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Simple, Unset
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class ServiceCategoryCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `serviceCategoryCreate` mutation."""

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
    __graphql_required__ = "name"

    name: str
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """Kind of services in the category, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    service_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the services to list under the category."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class ServiceCategoryCreateArgs(TypedDict, total=False):
    """The fields of ``ServiceCategoryCreateInput`` as keyword arguments."""

    name: Required[str]
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """Kind of services in the category, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    service_ids: Sequence[str] | None | Unset
    """Node IDs of the services to list under the category."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class ServiceCategoryFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.serviceCategories`; all that are given have to hold."""

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
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceCategoryWhere(FilterFields):
    """What ``where`` can compare of ``ServiceCategoryFilter``."""

    __graphql_filter__ = "ServiceCategoryFilter"

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    name: Simple[str]
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceCategoryUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `serviceCategoryUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = "description_attachments:- service_ids:*services"

    id: str
    """Node ID of the service category to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """Kind of services in the category, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    service_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the services to list under the category."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ServiceCategoryUpdateArgs(TypedDict, total=False):
    """The fields of ``ServiceCategoryUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the service category to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """Kind of services in the category, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    name: str | None | Unset
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    service_ids: Sequence[str] | None | Unset
    """Node IDs of the services to list under the category."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ServiceCategoryApplyRow(TypedDict, total=False):
    """A row for ``client.apply.service_categories``: what it names is compared and
    written.
    """

    source_id: Required[str]
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    name: str | None
    picture_uri: str | None
    service_ids: Sequence[str] | None
