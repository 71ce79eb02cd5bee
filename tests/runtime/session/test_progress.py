"""Progress of a client: counts, waits and their reasons, and how a callback ends a call."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.clock import NOW
from tests.support.harness import OK, TOKEN, World, error_reply
from xurrent_gen.runtime.core.errors import ConfigurationError, UnavailableError
from xurrent_gen.runtime.http.fake import Reply
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.session.progress import ClientProgress
from xurrent_gen.runtime.session.quota import Limits

BEGINNING = datetime.fromtimestamp(NOW, UTC)
SPENT = {"Limit": "5000", "Remaining": "0", "Reset": str(int(NOW) + 600)}


class Seen(list[ClientProgress]):
    """A callback of either kind that keeps what it was called with."""

    def __init__(self, world: World) -> None:
        async def later(progress: ClientProgress) -> None:
            self.append(progress)

        self.callback: Any = later if world.is_async else self.append

    def waits(self) -> list[tuple[str, float]]:
        """The reasons of waits, and the seconds from the beginning to their ends."""
        return [
            (each.waits_for, (each.waits_until - BEGINNING).total_seconds())
            for each in self
            if each.waits_for is not None and each.waits_until is not None
        ]


def test_attempts_points_and_the_wait_between(world: World) -> None:
    seen = Seen(world)
    answers = [
        error_reply(503),
        error_reply(429, Retry_After="7"),
        Reply(OK, 200, {"X-CostLimit-Cost": "12"}),
    ]
    world.start(answers, progress=seen.callback)
    world.execute()
    assert seen == [
        ClientProgress(0, 1, 0),
        ClientProgress(0, 1, 0, "retry", BEGINNING + timedelta(seconds=0.5)),
        ClientProgress(0, 2, 0),
        ClientProgress(0, 2, 0, "rate limit", BEGINNING + timedelta(seconds=7.5)),
        ClientProgress(0, 3, 12),
    ]


@pytest.mark.parametrize(
    ("header", "reason"), [("CostLimit", "points"), ("RateLimit", "rate limit")]
)
def test_a_spent_budget_is_named_with_the_time_of_its_reset(
    world: World, header: str, reason: str
) -> None:
    seen = Seen(world)
    spent = {f"X-{header}-{name}": value for name, value in SPENT.items()}
    world.start([Reply(OK, 200, spent), OK], progress=seen.callback)
    world.execute()
    world.execute()
    assert seen.waits() == [(reason, 600.0)]


def test_a_budget_of_ones_own_is_one_of_points(world: World) -> None:
    seen = Seen(world)
    costing = Reply(OK, 200, {"X-CostLimit-Cost": "60"})
    limits = Limits(requests=None, budget=100)
    world.start([costing] * 2, progress=seen.callback, limits=limits)
    world.execute()
    world.execute()
    assert seen.waits() == [("points", 3600.0)]


def test_a_derived_client_counts_from_zero(world: World) -> None:
    seen, other = Seen(world), Seen(world)
    world.start([OK] * 5, progress=seen.callback)
    client = world.client
    world.execute()
    world.client = client.with_options(progress=other.callback)
    world.execute()
    world.client = world.client.for_account("gadget")
    world.execute()
    assert [each.requests for each in other] == [1, 2]
    world.client = client.with_options(progress=None)
    world.execute()
    world.client = client
    world.execute()
    assert [each.requests for each in seen] == [1, 2]
    assert len(other) == 2


def test_a_callback_may_use_the_client(world: World) -> None:
    seen: list[int] = []

    def ask(progress: ClientProgress) -> Any:
        seen.append(progress.requests)
        return world.client.execute("{ a }")

    world.start([OK] * 2, progress=ask)
    world.execute()
    assert (seen, world.sent) == ([1], 2), "its own requests are not reported"


def test_an_exception_of_the_callback_ends_the_call(world: World) -> None:
    def stop(progress: ClientProgress) -> None:
        if progress.waits_for == "retry":
            raise InterruptedError("enough")

    world.start([error_reply(503), OK], progress=stop)
    with pytest.raises(InterruptedError, match="enough"):
        world.execute()
    assert (world.sent, world.sleeps) == (1, [])
    world.client = world.client.with_options(progress=None)
    assert world.execute()


def test_an_attempt_without_a_response_counts(world: World) -> None:
    seen = Seen(world)
    once = RetryPolicy(attempts=1)
    world.start([UnavailableError("gone")], progress=seen.callback, retry=once)
    with pytest.raises(UnavailableError):
        world.execute()
    assert seen == [ClientProgress(requests=1)]


def test_the_wait_for_a_token_is_one(world: World) -> None:
    seen = Seen(world)
    given = {"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600}
    credentials = {"client_id": "id", "client_secret": "a-secret-of-some-length"}
    world.start([error_reply(503), given, OK], progress=seen.callback, **credentials)
    world.execute()
    assert seen.waits() == [("retry", 0.5)]
    assert seen[-1] == ClientProgress(requests=1)  # requests for tokens do not count


def test_an_asynchronous_callback_of_a_sync_client_is_refused() -> None:
    async def later(progress: ClientProgress) -> None: ...

    world = World("sync").start([])
    with pytest.raises(ConfigurationError, match="progress is asynchronous"):
        World("sync").start([], progress=later)
    with pytest.raises(ConfigurationError, match="progress is asynchronous"):
        world.client.with_options(progress=later)
