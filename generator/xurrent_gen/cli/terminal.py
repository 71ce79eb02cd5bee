"""Output of a run: plain lines, a live line on a terminal, and the verbosity.

Everything is printed by ``say``, except documents that the user may redirect to a file.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import os
import sys
import time
from collections.abc import Generator
from dataclasses import dataclass
from typing import Final

import click

from xurrent_gen.errors import Issue, OutputError
from xurrent_gen.printable import printable
from xurrent_gen.progress import LOG

_MOST_ISSUES: Final = 20


def write_json(document: object) -> None:
    """Print the result of a command as one JSON document."""
    write_data(json.dumps(document, indent=2) + "\n")


def write_form(text: str, form: str) -> None:
    """Print a report: as lines for people, unless its form is JSON."""
    write_data(text if form == "json" else printable(text))


def say(text: str, *, error: bool = False, before: str = "") -> None:
    """Print a line for people; escapes control sequences and commands to CI services.

    ``before`` is our own prefix, which may be coloured: on terminals only, unless
    ``NO_COLOR`` is set.
    """
    if os.environ.get("NO_COLOR"):
        before = click.unstyle(before)
    _echo(f"{before}{printable(text)}\n", error=error)


def write_data(text: str) -> None:
    """Print a document unchanged; on a terminal, escape control characters."""
    _echo(printable(text) if sys.stdout.isatty() else text)


def _echo(text: str, *, error: bool = False) -> None:
    """Write to stdout or stderr. Raises ``OutputError`` when the disk is full."""
    try:
        click.echo(text, nl=False, err=error)
    except BrokenPipeError:  # the reader, such as ``head``, has closed the pipe
        raise
    except OSError as failure:
        raise OutputError(
            f"the output cannot be written: {failure.strerror}",
            where="standard error" if error else "standard output",
            remedy="free some space, or send the output elsewhere",
        ) from None


def write_utf8() -> None:
    """Write pipes and files in UTF-8: the default encoding on Windows lacks ``→``."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def forget_unwritten() -> None:
    """Discard buffered output that has no reader, so that Python's exit does not fail."""
    for stream in filter(None, (sys.stdout, sys.stderr)):
        try:
            stream.flush()
        except OSError:
            with contextlib.suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


class PlainProgress(logging.Handler):
    """One plain line a step, for logs of CI; with ``verbose``, times and details."""

    def __init__(self, *, verbose: bool = False) -> None:
        super().__init__(logging.DEBUG if verbose else logging.INFO)
        self._verbose = verbose
        self._start = time.monotonic()

    def emit(self, record: logging.LogRecord) -> None:
        """Print a step; with ``verbose``, the seconds since the start before it."""
        took, text = time.monotonic() - self._start, printable(record.getMessage())
        if record.levelno == logging.DEBUG:
            self._print(f"          {text}")
        else:
            self._step(text, f"[{took:6.2f}s] {text}" if self._verbose else text)

    def _step(self, title: str, line: str) -> None:
        self._print(line)

    def _print(self, line: str) -> None:
        # A log that cannot be written must not end the run.
        with contextlib.suppress(OSError):
            print(line, file=sys.stderr, flush=True)


class TerminalProgress(PlainProgress):
    """A live line with the current step and the time; when verbose, lines above it."""

    def __init__(self, *, verbose: bool = False) -> None:
        super().__init__(verbose=verbose)
        # rich takes 50 ms to import, so only runs on a terminal import it.
        from rich.console import Console
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        self._live = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            TimeElapsedColumn(),
            console=Console(stderr=True, highlight=False),
            transient=True,
        )
        self._task = self._live.add_task("", total=None)

    def _step(self, title: str, line: str) -> None:
        if self._verbose:
            self._print(line)
        self._live.update(self._task, description=title)
        self._live.start()

    def close(self) -> None:
        """Remove the live line, so that a message starts on an empty line."""
        self._live.stop()
        super().close()

    def _print(self, line: str) -> None:
        self._live.console.print(line, markup=False)


@dataclass(frozen=True, slots=True)
class Voice:
    """Output of a command, as ``--quiet`` and ``--verbose`` limit it."""

    quiet: bool
    verbose: bool

    @contextlib.contextmanager
    def progress(self) -> Generator[None]:
        """Show the progress of a block, as the flags and stderr allow."""
        if self.quiet:
            yield
            return
        kind = TerminalProgress if sys.stderr.isatty() else PlainProgress
        shown = kind(verbose=self.verbose)
        LOG.setLevel(shown.level)
        LOG.addHandler(shown)
        try:
            yield
        finally:
            LOG.removeHandler(shown)
            shown.close()

    def tell(self, text: str) -> None:
        """Print the outcome for people, unless quiet."""
        if not self.quiet:
            say(text)

    def issues(self, issues: tuple[Issue, ...]) -> None:
        """Print issues to stderr, unless quiet: all when verbose, else the first."""
        shown = [
            issue
            for issue in issues
            if not self.quiet and (self.verbose or issue.severity == "warning")
        ]
        most = len(shown) if self.verbose else _MOST_ISSUES
        for issue in shown[:most]:
            say(str(issue), error=True)
        if len(shown) > most:
            more = len(shown) - most
            say(f"… and {more} more issues; --verbose shows all", error=True)
