"""Describe a package as pages in memory: the reference that ``xurrent-gen docs`` writes."""

from __future__ import annotations

from xurrent_gen import pipeline
from xurrent_gen._version import __version__
from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.commands.docs.pages import plan_pages
from xurrent_gen.commands.docs.render import render_reference
from xurrent_gen.config import GeneratorConfig
from xurrent_gen.custom_fields.definitions import told
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.output.tree import GenerationResult, build_tree, options_of
from xurrent_gen.plan.runtime_symbols import contract
from xurrent_gen.progress import SILENT, Progress


def describe(
    config: GeneratorConfig,
    progress: Progress = SILENT,
    since: Analysis | None = None,
) -> GenerationResult:
    """Render the reference of the package that ``config`` describes, in memory.

    What the older schema ``since`` did not have is marked as new. Raises ``GeneratorError``.
    """
    analysis, issues = pipeline.analyse(config, progress)
    pages = plan_pages(
        analysis.schema,
        analysis.names,
        config.package,
        FeatureSet(config.features),
        since.surface if since else None,
        analysis.extensions,
    )
    progress.step(f"Rendering {len(pages)} pages")
    schema = analysis.loaded.fingerprint
    facts = {**config.origin, "xurrent-gen": __version__, "schema": schema}
    files = render_reference(pages, config.package, facts)
    options = {**options_of(config), "reference": config.package}
    tree = build_tree(files, __version__, contract(), schema, options)
    issues = (*config.issues, *issues, *analysis.issues, *told(analysis.extensions))
    return GenerationResult(tree, issues, analysis)
