# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The files of an export on disk: what they are, and their rows one after another."""

from __future__ import annotations

import csv
import io
import re
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from ..attachments.target import PathTarget
from ..core.errors import ConfigurationError
from ..core.overriding import override
from ..core.suggest import did_you_mean
from ..decoding.annotations import (
    declared_fields,
    is_typed_dict,
    with_readable_dicts,
)
from ..decoding.projection_check import as_class
from .cells import reader, without_tab
from .columns import EVERYWHERE, columns_of
from .errors import RowError
from .xlsx import DamagedSheetError, sheet_rows

if TYPE_CHECKING:
    from typing import BinaryIO

_LONGEST_CELL: Final = 2**31 - 1
_BLOCK: Final = 256 * 1024
_NO_LIMIT: Final = 2**62


class _View(io.RawIOBase):
    """A file read from its beginning, also while others read it."""

    def __init__(self, file: BinaryIO, lock: threading.Lock) -> None:
        self._file, self._lock, self._at = file, lock, 0

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # any buffer
        with self._lock:
            self._file.seek(self._at)
            piece = self._file.read(len(buffer))
        buffer[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)


class ExportedFiles:
    """What an export came to: a CSV file or a spreadsheet, or a ZIP file of them.

    ``types`` are those that were asked for, as far as they are known; ``name`` is the
    last part of the address. The type of a file stands in its name.
    """

    def __init__(self, file: BinaryIO, types: Sequence[str], name: str) -> None:
        import weakref
        import zipfile

        self._file, self._lock = file, threading.Lock()
        weakref.finalize(self, file.close)
        file.seek(0)
        self._zip: zipfile.ZipFile | None = None
        members = [name]
        if file.read(4) == b"PK\x03\x04":
            with _damage_told("the export"):
                self._zip = zipfile.ZipFile(file)
            members = sorted(self._zip.namelist())
            if "xl/workbook.xml" in members:
                self._zip, members = None, [f"{Path(name).stem}.xlsx"]
        self._asked = tuple(types)
        self.by_type: dict[str, list[str]] = {}
        """The files of each type that is there."""
        for member in members:
            self.by_type.setdefault(self._type_of(member), []).append(member)

    def _type_of(self, member: str) -> str:
        from .table import EXPORTED

        base = Path(member).name
        known = sorted((*self._asked, *EXPORTED), key=len, reverse=True)
        found = next((name for name in known if name in base), "")
        return found or (self._asked[0] if len(self._asked) == 1 else base)

    def _members(self, of_type: str | None) -> tuple[str, list[str]]:
        if of_type is None:
            if len(self.by_type) == 1:
                return next(iter(self.by_type.items()))
            raise ConfigurationError(
                f"The export holds several types: name one of {', '.join(self.by_type)}"
            )
        if of_type not in self.by_type and of_type not in self._asked:
            raise ConfigurationError(
                f"The export holds no {of_type!r}{did_you_mean(of_type, self.by_type)}; "
                f"it holds {', '.join(self.by_type)}"
            )
        # Of what was asked for, a type of which nothing changed has no file.
        return of_type, self.by_type.get(of_type, [])

    def _open(self, member: str) -> BinaryIO:
        if self._zip is not None:
            return cast("BinaryIO", self._zip.open(member))
        return cast(
            "BinaryIO", io.BufferedReader(_View(self._file, self._lock), _BLOCK)
        )

    def rows(self, of_type: str | None, into: object = None) -> Iterator[object]:
        """The rows of a type, as they come from the disk.

        Raises ``ConfigurationError`` at once for a type that is not there, and while
        it goes on ``RowError``.
        """
        name, members = self._members(of_type)
        return self._rows(name, members, into)

    def _rows(self, of_type: str, members: list[str], into: object) -> Iterator[object]:
        if csv.field_size_limit() < _LONGEST_CELL:
            csv.field_size_limit(_LONGEST_CELL)  # all notes of a request are one cell
        for member in members:
            with _damage_told(of_type), self._open(member) as content:
                if member.endswith(".xlsx"):
                    table = sheet_rows(content)
                else:
                    text = io.TextIOWrapper(content, "utf-8-sig", newline="")
                    table = csv.reader(text, strict=True)
                yield from _made(table, next(table, list[str]()), of_type, into)

    def save(self, folder: str) -> list[Path]:
        """Write a file for each type; each appears as a whole."""
        saved: list[Path] = []
        Path(folder).mkdir(parents=True, exist_ok=True)
        for of_type, members in self.by_type.items():
            for number, member in enumerate(members, 1):
                ending = ".xlsx" if member.endswith(".xlsx") else ".csv"
                stem = re.sub(r"[^\w-]", "_", of_type.removesuffix(ending))
                more = f"-{number}" if number > 1 else ""
                path = Path(folder, f"{stem}{more}{ending}")
                target = PathTarget(str(path), _NO_LIMIT)
                with _damage_told(of_type), self._open(member) as content:
                    try:
                        target.open()
                        for block in iter(partial(content.read, _BLOCK), b""):
                            target.write(block)
                        target.finish(None)
                    finally:
                        target.discard()
                saved.append(path)
        return saved


