"""The destination of a download: a path, replaced as a whole, or a file of the user's."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import BinaryIO, Protocol, cast

from typing_extensions import override

from ..core.errors import ConfigurationError, DownloadError


class WritableFile(Protocol):
    """A file object that is open for writing in binary mode."""

    def write(self, data: bytes, /) -> object:
        """Write all of ``data``."""
        ...


class ContentTarget:
    """Takes the content of one download, of a bounded size; its methods may block."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._count = 0

    def open(self) -> None:
        """Get ready; raises ``OSError`` when it cannot be written."""

    def write(self, piece: bytes) -> None:
        """Append; raises ``DownloadError`` when it is too much."""
        if self._count + len(piece) > self._limit:
            raise DownloadError(
                f"The attachment is larger than max_bytes ({self._limit}): raise the "
                "bound if that is expected"
            )
        self._count += len(piece)

    def restart(self) -> bool:
        """Forget what was written; ``False`` where that cannot be done."""
        written, self._count = self._count, 0
        return not written

    def finish(self, expected: int | None) -> int:
        """Complete the content; return the number of its bytes, checked if ``expected``."""
        if expected is not None and expected != self._count:
            raise DownloadError(
                f"The attachment has {expected} bytes, but {self._count} arrived: fetch "
                "its expiring_url again and repeat the download"
            )
        return self._count

    def discard(self) -> None:
        """Leave nothing behind, unless it was finished."""


class PathTarget(ContentTarget):
    """A path: a temporary file beside it takes its place once the content is complete.

    A symbolic link is followed, and a file that is replaced keeps its mode.
    """

    def __init__(self, path: str, limit: int) -> None:
        super().__init__(limit)
        self._given = path
        self._path = os.path.realpath(path)
        self._part = ""
        self._file: BinaryIO | None = None

    @override
    def open(self) -> None:
        import secrets
        import shutil

        if self._given.endswith(os.sep) or os.path.isdir(self._path):
            raise ConfigurationError(
                f"to={self._given!r} is a folder: give the path of the file"
            )
        if os.path.exists(self._path) and not os.path.isfile(self._path):
            raise ConfigurationError(
                f"to={self._given!r} is a pipe or a device: open it in binary mode, and "
                "give the open file"
            )
        part = os.path.join(
            os.path.dirname(self._path), f".xurrent-{secrets.token_hex(8)}.part"
        )
        # Not of the tempfile module, whose files only their owner can read.
        self._file = open(part, "xb")  # noqa: SIM115
        self._part = part
        with suppress(FileNotFoundError):
            shutil.copymode(self._path, part)

    @override
    def write(self, piece: bytes) -> None:
        super().write(piece)
        cast("BinaryIO", self._file).write(piece)

    @override
    def restart(self) -> bool:
        super().restart()
        file = cast("BinaryIO", self._file)
        file.seek(0)
        file.truncate()
        return True

    @override
    def finish(self, expected: int | None) -> int:
        count = super().finish(expected)
        cast("BinaryIO", self._file).close()
        os.replace(self._part, self._path)
        self._part = ""
        return count

    @override
    def discard(self) -> None:
        if self._file is not None:
            with suppress(OSError):  # a full disk
                self._file.close()
        if self._part:
            with suppress(OSError):
                os.unlink(self._part)


class FileTarget(ContentTarget):
    """A file object of the user's, from its position; it is not closed."""

    def __init__(self, file: WritableFile, limit: int) -> None:
        super().__init__(limit)
        self._file = file
        self._start: int | None = None

    @override
    def open(self) -> None:
        file = cast("BinaryIO", self._file)
        with suppress(AttributeError, OSError):
            self._start = file.tell() if file.seekable() else None

    @override
    def write(self, piece: bytes) -> None:
        super().write(piece)
        self._file.write(piece)

    @override
    def restart(self) -> bool:
        if super().restart():
            return True
        if self._start is None:
            return False
        file = cast("BinaryIO", self._file)
        file.seek(self._start)
        file.truncate()
        return True
