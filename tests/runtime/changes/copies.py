"""What tests of changes work with: a sandbox with its client, and a copy."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from tests.support.clock import ManualClock
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox
from xurrent_gen.sandbox.execution.life_cycle import Move

DAY = 86_400.0


class Office:
    """A sandbox and a client of it; whatever changes it takes a second."""

    def __init__(
        self, driver: Driver, sandbox: RunningSandbox, clock: ManualClock
    ) -> None:
        self.driver = driver
        self.sandbox = sandbox
        self.clock = clock
        self.client: Any = driver.connect(sandbox, clock=clock)

    @property
    def people(self) -> Any:
        """People with their names."""
        return self.client.query.people().select(lambda p: [p.id, p.name])

    def rename(self, of: str, name: str) -> None:
        self.clock.advance(1)
        self.driver.run(self.client.mutation.person_update(id=of, name=name))

    def create(self, name: str, client: Any = None) -> str:
        self.clock.advance(1)
        made = self.driver.run(
            (client or self.client).mutation.person_create(
                name=name,
                primary_email=f"{name}@example.com",
                organization_id=self.first("organizations"),
            )
        )
        return str(made.id)

    def move(self, move: Move, *records: str) -> None:
        self.clock.advance(1)
        self.sandbox.move(move, *records)

    def first(self, root: str) -> str:
        query = getattr(self.client.query, root)()
        return str(self.driver.run(query.select(lambda x: [x.id]).first()).id)

    def there(self, query: Any = None) -> dict[str, Any]:
        """What the server shows now, by id."""
        found = self.driver.run((self.people if query is None else query).all())
        return {each.id: each for each in found}

    def requests(self) -> int:
        return len(self.sandbox.journal)


def each(driver: Driver, items: Any) -> Generator[Any]:
    """What an iteration of either kind brings, one by one."""
    if not hasattr(items, "__aiter__"):
        yield from items
        return
    coming = aiter(items)
    try:
        while True:
            try:
                found = driver.run(anext(coming))
            except StopAsyncIteration:
                return
            yield found
    finally:
        driver.run(coming.aclose())


class Copy:
    """A copy of a listing, with the state that is kept beside it."""

    def __init__(self, office: Office, query: Any = None) -> None:
        self.office = office
        self.query = office.people if query is None else query
        self.records: dict[str, Any] = {}
        self.state: str | None = None
        self.told: list[Any] = []

    def take(self, change: Any) -> None:
        self.told.append(change)
        if isinstance(change, self.office.driver.sdk.Upsert):
            self.records[change.id] = change.record
        else:
            self.records.pop(change.id, None)

    def follow(self) -> list[Any]:
        """One run, whose state is kept page by page; what it told."""
        self.told = []
        for page in self.pages():
            for change in page:
                self.take(change)
            self.state = page.state
        return self.told

    def pages(self) -> Any:
        return each(self.office.driver, self.query.changes(self.state).pages())

    def sweep(self) -> list[Any]:
        self.told = []
        for change in each(self.office.driver, self.query.sweep(self.ids())):
            self.take(change)
        return self.told

    def ids(self) -> list[str]:
        return list(self.records)

    def names(self) -> list[tuple[str, str]]:
        """What the last run told: the kind of change and the id."""
        return [(getattr(each, "reason", "upsert"), each.id) for each in self.told]
