"""What goes wrong with uploads, on a transport without a network."""

from __future__ import annotations

import asyncio
import io
import pickle
import re
import sys
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.attachments.world import (
    LOCAL_URL,
    SECRETS,
    STORAGE_URL,
    World,
    storage_reply,
    taken,
    xml_reply,
)
from tests.support.harness import TOKEN
from xurrent_gen.runtime.core.errors import (
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    RequestTimeoutError,
    UploadError,
    UploadFailedError,
    UploadNotAllowedError,
    XurrentError,
)
from xurrent_gen.runtime.http.fake import Answer, Reply
from xurrent_gen.runtime.http.messages import HttpRequest
from xurrent_gen.runtime.session.quota import Limits


@pytest.fixture
def world() -> Iterator[World]:
    """The flows are those of threads, too; ``test_bucket`` sends with both clients."""
    with World("async") as made:
        yield made


PAGE = {"Content-Type": "text/html; charset=utf-8"}
LOST = ConnectionLostError("The connection broke after sending")
UNREACHED = ConnectionFailedError("No connection to the storage; nothing was sent")


def shown(error: BaseException) -> str:
    """All that a log or traceback may show of an error."""
    chain: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        chain += [str(seen), repr(seen), repr(vars(seen))]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(chain)


def failure(world: World, source: object = b"content-of-the-file", **more: Any) -> Any:
    """The error of an upload, after checking that it gives nothing away."""
    with pytest.raises(XurrentError) as caught:
        world.upload(source, **{"filename": "df.txt", **more})
    text = shown(caught.value)
    for secret in (*SECRETS, "content-of-the-file", STORAGE_URL):
        assert secret not in text
    assert pickle.loads(pickle.dumps(caught.value)).message == caught.value.message
    return caught.value


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        (Reply(b"", 204), "HTTP 204.* names no key, so it is not known under which"),
        (Reply("<html>Sign in</html>", 200, PAGE), "a web page came back.*proxy"),
        (Reply("<html>Blocked</html>", 403, PAGE), "a web page came back.*proxy"),
        (Reply(b"<Error><Code>Odd</Code></Error>", 200, PAGE), r"HTTP 200 \(Odd\)"),
        (xml_reply("<Error><Code>Odd</Code></Error>", 200), r"HTTP 200 \(Odd\)"),
        (Reply(b"", 429, {"Retry-After": "1800"}), "asks to wait 1,800 s.*allows"),
        (Reply(b"", 302, {"Location": "https://x.example"}), "HTTP 302"),
        (xml_reply("<Error><Code>EntityTooLarge</Code></Error>", 400), "EntityToo"),
        (Reply({"message": "Not here"}, 404), r"HTTP 404 \(Not here\)"),
        (
            xml_reply(
                "<Error><Message>Policy a-signed-policy-that-nobody-may-see fails for "
                "token a-signature-that-nobody-may-see at in-the-address-of-it"
                "</Message></Error>",
                400,
            ),
            r"Policy \[redacted\] fails",
        ),
    ],
)
def test_answers_that_end_an_upload(world: World, reply: Reply, why: str) -> None:
    world.start([storage_reply(), reply])
    error = failure(world)
    assert isinstance(error, UploadFailedError)
    assert error.status == reply.status
    assert error.operation_name == "attachment upload"
    assert not world.clock.sleeps
    assert re.search(why, str(error)), str(error)
    assert "storage.example.com" in error.message


@pytest.mark.parametrize(
    "trouble",
    [
        Reply(b"", 500),
        Reply(b"", 502),
        Reply(b"", 429),
        xml_reply("<Error><Code>RequestTimeout</Code></Error>", 400),
        LOST,
        UNREACHED,
        RequestTimeoutError("No answer in time"),
    ],
    ids=lambda t: getattr(t, "status", None) or type(t).__name__,
)
def test_trouble_that_passes(world: World, trouble: Answer) -> None:
    world.start([storage_reply(), trouble, trouble, taken()])
    assert world.upload(b"x", filename="df.txt").key == "attachments/1/df.txt"
    assert world.clock.sleeps == [0.5, 1.0]


def test_the_local_provider_gets_the_documented_headers(world: World) -> None:
    world.start(
        [storage_reply(provider="Local"), Reply({"key": "k & l"})],
        headers={"X-Mine": "private"},
    )
    assert world.upload(b"x", filename="a.txt").key == "k & l"
    request = world.fake.requests[-1]
    assert request.headers["authorization"] == f"Bearer {SECRETS[0]}"
    assert request.headers["x-xurrent-account"] == "widget"
    assert "x-mine" not in request.headers
    assert request.headers["content-length"] == str(len(request.body))  # type: ignore[arg-type]  # a fake joins it


