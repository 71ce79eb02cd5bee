# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The file of an export: a CSV file, or a ZIP file of them. Damage is a ``RowError``."""

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
_ZIP: Final = frozenset({b"PK\x03\x04", b"PK\x05\x06"})


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
        self._opened = opened

    @contextmanager
    def table(self, of_type: str) -> Generator[CellTable]:
        """Open it as a table. Raises ``RowError``."""
        with _damage_reported(of_type):
            content = self._opened()
        with content:
            with _damage_reported(of_type):
                table = csv_table(content, delimiter=",")
            yield table

    def header(self) -> list[str]:
        """Read its header. Raises ``RowError``."""
        with self.table(self.name) as table:
            return table.header

    def blocks(self, of_type: str) -> Iterator[bytes]:
        """Read it as it is. Raises ``RowError``."""
        with _damage_reported(of_type), self._opened() as content:
            yield from iter(partial(content.read, _BLOCK_BYTES), b"")


def check_columns(of_type: str, header: list[str], scrub: Callable[[str], str]) -> None:
    """Refuse a file without a column of the type: a web page, or an answer in JSON.

    Raises ``RowError``, which quotes the first line of the file.
    """
    if has_column_of(of_type, header):
        return
    first = scrub(",".join(header))[:_QUOTED]
    begins = f"it begins {first!r}" if first else "it is empty"
    raise RowError(
        f"The file of {of_type} has none of the columns of {of_type}: {begins}. The "
        "storage, or a proxy before it, may have answered with a page: export again"
    )


def members_of(file: BinaryIO, name: str) -> list[Member]:
    """The files in a download, sorted by name; ``name`` is that of a download that is one.

    Raises ``RowError`` for an archive that is damaged or empty.
    """
    from zipfile import ZipFile

    file.seek(0)
    if file.read(4) not in _ZIP:
        lock = threading.Lock()
        return [Member(name, lambda: io.BufferedReader(_View(file, lock)))]
    with _damage_reported("the export"):
        archive = ZipFile(file)
    files = [each for each in archive.infolist() if not each.is_dir()]
    if not files:
        raise RowError("The export is an archive without files: export again")
    files.sort(key=lambda each: each.filename)
    return [Member(each.filename, partial(archive.open, each)) for each in files]
