"""Running a sandbox: on a thread for tests and tools, or in the foreground."""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import uvicorn

from .app import make_app
from .core import Sandbox
from .options import SandboxOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class RunningSandbox:
    """A sandbox that answers on a local port."""

    def __init__(self, sandbox: Sandbox, port: int) -> None:
        self.sandbox = sandbox
        self.port = port
        self.base_url = f"http://{sandbox.options.host}:{port}"

    @property
    def graphql_url(self) -> str:
        """Where GraphQL requests go."""
        return f"{self.base_url}/graphql"

    @property
    def oauth_url(self) -> str:
        """The OAuth token address; `/introspect` is beside it."""
        return f"{self.base_url}/token"

    @property
    def token(self) -> str:
        """A token that is accepted."""
        return self.sandbox.options.token

    @property
    def account(self) -> str:
        """An account that is accepted."""
        return self.sandbox.options.home_account


@contextmanager
def running_sandbox(
    options: SandboxOptions | None = None,
    *,
    clock: Callable[[], float] | None = None,
    **settings: object,
) -> Iterator[RunningSandbox]:
    """A sandbox on a loopback port, served by a thread until the block ends.

    Settings are those of `SandboxOptions`. Raises OSError when the port is taken.
    """
    chosen = replace(options or SandboxOptions(), **settings)  # type: ignore[arg-type] # checked by the dataclass
    sandbox = Sandbox(chosen) if clock is None else Sandbox(chosen, clock=clock)
    listener = _listen(chosen)
    running = RunningSandbox(sandbox, _port_of(listener))
    sandbox.base_url = running.base_url
    server = uvicorn.Server(_config(sandbox))
    thread = threading.Thread(
        target=lambda: asyncio.run(server.serve([listener])),
        name="xurrent-sandbox",
        daemon=True,
    )
    thread.start()
    try:
        # The socket listens already, so a client that is early only waits.
        yield running
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


def serve(
    options: SandboxOptions, announce: Callable[[RunningSandbox], None] | None = None
) -> None:
    """Serves a sandbox until it is interrupted; `announce` is told where it is."""
    sandbox = Sandbox(options)
    listener = _listen(options)
    running = RunningSandbox(sandbox, _port_of(listener))
    sandbox.base_url = running.base_url
    if announce is not None:
        announce(running)
    try:
        asyncio.run(uvicorn.Server(_config(sandbox)).serve([listener]))
    except KeyboardInterrupt:
        return
    finally:
        listener.close()


def _listen(options: SandboxOptions) -> socket.socket:
    # Without the protocol number asyncio leaves Nagle's algorithm on: 40 ms an answer.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((options.host, options.port))
    except OSError:
        listener.close()
        raise
    listener.listen(2048)
    return listener


def _port_of(listener: socket.socket) -> int:
    address: tuple[str, int] = listener.getsockname()
    return address[1]


def _config(sandbox: Sandbox) -> uvicorn.Config:
    return uvicorn.Config(
        make_app(sandbox),
        log_config=None,
        access_log=sandbox.options.access_log,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=1,
        server_header=False,
    )
