"""Plans the package's own modules: root, client, schema data and exports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from xurrent_gen._version import __version__
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import APPLY, Facade, Feature
from xurrent_gen.ir.applied import Applied
from xurrent_gen.ir.input_roles import order_shape
from xurrent_gen.ir.model import (
    AbstractType,
    EnumType,
    InputType,
    NamedType,
    ObjectType,
    ScalarType,
    Schema,
)
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import import_rows, layout, webhooks
from xurrent_gen.plan.client_kinds import CLIENT_KINDS
from xurrent_gen.plan.clients import client_docs
from xurrent_gen.plan.exports import ERRORS_MODULE, RUNTIME_EXPORTS
from xurrent_gen.plan.fakes import plan_fakes
from xurrent_gen.plan.forms import FOLDER
from xurrent_gen.plan.literals import docstring, string
from xurrent_gen.plan.model import FilePlan
from xurrent_gen.plan.module_paths import ModulePaths
from xurrent_gen.plan.operations import (
    batch_class,
    operation_classes,
    operations_class,
)
from xurrent_gen.plan.runtime_symbols import public_classes
from xurrent_gen.plan.schema_data import schema_data
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

OURS_MODULE = "_ours"
"""Holds the names that step aside for the schema's."""

_NAMES_DOC = docstring("Public names, as type checkers find them.", 0)

_PASSED_ON = {
    "dlt": "The listings of an account as tables of a warehouse, loaded by dlt.",
    "testing": "Stands in for the network and for Xurrent, in your own tests.",
    "webhooks": "Receives webhooks: verification, typed events and an ASGI app.",
}
"""What the modules say of themselves that pass on names of the runtime."""


def plan_package(
    schema: Schema,
    names: Names,
    paths: ModulePaths,
    package: str,
    errors: tuple[str, ...],
    origin: Mapping[str, str],
    features: FeatureSet,
    applied: Sequence[Applied],
) -> list[FilePlan]:
    """The modules that exist once; ``errors`` are the runtime's exception classes."""
    own = {
        **RUNTIME_EXPORTS,
        **features.root,
        ERRORS_MODULE: tuple(e for e in errors if e not in features.missing),
    }
    exports = _exports(schema, names, paths, own)
    for each in applied if features.applies else ():
        row = names.derived(each.update.input or "", "ApplyRow")
        found = exports[paths.module(each.update.input or "")]
        found[:] = sorted([*found, row])
    has_mutations = bool(schema.mutations)
    return [
        *_root(exports, features),
        *_stepped_aside(own, names),
        FilePlan("_exports.py", "exports.py.jinja", {"names": exports_table(exports)}),
        FilePlan(
            "client.py",
            "client.py.jinja",
            {
                "package": string(package),
                "version": string(__version__),
                "has_mutations": has_mutations,
                "origin": {name: string(value) for name, value in origin.items()},
                "docs": client_docs(origin),
                "facades": [
                    _facade(each) for each in _facades(schema, features, applied)
                ],
                "left_out": _quoted(_attributes_left_out(schema, features, applied)),
                "classes": {
                    f"{f.module_prefix}{kind}": operations_class(names, f, kind)
                    for kind in ("query", "mutation")
                    for f in CLIENT_KINDS
                },
                "mutation_classes": sorted(
                    operation_classes(names, "mutation", features)
                ),
                "batches": batch_class(names),
            },
        ),
        FilePlan(
            "_schema.py",
            "schema.py.jinja",
            schema_data(schema, names, paths, features),
        ),
        *_passing_on(schema, names, paths, features),
        *plan_fakes(schema, names, paths),
        *(
            FilePlan(
                f"{folder}/__init__.py", "folder.py.jinja", {"doc": docstring(doc, 0)}
            )
            for folder, doc in _folders(paths).items()
        ),
    ]


def _facades(
    schema: Schema, features: Iterable[Feature], applied: Sequence[Applied]
) -> list[Facade]:
    """What the clients have of these features, as far as the account has it."""
    return [
        facade
        for feature in features
        for facade in feature.facades
        if not _lacking(schema, feature, facade, applied)
    ]


def _lacking(
    schema: Schema, feature: Feature, facade: Facade, applied: Sequence[Applied]
) -> str:
    """The coordinate of what ``facade`` needs and the schema has not, or nothing."""
    if feature.name == "attachments" and not _has_attachments(schema):
        return f"Query.{STORAGE}"
    if facade.batched and not schema.mutations:
        return "Mutation"
    return "" if applied or facade.module != APPLY else "Mutation"


def _facade(facade: Facade) -> dict[str, str | bool]:
    sync, asynchronous = facade.classes
    return {
        "name": facade.name,
        "sync": sync,
        "tasks": asynchronous,
        "module": facade.module,
        "doc": docstring(facade.doc, 8),
        "batched": facade.batched,
    }


def _attributes_left_out(
    schema: Schema, features: FeatureSet, applied: Sequence[Applied]
) -> dict[str, str]:
    """Attributes that clients have not, with their feature or what they need."""
    return {
        **({} if schema.mutations else {"mutation": "Mutation"}),
        **{
            facade.name: lacking
            for feature in features
            for facade in feature.facades
            if (lacking := _lacking(schema, feature, facade, applied))
        },
        **{
            facade.name: feature.name
            for feature in features.without
            for facade in _facades(schema, [feature], applied)
        },
    }


