"""Plans the package's own modules: root, client, schema data and exports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from xurrent_gen._version import __version__
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import APPLY, Facade, Feature
from xurrent_gen.ir.applied import Applied
from xurrent_gen.ir.conventions import STORAGE, has_storage
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
from xurrent_gen.plan import webhooks
from xurrent_gen.plan.annotations import Context
from xurrent_gen.plan.applying import referred_types
from xurrent_gen.plan.exports import (
    ERRORS_MODULE,
    NAMES_DOC,
    RUNTIME_EXPORTS,
    plan_names,
    public_classes,
    runtime_errors,
)
from xurrent_gen.plan.inputs import child_inputs
from xurrent_gen.plan.model import FilePlan
from xurrent_gen.plan.operations import CLIENTS, operation_class, operation_classes
from xurrent_gen.plan.tables import schema_data
from xurrent_gen.plan.wheres import WherePlanner

_PREFIX_MODULE = "_runtime/core/env_prefix.py"
"""The module of the runtime that says how the variables of the package begin."""

OURS_MODULE = "_ours"
"""Holds the names that step aside for the schema's."""

_PASSED_ON = {
    "dlt": "The listings of an account as tables of a warehouse, loaded by dlt.",
    "testing": "Fakes of the network and of Xurrent, for your own tests.",
    "webhooks": "Receives webhooks: verification, typed events and an ASGI app.",
}
"""Docstrings of the modules that pass on names of the runtime."""

_FOLDERS = {
    "models": "Records and interfaces, one module each.",
    "enums": "Enums, by the record that they belong to.",
    "inputs": "Input objects, by the record that they belong to.",
    "queries": "Queries, by the record that they read.",
    "mutations": "Mutations, by the record that they change.",
}
"""Docstrings of the folders of modules."""


def own_names(features: FeatureSet) -> dict[str, tuple[str, ...]]:
    """The names at the root of a package that are no types of the schema, by module."""
    errors = tuple(each for each in runtime_errors() if each not in features.missing)
    return {**RUNTIME_EXPORTS, **features.root, ERRORS_MODULE: errors}


def plan_package(
    context: Context,
    package: str,
    origin: Mapping[str, str],
    env_prefix: str,
    applied: Sequence[Applied],
) -> Iterator[FilePlan]:
    """The modules that exist once."""
    names, features = context.names, context.features
    own = own_names(features)
    exports = _exports(context, own)
    aside = {
        f".{module}": {name: names.ours(name) for name in found if name in names.given}
        for module, found in own.items()
        if not names.given.isdisjoint(found)
    }
    ours = [name for found in aside.values() for name in found.values()]
    exports[OURS_MODULE] = ours
    exports = {module: found for module, found in sorted(exports.items()) if found}
    missing = dict(features.missing)
    for name, module in _applied_names(context, applied).items():
        if features.applies:
            exports.setdefault(module, []).append(name)
        else:
            missing[name] = APPLY
    root = {"modules": features.modules, "missing": missing}
    yield FilePlan("__init__.py", "init.py.jinja", root)
    yield plan_names(exports)
    if aside:
        renamed = {
            "doc": NAMES_DOC,
            "renamed": {
                module: [f"{name} as {free}" for name, free in found.items()]
                for module, found in aside.items()
            },
            "exported": sorted(ours),
        }
        yield FilePlan(f"{OURS_MODULE}.py", "names.py.jinja", renamed)
    facades, left_out = _facades(context.schema, features, applied)
    shown = {
        "package": package,
        "version": __version__,
        "has_mutations": bool(context.schema.mutations),
        "origin": origin,
        "env": f"{env_prefix}XURRENT_",
        "has_people": "people" in names.queries,
        "facades": facades,
        "left_out": left_out,
        "clients": [
            {
                "prefix": prefix,
                "query": operation_class(names, prefix, "query"),
                "mutation": operation_class(names, prefix, "mutation"),
            }
            for prefix in CLIENTS
        ],
        "mutation_classes": sorted(operation_classes(context, "mutation")),
        "batches": operation_class(names, "Batch", "mutation"),
    }
    yield FilePlan("client.py", "client.py.jinja", shown)
    if env_prefix:
        prefix = {"prefix": env_prefix}
        yield FilePlan(_PREFIX_MODULE, "env_prefix.py.jinja", prefix)
    yield FilePlan("_schema.py", "schema.py.jinja", schema_data(context))
    doc = "The commands of the package."
    command = {"doc": doc, "command": "_runtime.commands"}
    yield FilePlan("__main__.py", "names.py.jinja", command)
    yield from _passing_on(context)
    used = {module.partition(".")[0] for module in context.paths.modules.values()}
    used |= {"queries"} | ({"mutations"} if context.paths.mutations else set())
    for folder in used:
        about = {"doc": _FOLDERS[folder]}
        yield FilePlan(f"{folder}/__init__.py", "folder.py.jinja", about)


