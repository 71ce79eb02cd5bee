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

    class NoteCreateArgs(TypedDict, total=False):
        """The fields of ``NoteCreateInput`` as keyword arguments."""

        owner_id: Required[str]
        text: Required[str]
        attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        client_mutation_id: str | None | Unset
        internal: bool | None | Unset
        suppress_note_added_notifications: bool | None | Unset


class NoteCreateInput(GraphQLInput, frozen=True):
    """The input ``NoteCreateInput``."""

    __graphql_name__ = "NoteCreateInput"

    __graphql_fields__ = """
    attachments attachments [AttachmentInput!]
    client_mutation_id clientMutationId String
    internal internal Boolean
    owner_id ownerId ID!
    suppress_note_added_notifications suppressNoteAddedNotifications Boolean
    text text String!
    """

    __graphql_required__ = ("owner_id", "text")

    owner_id: str
    text: str
    attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    internal: bool | None | Unset = UNSET
    suppress_note_added_notifications: bool | None | Unset = UNSET
