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
"""Records that each latency is measured with."""
PEOPLE = 10_000
"""Of whom the points are counted."""
SIZES = (1, 2, 3, 4, 5, 8, 12, 20, 35, 60, 100)
"""Nested pages of the fixed plans."""


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale")
    parser.add_argument(
        "--write", type=Path, help="put table and curves into this page"
    )
    parser.add_argument("--strict", action="store_true", help="exit 1 on a miss")
    parser.add_argument("--quick", action="store_true", help="a tenth of the records")
    return parser.parse_args(arguments)


class Server:
    """The counting server in a process of its own."""

    def __init__(self, port: int) -> None:
        self._url = f"http://127.0.0.1:{port}"

    def report(self, latency: int) -> Mapping[str, int]:
        """What came since the last report; it answers so late (ms) from now on."""
        found: Mapping[str, int] = httpx.get(f"{self._url}/{latency}").json()
        return found

    def client(self) -> XurrentClient:
        """A client as users have it, with the limits that it has by default."""
        return XurrentClient(account="widget", token="none", graphql_endpoint=self._url)


@contextmanager
def serving(people: int) -> Iterator[Server]:
    """The server, until the block is left."""
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
    """Seconds that so many requests take at least, the last one's answer included.

    Of pages, too, as long as each has a request of its own.
    """
    return (math.ceil(requests / LIMIT) - 1) * PERIOD + LATENCY / 1000


def read(
    server: Server, latency: int, records: int, parallel: bool
) -> tuple[list[Point], Mapping[str, int]]:
    """Records and seconds as they came, and what the server says of the run."""
    time.sleep(PERIOD)  # the window is empty again
    server.report(latency)
    with server.client() as client:
        query = client.query.people().select(lambda p: [p.id, p.name, p.created_at])
        begin, ids = time.perf_counter(), set[str]()
        points: list[Point] = [(0, 0.0)]
        found: Iterable[Person] = query.parallel(WORKERS) if parallel else query
        for number, person in enumerate(found, 1):
            ids.add(person.id)
            if number % (records // 20) == 0 or number == records:
                points.append((number, time.perf_counter() - begin))
    assert len(ids) == records, f"{len(ids)} of {records} were read"
    return points, server.report(latency)


def time_and_latency(records: int, few: int) -> tuple[list[Row], dict[str, str]]:
    """How long a listing takes, one run after another and in parallel."""
    with serving(records) as server:
        alone, told = read(server, LATENCY, records, False)
        beside, counted = read(server, LATENCY, records, True)
    least = at_the_limit(records // 100)
    one, many = alone[-1][1], beside[-1][1]
    what = f"{records:,} records at {LATENCY} ms, parallel({WORKERS})"
    most = float(max(told["most"], counted["most"]))
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
                found, counted = read(server, latency, few, parallel)
                assert counted["most"] <= LIMIT, counted
                points.append((latency, few / found[-1][1]))
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
    """How long the first run of ``changes`` takes, with and without ``parallel``."""
    seconds: list[float] = []
    with serving(records) as server:
        for workers in (1, WORKERS):
            time.sleep(PERIOD)  # the window is empty again
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
    """Nested pages of one size, whatever they cost."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size

    def sizes(self, size: int) -> Mapping[int, int]:
        return dict.fromkeys(range(99), self._size)

    def observe(self, *_: object) -> None:
        return None


def spent(account: Account, told: Formula, size: int | None) -> dict[Formula, int]:
    """The points of reading all people with their teams, by formula.

    The client is told those of one formula, and chooses the nested ``size`` where none is
    given. Costs nothing else: neither network nor pacing.
    """
    found = dict.fromkeys(FORMULAS, 0)

    def answer(request: HttpRequest) -> Reply:
        assert isinstance(request.body, bytes)
        body, points = account.answer(request.body)
        for formula, number in points.items():
            found[formula] += number
        return Reply(body, headers={"x-costlimit-cost": str(points[told])})

    with XurrentClient(
        account="widget", token="none", transport=FakeTransport(answer)
    ) as client:
        if size is not None:
            fixed: SelectionCosts = Fixed(size)
            client.costs.of = lambda document: fixed  # type: ignore[method-assign]
        query = client.query.people().select(lambda p: [p.id, p.name, p.teams.name])
        assert sum(len(page) for page in query.pages()) == account.size
    return found


def points(people: int) -> tuple[list[Row], dict[str, str]]:
    """What the client spends without knowing the formula, beside plans that do not move."""
    account = Account(people)
    plans = {size: spent(account, "nodes", size) for size in SIZES}
    rows: list[Row] = []
    groups: dict[str, list[float]] = {}
    for formula in FORMULAS:
        ours = spent(account, formula, None)[formula]
        plain = plans[100][formula]
        size, best = min(
            ((size, found[formula]) for size, found in plans.items()),
            key=lambda each: each[1],
        )
        what = f"points by {formula}, {people:,} people with their teams"
        given = (float(ours),)
        reach = 0.5 if formula == "nodes" else 1.0
        rows += [
            Row(what, "nested pages of 100", "points", given, (plain,), reach),
            Row(what, f"the best size, {size}", "points", given, (best,)),
        ]
        groups[formula] = [100, 100 * best / plain, 100 * ours / plain]
    names = ["pages of 100", "best in hindsight", "the client"]
    return rows, {
        "formula-points": bars("Points by formula", "% of pages of 100", names, groups)
    }


def write(page: Path, text: str, pictures: Mapping[str, str]) -> None:
    """The table into the page, the curves beside its pictures."""
    before, rest = page.read_text("utf-8").split(BEGIN)
    after = rest.split(END)[1]
    page.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", "utf-8")
    for name, picture in pictures.items():
        (page.parent / "pictures" / f"{name}.svg").write_text(picture, "utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and write where asked; 1 when ``--strict`` and a bound is missed."""
    given = parse(arguments)
    part = 10 if given.quick else 1
    rows, pictures = time_and_latency(RECORDS // part, FEW // part)
    rows += first_copy(COPIED // part)
    more, drawn = points(PEOPLE // part)
    rows += more
    text = table(rows)
    print(text)
    if given.write:
        write(REPOSITORY / given.write, text, pictures | drawn)
    missed = [row.what for row in rows if row.reached is False]
    return 1 if given.strict and missed else 0


if __name__ == "__main__":
    sys.exit(main())
