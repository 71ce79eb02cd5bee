"""The files of an export on disk: what they are, and their rows one after another."""

from __future__ import annotations

import io
import re
import threading
import weakref
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Final, TypeAlias, cast

from ..attachments.target import PathTarget
from ..core.csv_file import CellTable, CsvError, csv_table
from ..core.errors import ConfigurationError
from ..core.overriding import override
from ..core.suggest import did_you_mean
from ..decoding.annotations import (
    declared_fields,
    is_typed_dict,
    with_readable_dicts,
)
from ..decoding.projection_check import as_class
from .cells import reader
from .columns import EXPORTED, columns_of
from .outcome import RowError

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_BLOCK: Final = 256 * 1024
_Member: TypeAlias = "tuple[str, Callable[[], IO[bytes]]]"
"""The name of a file, and how it is opened."""


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
        from zipfile import ZipFile

        weakref.finalize(self, file.close)
        lock = threading.Lock()
        members: list[_Member] = [
            (name, lambda: io.BufferedReader(_View(file, lock), _BLOCK))
        ]
        file.seek(0)
        if file.read(4) in {b"PK\x03\x04", b"PK\x05\x06"}:
            with _damage_told("the export"):
                archive = ZipFile(file)
            names = set(archive.namelist())
            if "xl/workbook.xml" in names:
                members = [(f"{Path(name).stem}.xlsx", members[0][1])]
            else:
                members = [
                    (each.filename, partial(_unpacked, archive, each))
                    for each in sorted(archive.infolist(), key=lambda i: i.filename)
                    if not each.is_dir()
                ]
        self._asked = tuple(types)
        self._by_type: dict[str, list[_Member]] = {}
        for member in members:
            self._by_type.setdefault(self._type_of(member[0]), []).append(member)

    def _type_of(self, member: str) -> str:
        base = Path(member).name
        known = sorted((*self._asked, *EXPORTED), key=len, reverse=True)
        found = next((name for name in known if name in base), "")
        return found or (self._asked[0] if len(self._asked) == 1 else base)

    def rows(self, of_type: str | None, into: object = None) -> Iterator[object]:
        """The rows of a type, as they come from the disk.

        Raises ``ConfigurationError`` at once for a type that is not there, and while
        it goes on ``RowError``.
        """
        there = ", ".join(self._by_type)
        if of_type is None:
            if len(self._by_type) != 1:
                held = f"several types: name one of {there}" if there else "no file"
                raise ConfigurationError(f"The export holds {held}")
            (of_type,) = self._by_type
        if of_type not in self._by_type and of_type not in self._asked:
            raise ConfigurationError(
                f"The export holds no {of_type!r}{did_you_mean(of_type, self._by_type)}; "
                f"it holds {there}"
            )
        # Of what was asked for, a type of which nothing changed has no file.
        return self._rows(of_type, self._by_type.get(of_type, []), into)

    def _rows(
        self, of_type: str, members: list[_Member], into: object
    ) -> Iterator[object]:
        for name, opened in members:
            with _damage_told(of_type), opened() as content:
                if name.lower().endswith(".xlsx"):
                    from .xlsx import sheet_rows

                    table = CellTable(enumerate(sheet_rows(content), 1))
                else:
                    table = csv_table(content, delimiter=",")
                yield from _made(table, of_type, into)

    def save(self, folder: str) -> list[Path]:
        """Write a file for each type; each appears as a whole."""
        Path(folder).mkdir(parents=True, exist_ok=True)
        saved: list[Path] = []
        for of_type, members in self._by_type.items():
            for name, opened in members:
                ending = ".xlsx" if name.lower().endswith(".xlsx") else ".csv"
                stem = re.sub(r"[^\w-]", "_", of_type.removesuffix(ending))
                path, number = Path(folder, f"{stem}{ending}"), 1
                while path in saved:
                    number += 1
                    path = Path(folder, f"{stem}-{number}{ending}")
                target = PathTarget(str(path), 2**62)
                with _damage_told(of_type), opened() as content:
                    try:
                        target.open()
                        for block in iter(partial(content.read, _BLOCK), b""):
                            target.write(block)
                        target.finish(None)
                    finally:
                        target.discard()
                saved.append(path)
        return saved


def _unpacked(archive: ZipFile, member: ZipInfo) -> IO[bytes]:
    from zipfile import BadZipFile

    try:
        return archive.open(member)
    except RuntimeError as error:  # locked, or packed in a way that is not known
        raise BadZipFile from error


@contextmanager
def _damage_told(of_type: str) -> Generator[None]:
    from zipfile import BadZipFile
    from zlib import error as zlib_error

    try:
        yield
    except (BadZipFile, zlib_error, EOFError) as error:
        problem = type(error).__name__
    except CsvError as error:
        problem = str(error)
    else:
        return
    raise RowError(f"The file of {of_type} is damaged ({problem}): export again")


class _Misfit(Exception):
    """A row that is not what was asked for; says where and why."""


def _made(table: CellTable, of_type: str, into: object) -> Iterator[object]:
    """What is made of the rows below a header."""
    if not table.header:
        return
    make = _maker(table.header, of_type, into)
    for cells in table:
        try:
            made = make(cells)
        except _Misfit as misfit:
            problem = f"Line {table.line} of {of_type}, {misfit}"
        else:
            yield made
            continue
        raise RowError(problem)


def _maker(
    header: list[str], of_type: str, into: object
) -> Callable[[list[str]], object]:
    if into is None:
        return lambda cells: dict(zip(header, cells, strict=True))
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

    def made(cells: list[str]) -> object:
        try:
            return validate(decoded(cells))
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
        raise _Misfit(f"{'.'.join(map(str, first['loc']))}: {first['msg']}")

    return made


def _decoder(
    header: list[str], names: Sequence[str | None], of_type: str
) -> Callable[[list[str]], dict[str, object]]:
    """Makes a dictionary of values of a row; ``names`` are its keys, ``None`` for none."""
    known = {**columns_of("*"), **columns_of(of_type)}
    plan = [
        (name, index, reader(known.get(header[index])))
        for index, name in enumerate(names)
        if name is not None
    ]

    def decoded(cells: list[str]) -> dict[str, object]:
        found: dict[str, object] = {}
        for name, index, read in plan:
            try:
                found[name] = read(cells[index])
            except ValueError:
                break
        else:
            return found
        title = header[index]
        raise _Misfit(f"{title}: this is no {known[title].kind}")

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
