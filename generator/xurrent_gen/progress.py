"""Progress of a run, as it is reported to somebody who waits.

Steps of the pipeline call ``Progress.step`` when they start; they never print. The
voice is chosen by the command line: a live line on a terminal (``cli.terminal``), plain
lines elsewhere, nothing for ``--quiet``. All of them write to stderr, so that stdout
holds only what a command was asked for.
"""

from __future__ import annotations

import contextlib
import sys
import time
from types import TracebackType
from typing import Final, Self

from xurrent_gen.printable import printable


class Progress:
    """Receiver of what the steps of a run do. This one says nothing."""

    def step(self, title: str) -> None:
        """A new step starts; ``title`` is what it does, such as ``Rendering``."""

    def detail(self, text: str) -> None:
        """A fact worth knowing under ``--verbose`` only."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Nothing to close."""


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
        # A log that cannot be written is no reason for a run to fail.
        with contextlib.suppress(OSError):
            print(line, file=sys.stderr, flush=True)
