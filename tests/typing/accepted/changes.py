"""Changes carry the type of the items that the query makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never, assert_type

from xurrent_sdk import (
    AsyncChanges,
    AsyncSweep,
    AsyncXurrentClient,
    Change,
    ChangePage,
    Changes,
    Person,
    Removal,
    Sweep,
    Upsert,
    XurrentClient,
)


@dataclass
class Named:
    name: str | None


def keep(table: dict[str, str | None], change: Change[Person]) -> None:
    match change:
        case Upsert(id=of, record=person):
            assert_type(person, Person)
            table[of] = person.name
        case Removal(id=of):
            table.pop(of, None)
            if change.reason == "archived":
                print(change.at)
        case _:
            assert_never(change)


def check(client: XurrentClient) -> None:
    changes = client.query.people().changes(None)
    assert_type(changes, Changes[Person])
    assert_type(changes.state, str)
    assert_type(changes.sweep_due, bool)
    for change in changes:
        assert_type(change, Upsert[Person] | Removal)
        if isinstance(change, Removal):
            continue
        assert_type(change.record, Person)
    for page in changes.pages():
        assert_type(page, ChangePage[Person])
        assert_type(page.items, tuple[Upsert[Person] | Removal, ...])
        assert_type(page.state, str)
    rows = client.query.people().values(lambda p: (p.id, p.name))
    assert_type(rows.changes(None, overlap=60), Changes[tuple[str, str | None]])
    assert_type(client.query.people().into(Named).changes(None), Changes[Named])
    gone = client.query.people().sweep({"1", "2"})
    assert_type(gone, Sweep[Person])
    for change in gone:
        assert_type(change, Upsert[Person] | Removal)


async def check_async(client: AsyncXurrentClient) -> None:
    changes = client.query.people().changes(None)
    assert_type(changes, AsyncChanges[Person])
    async for change in changes:
        assert_type(change, Upsert[Person] | Removal)
    async for page in changes.pages():
        assert_type(page, ChangePage[Person])
    gone = client.query.people().sweep([])
    assert_type(gone, AsyncSweep[Person])
