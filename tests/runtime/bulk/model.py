"""Import files as the documents say they are read: a strict model, and no csv module."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sheet:
    """A header and rows of as many cells."""

    header: list[str]
    rows: list[list[str]]

    @property
    def records(self) -> list[dict[str, str]]:
        return [dict(zip(self.header, row, strict=True)) for row in self.rows]


def parse(content: bytes) -> Sheet:
    """Read RFC 4180 with LF ends, character by character; anything else is an error."""
    text = content.decode("utf-8")
    assert not text.startswith("\ufeff")
    assert "\r" not in text
    assert "\0" not in text
    assert text.endswith("\n")
    lines: list[list[str]] = []
    cells: list[str] = []
    at = 0
    while at < len(text):
        if text[at] == '"':
            cell, at = _quoted(text, at + 1)
        else:
            end = min(text.index("\n", at), (text + ",").index(",", at))
            cell, at = text[at:end], end
            assert '"' not in cell
        cells.append(cell)
        if text[at] == "\n":
            lines.append(cells)
            cells = []
        else:
            assert text[at] == ","
        at += 1
    header, *rows = lines
    assert len(set(header)) == len(header)
    assert all(len(row) == len(header) for row in rows)
    return Sheet(header, rows)


def _quoted(text: str, at: int) -> tuple[str, int]:
    parts: list[str] = []
    while True:
        end = text.index('"', at)
        parts.append(text[at:end])
        if text[end + 1] != '"':
            return "".join(parts), end + 1
        parts.append('"')
        at = end + 2
