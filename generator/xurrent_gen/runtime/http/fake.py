"""Transports without a network, for users' tests.

::

    transport = FakeTransport([{"data": {"me": {"name": "Ann"}}}, Reply(status=503)])
    client = Client(account="widget", token="test", transport=transport)

They remember what was sent. A client on a fake has no rate limit, so tests do not wait,
and no bound on the size of responses.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias, cast

from ..core.errors import XurrentError
from ..core.headers import Headers
from ..core.json_text import JSON, encode_json, json_object
from .messages import HttpRequest, HttpResponse, Write
from .settings import Timeout


@dataclass(frozen=True, slots=True)
class Reply:
    """A fake's answer: a status, and a body that is sent as JSON unless bytes."""

    body: object = field(default_factory=dict[str, JSON], repr=False)
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)


Answer: TypeAlias = Reply | Mapping[str, object] | Exception
"""A mapping is the body of a 200; an exception is raised in its place.

Errors of the network are those of this package, such as ``ConnectionLostError``.
"""


@dataclass(frozen=True, slots=True)
class SentOperation:
    """A GraphQL operation that a fake received."""

    name: str | None
    document: str = field(repr=False)
    variables: dict[str, JSON] = field(repr=False)


class Script:
    """The base of both fakes: the answers, and the received requests."""

    def __init__(
        self, answers: Iterable[Answer] | Callable[[HttpRequest], Answer]
    ) -> None:
        self._answers = answers if callable(answers) else iter(answers)
        self._lock = threading.Lock()
        self.requests: list[HttpRequest] = []
        """The requests received, in order."""
        self.closed: bool = False
        """True if the client closed this transport."""

    @property
    def operations(self) -> list[SentOperation]:
        """The GraphQL operations among the requests, in order."""
        sent = (each.body for each in self.requests)
        bodies = (json_object(body) for body in sent if isinstance(body, bytes))
        return [
            SentOperation(
                cast("str | None", body.get("operationName")),
                str(body["query"]),
                cast("dict[str, JSON]", body.get("variables", {})),
            )
            for body in bodies
            if "query" in body
        ]

    def respond(self, request: HttpRequest, write: Write | None = None) -> HttpResponse:
        if not isinstance(request.body, bytes):
            body = b"".join(request.body)  # type: ignore[arg-type]  # async: TypeError
            request = replace(request, body=body)
        with self._lock:
            self.requests.append(request)
            answers = self._answers
            answer = answers(request) if callable(answers) else next(answers, None)
        if answer is None:
            raise AssertionError(
                f"The fake transport has no answer left for request number "
                f"{len(self.requests)}: give it one more"
            )
        if isinstance(answer, Exception):
            raise answer.copy() if isinstance(answer, XurrentError) else answer
        if not isinstance(cast("object", answer), Reply | Mapping):
            raise TypeError(
                "An answer of a fake transport is a mapping, a Reply or an exception, "
                f"not {answer!r:.60}"
            )
        reply = answer if isinstance(answer, Reply) else Reply(answer)
        body = reply.body if isinstance(reply.body, bytes) else encode_json(reply.body)
        if write is not None and reply.status == 200:
            write(body)
            body = b""
        headers = Headers({"Content-Type": "application/json"}).with_(reply.headers)
        return HttpResponse(reply.status, headers, body)


class FakeTransport(Script):
    """A ``Transport`` that answers from a script."""

    def send(
        self,
        request: HttpRequest,
        *,
        timeout: Timeout,
        max_bytes: int,
        write: Write | None = None,
    ) -> HttpResponse:
        """See ``Transport.send``."""
        return self.respond(request, write)

    def close(self) -> None:
        """See ``Transport.close``."""
        self.closed = True


class AsyncFakeTransport(Script):
    """An ``AsyncTransport`` that answers from a script."""

    async def send(
        self,
        request: HttpRequest,
        *,
        timeout: Timeout,
        max_bytes: int,
        write: Write | None = None,
    ) -> HttpResponse:
        """See ``AsyncTransport.send``; other tasks run meanwhile."""
        import asyncio

        await asyncio.sleep(0)
        if isinstance(request.body, AsyncIterable):
            request = replace(request, body=[piece async for piece in request.body])
        return self.respond(request, write)

    async def close(self) -> None:
        """See ``AsyncTransport.close``."""
        self.closed = True
