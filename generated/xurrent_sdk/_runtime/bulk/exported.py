# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The files of an export on disk: their types, and their rows one by one.

A download is a CSV file, or a ZIP file of them. A damaged one is a ``RowError``.
"""

from __future__ import annotations

import io
import re
import sys
import threading
import weakref
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, Any, BinaryIO, Final, TypeVar, cast

from typing_extensions import override

from ..attachments.download import PathTarget
from ..core.errors import ConfigurationError, XurrentError
from ..core.suggest import did_you_mean
from ..core.tracebacks import forget_locals
from ..decoding.annotations import declared_fields, is_typed_dict, readable
from ..decoding.projection_check import as_class
from ..tables.csv_file import CsvError, CsvTable
from .cells import reader
from .columns import EXPORTED, columns_of, field_name, has_column_of, own_columns
from .outcome import RowError

T = TypeVar("T")

_BLOCK_BYTES: Final = 256 * 1024
_QUOTED: Final = 120
_DECODED: Final[list[object]] = [dict, dict[str, object], dict[str, Any]]
"""The classes of rows with values by header."""
_AGAIN: Final = (
    "read the same result once more, which fetches the file again, before you export "
    "again"
)
_UNKNOWN_TYPES: Final = (
    ". A type without changes has no file: only the job object that started the export "
    "knows that it was requested"
)
_END: Final = b"PK\x05\x06"
_ZIP: Final = frozenset({b"PK\x03\x04", _END})
_LONGEST_END: Final = 22 + 0xFFFF
_COUNT_ELSEWHERE: Final = 0xFFFF
"""The count in an archive with more files: the real one is in another record."""


class ExportedFiles:
    """The files of an export by type.

    ``types`` are the requested types, if known; ``name`` is the last part of the URL.
    """

    is_damaged = False
    """True once a reader found damage, which another download may not have."""

    def __init__(
        self,
        file: BinaryIO,
        types: Sequence[str],
        name: str,
        scrub: Callable[[str], str] = str,
    ) -> None:
        """Find the type of each file, and check its header. Raises ``RowError``."""
        weakref.finalize(self, file.close)
        self._requested, self._scrub = tuple(types), scrub
        self._by_type: dict[str, list[_Member]] = {}
        for member in _members_of(file, name):
            with member.table(member.name) as table:
                header = table.header
            of_type = self._type_of(member.name, header)
            _check_columns(of_type, header, scrub)
            self._by_type.setdefault(of_type, []).append(member)

    def _type_of(self, name: str, header: list[str]) -> str:
        if len(self._requested) == 1:  # a name may contain names of other types
            return self._requested[0]
        types = self._requested or tuple(EXPORTED)
        # `affected_slas` contains `slas`, and its columns may be unknown.
        words = re.findall("[a-z_]+", name)
        named = [e for e in types if e in words] or [e for e in types if e in name]
        among = named or self._requested
        # Accounts may be named like types.
        fitting = {each: own_columns(each, header) for each in among}
        best = max(fitting, key=lambda each: (fitting[each], len(each)), default=name)
        return best if named or fitting.get(best) else name

    def rows(self, of_type: str | None, into: object = None) -> Iterator[object]:
        """Read the rows of a type from disk."""
        there = ", ".join(self._by_type)
        if of_type is None:
            if len(self._by_type) != 1:
                raise ConfigurationError(
                    f"The export holds several types: name one of {there}"
                )
            (of_type,) = self._by_type
        elif not self._requested and not self._by_type.keys() & EXPORTED:
            # The job was started elsewhere, and the name does not contain the type.
            return self._rows(of_type, next(iter(self._by_type.values())), into)
        # A requested type without changes has no file; another file may be its own.
        expected = () if self._by_type.keys() - {*self._requested} else self._requested
        if of_type not in self._by_type and of_type not in expected:
            raise ConfigurationError(
                f"The export holds no {of_type!r}; it holds {there}"
                f"{did_you_mean(of_type, self._by_type)}"
                f"{'' if self._requested else _UNKNOWN_TYPES}"
            )
        return self._rows(of_type, self._by_type.get(of_type, []), into)

    def _rows(
        self, of_type: str, members: list[_Member], into: object
    ) -> Iterator[object]:
        try:
            for member in members:
                with member.table(of_type) as table:
                    _check_columns(of_type, table.header, self._scrub)
                    make = _maker(table, of_type, into)
                    yield from map(make, self._undamaged(table, of_type))
        except XurrentError as error:
            forget_locals(error)
            raise

    def _undamaged(self, items: Iterable[T], of_type: str) -> Iterator[T]:
        """Yield items of a reader. Raises ``RowError`` instead of the reader's errors."""
        try:
            with _damage_reported(of_type):
                yield from items
        except RowError:
            self.is_damaged = True
            raise

    def save(self, folder: str) -> list[Path]:
        """Write a file for each type, atomically."""
        Path(folder).mkdir(parents=True, exist_ok=True)
        saved: list[Path] = []
        taken: Counter[str] = Counter()
        for of_type, members in self._by_type.items():
            for member in members:
                stem = re.sub(r"[^\w-]", "_", of_type.removesuffix(".csv"))
                taken[stem] += 1
                again = f"-{taken[stem]}" if taken[stem] > 1 else ""
                path = Path(folder, f"{stem}{again}.csv")
                target = PathTarget(str(path), 2**62)
                try:
                    target.open()
                    for block in self._undamaged(member.blocks(of_type), of_type):
                        target.write(block)
                    target.finish(None)
                finally:
                    target.discard()
                saved.append(path)
        return saved


