"""The body of an upload while it is sent: the form around the blocks of the source."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TypeAlias, cast

from ..core.errors import ConfigurationError, UploadNotAllowedError
from ..http.messages import Body
from .form import MultipartForm
from .sources import Source

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes of the file that were sent, and their total if it is known.

It starts again with each attempt. The async client awaits what it returns.
"""


class Count:
    """Counts what is sent of a file, and stops at the account's limit."""

    def __init__(
        self, total: int | None, limit: int | None, progress: Progress | None
    ) -> None:
        self.sent: int = 0
        self._total = total
        self._limit = limit
        self._progress = progress

    def take(self, block: bytes) -> None:
        """Before a block is sent: refuse what is too much."""
        check_size(self.sent + len(block), self._limit)

    def gave(self, block: bytes) -> object:
        """After a block was sent."""
        self.sent += len(block)
        if self._progress is not None:
            return self._progress(self.sent, self._total)
        return None


def check_size(size: int, limit: int | None) -> None:
    """Raises ``UploadNotAllowedError`` unless ``size`` is below."""
    if limit is not None and size >= limit:
        raise UploadNotAllowedError(
            f"The file is too large: the account takes files of less than {limit} bytes"
        )


MakeBody: TypeAlias = "Callable[[MultipartForm, Source, Count], Body]"
"""A factory of the body in the form that the client's transport sends."""


def sync_body(form: MultipartForm, source: Source, count: Count) -> Iterator[bytes]:
    """The body for threads: blocks are read while they are sent."""
    yield form.head
    _refuse_awaitable(count.gave(b""))
    while block := cast("bytes", source.read()):
        count.take(block)
        yield block
        _refuse_awaitable(count.gave(block))
    yield form.tail


async def async_body(
    form: MultipartForm, source: Source, count: Count
) -> AsyncIterator[bytes]:
    """The body for tasks: files and the user's iterators are read in worker threads."""
    import asyncio

    yield form.head
    await _settled(count.gave(b""))
    while True:
        reading = await asyncio.to_thread(source.read) if source.blocking else None
        block = await _bytes(source.read() if reading is None else reading)
        if not block:
            break
        count.take(block)
        yield block
        await _settled(count.gave(block))
    yield form.tail


async def _bytes(reading: bytes | Awaitable[bytes]) -> bytes:
    return reading if isinstance(reading, bytes) else await reading


async def _settled(result: object) -> None:
    if isinstance(result, Awaitable):
        await cast("Awaitable[object]", result)


def _refuse_awaitable(result: object) -> None:
    if isinstance(result, Awaitable):
        close = getattr(cast("object", result), "close", None)
        if callable(close):
            close()  # or a coroutine complains that it was never awaited
        raise ConfigurationError(
            "An async progress function was given to the sync client: use the async "
            "client, or a plain function"
        )
