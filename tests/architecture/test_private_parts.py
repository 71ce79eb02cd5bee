"""No private part of a library is touched, but those of pydantic in one module."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.architecture.source import RUNTIME, modules, syntax

PYDANTIC = "core/pydantic_parts.py"
"""The one module that names attributes of pydantic's classes."""
OWN = {
    ("changes/listing.py", "PagedQuery._beside"),
    ("changes/listing.py", "PagedQuery._page"),
    ("client/side_by_side.py", "client._start"),
    ("client/base.py", "derived._owner"),
    ("core/enums.py", "unknown._name_"),
    ("core/enums.py", "unknown._value_"),
    ("core/errors.py", "error._record"),
    ("decoding/columns.py", "fragment._members"),
    ("dlt/source.py", "query._client"),
    ("dlt/source.py", "query._query"),
}
"""Attributes of classes of ours that another class uses, and those that ``enum`` documents."""
HOOKS = re.compile(
    r"__(get_)?pydantic_(core_schema|json_schema|init_subclass|on_complete)__"
)
"""Methods that pydantic documents, and calls."""
LIBRARIES = "httpx2?|httpcore2?|h11|anyio|ssl|pydantic|pydantic_core|jwt|asyncio"
BY_NAME = {"getattr", "setattr", "hasattr", "delattr", "attrgetter", "__setattr__"}


def _is_private(name: str) -> bool:
    last = name.rpartition(".")[2]
    return last.startswith("_") and not (last.startswith("__") and last.endswith("__"))


def _is_own(node: ast.expr) -> bool:
    """Whether it is the instance or class in whose method this stands."""
    match node:
        case ast.Name(id="self" | "cls" | "other" | "new"):
            return True
        case ast.Call(func=ast.Name(id="super"), args=[]):
            return True
        case _:
            return False


def _is_of_a_library(node: ast.expr) -> bool:
    """Whether it is an attribute of a module of a library, which nobody may replace."""
    return isinstance(node, ast.Attribute) and bool(
        re.match(rf"({LIBRARIES})\.", ast.unparse(node))
    )


def private_parts(tree: ast.AST) -> Iterator[str]:
    """The private names of other objects and modules that a module uses."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=owner, attr=name):
                if _is_private(name) and not _is_own(owner):
                    yield f"{ast.unparse(owner)}.{name}"
            case ast.Import(names=names):
                yield from (each.name for each in names if "._" in f".{each.name}")
            case ast.ImportFrom(level=0, module=module, names=names):
                for each in names:
                    full = f".{module}.{each.name}"
                    if module != "__future__" and "._" in full.replace(".__", ""):
                        yield full[1:]
            case ast.Constant(value=str(text)) if re.match(rf"({LIBRARIES})\._", text):
                yield text
            case ast.Subscript(
                value=ast.Call(func=ast.Name(id="vars"))
                | ast.Attribute(attr="__dict__"),
                slice=ast.Constant(value=str(text)),
            ) if _is_private(text):
                yield f"[{text!r}]"
            case ast.Assign(targets=targets):
                yield from map(ast.unparse, filter(_is_of_a_library, targets))
            case ast.Call(func=function, args=args):
                called = ast.unparse(function).rpartition(".")[2]
                if called not in BY_NAME:
                    continue
                on = args[0] if called != "attrgetter" and args else None
                for given in args:
                    value = given.value if isinstance(given, ast.Constant) else None
                    private = isinstance(value, str) and _is_private(value)
                    if private and (on is None or not _is_own(on)):
                        yield f"{called}({value!r})"
            case _:
                pass


def of_pydantic(text: str) -> list[str]:
    """The attributes of pydantic's that a module names; hooks that it defines are none."""
    found = re.finditer(r"__\w*pydantic\w*__|pydantic(?:_core)?\._\w+", text)
    return [each[0] for each in found if not HOOKS.fullmatch(each[0])]


def test_private_parts_of_libraries_are_left_alone() -> None:
    found = {
        (str(path.relative_to(RUNTIME)), name)
        for path in modules(RUNTIME)
        if str(path.relative_to(RUNTIME)) != PYDANTIC
        for name in private_parts(syntax(path))
    }
    assert found <= OWN, sorted(found - OWN)


def test_one_module_names_the_parts_of_pydantic() -> None:
    found = {
        str(path.relative_to(RUNTIME)): names
        for path in modules(RUNTIME)
        if (names := of_pydantic(path.read_text("utf-8")))
    }
    assert list(found) == [PYDANTIC], found


@pytest.mark.parametrize(
    "code",
    [
        "client._transport",
        "self._pool._pool",
        "for each in client._mounts.values(): pass",
        "import httpcore._sync",
        "from httpx import _client",
        "from httpx._config import DEFAULT_LIMITS",
        "getattr(pool, '_network_backend', None)",
        "setattr(pool, '_network_backend', 1)",
        "object.__setattr__(pool, '_backend', 1)",
        "operator.attrgetter('_transport')",
        "attrgetter('pool._connections')",
        "type(pool)._transport",
        "vars(pool)['_pool']",
        "pool.__dict__['_pool']",
        "import_module('httpx._client')",
        "httpx.Client.send = mine",
    ],
)
def test_a_private_part_is_noticed(code: str) -> None:
    assert [*private_parts(ast.parse(code))]
