"""Used tokens: replays are refused for as long as the token would be accepted."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.support.webhooks import (
    HEADERS,
    NOW,
    Json,
    Mode,
    World,
    jwk,
    refused,
    token,
    wrapped,
)
from xurrent_sdk._runtime.http.effects import run_flow
from xurrent_sdk._runtime.webhooks.replay import ask
from xurrent_sdk.webhooks import (
    InMemoryReplayMemory,
    RedisReplayMemory,
    ReplayMemoryError,
    TokenReplayedError,
    WebhookRefusal,
)

OTHER = {"x-xurrent-delivery": "another-delivery"}


@pytest.mark.parametrize("headers", [HEADERS, OTHER], ids=["same ID", "other ID"])
@pytest.mark.parametrize("changes", [{}, {"jti": None}], ids=["jti", "no jti"])
def test_a_token_is_good_once(
    mode: Mode, headers: dict[str, str], changes: dict[str, Json]
) -> None:
    world = World(mode)
    world.provider.publish(jwk("RS256"))
    body = wrapped(token(**changes))
    world.verify(body)
    with pytest.raises(TokenReplayedError):
        world.verify(body, headers)


@pytest.mark.parametrize(
    ("changes", "ends", "error"),
    [
        ({"exp": NOW + 300}, 360, "token_expired"),
        ({"exp": None}, 3_660, "token_too_old"),
        ({"exp": NOW + 1e6}, 3_660, "token_too_old"),
        ({"exp": NOW + 1e6, "iat": None, "nbf": None}, 1e6 + 60, "token_expired"),
    ],
    ids=["exp", "no exp", "late exp", "exp alone"],
)
def test_no_gap_between_memory_and_expiry(
    mode: Mode,
    changes: dict[str, Json],
    ends: float,
    error: WebhookRefusal,
) -> None:
    """At every moment a used token is refused, be it as replayed or as too old."""
    world = World(mode)
    world.provider.publish(jwk("RS256"))
    body = wrapped(token(**changes))
    world.verify(body)
    for moment in (1, ends / 2, ends - 1, ends - 0.001):
        world.now = NOW + moment
        with pytest.raises(TokenReplayedError):
            world.verify(body)
    world.now = NOW + ends + 0.001
    with refused(error):
        world.verify(body)
    world.provider.publish(jwk("RS256"))
    world.verify(wrapped(token(jti="new", iat=world.now, nbf=None, exp=None)))
    assert len(world.memory) == 1, "what has expired is forgotten"


class Memory(RuleBasedStateMachine):
    """The memory behaves as a dictionary whose entries run out."""

    keys = st.sampled_from("abc")
    marks = st.sampled_from("xyz")
    lifetimes = st.floats(0.5, 20)

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.memory = InMemoryReplayMemory(clock=lambda: self.now)
        self.model: dict[str, tuple[str, float]] = {}

    def held(self, key: str) -> str | None:
        mark, end = self.model.get(key, ("", -1.0))
        return mark if end > self.now else None

    @rule(key=keys, mark=marks, lifetime=lifetimes)
    def claim(self, key: str, mark: str, lifetime: float) -> None:
        held = self.held(key)
        assert self.memory.claim(key, mark, lifetime) == held
        if held is None:
            self.model[key] = (mark, self.now + lifetime)

    @rule(key=keys, mark=marks, settled=marks, lifetime=lifetimes)
    def settle(self, key: str, mark: str, settled: str, lifetime: float) -> None:
        ours = self.held(key) == mark
        assert self.memory.settle(key, mark, settled, lifetime) == ours
        if ours:
            self.model[key] = (settled, self.now + lifetime)

    @precondition(lambda self: self.model)
    @rule(key=keys, mark=marks)
    def release(self, key: str, mark: str) -> None:
        ours = self.held(key) == mark
        if ours or key not in self.model:
            assert self.memory.release(key, mark) == ours
        if ours:
            del self.model[key]

    @rule(seconds=st.floats(0.1, 10))
    def wait(self, seconds: float) -> None:
        self.now += seconds

    @invariant()
    def nothing_is_kept_for_ever(self) -> None:
        assert len(self.memory) <= 3


TestMemory = Memory.TestCase
TestMemory.settings = settings(max_examples=20, stateful_step_count=30, deadline=None)


def test_a_client_of_the_other_kind_lets_no_replay_through() -> None:
    class AsyncClient:
        def eval(self, script: str, numkeys: int, /, *keys_and_args: str) -> object:
            return object()  # what a client of redis.asyncio returns is no answer yet

    memory = RedisReplayMemory(AsyncClient())
    with pytest.raises(ReplayMemoryError) as caught:
        run_flow(ask(lambda: memory.claim("k", "m", 1.0)))
    assert "AsyncRedisReplayMemory" in str(caught.value.__cause__)
