"""The base of all inboxes: storing, handling, dead letters and metrics."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from ..http.effects import Flow, run_flow, run_flow_async
from ..webhooks.errors import WebhookPolicyError
from .attempt import WorkSettings
from .store import DeadLetter, InboxStats, Store
from .worker import Bell, Worker

if TYPE_CHECKING:
    from ..webhooks.handling import Delivery, Handling


class StoredInbox:
    """An inbox over a store, for entries under one name, by default the account's."""

    def __init__(
        self, store: Store, settings: WorkSettings | None, name: str | None = None
    ) -> None:
        if name is not None and (not name or not name.isprintable()):
            raise WebhookPolicyError("name must be a printable string, not empty.")
        self.store: Store = store
        """The store of the entries."""
        self.settings: WorkSettings = settings or WorkSettings()
        """The settings for handling entries."""
        self._name = name
        self._account: str | None = None
        self._bell = Bell()

    @property
    def name(self) -> str:
        """The name of the entries: the given one, or the account's host.

        Raises ``WebhookPolicyError`` for an inbox without a name and an application.
        """
        name = self._name or self._account
        if name is None:
            raise WebhookPolicyError(
                "Whose entries? Give the inbox to an application, WebhookApp(…,"
                " inbox=inbox), or give it a name: SqliteInbox(path, name=…). The default"
                " name is the account's host, such as widget.xurrent.com."
            )
        return name

    def bind(self, accounts: Collection[str], *, blocking: bool) -> None:
        """Bind the inbox to an application, one for threads if ``blocking``.

        Raises ``WebhookPolicyError`` if the inbox has no name and no single account.
        """
        if self._name:
            return
        if len(accounts) > 1:
            raise WebhookPolicyError(
                f"The policies name several accounts ({', '.join(sorted(accounts))}), so"
                " the inbox needs a name: SqliteInbox(path, name=…), or RedisInbox(client,"
                " name=…). Entries that it stored for one account are under that host."
            )
        account = next(iter(accounts), "any account")
        if self._account not in (None, account):
            raise WebhookPolicyError(
                f"This inbox belongs to the application for {self._account}; make another"
                f" inbox for {account}, or give this one a name, which both then share."
            )
        self._account = account

    def put(self, delivery: Delivery) -> Flow[str | None]:
        """Store a delivery unless one of its keys is known; for receivers.

        ``None`` if it was stored, else the content of the known key. Raises
        ``InboxUnavailableError``.
        """
        known = yield from self.store.put(delivery)
        if known is None:
            self._bell.ring()
        return known

    def dead(self, limit: int = 100) -> list[DeadLetter]:
        """Return the dead-letter entries, oldest first, up to ``limit``."""
        return run_flow(self.store.dead(limit))

    async def adead(self, limit: int = 100) -> list[DeadLetter]:
        """The asynchronous counterpart of ``dead``."""
        return await run_flow_async(self.store.dead(limit))

    def retry(self, id: str) -> bool:
        """Queue a dead-letter entry again; ``False`` if none has this ID."""
        done = run_flow(self.store.resolve(id, again=True))
        self._bell.ring()
        return done

    async def aretry(self, id: str) -> bool:
        """The asynchronous counterpart of ``retry``."""
        done = await run_flow_async(self.store.resolve(id, again=True))
        self._bell.ring()
        return done

    def drop(self, id: str) -> bool:
        """Delete a dead-letter entry; ``False`` if none has this ID."""
        return run_flow(self.store.resolve(id, again=False))

    async def adrop(self, id: str) -> bool:
        """The asynchronous counterpart of ``drop``."""
        return await run_flow_async(self.store.resolve(id, again=False))

    def stats(self) -> InboxStats:
        """Return depth, age of the oldest entry, and counts by event."""
        return run_flow(self.store.stats())

    async def astats(self) -> InboxStats:
        """The asynchronous counterpart of ``stats``."""
        return await run_flow_async(self.store.stats())

    def worker(self, handling: Handling, concurrency: int | None) -> Worker:
        """Return a worker; ``concurrency`` is by default that of the settings."""
        settings = self.settings
        if concurrency is not None:
            settings = replace(settings, concurrency=concurrency)
        return Worker(self.store, self._bell, handling, settings)

    def close(self) -> None:
        """Close threads and files that the inbox opened itself."""
        self.store.close()
