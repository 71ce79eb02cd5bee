"""Waiting for a job cannot miss the five minutes in which the server tells of its end.

Whatever else a client does: at each pause of the one who waits, others spend all that
they are let have.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.runtime.bulk.world import GRAPHQL, World, connected
from tests.support.clock import NOW
from tests.support.harness import OK, error_reply
from xurrent_gen.runtime.bulk.outcome import JobRunningError, JobTrace
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.fake import Answer, Reply
from xurrent_gen.runtime.http.messages import HttpRequest
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.session.quota import LONGEST_PAUSE_SECONDS, Limits
from xurrent_gen.runtime.session.window import ProcessWindow
from xurrent_gen.sandbox import BulkOptions
from xurrent_gen.sandbox.options import LimitOptions

HALF_AN_HOUR = BulkOptions(queued_seconds=10, processing_seconds=1_800)
PLACES = {"graphql_endpoint": GRAPHQL, "rest_endpoint": "https://r.example/v1"}
QUERY = "query Others { people(first: 5) { nodes { id name } } }"


class Others:
    """What other parts of the program do while one waits: they spend what they can."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.calls = 0

    def sleep(self, seconds: float) -> None:
        client: Any = self.world.client.with_options(limits=self.limits)
        try:
            while True:
                client.execute(QUERY)
                self.calls += 1
        except errors.LimitExhaustedError:
            self.world.clock.sleep(seconds)

    limits = Limits(requests=None, on_exhausted="raise")


@pytest.mark.parametrize(
    "limits",
    [
        LimitOptions(enforce=True, requests_per_hour=90, burst_requests=10_000),
        LimitOptions(enforce=True, cost_per_hour=300, burst_requests=10_000),
    ],
    ids=["requests", "points"],
)
def test_a_spent_hour_does_not_hide_the_end_of_a_job(
    kind: str, limits: LimitOptions
) -> None:
    with connected(kind, HALF_AN_HOUR, limits=limits) as world:
        others = Others(world)
        world.run(world.client.close())
        world.reach(world.server, sleep=others.sleep)
        result = world.exported("people")
        assert others.calls > 10
        assert world.collect(result.rows())
        entries = [e for e in world.server.journal if "/v1/" in e.request.path]
        assert {entry.status for entry in entries} == {200}
        assert world.clock.passed < 10 + 1_800 + LONGEST_PAUSE_SECONDS
        # Nobody waits any more, so what was kept is for all.
        others.sleep(0)
        left = world.client.rate_limit.remaining
        assert left == 0 or limits.cost_per_hour == 300


class Watched(ProcessWindow):
    """A window that notes who goes before the others."""

    def __init__(self) -> None:
        super().__init__()
        self.urgent: list[bool] = []

    def enter(self, *args: Any, urgent: bool, **more: Any) -> float:
        self.urgent.append(urgent)
        return super().enter(*args, urgent=urgent, **more)


def _answer(request: HttpRequest) -> Answer:
    if request.url.startswith(GRAPHQL):
        return Reply(OK)
    return Reply({"token": "t", "state": "done", "url": "https://files/x.csv"})


def test_a_look_goes_before_all_that_wait_for_their_turn(fake: World) -> None:
    window = Watched()
    fake.start(_answer, **PLACES, limits=Limits(window=window))
    fake.run(fake.export("people").wait())
    fake.execute()
    assert window.urgent == [False, True, False]


DONE = Reply({"state": "done", "url": "https://files/x.csv"})
HTML = {"content-type": "text/html"}
FAULTS: dict[str, Callable[[], Answer]] = {
    "unavailable": lambda: error_reply(503),
    "broken": lambda: error_reply(500),
    "page": lambda: Reply(b"<html>We'll be back</html>", 200, HTML),
    "page without backend": lambda: Reply(b"<h1>Not Found</h1>", 404, HTML),
    "nothing": lambda: Reply({}),
    "cut": lambda: Reply(b'{"state": "pro'),
    "throttled": lambda: error_reply(429, "Too Many Requests", retry_after="1800"),
    "lost": lambda: errors.ConnectionLostError("The connection was lost"),
}


ONCE = RetryPolicy(attempts=1)


