"""One exchange over the HTTP library: its request, its response, and the end of both.

httpx bounds each single wait, so a peer that sends or takes a byte now and then never
times out. The total time is therefore checked after each chunk of both bodies. Tasks are
also cancelled when it is over.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from ..core.errors import RequestTimeoutError, ResponseTooLargeError, XurrentError
from ..core.headers import Headers
from ..core.metadata import read_metadata
from .library import through_proxy, translated
from .messages import HttpRequest, Write
from .settings import HttpSettings, Timeout

if TYPE_CHECKING:
    import httpx

_CHUNK_BYTES: Final = 16 * 1024
"""A thread writes so much at a time: httpx may wait several times for one chunk."""
_SHORTEST_SECONDS: Final = 0.001


class Exchange:
    """A request, when it must be over, and how far its response has come."""

    def __init__(
        self,
        settings: HttpSettings,
        request: HttpRequest,
        write: Write | None,
        timeout: Timeout,
        max_bytes: int,
    ) -> None:
        self._settings = settings
        self._library = import_module(settings.library)
        self.request = request
        self.write = write
        self._timeout = timeout
        self._max_bytes = max_bytes
        self.status: int = 0
        self.headers: Headers = Headers()
        self.read: int = 0
        """Bytes of the body, uncompressed."""
        total = timeout.total
        self._deadline = None if total is None else time.monotonic() + total

    def check_time(self) -> None:
        """Raise ``RequestTimeoutError`` when the total time is over."""
        if self._deadline is not None and time.monotonic() >= self._deadline:
            raise self.too_late()

    def too_late(self) -> RequestTimeoutError:
        """The error of an exchange whose total time is over."""
        host = urlsplit(self.request.url).hostname
        via = through_proxy(self._settings, self.request.url)
        return RequestTimeoutError(
            f"The exchange with {host}{via} was not complete within Timeout.total "
            f"({self.read} bytes came); the request may have been executed. A longer "
            "total, or smaller pages, may help"
        )

    def built(
        self,
        pool: httpx.Client | httpx.AsyncClient,
        body: Any,
        *,
        is_async: bool = False,
    ) -> httpx.Request:
        """The request for httpx. Raises ``RequestTimeoutError`` when it is too late."""
        headers = dict(self.request.headers)
        if self.write is not None:
            # Compressed text that ends too early is only noticed in JSON.
            headers["accept-encoding"] = "identity"
        whole = self.request.body
        if isinstance(whole, bytes) and body is not whole:
            headers.setdefault("content-length", str(len(whole)))
        return pool.build_request(
            self.request.method,
            self.request.url,
            headers=headers,
            content=body,
            timeout=self._waits(),
            extensions=_traced(self.request, is_async),
        )

    def _waits(self) -> httpx.Timeout:
        """The bounds of single waits. None of them is longer than the total time."""
        left = None
        if self._deadline is not None:
            left = max(self._deadline - time.monotonic(), _SHORTEST_SECONDS)

        def bounded(part: float | None) -> float | None:
            return min((n for n in (part, left) if n is not None), default=None)

        timeout = self._timeout
        read = bounded(timeout.read)
        waits: httpx.Timeout = self._library.Timeout(
            connect=bounded(timeout.connect),
            read=read,
            write=bounded(timeout.write),
            pool=read,  # a connection is free when another response was read
        )
        return waits

    def chunks(self, body: bytes | Iterable[bytes]) -> bytes | Iterator[bytes]:
        """The body for a thread: the total time is checked after each chunk."""
        if isinstance(body, bytes) and len(body) <= _CHUNK_BYTES:
            return body
        return self._checked([body] if isinstance(body, bytes) else body)

    def _checked(self, body: Iterable[bytes]) -> Iterator[bytes]:
        for piece in body:
            for start in range(0, len(piece), _CHUNK_BYTES):
                yield piece[start : start + _CHUNK_BYTES]
                self.check_time()

    def begin(self, response: httpx.Response) -> None:
        """The headers are here; what is not a 200 is read, not written."""
        self.status = response.status_code
        self.headers = Headers(response.headers.multi_items())
        if self.status != 200:
            self.write = None
        self._bound(int(self.headers.get("content-length", 0)))

    def count(self, piece: bytes) -> None:
        """Check time and size after a piece of the body."""
        self.check_time()
        self.read += len(piece)
        self._bound(self.read)

    def _bound(self, size: int) -> None:
        if self.write is None and size > self._max_bytes:
            raise ResponseTooLargeError(
                f"The response is larger than max_response_bytes ({self._max_bytes}): ask "
                "for smaller pages or fewer fields, or raise the bound"
            )

    def failure(self, error: Exception, *, closed: bool) -> XurrentError | None:
        """Our error for one on the way, with what the headers said if they had arrived.

        ``None`` for an error of the program, which stays what it is.
        """
        library = self._library
        known = (library.HTTPError, library.InvalidURL, library.StreamError)
        if isinstance(error, XurrentError):
            failure = error.copy()  # without the frames, which hold the bodies
        elif isinstance(error, known) or (closed and isinstance(error, RuntimeError)):
            failure = translated(self._settings, error, self.request, closed=closed)
        else:
            return None
        over = self._deadline is not None and time.monotonic() >= self._deadline
        if over and isinstance(failure, RequestTimeoutError):
            failure = self.too_late()
        if not self.status:
            return failure
        metadata = read_metadata(self.status, self.headers, now=time.time())
        return failure.enriched(metadata=metadata)


def _traced(request: HttpRequest, is_async: bool) -> dict[str, Any]:
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

    async def atrace(event: str, info: object) -> None:
        trace(event, info)

    return {"trace": atrace if is_async else trace}
