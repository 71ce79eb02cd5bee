"""Listings in parts: by threads, tasks and processes, every record once."""

from __future__ import annotations

import dataclasses
import importlib
import json
import pickle
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from tests.support.clock import ManualClock
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox, running_sandbox


@pytest.fixture(scope="module")
def crowd() -> Iterator[RunningSandbox]:
    """A sandbox with many people, which answers slowly where tests say so."""
    with running_sandbox(sizes={"Person": 500}) as sandbox:
        yield sandbox


@pytest.fixture
def client(driver: Driver, crowd: RunningSandbox) -> Any:
    crowd.journal.clear()
    return driver.connect(crowd)


def people(client: Any) -> Any:
    return client.query.people().select(lambda p: [p.id, p.name, p.teams.name])


def test_parts_hold_every_record_once(
    driver: Driver, client: Any, crowd: RunningSandbox
) -> None:
    query = people(client).page_size(50)
    parts = driver.run(query.partitions(6))
    assert len(crowd.journal.of("graphql")) <= 6
    fair = driver.run(query.count()) / 6
    assert [(each.number, each.of) for each in parts] == [(n, 6) for n in range(1, 7)]
    assert max(abs(each.count - fair) for each in parts) < fair * 0.1
    read = [driver.run(each.bind(client).all()) for each in parts]
    assert [len(each) for each in read] == [each.count for each in parts]
    whole = driver.run(query.all())
    by_id = attrgetter("id")
    assert sorted(chain(*read), key=by_id) == sorted(whole, key=by_id)


@pytest.mark.parametrize("way", ["select", "into", "narrowed"])
def test_parallel_reads_what_one_run_reads(
    driver: Driver, client: Any, sdk: Any, way: str
) -> None:
    query = client.query.people(filter={"disabled": False})
    if way == "into":
        query = query.into(sdk.Person)
    elif way == "narrowed":
        some = driver.run(query.partitions(3))[1]
        query = query.where(
            lambda f: [f.created_at >= some.start, f.created_at < some.end]
        ).values(lambda p: (p.id, p.created_at))
    whole = driver.run(query.all())
    found = driver.collect(query.parallel(5))
    assert Counter(map(str, found)) == Counter(map(str, whole))
    assert len(found) > 100


def test_pages_share_requests_that_have_to_wait(
    driver: Driver, crowd: RunningSandbox, sdk: Any
) -> None:
    """Also nested lists that need requests of their own are read to their ends."""
    limits = sdk.Limits(requests=1)
    client = driver.connect(crowd, clock=ManualClock(), limits=limits)
    small = costs_of(sdk, size=2)
    client.costs.of = lambda _: small
    query = people(client)
    whole = driver.run(people(driver.connect(crowd)).all())
    assert max(len(person.teams) for person in whole) > 4
    crowd.journal.clear()
    found = driver.collect(query.page_size(12).parallel(8))
    assert Counter(map(repr, found)) == Counter(map(repr, whole))
    texts = [each.document for each in crowd.journal.of("graphql")]
    pages = [each for each in texts if "people(" in each and "nodes {" in each]
    assert len(pages) < len(found) / 12 * 0.75


def costs_of(sdk: Any, size: int) -> Any:
    """Costs that argue for nested pages of one size."""
    costs = importlib.import_module(f"{sdk.__name__}._runtime.operations.costs")

    class Small(costs.SelectionCosts):  # type: ignore[name-defined, misc]
        def sizes(self, _: int) -> dict[int, int]:
            return dict.fromkeys(range(99), size)

    return Small()


def runs_of(sdk: Any, client: Any, parts: list[Any]) -> list[Any]:
    connection = importlib.import_module(
        f"{sdk.__name__}._runtime.operations.connection"
    )
    return [connection.Run(each.bind(client)._query) for each in parts]


