"""Tells a difference: text for terminals, JSON for programs, Markdown for pull requests."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Final, Literal, TypeAlias

from xurrent_gen.changes.compare import Change, Difference, Kind
from xurrent_gen.printable import printable
from xurrent_gen.schema.diff import LEVELS, Level

Form: TypeAlias = Literal["text", "json", "markdown"]

_TITLES: Final[dict[Level, str]] = {
    "breaking": "Breaking changes",
    "dangerous": "Dangerous changes",
    "safe": "Safe changes",
}
_WORDS: Final[dict[Kind, str]] = {
    "removed": "is gone",
    "added": "is new",
    "renamed": "has another name",
    "unnamed": "is no longer known as",
    "retyped": "has another type",
    "required": "has to be given",
    "optional": "may be left out",
    "default": "has another default",
    "deprecated": "is deprecated",
    "undeprecated": "is no longer deprecated",
    "described": "has another description",
}
# What Markdown, or HTML inside it, would read as markup.
_MARKUP: Final = re.compile(r"([\\`*_{}\[\]<>()#|~!&@])")
_BREAKS: Final = re.compile(r"\s+")


def render(difference: Difference, form: Form) -> str:
    """The difference in one of the forms, ending with a line break."""
    forms: dict[Form, Callable[[Difference], str]] = {
        "text": _text,
        "json": _json,
        "markdown": markdown,
    }
    return forms[form](difference) + "\n"


def summary(difference: Difference) -> str:
    """One line: how many changes there are of each level."""
    counted = [(len(difference.of(level)), level) for level in LEVELS]
    return ", ".join(f"{n} {level}" for n, level in counted if n) or "no changes"


def digest(difference: Difference, most: int = 12) -> str:
    """What a program has to know: the counts, and what may break or surprise it."""
    grave = [each for each in difference.changes if each.level != "safe"]
    lines = [f"the schema has moved: {summary(difference)}"]
    lines += [f"  {each.level}: {sentence(each)}" for each in grave[:most]]
    if len(grave) > most:
        lines.append(f"  … and {len(grave) - most} more")
    return "\n".join(lines)


def sentence(change: Change) -> str:
    """What happened, and what of the package it is about."""
    words = f"{change.coordinate} {_WORDS[change.kind]}"
    detail = _BREAKS.sub(" ", change.detail)
    words = f"{words} ({detail})" if detail else words
    return f"{words}: {', '.join(change.names)}" if change.names else words


def _text(difference: Difference) -> str:
    parts: list[str] = []
    for level in LEVELS:
        changes = difference.of(level)
        if changes:
            lines = [f"{_TITLES[level]}: {len(changes)}"]
            for group, members in _grouped(changes):
                lines.append(f"  {group}")
                lines += [f"    {sentence(each)}{_aside(each)}" for each in members]
            parts.append("\n".join(lines))
    return "\n\n".join(parts) or "No changes."


def markdown(difference: Difference, depth: int = 3) -> str:
    """Sections by level, lists by record; ``depth`` is the level of the headings."""
    parts: list[str] = []
    for level in LEVELS:
        changes = difference.of(level)
        if changes:
            parts.append(f"{'#' * depth} {_TITLES[level]}")
            for group, members in _grouped(changes):
                parts.append(f"{'#' * (depth + 1)} {_plain(group)}")
                parts.append(
                    "\n".join(
                        f"{bullet(each)}{_plain(_aside(each))}" for each in members
                    )
                )
    return "\n\n".join(parts) or "No changes."


def bullet(change: Change) -> str:
    """An item of a list in Markdown."""
    text = f"- {code(change.coordinate)} {_WORDS[change.kind]}"
    if change.detail:
        text += f" ({code(change.detail)})"
    if change.names:
        text += f": {', '.join(map(code, change.names))}"
    return text


def _aside(change: Change) -> str:
    """GraphQL's own class, where there is one."""
    given = change.graphql
    return "" if given is None else f" [GraphQL: {given.level}, {given.kind}]"


def _json(difference: Difference) -> str:
    document: dict[str, object] = {
        level: [_document(each) for each in difference.of(level)] for level in LEVELS
    }
    document["before"], document["after"] = difference.before, difference.after
    return json.dumps(document, indent=2)


def _document(change: Change) -> dict[str, object]:
    given = change.graphql
    return {
        "kind": change.kind,
        "element": change.element.value,
        "coordinate": change.coordinate,
        "record": change.group,
        "names": list(change.names),
        "detail": change.detail,
        "description": sentence(change),
        "graphql": given and {"level": given.level, "kind": given.kind},
    }


def _grouped(changes: Iterable[Change]) -> list[tuple[str, list[Change]]]:
    by_group = groupby(changes, key=lambda each: each.group)
    return [(group, list(members)) for group, members in by_group]


def _plain(text: str) -> str:
    """Text of a schema or of ours so that Markdown takes it as text."""
    return _MARKUP.sub(r"\\\1", _BREAKS.sub(" ", text))


def code(text: str) -> str:
    """A code span: whatever stands in it, a stranger's text too, is no markup.

    Nor does a forge look for people, tickets and addresses in it, as it does in escaped
    text.
    """
    text = printable(_BREAKS.sub(" ", text)).strip()
    longest = max(map(len, re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    return f"{fence} {text} {fence}" if longest else f"`{text}`"
