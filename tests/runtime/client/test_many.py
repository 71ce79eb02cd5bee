"""Many threads and many tasks on one client, also where a type is used first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.programs import printed

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


@pytest.mark.parametrize("names", [["people"], ROOTS.split()], ids=["one", "many"])
def test_sixteen_threads_use_types_first(
    sdk: Any, package_root: Path, names: list[str]
) -> None:
    script = FIRST_USE.format(package=sdk.__name__, names=names)
    assert printed(script, package_root) == f"16 {len(names)}\n"
