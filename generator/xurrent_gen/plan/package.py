"""Plans the package's own modules: root, client, schema data and exports."""

from __future__ import annotations

from collections.abc import Mapping

from xurrent_gen._version import __version__
from xurrent_gen.ir.model import (
    NODE,
    AbstractType,
    EnumType,
    InputType,
    Mutation,
    NamedType,
    ObjectType,
    Role,
    ScalarType,
    Schema,
)
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import layout
from xurrent_gen.plan.literals import docstring, string
from xurrent_gen.plan.model import FilePlan
from xurrent_gen.plan.places import Places
from xurrent_gen.plan.tables import mutation_line, query_line
from xurrent_gen.plan.wheres import WherePlanner

STORAGE = "attachmentStorage"
"""The query that says where attachments are uploaded to."""

STORAGE_FIELDS = frozenset(
    {
        "allowedExtensions",
        "provider",
        "providerParameters",
        "sizeLimit",
        "uploadUri",
    }
)
"""What the runtime asks of it."""

RUNTIME_EXPORTS: Mapping[str, tuple[str, ...]] = {
    "_runtime.attachments.uploaded": ("UploadedFile",),
    "_runtime.codegen": (
        "JSONValue",
        "OpenEnum",
        "SpecialTimestamp",
        "TimeOfDay",
        "UNSET",
        "Unset",
        "Where",
    ),
    "_runtime.config": ("Timeout",),
    "_runtime.effects": ("Flow",),
    "_runtime.limits": ("Limits",),
    "_runtime.metadata": ("ResponseMetadata",),
    "_runtime.models": ("GraphQLModel", "response_metadata"),
    "_runtime.paginate": ("Page",),
    "_runtime.projection": ("Path", "Projection"),
    "_runtime.redis_window": ("RedisWindow",),
    "_runtime.retry": ("RetryPolicy",),
    "client": ("AsyncXurrentClient", "XurrentClient"),
}
"""Public names that are not types of the schema, by module."""

ERRORS_MODULE = "_runtime.errors"

LONGEST = 2500
"""So many lines of names the package root may have before they stand in parts."""


def plan_package(
    schema: Schema,
    names: Names,
    places: Places,
    package: str,
    errors: tuple[str, ...],
    origin: Mapping[str, str],
) -> list[FilePlan]:
    """The modules that exist once; *errors* are the runtime's exception classes."""
    exports = _exports(schema, names, places, errors)
    has_mutations = bool(schema.mutations)
    return [
        *_root(exports),
        FilePlan("_exports.py", "exports.py.jinja", {"names": exports_table(exports)}),
        FilePlan(
            "client.py",
            "client.py.jinja",
            {
                "package": string(package),
                "version": string(__version__),
                "has_mutations": has_mutations,
                "origin": {name: string(value) for name, value in origin.items()},
                "docs": _client_docs(origin),
                "has_attachments": _has_attachments(schema),
            },
        ),
        FilePlan("_schema.py", "schema.py.jinja", _schema_data(schema, names, places)),
        FilePlan("testing.py", "testing.py.jinja", {}),
        FilePlan("webhooks.py", "webhooks.py.jinja", {}),
        *(
            FilePlan(
                f"{folder}/__init__.py", "folder.py.jinja", {"doc": docstring(doc, 0)}
            )
            for folder, doc in _folders(places).items()
        ),
    ]


def _client_docs(origin: Mapping[str, str]) -> dict[str, str]:
    said = ", ".join(
        f"{name.replace('_', ' ')} {value}" for name, value in origin.items()
    )
    memory = (
        f"\n\nGenerated from {said}: that holds where neither an argument nor a "
        "variable says otherwise."
        if said
        else ""
    )
    texts = {
        "sync": "Talks to the account from threads. See :class:`AsyncXurrentClient` "
        "for tasks.",
        "tasks": "Talks to the account from tasks: the twin of "
        ":class:`XurrentClient`.",
    }
    return {kind: docstring(text + memory, 4) for kind, text in texts.items()}


def _has_attachments(schema: Schema) -> bool:
    """Whether the account can be asked where to upload to."""
    for query in schema.queries:
        if query.name == STORAGE and query.selectable_bare:
            named = schema.types[query.type.base]
            fields = named.fields if isinstance(named, ObjectType) else ()
            return {field.name for field in fields} >= STORAGE_FIELDS
    return False


