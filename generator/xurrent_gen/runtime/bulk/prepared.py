"""Rows of the user's as import files: checked, grouped, on disk.

The server leaves alone what a file has no column for, and clears what is empty. So rows
with the same columns share a file. Where the rows of an owner replace what it had, they
stand together in one file, since those of the last group win.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import os
import tempfile
import weakref
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from ..core.errors import ConfigurationError
from ..core.overriding import override
from ..core.suggest import did_you_mean
from .cells import TRUE
from .columns import Column, check_type, columns_of
from .errors import RowError
from .exported import field_name
from .written import Unfit, cell_of

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ..decoding.annotations import DataclassInstance

Row: TypeAlias = "Mapping[str, object] | BaseModel | DataclassInstance"
Rows: TypeAlias = "Iterable[Row] | str | os.PathLike[str]"
"""Rows by header, models or dataclasses in Python's spelling, or the path of a CSV file."""

_PAIR: Final = ("Source", "Source ID")
_OWNERS: Final = {"ci_relations": ("CI Source", "CI Source ID", "CI Label")}
_MOST_TOLD: Final = 20
_IN_MEMORY: Final = 8 * 2**20


class ImportFile:
    """One file of an import: rows that have the same columns."""

    def __init__(self, columns: Sequence[str]) -> None:
        self.columns: tuple[str, ...] = tuple(columns)
        self.rows: int = 0
        # Kept until the import is let go.
        held = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115
        weakref.finalize(self, held.close)
        self.content = held
        self._line = io.StringIO(newline="")
        self._writer = csv.writer(self._line, lineterminator="\n")
        self._write(self.columns)

    def _write(self, cells: Sequence[str]) -> None:
        self._writer.writerow(cells)
        self.content.write(self._line.getvalue().encode())
        self._line.seek(0)
        self._line.truncate()

    def add(self, cells: Mapping[str, str]) -> None:
        """Append a row; what it has not is empty."""
        self._write([cells.get(name, "") for name in self.columns])
        self.rows += 1

    def text(self, limit: int = 10_000) -> str:
        """The beginning of the file, up to so many bytes."""
        self.content.seek(0)
        return self.content.read(limit).decode("utf-8", "ignore")


class ImportFiles:
    """What an import of rows would send; ``print`` tells it."""

    def __init__(
        self,
        type: str,
        rows: Rows,
        *,
        strict: bool = True,
        later: Collection[str] = (),
    ) -> None:
        """Read all rows. ``later`` are columns to be filled in a second pass.

        Raises ``ConfigurationError`` for the type, and ``RowError`` that names all
        problems, up to twenty.
        """
        if strict:
            check_type(type, "import")
        self.type: str = type
        self.warnings: list[str] = []
        """What the server will do that may surprise."""
        self._known = columns_of(type)
        self._strict = strict and bool(self._known)
        self._later = later
        self._files: dict[frozenset[str], ImportFile] = {}
        self._second: dict[frozenset[str], ImportFile] = {}
        self._keys: dict[tuple[str, ...], int] = {}
        self._natural = [c.header for c in self._known.values() if c.key == "natural"]
        self._has_pair = any(c.key == "source_pair" for c in self._known.values())
        owner = _OWNERS.get(type) or tuple(
            c.header for c in self._known.values() if c.key == "owner"
        )
        self._problems: list[str] = []
        owned: dict[tuple[str, ...], list[dict[str, str]]] = {}
        for number, row in enumerate(_given(rows, self._known), 1):
            cells = self._cells(number, row)
            if cells is None or self._problems:
                continue
            if owner:
                key = tuple(cells.get(name, "") for name in owner)
                owned.setdefault(key, []).append(cells)
            else:
                self._place(number, cells)
        if self._problems:
            raise RowError("; ".join(self._problems[:_MOST_TOLD]))
        self._place_owned(owner, owned)

    @property
    def files(self) -> tuple[ImportFile, ...]:
        """The files, in the order in which they are sent."""
        return tuple(self._files.values())

    @property
    def second_pass(self) -> tuple[ImportFile, ...]:
        """The files with what refers to records of the same import."""
        return tuple(self._second.values())

    def _cells(self, number: int, row: Mapping[str, object]) -> dict[str, str] | None:
        """The texts of a row by header, or ``None`` and problems."""
        before = len(self._problems)
        if before >= _MOST_TOLD:
            return None

        def tell(header: str, problem: str) -> None:
            self._problems.append(f"row {number}, {header}: {problem}")

        cells: dict[str, str] = {}
        for header, value in row.items():
            column = self._known.get(header)
            if column is None:
                if self._strict:
                    near = did_you_mean(header, self._known) or (
                        "; strict=False takes any"
                    )
                    tell(repr(header), f"{self.type} have no such column{near}")
                    continue
                column = Column(header, "unknown")
            try:
                cells[header] = cell_of(column, value)
            except Unfit as unfit:
                kind = type(value).__name__
                tell(header, f"expected {unfit}; this is another {kind}")
                continue
            if column.required and not cells[header].strip():
                tell(header, "the server needs a value here")
        if not row:
            tell("all", "the row is empty")
        if self._has_pair:
            filled = [bool(cells.get(name, "").strip()) for name in _PAIR]
            if filled[0] != filled[1] or (_PAIR[0] in cells) != (_PAIR[1] in cells):
                tell(" and ".join(_PAIR), "give both, or neither of them")
        return cells if len(self._problems) == before else None

    def _key_of(self, cells: Mapping[str, str]) -> tuple[str, ...]:
        """The headers by which the server finds the record of a row."""
        if cells.get("ID", "").strip():
            return ("ID",)
        if self._has_pair and cells.get("Source", "").strip():
            return _PAIR
        return tuple(name for name in self._natural if cells.get(name, "").strip())

    def _place(self, number: int, cells: dict[str, str]) -> None:
        headers = self._key_of(cells)
        if headers:
            key = (*headers, *(cells[name].strip().casefold() for name in headers))
            if (first := self._keys.setdefault(key, number)) != number:
                self._problems.append(
                    f"row {number} is about the record of row {first}: "
                    f"the same {' and '.join(headers)}"
                )
                return
        second = {name: cells.pop(name) for name in self._later if name in cells}
        if second and not headers:
            keys = " or ".join(["Source and Source ID", *self._natural])
            self._problems.append(
                f"row {number} needs {keys}, so that {', '.join(second)} can be filled "
                "once all records are there"
            )
            return
        self._append(self._files, cells)
        if second:
            self._append(self._second, {n: cells[n] for n in headers} | second)

    def _append(
        self, files: dict[frozenset[str], ImportFile], cells: Mapping[str, str]
    ) -> None:
        columns = frozenset(cells)
        if columns not in files:
            files[columns] = ImportFile(self._ordered(columns))
        files[columns].add(cells)

    def _ordered(self, columns: Iterable[str]) -> list[str]:
        known = [name for name in self._known if name in columns]
        return [*known, *(name for name in columns if name not in self._known)]

    def _place_owned(
        self,
        owner: tuple[str, ...],
        owned: Mapping[tuple[str, ...], list[dict[str, str]]],
    ) -> None:
        if not owned:
            return
        columns = {
            name: None for rows in owned.values() for row in rows for name in row
        }
        (file,) = self._files.values() or (ImportFile(self._ordered(columns)),)
        self._files[frozenset(columns)] = file
        asks = "Source" if self.type == "ci_relations" else "Integration"
        replaced = 0
        for rows in owned.values():
            replaces = self.type == "people_roles" or any(
                bool(row.get(asks)) if asks == "Source" else row.get(asks, "") in _TRUE
                for row in rows
            )
            replaced += replaces
            for row in rows:
                file.add(row)
        if replaced:
            what = {
                "people_roles": "the roles that earlier imports gave",
                "ci_relations": "all relations of the CI that have the same Source",
            }.get(self.type, "all details that integrations gave")
            self.warnings.append(
                f"{self.type}: the rows of an owner ({', '.join(owner)}) replace {what}; "
                f"{replaced} owners"
            )

    @override
    def __str__(self) -> str:
        files = [*self.files, *self.second_pass]
        lines = [
            f"{self.type}: {len(files)} file(s), {sum(f.rows for f in self.files)} row(s)"
        ]
        lines += [
            f"  {number}. {file.rows} row(s): {', '.join(file.columns)}"
            for number, file in enumerate(files, 1)
        ]
        return "\n".join([*lines, *self.warnings])


