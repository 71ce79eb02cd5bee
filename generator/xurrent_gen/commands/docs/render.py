"""Renders pages to files: HTML with everything escaped, and an index for the search."""

from __future__ import annotations

import io
import json
import keyword
import tokenize
from collections.abc import Mapping, Sequence

from xurrent_gen.commands.docs.model import Kind, Page
from xurrent_gen.render.format import settled
from xurrent_gen.render.render import environment, templates_folder

_STATIC = ("style.css", "app.js")
_CLASSES = {
    tokenize.STRING: "string",
    tokenize.COMMENT: "comment",
    tokenize.NUMBER: "number",
}


def render_reference(
    pages: Sequence[Page], package: str, facts: Mapping[str, str]
) -> dict[str, bytes]:
    """All files of the reference, by path; ``facts`` stand on its first page."""
    templates = environment("docs", is_html=True)
    kinds = [kind for kind in Kind if any(page.kind is kind for page in pages)]
    shared = {"package": package, "kinds": kinds}
    one = templates.get_template("page.html.jinja")
    several = templates.get_template("list.html.jinja")
    first = templates.get_template("index.html.jinja")
    counts = {kind: sum(page.kind is kind for page in pages) for kind in kinds}
    snippets = settled({page.path: page.snippet for page in pages})
    texts = {
        page.path: one.render(
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
        texts[f"{kind}.html"] = several.render(kind=kind, pages=listed, up="", **shared)
    texts["index.html"] = first.render(facts=facts, counts=counts, up="", **shared)
    texts["search.js"] = _index(pages)
    files = {path: text.encode("utf-8") for path, text in texts.items()}
    folder = templates_folder() / "docs"
    return files | {name: (folder / name).read_bytes() for name in _STATIC}


def _index(pages: Sequence[Page]) -> str:
    """The search index as a script: pages on a disk may load nothing else."""
    rows = [
        [page.name, page.kind.one, page.path, page.summary, " ".join(page.terms())]
        for page in pages
    ]
    lines = ",\n".join(json.dumps(row) for row in rows)
    return f"// Written by xurrent-gen.\nwindow.xurrentIndex = [\n{lines}\n];\n"


def coloured(code: str) -> list[tuple[str, str]]:
    """The pieces of a program, each with its class: keyword, string, comment, number or none."""
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
            start, end = (
                lines[row - 1] + column for row, column in (token.start, token.end)
            )
            pieces += [("", code[at:start]), (kind, code[start:end])]
            at = end
    return [piece for piece in (*pieces, ("", code[at:])) if piece[1]]
