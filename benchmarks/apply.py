"""Upserting people from rows: the requests, and the processor time of each row."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, cast

from benchmarks.context import Context
from benchmarks.measure import Row, alternate
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

if TYPE_CHECKING:
    from xurrent_sdk._runtime.http.messages import HttpRequest, HttpResponse, Transport

PEOPLE = 10_000
DIFFER = 500
GOAL = 125
WRITTEN = 1_000
"""Rows of the plan whose processor time is measured: half are created, half updated."""
TIMES_JSON = 20.0
"""Goal as a multiple of the JSON baseline: half of the second edition's 40 to 48."""


def rows(every: int, people: int = PEOPLE) -> list[dict[str, Any]]:
    """The people, of whom one in ``every`` has become a VIP."""
    return [
        {
            "source_id": f"e{n}",
            "name": f"Name {n}",
            "primary_email": f"e{n}@widget.com",
            "vip": n % every == 0,
        }
        for n in range(people)
    ]


def fill(sandbox: RunningSandbox, people: int = PEOPLE) -> None:
    """Fill the sandbox with the people, in their state before the change."""
    store = sandbox.sandbox.store
    account = store.value(store.refs("Person")[0], "account")
    for row in rows(people + 1, people):
        record = {"name": row["name"], "primaryEmail": row["primary_email"]}
        key = {"source": "hr", "sourceID": row["source_id"], "account": account}
        store.insert("Person", {**record, **key, "vip": False, "disabled": False})


def measure(context: Context) -> list[Row]:
    """Measure the requests of a plan, its execution and the next plan; time per row."""
    from xurrent_sdk import Limits, XurrentClient

    with running_sandbox() as sandbox:
        fill(sandbox)
        wanted: Any = rows(PEOPLE // DIFFER)
        settings: dict[str, Any] = dict(sandbox.client_settings)
        settings["limits"] = Limits(requests=None)
        with XurrentClient(**settings) as client:
            plan = client.apply.people(wanted, source="hr")
            report = plan.execute()
            report.raise_for_failures()
            sent = float(len(sandbox.journal.of("graphql")))
            again = client.apply.people(wanted, source="hr")
    remaining = float(len(again.created) + len(again.updated))
    what = f"requests: {PEOPLE:,} people of which {DIFFER} differ"
    first = float(report.updated)
    return [
        Row(what, "the goal", "", (sent,), (float(GOAL),), 1.0),
        Row(
            "records to write: a second plan",
            "the first",
            "",
            (remaining,),
            (first,),
            0.0,
        ),
        processor_time(context.runs),
    ]


class Replay:
    """A transport that sends each request once and then replays the response.

    So the processor time of later runs is that of the package alone.
    """

    def __init__(self, network: Transport) -> None:
        self._network = network
        self.answers: dict[bytes, HttpResponse] = {}

    def send(self, request: HttpRequest, **options: Any) -> HttpResponse:
        """Return the response to the first request with this body."""
        body = cast("bytes", request.body)
        if body not in self.answers:
            self.answers[body] = self._network.send(request, **options)
        return self.answers[body]

    def download(self, *_: object, **__: object) -> HttpResponse:
        """Refuse: nothing is downloaded."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the network below."""
        self._network.close()


def processor_time(runs: int) -> Row:
    """Measure the processor time of planning and writing a row, next to that of its JSON."""
    from xurrent_sdk import Limits, XurrentClient
    from xurrent_sdk._runtime.http.httpx_transport import HttpxTransport
    from xurrent_sdk._runtime.http.settings import HttpSettings

    wanted: Any = rows(1, WRITTEN)
    with running_sandbox() as sandbox:
        fill(sandbox, WRITTEN // 2)
        settings: dict[str, Any] = dict(sandbox.client_settings)
        settings["limits"] = Limits(requests=None)
        replay = Replay(HttpxTransport(HttpSettings()))
        with XurrentClient(**settings, transport=replay) as client:

            def ours() -> float:
                begun = time.process_time()
                report = client.apply.people(wanted, source="hr").execute()
                report.raise_for_failures()
                return (time.process_time() - begun) / WRITTEN * 1e6

            def yardstick() -> float:
                begun = time.process_time()
                for request, answer in replay.answers.items():
                    json.dumps(json.loads(request))
                    json.dumps(json.loads(answer.body))
                return (time.process_time() - begun) / WRITTEN * 1e6

            ours()
            samples = alternate(runs, ours, yardstick)
    what = "apply: plan and write a row that differs"
    against = "parse and write the same JSON"
    return Row(what, against, "µs CPU", *samples, TIMES_JSON)
