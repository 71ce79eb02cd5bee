from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest
from graphql import build_schema, graphql_sync, introspection_from_schema

from tests.support.harness import TOKEN
from tests.support.server import CLOSED_PORT, LocalServer, Received, Say, refusal
from xurrent_gen.config.endpoints import Variables
from xurrent_gen.config.load import configure
from xurrent_gen.config.model import AccountSettings, GeneratorConfig, SandboxSettings
from xurrent_gen.errors import FetchError
from xurrent_gen.introspect.account import ask_schema, translated
from xurrent_gen.introspect.source import fetch_schema
from xurrent_gen.runtime.core.errors import RequestTimeoutError
from xurrent_gen.schema.load import SchemaText, load_schema, read_schema_file

SDL = "type Query { a: Int }"
SCHEMA = build_schema(SDL)
RESULT = {"data": introspection_from_schema(SCHEMA)}


# -- files ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (SDL, "sdl"),
        ("\ufeff" + SDL, "sdl"),
        ("\ufeff" + json.dumps(RESULT), "introspection"),
        (" \n" + json.dumps(RESULT["data"]), "introspection"),
    ],
)
def test_the_content_of_a_file_tells_its_kind(
    content: str, kind: str, tmp_path: Path
) -> None:
    path = tmp_path / "schema.any"
    path.write_text(content, encoding="utf-8")
    text = read_schema_file(path)
    assert (text.kind, text.origin) == (kind, str(path))
    assert load_schema(text).sdl == "type Query {\n  a: Int\n}\n"


# -- accounts -------------------------------------------------------------------------


def account_at(
    url: str, oauth: str | None = None, **credentials: str
) -> AccountSettings:
    environ = {f"XURRENT_{k.upper()}": v for k, v in credentials.items()}
    return AccountSettings("widget", url, oauth, variables=Variables(environ))


def ask(url: str) -> SchemaText:
    return ask_schema(account_at(url, token=TOKEN))


def test_an_account_is_introspected_with_its_headers() -> None:
    with LocalServer(lambda call: Say(RESULT)) as server:
        text = ask(server.url)
        (call,) = server.received
    assert load_schema(text).sdl == "type Query {\n  a: Int\n}\n"
    assert call.headers["authorization"] == f"Bearer {TOKEN}"
    assert call.headers["x-xurrent-account"] == "widget"
    assert text.origin == server.url


@pytest.mark.parametrize(
    ("unknown", "status", "asked"),
    [
        (("isOneOf",), 200, 2),
        (("isOneOf", "specifiedByURL", "isRepeatable"), 200, 3),
        (("isOneOf", "specifiedByURL", "isRepeatable"), 400, 3),
    ],
)
def test_a_server_that_knows_less_is_asked_for_less(
    unknown: tuple[str, ...], status: int, asked: int
) -> None:
    schema = build_schema("type Query { a(b: Int, c: Int @deprecated): Int }")

    def answer(call: Received) -> Say:
        query = call.operation["query"]
        for word in unknown:
            if word in query:
                return refusal(f'Cannot query field "{word}".', status=status)
        return Say({"data": graphql_sync(schema, query).data})

    with LocalServer(answer) as server:
        text = ask(server.url)
        assert len(server.received) == asked
    sdl = load_schema(text).sdl
    assert "b: Int" in sdl
    assert ("c: Int" in sdl) == (asked == 2), "the oldest query leaves it out"


PLAIN = {"Content-Type": "text/plain"}
JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    ("reply", "remedy"),
    [
        (Say({}, 403), "check XURRENT_TOKEN"),
        (Say(b"hello", 200, PLAIN), "check the GraphQL endpoint"),
        (Say(b'{"data": ', 200, JSON), "run again"),
        (Say(b"[]", 200, JSON), "check the GraphQL endpoint"),
        (Say(b"not here", 404, PLAIN), "check the GraphQL endpoint"),
        (Say(b"", 302, {"Location": "https://x.example"}), "check the GraphQL"),
        (Say(b"oops", 500, PLAIN), "run again"),
        (Say({"data": {}}), "allow introspection"),
        (Say({"data": {"__schema": None}}), "allow introspection"),
        (refusal("Something is wrong"), "allow introspection"),
    ],
)
def test_what_an_account_may_answer(reply: Say, remedy: str) -> None:
    with LocalServer(lambda call: reply) as server, pytest.raises(FetchError) as caught:
        ask(server.url)
    error = caught.value
    assert error.exit_code == 3
    assert error.where == server.url
    assert (error.remedy or "").startswith(remedy)
    assert TOKEN not in str(error)


