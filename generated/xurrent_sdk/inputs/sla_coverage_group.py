# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Unset
    from .attachment import AttachmentInput


class SlaCoverageGroupCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `slaCoverageGroupCreate` mutation."""

    __graphql_name__ = "SlaCoverageGroupCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    name name String!
    search_phrase searchPhrase String
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "name"

    name: str
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """Purpose of the group, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when the group can no longer be selected for SLAs."""
    search_phrase: str | None | Unset = UNSET
    """Search phrase that selects the people."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class SlaCoverageGroupCreateArgs(TypedDict, total=False):
    """The fields of ``SlaCoverageGroupCreateInput`` as keyword arguments."""

    name: Required[str]
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """Purpose of the group, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the group can no longer be selected for SLAs."""
    search_phrase: str | None | Unset
    """Search phrase that selects the people."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class SlaCoverageGroupUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `slaCoverageGroupUpdate` mutation."""

    __graphql_name__ = "SlaCoverageGroupUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    disabled disabled Boolean
    id id ID!
    name name String
    search_phrase searchPhrase String
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the SLA coverage group to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset = UNSET
    """Purpose of the group, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    disabled: bool | None | Unset = UNSET
    """True when the group can no longer be selected for SLAs."""
    name: str | None | Unset = UNSET
    search_phrase: str | None | Unset = UNSET
    """Search phrase that selects the people."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class SlaCoverageGroupUpdateArgs(TypedDict, total=False):
    """The fields of ``SlaCoverageGroupUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the SLA coverage group to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    description: str | None | Unset
    """Purpose of the group, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    disabled: bool | None | Unset
    """True when the group can no longer be selected for SLAs."""
    name: str | None | Unset
    search_phrase: str | None | Unset
    """Search phrase that selects the people."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
