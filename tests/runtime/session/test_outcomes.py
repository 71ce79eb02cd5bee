"""What every error says: how the call went, and what to do about it."""

from __future__ import annotations

import logging
import pickle
import socket
import ssl
from collections.abc import Iterator
from typing import Any
from unittest.mock import Mock

import pytest
import trustme

from tests.support.harness import MUTATION, OK, QUERY, World, error_reply
from tests.support.server import LocalServer, Say
from tests.support.wire import Wire, post
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.exchange import Exchange
from xurrent_gen.runtime.http.fake import Answer, Reply
from xurrent_gen.runtime.http.messages import HttpRequest
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.http.settings import HttpSettings, Timeout

ONCE = RetryPolicy(attempts=1)


def graphql(*items: Any, data: Any = ..., status: int = 200) -> Reply:
    body: dict[str, Any] = {"errors": list(items)}
    if data is not ...:
        body["data"] = data
    return Reply(body, status, {"X-Request-Id": "R"})


HTML = {"Content-Type": "text/html"}
DEEP = {"message": "no", "path": ["noteCreate", "note", "person"]}
ROOT = {"message": "no", "path": ["noteCreate"]}
NULL: dict[str, Any] = {"noteCreate": None}

MAYBE: list[tuple[Answer, bool]] = [
    (errors.ConnectionFailedError("x"), False),
    (errors.ConnectionLostError("x"), True),
    (errors.RequestTimeoutError("x"), True),
    (error_reply(400), False),
    (error_reply(401), False),
    (Reply(b"<html>", 403, HTML), False),
    (error_reply(429), False),
    (error_reply(500), True),
    (error_reply(502), True),
    (error_reply(503), False),
    (Reply(b"<html>", 200, HTML), True),
    (Reply(b"", 200), True),
    (Reply(b'{"data": {]}', 200), True),
    (graphql({"message": "syntax error"}), False),
    (graphql({"message": "Not authorized"}), False),
    (graphql({"message": "no", "path": ["mutation Make", "noteCreate"]}), False),
    (graphql(ROOT), True),
    (graphql({"message": "no"}, data=None), True),
    (graphql({"message": "Not found"}, data={}), True),
    (graphql({**ROOT, "message": "Not found"}, data={"other": None}), True),
    (graphql({"message": "no"}, data=None, status=400), True),
    (graphql({"message": "no"}, data={"noteCreate": {}}, status=503), True),
    (graphql({"message": "no"}, data={"noteCreate": {}}, status=401), True),
    (graphql({**ROOT, "message": "Not found"}, data=NULL), False),
    (graphql({**DEEP, "message": "Not found"}, data=None), True),
    (graphql(ROOT, data=NULL), True),
    (graphql(DEEP, data={"noteCreate": {"note": None}}), True),
    (graphql({**ROOT, "message": "Not found"}, data={**NULL, "other": {}}), True),
]


@pytest.mark.parametrize(("answer", "maybe"), MAYBE)
def test_each_error_says_whether_it_may_have_been_executed(
    world: World, answer: Answer, maybe: bool
) -> None:
    world.start([answer], retry=ONCE)
    with pytest.raises(errors.XurrentError) as caught:
        world.execute(MUTATION)
    error = caught.value
    assert error.maybe_executed is maybe
    assert pickle.loads(pickle.dumps(error)).maybe_executed is maybe
    assert error.copy().maybe_executed is maybe
    assert error.operation_name == "Make"
    assert error.effort is not None
    assert error.effort.attempts == 1
    if isinstance(answer, Reply):
        assert error.status == answer.status


def test_decoding_tells_of_earlier_attempts(world: World) -> None:
    world.start([error_reply(503), graphql({"message": "no"}, data={"me": {}})])
    with pytest.raises(errors.GraphQLError) as caught:
        world.execute(QUERY)
    error = caught.value
    assert (error.request_id, error.status) == ("R", 200)
    assert error.effort is not None
    assert error.effort.attempts == 2
    assert error.effort.waited > 0


FORBIDDEN: list[tuple[Reply, type[errors.XurrentError], str]] = [
    (error_reply(403), errors.CredentialsRejectedError, "access token"),
    (
        error_reply(403, "Missing required scope: person:Read"),
        errors.ScopeMissingError,
        "Add the scope",
    ),
    (
        graphql({"message": "missing required scope(s): person:Read"}, status=403),
        errors.ScopeMissingError,
        "Add the scope",
    ),
    (
        graphql({"message": "Your IP address is not allowed"}, status=403),
        errors.CredentialsRejectedError,
        "token: Your IP address is not allowed",
    ),
    (
        Reply(b"<!doctype html>Sign in", 403, HTML),
        errors.HtmlResponseError,
        "proxy or sign-in page",
    ),
]


