"""The parts of an impact: lines that break, lines that may break, and files examined."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from xurrent_gen.commands.diff.compare import Change, Difference
from xurrent_gen.commands.impact.checkers import Finding

DOCUMENT: Final = "document"
"""The code, and the checker, of what is wrong with a document of GraphQL."""
POSSIBLE: Final = "possible"
"""The code of what no type checker can judge."""


@dataclass(frozen=True, slots=True)
class Affected:
    """A line of the user's code that the new package breaks, or may break.

    ``path`` of the finding is as the user named it; ``cause`` is ``None`` where several
    changes may be the cause and none has a name in common with the code. ``checkers`` are
    those that report it.
    """

    finding: Finding
    cause: Change | None
    checkers: tuple[str, ...]
    source: str


@dataclass(slots=True)
class Looked:
    """The files and functions that a verdict is based on."""

    files: int = 0
    typed: int = 0
    """Functions whose parameters all have annotations."""
    untyped: int = 0
    strings: int = 0
    documents: int = 0
    """Documents of GraphQL, those in the strings included."""
    document_files: int = 0
    notebooks: int = 0
    unknown: tuple[str, ...] = ()
    """Imported modules without types: their values are unknown to the checkers."""
    left_out: dict[str, str] = field(default_factory=dict[str, str])
    """Files that were not looked at, with the reason."""


@dataclass(frozen=True, slots=True)
class Impact:
    """The effect of a changed schema on a program.

    ``broken`` is the verdict of the checkers and of the new schema on documents;
    ``perhaps`` is what none of them can judge.
    """

    broken: tuple[Affected, ...]
    perhaps: tuple[Affected, ...]
    difference: Difference
    looked: Looked
    checkers: tuple[str, ...]

    @property
    def unaffected(self) -> int:
        """The number of files that have neither."""
        found = {each.finding.path for each in (*self.broken, *self.perhaps)}
        looked = self.looked
        return looked.files + looked.notebooks + looked.document_files - len(found)
