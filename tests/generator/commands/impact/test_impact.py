"""A program against a schema that has moved: what breaks is told, and nothing else."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.generator.commands.diff.test_compare import SCHEMA
from xurrent_gen import __version__
from xurrent_gen.api import impact
from xurrent_gen.cli.main import main

PROGRAM = Path(__file__).with_name("program.py.txt").read_text("utf-8")
"""Lines that break end with a comment that says of what."""

EDITS = {
    ", near: Boolean)": ")",
    "  weight: Float!": "  weight: Float",
    "enum CatView { all hungry }": "enum CatView { all }",
    "{ calm wild }": "{ calm tame }",
    "  mouse(name: String, size: Int = 3): String\n": "",
    "input CatCreateInput { name": "input CatCreateInput { owner: ID! name",
    "  mood: CatMood\n": "  mood: CatMood\n  age: Int\n",
    "  born: Date\n": "",
    "type Dog { bark: String }": "type Dog { bark: String woof: String }",
    "In kilograms.": "In grams.",
    '  "All cats."\n': '  "Every cat."\n',
}
CAUSES = {
    "friends(near:)": "Cat.friends(near:)",
    "weight": "Cat.weight",
    "hungry": "CatView.hungry",
    "wild": "CatMood.wild",
    "mouse": "Query.mouse",
    "owner": "CatCreateInput.owner",
    "born": "Cat.born",
}


LINES = PROGRAM.splitlines()
EXPECTED = {
    number: CAUSES[line.rpartition("# ")[2]]
    for number, line in enumerate(LINES, 1)
    if line.rpartition("# ")[2] in CAUSES
}


def run(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main([str(each) for each in arguments])
    return int(ended.value.code or 0)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    schema = SCHEMA
    for old, new in EDITS.items():
        assert schema.count(old) == 1, old
        schema = schema.replace(old, new)
    (folder / "old.graphql").write_text(SCHEMA, "utf-8")
    (folder / "new.graphql").write_text(schema, "utf-8")
    (folder / "pets.gql").write_text("{ pets { ", "utf-8")
    (folder / "src" / "app").mkdir(parents=True)
    (folder / "src" / "app" / "__init__.py").write_text("")
    (folder / "src" / "app" / "main.py").write_text(PROGRAM, "utf-8")
    package = ("--schema", folder / "old.graphql", "--output", folder / "src")
    assert run("generate", "-q", *package) == 0
    return folder


def check(text: str, code: Path, checker: str) -> None:
    report = json.loads(text)
    # pyright takes any keyword in the pattern of a class.
    patterns = {n for n, line in enumerate(LINES, 1) if "case Cat(" in line}
    may = {n: EXPECTED[n] for n in patterns if checker == "pyright"}
    for name, expected in (
        ("broken", EXPECTED.items() - may.items()),
        ("perhaps", may),
    ):
        found = {each["line"]: each["cause"]["coordinate"] for each in report[name]}
        assert found == dict(expected)
    assert {each["path"] for each in report["broken"]} == {f"{code}/app/main.py"}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_each_place_that_breaks_is_found_with_its_cause(
    checker: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new, code = (project / n for n in ("src/xurrent_sdk", "new.graphql", "src"))
    options = ("--checker", checker, "--format", "json", "-q")
    assert run("impact", old, new, code, *options) == 1
    check(capsys.readouterr().out, code, checker)


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("src/app", "new.graphql", "src"), "no package that xurrent-gen has written"),
        (("src/xurrent_sdk", "new.graphql", "nowhere"), "no such file or folder"),
        (("src/xurrent_sdk", "new.graphql", "src/xurrent_sdk"), "no Python file"),
        (("src/xurrent_sdk", "gone.graphql", "src"), "No such file"),
        (("src/xurrent_sdk", "new.graphql", "pets.gql"), "pets.gql (not valid in the"),
    ],
)
def test_what_cannot_be_compared(
    arguments: tuple[str, str, str],
    text: str,
    project: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("impact", *(project / each for each in arguments), "-q") == 2
    assert text in capsys.readouterr().err


def test_nothing_breaks_where_nothing_moves(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, code = project / "src/xurrent_sdk", project / "src/app"
    same = project / "old.graphql"
    assert run("impact", old, same, code, "--checker", "mypy", "-q") == 0
    moves, verdict, looked = capsys.readouterr().out.splitlines()
    assert (moves, verdict) == (
        "schema diff: no changes",
        "nothing breaks, 2 files unaffected",
    )
    assert looked.startswith(
        "looked at with mypy: 2 Python files, 17 typed and 0 untyped"
    )
    assert looked.endswith(" strings, 1 GraphQL document, 0 notebooks")
    newer = shutil.copytree(old, project / "newer")
    manifest = newer / "_manifest.json"
    manifest.write_text(manifest.read_text().replace(f'"{__version__}"', '"99"'))
    document = project / "cats.graphql"
    document.write_text("{ cats { nodes { id } } }")
    for new in (same, newer):
        found = impact(old, new, [document], checkers=["mypy"])
        assert found.is_upgrade is (new == newer)


def test_files_of_one_second_and_size_are_not_taken_for_each_other(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, mood in (("old", "wild"), ("new", "tame")):
        schema = tmp_path / f"{name}.graphql"
        schema.write_text(SCHEMA.replace("{ calm wild }", f"{{ calm {mood} }}"))
        assert (
            run("generate", "-q", "--schema", schema, "--output", tmp_path / name) == 0
        )
        for file in (tmp_path / name).rglob("*.py"):
            os.utime(file, (1_000_000_000, 1_000_000_000))
    code = tmp_path / "program.py"
    code.write_text("from xurrent_sdk import CatMood\n\nprint(CatMood.WILD)\n")
    packages = (tmp_path / name / "xurrent_sdk" for name in ("old", "new"))
    assert run("impact", *packages, code, "--checker", "mypy", "-q") == 1
    assert "because CatMood.wild is gone" in capsys.readouterr().out
