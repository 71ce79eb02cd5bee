"""What the runtime's tests share: time that tests move, and one way to run both twins."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

from xurrent_gen.runtime.client.client import AsyncClient, Client
from xurrent_gen.runtime.http.fake import (
    Answer,
    AsyncFakeTransport,
    FakeTransport,
    Reply,
)
from xurrent_gen.runtime.http.messages import HttpRequest

NOW = 1_900_000_000.0
"""The time of day at which a :class:`ManualClock` starts."""
TOKEN = "token-that-nobody-may-see"
OK = {"data": {"me": {"name": "Ann"}}}

QUERY = "query Me { me { name } }"
MUTATION = "mutation Make { noteCreate(input: {}) { note { id } } }"


class ManualClock:
    """A clock that moves only when somebody sleeps; remembers each sleep."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.offset = 0.0  # a step of the time of day
        self.sleeps: list[float] = []
        self._targets: list[float] = []

    def monotonic(self) -> float:
        return 1000.0 + self.passed

    def time(self) -> float:
        return NOW + self.passed + self.offset

    def advance(self, seconds: float) -> None:
        self.passed += seconds

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(round(seconds, 6))
        self.passed += seconds

    async def asleep(self, seconds: float) -> None:
        """Time jumps to the first sleeper's end once all tasks have had their turns."""
        self.sleeps.append(round(seconds, 6))
        target = self.passed + seconds
        self._targets.append(target)
        try:
            while self.passed < target:
                before = self.passed
                for _ in range(20):
                    await asyncio.sleep(0)
                if before == self.passed < target == min(self._targets):
                    self.passed = target
        finally:
            self._targets.remove(target)


class World:
    """A client of either kind on a fake transport and a manual clock."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.clock = ManualClock()
        self.fake: FakeTransport | AsyncFakeTransport = FakeTransport([])
        self.client: Client | AsyncClient

    def start(
        self,
        answers: Iterable[Answer] | Callable[[HttpRequest], Answer],
        **settings: Any,
    ) -> World:
        """Make the client; ``settings`` go to its constructor."""
        settings.setdefault("account", "widget")
        if "client_id" not in settings:
            settings.setdefault("token", TOKEN)
        settings.setdefault("random", lambda: 0.0)
        if self.kind == "sync":
            fake = FakeTransport(answers)
            self.fake = fake
            self.client = Client(
                transport=fake, clock=self.clock, sleep=self.clock.sleep, **settings
            )
        else:
            afake = AsyncFakeTransport(answers)
            self.fake = afake
            self.client = AsyncClient(
                transport=afake, clock=self.clock, sleep=self.clock.asleep, **settings
            )
        return self

    def run(self, result: Any) -> Any:
        """The value of a call that may have to be awaited."""
        if isinstance(result, Awaitable):

            async def main() -> Any:
                return await result

            return asyncio.run(main())
        return result

    def execute(
        self, document: str = QUERY, variables: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        data: dict[str, Any] = self.run(self.client.execute(document, variables))
        return data

    async def execute_async(self, document: str = QUERY) -> Any:
        """The same inside a running loop."""
        result: Any = self.client.execute(document)
        return await result

    def drive(self, flow: Any) -> Any:
        return self.run(self.client.run(flow))

    @property
    def sent(self) -> int:
        """How many requests reached the transport."""
        return len(self.fake.requests)

    @property
    def sleeps(self) -> list[float]:
        return self.clock.sleeps


def error_reply(status: int, message: str = "", **headers: str) -> Reply:
    body = {"message": message} if message else {}
    return Reply(body, status, {n.replace("_", "-"): v for n, v in headers.items()})
