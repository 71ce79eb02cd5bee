# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Sources of an upload, and its body: a path, bytes, a file object, an iterator.

A seekable source is sent from its position. Any other is copied into a temporary file
first, since storages require the length; the copy can be sent again. Only one block, or
one piece of an iterator, is in memory at a time.
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
"""Bytes of one read; pieces of iterators are never split."""
_AT_END: Final = (
    "Nothing is left to read, since the file is at its end: call seek(0) first"
)


class BinaryFile(Protocol):
    """A file object in binary mode."""

    def read(self, size: int, /) -> bytes:
        """Read at most ``size`` bytes, none at the end."""
        ...


class AsyncBinaryFile(Protocol):
    """A file object whose ``read`` is awaited."""

    async def read(self, size: int, /) -> bytes:
        """Read at most ``size`` bytes, none at the end."""
        ...


Buffer: TypeAlias = bytes | bytearray | memoryview
UploadSource: TypeAlias = Union[
    str, "os.PathLike[str]", Buffer, BinaryFile, Iterable[Buffer]
]
"""A path (also as a string), bytes, a binary file, or an iterable of bytes."""
AsyncUploadSource: TypeAlias = UploadSource | AsyncBinaryFile | AsyncIterable[Buffer]
"""The async client reads async iterators and async files as well."""


def suggested_name(source: object) -> str | None:
    """Return the file name that a source suggests.

    Call it only if no other name is given: ``GzipFile.filename`` emits a
    ``DeprecationWarning``.
    """
    # Flask calls the form's field `name`, and the file `filename`.
    name = getattr(source, "filename", None) or getattr(source, "name", source)
    if not isinstance(name, str | os.PathLike):
        return None
    text = os.fspath(cast("str", name))
    return None if text.startswith("<") else os.path.basename(text)


class Source:
    """Bytes to send, read block by block; all methods but ``open`` need to seek.

    Raises ``ConfigurationError`` for a source that cannot be uploaded.
    """

    def __init__(self, given: object) -> None:
        self._given = given
        self._file: BinaryIO | None = None
        self._ours: list[BinaryIO] = []
        self._start = 0
        self.size: int | None = None
        """Bytes; ``None`` before ``open``, and for a source that must be copied."""
        self.sent: int = 0
        """Bytes that were read since the start."""
        is_held = isinstance(given, str | os.PathLike | bytes | bytearray | memoryview)
        self._pieces = () if is_held else _pieces_of(given)

    def open(self) -> None:
        """Open the source; raises ``OSError`` if a file cannot be read."""
        source = self._given
        if isinstance(source, str | os.PathLike):
            file: BinaryIO = open(cast("str", source), "rb")  # noqa: SIM115
            self._ours.append(file)
            self._pieces = _pieces_of(file)
        elif isinstance(source, bytes | bytearray | memoryview):
            file = io.BytesIO(bytes(cast("Buffer", source)))
        elif getattr(source, "closed", False):
            raise ConfigurationError("The file is closed: upload it while it is open")
        elif isinstance(self._pieces, AsyncIterable):
            return
        else:
            file = cast("BinaryIO", source)
        # A pipe and an iterator have no position: they are copied.
        with suppress(AttributeError, OSError, ValueError):
            self._start = file.tell()
            file.seek(0, os.SEEK_END)  # files of paramiko return None here
            self.size = max(file.tell() - self._start, 0)
        if self._start and self.size == 0:
            raise ConfigurationError(_AT_END)
        self._file = file

    def copy(self, check: Callable[[int], None]) -> Flow[None]:
        """Replace the source by a copy; ``check`` is called with its size so far."""
        from tempfile import TemporaryFile

        pieces = self._pieces
        # On Windows the file is a proxy, which is no BinaryIO to checkers.
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
        keep_each = keep_all_async if is_async else keep_all
        yield from call(keep_each, blocking=not is_async)
        if self._start and not copy.tell():
            raise ConfigurationError(_AT_END)
        self._file, self._start, self.size = copy, 0, copy.tell()

    def rewind(self) -> None:
        """Seek to the start, before each attempt."""
        cast("BinaryIO", self._file).seek(self._start)
        self.sent = 0

    def read(self) -> bytes:
        """Return the next block, up to the size at ``open``; empty at the end."""
        # A file may grow while it is sent, such as a log: new bytes are ignored.
        remaining = (self.size or 0) - self.sent
        block = checked(cast("BinaryIO", self._file).read(min(BLOCK_BYTES, remaining)))
        if remaining and not block:
            raise UploadError(
                f"The file became {remaining} bytes shorter while it was sent"
            )
        self.sent += len(block)
        return block

    def close(self) -> None:
        """Close the files opened here; a lock makes them wait for reading threads."""
        for file in self._ours:
            file.close()


def _pieces_of(source: object) -> Iterable[object] | AsyncIterable[object]:
    """Return the content of a file or an iterator in pieces."""
    read = cast("Any", getattr(source, "read", None))
    if inspect.iscoroutinefunction(read):
        return _async_blocks(cast("AsyncBinaryFile", source))
    if callable(read):
        return iter(partial(read, BLOCK_BYTES), b"")
    if isinstance(source, Iterable | AsyncIterable):
        return cast("Iterable[object]", source)
    raise ConfigurationError(
        f"A {type(source).__name__} cannot be uploaded: give a path, bytes, a file "
        "that is open in binary mode, or an iterator of bytes"
    )


async def _async_blocks(file: AsyncBinaryFile) -> AsyncIterator[bytes]:
    is_empty = True
    while block := await file.read(BLOCK_BYTES):
        is_empty = False
        yield block
    # A file of FastAPI has no tell(), and a pipe has no position.
    with suppress(AttributeError, OSError):
        if is_empty:
            await cast("Any", file).seek(0)
            if await file.read(1):
                raise ConfigurationError(_AT_END)


def checked(piece: object) -> bytes:
    """Return a piece of content as bytes; raises ``UploadError`` for another type."""
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
