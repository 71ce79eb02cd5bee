"""Parts of a listing keep the type of its items, whoever reads them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_type

from xurrent_sdk import (
    AsyncResults,
    AsyncXurrentClient,
    Partition,
    Person,
    Results,
    ResumableError,
    XurrentClient,
    XurrentError,
)


def names(client: XurrentClient, part: Partition[tuple[str, str | None]]) -> list[str]:
    return [id_ for id_, _ in part.bind(client)]


def check(client: XurrentClient) -> None:
    people = client.query.people()
    assert_type(people.partitions(4), list[Partition[Person]])
    rows = people.values(lambda p: (p.id, p.name))
    parts = rows.partitions(8, by="updated_at")
    assert_type(parts, list[Partition[tuple[str, str | None]]])
    assert_type(parts[0].bind(client), Results[tuple[str, str | None]])
    assert_type(rows.parallel(), Iterator[tuple[str, str | None]])
    assert_type(names(client, parts[0]), list[str])


def resume(client: XurrentClient, error: XurrentError) -> None:
    if isinstance(error, ResumableError) and error.partition is not None:
        for item in error.partition.bind(client).after(error.after):
            assert_type(item, object)


async def check_async(client: AsyncXurrentClient) -> None:
    parts = await client.query.people().partitions(4)
    assert_type(parts[0].bind(client), AsyncResults[Person])
    async for person in client.query.people().parallel(4):
        assert_type(person, Person)
