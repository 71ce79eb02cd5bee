"""The other system, as far as the synchronization needs it.

Implement ``Helpdesk`` with the REST API of your system. ``find`` makes creation
idempotent: most systems have a field for an external ID that can be searched.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Refused(Exception):
    """The helpdesk refuses this write, such as for a closed ticket."""


@dataclass(frozen=True)
class Comment:
    """A comment of a ticket."""

    id: int | str
    text: str
    by_us: bool = False
    """Written by the account of the integration."""


@dataclass(frozen=True)
class Ticket:
    """A ticket, with the status in the words of the helpdesk."""

    key: str
    subject: str
    status: str
    comments: tuple[Comment, ...] = ()
    external_id: str | None = None
    """The node ID of the request that the ticket was created for."""


class Helpdesk(Protocol):
    """The calls that the synchronization makes.

    A write raises ``Refused`` if it is this ticket that cannot be changed (mostly HTTP 400,
    409 and 422), so that the poll goes on with the others. Any other error ends a poll.
    """

    def get(self, key: str) -> Ticket:
        """Return the present state of a ticket; raise ``LookupError`` if it is gone."""

    def find(self, external_id: str) -> Ticket | None:
        """Return the ticket that was created with this external ID."""

    def create(self, subject: str, status: str, external_id: str) -> Ticket:
        """Create a ticket."""

    def update(self, key: str, subject: str | None, status: str | None) -> None:
        """Change the arguments that are not ``None``; an agent may change the other one."""

    def comment(self, key: str, text: str) -> int | str:
        """Add a comment; return its ID."""

    def changed(self, cursor: str | None) -> tuple[list[str], str]:
        """Return the keys of tickets that changed since the cursor, and a new cursor.

        The first poll has no cursor: return only later changes, because each returned
        ticket becomes a request.
        """
