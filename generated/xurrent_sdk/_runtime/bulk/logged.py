# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What the server notes of a job in a log file."""

from __future__ import annotations

import re
from typing import Final

from ..core.frozen import frozen

_LINE: Final = re.compile(r"\bline (\d+)", re.I)


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
        texts = filter(None, map(str.strip, self.splitlines()))
        return tuple(map(_entry, texts))


def _entry(text: str) -> LogEntry:
    named = _LINE.search(text)
    return LogEntry(text, int(named[1]) if named else None)
