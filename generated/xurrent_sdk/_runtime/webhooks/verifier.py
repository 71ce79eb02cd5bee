# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The verifiers: what an application uses to tell authentic deliveries from others."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from .errors import WebhookPolicyError
from .handshake import complete_handshake, is_handshake
from .replay import InMemoryReplayMemory
from .shells import AsyncioShell, BlockingShell
from .verification import Verification

if TYPE_CHECKING:
    from .effects import AsyncFetcher, Fetcher
    from .event import WebhookEvent
    from .headers import Headers
    from .key_cache import KeyCache
    from .policy import WebhookLimits, WebhookPolicy
    from .replay import AsyncReplayMemory, ReplayMemory

_RAW: Final = (
    "Pass the request's body as the bytes that came: a signature belongs to bytes, and"
    " a parsed body has lost them."
)


class WebhookVerifier:
    """Verifies deliveries, blocking. Safe for threads; make one per policy and keep it.

    ``memory`` remembers used tokens: in this process unless given; workers must share
    one, such as ``RedisReplayMemory``. ``keys`` holds discovered keys and may be
    shared. ``fetcher`` is how discovery reaches the network, by default
    ``HttpFetcher``. ``clock`` gives seconds since the epoch.

    Raises ``WebhookPolicyError`` for a key that does not fit the policy.
    """

    def __init__(
        self,
        policy: WebhookPolicy,
        *,
        memory: ReplayMemory | None = None,
        fetcher: Fetcher | None = None,
        keys: KeyCache | None = None,
        limits: WebhookLimits | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if fetcher is None:
            from .fetching import HttpFetcher

            fetcher = HttpFetcher()
        self._verification = Verification(policy, limits=limits, keys=keys, clock=clock)
        self._shell = BlockingShell(
            fetcher, InMemoryReplayMemory() if memory is None else memory
        )

    @property
    def policy(self) -> WebhookPolicy:
        """The policy that decides."""
        return self._verification.policy

    @property
    def verification(self) -> Verification:
        """The checks, for receivers."""
        return self._verification

    @property
    def shell(self) -> BlockingShell:
        """What performs the effects, for receivers."""
        return self._shell

    def verify(self, body: bytes, headers: Headers) -> WebhookEvent:
        """The event of an authentic delivery; its token cannot be used again.

        ``body`` is the request's body as it came, ``headers`` the request's headers.
        Raises the ``WebhookVerificationError`` of the first failed check;
        ``ReplayMemoryError`` when the memory cannot be asked.
        """
        return self._shell.run(self._verification.verify(_bytes(body), headers))

    def release(self, event: WebhookEvent) -> None:
        """Undo the use of the token: handling failed, and the delivery may come again."""
        self._shell.run(self._verification.release(event))

    def is_handshake(self, event: WebhookEvent) -> bool:
        """Whether the event asks to complete the ``webhook.verify`` handshake."""
        return is_handshake(event)

    def complete_handshake(self, event: WebhookEvent) -> None:
        """Call the callback of a ``webhook.verify`` event on the account's own host.

        Raises ``HandshakeError``.
        """
        self._shell.run(complete_handshake(event, self.policy))


class AsyncWebhookVerifier:
    """The twin of ``WebhookVerifier`` for asyncio.

    ``memory`` may be of either kind; a blocking one must not block for long.
    """

    def __init__(
        self,
        policy: WebhookPolicy,
        *,
        memory: AsyncReplayMemory | ReplayMemory | None = None,
        fetcher: AsyncFetcher | None = None,
        keys: KeyCache | None = None,
        limits: WebhookLimits | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if fetcher is None:
            from .fetching import AsyncHttpFetcher

            fetcher = AsyncHttpFetcher()
        self._verification = Verification(policy, limits=limits, keys=keys, clock=clock)
        self._shell = AsyncioShell(
            fetcher, InMemoryReplayMemory() if memory is None else memory
        )

    @property
    def policy(self) -> WebhookPolicy:
        """The policy that decides."""
        return self._verification.policy

    @property
    def verification(self) -> Verification:
        """The checks, for receivers."""
        return self._verification

    @property
    def shell(self) -> AsyncioShell:
        """What performs the effects, for receivers."""
        return self._shell

    async def verify(self, body: bytes, headers: Headers) -> WebhookEvent:
        """The event of an authentic delivery; its token cannot be used again.

        ``body`` is the request's body as it came, ``headers`` the request's headers.
        Raises the ``WebhookVerificationError`` of the first failed check;
        ``ReplayMemoryError`` when the memory cannot be asked.
        """
        return await self._shell.run(self._verification.verify(_bytes(body), headers))

    async def release(self, event: WebhookEvent) -> None:
        """Undo the use of the token: handling failed, and the delivery may come again."""
        await self._shell.run(self._verification.release(event))

    def is_handshake(self, event: WebhookEvent) -> bool:
        """Whether the event asks to complete the ``webhook.verify`` handshake."""
        return is_handshake(event)

    async def complete_handshake(self, event: WebhookEvent) -> None:
        """Call the callback of a ``webhook.verify`` event on the account's own host.

        Raises ``HandshakeError``.
        """
        await self._shell.run(complete_handshake(event, self.policy))


def _bytes(body: object) -> bytes:
    if isinstance(body, bytes):
        return body
    if isinstance(body, bytearray):
        return bytes(body)
    raise WebhookPolicyError(f"The body is a {type(body).__name__}. {_RAW}")
