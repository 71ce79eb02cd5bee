"""Sources of an upload, and its body: a path, bytes, a file object, an iterator.

What can seek is sent from where it stands. Anything else is copied into a temporary file
first, since storages want to know the length; the copy can be sent again. Nothing here
holds more than a block, or one piece of an iterator, in memory.
"""

from __future__ import annotations

import inspect
import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any, BinaryIO, Final, Protocol, TypeAlias, Union, cast

from ..core.errors import ConfigurationError, UploadError
from ..http.effects import Flow, call
from .form import MultipartForm
from .uploaded import Progress

BLOCK_BYTES: Final = 256 * 1024
"""Bytes that are read at once; what iterators give is never cut."""
_AT_END: Final = (
    "Nothing is left to read, since the file is at its end: call seek(0) first"
)


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
        # Flask calls the form's field `name`, and the file `filename`.
        name = getattr(given, "filename", None) or getattr(given, "name", given)
        if isinstance(name, str | os.PathLike):
            text = os.fspath(cast("str", name))
            self.name = None if text.startswith("<") else os.path.basename(text)
        is_held = isinstance(given, str | os.PathLike | bytes | bytearray | memoryview)
        self._pieces = () if is_held else _pieces_of(given)

    def open(self) -> None:
        """Get ready; raises ``OSError`` when a file cannot be read."""
        given = self._given
        if isinstance(given, str | os.PathLike):
            file: BinaryIO = open(cast("str", given), "rb")  # noqa: SIM115
            self._ours.append(file)
            self._pieces = _pieces_of(file)
        elif isinstance(given, bytes | bytearray | memoryview):
            file = io.BytesIO(bytes(cast("Buffer", given)))
        elif getattr(given, "closed", False):
            raise ConfigurationError("The file is closed: upload it while it is open")
        elif isinstance(self._pieces, AsyncIterable):
            return
        else:
            file = cast("BinaryIO", given)
        # A pipe and an iterator have no place: they are copied.
        with suppress(AttributeError, OSError, ValueError):
            self._start = file.tell()
            file.seek(0, os.SEEK_END)  # files of paramiko return None here
            self.size = max(file.tell() - self._start, 0)
        if self._start and not self.size:
            raise ConfigurationError(_AT_END)
        self._file = file

    def copy(self, check: Callable[[int], None]) -> Flow[None]:
        """Go on with a copy, made piece by piece; ``check`` is given its size so far."""
        from tempfile import TemporaryFile

        pieces = self._pieces
        # On Windows the file is a proxy that checkers take for no BinaryIO.
        copy = cast("BinaryIO", TemporaryFile())  # noqa: SIM115
        self._ours.append(copy)

        def keep(piece: object) -> None:
            copy.write(checked(piece))
            check(copy.tell())

        def keep_all() -> None:
            for piece in cast("Iterable[object]", pieces):
                keep(piece)

        async def keep_all_async() -> None:
            async for piece in cast("AsyncIterable[object]", pieces):
                keep(piece)

        is_async = isinstance(pieces, AsyncIterable)
        yield from call(keep_all_async if is_async else keep_all, blocking=True)
        self._file, self._start, self.size = copy, 0, copy.tell()

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


def _pieces_of(given: object) -> Iterable[object] | AsyncIterable[object]:
    """The content of a file or an iterator, piece by piece."""
    read = cast("Any", getattr(given, "read", None))
    if inspect.iscoroutinefunction(read):
        return _async_blocks(cast("AsyncBinaryFile", given))
    if callable(read):
        return iter(partial(read, BLOCK_BYTES), b"")
    if isinstance(given, Iterable | AsyncIterable):
        return cast("Iterable[object]", given)
    raise ConfigurationError(
        f"A {type(given).__name__} cannot be uploaded: give a path, bytes, a file that is "
        "open in binary mode, or an iterator of bytes"
    )


async def _async_blocks(file: AsyncBinaryFile) -> AsyncIterator[bytes]:
    is_empty = True
    while block := await file.read(BLOCK_BYTES):
        is_empty = False
        yield block
    # A file of FastAPI does not say where it stands, and a pipe has no place.
    with suppress(AttributeError, OSError):
        if is_empty:
            await cast("Any", file).seek(0)
            if await file.read(1):
                raise ConfigurationError(_AT_END)


def checked(piece: object) -> bytes:
    """A piece of content; raises ``UploadError`` for what is no bytes."""
    if isinstance(piece, bytes | bytearray | memoryview):
        return bytes(cast("Buffer", piece))
    raise UploadError(
        f"The content came as {type(piece).__name__}, not as bytes: open files in binary "
        "mode, and encode text"
    )


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
