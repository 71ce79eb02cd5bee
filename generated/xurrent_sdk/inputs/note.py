# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
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
    from ..models.note import Note, NoteFields
    from .attachment import AttachmentInput


class NoteCreateInput(
    GraphQLInput, MutationInput["Note", "NoteFields[Never, One]"], frozen=True
):
    """Arguments of the `noteCreate` mutation."""

    owner_id: str = needs(title="ownerId: ID!")
    """Node ID of the record to add the note to, such as a request, problem or task."""
    text: str = needs(title="text: String!")
    """Note text in rich text, at most 64 KB."""
    attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = unset(
        "attachments: [AttachmentInput!]"
    )
    """Uploaded files for the note; embedded images too, with `inline: true`."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    internal: bool | None | Unset = unset("internal: Boolean")
    """True to show the note only to auditors, specialists and administrators of the
    account; requests only."""
    suppress_note_added_notifications: bool | None | Unset = unset(
        "suppressNoteAddedNotifications: Boolean"
    )
    """True to send no notifications about the note."""


class NoteCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``NoteCreateInput`` as keyword arguments."""

    owner_id: Required[str]
    """Node ID of the record to add the note to, such as a request, problem or task."""
    text: Required[str]
    """Note text in rich text, at most 64 KB."""
    attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for the note; embedded images too, with `inline: true`."""
    internal: bool | None | Unset
    """True to show the note only to auditors, specialists and administrators of the
    account; requests only."""
    suppress_note_added_notifications: bool | None | Unset
    """True to send no notifications about the note."""
