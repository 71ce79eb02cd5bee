"""What an account refused is remembered for a while, and asked again on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from graphql import build_schema, introspection_from_schema

from tests.support.clock import ManualClock
from tests.support.harness import TOKEN
from tests.support.server import LocalServer, Received, Say
from xurrent_gen.config import AccountSettings, GeneratorConfig, Secrets
from xurrent_gen.errors import (
    CredentialsError,
    FetchError,
    IntrospectionRefusedError,
    NotGraphQLError,
    SchemaError,
    ThrottledError,
    UnreachableError,
)
from xurrent_gen.introspect.cache import CacheFolder
from xurrent_gen.introspect.failures import FailureCache, failure_key
from xurrent_gen.introspect.source import fetch_schema
from xurrent_gen.progress import SilentProgress

SCHEMA = introspection_from_schema(build_schema("type Query { a: Int }"))
RESULT: dict[str, object] = {"data": {**SCHEMA}}
REJECTION = Say({"message": "bad token"}, 401)


@dataclass
class Account:
    """An account behind a server whose answer the test changes."""

    folder: Path
    server: LocalServer
    replies: list[Say]
    environ: dict[str, str] = field(default_factory=dict)

    def fetch(
        self, secrets: Mapping[str, str] | None = None, *, refresh: bool = False
    ) -> str:
        """How the account answers: the schema's kind, or the name of the error."""
        oauth = self.server.url.replace("/graphql", "/token")
        config = GeneratorConfig(
            AccountSettings("a", self.server.url, oauth),
            refresh=refresh,
            schema_max_age=0.0,
        )
        environ = {
            "XURRENT_GEN_CACHE_DIR": str(self.folder),
            **(secrets or {"XURRENT_TOKEN": TOKEN}),
            **self.environ,
        }
        try:
            return fetch_schema(config, SilentProgress(), environ).kind
        except FetchError as error:
            return type(error).__name__

    @property
    def asked(self) -> int:
        return len(self.server.received)


@pytest.fixture
def account(tmp_path: Path) -> Iterator[Account]:
    replies = [REJECTION]

    def answer(call: Received) -> Say:
        return replies[0]

    with LocalServer(answer) as server:
        yield Account(tmp_path, server, replies)


def test_a_failure_is_not_asked_for_again(account: Account) -> None:
    assert [account.fetch() for _ in range(3)] == ["CredentialsError"] * 3
    assert account.asked == 1


def test_a_refresh_asks_and_clears(account: Account) -> None:
    account.fetch()
    account.replies[0] = Say(RESULT)
    assert account.fetch() == "CredentialsError"
    assert account.fetch(refresh=True) == "introspection"
    assert account.fetch() == "introspection"
    assert account.asked == 3


def test_whoever_changes_something_is_asked_for_anew(account: Account) -> None:
    account.fetch()
    account.fetch({"XURRENT_TOKEN": "another"})
    assert account.asked == 2
    application = {"XURRENT_CLIENT_ID": "id", "XURRENT_CLIENT_SECRET": "secret"}
    account.fetch(application)
    account.fetch(application)
    assert account.asked == 3
    assert account.server.received[-1].target == "/token"
    account.fetch({**application, "XURRENT_CLIENT_SECRET": "mended"})
    assert account.asked == 4
    account.environ["SSL_CERT_DIR"] = str(account.folder)
    account.fetch()
    assert account.asked == 5


def test_what_is_wrong_on_this_side_is_no_failure_of_the_account(
    account: Account,
) -> None:
    assert account.fetch({"XURRENT_CLIENT_ID": "id"}) == "CredentialsError"
    assert not (account.folder / "failures").exists()


def test_a_schema_that_is_wrong_is_asked_for_again(account: Account) -> None:
    account.replies[0] = Say({"data": {"__schema": {"types": [1]}}})
    for count in (1, 2):
        with pytest.raises(SchemaError):
            account.fetch()
        assert account.asked == count


def test_no_file_tells_who_asked(account: Account) -> None:
    account.fetch()
    (entry,) = (account.folder / "failures").iterdir()
    assert TOKEN not in entry.name + entry.read_text()


@pytest.mark.parametrize(
    ("kind", "seconds"),
    [
        (FetchError, 30),
        (UnreachableError, 30),
        (ThrottledError, 30),
        (CredentialsError, 600),
        (NotGraphQLError, 600),
        (IntrospectionRefusedError, 600),
    ],
)
def test_a_memory_has_an_age(
    kind: type[FetchError], seconds: int, tmp_path: Path
) -> None:
    clock = ManualClock()
    cache = FailureCache(CacheFolder(tmp_path, clock=clock))
    cache.store("key", kind("it went wrong", where="there", remedy="mend it"))
    clock.advance(seconds - 1)
    found = cache.load("key")
    assert found is not None
    assert type(found) is kind
    assert found.what == f"it went wrong (remembered for {seconds - 1} seconds)"
    assert found.where == "there"
    assert found.remedy is not None
    assert found.remedy.startswith("mend it;\n--refresh-schema asks again")
    clock.advance(1)
    assert cache.load("key") is None
    clock.offset = -60_000.0
    assert cache.load("key") is None


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{}", b'{"kind": "GeneratorError"}', b'{"kind": 1}', b"[" * 100_000],
)
def test_a_damaged_memory_counts_as_none(body: bytes, tmp_path: Path) -> None:
    folder = CacheFolder(tmp_path)
    folder.store("key", {}, body)
    assert folder.load("key") is not None
    assert FailureCache(folder).load("key") is None


def test_a_key_holds_all_that_can_be_changed_and_tells_nothing() -> None:
    settings = AccountSettings("a", "https://g.example", "https://o.example/token")
    secrets = Secrets(client_id="id", client_secret="secret")

    def key(
        settings: AccountSettings = settings,
        secrets: Secrets = secrets,
        timeout: float = 60.0,
        **environ: str,
    ) -> str:
        return failure_key(settings, secrets, timeout, environ)

    change: list[Callable[[], str]] = [
        key,
        lambda: key(replace(settings, account="b")),
        lambda: key(replace(settings, account=None)),
        lambda: key(replace(settings, graphql_endpoint="https://h.example")),
        lambda: key(replace(settings, oauth_endpoint="https://p.example")),
        lambda: key(secrets=Secrets(token="secret")),
        lambda: key(secrets=Secrets(client_id="jd", client_secret="secret")),
        lambda: key(secrets=Secrets(client_id="id", client_secret="other")),
        lambda: key(timeout=5.0),
        lambda: key(https_proxy="http://proxy.example"),
        lambda: key(SSL_CERT_FILE="/ca.pem"),
    ]
    keys = [make() for make in change]
    assert len(set(keys)) == len(keys)
    assert key(HOME="/root") == key()
    assert "secret" not in "".join(keys)


def test_a_token_endpoint_in_trouble_is_passing(tmp_path: Path) -> None:
    def answer(call: Received) -> Say:
        return Say({}, 404)

    with LocalServer(answer) as server:
        account = Account(tmp_path, server, [])
        application = {"XURRENT_CLIENT_ID": "id", "XURRENT_CLIENT_SECRET": "secret"}
        assert account.fetch(application) == "FetchError"
        assert account.fetch(application) == "FetchError"
        assert [call.target for call in server.received] == ["/token"]
