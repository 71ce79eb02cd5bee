"""What a client can be made of: credentials, accounts, variables, policies."""

from __future__ import annotations

import asyncio
import copy
import pickle
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any, cast

import pytest
import redis.asyncio
from pydantic import ConfigDict, create_model

import xurrent_sdk
from tests.support.harness import OK, TOKEN, World
from xurrent_gen.runtime.client.client import AsyncClient, Client
from xurrent_gen.runtime.core.errors import (
    ClientClosedError,
    ConfigurationError,
    GatewayError,
    ThrottledError,
)
from xurrent_gen.runtime.http.fake import (
    Answer,
    AsyncFakeTransport,
    FakeTransport,
    Reply,
)
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.http.settings import HttpSettings, Timeout
from xurrent_gen.runtime.inbox.attempt import WorkSettings
from xurrent_gen.runtime.redis.window import RedisWindow
from xurrent_gen.runtime.session.quota import Limits
from xurrent_gen.runtime.session.window import ProcessWindow
from xurrent_gen.runtime.webhooks.app import ReceiverSettings
from xurrent_gen.runtime.webhooks.policy import FetchSettings, WebhookPolicy
from xurrent_gen.runtime.webhooks.replay import InMemoryReplayMemory

NAN = float("nan")


def test_everything_may_come_from_the_environment(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XURRENT_ACCOUNT", " gadget ")
    monkeypatch.setenv("XURRENT_TOKEN", " from-environment\n")
    monkeypatch.setenv("XURRENT_STAGE", "qa")
    monkeypatch.setenv("XURRENT_REGION", "uk")
    world.start([OK], account=None, token=None)
    world.execute()
    request = world.fake.requests[0]
    assert request.url == "https://graphql.uk.xurrent.qa"
    assert request.headers["authorization"] == "Bearer from-environment"
    assert request.headers["x-xurrent-account"] == "gadget"


def test_given_client_credentials_win_over_a_token_variable(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XURRENT_TOKEN", "from-environment")
    world.start([{"access_token": "x"}, OK], client_id="a", client_secret="b")
    world.execute()
    assert world.fake.requests[1].headers["authorization"] == "Bearer x"


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"token": None}, ["token=", "XURRENT_TOKEN", "XURRENT_CLIENT_ID"]),
        ({"token": None, "client_id": "a"}, ["client_secret", "XURRENT_CLIENT_SECRET"]),
        ({"token": None, "client_secret": "a"}, ["client_id", "XURRENT_CLIENT_ID"]),
        (
            {"token": None, "client_id": "a", "client_secret": "a secret\n"},
            ["client_secret begins or ends", "line break"],
        ),
        (
            {"token": None, "client_id": "'a'", "client_secret": "b"},
            ["client_id begins or ends", "quote"],
        ),
        ({"token": "two words"}, ["token"]),
        ({"token": '"quoted"'}, ["token", "quotes"]),
        ({"token": "naïve"}, ["token"]),
        ({"token": []}, ["token"]),
        ({"token": ["a", "a"]}, ["different"]),
        ({"account": None}, ["account", "XURRENT_ACCOUNT"]),
        ({"account": "a\r\nX: y"}, ["account"]),
        ({"stage": "production"}, ["prod, qa, demo"]),
        ({"timeout": 0}, ["timeout"]),
        ({"timeout": "3"}, ["timeout", "number"]),
        ({"headers": {"X-A": "b\r\nc"}}, ["x-a"]),
        ({"headers": {"X A": "b"}}, ["x a"]),
        ({"headers": {"X-A": 5}}, ["'x-a'", "values str of printable ASCII"]),
        ({"headers": {"X-A": " b"}}, ["x-a", "blanks"]),
        ({"headers": "X-A: 1"}, ["headers must be Mapping, not str"]),
        ({"max_response_bytes": 0}, ["max_response_bytes"]),
        ({"account": "https://widget.xurrent.com"}, ["no account id", "'widget' of"]),
        ({"account": 1}, ["account must be str, not int"]),
        ({"stage": 3}, ["stage must be str, not int"]),
        ({"token": 5}, ["token must be str, not int"]),
        ({"token": ["a", 3]}, ["token must be str, not int"]),
        ({"retry": 3}, ["retry must be RetryPolicy, not int"]),
        (
            {"retry": xurrent_sdk.RetryPolicy()},
            ["not xurrent_sdk._runtime.http.retry.R"],
        ),
        ({"timeout": xurrent_sdk.Timeout()}, ["a Timeout, not xurrent_sdk."]),
        ({"limits": "x"}, ["limits must be Limits, not str"]),
        ({"http_library": "requests"}, ["http_library is 'httpx' or 'httpx2'"]),
        ({"account_header": "a b"}, ["'a b'", "header"]),
        ({"account_header": "Authorization"}, ["a meaning of its own"]),
        ({"max_connections": True}, ["max_connections must be int, not bool"]),
        ({"max_connections": None}, ["max_connections must be int, not NoneType"]),
        ({"max_response_bytes": NAN}, ["max_response_bytes must be int, not NaN"]),
        ({"keep_raw": "no"}, ["keep_raw must be bool, not str"]),
        ({"event_hooks": [print]}, ["event_hooks must be Mapping, not list"]),
        ({"event_hooks": {"requests": [print]}}, ["'requests'", "'request'"]),
        ({"event_hooks": {"request": print}}, ["'request': it takes lists"]),
    ],
)
def test_what_cannot_work_is_said_when_the_client_is_made(
    world: World, settings: dict[str, Any], words: list[str]
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        world.start([], **settings)
    for word in words:
        assert word in str(caught.value)
    given = settings.get("token")
    assert not given or str(given) not in str(caught.value)


async def _hook(*_: object) -> None: ...


@pytest.mark.parametrize(
    ("client", "settings", "words"),
    [
        (Client, {"transport": AsyncFakeTransport([])}, "transport is asynchronous"),
        (Client, {"sleep": asyncio.sleep}, "sleep is asynchronous"),
        (Client, {"event_hooks": {"response": [_hook]}}, "['response'][0] is asynch"),
        (AsyncClient, {"transport": FakeTransport([])}, "AsyncFakeTransport"),
    ],
)
def test_tools_of_the_other_kind_of_client_are_refused(
    client: Callable[..., object], settings: dict[str, Any], words: str
) -> None:
    """A hook for answers was refused only when the request had been executed."""
    with pytest.raises(ConfigurationError) as caught:
        client(account="widget", token=TOKEN, **settings)
    assert words in str(caught.value)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_sleep_without_a_clock_ends_a_wait(kind: str) -> None:
    """It was a busy loop: the machine's clock stood where the sleep had not waited."""
    slept: list[float] = []

    async def asleep(seconds: float) -> None:
        slept.append(seconds)

    answers: list[Answer] = [Reply({}, 429, {"Retry-After": "30"}), OK]
    world = World(kind)
    made: dict[str, Any] = {"account": "widget", "token": TOKEN}
    if kind == "sync":
        world.client = Client(
            transport=FakeTransport(answers), sleep=slept.append, **made
        )
    else:
        world.client = AsyncClient(
            transport=AsyncFakeTransport(answers), sleep=asleep, **made
        )
    assert world.execute() == OK["data"]
    assert 29 < sum(slept) < 40
    assert len(slept) < 5
    world.close()


def test_a_sleep_that_returns_at_once_lets_answers_arrive() -> None:
    """A query that waited for others blocked the loop, so no answer arrived."""
    slept: list[float] = []

    async def asleep(seconds: float) -> None:
        slept.append(seconds)
        assert len(slept) < 1_000

    async def main() -> None:
        send, one = AsyncFakeTransport([OK, OK]), Limits(budget=9)
        made: dict[str, Any] = {"transport": send, "sleep": asleep, "limits": one}
        client = AsyncClient(account="widget", token=TOKEN, **made)
        await asyncio.gather(client.execute("{ a }"), client.execute("{ a }"))

    asyncio.run(main())
    assert slept


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("seconds", "limit"), [(1800, "longest_retry_after=120"), (90, "total=60")]
)
def test_a_wait_that_is_too_long_raises(kind: str, seconds: int, limit: str) -> None:
    """By the call that is refused, and by those that come after it."""
    replies = [Reply({}, 429, {"Retry-After": str(seconds)})]
    world = World(kind).start(replies, retry=RetryPolicy(total=60))
    with pytest.raises(ThrottledError, match=rf"wait {seconds:,} s.* allows {limit}"):
        world.execute()
    with pytest.raises(ThrottledError, match=rf"until .*Z.* allows {limit}"):
        world.execute()
    world.close()


