"""Reads the people of an account in several processes, or on a cluster of Dask.

A part of a listing has no credentials, so any engine can pass it to its workers. Each
process creates its own client from its environment variables. All share one token and so
one rate limit: in Redis, if ``REDIS_URL`` is set.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context

from xurrent_sdk import Limits, Partition, RedisWindow, XurrentClient

Row = tuple[str, str | None]
WORKERS = 2
PROCESSES = WORKERS + 1  # this process requests the counts


@cache
def client() -> XurrentClient:
    """Return the client of this process."""
    url = os.environ.get("REDIS_URL")
    if url is None:
        # Without Redis, each process uses its share of the limit.
        return XurrentClient(limits=Limits(requests=19 // PROCESSES))
    import redis

    store = redis.Redis.from_url(url)
    return XurrentClient(limits=Limits(window=RedisWindow(store, processes=PROCESSES)))


def read(part: Partition[Row]) -> list[Row]:
    """Read all records of a part, in one worker."""
    return part.bind(client()).all()


def parts(number: int) -> list[Partition[Row]]:
    """Divide the listing into parts; requests only counts."""
    people = client().query.people().page_size(20).values(lambda p: (p.id, p.name))
    return people.partitions(number)


def in_processes(number: int) -> list[Row]:
    """Read with the standard library only."""
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        return _together(pool.map(read, parts(number)))


def on_a_cluster(number: int, address: str | None = None) -> list[Row]:
    """Read with Dask: on the cluster at ``address``, or on a local one."""
    from distributed import Client, LocalCluster

    if address is not None:
        with Client(address) as cluster:
            return _together(
                cluster.gather(cluster.map(read, parts(number), pure=False))
            )
    with LocalCluster(
        n_workers=WORKERS, threads_per_worker=1, dashboard_address=None
    ) as local:
        return on_a_cluster(number, local.scheduler_address)


def _together(results: Iterable[list[Row]]) -> list[Row]:
    return [row for rows in results for row in rows]


if __name__ == "__main__":
    print(len(in_processes(4)), "people")
