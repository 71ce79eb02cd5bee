"""One way to run uploads and downloads on both clients, over a network or a fake."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, Self

from xurrent_gen.runtime.attachments import AsyncAttachments, Attachments
from xurrent_gen.runtime.attachments.uploaded import UploadedFile
from xurrent_gen.runtime.client.client import AsyncClient, Client
from xurrent_gen.runtime.http.fake import (
    Answer,
    AsyncFakeTransport,
    FakeTransport,
    Reply,
)
from xurrent_gen.runtime.http.messages import HttpRequest
from xurrent_gen.runtime.http.retry import RetryPolicy

NOW = 1_900_000_000.0
TOKEN = "token-that-nobody-may-see"
LOCAL_URL = "https://widget.xurrent.com/uploads?secret=in-the-address-of-it"
STORAGE_URL = "https://storage.example.com/bucket?secret=in-the-address-of-it"
PARAMETERS: dict[str, object] = {
    "key": "attachments/1/${filename}",
    "policy": "a-signed-policy-that-nobody-may-see",
    "success_action_status": 201,
    "x-amz-signature": "a-signature-that-nobody-may-see",
}
SECRETS = (
    TOKEN,
    "a-signed-policy",
    "a-signature-that",
    "in-the-address-of-it",
)


class Clock:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.sleeps: list[float] = []

    def monotonic(self) -> float:
        return 1000.0 + self.passed

    def time(self) -> float:
        return NOW + self.passed

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(round(seconds, 6))
        self.passed += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)


class World:
    """A client of either kind, its attachments, and a loop for the async one."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.clock = Clock()
        self.fake: FakeTransport | AsyncFakeTransport = FakeTransport([])
        self._loop: asyncio.AbstractEventLoop | None = None
        self.client: Client | AsyncClient

    @property
    def is_async(self) -> bool:
        return self.kind == "async"

    def connect(self, settings: Mapping[str, Any], **more: Any) -> World:
        """A client on the network."""
        given = {
            "clock": self.clock,
            "trust_env": False,
            "random": lambda: 0.0,
            **settings,
            **more,
        }
        if self.is_async:
            self.client = AsyncClient(sleep=self.clock.asleep, **given)
        else:
            self.client = Client(sleep=self.clock.sleep, **given)
        return self

    def script(
        self,
        answers: Iterable[Answer] | Callable[[HttpRequest], Answer],
        **settings: Any,
    ) -> World:
        """A client on a fake transport."""
        self.fake = (
            AsyncFakeTransport(answers) if self.is_async else FakeTransport(answers)
        )
        given: dict[str, Any] = {"account": "widget", "token": TOKEN, **settings}
        return self.connect(given, transport=self.fake)

    def run(self, result: Any) -> Any:
        """The value of a call that may have to be awaited."""
        if not isinstance(result, Awaitable):
            return result

        async def main() -> Any:
            return await result

        if self._loop is None:
            self._loop = asyncio.new_event_loop()
        return self._loop.run_until_complete(main())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if hasattr(self, "client"):
            self.run(self.client.close())
        if self._loop is not None:
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.run_until_complete(self._loop.shutdown_default_executor())
            self._loop.close()

    @property
    def attachments(self) -> Any:
        if isinstance(self.client, AsyncClient):
            return AsyncAttachments(self.client)
        return Attachments(self.client)

    def upload(self, source: object, **options: Any) -> UploadedFile:
        done = self.run(self.attachments.upload(source, **options))
        assert isinstance(done, UploadedFile)
        return done

    def download(self, attachment: object, to: object, **options: Any) -> int:
        size = self.run(self.attachments.download(attachment, to, **options))
        assert isinstance(size, int)
        return size


def storage_reply(**changes: object) -> Reply:
    """What GraphQL says of the storage."""
    local = str(changes.get("provider")).lower() == "local"
    storage: dict[str, object] = {
        "uploadUri": LOCAL_URL if local else STORAGE_URL,
        "provider": "s3",
        "providerParameters": PARAMETERS,
        "sizeLimit": 2**31,
        "allowedExtensions": [],
        **changes,
    }
    return Reply({"data": {"attachmentStorage": storage}})


def xml_reply(body: str, status: int = 201) -> Reply:
    return Reply(body.encode(), status, {"Content-Type": "application/xml"})


def taken(key: str = "attachments/1/df.txt") -> Reply:
    return xml_reply(f"<PostResponse><Key>{key}</Key></PostResponse>")


ONCE = RetryPolicy(attempts=1)
