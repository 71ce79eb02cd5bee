from __future__ import annotations

import json
import os
import stat
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from graphql import (
    GraphQLError,
    GraphQLSchema,
    build_schema,
    introspection_from_schema,
    validate_schema,
)

from tests.support.clock import ManualClock
from tests.support.harness import TOKEN
from tests.support.server import LocalServer, Received, Say
from xurrent_gen import api, pipeline
from xurrent_gen.config import AccountSettings, GeneratorConfig, Secrets
from xurrent_gen.errors import FetchError, SchemaError
from xurrent_gen.introspect.cache import (
    CacheFolder,
    SchemaCache,
    Told,
    cache_root,
    open_schema_cache,
    schema_key,
)
from xurrent_gen.introspect.source import fetch_schema
from xurrent_gen.progress import SilentProgress
from xurrent_gen.schema.text import SchemaText

TEXT = SchemaText("sdl", "type Query { a: Int b: Int }", "https://graphql.example")
TOLD = Told(TEXT, '"one"')
RESULT: dict[str, object] = {
    "data": {**introspection_from_schema(build_schema(TEXT.text))}
}


@dataclass
class World:
    """A schema cache with a clock that the test moves."""

    folder: Path
    clock: ManualClock = field(default_factory=ManualClock)

    @property
    def cache(self) -> SchemaCache:
        return SchemaCache(CacheFolder(self.folder, clock=self.clock))

    @property
    def entry(self) -> Path:
        return self.folder / "key"


@pytest.fixture
def world(tmp_path: Path) -> World:
    world = World(tmp_path / "cache")
    world.cache.store("key", TOLD)
    return world


# -- schemas --------------------------------------------------------------------------


def test_what_was_stored_comes_back(world: World) -> None:
    assert world.cache.load("key") == TOLD
    assert world.cache.load("other") is None


def test_an_entry_has_an_age(world: World) -> None:
    world.clock.advance(10_000)
    assert world.cache.load("key") == replace(TOLD, age=10_000)
    assert world.cache.load("other") is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: data[10:],
        lambda data: b"[]\n" + data,
        lambda data: b"\xff\xfe\n",
        lambda data: data.replace(b'"kind": "sdl"', b'"kind": "odd"'),
        lambda data: data.replace(b'"stored": 1900000000.0', b'"stored": null'),
        lambda data: data.replace(b'"origin": "h', b'"origins": "h'),
        lambda data: data.replace(b'"format": 1', b'"format": 0'),
        lambda data: b"[" * 100_000 + b"\n",
    ],
)
def test_a_damaged_entry_counts_as_absent(damage: object, world: World) -> None:
    assert callable(damage)
    data = damage(world.entry.read_bytes())
    assert data != world.entry.read_bytes()
    world.entry.write_bytes(data)
    assert world.cache.load("key") is None
    world.cache.store("key", TOLD)
    assert world.cache.load("key") == TOLD


def test_an_entry_that_is_a_folder_counts_as_absent(world: World) -> None:
    world.entry.unlink()
    world.entry.mkdir()
    assert world.cache.load("key") is None
    world.cache.store("key", TOLD)


def test_a_cache_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    world = World(tmp_path / "file")
    world.cache.store("key", TOLD)
    assert world.cache.load("key") is None


