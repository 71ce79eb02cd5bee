"""``Thing``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from ..enums.common import Kind


class Thing(GraphQLModel, frozen=True):
    """A thing with "quotes", a backslash \\\\ and three quotes: \"\"\" (escaped).

    A second paragraph that is so long that it has to be wrapped somewhere, because
    nobody wants to read a line of more than a hundred columns.

        code stays as it is
    """

    hostile: str | None = of("hostile: String")
    """Tries to \"\"\" + __import__('os').abort() + \"\"\" break out"""
    lines: Kind | None = of("lines: Kind")
    """Two lines, one after the other."""
    quoted: str | None = of("quoted: String")
    """Ends with a quote" """
    slashed: str | None = of("slashed: String")
    """Ends with a backslash \\"""
    tight: str | None = of("tight: String")
    """Exactly as long as a line may be, so that the closing quotes do not fit on it."""


class ThingPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Thing``."""

    hostile: Leaf[str | None, Card]
    """Tries to \"\"\" + __import__('os').abort() + \"\"\" break out"""
    lines: Leaf[Kind | None, Card]
    """Two lines, one after the other."""
    quoted: Leaf[str | None, Card]
    """Ends with a quote" """
    slashed: Leaf[str | None, Card]
    """Ends with a backslash \\"""
    tight: Leaf[str | None, Card]
    """Exactly as long as a line may be, so that the closing quotes do not fit on it."""


class ThingFields(
    ThingPaths[Nul, Card], ObjectFields[Thing | Nul, "ThingFields[Never, One]", Card]
):
    """Fields of ``Thing`` to select."""
