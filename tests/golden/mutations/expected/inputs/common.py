"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import One, Unset
    from ..models.things_merge_payload import (
        ThingsMergePayload,
        ThingsMergePayloadFields,
    )


class AttachmentInput(GraphQLInput, frozen=True):
    """The input ``AttachmentInput``."""

    key: str = needs(title="key: String!")
    inline: bool | None | Unset = unset("inline: Boolean")
    size: int | None | Unset = unset("size: Int")


class TagInput(GraphQLInput, frozen=True):
    """The input ``TagInput``."""

    label: str = needs(title="label: String!")


class ThingsMergeInput(
    GraphQLInput,
    MutationInput["ThingsMergePayload", "ThingsMergePayloadFields[Never, One]"],
    frozen=True,
):
    """The input ``ThingsMergeInput``."""

    ids: Sequence[str] = needs(title="ids: [ID!]!")


class ThingsMergeArgs(TypedDict, total=False, closed=True):
    """The fields of ``ThingsMergeInput`` as keyword arguments."""

    ids: Required[Sequence[str]]
