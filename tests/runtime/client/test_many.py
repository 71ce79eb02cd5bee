"""Many threads and many tasks on one client, also where a type is used first."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox

FIRST_USE = """
import sys, threading
import {package} as sdk
from {package}.testing import FakeTransport

def answer(request):
    import json
    name = json.loads(request.body)["operationName"]
    node = {{"id": "1", "name": "N", "subject": "S", "account": {{"id": "a", "name": "A"}},
            "manager": {{"id": "m", "name": "M", "organization": {{"id": "o", "name": "O"}}}},
            "teams": {{"nodes": [{{"id": "t", "name": "T"}}],
                       "pageInfo": {{"hasNextPage": False, "endCursor": None}}}}}}
    return {{"data": {{name: {{"nodes": [node],
            "pageInfo": {{"hasNextPage": False, "endCursor": None}}}}}}}}

client = sdk.XurrentClient(account="a", token="t", transport=FakeTransport(answer))
names = {names}
barrier = threading.Barrier(16)
failures, done = [], []

def work(number):
    name = names[number % len(names)]
    barrier.wait()
    try:
        query = getattr(client.query, name)()
        if name == "people":
            query = query.select(lambda p: [p.manager.organization.name, p.teams.name])
        else:
            query = query.select(lambda r: [r.id, r.account])
        found = query.first()
        assert found.model_dump() and found == type(found)(**dict(found))
        assert hasattr(sdk, type(found).__name__)
        done.append(type(found).__name__)
    except BaseException as error:
        failures.append(repr(error))

threads = [threading.Thread(target=work, args=(n,)) for n in range(16)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
assert not failures, failures[0]
print(len(done), len(set(done)))
"""
ROOTS = """
people requests teams organizations sites services tasks workflows problems products
contracts calendars projects releases risks surveys
"""


def run(root: Path, package: str, names: list[str]) -> str:
    script = FIRST_USE.format(package=package, names=names)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_sixteen_threads_use_one_type_first(sdk: Any, package_root: Path) -> None:
    for _ in range(2):
        assert run(package_root, sdk.__name__, ["people"]) == "16 1"


def test_sixteen_threads_use_different_types_first(
    sdk: Any, package_root: Path
) -> None:
    for _ in range(2):
        assert run(package_root, sdk.__name__, ROOTS.split()) == "16 16"


def test_two_hundred_tasks_on_one_client(sdk: Any, reading: RunningSandbox) -> None:
    with Driver(sdk, "async") as driver:
        # A big pool of httpx takes longer to choose a connection than to use it.
        client = driver.connect(reading, max_connections=20)

        async def read(number: int) -> str:
            query = client.query.people().values(lambda p: (p.id,)).page_size(20)
            (last,) = (await query.limit(1 + number % 40).all())[-1]
            again = await client.query.node(last).get()
            return str(again.id)

        async def main() -> list[str]:
            return await asyncio.gather(*(read(number) for number in range(200)))

        found = driver.run(main())
        assert found[:40] == found[40:80] == found[160:]
        assert len(set(found[:40])) == 40


def test_many_threads_on_one_client(sdk: Any, reading: RunningSandbox) -> None:
    with Driver(sdk, "sync") as driver:
        client = driver.connect(reading)
        found: dict[int, list[Any]] = {}
        failures: list[BaseException] = []

        def read(number: int) -> None:
            try:
                query = client.query.people().select(lambda p: [p.id, p.teams.id])
                found[number] = query.limit(60).page_size(25).all()
            except BaseException as error:
                failures.append(error)

        threads = [threading.Thread(target=read, args=(n,)) for n in range(24)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []
        assert len(found) == 24
        assert all(each == found[0] for each in found.values())
        assert len(found[0]) == 60
