"""CONTRIBUTING.md is true to the tree: its sessions, its picture, its two tables."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.support.snippets import REPOSITORY

PAGE = (REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8")
GENERATOR = REPOSITORY / "generator" / "xurrent_gen"
HOOKS = (REPOSITORY / ".pre-commit-config.yaml").read_text(encoding="utf-8")


def folders(path: Path) -> set[str]:
    """The names of the folders that hold files, leftovers of Python apart."""
    return {each.parent.name for each in path.glob("*/*.*") if each.suffix != ".pyc"}


def rows(first: str) -> list[list[str]]:
    """The cells of the table whose head begins with ``first``."""
    _, table = PAGE.split(f"| {first} |", 1)
    lines = table.partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.split(" | ")] for line in lines]


def named(cell: str) -> Iterator[str]:
    """The paths that a cell sets as code, ``{a,b}`` taken apart."""
    for text in re.findall(r"`([\w./{},]+)`", cell):
        head, brace, rest = text.partition("{")
        if not brace:
            yield text
        inside, _, tail = rest.partition("}")
        yield from (f"{head}{each}{tail}" for each in inside.split(",") if brace)


def test_every_session_has_a_row() -> None:
    tree = ast.parse((REPOSITORY / "noxfile.py").read_text(encoding="utf-8"))
    sessions = {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and "nox.session" in map(ast.unparse, node.decorator_list)
    }
    told = [
        match
        for row in [*rows("session"), *rows("further session")]
        for match in re.findall(r"-s (\w+)", row[0])
    ]
    assert sorted(told) == sorted(sessions)
    assert set(re.findall(r"nox -s (\w+)", PAGE + HOOKS)) <= sessions


def test_what_the_table_names_is_there() -> None:
    table = rows("to …")
    touched = {path for row in table for path in named(row[1])}
    roots = (GENERATOR, REPOSITORY, GENERATOR / "sandbox")
    assert [p for p in touched if not any((root / p).exists() for root in roots)] == []
    proofs = {path for row in table for path in named(row[2])}
    assert [path for path in proofs if not (REPOSITORY / path).exists()] == []
    assert folders(GENERATOR) - {"data", "runtime"} <= {
        path.partition("/")[0] for path in touched
    }
    assert {f"runtime/{room}/" for room in folders(GENERATOR / "runtime")} <= touched
    assert folders(GENERATOR / "sandbox") - {"access", "data", "protocol"} <= touched


def test_the_picture_shows_all_rooms() -> None:
    picture = PAGE.partition("## The picture")[2].partition("```\n\n")[0]
    for part in ("runtime", "sandbox"):
        drawn = (
            picture.partition(f" {part}/ ")[2].partition("\n ")[2].partition("/ ")[0]
        )
        rooms = drawn.removesuffix(" sandbox")
        assert set(re.findall(r"\w+", rooms)) == folders(GENERATOR / part) | (
            {"codegen"} if part == "runtime" else set()
        )


def test_the_folders_of_the_tests() -> None:
    """They mirror the tree, or they are said to be about the whole."""
    for part in ("runtime", "sandbox", ""):
        source = GENERATOR / part
        mirrors = REPOSITORY / "tests" / (part or "generator")
        assert folders(mirrors) <= folders(source)
    own = PAGE.partition("has a folder of its\nown:")[2].partition("\n\n")[0]
    mirrored = {"generator", "runtime", "sandbox", "support"}
    assert folders(REPOSITORY / "tests") == mirrored | set(re.findall(r"`(\w+)`", own))
