"""Rows of removed records: deleted, flagged or kept; archive and trash as tables."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.dlt.conftest import Warehouse

FLAGS = "SELECT id, _removed_reason, _removed_at IS NOT NULL FROM {} ORDER BY id"


def removed(warehouse: Warehouse, table: str) -> dict[str, str]:
    """The reason by id; a reason and a time come together."""
    found = {}
    for key, reason, has_time in warehouse.query(FLAGS.format(table)):
        assert has_time == (reason is not None)
        if reason is not None:
            found[key] = reason
    return found


def ids(warehouse: Warehouse, table: str) -> list[str]:
    return sorted(row[0] for row in warehouse.query(f"SELECT id FROM {table}"))


def test_flagged_rows_stay_with_their_content(warehouse: Warehouse) -> None:
    query = warehouse.client.query
    queries = {
        "people": query.people().select(
            lambda p: [p.id, p.updated_at, p.name, p.organization.id, p.custom_fields]
        ),
        "time_entries": query.time_entries().select(
            lambda t: [t.id, t.updated_at, t.description, t.deleted, t.person.id]
        ),
    }

    def load() -> None:
        warehouse.copy(queries=queries, removed="flag")

    load()
    all_people, all_entries = ids(warehouse, "people"), ids(warehouse, "time_entries")
    assert removed(warehouse, "people") == {}
    archived, trashed, back = all_people[1], all_people[2], all_people[3]
    deleted, gone = all_entries[0], all_entries[1]
    text = "SELECT id, name, organization__id, custom_fields FROM people"
    before = {row[0]: row for row in warehouse.query(text)}
    entries = "SELECT id, description, person__id FROM time_entries"
    before_entries = {row[0]: row for row in warehouse.query(entries)}

    warehouse.account.move("archive", archived, back)
    warehouse.account.move("trash", trashed, gone)
    warehouse.account.move("delete", deleted)
    made = warehouse.client.mutation.person_create(
        name="Short-lived",
        primary_email="short@example.com",
        organization_id=warehouse.client.query.organizations().first().id,
    )
    warehouse.account.move("archive", made.id)
    load()
    row = f"SELECT name, _removed_reason FROM people WHERE id = '{made.id}'"
    assert warehouse.query(row) == [("Short-lived", "archived")]
    warehouse.query(f"DELETE FROM people WHERE id = '{made.id}'")
    assert removed(warehouse, "people") == {
        archived: "archived",
        back: "archived",
        trashed: "trashed",
    }
    assert removed(warehouse, "time_entries") == {deleted: "deleted", gone: "trashed"}
    assert ids(warehouse, "people") == all_people
    assert ids(warehouse, "time_entries") == all_entries
    assert {row[0]: row for row in warehouse.query(text)} == before
    assert {row[0]: row for row in warehouse.query(entries)} == before_entries

    warehouse.account.move("restore", back)
    load()
    assert removed(warehouse, "people") == {archived: "archived", trashed: "trashed"}
    assert ids(warehouse, "people") == all_people


def test_children_of_flagged_rows_stay(warehouse: Warehouse) -> None:
    staff = warehouse.client.query.people().select(
        lambda p: [p.id, p.updated_at, p.name, p.teams(lambda t: [t.id, t.name])]
    )
    pairs = (
        "SELECT s.id, t.id, t.name FROM staff s "
        "JOIN staff__teams t ON t._dlt_root_id = s._dlt_id"
    )
    warehouse.copy(queries={"staff": staff}, removed="flag")
    before = sorted(warehouse.query(pairs))
    warehouse.account.move("archive", *{row[0] for row in before})
    warehouse.copy(queries={"staff": staff}, removed="flag")
    assert sorted(warehouse.query(pairs)) == before
    assert set(removed(warehouse, "staff").values()) == {"archived"}


def test_kept_rows_need_no_feed(warehouse: Warehouse) -> None:
    people = warehouse.client.query.people().select(lambda p: [p.id, p.updated_at])
    warehouse.copy(queries={"people": people}, removed="keep")
    before = ids(warehouse, "people")
    warehouse.account.move("archive", before[0])
    warehouse.account.journal.clear()
    warehouse.copy(queries={"people": people}, removed="keep")
    assert ids(warehouse, "people") == before
    assert len(warehouse.account.journal.of("graphql")) == 1
    assert "_removed_at" not in warehouse.columns("people")


@pytest.mark.parametrize(("before", "after"), [("flag", "delete"), ("keep", "flag")])
def test_rows_of_another_treatment_are_loaded_again(
    warehouse: Warehouse, before: str, after: str
) -> None:
    people = warehouse.client.query.people().select(lambda p: [p.id, p.updated_at])
    warehouse.copy(queries={"people": people}, removed=before)
    source = warehouse.source(queries={"people": people}, removed=after)
    with pytest.raises(Exception, match="refresh='drop_data'"):
        warehouse.load(source)
    if after == "delete":
        warehouse.load(source, refresh="drop_data")
        assert len(ids(warehouse, "people")) == warehouse.client.query.people().count()


def test_removed_records_are_tables_of_their_own(warehouse: Warehouse) -> None:
    """Archive and trash by their names, and the views of one type as queries."""
    one, two, three, *_ = sorted(p.id for p in warehouse.client.query.people())
    request = warehouse.client.query.requests().first().id
    warehouse.account.move("archive", one, two, request)
    warehouse.account.move("trash", three)
    queries = {
        f"people_in_{view}": warehouse.client.query.people(view=view).select(
            lambda p: [p.id, p.updated_at, p.name, p.custom_fields]
        )
        for view in ("archive", "trash")
    }
    source = warehouse.source("archive", "trash", queries=queries)
    warehouse.load(source)
    found = warehouse.query(
        "SELECT archived__id, archived__record_type, archived__life_cycle_state "
        "FROM archive WHERE created_at IS NOT NULL"
    )
    wanted = {(one, "Person", "archived"), (request, "Request", "archived")}
    assert wanted <= {*found}
    found = warehouse.query("SELECT trashed__id, trashed__record_type FROM trash")
    assert (three, "Person") in found
    assert {one, two, three} & {*ids(warehouse, "people_in_archive")} == {one, two}
    assert {one, two, three} & {*ids(warehouse, "people_in_trash")} == {three}
    warehouse.account.move("restore", one)
    warehouse.load(source)
    left = {row[0] for row in warehouse.query("SELECT archived__id FROM archive")}
    assert {request, one} & left == {request}
    assert {one, two, three} & {*ids(warehouse, "people_in_archive")} == {two}


REFUSED = [
    (lambda q: {"removed": "mark"}, "'delete', 'flag' or 'keep'"),
    (
        lambda q: {
            "removed": "flag",
            "queries": {
                "agents": q.people()
                .where(lambda p: [p.disabled == False])  # noqa: E712
                .select(lambda p: [p.id, p.updated_at])
            },
        },
        "removed='flag' needs a listing without filter",
    ),
]


@pytest.mark.parametrize(("ask", "message"), REFUSED)
def test_what_cannot_be_flagged_is_refused_before_sending(
    warehouse: Warehouse, ask: Any, message: str
) -> None:
    warehouse.account.journal.clear()
    with pytest.raises(warehouse.sdk.SelectionError, match=message):
        warehouse.source(**ask(warehouse.client.query))
    assert not len(warehouse.account.journal)


@pytest.mark.parametrize(
    "disposition",
    [
        *("replace", "append", {"disposition": "replace"}),
        {"disposition": "merge", "strategy": "upsert"},
        {"disposition": "merge", "strategy": "scd2"},
    ],
)
def test_a_run_that_does_not_merge_is_refused(
    warehouse: Warehouse, disposition: object
) -> None:
    """It would load records twice, and a row without content for each removed one."""
    with pytest.raises(Exception, match="leave write_disposition out"):
        warehouse.load(warehouse.source("teams"), write_disposition=disposition)


def test_a_run_may_name_the_strategy_that_tables_have(warehouse: Warehouse) -> None:
    merge = {"disposition": "merge", "strategy": "delete-insert"}
    loaded = warehouse.load(warehouse.source("teams"), write_disposition=merge)
    assert loaded["teams"] == warehouse.client.query.teams().count()