def _applied_names(context: Context, applied: Sequence[Applied]) -> dict[str, str]:
    """The types of rows, their children and keys, by the module that has them."""
    derived, paths = context.names.derived, context.paths
    inputs = [(each.update.input or "", "ApplyRow") for each in applied]
    inputs += ((child, "ApplyChild") for child in sorted(child_inputs(applied)))
    return {
        **{derived(named, suffix): paths.module(named) for named, suffix in inputs},
        **{derived(k, "ApplyKey"): APPLY for k in referred_types(context, applied)},
    }


def _facades(
    schema: Schema, features: FeatureSet, applied: Sequence[Applied]
) -> tuple[list[Facade], dict[str, str]]:
    """The facades of the clients; attributes left out, with their feature or need."""
    facades: list[Facade] = []
    left_out = {} if schema.mutations else {"mutation": "Mutation"}
    for feature in (*features, *features.without):
        for facade in feature.facades:
            lacking = _lacking(schema, feature, facade, applied)
            if feature in features.without:
                lacking = lacking or feature.name
            if lacking:
                left_out[facade.name] = lacking
            else:
                facades.append(facade)
    return facades, left_out


def _lacking(
    schema: Schema, feature: Feature, facade: Facade, applied: Sequence[Applied]
) -> str:
    """The coordinate of what ``facade`` needs and the schema has not, or nothing."""
    if feature.name == "attachments" and not has_storage(schema):
        return f"Query.{STORAGE}"
    if facade.batched and not schema.mutations:
        return "Mutation"
    return "" if applied or facade.module != APPLY else "Mutation"


def _passing_on(context: Context) -> Iterator[FilePlan]:
    """The modules that pass on what the runtime has."""
    features = context.features
    for module, found in features.modules.items():
        if module not in _PASSED_ON:
            continue  # it has more in it
        passed_on = {
            source: public_classes(source) if listed == ("*",) else listed
            for source, listed in found.items()
        }
        shown: dict[str, object] = {
            "doc": _PASSED_ON[module],
            "imports": passed_on,
            "missing": features.missing_in(module),
            "command": features.commands.get(module, ""),
            "lacks": features.commands_left_out.get(module, ""),
        }
        if module == webhooks.FEATURE:
            yield webhooks.plan_webhooks(context, passed_on, shown)
        else:
            yield FilePlan(f"{module}.py", "names.py.jinja", shown)


def _exports(
    context: Context, own: Mapping[str, tuple[str, ...]]
) -> dict[str, list[str]]:
    """Public names by module."""
    schema, names = context.schema, context.names
    exports = {
        module: [name for name in found if name not in names.given]
        for module, found in own.items()
    }
    wheres = WherePlanner(schema, names)
    for type_name, module in context.paths.modules.items():
        found = exports.setdefault(module, [])
        found.append(names.class_of(type_name))
        found += _companions(schema, schema.types[type_name], names, wheres)
    return exports


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
