"""Renders pages to files: HTML with everything escaped, and an index for the search."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from xurrent_gen.reference.model import Kind, Page
from xurrent_gen.render.environment import environment, templates_folder
from xurrent_gen.render.format import format_sources, is_settled

_STATIC = ("style.css", "app.js")


def render_reference(
    pages: Sequence[Page], package: str, facts: Mapping[str, str]
) -> dict[str, bytes]:
    """All files of the reference, by path; ``facts`` stand on its first page."""
    templates = environment("reference", is_html=True)
    kinds = [kind for kind in Kind if any(page.kind is kind for page in pages)]
    shared = {"package": package, "kinds": kinds}
    one = templates.get_template("page.html.jinja")
    several = templates.get_template("list.html.jinja")
    first = templates.get_template("index.html.jinja")
    counts = {kind: sum(page.kind is kind for page in pages) for kind in kinds}
    snippets = _laid_out(pages)
    texts = {
        page.path: one.render(
            page=page, snippet=snippets[page.path], up="../", **shared
        )
        for page in pages
    }
    for kind in kinds:
        listed = [page for page in pages if page.kind is kind]
        texts[f"{kind}.html"] = several.render(kind=kind, pages=listed, up="", **shared)
    texts["index.html"] = first.render(facts=facts, counts=counts, up="", **shared)
    texts["search.js"] = _index(pages)
    files = {path: text.encode("utf-8") for path, text in texts.items()}
    folder = templates_folder() / "reference"
    return files | {name: (folder / name).read_bytes() for name in _STATIC}


def _laid_out(pages: Sequence[Page]) -> dict[str, str]:
    """The programs by page, as black would have them."""
    snippets = {page.path: page.snippet for page in pages}
    unsettled = {path: text for path, text in snippets.items() if not is_settled(text)}
    return snippets | {p: s.rstrip() for p, s in format_sources(unsettled).items()}


def _index(pages: Sequence[Page]) -> str:
    """What the search looks through, as a script: pages on a disk may load nothing else."""
    rows = [
        [page.name, page.kind.one, page.path, page.summary, " ".join(page.terms())]
        for page in pages
    ]
    lines = ",\n".join(json.dumps(row) for row in rows)
    return f"// Written by xurrent-gen.\nwindow.xurrentIndex = [\n{lines}\n];\n"
