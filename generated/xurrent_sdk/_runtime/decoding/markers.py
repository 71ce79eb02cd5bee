# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Markers of a field in a user's class: ``Annotated`` holds them beside the type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..schema.models import GraphQLModel


@dataclass(frozen=True, slots=True)
class At:
    """Takes a field from another place: ``Annotated[str | None, At("site.name")]``.

    The path holds Python names, joined by dots, from the record that the class is for.
    """

    path: str


@dataclass(frozen=True, slots=True)
class On:
    """Says which concrete type a class in a union is for: ``Annotated[Card, On(Task)]``.

    It is needed where the fields of a class fit several types of the union.
    """

    record: type[GraphQLModel]


class Arguments:
    """Arguments of a field, as ``select`` takes them: ``Arguments(first=5)``."""

    def __init__(self, **arguments: object) -> None:
        self.given: Mapping[str, object] = arguments


class First(Arguments):
    """The first records of a connection alone: ``Annotated[list[Card], First(5)]``."""

    def __init__(self, count: int, /) -> None:
        super().__init__(first=count)


class Last(Arguments):
    """The last records of a connection alone: ``Annotated[list[Card], Last(5)]``."""

    def __init__(self, count: int, /) -> None:
        super().__init__(last=count)
