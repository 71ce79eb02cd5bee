"""A copy that is kept in step: created, updated, archived, trashed, deleted, and crashes."""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import UTC, timedelta
from typing import Any

import pytest

from tests.runtime.dlt.conftest import Connect, Warehouse
from xurrent_gen.sandbox import RunningSandbox

TABLES = ("people", "requests", "time_entries")


def server(client: Any) -> dict[str, set[tuple[Any, ...]]]:
    """What is on the server: of time entries those that are not deleted."""
    query = client.query
    entries = query.time_entries(filter={"deleted": False})
    return {
        "people": set(query.people().values(lambda p: (p.id, p.updated_at, p.name))),
        "requests": set(
            query.requests().values(lambda r: (r.id, r.updated_at, r.subject))
        ),
        "time_entries": set(
            entries.values(lambda t: (t.id, t.updated_at, t.description))
        ),
    }


def copy(warehouse: Warehouse) -> dict[str, set[tuple[Any, ...]]]:
    texts = {"people": "name", "requests": "subject", "time_entries": "description"}
    found = {}
    for table, text in texts.items():
        rows = warehouse.query(f"SELECT id, updated_at, {text} FROM {table}")
        assert len({row[0] for row in rows}) == len(rows), "an id stands twice"
        found[table] = {(key, _utc(at), value) for key, at, value in rows}
    return found


def _utc(at: Any) -> Any:
    return at and at.astimezone(UTC)


def ids(found: Iterable[tuple[Any, ...]]) -> list[str]:
    return sorted(row[0] for row in found)


def change_all(client: Any, account: RunningSandbox) -> dict[str, str]:
    """Something of each kind; the ids by what became of them."""
    before = server(client)
    people, requests, entries = (ids(before[name]) for name in TABLES)
    client.mutation.person_update(id=people[0], name="Someone Else")
    made = client.mutation.request_create(
        subject="new", category="incident", requested_by_id=people[1]
    )
    client.mutation.request_update(id=requests[0], subject="other")
    account.move("archive", people[2], requests[2])
    account.move("trash", people[3], requests[3])
    account.move("delete", entries[0])
    return {"made": made.id, "archived": people[2], "trashed": requests[3]}


def test_a_copy_equals_the_server_after_each_run(
    warehouse: Warehouse, xurrent: Any, connect: Connect, account: RunningSandbox
) -> None:
    client = connect()
    warehouse.load(xurrent(*TABLES, client=client))
    assert copy(warehouse) == server(client)

    found = change_all(client, account)
    counts = warehouse.load(xurrent(*TABLES, client=client))
    assert copy(warehouse) == server(client)
    assert all(count < 30 for count in counts.values()), counts
    for table in ("people", "requests"):
        assert warehouse.query(f"SELECT count(*) FROM {table} WHERE _removed") == [(0,)]

    account.move("restore", found["archived"], found["trashed"])
    warehouse.load(xurrent(*TABLES, client=client))
    assert copy(warehouse) == server(client)
    assert found["archived"] in ids(copy(warehouse)["people"])


@pytest.mark.parametrize("at", [1, 4, 7])
def test_a_crash_in_the_second_run_loses_nothing(
    warehouse: Warehouse,
    xurrent: Any,
    connect: Connect,
    account: RunningSandbox,
    sdk: Any,
    at: int,
) -> None:
    client = connect(retry=sdk.RetryPolicy(attempts=1))
    warehouse.load(xurrent(*TABLES, client=client))
    change_all(client, account)
    account.add_faults(*["ok"] * at, "503")
    with pytest.raises(Exception, match="503"):
        warehouse.load(xurrent(*TABLES, client=client))
    account.move("trash", ids(server(client)["people"])[5])
    warehouse.load(xurrent(*TABLES, client=client))
    assert copy(warehouse) == server(client)


