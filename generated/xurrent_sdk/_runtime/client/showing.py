# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Progress for users: a line on the terminal if rich is installed, else log records."""

from __future__ import annotations

import atexit
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, Final, Self

from ..core.log import logger
from ..session.progress import ClientProgress

_LOG_SECONDS: Final = 10.0
"""Minimum seconds between two records; a longer wait has its own record."""


class show_progress:
    """Callback for ``progress`` that shows records, requests, points and waits.

    On a terminal, if rich is installed, it is a line on stderr that counts waits down.
    Otherwise a record goes to the logger ``xurrent`` at ``INFO``: every 10 seconds at
    most, when a longer wait begins, and at the end of the ``with`` block. Without
    ``with``, the line ends with the program. Both begin with ``title``.
    """

    def __init__(self, title: str = "") -> None:
        self._prefix = f"{title}: " if title else ""
        self._progress = ClientProgress()
        self._logged = time.monotonic()
        self._line: Any = None
        with suppress(ImportError):  # without rich, progress goes to the log
            console = import_module("rich.console").Console(stderr=True)
            if console.is_interactive:
                live = import_module("rich.live").Live
                text = import_module("rich.text").Text
                self._line = live(
                    console=console, get_renderable=lambda: text(self._text())
                )

    def __call__(self, progress: ClientProgress) -> None:
        """Show the progress."""
        self._progress = progress
        line = self._line
        if line is not None:
            if not line.is_started:
                line.start(refresh=True)
                atexit.register(line.stop)  # which shows the cursor again
            return
        now = time.monotonic()
        if now - self._logged >= _LOG_SECONDS or self._seconds_left() > _LOG_SECONDS:
            self._logged = now
            logger.info("%s", self._text())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        """Leave the last state on the terminal, or in the log."""
        self._progress = replace(self._progress, waits_until=None)
        line, self._line = self._line, None
        if line is None:
            logger.info("%s", self._text())
        else:
            atexit.unregister(line.stop)
            line.stop()

    def _text(self) -> str:
        progress = self._progress
        text = f"{self._prefix}records {progress.records:,}"
        text += f", requests {progress.requests:,}, points {progress.points:,}"
        left = self._seconds_left()
        return f"{text}; {left:,.0f} s for {progress.waits_for}" if left >= 1 else text

    def _seconds_left(self) -> float:
        """Seconds until the wait is over."""
        until = self._progress.waits_until
        return 0.0 if until is None else (until - datetime.now(UTC)).total_seconds()