@pytest.mark.parametrize(("document", "told"), [("{ a }", 1), ("mutation { a }", 0)])
def test_a_gateway_that_asks_for_a_long_wait(document: str, told: int) -> None:
    """A limit ends the retries of a query; a mutation has none."""
    replies = [Reply({}, 502, {"Retry-After": "1800"})]
    send = FakeTransport(replies)
    client = Client(account="widget", token=TOKEN, transport=send)
    with client, pytest.raises(GatewayError) as caught:
        client.execute(document)
    assert str(caught.value).count("allows longest_retry_after=120") == told


@pytest.mark.parametrize(
    "settings",
    [{"requests": 0}, {"period": 0}, {"longest_wait": -1}, {"on_exhausted": "cry"}],
)
def test_limits_that_make_no_sense(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="Limits"):
        Limits(**settings)


TOOLS: list[tuple[dict[str, Any], str]] = [
    ({"transport": 42}, "transport must be an object with send() and close()"),
    ({"transport": FakeTransport}, "transport must be an object"),
    ({"clock": time.time}, "clock must be an object with monotonic() and time()"),
    ({"sleep": 1.5}, "sleep must be a function, not 1.5"),
    ({"tracing": "yes"}, "tracing must be an object with start_span(), not 'yes'"),
    ({"metrics": 1}, "metrics must be an object with create_counter()"),
    ({"progress": 1}, "progress must be a function, not 1"),
    ({"event_hooks": {"request": [5]}}, "event_hooks has 'request'"),
    ({"http2": True}, "pip install 'httpx[http2]'"),
    ({"http_library": "httpx2"}, "pip install httpx2"),
    ({"proxy": "socks5://u:hidden@proxy:1080"}, "pip install socksio"),
]


