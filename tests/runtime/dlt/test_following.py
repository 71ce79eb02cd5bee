"""A copy that is kept in step: created, updated, archived, trashed, deleted, and crashes."""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.runtime.dlt.conftest import Warehouse
from xurrent_gen.sandbox import RunningSandbox

TEXTS = {"people": "name", "requests": "subject", "time_entries": "description"}
TABLES = tuple(TEXTS)


def server(client: Any) -> dict[str, set[tuple[Any, ...]]]:
    """What is on the server: of time entries those that are not deleted."""
    found = {}
    for table, text in TEXTS.items():
        given = {"filter": {"deleted": False}} if table == "time_entries" else {}
        rows = getattr(client.query, table)(**given).values(
            lambda r, text=text: (r.id, r.updated_at, getattr(r, text))
        )
        found[table] = set(rows)
    return found


def narrow(warehouse: Warehouse, *tables: str, **options: Any) -> Any:
    """A source of three columns a table, for what no other column changes."""
    queries = {
        table: getattr(warehouse.client.query, table)().select(
            lambda r, text=TEXTS[table]: [r.id, r.updated_at, getattr(r, text)]
        )
        for table in tables or TABLES
    }
    return warehouse.source(queries=queries, **options)


def copy(warehouse: Warehouse) -> dict[str, set[tuple[Any, ...]]]:
    found = {}
    for table, text in TEXTS.items():
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
    enabled = client.query.people().select(lambda p: [p.id, p.disabled])
    asker = next(p.id for p in enabled if not p.disabled and p.id not in people[2:4])
    made = client.mutation.request_create(
        subject="new", category="incident", requested_by_id=asker
    )
    client.mutation.request_update(id=requests[0], subject="other")
    account.move("archive", people[2], requests[2])
    account.move("trash", people[3], requests[3])
    account.move("delete", entries[0])
    return {"made": made.id, "archived": people[2], "trashed": requests[3]}


def test_a_copy_equals_the_server_after_each_run(warehouse: Warehouse) -> None:
    warehouse.copy(*TABLES)
    assert copy(warehouse) == server(warehouse.client)

    found = change_all(warehouse.client, warehouse.account)
    counts = warehouse.copy(*TABLES)
    assert copy(warehouse) == server(warehouse.client)
    assert all(count < 30 for count in counts.values()), counts
    for table in ("people", "requests"):
        assert warehouse.query(f"SELECT count(*) FROM {table} WHERE _removed") == [(0,)]

    warehouse.account.move("restore", found["archived"], found["trashed"])
    warehouse.copy(*TABLES)
    assert copy(warehouse) == server(warehouse.client)
    assert found["archived"] in ids(copy(warehouse)["people"])

    warehouse.account.journal.clear()
    warehouse.copy(*TABLES)
    wanted = {"people": 1, "requests": 1, "timeEntries": 2, "archive": 1, "trash": 1}
    assert roots(warehouse.account) == wanted  # archive and trash once for all tables


def test_a_crash_in_the_second_run_loses_nothing(warehouse: Warehouse) -> None:
    client = warehouse.client = warehouse.connect(
        retry=warehouse.sdk.RetryPolicy(attempts=1)
    )
    warehouse.load(narrow(warehouse))
    change_all(client, warehouse.account)
    warehouse.account.add_faults(*["ok"] * 3, "503")
    with pytest.raises(Exception, match="503"):
        warehouse.load(narrow(warehouse))
    warehouse.account.move("trash", ids(server(client)["people"])[5])
    warehouse.load(narrow(warehouse))
    assert copy(warehouse) == server(client)


def test_a_crash_while_loading_loses_nothing(warehouse: Warehouse) -> None:
    """What was extracted is on the disk of a worker, while another one loads newer rows."""
    warehouse.load(narrow(warehouse))
    found = change_all(warehouse.client, warehouse.account)
    broken = warehouse.new()
    broken.extract(narrow(warehouse))
    broken.normalize()
    del broken  # and the process ends here
    for record in (found["made"], ids(server(warehouse.client)["requests"])[7]):
        warehouse.account.move("trash", record)
        warehouse.new("other").run(narrow(warehouse))
    warehouse.new().drop()
    warehouse.load(narrow(warehouse))
    assert copy(warehouse) == server(warehouse.client)


