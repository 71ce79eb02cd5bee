# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What may go wrong with work in bulk and with events, besides what any call may raise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.errors import XurrentError
from .logged import JobLog

if TYPE_CHECKING:
    from .outcome import ImportOutcome


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
