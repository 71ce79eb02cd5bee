"""The user's own classes as selections: ``into``."""

from __future__ import annotations

from .errors import SelectionError
from .rows import Shape


def projection_shape(type_name: str, model: type[object]) -> Shape:
    """The shape whose items are instances of *model*."""
    raise SelectionError(f"{model.__name__} is no projection of {type_name}")
