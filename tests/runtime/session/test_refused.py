"""What the server refuses for now in a 200, and what an interrupted call gives back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.harness import MUTATION, OK, QUERY, World
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.fake import Answer, Reply
from xurrent_gen.runtime.http.messages import HttpRequest
from xurrent_gen.runtime.session.quota import Limits
from xurrent_gen.runtime.session.window import ProcessWindow

CODES = ["THROTTLED", "rate_limited", "TOO_MANY_REQUESTS"]


def throttled(code: str = "THROTTLED", *, data: Any = ..., **headers: str) -> Reply:
    error = {"message": "slow down", "extensions": {"code": code}}
    return Reply(
        {"errors": [error], **({} if data is ... else {"data": data})},
        200,
        {name.replace("_", "-"): value for name, value in headers.items()},
    )


@pytest.mark.parametrize("document", [QUERY, MUTATION])
@pytest.mark.parametrize("code", CODES)
def test_a_code_in_the_body_is_waited_out_like_a_429(
    world: World, code: str, document: str
) -> None:
    world.start([throttled(code, Retry_After="3"), throttled(code), OK])
    assert world.execute(document) == OK["data"]
    assert world.sleeps == [3.0, 1.0]


@pytest.mark.parametrize("data", [None, {}, {"noteCreate": {"note": None}}])
def test_a_mutation_that_did_something_is_not_sent_again(
    world: World, data: Any
) -> None:
    partial = throttled(data=data)
    world.start([partial, OK])
    with pytest.raises(errors.ThrottledError) as caught:
        world.execute(MUTATION)
    assert caught.value.maybe_executed
    assert world.sent == 1


def test_a_query_is(world: World) -> None:
    world.start([throttled(data={"me": {"name": None}}), OK])
    assert world.execute() == OK["data"]


@pytest.mark.parametrize(
    "body",
    [
        {"data": {"x": {"errors": [1], "extensions": {"code": "THROTTLED"}}}},
        {"data": {"x": 1}, "errors": None, "extensions": {"code": "THROTTLED"}},
        {"data": {"x": '{"errors":[{"extensions":{"code":"THROTTLED"}}]}'}},
    ],
)
def test_what_merely_looks_like_it_is_data(world: World, body: Any) -> None:
    world.start([Reply(body)])
    assert world.execute() == body["data"]


def test_other_errors_beside_it_decide(world: World) -> None:
    other = {"message": "Missing required scope: person:Read"}
    coded = {"message": "slow down", "extensions": {"code": "THROTTLED"}}
    world.start([Reply({"errors": [coded, other]})])
    with pytest.raises(errors.ScopeMissingError):
        world.execute()
    assert world.sent == 1


class Interrupted(BaseException):
    """A Ctrl-C, or the end of a task, at a place that a test chooses."""


class Watched(ProcessWindow):
    """Knows who has entered and was neither answered nor given up."""

    def __init__(self) -> None:
        super().__init__()
        self.inside: set[str] = set()
        self.entered = 0

    def enter(self, key: str, ticket: str, **more: Any) -> float:
        self.inside.add(ticket)
        self.entered += 1
        return super().enter(key, ticket, **more)

    def leave(self, key: str, ticket: str, *, now: float) -> None:
        self.inside.discard(ticket)
        super().leave(key, ticket, now=now)

    forget = leave


def interrupt(*_: object) -> None:
    raise Interrupted


def at_token(request: HttpRequest) -> Answer:
    raise Interrupted


def at_operation(request: HttpRequest) -> Answer:
    if request.url.endswith("/token"):
        return Reply({"access_token": "a", "expires_in": 3600})
    raise Interrupted


def fine(request: HttpRequest) -> Answer:
    if request.url.endswith("/token"):
        return Reply({"access_token": "a", "expires_in": 3600})
    return OK


APPLICATION = {
    "client_id": "an-application",
    "client_secret": "a-secret",
    "graphql_endpoint": "https://graphql.example",
    "oauth_endpoint": "https://oauth.example/token",
}
PLACES: dict[str, tuple[Callable[[HttpRequest], Answer], dict[str, Any]]] = {
    "token request": (at_token, APPLICATION),
    "request": (at_operation, APPLICATION),
    "request hook": (fine, {"event_hooks": {"request": [interrupt]}}),
    "response hook": (fine, {"event_hooks": {"response": [interrupt]}}),
}


@pytest.mark.parametrize("place", PLACES)
def test_an_interrupted_call_gives_back_its_permit(world: World, place: str) -> None:
    answer, settings = PLACES[place]
    window = Watched()
    world.start(answer, limits=Limits(window=window), **settings)
    for _ in range(3):
        with contextlib.suppress(Interrupted):
            world.execute()
            pytest.fail("nothing was interrupted")
    assert window.entered >= 3
    assert window.inside == set()
    (credential,) = world.client.session.token_pool.credentials
    assert credential.budget.running == 0


def test_so_does_one_that_waits_for_its_turn(world: World) -> None:
    window = Watched()
    world.start(lambda r: OK, limits=Limits(requests=1, window=window))
    world.execute()
    window.enter("other", "held", requests=1, period=2.0, now=0.0, urgent=False)
    world.clock.sleep = interrupt  # type: ignore[method-assign, assignment]
    world.clock.asleep = interrupt  # type: ignore[method-assign, assignment]
    world.start(lambda r: OK, limits=Limits(requests=1, window=window))
    with pytest.raises(Interrupted):
        world.execute()
    assert window.inside == {"held"}
