"""Sources that yield their content, in pieces of any size, as blocks of one size."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING

from ..core.overriding import override
from .source import BLOCK, Source, checked

if TYPE_CHECKING:
    from .source import AsyncBinaryFile


class _Gathered:
    """Cuts and joins pieces into blocks."""

    def __init__(self) -> None:
        self._pieces: deque[memoryview] = deque()
        self._held = 0

    @property
    def full(self) -> bool:
        return self._held >= BLOCK

    def add(self, piece: object) -> None:
        view = memoryview(checked(piece))
        self._pieces.append(view)
        self._held += view.nbytes

    def take(self) -> bytes:
        parts: list[memoryview] = []
        room = BLOCK
        while self._pieces and room:
            piece = self._pieces.popleft()
            parts.append(piece[:room])
            if piece.nbytes > room:
                self._pieces.appendleft(piece[room:])
            room -= parts[-1].nbytes
        self._held -= BLOCK - room
        return b"".join(parts)


class IteratorSource(Source):
    """An iterator, which is read once, or an iterable that gives new ones."""

    what = "an iterator"

    def __init__(self, pieces: Iterable[object]) -> None:
        self._iterable = pieces
        self._iterator: Iterator[object] = iter(pieces)
        self._gathered = _Gathered()
        self.repeatable = self._iterator is not pieces
        if isinstance(pieces, list | tuple):
            self.size = sum(len(checked(piece)) for piece in pieces)
            self.blocking = False

    @override
    def rewind(self) -> None:
        """See ``Source.rewind``."""
        if self.repeatable and self.begun:
            self._iterator = iter(self._iterable)
            self._gathered = _Gathered()

    @override
    def read(self) -> bytes:
        """See ``Source.read``."""
        self.begun = True
        gathered = self._gathered
        while not gathered.full:
            try:
                gathered.add(next(self._iterator))
            except StopIteration:
                break
        return gathered.take()


class AsyncIteratorSource(Source):
    """An async iterator, which is read once, or an iterable that gives new ones."""

    what = "an async iterator"
    blocking = False

    def __init__(self, pieces: AsyncIterable[object]) -> None:
        self._iterable = pieces
        self._iterator: AsyncIterator[object] = aiter(pieces)
        self._gathered = _Gathered()
        self.repeatable = self._iterator is not pieces

    @override
    def rewind(self) -> None:
        """See ``Source.rewind``."""
        if self.repeatable and self.begun:
            self._iterator = aiter(self._iterable)
            self._gathered = _Gathered()

    @override
    async def read(self) -> bytes:
        """See ``Source.read``."""
        self.begun = True
        gathered = self._gathered
        while not gathered.full:
            try:
                gathered.add(await anext(self._iterator))
            except StopAsyncIteration:
                break
        return gathered.take()


async def read_blocks(file: AsyncBinaryFile) -> AsyncIterator[bytes]:
    """What an async file holds, from where it stands."""
    while block := await file.read(BLOCK):
        yield block
