"""The receivers: what they answer, when, and that each delivery is handled once."""

from __future__ import annotations

import asyncio
import json
import logging
import math
import threading
from functools import partial
from typing import Any, cast

import pytest

from tests.runtime.webhooks.receivers import Receiver, asgi_post, wsgi_post
from tests.runtime.webhooks.test_hostile import CASES, Case
from tests.support.webhooks import (
    DISCOVERY,
    EVENT,
    HEADERS,
    Fetched,
    Json,
    Mode,
    claims,
    delivery_id,
    jwk,
    token,
    wrapped,
)
from xurrent_sdk.testing import signed_delivery
from xurrent_sdk.webhooks import (
    InMemoryReplayMemory,
    ReceiverSettings,
    WebhookEvent,
    WebhookEventName,
    WebhookPolicy,
    WebhookPolicyError,
    WebhookVerificationError,
    WebhookVerifier,
    WorkSettings,
    WsgiWebhookApp,
)


@pytest.fixture
def receiver(mode: Mode) -> Receiver:
    made = Receiver(mode)
    made.world.provider.publish(jwk("RS256"))
    return made


def named(number: int, **more: str) -> dict[str, str]:
    return {"x-xurrent-delivery": delivery_id(number)} | more


def event_named(name: str, number: int = 0) -> bytes:
    return wrapped(token(claims(data=EVENT | {"event": name}, jti=f"{name}{number}")))


def test_handled_and_answered(receiver: Receiver) -> None:
    seen: list[WebhookEvent] = []
    receiver.on(seen.append, "request.status-changed")
    answer = receiver.post(wrapped(token()))
    assert (answer.status, answer.body) == (200, b"ok\n")
    assert answer.headers["content-length"] == "3"
    assert [event.object_id for event in seen] == [70_453]


def test_dispatch(receiver: Receiver) -> None:
    calls: list[str] = []

    def note(name: str) -> Any:
        return lambda event: calls.append(f"{name}:{event.event}")

    receiver.on(note("a"), "person.create", WebhookEventName.TEAM_CREATE)
    receiver.on(note("b"), "person.create")
    receiver.on(note("new"), WebhookEventName("ticket.teleported"))
    receiver.on(note("rest"))
    for number, name in enumerate(
        ["person.create", "team.create", "ticket.teleported", "ci.create"]
    ):
        assert receiver.post(event_named(name), named(number)).status == 200
    assert calls == [
        "a:person.create",
        "b:person.create",
        "a:team.create",
        "new:ticket.teleported",
        "rest:ci.create",
    ]


SLIPS: dict[str, Json] = {
    r"did you mean 'person\.create'": "person.created",
    "is not a known event": "*",
    "with parentheses": print,
}


@pytest.mark.parametrize("problem", SLIPS)
def test_a_slip_of_the_pen_is_an_error(receiver: Receiver, problem: str) -> None:
    with pytest.raises(WebhookPolicyError, match=problem):
        receiver.on(lambda event: None, SLIPS[problem])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_stranger_learns_nothing(case: Case) -> None:
    """Every refusal is the same answer, whatever is wrong; so is what is not known."""
    receiver = Receiver("sync", case.policy)
    receiver.world.provider.publish(*case.keys(), document=case.document)
    receiver.world.provider.answers |= case.answers
    seen: list[WebhookEvent] = []
    receiver.on(seen.append)
    body = case.body if isinstance(case.body, bytes) else case.body()
    answer = receiver.post(body, case.headers)
    expected = (403, b"refused\n")
    if len(body) > 262_144:
        expected = (413, b"too large\n")
    unknown = {"discovery_document", "discovery_too_large", "redirect_refused"}
    statuses = {f"discovery answers {status}" for status in (204, 500)}
    if case.error in unknown or case.name in statuses:
        expected = (503, b"unavailable\n")
    assert (answer.status, answer.body) == expected
    assert seen == []


