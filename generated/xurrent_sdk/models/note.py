"""``Note``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.note import NoteMedium, NoteVisibility
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .inbound_email import InboundEmail, InboundEmailFields
    from .note_reaction import NoteReaction, NoteReactionConnectionFields
    from .person import Person, PersonFields


class Note(Node, frozen=True):
    """The type ``Note``."""

    __graphql_name__ = "Note"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    id id ID!
    inbound_email inboundEmail InboundEmail
    internal internal Boolean
    medium medium NoteMedium
    note_reactions noteReactions NoteReactionConnection relay
    person person Person
    text text String
    text_attachments textAttachments AttachmentConnection relay
    visibility visibility NoteVisibility
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    inbound_email: InboundEmail | None = absent
    internal: bool | None = absent
    medium: NoteMedium | None = absent
    note_reactions: list[NoteReaction] = absent
    person: Person | None = absent
    text: str | None = absent
    text_attachments: list[Attachment] = absent
    visibility: NoteVisibility | None = absent


class NotePaths(Generic[Nul, Card]):
    """The fields of ``Note`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    inbound_email: InboundEmailFields[None, Card]
    internal: Leaf[bool | None, Card]
    medium: Leaf[NoteMedium | None, Card]
    note_reactions: NoteReactionConnectionFields[list[NoteReaction] | Nul, Card]
    person: PersonFields[None, Card]
    text: Leaf[str | None, Card]
    text_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    visibility: Leaf[NoteVisibility | None, Card]


class NoteFields(
    NotePaths[Nul, Card], ObjectFields[Note | Nul, "NoteFields[Never, One]", Card]
):
    """What can be selected from ``Note``."""


class NoteListFields(
    NotePaths[Never, Many], ListFields[Row, "NoteFields[Never, One]", Card]
):
    """What can be selected from a list of ``Note``."""


class NoteConnectionFields(
    NotePaths[Never, Many], ConnectionFields[Row, "NoteFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Note``."""
