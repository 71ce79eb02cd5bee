"""Measurements against a server: throughput of many pages, and the number of requests."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx

from benchmarks import pages
from benchmarks.context import PROBES, Context
from benchmarks.measure import Row, alternate
from xurrent_sdk import XurrentClient
from xurrent_sdk._runtime.http.messages import HttpRequest, HttpResponse
from xurrent_sdk._runtime.session.quota import Limits

BATCH = 20
"""Parents whose connections one request continues, as documented."""


@dataclass
class Server:
    """A sandbox in another process."""

    url: str
    oauth: str
    account: str
    token: str = field(repr=False)
    sent: list[HttpRequest] = field(default_factory=list)

    def client(self, *, noting: bool = False) -> XurrentClient:
        """Return a client without rate limits; with ``noting``, it records in ``sent``."""

        def note(request: HttpRequest, response: HttpResponse) -> None:
            self.sent.append(request)

        return XurrentClient(
            account=self.account,
            token=self.token,
            graphql_endpoint=self.url,
            oauth_endpoint=self.oauth,
            limits=Limits(requests=None),
            event_hooks={"response": [note]} if noting else None,
        )


@contextmanager
def serve(**sizes: int) -> Iterator[Server]:
    """Run a sandbox with these numbers of records for a block."""
    arguments = [f"{name}={count}" for name, count in sizes.items()]
    with subprocess.Popen(
        [sys.executable, PROBES / "serve.py", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield Server(**json.loads(process.stdout.readline()))
        process.stdin.close()


def measure(context: Context) -> list[Row]:
    """Run both measurements, each against a server of its own size."""
    with serve(Person=6000) as server:
        rows = [throughput(context, server)]
    with serve(Organization=40, Person=6000) as server:
        rows.append(requests(server))
    return rows


def throughput(context: Context, server: Server) -> Row:
    """Read sequential pages of 100, against posting the same bodies with httpx alone.

    Both times include that of the server, which runs on the same machine.
    """

    with server.client(noting=True) as client:
        assert pages.people(client).all()

    def ours() -> float:
        with server.client() as client:
            client.query.me().get()  # connects, and reads the CA certificates
            start = time.perf_counter()
            count = sum(1 for _ in pages.people(client))
            return 100 * 1000 * (time.perf_counter() - start) / count

    def bare() -> float:
        bodies = [request.body for request in server.sent]
        headers = dict(server.sent[0].headers)
        with httpx.Client(headers=headers) as client:
            client.get(server.url)
            start = time.perf_counter()
            count = 0
            for body in bodies:
                assert isinstance(body, bytes)
                answer = client.post(server.url, content=body).content
                count += len(json.loads(answer)["data"]["people"]["nodes"])
            return 100 * 1000 * (time.perf_counter() - start) / count

    ours()
    bare()
    samples = alternate(context.runs * 3, ours, bare)
    against = "httpx loop + json.loads"
    return Row("sequential pages of 100", against, "ms a page", *samples, bound=1.3)


def requests(server: Server) -> Row:
    """Count the requests for parents with unfinished nested connections, which batch."""
    with server.client(noting=True) as client:
        organizations = client.query.organizations().select(
            lambda o: [o.name, o.people.name]
        )
        server.sent.clear()
        sizes = [len(organization.people) for organization in organizations]
    pages_read = math.ceil(len(sizes) / 100)
    rounds = [
        unfinished
        for after in range(100, max(sizes), 100)
        if (unfinished := sum(size > after for size in sizes))
    ]
    bound = pages_read + sum(math.ceil(unfinished / BATCH) for unfinished in rounds)
    one_each = pages_read + sum(rounds)
    return Row(
        f"{len(sizes)} parents, {rounds[0]} unfinished connections",
        "a request for each unfinished page",
        "requests",
        (float(len(server.sent)),),
        (float(one_each),),
        bound=bound / one_each,
    )
