"""Renders a difference: for terminals, as JSON, and as Markdown for pull requests."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable
from itertools import groupby
from typing import Final, Literal, TypeAlias

from xurrent_gen.commands.diff.compare import LEVELS, Change, Difference, Kind, Level
from xurrent_gen.printable import printable

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
    """Count the changes of each level, in one line."""
    return _counts(difference.changes) or "no changes"


def _counts(changes: Collection[Change]) -> str:
    counted = [
        (sum(each.level == level for each in changes), level) for level in LEVELS
    ]
    return ", ".join(f"{n} {level}" for n, level in counted if n)


def causes(difference: Difference) -> list[str]:
    """A sentence for each reason why the package changes."""
    reasons = {
        "the schema has moved": difference.moved,
        "the package changes by its settings": difference.settings,
    }
    return [f"{why}: {_counts(found)}" for why, found in reasons.items() if found]


def digest(difference: Difference, most: int = 12) -> str:
    """List what a program has to know: the counts, and what may break or surprise it."""
    grave = [each for each in difference.changes if each.level != "safe"]
    lines = causes(difference)
    lines += [f"  {each.level}: {sentence(each)}" for each in grave[:most]]
    if len(grave) > most:
        lines.append(f"  … and {len(grave) - most} more")
    return "\n".join(lines)


def sentence(change: Change) -> str:
    """Describe what happened, and list the names in the package that it is about."""
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
                lines += [f"    {sentence(each)}" for each in members]
            parts.append("\n".join(lines))
    return "\n\n".join([*_introduced(difference, parts), *_unread(difference)])


def _introduced(difference: Difference, parts: list[str]) -> list[str]:
    """The parts, below the reasons if one of them is the settings."""
    if not parts:
        return ["No changes."]
    reasons = causes(difference) if difference.settings else []
    return [*(["\n".join(reasons)] if reasons else []), *parts]


def _unread(difference: Difference) -> list[str]:
    return [f"Not compared: {each}" for each in difference.not_compared]


def markdown(difference: Difference, depth: int = 3) -> str:
    """Sections by level, lists by record; ``depth`` is the level of the headings."""
    parts: list[str] = []
    for level in LEVELS:
        changes = difference.of(level)
        if changes:
            parts.append(f"{'#' * depth} {_TITLES[level]}")
            for group, members in _grouped(changes):
                parts.append(f"{'#' * (depth + 1)} {_plain(group)}")
                parts.append("\n".join(map(bullet, members)))
    unread = [_plain(each) for each in _unread(difference)]
    return "\n\n".join([*_introduced(difference, parts), *unread])


def bullet(change: Change) -> str:
    """An item of a list in Markdown."""
    text = f"- {code(change.coordinate)} {_WORDS[change.kind]}"
    if change.detail:
        text += f" ({code(change.detail)})"
    if change.names:
        text += f": {', '.join(map(code, change.names))}"
    return text


def _json(difference: Difference) -> str:
    return json.dumps(document(difference), indent=2)


def document(difference: Difference) -> dict[str, object]:
    """The difference as JSON."""
    by_settings = frozenset(difference.settings)
    found: dict[str, object] = {
        level: [
            {**_document(each), "by_settings": each in by_settings}
            for each in difference.of(level)
        ]
        for level in LEVELS
    }
    schemas = {"before": difference.before, "after": difference.after}
    return {**found, **schemas, "not_compared": difference.not_compared}


def _document(change: Change) -> dict[str, object]:
    return {
        "kind": change.kind,
        "element": change.element.value,
        "coordinate": change.coordinate,
        "record": change.group,
        "names": list(change.names),
        "detail": change.detail,
        "description": sentence(change),
    }


def _grouped(changes: Iterable[Change]) -> list[tuple[str, list[Change]]]:
    by_group = groupby(changes, key=lambda each: each.group)
    return [(group, list(members)) for group, members in by_group]


def _plain(text: str) -> str:
    """Escape text of a schema or of ours, so that Markdown shows it literally."""
    return _MARKUP.sub(r"\\\1", _BREAKS.sub(" ", text))


def code(text: str) -> str:
    """A code span: its content, a stranger's text too, is never markup.

    Nor does a forge look for people, tickets and addresses in it, as it does in escaped
    text.
    """
    text = printable(_BREAKS.sub(" ", text)).strip()
    longest = max(map(len, re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    return f"{fence} {text} {fence}" if longest else f"`{text}`"
