# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Sources that are files: the user's, by path or open, and temporary copies."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, cast

from ..core.errors import ConfigurationError, UploadError
from ..core.overriding import override
from .source import BLOCK, Source, checked

if TYPE_CHECKING:
    from typing import BinaryIO


class FileSource(Source):
    """A file object of the user's, from where it stands; it is not closed."""

    what = "a file that cannot seek"

    def __init__(self, file: BinaryIO | None) -> None:
        self._file = file
        self._start = 0
        self._left = 0
        # Close waits for a read that a worker thread is in.
        self._lock = threading.Lock()
        name: object = getattr(file, "name", None)
        if isinstance(name, str) and not name.startswith("<"):
            self.name = os.path.basename(name)

    @override
    def open(self) -> None:
        """See ``Source.open``."""
        self._measure()

    def _measure(self) -> None:
        file = cast("BinaryIO", self._file)
        try:
            start = file.tell()
            end = file.seek(0, os.SEEK_END)
            file.seek(start)
        except (AttributeError, OSError, ValueError):
            if getattr(file, "closed", False):
                raise ConfigurationError(
                    "The file is closed: upload it while it is open"
                ) from None
            return
        self._start, self.size, self.repeatable = start, max(end - start, 0), True

    @override
    def rewind(self) -> None:
        """See ``Source.rewind``."""
        if self.repeatable:
            cast("BinaryIO", self._file).seek(self._start)
            self._left = self.size or 0

    @override
    def read(self) -> bytes:
        """See ``Source.read``; exactly the bytes there were at first."""
        self.begun = True
        with self._lock:
            if self._file is None:
                return b""
            if self.size is None:
                return checked(self._file.read(BLOCK))
            if not self._left:
                return b""
            # A file that grows while it is sent, such as a log, is sent as it was.
            block = checked(self._file.read(min(BLOCK, self._left)))
        if not block:
            raise UploadError(
                f"The file became {self._left} bytes shorter while it was sent"
            )
        self._left -= len(block)
        return block


class PathSource(FileSource):
    """A file by its path."""

    what = "a pipe or device"

    def __init__(self, path: str) -> None:
        super().__init__(None)
        self._path = path
        self._closed = False
        self.name = os.path.basename(path)

    @override
    def open(self) -> None:
        """See ``Source.open``."""
        import stat

        file = cast("BinaryIO", open(self._path, "rb", buffering=0))  # noqa: SIM115
        with self._lock:
            self._file = file
            if self._closed:  # given up while we were opening it
                file.close()
        if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            self._measure()

    @override
    def close(self) -> None:
        """See ``Source.close``."""
        with self._lock:
            self._closed = True
            file, self._file = self._file, None
        if file is not None:
            file.close()


class SpoolSource(FileSource):
    """A temporary copy of a source whose size was not known; deleted when closed."""

    def __init__(self, name: str | None) -> None:
        from tempfile import TemporaryFile

        super().__init__(cast("BinaryIO", TemporaryFile()))  # noqa: SIM115
        self.name = name

    @override
    def open(self) -> None:
        """Turn from writing to reading."""
        with self._lock:
            if self._file is not None:
                self._file.seek(0)
        super().open()

    def write(self, block: bytes) -> None:
        """Append to the copy."""
        with self._lock:
            if self._file is not None:
                self._file.write(block)

    @override
    def close(self) -> None:
        """See ``Source.close``."""
        with self._lock:
            file, self._file = self._file, None
        if file is not None:
            file.close()