def test_the_log_says_why_and_holds_no_token(
    receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        receiver.post(wrapped(token(key="attacker")))
        receiver.post(b"x" * 300_000)
        receiver.post(wrapped(token()))
    text = caplog.text
    assert "invalid_signature" in text
    assert "body_too_large" in text
    assert "eyJ" not in text


@pytest.mark.parametrize("method", ["GET", "post"])
def test_only_post(receiver: Receiver, method: str) -> None:
    answer = receiver.post(wrapped(token()), method=method)
    assert (answer.status, answer.headers["allow"]) == (405, "POST")


def test_a_duplicate_is_handled_once(receiver: Receiver) -> None:
    seen: list[WebhookEvent] = []
    receiver.on(seen.append)
    answers = [receiver.post(wrapped(token()), named(n)) for n in (1, 1, 2)]
    assert [answer.status for answer in answers] == [200] * 3
    assert len(seen) == 1


def test_a_mixture_of_two_deliveries_is_refused(
    receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[WebhookEvent] = []
    receiver.on(seen.append)
    first = wrapped(token(jti="1"))
    second = wrapped(token(jti="2", data=EVENT | {"object_id": 8}))
    assert receiver.post(first, named(1)).status == 200
    assert receiver.post(second, named(1)).status == 403
    assert "The delivery's ID or its token was used before" in caplog.text
    assert receiver.post(second, named(2)).status == 200, "not used up by the forger"
    assert receiver.post(first, named(2)).status == 403
    altered = wrapped(token(jti="1", data=EVENT | {"object_id": 9}))
    assert receiver.post(altered, named(3)).status == 403
    assert [event.object_id for event in seen] == [70_453, 8]


def test_a_full_memory_is_503(receiver: Receiver) -> None:
    seen: list[WebhookEvent] = []
    receiver.on(seen.append)
    receiver.world.memory._max_entries = 3
    body = wrapped(token(jti="2", data=EVENT | {"object_id": 8}))
    assert receiver.post(wrapped(token()), named(1)).status == 200
    assert receiver.post(body, named(2)).status == 503
    assert receiver.post(wrapped(token()), named(1)).status == 200
    assert len(seen) == 1
    assert len(receiver.world.memory) == 2


def test_handlers_that_nothing_would_await(mode: Mode) -> None:
    receiver = Receiver(mode)

    async def handler(event: WebhookEvent) -> None: ...

    class Callable_:
        async def __call__(self, event: WebhookEvent) -> None: ...

    wsgi, asgi = cast("Any", receiver.wsgi), cast("Any", receiver.asgi)
    for wrong in (handler, partial(handler), Callable_()):
        with pytest.raises(WebhookPolicyError, match="is asynchronous, and WSGI"):
            wsgi.on()(wrong)
        asgi.on()(wrong)
    for name in ("on_refused", "on_error"):
        with pytest.raises(WebhookPolicyError, match=f"{name} is asynchronous"):
            type(asgi)(receiver.world.asynchronous, **{name: handler})
    with pytest.raises(WebhookPolicyError, match="of the class AsyncWebhookVerifier"):
        type(asgi)(receiver.world.sync)
    with pytest.raises(WebhookPolicyError, match="of the class WebhookVerifier"):
        type(wsgi)(receiver.world.asynchronous)
    with pytest.raises(WebhookPolicyError, match="cannot be called"):
        wsgi.on()(None)

    def generator(event: WebhookEvent) -> Any:
        yield event

    async def asynchronous(event: WebhookEvent) -> Any:
        yield event

    for never in (partial(generator), asynchronous):
        with pytest.raises(WebhookPolicyError, match="is a generator"):
            asgi.on("person.create")(never)


def test_an_awaitable_that_could_not_be_seen_is_no_success(
    caplog: pytest.LogCaptureFixture,
) -> None:
    receiver = Receiver("sync")
    receiver.world.provider.publish(jwk("RS256"))

    async def work(event: WebhookEvent) -> None: ...

    registered: Any = receiver.wsgi.on()
    registered(lambda event: work(event))
    assert receiver.post(wrapped(token())).status == 500
    assert "awaitable" in caplog.text


def test_an_unsigned_duplicate_is_handled_once(mode: Mode) -> None:
    receiver = Receiver(mode, WebhookPolicy(signed=False))
    seen: list[WebhookEvent] = []
    receiver.on(seen.append)
    body = json.dumps(EVENT).encode()
    assert [receiver.post(body, named(n)).status for n in (1, 1, 2)] == [200] * 3
    assert [event.delivery_id for event in seen] == [delivery_id(1), delivery_id(2)]


def test_a_redelivery_by_hand_is_handled(receiver: Receiver) -> None:
    seen: list[WebhookEvent] = []
    receiver.on(seen.append)
    receiver.post(wrapped(token(jti="1")), named(1))
    origin = {"x-xurrent-delivery-origin": delivery_id(1)}
    receiver.post(wrapped(token(jti="2")), named(2, **origin))
    assert [event.origin_id for event in seen] == [None, delivery_id(1)]


def test_a_failure_is_passed_to_the_hook() -> None:
    receiver, failed = Receiver("sync"), list[tuple[str, str]]()
    receiver.world.provider.publish(jwk("RS256"))
    receiver.wsgi = WsgiWebhookApp(
        receiver.world.sync,
        on_error=lambda event, error: failed.append((event.delivery_id, str(error))),
    )

    def handler(event: WebhookEvent) -> None:
        raise ValueError("boom")

    receiver.on(handler)
    assert receiver.post(wrapped(token()), named(1)).status == 500
    assert failed == [(delivery_id(1), "boom")]


FAILURES = [ValueError("boom"), WebhookVerificationError("a handler's own")]


@pytest.mark.parametrize("failure", FAILURES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [1, 2], ids=["same ID", "new ID"])
def test_a_failed_handler_may_try_again(
    receiver: Receiver,
    failure: Exception,
    again: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    outcomes: list[Exception | None] = [failure, None]
    seen: list[str] = []

    def handler(event: WebhookEvent) -> None:
        seen.append(event.delivery_id)
        outcome = outcomes.pop(0)
        if outcome is not None:
            raise outcome

    receiver.on(handler)
    first = receiver.post(wrapped(token()), named(1))
    assert (first.status, first.body) == (500, b"failed\n")
    assert f"failed: {EVENT['event']}, delivery {delivery_id(1)}" in caplog.text
    assert len(receiver.world.memory) == 0
    assert receiver.post(wrapped(token()), named(again)).status == 200
    assert receiver.post(wrapped(token()), named(again)).status == 200
    assert seen == [delivery_id(1), delivery_id(again)]


@pytest.mark.parametrize("lost", [False, True])
def test_a_claim_that_is_gone(
    receiver: Receiver, caplog: pytest.LogCaptureFixture, lost: bool
) -> None:
    """It ran out, or Redis was restarted; the delivery still counts as handled."""
    seen: list[WebhookEvent] = []

    def slow(event: WebhookEvent) -> None:
        seen.append(event)
        if lost:
            receiver.world.memory._marks.clear()
        else:
            receiver.world.now += 301

    receiver.on(slow)
    assert receiver.post(wrapped(token())).status == 200
    assert receiver.post(wrapped(token())).status == 200
    assert len(seen) == 1
    assert "or the memory lost it" in caplog.text


class Flaky:
    """A memory that fails at one operation, and else knows nothing."""

    def __init__(self, fails: str) -> None:
        self.fails = fails

    def claim(self, key: str, mark: str, lifetime: float) -> str | None:
        return self._do("claim") or None

    def settle(self, key: str, mark: str, settled: str, lifetime: float) -> bool:
        return not self._do("settle")

    def release(self, key: str, mark: str) -> bool:
        return not self._do("release")

    def _do(self, operation: str) -> str:
        if operation == self.fails:
            raise ConnectionError("down")
        return ""


@pytest.mark.parametrize(
    ("fails", "handler_fails", "status", "handled"),
    [
        ("claim", False, 503, 0),
        ("settle", False, 200, 1),
        ("release", True, 500, 1),
        ("settle", True, 500, 1),
    ],
)
def test_a_memory_that_fails(
    receiver: Receiver,
    fails: str,
    handler_fails: bool,
    status: int,
    handled: int,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for verifier in (receiver.world.sync, receiver.world.asynchronous):
        verifier.memory = Flaky(fails)
    seen: list[WebhookEvent] = []

    def handler(event: WebhookEvent) -> None:
        seen.append(event)
        if handler_fails:
            raise ValueError

    receiver.on(handler)
    assert receiver.post(wrapped(token())).status == status
    assert len(seen) == handled
    refused = "not accepted" in caplog.text
    assert refused == (status == 503), "also the log says what became of it"


def test_endless_lifetimes_are_bounded_for_stores() -> None:
    """Redis takes no infinity, nor does SQLite before 3.42, as of Debian 12."""
    lifetimes: list[float] = []

    class Memory(InMemoryReplayMemory):
        def claim(self, key: str, mark: str, lifetime: float) -> str | None:
            lifetimes.append(lifetime)
            return super().claim(key, mark, lifetime)

        def settle(self, key: str, mark: str, settled: str, lifetime: float) -> bool:
            lifetimes.append(lifetime)
            return super().settle(key, mark, settled, lifetime)

    signed = signed_delivery("request.create")
    settings = ReceiverSettings(delivery_lifetime=math.inf, claim_lifetime=math.inf)
    verifier = WebhookVerifier(signed.policy, memory=Memory())
    app = WsgiWebhookApp(verifier, settings=settings)
    assert wsgi_post(app, signed.body, signed.headers).status == 200
    assert len(lifetimes) == 4
    assert max(lifetimes) < math.inf


def handshake_body(callback: Json, **changes: Json) -> bytes:
    event = EVENT | {"event": "webhook.verify", "payload": {"callback": callback}}
    return wrapped(token(claims(data=event, **changes)))


CALLBACK = (
    "https://widget.xurrent.com/webhooks/11/verify?code=secret&expires_at=1800086400"
)


class VaultSealedError(RuntimeError):
    """What a fetcher of a user's own may raise: nothing that the receiver knows."""


@pytest.mark.parametrize("at", [DISCOVERY, CALLBACK], ids=["keys", "callback"])
def test_whatever_a_fetcher_raises_is_an_outage(
    receiver: Receiver, caplog: pytest.LogCaptureFixture, at: str
) -> None:
    """Its class is logged, and its text is not: who knows what it holds."""
    receiver.world.provider.answers[at] = VaultSealedError("token=canary-of-a-fetcher")
    assert receiver.post(handshake_body(CALLBACK)).status == 503
    assert "VaultSealedError" in caplog.text
    assert "canary" not in caplog.text
    assert "code=secret" not in caplog.text
    assert len(receiver.world.memory) == 0


REFUSED = [
    "https://evil.example/webhooks/11/verify",
    "https://widget.xurrent.com@evil.example/verify",
    "https://widget.xurrent.com:8443/verify",
    "http://widget.xurrent.com/webhooks/11/verify",
    "https://169.254.169.254/latest/meta-data",
    "https://widget.xurrent.com/verify\r\nX-Evil: 1",
]


@pytest.mark.parametrize("callback", REFUSED)
def test_callbacks_elsewhere_are_not_called(mode: Mode, callback: str) -> None:
    """Least of all those of unsigned deliveries, which anybody can send."""
    receiver = Receiver(mode, WebhookPolicy(account="widget", signed=False))
    event = {"event": "webhook.verify", "payload": {"callback": callback}}
    assert receiver.post(json.dumps(event).encode()).status == 403
    assert receiver.world.calls == []


@pytest.mark.parametrize("callback", [None, CALLBACK])
def test_verify_never_reaches_a_handler_for_the_rest(
    receiver: Receiver, callback: str | None
) -> None:
    receiver.world.provider.answers[CALLBACK] = Fetched(200, b"")
    seen: list[str] = []
    receiver.on(lambda event: seen.append("rest"))
    assert receiver.post(handshake_body(callback), named(1)).status == 200
    assert seen == []
    receiver.on(lambda event: seen.append("named"), "webhook.verify")
    body = handshake_body(callback, jti="2")
    assert receiver.post(body, named(2)).status == 200
    assert seen == ["named"]


# -- what only ASGI has ------------------------------------------------------------


def asgi_receiver() -> Receiver:
    made = Receiver("async")
    made.world.provider.publish(jwk("RS256"))
    return made


def test_reading_stops_when_the_body_is_too_large() -> None:
    receiver = asgi_receiver()
    # The second piece is over the limit; after the last one, nobody gets an answer.
    pieces = [b" " * 200_000, b" " * 62_145, *[b" "] * 10]
    post = asgi_post(receiver.asgi, pieces, HEADERS, disconnect=True)
    answer = asyncio.run(post)
    assert (answer.status, answer.headers["connection"]) == (413, "close")


def test_a_sender_who_hangs_up_gets_no_answer() -> None:
    receiver = asgi_receiver()
    sent = asgi_post(receiver.asgi, [wrapped(token())], HEADERS, disconnect=True)
    assert asyncio.run(sent).status == 0
    assert len(receiver.world.memory) == 0


def test_a_duplicate_while_the_first_is_being_handled() -> None:
    receiver = asgi_receiver()
    handled: list[str] = []

    async def scenario() -> list[int]:
        begun, finish = asyncio.Event(), asyncio.Event()

        @receiver.asgi.on()
        async def handler(event: WebhookEvent) -> None:
            begun.set()
            await finish.wait()
            handled.append(event.delivery_id)

        body = wrapped(token())
        first = asyncio.create_task(asgi_post(receiver.asgi, [body], HEADERS))
        await begun.wait()
        during = await asgi_post(receiver.asgi, [body], HEADERS)
        renamed = await asgi_post(receiver.asgi, [body], named(9))
        assert not first.done(), "answered before the handler was done"
        finish.set()
        after = await first
        again = await asgi_post(receiver.asgi, [body], HEADERS)
        return [during.status, renamed.status, after.status, again.status]

    assert asyncio.run(scenario()) == [409, 409, 200, 200]
    assert len(handled) == 1


def test_a_plain_function_does_not_block_the_loop() -> None:
    receiver = asgi_receiver()
    threads: list[int] = []

    @receiver.asgi.on("request.status-changed")
    def handler(event: WebhookEvent) -> None:
        threads.append(threading.get_ident())

    assert receiver.post(wrapped(token())).status == 200
    assert threads != [threading.get_ident()]
    assert len(threads) == 1


# -- what only WSGI has ------------------------------------------------------------


@pytest.mark.parametrize("stated", ["", "-1", "x"])
def test_wsgi_wants_a_length(stated: str) -> None:
    receiver = Receiver("sync")
    environ: dict[str, object] = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": stated}
    statuses: list[str] = []

    def start(status: str, *_: object) -> Any:
        statuses.append(status)

    assert list(receiver.wsgi(environ, start)) == [b"length required\n"]
    assert statuses == ["411 Length Required"]


def test_wsgi_body_that_ends_early(caplog: pytest.LogCaptureFixture) -> None:
    receiver = Receiver("sync")
    receiver.world.provider.publish(jwk("RS256"))
    assert receiver.post(wrapped(token())[:-1], stated=10_000).status == 403
    assert "of 10000 bytes" in caplog.text
    assert receiver.post(wrapped(token()), stated=10_000).status == 200


def test_settings_of_work_take_a_policy_of_retries() -> None:
    wrong: Any = 3
    with pytest.raises(WebhookPolicyError, match="retry must be RetryPolicy"):
        WorkSettings(retry=wrong)
