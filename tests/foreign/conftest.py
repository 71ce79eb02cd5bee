"""A graphql-js server as the judge; collected only where ``nox -s foreign`` made one.

``XURRENT_TEST_FOREIGN`` names a folder with this folder's ``*.mjs`` and the installed
``graphql`` package.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from tests.support.generated import imported
from tests.support.packages import BUNDLED

FOREIGN = "XURRENT_TEST_FOREIGN"
PACKAGE = "foreign_sdk"

collect_ignore_glob = [] if os.environ.get(FOREIGN) else ["test_*.py"]


@dataclass(frozen=True, slots=True)
class Judge:
    """The running server."""

    url: str
    expected: list[str] = field(default_factory=list)
    """Refusals that a test asked for."""

    def seen(self) -> dict[str, Any]:
        """What it has seen: ``requests``, ``documents`` and ``refused``."""
        with urlopen(f"{self.url}/seen") as response:
            found: dict[str, Any] = json.load(response)
        return found

    @property
    def requests(self) -> int:
        """How many requests it has answered."""
        return int(self.seen()["requests"])


@pytest.fixture(scope="session")
def judge() -> Iterator[Judge]:
    """A graphql-js server on loopback."""
    folder = Path(os.environ[FOREIGN])
    with subprocess.Popen(
        ["node", str(folder / "server.mjs"), str(BUNDLED)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        port = process.stdout.readline().strip()
        assert port, "the server did not start"
        yield Judge(f"http://127.0.0.1:{port}")
        process.stdin.close()  # it ends by itself


@pytest.fixture(scope="session")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package, generated afresh."""
    folder = tmp_path_factory.mktemp("foreign")
    command = [sys.executable, "-m", "xurrent_gen", "generate", "--quiet"]
    source = ["--schema", str(BUNDLED), "--output", str(folder)]
    subprocess.run([*command, *source, "--package", PACKAGE], check=True)
    with imported(folder, PACKAGE) as package:
        yield package


class Driver:
    """A client of one kind; what is asked of it is written once for both kinds."""

    def __init__(self, client: Any, runner: asyncio.Runner | None) -> None:
        self.client = client
        self._runner = runner

    def __call__(self, ask: Callable[[Any], Any]) -> Any:
        """What ``ask`` gets from the client; iterators come as lists."""
        found = ask(self.client)
        if self._runner is not None:
            return self._runner.run(_settled(found))
        return list(found) if hasattr(found, "__next__") else found


async def _settled(found: Any) -> Any:
    if inspect.isawaitable(found):
        return await found
    return [each async for each in found]


@pytest.fixture(scope="session")
def sync_driver(judge: Judge, sdk: Any) -> Iterator[Driver]:
    """A ``XurrentClient``."""
    with sdk.XurrentClient(**_settings(judge, sdk)) as client:
        yield Driver(client, None)


@pytest.fixture(scope="session")
def async_driver(judge: Judge, sdk: Any) -> Iterator[Driver]:
    """An ``AsyncXurrentClient`` in a loop of its own."""
    with asyncio.Runner() as runner:
        client = sdk.AsyncXurrentClient(**_settings(judge, sdk))
        yield Driver(client, runner)
        runner.run(client.close())


@pytest.fixture(params=["sync", "async"])
def run(
    request: pytest.FixtureRequest, sync_driver: Driver, async_driver: Driver
) -> Driver:
    """Each of the two clients."""
    return sync_driver if request.param == "sync" else async_driver


def _settings(judge: Judge, sdk: Any) -> dict[str, Any]:
    return {
        "account": "foreign",
        "token": "foreign-token",
        "graphql_endpoint": judge.url,
        "oauth_endpoint": judge.url,
        "limits": sdk.Limits(requests=None),
        "trust_env": False,
    }


@pytest.fixture(autouse=True)
def _every_document_is_accepted(judge: Judge) -> Iterator[None]:
    """No test may send what the server refuses, unless it says so."""
    before = judge.seen()["refused"]
    judge.expected.clear()
    yield
    refused = judge.seen()["refused"][len(before) :]
    assert refused == judge.expected
