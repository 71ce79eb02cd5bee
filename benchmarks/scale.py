"""``python -m benchmarks.scale``: reading at scale, against a server that counts.

Takes about three minutes. ``--write docs/benchmarks.md`` puts the table into the page and
the curves beside its pictures.
"""

from __future__ import annotations

import argparse
import math
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import httpx

from benchmarks.context import REFERENCE, REPOSITORY
from benchmarks.counting import FORMULAS, LIMIT, PERIOD, Account, Formula
from benchmarks.curves import Curve, Point, bars, chart
from benchmarks.measure import Row, table

sys.path.insert(0, str(REFERENCE.parent))
from xurrent_sdk import Person, XurrentClient
from xurrent_sdk._runtime.http.messages import HttpRequest
from xurrent_sdk._runtime.operations.costs import SelectionCosts
from xurrent_sdk.testing import FakeTransport, Reply

BEGIN, END = "<!-- scale: begin -->", "<!-- scale: end -->"
RECORDS, LATENCY, WORKERS = 20_000, 300, 8
LATENCIES = (50, 150, 300, 600, 1_000)
COPIED = 6_000
"""Records of the first copy."""
FEW = 3_000
"""Records of the measurement at each latency."""
PEOPLE = 10_000
"""People of the measurement of points."""
SIZES = (1, 2, 3, 4, 5, 8, 12, 20, 35, 60, 100)
"""Sizes of nested pages in the fixed plans."""


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale")
    parser.add_argument(
        "--write", type=Path, help="put table and curves into this page"
    )
    parser.add_argument("--strict", action="store_true", help="exit 1 on a miss")
    parser.add_argument("--quick", action="store_true", help="a tenth of the records")
    return parser.parse_args(arguments)


class Server:
    """The counting server in its own process."""

    def __init__(self, port: int) -> None:
        self._url = f"http://127.0.0.1:{port}"

    def report(self, latency: int) -> Mapping[str, int]:
        """Return the counts since the last report, and set the latency (ms)."""
        counts: Mapping[str, int] = httpx.get(f"{self._url}/{latency}").json()
        return counts

    def client(self) -> XurrentClient:
        """Return a client with default settings and limits, as users have it."""
        return XurrentClient(account="widget", token="none", graphql_endpoint=self._url)


