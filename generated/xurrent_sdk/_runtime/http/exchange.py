# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""One exchange over the HTTP library: its request, its response, and the end of both.

The library bounds each single wait, so a peer that sends or takes a byte now and then is
never too late for it. Its timeouts travel unchanged down to the stream of bytes: there an
``Until`` also says when everything must be over. Tasks need none of this, as they can be
cancelled. A name is resolved within bounds for both: see ``resolving``.

Compression is undone here, a piece at a time: the library does it a network read at a
time. So only gzip is asked for.
"""

from __future__ import annotations

import socket
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Self

from ..core.errors import (
    MalformedResponseError,
    RequestTimeoutError,
    ResponseTooLargeError,
    TruncatedResponseError,
    XurrentError,
)
from ..core.headers import Headers
from ..core.metadata import ResponseMetadata, read_metadata
from .library import ACCEPT_ENCODING, replace_backend, translated
from .messages import HttpRequest, Write
from .resolving import as_connecting, in_turn, next_one, resolve
from .settings import Timeout

if TYPE_CHECKING:
    import httpx

_WRITTEN: Final = 4096
"""Bytes written at a time: a stream that writes more may wait several times for them."""
INSTANT: Final = 0.001
"""Seconds that are no wait."""
_INFLATED: Final = 256 * 1024
_GZIP_OR_ZLIB: Final = 32 + zlib.MAX_WBITS
_ANOTHER_MEMBER: Final = b"\x1f\x8b"


class Exchange:
    """A request, when it must be over, and how far its response has come."""

    def __init__(
        self,
        request: HttpRequest,
        write: Write | None,
        timeout: Timeout,
        max_bytes: int,
    ) -> None:
        self.request = request
        self.write = write
        self._timeout = timeout
        self._max_bytes = max_bytes
        self._arriving: Arriving | None = None
        total = timeout.total
        self._deadline = None if total is None else time.monotonic() + total

    def built(
        self, pool: Any, library: Any, body: object, extensions: dict[str, Any]
    ) -> Any:
        """The request as the library's."""
        return pool.build_request(
            self.request.method,
            self.request.url,
            headers=dict(self.request.headers),
            content=body,
            timeout=pool_timeout(library, self._timeout, self._deadline),
            extensions=extensions,
        )

    def begin(self, response: httpx.Response) -> Arriving:
        """The headers are here; what is not a 200 is read, not written."""
        if response.status_code != 200:
            self.write = None
        arriving = Arriving(response, None if self.write else self._max_bytes)
        self._arriving = arriving
        arriving.begin()
        return arriving

    def failure(
        self, library: Any, error: Exception, *, closed: bool
    ) -> XurrentError | None:
        """Our error for one on the way, with what the headers said if they had arrived.

        ``None`` for an error of the program, which stays what it is.
        """
        known = (library.HTTPError, library.InvalidURL, library.StreamError)
        if isinstance(error, XurrentError):
            failure = error.copy()  # without the frames, which hold the bodies
        elif isinstance(error, known) or (closed and isinstance(error, RuntimeError)):
            failure = translated(library, error, self.request, closed=closed)
        else:
            return None
        arriving = self._arriving
        over = self._deadline is not None and time.monotonic() >= self._deadline
        if over and isinstance(failure, RequestTimeoutError):
            failure = too_late(arriving.read if arriving else 0)
        return failure.enriched(metadata=arriving.metadata) if arriving else failure


def traced(request: HttpRequest) -> dict[str, Any]:
    """The extensions with which the library tells when a request was written."""
    told = request.on_sent
    if told is None:
        return {}

    is_first = False

    def trace(event: str, info: object) -> None:
        # On a new connection, only its answer says that the server has accepted it.
        nonlocal is_first
        if event.startswith("connection.connect_"):
            is_first = True
        elif event.endswith(".send_request_body.complete") and not is_first:
            told()

    return {"trace": trace}


def atraced(request: HttpRequest) -> dict[str, Any]:
    """The same for the library's async client, which awaits."""
    extensions = traced(request)
    if not extensions:
        return {}
    told = extensions["trace"]

    async def trace(event: str, info: object) -> None:
        told(event, info)

    return {"trace": trace}


