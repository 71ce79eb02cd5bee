"""Parts of a listing as JSON: for XCom, Celery and queues of other languages."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


@dataclass
class Badge:
    """A class of the user's own."""

    id: str
    name: str | None


Ask = Callable[[Any], Any]


ASKED: dict[str, Ask] = {
    "all leaf fields": lambda q: q.people(view="all", filter={"disabled": False}),
    "nested models": lambda q: q.people().select(
        lambda p: [p.name, p.teams(lambda t: [t.name, t.manager.name], first=2)]
    ),
    "columns": lambda q: (
        q.people()
        .values(
            lambda p: (p.created_at, p.organization.name, p.teams(lambda t: [t.id]))
        )
        .page_size(37)
    ),
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
def test_a_part_reads_the_same_after_json(
    driver: Driver, reading: RunningSandbox, sdk: Any, ask: Ask
) -> None:
    client = driver.connect(reading)
    for part in driver.run(ask(client.query).partitions(3)):
        text = part.to_json()
        assert json.loads(text)
        assert reading.token not in text
        again = sdk.Partition.from_json(text)
        assert (again.number, again.of, again.start, again.end, again.count) == (
            *(part.number, part.of, part.start, part.end, part.count),
        )
        assert again.to_json() == text
        read = driver.run(again.bind(client).all())
        assert repr(read) == repr(driver.run(part.bind(client).all()))
        assert again.query.page_size == part.query.page_size


def test_a_part_of_into_is_refused(driver: Driver, reading: RunningSandbox) -> None:
    client = driver.connect(reading)
    query = client.query.people().into(Badge)
    part = driver.run(query.partitions(2))[0]
    with pytest.raises(driver.sdk.SelectionError, match=r"use select\(\) or values"):
        part.to_json()


def damaged() -> Iterator[Callable[[dict[str, Any]], object]]:
    yield lambda part: part.update(v=2)
    yield lambda part: part.update(root="nobody")
    yield lambda part: part.update(selection={"rows": [{"path": [{}]}]})
    yield lambda part: part["selection"]["models"][0]["path"][0].update(field="gone")
    yield lambda part: part.clear()


@pytest.mark.parametrize("damage", [*damaged()])
def test_other_json_is_refused(
    driver: Driver, reading: RunningSandbox, damage: Callable[[dict[str, Any]], object]
) -> None:
    sdk, client = driver.sdk, driver.connect(reading)
    query = client.query.people().select(lambda p: [p.name])
    content = json.loads(driver.run(query.partitions(2))[0].to_json())
    damage(content)
    with pytest.raises(sdk.SelectionError, match="not a part of a listing"):
        sdk.Partition.from_json(json.dumps(content))
    for text in ("", "null", "[]", b"\xff", "[" * 10_000):
        with pytest.raises(sdk.SelectionError, match="not a part of a listing") as told:
            sdk.Partition.from_json(text)
        assert "server" not in str(told.value)