def test_what_is_wrong_with_a_page_is_told_of_its_part(
    driver: Driver, client: Any, crowd: RunningSandbox, sdk: Any
) -> None:
    """What shared a request is asked for alone, and not taken for read before."""
    connection = importlib.import_module(
        f"{sdk.__name__}._runtime.operations.connection"
    )
    query = client.query.people().select(lambda p: [p.id]).page_size(20)
    parts = driver.run(query.partitions(3))
    asked: list[str] = []

    def call(operation: Any) -> Any:
        asked.append(operation.document)
        result = yield from client.call(operation)
        if len(asked) in (1, 3):
            answer = json.loads(result.body)
            page = answer["data"].get("c1") or answer["data"]["people"]
            page["pageInfo"]["endCursor"] = None
            result = dataclasses.replace(result, body=json.dumps(answer).encode())
        return result

    with pytest.raises(sdk.StuckCursorError) as caught:
        driver.run(client.run(connection.next_pages(call, runs_of(sdk, client, parts))))
    assert (caught.value.partition.number, caught.value.after) == (2, None)
    assert [" c2: people" in text for text in asked] == [True, False, False]


def test_an_error_carries_its_part(
    driver: Driver, crowd: RunningSandbox, sdk: Any
) -> None:
    client = driver.connect(crowd, retry=sdk.RetryPolicy(attempts=1))
    query = people(client).page_size(50)
    parts = driver.run(query.partitions(4))
    found: list[Any] = []
    crowd.add_faults("ok", "503")
    with pytest.raises(sdk.UnavailableError) as caught:
        driver.collect(parts[2].bind(client), into=found)
    error = caught.value
    assert isinstance(error, sdk.ResumableError)
    assert not isinstance(sdk.UnavailableError("another"), sdk.ResumableError)
    assert error.partition.number == 3
    assert dict.fromkeys(parts).keys() >= {error.partition}
    again = pickle.loads(pickle.dumps(error))
    assert (again.partition, again.after) == (None, error.after)
    found += driver.run(error.partition.bind(client).after(error.after).all())
    assert len({each.id for each in found}) == len(found) == parts[2].count


def test_an_error_in_parallel_ends_all(
    driver: Driver, crowd: RunningSandbox, sdk: Any
) -> None:
    client = driver.connect(crowd, retry=sdk.RetryPolicy(attempts=1))
    query = people(client).page_size(20)
    driver.run(query.partitions(4))
    before = len(crowd.journal.of("graphql"))
    crowd.add_faults(*["ok"] * 12, "503")
    with pytest.raises(sdk.UnavailableError) as caught:
        driver.collect(query.parallel(4))
    assert caught.value.partition.of == 4
    assert len(crowd.journal.of("graphql")) - before < 25


PROGRAM = """
import pickle, sys
from tested_sdk import XurrentClient
account, token, url = sys.argv[1:4]
part = pickle.load(sys.stdin.buffer)
with XurrentClient(account=account, token=token, graphql_endpoint=url) as client:
    for row in part.bind(client):
        print(*row)
"""


def test_a_part_is_read_by_another_process(
    driver: Driver, client: Any, crowd: RunningSandbox, package_root: Path
) -> None:
    query = client.query.people().values(lambda p: (p.id, p.organization.id))
    part = driver.run(query.partitions(3))[1]
    pickled = pickle.dumps(part)
    assert crowd.token.encode() not in pickled
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, crowd.account, crowd.token, crowd.graphql_url],
        input=pickled,
        capture_output=True,
        env={"PYTHONPATH": str(package_root)},
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    rows = driver.run(part.bind(client).all())
    assert done.stdout.decode().splitlines() == [" ".join(map(str, r)) for r in rows]


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda q: q.people().limit(5), "end the loop early, or limit each part"),
        (lambda q: q.archive(), "its filter has no bounds of 'created_att'"),
        (
            lambda q: q.people(filter={"created_at": {"values": []}}),
            "is filtered by single values of created_at",
        ),
    ],
)
def test_what_cannot_be_cut_is_told_before_anything_is_sent(
    driver: Driver, client: Any, crowd: RunningSandbox, sdk: Any, make: Any, told: str
) -> None:
    query = make(client.query)
    by = "created_att" if "att" in told else "created_at"
    with pytest.raises(sdk.SelectionError, match=told):
        driver.run(query.partitions(2, by=by))
    assert not crowd.journal.of("graphql")
