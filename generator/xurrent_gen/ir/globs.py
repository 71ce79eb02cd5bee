"""Names of root fields, mutations and records, and the globs that choose among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import TypeAlias

from xurrent_gen.errors import ConfigError
from xurrent_gen.ir.model import Schema

Spelling: TypeAlias = Callable[[str], str]
"""Function that spells the name of a field in Python."""


class Names:
    """All that globs can name: roots by both spellings, records by their one name."""

    def __init__(self, schema: Schema, spell: Spelling) -> None:
        roots = [f.name for f in schema.queries]
        roots += [m.field.name for m in schema.mutations]
        self._spellings = {name: (name, spell(name)) for name in roots}
        self._spellings |= {t.name: (t.name, t.name) for t in schema.records}

    def matching(self, globs: Iterable[str]) -> set[str]:
        """The names that some glob matches."""
        return {
            name
            for glob in globs
            for name, spellings in self._spellings.items()
            if any(fnmatchcase(each, glob) for each in spellings)
        }

    def require(self, globs: Iterable[str], where: str) -> None:
        """Raise ``ConfigError`` for a glob that matches nothing."""
        for glob in globs:
            if self.matching([glob]):
                continue
            known = [each for both in self._spellings.values() for each in both]
            close = get_close_matches(glob.strip("*"), known, 1, 0.5)
            close = [n for n in known if n.lower() == glob.lower()] or close
            raise ConfigError(
                f"{glob!r} matches no root field, no mutation and no record",
                where=where,
                remedy=f"did you mean {close[0]!r}?" if close else "leave it out",
            )
