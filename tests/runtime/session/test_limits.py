"""The request window, budgets, and several tokens balanced by what is left."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from datetime import UTC, datetime
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.clock import NOW
from tests.support.harness import MUTATION, OK, QUERY, World, error_reply
from tests.support.programs import printed
from tests.support.snippets import REPOSITORY
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.fake import Answer, Reply
from xurrent_gen.runtime.http.messages import HttpRequest
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.session.quota import Limits
from xurrent_gen.runtime.session.window import ProcessWindow

SPENT = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(int(NOW) + 90)}


def paced(requests: int = 19, **more: Any) -> Limits:
    return Limits(requests=requests, window=ProcessWindow(), **more)


def enter(window: ProcessWindow, ticket: str, now: float, **more: Any) -> float:
    arguments = {"requests": 2, "period": 2.0, "urgent": False, **more}
    return window.enter("key", ticket, now=now, **arguments)


def test_a_window_lets_so_many_pass_in_a_period() -> None:
    window = ProcessWindow()
    assert [enter(window, t, 0.0) for t in "ab"] == [0.0, 0.0]
    window.leave("key", "a", now=0.1)
    window.leave("key", "b", now=0.2)
    assert enter(window, "c", 0.2) == pytest.approx(1.9)
    assert enter(window, "d", 0.2) == pytest.approx(2.0)
    assert enter(window, "d", 2.15) > 0, "c was first, and the second is not free yet"
    assert enter(window, "c", 2.15) == 0.0


def test_a_slow_answer_counts_as_arrived_after_a_second() -> None:
    window = ProcessWindow()
    assert [enter(window, t, 0.0) for t in "ab"] == [0.0, 0.0]
    for ticket in "ab":
        window.sent("key", ticket, now=0.0)
    assert enter(window, "c", 2.9) > 0
    assert enter(window, "c", 3.0) == 0.0
    window.leave("key", "a", now=60.0)
    assert enter(window, "d", 60.0) == 0.0


def test_what_a_parent_was_about_to_send_does_not_count_in_the_child_for_ever() -> None:
    window = ProcessWindow()
    assert [enter(window, t, 0.0) for t in "ab"] == [0.0, 0.0]
    window.renew_after_fork()
    assert enter(window, "c", 2.9) > 0
    assert enter(window, "c", 3.0) == 0.0


def test_who_is_given_up_does_not_hold_up_the_others() -> None:
    window = ProcessWindow()
    for ticket in "ab":
        enter(window, ticket, 0.0)
        window.leave("key", ticket, now=0.0)
    assert enter(window, "c", 0.0) > 0
    assert enter(window, "d", 0.0) > 0
    window.leave("key", "c", now=0.1)
    assert enter(window, "d", 2.01) == 0.0


def test_an_urgent_request_goes_first() -> None:
    window = ProcessWindow()
    for ticket in "ab":
        enter(window, ticket, 0.0)
        window.leave("key", ticket, now=0.0)
    for ticket in "cd":
        assert enter(window, ticket, 0.0) > 0
    assert enter(window, "token", 0.0, urgent=True) > 0
    assert enter(window, "token", 2.0, urgent=True) == 0.0
    assert enter(window, "c", 2.0) == 0.0
    assert enter(window, "d", 2.0) > 0


_MANY_TOKENS = """
import sys
from xurrent_gen.runtime.session.setup import CredentialState
state = CredentialState()
first = state.budget("0")
print(sys.getallocatedblocks())
for number in range(1, 22_001):
    key = f"{number}"
    state.budget(key)
    state.window.enter(key, "t", requests=2, period=2.0, now=number, urgent=False)
    state.window.leave(key, "t", now=number)
    if number % 5_000 == 0:
        assert state.budget("0") is first, "this one is in use all the time"
    if number % 11_000 == 0:
        print(sys.getallocatedblocks())
