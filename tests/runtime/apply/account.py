"""What tests of apply work with: a sandbox of a test's own, and a client of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


def person(number: int, **more: object) -> dict[str, Any]:
    return {
        "source_id": f"e{number}",
        "name": f"Name {number}",
        "primary_email": f"e{number}@example.com",
        **more,
    }


def people(count: int) -> list[dict[str, Any]]:
    return [person(number, vip=False) for number in range(count)]


def changed(rows: list[dict[str, Any]], every: int = 20) -> list[dict[str, Any]]:
    return [
        {**row, "vip": True} if n % every == 0 else row for n, row in enumerate(rows)
    ]


class Account:
    """A sandbox and a client of it; rows are people of the source ``hr``."""

    def __init__(self, driver: Driver, sandbox: RunningSandbox) -> None:
        self.driver = driver
        self.sdk = driver.sdk
        self.run = driver.run
        self.sandbox = sandbox
        self.store: Any = sandbox.sandbox.store
        self.client: Any = driver.connect(sandbox)
        sandbox.sandbox.faults.clear()
        sandbox.journal.clear()

    def plan(self, rows: Any, kind: str = "people", **more: Any) -> Any:
        return self.run(
            getattr(self.client.apply, kind)(rows, **{"source": "hr", **more})
        )

    def execute(self, plan: Any, **more: Any) -> Any:
        """The report of a plan of which nothing may fail."""
        report = self.run(plan.execute(**more))
        report.raise_for_failures()
        return report

    def problems(self, rows: Any, kind: str = "people", **more: Any) -> list[str]:
        with pytest.raises(self.sdk.ApplyError) as caught:
            self.plan(rows, kind, **more)
        return list(caught.value.problems)

    def first(self, query: str) -> str:
        """The id of a record."""
        return str(self.run(getattr(self.client.query, query)().first()).id)

    def item(self, key: str, **more: Any) -> dict[str, Any]:
        """A row of a configuration item."""
        row = {"source_id": key, "name": key, "status": "in_production"}
        return {**row, "product_id": self.first("products"), **more}

    def insert(self, **fields: Any) -> Any:
        """Have the sandbox hold a person, as some other program has created it."""
        account = self.store.value(self.store.refs("Person")[0], "account")
        return self.store.insert("Person", {"account": account, **fields})

    def fill(self, rows: list[dict[str, Any]]) -> None:
        """Have the sandbox hold the rows' records, without a request for each."""
        for row in rows:
            key = {"source": "hr", "sourceID": row["source_id"]}
            fields = {"name": row["name"], "primaryEmail": row["primary_email"]}
            self.insert(**key, **fields, vip=row["vip"], disabled=False)

    def refs(self, key: str | None = None) -> list[Any]:
        """The people of the source, or those with a key."""
        return [
            ref
            for ref in self.store.refs("Person")
            if self.store.value(ref, "source") == "hr"
            and key in (None, self.store.value(ref, "sourceID"))
        ]

    def update(self, key: str, **fields: Any) -> None:
        """Change the people with a key, by hand."""
        for ref in self.refs(key):
            self.store.update(ref, fields)

    def delete(self, *keys: str) -> None:
        for ref in (ref for key in keys for ref in self.refs(key)):
            self.store.delete(ref)

    def written(self) -> dict[str, int]:
        """How many records of the source there are by key."""
        keys = [str(self.store.value(ref, "sourceID")) for ref in self.refs()]
        return {key: keys.count(key) for key in keys}

    def disabled(self) -> set[str]:
        """The keys of the disabled people of the source."""
        return {
            str(self.store.value(ref, "sourceID"))
            for ref in self.refs()
            if self.store.value(ref, "disabled")
        }

    def requests(self) -> int:
        return len(self.sandbox.journal.of("graphql"))

    def inputs(self) -> list[Any]:
        """What was sent to mutations."""
        found: list[Any] = []
        for request in self.sandbox.journal.of("graphql"):
            if request.document.startswith("mutation"):
                found += request.variables.values()
        return found