@pytest.mark.parametrize(
    ("credentials", "words"),
    [
        ({}, "no credentials"),
        ({"client_id": "a"}, "XURRENT_CLIENT_SECRET is not set"),
        ({"client_secret": "a"}, "XURRENT_CLIENT_ID is not set"),
        ({"client_id": "a", "client_secret": "b"}, "need the OAuth endpoint"),
        ({"token": "two words"}, "cannot be sent"),
        ({"token": "'quoted'"}, "quotes"),
    ],
)
def test_credentials_must_be_complete(credentials: dict[str, str], words: str) -> None:
    with pytest.raises(FetchError, match=words):
        ask_schema(account_at("https://graphql.example", **credentials))


@pytest.mark.parametrize(
    ("scheme", "remedy"),
    [("gopher", "variable that this names"), ("http", "check HTTPS_PROXY")],
)
def test_what_is_set_wrong_on_this_machine_is_no_matter_of_the_token(
    scheme: str, remedy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://127.0.0.1:{CLOSED_PORT}")
    with pytest.raises(FetchError, match="proxy") as caught:
        ask_schema(account_at("https://graphql.example", token="t"), 0.2)
    assert "XURRENT_TOKEN" not in str(caught.value)
    assert remedy in (caught.value.remedy or "")


def test_client_credentials_are_exchanged() -> None:
    def answer(call: Received) -> Say:
        if call.target == "/token":
            return Say({"access_token": "fresh", "token_type": "bearer"})
        return Say(RESULT)

    with LocalServer(answer) as server:
        oauth = server.url.replace("/graphql", "/token")
        credentials = {"client_id": "id", "client_secret": "secret"}
        ask_schema(account_at(server.url, oauth, **credentials))
        assert [call.target for call in server.received] == ["/token", "/graphql"]
        assert server.received[1].headers["authorization"] == "Bearer fresh"


def test_a_url_is_shown_without_what_may_be_secret() -> None:
    with (
        LocalServer(lambda call: Say({}, 403)) as server,
        pytest.raises(FetchError) as caught,
    ):
        ask(f"{server.url}?key=hidden")
    assert caught.value.where == server.url
    assert "hidden" not in str(caught.value)


def test_a_server_that_hangs_ends_by_the_timeout(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/graphql"
        with pytest.raises(FetchError) as caught:
            ask_schema(account_at(url, token=TOKEN), 0.5)
        assert "--timeout" in (caught.value.remedy or "")
        by_secret = account_at("http://127.0.0.1:9", oauth=url)  # its 20 s are fixed
        slow = translated(RequestTimeoutError("slow"), url, "", by_secret)
        assert "proxy, firewall" in (slow.remedy or "")
        silent.settimeout(0)
        silent.accept()[0].close()
        with pytest.raises(BlockingIOError):
            silent.accept()


def test_a_401_names_the_endpoint_and_its_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LocalServer(lambda call: Say({"message": "bad token"}, 401)) as server:
        monkeypatch.setenv("XURRENT_ACCOUNT", "widget")
        monkeypatch.setenv("XURRENT_GRAPHQL_ENDPOINT", server.url)
        monkeypatch.setenv("XURRENT_TOKEN", TOKEN)
        config = configure(folder=tmp_path)
        with pytest.raises(FetchError) as caught:
            fetch_schema(config)
    assert caught.value.where == f"{server.url} (from XURRENT_GRAPHQL_ENDPOINT)"
    assert "The endpoint is" not in caught.value.what


def test_a_machine_that_refuses_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(socket, "socket", refuse)
    with pytest.raises(
        FetchError, match="be started: Operation not permitted"
    ) as caught:
        fetch_schema(GeneratorConfig(SandboxSettings()))
    assert "--schema FILE" in (caught.value.remedy or "")
