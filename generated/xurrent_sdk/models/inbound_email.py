# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``InboundEmail``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .has_notes import HasNotes, HasNotesFields
    from .note import Note, NoteFields


class InboundEmail(Node, frozen=True):
    """E-mail received by the account and turned into a note or record."""

    account: Account | None = of("account: Account")
    """Account that received the e-mail."""
    body_start: str | None = of("bodyStart: String")
    """Beginning of the body, up to 255 characters."""
    cc: str | None = of("cc: String")
    """Copy recipients."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of arrival."""
    failure_reason: str | None = of("failureReason: String")
    """Why processing failed; empty on success."""
    from_: str | None = of("from: String")
    """Sender of the e-mail."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    message_id: str | None = of("messageId: String")
    """Message-ID header."""
    note: Note | None = of("note: Note")
    """Note made from the e-mail."""
    record: HasNotes | None = of("record: HasNotes")
    """Record that the e-mail created or updated."""
    source_uri: str | None = of("sourceUri: String")
    """Expiring URL of the raw message."""
    subject: str | None = of("subject: String")
    to: str | None = of("to: String")
    """Recipient of the e-mail."""


class InboundEmailPaths(Generic[Nul, Card]):
    """Paths to the fields of ``InboundEmail``."""

    account: AccountFields[None, Card]
    """Account that received the e-mail."""
    body_start: Leaf[str | None, Card]
    """Beginning of the body, up to 255 characters."""
    cc: Leaf[str | None, Card]
    """Copy recipients."""
    created_at: Leaf[datetime | None, Card]
    """Time of arrival."""
    failure_reason: Leaf[str | None, Card]
    """Why processing failed; empty on success."""
    from_: Leaf[str | None, Card]
    """Sender of the e-mail."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    message_id: Leaf[str | None, Card]
    """Message-ID header."""
    note: NoteFields[None, Card]
    """Note made from the e-mail."""
    record: HasNotesFields[None, Card]
    """Record that the e-mail created or updated."""
    source_uri: Leaf[str | None, Card]
    """Expiring URL of the raw message."""
    subject: Leaf[str | None, Card]
    to: Leaf[str | None, Card]
    """Recipient of the e-mail."""


class InboundEmailFields(
    InboundEmailPaths[Nul, Card],
    ObjectFields[InboundEmail | Nul, "InboundEmailFields[Never, One]", Card],
):
    """Fields of ``InboundEmail`` to select."""