def _quoted(names: Mapping[str, str]) -> dict[str, str]:
    return {string(name): string(value) for name, value in names.items()}


def _passing_on(
    schema: Schema, names: Names, paths: ModulePaths, features: FeatureSet
) -> Iterator[FilePlan]:
    """The modules that pass on what the runtime has."""
    for module, found in features.modules.items():
        if module in (FOLDER, import_rows.MODULE):
            continue  # which have more in them
        passed_on = {
            source: public_classes(source) if listed == ("*",) else listed
            for source, listed in found.items()
        }
        doc, command = _PASSED_ON[module], features.commands.get(module, "")
        if module == webhooks.FEATURE:
            yield webhooks.plan_webhooks(schema, names, paths, passed_on, command, doc)
            continue
        lines = [
            layout.from_import(f".{source}", [f"{name} as {name}" for name in listed])
            for source, listed in passed_on.items()
        ]
        context = {"doc": docstring(doc, 0), "imports": lines, "command": command}
        yield FilePlan(f"{module}.py", "names.py.jinja", context)


def _has_attachments(schema: Schema) -> bool:
    """Whether the account can be asked where to upload to."""
    for query in schema.queries:
        if query.name == STORAGE and query.selectable_bare:
            named = schema.types[query.type.base]
            fields = named.fields if isinstance(named, ObjectType) else ()
            return {field.name for field in fields} >= STORAGE_FIELDS
    return False


def _folders(paths: ModulePaths) -> dict[str, str]:
    docs = {
        "models": "Records and interfaces, one module each.",
        "enums": "Value lists, by the record that they belong to.",
        "inputs": "Input objects, by the record that they belong to.",
        "queries": "Queries, by the record that they read.",
        "mutations": "Mutations, by the record that they change.",
    }
    used = {module.partition(".")[0] for module in paths.modules.values()}
    used |= {"queries"} | ({"mutations"} if paths.mutations else set())
    return {folder: doc for folder, doc in docs.items() if folder in used}


def _exports(
    schema: Schema,
    names: Names,
    paths: ModulePaths,
    own: Mapping[str, tuple[str, ...]],
) -> dict[str, list[str]]:
    """Public names by module."""
    exports = {
        module: [name for name in found if name not in names.given]
        for module, found in own.items()
    }
    exports[OURS_MODULE] = [
        names.ours(name)
        for found in own.values()
        for name in found
        if name in names.given
    ]
    wheres = WherePlanner(schema, names)
    for type_name, module in paths.modules.items():
        found = exports.setdefault(module, [])
        found.append(names.class_of(type_name))
        named = schema.types[type_name]
        found += _companions(schema, named, names, wheres)
    return {module: sorted(found) for module, found in sorted(exports.items()) if found}


def _companions(
    schema: Schema, named: NamedType, names: Names, wheres: WherePlanner
) -> Iterator[str]:
    """The companions of a type that a user may have to name."""
    match named:
        case ScalarType():
            return
        case ObjectType() | AbstractType():
            yield names.derived(named.name, "Fields")
        case EnumType():
            yield names.derived(named.name, "Literal")
        case InputType():
            if wheres.companion(named.name) is not None:
                yield names.derived(named.name, "Where")
            if order_shape(schema, named.name) is not None:
                yield names.derived(named.name, "OrderBy")
            if any(each.input == named.name for each in schema.mutations):
                yield names.derived(named.name, "Args")


def _stepped_aside(
    own: Mapping[str, tuple[str, ...]], names: Names
) -> Iterator[FilePlan]:
    """The module that gives other names to what the schema has names for."""
    renamed: dict[str, list[str]] = {}
    for module, found in own.items():
        for name in found:
            if name in names.given:
                line = f"{name} as {names.ours(name)}"
                renamed.setdefault(module, []).append(line)
    if renamed:
        lines = [layout.from_import(f".{m}", found, 0) for m, found in renamed.items()]
        exported = [names.ours(n) for f in own.values() for n in f if n in names.given]
        context = {
            "doc": _NAMES_DOC,
            "imports": lines,
            "exported": layout.data(sorted(exported), 0, 10),
        }
        yield FilePlan(f"{OURS_MODULE}.py", "names.py.jinja", context)


def _root(exports: Mapping[str, list[str]], features: FeatureSet) -> list[FilePlan]:
    """The package root; one that grows long has its names in parts."""
    context = {"modules": features.modules, "missing": _quoted(features.missing)}
    lines = _export_lines(exports, 4)
    if sum(1 + line.count("\n") for line in lines) <= layout.LONGEST:
        return [FilePlan("__init__.py", "init.py.jinja", {**context, "imports": lines})]
    parts: list[list[str]] = [[]]
    size = 0
    for line in _export_lines(exports, 0):
        height = 1 + line.count("\n")
        if size + height > layout.LONGEST:
            parts.append([])
            size = 0
        parts[-1].append(line)
        size += height
    modules = [f"_names_{number}" for number in range(1, len(parts) + 1)]
    joined = [f"from .{module} import *" for module in modules]
    return [
        FilePlan("__init__.py", "init.py.jinja", {**context, "imports": joined}),
        *(
            FilePlan(
                f"{module}.py", "names.py.jinja", {"doc": _NAMES_DOC, "imports": part}
            )
            for module, part in zip(modules, parts, strict=True)
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
    return layout.table((" ".join((m, *found)) for m, found in exports.items()), 0)
