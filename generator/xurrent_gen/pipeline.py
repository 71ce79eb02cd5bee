"""The pipeline: one call per step, from the settings to files in memory.

The caller then writes the files, or compares them with those on disk.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from xurrent_gen._version import __version__
from xurrent_gen.config.model import GeneratorConfig
from xurrent_gen.custom_fields.model import DEFINITIONS_FILE
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.output.tree import (
    SCHEMA_FILE,
    RenderedTree,
    build_tree,
    marked,
    options_of,
    vendored_runtime,
)
from xurrent_gen.progress import LOG

if TYPE_CHECKING:
    from xurrent_gen.analysis.analysis import Analysis
    from xurrent_gen.schema.load import LoadedSchema


def generate(config: GeneratorConfig) -> tuple[RenderedTree, Analysis]:
    """Generate the package that ``config`` describes; touches no output folder.

    Raises ``GeneratorError``.
    """
    analysis = analyse(config)
    return render(analysis, config), analysis


def analyse(config: GeneratorConfig, loaded: LoadedSchema | None = None) -> Analysis:
    """Fetch the schema of ``config`` and analyse it, with all issues for the user.

    ``loaded`` is the schema if the caller has already obtained it. Raises
    ``GeneratorError``.
    """
    # A run that fails before this line does not import graphql-core.
    from xurrent_gen.analysis.analysis import analyse as analyse_schema
    from xurrent_gen.custom_fields.definitions import unread_form_warnings
    from xurrent_gen.custom_fields.fetch import fetch_definitions
    from xurrent_gen.introspect.source import fetch_schema
    from xurrent_gen.ir.left_out import issues_of

    loaded = loaded or fetch_schema(config)
    definitions, issues = fetch_definitions(config)
    LOG.info("Reading the schema")
    analysis = analyse_schema(loaded, config.part, definitions)
    unread = unread_form_warnings(analysis.extensions)
    known = (*issues, *analysis.issues, *issues_of(analysis.slim), *unread)
    return replace(analysis, issues=known)


def render(analysis: Analysis, config: GeneratorConfig) -> RenderedTree:
    """Render the package of an analysis."""
    from xurrent_gen.plan.exports import contract
    from xurrent_gen.plan.files import plan_files
    from xurrent_gen.render.render import render_files

    LOG.info("Planning")
    features = FeatureSet(config.features)
    replaced = features.merged(lambda row: row.replacements)
    plans = plan_files(analysis, config)
    LOG.info(f"Rendering {len(plans)} modules")
    loaded = analysis.loaded
    modules = vendored_runtime(features.rooms_left_out, replaced)
    files = {
        **marked({**modules, **render_files(plans)}),
        SCHEMA_FILE: loaded.sdl.encode("utf-8"),
        "py.typed": b"",
        ".gitattributes": b"* -text linguist-generated\n",
    }
    if analysis.definitions:
        files[DEFINITIONS_FILE] = analysis.definitions
    options = options_of(config)
    return build_tree(files, __version__, contract(), loaded.fingerprint, options)
