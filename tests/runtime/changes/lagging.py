"""A server whose listing and feeds lag behind each other, as a test sets them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

from tests.runtime.changes.copies import each
from tests.support.driver import Driver

NOW = 1_900_000_000


def stamp(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Lagging:
    """People as the listing shows them, and the entries of archive and trash."""

    def __init__(self, driver: Driver, **settings: Any) -> None:
        self.driver = driver
        self.now = NOW
        self.dated = True
        self.people: dict[str, tuple[int, str]] = {}
        self.archive: dict[str, tuple[int, str]] = {}
        self.trash: dict[str, tuple[int, str]] = {}
        self.asked: list[str] = []
        self.instead: list[dict[str, Any]] = []
        """Answers for the listing that stand before its pages."""
        client, _ = driver.canned(self.answer, **settings)
        self.query = client.query.people().select(lambda p: [p.id, p.name])
        self.copy: dict[str, str] = {}
        self.state: str | None = None

    def answer(self, request: Any) -> Any:
        body = json.loads(request.body)
        root = body["query"].split("{")[1].split("(")[0].strip()
        self.asked.append(root)
        if root == "people" and self.instead:
            connection = self.instead.pop(0)
        else:
            connection = self.page(root, body["variables"])
        date = format_datetime(datetime.fromtimestamp(self.now, UTC), usegmt=True)
        reply = self.driver.testing.Reply
        headers = {"date": date} if self.dated else {}
        return reply({"data": {root: connection}}, headers=headers)

    def page(self, root: str, variables: dict[str, Any]) -> dict[str, Any]:
        field = "updatedAt" if root == "people" else "createdAt"
        bounds = (variables.get("filter") or {}).get(field) or {}
        start = datetime.fromisoformat(bounds.get("greaterThanOrEqualTo", stamp(0)))
        end = datetime.fromisoformat(bounds.get("lessThan", "9000-01-01T00:00:00Z"))
        found = sorted(
            (at, of, what)
            for of, (at, what) in getattr(self, root).items()
            if start.timestamp() <= at < end.timestamp()
        )
        behind = int(variables["after"] or 0)
        size = variables["first"]
        nodes = [self.node(root, *row) for row in found[behind : behind + size]]
        more = behind + size < len(found)
        return {
            "nodes": nodes,
            "totalCount": len(found),
            "pageInfo": {"hasNextPage": more, "endCursor": str(behind + size)},
        }

    def node(self, root: str, at: int, of: str, what: str) -> dict[str, Any]:
        if root == "people":
            return {"id": of, "name": what, "updatedAt": stamp(at)}
        record = {"__typename": "Person", "lifeCycleState": what, "id": of}
        field = "archived" if root == "archive" else "trashed"
        return {field: record, "id": f"{root} {of}", "createdAt": stamp(at)}

    def follow(self, after: int = 1_000, size: int = 100) -> list[str]:
        """A run some seconds later; what it handed out, in words."""
        self.now += after
        self.asked.clear()
        found: list[str] = []
        changes = self.query.page_size(size).changes(self.state)
        for page in each(self.driver, changes.pages()):
            for change in page:
                if isinstance(change, self.driver.sdk.Upsert):
                    self.copy[change.id] = change.record.name
                    found.append(f"{change.id} {change.record.name}")
                else:
                    self.copy.pop(change.id, None)
                    found.append(f"{change.id} {change.reason}")
            self.state = page.state
        return found

    def follow_one_page(self, size: int = 100) -> None:
        """A run that breaks off after its first page with changes."""
        pages = self.query.page_size(size).changes(self.state).pages()
        coming = each(self.driver, pages)
        self.state = next(page.state for page in coming if page)
        coming.close()