"""


def test_memory_has_an_end_where_each_user_brings_tokens_of_their_own() -> None:
    """A server that runs for weeks sees a new token for each user and hour."""
    # Alone: all threads count, and a sandbox builds its schema in one.
    before, full, later = map(
        int, printed(_MANY_TOKENS, REPOSITORY / "generator").split()
    )
    assert later - before < 1.1 * (full - before)


@settings(max_examples=60, deadline=None)
@given(
    starts=st.lists(st.floats(0, 6), min_size=1, max_size=60),
    connects=st.lists(st.floats(0, 8), min_size=1, max_size=20),
    delays=st.lists(st.floats(0, 1), min_size=1, max_size=20),
    answers=st.lists(st.floats(0, 5), min_size=1, max_size=20),
    requests=st.integers(1, 7),
)
def test_never_more_than_allowed_arrive_in_any_period(
    starts: list[float],
    connects: list[float],
    delays: list[float],
    answers: list[float],
    requests: int,
) -> None:
    """Whenever requests start, are written, arrive (at most a second later) and end."""
    window = ProcessWindow()
    connect, delay, answer = map(itertools.cycle, (connects, delays, answers))
    number = itertools.count()
    events = [(start, next(number), f"t{n}", "enter") for n, start in enumerate(starts)]
    heapq.heapify(events)
    arrivals: list[float] = []
    while events:
        now, _, ticket, step = heapq.heappop(events)
        if step == "leave":
            window.leave("key", ticket, now=now)
            continue
        if step == "sent":
            window.sent("key", ticket, now=now)
            continue
        wait = window.enter(
            "key", ticket, requests=requests, period=2.0, now=now, urgent=False
        )
        if wait > 0:
            heapq.heappush(events, (now + wait, next(number), ticket, "enter"))
            continue
        written = now + next(connect)
        heapq.heappush(events, (written, next(number), ticket, "sent"))
        arrival = written + next(delay)
        arrivals.append(arrival)
        end = arrival + next(answer)
        heapq.heappush(events, (end, next(number), ticket, "leave"))
    assert len(arrivals) == len(starts), "nobody is forgotten"
    arrivals.sort()
    for first, last in zip(arrivals, arrivals[requests:], strict=False):
        assert last - first > 2.0 - 1e-9


def test_waiting_in_our_own_queue_does_not_use_up_the_total(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    answers: list[Answer] = [*[error_reply(503)] * 5, OK]
    world.start(answers, limits=paced(1, period=100), retry=RetryPolicy(total=60))
    assert world.execute() == OK["data"]
    assert world.clock.passed > 400
    assert "Waiting" not in caplog.text


def test_or_raises_at_once(world: World) -> None:
    cost = {"X-CostLimit-Cost": "7", "X-CostLimit-Remaining": "9"}
    world.start([Reply(OK, 200, SPENT | cost), OK], limits=Limits(on_exhausted="raise"))
    world.execute()
    with pytest.raises(errors.LimitExhaustedError, match="90 s") as caught:
        world.execute()
    assert caught.value.retry_after == 90.0
    assert isinstance(caught.value, errors.ThrottledError)
    assert caught.value.rate.remaining == 0, "the last known state"
    assert (caught.value.status, caught.value.cost.cost) == (None, None)
    assert world.sent == 1
    world.clock.advance(91)
    assert world.execute() == OK["data"]


LAST_ONE_GONE = error_reply(
    429,
    "Too Many Requests",
    Retry_After="1800",
    X_RateLimit_Remaining="0",
    X_RateLimit_Reset=str(int(NOW) + 1800),
)
"""Another thread or process has sent the last request of the hour."""


@pytest.mark.parametrize("document", [QUERY, MUTATION])
def test_a_refusal_for_a_spent_budget_waits_for_its_reset(
    world: World, document: str
) -> None:
    world.start([LAST_ONE_GONE, OK])
    assert world.execute(document) == OK["data"]
    assert world.sleeps == [1800.0]


def test_or_raises_as_a_spent_budget_does(world: World) -> None:
    world.start([LAST_ONE_GONE], limits=Limits(on_exhausted="raise"))
    with pytest.raises(errors.LimitExhaustedError, match="hourly budget") as caught:
        world.execute(MUTATION)
    assert caught.value.retry_after == 1800.0
    assert not caught.value.maybe_executed


def test_without_retries_it_is_the_refusal(world: World) -> None:
    world.start([LAST_ONE_GONE], retry=RetryPolicy(attempts=1))
    with pytest.raises(errors.ThrottledError, match="Too Many") as caught:
        world.execute()
    assert caught.value.status == 429


def test_a_late_response_of_a_spent_hour_ends_no_call() -> None:
    """It says that a request is left, so the server is asked."""
    world, refused = World("async"), asyncio.Event()
    one_left = {"X-RateLimit-Remaining": "1", "X-RateLimit-Reset": str(int(NOW) + 1800)}

    async def arrive(request: object, response: object) -> None:
        if world.sent == 1:
            await refused.wait()

    async def main() -> None:
        late = asyncio.ensure_future(world.execute_async())
        await asyncio.sleep(0)
        with pytest.raises(errors.LimitExhaustedError):
            await world.execute_async()
        refused.set()
        await late
        assert await world.execute_async() == OK["data"]

    answers: list[Answer] = [Reply(OK, 200, one_left), LAST_ONE_GONE, OK]
    limits, hooks = Limits(on_exhausted="raise"), {"response": [arrive]}
    world.start(answers, limits=limits, event_hooks=hooks)
    world.run(main())


def costing(points: int) -> Reply:
    return Reply(OK, 200, {"X-CostLimit-Cost": str(points)})


def test_a_budget_of_ones_own_holds_for_any_hour(world: World) -> None:
    """A request waits until its expected cost fits beside what the hour has cost."""
    limits = Limits(requests=None, budget=100)
    world.start([costing(40)] * 6, limits=limits)
    started = world.clock.monotonic()
    sent: list[float] = []
    for _ in range(6):
        world.execute()
        sent.append(world.clock.monotonic() - started)
        world.clock.advance(100)
    assert sent == pytest.approx([0, 100, 3600, 3700, 7200, 7300])


def test_a_request_that_waits_for_its_turn_keeps_no_points_back(world: World) -> None:
    world.start([costing(10)] * 8, limits=paced(1, budget=100))
    for _ in range(8):
        world.execute()
    assert world.clock.passed < 60


def test_a_request_that_costs_more_than_the_budget_raises(world: World) -> None:
    """The first one's cost is unknown; the others would wait for ever."""
    world.start([costing(120)] * 2, limits=Limits(requests=None, budget=100))
    world.execute()
    with pytest.raises(errors.LimitExhaustedError, match="smaller pages"):
        world.execute()
    assert world.sent == 1
    world.execute("query Other { me { id } }")  # its cost is unknown, and not as high
    assert world.sleeps == [3600]