@pytest.mark.parametrize("client", [Client, AsyncClient])
@pytest.mark.parametrize(("settings", "words"), TOOLS)
def test_tools_that_cannot_work_are_refused_when_the_client_is_made(
    client: Callable[..., object],
    settings: dict[str, Any],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("xurrent_gen.runtime.http.settings.find_spec", lambda _: None)
    monkeypatch.setitem(sys.modules, "httpx2", None)
    with pytest.raises(ConfigurationError) as caught:
        client(account="widget", token=TOKEN, **settings)
    assert words in str(caught.value)
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize("window", [5, ProcessWindow])
def test_a_window_that_is_none_is_refused(window: Any) -> None:
    with pytest.raises(ConfigurationError, match="window must be an object"):
        Limits(window=window)
    with pytest.raises(ConfigurationError, match="also for an async client"):
        RedisWindow(redis.asyncio.Redis())


NUMBERS: dict[Callable[..., object], list[str]] = {
    Timeout: ["connect", "read", "write", "total"],
    RetryPolicy: [
        *("attempts", "total", "first_wait", "longest_wait", "jitter"),
        "longest_retry_after",
    ],
    Limits: ["requests", "period", "longest_wait", "budget"],
    HttpSettings: ["max_connections"],
    ReceiverSettings: ["delivery_lifetime", "claim_lifetime"],
    FetchSettings: ["max_connections", "timeout"],
    partial(WebhookPolicy, account="a"): ["leeway", "max_age"],
    WorkSettings: ["concurrency", "lease", "poll", "drain", "retention"],
    InMemoryReplayMemory: ["max_entries"],
}


@pytest.mark.parametrize("wrong", [True, NAN, "1", -1])
@pytest.mark.parametrize(
    ("make", "name"), [(make, name) for make in NUMBERS for name in NUMBERS[make]]
)
def test_a_setting_that_is_a_number_takes_nothing_else(
    make: Callable[..., object], name: str, wrong: object
) -> None:
    """``True`` is no 1, and NaN passes a comparison that does not look for it."""
    make(**{name: 1})
    with pytest.raises(ConfigurationError):
        make(**{name: wrong})


@pytest.mark.parametrize("make", [Timeout, RetryPolicy, Limits])
def test_a_policy_is_a_field_of_the_settings_of_a_program(make: type[object]) -> None:
    values = {NUMBERS[make][0]: 1}  # as pydantic-settings reads APP_LIMITS__REQUESTS
    config = ConfigDict(arbitrary_types_allowed=True)
    settings = create_model("Settings", __config__=config, policy=make)
    assert settings(policy=values) == settings(policy=make(**values))


def test_a_number_is_a_timeout() -> None:
    assert Timeout.of(2) == Timeout(connect=2, read=2, write=2)
    assert Timeout.of(90).connect == 5.0
    assert (Timeout.of(90).total, Timeout.of(900).total) == (300.0, 900)
    own = Timeout(connect=None, total=None)
    assert Timeout.of(own) is own


def test_a_client_is_neither_pickled_nor_copied(world: World) -> None:
    world.start([])
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(world.client)
    with pytest.raises(TypeError, match="with_options"):
        copy.copy(world.client)


def test_a_closed_client_says_so(world: World) -> None:
    world.start([OK])
    world.run(world.client.close())
    assert world.fake.closed
    with pytest.raises(ClientClosedError, match="make a new one"):
        world.execute()
    world.run(world.client.close())


def test_a_twin_does_not_close_the_connections(world: World) -> None:
    world.start([OK])
    twin = world.client.for_account("gadget")
    world.run(twin.close())
    assert not world.fake.closed
    with pytest.raises(ClientClosedError):
        world.run(twin.execute("{ a }"))
    assert world.execute() == OK["data"]


def test_context_managers_close(world: World) -> None:
    world.start([OK])
    client: Any = world.client
    if not world.is_async:
        with client:
            assert client.execute("{ me { name } }") == OK["data"]
        with pytest.raises(ClientClosedError), client:
            pass
    else:

        async def main() -> None:
            async with client:
                assert await client.execute("{ me { name } }") == OK["data"]

        asyncio.run(main())
    assert world.fake.closed


def test_twins_keep_their_class_and_settings(world: World) -> None:
    world.start([OK], headers={"X-A": "1"})

    class Own(type(world.client)):  # type: ignore[misc]  # either kind
        _package_name = "own"

    made = Own(account="widget", token=TOKEN)
    twin = made.with_options(headers={"X-B": "2"}, keep_raw=True, max_response_bytes=5)
    assert type(twin) is Own
    assert twin.options.headers["x-b"] == "2"
    assert twin.options.keep_raw
    assert twin.options.max_response_bytes == 5
    assert twin.session is made.session
    assert "own/" in made.session.config.user_agent
    both = world.client.with_options(headers={"X-B": "2"})
    assert dict(both.options.headers) == {"x-a": "1", "x-b": "2"}
    with pytest.raises(ConfigurationError, match="headers must be Mapping"):
        world.client.with_options(headers=cast("Any", "X-B: 2"))
    with pytest.raises(ConfigurationError, match="retry must be RetryPolicy, not None"):
        world.client.with_options(retry=cast("Any", None))


def test_the_system_that_calls_is_named_with_each_request(world: World) -> None:
    given = {"headers": {"x-xurrent-source": "other"}, "source": "nagios 5"}
    world.start([OK, OK, OK], **given)
    for client in (
        world.client,
        world.client.with_options(source="zabbix"),
        world.client.with_options(source=None),
    ):
        world.run(client.execute("{ me { name } }"))
    sent = [request.headers["X-Xurrent-Source"] for request in world.fake.requests]
    assert sent == ["nagios 5", "zabbix", "other"]


@pytest.mark.parametrize("source", ["", " a", "a" * 31, "né", "a\r\nb: c"])
def test_a_source_that_cannot_be_sent_is_refused(source: str) -> None:
    with pytest.raises(ConfigurationError, match="source must be 1 to 30"):
        Client(account="widget", token=TOKEN, source=source)
