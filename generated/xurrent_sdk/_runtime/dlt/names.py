# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The names of columns as the destination writes them: two may not become one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import Final, Protocol, cast

from ..core.errors import SelectionError
from .tables import Table, TableRow

_EACH: Final = "[]"
"""The items of a list, in a path."""


class Naming(Protocol):
    """A naming convention of dlt, as far as it is used."""

    def normalize_identifier(self, identifier: str) -> str:
        """A name as the destination writes it."""
        ...


class Names:
    """The columns of a table; ``kept`` holds those of custom fields between runs."""

    def __init__(
        self, name: str, naming: Naming, table: Table, kept: MutableMapping[str, str]
    ) -> None:
        self._table = name
        self._naming = naming
        self._custom = table.custom_fields
        self._kept = kept
        clash(f"columns of {name!r}", table.columns, naming)

    def check(self, rows: list[TableRow]) -> None:
        """Raise ``SelectionError`` for ids of custom fields that share a column."""
        for path in self._custom:
            for found in _at(rows, path):
                for below in _paths(found):
                    self._note((*path, *below))

    def _note(self, path: tuple[str, ...]) -> None:
        given = ".".join(path)
        parts = [self._written(given, name) for name in path]
        written = "__".join(parts)
        if self._kept.setdefault(written, given) != given:
            raise SelectionError(
                f"the table {self._table!r}: the custom fields {self._kept[written]!r} "
                f"and {given!r} would share the column {written!r}; load them with "
                "custom_fields='json'"
            )

    def _written(self, path: str, name: str) -> str:
        if name is _EACH:
            return name
        # dlt takes a name with two underscores for a path.
        parts = [part for part in name.split("__") if part.strip()]
        if not parts:
            raise SelectionError(
                f"the table {self._table!r}: {path!r} has a blank name, which no column "
                "can have; load custom fields with custom_fields='json'"
            )
        return "__".join(map(self._naming.normalize_identifier, parts))


def clash(what: str, names: Iterable[str], naming: Naming) -> None:
    """Raise ``SelectionError`` where two names are one to the destination."""
    known: dict[str, str] = {}
    for name in names:
        written = "__".join(map(naming.normalize_identifier, name.split("__")))
        if known.setdefault(written, name) != name:
            raise SelectionError(
                f"{what}: {known[written]!r} and {name!r} are one name to the "
                f"destination: {written!r}; rename one"
            )


def _at(found: object, path: tuple[str, ...]) -> Iterator[object]:
    """Return the values at a path, of every row of the lists on the way."""
    if isinstance(found, list):
        for each in cast("list[object]", found):
            yield from _at(each, path)
    elif path and found is not None:
        yield from _at(cast("Mapping[str, object]", found).get(path[0]), path[1:])
    elif found is not None:
        yield found


def _paths(found: object) -> Iterator[tuple[str, ...]]:
    """Return the paths of the columns, also of those in the tables of lists."""
    if isinstance(found, list):
        yield ()
        for each in cast("list[object]", found):
            yield from ((_EACH, *path) for path in _paths(each))
    elif isinstance(found, dict):
        for key, value in cast("dict[str, object]", found).items():
            yield from ((key, *path) for path in _paths(value))
    else:
        yield ()