def pool_timeout(library: Any, timeout: Timeout, deadline: float | None) -> Any:
    """Our timeout as the library's; no part outlasts the whole, which ends then."""
    # Waiting for a free connection of the pool is waiting for other responses.
    parts: dict[str, float | None] = {
        "connect": timeout.connect,
        "read": timeout.read,
        "write": timeout.write,
        "pool": timeout.read,
    }
    if deadline is not None:
        parts = {name: Until.of(part, deadline) for name, part in parts.items()}
    return library.Timeout(**parts)


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
            yield self._stream.decompress(data, _INFLATED)
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


class Until(float):
    """Seconds that one wait may take, and the moment at which no wait may go on."""

    deadline: float
    """In seconds of the monotonic clock."""

    @classmethod
    def of(cls, seconds: float | None, deadline: float) -> Self:
        """The bound of one wait; ``None`` for one that only the deadline ends."""
        left = max(deadline - time.monotonic(), INSTANT)
        until = cls(left if seconds is None else min(seconds, left))
        until.deadline = deadline
        return until


def too_late(read: int = 0) -> RequestTimeoutError:
    """The error of an exchange whose total time is over."""
    return RequestTimeoutError(
        f"The exchange was not complete within Timeout.total ({read} bytes came); the "
        "request may have been executed. A longer total, or smaller pages, may help"
    )


def _left(timeout: float | None) -> float | None:
    """What is left of a wait that begins now; not positive when it is too late."""
    if not isinstance(timeout, Until):
        return timeout
    return min(float(timeout), timeout.deadline - time.monotonic())


def _in_time(timeout: float | None) -> float | None:
    left = _left(timeout)
    if left is not None and left <= 0:
        raise too_late()
    return left


def _connecting(timeout: float | None) -> float | None:
    # Nothing was sent yet, and only the library's own error says so.
    left = _left(timeout)
    return left if left is None else max(left, INSTANT)


class Before:
    """What stands before an object of the library, and passes on all that it lacks."""

    def __init__(self, inner: Any, library: Any) -> None:
        self._inner = inner
        self._library = library

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class RequestStream(Before):
    """A stream of the library: what was sent in part is followed by no other request."""

    _is_cut = False

    def get_extra_info(self, info: str) -> Any:
        """As the library's, which thinks that connections which can be read are over."""
        if info == "is_readable" and self._is_cut:
            return True
        return self._inner.get_extra_info(info)


class _Stream(RequestStream):
    """A stream of the library whose waits end in time."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._inner.read(max_bytes, timeout=_in_time(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        size = _WRITTEN if isinstance(timeout, Until) else max(len(buffer), 1)
        try:
            for start in range(0, len(buffer), size):
                piece = buffer[start : start + size]
                self._inner.write(piece, timeout=_in_time(timeout))
        except self._library.WriteTimeout:
            if not self._inner.get_extra_info("is_readable"):
                raise
            # Nobody reads on, but has answered: after this error the library reads it.
            self._is_cut = True
            raise self._library.WriteError("the server stopped reading") from None

    def close(self) -> None:
        # Closing alone does not wake a thread that waits for an answer.
        with suppress(AttributeError, OSError):
            self._inner.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
        self._inner.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: Any = None, timeout: Any = None
    ) -> _Stream:
        timeout = _connecting(timeout)
        secure = self._inner.start_tls(ssl_context, server_hostname, timeout)
        return _Stream(secure, self._library)


class _Backend(Before):
    """The library's way to connect, with streams whose waits end in time."""

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, **more: Any
    ) -> _Stream:
        seconds = _connecting(timeout)
        began = time.monotonic()
        with as_connecting(self._library):
            addresses = resolve(host, port, seconds)
        if seconds is not None:
            seconds -= time.monotonic() - began
        connect = self._inner.connect_tcp
        for address, each in in_turn(addresses, seconds):
            with next_one(self._library, address, addresses):
                stream = connect(address, port, timeout=each, **more)
                return _Stream(stream, self._library)
        raise AssertionError("the last address fails or connects")


def keep_deadlines(client: Any) -> None:
    """Have the connections of the library's sync client heed ``Until``."""
    replace_backend(client, _Backend)
