"""Settings of the package on disk, under flags, variables and files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.command import Command
from xurrent_gen.config.load import configure
from xurrent_gen.config.model import (
    AccountSettings,
    Edges,
    FileSettings,
    Flags,
    GeneratorConfig,
)
from xurrent_gen.errors import ConfigError
from xurrent_gen.features import BUILT, DEFAULT, resolve
from xurrent_gen.output.tree import build_tree, options_of
from xurrent_gen.output.write import write_tree

SHAPED = GeneratorConfig(
    AccountSettings(
        "widget",
        "https://graphql.au.xurrent.qa",
        "https://oauth.au.xurrent.qa/token",
        {"account": "widget", "stage": "qa", "region": "au"},
    ),
    include=("people", "request*"),
    exclude=("*Delete",),
    edges=Edges.KEEP_IDS,
    scalars={"Duration": "int"},
    features=("attachments", "webhooks", "bulk"),
    ui_extensions=("Rack",),
    project=True,
    env_prefix="QA_",
)
"""Settings, each other than the default."""


@pytest.fixture(autouse=True)
def work_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def stand(folder: Path, options: Mapping[str, object]) -> None:
    write_tree(build_tree({}, "1.0", 1, "sha256:a", options), folder / "xurrent_sdk")


WITHOUT_WEBHOOKS = {name for name in BUILT if "webhooks" not in resolve([name])}


def shape(config: GeneratorConfig) -> dict[str, object]:
    """Return the options of the next manifest."""
    return options_of(config)


def test_a_manifest_holds_all_that_shapes_the_output(tmp_path: Path) -> None:
    stand(tmp_path, options_of(SHAPED))
    found = configure(Flags(), environ={}, folder=tmp_path)
    assert shape(found) == shape(SHAPED)
    assert found.source == SHAPED.source
    assert found.project


@pytest.mark.parametrize("line", ["", 'include = ["teams"]'])
def test_a_manifest_is_silent_where_a_table_stands(line: str, tmp_path: Path) -> None:
    stand(tmp_path, options_of(SHAPED))
    (tmp_path / "pyproject.toml").write_text(f"[tool.xurrent-gen]\n{line}\n")
    found = configure(Flags(sandbox=True), environ={}, folder=tmp_path)
    plain = configure(
        Flags(sandbox=True, include=found.include), environ={}, folder=tmp_path
    )
    assert shape(found) == shape(plain)
    assert found.features == DEFAULT
    assert not found.env_prefix


def test_flags_and_variables_go_before_a_manifest(tmp_path: Path) -> None:
    stand(tmp_path, options_of(SHAPED))
    flags = Flags(schema=Path("s.graphql"), include=("teams",), edges="cut")
    found = configure(flags, environ={}, folder=tmp_path)
    assert (found.source, found.include) == (
        FileSettings(Path("s.graphql")),
        ("teams",),
    )
    assert (found.edges, found.exclude) == (Edges.CUT, ("*Delete",))
    found = configure(Flags(), environ={"QA_XURRENT_STAGE": "prod"}, folder=tmp_path)
    assert found.origin == {"account": "widget", "stage": "prod"}


def test_the_place_of_another_account_is_not_borrowed(tmp_path: Path) -> None:
    stand(tmp_path, options_of(SHAPED))
    with pytest.raises(ConfigError, match=r"_manifest\.json"):
        configure(Flags(account="other"), environ={}, folder=tmp_path)


def test_features_of_a_later_version_are_left_out(tmp_path: Path) -> None:
    stand(tmp_path, {"features": ["later", *DEFAULT]})
    found = configure(Flags(sandbox=True), environ={}, folder=tmp_path)
    plain = configure(
        Flags(sandbox=True, output=Path("elsewhere")), environ={}, folder=tmp_path
    )
    assert shape(found) == shape(plain)


@pytest.mark.parametrize(
    ("former", "added", "removed", "expected"),
    [
        (None, ("bulk",), (), {*DEFAULT, "bulk"}),
        (["bulk"], ("apply",), (), {"bulk", "apply"}),
        (["dlt", "changes"], (), ("changes",), set()),
        (["bulk"], (), ("attachments",), set()),
        (["bulk"], ("all",), (), set(BUILT)),
        (["bulk"], ("none",), (), set()),
        (None, (), ("all",), set()),
        (None, ("all",), ("webhooks",), WITHOUT_WEBHOOKS),
    ],
)
def test_features_are_added_and_removed(
    former: list[str] | None,
    added: tuple[str, ...],
    removed: tuple[str, ...],
    expected: set[str],
    tmp_path: Path,
) -> None:
    if former is not None:
        stand(tmp_path, {"features": former})
    flags = Flags(sandbox=True, features=added, no_features=removed)
    assert set(configure(flags, environ={}, folder=tmp_path).features) == set(
        resolve(expected)
    )
    if former is not None:
        table = f"[tool.xurrent-gen]\nfeatures = {json.dumps(former)}\n"
        (tmp_path / "pyproject.toml").write_text(table)
        assert set(configure(flags, environ={}, folder=tmp_path).features) == set(
            resolve(expected)
        )


@pytest.mark.parametrize(
    ("added", "removed", "words"),
    [
        (("bulk",), ("bulk",), "adds 'bulk', and --no-feature removes it"),
        (("dlt",), ("changes",), "--no-feature removes it or one that it needs"),
        ((), ("bulks",), "did you mean 'bulk'"),
    ],
)
def test_contradicting_features(
    added: tuple[str, ...], removed: tuple[str, ...], words: str, tmp_path: Path
) -> None:
    flags = Flags(sandbox=True, features=added, no_features=removed)
    with pytest.raises(ConfigError, match=words):
        configure(flags, environ={}, folder=tmp_path)


def test_advice_that_is_followed_removes_nothing(command: Command) -> None:
    """`--feature apply`, as errors advise, three times; then without any flag."""
    schema = command.write("s.graphql", "type Query { a: Int }")

    def features(*flags: str) -> set[str]:
        done = command("generate", "--schema", schema, *flags)
        assert done.code == 0
        assert ("features removed" in done.out) == ("--no-feature" in flags)
        text = (command.folder / "xurrent_sdk/_manifest.json").read_text("utf-8")
        return set(json.loads(text)["options"]["features"])

    assert features("--feature", "apply") == {*DEFAULT, "apply"}
    assert features("--feature", "bulk") == {*DEFAULT, "apply", "bulk"}
    assert features("--feature", "changes") == {*DEFAULT, "apply", "bulk", "changes"}
    assert features() == {*DEFAULT, "apply", "bulk", "changes"}
    assert command("generate", "--schema", schema, "--check").code == 0
    assert features("--no-feature", "bulk", "changes") == {*DEFAULT, "apply"}


def test_a_check_says_what_its_advice_removes(command: Command) -> None:
    """The table that `init` writes lists no features: flags add to the default."""
    command.write("s.graphql", "type Query { a: Int }")
    command.write("pyproject.toml", '[tool.xurrent-gen]\nschema = "s.graphql"\n')
    command("generate", "--feature", "apply")
    done = command("generate", "--check")
    assert done.code == 1
    kept = "that removes the features apply, which --feature apply keeps"
    assert kept in done.err


def test_what_is_removed_is_printed(command: Command) -> None:
    schema = command.write("s.graphql", "type Query { a: Int }")
    command("generate", "--schema", schema, "--feature", "all")
    command.write("pyproject.toml", '[tool.xurrent-gen]\nfeatures = ["webhooks"]\n')
    done = command("generate", "--schema", schema)
    lost = ", ".join(name for name in BUILT if name != "webhooks")
    assert f"features removed: {lost}\n" in done.out


@pytest.mark.parametrize("source", ["flag", "variable", "file", "manifest"])
def test_a_domain_gives_the_endpoints_of_another_host(
    source: str, tmp_path: Path
) -> None:
    flags, environ = Flags(account="widget"), {}
    if source == "flag":
        flags = Flags(account="widget", domain="4me.qa")
    elif source == "variable":
        environ = {"XURRENT_DOMAIN": "4me.qa"}
    elif source == "file":
        line = '[tool.xurrent-gen]\ndomain = "4me.qa"\n'
        (tmp_path / "pyproject.toml").write_text(line)
    else:
        stand(tmp_path, {"origin": {"account": "widget", "domain": "4me.qa"}})
    found = configure(flags, environ=environ, folder=tmp_path)
    assert found.source == AccountSettings(
        "widget",
        "https://graphql.4me.qa",
        "https://oauth.4me.qa/token",
        {"account": "widget", "domain": "4me.qa"},
    )
