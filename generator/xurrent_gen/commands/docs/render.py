"""Render pages to files: HTML with everything escaped, and a search index."""

from __future__ import annotations

import io
import json
import keyword
import tokenize
from collections.abc import Mapping, Sequence

from xurrent_gen import pipeline
from xurrent_gen._version import __version__
from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.commands.docs.model import Kind, Page
from xurrent_gen.commands.docs.pages import plan_pages
from xurrent_gen.config.model import GeneratorConfig
from xurrent_gen.output.tree import RenderedTree, build_tree, options_of
from xurrent_gen.plan.exports import contract
from xurrent_gen.progress import SILENT, Progress
from xurrent_gen.render.render import environment, formatted, templates_folder

_STATIC = ("style.css", "app.js")
_CLASSES = {
    tokenize.STRING: "string",
    tokenize.COMMENT: "comment",
    tokenize.NUMBER: "number",
}


def describe(
    config: GeneratorConfig, progress: Progress = SILENT, since: Analysis | None = None
) -> tuple[RenderedTree, Analysis]:
    """Render the reference of the package that ``config`` describes, in memory.

    Elements that the older schema ``since`` lacks are marked as new. Raises
    ``GeneratorError``.
    """
    analysis = pipeline.analyse(config, progress)
    pages = plan_pages(analysis, config, since.offers if since else None)
    progress.step(f"Rendering {len(pages)} pages")
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
    kinds = [kind for kind in Kind if any(page.kind is kind for page in pages)]
    shared = {"package": package, "kinds": kinds}
    page_template = templates.get_template("page.html.jinja")
    list_template = templates.get_template("list.html.jinja")
    index_template = templates.get_template("index.html.jinja")
    counts = {kind: sum(page.kind is kind for page in pages) for kind in kinds}
    snippets = formatted({page.path: page.snippet for page in pages})
    texts = {
        page.path: page_template.render(
            page=page,
            sections=page.anchored,
            snippet=coloured(snippets[page.path].rstrip()),
            up="../",
            **shared,
        )
        for page in pages
    }
    for kind in kinds:
        listed = [page for page in pages if page.kind is kind]
        texts[f"{kind.folder}.html"] = list_template.render(
            kind=kind, pages=listed, up="", **shared
        )
    texts["index.html"] = index_template.render(
        facts=facts, counts=counts, up="", **shared
    )
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
    """Split a program into pieces with a class: keyword, string, comment, number or ""."""
    lines = [0]
    for line in code.splitlines(keepends=True):
        lines.append(lines[-1] + len(line))
    pieces: list[tuple[str, str]] = []
    at = 0
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        kind = _CLASSES.get(token.type, "")
        if token.type == tokenize.NAME and keyword.iskeyword(token.string):
            kind = "keyword"
        if kind:
            (first, column), (last, end_column) = token.start, token.end
            start, end = lines[first - 1] + column, lines[last - 1] + end_column
            pieces += [("", code[at:start]), (kind, code[start:end])]
            at = end
    return [piece for piece in (*pieces, ("", code[at:])) if piece[1]]
