"""Progress of a run, reported to the waiting user.

Steps of the pipeline call ``Progress.step`` when they start; they never print. The
command line chooses the receiver: a live line on a terminal (``cli.terminal``), plain
lines elsewhere, nothing for ``--quiet``. All of them write to stderr, so that stdout
has only the result of the command.
"""

from __future__ import annotations

import contextlib
import sys
import time
from typing import Final, Self

from xurrent_gen.printable import printable


class Progress:
    """Receiver of progress. This one ignores all of it."""

    def step(self, title: str) -> None:
        """Report that a step starts; ``title`` names it, such as ``Rendering``."""

    def detail(self, text: str) -> None:
        """Report a detail, which only ``--verbose`` shows."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Do nothing."""


SILENT: Final = Progress()
"""For ``--quiet``, and the default for use as a library."""


class PlainProgress(Progress):
    """One plain line a step, for logs of CI; details only when ``verbose``."""

    def __init__(self, *, verbose: bool = False) -> None:
        self._verbose = verbose
        self._start = time.monotonic()

    def step(self, title: str) -> None:
        """Print the step; with ``verbose``, the seconds since the start before it."""
        took = time.monotonic() - self._start
        self._print(f"[{took:6.2f}s] {title}" if self._verbose else title)

    def detail(self, text: str) -> None:
        """Print the detail, indented, when verbose."""
        if self._verbose:
            self._print(f"          {printable(text)}")

    def _print(self, line: str) -> None:
        # A log that cannot be written must not end the run.
        with contextlib.suppress(OSError):
            print(line, file=sys.stderr, flush=True)
