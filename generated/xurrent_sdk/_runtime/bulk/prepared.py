# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The user's rows as import files: checked, grouped, on disk.

The server does not change a field without a column, and clears one with an empty cell.
So only rows with the same columns share a file. If the rows of an owner replace its
earlier ones, they must be in one file, since those of the last group win.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import os
import tempfile
import weakref
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final, Generic, TypeAlias, TypedDict, TypeVar, cast

from pydantic import BaseModel
from typing_extensions import override

from ..core.errors import ConfigurationError
from ..core.expect import expect, other_type
from ..core.suggest import did_you_mean
from ..decoding.annotations import DataclassInstance
from ..tables.csv_file import CsvError, CsvTable
from ..tables.same_record import RecordKeys
from .cells import Unfit, cell_of, is_true
from .columns import (
    Column,
    ImportType,
    check_type,
    columns_of,
    field_name,
    has_column_of,
)
from .outcome import RowError

_TYPE: Final = "import_type"
_PAIR: Final = ("Source", "Source ID")
_OWNERS: Final = {
    "calendars": (("Name",),),
    "ci_relations": (("CI Source", "CI Source ID"), ("CI Label",)),
}
"""The keys of owners that are not in the table of columns."""
_REPLACED: Final = {
    "people_roles": "the roles that earlier imports gave",
    "ci_relations": "all relations of the CI that have the same Source",
}
_MOST_LISTED: Final = 20
"""Maximum problems, or files, in one message."""
MAX_JOBS: Final = 20
"""Default maximum of files of a type in an import."""
_IN_MEMORY_BYTES: Final = 8 * 2**20
_BLOCK_BYTES: Final = 256 * 1024


ImportRow: TypeAlias = Mapping[str, object] | BaseModel | DataclassInstance
ImportRows: TypeAlias = Iterable[ImportRow] | str | os.PathLike[str]
"""Rows by header, models or dataclasses in Python's spelling, or the path of a CSV file."""
_NumberedRows: TypeAlias = Iterator[tuple[int, Mapping[str, object]]]

T = TypeVar("T", bound=ImportType)


class RowOf(TypedDict, Generic[T], total=False):
    """A row by header. By ``import_type``, checkers distinguish the rows of types.

    It may be omitted; a row with another type than that of its import is refused.
    """

    import_type: T


TypedRows: TypeAlias = Iterable[RowOf[T]]
PlainRow: TypeAlias = dict[str, Any] | BaseModel | DataclassInstance
PlainRows: TypeAlias = Iterable[PlainRow] | str | os.PathLike[str]
"""Rows whose type a checker cannot know."""


class ImportFile:
    """One file of an import: rows with the same columns."""

    def __init__(self, columns: Iterable[str]) -> None:
        self.columns: tuple[str, ...] = tuple(columns)
        self.rows: int = 0
        file = tempfile.SpooledTemporaryFile(_IN_MEMORY_BYTES)  # noqa: SIM115
        self._text = io.TextIOWrapper(file, "utf-8", newline="")
        weakref.finalize(self, self._text.close)  # at garbage collection
        self._writer = csv.writer(self._text, lineterminator="\n")
        self._writer.writerow(self.columns)

    def add(self, cells: Mapping[str, str]) -> None:
        """Append a row; its missing cells are empty."""
        self._writer.writerow([cells.get(name, "") for name in self.columns])
        self.rows += 1

    @property
    def size(self) -> int:
        """The size in bytes."""
        return self._text.seek(0, io.SEEK_END)

    def blocks(self) -> Iterator[bytes]:
        """Read the content, from its beginning."""
        self._text.seek(0)
        yield from iter(partial(self._text.buffer.read, _BLOCK_BYTES), b"")

    def text(self, limit: int = 10_000) -> str:
        """Read the beginning of the file, up to ``limit`` bytes."""
        self._text.seek(0)
        return self._text.buffer.read(limit).decode("utf-8", "ignore")


