"""Sources of a file: a path, bytes, a file object, an iterator.

All of them become a ``Source``, which is read block by block and says whether it
can be read again from the start. Nothing here holds more than a block, or one piece of
an iterator, in memory.
"""

from __future__ import annotations

import inspect
import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Iterable, Iterator
from typing import BinaryIO, Final, Protocol, TypeAlias, Union, cast

from typing_extensions import override

from ..core.errors import ConfigurationError, UploadError

BLOCK_BYTES: Final = 256 * 1024
"""Bytes that are read at once; what iterators give is never cut."""


class BinaryFile(Protocol):
    """A file object in binary mode."""

    def read(self, size: int, /) -> bytes:
        """At most ``size`` bytes, none at the end."""
        ...


class AsyncBinaryFile(Protocol):
    """A file object whose ``read`` is awaited."""

    async def read(self, size: int, /) -> bytes:
        """At most ``size`` bytes, none at the end."""
        ...


Buffer: TypeAlias = bytes | bytearray | memoryview
UploadSource: TypeAlias = Union[
    str, "os.PathLike[str]", Buffer, BinaryFile, Iterable[Buffer]
]
"""A path (text is a path), the content, a binary file, or what yields the content."""
AsyncUploadSource: TypeAlias = UploadSource | AsyncBinaryFile | AsyncIterable[Buffer]
"""The async client reads async iterators and async files as well."""


class Source:
    """Bytes to be sent, read block by block."""

    what: str = "the source"
    """The source's name in messages."""
    name: str | None = None
    """The file name that it suggests."""
    size: int | None = None
    """Bytes, when that is known before reading; after ``open``."""
    repeatable: bool = False
    """True if ``rewind`` leads back to the start; after ``open``."""
    blocking: bool = True
    """True if reading may wait for a disk or for code of the user's."""
    begun: bool = False
    """True if anything was read since the source was at its start."""

    @property
    def fresh(self) -> bool:
        """Return whether the next reading can start at the start."""
        return self.repeatable or not self.begun

    def open(self) -> None:
        """Get ready; raises ``OSError`` when a file cannot be read."""

    def rewind(self) -> None:
        """Go to the start, for each reading."""

    def read(self) -> bytes | Awaitable[bytes]:
        """The next block; empty at the end."""
        raise NotImplementedError

    def close(self) -> None:
        """Close what ``open`` opened."""


def source_of(given: object, *, asynchronous: bool = False) -> Source:
    """The source that the user's object is.

    Raises ``ConfigurationError`` for anything that is none, and for what
    only the async client can read.
    """
    if isinstance(given, str | os.PathLike):
        return PathSource(os.fspath(cast("str | os.PathLike[str]", given)))
    if isinstance(given, bytes | bytearray | memoryview):
        return BytesSource(cast("Buffer", given))
    reader = getattr(given, "read", None)
    awaited = inspect.iscoroutinefunction(reader)
    if awaited or isinstance(given, AsyncIterable):
        if not asynchronous:
            raise ConfigurationError(
                "An async iterator was given to the sync client: use the async client, "
                "or a plain iterator"
            )
        if awaited:
            return AsyncIteratorSource(_blocks_of(cast("AsyncBinaryFile", given)))
        return AsyncIteratorSource(cast("AsyncIterable[object]", given))
    if isinstance(given, io.TextIOBase):
        raise ConfigurationError(
            "The file is open in text mode: open it with mode 'rb'"
        )
    if callable(reader):
        return FileSource(cast("BinaryIO", given))
    if isinstance(given, Iterable):
        return IteratorSource(cast("Iterable[object]", given))
    raise ConfigurationError(
        f"A {type(given).__name__} cannot be uploaded: give a path, bytes, a file that is "
        "open in binary mode, or an iterator of bytes"
    )


class BytesSource(Source):
    """Content in memory."""

    what = "bytes"
    repeatable = True
    blocking = False

    def __init__(self, data: Buffer) -> None:
        view = memoryview(data)
        self._view = view.cast("B") if view.c_contiguous else memoryview(view.tobytes())
        self._at = 0
        self.size = self._view.nbytes

    @override
    def rewind(self) -> None:
        self._at = 0

    @override
    def read(self) -> bytes:
        block = bytes(self._view[self._at : self._at + BLOCK_BYTES])
        self._at += len(block)
        return block


