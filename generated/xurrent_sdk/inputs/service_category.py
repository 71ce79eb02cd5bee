# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import One, Simple, Unset
    from ..apply import ServiceApplyKey
    from ..models.service_category import ServiceCategory, ServiceCategoryFields
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class ServiceCategoryCreateInput(
    GraphQLInput,
    MutationInput["ServiceCategory", "ServiceCategoryFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `serviceCategoryCreate` mutation."""

    name: str = needs(title="name: String!")
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Kind of services in the category, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    service_ids: Sequence[str] | None | Unset = unset("serviceIds: [ID!]")
    """Node IDs of the services to list under the category."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class ServiceCategoryCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ServiceCategoryCreateInput`` as keyword arguments."""

    name: Required[str]
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

    __graphql_where__ = "ServiceCategoryWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: str | None | Unset = unset("name: String")
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ServiceCategoryWhere(FilterFields):
    """Fields of ``ServiceCategoryFilter`` for conditions of ``where``."""

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


class ServiceCategoryUpdateInput(
    GraphQLInput,
    MutationInput["ServiceCategory", "ServiceCategoryFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `serviceCategoryUpdate` mutation."""

    __graphql_apply__ = "description_attachments:! service_ids:*services"

    id: str = needs(title="id: ID!")
    """Node ID of the service category to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """Kind of services in the category, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    name: str | None | Unset = unset("name: String")
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    service_ids: Sequence[str] | None | Unset = unset("serviceIds: [ID!]")
    """Node IDs of the services to list under the category."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ServiceCategoryUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ServiceCategoryUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the service category to change."""
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
    """Row for ``client.apply.service_categories``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    name: str | None
    picture_uri: str | None
    service_ids: Sequence[str] | None
    services: Sequence[str | ServiceApplyKey] | None
