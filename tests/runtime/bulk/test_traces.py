"""Errors of imports carry the job's token and the counts so far, and say what was done."""

from __future__ import annotations

import pickle
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest

from tests.runtime.bulk.test_exports import OWN
from tests.runtime.bulk.world import World
from tests.support.harness import error_reply
from xurrent_gen.runtime.bulk.outcome import (
    BulkError,
    ImportOutcome,
    JobFailedError,
    JobOutcomeUnknownError,
    JobRunningError,
    JobTrace,
)
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.fake import Answer, Reply
from xurrent_gen.runtime.http.messages import HttpRequest
from xurrent_gen.runtime.http.retry import RetryPolicy

DONE = {"state": "done", "results": {"created": 1, "failures": 0}}
PEOPLE: list[dict[str, object]] = [
    {"Primary Email": "a@b.c"},
    {"Primary Email": "b@b.c", "Name": "B"},
    {"Primary Email": "c@b.c", "Job Title": "C"},
]
ONE = ImportOutcome(created=1)


def start(world: World, *script: Callable[[], Answer]) -> None:
    """Each POST gets the next token; answers to polls are scripted, the last for ever."""
    polls, posts = list(script), iter(range(1, 100))

    def answer(request: HttpRequest) -> Answer:
        if request.method == "POST" and request.url.endswith("/import"):
            return Reply({"token": f"t{next(posts)}"})
        return (polls.pop(0) if len(polls) > 1 else polls[0])()

    world.start(answer, retry=RetryPolicy(attempts=1), **OWN)


def done() -> Answer:
    return Reply(DONE)


BAD_ENDS: list[tuple[Callable[[], Answer], type[errors.XurrentError]]] = [
    (lambda: error_reply(403), errors.NotAuthorizedError),
    (lambda: error_reply(404), JobOutcomeUnknownError),
    (lambda: error_reply(503), errors.UnavailableError),
    (lambda: errors.ConnectionFailedError("cut"), errors.ConnectionFailedError),
    (lambda: Reply({"state": "done"}), errors.ResponseMismatchError),
    (lambda: Reply({"state": "error"}), JobFailedError),
    (lambda: Reply({"state": "processing"}), JobRunningError),
]


def check(
    caught: BaseException, token: str, outcome: ImportOutcome, of: dict[str, Any]
) -> None:
    found: Any = caught
    assert JobTrace.of(caught) == JobTrace("import", token, outcome, of)
    assert (found.token, found.outcome, found.outcomes) == (token, outcome, of)
    assert found.maybe_executed
    assert token in "".join(found.__notes__)
    again = pickle.loads(pickle.dumps(caught))
    assert JobTrace.of(again) == JobTrace.of(caught)


@pytest.mark.parametrize(("bad", "kind_of"), BAD_ENDS)
def test_each_error_has_the_token_and_the_counts_so_far(
    kind: str, bad: Callable[[], Answer], kind_of: type[errors.XurrentError]
) -> None:
    with World(kind) as world:
        start(world, done, bad)
        with pytest.raises(kind_of) as caught:
            world.run(world.bulk.import_("people", PEOPLE, timeout=1_000))
        check(caught.value, "t2", ONE, {"people": ONE})
    with World(kind) as world:
        start(world, done, done, done, done, bad)
        given: dict[str, Any] = {"sites": [{"Name": "S"}], "people": PEOPLE}
        with pytest.raises(kind_of) as caught:
            world.run(
                world.bulk.import_many(
                    {**given, "teams": given["sites"]}, timeout=1_000
                )
            )
        total = ImportOutcome(created=3)
        outcomes = {"sites": ONE, "people": total, "teams": ImportOutcome()}
        check(caught.value, "t5", ImportOutcome(), outcomes)
    with World(kind) as world:
        start(world, done, done, bad)
        job = world.run(world.bulk.import_("people", PEOPLE))
        with pytest.raises(kind_of) as caught:
            world.run(job.wait(timeout=1_000))
        two = ImportOutcome(created=2)
        check(caught.value, "t3", two, {"people": two})