def test_a_token_that_the_platform_repeats_is_not_shown(world: World) -> None:
    refusal = Reply({"message": f"No access for {TOKEN}"}, 422)
    world.start([storage_reply(provider="local"), refusal])
    assert "No access for [redacted]" in str(failure(world))


@pytest.mark.parametrize("provider", ["s3", None])
def test_no_other_provider_gets_credentials(world: World, provider: object) -> None:
    world.start([storage_reply(provider=provider), taken()])
    world.upload(b"x", filename="a.txt")
    sent = world.fake.requests[-1].headers
    assert set(sent) == {"user-agent", "accept", "content-type", "content-length"}


def test_an_expired_token_is_renewed(world: World) -> None:
    """Refused by the local provider, which knows no other reason to answer 401."""
    tokens = iter(["first-token", "second-token"])
    used: list[str] = []

    def answer(request: HttpRequest) -> Answer:
        token = request.headers["authorization"]
        if request.url != LOCAL_URL:
            return storage_reply(provider="local")
        used.append(token)
        return Reply({}, 401) if "first" in token else Reply({"key": "k"})

    from xurrent_gen.runtime.session.tokens import Token

    world.start(answer, token=lambda: Token(next(tokens), 3_600))
    assert world.upload(b"x", filename="a.txt").key == "k"
    assert used == ["Bearer first-token", "Bearer second-token"]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"uploadUri": None}, "no storage for attachments"),
        ({"uploadUri": "ftp://storage.example.com"}, "not usable"),
        ({"uploadUri": "http://storage.example.com"}, "not https"),
        ({"providerParameters": [1]}, "not a JSON object"),
    ],
)
def test_storages_that_cannot_be_used(
    world: World, changes: dict[str, object], why: str
) -> None:
    world.start([storage_reply(**changes)])
    error = failure(world)
    assert isinstance(error, UploadError)
    assert why in error.message


@pytest.mark.parametrize(
    ("source", "options", "why"),
    [
        (b"x", {"filename": None}, "needs a name, since bytes has none"),
        *(
            (b"x", {"filename": name}, "not a file's name")
            for name in ("..", "a/b.txt", "a/")
        ),
        *(
            (b"x", {"content_type": given}, "not a media type")
            for given in ("", "text", "text/plain\r\nX-Evil: 1", "ä/b")
        ),
        (7, {}, "A int cannot be uploaded"),
    ],
)
def test_arguments_that_cannot_work(
    world: World, source: object, options: dict[str, Any], why: str
) -> None:
    world.start([])
    error = failure(world, source, **options)
    assert isinstance(error, ConfigurationError)
    assert why in error.message


def test_a_file_that_is_not_there(world: World, tmp_path: Path) -> None:
    world.start([])
    with pytest.raises(FileNotFoundError):
        world.upload(tmp_path / "nothing.txt")
    with pytest.raises(IsADirectoryError):
        world.upload(tmp_path)


@pytest.mark.parametrize("source", [io.StringIO("text"), iter([b"a", None])])
def test_content_that_is_no_bytes(source: object) -> None:
    with (
        World("sync").start([storage_reply()]) as world,
        pytest.raises(UploadError, match="not as bytes"),
    ):
        world.upload(source, filename="a.txt")


def test_a_file_that_shrinks_while_it_is_sent(world: World, tmp_path: Path) -> None:
    path = tmp_path / "shrinking.log"
    path.write_bytes(b"x" * 1_000_000)
    world.start([storage_reply()])

    def shrink(sent: int, total: int | None) -> None:
        if sent:
            path.write_bytes(b"x" * 10)

    with pytest.raises(UploadError, match="shorter while it was sent"):
        world.upload(path, progress=shrink)


class OwnError(Exception):
    """Raised by code of the user's."""


def test_errors_of_the_users_own_code_stay_what_they_are(world: World) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"x"
        raise OwnError

    def progress(sent: int, total: int | None) -> None:
        raise OwnError

    world.start([storage_reply()] * 2)
    with pytest.raises(OwnError):
        world.upload(pieces(), filename="a.txt")
    with pytest.raises(OwnError):
        world.upload(b"x", filename="b.txt", progress=progress)


def test_an_endless_iterator_stops_at_the_limit(world: World) -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield b"x" * 100_000

    world.start([storage_reply(sizeLimit=1_000_000)])
    with pytest.raises(UploadNotAllowedError, match="less than 1000000 bytes"):
        world.upload(endless(), filename="a.txt")


