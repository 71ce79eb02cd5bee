"""Wakes a worker when there is something to do."""

from __future__ import annotations

from ..http.event import OneTimeEvent


class Bell:
    """Wakes all that wait for something to do, in any thread or loop."""

    def __init__(self) -> None:
        self.event: OneTimeEvent = self._new()
        """Set when the bell rings next. Read it before asking for work."""

    def _new(self) -> OneTimeEvent:
        event = OneTimeEvent()
        event.owner = 0  # any thread may set it
        return event

    def ring(self) -> None:
        """Wake all that wait."""
        event, self.event = self.event, self._new()
        event.set()
