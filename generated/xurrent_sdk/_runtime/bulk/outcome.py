# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Outcomes of jobs: counts, logs, and the errors that only jobs raise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Self

from ..core.errors import XurrentError
from ..core.expect import is_whole
from ..core.json_text import JSON
from .columns import JobKind

_TRACE: Final = "_job_trace"
_COUNTS: Final = frozenset(
    ("created", "updated", "deleted", "unchanged", "failures", "errors")
)
_SHOWN: Final = 2_000
_NO_LOG: Final = "; there is no log: see the e-mail to the token's owner"


def count_of(value: JSON) -> int:
    """Read a count, which may be a string. Raises ``ValueError``."""
    count = int(value) if isinstance(value, str) else value
    if not is_whole(count) or count < 0:
        raise ValueError
    return count


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """Counts of rows by outcome. Successful rows stay, even if others failed."""

    created: int = 0
    updated: int = 0
    deleted: int = 0
    unchanged: int = 0
    failures: int = 0
    """Rows that the server refused."""
    errors: int = 0
    """Errors that stopped a file."""
    log: str = field(default="", repr=False)
    """The beginnings of the logs of files with failed rows, each below its columns."""

    @classmethod
    def of(cls, results: JSON) -> Self:
        """Read the counts that the server reports of a file. Raises ``ValueError``."""
        report = results if isinstance(results, Mapping) else {}
        counts = {name: count_of(report[name]) for name in _COUNTS & report.keys()}
        if not counts:
            raise ValueError
        return cls(**counts, log="")

    def plus(self, more: ImportOutcome, log: str = "") -> Self:
        """Add the counts of another file, and its log."""
        counts = {n: getattr(self, n) + getattr(more, n) for n in _COUNTS}
        logs = filter(None, (self.log, log))
        return type(self)(**counts, log="\n".join(logs))

    def raise_for_failures(self) -> None:
        """Raise ``ImportFailuresError`` unless all rows succeeded."""
        if not self.failures and not self.errors:
            return
        excerpt = self.log[:_SHOWN].strip()
        error = ImportFailuresError(
            f"The server refused {self.failures} rows and found {self.errors} errors"
            + (f"; its log:\n{excerpt}" if excerpt else _NO_LOG)
        )
        error.outcome, error.maybe_executed = self, True
        raise error


NOTHING: Final = ImportOutcome()


class BulkError(XurrentError):
    """A bulk import or export failed, or its result is unknown."""

    token: str = ""
    """The job's token, if there is a job."""
    outcome: ImportOutcome | None = None
    """The counts of an import so far, for the current type."""
    outcomes: Mapping[str, ImportOutcome] = MappingProxyType({})
    """The counts of an import so far, by known type."""


@dataclass(frozen=True, slots=True)
class JobTrace:
    """The job of a failed wait, and the counts of the import so far.

    Each error of ``import_``, ``import_many`` or ``wait`` after a job was sent has it,
    such as a lost connection; ``BulkError`` has the same as attributes. Interruptions
    do not have it: Ctrl-C, a cancelled task, the end of an ``asyncio.timeout``.
    """

    kind: JobKind
    token: str
    """The job's token for ``client.bulk.job``; empty if the next file was not sent."""
    outcome: ImportOutcome
    """The counts of the current type."""
    outcomes: Mapping[str, ImportOutcome]
    """The counts by known type."""

    @classmethod
    def of(cls, error: BaseException) -> JobTrace | None:
        """Return the trace on an error, ``None`` if it has none."""
        trace: object = vars(error).get(_TRACE)
        return trace if isinstance(trace, cls) else None


def put_trace(error: BaseException, trace: JobTrace) -> None:
    """Add a trace to an error, and set its ``maybe_executed`` for an import."""
    if trace.token:
        error.add_note(f"Token of the {trace.kind}: {trace.token}")
    vars(error)[_TRACE] = trace
    if isinstance(error, XurrentError):
        outcome = trace.outcome if trace.kind == "import" else None
        vars(error).update(token=trace.token, outcome=outcome, outcomes=trace.outcomes)
        error.maybe_executed |= trace.kind == "import"


class JobFailedError(BulkError):
    """The server gave up a job; rows that an import had written stay."""

    log: str = ""
    """The beginning of the log file, if there is one."""


class ExportLimitError(JobFailedError):
    """The export limit is reached: large types can be exported once a day."""

    type: str = ""
    """The type that cannot be exported again yet, with the server's name."""


class JobOutcomeUnknownError(BulkError):
    """The server does not know the job, which ended more than five minutes ago or never
    existed: its result is unknown."""


class JobRunningError(BulkError):
    """A job was not done before the timeout; it continues."""


class ImportFailuresError(BulkError):
    """An import is done, but some of its rows failed."""


class RowError(BulkError):
    """Rows cannot be written to an import file, or read from an exported one.

    The message names rows and columns, never values.
    """