@pytest.mark.parametrize(("reply", "cls", "remedy"), FORBIDDEN)
def test_refusals_say_what_helps(
    world: World, reply: Reply, cls: type[errors.XurrentError], remedy: str
) -> None:
    world.start([reply])
    with pytest.raises(errors.XurrentError) as caught:
        world.execute()
    assert type(caught.value) is cls
    assert remedy in str(caught.value)
    if isinstance(caught.value, errors.ScopeMissingError):
        assert caught.value.scopes == ("person:Read",)


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        ({"Authorization": "Bearer canary"}, ["token=...", "client_id=..."]),
        ({"x-Xurrent-account": "canary"}, ["account=...", "for_account"]),
        ({"Host": "canary"}, ["headers= cannot hold 'host'"]),
        ({"Proxy-Authorization": "canary"}, ["proxy='http://user:"]),
        ({"Content-type": "canary"}, ["JSON"]),
        ({"X-Department": None}, ["'x-department'", "values str of printable ASCII"]),
    ],
)
def test_a_refused_header_is_told_with_the_option_to_use(
    world: World, headers: dict[str, Any], words: list[str]
) -> None:
    world.start([])
    for make in (
        lambda: world.client.with_options(headers=headers),
        lambda: world.start([], headers=headers),
    ):
        with pytest.raises(errors.ConfigurationError) as caught:
            make()
        assert [word for word in words if word not in str(caught.value)] == []
        assert "canary" not in str(caught.value)


def test_no_header_that_a_user_may_give_is_replaced(world: World) -> None:
    """What the client sets itself is refused above; a new header needs a decision."""
    world.start([OK])
    world.execute()
    for name in world.fake.requests[0].headers:
        world.start([OK])
        try:
            client = world.client.with_options(headers={name: "mine"})
        except errors.ConfigurationError:
            continue
        world.run(client.execute(QUERY))
        assert world.fake.requests[0].headers[name] == "mine", name


def test_busy_pools_name_the_setting() -> None:
    import httpx

    request = HttpRequest("POST", "http://127.0.0.1/")
    exchange = Exchange(HttpSettings(), request, None, Timeout(), 1_000)
    error = exchange.failure(httpx.PoolTimeout(""), closed=False)
    assert isinstance(error, errors.ConnectionFailedError)
    assert "max_connections" in error.message
    assert not error.lasting


@pytest.fixture
def untrusted() -> Iterator[LocalServer]:
    """A server whose certificate nobody here knows."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with LocalServer(lambda r: Say(), tls=context) as server:
        yield server


def test_a_certificate_that_is_not_trusted(wire: Wire, untrusted: LocalServer) -> None:
    [error] = wire(post(f"https://127.0.0.1:{untrusted.port}/"))
    assert type(error) is errors.ConnectionFailedError
    assert error.lasting
    assert "verify='ca.pem'" in error.message
    assert "SSL_CERT_FILE" in error.message


@pytest.mark.parametrize(
    ("code", "lasting", "words"),
    [
        (socket.EAI_NONAME, True, ["stage and region", "proxy="]),
        (socket.EAI_AGAIN, False, ["cannot be looked up now"]),
    ],
)
def test_a_name_that_is_not_known_or_not_looked_up(
    wire: Wire,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    lasting: bool,
    words: list[str],
) -> None:
    raised = socket.gaierror(code, "of the system")
    monkeypatch.setattr(socket, "getaddrinfo", Mock(side_effect=raised))
    [error] = wire(post("https://graphql.nowhere.invalid/"))
    assert type(error) is errors.ConnectionFailedError
    assert error.lasting is lasting
    assert [word for word in words if word not in error.message] == []


def lasting() -> errors.ConnectionFailedError:
    error = errors.ConnectionFailedError("x")
    error.lasting = True
    return error


def test_what_time_does_not_mend_is_tried_twice(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.start(lambda request: lasting())
    with (
        caplog.at_level(logging.DEBUG, "xurrent"),
        pytest.raises(errors.ConnectionFailedError) as caught,
    ):
        world.execute(MUTATION)
    assert world.sent == 2
    assert sum(world.sleeps) < 2
    assert caught.value.lasting
    (warning,) = [r for r in caplog.records if r.levelno == logging.WARNING]
    assert "attempt 1 failed with ConnectionFailedError" in warning.getMessage()