class ImportFiles:
    """The files that an import would send; ``print`` shows them."""

    def __init__(
        self,
        type: str,
        rows: ImportRows,
        *,
        strict: bool = True,
        later: Collection[str] = (),
        max_jobs: int | None = None,
        exact_keys: bool = False,
    ) -> None:
        """Read all rows. ``later`` are columns for a second pass.

        Rows that need more than ``max_jobs`` files are refused. With ``exact_keys``,
        two rows whose keys differ only in case are about two records.

        Raises ``ConfigurationError`` for the type, ``RowError`` for up to 20 problems.
        """
        expect(int, max_jobs=max_jobs)
        if strict:
            check_type(type, "import")
        self.type: str = type
        self.warnings: list[str] = []
        """Warnings about unexpected effects on the server."""
        self._known = columns_of(type) or columns_of("*")
        self._strict = strict and bool(columns_of(type))
        self._later = later
        self._unit = "line" if isinstance(rows, str | os.PathLike) else "row"
        self._files: dict[frozenset[str], ImportFile] = {}
        self._second: dict[frozenset[str], ImportFile] = {}
        self._problems: list[str] = []
        self._unknown: set[str] = set()
        self._natural = self._with_key("natural")
        emails = [n for n in self._natural if self._known[n].kind == "email"]
        self._record_keys = RecordKeys(exact=exact_keys, emails=emails)
        self._has_pair = bool(self._with_key("source_pair"))
        self._keys: list[tuple[str, ...]] = [("ID",)]
        """Keys by their headers; the server uses the first that a row has."""
        if self._has_pair:
            self._keys.append(_PAIR)
        self._keys += ((name,) for name in self._natural)
        owner_column = self._with_key("owner")
        owners = _OWNERS.get(type) or ((owner_column,) if owner_column else ())
        owned = _Owned(owners, by_source=type == "ci_relations")
        add_row = owned.add if owners else self._add_row
        for number, row in _by_header(type, rows):
            earlier = len(self._problems)
            cells = self._cells(number, row)
            if len(self._problems) == earlier and not self._unknown:  # keys are known
                problem = add_row(number, cells)
                self._problems += [problem] if problem else []
            if len(self._problems) >= _MOST_LISTED:
                break
        if self._problems:
            raise RowError("; ".join(self._problems[:_MOST_LISTED]))
        self._append_owned(owned.rows.values(), owners)
        jobs = len(self._files) + len(self._second)
        if max_jobs is not None and jobs > max_jobs:
            raise RowError(
                f"{type}: the rows have different keys, and would be {jobs} import jobs, "
                "one after another, each with an e-mail to the token's owner. Give all "
                "rows the same keys, where None clears what is in the record, or allow "
                f"max_jobs={jobs}"
            )

    @property
    def files(self) -> tuple[ImportFile, ...]:
        """The files, in the order of sending."""
        return tuple(self._files.values())

    @property
    def second_pass(self) -> tuple[ImportFile, ...]:
        """The files with references to records of the same import."""
        return tuple(self._second.values())

    def _with_key(self, key: str) -> tuple[str, ...]:
        return tuple(each.header for each in self._known.values() if each.key == key)

    def _cells(self, number: int, row: Mapping[str, object]) -> dict[str, str]:
        """Return the cells of a row by header; errors are noted as problems."""
        cells: dict[str, str] = {}

        def note(header: str, problem: str) -> None:
            self._problems.append(f"{self._unit} {number}, {header}: {problem}")

        named = row.get(_TYPE, self.type)
        if named != self.type:
            note(_TYPE, f"this is a row of {named}, given to an import of {self.type}")
        for header, value in row.items():
            if header == _TYPE:
                continue
            column = self._known.get(header) or Column(header, "unknown")
            if not isinstance(cast("object", header), str) or not header:
                problem = "the column has no header, or the row more cells than headers"
                note(repr(header), problem)
                continue
            if self._strict and header not in self._known:
                if header not in self._unknown:  # one problem for all rows
                    near = did_you_mean(header, self._known)
                    near = near or "; strict=False takes any"
                    note(repr(header), f"{self.type} have no such column{near}")
                self._unknown.add(header)
                continue
            try:
                cells[header] = cell_of(column, value)
            except Unfit as unfit:
                note(header, f"expected {unfit}, not this {other_type(object, value)}")
                continue
            if column.required and not cells[header].strip():
                note(header, "the server needs a value here")
        if not row:
            note("all", "the row is empty")
        if self._has_pair and not self._unknown and not cells.get("ID", "").strip():
            filled = [bool(cells.get(name, "").strip()) for name in _PAIR]
            if filled[0] != filled[1] or (_PAIR[0] in cells) != (_PAIR[1] in cells):
                note(" and ".join(_PAIR), "give both, or neither of them")
        return cells

    def _add_row(self, number: int, cells: dict[str, str]) -> str:
        """Add a row to the files. Return the problem with it, if there is one."""
        keys = _filled(cells, self._keys)
        same = self._record_keys.add(number, keys)
        if same:
            email = same.name in self._known and self._known[same.name].kind == "email"
            exact = "; exact_keys=True if keys of the account differ in capitals only"
            return (
                f"{self._unit} {number} is about the record of {self._unit} {same.row}: "
                f"the same {same.name}. Make them one row, or import them one after another"
                f"{'' if email else exact}"
            )
        second = {name: cells.pop(name) for name in self._later if name in cells}
        if second and not keys:
            known = " or ".join(["Source and Source ID", *self._natural])
            return (
                f"{self._unit} {number} needs {known}, so that {', '.join(second)} can "
                "be filled once all records are there"
            )
        self._append(self._files, cells)
        if second:
            headers = next(names for names in self._keys if " and ".join(names) in keys)
            self._append(self._second, {n: cells[n] for n in headers} | second)
        return ""

    def _append_owned(
        self,
        rows_by_owner: Iterable[Sequence[Mapping[str, str]]],
        owners: Sequence[tuple[str, ...]],
    ) -> None:
        """Add the rows of owners to the files, and warn if they replace earlier ones."""
        count = 0
        for rows in rows_by_owner:
            count += any(map(self._replaces, rows))
            for cells in rows:
                self._append(self._files, cells)
        if count:
            what = _REPLACED.get(self.type, "all details that integrations gave")
            names = ", ".join(name for names in owners for name in names)
            self.warnings.append(
                f"{self.type}: the rows of an owner ({names}) replace {what}; "
                f"{count} owners"
            )

    def _append(
        self, files: dict[frozenset[str], ImportFile], cells: Mapping[str, str]
    ) -> None:
        columns = frozenset(cells)
        if columns not in files:
            order = [*self._known, *cells]
            files[columns] = ImportFile(sorted(cells, key=order.index))
        files[columns].add(cells)

    def _replaces(self, row: Mapping[str, str]) -> bool:
        if self.type == "ci_relations":
            return bool(row.get("Source"))
        return self.type == "people_roles" or is_true(row.get("Integration", ""))

    @override
    def __str__(self) -> str:
        files = [*self.files, *self.second_pass]
        rows = sum(file.rows for file in self.files)
        lines = [f"{self.type}: {len(files)} file(s), {rows} row(s)"]
        lines += [
            f"  {number}. {file.rows} row(s): {', '.join(file.columns)}"
            for number, file in enumerate(files[:_MOST_LISTED], 1)
        ]
        if len(files) > _MOST_LISTED:
            lines.append(f"  and {len(files) - _MOST_LISTED} more")
        return "\n".join([*lines, *self.warnings])


