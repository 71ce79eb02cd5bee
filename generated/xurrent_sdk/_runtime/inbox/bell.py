# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Wakes a worker when there is something to do."""

from __future__ import annotations

from ..http.event import OneTimeEvent


class Bell:
    """Wakes all that wait for something to do, in any thread or loop."""

    def __init__(self) -> None:
        self.event: OneTimeEvent = OneTimeEvent()
        """Set when the bell rings next. Read it before asking for work."""

    def ring(self) -> None:
        """Wake all that wait."""
        event, self.event = self.event, OneTimeEvent()
        event.set()
