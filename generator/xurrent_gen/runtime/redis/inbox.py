"""The inbox in Redis, for receivers and workers on several machines.

Accepts a client of the ``redis`` package, blocking or of ``redis.asyncio``, and imports
nothing of it. Redis must be durable: ``appendonly yes``, best with
``appendfsync always``, and ``maxmemory-policy noeviction``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final, cast

from typing_extensions import override

from ..core.errors import ConfigurationError
from ..http.effects import Flow, call
from ..inbox import store
from ..inbox.attempt import WorkSettings
from ..inbox.inbox import StoredInbox
from ..webhooks.errors import InboxUnavailableError, WebhookPolicyError
from ..webhooks.handling import logger
from ..webhooks.replay import LONGEST_SECONDS
from . import scripts
from .memory import blocks

if TYPE_CHECKING:
    from ..webhooks.handling import Delivery
    from .memory import AsyncRedisClient, RedisClient

_PATIENCE_SECONDS: Final = 8.0
"""Maximum seconds of a request: senders of deliveries wait ten."""


class RedisInbox(StoredInbox):
    """Stores deliveries in Redis, for receivers and workers on any number of machines.

    ::

        inbox = RedisInbox(redis.asyncio.Redis.from_url("redis://localhost"))

    ``client`` is a ``redis.Redis`` for a ``WsgiWebhookApp``, made by ``from_url`` with a
    ``socket_timeout`` of a few seconds (other clients repeat a failed call), and a
    ``redis.asyncio.Redis`` for a ``WebhookApp``. ``settings`` are for handling entries.

    Applications see only entries under their ``name``, which by default is the account's
    host (``widget.xurrent.com``). Two services for one account need two names. All keys
    begin with ``prefix``; its braces put them on one node of a cluster.
    """

    def __init__(
        self,
        client: RedisClient | AsyncRedisClient,
        settings: WorkSettings | None = None,
        *,
        name: str | None = None,
        prefix: str = "{xurrent:inbox}:",
    ) -> None:
        redis_store = _RedisStore(client, prefix, lambda: self.name)
        super().__init__(redis_store, settings, name)
        self._blocks = blocks(client)

    @override
    def bind(self, accounts: Collection[str], *, blocking: bool) -> None:
        """See ``StoredInbox.bind``; a blocking client belongs to a ``WsgiWebhookApp``."""
        if self._blocks not in (None, blocking):
            wanted = "redis.Redis" if blocking else "redis.asyncio.Redis"
            raise WebhookPolicyError(
                f"This application needs an inbox over a {wanted}: RedisInbox({wanted}"
                ".from_url(…)). The other kind of client would "
                + ("never be waited for." if blocking else "block the event loop.")
            )
        super().bind(accounts, blocking=blocking)


class _RedisStore:
    def __init__(
        self,
        client: RedisClient | AsyncRedisClient,
        prefix: str,
        name: Callable[[], str],
    ) -> None:
        self._client = client
        self._prefix = prefix
        self._name = name

    def close(self) -> None:
        """Leave the client open, which belongs to its owner."""

    def _run(self, script: str, *arguments: object) -> Flow[Any]:
        key = f"{self._prefix}{store.FORMAT}:{self._name()}:"
        whole = scripts.START + script
        texts = [store.storable(str(argument)) for argument in arguments]
        try:
            answer = yield from call(
                lambda: _bounded(self._client.eval(whole, 1, key, *texts))
            )
        except ConfigurationError:
            text = "This inbox has a client of redis.asyncio: await adead(), aretry(),"
            raise WebhookPolicyError(f"{text} adrop() or astats().") from None
        except Exception as error:
            # Without the cause, and without locals: the frames contain data of events.
            texts, arguments = [], ()
            raise InboxUnavailableError(
                f"Redis did not do what the inbox asked for ({type(error).__name__}:"
                f" {error}); nothing is half-stored."
            ) from None
        return _decoded(answer)

    def put(self, delivery: Delivery) -> Flow[str | None]:
        keys = [
            part
            for key, lifetime in delivery.keys.items()
            for part in (key, _milliseconds(lifetime) + 1)
        ]
        content = yield from self._run(
            scripts.PUT,
            delivery.object_key,
            str(delivery.event.event),
            delivery.body,
            delivery.content,
            *keys,
        )
        return cast("str | None", content)

    def take(
        self, lease: str, count: int, *, seconds: float, events: Collection[str] | None
    ) -> Flow[Sequence[store.Entry]]:
        # No names would mean all unhandled entries, so "" stands for no handler.
        names = () if events is None else (events or ("",))
        milliseconds = _milliseconds(seconds)
        taken = yield from self._run(scripts.TAKE, lease, count, milliseconds, *names)
        for id in (each[0] for each in taken if len(each) == 1):
            logger.error("Redis has deleted entry %s of the inbox: it is lost", id)
        return [
            store.Entry(id, body, tries, int(received) / 1_000, lease, bool(retaken))
            for id, body, received, tries, retaken in (e for e in taken if len(e) > 1)
        ]

    def renew(
        self, entries: Sequence[store.Entry], seconds: float
    ) -> Flow[Collection[str]]:
        pairs = [part for entry in entries for part in (entry.id, entry.lease)]
        renewed = yield from self._run(scripts.RENEW, _milliseconds(seconds), *pairs)
        return cast("list[str]", renewed)

    def settle(self, entry: store.Entry, outcome: store.Outcome) -> Flow[bool]:
        done = yield from self._run(
            scripts.SETTLE,
            entry.id,
            entry.lease,
            outcome.kind,
            outcome.event,
            _milliseconds(outcome.wait),
            outcome.error,
        )
        return bool(done)

    def dead(self, limit: int) -> Flow[list[store.DeadLetter]]:
        letters = yield from self._run(scripts.DEAD, limit)
        return [
            store.dead_letter(
                id, body, int(tries), error, int(received) / 1_000, float(died) / 1_000
            )
            for id, body, tries, error, received, died in letters
        ]

    def resolve(self, id: str, *, again: bool) -> Flow[bool]:
        verb = "retry" if again else "drop"
        return bool((yield from self._run(scripts.RESOLVE_DEAD, id, verb)))

    def stats(self) -> Flow[store.InboxStats]:
        answer = yield from self._run(scripts.STATS)
        depth, running, dead, unhandled, oldest, pairs = answer
        events: dict[str, dict[str, int]] = {}
        for name, number in zip(pairs[::2], pairs[1::2], strict=True):
            kind, _, event = name.partition(" ")
            events.setdefault(event, {})[kind] = int(number)
        counts = {event: store.EventCounts(**kinds) for event, kinds in events.items()}
        return store.InboxStats(
            depth - running, running, dead, oldest / 1_000, counts, unhandled
        )

    def trim(self, retention: float, farthest: float) -> Flow[int]:
        times = _milliseconds(retention), _milliseconds(farthest)
        return int((yield from self._run(scripts.TRIM, *times)))

    def report(self) -> Flow[tuple[str, Sequence[str]]]:
        former_key = f"{self._prefix}stream"
        appends, policy, former = yield from self._run(scripts.REPORT, former_key)
        appendonly = {"1": "yes", "0": "no"}.get(appends, "unknown")
        warnings: list[str] = []
        if appendonly == "no":
            warnings.append(
                "Redis has appendonly no: a restart loses deliveries that were answered"
                " 200. Set appendonly yes."
            )
        if policy not in ("noeviction", "?"):
            warnings.append(
                f"Redis has maxmemory-policy {policy}: when its memory is full, it deletes"
                " deliveries that were answered 200. Set noeviction."
            )
        if former:
            warnings.append(
                f"Redis holds {former_key}, entries of the former format 1, which this"
                " version does not handle: let the former version handle them, and delete"
                " the key."
            )
        return (
            f"Redis, prefix {self._prefix}, name {self._name()!r}, format {store.FORMAT}:"
            f" appendonly {appendonly}, maxmemory-policy {policy}"
        ), warnings


def _bounded(answer: object) -> object:
    """Return the answer; await an asynchronous one with a timeout."""
    if not isawaitable(answer):
        return answer

    async def waiting() -> object:
        import asyncio

        async with asyncio.timeout(_PATIENCE_SECONDS):
            return await cast("Awaitable[object]", answer)

    return waiting()


def _milliseconds(seconds: float) -> int:
    return int(min(seconds, LONGEST_SECONDS) * 1_000)


def _decoded(answer: object) -> Any:
    """Return the answer as strings, also if the client does not decode responses."""
    if isinstance(answer, bytes):
        return answer.decode()
    if isinstance(answer, list):
        return [_decoded(item) for item in cast("list[object]", answer)]
    return answer
