"""The permits and points that an interrupted call releases."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.harness import OK, World
from xurrent_gen.runtime.http.fake import Answer, Reply
from xurrent_gen.runtime.http.messages import HttpRequest
from xurrent_gen.runtime.session.quota import Limits
from xurrent_gen.runtime.session.window import ProcessWindow


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
