"""Access tokens: how they are fetched, kept, renewed, and what goes wrong with them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.support.harness import MUTATION, OK, QUERY, World, error_reply
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.fake import Answer, Reply
from xurrent_gen.runtime.http.messages import HttpRequest
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.session.quota import Limits
from xurrent_gen.runtime.session.tokens import Token
from xurrent_gen.runtime.session.window import ProcessWindow

APPLICATION = {"client_id": "app", "client_secret": "s3cret of app&="}


def granted(token: str = "granted", **more: Any) -> Reply:
    return Reply({"access_token": token, "token_type": "Bearer", **more})


class Platform:
    """Answers token requests with numbered tokens, and operations with data."""

    def __init__(self, expires_in: object = 3600) -> None:
        self.expires_in = expires_in
        self.trouble: Answer | None = None
        """The answer to token requests while their endpoint is out of order."""
        self.asked = self.fetched = 0
        self.revoked: set[str] = set()
        self.used: list[str] = []

    def __call__(self, request: HttpRequest) -> Answer:
        if request.url.startswith("https://oauth."):
            self.asked += 1
            if self.trouble is not None:
                return self.trouble
            self.fetched += 1
            return granted(f"token-{self.fetched}", expires_in=self.expires_in)
        token = request.headers["authorization"].removeprefix("Bearer ")
        self.used.append(token)
        return error_reply(401, "Unauthorized") if token in self.revoked else OK


def test_the_token_request_is_exactly_as_documented(world: World) -> None:
    world.start(Platform(), **APPLICATION, stage="qa", region="au")
    world.execute()
    request = world.fake.requests[0]
    assert request.method == "POST"
    assert request.url == "https://oauth.au.xurrent.qa/token"
    assert isinstance(request.body, bytes)
    assert parse_qsl(request.body.decode()) == [
        ("client_id", "app"),
        ("client_secret", "s3cret of app&="),
        ("grant_type", "client_credentials"),
    ]
    assert request.headers["accept"] == "application/json"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert "authorization" not in request.headers
    assert "x-xurrent-account" not in request.headers


@pytest.mark.parametrize(("life", "kept"), [(3600, 3479), (60, 29)])
def test_a_token_is_kept_until_two_minutes_before_its_end(
    world: World, life: int, kept: int
) -> None:
    """Or for half of a shorter life."""
    platform = Platform(life)
    world.start(platform, **APPLICATION)
    world.execute()
    world.clock.advance(kept)
    world.execute()
    assert platform.fetched == 1
    world.clock.advance(2)
    world.execute()
    assert platform.used == ["token-1", "token-1", "token-2"]


@pytest.mark.parametrize("life", [None, 0, -1, "soon", "nan"])
def test_without_a_usable_life_each_call_fetches(world: World, life: object) -> None:
    platform = Platform(life)
    world.start(platform, **APPLICATION)
    world.execute()
    world.execute()
    assert platform.fetched == 2


REJECTED = [
    (error_reply(401), "HTTP 401"),
    (error_reply(403), "HTTP 403"),
    (Reply({"error": "access_denied"}, 403), "access_denied"),
    (Reply({"error": "unauthorized_client"}, 400), "unauthorized_client"),
    (
        Reply(
            {
                "error": "invalid_grant",
                "error_description": "Invalid client credentials",
                "hint": "do not show",
            },
            400,
        ),
        "invalid_grant: Invalid client credentials",
    ),
]


@pytest.mark.parametrize(("reply", "reason"), REJECTED)
def test_rejected_credentials_are_never_tried_again(
    world: World, reply: Reply, reason: str
) -> None:
    world.start([reply], **APPLICATION)
    with pytest.raises(errors.CredentialsRejectedError) as caught:
        world.execute()
    text = str(caught.value)
    assert reason in text
    assert "oauth.xurrent.com" in text
    assert "do not show" not in text
    assert world.sent == 1
    assert world.sleeps == []


@pytest.mark.parametrize(
    "reply",
    [
        Reply({"error": "invalid_request"}, 400),
        Reply({"error": ["invalid_client"]}, 400),
        Reply(b"not json", 200),
        Reply({"token_type": "bearer"}, 200),
        Reply({"access_token": "a\r\nX: y", "token_type": "bearer"}, 200),
        Reply([], 200),
        Reply({}, 404),
        Reply({}, 302),
        Reply(b"<html>blocked by the company</html>", 403),
    ],
)
def test_other_answers_are_protocol_errors(world: World, reply: Reply) -> None:
    world.start([reply], **APPLICATION)
    address = r"oauth\.xurrent\.com" + ("/token" if reply.status != 200 else "")
    with pytest.raises(errors.TokenEndpointError, match=address):
        world.execute()
    assert world.sent == 1


@pytest.mark.parametrize("status", [400, 404, 500])
def test_the_reason_of_the_token_endpoint_is_told(world: World, status: int) -> None:
    reason = {"error": "temporarily_unavailable", "error_description": "until four"}
    world.start([Reply(reason, status)], **APPLICATION, retry=RetryPolicy(attempts=1))
    with pytest.raises(
        errors.XurrentError, match="temporarily_unavailable: until four"
    ):
        world.execute()


@pytest.mark.parametrize(
    ("trouble", "wait"),
    [
        (error_reply(500), 0.5),
        (error_reply(429, Retry_After="2"), 2.0),
        (errors.ConnectionFailedError("refused"), 0.5),
        (errors.ConnectionLostError("cut"), 0.5),
        (errors.RequestTimeoutError("slow"), 0.5),
    ],
)
@pytest.mark.parametrize("document", [QUERY, MUTATION])
def test_a_failing_endpoint_is_tried_again(
    world: World, trouble: Answer, wait: float, document: str
) -> None:
    world.start([trouble, granted(expires_in=3600), OK], **APPLICATION)
    assert world.execute(document) == OK["data"]
    assert world.sleeps == [wait]


def test_a_lost_token_request_is_not_taken_for_the_operation(world: World) -> None:
    lost = errors.ConnectionLostError("It broke; the request may have been executed")
    world.start([lost], **APPLICATION, retry=RetryPolicy(attempts=1))
    with pytest.raises(errors.ConnectionLostError) as caught:
        world.execute(MUTATION)
    text = "No token came, and the operation was not sent: It broke"
    assert (caught.value.message, caught.value.maybe_executed) == (text, False)


@pytest.mark.parametrize("document", [QUERY, MUTATION])
def test_a_refused_token_is_replaced_once(
    world: World, document: str, caplog: pytest.LogCaptureFixture
) -> None:
    platform = Platform()
    platform.revoked = {"token-1"}
    world.start(platform, **APPLICATION)
    assert world.execute(document) == OK["data"]
    assert platform.used == ["token-1", "token-2"]
    assert world.sleeps == []
    assert not caplog.records, "as usual, and not worth a warning"
    platform.revoked |= {"token-2", "token-3"}
    with pytest.raises(errors.CredentialsRejectedError):
        world.execute(document)
    assert platform.used[2:] == ["token-2", "token-3"]


def test_a_late_refusal_does_not_drop_the_token_that_came_since() -> None:
    world, platform = World("sync"), Platform()
    platform.revoked = {"token-1"}

    def other_call(_: object, __: object) -> None:
        if platform.used == ["token-1"]:
            world.execute()  # it is refused, too, and fetches the next token

    world.start(platform, **APPLICATION, event_hooks={"response": [other_call]})
    world.execute()
    assert platform.used == ["token-1", "token-1", "token-2", "token-2"]


class Lines(ProcessWindow):
    """Knows what requests were counted under."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: set[str] = set()

    def enter(self, key: str, ticket: str, **more: Any) -> float:
        self.keys.add(key)
        return super().enter(key, ticket, **more)


