"""The rooms of the runtime: which stands on which, drawn, and no module in a circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

from tests.architecture.source import REPOSITORY, RUNTIME, modules, syntax

PAGE = REPOSITORY / "docs" / "architecture.md"
BEGIN, END = "<!-- rooms: begin -->", "<!-- rooms: end -->"


def name_of(path: Path) -> str:
    """``decoding/columns.py`` → ``decoding.columns``; a package → its name."""
    parts = path.relative_to(RUNTIME).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(tree: ast.AST) -> Iterator[ast.ImportFrom]:
    """Relative imports, those inside of functions included, type-only ones left out."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            if isinstance(node.test, ast.UnaryOp):  # if not TYPE_CHECKING
                yield from imports(node)
            continue
        if isinstance(node, ast.ImportFrom) and node.level:
            yield node
        yield from imports(node)


@cache
def graph() -> dict[str, frozenset[str]]:
    """What each module of the runtime imports of the others."""
    names = {name_of(path): path for path in modules(RUNTIME)}
    found: dict[str, frozenset[str]] = {}
    for name, path in names.items():
        inside = name.split(".") if path.stem == "__init__" else name.split(".")[:-1]
        targets: set[str] = set()
        for node in imports(syntax(path)):
            base = inside[: len(inside) - node.level + 1]
            module = [*base, *(node.module.split(".") if node.module else [])]
            for alias in node.names:
                below = ".".join([*module, alias.name])
                targets.add(below if below in names else ".".join(module))
        found[name] = frozenset(targets - {name, ""})
    return found


def drawing() -> str:
    """The rooms as a Mermaid graph: an arrow for each pair of which one uses the other."""
    pairs = {
        (user.partition(".")[0], used.partition(".")[0])
        for user, targets in graph().items()
        for used in targets
        if user and used
    }
    lines = [f"  {user} --> {used}" for user, used in sorted(pairs) if user != used]
    return "\n".join(["```mermaid", "graph TD", *lines, "```"])


def test_no_module_imports_itself_by_way_of_others() -> None:
    try:
        tuple(TopologicalSorter(graph()).static_order())
    except CycleError as error:
        raise AssertionError(f"a circle: {' -> '.join(error.args[1])}") from None


def test_the_drawing_shows_the_rooms_as_they_are(update_golden: bool) -> None:
    text = PAGE.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    now = f"{before}{BEGIN}\n\n{drawing()}\n\n{END}{after}"
    if update_golden and now != text:
        PAGE.write_text(now, encoding="utf-8")
    assert now == text, "pytest tests/architecture --update-golden draws the page anew"
