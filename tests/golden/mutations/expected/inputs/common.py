# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.codegen import Unset


class AttachmentInput(GraphQLInput, frozen=True):
    """The input ``AttachmentInput``."""

    __graphql_name__ = "AttachmentInput"
    __graphql_fields__ = """
    inline inline Boolean
    key key String!
    size size Int
    """
    __graphql_required__ = "key"

    key: str
    inline: bool | None | Unset = UNSET
    size: int | None | Unset = UNSET


class TagInput(GraphQLInput, frozen=True):
    """The input ``TagInput``."""

    __graphql_name__ = "TagInput"
    __graphql_fields__ = """
    label label String!
    """
    __graphql_required__ = "label"

    label: str


class ThingsMergeInput(GraphQLInput, frozen=True):
    """The input ``ThingsMergeInput``."""

    __graphql_name__ = "ThingsMergeInput"
    __graphql_fields__ = """
    ids ids [ID!]!
    """
    __graphql_required__ = "ids"

    ids: Sequence[str]


class ThingsMergeArgs(TypedDict, total=False):
    """The fields of ``ThingsMergeInput`` as keyword arguments."""

    ids: Required[Sequence[str]]
