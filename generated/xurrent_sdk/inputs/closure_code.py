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
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class ClosureCodeCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `closureCodeCreate` mutation."""

    __graphql_name__ = "ClosureCodeCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    disabled disabled Boolean
    information information String
    information_attachments informationAttachments [AttachmentInput!]
    name name String!
    position position Int
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "name"

    name: str
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """One-line explanation of the code."""
    disabled: bool | None | Unset = UNSET
    """True when the code can no longer be given to requests."""
    information: str | None | Unset = UNSET
    """Guidance for choosing the code, in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `information`."""
    position: int | None | Unset = UNSET
    """Rank in sorted lists."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class ClosureCodeCreateArgs(TypedDict, total=False):
    """The fields of ``ClosureCodeCreateInput`` as keyword arguments."""

    name: Required[str]
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """One-line explanation of the code."""
    disabled: bool | None | Unset
    """True when the code can no longer be given to requests."""
    information: str | None | Unset
    """Guidance for choosing the code, in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `information`."""
    position: int | None | Unset
    """Rank in sorted lists."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class ClosureCodeFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.closureCodes`; all that are given have to hold."""

    __graphql_name__ = "ClosureCodeFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "ClosureCodeWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ClosureCodeWhere(FilterFields):
    """What ``where`` can compare of ``ClosureCodeFilter``."""

    __graphql_filter__ = "ClosureCodeFilter"

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


class ClosureCodeUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `closureCodeUpdate` mutation."""

    __graphql_name__ = "ClosureCodeUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    disabled disabled Boolean
    id id ID!
    information information String
    information_attachments informationAttachments [AttachmentInput!]
    name name String
    position position Int
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "id"
    __graphql_apply__ = "information_attachments:-"

    id: str
    """Node ID of the closure code to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """One-line explanation of the code."""
    disabled: bool | None | Unset = UNSET
    """True when the code can no longer be given to requests."""
    information: str | None | Unset = UNSET
    """Guidance for choosing the code, in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `information`."""
    name: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    """Rank in sorted lists."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class ClosureCodeUpdateArgs(TypedDict, total=False):
    """The fields of ``ClosureCodeUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the closure code to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """One-line explanation of the code."""
    disabled: bool | None | Unset
    """True when the code can no longer be given to requests."""
    information: str | None | Unset
    """Guidance for choosing the code, in rich text."""
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


class ClosureCodeApplyRow(TypedDict, total=False):
    """A row for ``client.apply.closure_codes``: what it names is compared and
    written.
    """

    source_id: Required[str]
    description: str | None
    disabled: bool | None
    information: str | None
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None
    name: str | None
    position: int | None
