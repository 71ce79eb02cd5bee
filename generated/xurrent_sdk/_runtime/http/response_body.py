# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What arrives of a response: its headers, and its body within bounds of size.

Compression is undone here, a piece at a time: the HTTP library does it a network read at
a time, and a kilobyte of brotli may hold a gigabyte. So only gzip is asked for.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from ..core.errors import (
    MalformedResponseError,
    ResponseTooLargeError,
    TruncatedResponseError,
)
from ..core.headers import Headers
from ..core.metadata import ResponseMetadata, read_metadata

if TYPE_CHECKING:
    import httpx

ACCEPT_ENCODING: Final = "gzip"
_PIECE: Final = 256 * 1024
_GZIP_OR_ZLIB: Final = 32 + zlib.MAX_WBITS
_ANOTHER_MEMBER: Final = b"\x1f\x8b"


class _Inflater:
    """Undoes gzip, a bounded piece at a time."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._begun = False

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What ``data`` adds to the body."""
        while data:
            self._begun = True
            if self._stream.eof:
                if not data.startswith(_ANOTHER_MEMBER):
                    return  # padding behind the end
                self._stream = zlib.decompressobj(_GZIP_OR_ZLIB)
            yield self._stream.decompress(data, _PIECE)
            data = self._stream.unconsumed_tail or self._stream.unused_data

    def rest(self) -> bytes:
        """What is left at the end of the body."""
        if not self._begun:
            return b""
        left = self._stream.flush()
        if not self._stream.eof:
            raise TruncatedResponseError(
                "The response breaks off in the middle of its compressed text"
            )
        return left


class Arriving:
    """A response on its way.

    ``limit`` bounds the body, compressed and not; a larger one raises
    ``ResponseTooLargeError``.
    """

    def __init__(self, response: httpx.Response, limit: int | None) -> None:
        self.status: int = response.status_code
        self.headers: Headers = Headers(response.headers.multi_items())
        self._limit = limit
        self.read: int = 0  # bytes of the body, uncompressed
        self._inflater: _Inflater | None = None

    @property
    def metadata(self) -> ResponseMetadata:
        """What the headers say."""
        return read_metadata(self.status, self.headers, now=time.time())

    def begin(self) -> None:
        """Refuse a body that announces itself as too large, or that cannot be read."""
        length = self.headers.get("content-length", "")
        if length.isascii() and length.isdigit() and len(length) < 20:
            self._bound(int(length))
        encoding = self.headers.get("content-encoding", "").strip().lower()
        if encoding in {"gzip", "x-gzip", "deflate"}:
            self._inflater = _Inflater()
        elif encoding not in {"", "identity"}:
            raise MalformedResponseError(
                "The response is compressed in a way that was not asked for: what "
                "stands between, or an Accept-Encoding in headers=, must leave it at "
                f"{ACCEPT_ENCODING}"
            )

    def pieces(self, raw: bytes) -> Iterator[bytes]:
        """The body that a piece from the network brings."""
        if self._inflater is None:
            yield self._counted(raw)
            return
        try:
            for piece in self._inflater.pieces(raw):
                yield self._counted(piece)
        except zlib.error:
            pass
        else:
            return
        raise MalformedResponseError(
            "The response is damaged: its compression cannot be undone"
        )

    def rest(self) -> bytes:
        """What is left when the network has brought everything."""
        return b"" if self._inflater is None else self._counted(self._inflater.rest())

    def _counted(self, piece: bytes) -> bytes:
        self.read += len(piece)
        self._bound(self.read)
        return piece

    def _bound(self, size: int) -> None:
        if self._limit is not None and size > self._limit:
            raise ResponseTooLargeError(
                f"The response is larger than max_response_bytes ({self._limit}): ask "
                "for smaller pages or fewer fields, or raise the bound"
            )
