# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The memory of written values that records do not show as they were written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from hashlib import blake2b
from pathlib import Path
from typing import Final, cast

from ..client.client import AsyncClient, Client
from .report import plain
from .state import FilePath, LineFile, PlansOf

_SHOWN_NOWHERE: Final = ""
_UNKNOWN: Final = ("", "")
"""The digests of a field of which nothing is noted."""


class Memory:
    """Digests of values by key and field; without a path, it is empty and stays so.

    A value that no query shows has the digest of what was written. A value that the
    server stores in another form has that of the stored value, too. Raises
    ``ConfigurationError`` for a file of something else.
    """

    def __init__(self, path: FilePath | None, plans: PlansOf) -> None:
        self._file: LineFile | None = None
        self._digests: dict[tuple[str, str], tuple[str, str]] = {}
        self._unsaved: dict[tuple[str, str], tuple[str, str]] = {}
        if path is None:
            return
        self._file = LineFile("remember", "memory", "remember", path, plans)
        try:
            for key, field, written, stored in self._file.read():
                self._digests[key, field] = written, stored
        except ValueError:
            raise self._file.wrong("is damaged") from None

    @property
    def path(self) -> Path | None:
        """The absolute path of the file."""
        return None if self._file is None else self._file.path

    @property
    def is_kept(self) -> bool:
        """True if there is a file."""
        return self._file is not None

    @property
    def is_saved(self) -> bool:
        """True if there are no notes to add to the file."""
        return not self._unsaved

    def has_written(self, key: str, field: str, value: object) -> bool:
        """True if this value was the last that was written."""
        return self._of(key, field)[0] == _digest(key, field, value)

    def has_stored(self, key: str, field: str, value: object, found: object) -> bool:
        """True if this value was written, and the server made of it what is found."""
        digests = _digest(key, field, value), _digest(key, field, found)
        return self._of(key, field) == digests

    def note_written(self, key: str, field: str, value: object) -> None:
        """Note a value that no query shows."""
        self._note(key, field, value, _SHOWN_NOWHERE)

    def note_stored(self, key: str, field: str, value: object, found: object) -> None:
        """Note a value, and what the server made of it."""
        self._note(key, field, value, _digest(key, field, found))

    def forget(self, key: str, field: str) -> None:
        """Take back what is noted of a field, whose last value is not known."""
        if self._of(key, field) != _UNKNOWN:
            self._digests[key, field] = self._unsaved[key, field] = _UNKNOWN

    def begin(self) -> None:
        """Replace the file by one with these notes, before anything is written."""
        if self._file is not None:
            self._file.replace(_lines(self._digests))

    def save(self) -> None:
        """Add the new notes to the file."""
        noted, self._unsaved = self._unsaved, {}
        if self._file is not None:
            self._file.append(_lines(noted))

    def _of(self, key: str, field: str) -> tuple[str, str]:
        return self._digests.get((key, field), _UNKNOWN)

    def _note(self, key: str, field: str, value: object, stored: str) -> None:
        if self.is_kept:
            digests = _digest(key, field, value), stored
            self._digests[key, field] = self._unsaved[key, field] = digests


def plans_of(client: Client | AsyncClient, name: str, source: object) -> PlansOf:
    """Name the plans that a file of this client belongs to."""
    endpoint = client.session.config.endpoints.graphql
    return PlansOf(name, str(source), client.options.account, endpoint)


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
