# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What an import came to, by the server's count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Final, Self

from ..core.frozen import frozen
from ..core.json_text import JSON
from .errors import ImportFailuresError
from .logged import JobLog

_COUNTS: Final = (
    *("created", "updated", "deleted", "unchanged", "failures", "errors"),
)
_SHOWN: Final = 2_000


@frozen
class ImportOutcome:
    """How many rows did what. Rows that succeeded stay, whatever others did."""

    created: int = 0
    updated: int = 0
    deleted: int = 0
    unchanged: int = 0
    failures: int = 0
    """Rows that the server refused."""
    errors: int = 0
    """What stopped a file."""
    log: JobLog = field(default=JobLog(), repr=False)
    """The beginning of the server's log files, where rows failed."""

    @classmethod
    def read(cls, results: JSON, log: str) -> Self:
        """The counts that the server reports."""
        said = results if isinstance(results, Mapping) else {}
        counts = {
            name: value for name in _COUNTS if isinstance(value := said.get(name), int)
        }
        return cls(**counts, log=JobLog(log))

    def __add__(self, other: Self) -> Self:
        counts = {name: getattr(self, name) + getattr(other, name) for name in _COUNTS}
        log = JobLog("\n".join(filter(None, (self.log, other.log))))
        return type(self)(**counts, log=log)

    def raise_for_failures(self) -> None:
        """Raises ``ImportFailuresError`` unless every row was carried out."""
        if not self.failures and not self.errors:
            return
        said = self.log[:_SHOWN].strip()
        error = ImportFailuresError(
            f"The server refused {self.failures} rows and found {self.errors} errors"
            + (f"; its log:\n{said}" if said else "")
        )
        error.outcome = self
        raise error
