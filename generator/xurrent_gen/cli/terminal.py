"""The voice of a run on a terminal: a live line; and the choice among the voices."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

from xurrent_gen.progress import PlainProgress, SilentProgress

if TYPE_CHECKING:
    from rich.progress import TaskID

__all__ = ["TerminalProgress", "progress_for"]


class TerminalProgress(SilentProgress):
    """A live line with the current step and the time since the start."""

    def __init__(self, *, verbose: bool = False) -> None:
        # rich costs 50 ms to import: only a terminal pays for it.
        from rich.console import Console
        from rich.progress import Progress as Live
        from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

        self._console = Console(stderr=True, highlight=False)
        self._live = Live(
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            TimeElapsedColumn(),
            console=self._console,
            transient=True,
        )
        self._verbose = verbose
        self._task: TaskID | None = None
        self._title = ""
        self._step_start = time.monotonic()

    def step(self, title: str) -> None:
        """Show the step on the live line; a finished one is printed when verbose."""
        self._finish_step()
        self._title = title
        self._step_start = time.monotonic()
        if self._task is None:
            self._task = self._live.add_task(title, total=None)
            self._live.start()
        else:
            self._live.update(self._task, description=title)

    def detail(self, text: str) -> None:
        """Print the detail above the live line when verbose."""
        if self._verbose:
            self._console.print(f"  {text}", style="dim", markup=False)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the live line away, so that a message starts on a clean line."""
        if error is None:
            self._finish_step()
        self._live.stop()

    def _finish_step(self) -> None:
        if self._verbose and self._title:
            took = time.monotonic() - self._step_start
            self._console.print(f"{self._title}: {took:.2f} s", markup=False)


def progress_for(*, quiet: bool, verbose: bool) -> SilentProgress:
    """The voice that suits the flags and what stderr is connected to."""
    if quiet:
        return SilentProgress()
    if sys.stderr.isatty():
        return TerminalProgress(verbose=verbose)
    return PlainProgress(verbose=verbose)
