"""Changes of a record: an upsert, or a removal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, Literal, TypeAlias, TypeVar

T_co = TypeVar("T_co", covariant=True)

RemovalReason: TypeAlias = Literal["archived", "trashed", "erased", "deleted", "gone"]
"""The reason of a removal; only a sweep reports *gone*."""


@dataclass(frozen=True, slots=True)
class Upsert(Generic[T_co]):
    """A record that was created or updated."""

    id: str
    record: T_co = field(repr=False)
    at: datetime
    """The time of the last update."""


@dataclass(frozen=True, slots=True)
class Removal:
    """A record that left the listing; the copy may not contain it."""

    id: str
    reason: RemovalReason
    at: datetime | None = None
    """The time of the removal; ``None`` if a sweep detected it."""


Change: TypeAlias = Upsert[T_co] | Removal


@dataclass(frozen=True, slots=True)
class ChangePage(Generic[T_co]):
    """Changes, and the state to store together with them."""

    items: tuple[Change[T_co], ...] = field(repr=False)
    state: str = field(repr=False)
    """The checkpoint for the next run, once the items of this page are stored."""

    def __iter__(self) -> Iterator[Change[T_co]]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)
