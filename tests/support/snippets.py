"""The fenced blocks of a page: what the documentation tests run."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
FENCE = re.compile(r"^(?P<indent> *)```(?P<language>[a-z]*)(?P<rest>[^\n`]*)$")


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block; ``line`` is that of its first line, ``file`` its title."""

    language: str
    line: int
    text: str
    file: str | None = None


def pages() -> list[Path]:
    """README and every page below docs/."""
    found = [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]
    return [page for page in found if page.exists()]


def programs(page: Path) -> dict[str, str]:
    """Return the Python files that a page shows, by the titles of its blocks."""
    return {
        block.file: block.text
        for block in blocks(page)
        if block.language == "python" and block.file
    }


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page, in order; those of lists without their indent."""
    found: list[Block] = []
    language, indent, start, lines = None, "", 0, list[str]()
    title: str | None = None
    for number, line in enumerate(page.read_text(encoding="utf-8").split("\n"), 1):
        fence = FENCE.match(line)
        if language is None and fence:
            language, start, lines = fence["language"], number + 1, []
            indent = fence["indent"]
            named = re.search(r'title="([^"]+)"', fence["rest"])
            title = named[1] if named else None
        elif language is not None and line == f"{indent}```":
            found.append(Block(language, start, "\n".join(lines) + "\n", title))
            language = None
        else:
            lines.append(line.removeprefix(indent))
    assert language is None, f"{page.name}:{start - 1}: a fence is not closed"
    return found


def name(page: Path) -> str:
    """How a page is called in test ids and tracebacks."""
    return page.relative_to(REPOSITORY).as_posix()
