"""``python -m benchmarks.deliveries``: webhooks under load, with slow handlers.

Deliveries arrive at a fixed rate, independent of the response time: first at a process that
only verifies, then at one with an inbox in SQLite. Latency is measured from the time at
which a delivery was due. Every delivery with response 200 must be handled in the end.

With ``--redis``, the inbox is in a Redis that the benchmark starts; it flushes each write.
Three workers run, one of which is killed and replaced every five seconds. They have a lower
priority than the receiver on the same machine, as docs/webhooks.md advises.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.context import REPOSITORY
from xurrent_sdk.testing import SignedDelivery, signed_delivery

CONNECTIONS = 64
WORKERS = 3
KILLED_EVERY = 5.0
"""Interval at which a worker is killed, in seconds."""


@dataclass(frozen=True, slots=True)
class Load:
    """The figures of one receiver. Times are in seconds, memory is in MiB."""

    answered: int
    p50: float
    p99: float
    handled: int
    memory: tuple[float, float]
    """Memory in the middle and at the end."""
    work: float
    """Processor time per delivery, including the handler."""


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.deliveries")
    parser.add_argument("--rate", type=int, default=300, help="deliveries a second")
    parser.add_argument("--seconds", type=int, default=20, help="how long they come")
    parser.add_argument(
        "--handler", type=float, default=5.0, help="seconds of a handler"
    )
    parser.add_argument(
        "--redis", action="store_true", help="the inbox is in Redis, workers are killed"
    )
    parser.add_argument("--strict", action="store_true", help="exit 1 on a miss")
    return parser.parse_args(arguments)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def await_port(port: int) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            time.sleep(0.05)


@contextmanager
def running(
    *command: str, environment: dict[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program for a block; kill it at the end."""
    process = subprocess.Popen(command, env={**os.environ, **environment})
    try:
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


@contextmanager
def receiver(app: str, environment: dict[str, str]) -> Iterator[tuple[int, int]]:
    """Run a receiver under uvicorn; yield its process and its port."""
    port = free_port()
    with running(
        *(sys.executable, "-m", "uvicorn", f"benchmarks.probes.deliveries:{app}"),
        *("--port", str(port), "--log-level", "error", "--backlog", "4096"),
        *("--timeout-keep-alive", "600"),
        environment=environment,
    ) as process:
        await_port(port)
        yield process.pid, port


@contextmanager
def redis_server(folder: Path) -> Iterator[str]:
    """Run a Redis that flushes each write to the disk; yield its URL."""
    port = free_port()
    with running(
        *("redis-server", "--port", str(port), "--bind", "127.0.0.1"),
        *("--dir", str(folder), "--save", "", "--loglevel", "warning"),
        *("--appendonly", "yes", "--appendfsync", "always"),
        environment={},
    ):
        await_port(port)
        yield f"redis://127.0.0.1:{port}/0"


@contextmanager
def mortal_workers(environment: dict[str, str]) -> Iterator[list[int]]:
    """Run workers, one of which is killed at intervals; yield the list of kills."""
    work = ("nice", "-n", "10", sys.executable, "-m", "xurrent_sdk.webhooks", "work")
    app = "benchmarks.probes.deliveries:shared_app"
    deaths: list[int] = []
    over = threading.Event()

    def kill() -> None:
        with ExitStack() as stack:
            alive = [
                stack.enter_context(running(*work, app, environment=environment))
                for _ in range(WORKERS)
            ]
            while not over.wait(KILLED_EVERY):
                if not deaths or time.monotonic() < until:
                    oldest = alive.pop(0)
                    oldest.kill()
                    deaths.append(oldest.pid)
                    again = running(*work, app, environment=environment)
                    alive.append(stack.enter_context(again))

    until = time.monotonic() + float(environment["BENCH_SECONDS"])
    killer = threading.Thread(target=kill)
    killer.start()
    try:
        yield deaths
    finally:
        over.set()
        killer.join()


