"""Render pages to files: HTML with everything escaped, and a search index."""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Mapping, Sequence

from xurrent_gen import pipeline
from xurrent_gen._version import __version__
from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.commands.docs.model import Kind, Page
from xurrent_gen.commands.docs.pages import plan_pages
from xurrent_gen.config.model import GeneratorConfig
from xurrent_gen.output.tree import RenderedTree, build_tree, options_of
from xurrent_gen.plan.exports import contract
from xurrent_gen.progress import LOG
from xurrent_gen.render.render import environment, formatted, templates_folder

_STATIC = ("style.css", "app.js")
_COLOURED = re.compile(
    r'(?P<string>"[^"]*")|(?P<number>\b\d[\d.]*)'
    rf"|\b(?P<keyword>{'|'.join(keyword.kwlist)})\b"
)
"""The parts of an example program that have a colour."""


def describe(
    config: GeneratorConfig, since: Analysis | None = None
) -> tuple[RenderedTree, Analysis]:
    """Render the reference of the package that ``config`` describes, in memory.

    Elements that the older schema ``since`` lacks are marked as new. Raises
    ``GeneratorError``.
    """
    analysis = pipeline.analyse(config)
    pages = plan_pages(analysis, config, since.offers if since else None)
    LOG.info(f"Rendering {len(pages)} pages")
    schema = analysis.loaded.fingerprint
    facts = {**config.origin, "xurrent-gen": __version__, "schema": schema}
    files = render_reference(pages, config.package, facts)
    options = {**options_of(config), "reference": config.package}
    tree = build_tree(files, __version__, contract(), schema, options)
    return tree, analysis


def render_reference(
    pages: Sequence[Page], package: str, facts: Mapping[str, str]
) -> dict[str, bytes]:
    """Render all files of the reference, by path; ``facts`` are shown on the first page."""
    templates = environment("docs", is_html=True)
    by_kind = {kind: [each for each in pages if each.kind is kind] for kind in Kind}
    by_kind = {kind: listed for kind, listed in by_kind.items() if listed}

    def html(template: str, up: str, **values: object) -> str:
        found = templates.get_template(f"{template}.html.jinja")
        return found.render(values, package=package, kinds=list(by_kind), up=up)

    snippets = formatted({page.path: page.snippet for page in pages})
    texts: dict[str, str] = {}
    for page in pages:
        snippet = coloured(snippets[page.path].rstrip())
        parts = {"page": page, "sections": page.anchored, "snippet": snippet}
        texts[page.path] = html("page", "../", **parts)
    for kind, listed in by_kind.items():
        texts[f"{kind.folder}.html"] = html("list", "", kind=kind, pages=listed)
    counts = {kind: len(listed) for kind, listed in by_kind.items()}
    texts["index.html"] = html("index", "", facts=facts, counts=counts)
    texts["search.js"] = _index(pages)
    files = {path: text.encode("utf-8") for path, text in texts.items()}
    folder = templates_folder() / "docs"
    return files | {name: (folder / name).read_bytes() for name in _STATIC}


def _index(pages: Sequence[Page]) -> str:
    """Return the search index as a script: pages opened from a disk may load nothing else."""
    rows = [
        [page.name, page.kind.one, page.path, page.summary, " ".join(page.terms())]
        for page in pages
    ]
    lines = ",\n".join(json.dumps(row) for row in rows)
    return f"// Written by xurrent-gen.\nwindow.xurrentIndex = [\n{lines}\n];\n"


def coloured(code: str) -> list[tuple[str, str]]:
    """Split a program into pieces with a class: keyword, string, number or ""."""
    pieces: list[tuple[str, str]] = []
    at = 0
    for found in _COLOURED.finditer(code):
        pieces += [("", code[at : found.start()]), (str(found.lastgroup), found[0])]
        at = found.end()
    return [piece for piece in (*pieces, ("", code[at:])) if piece[1]]