def _folders(places: Places) -> dict[str, str]:
    docs = {
        "models": "Records and interfaces, one module each.",
        "enums": "Value lists, by the record that they belong to.",
        "inputs": "Input objects, by the record that they belong to.",
    }
    used = {
        module.partition(".")[0] for module in places.modules.values() if "." in module
    }
    return {folder: doc for folder, doc in docs.items() if folder in used}


def _exports(
    schema: Schema, names: Names, places: Places, errors: tuple[str, ...]
) -> dict[str, list[str]]:
    """Public names by module."""
    exports = {module: list(found) for module, found in RUNTIME_EXPORTS.items()}
    exports[ERRORS_MODULE] = list(errors)
    wheres = WherePlanner(schema, names)
    for type_name, module in places.modules.items():
        found = exports.setdefault(module, [])
        found.append(names.class_of(type_name))
        named = schema.types[type_name]
        is_path = isinstance(named, AbstractType) or (
            isinstance(named, ObjectType) and named.role is not Role.CONNECTION
        )
        if is_path:
            found.append(names.derived(type_name, "Fields"))
        elif wheres.is_filter(type_name):
            found.append(names.derived(type_name, "Where"))
    return {module: sorted(found) for module, found in sorted(exports.items())}


def _root(exports: Mapping[str, list[str]]) -> list[FilePlan]:
    """The package root; one that grows long has its names in parts."""
    lines = _export_lines(exports, 4)
    if sum(1 + line.count("\n") for line in lines) <= LONGEST:
        return [FilePlan("__init__.py", "init.py.jinja", {"imports": lines})]
    parts: list[list[str]] = [[]]
    size = 0
    for line in _export_lines(exports, 0):
        height = 1 + line.count("\n")
        if size + height > LONGEST:
            parts.append([])
            size = 0
        parts[-1].append(line)
        size += height
    names = [f"_names_{number}" for number in range(1, len(parts) + 1)]
    joined = [f"from .{name} import *" for name in names]
    return [
        FilePlan("__init__.py", "init.py.jinja", {"imports": joined}),
        *(
            FilePlan(f"{name}.py", "names.py.jinja", {"imports": part})
            for name, part in zip(names, parts, strict=True)
        ),
    ]


def _export_lines(exports: Mapping[str, list[str]], indent: int) -> list[str]:
    return [
        layout.from_import(
            f".{module}", [f"{name} as {name}" for name in found], indent
        )
        for module, found in exports.items()
    ]


def exports_table(exports: Mapping[str, list[str]]) -> str:
    """Each module with its names, one a line, or several where there are many."""
    groups = [" ".join((module, *found)) for module, found in exports.items()]
    height = -(-len(groups) // LONGEST) or 1
    lines = (groups[start : start + height] for start in range(0, len(groups), height))
    return layout.table(("; ".join(line) for line in lines), 0)


def _schema_data(schema: Schema, names: Names, places: Places) -> dict[str, object]:
    fetched = NODE if schema.can_refetch else ""
    types = [" ".join((t.name, *_type_row(t, names, places, fetched))) for t in schema]
    queries = [query_line(names, query) for query in schema.queries]
    mutations = [_mutation_line(m, names) for m in schema.mutations]
    return {
        "types": layout.table(types, 0),
        "queries": layout.table(queries, 0),
        "mutations": layout.table(mutations, 0),
    }


def _mutation_line(mutation: Mutation, names: Names) -> str:
    root = mutation.field
    payload = root.type.base
    record = names.field(payload, mutation.record) if mutation.record else "-"
    errors = names.field(payload, mutation.errors) if mutation.errors else "-"
    return f"{record} {errors} {mutation_line(names, root)}"


def _type_row(
    named: NamedType, names: Names, places: Places, fetched: str
) -> tuple[str, ...]:
    match named:
        case ScalarType():
            return ("scalar", named.codec)
        case ObjectType(connection=connection) if connection is not None:
            counted = ("total",) if connection.has_total_count else ()
            return ("connection", connection.node, connection.nodes.text, *counted)
        case ObjectType():
            node = ("node",) if fetched in named.interfaces else ()
            return ("object", *_class(named.name, names, places), *node)
        case AbstractType():
            return ("abstract", *_class(named.name, names, places), *named.possible)
        case EnumType():
            return ("enum", *_class(named.name, names, places))
        case InputType():
            return ("input", *_class(named.name, names, places))


def _class(type_name: str, names: Names, places: Places) -> tuple[str, str]:
    return places.module(type_name), names.class_of(type_name)
