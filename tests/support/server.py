"""A server on loopback with scripted responses, byte by byte if needed."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from operator import sub
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Received:
    """A received request."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int

    @property
    def operation(self) -> dict[str, Any]:
        value: dict[str, Any] = json.loads(self.body)
        return value


@dataclass(frozen=True, slots=True)
class Say:
    """A response: complete, or with ``body`` cut off after ``cut`` bytes."""

    body: object = field(default_factory=dict)
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delay: float = 0.0
    cut: int | None = None
    reset: bool = False
    chunked: bool = False
    dribble: float = 0.0
    """Seconds between single bytes of the body."""
    slow_head: float = 0.0
    """Seconds between single bytes of the status line and the headers."""


class Hang:
    """No response: the connection is closed at once, or left open."""

    def __init__(self, *, close: bool = True, reset: bool = False) -> None:
        self.close = close
        self.reset = reset


Script = Callable[[Received], "Say | Hang | Awaitable[Say | Hang]"]


class LocalServer:
    """The server, in its own thread; a context manager."""

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None) -> None:
        self.script = script
        self._tls = tls
        self.received: list[Received] = []
        self.open_connections = 0
        self.connections = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/graphql"

    @property
    def settings(self) -> dict[str, Any]:
        """The settings of a client for this server."""
        return {
            "graphql_endpoint": self.url,
            "oauth_endpoint": f"http://127.0.0.1:{self.port}/token",
            "account": "widget",
        }

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        server = await asyncio.start_server(
            self._connected, "127.0.0.1", 0, ssl=self._tls
        )
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        for _ in range(10):  # let new connections get their tasks
            await asyncio.sleep(0)
        server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for _ in range(10):  # let closed connections run their last callbacks
            await asyncio.sleep(0)

    async def _connected(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        number = self.connections
        self.open_connections += 1
        try:
            while await self._exchange(reader, writer, number):
                pass
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self.open_connections -= 1
            writer.close()
            with contextlib.suppress(ConnectionError, asyncio.CancelledError):
                await writer.wait_closed()
            self._tasks.discard(task)

    async def _exchange(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int
    ) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        start, *lines = head.rstrip().split("\r\n")
        method, target, _ = start.split(" ")
        pairs = (line.split(": ", 1) for line in lines)
        headers = {name.lower(): value for name, value in pairs}
        request = Received(
            method, target, headers, await self._body(reader, headers), number
        )
        self.received.append(request)
        answer = self.script(request)
        if isinstance(answer, Awaitable):
            answer = await answer
        if isinstance(answer, Hang):
            if answer.reset:
                self._reset(writer)
            elif not answer.close:
                await reader.read()
            return False
        return await self._say(answer, writer)

    async def _body(
        self, reader: asyncio.StreamReader, headers: dict[str, str]
    ) -> bytes:
        if headers.get("transfer-encoding") == "chunked":
            pieces: list[bytes] = []
            while size := int(await reader.readuntil(b"\n"), 16):
                pieces.append(await reader.readexactly(size))
                await reader.readline()
            await reader.readline()
            return b"".join(pieces)
        return await reader.readexactly(int(headers.get("content-length", 0)))

    async def _say(self, say: Say, writer: asyncio.StreamWriter) -> bool:
        if say.delay:
            await asyncio.sleep(say.delay)
        body = (
            say.body if isinstance(say.body, bytes) else json.dumps(say.body).encode()
        )
        headers = {"Content-Type": "application/json", **say.headers}
        if say.chunked:
            headers["Transfer-Encoding"] = "chunked"
        else:
            headers.setdefault("Content-Length", str(len(body)))
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        start = f"HTTP/1.1 {say.status} Text\r\n{head}\r\n".encode()
        if say.slow_head:
            for byte in start:
                writer.write(bytes((byte,)))
                await writer.drain()
                await asyncio.sleep(say.slow_head)
        else:
            writer.write(start)
        if say.dribble:
            for index in range(len(body)):
                writer.write(body[index : index + 1])
                await writer.drain()
                await asyncio.sleep(say.dribble)
            return True
        if say.cut is not None:
            body = body[: say.cut]
        if say.chunked:
            body = b"%x\r\n%b\r\n" % (len(body), body) if body else b""
            body += b"" if say.cut is not None else b"0\r\n\r\n"
        writer.write(body)
        await writer.drain()
        if say.reset:
            self._reset(writer)
        return say.cut is None and not say.reset

    @staticmethod
    def _reset(writer: asyncio.StreamWriter) -> None:
        connection: socket.socket = writer.get_extra_info("socket")
        connection.setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
        )
        writer.transport.abort()


class Arrivals:
    """A script that records the arrival time of each request.

    ``clocks``: those by which the sender waits, monotonic by default. Redis waits by the
    system's clock, which a correction of the time moves against the monotonic one.
    """

    def __init__(self, *clocks: Callable[[], float]) -> None:
        self._clocks = clocks or (time.monotonic,)
        self.times: list[tuple[float, ...]] = []

    def __call__(self, request: Received) -> Say:
        self.times.append(tuple(clock() for clock in self._clocks))
        return Say({"data": {"a": 1}})

    def check(self, count: int, requests: int, period: float) -> None:
        """Check that all requests arrived, and never more than ``requests`` in a period."""
        times = sorted(self.times)
        assert len(times) == count
        for first, last in zip(times, times[requests:], strict=False):
            waited = max(map(sub, last, first))
            assert waited >= period, " ".join(
                f"{each[0] - times[0][0]:.3f}" for each in times
            )


def refusal(*messages: str, status: int = 200) -> Say:
    """Return a response with GraphQL errors."""
    return Say({"errors": [{"message": message} for message in messages]}, status)


CLOSED_PORT = 1
"""A loopback port on which no server listens and which systems do not assign."""
