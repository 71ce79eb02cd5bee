"""A replay memory in Redis, for several workers or hosts.

Accepts a client of the ``redis`` package (4.2 or newer), and imports nothing of it. Make
the client by ``from_url`` with a short ``socket_timeout``: a failed delivery asks three
times, and senders wait ten seconds. Run Redis with ``noeviction``: a full memory must
refuse deliveries, and not accept replays.
"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Final, Generic, Protocol, TypeAlias, TypeVar

_CLAIM: Final = """
if redis.call('set', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return false end
return redis.call('get', KEYS[1])
"""
_SETTLE: Final = """
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('set', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1
"""
_RELEASE: Final = """
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('del', KEYS[1])
"""

Answer_co = TypeVar("Answer_co", covariant=True)


class _Client(Protocol[Answer_co]):
    """The part of ``redis.Redis`` and of ``redis.asyncio.Redis`` that is used."""

    def eval(self, script: str, numkeys: int, /, *keys_and_args: str) -> Answer_co:
        """Run a script."""
        ...


RedisClient: TypeAlias = _Client[object]
AsyncRedisClient: TypeAlias = _Client[Awaitable[object]]


def blocks(client: object) -> bool | None:
    """Return whether a client of redis-py blocks; ``None`` for one of another library."""
    modules = [each.__module__ for each in type(client).__mro__]
    if any(module.startswith("redis.asyncio.") for module in modules):
        return False
    return True if any(module.startswith("redis.") for module in modules) else None


class _RedisMemory(Generic[Answer_co]):
    def __init__(
        self, client: _Client[Answer_co], *, prefix: str = "xurrent:webhooks:"
    ) -> None:
        self._client = client
        self._prefix = prefix

    def _run(self, script: str, key: str, *arguments: str) -> Answer_co:
        return self._client.eval(script, 1, self._prefix + key, *arguments)


class RedisReplayMemory(_RedisMemory[object]):
    """A ``ReplayMemory`` in Redis. All receivers must use the same ``prefix``."""

    def claim(self, key: str, mark: str, lifetime: float) -> str | None:
        """See ``ReplayMemory``."""
        return _text(self._run(_CLAIM, key, mark, _milliseconds(lifetime)))

    def settle(self, key: str, mark: str, settled: str, lifetime: float) -> bool:
        """See ``ReplayMemory``."""
        return bool(self._run(_SETTLE, key, mark, settled, _milliseconds(lifetime)))

    def release(self, key: str, mark: str) -> bool:
        """See ``ReplayMemory``."""
        return bool(self._run(_RELEASE, key, mark))


class AsyncRedisReplayMemory(_RedisMemory[Awaitable[object]]):
    """The async counterpart of ``RedisReplayMemory``, for ``redis.asyncio``."""

    async def claim(self, key: str, mark: str, lifetime: float) -> str | None:
        """See ``ReplayMemory``."""
        return _text(await self._run(_CLAIM, key, mark, _milliseconds(lifetime)))

    async def settle(self, key: str, mark: str, settled: str, lifetime: float) -> bool:
        """See ``ReplayMemory``."""
        milliseconds = _milliseconds(lifetime)
        return bool(await self._run(_SETTLE, key, mark, settled, milliseconds))

    async def release(self, key: str, mark: str) -> bool:
        """See ``ReplayMemory``."""
        return bool(await self._run(_RELEASE, key, mark))


def _milliseconds(lifetime: float) -> str:
    # Redis refuses 0; rounding up never shortens a lifetime.
    return str(max(1, int(lifetime * 1_000) + 1))


def _text(answer: object) -> str | None:
    """Return the mark; without ``decode_responses``, clients return bytes."""
    if isinstance(answer, bytes):
        return answer.decode()
    if answer is None or isinstance(answer, str):
        return answer
    # If an unknown answer meant "free", every replay would be accepted.
    raise TypeError(
        f"Redis answered with {type(answer).__name__}; a client of redis.asyncio belongs"
        " to AsyncRedisReplayMemory, one of redis to RedisReplayMemory."
    )
