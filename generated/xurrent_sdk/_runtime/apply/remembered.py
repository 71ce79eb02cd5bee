# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The memory of written values that records do not show as they were written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from hashlib import blake2b
from pathlib import Path
from typing import cast

from .report import plain
from .state import FilePath, LineFile

_UNKNOWN = ("", "")
"""The digests of a field of which nothing is noted."""


class Memory:
    """Digests of values by key and field; without a path, it is empty and stays so.

    A value that the server stores in another form has the digest of the stored value,
    too. Raises ``ConfigurationError`` for a file of something else.
    """

    def __init__(self, path: FilePath | None, plans: Mapping[str, str]) -> None:
        file = None if path is None else LineFile("remember", "memory", path, plans)
        self._file = file
        self.path: Path | None = None if file is None else file.path
        self._digests = {
            (key, field): (written, stored)
            for key, field, written, stored in (file.read(4) if file else ())
        }
        self.unsaved: dict[tuple[str, str], tuple[str, str]] = {}
        """The notes that ``save`` adds to the file."""

    def has_written(self, key: str, field: str, value: object) -> bool:
        """True if this value was the last that was written."""
        written, _ = self._digests.get((key, field), _UNKNOWN)
        return written == _digest(key, field, value)

    def has_stored(self, key: str, field: str, value: object, found: object) -> bool:
        """True if this value was written, and the server made of it what is found."""
        digests = _digest(key, field, value), _digest(key, field, found)
        return self._digests.get((key, field)) == digests

    def note(self, key: str, field: str, value: object, *stored: object) -> None:
        """Note a value, and what the server made of it if a query shows that."""
        if self._file is not None:
            made = [_digest(key, field, each) for each in stored]
            self._put(key, field, (_digest(key, field, value), "".join(made)))

    def forget(self, key: str, field: str) -> None:
        """Take back what is noted of a field, whose last value is not known."""
        if (key, field) in self._digests:
            self._put(key, field, _UNKNOWN)

    def begin(self) -> None:
        """Replace the file by one with these notes, before anything is written."""
        if self._file is not None:
            self._file.replace(_lines(self._digests))

    def save(self) -> None:
        """Add the new notes to the file."""
        noted, self.unsaved = self.unsaved, {}
        if self._file is not None:
            self._file.append(_lines(noted))

    def _put(self, key: str, field: str, digests: tuple[str, str]) -> None:
        self._digests[key, field] = self.unsaved[key, field] = digests


def _lines(notes: Mapping[tuple[str, str], tuple[str, str]]) -> Iterable[list[str]]:
    return ([*place, *digests] for place, digests in notes.items())


def _digest(key: str, field: str, value: object) -> str:
    if isinstance(value, Decimal):
        value = value.normalize()  # 12.5 and 12.50 are equal
    if isinstance(value, list):  # pairs and children, in any order
        items = cast("list[object]", value)
        value = sorted(json.dumps(plain(each), sort_keys=True) for each in items)
    text = json.dumps([key, field, plain(value)], sort_keys=True)
    return blake2b(text.encode(), digest_size=16).hexdigest()
