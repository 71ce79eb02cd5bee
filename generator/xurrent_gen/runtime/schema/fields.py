"""Declaration of a field in generated classes, in one line.

``created_at: datetime | None = of("createdAt: ISO8601Timestamp")`` gives the name in
Python, what it reads as, and the name and type in the schema. pydantic stores the last
two as the title of the field, and ``fields_of`` reads them on first use.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field as needs  # checkers take only this function for no default
from pydantic.fields import FieldInfo

from ..core.unset import UNSET

__all__ = ["needs", "of", "pages", "unset"]


def of(field: str, /, *arguments: str) -> Any:
    """Declare a field of a model; without selection, the record lacks it.

    To pydantic the field has no default. Checkers see one, so that models can be built
    with any subset of their fields.
    """
    return FieldInfo(title=" ".join((field, *arguments)))


def pages(field: str, /, *arguments: str) -> Any:
    """Declare a connection with the four arguments of Relay."""
    return of(field, "relay", *arguments)


def unset(field: str, /) -> Any:
    """Declare an optional field of an input, ``UNSET`` by default."""
    return FieldInfo(title=field, default=UNSET)
