"""One way to run the same scenario on the sync and the async client."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Self

from xurrent_gen.sandbox import RunningSandbox


class Clock:
    """A clock that moves only when somebody sleeps, so that waits cost no time."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.sleeps: list[float] = []

    def monotonic(self) -> float:
        return 1000.0 + self.passed

    def time(self) -> float:
        return 1_900_000_000.0 + self.passed

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.passed += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)


class Driver:
    """Makes clients of one kind of a generated package, and runs what they return."""

    def __init__(self, sdk: Any, kind: str) -> None:
        self.sdk = sdk
        self.kind = kind
        self._runner = asyncio.Runner()
        self._clients: list[Any] = []

    @property
    def is_async(self) -> bool:
        return self.kind == "async"

    @property
    def testing(self) -> Any:
        """The package's module for tests of programs that use it."""
        return importlib.import_module(f"{self.sdk.__name__}.testing")

    def connect(self, sandbox: RunningSandbox, **settings: Any) -> Any:
        """A client of the sandbox that is not paced; it is closed with the driver."""
        given: dict[str, Any] = {
            "account": sandbox.account,
            "token": sandbox.token,
            "graphql_endpoint": sandbox.graphql_url,
            "oauth_endpoint": sandbox.oauth_url,
            "limits": self.sdk.Limits(requests=None),
            "trust_env": False,
            **settings,
        }
        if "clock" in given:
            clock = given["clock"]
            given["sleep"] = clock.asleep if self.is_async else clock.sleep
        kind = self.sdk.AsyncXurrentClient if self.is_async else self.sdk.XurrentClient
        client = kind(**given)
        self._clients.append(client)
        return client

    def canned(self, answers: Iterable[Any] | Callable[[Any], Any]) -> tuple[Any, Any]:
        """A client that is answered from a script, and its transport."""
        sdk = self.sdk
        testing = self.testing
        fake = testing.AsyncFakeTransport if self.is_async else testing.FakeTransport
        kind = sdk.AsyncXurrentClient if self.is_async else sdk.XurrentClient
        transport = fake(answers)
        client = kind(
            account="widget",
            token="test",
            transport=transport,
            retry=sdk.RetryPolicy(attempts=1),
        )
        self._clients.append(client)
        return client, transport

    def run(self, result: Any) -> Any:
        """The value of a call that may have to be awaited."""
        if not isinstance(result, Awaitable):
            return result

        async def main() -> Any:
            return await result

        return self._runner.run(main())

    def collect(self, items: Any, into: list[Any] | None = None) -> list[Any]:
        """All that an iteration brings; what came before an error stays in *into*."""
        found: list[Any] = [] if into is None else into
        if not hasattr(items, "__aiter__"):
            for item in items:
                found.append(item)
            return found

        async def main() -> None:
            async for item in items:
                found.append(item)

        self._runner.run(main())
        return found

    def take(self, items: Any, count: int) -> list[Any]:
        """The first items of an iteration that is then abandoned."""
        found: list[Any] = []
        if not hasattr(items, "__aiter__"):
            for item in items:
                found.append(item)
                if len(found) == count:
                    break
            return found

        async def main() -> None:
            async for item in items:
                found.append(item)
                if len(found) == count:
                    break

        self._runner.run(main())
        return found

    def close(self) -> None:
        for client in self._clients:
            self.run(client.close())
        self._runner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
