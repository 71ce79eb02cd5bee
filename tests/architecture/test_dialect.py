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


def decorators(tree: ast.AST) -> Iterator[tuple[ast.ClassDef, set[str]]]:
    """The dataclasses, each with the settings that are on."""
    for node in ast.walk(tree):
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


def test_value_classes_are_declared_alike() -> None:
    """``slots=True``, except where a property is kept in the instance."""
    wrong: list[str] = []
    for path in FILES:
        for node, settings in decorators(syntax(path)):
            ours = path.is_relative_to(GENERATOR) or "frozen" in settings
            slots = "slots" in settings or needs_a_dictionary(node)
            if ours and not slots:
                wrong.append(f"{named(path)}:{node.lineno} {node.name}")
    assert wrong == []


def documented(tree: ast.AST) -> Iterator[tuple[str, set[str]]]:
    """The docstrings, each with the names of the parameters it can speak of."""
    kinds = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    for node in ast.walk(tree):
        if isinstance(node, kinds) and (text := ast.get_docstring(node)):
            given: set[str] = set()
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                given = {
                    each.arg
                    for each in ast.walk(node.args)
                    if isinstance(each, ast.arg)
                }
            yield text, given


def test_docstrings_are_written_alike() -> None:
    """A sentence first; code and parameters as ``code``; no sections, no roles."""
    wrong: list[str] = []
    for path in FILES:
        for text, given in documented(syntax(path)):
            starred = set(re.findall(r"(?<![*\w])\*(\w+)\*(?![*\w])", text))
            first = text.partition("\n\n")[0].rstrip()
            if (
                any(form.search(text) for form in (_ROLE, _SECTION, _FIELD))
                or starred & given
                or not first.endswith((".", "?", ":", "!", "…", ")", '."'))
            ):
                wrong.append(f"{named(path)}: {first}")
    assert wrong == []
