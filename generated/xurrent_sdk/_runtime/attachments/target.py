"""Where a download goes: a path, which is replaced as a whole, or a file of the user's."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol, cast

from ..errors import ConfigurationError, DownloadError

if TYPE_CHECKING:
    from typing import BinaryIO


class WritableFile(Protocol):
    """A file object that is open for writing in binary mode."""

    def write(self, data: bytes, /) -> object:
        """Write all of ``data``."""
        ...


class Target(Protocol):
    """Takes the content of one download; its methods may block."""

    def open(self) -> None:
        """Get ready; raises ``OSError`` when it cannot be written."""
        ...

    def write(self, piece: bytes) -> None:
        """Append; raises :class:`~..errors.DownloadError` when it is too much."""
        ...

    def restart(self) -> bool:
        """Forget what was written; whether that can be done."""
        ...

    def finish(self) -> int:
        """The content is complete; the number of its bytes."""
        ...

    def discard(self) -> None:
        """Leave nothing behind, unless it was finished."""
        ...


class _Bound:
    """Counts bytes up to a limit."""

    def __init__(self, limit: int) -> None:
        self.count = 0
        self._limit = limit

    def add(self, piece: bytes) -> None:
        if self.count + len(piece) > self._limit:
            raise DownloadError(
                f"The attachment is larger than max_bytes ({self._limit}): raise the "
                "bound if that is expected"
            )
        self.count += len(piece)


class PathTarget:
    """A path: written beside it, moved into place at the end."""

    def __init__(self, path: str, limit: int) -> None:
        self._path = path
        self._limit = limit
        self._bound = _Bound(limit)
        self._file: BinaryIO | None = None
        self._beside = ""
        self._closed = False
        # Discarding waits for a worker thread that is writing.
        self._lock = threading.Lock()

    def open(self) -> None:
        """See :meth:`Target.open`."""
        import secrets

        if os.path.isdir(self._path) or not os.path.basename(self._path):
            raise ConfigurationError(
                f"to={self._path!r} is a folder: give the path of the file"
            )
        folder, name = os.path.split(self._path)
        beside = os.path.join(folder, f".{name[:100]}.{secrets.token_hex(8)}.part")
        with self._lock:
            if self._closed:  # given up in the meantime
                return
            # Not of the tempfile module: this one gets the usual permissions.
            self._file = open(beside, "xb")  # noqa: SIM115
            self._beside = beside

    def write(self, piece: bytes) -> None:
        """See :meth:`Target.write`."""
        self._bound.add(piece)
        with self._lock:
            if self._file is not None:
                self._file.write(piece)

    def restart(self) -> bool:
        """See :meth:`Target.restart`."""
        self._bound = _Bound(self._limit)
        with self._lock:
            if self._file is not None:
                self._file.seek(0)
                self._file.truncate()
        return True

    def finish(self) -> int:
        """See :meth:`Target.finish`."""
        with self._lock:
            file, self._file = self._file, None
            if file is not None:
                file.close()
                os.replace(self._beside, self._path)
                self._beside = ""
        return self._bound.count

    def discard(self) -> None:
        """See :meth:`Target.discard`."""
        with self._lock:
            self._closed = True
            file, self._file = self._file, None
            beside, self._beside = self._beside, ""
        if file is not None:
            file.close()
        if beside:
            with suppress(OSError):
                os.unlink(beside)


class FileTarget:
    """A file object of the user's, from where it stands; it is not closed."""

    def __init__(self, file: WritableFile, limit: int) -> None:
        import io

        if isinstance(file, io.TextIOBase) or not callable(
            getattr(file, "write", None)
        ):
            raise ConfigurationError(
                "to=... must be a path, or a file that is open for writing in binary mode"
            )
        self._file = file
        self._limit = limit
        self._bound = _Bound(limit)
        self._start: int | None = None

    def open(self) -> None:
        """See :meth:`Target.open`."""
        file = cast("BinaryIO", self._file)
        try:
            self._start = file.tell() if file.seekable() else None
        except (AttributeError, OSError):
            self._start = None

    def write(self, piece: bytes) -> None:
        """See :meth:`Target.write`."""
        self._bound.add(piece)
        self._file.write(piece)

    def restart(self) -> bool:
        """See :meth:`Target.restart`."""
        written, self._bound = self._bound.count, _Bound(self._limit)
        if not written:
            return True
        if self._start is None:
            return False
        file = cast("BinaryIO", self._file)
        file.seek(self._start)
        file.truncate()
        return True

    def finish(self) -> int:
        """See :meth:`Target.finish`."""
        return self._bound.count

    def discard(self) -> None:
        """See :meth:`Target.discard`."""