@pytest.mark.parametrize("lost", [False, True])
def test_a_budget_of_ones_own_holds_side_by_side(lost: bool) -> None:
    """Answers take time, and some are lost on the way though they cost points."""
    world = World("async")
    spent: list[tuple[float, int]] = []
    number = itertools.count()

    def answer(request: HttpRequest) -> Answer:
        now = world.clock.passed
        points = 7 + next(number) % 3 if spent else 9
        spent.append((now, points))
        if lost and len(spent) % 5 == 0:
            failure = errors.ConnectionLostError("reset")
            failure.maybe_executed = True
            return failure
        return Reply(OK, 200, {"X-CostLimit-Cost": str(points)})

    async def wait(request: HttpRequest) -> None:
        await world.clock.asleep(0.3)

    world.start(
        answer,
        limits=Limits(requests=None, budget=100),
        event_hooks={"request": [wait]},
        retry=RetryPolicy(attempts=9, total=10**6),
    )

    async def work() -> None:
        for _ in range(4):
            await world.execute_async()

    async def main() -> None:
        await asyncio.gather(*(work() for _ in range(8)))

    asyncio.run(main())
    assert len(spent) >= 4 * 8
    for at, _ in spent:
        hour = [points for then, points in spent if at - 3600 < then <= at]
        assert sum(hour) <= 100


def test_a_request_that_was_never_sent_costs_nothing(world: World) -> None:
    unsent = errors.ConnectionFailedError("refused")
    answers: list[Answer] = [costing(40), unsent, unsent, unsent, costing(40)]
    world.start(answers, limits=Limits(requests=None, budget=80))
    world.execute()
    world.execute()
    assert world.clock.passed < 600


