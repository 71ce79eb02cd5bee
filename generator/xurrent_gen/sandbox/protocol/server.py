"""Running a sandbox: on a thread for tests and tools, or in the foreground."""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import socket
import ssl
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import TypedDict, Unpack

import uvicorn
from starlette.types import ASGIApp

from xurrent_gen.sandbox.core import Sandbox, access
from xurrent_gen.sandbox.data.store import Row
from xurrent_gen.sandbox.execution.life_cycle import Move
from xurrent_gen.sandbox.options import HOST, SandboxOptions, SandboxSettings
from xurrent_gen.sandbox.webhooks.dispatch import Dispatcher

from .app import make_app


class ClientSettings(TypedDict):
    """The arguments of a client that talks to a sandbox."""

    account: str
    token: str
    graphql_endpoint: str
    oauth_endpoint: str
    rest_endpoint: str


class RunningSandbox:
    """A sandbox that answers on a local port.

    With the option `tls`, it also serves TLS on a second port, which is then the issuer of
    webhooks; `ca_file` is the certificate that clients must trust.
    """

    def __init__(
        self, sandbox: Sandbox, port: int, tls_port: int | None, ca_file: Path | None
    ) -> None:
        self.sandbox = sandbox
        self.port = port
        self.base_url = f"http://{HOST}:{port}"
        self.tls_url = None if tls_port is None else f"https://{HOST}:{tls_port}"
        self.ca_file = ca_file
        sandbox.base_url = self.base_url
        sandbox.issuer_url = self.tls_url or self.base_url
        self.graphql_url = f"{self.base_url}/graphql"
        self.oauth_url = f"{self.base_url}/token"
        """The OAuth token endpoint; `/introspect` is its sibling."""
        self.rest_url = f"{self.base_url}/v1"
        """Endpoint for imports, exports and events."""
        self.token = sandbox.options.token
        self.account = sandbox.options.accounts[0]
        self.client_id = sandbox.options.client_id
        self.client_secret = sandbox.options.client_secret
        self.journal = sandbox.journal
        """The requests received so far."""
        self.webhooks = sandbox.webhooks
        """The webhooks and their keys."""

    @property
    def client_settings(self) -> ClientSettings:
        """Settings that a client needs: `XurrentClient(**sandbox.client_settings)`."""
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
        """The dispatcher of webhooks; ValueError without `deliver_webhooks`."""
        return self.sandbox.delivering

    def add_faults(self, *script: str) -> None:
        """Appends faults for the next requests; ValueError for an unknown one."""
        self.sandbox.faults.add(script)

    def save(self, file: Path | str | None = None) -> dict[str, list[Row]]:
        """All records by root name, written to a JSON file where one is given.

        The setting `data` accepts them.
        """
        found = self.sandbox.save()
        if file is not None:
            Path(file).write_bytes(file_of(found))
        return found

    def move(self, move: Move, *records: str) -> None:
        """Archives, trashes, restores, erases or deletes records, given by id.

        A deleted record is marked as deleted if its type has a field for that, else it is
        removed. Raises ValueError for a record that is missing or cannot be moved.
        """
        self.sandbox.move_records(move, records)


def file_of(records: Mapping[str, object]) -> bytes:
    """The content of a file with saved records."""
    text = json.dumps(records, ensure_ascii=False, indent=1, default=float)
    return f"{text}\n".encode()


class _Server(uvicorn.Server):
    """A server that ends at once.

    uvicorn polls ten times a second for the end and then waits as long again, which would
    be most of the time of a test with its own sandbox.
    """

    def __init__(self, config: uvicorn.Config, ended: asyncio.Event) -> None:
        super().__init__(config)
        self._ended = ended

    async def main_loop(self) -> None:
        await self._ended.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        loop = asyncio.get_running_loop()
        for listener in sockets or []:
            with suppress(NotImplementedError):  # Windows has another loop
                loop.remove_reader(listener)
        # If the server closes right after accept(), asyncio would drop the connection
        # without closing it: an accepted socket needs a few turns of the loop.
        for _ in range(4):
            await asyncio.sleep(0)
        state = self.server_state
        ending = asyncio.create_task(super().shutdown(sockets))
        await asyncio.sleep(0)
        while not ending.done() and (state.connections or state.tasks):
            await asyncio.wait([ending], timeout=0.005)
        ending.cancel()
        with suppress(asyncio.CancelledError):
            await ending


