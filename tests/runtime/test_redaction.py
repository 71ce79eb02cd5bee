"""Secrets planted everywhere appear nowhere: logs, errors, reprs, tracebacks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.harness import OK, World
from tests.support.server import Hang, LocalServer, Received, Say
from tests.support.telling import told
from xurrent_gen.runtime.client.client import AsyncClient, Client
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.fake import Reply
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.runtime.session.quota import Limits

FAST = RetryPolicy(attempts=2, first_wait=0.001)
SECRETS = {
    "token": "SECRET-token-1",
    "client_id_secret": "SECRET-client+/2=",
    "header": "SECRET-header-3",
    "variable": "SECRET-variable-4",
    "body": "SECRET-body-5",
    "granted": "SECRET-granted-6",
    "proxy": "SECRET-proxy-7",
    "password": "SECRET-number",
}


def check_shown(error: BaseException) -> None:
    """Only the method that was given the variable may show it."""
    assert "SECRET" not in told(error, sealed=True)
    assert "SECRET" not in told(error).replace(SECRETS["variable"], "")


class Everything(logging.Handler):
    """Collects each record of every logger, formatted and raw."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(f"{self.format(record)} {record.__dict__!r}")


@contextmanager
def all_logs() -> Iterator[list[str]]:
    handler = Everything()
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield handler.texts
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


def answer(request: Received) -> Say | Hang:
    """Echoes what it was sent, in whatever way the document asks for."""
    sent = request.body.decode()
    everything = f"{sent} {request.headers} SECRET-body-5"
    if request.target == "/token":
        if "SECRET-client" in sent and "reject" in sent:
            return Say({"error": "invalid_client", "error_description": sent}, 400)
        return Say({"access_token": SECRETS["granted"], "expires_in": 3600})
    name = request.operation.get("operationName", "")
    echo = {"message": f"echo {sent} {request.headers}"}
    match name:
        case "fine":
            return Say({"data": {"a": SECRETS["body"]}})
        case "graphql":
            data = {"a": SECRETS["body"]}
            return Say({"data": data, "errors": [echo]})
        case "cut":
            return Say(everything.encode(), cut=10)
        case "gone":
            return Hang()
        case "html":
            return Say(
                f"<html>{everything}".encode(), headers={"Content-Type": "text/html"}
            )
        case "malformed":
            return Say(f'{{"a": {everything}}}'.encode())
        case "type":
            return Say(everything.encode(), headers={"Content-Type": "x/other {}"})
        case "big":
            return Say({"data": {"a": "SECRET-body-5" * 10_000}})
        case "slow":
            return Say({}, delay=1)
        case _:
            return Say(echo, int(name.removeprefix("status")))


NAMES = [
    "fine",
    "graphql",
    "cut",
    "gone",
    "html",
    "malformed",
    "type",
    "big",
    "slow",
    *(f"status{n}" for n in (301, 400, 401, 403, 404, 418, 429, 500, 502, 503)),
]


def call(kind: str, server: LocalServer, name: str, **credentials: Any) -> Any:
    arguments: dict[str, Any] = {
        **server.settings,
        **credentials,
        "headers": {"X-Key": SECRETS["header"]},
        "retry": FAST,
        "limits": Limits(requests=None),
        "timeout": 0.3,
        "max_response_bytes": 50_000,
        "trust_env": False,
        "keep_raw": True,
    }
    variables = {"x": [{"y": SECRETS["variable"]}]}
    document = f"query {name} {{ a }}"
    if kind == "sync":
        with Client(**arguments) as client:
            return client, client.execute(document, variables)

    async def main() -> Any:
        async with AsyncClient(**arguments) as client:
            return client, await client.execute(document, variables)

    return asyncio.run(main())


