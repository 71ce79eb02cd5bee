"""What users may give as a file, and the source that it becomes."""

from __future__ import annotations

import inspect
import io
import os
from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, cast

from ..core.errors import ConfigurationError
from .files import FileSource, PathSource
from .iterators import AsyncIteratorSource, IteratorSource, read_blocks
from .source import BytesSource, Source

if TYPE_CHECKING:
    from typing import BinaryIO

    from .source import AsyncBinaryFile, Buffer


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