def test_a_crash_while_loading_loses_nothing(
    warehouse: Warehouse,
    xurrent: Any,
    connect: Connect,
    account: RunningSandbox,
) -> None:
    """What was extracted is on disk, with its state; the next run loads it first."""
    client = connect()
    warehouse.load(xurrent(*TABLES, client=client))
    change_all(client, account)
    broken = warehouse.new()
    broken.extract(xurrent(*TABLES, client=client))
    broken.normalize()
    del broken  # and the process ends here
    account.move("trash", ids(server(client)["requests"])[7])
    warehouse.new().run()
    warehouse.load(xurrent(*TABLES, client=client))
    assert copy(warehouse) == server(client)


def test_children_go_with_their_parents(
    warehouse: Warehouse, xurrent: Any, connect: Connect, account: RunningSandbox
) -> None:
    client = connect()
    query = client.query.people().select(
        lambda p: [p.id, p.updated_at, p.teams(lambda t: [t.id])]
    )

    def pairs() -> list[tuple[str, str]]:
        return sorted((p.id, t.id) for p in query.all() for t in p.teams)

    def copied() -> list[tuple[Any, ...]]:
        return sorted(
            warehouse.query(
                "SELECT p.id, t.id FROM staff p "
                "JOIN staff__teams t ON t._dlt_root_id = p._dlt_id"
            )
        )

    warehouse.load(xurrent(queries={"staff": query}))
    assert copied() == pairs()
    account.move("trash", pairs()[0][0])
    warehouse.load(xurrent(queries={"staff": query}))
    assert copied() == pairs()
    assert warehouse.query("SELECT count(*) FROM staff__teams") == [(len(pairs()),)]


def test_the_lag_is_read_again(
    warehouse: Warehouse, xurrent: Any, connect: Connect, account: RunningSandbox
) -> None:
    client = connect()
    warehouse.load(xurrent("people", client=client))
    state: Any = warehouse.pipeline.state["sources"]["xurrent"]["resources"]["people"]
    newest = max(at for _, at, _ in server(client)["people"])
    assert state["incremental"]["updated_at"]["last_value"] == newest
    account.journal.clear()
    warehouse.load(xurrent("people", client=client, lag=3600))
    bodies = [each.request.body.decode() for each in account.journal.of("graphql")]
    start = (newest - timedelta(hours=1)).isoformat()
    assert any(start in body for body in bodies)


def test_a_column_more_is_no_other_table(
    warehouse: Warehouse, xurrent: Any, connect: Connect, account: RunningSandbox
) -> None:
    client = connect()
    people = client.query.people()
    few = people.select(lambda p: [p.id, p.updated_at, p.name])
    more = people.select(lambda p: [p.id, p.updated_at, p.name, p.vip])
    warehouse.load(xurrent(queries={"people": few}))
    account.move("trash", ids(server(client)["people"])[0])
    warehouse.load(xurrent(queries={"people": more}))
    assert warehouse.columns("people")["vip"] == ("BOOLEAN", True)
    assert ids(warehouse.query("SELECT id FROM people")) == ids(
        server(client)["people"]
    )


def test_a_long_pause_is_told(
    warehouse: Warehouse,
    xurrent: Any,
    connect: Connect,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    client = connect()
    warehouse.load(xurrent("people", client=client))
    warehouse.load(xurrent("people", client=client))
    assert "load the table anew" not in caplog.text
    clock = client.session.tools.clock
    monkeypatch.setattr(clock, "time", lambda: time.time() + 28 * 86_400)
    warehouse.load(xurrent("people", client=client))
    assert "people was last read so long ago" in caplog.text


def test_a_table_that_is_loaded_anew_has_what_the_server_has(
    warehouse: Warehouse, xurrent: Any, connect: Connect, account: RunningSandbox
) -> None:
    """Erased records leave no trace."""
    client = connect()
    warehouse.load(xurrent("people", client=client))
    account.move("erase", ids(server(client)["people"])[0])
    warehouse.load(xurrent("people", client=client))
    count = client.query.people().count()
    assert warehouse.query("SELECT count(*) FROM people") == [(count + 1,)]
    warehouse.load(xurrent("people", client=client), refresh="drop_data")
    assert warehouse.query("SELECT count(*) FROM people") == [(count,)]
