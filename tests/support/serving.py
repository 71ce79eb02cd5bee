"""Servers in separate processes: started on a free port, used, and killed."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from itertools import count

from tests.support.inbox import delivery
from tests.support.snippets import REPOSITORY

SERVERS = {
    "uvicorn": ["uvicorn", "{app}", "--fd", "{fd}"],
    "hypercorn": ["hypercorn", "{app}", "--bind", "fd://{fd}"],
    "gunicorn": ["gunicorn", "{app}", "--bind", "fd://{fd}", "--threads", "8"],
}


@dataclass
class Server:
    """A running server."""

    process: subprocess.Popen[bytes]
    port: int

    def kill(self) -> None:
        """Kill it like the kernel's OOM killer: no handler of the process runs."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def start(
    command: list[str], environment: Mapping[str, str], *handed_on: int
) -> subprocess.Popen[bytes]:
    """Run a module in a new process group; it inherits the file descriptors."""
    path = os.pathsep.join((str(REPOSITORY), str(REPOSITORY / "generated"), *sys.path))
    return subprocess.Popen(
        [sys.executable, "-m", *command],
        env={**os.environ, "PYTHONPATH": path, **environment},
        start_new_session=True,
        pass_fds=handed_on,
    )


@contextmanager
def serving(name: str, app: str, environment: Mapping[str, str]) -> Iterator[Server]:
    """Run a server that listens; kill it at the end if it still runs."""
    with socket.socket() as bound:  # reserves the port
        bound.bind(("127.0.0.1", 0))
        port, fd = bound.getsockname()[1], bound.fileno()
        command = [part.format(app=app, fd=fd) for part in SERVERS[name]]
        server = Server(start(command, environment, fd), port)
    try:
        deadline = time.monotonic() + 60
        while True:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                assert server.process.poll() is None, "the server has ended"
                assert time.monotonic() < deadline, "the server does not start"
                time.sleep(0.02)
        yield server
    finally:
        if server.process.poll() is None:
            server.kill()


@dataclass
class Sender:
    """Threads that deliver events in sequence, each thread about a different object."""

    port: int
    first: int
    threads: int = 4
    answered: set[int] = field(default_factory=set[int])
    """The numbers of the deliveries with response 200."""

    statuses: set[int] = field(default_factory=set[int])

    def __post_init__(self) -> None:
        self.refused = threading.Event()
        """Set when a response was not 200."""
        self._numbers = count(self.first)
        self._ended = threading.Event()
        self._running = [
            threading.Thread(target=self._send, args=(about,))
            for about in range(self.threads)
        ]

    def __enter__(self) -> Sender:
        for thread in self._running:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        for thread in self._running:
            thread.join()

    def reach(self, count: int) -> None:
        """Wait until ``count`` deliveries got the response 200."""
        deadline = time.monotonic() + 60
        while len(self.answered) < count:
            assert time.monotonic() < deadline, f"only {len(self.answered)} answered"
            time.sleep(0.005)

    def _send(self, about: int) -> None:
        while not self._ended.is_set():
            number = next(self._numbers)
            signed = delivery(number, object_id=about)
            connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
            try:
                connection.request("POST", "/", signed.body, dict(signed.headers))
                status = connection.getresponse().status
                self.statuses.add(status)
                if status == 200:
                    self.answered.add(number)
                else:
                    self.refused.set()
            except (OSError, HTTPException):
                time.sleep(0.01)  # the server was killed: no response, no guarantee
            finally:
                connection.close()
