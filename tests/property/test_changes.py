"""A copy equals the server in the end, whatever happens between and during requests.

A script of events is played while the client reads: before each request some records are
created, updated, archived, trashed, restored or erased, requests fail, and the consumer
dies after any number of items and goes on from the state that it had kept last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xurrent_gen.sandbox import Sandbox
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.messages import Request
from xurrent_sdk import Upsert, XurrentClient, XurrentError
from xurrent_sdk.testing import FakeTransport, Reply

NOON = 1_900_000_000
OVERLAP = 300
NONE = """ConfigurationItem Problem Project ProjectTask Release Request Reservation Risk
ShopOrderLine Task Workflow Organization Team Site Note"""
SIZES = {**dict.fromkeys(NONE.split(), 0), "Person": 9, "TimeEntry": 9, "Calendar": 7}
HEADERS = {
    "authorization": "Bearer sandbox-token",
    "x-xurrent-account": "sandbox",
    "content-type": "application/json",
}


@dataclass(frozen=True, slots=True)
class Root:
    """A listing, and what can become of its records."""

    type: str
    field: str
    """What updates change."""
    query: Callable[[XurrentClient], Any]
    live: Callable[[Any], Any]
    """What of the listing a copy holds."""
    moves: tuple[str, ...]


ROOTS = {
    "people": Root(
        "Person",
        "name",
        lambda client: client.query.people().select(lambda p: [p.name]),
        lambda query: query,
        ("archive", "trash", "restore"),
    ),
    "time entries": Root(
        "TimeEntry",
        "description",
        lambda client: client.query.time_entries().select(lambda t: [t.description]),
        lambda query: query.where(lambda f: [~f.deleted]),
        ("archive", "trash", "restore", "delete"),
    ),
    "calendars": Root(
        "Calendar",
        "name",
        lambda client: client.query.calendars().select(lambda c: [c.name]),
        lambda query: query,
        (),
    ),
}

EVENTS = st.one_of(
    st.tuples(st.just("tick"), st.sampled_from([0, 1, 1, 2, OVERLAP, 5_000])),
    st.tuples(st.just("create"), st.integers(0, 3)),
    st.tuples(st.just("update"), st.integers(0, 60)),
    st.tuples(st.just("late"), st.integers(0, 60)),
    st.tuples(st.just("ahead"), st.integers(0, 60)),
    st.tuples(st.just("move"), st.integers(0, 200)),
    st.tuples(st.just("late_move"), st.integers(0, 200)),
    st.tuples(st.just("fail"), st.just(0)),
)
SCRIPTS = st.lists(st.lists(EVENTS, max_size=4), max_size=14)
RUNS = st.lists(st.none() | st.integers(0, 12), min_size=1, max_size=5)


class World:
    """A sandbox to which events happen before it answers, and a client of it."""

    def __init__(self, root: Root, script: list[list[tuple[str, int]]]) -> None:
        self.now = NOON
        self.root = root
        self.sandbox = Sandbox(clock=lambda: self.now, sizes=SIZES)
        self.store = self.sandbox.store
        self.script: Iterator[list[tuple[str, int]]] = iter(script)
        self.count = 0
        self.client = XurrentClient(
            account="sandbox", token="test", transport=FakeTransport(self.answer)
        )
        self.query = root.query(self.client)

    def answer(self, request: Any) -> Any:
        failed = False
        for event, number in next(self.script, []):
            failed = failed or event == "fail"
            getattr(self, event)(number)
        if failed:
            return {"errors": [{"message": "broken"}]}
        reply = self.sandbox.graphql(Request("POST", "/graphql", HEADERS, request.body))
        at = datetime.fromtimestamp(self.now, UTC)
        return Reply(reply.body, headers={"date": format_datetime(at, usegmt=True)})

    def fail(self, _: int) -> None:
        """The request is not answered."""

    def tick(self, seconds: int) -> None:
        self.now += seconds

    def create(self, number: int) -> None:
        for _ in range(number):
            self.count += 1
            stamp = self.stamp()
            known = {
                "createdAt": stamp,
                "updatedAt": stamp,
                "account": Ref("Account", 1),
            }
            makers = self.store.table(self.root.type).makers
            values = {name: value for name, value in known.items() if name in makers}
            self.store.insert(
                self.root.type, {**values, self.root.field: f"made {self.count}"}
            )

    def update(self, number: int, late: int = 0) -> None:
        ref = self.pick(number)
        if ref is not None:
            self.count += 1
            stamp = max(self.stamp(late), str(self.store.value(ref, "updatedAt")))
            values: dict[str, object] = {
                self.root.field: f"N{self.count}",
                "updatedAt": stamp,
            }
            self.store.update(ref, values)

    def late(self, number: int) -> None:
        """An update that began a while ago and is seen only now."""
        self.update(number, 1 + number * 5 % (OVERLAP - 1))

    def ahead(self, number: int) -> None:
        """An update, or a move to archive or trash, by a clock that is ahead."""
        ahead = (1, 40, OVERLAP, 90_000)[number % 4]
        self.now += ahead
        self.move(number) if number % 3 == 0 else self.update(number)
        self.now -= ahead

    def move(self, number: int) -> None:
        moves = self.root.moves
        ref = self.pick(number // 4)
        if moves and ref is not None:
            move: Any = moves[number % len(moves)]
            self.sandbox.life_cycle.move(ref, move)

    def late_move(self, number: int) -> None:
        late = 1 + number * 7 % (OVERLAP - 1)
        self.now -= late
        self.move(number)
        self.now += late

    def erase(self, number: int) -> None:
        ref = self.pick(number)
        if ref is not None:
            self.sandbox.life_cycle.move(ref, "erase")

    def pick(self, number: int) -> Ref | None:
        refs = self.store.refs(self.root.type)
        return refs[number % len(refs)] if refs else None

    def stamp(self, late: int = 0) -> str:
        self.now, now = self.now - late, self.now
        text = self.sandbox.life_cycle.writer.now()
        self.now = now
        return text

    def there(self) -> dict[str, str]:
        """What the server shows, once nothing happens any more."""
        self.script = iter(())
        field = self.root.field
        rows = self.root.live(self.query).values(lambda r: (r.id, getattr(r, field)))
        return dict(rows)


@dataclass(slots=True)
class Copy:
    """A copy, and the state that was kept with it."""

    world: World
    size: int
    state: str | None = None
    records: dict[str, str] = field(default_factory=lambda: dict[str, str]())

    def run(self, dies_after: int | None, by_page: bool, saves: bool = True) -> None:
        query = self.world.query.page_size(self.size)
        changes = query.changes(self.state, overlap=OVERLAP)
        taken = 0
        try:
            if by_page:
                for page in changes.pages():
                    if taken == dies_after:
                        return
                    for change in page:
                        self.take(change)
                    self.state = page.state
                    taken += 1
                return
            for change in changes:
                if taken == dies_after:
                    break
                self.take(change)
                taken += 1
        except XurrentError:
            pass
        if saves:
            self.state = changes.state
        elif self.state is None:
            self.records.clear()  # whoever loads everything begins with nothing

    def take(self, change: Any) -> None:
        if isinstance(change, Upsert):
            self.records[change.id] = getattr(change.record, self.world.root.field)
        else:
            self.records.pop(change.id, None)

    def settle(self) -> None:
        """A last run, in which nothing happens."""
        self.world.script = iter(())
        self.run(None, by_page=True)


@pytest.mark.parametrize("name", ROOTS)
@settings(max_examples=15, deadline=None)
@given(SCRIPTS, RUNS, st.sampled_from([1, 2, 3, 100]), st.booleans(), st.booleans())
def test_the_copy_equals_the_server_in_the_end(
    name: str,
    script: list[list[tuple[str, int]]],
    runs: list[int | None],
    size: int,
    by_page: bool,
    saves: bool,
) -> None:
    world = World(ROOTS[name], script)
    copy = Copy(world, size)
    for dies_after in runs:
        copy.run(dies_after, by_page, saves)
    copy.settle()
    assert copy.records == world.there()


@pytest.mark.parametrize("name", ROOTS)
@settings(max_examples=8, deadline=None)
@given(
    SCRIPTS,
    st.lists(st.integers(0, 60), min_size=1, max_size=4),
    st.sampled_from([1, 3, 100]),
)
def test_a_sweep_finds_what_was_erased(
    name: str, script: list[list[tuple[str, int]]], erased: list[int], size: int
) -> None:
    world = World(ROOTS[name], script)
    copy = Copy(world, size)
    copy.run(None, by_page=True)
    for number in erased:
        world.erase(number)
    copy.settle()
    for change in world.query.sweep(list(copy.records)):
        copy.take(change)
    assert copy.records == world.there()
    assert not list(world.query.sweep(list(copy.records)))
