"""Plan the package's own modules: root, client, schema data and exports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from xurrent_gen._version import __version__
from xurrent_gen.config.model import GeneratorConfig
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import APPLY, Facade, Feature
from xurrent_gen.ir.applied import Applied
from xurrent_gen.ir.conventions import STORAGE, has_storage
from xurrent_gen.ir.model import Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import webhooks
from xurrent_gen.plan.annotations import Context
from xurrent_gen.plan.applying import referred_types
from xurrent_gen.plan.exports import (
    ERRORS_MODULE,
    NAMES_DOC,
    RUNTIME_EXPORTS,
    plan_names,
    public_types,
)
from xurrent_gen.plan.inputs import child_inputs
from xurrent_gen.plan.model import FilePlan
from xurrent_gen.plan.operations import CLIENTS, operation_class, operation_classes
from xurrent_gen.plan.tables import schema_data

_PREFIX_MODULE = "_runtime/core/env_prefix.py"
"""The runtime module with the prefix of the package's environment variables."""
_NO_MUTATION = "any mutation"
_NO_UPSERT = "a query that lists records and the mutations that create and update them"

OURS_MODULE = "_ours"
"""Module with our names that are renamed because the schema has the same."""

_REEXPORTING = {
    "dlt": "Source for dlt: loads the records of an account into a warehouse.",
    "testing": "Fakes of the network and of Xurrent, for your own tests.",
    "webhooks": "Receive webhooks: verification, typed events and an ASGI app.",
}
"""Docstrings of the modules that re-export names of the runtime."""

_FOLDERS = {
    "models": "Records and interfaces, one module each.",
    "enums": "Enums, by the record that they belong to.",
    "inputs": "Input objects, by the record that they belong to.",
    "queries": "Queries, by the record that they read.",
    "mutations": "Mutations, by the record that they change.",
}
"""Docstrings of the folders of modules."""


def own_names(features: FeatureSet) -> dict[str, tuple[str, ...]]:
    """The names at the root of a package besides the types of the schema, by module."""
    errors = (n for n in public_types(ERRORS_MODULE) if n.endswith("Error"))
    there = (name for name in errors if name not in features.missing)
    root = features.merged(lambda row: row.root)
    return {**RUNTIME_EXPORTS, **root, ERRORS_MODULE: tuple(there)}


def plan_package(
    context: Context,
    config: GeneratorConfig,
    applied: Sequence[Applied],
    exported: Mapping[str, Sequence[str]],
) -> Iterator[FilePlan]:
    """Plan the modules that exist once; ``exported`` are the names of types by module."""
    names, features = context.names, context.features
    keys = [names.derived(k, "ApplyKey") for k in referred_types(context, applied)]
    missing = dict(features.missing)
    if APPLY not in features.names:
        missing |= dict.fromkeys([*_row_names(names, applied), *keys], APPLY)
        keys = []
    root = {"modules": features.modules, "missing": missing}
    yield FilePlan("__init__.py", "init.py.jinja", root)
    yield from _public_names(context, exported, keys)
    yield _client(context, config, applied)
    if config.env_prefix:
        prefix = {"prefix": config.env_prefix}
        yield FilePlan(_PREFIX_MODULE, "env_prefix.py.jinja", prefix)
    yield FilePlan("_schema.py", "schema.py.jinja", schema_data(context))
    command = {"doc": "The commands of the package.", "command": "_runtime.commands"}
    yield FilePlan("__main__.py", "names.py.jinja", command)
    yield from _reexporting(context)
    used = {module.partition(".")[0] for module in context.paths.modules.values()}
    used |= {"queries"} | ({"mutations"} if context.paths.mutations else set())
    for folder in used:
        about = {"doc": _FOLDERS[folder]}
        yield FilePlan(f"{folder}/__init__.py", "folder.py.jinja", about)


def _public_names(
    context: Context, exported: Mapping[str, Sequence[str]], keys: Sequence[str]
) -> Iterator[FilePlan]:
    """Plan the list of public names; if the schema has some of ours, also their module."""
    names, own = context.names, own_names(context.features)
    of_schema = names.class_names
    exports: dict[str, Sequence[str]] = {
        module: [name for name in listed if name not in of_schema]
        for module, listed in own.items()
    }
    renamed = {
        f".{module}": [f"{n} as {names.ours(n)}" for n in listed if n in of_schema]
        for module, listed in own.items()
        if not of_schema.isdisjoint(listed)
    }
    ours = [each.rpartition(" ")[2] for listed in renamed.values() for each in listed]
    exports |= {**exported, OURS_MODULE: ours}
    exports = {module: listed for module, listed in sorted(exports.items()) if listed}
    if keys:
        exports[APPLY] = keys
    yield plan_names(exports)
    if renamed:
        shown = {"doc": NAMES_DOC, "renamed": renamed, "exported": sorted(ours)}
        yield FilePlan(f"{OURS_MODULE}.py", "names.py.jinja", shown)


def _client(
    context: Context, config: GeneratorConfig, applied: Sequence[Applied]
) -> FilePlan:
    names = context.names
    facades, left_out = _facades(context.schema, context.features, applied)
    shown = {
        "package": config.package,
        "version": __version__,
        "has_mutations": bool(context.schema.mutations),
        "origin": config.origin,
        "env": f"{config.env_prefix}XURRENT_",
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
    return FilePlan("client.py", "client.py.jinja", shown)


def _row_names(names: Names, applied: Sequence[Applied]) -> Iterator[str]:
    """The types of rows and of their children."""
    for each in applied:
        yield names.derived(each.update.input or "", "ApplyRow")
    for child in sorted(child_inputs(applied)):
        yield names.derived(child, "ApplyChild")


def _facades(
    schema: Schema, features: FeatureSet, applied: Sequence[Applied]
) -> tuple[list[Facade], dict[str, str]]:
    """The facades of the clients; left-out attributes, with the missing requirement."""
    facades: list[Facade] = []
    left_out = {} if schema.mutations else {"mutation": _NO_MUTATION}
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
    """Describe what ``facade`` needs and the schema lacks, or return an empty string."""
    if feature.name == "attachments" and not has_storage(schema):
        return f"the query {STORAGE}"
    if facade.batched and not schema.mutations:
        return _NO_MUTATION
    return "" if applied or facade.module != APPLY else _NO_UPSERT


def _reexporting(context: Context) -> Iterator[FilePlan]:
    """Plan the modules that re-export names of the runtime."""
    features = context.features
    for module, by_source in features.modules.items():
        if module not in _REEXPORTING:
            continue  # it has more in it
        reexports = {
            source: public_types(source) if listed == ("*",) else listed
            for source, listed in by_source.items()
        }
        shown: dict[str, object] = {
            "doc": _REEXPORTING[module],
            "imports": reexports,
            "missing": _missing_in(module, features),
            **_command(module, features),
        }
        if module == webhooks.FEATURE:
            yield webhooks.plan_webhooks(context, reexports, shown)
        else:
            yield FilePlan(f"{module}.py", "names.py.jinja", shown)


def _command(module: str, features: FeatureSet) -> dict[str, str]:
    """Return the module that runs with ``python -m``, or the missing feature."""
    command = features.merged(lambda row: row.commands).get(module, "")
    lacks = features.lacking(lambda row: row.commands).get(module, "")
    return {"command": command, "lacks": lacks}


def _missing_in(module: str, features: FeatureSet) -> dict[str, str]:
    """Names that a module lacks → the feature that would add them."""
    return features.lacking(lambda row: chain(*row.modules.get(module, {}).values()))
