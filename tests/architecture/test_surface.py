"""The public surface: ``__all__`` tells the truth, and the async twins are twins."""

from __future__ import annotations

import ast
import builtins
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import xurrent_gen
import xurrent_gen.runtime
import xurrent_sdk
from tests.architecture.source import GENERATOR, REFERENCE, dotted, modules, syntax
from tests.support.cases import check_each
from xurrent_sdk._runtime.core.lazy import exported

MODULES = exported("xurrent_sdk")

# The two spellings of one thing; what Python itself requires to be named differently.
SPELLINGS = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
}
ASYNC_NAME = re.compile(r"\bAsync(?=[A-Z])")
AWAITED = re.compile(r"\bAwaitable\[([^\[\]]*)\]")


def declared(tree: ast.Module) -> list[str] | None:
    """The literal ``__all__`` of a module, or ``None``."""
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id="__all__")], value=value
            ) | ast.AnnAssign(target=ast.Name(id="__all__"), value=ast.expr() as value):
                names: list[str] = list(ast.literal_eval(value))
                return names
    return None


def defined(tree: ast.Module) -> set[str]:
    """The public classes and functions that a module defines.

    Not the commands of a group, which are reached through it.
    """
    kinds = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    return {
        node.name
        for node in tree.body
        if isinstance(node, kinds)
        and not node.name.startswith("_")
        and not any(".command(" in ast.unparse(d) for d in node.decorator_list)
    }


def test_all_equals_what_is_visible() -> None:
    def check(path: Path) -> None:
        tree = syntax(path)
        names = declared(tree)
        if names is None:
            return
        assert len(names) == len(set(names)), "a name stands twice"
        assert defined(tree) <= set(names), "public, yet not in __all__"
        module = importlib.import_module(f"xurrent_gen.{dotted(path)}".rstrip("."))
        assert [name for name in names if not hasattr(module, name)] == []

    check_each(((path, path) for path in modules(GENERATOR)), check)


def seen_by_checkers() -> set[str]:
    """The names that the root of the reference package imports for type checkers."""
    root, *parts = (
        syntax(path)
        for path in (REFERENCE / "__init__.py", *sorted(REFERENCE.glob("_names_*.py")))
    )
    guarded = [n for node in root.body if isinstance(node, ast.If) for n in node.body]
    imports = [
        node
        for node in [*guarded, *(n for part in parts for n in part.body)]
        if isinstance(node, ast.ImportFrom) and node.module != "__future__"
    ]
    found = {alias.asname or alias.name for node in imports for alias in node.names}
    return found - {"*"}


def test_checkers_and_programs_see_the_same_names() -> None:
    seen = seen_by_checkers()
    submodules = {path.stem for path in REFERENCE.glob("*.py")}
    submodules |= {path.parent.name for path in REFERENCE.glob("*/__init__.py")}
    assert seen - submodules == set(MODULES)
    assert [name for name in seen if not hasattr(xurrent_sdk, name)] == []


def submodules(package: ModuleType) -> Iterator[ModuleType]:
    yield package
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(info.name)


def twins() -> list[tuple[type, type]]:
    """Each class that has a counterpart with ``Async`` in front, in one module."""
    pairs: dict[tuple[type, type], None] = {}
    for package in (xurrent_gen.runtime, xurrent_sdk):
        for module in submodules(package):
            classes = {
                name: value
                for name, value in vars(module).items()
                if inspect.isclass(value) and value.__module__ == module.__name__
            }
            for name, value in classes.items():
                twin = classes.get(f"Async{name}")
                if twin is None and name.startswith("_"):
                    twin = classes.get(f"_Async{name[1:]}")
                if twin is not None:
                    pairs[value, twin] = None
    return list(pairs)


def surface(cls: type) -> dict[str, inspect.Signature | str]:
    """The public members of a class under their sync names."""
    found: dict[str, inspect.Signature | str] = {}
    for name, value in inspect.getmembers_static(cls):
        spelled = SPELLINGS.get(name, name)
        if name.startswith("_") and spelled not in SPELLINGS.values():
            continue
        if isinstance(value, classmethod | staticmethod):
            value = value.__func__
        found[spelled] = (
            inspect.signature(value)
            if inspect.isfunction(value)
            else type(value).__name__
        )
    return found


def as_sync(annotation: str) -> str:
    """An annotation of an async class as its sync twin would write it."""
    return AWAITED.sub(r"\1", ASYNC_NAME.sub("", annotation))


def comparable(found: inspect.Signature | str) -> object:
    """Names, kinds, defaults and annotations of the parameters, as in the sync class."""
    if isinstance(found, str):
        return found
    return [
        (p.name, p.kind, repr(p.default), as_sync(str(p.annotation)))
        for p in found.parameters.values()
    ]


def test_twins_have_the_same_members_and_parameters() -> None:
    def check(pair: tuple[type, type]) -> None:
        here, there = map(surface, pair)
        assert set(here) == set(there)
        different = {
            name: (str(here[name]), str(there[name]))
            for name in here
            if comparable(here[name]) != comparable(there[name])
        }
        assert not different

    pairs = twins()
    assert {"Client", "XurrentClient"} <= {sync.__name__ for sync, _ in pairs}
    check_each(((sync.__qualname__, (sync, twin)) for sync, twin in pairs), check)


@pytest.mark.parametrize(
    "made", ["XurrentClient", "AsyncXurrentClient", "Limits", "RetryPolicy", "Timeout"]
)
def test_what_a_setting_can_be_has_a_public_name(made: str) -> None:
    """A user's own function that takes the setting has to be able to annotate it."""
    for parameter in inspect.signature(getattr(xurrent_sdk, made)).parameters.values():
        used = {
            node.id
            for node in ast.walk(ast.parse(str(parameter.annotation)))
            if isinstance(node, ast.Name)
        }
        standard = {*dir(builtins), "Mapping", "PathLike", "SSLContext", "Sequence"}
        ours = used - standard
        assert ours <= set(dir(xurrent_sdk)) | {"AnyTransport", "AnySleeper"}, made


def promised(tree: ast.Module) -> set[str]:
    """The public names that a type checker finds in a module under ``TYPE_CHECKING``."""
    found: set[str] = set()
    for block in tree.body:
        if not (
            isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"
        ):
            continue
        for node in block.body:
            match node:
                case ast.ImportFrom(names=names) | ast.Import(names=names):
                    found |= {n.name for n in names if n.asname == n.name}
                case ast.AnnAssign(target=ast.Name(id=name)):
                    found.add(name)
                case ast.Assign(targets=targets):
                    found |= {t.id for t in targets if isinstance(t, ast.Name)}
                case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                    found.add(name)
                case _:
                    pass
    return {name for name in found if not name.startswith("_")}


def test_what_a_checker_finds_can_be_imported() -> None:
    missing = [
        f"{module.__name__}.{name}"
        for module in submodules(xurrent_sdk)
        for name in promised(syntax(Path(str(module.__file__))))
        if not hasattr(module, name)
    ]
    assert missing == []
