"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    from .._runtime.codegen import Unset, UploadedFile
    from ..enums.pdf_design import PdfDesignCategory, PdfDesignCategoryLiteral
    from .attachment import AttachmentInput
    from .common import IDFilter, IDWhere, TimestampFilter, TimestampWhere

    class PdfDesignCreateArgs(TypedDict, total=False):
        """The fields of ``PdfDesignCreateInput`` as keyword arguments."""

        name: Required[str]
        category: PdfDesignCategory | PdfDesignCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        css: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        html: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class PdfDesignUpdateArgs(TypedDict, total=False):
        """The fields of ``PdfDesignUpdateInput`` as keyword arguments."""

        id: Required[str]
        category: PdfDesignCategory | PdfDesignCategoryLiteral | None | Unset
        client_mutation_id: str | None | Unset
        css: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        html: str | None | Unset
        name: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class PdfDesignCreateInput(GraphQLInput, frozen=True):
    """The input ``PdfDesignCreateInput``."""

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

    __graphql_required__ = ("name",)

    name: str
    category: PdfDesignCategory | PdfDesignCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    css: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    html: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class PdfDesignFilter(GraphQLInput, frozen=True):
    """The input ``PdfDesignFilter``."""

    __graphql_name__ = "PdfDesignFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "PdfDesignWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class PdfDesignWhere(FilterFields):
    """What ``where`` can compare of ``PdfDesignFilter``."""

    __graphql_filter__ = "PdfDesignFilter"

    created_at: TimestampWhere
    id: IDWhere
    updated_at: TimestampWhere


class PdfDesignUpdateInput(GraphQLInput, frozen=True):
    """The input ``PdfDesignUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    category: PdfDesignCategory | PdfDesignCategoryLiteral | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    css: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    html: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
