"""A copy of a listing is kept in step, whatever becomes of records and of runs."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.runtime.changes.copies import DAY, Copy, Office, each
from tests.support.clock import ManualClock
from tests.support.driver import both
from xurrent_gen.sandbox import running_sandbox


@pytest.fixture
def copy(office: Office) -> Copy:
    """A copy that is complete."""
    made = Copy(office)
    made.follow()
    return made


@both
def test_the_first_run_loads_everything_once(office: Office) -> None:
    copy = Copy(office)
    told = copy.follow()
    assert copy.records == office.there()
    assert len(told) == len(copy.records) > 200
    assert all(isinstance(change, office.driver.sdk.Upsert) for change in told)


def test_nothing_is_told_where_nothing_has_changed(copy: Copy) -> None:
    assert copy.follow() == []
    before = json.loads(copy.state or "")
    assert copy.follow() == []
    after = json.loads(copy.state or "")
    assert after.pop("completed") >= before.pop("completed")
    assert after == before


@both
def test_what_has_changed_is_told(office: Office, copy: Copy) -> None:
    one, two, three, *_ = copy.ids()
    office.rename(one, "One")
    made = office.create("Made")
    office.move("archive", two)
    office.move("trash", three)
    copy.follow()
    assert copy.names() == [
        ("upsert", one),
        ("upsert", made),
        ("archived", two),
        ("trashed", three),
    ]
    assert copy.records == office.there()
    assert copy.follow() == []


def test_a_change_in_the_same_second_is_told(office: Office, copy: Copy) -> None:
    one = copy.ids()[0]
    office.rename(one, "One")
    copy.follow()
    office.clock.advance(-1)
    office.rename(one, "Two")
    assert [change.record.name for change in copy.follow()] == ["Two"]


def test_a_record_that_leaves_another_account_is_told(office: Office) -> None:
    copy = Copy(office, office.client.query.people(view="all").select(lambda p: [p.id]))
    made = office.create("Ann", office.client.for_account("sandbox-support"))
    copy.follow()
    assert made in copy.records
    office.move("trash", made)
    copy.follow()
    assert copy.names() == [("trashed", made)]


def test_a_state_that_is_too_old_says_so(office: Office, copy: Copy) -> None:
    assert not copy.query.changes(copy.state).sweep_due
    office.clock.advance(28 * DAY)
    client = office.driver.connect(office.sandbox, clock=office.clock)
    query = client.query.people().select(lambda p: [p.id, p.name])
    assert query.changes(copy.state).sweep_due
    calendars = client.query.calendars().changes(None)
    assert not calendars.sweep_due


@both
@pytest.mark.parametrize("parallel", [1, 2])
def test_the_state_covers_what_was_consumed_and_no_more(
    office: Office, parallel: int
) -> None:
    changes = office.people.page_size(50).changes(None, parallel=parallel)
    coming = each(office.driver, changes)
    taken = [next(coming)]
    start = changes.state
    taken += [next(coming) for _ in range(49)]
    before = changes.state
    taken.append(next(coming))
    after = changes.state
    coming.close()
    assert before == start != after
    # Whoever stops here has 50 records and a state that covers these 50.
    rest = {change.id for change in each(office.driver, office.people.changes(after))}
    there = office.there()
    assert set(there) - {change.id for change in taken[:50]} <= rest
    assert len(rest) < len(there)


def test_iterating_again_goes_on(office: Office) -> None:
    changes = office.people.changes(None)
    first = list(each(office.driver, changes))
    assert len(first) > 200
    assert list(each(office.driver, changes)) == []


@both
@pytest.mark.parametrize("requests", [2, 4])
def test_a_run_that_breaks_is_gone_on_with(office: Office, requests: int) -> None:
    """Each request of the second run fails in turn."""
    query = office.people.page_size(40)
    copy = Copy(office, query)
    copy.follow()
    ids = copy.ids()
    for number, of in enumerate(ids[:90]):
        office.rename(of, f"N{number}")
    made = office.create("Made")
    office.move("archive", ids[3], ids[100])
    office.move("trash", ids[4], ids[101])
    office.sandbox.add_faults(*["ok"] * (requests - 1), "graphql:broken")
    with pytest.raises(office.driver.sdk.XurrentError):
        copy.follow()
    office.sandbox.sandbox.faults.clear()
    office.move("restore", ids[4])
    office.rename(ids[1], "Again")
    copy.follow()
    assert copy.records == office.there()
    assert made in copy.records


def test_what_has_no_order_is_followed_too(office: Office) -> None:
    copy = Copy(
        office, office.client.query.calendars().select(lambda c: [c.id, c.name])
    )
    assert len(copy.follow()) == len(copy.records) > 5
    one = copy.ids()[0]
    office.clock.advance(1)
    office.driver.run(office.client.mutation.calendar_update(id=one, name="New"))
    copy.follow()
    assert copy.names() == [("upsert", one)]
    assert copy.follow() == []
    assert copy.records == office.there(copy.query)


def test_items_are_what_the_query_makes_of_records(office: Office) -> None:
    rows = list(
        each(
            office.driver,
            office.client.query.people()
            .values(lambda p: (p.name, p.vip))
            .changes(None),
        )
    )
    assert {change.record for change in rows} == {
        (person.name, person.vip)
        for person in office.driver.run(
            office.client.query.people().select(lambda p: [p.name, p.vip]).all()
        )
    }
    assert all(change.id and change.at for change in rows)


REFUSED = [
    (lambda q: q.archive().changes(None), "archive cannot be followed"),
    (lambda q: q.people().limit(5).changes(None), "only a whole listing"),
    (lambda q: q.people().after("x").sweep([]), "only a whole listing"),
    (lambda q: q.people(order="name").changes(None), "in the order of updated_at"),
    (lambda q: q.people(view="trash").changes(None), "not in its views archive"),
    (lambda q: q.people().sweep("abc"), "not one string"),
]


@pytest.mark.parametrize(("ask", "told"), REFUSED)
def test_what_cannot_be_followed_is_refused_before_sending(
    client: Any, reading: Any, driver: Any, ask: Any, told: str
) -> None:
    with pytest.raises(driver.sdk.SelectionError, match=told):
        ask(client.query)
    assert not len(reading.journal)


FOREIGN = [
    (lambda q: q.organizations(), "of another query and selection"),
    (lambda q: q.people().select(lambda p: [p.name, p.vip]), "of another selection"),
    (
        lambda q: q.people(view="all").select(lambda p: [p.id, p.name]),
        "of another filter or view",
    ),
    (
        lambda q: q.people(filter={"id": {"values": ["a"]}}).select(lambda p: [p.name]),
        "of another filter or view",
    ),
]


@pytest.mark.parametrize(("ask", "told"), FOREIGN)
def test_a_state_of_another_query_is_refused(
    office: Office, ask: Any, told: str
) -> None:
    state = office.people.changes(None).state
    office.people.changes(state)
    with pytest.raises(office.driver.sdk.ChangesStateError, match=told):
        ask(office.client.query).changes(state)
    other = office.client.for_account("sandbox-support").query
    with pytest.raises(office.driver.sdk.ChangesStateError, match="another account"):
        other.people().select(lambda p: [p.id, p.name]).changes(state)


def test_the_order_in_which_a_query_is_written_is_no_other_query(
    office: Office,
) -> None:
    """A set of strings has another order in each process."""
    people = office.client.query.people()
    state = (
        people.where(lambda p: [p.id.in_(["a"]), p.source.in_(["hr", "crm"])])
        .select(lambda p: [p.name, p.vip, p.teams(lambda t: [t.name, t.source])])
        .changes(None)
        .state
    )
    same = people.where(lambda p: [p.source.in_(["crm", "hr"]), p.id.in_(["a"])])
    again = same.select(
        lambda p: [p.teams(lambda t: [t.source, t.name]), p.vip, p.name]
    )
    assert again.changes(state).state == state
    moved = same.select(lambda p: [p.name, p.source, p.vip, p.teams.name])
    with pytest.raises(office.driver.sdk.ChangesStateError, match="another selection"):
        moved.changes(state)


def test_a_text_that_is_no_state_is_refused(office: Office, copy: Copy) -> None:
    whole = json.loads(copy.state or "")
    cut = (copy.state or "")[:-9]
    damaged = [
        {"completed": [1]},
        {"marks": {"updated": ["2030-01-01T00:00:00", ""]}},
        {"marks": {"updated": [None]}},
        {"parts": [["x", None]]},
    ]
    texts = (json.dumps(whole | each) for each in damaged)
    for text in ("", "[]", "{}", "null", "[" * 100_000, cut, *texts):
        with pytest.raises(office.driver.sdk.ChangesStateError, match="not a state"):
            office.people.changes(text)


def test_what_the_server_shows_late_is_told(office: Office, copy: Copy) -> None:
    one, two, *_ = copy.ids()
    office.rename(one, "One")
    copy.follow()
    office.clock.advance(-200)
    office.rename(two, "Late")
    office.clock.advance(200)
    assert [change.id for change in copy.follow()] == [two]


def test_what_leaves_a_second_while_it_is_read_hides_nothing(office: Office) -> None:
    copy = Copy(office, office.people.page_size(20))
    copy.follow()
    office.clock.advance(1)
    for number, of in enumerate(copy.ids()[:60]):
        office.rename(of, f"N{number}")
        office.clock.advance(-1)
    told: list[str] = []
    for page in copy.pages():
        for change in page:
            copy.take(change)
        copy.state = page.state
        told += [change.id for change in page]
        if len(told) == 40:  # what is read by cursor begins behind the first page
            for of in told:
                office.rename(of, "Moved on")
    copy.follow()
    assert copy.records == office.there()


@pytest.mark.parametrize("overlap", [-1, float("nan"), float("inf"), "5"])
def test_an_overlap_that_would_lose_changes_is_refused(
    office: Office, overlap: Any
) -> None:
    with pytest.raises(office.driver.sdk.SelectionError, match="overlap"):
        office.people.changes(None, overlap=overlap)


def test_a_clock_that_steps_hides_no_sweep_and_no_change(office: Office) -> None:
    client = office.driver.connect(office.sandbox, clock=office.clock)
    copy = Copy(office, client.query.people().select(lambda p: [p.id, p.name]))
    copy.follow()
    office.clock.advance(-60)
    assert not copy.query.changes(copy.state).sweep_due
    assert copy.follow() == []
    office.clock.advance(60)
    office.rename(copy.ids()[0], "One")
    assert [change.record.name for change in copy.follow()] == ["One"]
    office.clock.advance(300 * DAY)
    copy.follow()
    office.clock.advance(-300 * DAY)
    assert copy.query.changes(copy.state).sweep_due


def test_a_sweep_keeps_to_the_ids_that_the_query_asks_for(
    office: Office, copy: Copy
) -> None:
    one, two, three, *_ = copy.ids()
    few = office.people.where(lambda f: [f.id.in_(one, two)])
    found = each(office.driver, few.sweep([one, three]))
    assert [(type(c).__name__, c.id) for c in found] == [
        ("Removal", three),
        ("Upsert", two),
    ]


def test_each_of_many_lost_records_is_gone_once(office: Office) -> None:
    lost = [f"lost{n}" for n in range(250)]
    found = each(office.driver, office.people.sweep([*office.there(), *lost]))
    assert [change.id for change in found] == lost


def test_a_state_of_another_version_is_refused(office: Office) -> None:
    content = json.loads(office.people.changes(None).state)
    text = json.dumps({**content, "v": 4})
    with pytest.raises(
        office.driver.sdk.ChangesStateError,
        match=r"this version of changes.*empty the copy and start again with changes\(None\)",
    ):
        office.people.changes(text)


def test_the_state_stays_small_and_holds_no_values(office: Office) -> None:
    query = office.client.query.people().where(lambda f: [f.name != "Secret Name"])
    changes = query.changes(None)
    list(each(office.driver, changes))
    for of in list(office.there())[:200]:
        office.rename(of, "Renamed")
    list(each(office.driver, changes))
    assert len(changes.state) < 20_000
    assert "Secret" not in changes.state
    assert "Renamed" not in changes.state
    assert json.loads(changes.state)


def test_moves_that_touch_the_time_of_update_are_told_all_the_same(
    driver: Any,
) -> None:
    clock = ManualClock()
    with running_sandbox(clock=clock, moves_touch=True) as sandbox:
        office = Office(driver, sandbox, clock)
        copy = Copy(office)
        copy.follow()
        one, two, *_ = copy.ids()
        office.move("archive", one)
        office.move("trash", two)
        copy.follow()
        assert copy.names() == [("archived", one), ("trashed", two)]
        office.move("restore", one, two)
        copy.follow()
        assert copy.records == office.there()
