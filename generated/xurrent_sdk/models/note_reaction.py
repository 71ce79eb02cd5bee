# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``NoteReaction``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .note import Note, NoteFields
    from .person import Person, PersonFields


class NoteReaction(Node, frozen=True):
    """Emoji that a person put on a note."""

    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    note: Note | None = of("note: Note")
    """Note reacted to."""
    person: Person | None = of("person: Person")
    """Person who reacted."""
    reaction: str | None = of("reaction: String")
    """Emoji itself; one of 👍 👎 😀 😕 🎉 ❤️."""


class NoteReactionPaths(Generic[Nul, Card]):
    """Paths to the fields of ``NoteReaction``."""

    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    note: NoteFields[None, Card]
    """Note reacted to."""
    person: PersonFields[None, Card]
    """Person who reacted."""
    reaction: Leaf[str | None, Card]
    """Emoji itself; one of 👍 👎 😀 😕 🎉 ❤️."""


class NoteReactionFields(
    NoteReactionPaths[Nul, Card],
    ObjectFields[NoteReaction | Nul, "NoteReactionFields[Never, One]", Card],
):
    """Fields of ``NoteReaction`` to select."""


class NoteReactionConnectionFields(
    NoteReactionPaths[Never, Many],
    ConnectionFields[Row, "NoteReactionFields[Never, One]", Card],
):
    """Fields of a connection of ``NoteReaction`` to select."""
