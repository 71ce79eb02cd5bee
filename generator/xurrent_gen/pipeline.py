"""The table of contents: one call per step, from the schema's text to files in memory.

Writing them to disk, or comparing them with it, is the caller's last step.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from xurrent_gen._version import __version__
from xurrent_gen.config import AccountSettings, GeneratorConfig
from xurrent_gen.errors import Issue, SchemaError
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.introspect.definitions import fetch_definitions
from xurrent_gen.introspect.source import fetch_schema
from xurrent_gen.output.cache import open_tree_cache, tree_key
from xurrent_gen.output.markers import marked
from xurrent_gen.output.tree import (
    SCHEMA_FILE,
    GenerationResult,
    build_tree,
    options_of,
)
from xurrent_gen.output.vendor import vendored_runtime
from xurrent_gen.progress import Progress, SilentProgress
from xurrent_gen.schema.text import SchemaText
from xurrent_gen.ui_extensions.model import DEFINITIONS_FILE

if TYPE_CHECKING:
    from xurrent_gen.ir.slim import Slim
    from xurrent_gen.schema.load import LoadedSchema


def generate(
    config: GeneratorConfig, progress: Progress | None = None
) -> GenerationResult:
    """Generate the package that ``config`` describes; touches no output folder.

    Raises ``GeneratorError``.
    """
    progress = progress or SilentProgress()
    text = fetch_schema(config, progress)
    definitions, untold = fetch_definitions(config, progress)
    trees = open_tree_cache(os.environ)
    options = options_of(config)
    key = tree_key(text, options, definitions)
    kept = trees.load(key)
    if kept is None:
        try:
            kept = _render(config, text, progress, definitions)
        except SchemaError:
            # What is wrong may be our own copy, which is kept of accounts alone.
            has_copy = isinstance(config.source, AccountSettings)
            if not has_copy or config.offline or config.refresh:
                raise
            fresh = fetch_schema(replace(config, refresh=True), progress)
            if fresh == text:
                raise
            kept = _render(config, fresh, progress, definitions)
            key = tree_key(fresh, options, definitions)
        trees.store(key, kept)
    else:
        progress.detail("nothing has changed since the package was last rendered")
    return replace(kept, issues=(*config.issues, *untold, *kept.issues))


def explain(
    config: GeneratorConfig, name: str, progress: Progress | None = None
) -> str:
    """Why the package that ``config`` describes holds the named type, or does not.

    Raises ``GeneratorError``.
    """
    from xurrent_gen.ir.why import explain as tell
    from xurrent_gen.schema.load import load_schema

    loaded = load_schema(fetch_schema(config, progress or SilentProgress()))
    return tell(_slim(config, loaded)[0], name)


def describe(
    config: GeneratorConfig,
    progress: Progress | None = None,
    since: SchemaText | None = None,
) -> GenerationResult:
    """The reference of the package that ``config`` describes, as pages in memory.

    What the older schema ``since`` did not have is marked as new. Raises ``GeneratorError``.
    """
    from xurrent_gen.ir.build import build_schema_ir
    from xurrent_gen.naming.names import build_names
    from xurrent_gen.plan.runtime_symbols import contract
    from xurrent_gen.reference.pages import plan_pages
    from xurrent_gen.reference.render import render_reference
    from xurrent_gen.schema.load import load_schema
    from xurrent_gen.ui_extensions.definitions import extensions_of, told

    progress = progress or SilentProgress()
    loaded = load_schema(fetch_schema(config, progress))
    definitions, untold = fetch_definitions(config, progress)
    extensions = extensions_of(definitions)
    progress.step("Reading the schema")
    slim, issues = _slim(config, loaded)
    names = build_names(slim.schema)
    features = FeatureSet(config.features)
    older = build_schema_ir(load_schema(since).schema, {})[0] if since else None
    pages = plan_pages(slim.schema, names, config.package, features, older, extensions)
    progress.step(f"Rendering {len(pages)} pages")
    facts = {**config.origin, "xurrent-gen": __version__, "schema": loaded.fingerprint}
    files = render_reference(pages, config.package, facts)
    options = {**options_of(config), "reference": config.package}
    issues = (*config.issues, *loaded.issues, *issues, *untold, *told(extensions))
    tree = build_tree(files, __version__, contract(), loaded.fingerprint, options)
    return GenerationResult(tree, issues)


def _slim(
    config: GeneratorConfig, loaded: LoadedSchema
) -> tuple[Slim, tuple[Issue, ...]]:
    from xurrent_gen.ir.build import build_schema_ir
    from xurrent_gen.ir.slim import slim_schema
    from xurrent_gen.spelling import snake_case

    scalars = {name: kind.value for name, kind in config.scalars.items()}
    whole, issues = build_schema_ir(loaded.schema, scalars)
    return slim_schema(whole, config.part, snake_case), issues


def _render(
    config: GeneratorConfig,
    text: SchemaText,
    progress: Progress,
    definitions: bytes = b"",
) -> GenerationResult:
    # Only a run that renders pays for graphql-core, Jinja and black.
    from xurrent_gen.ir.checks import check_schema
    from xurrent_gen.ir.why import issues_of, summarise
    from xurrent_gen.naming.clashes import check_names
    from xurrent_gen.naming.names import build_names
    from xurrent_gen.plan.files import plan_files
    from xurrent_gen.plan.runtime_symbols import contract
    from xurrent_gen.render.render import render_files
    from xurrent_gen.schema.load import load_schema
    from xurrent_gen.ui_extensions.definitions import extensions_of, told

    progress.step("Checking the schema")
    loaded = load_schema(text)
    progress.step("Reading the schema")
    slim, left_out = _slim(config, loaded)
    schema = slim.schema
    progress.step("Naming and planning")
    names = build_names(schema)
    extensions = extensions_of(definitions)
    issues = (
        *loaded.issues,
        *left_out,
        *check_schema(schema),
        *check_names(schema, names),
        *issues_of(slim),
        *told(extensions),
    )
    features = FeatureSet(config.features)
    plans = plan_files(
        schema,
        names,
        config.package,
        config.origin,
        config.env_prefix,
        features,
        extensions,
        slim.stubs,
    )
    progress.step(f"Rendering {len(plans)} modules")
    files = {
        **marked(
            {
                **vendored_runtime(features.rooms_left_out, features.replacements),
                **render_files(plans),
            }
        ),
        SCHEMA_FILE: loaded.sdl.encode("utf-8"),
        "py.typed": b"",
        ".gitattributes": b"* -text linguist-generated\n",
    }
    if definitions:
        files[DEFINITIONS_FILE] = definitions
    options = options_of(config)
    tree = build_tree(files, __version__, contract(), loaded.fingerprint, options)
    return GenerationResult(tree, issues, summarise(slim))
