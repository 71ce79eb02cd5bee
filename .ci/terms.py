"""Refuses terms of ``.ci/terms.txt`` in documentation, help and messages.

Read are the prose of Markdown files, without code and addresses, and the strings of the
generator and the runtime, docstrings included. Run by ``nox -s lint``.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CODE = re.compile(
    r"^(```|~~~).*?^\1|<!--.*?-->|``.+?``|`[^`]+`|(?<=\])\([^)\s]+\)|https?://\S+",
    re.DOTALL | re.MULTILINE,
)
_READ = ("*.md", "docs/**/*.md", "examples/**/*.md", "generator/**/*.py")


@dataclass(frozen=True)
class Terms:
    """The content of a file of terms."""

    refused: tuple[tuple[re.Pattern[str], str], ...]
    """Patterns, and what to write instead."""
    allowed: re.Pattern[str] | None
    exempt: frozenset[str]

    @classmethod
    def parse(cls, text: str) -> Terms:
        """Read the format that the head of ``terms.txt`` explains."""
        refused: list[tuple[re.Pattern[str], str]] = []
        allowed: list[str] = []
        exempt: set[str] = set()
        for line in map(str.strip, text.splitlines()):
            if line.startswith("allow:"):
                allowed.append(line.removeprefix("allow:").strip())
            elif line.startswith("exempt:"):
                exempt.add(line.removeprefix("exempt:").strip())
            elif line and not line.startswith("#"):
                pattern, arrow, better = map(str.strip, line.partition("=>"))
                if not arrow or not better:
                    raise ValueError(f"{line!r}: expected PATTERN => BETTER")
                whole = rf"(?<!\w)(?:{pattern})(?!\w)".replace(" ", r"\s+")
                refused.append((re.compile(whole, re.IGNORECASE), better))
        both = re.compile("|".join(allowed)) if allowed else None
        return cls(tuple(refused), both, frozenset(exempt))

    def found(self, prose: str) -> Iterator[tuple[int, str]]:
        """The refused terms: the line of each from 0, and what to write instead."""
        if self.allowed:
            prose = self.allowed.sub(_blank, prose)
        for pattern, better in self.refused:
            for match in pattern.finditer(prose):
                line = prose.count("\n", 0, match.start())
                yield line, f"{' '.join(match[0].split())!r}: write {better}"


def prose_of(path: Path) -> Iterator[tuple[int, str]]:
    """What people read in a file, each part with the number of its first line."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        yield 1, _CODE.sub(_blank, text)
        return
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Constant(value=str(found)) if " " in found:
                yield node.lineno, _CODE.sub(_blank, found)


def _blank(match: re.Match[str]) -> str:
    """Nothing but the line breaks, so that lines keep their numbers."""
    return "\n" * match[0].count("\n")


def main(root: Path) -> int:
    """Print what is to be changed, and exemptions that are not needed."""
    terms = Terms.parse((root / ".ci" / "terms.txt").read_text(encoding="utf-8"))
    hits: dict[str, list[str]] = {}
    for path in sorted({each for glob in _READ for each in root.glob(glob)}):
        name = path.relative_to(root).as_posix()
        for first, prose in prose_of(path):
            for line, problem in terms.found(prose):
                hits.setdefault(name, []).append(f"{name}:{first + line}: {problem}")
    idle = sorted(terms.exempt - hits.keys())
    for name in hits.keys() - terms.exempt:
        print(*hits[name], sep="\n")
    for name in idle:
        print(f".ci/terms.txt: {name} needs no exemption: delete its line")
    return 1 if idle or hits.keys() - terms.exempt else 0


if __name__ == "__main__":
    sys.exit(main(Path(__file__).parent.parent))
