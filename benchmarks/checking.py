"""Cost of the package's size for a type checker, on a script that uses a small part."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
    get_named_type,
    is_leaf_type,
    print_schema,
)

from benchmarks.context import PROBES, REFERENCE, SCHEMA, Context
from benchmarks.measure import Row, alternate, command

RECORDS = ("Person", "Organization", "Team")
STRICT = {"include": ["script.py"], "typeCheckingMode": "strict", "extraPaths": ["."]}


def only(records: tuple[str, ...], path: Path) -> str:
    """Return the SDL of ``path``, reduced to these record types and their relations."""
    schema = build_schema(path.read_text(encoding="utf-8"))
    names = {*records, *(f"{name}Connection" for name in records)}
    query = schema.query_type
    assert query is not None
    for name in names:
        cut(schema, name, names)
    query.fields = {
        name: field
        for name, field in query.fields.items()
        if get_named_type(field.type).name in names
    }
    return print_schema(GraphQLSchema(query=query))


def cut(schema: GraphQLSchema, name: str, names: set[str]) -> None:
    """Drop the fields of one type that lead to types outside ``names``."""
    kind = schema.type_map[name]
    assert isinstance(kind, GraphQLObjectType)
    kind.interfaces = ()

    def stays(field: GraphQLField) -> bool:
        named = get_named_type(field.type)
        return is_leaf_type(named) or named.name in {*names, "PageInfo"}

    kind.fields = {key: field for key, field in kind.fields.items() if stays(field)}


def measure(context: Context) -> list[Row]:
    """The same script, strict, on the whole package and on one of three records."""
    small, full = context.folder("checking/small"), context.folder("checking/full")
    schema = small / "schema.graphql"
    schema.write_text(only(RECORDS, SCHEMA), encoding="utf-8")
    command(context.generator("--quiet", "--schema", schema, "--output", small))
    shutil.copytree(REFERENCE, full / "xurrent_sdk", dirs_exist_ok=True)
    for folder in (small, full):
        shutil.copy(PROBES / "script.py", folder)
        (folder / "pyrightconfig.json").write_text(json.dumps(STRICT))

    def check(folder: Path) -> float:
        return command(
            [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable],
            cwd=folder,
        )[0]

    check(small)
    check(full)
    samples = alternate(context.runs, lambda: check(full), lambda: check(small))
    lines = len((PROBES / "script.py").read_text(encoding="utf-8").splitlines())
    what = f"pyright, strict, on {lines} lines"
    return [Row(what, "package of those 3 types", "s", *samples, bound=1.5)]
