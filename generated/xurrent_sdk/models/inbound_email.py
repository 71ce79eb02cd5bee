"""``InboundEmail``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, absent
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .has_notes import HasNotes, HasNotesFields
    from .note import Note, NoteFields


class InboundEmail(Node, frozen=True):
    """The type ``InboundEmail``."""

    __graphql_name__ = "InboundEmail"

    __graphql_fields__ = """
    account account Account
    body_start bodyStart String
    cc cc String
    created_at createdAt ISO8601Timestamp
    failure_reason failureReason String
    from_ from String
    id id ID!
    message_id messageId String
    note note Note
    record record HasNotes
    source_uri sourceUri String
    subject subject String
    to to String
    """

    account: Account | None = absent
    body_start: str | None = absent
    cc: str | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    failure_reason: str | None = absent
    from_: str | None = absent
    id: str = absent
    message_id: str | None = absent
    note: Note | None = absent
    record: HasNotes | None = absent
    source_uri: str | None = absent
    subject: str | None = absent
    to: str | None = absent


class InboundEmailPaths(Generic[Nul, Card]):
    """The fields of ``InboundEmail`` as paths."""

    account: AccountFields[None, Card]
    body_start: Leaf[str | None, Card]
    cc: Leaf[str | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    failure_reason: Leaf[str | None, Card]
    from_: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    message_id: Leaf[str | None, Card]
    note: NoteFields[None, Card]
    record: HasNotesFields[None, Card]
    source_uri: Leaf[str | None, Card]
    subject: Leaf[str | None, Card]
    to: Leaf[str | None, Card]


class InboundEmailFields(
    InboundEmailPaths[Nul, Card],
    ObjectFields[InboundEmail | Nul, "InboundEmailFields[Never, One]", Card],
):
    """What can be selected from ``InboundEmail``."""
