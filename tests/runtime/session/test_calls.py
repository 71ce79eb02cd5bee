"""One call from start to end: backoff, errors and what they say, on both clients."""

from __future__ import annotations

import asyncio
import json
from email.utils import formatdate
from typing import Any

import pytest

from tests.support.clock import NOW
from tests.support.harness import MUTATION, OK, QUERY, World, error_reply
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.fake import Reply
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.http.settings import Timeout

HTML = Reply(b"<html><body>Sign in</body></html>", 200, {"content-type": "text/html"})


def test_a_query_returns_its_data(world: World) -> None:
    world.start([OK])
    assert world.execute(QUERY, {"id": "42"}) == OK["data"]
    request = world.fake.requests[0]
    assert request.method == "POST"
    assert request.url == "https://graphql.xurrent.com"
    assert request.headers["authorization"].startswith("Bearer ")
    assert request.headers["x-xurrent-account"] == "widget"
    assert request.headers["content-type"] == "application/json"
    assert "xurrent-sdk" in request.headers["user-agent"]
    assert isinstance(request.body, bytes)
    assert json.loads(request.body) == {
        "query": QUERY,
        "operationName": "Me",
        "variables": {"id": "42"},
    }


@pytest.mark.parametrize("document", [QUERY, MUTATION])
@pytest.mark.parametrize("status", [429, 503])
def test_a_refusal_waits_as_long_as_asked(
    world: World, status: int, document: str
) -> None:
    date = formatdate(NOW + 3 + 8, usegmt=True)
    world.start(
        [
            error_reply(status, Retry_After="3"),
            error_reply(status, Retry_After=date),
            OK,
        ]
    )
    assert world.execute(document) == OK["data"]
    assert world.sleeps == [3.0, 8.0]


UNCERTAIN: list[Any] = [
    errors.ConnectionLostError("cut"),
    errors.RequestTimeoutError("slow"),
    error_reply(502),
    error_reply(504),
    Reply(b'{"data": {"me', 200),
    Reply(b"", 200),
]


@pytest.mark.parametrize("trouble", UNCERTAIN)
def test_a_query_is_repeated_when_it_may_have_run(world: World, trouble: Any) -> None:
    world.start([trouble, OK])
    assert world.execute(QUERY) == OK["data"]
    assert world.sent == 2


@pytest.mark.parametrize("trouble", UNCERTAIN)
def test_a_mutation_that_may_have_run_is_not_repeated(
    world: World, trouble: Any
) -> None:
    world.start([trouble, OK])
    with pytest.raises(errors.XurrentError) as caught:
        world.execute(MUTATION)
    assert world.sent == 1
    assert caught.value.effort is not None
    assert caught.value.effort.attempts == 1


@pytest.mark.parametrize("document", [QUERY, MUTATION])
def test_what_was_never_sent_is_sent_again(world: World, document: str) -> None:
    world.start([errors.ConnectionFailedError("refused"), OK])
    assert world.execute(document) == OK["data"]


def test_the_final_error_says_what_was_tried(world: World) -> None:
    world.start(
        [error_reply(503, "Down for maintenance", Retry_After="10")] * 3,
        retry=RetryPolicy(attempts=3),
    )
    with pytest.raises(errors.UnavailableError) as caught:
        world.execute()
    error = caught.value
    assert error.effort is not None
    assert (error.effort.attempts, error.effort.waited) == (3, 20.0)
    assert error.effort.elapsed == pytest.approx(20.0)
    assert error.retry_after == 10.0
    text = str(error)
    assert "Down for maintenance" in text
    assert "operation Me" in text
    assert "HTTP 503" in text
    assert "tried 3 times in 20.0 s, 20.0 s of it waiting" in text


