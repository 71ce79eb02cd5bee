"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, needs, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class AttachmentInput(GraphQLInput, frozen=True):
    """The input ``AttachmentInput``."""

    key: str = needs(title="key: String!")
    inline: bool | None | Unset = unset("inline: Boolean")
    size: int | None | Unset = unset("size: Int")


class TagInput(GraphQLInput, frozen=True):
    """The input ``TagInput``."""

    label: str = needs(title="label: String!")
