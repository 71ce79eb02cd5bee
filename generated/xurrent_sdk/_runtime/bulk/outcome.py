# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What jobs come to: counts, logs, and what may go wrong besides what any call may raise."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from typing import Final, Self

from ..core.errors import XurrentError
from ..core.frozen import frozen
from ..core.json_text import JSON

_COUNTS: Final = ("created", "updated", "deleted", "unchanged", "failures", "errors")
_SHOWN: Final = 2_000


@frozen
class LogEntry:
    """A line of a log file."""

    text: str
    line: int | None
    """The line of the imported file that the text names; the headers are its line 1."""


class JobLog(str):
    """The beginning of a job's log files, as the server wrote them, one after another.

    Their form is not documented, so it is text; ``entries`` are what can be told of it.
    """

    __slots__ = ()

    @property
    def entries(self) -> tuple[LogEntry, ...]:
        """Its lines, without those that are empty."""
        found: list[LogEntry] = []
        for text in map(str.strip, str(self).splitlines()):
            named = re.search(r"\bline (\d+)", text, re.I)
            if text:
                found.append(LogEntry(text, int(named[1]) if named else None))
        return tuple(found)


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

    def plus(self, results: JSON, log: str = "") -> Self:
        """With the counts that the server reports of another file."""
        said = results if isinstance(results, Mapping) else {}
        more = {name: said.get(name) for name in _COUNTS}
        counts: dict[str, int] = {
            name: getattr(self, name) + (value if isinstance(value, int) else 0)
            for name, value in more.items()
        }
        return type(self)(
            **counts, log=JobLog("\n".join(filter(None, (self.log, log))))
        )

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


class BulkError(XurrentError):
    """Work in bulk did not come to a good end."""

    token: str = ""
    """The job's token, where there is a job."""


class JobFailedError(BulkError):
    """The server gave a job up; what an import had done by then stays done."""

    outcome: ImportOutcome | None = None
    """What an import had done."""
    log: JobLog = JobLog()
    """The beginning of the log file, where there is one."""


class ExportLimitError(JobFailedError):
    """An export was asked for too often: large types are exported once a day."""

    type: str = ""
    """The type that may not be exported again yet, as the server names it."""


class JobOutcomeUnknownError(BulkError):
    """The server knows the job no more, as it ended more than five minutes ago, or never
    knew it: whether it succeeded cannot be told."""


class JobRunningError(BulkError):
    """A job was not done within the time that was given; it goes on."""


class ImportFailuresError(BulkError):
    """An import was carried out, but not all of its rows."""

    outcome: ImportOutcome | None = None


class RowError(BulkError):
    """Rows cannot be written to an import file, or read from an exported one.

    The message names rows and columns, not what stands there.
    """
