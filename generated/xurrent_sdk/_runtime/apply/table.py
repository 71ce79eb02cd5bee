# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""A plan as text."""

from __future__ import annotations

from collections import Counter
from typing import Final, cast

from .planning import ApplyItem, Content

MOST: Final = 50
"""So many records of each kind are shown."""
WIDEST: Final = 40


def summary(content: Content) -> str:
    """How much would be written of what."""
    counts = Counter(item.action for item in content.items)
    return (
        f"{content.target.name} of {content.source!r}: {counts['create']} created, "
        f"{counts['update']} updated, {counts['disable']} disabled, "
        f"{len(content.left)} left"
    )


def table(content: Content) -> str:
    """What would be created, updated (old → new), disabled, left, and not compared."""
    lines = [summary(content)]
    width = min(max((len(item.key) for item in content.items), default=0), WIDEST)
    for action in ("create", "update", "disable"):
        found = [item for item in content.items if item.action == action]
        for item in found[:MOST]:
            lines += _lines(item, f"  {action:<8}{_cut(item.key):<{width}}  ")
        if len(found) > MOST:
            lines.append(f"  {action:<8}and {len(found) - MOST} more")
    apart = [rule.name for rule in content.rules if rule.way == "not compared"]
    if apart:
        lines.append(f"not compared, and sent only to create: {', '.join(apart)}")
    return "\n".join(lines)


def _lines(item: ApplyItem, head: str) -> list[str]:
    if item.action == "create":
        fields = (f"{each.field}={_text(each.new)}" for each in item.changes)
        return [f"{head}{', '.join(fields)}"]
    texts = (f"{c.field}: {_text(c.old)} → {_text(c.new)}" for c in item.changes)
    return [f"{' ' * len(head) if n else head}{text}" for n, text in enumerate(texts)]


def _text(value: object) -> str:
    if isinstance(value, frozenset):
        return _cut(f"{{{', '.join(sorted(cast('frozenset[str]', value)))}}}")
    if value is None:
        return "–"
    return _cut(repr(value) if isinstance(value, str) else str(value))


def _cut(text: str) -> str:
    shown = "".join(c if c.isprintable() else "?" for c in text)
    return shown if len(shown) <= WIDEST else shown[: WIDEST - 1] + "…"
