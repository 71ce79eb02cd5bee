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


class RiskSeverityCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `riskSeverityCreate` mutation."""

    __graphql_name__ = "RiskSeverityCreateInput"
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
    """One-line explanation of the severity."""
    disabled: bool | None | Unset = UNSET
    """True when the severity can no longer be given to risks."""
    information: str | None | Unset = UNSET
    """Guidance for choosing the severity, in rich text."""
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


class RiskSeverityCreateArgs(TypedDict, total=False):
    """The fields of ``RiskSeverityCreateInput`` as keyword arguments."""

    name: Required[str]
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """One-line explanation of the severity."""
    disabled: bool | None | Unset
    """True when the severity can no longer be given to risks."""
    information: str | None | Unset
    """Guidance for choosing the severity, in rich text."""
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `information`."""
    position: int | None | Unset
    """Rank in sorted lists."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class RiskSeverityFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.riskSeverities`; all that are given have to hold."""

    __graphql_name__ = "RiskSeverityFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "RiskSeverityWhere"

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


class RiskSeverityWhere(FilterFields):
    """What ``where`` can compare of ``RiskSeverityFilter``."""

    __graphql_filter__ = "RiskSeverityFilter"

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


class RiskSeverityUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `riskSeverityUpdate` mutation."""

    __graphql_name__ = "RiskSeverityUpdateInput"
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
    """Node ID of the risk severity to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """One-line explanation of the severity."""
    disabled: bool | None | Unset = UNSET
    """True when the severity can no longer be given to risks."""
    information: str | None | Unset = UNSET
    """Guidance for choosing the severity, in rich text."""
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


class RiskSeverityUpdateArgs(TypedDict, total=False):
    """The fields of ``RiskSeverityUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the risk severity to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """One-line explanation of the severity."""
    disabled: bool | None | Unset
    """True when the severity can no longer be given to risks."""
    information: str | None | Unset
    """Guidance for choosing the severity, in rich text."""
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


class RiskSeverityApplyRow(TypedDict, total=False):
    """A row for ``client.apply.risk_severities``: what it names is compared and
    written.
    """

    source_id: Required[str]
    description: str | None
    disabled: bool | None
    information: str | None
    information_attachments: Sequence[AttachmentInput | UploadedFile] | None
    name: str | None
    position: int | None
