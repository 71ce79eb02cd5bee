# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Where a download goes: a path, which is replaced as a whole, or a file of the user's."""

from __future__ import annotations

import errno
import os
import threading
from contextlib import suppress
from io import RawIOBase, TextIOBase
from typing import BinaryIO, Final, Protocol, cast

from ..core.errors import ConfigurationError, DownloadError
from ..core.overriding import override


class WritableFile(Protocol):
    """A file object that is open for writing in binary mode."""

    def write(self, data: bytes, /) -> object:
        """Write all of ``data``."""
        ...


class Target:
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
        """Forget what was written; whether that can be done."""
        written, self._count = self._count, 0
        return not written

    def finish(self, expected: int | None) -> int:
        """The content is complete; the number of its bytes, as ``expected`` if given."""
        if expected is not None and expected != self._count:
            raise DownloadError(
                f"The attachment has {expected} bytes, but {self._count} arrived: fetch "
                "its expiring_url again and repeat the download"
            )
        return self._count

    def discard(self) -> None:
        """Leave nothing behind, unless it was finished."""


_OPEN_FILES: Final = "/proc/self/fd"


def _nameless(folder: str) -> BinaryIO | None:
    flag = getattr(os, "O_TMPFILE", None)
    if flag is None or not os.path.isdir(_OPEN_FILES):
        return None
    try:
        descriptor = os.open(folder, flag | os.O_RDWR | os.O_CLOEXEC, 0o666)
    except OSError:
        return None  # not on every file system; one that is not there is told later
    return cast("BinaryIO", os.fdopen(descriptor, "w+b"))


class _Output:
    """A new file that takes the place of another once it is complete.

    Where the system can make files without a name, nothing is left of it even when the
    process is killed. What is no file, such as a pipe, is itself written to.
    """

    def __init__(self, given: str) -> None:
        import secrets
        import stat

        if os.path.isdir(given) or not os.path.basename(given):
            raise ConfigurationError(
                f"to={given!r} is a folder: give the path of the file"
            )
        try:
            mode = os.stat(given).st_mode
        except FileNotFoundError:
            mode = None
        self.replaces: bool = mode is None or stat.S_ISREG(mode)
        self._mode = None if mode is None else stat.S_IMODE(mode)
        self._path = os.path.realpath(given)
        folder, name = os.path.split(self._path)
        short = os.fsencode(name)[:100].decode("utf-8", "ignore")
        self._beside = os.path.join(folder, f".{short}.{secrets.token_hex(8)}.part")
        self._named = False
        file = _nameless(folder) if self.replaces else None
        if not self.replaces:
            # By the name given: a link such as /dev/stdout leads to no other.
            file = cast("BinaryIO", open(given, "wb", buffering=0))  # noqa: SIM115
        elif file is None:
            # Not of the tempfile module: this one gets the usual permissions.
            try:
                file = open(self._beside, "xb")  # noqa: SIM115
            except OSError as error:
                error.filename = self._path  # the name that was asked for, not ours
                raise
            self._named = True
        self.file: BinaryIO = file

    def publish(self) -> None:
        """Replace the file at the path."""
        if not self.replaces:
            self.file.close()
            return
        self.file.flush()
        if self._mode is not None and hasattr(os, "fchmod"):
            os.fchmod(self.file.fileno(), self._mode)
        if not self._named:
            number = self.file.fileno()
            # With a folder, which an absolute path ignores, Python follows the link.
            os.link(f"{_OPEN_FILES}/{number}", self._beside, src_dir_fd=number)
            self._named = True
        self.file.close()
        os.replace(self._beside, self._path)
        self._named = False

    def discard(self) -> None:
        """Leave nothing behind, unless it was published."""
        with suppress(OSError):  # what could not be written does not matter now
            self.file.close()
        if self._named:
            with suppress(OSError):
                os.unlink(self._beside)
            self._named = False


class PathTarget(Target):
    """A path: a file is replaced at the end, what is no file is written to.

    A symbolic link is followed, and a file that is replaced keeps its mode. A pipe or a
    device gets the content as it arrives.
    """

    def __init__(self, path: str, limit: int) -> None:
        super().__init__(limit)
        self._path = path
        self._output: _Output | None = None
        self._closed = False
        # Discarding waits for a worker thread that is writing.
        self._lock = threading.Lock()

    @override
    def open(self) -> None:
        output = _Output(self._path)
        with self._lock:
            self._output = output
        if self._closed:  # given up in the meantime
            self.discard()

    @override
    def write(self, piece: bytes) -> None:
        super().write(piece)
        with self._lock:
            if self._output is not None:
                write_all(self._output.file, piece)

    @override
    def restart(self) -> bool:
        untouched = super().restart()
        with self._lock:
            if self._output is None or not self._output.replaces:
                return untouched
            self._output.file.seek(0)
            self._output.file.truncate()
        return True

    @override
    def finish(self, expected: int | None) -> int:
        count = super().finish(expected)
        with self._lock:
            if self._output is not None:
                self._output.publish()
        return count

    @override
    def discard(self) -> None:
        with self._lock:
            self._closed = True
            output, self._output = self._output, None
        if output is not None:
            output.discard()


class FileTarget(Target):
    """A file object of the user's, from where it stands; it is not closed."""

    def __init__(self, file: WritableFile, limit: int) -> None:
        given: object = file  # whatever its type promises
        writes = callable(getattr(given, "write", None))
        if isinstance(given, TextIOBase) or not writes:
            raise ConfigurationError(
                "to=... must be a path, or a file that is open for writing in binary mode"
            )
        super().__init__(limit)
        self._file = file
        self._start: int | None = None

    @override
    def open(self) -> None:
        file = cast("BinaryIO", self._file)
        try:
            self._start = file.tell() if file.seekable() else None
        except (AttributeError, OSError):
            self._start = None

    @override
    def write(self, piece: bytes) -> None:
        super().write(piece)
        write_all(self._file, piece)

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


def write_all(file: WritableFile, piece: bytes) -> None:
    """Write all of ``piece``, also to files that take a part of it at a time."""
    while piece:
        taken = file.write(piece)
        if taken is None and isinstance(file, RawIOBase):
            raise BlockingIOError(errno.EAGAIN, "the file takes nothing now")
        if not isinstance(taken, int) or taken >= len(piece):
            return
        if taken <= 0:
            raise OSError("the file takes no more bytes")
        piece = piece[taken:]
