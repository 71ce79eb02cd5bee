"""The file of an export: a CSV file, or a ZIP file of them.

Readers of archives raise a dozen different errors for damaged files. All of them leave
this module as a ``RowError``.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import PurePosixPath
from typing import IO, BinaryIO, Final, TypeVar

from typing_extensions import override

from ..core.csv_file import CellTable, CsvError, csv_table
from ..core.errors import XurrentError
from .columns import has_column_of
from .outcome import RowError

T = TypeVar("T")

_BLOCK_BYTES: Final = 256 * 1024
_QUOTED: Final = 120
_END: Final = b"PK\x05\x06"
_ZIP: Final = frozenset({b"PK\x03\x04", _END})
_LONGEST_END: Final = 22 + 0xFFFF
_COUNT_ELSEWHERE: Final = 0xFFFF
"""The count of an archive with more files, which is in another record."""


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


@contextmanager
def _damage_reported(what: str) -> Generator[None]:
    try:
        yield
    except XurrentError:
        raise
    except CsvError as error:
        problem = str(error)
    except Exception as error:  # each way of packing has errors of its own
        problem = type(error).__name__
    else:
        return
    raise RowError(f"The file of {what} is damaged ({problem}): export again")


def undamaged(items: Iterable[T], of_type: str) -> Iterator[T]:
    """Yield what a reader gives. Raises ``RowError`` in place of the reader's errors."""
    with _damage_reported(of_type):
        yield from items


class Member:
    """One file of an export."""

    def __init__(self, name: str, opened: Callable[[], IO[bytes]]) -> None:
        self.name: str = PurePosixPath(name).name
        self.is_sheet: bool = name.lower().endswith(".xlsx")
        self._opened = opened

    @contextmanager
    def table(self, of_type: str) -> Generator[CellTable]:
        """Open it as a table. Raises ``RowError``."""
        with _damage_reported(of_type):
            content = self._opened()
        with content:
            with _damage_reported(of_type):
                table = self._read(content)
            yield table

    def header(self) -> list[str]:
        """Read its header, or its first line if it is no table.

        Raises ``RowError`` for an archive that is damaged.
        """
        with _damage_reported(self.name), self._opened() as content:
            try:
                return self._read(content).header
            except CsvError:
                pass
        # A table that is damaged still says what it is.
        return [title.strip('"') for title in self._first_line().split(",")]

    def check(
        self, of_type: str, header: list[str], scrub: Callable[[str], str]
    ) -> None:
        """Refuse a file without a column of the type: a web page, or an answer in JSON.

        Raises ``RowError``, which quotes the first line of the file.
        """
        if has_column_of(of_type, header):
            return
        first = self._first_line()
        begins = f"it begins {scrub(first)[:_QUOTED]!r}" if first else "it is empty"
        raise RowError(
            f"The file of {of_type} has none of the columns of {of_type}: {begins}. The "
            "storage, or a proxy before it, may have answered with a page: export again"
        )

    def blocks(self, of_type: str) -> Iterator[bytes]:
        """Read it as it is. Raises ``RowError``."""
        with _damage_reported(of_type), self._opened() as content:
            yield from iter(partial(content.read, _BLOCK_BYTES), b"")

    def _first_line(self) -> str:
        with _damage_reported(self.name), self._opened() as content:
            text = content.read(4 * _QUOTED).decode("utf-8", "replace")
        lines = [line.strip() for line in text.lstrip("\ufeff").splitlines()]
        return next((line for line in lines if line), "")

    def _read(self, content: IO[bytes]) -> CellTable:
        if self.is_sheet:
            raise RowError(
                f"{self.name} is a spreadsheet, whose rows are not read: save it by "
                "download(), or export as CSV"
            )
        return csv_table(content, delimiter=",")


def members_of(file: BinaryIO, name: str) -> list[Member]:
    """The files in a download, sorted by name; ``name`` is that of a download that is one.

    Raises ``RowError`` for an archive that is damaged or empty.
    """
    from zipfile import BadZipFile, ZipFile

    lock = threading.Lock()
    whole = Member(name, lambda: io.BufferedReader(_View(file, lock), _BLOCK_BYTES))
    file.seek(0)
    if file.read(4) not in _ZIP:
        return [whole]
    with _damage_reported("the export"):
        archive = ZipFile(file)
        found = sorted(archive.infolist(), key=lambda each: each.filename)
        if _count(file) not in {len(found), _COUNT_ELSEWHERE}:
            raise BadZipFile  # zipfile overlooks files when a comment's length is wrong
    if any(each.filename == "xl/workbook.xml" for each in found):
        whole.is_sheet = True
        return [whole]
    # A folder holds nothing: what does is a file whose name is damaged.
    files = [each for each in found if each.file_size or not each.is_dir()]
    if not files:
        raise RowError("The export is an archive without files: export again")
    return [Member(each.filename, partial(archive.open, each)) for each in files]


def _count(file: BinaryIO) -> int:
    """The number of files that an archive says it has."""
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _LONGEST_END))
    _, _, end = file.read().rpartition(_END)
    return int.from_bytes(end[6:8], "little")
