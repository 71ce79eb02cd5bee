"""Definitions from an account: all pages, kept in the package, a warning where refused."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest

from tests.support.packages import BUNDLED
from xurrent_gen import api, pipeline
from xurrent_gen.config.model import AccountSettings, FileSettings, GeneratorConfig
from xurrent_gen.custom_fields.definitions import bundled, definitions_of
from xurrent_gen.custom_fields.fetch import fetch_definitions
from xurrent_gen.errors import DriftError
from xurrent_gen.introspect import account
from xurrent_gen.sandbox import RunningSandbox, running_sandbox


@pytest.fixture(scope="module")
def sandbox() -> Iterator[RunningSandbox]:
    with running_sandbox() as running:
        yield running


@pytest.fixture(autouse=True)
def token(sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XURRENT_TOKEN", sandbox.token)


@pytest.fixture
def config(sandbox: RunningSandbox, tmp_path: Path) -> GeneratorConfig:
    sandbox.journal.clear()
    source = AccountSettings(sandbox.account, sandbox.graphql_url, sandbox.oauth_url)
    return GeneratorConfig(source, output=tmp_path, features=("custom-fields",))


def changed(config: GeneratorConfig, **values: Any) -> GeneratorConfig:
    return dataclasses.replace(config, **values)


def keep(config: GeneratorConfig, content: bytes) -> None:
    config.target.mkdir()
    (config.target / "custom-fields.json").write_bytes(content)


def test_an_account_tells_its_active_forms_once_an_hour(
    config: GeneratorConfig, sandbox: RunningSandbox
) -> None:
    definitions, issues = fetch_definitions(config)
    assert issues == ()
    assert definitions == bundled()
    asked = len(sandbox.journal)
    assert asked
    assert fetch_definitions(config) == (definitions, ())
    assert len(sandbox.journal) == asked
    fetch_definitions(changed(config, refresh=True))
    assert len(sandbox.journal) > asked


def test_all_pages_are_read(
    config: GeneratorConfig,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    small = account._EXTENSIONS.replace("first: 50", "first: 4")
    monkeypatch.setattr(account, "_EXTENSIONS", small)
    assert fetch_definitions(config)[0] == bundled()


def test_check_and_offline_look_at_the_package(
    config: GeneratorConfig, sandbox: RunningSandbox
) -> None:
    own = definitions_of([{"id": "1", "name": "Own"}])
    keep(config, own)
    for told in (changed(config, check=True), changed(config, offline=True)):
        assert fetch_definitions(told) == (own, ())
    from_file = changed(config, source=FileSettings(BUNDLED))
    assert fetch_definitions(from_file) == (own, ())
    assert len(sandbox.journal) == 0
    fresh = changed(config, check=True, refresh=True)
    assert fetch_definitions(fresh)[0] == bundled()


def test_a_check_of_a_script_looks_at_the_package_too(
    config: GeneratorConfig, sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = definitions_of([{"id": "1", "name": "Own"}])
    keep(config, own)
    found: list[bytes] = []

    def generate(config: GeneratorConfig) -> NoReturn:
        found.append(fetch_definitions(config)[0])
        raise DriftError("nothing is generated here")

    monkeypatch.setattr(pipeline, "generate", generate)
    with pytest.raises(DriftError):
        api.check(config)
    assert found == [own]
    assert len(sandbox.journal) == 0


def test_names_choose_and_slips_are_told(config: GeneratorConfig) -> None:
    named = changed(config, ui_extensions=("Rack", "Rak"))
    definitions, [issue] = fetch_definitions(named)
    assert [e["name"] for e in json.loads(definitions)["extensions"]] == ["Rack"]
    assert "there is no UI extension 'Rak'" in str(issue)


def test_a_missing_scope_is_a_warning(
    config: GeneratorConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_sandbox(scopes=("person:Read",)) as strict:
        source = AccountSettings(strict.account, strict.graphql_url, strict.oauth_url)
        refused = changed(config, source=source)
        monkeypatch.setenv("XURRENT_TOKEN", strict.token)
        definitions, [issue] = fetch_definitions(refused)
        assert definitions == b""
        assert "they stay untyped" in str(issue)
        assert "ui-extension:Read" in str(issue)
        assert "--custom-fields FILE" in str(issue)
        own = definitions_of([{"id": "1", "name": "Own"}])
        keep(config, own)
        definitions, [issue] = fetch_definitions(refused)
        assert definitions == own
        assert "those of the package are used again" in str(issue)


def test_a_schema_without_extensions_is_no_wrong_endpoint(
    config: GeneratorConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The role of a token may hide them."""
    fault = "graphql:Field 'uiExtensions' doesn't exist on type 'Query'"
    with running_sandbox(faults=(fault,)) as hiding:
        source = AccountSettings(hiding.account, hiding.graphql_url, hiding.oauth_url)
        monkeypatch.setenv("XURRENT_TOKEN", hiding.token)
        hidden = changed(config, source=source)
        definitions, [issue] = fetch_definitions(hidden)
    assert definitions == b""
    assert "uiExtensions" in str(issue)
    assert "token" in str(issue)
    assert "endpoint" not in str(issue)