class FileSource(Source):
    """A file object of the user's, from its position; it is not closed."""

    what = "a file that cannot seek"

    def __init__(self, file: BinaryIO | None) -> None:
        self._file = file
        self._start = 0
        self._left = 0
        name: object = getattr(file, "name", None)
        if isinstance(name, str) and not name.startswith("<"):
            self.name = os.path.basename(name)

    @override
    def open(self) -> None:
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
        if self.repeatable:
            cast("BinaryIO", self._file).seek(self._start)
            self._left = self.size or 0

    @override
    def read(self) -> bytes:
        """Exactly the bytes that there were at first."""
        self.begun = True
        file = cast("BinaryIO", self._file)
        if self.size is None:
            return checked(file.read(BLOCK_BYTES))
        if not self._left:
            return b""
        # A file that grows while it is sent, such as a log, is sent as it was.
        block = checked(file.read(min(BLOCK_BYTES, self._left)))
        if not block:
            raise UploadError(
                f"The file became {self._left} bytes shorter while it was sent"
            )
        self._left -= len(block)
        return block


class _OwnFile(FileSource):
    """A file that is closed with the source.

    It is buffered: its lock makes ``close`` wait for a worker thread that reads.
    """

    @override
    def close(self) -> None:
        if self._file is not None:
            self._file.close()


class PathSource(_OwnFile):
    """A file by its path."""

    what = "a pipe or device"

    def __init__(self, path: str) -> None:
        super().__init__(None)
        self._path = path
        self.name = os.path.basename(path)

    @override
    def open(self) -> None:
        import stat

        self._file = open(self._path, "rb")  # noqa: SIM115
        if stat.S_ISREG(os.fstat(self._file.fileno()).st_mode):
            super().open()


class SpoolSource(_OwnFile):
    """A temporary copy of a source whose size was not known; deleted when closed."""

    def __init__(self, name: str | None) -> None:
        from tempfile import TemporaryFile

        super().__init__(cast("BinaryIO", TemporaryFile()))  # noqa: SIM115
        self.name = name

    @override
    def open(self) -> None:
        """Turn from writing to reading."""
        cast("BinaryIO", self._file).seek(0)
        super().open()

    def write(self, block: bytes) -> None:
        cast("BinaryIO", self._file).write(block)


class IteratorSource(Source):
    """An iterator, which is read once, or an iterable that gives new ones."""

    what = "an iterator"

    def __init__(self, pieces: Iterable[object]) -> None:
        self._iterable = pieces
        self._iterator: Iterator[object] = iter(pieces)
        self.repeatable = self._iterator is not pieces
        if isinstance(pieces, list | tuple):
            self.size = sum(len(checked(piece)) for piece in pieces)
            self.blocking = False

    @override
    def rewind(self) -> None:
        if self.repeatable and self.begun:
            self._iterator = iter(self._iterable)

    @override
    def read(self) -> bytes:
        self.begun = True
        block = bytearray()
        for piece in self._iterator:
            block += checked(piece)
            if len(block) >= BLOCK_BYTES:
                break
        return bytes(block)


class AsyncIteratorSource(Source):
    """An async iterator, which is read once, or an iterable that gives new ones."""

    what = "an async iterator"
    blocking = False

    def __init__(self, pieces: AsyncIterable[object]) -> None:
        self._iterable = pieces
        self._iterator: AsyncIterator[object] = aiter(pieces)
        self.repeatable = self._iterator is not pieces

    @override
    def rewind(self) -> None:
        if self.repeatable and self.begun:
            self._iterator = aiter(self._iterable)

    @override
    async def read(self) -> bytes:
        self.begun = True
        block = bytearray()
        async for piece in self._iterator:
            block += checked(piece)
            if len(block) >= BLOCK_BYTES:
                break
        return bytes(block)


async def _blocks_of(file: AsyncBinaryFile) -> AsyncIterator[bytes]:
    while block := await file.read(BLOCK_BYTES):
        yield block


def checked(piece: object) -> bytes:
    """A piece of content, copied unless it cannot change.

    Raises ``UploadError`` for what is no bytes.
    """
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, bytearray | memoryview):
        return bytes(cast("bytearray", piece))
    raise UploadError(
        f"The content came as {type(piece).__name__}, not as bytes: open files in binary "
        "mode, and encode text"
    )
