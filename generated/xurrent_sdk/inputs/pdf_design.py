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
    from ..enums.pdf_design import PdfDesignCategory, PdfDesignCategoryLiteral
    from ..models.pdf_design import PdfDesign, PdfDesignFields
    from .attachment import AttachmentInput
    from .common import IDFilter, IDWhere, TimestampFilter, TimestampWhere


class PdfDesignCreateInput(
    GraphQLInput, MutationInput["PdfDesign", "PdfDesignFields[Never, One]"], frozen=True
):
    """Arguments of the `pdfDesignCreate` mutation."""

    name: str = needs(title="name: String!")
    category: PdfDesignCategory | PdfDesignCategoryLiteral | None | Unset = unset(
        "category: PdfDesignCategory"
    )
    """What is printed with the design."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    css: str | None | Unset = unset("css: String")
    """Style sheet of the layout."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the design."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the design is out of use."""
    html: str | None | Unset = unset("html: String")
    """Markup of the layout."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class PdfDesignCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``PdfDesignCreateInput`` as keyword arguments."""

    name: Required[str]
    category: PdfDesignCategory | PdfDesignCategoryLiteral | None | Unset
    """What is printed with the design."""
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

    __graphql_where__ = "PdfDesignWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class PdfDesignWhere(FilterFields):
    """Fields of ``PdfDesignFilter`` for conditions of ``where``."""

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class PdfDesignUpdateInput(
    GraphQLInput, MutationInput["PdfDesign", "PdfDesignFields[Never, One]"], frozen=True
):
    """Arguments of the `pdfDesignUpdate` mutation."""

    __graphql_apply__ = "description_attachments:!"

    id: str = needs(title="id: ID!")
    """Node ID of the PDF design to change."""
    category: PdfDesignCategory | PdfDesignCategoryLiteral | None | Unset = unset(
        "category: PdfDesignCategory"
    )
    """What is printed with the design."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    css: str | None | Unset = unset("css: String")
    """Style sheet of the layout."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the design."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the design is out of use."""
    html: str | None | Unset = unset("html: String")
    """Markup of the layout."""
    name: str | None | Unset = unset("name: String")
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class PdfDesignUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``PdfDesignUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the PDF design to change."""
    category: PdfDesignCategory | PdfDesignCategoryLiteral | None | Unset
    """What is printed with the design."""
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
    """Row for ``client.apply.pdf_designs``. Omitted fields are left unchanged."""

    source_id: Required[str]
    category: PdfDesignCategory | PdfDesignCategoryLiteral | None
    css: str | None
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    disabled: bool | None
    html: str | None
    name: str | None
