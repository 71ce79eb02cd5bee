# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Note``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.note import NoteMedium, NoteVisibility
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .inbound_email import InboundEmail, InboundEmailFields
    from .note_reaction import NoteReaction, NoteReactionConnectionFields
    from .person import Person, PersonFields


class Note(Node, frozen=True):
    """Remark on a record; there is no mutation to change or remove it."""

    account: Account | None = of("account: Account")
    """Account of the author; for an internal note the account whose specialists may
    read it."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    inbound_email: InboundEmail | None = of("inboundEmail: InboundEmail")
    """E-mail from which the note was made."""
    internal: bool | None = of("internal: Boolean")
    """True when only auditors, specialists and administrators of the note's account may
    read it."""
    medium: NoteMedium | None = of("medium: NoteMedium")
    """How the note came about, such as by hand, e-mail or automation."""
    note_reactions: list[NoteReaction] = pages("noteReactions: NoteReactionConnection")
    """Emoji reactions to the note."""
    person: Person | None = of("person: Person")
    """Author of the note."""
    text: str | None = of("text: String")
    """Note text in rich text, at most 64 KB."""
    text_attachments: list[Attachment] = pages("textAttachments: AttachmentConnection")
    """Files and images that belong to the note text."""
    visibility: NoteVisibility | None = of("visibility: NoteVisibility")
    """Group of readers who can see the note."""


class NotePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Note``."""

    account: AccountFields[None, Card]
    """Account of the author; for an internal note the account whose specialists may
    read it."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    inbound_email: InboundEmailFields[None, Card]
    """E-mail from which the note was made."""
    internal: Leaf[bool | None, Card]
    """True when only auditors, specialists and administrators of the note's account may
    read it."""
    medium: Leaf[NoteMedium | None, Card]
    """How the note came about, such as by hand, e-mail or automation."""
    note_reactions: NoteReactionConnectionFields[list[NoteReaction] | Nul, Card]
    """Emoji reactions to the note."""
    person: PersonFields[None, Card]
    """Author of the note."""
    text: Leaf[str | None, Card]
    """Note text in rich text, at most 64 KB."""
    text_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to the note text."""
    visibility: Leaf[NoteVisibility | None, Card]
    """Group of readers who can see the note."""


class NoteFields(
    NotePaths[Nul, Card], ObjectFields[Note | Nul, "NoteFields[Never, One]", Card]
):
    """Fields of ``Note`` to select."""


class NoteConnectionFields(
    NotePaths[Never, Many], ConnectionFields[Row, "NoteFields[Never, One]", Card]
):
    """Fields of a connection of ``Note`` to select."""
