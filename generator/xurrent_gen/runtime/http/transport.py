"""The seam to the network: a narrow protocol of ours, its adapters, and a fake.

Only this room knows an HTTP library. An adapter turns an
``HttpRequest`` into one exchange without redirects, cookies or
credentials of its own, and every failure into a ``TransportError``,
saying whether the request can have reached the server.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .messages import HttpRequest, HttpResponse, Write
    from .settings import Timeout


class Transport(Protocol):
    """Sends requests from threads; any number at once."""

    def send(
        self, request: HttpRequest, *, timeout: Timeout, max_bytes: int
    ) -> HttpResponse:
        """Send and read to the end.

        Raises ``TransportError``, and
        ``ResponseTooLargeError`` for a body over ``max_bytes``.
        """
        ...

    def download(
        self, request: HttpRequest, write: Write, *, timeout: Timeout, max_bytes: int
    ) -> HttpResponse:
        """Send and give the body of a 200 to ``write``; see ``send`` for others."""
        ...

    def close(self) -> None:
        """Close all connections. Closing twice does nothing."""
        ...


class AsyncTransport(Protocol):
    """Sends requests from tasks; any number at once, also from several event loops."""

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, max_bytes: int
    ) -> HttpResponse:
        """See ``Transport.send``."""
        ...

    async def download(
        self, request: HttpRequest, write: Write, *, timeout: Timeout, max_bytes: int
    ) -> HttpResponse:
        """See ``Transport.download``; ``write`` runs in a worker thread."""
        ...

    async def close(self) -> None:
        """See ``Transport.close``."""
        ...
