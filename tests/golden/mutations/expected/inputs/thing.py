"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import One, Unset
    from ..models.thing import Thing, ThingFields
    from ..models.thing_delete_payload import (
        ThingDeletePayload,
        ThingDeletePayloadFields,
    )
    from .common import AttachmentInput, TagInput


class ThingCreateInput(
    GraphQLInput, MutationInput["Thing", "ThingFields[Never, One]"], frozen=True
):
    """The input ``ThingCreateInput``."""

    name: str = needs(title="name: String!")
    attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = unset(
        "attachments: [AttachmentInput!]"
    )
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    size: int | None | Unset = unset("size: Int")
    """Default: ``3``."""
    tags: Sequence[TagInput] | None | Unset = unset("tags: [TagInput!]")


class ThingCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ThingCreateInput`` as keyword arguments."""

    name: Required[str]
    attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    size: int | None | Unset
    """Default: ``3``."""
    tags: Sequence[TagInput] | None | Unset


class ThingDeleteMutationInput(
    GraphQLInput,
    MutationInput["ThingDeletePayload", "ThingDeletePayloadFields[Never, One]"],
    frozen=True,
):
    """The input ``ThingDeleteMutationInput``."""

    id: str = needs(title="id: ID!")


class ThingDeleteMutationArgs(TypedDict, total=False, closed=True):
    """The fields of ``ThingDeleteMutationInput`` as keyword arguments."""

    id: Required[str]