@pytest.mark.parametrize(
    ("headers", "limits", "named"),
    [
        (SPENT, {}, "hourly budget of requests (0 left)"),
        (
            {"X-CostLimit-Limit": "5000", "X-CostLimit-Remaining": "0"}
            | {"X-CostLimit-Reset": str(int(NOW) + 90)},
            {},
            "hourly budget of points (0 of 5,000 left)",
        ),
        ({"X-CostLimit-Cost": "40"}, {"budget": 50}, "Limits(budget=50) (40 spent"),
    ],
)
def test_a_wait_names_its_limit_and_its_end(
    world: World,
    caplog: pytest.LogCaptureFixture,
    headers: dict[str, str],
    limits: dict[str, Any],
    named: str,
) -> None:
    seconds = 3600 if limits else 90
    until = datetime.fromtimestamp(NOW + seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    world.start([Reply(OK, 200, headers)] * 2, limits=Limits(**limits))
    world.execute()
    refusing = Limits(on_exhausted="raise", **limits)
    with pytest.raises(errors.LimitExhaustedError) as caught:
        world.run(world.client.with_options(limits=refusing).execute(QUERY))
    assert named in str(caught.value)
    assert until in str(caught.value)
    world.execute()
    (line,) = (each for each in caplog.messages if each.startswith("Waiting"))
    assert line.startswith(f"Waiting {seconds} s, until {until}, for ")
    assert named in line


@pytest.mark.parametrize(
    "headers",
    [
        {"X-RateLimit-Remaining": "0"},
        {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "soon"},
        {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1" * 18},
        {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(int(NOW) - 5)},
    ],
)
def test_headers_that_make_no_sense_hold_nobody_up(
    world: World, headers: dict[str, str]
) -> None:
    world.start([Reply(OK, 200, headers), OK], limits=Limits(longest_wait=10**12))
    world.execute()
    world.execute()
    assert world.sleeps == []


def tokens_used(world: World) -> list[str]:
    return [
        r.headers["authorization"].removeprefix("Bearer ") for r in world.fake.requests
    ]


class Budgets:
    """A server that counts requests per token."""

    def __init__(self, **remaining: int) -> None:
        self.remaining = remaining

    def __call__(self, request: HttpRequest) -> Answer:
        token = request.headers["authorization"].removeprefix("Bearer ")
        if self.remaining[token] == 0:
            return error_reply(429, Retry_After="60")
        self.remaining[token] -= 1
        headers = {
            "X-RateLimit-Limit": "10",
            "X-RateLimit-Remaining": str(self.remaining[token]),
            "X-RateLimit-Reset": str(int(NOW) + 600),
        }
        return Reply(OK, 200, headers)


def test_the_token_with_the_most_left_is_used(world: World) -> None:
    world.start(Budgets(a=3, b=6, c=1), token=["a", "b", "c"])
    for _ in range(10):
        world.execute()
    used = tokens_used(world)
    assert [used.count(t) for t in "abc"] == [3, 6, 1]
    assert world.sleeps == []
    assert [s.rate.remaining for s in world.client.limit_snapshots] == [0, 0, 0]


def test_when_all_are_spent_the_first_reset_is_waited_for(world: World) -> None:
    budgets = Budgets(a=1, b=1)
    world.start(budgets, token=["a", "b"])
    world.execute()
    world.execute()
    budgets.remaining = {"a": 5, "b": 5}
    world.execute()
    assert world.sleeps == [600.0]


@pytest.mark.parametrize("status", [401, 429])
def test_a_refused_token_gives_way_to_another(
    world: World, caplog: pytest.LogCaptureFixture, status: int
) -> None:
    def answer(request: HttpRequest) -> Answer:
        refused = request.headers["authorization"] == "Bearer bad"
        return error_reply(status, Retry_After="60") if refused else OK

    world.start(answer, token=["bad", "good"])
    for _ in range(2):
        assert world.execute() == OK["data"]
    assert (tokens_used(world).count("bad"), world.sleeps) == (1, [])
    assert ("Token 1 of 2" in caplog.text) == (status == 401)


def test_when_all_tokens_are_refused(world: World) -> None:
    """As for one token, the next call asks again: the sign-in may have been down."""
    down = True
    world.start(lambda request: error_reply(401) if down else OK, token=["a", "b"])
    with pytest.raises(errors.CredentialsRejectedError):
        world.execute()
    assert world.sent == 2
    down = False
    world.execute()
    assert world.sent == 3


def test_concurrent_calls_spread_over_new_tokens() -> None:
    world = World("async").start(lambda request: OK, token=["a", "b", "c"])

    async def main() -> None:
        calls: list[Any] = [world.client.execute(QUERY) for _ in range(9)]
        await asyncio.gather(*calls)

    asyncio.run(main())
    assert sorted(tokens_used(world)) == ["a"] * 3 + ["b"] * 3 + ["c"] * 3


def test_without_retries_a_pause_holds_no_later_call_up(world: World) -> None:
    world.start([error_reply(429, Retry_After="60"), OK], retry=RetryPolicy(attempts=1))
    with pytest.raises(errors.ThrottledError):
        world.execute()
    world.execute()
    assert world.sleeps == []


def test_others_wait_too_while_the_server_asks_for_it() -> None:
    """One call is throttled; those that come later do not run into the same wall."""
    world = World("async")
    throttled = True

    def answer(request: HttpRequest) -> Answer:
        nonlocal throttled
        if throttled:
            throttled = False
            return error_reply(429, Retry_After="5")
        assert world.clock.passed >= 5
        return OK

    world.start(answer)

    async def main() -> None:
        first = asyncio.ensure_future(world.execute_async())
        while world.sent == 0:
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        await asyncio.gather(first, *(world.execute_async() for _ in range(5)))

    asyncio.run(main())
    assert world.sent == 7


def http_date(seconds: float) -> str:
    return formatdate(seconds, usegmt=True)


@pytest.mark.parametrize("hours", [-2, 2])
@pytest.mark.parametrize("relative", [False, True])
def test_a_server_with_another_time_of_day(
    world: World, hours: int, relative: bool
) -> None:
    """Its own ``Date`` tells how far away its reset is."""
    its_now = NOW + 3600 * hours
    reset = 90 if relative else int(its_now) + 90
    headers = {
        "Date": http_date(its_now),
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset": str(reset),
    }
    world.start([Reply(OK, 200, headers), OK])
    world.execute()
    world.execute()
    assert world.sleeps == [90.0]


@pytest.mark.parametrize("seconds", ["999999999", "86400"])
def test_no_header_blocks_the_process(world: World, seconds: str) -> None:
    """What nobody can mean is raised once, and the server is asked the next time."""
    world.start([error_reply(429, Retry_After=seconds), OK])
    with pytest.raises(errors.ThrottledError) as caught:
        world.execute()
    assert caught.value.retry_after == float(seconds)
    assert world.execute() == OK["data"]
    assert world.sleeps == []


@pytest.mark.parametrize("seconds", [2 * 3600, 10**7])
def test_a_reset_beyond_the_longest_wait_raises(world: World, seconds: int) -> None:
    """And the server is asked again after an hour, whatever it has said."""
    headers = {"X-RateLimit-Remaining": "0"}
    headers |= {"X-RateLimit-Reset": str(int(NOW) + seconds)}
    world.start([Reply(OK, 200, headers), OK])
    world.execute()
    for _ in range(2):
        with pytest.raises(errors.LimitExhaustedError, match=f"for {seconds} s"):
            world.execute()
    assert world.sent == 1
    world.clock.advance(3_700)
    if seconds > 3_700:
        assert world.execute() == OK["data"]


def test_a_reset_in_an_hour_is_waited_for_though_it_is_rounded_up(
    world: World,
) -> None:
    """A budget that is spent in the first second of its hour, by whole seconds."""
    headers = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(int(NOW) + 3_601)}
    world.start([Reply(OK, 200, headers), OK])
    world.execute()
    assert world.execute() == OK["data"]
    assert world.sleeps == [3_601.0]


def test_a_step_of_the_time_of_day_changes_nothing(world: World) -> None:
    for step in (-7200.0, 7200.0):
        world = World(world.kind).start([Reply(OK, 200, SPENT), OK])
        world.execute()
        world.clock.offset = step
        world.execute()
        assert world.sleeps == [90.0]
