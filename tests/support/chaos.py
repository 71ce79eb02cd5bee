"""A proxy that breaks connections, and a log of handler runs: for the chaos tests."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a handler, by the machine's monotonic clock."""

    number: int
    process: int
    begun: float
    ended: float


def note(path: str, number: int, begun: float) -> None:
    """Append one line atomically, also from several processes."""
    line = f"{number} {os.getpid()} {begun} {time.monotonic()}\n".encode()
    seen = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(seen, line)
    os.close(seen)


def runs(path: Path) -> list[Run]:
    """Read all completed runs."""
    lines = path.read_text().splitlines() if path.exists() else []
    found = [line.split() for line in lines]
    return [Run(int(n), int(p), float(b), float(e)) for n, p, b, e in found]


def overlapping(ended: list[Run]) -> list[tuple[Run, Run]]:
    """Return pairs of runs of one delivery that overlapped in time."""
    last: dict[int, Run] = {}
    pairs: list[tuple[Run, Run]] = []
    for run in sorted(ended, key=lambda run: run.begun):
        before = last.get(run.number)
        if before is not None and run.begun < before.ended:
            pairs.append((before, run))
        last[run.number] = run
    return pairs


def repeated(ended: list[Run]) -> dict[int, int]:
    """Return the deliveries that were handled more than once, with the count."""
    counts = Counter(run.number for run in ended)
    return {number: times for number, times in counts.items() if times > 1}


class Proxy:
    """A TCP proxy on loopback that can cut its connections, and refuse new ones."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._answers = True
        self.cuts = 0
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def __enter__(self) -> Proxy:
        return self

    def __exit__(self, *_: object) -> None:
        # The thread waits in accept() and would take one more connection, so wake it.
        with suppress(OSError):  # the socket may be closed already
            self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()
        self.cut()

    def cut(self) -> None:
        """Close all connections: requests were executed, but their responses are lost."""
        with self._lock:
            open_now, self._open = self._open, set()
        for each in open_now:
            self.cuts += 1
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def lose_answers(self) -> None:
        """Forward requests from now on, but cut the connection instead of the response."""
        self._answers = False

    def recover(self) -> None:
        """Forward requests and responses again."""
        self._answers = True

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(("127.0.0.1", self._target))
            except OSError:
                near.close()
                continue
            with self._lock:
                self._open |= {near, far}
            for pair, back in (((near, far), False), ((far, near), True)):
                threading.Thread(
                    target=self._pump, args=(*pair, back), daemon=True
                ).start()

    def _pump(self, source: socket.socket, sink: socket.socket, back: bool) -> None:
        with suppress(OSError):
            while data := source.recv(65_536):
                if back and not self._answers:
                    self.cuts += 1
                    break
                sink.sendall(data)
        for each in (source, sink):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
            with self._lock:
                self._open.discard(each)
