# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The inbox as a receiver sees it: it takes deliveries, and has them worked.

The inbox itself is a room of its own above this one, which a package may leave out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from ..http.effects import Flow
from .event import WebhookEvent
from .handlers import Handlers

ErrorHook: TypeAlias = "Callable[[WebhookEvent, Exception], object]"
"""Called with the event and what a handler raised; a plain function that does not block."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A verified delivery on its way into an inbox."""

    event: WebhookEvent
    content: str
    """A digest of the signed event; the keys belong to it and to no other."""
    keys: Mapping[str, float]
    """By what it is known again, each with the seconds for which it is remembered."""
    trace: str = ""
    """The place of its span."""

    @property
    def body(self) -> str:
        """The stored JSON of the delivery: ``WebhookEvent.loads`` reads it."""
        text = self.event.dumps()
        return f'{{"trace":"{self.trace}",{text[1:]}' if self.trace else text

    @property
    def object_key(self) -> str:
        """The key of the event's object: its events are handled in order."""
        event = self.event
        if event.object_node_id:
            return event.object_node_id
        if event.object_id is None:
            return event.delivery_id
        model = str(event.event).partition(".")[0]
        return f"{event.account_id or event.account}:{model}:{event.object_id}"


def trace_of(body: str) -> str:
    """The place of the span that a stored delivery came with."""
    found = re.match(r'\{"trace":"([0-9a-f-]+)"', body)
    return found[1] if found else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handling:
    """The handlers and hooks for the entries of an inbox."""

    handlers: Handlers[Any]
    on_error: ErrorHook | None = None
    tracing: Any = None
    """The maker of spans, where they are wanted."""


class InboxWorker(Protocol):
    """Handles what an inbox holds; works once."""

    def work(self, *, until_empty: bool = False) -> None:
        """Handle entries in threads until stopped, or until nothing is due."""
        ...

    async def awork(self, *, until_empty: bool = False) -> None:
        """Handle entries in tasks until stopped, or until nothing is due."""
        ...

    def stop(self) -> None:
        """Take nothing new; what is in hand is finished or released. From any thread."""
        ...


class Inbox(Protocol):
    """Stores deliveries durably, and has them handled."""

    def bind(self, accounts: Collection[str], *, blocking: bool) -> None:
        """Belong to an application, whose policies name these accounts.

        ``blocking``: it is one for threads. Raises ``WebhookPolicyError`` when the inbox
        cannot tell whose entries it holds, or does not fit the application.
        """
        ...

    def put(self, delivery: Delivery) -> Flow[str | None]:
        """Store a delivery unless one of its keys is known.

        ``None`` when it was stored, else the content that belongs to the known key.
        Raises ``InboxUnavailableError``.
        """
        ...

    def worker(self, handling: Handling, concurrency: int | None) -> InboxWorker:
        """Return a worker for ``concurrency`` entries at once, by default as set."""
        ...
