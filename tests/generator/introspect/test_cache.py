from __future__ import annotations

import os
import stat
import time
from dataclasses import replace
from pathlib import Path

import pytest
from graphql import (
    GraphQLError,
    GraphQLSchema,
    build_schema,
    introspection_from_schema,
    validate_schema,
)

from tests.support.harness import TOKEN
from tests.support.server import LocalServer, Say
from xurrent_gen import api
from xurrent_gen.config.endpoints import Variables
from xurrent_gen.config.model import AccountSettings, GeneratorConfig
from xurrent_gen.errors import FetchError, SchemaError
from xurrent_gen.introspect.cache import CacheFolder, account_key
from xurrent_gen.introspect.source import fetch_schema

SDL = "type Query { a: Int b: Int }"
RESULT: dict[str, object] = {"data": {**introspection_from_schema(build_schema(SDL))}}


def body(cache: CacheFolder, key: str) -> bytes | None:
    entry = cache.load(key)
    return entry.body if entry else None


def test_what_was_stored_comes_back(tmp_path: Path) -> None:
    cache = CacheFolder(tmp_path / "cache")
    cache.store("key", b"one")
    cache.store("key", b"two")
    assert body(cache, "key") == b"two"
    assert body(cache, "other") is None
    assert stat.S_IMODE(cache.folder.stat().st_mode) & 0o077 == 0


def test_a_cache_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = CacheFolder(tmp_path / "file")
    cache.store("key", b"one")
    assert body(cache, "key") is None


def test_only_the_newest_entries_are_kept(tmp_path: Path) -> None:
    cache = CacheFolder(tmp_path)
    for number in range(20):
        cache.store(f"k{number}", b"x")
        os.utime(tmp_path / f"k{number}", (number, number))
    assert len(list(tmp_path.iterdir())) == 16
    assert body(cache, "k19")


def test_who_asked_and_whom_is_told_apart() -> None:
    def key(endpoint: str, account: str | None, **secrets: str) -> str:
        variables = Variables({f"XURRENT_{k.upper()}": v for k, v in secrets.items()})
        settings = AccountSettings(account, endpoint, None, variables=variables)
        return account_key(settings)

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


def test_the_folder_can_be_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XURRENT_GEN_CACHE_DIR", str(tmp_path))
    assert CacheFolder.of("schemas").folder == tmp_path / "schemas"
    monkeypatch.setenv("XURRENT_GEN_CACHE_DIR", "~/cache")  # as in YAML
    assert CacheFolder.of("schemas").folder == Path.home() / "cache" / "schemas"
    monkeypatch.delenv("XURRENT_GEN_CACHE_DIR")
    assert CacheFolder.of("schemas").folder.parent.name == "xurrent-gen"
    for name in ("HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", {}.__getitem__)  # a container's unnamed user
    assert body(CacheFolder.of("schemas"), "key") is None


# -- the account behind its cache -----------------------------------------------------


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XURRENT_TOKEN", TOKEN)
    monkeypatch.setenv("XURRENT_GEN_CACHE_DIR", str(tmp_path))
    return tmp_path / "schemas"


def test_an_account_is_asked_once_an_hour_or_on_demand(cache: Path) -> None:
    with LocalServer(lambda call: Say(RESULT)) as server:

        def fetch(account: str = "a", refresh: bool = False, age: float = 3600) -> int:
            config = GeneratorConfig(
                source=AccountSettings(account, server.url, None),
                refresh=refresh,
                schema_max_age=age,
            )
            assert "a: Int" in fetch_schema(config).sdl
            return len(server.received)

        assert fetch() == 1
        assert fetch() == 1
        assert fetch(account="b") == 2
        assert fetch(refresh=True) == 3
        assert fetch() == 3
        assert fetch(age=0) == 4
        for entry in cache.iterdir():
            assert TOKEN.encode() not in entry.read_bytes()
            entry.write_bytes(b"damaged")
        assert fetch() == 5


@pytest.mark.parametrize(("age", "asked"), [(3500, 1), (3600, 2)])
def test_a_copy_has_an_age(age: float, asked: int, cache: Path) -> None:
    with LocalServer(lambda call: Say(RESULT)) as server:
        source = AccountSettings("a", server.url, None)
        config = GeneratorConfig(source, schema_max_age=3600)
        fetch_schema(config)
        (entry,) = cache.iterdir()
        stored = time.time() - age
        os.utime(entry, (stored, stored))
        fetch_schema(config)
        assert len(server.received) == asked


def test_a_wrong_schema_is_not_kept_and_offline_serves_an_old_one(
    cache: Path,
) -> None:
    answers: list[dict[str, object]] = [{"data": {"__schema": {"types": [1]}}}, RESULT]
    with LocalServer(lambda call: Say(answers.pop(0))) as server:
        source = AccountSettings("a", server.url, None)
        config = GeneratorConfig(source, schema_max_age=0.0)
        offline = replace(config, offline=True)
        with pytest.raises(FetchError, match="no schema of this account is cached"):
            fetch_schema(offline)
        with pytest.raises(SchemaError):
            fetch_schema(config)
        found = fetch_schema(config)
    assert not answers
    assert fetch_schema(offline).sdl == found.sdl


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
        moved = build_schema(SDL.replace("b: Int", "c: Int"))
        answers[0] = {"data": {**introspection_from_schema(moved)}}
        assert api.generate(replace(config, refresh=True)).difference is not None
        assert len(built) == 4