def _maker(
    table: CsvTable, of_type: str, into: object
) -> Callable[[list[str]], object]:
    """Return a function that converts the cells of a row; its errors omit values."""
    header = table.header
    if into is None:
        return lambda cells: dict(zip(header, cells, strict=True))
    if into in _DECODED:
        return _decoder(table, header, of_type)
    from pydantic import TypeAdapter, ValidationError

    model = as_class(into)
    names = _fields(header, model)
    decoded = _decoder(table, names, of_type)
    if is_typed_dict(model):
        required: Iterable[str] = cast("Any", model).__required_keys__
        absent = set(model.__annotations__).difference(map(str, names))
        if missing := sorted(absent.intersection(required)):
            raise RowError(f"The file of {of_type} has no column for {missing[0]}")
    validate = TypeAdapter(readable(model)).validator.validate_python

    def made(cells: list[str]) -> object:
        try:
            return validate(decoded(cells))
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
        where, problem = ".".join(map(str, first["loc"])), first["msg"]
        if first["input"] is None:
            problem += "; this is None, the value of an empty cell"
        raise RowError(f"Line {table.line} of {of_type}, {where}: {problem}")

    return made


def _decoder(
    table: CsvTable, names: Sequence[str | None], of_type: str
) -> Callable[[list[str]], dict[str, object]]:
    """Return a function that makes a dictionary; columns named ``None`` are omitted."""
    header, known = table.header, {**columns_of("*"), **columns_of(of_type)}
    plan = [
        (name, index, reader(known.get(header[index])))
        for index, name in enumerate(names)
        if name is not None
    ]

    def decoded(cells: list[str]) -> dict[str, object]:
        values: dict[str, object] = {}
        for name, index, read in plan:
            try:
                values[name] = read(cells[index])
            except ValueError:
                break
        else:
            return values
        raise RowError(
            f"Line {table.line} of {of_type}, {header[index]}: this is no "
            f"{known[header[index]].kind}; rows() without into= reads it as a string"
        )

    return decoded


def _fields(header: list[str], model: type[object]) -> list[str | None]:
    """Return the field of the class for each column, by header or Python name."""
    keys: dict[str, str] = {}
    for each in declared_fields(model):
        keys |= {each.key: each.key, each.path: each.key}
    fields_ = [keys.get(title, keys.get(field_name(title))) for title in header]
    if not any(fields_):
        raise ConfigurationError(
            f"No field of {model.__name__} is a column: name fields by the headers of the "
            "file, or by those in Python's spelling, such as primary_email"
        )
    return fields_


class _View(io.RawIOBase):
    """A view of a file with a position of its own, for concurrent readers."""

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


@contextmanager
def _damage_reported(what: str) -> Generator[None]:
    try:
        yield
    except CsvError as error:
        problem = str(error)
    except Exception as error:  # each compression has its own errors
        module, _, _ = type(error).__module__.partition(".")
        if isinstance(error, TimeoutError) or module not in sys.stdlib_module_names:
            raise  # ours, or of a signal handler, such as Celery's time limit
        problem = type(error).__name__
    else:
        return
    raise RowError(f"The file of {what} is damaged ({problem}): {_AGAIN}")


class _Member:
    """One file of an export."""

    def __init__(self, name: str, opened: Callable[[], IO[bytes]]) -> None:
        self.name: str = PurePosixPath(name).name
        self._opened = opened

    @contextmanager
    def table(self, of_type: str) -> Generator[CsvTable]:
        """Open it as a table. Raises ``RowError``."""
        with _damage_reported(of_type):
            content = self._opened()
        with content:
            with _damage_reported(of_type):
                table = CsvTable(content, delimiter=",")
            yield table

    def blocks(self, of_type: str) -> Iterator[bytes]:
        """Read the raw file. Raises ``RowError``."""
        with _damage_reported(of_type), self._opened() as content:
            yield from iter(partial(content.read, _BLOCK_BYTES), b"")


def _check_columns(
    of_type: str, header: list[str], scrub: Callable[[str], str]
) -> None:
    """Refuse a file without columns of the type, such as a web page or JSON.

    Raises ``RowError``, which quotes the first line of the file.
    """
    if has_column_of(of_type, header):
        return
    first = scrub(",".join(header))[:_QUOTED]
    begins = f"it begins {first!r}" if first else "it is empty"
    raise RowError(
        f"The file of {of_type} has none of the columns of {of_type}: {begins}. The "
        f"storage, or a proxy before it, may have answered with a page: {_AGAIN}"
    )


def _members_of(file: BinaryIO, name: str) -> list[_Member]:
    """Return the files of a download by name; ``name`` is that of a single file.

    Raises ``RowError`` for an archive that is damaged or empty.
    """
    from zipfile import BadZipFile, ZipFile

    file.seek(0)
    if file.read(4) not in _ZIP:
        lock = threading.Lock()
        return [
            _Member(name, lambda: io.BufferedReader(_View(file, lock), _BLOCK_BYTES))
        ]
    with _damage_reported("the export"):
        archive = ZipFile(file)
        entries = archive.infolist()
        if _count(file) not in {len(entries), _COUNT_ELSEWHERE}:
            raise BadZipFile  # zipfile misses files if the length of a comment is wrong
    # A folder has no content: one with content is a file with a damaged name.
    files = [each for each in entries if each.file_size or not each.is_dir()]
    if not files:
        raise RowError("The export is an archive without files: export again")
    files.sort(key=lambda each: each.filename)
    return [_Member(each.filename, partial(archive.open, each)) for each in files]


def _count(file: BinaryIO) -> int:
    """Return the number of files in the directory of an archive."""
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _LONGEST_END))
    _, _, end = file.read().rpartition(_END)
    return int.from_bytes(end[6:8], "little")
