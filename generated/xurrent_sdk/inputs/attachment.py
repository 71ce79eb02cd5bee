# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, needs, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class AttachmentInput(GraphQLInput, frozen=True):
    """Uploaded file to attach to a rich text field."""

    key: str = needs(title="key: String!")
    """Storage key that the upload answered with."""
    inline: bool | None | Unset = unset("inline: Boolean")
    """True for an image that the text embeds as `![](key)`."""
    size: int | None | Unset = unset("size: Int")
    """File size in bytes."""