@contextmanager
def serving(people: int) -> Iterator[Server]:
    """Run the server for a block."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "uvicorn", "benchmarks.probes.counting:app"),
            *("--port", str(port), "--log-level", "error"),
        ],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(REPOSITORY), *sys.path)),
            "BENCH_PEOPLE": str(people),
        },
    )
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.05)
        yield Server(port)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def at_the_limit(requests: int) -> float:
    """Return the minimum seconds for so many requests, with the last response.

    It is also the minimum for so many pages if each page needs one request.
    """
    return (math.ceil(requests / LIMIT) - 1) * PERIOD + LATENCY / 1000


def read(
    server: Server, latency: int, records: int, parallel: bool
) -> tuple[list[Point], Mapping[str, int]]:
    """Read records; return counts and seconds over time, and the server's report."""
    time.sleep(PERIOD)  # wait until the rate limit's window is empty
    server.report(latency)
    with server.client() as client:
        query = client.query.people().select(lambda p: [p.id, p.name, p.created_at])
        begin, ids = time.perf_counter(), set[str]()
        points: list[Point] = [(0, 0.0)]
        people: Iterable[Person] = query.parallel(WORKERS) if parallel else query
        for number, person in enumerate(people, 1):
            ids.add(person.id)
            if number % (records // 20) == 0 or number == records:
                points.append((number, time.perf_counter() - begin))
    assert len(ids) == records, f"{len(ids)} of {records} were read"
    return points, server.report(latency)


def time_and_latency(records: int, few: int) -> tuple[list[Row], dict[str, str]]:
    """Measure a listing, sequential and parallel."""
    with serving(records) as server:
        alone, report = read(server, LATENCY, records, False)
        beside, counted = read(server, LATENCY, records, True)
    least = at_the_limit(records // 100)
    one, many = alone[-1][1], beside[-1][1]
    what = f"{records:,} records at {LATENCY} ms, parallel({WORKERS})"
    most = float(max(report["most"], counted["most"]))
    rows = [
        Row(what, "one run of pages", "s", (many,), (one,), 4, at_least=True),
        Row(what, "20 pages in 2 s", "s", (many,), (least,), 0.85, at_least=True),
        Row("most requests in any 2 s", "the limit", "requests", (most,), (LIMIT,), 1),
    ]
    bound = [(0.0, 0.0), (float(records), least)]
    first = chart(
        f"{LATENCY} ms a request, 20 requests in 2 s",
        "records",
        "seconds",
        [
            Curve("one run", alone),
            Curve(f"parallel({WORKERS})", beside),
            Curve("20 pages in 2 s", bound, dashed=True),
        ],
    )
    runs: dict[bool, list[Point]] = {False: [], True: []}
    with serving(few) as server:
        for latency in LATENCIES:
            for parallel, points in runs.items():
                progress, counted = read(server, latency, few, parallel)
                assert counted["most"] <= LIMIT, counted
                points.append((latency, few / progress[-1][1]))
    ceiling = LIMIT / PERIOD * 100
    second = chart(
        f"{few:,} records, 20 requests in 2 s",
        "latency of a request in ms",
        "records a second",
        [
            Curve("one run", runs[False]),
            Curve(f"parallel({WORKERS})", runs[True]),
            Curve(
                "20 pages in 2 s", [(0, ceiling), (LATENCIES[-1], ceiling)], dashed=True
            ),
        ],
    )
    return rows, {"records-time": first, "latency-throughput": second}


def first_copy(records: int) -> list[Row]:
    """Measure the first run of ``changes``, with and without ``parallel``."""
    seconds: list[float] = []
    with serving(records) as server:
        for workers in (1, WORKERS):
            time.sleep(PERIOD)  # wait until the rate limit's window is empty
            server.report(LATENCY)
            with server.client() as client:
                query = client.query.people().select(lambda p: [p.id, p.name])
                begin = time.perf_counter()
                ids = {each.id for each in query.changes(None, parallel=workers)}
                seconds.append(time.perf_counter() - begin)
            assert len(ids) == records, f"{len(ids)} of {records} were copied"
            assert server.report(LATENCY)["most"] <= LIMIT
    one, many = seconds
    what = f"first copy of {records:,} records at {LATENCY} ms, parallel={WORKERS}"
    return [Row(what, "changes() alone", "s", (many,), (one,), 2.5, at_least=True)]


class Fixed(SelectionCosts):
    """A plan with nested pages of one size, at any cost."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size

    def sizes(self, size: int) -> Mapping[int, int]:
        return dict.fromkeys(range(99), self._size)

    def observe(self, *_: object) -> None:
        return None


def spent(account: Account, reported: Formula, size: int | None) -> dict[Formula, int]:
    """Return the points of reading all people with their teams, by formula.

    The server reports the points of one formula, ``reported``. Without ``size``, the client
    chooses the size of nested pages. There is no network and no rate limit.
    """
    total = dict.fromkeys(FORMULAS, 0)

    def answer(request: HttpRequest) -> Reply:
        assert isinstance(request.body, bytes)
        body, points = account.answer(request.body)
        for formula, number in points.items():
            total[formula] += number
        return Reply(body, headers={"x-costlimit-cost": str(points[reported])})

    with XurrentClient(
        account="widget", token="none", transport=FakeTransport(answer)
    ) as client:
        if size is not None:
            fixed: SelectionCosts = Fixed(size)
            client.costs.of = lambda document: fixed  # type: ignore[method-assign]
        query = client.query.people().select(lambda p: [p.id, p.name, p.teams.name])
        assert sum(len(page) for page in query.pages()) == account.size
    return total


def points(people: int) -> tuple[list[Row], dict[str, str]]:
    """Compare the points of a client that does not know the formula with fixed plans."""
    account = Account(people)
    plans = {size: spent(account, "nodes", size) for size in SIZES}
    rows: list[Row] = []
    groups: dict[str, list[float]] = {}
    for formula in FORMULAS:
        ours = spent(account, formula, None)[formula]
        plain = plans[100][formula]
        size, best = min(
            ((size, spending[formula]) for size, spending in plans.items()),
            key=lambda each: each[1],
        )
        what = f"points by {formula}, {people:,} people with their teams"
        client_points = (float(ours),)
        bound = 0.5 if formula == "nodes" else 1.0
        rows += [
            Row(what, "nested pages of 100", "points", client_points, (plain,), bound),
            Row(what, f"the best size, {size}", "points", client_points, (best,)),
        ]
        groups[formula] = [100, 100 * best / plain, 100 * ours / plain]
    names = ["pages of 100", "best in hindsight", "the client"]
    return rows, {
        "formula-points": bars("Points by formula", "% of pages of 100", names, groups)
    }


def write(page: Path, text: str, pictures: Mapping[str, str]) -> None:
    """Write the table into the page, and the curves beside its pictures."""
    before, rest = page.read_text("utf-8").split(BEGIN)
    after = rest.split(END)[1]
    page.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", "utf-8")
    for name, picture in pictures.items():
        (page.parent / "pictures" / f"{name}.svg").write_text(picture, "utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and write if asked; 1 if ``--strict`` and a bound is missed."""
    options = parse(arguments)
    part = 10 if options.quick else 1
    rows, pictures = time_and_latency(RECORDS // part, FEW // part)
    rows += first_copy(COPIED // part)
    more, drawn = points(PEOPLE // part)
    rows += more
    text = table(rows)
    print(text)
    if options.write:
        write(REPOSITORY / options.write, text, pictures | drawn)
    missed = [row.what for row in rows if row.is_met is False]
    return 1 if options.strict and missed else 0


if __name__ == "__main__":
    sys.exit(main())