def test_half_an_entry_is_never_seen(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    world.cache.store("key", Told(SchemaText("sdl", "other", "o")))
    assert world.cache.load("key") == TOLD
    assert list(world.folder.iterdir()) == [world.entry]


def test_the_cache_is_for_its_owner_only(world: World) -> None:
    assert stat.S_IMODE(world.folder.stat().st_mode) & 0o077 == 0


def test_only_the_newest_entries_are_kept(tmp_path: Path) -> None:
    folder = CacheFolder(tmp_path / "c", most=2)
    for number in range(4):
        folder.store(f"k{number}", {}, b"x")
        os.utime(tmp_path / "c" / f"k{number}", (number, number))
    assert sorted(p.name for p in (tmp_path / "c").iterdir()) == ["k2", "k3"]


def test_who_asked_and_whom_is_told_apart() -> None:
    def key(endpoint: str, account: str | None, **secrets: str) -> str:
        return schema_key(AccountSettings(account, endpoint, None), Secrets(**secrets))

    keys = [
        key("https://a.example", "x", token="one"),
        key("https://a.example", "x", token="two"),
        key("https://a.example", "x", client_id="one", client_secret="s"),
        key("https://a.example", "y", token="one"),
        key("https://b.example", "x", token="one"),
        key("https://a.example", None, token="one"),
    ]
    assert len(set(keys)) == len(keys)
    assert not any("one" in each or "two" in each for each in keys)


def test_an_entry_that_is_a_pipe_counts_as_absent(world: World) -> None:
    world.entry.unlink()
    os.mkfifo(world.entry)
    assert world.cache.load("key") is None
    world.cache.store("key", TOLD)
    assert world.cache.load("key") == TOLD


def test_the_folder_can_be_chosen(tmp_path: Path) -> None:
    assert cache_root({"XURRENT_GEN_CACHE_DIR": str(tmp_path)}) == tmp_path
    assert cache_root({}).name == "xurrent-gen"


# -- the account behind its cache -----------------------------------------------------


def test_an_account_is_asked_once_an_hour_or_on_demand(tmp_path: Path) -> None:
    environ = {"XURRENT_TOKEN": TOKEN, "XURRENT_GEN_CACHE_DIR": str(tmp_path)}
    with LocalServer(lambda call: Say(RESULT)) as server:

        def fetch(account: str = "a", refresh: bool = False, age: float = 3600) -> int:
            config = GeneratorConfig(
                source=AccountSettings(account, server.url, None),
                refresh=refresh,
                schema_max_age=age,
            )
            assert "a: Int" in fetch_schema(config, SilentProgress(), environ).sdl
            return len(server.received)

        assert fetch() == 1
        assert fetch() == 1
        assert fetch(account="b") == 2
        assert fetch(refresh=True) == 3
        assert fetch() == 3
        assert fetch(age=0) == 4
        for entry in (tmp_path / "schemas").iterdir():
            assert TOKEN.encode() not in entry.read_bytes()
            entry.write_bytes(b"damaged")
        assert fetch() == 5


@pytest.mark.parametrize(("age", "asked"), [(3500, 1), (3600, 2), (-60, 2)])
def test_a_copy_has_an_age(age: float, asked: int, tmp_path: Path) -> None:
    """One from the future, after a clock was set back, is no better than an old one."""
    environ = {"XURRENT_TOKEN": TOKEN, "XURRENT_GEN_CACHE_DIR": str(tmp_path)}
    with LocalServer(lambda call: Say(RESULT)) as server:
        source = AccountSettings("a", server.url, None)
        config = GeneratorConfig(source, schema_max_age=3600)
        fetch_schema(config, SilentProgress(), environ)
        (entry,) = (tmp_path / "schemas").iterdir()
        head, _, body = entry.read_bytes().partition(b"\n")
        facts = json.loads(head)
        facts["stored"] -= age
        entry.write_bytes(json.dumps(facts).encode() + b"\n" + body)
        fetch_schema(config, SilentProgress(), environ)
        assert len(server.received) == asked


def test_a_wrong_schema_is_not_kept_and_offline_serves_an_old_one(
    tmp_path: Path,
) -> None:
    environ = {"XURRENT_TOKEN": TOKEN, "XURRENT_GEN_CACHE_DIR": str(tmp_path)}
    answers: list[dict[str, object]] = [{"data": {"__schema": {"types": [1]}}}, RESULT]
    with LocalServer(lambda call: Say(answers.pop(0))) as server:
        source = AccountSettings("a", server.url, None)
        config = GeneratorConfig(source, schema_max_age=0.0)
        offline = replace(config, offline=True)
        with pytest.raises(FetchError, match="no schema of this account is cached"):
            fetch_schema(offline, SilentProgress(), environ)
        with pytest.raises(SchemaError):
            fetch_schema(config, SilentProgress(), environ)
        found = fetch_schema(config, SilentProgress(), environ)
    assert not answers
    assert fetch_schema(offline, SilentProgress(), environ).sdl == found.sdl


@pytest.mark.parametrize("unchanged", [304, 412])
def test_an_old_copy_is_kept_while_the_server_says_that_it_holds(
    unchanged: int, tmp_path: Path
) -> None:
    environ = {"XURRENT_TOKEN": TOKEN, "XURRENT_GEN_CACHE_DIR": str(tmp_path)}
    current = ['W/"one"']

    def answer(call: Received) -> Say:
        if call.headers.get("if-none-match") == current[0]:
            return Say(b"", unchanged)
        reply = Say(RESULT)
        reply.headers["ETag"] = current[0]
        return reply

    with LocalServer(answer) as server:

        def fetch(refresh: bool = False, age: float = 0.0) -> str | None:
            config = GeneratorConfig(
                AccountSettings("a", server.url, None),
                refresh=refresh,
                schema_max_age=age,
            )
            assert "a: Int" in fetch_schema(config, SilentProgress(), environ).sdl
            return server.received[-1].headers.get("if-none-match")

        assert fetch() is None
        assert fetch() == current[0]
        assert fetch() == current[0]
        assert fetch(age=3600.0) == current[0]
        assert len(server.received) == 3
        assert fetch(refresh=True) is None
        current[0] = '"two"'
        assert fetch() == 'W/"one"'
        assert fetch() == '"two"'
        (entry,) = (tmp_path / "schemas").iterdir()
        entry.write_bytes(entry.read_bytes().replace(b"schema", b"shame!"))
        assert fetch() is None


@pytest.mark.parametrize("etag", ["", "bare", '"a', '"a" "b"', '"' + "x" * 999 + '"'])
def test_a_name_that_no_answer_can_have_is_not_kept(etag: str, tmp_path: Path) -> None:
    environ = {"XURRENT_TOKEN": TOKEN, "XURRENT_GEN_CACHE_DIR": str(tmp_path)}
    with LocalServer(lambda call: Say(body, 200, {"ETag": etag})) as server:
        body = json.dumps(RESULT).encode()
        source = AccountSettings("a", server.url, None)
        for _ in range(2):
            fetch_schema(
                GeneratorConfig(source, schema_max_age=0.0), SilentProgress(), environ
            )
        assert "if-none-match" not in server.received[-1].headers


@pytest.mark.parametrize("status", [304, 412])
def test_unchanged_is_no_answer_to_who_has_nothing(status: int, tmp_path: Path) -> None:
    environ = {"XURRENT_TOKEN": TOKEN, "XURRENT_GEN_CACHE_DIR": str(tmp_path)}
    with LocalServer(lambda call: Say(b"", status)) as server:
        config = GeneratorConfig(AccountSettings("a", server.url, None))
        with pytest.raises(FetchError):
            fetch_schema(config, SilentProgress(), environ)


def test_a_token_endpoint_cannot_say_that_a_schema_holds(tmp_path: Path) -> None:
    environ = {
        "XURRENT_CLIENT_ID": "id",
        "XURRENT_CLIENT_SECRET": "secret",
        "XURRENT_GEN_CACHE_DIR": str(tmp_path),
    }
    tokens = [Say({"access_token": "x"}), Say(b"", 304)]

    def answer(call: Received) -> Say:
        if call.target == "/token":
            return tokens.pop(0)
        reply = Say(RESULT)
        reply.headers["ETag"] = '"one"'
        return reply

    with LocalServer(answer) as server:
        oauth = server.url.replace("/graphql", "/token")
        source = AccountSettings("a", server.url, oauth)
        config = GeneratorConfig(source, schema_max_age=0.0)
        fetch_schema(config, SilentProgress(), environ)
        with pytest.raises(FetchError):
            fetch_schema(config, SilentProgress(), environ)


def test_the_sandbox_names_its_schema(tmp_path: Path) -> None:
    from xurrent_gen.sandbox import running_sandbox

    with running_sandbox() as sandbox:
        environ = {
            "XURRENT_TOKEN": sandbox.token,
            "XURRENT_GEN_CACHE_DIR": str(tmp_path),
        }
        source = AccountSettings(sandbox.account, sandbox.graphql_url, None)
        config = GeneratorConfig(source, schema_max_age=0.0)
        told = [fetch_schema(config, SilentProgress(), environ) for _ in range(2)]
        assert told[0].sdl == told[1].sdl
        assert [entry.status for entry in sandbox.journal] == [200, 304]


def test_a_copy_that_is_no_schema_is_fetched_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XURRENT_TOKEN", TOKEN)
    monkeypatch.setenv("XURRENT_GEN_CACHE_DIR", str(tmp_path))
    with LocalServer(lambda call: Say(RESULT)) as server:
        source = AccountSettings("a", server.url, None)
        key = schema_key(source, Secrets(token=TOKEN))
        wrong = SchemaText("introspection", '{"__schema": 1}', server.url)
        open_schema_cache(os.environ).store(key, Told(wrong))
        assert pipeline.generate(GeneratorConfig(source)).tree
        assert len(server.received) == 1


def test_a_cold_run_over_an_account_builds_the_schema_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[object] = []

    def counted(schema: GraphQLSchema) -> list[GraphQLError]:
        built.append(schema)
        return validate_schema(schema)

    monkeypatch.setattr("xurrent_gen.schema.load.validate_schema", counted)
    monkeypatch.setenv("XURRENT_TOKEN", TOKEN)
    monkeypatch.setenv("XURRENT_GEN_CACHE_DIR", str(tmp_path / "cache"))
    answers = [RESULT]
    with LocalServer(lambda call: Say(answers[0])) as server:
        config = GeneratorConfig(
            AccountSettings("a", server.url, None), output=tmp_path
        )
        api.generate(config)
        assert len(built) == 1
        api.check(config)
        assert len(built) == 2
        # A package that another schema replaces is read as well, for the difference.
        moved = build_schema(TEXT.text.replace("b: Int", "c: Int"))
        answers[0] = {"data": {**introspection_from_schema(moved)}}
        assert api.generate(replace(config, refresh=True)).difference is not None
        assert len(built) == 4