def test_children_go_with_their_parents(warehouse: Warehouse) -> None:
    query = warehouse.client.query.people().select(
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

    warehouse.copy(queries={"staff": query})
    assert copied() == pairs()
    warehouse.account.move("trash", pairs()[0][0])
    warehouse.copy(queries={"staff": query})
    assert copied() == pairs()
    assert warehouse.query("SELECT count(*) FROM staff__teams") == [(len(pairs()),)]


def sent(account: RunningSandbox) -> list[dict[str, Any]]:
    """The bodies of the queries since the journal was cleared."""
    return [json.loads(each.request.body) for each in account.journal.of("graphql")]


def roots(account: RunningSandbox) -> Counter[str]:
    found = (re.search(r"{ (\w+)", body["query"]) for body in sent(account))
    return Counter(each[1] for each in found if each)


def test_a_state_of_an_earlier_version_is_refused(warehouse: Warehouse) -> None:
    warehouse.load(narrow(warehouse, "people"))
    pipeline = warehouse.new()
    with pipeline.managed_state(extract_state=False) as state:
        held: Any = state["sources"]["xurrent"]["resources"]["people"]
        held["changes"] = json.dumps({**json.loads(held["changes"]), "v": 1})
    with pytest.raises(Exception, match="refresh='drop_data'"):
        warehouse.load(narrow(warehouse, "people"))


def test_the_state_of_another_query_says_what_differs(warehouse: Warehouse) -> None:
    warehouse.load(narrow(warehouse, "people"))
    people = warehouse.client.query.people()
    gadget = warehouse.client.for_account("gadget").query.people()
    others = {"account": gadget, "filter or view": people.where(lambda f: [~f.vip])}
    for what, query in others.items():
        other = {"people": query.select(lambda p: [p.id, p.updated_at])}
        with pytest.raises(Exception, match=f"another {what} .* of its own.*drop_data"):
            warehouse.load(warehouse.source(queries=other))


def test_a_column_that_comes_in_a_run_without_changes_is_there_for_the_next(
    warehouse: Warehouse,
) -> None:
    people = warehouse.client.query.people()
    few = people.select(lambda p: [p.id, p.updated_at, p.teams(lambda t: [t.id])])
    more = people.select(
        lambda p: [p.id, p.updated_at, p.vip, p.teams(lambda t: [t.id, t.name])]
    )
    member = next(p.id for p in few.all() if p.teams)
    warehouse.copy(queries={"people": few})
    for name in (None, "Someone", "Someone Else"):
        if name:
            warehouse.client.mutation.person_update(id=member, name=name, vip=True)
            warehouse.account.move(
                "trash", next(p.id for p in few.all() if p.id != member)
            )
        warehouse.copy(queries={"people": more})
    rows = dict(warehouse.query("SELECT id, vip FROM people"))
    assert rows[member] is True
    assert sorted(rows) == ids(server(warehouse.client)["people"])
    assert warehouse.query("SELECT 1 FROM people__teams WHERE name IS NOT NULL")


def test_a_column_of_children_may_come_with_records_that_have_none(
    warehouse: Warehouse,
) -> None:
    people = warehouse.client.query.people()
    few = people.select(lambda p: [p.id, p.updated_at, p.teams(lambda t: [t.name])])
    more = people.select(
        lambda p: [p.id, p.updated_at, p.teams(lambda t: [t.id, t.name])]
    )
    alone = next(p.id for p in few.all() if not p.teams)
    member = next(p.id for p in few.all() if p.teams)
    warehouse.copy(queries={"people": few})
    for of in (alone, member):
        warehouse.client.mutation.person_update(id=of, name="Someone")
        warehouse.copy(queries={"people": more})
    assert warehouse.query("SELECT 1 FROM people__teams WHERE id IS NOT NULL")
    # The schema requires an id of teams; a query that no longer asks for it has none.
    # `updatedAt` has whole seconds, and an update that keeps it is none.
    time.sleep(1.01 - time.time() % 1)
    warehouse.client.mutation.person_update(id=member, name="Someone Else")
    warehouse.copy(queries={"people": few})
    assert not warehouse.query("SELECT 1 FROM people__teams WHERE id IS NOT NULL")


def test_a_table_that_joins_later_shares_the_feeds_of_each_run(
    warehouse: Warehouse,
) -> None:
    for tables in (TABLES[:1], TABLES[1:]):
        warehouse.load(narrow(warehouse, *tables))
    source = narrow(warehouse)
    for number in range(2):
        warehouse.account.move(
            "trash", *(ids(server(warehouse.client)[name])[0] for name in TABLES[:2])
        )
        warehouse.account.journal.clear()
        warehouse.load(source)
        found = roots(warehouse.account)
        assert (found["archive"], found["trash"]) == (1, 1), number
        assert copy(warehouse) == server(warehouse.client)


def test_the_lag_is_read_again_and_a_long_pause_is_told(
    warehouse: Warehouse,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    began = datetime.now(UTC)
    warehouse.load(narrow(warehouse, "people"))
    warehouse.account.journal.clear()
    warehouse.load(narrow(warehouse, "people", lag=3600))
    (people,) = (
        body for body in sent(warehouse.account) if "{ people" in body["query"]
    )
    text = people["variables"]["filter"]["updatedAt"]["greaterThanOrEqualTo"]
    off = datetime.fromisoformat(text) - (began - timedelta(hours=1))
    assert -timedelta(seconds=3) < off < timedelta(seconds=60)
    assert "load the table again" not in caplog.text
    clock = warehouse.client.session.tools.clock
    monkeypatch.setattr(clock, "time", lambda: time.time() + 28 * 86_400)
    warehouse.load(narrow(warehouse, "people"))
    assert "people was last read so long ago" in caplog.text


def test_limited_runs_lose_nothing_and_get_on(warehouse: Warehouse) -> None:
    """dlt drops the page that meets ``add_limit(0)``; small parts cost runs of their own."""
    people = warehouse.client.query.people().page_size(14)
    queries = {"people": people.select(lambda p: [p.id, p.updated_at])}
    for limit in (0, *[2] * 3):
        warehouse.load(warehouse.source(queries=queries).add_limit(limit))
    assert warehouse.query("SELECT count(*) FROM people") == [(people.count(),)]
