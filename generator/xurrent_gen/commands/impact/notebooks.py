"""The Python in notebooks."""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass
from typing import cast


@dataclass(frozen=True, slots=True)
class Cell:
    """The code of one cell, and the line of the file that each of its lines is."""

    number: int
    tree: ast.Module
    lines: list[int]
    source: list[str]

    def line(self, line: int) -> int:
        """The line of the file."""
        return self.lines[min(line, len(self.lines)) - 1]


def read_cells(text: str) -> tuple[list[Cell], list[int]]:
    """The cells of a notebook, and the numbers of those that Python cannot parse.

    Raises ``ValueError`` for a file that is not a notebook.
    """
    document = json.loads(text)
    if not isinstance(document, dict) or "cells" not in document:
        raise ValueError("it is not a notebook")
    rows = text.split("\n")
    at = 0
    cells: list[Cell] = []
    unread: list[int] = []
    for number, cell in enumerate(
        cast("list[dict[str, object]]", document["cells"]), 1
    ):
        if cell.get("cell_type") != "code":
            continue
        given = cell.get("source", "")
        source = given if isinstance(given, str) else "".join(cast("list[str]", given))
        lines: list[int] = []
        for line in source.splitlines(keepends=True):
            written = json.dumps(line, ensure_ascii=False)[1:-1]
            other = json.dumps(line)[1:-1]
            found = next(
                (
                    i
                    for i in range(at, len(rows))
                    if written in rows[i] or other in rows[i]
                ),
                None,
            )
            at = at if found is None else found
            lines.append(at + 1)
        try:
            tree = ast.parse("\n".join(map(_plain, source.splitlines())))
        except (SyntaxError, ValueError, RecursionError):
            unread.append(number)
            continue
        if lines:
            cells.append(Cell(number, tree, lines, source.splitlines()))
    return cells, unread


def _plain(line: str) -> str:
    """A line without the commands of IPython."""
    code = line.lstrip()
    return f"{line[: -len(code)]}pass" if code.startswith(("%", "!")) else line
