"""The scripts of a Redis inbox, one for each verb, so that each is atomic.

Time is Redis's own, in milliseconds. Below the prefix, which holds format and name:

* ``next``: the last id
* ``entry:<id>``: object, event, body, received, tries, lease, milliseconds, error
* ``object:<object>``: ids of queued entries, oldest first; only the first can be taken
* ``living``: ids of waiting and running entries, by the time of storing
* ``due``: ids of entries that can be taken, by the time of the next attempt
* ``leases``: ids of running entries, by the end of the lease
* ``suspects``: ids whose lease has expired once, see ``TAKE``
* ``unhandled``, ``unhandled:<event>``: ids of entries without a handler, by time
* ``dead``: ids of dead-letter entries, by time
* ``known:<key>``: content that belongs to the key of a delivery
* ``counts``: counts of outcomes, by event
"""

from __future__ import annotations

from typing import Final

# A full Redis refuses a script if its first write may need memory. With another policy
# than noeviction it deletes entries, and a lost one must not block others.
START: Final = """
local p, time = KEYS[1], redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function make_room() redis.call('SREM', p .. 'suspects', '') end
local function at(id) return p .. 'entry:' .. id end
local function get(id, field) return redis.call('HGET', at(id), field) end
local function order(id) return p .. 'object:' .. get(id, 'object') end
local function exists(id) return redis.call('EXISTS', at(id)) == 1 end
local function present(key, last)
  local found = {}
  for _, id in ipairs(redis.call('ZRANGE', key, 0, last)) do
    if exists(id) then table.insert(found, id) else redis.call('ZREM', key, id) end
  end
  return found
end
local function advance(list)
  local first = redis.call('LINDEX', list, 0)
  while first and not exists(first) do
    redis.call('LPOP', list)
    first = redis.call('LINDEX', list, 0)
  end
  if first and not redis.call('ZSCORE', p .. 'leases', first) then
    redis.call('ZADD', p .. 'due', 'NX', now, first)
  end
end
local function leave(id)
  local list = order(id)
  redis.call('ZREM', p .. 'living', id)
  redis.call('ZREM', p .. 'due', id)
  redis.call('LREM', list, 1, id)
  advance(list)
end
local function add(object, event, body)
  local id = string.format('%.0f', redis.call('INCR', p .. 'next'))
  redis.call('HSET', at(id), 'object', object, 'event', event, 'body', body,
    'received', string.format('%.0f', now), 'tries', 0)
  redis.call('ZADD', p .. 'living', now, id)
  redis.call('RPUSH', p .. 'object:' .. object, id)
  advance(p .. 'object:' .. object)
end
"""
PUT: Final = """
local same = false
for i = 5, #ARGV, 2 do
  local found = redis.call('GET', p .. 'known:' .. ARGV[i])
  if found and found ~= ARGV[4] then return found end
  same = found or same
end
if same then return same end
for i = 5, #ARGV, 2 do
  redis.call('SET', p .. 'known:' .. ARGV[i], ARGV[4], 'PX', ARGV[i + 1])
end
add(ARGV[1], ARGV[2], ARGV[3])
return false
"""
# If Redis's clock is set forward, all leases expire at once. So an expired lease is
# extended once by half of its time: its worker renews it within a third.
TAKE: Final = """
local lease, count, milliseconds = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local function adopt(key)
  for _, id in ipairs(present(key, count - 1)) do
    redis.call('ZREM', p .. 'unhandled', id)
    redis.call('ZREM', p .. 'unhandled:' .. get(id, 'event'), id)
    redis.call('ZADD', p .. 'living', get(id, 'received'), id)
    local list, i = order(id), 0
    local head = redis.call('LINDEX', list, 0)
    if head and redis.call('ZSCORE', p .. 'leases', head) then i = 1 end
    local next = redis.call('LINDEX', list, i)
    while next and tonumber(next) < tonumber(id) do
      i = i + 1
      next = redis.call('LINDEX', list, i)
    end
    if next then redis.call('LINSERT', list, 'BEFORE', next, id)
    else redis.call('RPUSH', list, id) end
    if i == 0 then
      if head then redis.call('ZREM', p .. 'due', head) end
      redis.call('ZADD', p .. 'due', 0, id)
    end
  end
end
if redis.call('EXISTS', p .. 'unhandled') == 1 then
  if #ARGV == 3 then adopt(p .. 'unhandled') end
  for i = 4, #ARGV do adopt(p .. 'unhandled:' .. ARGV[i]) end
end
local taken = {}
local function hand(id)
  redis.call('ZREM', p .. 'due', id)
  if not exists(id) then
    redis.call('ZREM', p .. 'leases', id)
    redis.call('ZREM', p .. 'living', id)
    return table.insert(taken, {id})
  end
  redis.call('ZADD', p .. 'leases', now + milliseconds, id)
  local retaken = get(id, 'lease') and 1 or 0
  redis.call('HSET', at(id), 'lease', lease, 'milliseconds', milliseconds)
  local tries = redis.call('HINCRBY', at(id), 'tries', 1)
  table.insert(taken, {id, get(id, 'body'), get(id, 'received'), tries, retaken})
end
for _, id in ipairs(redis.call('ZRANGEBYSCORE', p .. 'leases', '-inf', now)) do
  if #taken == count then break end
  if redis.call('SREM', p .. 'suspects', id) == 1 then
    hand(id)
  else
    redis.call('SADD', p .. 'suspects', id)
    local more = math.floor(tonumber(get(id, 'milliseconds') or 0) / 2)
    redis.call('ZADD', p .. 'leases', now + more, id)
  end
end
if #taken < count then
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', p .. 'due', '-inf', now,
      'LIMIT', 0, count - #taken)) do
    hand(id)
  end
end
return taken
"""
RENEW: Final = """
make_room()
local renewed = {}
for i = 2, #ARGV, 2 do
  local id = ARGV[i]
  if get(id, 'lease') == ARGV[i + 1] then
    redis.call('ZADD', p .. 'leases', now + ARGV[1], id)
    redis.call('SREM', p .. 'suspects', id)
    table.insert(renewed, id)
  end
end
return renewed
"""
SETTLE: Final = """
local id, kind, event = ARGV[1], ARGV[3], ARGV[4]
if get(id, 'lease') ~= ARGV[2] then return 0 end
redis.call('HDEL', at(id), 'lease', 'milliseconds')
redis.call('ZREM', p .. 'leases', id)
redis.call('SREM', p .. 'suspects', id)
if kind == 'released' then
  redis.call('HINCRBY', at(id), 'tries', -1)
  redis.call('ZADD', p .. 'due', 0, id)
  return 1
end
if kind == 'unhandled' then
  redis.call('HSET', at(id), 'tries', 0)
  redis.call('ZADD', p .. 'unhandled', now, id)
  redis.call('ZADD', p .. 'unhandled:' .. get(id, 'event'), now, id)
  leave(id)
  return 1
end
redis.call('HINCRBY', p .. 'counts', (kind == 'handled' and kind or 'failed') .. ' ' .. event, 1)
if kind == 'failed' then
  redis.call('ZADD', p .. 'due', now + ARGV[5], id)
  return 1
end
leave(id)
if kind == 'dead' then
  redis.call('HINCRBY', p .. 'counts', 'dead ' .. event, 1)
  redis.call('ZADD', p .. 'dead', now, id)
  redis.call('HSET', at(id), 'error', ARGV[6])
else
  redis.call('DEL', at(id))
end
return 1
"""
DEAD: Final = """
local found = {}
for _, id in ipairs(present(p .. 'dead', ARGV[1] - 1)) do
  table.insert(found, {id, get(id, 'body'), get(id, 'tries'), get(id, 'error'),
    get(id, 'received'), redis.call('ZSCORE', p .. 'dead', id)})
end
return found
"""
RESOLVE_DEAD: Final = """
if redis.call('ZREM', p .. 'dead', ARGV[1]) == 0 then return 0 end
local fields = redis.call('HMGET', at(ARGV[1]), 'object', 'event', 'body')
if not fields[1] then return 0 end
redis.call('DEL', at(ARGV[1]))
if ARGV[2] == 'retry' then add(fields[1], fields[2], fields[3]) end
return 1
"""
STATS: Final = """
local oldest = redis.call('ZRANGE', p .. 'living', 0, 0, 'WITHSCORES')[2]
return {redis.call('ZCARD', p .. 'living'), redis.call('ZCARD', p .. 'leases'),
  redis.call('ZCARD', p .. 'dead'), redis.call('ZCARD', p .. 'unhandled'),
  oldest and math.max(now - oldest, 0) or 0, redis.call('HGETALL', p .. 'counts')}
"""
# A time beyond the maximum wait was set before the clock was set back.
TRIM: Final = """
make_room()
local old = now - ARGV[1]
for _, id in ipairs(redis.call('ZRANGEBYSCORE', p .. 'dead', '-inf', old)) do
  redis.call('ZREM', p .. 'dead', id)
  redis.call('DEL', at(id))
end
local dropped = redis.call('ZRANGEBYSCORE', p .. 'unhandled', '-inf', old)
for _, id in ipairs(dropped) do
  redis.call('ZREM', p .. 'unhandled', id)
  redis.call('ZREM', p .. 'unhandled:' .. (get(id, 'event') or ''), id)
  redis.call('DEL', at(id))
end
for _, id in ipairs(redis.call('ZRANGEBYSCORE', p .. 'due', now + ARGV[2], 'inf')) do
  redis.call('ZADD', p .. 'due', now, id)
end
for _, id in ipairs(redis.call('ZRANGEBYSCORE', p .. 'leases', now, 'inf')) do
  local ends = tonumber(redis.call('ZSCORE', p .. 'leases', id))
  redis.call('ZADD', p .. 'leases', math.min(ends, now + (get(id, 'milliseconds') or 0)), id)
end
return #dropped
"""
REPORT: Final = """
local function info(section, field)
  local answer = redis.pcall('INFO', section)
  return type(answer) == 'string' and answer:match(field .. ':([^\\r\\n]*)') or '?'
end
return {info('persistence', 'aof_enabled'), info('memory', 'maxmemory_policy'),
  redis.call('EXISTS', ARGV[1])}
"""
