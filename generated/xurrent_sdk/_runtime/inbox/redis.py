# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The inbox in Redis: a stream and a consumer group, for workers on several machines.

Takes a client of the ``redis`` package, blocking or of ``redis.asyncio``, which only its
user needs to install: nothing is imported here. Each verb is one script, so it is atomic,
and time is Redis's own. Redis must keep what it was told: ``appendonly yes``, best with
``appendfsync always``, and ``maxmemory-policy noeviction``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from ..http.effects import Flow, call
from ..webhooks.errors import InboxUnavailableError
from ..webhooks.event import WebhookEvent
from .inbox import StoredInbox
from .store import DeadLetter, Entry, EventCounts, InboxStats, Outcome
from .worker import WorkSettings

if TYPE_CHECKING:
    from ..webhooks.redis import AsyncRedisClient, RedisClient
    from ..webhooks.storing import Delivery

DEFAULT_PREFIX: Final = "{xurrent:inbox}:"

# Below the prefix:
#   stream     what is not handled: object, body, received (ms); handled entries leave it
#   due        id → when it may be taken (ms); leased: when the lease ends; PARKED: it waits
#              behind an older one of its object
#   lease      id → worker
#   tries      id → how often it was taken
#   object:…   the ids of one object, oldest first
#   known:…    what belongs to a key that was seen
#   dead, letters, counts
_START: Final = """
local p, time = KEYS[1], redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local PARKED = 9e15
local function entry(id)
  local found = redis.call('XRANGE', p .. 'stream', id, id)[1]
  return found and found[2]
end
local function add(object, body)
  local id = redis.call('XADD', p .. 'stream', '*', 'object', object, 'body', body,
    'received', string.format('%.0f', now))
  redis.call('RPUSH', p .. 'object:' .. object, id)
end
local function remove(id, object)
  redis.call('XACK', p .. 'stream', 'workers', id)
  redis.call('XDEL', p .. 'stream', id)
  redis.call('ZREM', p .. 'due', id)
  redis.call('HDEL', p .. 'tries', id)
  redis.call('LREM', p .. 'object:' .. object, 1, id)
  local next = redis.call('LINDEX', p .. 'object:' .. object, 0)
  if next and tonumber(redis.call('ZSCORE', p .. 'due', next) or 0) == PARKED then
    redis.call('ZADD', p .. 'due', now, next)
  end
end
"""
_PUT: Final = """
local same = false
for i = 4, #ARGV, 2 do
  local found = redis.call('GET', p .. 'known:' .. ARGV[i])
  if found and found ~= ARGV[3] then return found end
  same = found or same
end
if same then return same end
for i = 4, #ARGV, 2 do
  redis.call('SET', p .. 'known:' .. ARGV[i], ARGV[3], 'PX', ARGV[i + 1])
end
add(ARGV[1], ARGV[2])
return false
"""
_TAKE: Final = """
local worker, count, farthest = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[4])
local taken = {}
local function lease(id, fields)
  redis.call('ZADD', p .. 'due', now + ARGV[3], id)
  redis.call('HSET', p .. 'lease', id, worker)
  local tries = redis.call('HINCRBY', p .. 'tries', id, 1)
  table.insert(taken, {id, fields[4], fields[6], tries})
end
local function look(from, to)
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', p .. 'due', from, to, 'LIMIT', 0, 1000)) do
    if #taken == count then return end
    if redis.call('HGET', p .. 'lease', id) ~= worker then
      local claimed = redis.call('XCLAIM', p .. 'stream', 'workers', worker, 0, id)[1]
      if claimed then
        lease(id, claimed[2])
      else
        redis.call('ZREM', p .. 'due', id)
        redis.call('HDEL', p .. 'lease', id)
      end
    end
  end
end
redis.pcall('XGROUP', 'CREATE', p .. 'stream', 'workers', '0', 'MKSTREAM')
look('-inf', now)
look(string.format('(%.0f', now + farthest), string.format('(%.0f', PARKED))
local seen = 0
while #taken < count and seen < 2000 do
  local new = redis.call('XREADGROUP', 'GROUP', 'workers', worker, 'COUNT',
    count - #taken, 'STREAMS', p .. 'stream', '>')
  if not new then break end
  for _, item in ipairs(new[1][2]) do
    seen = seen + 1
    local id, fields = item[1], item[2]
    if redis.call('LINDEX', p .. 'object:' .. fields[2], 0) == id then
      lease(id, fields)
    else
      redis.call('ZADD', p .. 'due', PARKED, id)
    end
  end
end
return taken
"""
_RENEW: Final = """
for i = 3, #ARGV do
  if redis.call('HGET', p .. 'lease', ARGV[i]) == ARGV[1] then
    redis.call('ZADD', p .. 'due', now + ARGV[2], ARGV[i])
  end
end
return 1
"""
_SETTLE: Final = """
local id, kind, event, problem = ARGV[1], ARGV[3], ARGV[4], ARGV[6]
if redis.call('HGET', p .. 'lease', id) ~= ARGV[2] then return 0 end
redis.call('HDEL', p .. 'lease', id)
if kind == 'released' then
  redis.call('HINCRBY', p .. 'tries', id, -1)
  redis.call('ZADD', p .. 'due', now, id)
  return 1
end
redis.call('HINCRBY', p .. 'counts', (kind == 'handled' and kind or 'failed') .. ' ' .. event, 1)
if kind == 'failed' then
  redis.call('ZADD', p .. 'due', now + ARGV[5], id)
  return 1
end
local fields = entry(id)
if kind == 'dead' then
  redis.call('HINCRBY', p .. 'counts', 'dead ' .. event, 1)
  redis.call('ZADD', p .. 'dead', now, id)
  local tries = tonumber(redis.call('HGET', p .. 'tries', id))
  local letter = {object = fields[2], body = fields[4], received = fields[6],
    tries = tries, error = problem}
  redis.call('HSET', p .. 'letters', id, cjson.encode(letter))
end
remove(id, fields[2])
return 1
"""
_DEAD: Final = """
local found = {}
for _, id in ipairs(redis.call('ZRANGE', p .. 'dead', 0, ARGV[1] - 1)) do
  local died = redis.call('ZSCORE', p .. 'dead', id)
  table.insert(found, {id, died, redis.call('HGET', p .. 'letters', id)})
end
return found
"""
_BURIED: Final = """
local text = redis.call('HGET', p .. 'letters', ARGV[1])
if not text then return 0 end
redis.call('HDEL', p .. 'letters', ARGV[1])
redis.call('ZREM', p .. 'dead', ARGV[1])
local letter = cjson.decode(text)
if ARGV[2] == 'retry' then add(letter.object, letter.body) end
return 1
"""
_STATS: Final = """
local oldest = redis.call('XRANGE', p .. 'stream', '-', '+', 'COUNT', 1)[1]
local born = oldest and tonumber(oldest[2][6])
return {redis.call('XLEN', p .. 'stream'), redis.call('HLEN', p .. 'lease'),
  redis.call('ZCARD', p .. 'dead'), born and math.max(now - born, 0) or 0,
  redis.call('HGETALL', p .. 'counts')}
"""
_TRIM: Final = """
for _, id in ipairs(redis.call('ZRANGEBYSCORE', p .. 'dead', '-inf', now - ARGV[1])) do
  redis.call('HDEL', p .. 'letters', id)
  redis.call('ZREM', p .. 'dead', id)
end
return 1
"""