STATUSES: list[tuple[Reply, type[errors.XurrentError], str]] = [
    (
        error_reply(400, "Invalid x-xurrent-account header"),
        errors.WrongAccountError,
        "account id",
    ),
    (error_reply(400, "Bad"), errors.RequestRefusedError, "HTTP 400: Bad"),
    (error_reply(401, "Unauthorized"), errors.CredentialsRejectedError, "stage"),
    (error_reply(404), errors.RequestRefusedError, "endpoint"),
    (error_reply(413), errors.RequestRefusedError, "too large"),
    (error_reply(500, "Internal Server Error"), errors.ServerError, "HTTP 500"),
    (error_reply(301, Location="/x"), errors.ProtocolError, "redirects"),
    (Reply(b"", 204), errors.ProtocolError, "HTTP 204"),
    (HTML, errors.HtmlResponseError, "web page"),
    (
        Reply(b"  <!doctype html>", 200, {"content-type": "application/json"}),
        errors.HtmlResponseError,
        "web page",
    ),
    (
        Reply(b"name,id", 200, {"content-type": "text/csv"}),
        errors.UnexpectedContentTypeError,
        "text/csv",
    ),
    (Reply(b"[1]", 200), errors.MalformedResponseError, "not a JSON object"),
    (Reply(b'{"data": x}', 200), errors.MalformedResponseError, "not JSON"),
    (Reply(b'{"data": "\xff"}', 200), errors.MalformedResponseError, "not JSON"),
    (
        Reply(b'{"a":' * 100_000 + b"1" + b"}" * 100_000, 200),
        errors.MalformedResponseError,
        "not JSON",
    ),
    (Reply({}, 200), errors.ResponseMismatchError, "neither data nor errors"),
]


@pytest.mark.parametrize(("reply", "cls", "words"), STATUSES)
def test_each_answer_is_its_own_clear_error(
    world: World, reply: Reply, cls: type[errors.XurrentError], words: str
) -> None:
    headers = {**reply.headers, "X-Request-Id": "Root=1", "X-RateLimit-Remaining": "7"}
    world.start([Reply(reply.body, reply.status, headers)])
    with pytest.raises(errors.XurrentError) as caught:
        world.execute()
    error = caught.value
    assert type(error) is cls
    assert words in str(error)
    assert world.sent == 1
    assert error.operation_name == "Me"
    assert error.request_id == "Root=1"
    assert error.status == reply.status
    assert error.rate.remaining == 7


def test_a_response_that_is_too_large_names_the_option(world: World) -> None:
    world.start([errors.ResponseTooLargeError("The response is larger than 9 bytes")])
    with pytest.raises(errors.ResponseTooLargeError, match="or raise max_response_byt"):
        world.execute()


GRAPHQL: list[tuple[object, type[errors.XurrentError], str]] = [
    ([{"message": "Not Found", "path": ["node"]}], errors.NotFoundError, "at node"),
    ([{"message": "Not authorized"}], errors.NotAuthorizedError, "may not"),
    (
        [{"message": "Missing required scope(s): request:Read, person:Read"}],
        errors.ScopeMissingError,
        "person:Read",
    ),
    ([{"message": "Expected NAME, actual: COLON"}], errors.GraphQLError, "COLON"),
    (
        [{"message": "Not Found"}, {"message": "Boom"}],
        errors.GraphQLError,
        "Not Found; Boom",
    ),
    ("plain text", errors.GraphQLError, "plain text"),
    ([{"message": "x", "path": "people"}], errors.GraphQLError, "at people"),
    ([{"message": "x", "path": ["a", 0, "b"]}], errors.GraphQLError, "at a.0.b"),
    ([None, 1, {}], errors.GraphQLError, "without a message"),
    ({"message": "odd"}, errors.GraphQLError, "odd"),
]


@pytest.mark.parametrize(("items", "cls", "words"), GRAPHQL)
def test_reported_errors_never_pass_for_success(
    world: World,
    items: object,
    cls: type[errors.XurrentError],
    words: str,
) -> None:
    data = {"me": {"name": "Ann"}}
    world.start([{"data": data, "errors": items}])
    with pytest.raises(errors.GraphQLError) as caught:
        world.execute()
    assert type(caught.value) is cls
    assert words in str(caught.value)
    assert caught.value.data == data
    assert world.sent == 1


