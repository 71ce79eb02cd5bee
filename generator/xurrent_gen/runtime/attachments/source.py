"""What a file can be read from: a path, bytes, a file object, an iterator.

All of them become a ``Source``, which is read block by block and says whether it
can be read again from the start. Nothing here holds more than one block in memory.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Awaitable, Iterable
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias, Union, cast

from ..core.errors import UploadError
from ..core.overriding import override

if TYPE_CHECKING:
    pass

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
