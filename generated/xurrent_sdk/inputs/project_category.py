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
    from .._runtime.codegen import One, Unset
    from ..models.project_category import ProjectCategory, ProjectCategoryFields
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class ProjectCategoryCreateInput(
    GraphQLInput,
    MutationInput["ProjectCategory", "ProjectCategoryFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `projectCategoryCreate` mutation."""

    name: str = needs(title="name: String!")
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """One-line explanation of the category."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the category can no longer be given to projects."""
    information: str | None | Unset = unset("information: String")
    """Guidance for choosing the category, in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("informationAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `information`."""
    position: int | None | Unset = unset("position: Int")
    """Rank in sorted lists."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class ProjectCategoryCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProjectCategoryCreateInput`` as keyword arguments."""

    name: Required[str]
    description: str | None | Unset
    """One-line explanation of the category."""
    disabled: bool | None | Unset
    """True when the category can no longer be given to projects."""
    information: str | None | Unset
    """Guidance for choosing the category, in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `information`."""
    position: int | None | Unset
    """Rank in sorted lists."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class ProjectCategoryFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.projectCategories`; all that are given have to hold."""

    __graphql_where__ = "ProjectCategoryWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProjectCategoryWhere(FilterFields):
    """Fields of ``ProjectCategoryFilter`` for conditions of ``where``."""

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProjectCategoryUpdateInput(
    GraphQLInput,
    MutationInput["ProjectCategory", "ProjectCategoryFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `projectCategoryUpdate` mutation."""

    __graphql_apply__ = "information_attachments:!"

    id: str = needs(title="id: ID!")
    """Node ID of the project category to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = unset("description: String")
    """One-line explanation of the category."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the category can no longer be given to projects."""
    information: str | None | Unset = unset("information: String")
    """Guidance for choosing the category, in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("informationAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `information`."""
    name: str | None | Unset = unset("name: String")
    position: int | None | Unset = unset("position: Int")
    """Rank in sorted lists."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ProjectCategoryUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProjectCategoryUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the project category to change."""
    description: str | None | Unset
    """One-line explanation of the category."""
    disabled: bool | None | Unset
    """True when the category can no longer be given to projects."""
    information: str | None | Unset
    """Guidance for choosing the category, in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `information`."""
    name: str | None | Unset
    position: int | None | Unset
    """Rank in sorted lists."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ProjectCategoryApplyRow(TypedDict, total=False):
    """Row for ``client.apply.project_categories``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    description: str | None
    disabled: bool | None
    information: str | None
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None
    name: str | None
    position: int | None