def memory(process: int) -> float:
    """Return the memory of a process, in MiB."""
    status = Path(f"/proc/{process}/status").read_text("ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1_024


def processor(process: int) -> float:
    """Return the processor time of a process, in seconds."""
    fields = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Sender:
    """Posts over persistent connections, one delivery at a time on each."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._free: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]]
        self._free = asyncio.Queue()

    async def open(self) -> None:
        for _ in range(CONNECTIONS):
            self._free.put_nowait(
                await asyncio.open_connection("127.0.0.1", self._port)
            )

    async def request(self, method: str, delivery: SignedDelivery | None) -> bytes:
        """Return the status and the body of the response."""
        body = delivery.body if delivery else b""
        headers = {"Host": "bench", "Content-Length": str(len(body))}
        headers |= delivery.headers if delivery else {}
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        reader, writer = await self._free.get()
        writer.write(f"{method} / HTTP/1.1\r\n{head}\r\n".encode() + body)
        answer = await reader.readuntil(b"\r\n\r\n")
        length = int(answer.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        text = await reader.readexactly(length)
        self._free.put_nowait((reader, writer))
        return answer.split()[1] + b" " + text


async def deliver(
    process: int,
    port: int,
    deliveries: list[SignedDelivery],
    rate: int,
    patience: float,
) -> Load:
    """Send at the rate, and wait until everything is handled."""
    sender = Sender(port)
    await sender.open()
    times: list[float] = []
    halfway = 0.0
    begin, before = time.perf_counter() + 0.1, processor(process)

    async def one(number: int, delivery: SignedDelivery) -> None:
        due = begin + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        if (await sender.request("POST", delivery)).startswith(b"200"):
            times.append(time.perf_counter() - due)

    async with asyncio.TaskGroup() as group:
        for number, delivery in enumerate(deliveries):
            group.create_task(one(number, delivery))
            if number % rate == 0:  # create the tasks of one second at a time
                await asyncio.sleep(
                    max(0.0, begin + number / rate - time.perf_counter())
                )
            if number == len(deliveries) // 2:
                halfway = memory(process)
    end = memory(process)
    handled = 0
    deadline = time.monotonic() + patience
    while patience and handled < len(times) and time.monotonic() < deadline:
        await asyncio.sleep(0.2)
        handled = int((await sender.request("GET", None)).split()[1])
    ordered = sorted(times)
    at = [ordered[int(len(ordered) * share)] for share in (0.5, 0.99)]
    work = (processor(process) - before) / len(deliveries)
    return Load(len(times), at[0], at[1], handled, (halfway, end), work)


def run(app: str, options: argparse.Namespace, patience: float) -> Load:
    """Measure one receiver under the load."""
    deliveries = [
        signed_delivery({"event": "request.update", "object_id": number})
        for number in range(options.rate * options.seconds)
    ]
    key = signed_delivery("request.create").policy.public_key
    with ExitStack() as stack:
        folder = stack.enter_context(
            tempfile.TemporaryDirectory(prefix="xurrent-bench-")
        )
        environment = {
            "PYTHONPATH": os.pathsep.join((str(REPOSITORY), *sys.path)),
            "BENCH_KEY": str(key),
            "BENCH_HANDLER": str(options.handler),
            "BENCH_SECONDS": str(options.seconds),
            "BENCH_FILE": str(Path(folder, "inbox.db")),
        }
        deaths: list[int] = []
        if app == "shared":
            environment["BENCH_REDIS"] = stack.enter_context(redis_server(Path(folder)))
            deaths = stack.enter_context(mortal_workers(environment))
        process, port = stack.enter_context(receiver(app, environment))
        load = asyncio.run(deliver(process, port, deliveries, options.rate, patience))
        if deaths:
            print(f"{len(deaths)} of the workers were killed")
        return load


def main(arguments: list[str] | None = None) -> int:
    """Run both and print the figures."""
    options = parse(arguments)
    bare = run("bare", options, 0.0)
    stored = run(
        "shared" if options.redis else "stored", options, options.handler + 60.0
    )
    sent = options.rate * options.seconds
    print(
        f"{options.rate} deliveries/s for {options.seconds} s, {options.handler:g} s a handler"
    )
    print(
        "receiver      200   p50 ms   p99 ms  handled   MiB in the middle, at the end"
    )
    for name, load in (("only verifies", bare), ("stores, works", stored)):
        print(
            f"{name} {load.answered:>6}  {load.p50 * 1e3:>7.1f}  {load.p99 * 1e3:>7.1f}"
            f"  {load.handled:>7}  {load.work * 1e3:>6.2f}"
            f"   {load.memory[0]:.0f}, {load.memory[1]:.0f}"
        )
    ratio = stored.p99 / bare.p99
    print(f"as ratios: p99 {ratio:.2f}, CPU {stored.work / bare.work:.2f}")
    met = (
        stored.answered == stored.handled == sent and stored.p99 <= 0.25 and ratio <= 3
    )
    return 0 if met or not options.strict else 1


if __name__ == "__main__":
    sys.exit(main())
