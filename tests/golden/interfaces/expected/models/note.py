"""``Note``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, of
from .found import Found

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from .found import FoundListFields


class Note(Found, frozen=True):
    """The type ``Note``."""

    found: list[Found] | None = of("found: [Found!]")
    text: str | None = of("text: String")


class NotePaths(Generic[Nul, Card]):
    """The fields of ``Note`` as paths."""

    found: FoundListFields[list[Found] | None, Card]
    text: Leaf[str | None, Card]


class NoteFields(
    NotePaths[Nul, Card], ObjectFields[Note | Nul, "NoteFields[Never, One]", Card]
):
    """Fields of ``Note`` to select."""