@contextmanager
def _damage_told(of_type: str) -> Generator[None]:
    from zipfile import BadZipFile
    from zlib import error as zlib_error

    try:
        yield
    except (
        *(UnicodeDecodeError, csv.Error, BadZipFile, zlib_error, EOFError),
        DamagedSheetError,
    ) as error:
        problem = type(error).__name__
    else:
        return
    raise RowError(f"The file of {of_type} is damaged ({problem}): export again")


def _made(
    table: Iterator[list[str]], header: list[str], of_type: str, into: object
) -> Iterator[object]:
    """What is made of the rows below a header."""
    make = _maker(header, of_type, into)
    width = len(header)
    for number, cells in enumerate(table, 1):
        if len(cells) != width:
            if not cells:
                continue
            raise RowError(
                f"Row {number} of {of_type} has {len(cells)} cells below {width} headers"
            )
        if "\t" in "".join(cells):
            cells = [without_tab(cell) for cell in cells]
        yield make(number, cells)


def _maker(
    header: list[str], of_type: str, into: object
) -> Callable[[int, list[str]], object]:
    if into is None:
        return lambda number, cells: dict(zip(header, cells, strict=True))
    if into is dict:
        return _decoder(header, header, of_type)
    from pydantic import TypeAdapter, ValidationError

    model = as_class(into)
    names = _fields(header, model)
    decoded = _decoder(header, names, of_type)
    readable: Any = model
    if is_typed_dict(model):
        required: Iterable[str] = cast("Any", model).__required_keys__
        absent = set(model.__annotations__).difference(map(str, names))
        if missing := sorted(absent.intersection(required)):
            raise RowError(f"The file of {of_type} has no column for {missing[0]}")
        readable = with_readable_dicts(model, {}, absent)
    validate = TypeAdapter(readable).validator.validate_python

    def made(number: int, cells: list[str]) -> object:
        try:
            return validate(decoded(number, cells))
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise RowError(f"Row {number} of {of_type}, {place}: {first['msg']}")

    return made


def _decoder(
    header: list[str], names: Sequence[str | None], of_type: str
) -> Callable[[int, list[str]], dict[str, object]]:
    """Makes a dictionary of values of a row; ``names`` are its keys, ``None`` for none."""
    known = {**EVERYWHERE, **columns_of(of_type)}
    plan = [
        (index, name, header[index], reader(known.get(header[index])))
        for index, name in enumerate(names)
        if name is not None
    ]

    def decoded(number: int, cells: list[str]) -> dict[str, object]:
        found: dict[str, object] = {}
        for index, name, title, read in plan:
            try:
                found[name] = read(cells[index])
            except ValueError:
                kind = known[title].kind
                problem = f"Row {number} of {of_type}, {title}: this is no {kind}"
                break
        else:
            return found
        raise RowError(problem)

    return decoded


def field_name(header: str) -> str:
    """What a field is called in Python: ``Primary Email`` is ``primary_email``."""
    return re.sub(r"[^a-z0-9]+", "_", header.lower()).strip("_")


def _fields(header: list[str], model: type[object]) -> list[str | None]:
    """What each column fills of a class, by its header or its Python name."""
    keys: dict[str, str] = {}
    for each in declared_fields(model):
        keys |= {each.key: each.key, each.path: each.key}
    found = [keys.get(title, keys.get(field_name(title))) for title in header]
    if not any(found):
        raise ConfigurationError(
            f"No field of {model.__name__} is a column: name fields by the headers of the "
            "file, or by those in Python's spelling, such as primary_email"
        )
    return found
