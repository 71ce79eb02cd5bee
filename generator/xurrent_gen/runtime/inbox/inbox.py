"""The part that all inboxes share: storing, handling, dead letters and figures."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.log import log_from_environment
from ..http.effects import Flow, run_flow, run_flow_async
from .attempt import WorkSettings
from .store import DeadLetter, InboxStats, Scope, Store
from .worker import Bell, Worker

if TYPE_CHECKING:
    from ..webhooks.handling import Delivery, Handling


class StoredInbox:
    """An inbox over a store."""

    def __init__(
        self, store: Store, settings: WorkSettings | None, scope: Scope | None = None
    ) -> None:
        log_from_environment()
        self.store: Store = store
        """The store of the entries."""
        self.settings: WorkSettings = settings or WorkSettings()
        """The settings for handling entries."""
        self._scope = scope or Scope(None)
        self._bell = Bell()

    @property
    def name(self) -> str:
        """The name under which entries are kept: that given, or the account's host.

        Raises ``WebhookPolicyError`` for an inbox without a name and an application.
        """
        return self._scope.name

    def bind(self, accounts: Collection[str], *, blocking: bool) -> None:
        """Belong to an application, one for threads if ``blocking``.

        Raises ``WebhookPolicyError`` when the inbox cannot tell whose entries it holds.
        """
        self._scope.bind(accounts)

    def put(self, delivery: Delivery) -> Flow[str | None]:
        """Store a delivery unless one of its keys is known; for receivers.

        ``None`` when it was stored, else the content that belongs to the known key.
        Raises ``InboxUnavailableError``.
        """
        known = yield from self.store.put(delivery)
        if known is None:
            self._bell.ring()
        return known

    def dead(self, limit: int = 100) -> list[DeadLetter]:
        """The entries that were given up, oldest first, up to ``limit``."""
        return run_flow(self.store.dead(limit))

    async def adead(self, limit: int = 100) -> list[DeadLetter]:
        """The asynchronous counterpart of ``dead``."""
        return await run_flow_async(self.store.dead(limit))

    def retry(self, id: str) -> bool:
        """Queue a dead-letter entry again; ``False`` when there is none of that ID."""
        done = run_flow(self.store.retry(id))
        self._bell.ring()
        return done

    async def aretry(self, id: str) -> bool:
        """The asynchronous counterpart of ``retry``."""
        done = await run_flow_async(self.store.retry(id))
        self._bell.ring()
        return done

    def drop(self, id: str) -> bool:
        """Delete a dead-letter entry; ``False`` when there is none of that ID."""
        return run_flow(self.store.drop(id))

    async def adrop(self, id: str) -> bool:
        """The asynchronous counterpart of ``drop``."""
        return await run_flow_async(self.store.drop(id))

    def stats(self) -> InboxStats:
        """Depth, age of the oldest entry, and what was handled, by event."""
        return run_flow(self.store.stats())

    async def astats(self) -> InboxStats:
        """The asynchronous counterpart of ``stats``."""
        return await run_flow_async(self.store.stats())

    def worker(self, handling: Handling, concurrency: int | None) -> Worker:
        """A worker for the entries; ``concurrency`` is by default that of the settings."""
        settings = self.settings
        if concurrency is not None:
            settings = replace(settings, concurrency=concurrency)
        return Worker(self.store, self._bell, handling, settings)

    def close(self) -> None:
        """Let go of threads and files that the inbox opened itself."""
        self.store.close()
