"""``Note``: the model and its selectable fields."""

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
    """Paths to the fields of ``Note``."""

    found: FoundListFields[list[Found] | None, Card]
    text: Leaf[str | None, Card]


class NoteFields(
    NotePaths[Nul, Card], ObjectFields[Note | Nul, "NoteFields[Never, One]", Card]
):
    """Fields of ``Note`` to select."""
