"""Globs over root fields: both spellings match, and a slip is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from xurrent_gen.config import (
    FileSettings,
    Flags,
    GeneratorConfig,
    ScalarKind,
    load_config,
)
from xurrent_gen.errors import ConfigError
from xurrent_gen.pipeline import generate

SDL = """
type Query { people: Int sla_coverages: Int node: Int }
type Mutation { requestCreate(a: Int): Int request_undelete(a: Int): Int }
scalar Known
"""


def roots(tmp_path: Path, include: str = "", exclude: str = "") -> set[str]:
    schema = tmp_path / "s.graphql"
    schema.write_text(SDL, "utf-8")
    config = GeneratorConfig(
        FileSettings(schema),
        include=tuple(include.split()),
        exclude=tuple(exclude.split()),
    )
    source = generate(config).tree.files["_schema.py"].decode()
    names = ("people", "sla_coverages", "requestCreate", "request_undelete")
    return {name for name in names if f" {name}" in source or f"\n{name}" in source}


@pytest.mark.parametrize("glob", ["requestCreate", "request_create", "requestC*"])
def test_both_spellings_match(glob: str, tmp_path: Path) -> None:
    assert roots(tmp_path, include=f"people {glob}") == {"people", "requestCreate"}
    assert "requestCreate" not in roots(tmp_path, exclude=glob)


@pytest.mark.parametrize(
    ("glob", "nearest"),
    [
        ("peple", "people"),
        ("request_creat*", ""),
        ("requestCrate", "requestCreate"),
        ("PEOPLE", "people"),
        ("REQUEST_CREATE", "request_create"),
    ],
)
def test_a_glob_that_matches_nothing_is_an_error(
    glob: str, nearest: str, tmp_path: Path
) -> None:
    if not nearest:
        assert roots(tmp_path, include=glob) == {"requestCreate"}
        return
    for where in ("include", "exclude"):
        with pytest.raises(ConfigError) as caught:
            roots(tmp_path, **{where: glob})
        assert caught.value.where == where
        assert repr(nearest) in (caught.value.remedy or "")


def test_settings_that_look_like_a_slip_are_warnings(tmp_path: Path) -> None:
    (tmp_path / "s.graphql").write_text(SDL, "utf-8")
    (tmp_path / "pyproject.toml").write_text(
        '[tool.xurrent-gen]\nschema = "s.graphql"\n[tool.xurrent_gen]\n'
        '[tool.xurrent-gen.scalars]\nKnwon = "str"\nKnown = "str"\n',
        "utf-8",
    )
    config = load_config(Flags(), {}, tmp_path)
    assert config.scalars == {"Known": ScalarKind.STR, "Knwon": ScalarKind.STR}
    told = [str(issue) for issue in generate(config).issues]
    assert any("[tool.xurrent_gen] is ignored" in each for each in told)
    assert [each for each in told if "Known" in each or "Knwon" in each] == [
        each for each in told if each.startswith("warning: Knwon: ")
    ]
    assert any(each.startswith("warning: Knwon: ") for each in told)


@pytest.mark.parametrize("file", [None, "pyproject.toml"])
def test_a_slip_is_told_where_it_hides_what_is_missing(
    tmp_path: Path, file: str | None
) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[tool.xurrent_gen]\nschema = "s.graphql"\n', "utf-8"
    )
    flags = Flags(config=None if file is None else tmp_path / file)
    with pytest.raises(ConfigError) as caught:
        load_config(flags, {}, tmp_path)
    assert "[tool.xurrent_gen] is ignored: write [tool.xurrent-gen]" in (
        caught.value.remedy or ""
    )
