"""The verifiers: what an application uses to tell authentic deliveries from others."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine
from typing import Any, ClassVar, Generic, TypeVar, cast

from ..core.tracebacks import sealed
from ..http.effects import Flow, run_flow, run_flow_async
from ..http.httpx_transport import AsyncHttpxTransport, HttpxTransport
from ..http.transport import AsyncTransport, Transport
from .errors import WebhookPolicyError
from .event import WebhookEvent
from .handlers import awaits
from .handshake import complete_handshake, is_handshake
from .headers import Headers
from .keyring import FetchSettings, Keyring
from .policy import WebhookLimits, WebhookPolicy
from .replay import AsyncReplayMemory, InMemoryReplayMemory, ReplayMemory
from .verification import Verification

E_co = TypeVar("E_co", covariant=True)
D_co = TypeVar("D_co", covariant=True)
M = TypeVar("M", bound="ReplayMemory | AsyncReplayMemory")
N = TypeVar("N", bound="Transport | AsyncTransport")


_in_task = sealed(run_flow_async)
"""The seal of methods whose result is awaited."""


class _Verifier(Generic[M, N, E_co, D_co]):
    """Verifies deliveries, in threads and in tasks."""

    _blocking: ClassVar[bool]

    def __init__(
        self,
        policy: WebhookPolicy,
        *more: WebhookPolicy,
        memory: M | None = None,
        fetch: FetchSettings | None = None,
        transport: N | None = None,
        keys: Keyring | None = None,
        limits: WebhookLimits | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        settings = FetchSettings() if fetch is None else fetch
        usual = HttpxTransport if self._blocking else AsyncHttpxTransport
        network = usual(settings.http) if transport is None else transport
        remembers = InMemoryReplayMemory() if memory is None else memory
        if self._blocking and (awaits(network.send) or awaits(remembers.claim)):
            raise WebhookPolicyError(
                "A blocking verifier takes a blocking transport and memory; for asyncio"
                " there is AsyncWebhookVerifier."
            )
        self.verification: Verification = Verification(
            (policy, *more),
            network,
            settings.bounds,
            remembers,
            limits=limits,
            keys=keys,
            clock=clock,
        )
        """The checks, for receivers."""

    @property
    def policies(self) -> tuple[WebhookPolicy, ...]:
        """The policies of which one must accept a delivery."""
        return self.verification.policies

    def is_handshake(self, event: WebhookEvent) -> bool:
        """Return whether the event asks to complete the ``webhook.verify`` handshake."""
        return is_handshake(event)

    @sealed
    def verify(self, body: bytes, headers: Headers) -> E_co:
        """Return the event of an authentic delivery; its token cannot be used again.

        ``body`` is the request's body as it came, ``headers`` the request's headers.
        Raises ``WebhookVerificationError`` for the first check that fails;
        ``ReplayMemoryError`` when the memory cannot be asked.
        """
        return cast("E_co", self._run(self.verification.verify(_bytes(body), headers)))

    def release(self, event: WebhookEvent) -> D_co:
        """Undo the use of the token: handling failed, and the delivery may come again."""
        return cast("D_co", self._run(self.verification.release(event)))

    @sealed
    def complete_handshake(self, event: WebhookEvent) -> D_co:
        """Call the callback of a ``webhook.verify`` event on the account's own host.

        Raises ``HandshakeError``.
        """
        return cast("D_co", self._run(complete_handshake(event, self.verification)))

    def _run(self, flow: Flow[object]) -> object:
        run = run_flow if self._blocking else _in_task
        return run(flow, self.verification.transport)


class WebhookVerifier(_Verifier[ReplayMemory, Transport, WebhookEvent, None]):
    """Verifies deliveries, blocking. Safe for threads; make one and keep it.

    A delivery is genuine under any of the policies; several are needed while webhooks
    move from one policy to the next, or for several accounts at one address.
    ``memory`` remembers used tokens: in this process unless given; workers must share
    one, such as ``RedisReplayMemory``. ``fetch`` says how keys are fetched: proxy, CA
    certificates and timeouts. ``keys`` holds the keys that were fetched and may be shared;
    ``transport`` replaces httpx. ``clock`` gives seconds since the epoch.

    Raises ``ConfigurationError`` for a key that does not fit the policy, and for CA
    certificates or a proxy that cannot be used.
    """

    _blocking: ClassVar[bool] = True


class AsyncWebhookVerifier(
    _Verifier[
        AsyncReplayMemory | ReplayMemory,
        AsyncTransport,
        Coroutine[Any, Any, WebhookEvent],
        Coroutine[Any, Any, None],
    ]
):
    """The async counterpart of ``WebhookVerifier`` for asyncio.

    ``memory`` may be of either kind; a blocking one must not block for long.
    """

    _blocking: ClassVar[bool] = False


def _bytes(body: object) -> bytes:
    if isinstance(body, bytes):
        return body
    if isinstance(body, bytearray):
        return bytes(body)
    raise WebhookPolicyError(
        f"The body is a {type(body).__name__}. Pass the request's body as the bytes that"
        " came: a signature belongs to bytes, and a parsed body has lost them."
    )
