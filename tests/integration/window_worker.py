"""A worker process of ``test_redis_window.py``: makes calls on a shared window."""

from __future__ import annotations

import sys

import redis

from xurrent_gen.runtime.client.client import Client
from xurrent_gen.runtime.redis.window import RedisWindow
from xurrent_gen.runtime.session.quota import Limits


def main(endpoint: str, redis_url: str, prefix: str, calls: int) -> None:
    store = redis.Redis.from_url(redis_url)
    limits = Limits(requests=10, period=1.0, window=RedisWindow(store, prefix=prefix))
    with Client(
        account="widget",
        token="shared",
        graphql_endpoint=endpoint,
        oauth_endpoint=endpoint,
        limits=limits,
        trust_env=False,
    ) as client:
        for _ in range(calls):
            client.execute("{ a }")
    store.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
