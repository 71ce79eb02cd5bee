# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The rule for two rows about one record, for imports and ``apply``."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple


class SharedKey(NamedTuple):
    """A key that a row shares with an earlier one."""

    row: int
    """The number of the earlier row."""
    name: str


class RecordKeys:
    """Finds rows that are about one record.

    Two rows are about one record if any one of their keys is equal: the ID, the source
    with the source ID, or another key that is unique in its type, such as the primary
    email. Keys that only one of the rows has, or that differ, are ignored.

    Keys ignore case, since the service may treat ``ab`` and ``AB`` as one record.
    ``exact=True`` distinguishes them, for accounts whose keys differ only in case;
    email addresses always ignore case.
    """

    def __init__(self, *, exact: bool = False, emails: Collection[str] = ()) -> None:
        """Start without rows. ``emails`` are the keys that are email addresses."""
        self._exact, self._emails = exact, emails
        self._rows: dict[tuple[str, ...], int] = {}

    def add(self, number: int, keys: Mapping[str, tuple[str, ...]]) -> SharedKey | None:
        """Add a row by its keys; return the one shared with the first row, if any."""
        shared: SharedKey | None = None
        for name, parts in keys.items():
            if not self._exact or name in self._emails:
                parts = tuple(map(str.lower, parts))
            first = self._rows.setdefault((name, *parts), number)
            if first != number and (shared is None or first < shared.row):
                shared = SharedKey(first, name)
        return shared