def test_a_file_that_is_refused_keeps_the_counts_before_it(fake: World) -> None:
    posts = iter([Reply({"token": "t1"}), error_reply(403)])

    def answer(request: HttpRequest) -> Answer:
        return next(posts) if request.method == "POST" else done()

    fake.start(answer, **OWN)
    with pytest.raises(errors.NotAuthorizedError) as caught:
        fake.run(fake.bulk.import_many({"people": PEOPLE}))
    assert JobTrace.of(caught.value) == JobTrace("import", "", ONE, {"people": ONE})
    assert caught.value.maybe_executed


def test_an_import_that_was_never_sent_has_no_trace(fake: World) -> None:
    reasons: list[Any] = ["Too many rows", ["name", "is too long"]]
    refusals = [
        Reply({"message": "Too many rows"}, 422),
        Reply({"errors": reasons}, 422),
        error_reply(403),
    ]
    fake.start(lambda request: refusals.pop(0), **OWN)
    for text in ("sent: Too many rows", "sent: Too many rows; name: is too long"):
        with pytest.raises(errors.RequestRefusedError, match=text):
            fake.run(fake.bulk.import_("people", PEOPLE))
    with pytest.raises(errors.NotAuthorizedError) as caught:
        fake.run(fake.bulk.import_("people", PEOPLE))
    assert JobTrace.of(caught.value) is None
    assert not caught.value.maybe_executed


def test_what_was_done_before_an_import_failed_is_counted(fake: World) -> None:
    results = {"created": 7, "failures": "2", "errors": 1}
    start(fake, lambda: Reply({"state": "error", "results": results}))
    with pytest.raises(JobFailedError) as caught:
        fake.run(fake.bulk.import_many({"people": PEOPLE}))
    outcome = ImportOutcome(created=7, failures=2, errors=1)
    check(caught.value, "t1", outcome, {"people": outcome})


def test_a_timeout_is_that_of_the_whole_import(fake: World) -> None:
    running = [lambda: Reply({"state": "processing"})] * 4
    start(fake, *running, done, *running, done, *running)
    with pytest.raises(JobRunningError, match="t2") as caught:
        fake.run(fake.bulk.import_many({"people": PEOPLE}, timeout=12))
    assert fake.clock.passed <= 12
    assert isinstance(caught.value, BulkError)
    assert caught.value.outcomes == {"people": ONE}
    assert fake.run(fake.bulk.job("t2", "import").wait()).created == 1


@pytest.mark.parametrize("setting", ["timeout", "max_jobs"])
def test_settings_of_another_kind_are_refused_before_anything_is_sent(
    fake: World, setting: str
) -> None:
    start(fake, done)
    given: dict[str, Any] = {setting: "12"}
    with pytest.raises(errors.ConfigurationError, match=setting):
        fake.run(fake.bulk.import_("people", PEOPLE, **given))
    with pytest.raises(errors.ConfigurationError, match=setting):
        fake.run(fake.bulk.import_many({"people": PEOPLE}, **given))
    with World("sync") as world:

        async def progress(_: object) -> None:
            """Would never run."""

        start(world, done)
        with pytest.raises(errors.ConfigurationError, match="is asynchronous"):
            world.bulk.import_("people", PEOPLE, progress=progress)
        with pytest.raises(errors.ConfigurationError, match="is asynchronous"):
            world.bulk.job("t1", "export").wait(progress=progress)
        assert world.sent == 0
    assert fake.sent == 0


def test_of_a_long_log_only_the_beginning_is_in_memory(fake: World) -> None:
    log = Reply(b"line 2: no such organization\n" * 1_000_000)
    end = {
        "state": "done",
        "results": {"failures": 1},
        "logfile": "https://f.example/l",
    }
    start(fake, lambda: Reply(end), lambda: log)
    tracemalloc.start()
    try:
        outcome = fake.imported("people", PEOPLE[:1])
        assert 2**20 < len(outcome.log) < 2**20 + 100  # with its title
        assert tracemalloc.get_traced_memory()[1] < 10 * 2**20  # of 28 MB
    finally:
        tracemalloc.stop()