def script(
    world: World,
    answer: Callable[[], Answer | None],
    retry: RetryPolicy = ONCE,
) -> None:
    """A job that goes on, where ``answer`` has nothing else to say."""

    def answered(request: HttpRequest) -> Answer:
        if request.method == "POST":
            return Reply({"token": "t"})
        return answer() or Reply({"state": "processing"})

    world.start(answered, **PLACES, limits=Limits(requests=None), retry=retry)


@pytest.mark.parametrize("fault", FAULTS)
def test_looks_that_fail_for_a_while_end_nothing(fake: World, fault: str) -> None:
    now = fake.clock

    def answer() -> Answer | None:
        if now.passed > 400:
            return DONE
        return FAULTS[fault]() if now.passed > 120 else None

    script(fake, answer)
    assert fake.run(fake.export("people").wait()) is not None
    assert max(fake.sleeps) <= LONGEST_PAUSE_SECONDS
    assert now.passed < 400 + LONGEST_PAUSE_SECONDS


@pytest.mark.parametrize("fault", sorted(FAULTS.keys() - {"throttled"}))
def test_what_fails_for_longer_than_a_job_is_known_is_raised(
    fake: World, fault: str
) -> None:
    script(fake, FAULTS[fault])
    job = fake.export("people")
    with pytest.raises(errors.XurrentError) as caught:
        fake.run(job.wait())
    assert not isinstance(caught.value, errors.ThrottledError)
    trace = JobTrace.of(caught.value)
    assert trace is not None
    assert (trace.kind, trace.token) == ("export", "t")
    assert 300 < fake.clock.passed < 300 + 2 * LONGEST_PAUSE_SECONDS


def test_a_server_that_refuses_is_asked_until_the_time_is_over(fake: World) -> None:
    spent = {"X_RateLimit_Remaining": "0", "X_RateLimit_Reset": str(int(NOW) + 1_800)}
    refused = error_reply(429, retry_after="1800", **spent)
    script(fake, lambda: refused, RetryPolicy())
    job = fake.export("people")
    with pytest.raises(JobRunningError, match="wait on"):
        fake.run(job.wait(timeout=1_000))
    assert fake.sleeps == [*[LONGEST_PAUSE_SECONDS] * 8, 40]
    assert fake.sent == 1 + 10


def test_a_pause_that_the_server_asked_another_call_for_is_kept(fake: World) -> None:
    throttled = error_reply(429, retry_after="60")
    fake.start([Reply({"token": "t"}), throttled, DONE], **PLACES, retry=ONCE)
    job = fake.export("people")
    with pytest.raises(errors.ThrottledError):
        fake.execute()
    fake.run(job.wait())
    assert fake.sleeps == [60]


ANSWERS: dict[str, Callable[[], Answer | None]] = {
    "processing": lambda: None,
    "unavailable": lambda: error_reply(503),
    "throttled": lambda: error_reply(429, "Too Many Requests", retry_after="60"),
    "lost": lambda: errors.ConnectionLostError("The connection was lost"),
}


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("timeout", [0, 20])
def test_a_wait_ends_with_its_timeout(fake: World, answer: str, timeout: float) -> None:
    script(fake, ANSWERS[answer], RetryPolicy())
    job = fake.export("people")
    with pytest.raises(JobRunningError) as caught:
        fake.run(job.wait(timeout=timeout))
    assert fake.clock.passed == pytest.approx(timeout)
    assert ("The last poll failed: " in str(caught.value)) == (answer != "processing")
    assert (caught.value.retry_after is None) == (answer != "throttled")


def test_a_poll_that_may_not_be_made_says_what_it_needs(fake: World) -> None:
    script(fake, lambda: error_reply(403, "Forbidden"))
    job = fake.export("people")
    with pytest.raises(errors.NotAuthorizedError, match="export:Create, export:Read"):
        fake.run(job.wait())
    assert fake.sleeps == []


def test_a_poll_that_hangs_is_cut_off_and_no_file_is(
    fake: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[float | None] = []
    script(fake, lambda: None, RetryPolicy())
    send = fake.fake.send

    def timed(request: HttpRequest, *, timeout: Any, **more: Any) -> Any:
        seen.append(timeout.total)
        return send(request, timeout=timeout, **more)

    monkeypatch.setattr(fake.fake, "send", timed)
    job = fake.run(fake.bulk.import_("people", [{"Primary Email": "a@b.c"}]))
    with pytest.raises(JobRunningError):
        fake.run(job.wait(timeout=30))
    assert (seen[0], seen[1], seen[-1]) == (None, 30, 5)
