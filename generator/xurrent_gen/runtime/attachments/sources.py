"""Sources of an upload, and its body: a path, bytes, a file object, an iterator.

What can seek is sent from where it stands. Anything else is copied into a temporary file
first, since storages want to know the length; the copy can be sent again. Nothing here
holds more than a block, or one piece of an iterator, in memory.
"""

from __future__ import annotations

import inspect
import io
import os
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Iterable,
    Iterator,
)
from functools import partial
from typing import BinaryIO, Final, Protocol, TypeAlias, Union, cast

from ..core.errors import ConfigurationError, UploadError
from ..http.effects import Flow, call
from ..http.messages import Body
from .form import MultipartForm
from .uploaded import Progress

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
    """Bytes to be sent, read block by block; all but ``open`` needs a file that seeks.

    Raises ``ConfigurationError`` for what cannot be uploaded.
    """

    def __init__(self, given: object) -> None:
        self._given = given
        self._file: BinaryIO | None = None
        self._ours: list[BinaryIO] = []
        self._start = 0
        self.size: int | None = None
        """Bytes; ``None`` before it is open, and where it has to be copied."""
        self.sent: int = 0
        """Bytes that were read since the start."""
        self.name: str | None = None
        """The file name that it suggests."""
        name = getattr(given, "name", given)
        if isinstance(name, str | os.PathLike):
            text = os.fspath(cast("str", name))
            self.name = None if text.startswith("<") else os.path.basename(text)
        is_held = isinstance(given, str | os.PathLike | bytes | bytearray | memoryview)
        self._next = None if is_held else _blocks_of(given)

    def open(self) -> None:
        """Get ready; raises ``OSError`` when a file cannot be read."""
        given = self._given
        if isinstance(given, str | os.PathLike):
            file: BinaryIO = open(cast("str", given), "rb")  # noqa: SIM115
            self._ours.append(file)
        elif isinstance(given, bytes | bytearray | memoryview):
            file = io.BytesIO(bytes(cast("Buffer", given)))
        elif getattr(given, "closed", False):
            raise ConfigurationError("The file is closed: upload it while it is open")
        elif inspect.iscoroutinefunction(getattr(given, "read", None)):
            return
        else:
            file = cast("BinaryIO", given)
        try:
            self._start = file.tell()
            self.size = max(file.seek(0, os.SEEK_END) - self._start, 0)
        except (AttributeError, OSError, ValueError):  # a pipe, an iterator
            self._next = self._next or partial(file.read, BLOCK_BYTES)
        self._file = file

    def copy(self, check: Callable[[int], None]) -> Flow[None]:
        """Go on with a copy, made block by block; ``check`` is given its size so far."""
        from tempfile import TemporaryFile

        read = cast("Callable[[], object]", self._next)
        # On Windows the file is a proxy that checkers take for no BinaryIO.
        copy = cast("BinaryIO", TemporaryFile())  # noqa: SIM115
        self._ours.append(copy)
        size = 0
        while block := checked((yield from call(read, blocking=True))):
            size += len(block)
            check(size)
            yield from call(partial(copy.write, block), blocking=True)
        self._file, self._start, self.size = copy, 0, size

    def rewind(self) -> None:
        """Go to the start, for each reading."""
        cast("BinaryIO", self._file).seek(self._start)
        self.sent = 0

    def read(self) -> bytes:
        """The next block of the bytes that there were at first; empty at the end."""
        # A file that grows while it is sent, such as a log, is sent as it was.
        left = (self.size or 0) - self.sent
        block = checked(cast("BinaryIO", self._file).read(min(BLOCK_BYTES, left)))
        if left and not block:
            raise UploadError(f"The file became {left} bytes shorter while it was sent")
        self.sent += len(block)
        return block

    def close(self) -> None:
        """Close what was opened here; a file's lock waits for a thread that reads."""
        for file in self._ours:
            file.close()


def _blocks_of(given: object) -> Callable[[], object]:
    """A function that gives, or is awaited for, the next block."""
    if callable(read := getattr(given, "read", None)):
        return partial(read, BLOCK_BYTES)
    if isinstance(given, AsyncIterable):
        return partial(_async_block, aiter(cast("AsyncIterable[object]", given)))
    if isinstance(given, Iterable):
        return partial(_block, iter(cast("Iterable[object]", given)))
    raise ConfigurationError(
        f"A {type(given).__name__} cannot be uploaded: give a path, bytes, a file that is "
        "open in binary mode, or an iterator of bytes"
    )


def _block(pieces: Iterator[object]) -> bytes:
    block = bytearray()
    for piece in pieces:
        block += checked(piece)
        if len(block) >= BLOCK_BYTES:
            break
    return bytes(block)


async def _async_block(pieces: AsyncIterator[object]) -> bytes:
    block = bytearray()
    async for piece in pieces:
        block += checked(piece)
        if len(block) >= BLOCK_BYTES:
            break
    return bytes(block)


def checked(piece: object) -> bytes:
    """A piece of content; raises ``UploadError`` for what is no bytes."""
    if isinstance(piece, bytes | bytearray | memoryview):
        return bytes(cast("Buffer", piece))
    raise UploadError(
        f"The content came as {type(piece).__name__}, not as bytes: open files in binary "
        "mode, and encode text"
    )


MakeBody: TypeAlias = "Callable[[MultipartForm, Source, Progress], Body]"
"""A factory of the body in the form that the client's transport sends."""


def sync_body(
    form: MultipartForm, source: Source, progress: Progress
) -> Iterator[bytes]:
    """The form around the source, for threads: blocks are read while they are sent."""
    yield form.head
    progress(0, source.size)
    while block := source.read():
        yield block
        progress(source.sent, source.size)
    yield form.tail


async def async_body(
    form: MultipartForm, source: Source, progress: Progress
) -> AsyncIterator[bytes]:
    """The form around the source, for tasks: blocks are read in worker threads."""
    import asyncio

    yield form.head
    await _settled(progress(0, source.size))
    while block := await asyncio.to_thread(source.read):
        yield block
        await _settled(progress(source.sent, source.size))
    yield form.tail


async def _settled(result: object) -> None:
    if inspect.isawaitable(result):
        await result
