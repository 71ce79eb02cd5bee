"""One dialect: how value classes are declared, and how docstrings are written."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source import GENERATOR, REPOSITORY, modules, syntax

FOLDERS = [GENERATOR, REPOSITORY / "benchmarks", REPOSITORY / "tests"]
FILES = [
    path
    for folder in FOLDERS
    for path in modules(folder)
    if "expected" not in path.parts and "accepted" not in path.parts
]

_ROLE = re.compile(r":(?:attr|class|data|exc|func|meth|mod|ref):`")
_SECTION = re.compile(
    r"^ *(?:Args|Arguments|Returns|Raises|Yields|Parameters):? *$", re.M
)
_FIELD = re.compile(r"^ *:(?:param|returns?|rtype|raises?)\b", re.M)


def named(path: Path) -> str:
    return str(path.relative_to(REPOSITORY))


def decorators(nodes: list[ast.AST]) -> Iterator[tuple[ast.ClassDef, set[str]]]:
    """The dataclasses, each with the settings that are on."""
    for node in nodes:
        for each in node.decorator_list if isinstance(node, ast.ClassDef) else ():
            call = each if isinstance(each, ast.Call) else None
            if ast.unparse(call.func if call else each).endswith("dataclass"):
                given = call.keywords if call else []
                on = {k.arg for k in given if k.arg and ast.unparse(k.value) == "True"}
                assert isinstance(node, ast.ClassDef)
                yield node, on


def needs_a_dictionary(node: ast.ClassDef) -> bool:
    """Whether something of the class is worked out once and kept in it."""
    return any("cached_property" in ast.unparse(each) for each in node.body)


def without_slots(path: Path, nodes: list[ast.AST]) -> Iterator[str]:
    """Value classes without ``slots=True`` whose instances keep no property."""
    for node, settings in decorators(nodes):
        ours = path.is_relative_to(GENERATOR) or "frozen" in settings
        if ours and not ("slots" in settings or needs_a_dictionary(node)):
            yield f"{named(path)}:{node.lineno} {node.name}"


def documented(nodes: list[ast.AST]) -> Iterator[tuple[str, set[str]]]:
    """The docstrings, each with the names of the parameters it can speak of."""
    kinds = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    for node in nodes:
        if isinstance(node, kinds) and (text := ast.get_docstring(node)):
            given: set[str] = set()
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                given = {
                    each.arg
                    for each in ast.walk(node.args)
                    if isinstance(each, ast.arg)
                }
            yield text, given


def written_otherwise(path: Path, nodes: list[ast.AST]) -> Iterator[str]:
    """Docstrings with sections or roles, or without a sentence at first."""
    for text, given in documented(nodes):
        starred = set(re.findall(r"(?<![*\w])\*(\w+)\*(?![*\w])", text))
        first = text.partition("\n\n")[0].rstrip()
        if (
            any(form.search(text) for form in (_ROLE, _SECTION, _FIELD))
            or starred & given
            or not first.endswith((".", "?", ":", "!", "…", ")", '."'))
        ):
            yield f"{named(path)}: {first}"


def test_classes_and_docstrings_are_written_alike() -> None:
    """Parsed once for both: this is as much code as all the tests have."""
    wrong: list[str] = []
    for path in FILES:
        nodes = [*ast.walk(syntax(path))]
        wrong += without_slots(path, nodes)
        wrong += written_otherwise(path, nodes)
    assert wrong == []
