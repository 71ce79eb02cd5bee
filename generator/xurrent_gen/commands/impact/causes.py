"""Ties an error of a checker to the change of the schema that caused it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from xurrent_gen.commands.diff.compare import LEVELS, Change

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Causes:
    """The changes, and how likely each is the cause of an error."""

    changes: Sequence[Change]

    def of(self, message: str, *scopes: str) -> Change | None:
        """The change whose spelling the message holds, else a scope of the code around it.

        ``scopes`` go from the line outwards. Where none has the name, it is the change to a
        type that the message names, or the only one that breaks anything.
        """
        for scope in scopes:
            cause = self._best(message, scope)
            if cause is not None:
                return cause
        grave = [each for each in self.changes if each.level == "breaking"]
        retyped = (each for each in grave if each.kind == "retyped")
        for change in retyped:
            if change.detail.rpartition(" → ")[2] in message:
                return change
        return grave[0] if len(grave) == 1 else None

    def of_document(self, message: str) -> Change | None:
        """The change whose coordinate a complaint about a document spells out best."""
        there = set(_WORD.findall(message))
        best: Change | None = None
        most = 0
        for change in self.changes:
            words = set(_WORD.findall(change.coordinate)) - {"in"}
            owner = change.coordinate.partition(".")[0]
            if change.level != "safe" and (words - {owner} or words) <= there:
                score = len(words & there)
                if score > most:
                    best, most = change, score
        return best

    def _best(self, message: str, source: str) -> Change | None:
        """The change that a message and a piece of code have most in common with.

        What breaks comes before what is safe, whatever its name has in common with them.
        """
        reported, written = set(_WORD.findall(message)), set(_WORD.findall(source))
        best: tuple[int, int] = (-len(LEVELS), 0)
        cause: Change | None = None
        for change, spellings in self._spellings:
            score = max(
                (_score(spelling, reported, written) for spelling in spellings),
                default=0,
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


def _score(spelling: tuple[str, ...], reported: set[str], written: set[str]) -> int:
    """Count the words of a spelling that the error holds; the last one has changed.

    A checker names the attribute and, mostly, its class; a keyword is in the code.
    """
    *owners, changed = spelling
    if changed not in reported and changed not in written:
        return 0
    score = 4 if changed in reported else 2
    return score + (2 * len(reported.intersection(owners)) + len(written & set(owners)))