class _Owned:
    """Rows by owner, which share a file and a set of columns."""

    def __init__(
        self, owners: Sequence[tuple[str, ...]], *, by_source: bool = False
    ) -> None:
        self.rows: dict[int, list[dict[str, str]]] = {}
        """The rows of each owner, by the number of the first."""
        self._owners, self._by_source = owners, by_source
        self._seen = RecordKeys()
        self._first: dict[int, int] = {}

    def add(self, number: int, cells: dict[str, str]) -> str:
        """Add a row to those of its owner. Return the problem with it, if there is one."""
        source = cells.get("Source", "") if self._by_source else ""
        owner_keys = _filled(cells, self._owners)
        keys = {name: (source, *key) for name, key in owner_keys.items()}
        same = self._seen.add(number, keys) if keys else None
        first = self._first[number] = self._first[same.row] if same else number
        rows = self.rows.setdefault(first, [])
        rows.append(cells)
        if rows[0].keys() == cells.keys():
            return ""
        other = ", ".join(sorted(rows[0].keys() ^ cells.keys()))
        return (
            f"row {number} has other columns than row {first} of the same owner "
            f"({other}): give both the same, since the rows of an owner are one file"
        )


def _filled(
    cells: Mapping[str, str], keys: Iterable[tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    """Return the keys of a row, by the names of their columns."""
    filled = (names for names in keys if all(map(cells.get, names)))
    return {" and ".join(n): tuple(map(cells.__getitem__, n)) for n in filled}


def _by_header(of_type: str, rows: ImportRows) -> _NumberedRows:
    """Read rows of any form as mappings by header, those of a file with their lines."""
    if isinstance(rows, str | os.PathLike):
        yield from _of_file(of_type, rows)
        return
    known = columns_of(of_type) or columns_of("*")
    names = {field_name(header): header for header in known}
    alone = (cast("ImportRow", rows),)  # an async generator or None: refused below
    given = rows if isinstance(cast("object", rows), Iterable) else alone
    for number, row in enumerate(given, 1):
        if isinstance(row, Mapping):
            yield number, row
            continue
        if isinstance(row, BaseModel):
            fields = type(row).model_fields
            cells = dict[str, Any]()
            for name in row.model_fields_set.intersection(fields):
                # An alias may be of the JSON that the model was read from.
                alias = fields[name].alias or name
                by_alias = alias in known or name not in names
                cells[alias if by_alias else name] = getattr(row, name)
        elif dataclasses.is_dataclass(row):
            # In a dataclass, a default cannot be distinguished from a set value.
            cells = {
                each.name: getattr(row, each.name)
                for each in dataclasses.fields(row)
                if each.default is not None or getattr(row, each.name) is not None
            }
        else:
            raise ConfigurationError(
                f"A {type(row).__name__} is no row: give mappings by header, pydantic "
                "models, dataclasses, or the path of a CSV file"
            )
        yield number, {names.get(name, name): cell for name, cell in cells.items()}


def _of_file(of_type: str, path: str | os.PathLike[str]) -> _NumberedRows:
    with open(path, "rb") as file:
        try:
            table = CsvTable(file)
            if "<" in "".join(table.header):
                raise CsvError("it is a page of HTML or XML")
            for cells in table:
                named = zip(table.header, cells, strict=True)
                yield table.line, {name: cell for name, cell in named if name or cell}
            if not table.line and not has_column_of(of_type, table.header):
                raise CsvError(
                    f"it is empty, or its only line names no column of {of_type}"
                )
        except CsvError as error:
            problem = f"{os.fspath(path)} is no CSV file in UTF-8: {error}"
        else:
            return
    raise RowError(problem)