def test_a_new_secret_of_an_application_is_counted_with_the_former(
    world: World,
) -> None:
    window, platform = Lines(), Platform()
    for secret in ("former", "new"):
        settings = {"client_id": "app", "client_secret": secret}
        world.start(platform, **settings, limits=Limits(window=window)).execute()
    assert platform.used == ["token-1", "token-2"], "each secret gets its own token"
    assert len(window.keys) == 1
    world.start(
        platform,
        client_id="other",
        client_secret="new",
        limits=Limits(window=window),
    ).execute()
    assert len(window.keys) == 2


def test_those_who_wait_share_a_rejection() -> None:
    world = World("async")
    world.start([error_reply(401)], **APPLICATION)

    async def main() -> list[Any]:
        calls: list[Any] = [world.client.execute(QUERY) for _ in range(20)]
        return await asyncio.gather(*calls, return_exceptions=True)

    found = asyncio.run(main())
    assert {type(error) for error in found} == {errors.CredentialsRejectedError}
    assert len({id(error) for error in found}) == 20
    assert world.sent == 1


def test_when_the_one_who_refreshes_is_cancelled_another_goes_on() -> None:
    world = World("async")
    platform = Platform()
    started = asyncio.Event()
    first = True

    async def main() -> None:
        nonlocal first

        async def send(request: HttpRequest, **_: Any) -> Any:
            nonlocal first
            if first:
                first = False
                started.set()
                await asyncio.sleep(60)
            return original(request)

        original = world.fake.respond
        world.client._transport.send = send  # type: ignore[method-assign]
        leader = asyncio.ensure_future(world.execute_async())
        await started.wait()
        others = [asyncio.ensure_future(world.execute_async()) for _ in range(5)]
        await asyncio.sleep(0)
        leader.cancel()
        assert await asyncio.gather(*others) == [OK["data"]] * 5
        with pytest.raises(asyncio.CancelledError):
            await leader

    world.start(platform, **APPLICATION)
    asyncio.run(main())
    assert platform.fetched == 1