class RedisInbox(StoredInbox):
    """Keeps deliveries in Redis, for receivers and workers on any number of machines.

    ::

        inbox = RedisInbox(redis.asyncio.Redis.from_url("redis://localhost"))

    ``client`` is a ``redis.Redis`` for a ``WsgiWebhookApp`` and a ``redis.asyncio.Redis``
    for a ``WebhookApp``; give it a ``socket_timeout`` of a few seconds. All share one
    ``prefix``; its braces keep the keys together in a cluster. ``settings`` say how
    entries are handled.
    """

    def __init__(
        self,
        client: RedisClient | AsyncRedisClient,
        settings: WorkSettings | None = None,
        *,
        prefix: str = DEFAULT_PREFIX,
    ) -> None:
        super().__init__(_RedisStore(client, prefix), settings)


class _RedisStore:
    def __init__(self, client: RedisClient | AsyncRedisClient, prefix: str) -> None:
        self._client = client
        self._prefix = prefix

    def close(self) -> None:
        """The client is its owner's."""

    def _run(self, script: str, *arguments: object) -> Flow[Any]:
        texts = [_text(argument) for argument in arguments]
        whole = _START + script
        try:
            answer = yield from call(
                lambda: self._client.eval(whole, 1, self._prefix, *texts)
            )
        except Exception as error:
            raise InboxUnavailableError(
                f"Redis did not do what the inbox asked for ({type(error).__name__}:"
                f" {error}); nothing is half-stored."
            ) from error
        return _decoded(answer)

    def put(self, delivery: Delivery) -> Flow[str | None]:
        keys = [
            part
            for key, lifetime in delivery.keys.items()
            for part in (key, _milliseconds(lifetime) + 1)
        ]
        body = delivery.body
        found = yield from self._run(
            _PUT, delivery.object_key, body, delivery.content, *keys
        )
        return cast("str | None", found)

    def take(
        self, worker: str, count: int, *, lease: float, farthest: float
    ) -> Flow[Sequence[Entry]]:
        times = _milliseconds(lease), _milliseconds(farthest)
        taken = yield from self._run(_TAKE, worker, count, *times)
        return [
            Entry(id, body, tries, int(received) / 1_000, worker)
            for id, body, received, tries in taken
        ]

    def renew(self, worker: str, ids: Sequence[str], lease: float) -> Flow[None]:
        yield from self._run(_RENEW, worker, _milliseconds(lease), *ids)

    def settle(self, entry: Entry, outcome: Outcome) -> Flow[bool]:
        done = yield from self._run(
            _SETTLE,
            entry.id,
            entry.lease,
            outcome.kind,
            outcome.event,
            _milliseconds(outcome.wait),
            outcome.error,
        )
        return bool(done)

    def dead(self, limit: int) -> Flow[list[DeadLetter]]:
        found = yield from self._run(_DEAD, limit)
        return [_letter(*letter) for letter in found]

    def retry(self, id: str) -> Flow[bool]:
        return bool((yield from self._run(_BURIED, id, "retry")))

    def drop(self, id: str) -> Flow[bool]:
        return bool((yield from self._run(_BURIED, id, "drop")))

    def stats(self) -> Flow[InboxStats]:
        held, running, dead, oldest, pairs = yield from self._run(_STATS)
        events: dict[str, dict[str, int]] = {}
        for name, number in zip(pairs[::2], pairs[1::2], strict=True):
            kind, _, event = name.partition(" ")
            events.setdefault(event, {})[kind] = int(number)
        counts = {event: EventCounts(**kinds) for event, kinds in events.items()}
        return InboxStats(held - running, running, dead, oldest / 1_000, counts)

    def trim(self, retention: float) -> Flow[None]:
        yield from self._run(_TRIM, _milliseconds(retention))


def _letter(id: str, died: str, text: str) -> DeadLetter:
    kept = json.loads(text)
    event = WebhookEvent.loads(kept["body"])
    received, died_at = int(kept["received"]) / 1_000, float(died) / 1_000
    return DeadLetter(id, event, kept["tries"], kept["error"], received, died_at)


def _milliseconds(seconds: float) -> int:
    return int(seconds * 1_000)


def _text(value: object) -> str:
    # Redis keeps bytes: what is no UTF-8 text (a lone surrogate) is replaced.
    return str(value).encode("utf-8", "replace").decode()


def _decoded(answer: object) -> Any:
    """Texts, whether the client decodes responses or not."""
    if isinstance(answer, bytes):
        return answer.decode()
    if isinstance(answer, list):
        return [_decoded(item) for item in cast("list[object]", answer)]
    return answer
