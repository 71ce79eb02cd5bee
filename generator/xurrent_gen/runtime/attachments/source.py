"""What a file can be read from: a path, bytes, a file object, an iterator.

All of them become a ``Source``, which is read block by block and says whether it
can be read again from the start. Nothing here holds more than one block in memory.
"""

from __future__ import annotations

import inspect
import io
import os
from collections.abc import AsyncIterable, Awaitable, Iterable
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias, Union, cast

from ..errors import ConfigurationError, UploadError
from ..overriding import override

if TYPE_CHECKING:
    from typing import BinaryIO

BLOCK: Final = 256 * 1024
"""Bytes that are read at once."""


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
    str, "os.PathLike[str]", Buffer, BinaryFile, "Iterable[Buffer]"
]
"""A path (text is a path), the content, a binary file, or what yields the content."""
AsyncUploadSource: TypeAlias = Union[
    UploadSource, AsyncBinaryFile, "AsyncIterable[Buffer]"
]
"""The async client reads async iterators and async files as well."""


class Source:
    """Bytes to be sent, read block by block."""

    what: str = "the source"
    """What it is, for messages."""
    name: str | None = None
    """The file name that it suggests."""
    size: int | None = None
    """Bytes, when that is known before reading; after ``open``."""
    repeatable: bool = False
    """Whether ``rewind`` leads back to the start; after ``open``."""
    blocking: bool = True
    """Whether reading may wait for a disk or for code of the user's."""
    begun: bool = False
    """Whether anything was read since it was at its start."""

    @property
    def fresh(self) -> bool:
        """Whether the next reading can start at the start."""
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
    from .files import FileSource, PathSource
    from .iterators import AsyncIteratorSource, IteratorSource, read_blocks

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
            return AsyncIteratorSource(read_blocks(cast("AsyncBinaryFile", given)))
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
        """See ``Source.rewind``."""
        self._at = 0

    @override
    def read(self) -> bytes:
        """See ``Source.read``."""
        block = bytes(self._view[self._at : self._at + BLOCK])
        self._at += len(block)
        return block


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
