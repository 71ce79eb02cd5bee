"""Columns of ``values`` through concrete types and relations: ``__typename`` decides."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.answers import connection, page
from tests.support.driver import Driver

REQUEST = {"__typename": "Request", "subject": "printer", "id": "r1"}
TASK = {"__typename": "Task", "subject": "paper", "id": "k1"}


def entries(*assignments: Any) -> Any:
    """A page of time entries with these assignments."""
    nodes = [{"id": f"e{n}", "assignment": each} for n, each in enumerate(assignments)]
    return page("timeEntries", nodes)


def test_what_paging_fetches_is_no_column_of_another_type(driver: Driver) -> None:
    """The connection of all types fetches every ``id`` silently."""
    full = {"timeEntries": connection([{"id": "x"}])}
    client, _ = driver.canned(lambda _: entries({**REQUEST, **full}, {**TASK, **full}))
    rows = driver.run(
        client.query.time_entries()
        .values(
            lambda t: (
                t.assignment.on_task.id,
                t.assignment.time_entries(lambda e: [e.id]),
                t.assignment.on_request.id,
            )
        )
        .all()
    )
    assert [(task, [e.id for e in all_], request) for task, all_, request in rows] == [
        (None, ["x"], "r1"),
        ("k1", ["x"], None),
    ]


BROKEN: list[Any] = [
    {},
    {"__typename": 7, "subject": "printer"},
    {"__typename": "Request"},
    {"__typename": "Request", "subject": 7},
    {"__typename": "Task", "subject": {}},
]


@pytest.mark.parametrize("record", BROKEN, ids=range(len(BROKEN)))
def test_damaged_records_are_no_empty_columns(
    driver: Driver, sdk: Any, record: Any
) -> None:
    client, _ = driver.canned(lambda _: entries(REQUEST, record))
    query = client.query.time_entries().values(
        lambda t: (t.assignment.on_request.subject, t.assignment.on_task.subject)
    )
    with pytest.raises(sdk.ResponseMismatchError, match=r"nodes\.1\.assignment"):
        driver.run(query.all())


SELECTIONS: list[tuple[Any, str]] = [
    (
        lambda p: [p.teams(lambda t: [t.name, p.source_id])],
        "Person.source_id in a selection of Person.teams",
    ),
    (
        lambda p: [p.teams(lambda t: [p.teams(first=1)])],
        "Person.teams in a selection of Person.teams",
    ),
]


@pytest.mark.parametrize(("select", "text"), SELECTIONS, ids=range(len(SELECTIONS)))
def test_a_field_of_an_outer_record_is_refused(
    driver: Driver, sdk: Any, client: Any, select: Any, text: str
) -> None:
    people = client.query.people()
    for choose in (people.select, people.values):
        with pytest.raises(sdk.SelectionError) as caught:
            choose(lambda p: tuple(select(p)))
        assert str(caught.value) == (
            f"{text} is a field of another record: select it where that record is "
            "selected"
        )


def test_the_record_takes_no_selection_of_its_own(
    driver: Driver, sdk: Any, client: Any
) -> None:
    with pytest.raises(sdk.SelectionError, match="Person is the record itself"):
        client.query.people().select(lambda p: [p(lambda q: [q.name])])
