# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What a change is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from datetime import datetime
from typing import Generic, Literal, TypeAlias, TypeVar

from ..core.frozen import frozen

T_co = TypeVar("T_co", covariant=True)

RemovalReason: TypeAlias = Literal["archived", "trashed", "erased", "deleted", "gone"]
"""What became of a record; *gone* is what only a sweep has noticed."""


@frozen
class Upsert(Generic[T_co]):
    """A record that is new, or not what it was."""

    id: str
    record: T_co = field(repr=False)
    at: datetime
    """When it was last updated."""


@frozen
class Removal:
    """A record that left the listing; the copy may not have had it."""

    id: str
    reason: RemovalReason
    at: datetime | None = None
    """When; ``None`` where only a sweep has noticed."""


Change: TypeAlias = Upsert[T_co] | Removal


@frozen
class ChangePage(Generic[T_co]):
    """Changes, and the state to keep together with them."""

    items: tuple[Change[T_co], ...] = field(repr=False)
    state: str = field(repr=False)
    """What the next run goes on from, once the items of this page are kept."""

    def __iter__(self) -> Iterator[Change[T_co]]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)
