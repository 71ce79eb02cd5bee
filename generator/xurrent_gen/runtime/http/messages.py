"""GraphQL over HTTP as plain data, and the protocols of transports.

Only this room knows an HTTP library. A transport turns an ``HttpRequest`` into one
exchange without redirects, cookies or credentials of its own, and every failure into a
``TransportError``, saying whether the request can have reached the server.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias
from urllib.parse import urlsplit

from ..core.errors import XurrentError
from ..core.headers import Headers
from ..core.json_text import JSONInput
from ..core.metadata import HttpResponse as HttpResponse
from ..core.metadata import ResponseMetadata
from ..core.redact import Redactor
from .settings import Timeout

if TYPE_CHECKING:
    from .effects import Flow

OperationKind: TypeAlias = Literal["query", "mutation"]
Body: TypeAlias = bytes | Iterable[bytes] | AsyncIterable[bytes]
"""A body in memory, or produced while it is sent (async iterators: async client)."""
Write: TypeAlias = Callable[[bytes], object]
"""Takes the next piece of a body."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One GraphQL operation, ready to be sent."""

    document: str = field(repr=False)
    name: str
    """The name within the document; empty for an anonymous operation."""
    kind: OperationKind
    """A mutation is not sent again where it may have been executed."""
    variables: Mapping[str, JSONInput] = field(
        default_factory=dict[str, JSONInput], repr=False
    )
    urgent: bool = False
    """True if a request skips the queue and ignores budgets, because it would otherwise
    be sent too late."""

    @property
    def label(self) -> str:
        """The name in messages."""
        return self.name or f"anonymous {self.kind}"


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """One HTTP request. The ``repr`` shows no header value and no body."""

    method: str
    url: str = field(repr=False)
    headers: Headers = field(default_factory=Headers)
    body: Body = field(default=b"", repr=False)
    on_sent: Callable[[], None] | None = field(default=None, repr=False, compare=False)
    """Called when the request was written to its connection, if the transport can
    detect that."""


def shown_url(url: str) -> str:
    """The URL for messages: without user, password, query and fragment."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


class Transport(Protocol):
    """Sends requests from threads; any number at once."""

    def send(
        self,
        request: HttpRequest,
        *,
        timeout: Timeout,
        max_bytes: int,
        write: Write | None = None,
    ) -> HttpResponse:
        """Send a request and read its whole response; ``write`` gets the body of a 200.

        Raises ``TransportError``, and ``ResponseTooLargeError`` for a body over
        ``max_bytes`` that is not written.
        """
        ...

    def close(self) -> None:
        """Close all connections. Closing twice does nothing."""
        ...


class AsyncTransport(Protocol):
    """Sends requests from tasks; any number at once, also from several event loops."""

    async def send(
        self,
        request: HttpRequest,
        *,
        timeout: Timeout,
        max_bytes: int,
        write: Write | None = None,
    ) -> HttpResponse:
        """See ``Transport.send``; ``write`` runs in a worker thread."""
        ...

    async def close(self) -> None:
        """See ``Transport.close``."""
        ...


class UntilRead:
    """Context manager around reading the body of a result; this one does nothing."""

    def __enter__(self) -> None:
        """Begin to read the body."""

    def __exit__(self, kind: object, error: BaseException | None, _: object) -> None:
        """End reading the body, perhaps by an error."""

    def count_records(self, records: int) -> Flow[None]:
        """Note how many records of a page the body held."""
        yield from ()


@dataclass(frozen=True, slots=True)
class GraphQLResult:
    """The answer to an operation: HTTP 200 with JSON, within bounds, not yet decoded."""

    body: bytes = field(repr=False)
    metadata: ResponseMetadata
    scrub: Redactor = field(default_factory=Redactor, repr=False, compare=False)
    """Takes credentials and variables out of text that the server wrote."""

    reading: UntilRead = field(default_factory=UntilRead, repr=False, compare=False)
    """Context manager around reading the body, which ends the call: an error in the
    body becomes the outcome of the call."""

    @contextmanager
    def about(self, name: str) -> Generator[None]:
        """Add the name of the operation and the metadata to errors that lack them."""
        try:
            yield
        except XurrentError as error:
            error.enriched(operation_name=name, metadata=self.metadata)
            raise
