"""One end for the whole of an exchange between threads and a server.

The HTTP library bounds each single wait, so a peer that sends or takes a byte now and
then is never too late for it. Its timeouts travel unchanged down to the stream of bytes:
there an ``Until`` also says when everything must be over. Tasks need none of this,
as they can be cancelled. A name is resolved within bounds for both: see ``resolving``.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any, Final, Self

from ..core.errors import RequestTimeoutError
from .resolving import as_connecting, in_turn, next_one, resolve

_PIECE: Final = 4096
"""Bytes written at a time: a stream that writes more may wait several times for them."""
INSTANT: Final = 0.001
"""Seconds that are no wait."""


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
        size = _PIECE if isinstance(timeout, Until) else max(len(buffer), 1)
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


def replace_backend(client: Any, make: Callable[[Any, Any], object]) -> None:
    """Put another network backend, made of the present one, below a library's client.

    ``make`` gets the backend and the library that it is a part of. There is no public
    place to put one. Where a later release has moved it, nothing is replaced, and the
    tests of those who ask for it fail.
    """
    for transport in (client._transport, *client._mounts.values()):
        pool = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None:
            library = import_module(type(backend).__module__.partition(".")[0])
            setattr(pool, "_network_backend", make(backend, library))  # noqa: B010
