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
    from .common import AttachmentInput, TagInput


class ThingCreateInput(GraphQLInput, frozen=True):
    """The input ``ThingCreateInput``."""

    __graphql_name__ = "ThingCreateInput"
    __graphql_fields__ = """
    attachments attachments [AttachmentInput!]
    client_mutation_id clientMutationId String
    name name String!
    size size Int
    tags tags [TagInput!]
    """
    __graphql_required__ = "name"

    name: str
    attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    size: int | None | Unset = UNSET
    """Default: ``3``."""
    tags: Sequence[TagInput] | None | Unset = UNSET


class ThingCreateArgs(TypedDict, total=False):
    """The fields of ``ThingCreateInput`` as keyword arguments."""

    name: Required[str]
    attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    client_mutation_id: str | None | Unset
    size: int | None | Unset
    """Default: ``3``."""
    tags: Sequence[TagInput] | None | Unset


class ThingDeleteMutationInput(GraphQLInput, frozen=True):
    """The input ``ThingDeleteMutationInput``."""

    __graphql_name__ = "ThingDeleteMutationInput"
    __graphql_fields__ = """
    id id ID!
    """
    __graphql_required__ = "id"

    id: str


class ThingDeleteMutationArgs(TypedDict, total=False):
    """The fields of ``ThingDeleteMutationInput`` as keyword arguments."""

    id: Required[str]
