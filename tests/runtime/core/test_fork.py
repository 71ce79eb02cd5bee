"""No lock that was held during a fork stays closed in the child."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import xurrent_gen.runtime

RUNTIME = Path(xurrent_gen.runtime.__file__).parent
LOCKS = {"Lock", "RLock", "Condition", "Event", "Semaphore", "BoundedSemaphore"}
OF_ONE_CALL = {
    "OneTimeEvent": "what hands it out forgets it",
    "Ahead": "one run of pages",
    "Script": "a fake transport of a test",
}
"""Classes whose locks a fork cannot meet, and whose they are."""


def classes() -> Iterator[ast.ClassDef]:
    for path in RUNTIME.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                yield node


def called(node: ast.AST) -> Iterator[str]:
    """The names of what is called below a node."""
    for each in ast.walk(node):
        if isinstance(each, ast.Call):
            match each.func:
                case ast.Attribute(attr=name) | ast.Name(id=name):
                    yield name
                case _:
                    pass


def methods(node: ast.ClassDef) -> dict[str, ast.FunctionDef]:
    return {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}


def test_every_lock_of_an_object_is_made_anew() -> None:
    makers = {
        node.name
        for node in classes()
        for name, method in methods(node).items()
        if name != "renew_after_fork" and not LOCKS.isdisjoint(called(method))
    }
    assert makers == OF_ONE_CALL.keys()


def test_whatever_can_be_renewed_is_watched() -> None:
    renewed = [node for node in classes() if "renew_after_fork" in methods(node)]
    # Without a constructor of its own, it is that of the base, or a protocol.
    made = [node for node in renewed if "__init__" in methods(node)]
    assert len(made) > 5
    assert [
        node.name
        for node in made
        if "watch_forks" not in called(methods(node)["__init__"])
    ] == []
