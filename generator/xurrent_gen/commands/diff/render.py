"""Render a difference: for terminals, as JSON, and as Markdown for pull requests."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
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
# Characters that Markdown, or HTML inside it, would interpret as markup.
_MARKUP: Final = re.compile(r"([\\`*_{}\[\]<>()#|~!&@])")
_BREAKS: Final = re.compile(r"\s+")
_MOST: Final = 12
"""The number of changes that a digest lists."""


def render(difference: Difference, form: Form) -> str:
    """Render the difference in one of the forms, ending with a line break."""
    forms: dict[Form, Callable[[Difference], str]] = {
        "text": _text,
        "json": lambda each: json.dumps(document(each), indent=2),
        "markdown": markdown,
    }
    return forms[form](difference) + "\n"


def summary(difference: Difference) -> str:
    """Count the changes of each level, in one line."""
    return _counts(difference.changes) or "no changes"


def _counts(changes: Iterable[Change]) -> str:
    counted = Counter(each.level for each in changes)
    return ", ".join(f"{counted[level]} {level}" for level in LEVELS if counted[level])


def causes(difference: Difference) -> list[str]:
    """Return one line for each cause of changes: the schema or forms, the settings."""
    is_schema = difference.before != difference.after
    moved = "the schema has changed" if is_schema else "UI extensions have changed"
    reasons = {
        moved: difference.moved,
        "the package changes by its settings": difference.settings,
    }
    return [f"{why}: {_counts(changes)}" for why, changes in reasons.items() if changes]


def digest(difference: Difference) -> str:
    """List the counts, and the changes that may break a program or its behaviour."""
    grave = [*difference.of("breaking"), *difference.of("dangerous")]
    lines = causes(difference)
    lines += [f"  {each.level}: {sentence(each)}" for each in grave[:_MOST]]
    if len(grave) > _MOST:
        lines.append(f"  … and {len(grave) - _MOST} more")
    return "\n".join(lines)


def sentence(change: Change) -> str:
    """Describe a change, and list its names in the package."""
    words = f"{change.coordinate} {_WORDS[change.kind]}"
    detail = _BREAKS.sub(" ", change.detail)
    words = f"{words} ({detail})" if detail else words
    return f"{words}: {', '.join(change.names)}" if change.names else words


def _text(difference: Difference) -> str:
    parts: list[str] = []
    for level, changes in _levels(difference):
        lines = [f"{_TITLES[level]}: {len(changes)}"]
        for group, members in groupby(changes, key=lambda each: each.group):
            lines.append(f"  {group}")
            lines += [f"    {sentence(each)}" for each in members]
        parts.append("\n".join(lines))
    return "\n\n".join(_introduced(difference, parts, str))


def markdown(difference: Difference) -> str:
    """Sections by level, lists by record."""
    parts: list[str] = []
    for level, changes in _levels(difference):
        parts.append(f"### {_TITLES[level]}")
        for group, members in groupby(changes, key=lambda each: each.group):
            parts.append(f"#### {_plain(group)}")
            parts.append("\n".join(map(bullet, members)))
    return "\n\n".join(_introduced(difference, parts, _plain))


def _levels(difference: Difference) -> list[tuple[Level, tuple[Change, ...]]]:
    """The levels that have changes, with these."""
    levels: list[Level] = [each for each in LEVELS if difference.of(each)]
    return [(level, difference.of(level)) for level in levels]


def _introduced(
    difference: Difference, parts: list[str], plain: Callable[[str], str]
) -> list[str]:
    """Put the causes on top, if settings are among them, and uncompared parts at the end."""
    unread = [plain(f"Not compared: {each}") for each in difference.not_compared]
    if not parts:
        return ["No changes.", *unread]
    if difference.settings:
        parts = ["\n".join(causes(difference)), *parts]
    return [*parts, *unread]


def bullet(change: Change) -> str:
    text = f"- {code(change.coordinate)} {_WORDS[change.kind]}"
    if change.detail:
        # Text of a schema could contain Markdown; our own details cannot.
        is_ours = change.kind == "added" or (
            change.kind == "retyped" and "→" not in change.detail
        )
        text += f" ({change.detail if is_ours else code(change.detail)})"
    if change.names:
        text += f": {', '.join(map(code, change.names))}"
    return text


def document(difference: Difference) -> dict[str, object]:
    by_settings = frozenset(difference.settings)
    report: dict[str, object] = {
        level: [
            {
                "kind": each.kind,
                "element": each.element.value,
                "coordinate": each.coordinate,
                "record": each.group,
                "names": list(each.names),
                "detail": each.detail,
                "description": sentence(each),
                "by_settings": each in by_settings,
            }
            for each in difference.of(level)
        ]
        for level in LEVELS
    }
    schemas = {"before": difference.before, "after": difference.after}
    return {**report, **schemas, "not_compared": difference.not_compared}


def _plain(text: str) -> str:
    """Escape a string so that Markdown shows it literally."""
    return _MARKUP.sub(r"\\\1", _BREAKS.sub(" ", text))


def code(text: str) -> str:
    """Return a code span, in which untrusted text cannot be markup.

    Forges would turn names, tickets and URLs into links in escaped text, but not here.
    """
    text = printable(_BREAKS.sub(" ", text)).strip()
    longest = max(map(len, re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    return f"{fence} {text} {fence}" if longest else f"`{text}`"
