"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    from .._runtime.codegen import Unset, UploadedFile
    from .attachment import AttachmentInput

    class SlaCoverageGroupCreateArgs(TypedDict, total=False):
        """The fields of ``SlaCoverageGroupCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        search_phrase: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class SlaCoverageGroupUpdateArgs(TypedDict, total=False):
        """The fields of ``SlaCoverageGroupUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        disabled: bool | None | Unset
        name: str | None | Unset
        search_phrase: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class SlaCoverageGroupCreateInput(GraphQLInput, frozen=True):
    """The input ``SlaCoverageGroupCreateInput``."""

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

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    search_phrase: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class SlaCoverageGroupUpdateInput(GraphQLInput, frozen=True):
    """The input ``SlaCoverageGroupUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    disabled: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    search_phrase: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
