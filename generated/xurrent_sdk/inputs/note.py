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


class NoteCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `noteCreate` mutation."""

    __graphql_name__ = "NoteCreateInput"
    __graphql_fields__ = """
    attachments attachments [AttachmentInput!]
    client_mutation_id clientMutationId String
    internal internal Boolean
    owner_id ownerId ID!
    suppress_note_added_notifications suppressNoteAddedNotifications Boolean
    text text String!
    """
    __graphql_required__ = "owner_id text"

    owner_id: str
    """Node ID of the record to add the note to, such as a request, problem or task."""
    text: str
    """Note text in rich text, at most 64 KB."""
    attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = UNSET
    """Uploaded files for the note; embedded images too, with `inline: true`."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    internal: bool | None | Unset = UNSET
    """True to show the note only to auditors, specialists and administrators of the
    account; requests only."""
    suppress_note_added_notifications: bool | None | Unset = UNSET
    """True to send no notifications about the note."""


class NoteCreateArgs(TypedDict, total=False):
    """The fields of ``NoteCreateInput`` as keyword arguments."""

    owner_id: Required[str]
    """Node ID of the record to add the note to, such as a request, problem or task."""
    text: Required[str]
    """Note text in rich text, at most 64 KB."""
    attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for the note; embedded images too, with `inline: true`."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    internal: bool | None | Unset
    """True to show the note only to auditors, specialists and administrators of the
    account; requests only."""
    suppress_note_added_notifications: bool | None | Unset
    """True to send no notifications about the note."""