CREDENTIALS: list[dict[str, str]] = [
    {"token": SECRETS["token"]},
    {"client_id": "app", "client_secret": SECRETS["client_id_secret"]},
]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("credentials", CREDENTIALS, ids=["token", "application"])
def test_planted_secrets_appear_nowhere(kind: str, credentials: dict[str, str]) -> None:
    with all_logs() as logs, LocalServer(answer) as server:
        for name in NAMES:
            settings: dict[str, Any] = {**credentials}
            if name != "fine":
                with pytest.raises(errors.XurrentError) as caught:
                    call(kind, server, name, **settings)
                check_shown(caught.value)
                continue
            client, _ = call(kind, server, name, **settings)
            session = client.session
            shown = [
                repr(client),
                repr(vars(client)),
                repr(vars(session)),
                repr(client.options),
                repr(client.last_response),
                *(repr(vars(each)) for each in session.token_pool.credentials),
            ]
            assert "SECRET" not in "\n".join(shown)
    ours = [text for text in logs if "'name': 'xurrent'" in text]
    assert any("query fine: HTTP 200" in text for text in ours)
    assert any("trying again" in text for text in ours)
    assert "SECRET" not in "\n".join(logs)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_rejected_secret_is_not_repeated(kind: str) -> None:
    rejected = {**CREDENTIALS[1], "client_id": "reject"}
    with (
        all_logs() as logs,
        LocalServer(answer) as server,
        pytest.raises(errors.CredentialsRejectedError, match="redacted") as caught,
    ):
        call(kind, server, "fine", **rejected)
    check_shown(caught.value)
    assert "SECRET" not in "\n".join(logs)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_proxy_password_shows_nowhere(kind: str) -> None:
    for proxy in ("http://u:SECRET-p@127.0.0.1:9", "http://u:SECRET-p@127.0.0.1:x"):
        with (
            all_logs() as logs,
            LocalServer(answer) as server,
            pytest.raises(errors.XurrentError) as caught,
        ):
            call(kind, server, "fine", token="abc", proxy=proxy)
        check_shown(caught.value)
        ours = [text for text in logs if "'name': 'xurrent'" in text]
        assert "SECRET" not in "\n".join(ours)


def secrets(
    characters: st.SearchStrategy[str] | str, size: int
) -> st.SearchStrategy[str]:
    """Secrets that are no word of a path or message, as Hypothesis draws some."""
    return st.text(characters, min_size=size).map("zq{}".format)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    variable=secrets(st.characters(min_codepoint=33, max_codepoint=0x2FFF), 6),
    header=secrets("abcdefghijklmnopqrstuvwxyz+/=0123456789", 10),
    token=secrets("abcdefghijklmnopqrstuvwxyzABC._-0123456789", 10),
    status=st.sampled_from([200, 400, 401, 404, 429, 500, 503]),
    kind=st.sampled_from(["sync", "async"]),
    nested=st.booleans(),
)
def test_whatever_the_server_repeats(
    variable: str, header: str, token: str, status: int, kind: str, nested: bool
) -> None:
    text = f"<{variable}|{header}|{token}|{variable!r}>"
    body = {"message": text, "errors": [{"message": text, "path": ["a"]}]}
    world = World(kind).start(
        [Reply(body, status)],
        token=token,
        headers={"x-own": header},
        retry=RetryPolicy(attempts=1),
    )
    variables: Any = {"a": [{"b": variable}]} if nested else {"a": variable}
    with all_logs() as logs, pytest.raises(errors.XurrentError) as caught:
        world.execute("query Q { a }", variables)
    error = caught.value
    parts = [str(error), error.message, *logs]
    if isinstance(error, errors.GraphQLError):
        parts += [item.message for item in error.errors]
    everything = "\n".join(parts)
    for secret in (variable, header, token):
        assert secret not in everything


def test_logging_says_what_happened(world: World) -> None:
    world.start([Reply({}, 503, {"X-Request-Id": "Root=1"}), OK])
    with all_logs() as logs:
        world.execute()
    texts = "\n".join(logs)
    assert "query Me: attempt 1 failed with UnavailableError" in texts
    assert "Root=1" in texts
    assert "query Me: HTTP 200 in" in texts
    world.start([Reply({"message": "out of order"}, 500)])
    with all_logs() as logs, pytest.raises(errors.ServerError):
        world.execute()
    assert "failed with ServerError" in "\n".join(logs)
    assert "out of order" in "\n".join(logs)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("debug", "query Me: HTTP 200"),
        ("verbose", "XURRENT_LOG is 'verbose': it takes debug, info or warning"),
    ],
)
def test_the_environment_switches_logging_on(
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    given: str,
    shown: str,
) -> None:
    logger = logging.getLogger("xurrent")
    handlers, level = list(logger.handlers), logger.level
    monkeypatch.setenv("XURRENT_LOG", given)
    try:
        world.start([OK])
        world.execute()
        assert shown in capsys.readouterr().err
    finally:
        logger.handlers[:] = handlers
        logger.setLevel(level)
