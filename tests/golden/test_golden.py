"""Golden cases: a folder each, with a schema, perhaps settings, and what comes out.

``pytest tests/golden --update-golden`` writes the expected output anew; a case that
changed fails all the same, so that somebody reads the difference. The output is also
held against black and compiled, and the issues of a run are part of it (``issues.txt``).
"""

from __future__ import annotations

import shutil
import tomllib
from functools import cache
from pathlib import Path

import black
import pytest

from xurrent_gen.config.model import Edges, FileSettings, GeneratorConfig
from xurrent_gen.errors import Issue
from xurrent_gen.output.tree import MARKERS
from xurrent_gen.pipeline import generate

HERE = Path(__file__).parent
CASES = sorted(path.parent.name for path in HERE.glob("*/expected"))
COMMAND = "pytest tests/golden --update-golden"
ELSEWHERE = (
    "_runtime/",
    ".gitattributes",
    "_manifest.json",
    "py.typed",
    "webhooks.py",
    "testing.py",
)
"""What is the same in every package, and tested elsewhere."""

IN_THE_REFERENCE = (
    "__init__.py",
    "__main__.py",
    "_fake_account.py",
    "_fakes.py",
    "_names_1.py",
    "client.py",
    "models/page_info.py",
    "models/validation_error.py",
    "mutation.py",
    "queries/node.py",
    "query.py",
    "schema.graphql",
    *(f"{each}/__init__.py" for each in ("enums", "inputs", "models")),
    *(f"{each}/__init__.py" for each in ("mutations", "queries")),
)
"""What ``generated/xurrent_sdk`` holds, of which ``nox -s drift`` says that it is current.

It differs by names and descriptions of types alone. Here it is only compiled and held against black,
of one case.
"""


def config_of(case: Path) -> GeneratorConfig:
    """The settings of a case, from its ``config.toml``."""
    path = case / "config.toml"
    settings = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    return GeneratorConfig(
        source=FileSettings(case / "schema.graphql"),
        package="sdk",
        include=tuple(settings.get("include", ())),
        exclude=tuple(settings.get("exclude", ())),
        edges=Edges(settings.get("edges", "cut")),
        scalars=settings.get("scalars", {}),
    )


@cache
def output_of(name: str) -> dict[str, str]:
    """What a case comes to: files by path, without the markers on top, and its issues."""
    tree, analysis = generate(config_of(HERE / name))
    files = {
        path: content.removeprefix(MARKERS).decode("utf-8")
        for path, content in tree.items()
        if not path.startswith(ELSEWHERE)
        and (name == "mutations" or path not in IN_THE_REFERENCE)
    }
    if analysis.issues:
        files["issues.txt"] = "".join(map(issue_line, analysis.issues))
    return files


def held_by(name: str) -> dict[str, str]:
    """The golden files of a case: a file that equals an earlier case's is only named."""
    files, same = dict(output_of(name)), dict[str, str]()
    for path in IN_THE_REFERENCE:
        files.pop(path, None)
    for earlier in CASES[: CASES.index(name)]:
        for path, text in output_of(earlier).items():
            if files.get(path) == text:
                del files[path]
                same[path] = earlier
    if same:
        lines = (f"{path} is that of {same[path]}\n" for path in sorted(same))
        files["same.txt"] = "".join(lines)
    return files


def issue_line(issue: Issue) -> str:
    """An issue as a line."""
    hint = f" ({issue.hint})" if issue.hint else ""
    return f"{issue.severity} {issue.coordinate}: {issue.message}{hint}\n"


def expected_of(case: Path) -> dict[str, str]:
    """The golden files of a case."""
    folder = case / "expected"
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No golden output may come from a cache of this machine."""
    monkeypatch.setenv("XURRENT_GEN_CACHE_DIR", str(tmp_path))


def test_there_are_cases() -> None:
    assert len(CASES) >= 8


@pytest.mark.parametrize("name", CASES)
def test_output_is_as_expected(name: str, update_golden: bool) -> None:
    case = HERE / name
    output, expected = held_by(name), expected_of(case)
    if output != expected and update_golden:
        shutil.rmtree(case / "expected", ignore_errors=True)
        for path, text in output.items():
            target = case / "expected" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    differing = sorted(
        path for path in {*output, *expected} if output.get(path) != expected.get(path)
    )
    assert not differing, f"{name}: {differing} differ; read, then run {COMMAND}"


@pytest.mark.parametrize("name", CASES)
def test_black_leaves_the_output_alone(name: str) -> None:
    for path, text in output_of(name).items():
        if path.endswith(".py"):
            compile(text, path, "exec")
            assert black.format_str(text, mode=black.Mode()) == text, path
