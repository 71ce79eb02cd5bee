"""A sync or async transport, and requests for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from tests.support.server import LocalServer
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.core.headers import Headers
from xurrent_gen.runtime.http.httpx_transport import (
    AsyncHttpxTransport,
    HttpxTransport,
)
from xurrent_gen.runtime.http.messages import HttpRequest
from xurrent_gen.runtime.http.settings import HttpLibrary, HttpSettings, Timeout

BIG = 10**6
PATIENT = Timeout(connect=20, read=20, write=20, total=40)
"""Long timeouts: loopback may be slow on a busy machine, above all with TLS."""


class Wire:
    """A sync or async transport, over httpx by default."""

    def __init__(self, kind: str, library: HttpLibrary = "httpx") -> None:
        self.kind = kind
        self.library = library

    def __call__(self, *steps: Callable[[Any], Any], **settings: Any) -> list[Any]:
        """Run the steps on one transport and close it; errors are results."""
        http = HttpSettings(self.library, **{"trust_env": False, **settings})

        if self.kind == "sync":
            transport = HttpxTransport(http)
            results: list[Any] = []
            try:
                for step in steps:
                    try:
                        results.append(step(transport))
                    except errors.XurrentError as error:
                        results.append(error)
            finally:
                transport.close()
            return results

        async def main() -> list[Any]:
            transport = AsyncHttpxTransport(http)
            results: list[Any] = []
            try:
                for step in steps:
                    try:
                        results.append(await step(transport))
                    except errors.XurrentError as error:
                        results.append(error)
            finally:
                await transport.close()
            return results

        return asyncio.run(main())


def post(
    server: LocalServer | str,
    body: Any = b"{}",
    *,
    timeout: Timeout = PATIENT,
    max_bytes: int = BIG,
    **headers: str,
) -> Callable[[Any], Any]:
    url = server if isinstance(server, str) else server.url
    request = HttpRequest("POST", url, Headers(headers), body)
    return lambda transport: transport.send(
        request, timeout=timeout, max_bytes=max_bytes
    )
