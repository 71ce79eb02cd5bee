"""Ties an error of a checker to the change of the schema that caused it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from xurrent_gen.changes.compare import Change
from xurrent_gen.schema.diff import LEVELS

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Causes:
    """The changes, and how likely each is the cause of an error."""

    changes: Sequence[Change]

    def of(self, message: str, source: str) -> Change | None:
        """The change whose spelling the message, else the line of code, holds.

        What breaks comes before what is safe, whatever its name has in common with them.
        ``None`` where no change has.
        """
        told, written = set(_WORD.findall(message)), set(_WORD.findall(source))
        best: tuple[int, int] = (-len(LEVELS), 0)
        cause: Change | None = None
        for change, spellings in self._spellings:
            score = max(
                (_score(spelling, told, written) for spelling in spellings), default=0
            )
            rank = (-LEVELS.index(change.level), score)
            if score and rank > best:
                best, cause = rank, change
        return cause

    @cached_property
    def _spellings(self) -> list[tuple[Change, list[tuple[str, ...]]]]:
        return [
            (change, [_words(change, name) for name in change.names])
            for change in self.changes
            if change.kind != "described"
        ]


def _words(change: Change, name: str) -> tuple[str, ...]:
    """The words of a spelling; a keyword that has to be given now is nowhere yet."""
    words = tuple(_WORD.findall(name))
    is_new = change.level == "breaking" and change.kind in ("added", "required")
    return words[:-1] if is_new and name.endswith("=)") else words


def _score(spelling: tuple[str, ...], told: set[str], written: set[str]) -> int:
    """How much of a spelling the error holds; its last word is what has changed.

    A checker names the attribute and, mostly, its class; a keyword stands in the code.
    """
    *owners, changed = spelling
    if changed not in told and changed not in written:
        return 0
    score = 4 if changed in told else 2
    return score + (2 * len(told.intersection(owners)) + len(written & set(owners)))
