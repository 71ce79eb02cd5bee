# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``NoteReaction``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
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
    from .note import Note, NoteFields
    from .person import Person, PersonFields


class NoteReaction(Node, frozen=True):
    """Emoji that a person put on a note."""

    __graphql_name__ = "NoteReaction"
    __graphql_fields__ = """
    created_at createdAt ISO8601Timestamp
    id id ID!
    note note Note
    person person Person
    reaction reaction String
    """

    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    id: str = absent
    """Node ID, unique over all record types."""
    note: Note | None = absent
    """Note reacted to."""
    person: Person | None = absent
    """Person who reacted."""
    reaction: str | None = absent
    """Emoji itself; one of 👍 👎 😀 😕 🎉 ❤️."""


class NoteReactionPaths(Generic[Nul, Card]):
    """The fields of ``NoteReaction`` as paths."""

    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    """What can be selected from ``NoteReaction``."""


class NoteReactionConnectionFields(
    NoteReactionPaths[Never, Many],
    ConnectionFields[Row, "NoteReactionFields[Never, One]", Card],
):
    """What can be selected from a connection of ``NoteReaction``."""
