"""Drawings of the documentation that are made from the code, as SVG that loads nothing.

``pipeline`` reads what the steps say of themselves, ``badges`` what ``pyproject.toml`` says.
Both are deterministic, so ``tests/docs`` tells when they are no longer true.
"""

from __future__ import annotations

import ast
import re
import textwrap
import tomllib
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "generator" / "xurrent_gen"
WIDTH, HEIGHT, GAP, MARGIN = 160, 124, 26, 20
FONT = 'font-family="system-ui, sans-serif"'
DARK, EDGE, TITLE, TEXT = "#1f2329", "#4b5563", "#7dd3fc", "#e5e7eb"


STEPS = ("introspect", "schema", "ir", "naming", "plan", "render", "output")


def steps() -> Iterator[tuple[str, str]]:
    """The rooms between a schema and a package, in order, with what they do."""
    for room in STEPS:
        doc = ast.get_docstring(ast.parse((PACKAGE / room / "__init__.py").read_text()))
        summary = re.sub(r"^Step \d+: ", "", (doc or "").split("\n\n")[0])
        text = " ".join(summary.split()).rstrip(".")
        yield room, text[0].upper() + text[1:]


def pipeline() -> str:
    """The steps from a schema to a package, four to a row."""
    rows = [list(steps())[:4], list(steps())[4:]]
    width = 2 * MARGIN + 4 * WIDTH + 3 * GAP
    height = 2 * MARGIN + 2 * HEIGHT + 2 * GAP
    parts: list[str] = []
    for row, line in enumerate(rows):
        for column, (room, text) in enumerate(line):
            x = MARGIN + column * (WIDTH + GAP)
            y = MARGIN + row * (HEIGHT + 2 * GAP)
            parts.append(
                f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="8" '
                f'fill="none" stroke="{EDGE}"/>'
                f'<text x="{x + 12}" y="{y + 26}" fill="{TITLE}" font-size="16" '
                f'font-weight="600">{escape(room)}</text>'
            )
            for number, words in enumerate(textwrap.wrap(text, 21)):
                parts.append(
                    f'<text x="{x + 12}" y="{y + 48 + 17 * number}" fill="{TEXT}" '
                    f'font-size="12">{escape(words)}</text>'
                )
            middle = y + HEIGHT // 2
            if column + 1 < len(line):
                parts.append(arrow(f"M{x + WIDTH} {middle}h{GAP - 4}"))
            elif row == 0:
                down = y + HEIGHT + GAP
                start = x + WIDTH // 2
                end = MARGIN + WIDTH // 2
                parts.append(
                    arrow(f"M{start} {y + HEIGHT}V{down}H{end}V{down + GAP - 4}")
                )
    marker = (
        '<marker id="head" orient="auto" markerWidth="8" markerHeight="8" refX="4" '
        f'refY="4"><path d="M0 0L8 4L0 8z" fill="{TITLE}"/></marker>'
    )
    return svg(width, height, "From a schema to a package", marker + "".join(parts))


def arrow(path: str) -> str:
    """A line with a head."""
    return (
        f'<path d="{path}" fill="none" stroke="{TITLE}" stroke-width="1.5" '
        'marker-end="url(#head)"/>'
    )


def svg(width: int, height: int, title: str, inside: str) -> str:
    """A drawing on a card of its own, which is as legible on dark pages as on light."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" {FONT}>'
        f"<title>{escape(title)}</title>"
        f'<rect width="{width}" height="{height}" rx="10" fill="{DARK}"/>{inside}</svg>\n'
    )


def badges() -> Mapping[str, str]:
    """A badge for each fact that a release is chosen by, by its name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    version = (PACKAGE / "_version.py").read_text("utf-8").split('"')[-2]
    facts = {
        "version": version,
        "python": project["requires-python"].replace(">=", "") + " or newer",
        "licence": project["license"].partition(" ")[0],
        "typed": "mypy and pyright, strict",
    }
    return {f"badge-{name}": badge(name, value) for name, value in facts.items()}


def badge(name: str, value: str) -> str:
    """Two words beside one another, as badges are."""
    left, right = 14 + 6 * len(name), 14 + 6 * len(value)
    label = f'y="14" fill="#fff" font-size="11" {FONT} text-anchor="middle"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="20" '
        f'role="img"><title>{escape(name)}: {escape(value)}</title>'
        f'<rect width="{left + right}" height="20" rx="4" fill="#0369a1"/>'
        f'<path d="M4 0H{left}V20H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4" fill="#374151"/>'
        f'<text x="{left // 2}" {label} textLength="{left - 14}">{escape(name)}</text>'
        f'<text x="{left + right // 2}" {label} textLength="{right - 14}">'
        f"{escape(value)}</text></svg>\n"
    )


def drawings() -> Mapping[str, str]:
    """All of them, by the name of their file."""
    return {"pipeline": pipeline(), **badges()}