def provider(values: list[Any]) -> Callable[[], Any]:
    iterator = iter(values)
    return lambda: next(iterator)


def test_a_provider_of_text_is_asked_once_for_each_request(world: World) -> None:
    strings = provider(["one", "two", "two"])  # the last waits for its turn
    limits = Limits(requests=1, window=ProcessWindow())
    world.start([OK] * 3, token=strings, limits=limits)
    for _ in range(3):
        world.execute()
    sent = [r.headers["authorization"] for r in world.fake.requests]
    assert sent == ["Bearer one", "Bearer two", "Bearer two"]


def test_a_provided_token_with_a_life_is_kept(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "xurrent")
    world.start([OK] * 3, token=provider([Token("one", 3600), Token("two", 3600)]))
    world.execute()
    world.clock.advance(3000)
    world.execute()
    world.clock.advance(500)
    world.execute()
    sent = [r.headers["authorization"] for r in world.fake.requests]
    assert sent == ["Bearer one", "Bearer one", "Bearer two"]
    assert [r.message for r in caplog.records] == [
        "A new access token came; it is renewed in 3480 s"
    ] * 2


def test_a_provider_is_asked_again_after_a_refusal(world: World) -> None:
    world.start([error_reply(401), OK], token=provider([Token("a", 3600), "b"]))
    world.execute()
    assert world.fake.requests[1].headers["authorization"] == "Bearer b"


def test_an_async_provider_is_for_the_async_client() -> None:
    async def provide() -> str:
        return "one"

    with pytest.raises(errors.ConfigurationError, match="token is asynchronous"):
        World("sync").start([OK], token=provide)


@pytest.mark.parametrize("users", [["ann", "", "bob"], ["", "ann", "bob"]])
def test_concurrent_calls_share_no_string_and_no_error_of_a_provider(
    users: list[str],
) -> None:
    """It is asked for each request, and may answer by the user that asks."""
    user, asking, together = ContextVar[str]("user"), set[str](), set[str]()

    async def provide() -> str:
        asking.add(user.get())
        await asyncio.sleep(0)
        together.update(asking if len(asking) == 2 else ())
        asking.remove(user.get())
        return user.get()

    world = World("async").start([OK] * 2, token=provide)

    async def call(name: str) -> Any:
        user.set(name)
        return await world.execute_async()

    async def main() -> list[Any]:
        return await asyncio.gather(*map(call, users), return_exceptions=True)

    found = dict(zip(users, asyncio.run(main()), strict=True))
    assert together == {*users[1:]}, "who waited need not wait for each other"
    assert isinstance(found.pop(""), errors.AuthenticationError)
    assert list(found.values()) == [OK["data"]] * 2
    sent = sorted(r.headers["authorization"] for r in world.fake.requests)
    assert sent == ["Bearer ann", "Bearer bob"]


