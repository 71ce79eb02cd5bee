"""Conditions for filters, as ``where`` takes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .errors import SelectionError
from .schema import FieldDef


@dataclass(frozen=True, slots=True)
class Where:
    """One condition on one field of a filter."""

    field: str
    condition: object


Conditions: TypeAlias = Callable[[object], Sequence[Where]]


def add_conditions(
    root: FieldDef, arguments: Mapping[str, object], conditions: Conditions
) -> dict[str, object]:
    """The arguments with the conditions merged into their filter."""
    raise SelectionError(f"{root.name} has no filter")
