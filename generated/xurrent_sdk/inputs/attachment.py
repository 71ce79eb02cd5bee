# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class AttachmentInput(GraphQLInput, frozen=True):
    """Uploaded file to attach to a rich text field."""

    __graphql_name__ = "AttachmentInput"
    __graphql_fields__ = """
    inline inline Boolean
    key key String!
    size size Int
    """
    __graphql_required__ = "key"

    key: str
    """Storage key that the upload answered with."""
    inline: bool | None | Unset = UNSET
    """True for an image that the text embeds as `![](key)`."""
    size: int | None | Unset = UNSET
    """File size in bytes."""
