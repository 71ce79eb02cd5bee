"""Changelog sections for the changes of a package, in the format of Keep a Changelog."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Final

from xurrent_gen.commands.diff.compare import Change, Difference, Kind
from xurrent_gen.commands.diff.render import bullet, causes
from xurrent_gen.errors import OutputError
from xurrent_gen.output.file import is_stream, with_line_ends_of

_HEAD: Final = """\
# Changelog

What changed in the generated package. Written by `xurrent-gen generate --changelog`; text
outside of its sections is left alone.
"""
_TITLES: Final[Mapping[Kind, str]] = {
    "removed": "Removed",
    "unnamed": "Removed",
    "added": "Added",
    "deprecated": "Deprecated",
    "described": "Documented",
}
"""Titles of sections by kind of change; all other changes are under *Changed*."""
_SECTION: Final = re.compile(r"^## ", re.MULTILINE)
_UNRELEASED: Final = re.compile(r"^## \[?unreleased\]?[^\n]*$", re.MULTILINE | re.I)


def next_changelog(
    path: Path, package: str, difference: Difference, today: date
) -> bytes:
    """Return the new content of a changelog, which need not exist; writes nothing.

    Raises ``xurrent_gen.errors.OutputError``.
    """
    try:
        before = "" if is_stream(path) else decoded(path.read_bytes(), path)
    except FileNotFoundError:
        before = ""
    except OSError as error:
        raise _unreadable(error.strerror, path) from None
    return with_section(before, package, difference, today).encode()


def decoded(content: bytes, path: Path | str) -> str:
    """Decode a changelog. Raises ``xurrent_gen.errors.OutputError``."""
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise _unreadable(error, path) from None


def _unreadable(reason: object, path: Path | str) -> OutputError:
    return OutputError(
        f"the changelog cannot be read: {reason}",
        where=str(path),
        remedy="make it a readable UTF-8 text, or name another file",
    )


def with_section(text: str, package: str, difference: Difference, today: date) -> str:
    """Insert a section about a package at the top of ``text``, below *Unreleased*.

    Returns the same text if there are no changes, or if the section's mark is in it.
    """
    mark = mark_of(package, difference)
    if not difference.changes or mark in text:
        return text
    section = f"## {today.isoformat()} `{package}`\n\n{mark}\n\n{_body(difference)}\n"
    text = text or _HEAD
    unreleased = _UNRELEASED.search(text)
    start = _SECTION.search(text, unreleased.end() if unreleased else 0)
    if start is None:
        return text.rstrip() + with_line_ends_of(text, f"\n\n{section}")
    section = with_line_ends_of(text, f"{section}\n")
    return f"{text[: start.start()]}{section}{text[start.start() :]}"


def mark_of(package: str, difference: Difference) -> str:
    """Return the comment that identifies a section, even after people edited it.

    The digests of the schemas would not suffice: several packages and settings share them.
    """
    digest = sha256(f"{package}\n{_body(difference)}".encode()).hexdigest()
    return f"<!-- {difference.before} to {difference.after}: {digest[:12]} -->"


def _body(difference: Difference) -> str:
    by_title: dict[str, list[Change]] = {}
    for each in difference.changes:
        by_title.setdefault(_TITLES.get(each.kind, "Changed"), []).append(each)
    reasons = causes(difference) if difference.settings else []
    parts = [f"{each[0].upper()}{each[1:]}." for each in reasons]
    parts += [
        f"### {title}\n\n" + "\n".join(map(_entry, by_title[title]))
        for title in ("Removed", "Changed", "Deprecated", "Added", "Documented")
        if title in by_title
    ]
    return "\n\n".join(parts)


def _entry(change: Change) -> str:
    mark = "- **Breaking:** " if change.level == "breaking" else "- "
    return mark + bullet(change).removeprefix("- ")
