"""A sync or async client, with scripted responses or a network, and a manual clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

from tests.support.clock import ManualClock
from tests.support.kinds import Kind
from xurrent_gen.runtime.client.client import AsyncClient, Client
from xurrent_gen.runtime.http.fake import (
    Answer,
    AsyncFakeTransport,
    FakeTransport,
    Reply,
)
from xurrent_gen.runtime.http.messages import HttpRequest

TOKEN = "token-that-nobody-may-see"
OK = {"data": {"me": {"name": "Ann"}}}

QUERY = "query Me { me { name } }"
MUTATION = "mutation Make { noteCreate(input: {}) { note { id } } }"


class World(Kind):
    """A sync or async client with a manual clock."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.clock = ManualClock()
        self.fake: FakeTransport | AsyncFakeTransport = FakeTransport([])
        self.client: Client | AsyncClient

    def start(
        self,
        answers: Iterable[Answer] | Callable[[HttpRequest], Answer],
        **settings: Any,
    ) -> Self:
        """Create the client with a fake transport; ``settings`` go to its constructor."""
        settings.setdefault("account", "widget")
        if "client_id" not in settings:
            settings.setdefault("token", TOKEN)
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

    def connect(self, settings: Mapping[str, Any], **more: Any) -> Self:
        """Create the client with a real transport."""
        sleep = self.clock.asleep if self.is_async else self.clock.sleep
        own = {"clock": self.clock, "sleep": sleep}
        arguments: dict[str, Any] = {"trust_env": False, **own, **settings, **more}
        self.client = AsyncClient(**arguments) if self.is_async else Client(**arguments)
        return self

    def close(self) -> None:
        if hasattr(self, "client"):
            self.run(self.client.close())
        super().close()

    def execute(
        self, document: str = QUERY, variables: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        data: dict[str, Any] = self.run(self.client.execute(document, variables))
        return data

    async def execute_async(self, document: str = QUERY) -> Any:
        """Execute inside a running event loop."""
        result: Any = self.client.execute(document)
        return await result

    @property
    def sent(self) -> int:
        """The number of requests that reached the transport."""
        return len(self.fake.requests)

    @property
    def sleeps(self) -> list[float]:
        return self.clock.sleeps


def error_reply(status: int, message: str = "", **headers: str) -> Reply:
    body = {"message": message} if message else {}
    return Reply(body, status, {n.replace("_", "-"): v for n, v in headers.items()})
