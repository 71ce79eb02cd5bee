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


def count_of(value: JSON) -> int:
    """Read a count, which some servers write as a string. Raises ``ValueError``."""
    count = int(value) if isinstance(value, str) else value
    if not is_whole(count) or count < 0:
        raise ValueError
    return count


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """Counts of rows by outcome. Rows that succeeded stay, whatever others did."""

    created: int = 0
    updated: int = 0
    deleted: int = 0
    unchanged: int = 0
    failures: int = 0
    """Rows that the server refused."""
    errors: int = 0
    """Errors that stopped a file."""
    log: str = field(default="", repr=False)
    """The beginning of the server's log files, one after another, where rows failed."""

    @classmethod
    def of(cls, results: JSON) -> Self:
        """Read the counts that the server reports of a file. Raises ``ValueError``."""
        given = results if isinstance(results, Mapping) else {}
        counts = {name: count_of(given[name]) for name in _COUNTS & given.keys()}
        if not counts:
            raise ValueError
        return cls(**counts, log="")

    def plus(self, more: ImportOutcome, log: str = "") -> Self:
        """Add the counts of another file, and its log."""
        counts = {n: getattr(self, n) + getattr(more, n) for n in _COUNTS}
        logs = filter(None, (self.log, log))
        return type(self)(**counts, log="\n".join(logs))

    def raise_for_failures(self) -> None:
        """Raises ``ImportFailuresError`` unless every row was carried out."""
        if not self.failures and not self.errors:
            return
        said = self.log[:_SHOWN].strip()
        error = ImportFailuresError(
            f"The server refused {self.failures} rows and found {self.errors} errors"
            + (f"; its log:\n{said}" if said else "")
        )
        error.outcome, error.maybe_executed = self, True
        raise error


NOTHING: Final = ImportOutcome()


class BulkError(XurrentError):
    """A bulk import or export failed, or its result is unknown."""

    token: str = ""
    """The job's token, where there is a job."""
    outcome: ImportOutcome | None = None
    """The counts of an import so far, of the type that it was at."""
    outcomes: Mapping[str, ImportOutcome] = MappingProxyType({})
    """The counts of an import so far, by type, as far as the types are known."""


@dataclass(frozen=True, slots=True)
class JobTrace:
    """The job that an error ended the wait for, and the counts of the import so far.

    It is on any error that leaves ``import_``, ``import_many`` or ``wait`` after a job was
    sent, such as a connection that was lost; ``BulkError`` has the same as attributes. It
    is on no interruption: Ctrl-C, a cancelled task, the end of an ``asyncio.timeout``.
    """

    kind: JobKind
    token: str
    """The job's token for ``client.bulk.job``; empty when the next file was not sent."""
    outcome: ImportOutcome
    """The counts of the type that the import was at."""
    outcomes: Mapping[str, ImportOutcome]
    """The counts by type, as far as the types are known."""

    @classmethod
    def of(cls, error: BaseException) -> JobTrace | None:
        """Return the trace on an error, ``None`` if it has none."""
        found: object = vars(error).get(_TRACE)
        return found if isinstance(found, cls) else None


def put_trace(error: BaseException, trace: JobTrace) -> None:
    """Put a trace on an error. One of an import says ``maybe_executed`` from then on."""
    if trace.token and JobTrace.of(error) is None:
        error.add_note(f"Token of the {trace.kind}: {trace.token}")
    vars(error)[_TRACE] = trace
    if isinstance(error, XurrentError):
        outcome = trace.outcome if trace.kind == "import" else None
        vars(error).update(token=trace.token, outcome=outcome, outcomes=trace.outcomes)
        error.maybe_executed |= trace.kind == "import"


class JobFailedError(BulkError):
    """The server gave a job up; what an import had done by then stays done."""

    log: str = ""
    """The beginning of the log file, where there is one."""


class ExportLimitError(JobFailedError):
    """An export was asked for too often: large types are exported once a day."""

    type: str = ""
    """The type that may not be exported again yet, as the server names it."""


class JobOutcomeUnknownError(BulkError):
    """The server no longer knows the job, which ended more than five minutes ago, or never
    existed: its result is unknown."""


class JobRunningError(BulkError):
    """A job was not done within the time that was given; it goes on."""


class ImportFailuresError(BulkError):
    """An import was carried out, but not all of its rows."""


class RowError(BulkError):
    """Rows cannot be written to an import file, or read from an exported one.

    The message names rows and columns, not what stands there.
    """
