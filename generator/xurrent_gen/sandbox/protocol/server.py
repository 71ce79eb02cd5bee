"""Running a sandbox: on a thread for tests and tools, or in the foreground."""

from __future__ import annotations

import asyncio
import logging
import socket
import tempfile
import threading
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

import uvicorn

from xurrent_gen.sandbox.core import Sandbox, access
from xurrent_gen.sandbox.options import SandboxOptions

from .app import make_app

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from starlette.types import ASGIApp

    from xurrent_gen.sandbox.execution.life_cycle import Move
    from xurrent_gen.sandbox.webhooks.dispatch import Dispatcher

    _Listening = tuple[uvicorn.Server, socket.socket]


class ClientSettings(TypedDict):
    """The arguments of a client that talks to a sandbox."""

    account: str
    token: str
    graphql_endpoint: str
    oauth_endpoint: str
    rest_endpoint: str


class RunningSandbox:
    """A sandbox that answers on a local port.

    With the option `tls` it answers on a second port over TLS, too, and webhooks are
    issued from there; `ca_file` is the certificate that clients then have to trust.
    """

    def __init__(
        self, sandbox: Sandbox, port: int, tls_port: int | None, ca_file: Path | None
    ) -> None:
        host = sandbox.options.host
        self.sandbox = sandbox
        self.port = port
        self.base_url = f"http://{host}:{port}"
        self.tls_url = None if tls_port is None else f"https://{host}:{tls_port}"
        self.ca_file = ca_file
        sandbox.base_url = self.base_url
        sandbox.issuer_url = self.tls_url or ""
        self.graphql_url = f"{self.base_url}/graphql"
        """Where GraphQL requests go."""
        self.oauth_url = f"{self.base_url}/token"
        """The OAuth token address; `/introspect` is beside it."""
        self.rest_url = f"{self.base_url}/v1"
        """Where imports, exports and events go."""
        self.token = sandbox.options.token
        """A token that is accepted."""
        self.account = sandbox.options.home_account
        """An account that is accepted."""
        self.client_id = sandbox.options.client_id
        """The OAuth client that is known."""
        self.client_secret = sandbox.options.client_secret
        """The secret of that client."""
        self.journal = sandbox.journal
        """The requests received so far."""
        self.webhooks = sandbox.webhooks
        """Sends webhooks and holds their keys."""

    @property
    def client_settings(self) -> ClientSettings:
        """What a client needs: `XurrentClient(**sandbox.client_settings)`."""
        return {
            "account": self.account,
            "token": self.token,
            "graphql_endpoint": self.graphql_url,
            "oauth_endpoint": self.oauth_url,
            "rest_endpoint": self.rest_url,
        }

    @property
    def environ(self) -> dict[str, str]:
        """The same as variables, for programs that read their environment."""
        return {f"XURRENT_{k.upper()}": str(v) for k, v in self.client_settings.items()}

    @property
    def dispatcher(self) -> Dispatcher:
        """Delivers webhooks by itself; ValueError without `deliver_webhooks`."""
        return self.sandbox.delivering

    def add_faults(self, *script: str) -> None:
        """Appends faults for the next requests; ValueError for an unknown one."""
        self.sandbox.faults.add(script)

    def move(self, move: Move, *records: str) -> None:
        """Archives, trashes, restores, erases or deletes records, given by id.

        What is deleted is marked so where its type has a field for that, and is gone
        elsewhere. Raises ValueError for a record that is not there or cannot be moved.
        """
        self.sandbox.move_records(move, records)


class _Server(uvicorn.Server):
    """A server that runs on any thread: it leaves the process's signals alone."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


@contextmanager
def running_sandbox(
    options: SandboxOptions | None = None,
    *,
    clock: Callable[[], float] | None = None,
    **settings: object,
) -> Generator[RunningSandbox]:
    """A sandbox on a loopback port, served by a thread until the block ends.

    Settings are those of `SandboxOptions`. Raises OSError when the port is taken.
    """
    sandbox = Sandbox(options, clock=clock or time.time, **settings)
    with ExitStack() as stack:
        running, servers = _open(sandbox, stack, _Server)
        thread = threading.Thread(
            target=lambda: asyncio.run(_serve(*servers)),
            name="xurrent-sandbox",
            daemon=True,
        )
        thread.start()
        try:
            # The sockets listen already, so a client that is early only waits.
            yield running
        finally:
            servers[0][0].should_exit = True
            thread.join()


def serve(
    options: SandboxOptions, announce: Callable[[RunningSandbox], None] | None = None
) -> None:
    """Serves a sandbox until it is interrupted; `announce` is told where it is.

    Raises OSError when the port is taken, ValueError for a wrong fault, SourceFileError or
    SchemaError when the schema is no use.
    """
    sandbox = Sandbox(options)
    with ExitStack() as stack:
        running, servers = _open(sandbox, stack, uvicorn.Server)
        if announce is not None:
            announce(running)
        if options.access_log:
            stack.enter_context(_printed(access))
        try:
            asyncio.run(_serve(*servers))
        except KeyboardInterrupt:
            return


async def _serve(first: _Listening, *others: _Listening) -> None:
    """Serves until the first server ends, which takes the others with it."""
    tasks = [asyncio.create_task(server.serve([at])) for server, at in others]
    server, at = first
    await server.serve([at])
    for server, _ in others:
        server.should_exit = True
    await asyncio.gather(*tasks)


@contextmanager
def _printed(log: logging.Logger) -> Generator[None]:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
    level = log.level
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.setLevel(level)


def _open(
    sandbox: Sandbox, stack: ExitStack, first: type[uvicorn.Server]
) -> tuple[RunningSandbox, list[_Listening]]:
    """What runs, and its servers; only the first may listen to signals."""
    opts = sandbox.options
    stack.callback(sandbox.close)
    app = make_app(sandbox)
    plain = stack.enter_context(_listen(opts.host, opts.port))
    servers: list[_Listening] = [(first(_config(app)), plain)]
    tls_port = ca_file = None
    if opts.tls:
        from .certificate import write_certificate

        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="xurrent-"))
        key, certificate, ca_file = write_certificate(Path(folder), opts.host)
        secure = stack.enter_context(_listen(opts.host, opts.tls_port))
        servers.append((_Server(_config(app, key, certificate)), secure))
        tls_port = secure.getsockname()[1]
    port: int = plain.getsockname()[1]
    return RunningSandbox(sandbox, port, tls_port, ca_file), servers


def _listen(host: str, port: int) -> socket.socket:
    # Without the protocol number asyncio leaves Nagle's algorithm on: 40 ms an answer.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    listener.listen(2048)
    return listener


def _config(
    app: ASGIApp, key: Path | None = None, certificate: Path | None = None
) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        log_config=None,
        log_level=logging.ERROR,
        access_log=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=1,
        timeout_keep_alive=60,
        server_header=False,
        date_header=False,  # a sandbox has a clock of its own
        ssl_keyfile=key,
        ssl_certfile=certificate,
    )