_TRUE: Final = frozenset(word.upper() for word in TRUE) | TRUE


def _given(rows: Rows, known: Mapping[str, Column]) -> Iterator[Mapping[str, object]]:
    """The rows as mappings by header."""
    if isinstance(rows, str | os.PathLike):
        yield from _of_file(rows)
        return
    names = {field_name(header): header for header in known}
    for row in rows:
        if isinstance(row, Mapping):
            yield row
        elif hasattr(row, "model_fields_set"):
            model = cast("BaseModel", row)
            fields = type(model).model_fields
            given = {
                fields[name].alias or name: getattr(model, name)
                for name in model.model_fields_set
                if name in fields
            }
            yield {names.get(n, n): value for n, value in given.items()}
        elif dataclasses.is_dataclass(row):
            yield {
                names.get(each.name, each.name): getattr(row, each.name)
                for each in dataclasses.fields(row)
            }
        else:
            raise ConfigurationError(
                f"A {type(row).__name__} is no row: give mappings by header, pydantic "
                "models, dataclasses, or the path of a CSV file"
            )


def _of_file(path: str | os.PathLike[str]) -> Iterator[Mapping[str, object]]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        try:
            first = file.readline()
            file.seek(0)
            delimiter = max(",;\t", key=first.count)
            table = csv.reader(file, delimiter=delimiter, strict=True)
            header = next(table, list[str]())
            if len(set(header)) != len(header):
                raise RowError(f"{path}: a column is there twice")
            for number, cells in enumerate((row for row in table if row), 1):
                if len(cells) != len(header):
                    raise RowError(
                        f"{path}: row {number} has {len(cells)} cells below "
                        f"{len(header)} headers"
                    )
                yield dict(zip(header, cells, strict=True))
        except (UnicodeDecodeError, csv.Error) as error:
            problem = f"{path} is no CSV file in UTF-8 ({error.args[0]})"
        else:
            return
    raise RowError(problem)


def in_order(types: Iterable[str]) -> list[str]:
    """The types, those first to which others refer."""
    from .table import ORDER

    order = ORDER.split()
    given = list(types)
    known = [name for name in order if name in given]
    return [*known, *(name for name in given if name not in order)]


def columns_for_later(types: Sequence[str]) -> dict[str, list[str]]:
    """The columns of each type that refer to records of a later one, or its own."""
    found: dict[str, list[str]] = {}
    for index, name in enumerate(types):
        not_yet = types[index:]
        found[name] = [
            column.header
            for column in columns_of(name).values()
            if not column.required
            and column.key != "owner"
            and _type_of(column.refers_to) in not_yet
        ]
    return found


def _type_of(model: str) -> str:
    if model == "person":
        return "people"
    if model.endswith("y"):
        return f"{model[:-1]}ies"
    return f"{model}es" if model.endswith("s") else f"{model}s"