def test_the_sync_client_refuses_what_is_async() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"x"

    with (
        World("sync").start([storage_reply()]) as world,
        pytest.raises(ConfigurationError, match="use the async client"),
    ):
        world.upload(pieces(), filename="a.txt")

    async def progress(sent: int, total: int | None) -> None:
        """Would never run."""

    with (
        World("sync").start([]) as world,
        pytest.raises(ConfigurationError, match="progress is asynchronous"),
    ):
        world.upload(b"x", filename="a.txt", progress=progress)


def test_async_progress_is_awaited_in_the_task() -> None:
    seen: list[int] = []

    async def progress(sent: int, total: int | None) -> None:
        await asyncio.sleep(0)
        assert threading.current_thread() is threading.main_thread()
        seen.append(sent)

    with World("async").start([storage_reply(), taken()]) as world:
        world.upload(b"x" * 300_000, filename="a.txt", progress=progress)
    assert seen == [0, 262_144, 300_000]


def test_reading_does_not_hold_up_the_loop(world: World) -> None:
    """A plain iterator of the async client waits for a task of the same loop."""
    gate = threading.Event()

    def pieces() -> Iterator[bytes]:
        yield b"a"
        assert gate.wait(10)
        yield b"b"

    async def main() -> None:
        uploading = asyncio.create_task(
            world.attachments.upload(pieces(), filename="a.txt")
        )
        await asyncio.sleep(0.01)
        assert not uploading.done()
        gate.set()
        assert (await uploading).size == 2

    world.start([storage_reply(provider="local"), Reply({"key": "k"})])
    world.run(main())


def test_a_cancelled_upload_closes_its_file(world: World, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 1_000_000)

    reached = asyncio.Event()

    async def progress(sent: int, total: int | None) -> None:
        reached.set()
        await asyncio.sleep(60)

    async def main() -> None:
        uploading = asyncio.create_task(
            world.attachments.upload(path, progress=progress)
        )
        await reached.wait()
        uploading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await uploading
        (credential,) = world.client.session.token_pool.credentials
        assert credential.budget.running == 0

    world.start([storage_reply()])
    # An open file would be a ResourceWarning, and so an error.
    world.run(main())


def test_a_cancelled_upload_of_an_iterator_was_awaited(world: World) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        await asyncio.sleep(60)
        yield b"x"

    async def main() -> None:
        uploading = asyncio.create_task(
            world.attachments.upload(pieces(), filename="a")
        )
        while not world.fake.requests:
            await asyncio.sleep(0)
        time.sleep(0.05)  # a worker thread would answer now
        uploading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await uploading

    world.start([storage_reply()])
    world.run(main())


@pytest.mark.parametrize(
    ("own", "storage"),
    [
        ("graphql.xurrent.com", "xurrent.com.example"),
        ("gateway.corp", "files.corp"),
        ("10.0.0.1", "9.0.0.1"),
    ],
)
def test_a_local_provider_elsewhere_gets_no_credentials(
    world: World, own: str, storage: str
) -> None:
    elsewhere = storage_reply(provider="local", uploadUri=f"https://{storage}/u")
    world.start([elsewhere], graphql_endpoint=f"https://{own}/graphql")
    error = failure(world)
    assert "no credentials are sent there" in str(error)
    assert len(world.fake.requests) == 1


def test_a_key_that_is_given_away_again_is_refused_before_sending(world: World) -> None:
    """It is remembered while the parameters are the same, also when they are renewed."""
    other = taken("attachments/1/b.txt")
    world.start([storage_reply(), taken(), storage_reply(), other, storage_reply()])
    world.upload(b"x", filename="df.txt")
    world.clock.passed += 61
    world.upload(b"y", filename="b.txt")
    assert "the key of a file that was uploaded before" in str(failure(world))
    assert len(world.fake.requests) == 5


def test_no_two_threads_get_the_same_key() -> None:
    numbers = count()

    def answer(request: HttpRequest) -> Answer:
        if request.url != STORAGE_URL:
            key = f"{next(numbers)}/${{filename}}"
            return storage_reply(providerParameters={"key": key})
        assert isinstance(request.body, bytes)
        return taken(request.body.split(b"\r\n")[7].decode())

    unpaced = Limits(requests=None)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with (
            World("sync").start(answer, limits=unpaced) as world,
            ThreadPoolExecutor(16) as threads,
        ):
            names = [f"{n // 50}.txt" for n in range(1_000)]
            done = threads.map(lambda name: world.upload(b"x", filename=name), names)
            found = Counter((each.filename, each.key) for each in done)
    finally:
        sys.setswitchinterval(interval)
    assert found.most_common(1)[0][1] == 1