@pytest.mark.parametrize("value", [None, 5, b"x"])
def test_a_provider_must_return_a_token(world: World, value: object) -> None:
    world.start([OK], token=lambda: value)
    with pytest.raises(errors.ConfigurationError, match="provider"):
        world.execute()


@pytest.mark.parametrize("life", ["3600", True, float("nan")])
def test_the_life_of_a_token_is_a_number(life: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="expires_in must be float"):
        Token("t", life)


def test_token_info(world: World) -> None:
    world.start(
        [
            Reply({"active": True, "scopes": ["cmdb", "account-administration", 5]}),
            Reply({"active": False}),
        ],
        stage="qa",
    )
    info = world.run(world.client.token_info())
    assert info.scopes == ("cmdb", "account-administration")
    assert info.active is True
    assert world.run(world.client.token_info()).scopes == ()
    request = world.fake.requests[0]
    assert (request.method, request.url) == (
        "GET",
        "https://oauth.xurrent.qa/introspect",
    )
    assert request.headers["x-xurrent-account"] == "widget"
    assert request.headers["authorization"].startswith("Bearer ")


@pytest.mark.parametrize(
    ("answer", "cls"),
    [
        (error_reply(401), errors.CredentialsRejectedError),
        (Reply(b"[]"), errors.MalformedResponseError),
        (Reply(b"{,}"), errors.MalformedResponseError),
    ],
)
def test_token_info_that_fails(
    world: World, answer: Answer, cls: type[errors.XurrentError]
) -> None:
    world.start([answer])
    with pytest.raises(cls) as caught:
        world.run(world.client.token_info())
    assert caught.value.operation_name == "token introspection"
    assert world.sent == 1


TROUBLE = [
    error_reply(503),
    error_reply(401),
    errors.RequestTimeoutError("slow"),
]


@pytest.mark.parametrize("trouble", TROUBLE)
def test_an_outage_fails_no_call_while_the_token_works(
    world: World, trouble: Answer
) -> None:
    platform = Platform()
    world.start(platform, **APPLICATION, retry=RetryPolicy(attempts=4))
    world.execute()
    platform.trouble = trouble
    world.clock.advance(3600 - 110)
    for _ in range(10):
        assert world.execute() == OK["data"]
        world.clock.advance(1)
    assert platform.used == ["token-1"] * 11
    assert world.sleeps == [], "no call waits for what it does not need"
    assert platform.asked == 2, "one try, then a pause"
    world.clock.advance(6)
    world.execute()
    assert platform.asked == 3
    platform.trouble = None
    world.clock.advance(16)
    world.execute()
    assert platform.used[-1] == "token-2"
    world.clock.advance(3600 - 110)
    platform.trouble = trouble
    world.execute()
    world.clock.advance(111)
    with pytest.raises(errors.XurrentError):
        world.execute()


def test_a_token_is_not_used_past_its_end_after_a_failed_renewal(world: World) -> None:
    platform = Platform()
    world.start(platform, **APPLICATION)
    world.execute()
    platform.trouble = error_reply(503)
    world.clock.advance(3600 - 5)
    world.execute()
    platform.trouble = None
    world.clock.advance(6)
    world.execute()
    assert platform.used == ["token-1", "token-1", "token-2"]


def test_a_renewal_in_the_margin_holds_nobody_else_up() -> None:
    world = World("async")
    platform = Platform()
    world.start(platform, **APPLICATION)
    world.execute()
    world.clock.advance(3500)
    renewing = asyncio.Event()

    async def main() -> None:
        async def send(request: HttpRequest, **_: Any) -> Any:
            if request.url.startswith("https://oauth."):
                renewing.set()
                await asyncio.sleep(60)
            return original(request)

        original = world.fake.respond
        world.client._transport.send = send  # type: ignore[method-assign]
        leader = asyncio.ensure_future(world.execute_async())
        await renewing.wait()
        assert await world.execute_async() == OK["data"]
        leader.cancel()

    asyncio.run(main())
    assert platform.used == ["token-1", "token-1"]


def test_a_providers_failure_in_the_margin_fails_no_call(world: World) -> None:
    world.start([OK] * 2, token=provider([Token("one", 3600)]))
    world.execute()
    world.clock.advance(3500)
    assert world.execute() == OK["data"], "the iterator is at its end"