def test_many_errors_are_summed_up(world: World) -> None:
    world.start([{"errors": [{"message": f"e{n}"} for n in range(20)]}])
    with pytest.raises(errors.GraphQLError, match="and 15 more") as caught:
        world.execute()
    assert len(caught.value.errors) == 20


def test_snapshots_follow_the_responses(world: World) -> None:
    headers = {
        "X-RateLimit-Limit": "3600",
        "X-RateLimit-Remaining": "3599",
        "X-RateLimit-Reset": str(int(NOW) + 100),
        "X-CostLimit-Limit": "5000",
        "X-CostLimit-Cost": "12",
        "X-CostLimit-Remaining": "4988",
        "X-CostLimit-Reset": "60",
        "X-Request-Id": "Root=7",
    }
    world.start([Reply(OK, 200, headers)], keep_raw=True)
    assert world.client.last_response is None
    world.execute()
    seen = world.client.last_response
    assert seen is not None
    assert seen.request_id == "Root=7"
    assert seen.raw is not None
    assert json.loads(seen.raw.body) == OK
    assert world.client.rate_limit.remaining == 3599
    assert world.client.rate_limit.reset_at is not None
    assert world.client.rate_limit.reset_at.timestamp() == int(NOW) + 100
    assert world.client.cost_limit.cost == 12
    # a small number can only be seconds from now
    assert world.client.cost_limit.reset_at is not None
    assert world.client.cost_limit.reset_at.timestamp() == NOW + 60
    assert len(world.client.limit_snapshots) == 1


def test_options_of_a_call(world: World) -> None:
    world.start([OK])
    twin = world.client.with_options(timeout=7, headers={"X-Trace": "1"})
    world.run(twin.execute(QUERY))
    headers = world.fake.requests[0].headers
    assert headers["x-trace"] == "1"
    assert headers["authorization"].startswith("Bearer ")
    assert twin.options.timeout == Timeout(connect=5, read=7, write=7)
    assert world.client.options.timeout == Timeout()


def test_another_account_on_the_same_token(world: World) -> None:
    world.start([OK, OK])
    other = world.client.for_account("gadget")
    world.run(other.execute(QUERY))
    world.execute()
    accounts = [r.headers["x-xurrent-account"] for r in world.fake.requests]
    assert accounts == ["gadget", "widget"]
    tokens = {r.headers["authorization"] for r in world.fake.requests}
    assert len(tokens) == 1


def test_the_account_header_can_be_renamed(world: World) -> None:
    world.start([OK], account_header="X-4me-Account")
    world.execute()
    assert world.fake.requests[0].headers["x-4me-account"] == "widget"
    assert "x-xurrent-account" not in world.fake.requests[0].headers


def test_hooks_see_requests_and_responses(world: World) -> None:
    seen: list[object] = []
    world.start(
        [error_reply(503), OK],
        event_hooks={
            "request": [lambda request: seen.append(request.method)],
            "response": [lambda request, response: seen.append(response.status)],
        },
    )
    world.execute()
    assert seen == ["POST", 503, "POST", 200]


def test_async_hooks() -> None:
    seen: list[int] = []

    async def note(request: object, response: Any) -> None:
        await asyncio.sleep(0)
        seen.append(response.status)

    world = World("async").start([OK], event_hooks={"response": [note]})
    world.execute()
    assert seen == [200]

    def plain(request: object, response: Any) -> object:
        return note(request, response)

    # What returns an awaitable without being a coroutine function shows only in a call.
    sync = World("sync").start([OK], event_hooks={"response": [plain]})
    with pytest.raises(errors.ConfigurationError, match="async client"):
        sync.execute()
    assert seen == [200]