@contextmanager
def running_sandbox(
    options: SandboxOptions | None = None,
    *,
    clock: Callable[[], float] | None = None,
    **settings: Unpack[SandboxSettings],
) -> Generator[RunningSandbox]:
    """A sandbox on a loopback port, served by a thread until the block ends.

    Settings are those of `SandboxOptions`. Raises OSError when the port is taken.
    """
    sandbox = Sandbox(options, clock=clock or time.time, **settings)
    app, ended = make_app(sandbox), asyncio.Event()
    with ExitStack() as stack:
        stack.callback(sandbox.close)
        plain = _listen(stack, sandbox.options.port)
        servers = [(_Server(_config(app), ended), plain)]
        tls_port = ca_file = None
        if sandbox.options.tls:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="xurrent-"))
            ca_file = Path(folder) / "ca.pem"
            secure = _listen(stack, 0)
            config = _secured(_config(app), ca_file)
            servers.append((_Server(config, ended), secure))
            tls_port = secure.getsockname()[1]
        port = plain.getsockname()[1]
        running = RunningSandbox(sandbox, port, tls_port, ca_file)
        loop = asyncio.new_event_loop()

        async def serve_all() -> None:
            await asyncio.gather(*(server.serve([at]) for server, at in servers))

        def run() -> None:
            _ = sandbox.store.catalog.schema  # built while the caller goes on
            with asyncio.Runner(loop_factory=lambda: loop) as runner:
                runner.run(serve_all())

        thread = threading.Thread(target=run, name="xurrent-sandbox", daemon=True)
        thread.start()
        try:
            # The sockets already listen, so an early client only waits.
            yield running
        finally:
            with suppress(RuntimeError):  # the loop may have ended by itself
                loop.call_soon_threadsafe(ended.set)
            thread.join()


def serve(
    options: SandboxOptions,
    announce: Callable[[RunningSandbox], None] | None = None,
    at_end: Callable[[RunningSandbox], object] | None = None,
) -> None:
    """Serve a sandbox until it is interrupted; call `announce` once it listens.

    For the main thread, which receives SIGINT and SIGTERM. `at_end` is called before the
    sandbox closes. Raises OSError when the port is taken, ValueError for a wrong fault,
    SourceFileError or SchemaError when the schema is unusable.
    """
    ended = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        ended.set()

    with running_sandbox(options) as running, ExitStack() as stack:
        for number in (signal.SIGINT, signal.SIGTERM):
            before = signal.signal(number, end)
            stack.callback(signal.signal, number, before)
        if announce is not None:
            announce(running)
        if options.access_log:
            logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
            access.setLevel(logging.INFO)
        while not ended.wait(1.0):  # without a timeout, Windows ignores Ctrl-C
            pass
        if at_end is not None:
            at_end(running)


def _listen(stack: ExitStack, port: int) -> socket.socket:
    # Without the protocol number, asyncio leaves Nagle's algorithm on: 40 ms per response.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    stack.enter_context(listener)
    # On Windows, the option would let two servers listen on one port.
    if not hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((HOST, port))
    listener.listen(2048)
    return listener


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        log_config=None,
        log_level=logging.CRITICAL,  # a stop aborts requests, which uvicorn would log
        access_log=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=1,
        timeout_keep_alive=60,
        server_header=False,
        date_header=False,  # a sandbox has a clock of its own
    )


def _secured(config: uvicorn.Config, ca_file: Path) -> uvicorn.Config:
    """Configure TLS with a certificate for loopback names; write its CA to `ca_file`."""
    import trustme

    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(ca_file))
    config.load()
    config.ssl = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issued = authority.issue_cert("localhost", HOST)
    # Untyped in trustme, because it also accepts contexts of pyOpenSSL.
    issued.configure_cert(config.ssl)  # pyright: ignore[reportUnknownMemberType]
    return config
