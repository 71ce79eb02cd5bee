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
    from .._runtime.codegen import Unset
    from ..enums.pdf_design import PdfDesignCategory, PdfDesignCategoryLiteral
    from .attachment import AttachmentInput
    from .common import IDFilter, IDWhere, TimestampFilter, TimestampWhere


class PdfDesignCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `pdfDesignCreate` mutation."""

    __graphql_name__ = "PdfDesignCreateInput"
    __graphql_fields__ = """
    category category PdfDesignCategory
    client_mutation_id clientMutationId String
    css css String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    html html String
    name name String!
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "name"

    name: str
    category: PdfDesignCategory | PdfDesignCategoryLiteral | None | Unset = UNSET
    """What is printed with the design."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    css: str | None | Unset = UNSET
    """Style sheet of the layout."""
    description: str | None | Unset = UNSET
    """Purpose of the design."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when the design is out of use."""
    html: str | None | Unset = UNSET
    """Markup of the layout."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class PdfDesignCreateArgs(TypedDict, total=False):
    """The fields of ``PdfDesignCreateInput`` as keyword arguments."""

    name: Required[str]
    category: PdfDesignCategory | PdfDesignCategoryLiteral | None | Unset
    """What is printed with the design."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    css: str | None | Unset
    """Style sheet of the layout."""
    description: str | None | Unset
    """Purpose of the design."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the design is out of use."""
    html: str | None | Unset
    """Markup of the layout."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class PdfDesignFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.pdfDesigns`; all that are given have to hold."""

    __graphql_name__ = "PdfDesignFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "PdfDesignWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class PdfDesignWhere(FilterFields):
    """What ``where`` can compare of ``PdfDesignFilter``."""

    __graphql_filter__ = "PdfDesignFilter"

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class PdfDesignUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `pdfDesignUpdate` mutation."""

    __graphql_name__ = "PdfDesignUpdateInput"
    __graphql_fields__ = """
    category category PdfDesignCategory
    client_mutation_id clientMutationId String
    css css String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    html html String
    id id ID!
    name name String
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "id"
    __graphql_apply__ = "description_attachments:-"

    id: str
    """Node ID of the PDF design to change."""
    category: PdfDesignCategory | PdfDesignCategoryLiteral | None | Unset = UNSET
    """What is printed with the design."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    css: str | None | Unset = UNSET
    """Style sheet of the layout."""
    description: str | None | Unset = UNSET
    """Purpose of the design."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when the design is out of use."""
    html: str | None | Unset = UNSET
    """Markup of the layout."""
    name: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class PdfDesignUpdateArgs(TypedDict, total=False):
    """The fields of ``PdfDesignUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the PDF design to change."""
    category: PdfDesignCategory | PdfDesignCategoryLiteral | None | Unset
    """What is printed with the design."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    css: str | None | Unset
    """Style sheet of the layout."""
    description: str | None | Unset
    """Purpose of the design."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the design is out of use."""
    html: str | None | Unset
    """Markup of the layout."""
    name: str | None | Unset
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class PdfDesignApplyRow(TypedDict, total=False):
    """A row for ``client.apply.pdf_designs``: what it names is compared and written."""

    source_id: Required[str]
    category: PdfDesignCategory | PdfDesignCategoryLiteral | None
    css: str | None
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    html: str | None
    name: str | None
