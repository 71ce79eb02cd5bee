"""Any schema becomes a package that black leaves alone and Python imports."""

from __future__ import annotations

import importlib
import py_compile
import tempfile
from itertools import count
from pathlib import Path
from typing import Any

import black
import pytest
from graphql import GraphQLInputObjectType, build_schema, is_required_input_field
from hypothesis import HealthCheck, given, settings

from tests.support.generated import generated, imported
from tests.support.strategies import schemas
from xurrent_gen.plan.exports import plan_names
from xurrent_gen.render.render import render_files
from xurrent_gen.runtime.core.lazy import exported

_NUMBERS = count()
_OURS = ("_runtime/", "testing.py", "webhooks.py")


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(schemas())
def test_a_package_is_stable_and_imports(sdl: str) -> None:
    package = f"generated_{next(_NUMBERS)}"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        result = generated(sdl, folder, package)
        for path, content in result.items():
            if path.endswith(".py") and not path.startswith(_OURS):
                source = content.decode()
                assert black.format_str(source, mode=black.Mode()) == source, path
        with imported(folder, package) as module:
            assert touch_everything(module)
            assert required_inputs(module) == required_by_graphql(sdl)


def touch_everything(module: Any) -> bool:
    """Import every module; build, select and name what each type offers."""
    for name in exported(module.__name__):
        assert getattr(module, name) is not None
    runtime = f"{module.__name__}._runtime"
    root_fields = importlib.import_module(f"{runtime}.selection.paths").root_fields
    selection = importlib.import_module(f"{runtime}.selection.tree")
    for named in types_of(module):
        if named.is_enum:
            assert named.enum("not in the schema") == "not in the schema"
        elif named.is_input:
            assert set(named.fields) <= set(named.input.model_fields)
        elif not named.is_leaf and not named.nodes and not named.is_envelope:
            assert set(named.fields) <= set(named.model.model_fields)
            assert named.model().model_dump() == {}
            root = root_fields(named)
            assert all(getattr(root, each) is not None for each in named.fields)
            assert selection.default_selection(named).key()
    for name in ("query", "mutation"):
        importlib.import_module(f"{module.__name__}.{name}")
    return True


def types_of(module: Any) -> list[Any]:
    """All types that the package knows."""
    schema = importlib.import_module(f"{module.__name__}._schema")
    names = [line.split()[0] for line in schema.TYPES.splitlines() if line]
    return [schema.SCHEMA.type(name) for name in names]


def required_inputs(module: Any) -> set[tuple[str, str]]:
    """The input fields that the package demands."""
    return {
        (named.name, named.fields[name].graphql)
        for named in types_of(module)
        if named.is_input
        for name, field in named.input.model_fields.items()
        if field.is_required()
    }


def required_by_graphql(sdl: str) -> set[tuple[str, str]]:
    """The input fields that graphql-core says have to be given."""
    return {
        (named.name, name)
        for named in build_schema(sdl).type_map.values()
        if isinstance(named, GraphQLInputObjectType)
        for name, field in named.fields.items()
        if is_required_input_field(field)
    }


def test_names_of_a_package_without_sources(tmp_path: Path) -> None:
    folder = tmp_path / "bare"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "models.py").write_text("Cat = Dog = 1")
    ((names, content),) = render_files([plan_names({"models": ["Cat", "Dog"]})]).items()
    (folder / names).write_bytes(content)
    for source in [*folder.glob("*.py")]:
        py_compile.compile(str(source), f"{source}c")
        source.unlink()
    with imported(tmp_path, "bare"):
        assert {"Cat": "_names_1", "Dog": "_names_1"}.items() <= exported(
            "bare"
        ).items()


def test_two_runs_are_equal_to_the_byte(tmp_path: Path) -> None:
    sdl = "type Query { b: Int a(y: Int x: Int): [E!] } enum E { z y x }"
    trees: list[object] = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        trees.append(generated(sdl, tmp_path / name, "sdk"))
    assert trees[0] == trees[1]


UNUSUAL = {
    "roots behind abstract types": """
        interface Node { id: ID! node: Node }
        type Query implements Node { id: ID! node: Node any: Any }
        type Mutation { change(input: Change): Any } input Change { a: Int }
        union Any = Query | Mutation
    """,
    "names of Python": """
        type Query { one: _1 two(a: _2a, b: Ellipsis): ValueError }
        type Mutation { object(input: _2a): _1 zzz(input: Ellipsis): _1 }
        type _1 { a: Int b: [_1] } enum _3 { a } type ValueError { e: _3 }
        input _2a { a: Ellipsis b: [NotImplemented] } input Ellipsis { a: Int! b: _3 }
        input NotImplemented { self: NotImplemented x: Warning } enum Warning { a }
    """,
}


@pytest.mark.parametrize("sdl", UNUSUAL.values(), ids=UNUSUAL)
def test_an_unusual_schema_is_generated(sdl: str, tmp_path: Path) -> None:
    package = f"generated_{next(_NUMBERS)}"
    result = generated(sdl, tmp_path, package)
    again = generated(result["schema.graphql"].decode(), tmp_path, package)
    assert again == result
    with imported(tmp_path, package) as module:
        assert touch_everything(module)
