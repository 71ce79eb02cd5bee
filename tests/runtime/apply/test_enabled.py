"""Disabled records: who is disabled and enabled again, and how many may be."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.apply.test_execute import changed, fill, people, plan_for
from tests.runtime.apply.test_nights import disabled
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


def test_people_who_come_back_are_enabled(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(3)
    fill(changing, rows)
    driver.run(plan_for(driver, writer, rows[:1], missing="disable").execute())
    assert disabled(changing) == {"e1", "e2"}
    rows[2]["vip"] = True
    plan = plan_for(driver, writer, rows, missing="disable")
    assert [item.key for item in plan.enabled] == ["e1", "e2"]
    assert (plan.updated, plan.disabled, plan.left) == ((), (), ("e0",))
    assert str(plan).splitlines() == [
        "people of 'hr': 0 created, 0 updated, 2 enabled, 0 disabled, 1 left",
        "  enable  e1  disabled: True → False",
        "  enable  e2  disabled: True → False",
        "              vip: False → True",
    ]
    report = driver.run(plan.execute())
    assert str(report) == "people: 0 created, 0 updated, 2 enabled, 0 disabled"
    assert report.enabled == 2
    assert disabled(changing) == set()
    assert plan_for(driver, writer, rows, missing="disable").is_empty


def test_people_who_come_back_are_managers_in_the_same_plan(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(5)
    fill(changing, rows[:4])
    store = changing.sandbox.store
    own = {"name": "Own", "primary_email": "own@example.com", "vip": False}
    fill(changing, [{"source_id": None, **own}])
    for ref in store.refs("Person"):
        if store.value(ref, "primaryEmail") in ("e1@example.com", own["primary_email"]):
            store.update(ref, {"disabled": True})
        if store.value(ref, "sourceID") == "e1":
            by_id = store.node_id(ref)
    rows.append({"source_id": "e5", **own})
    for number, manager in ((0, "e1"), (1, "e5"), (2, "e5"), (4, "e1"), (5, "e1")):
        rows[number]["manager"] = manager
    rows[3]["manager_id"] = by_id
    more = {"missing": "disable", "adopt": "primary_email"}
    plan = plan_for(driver, writer, rows, **more)
    assert (len(plan.created), len(plan.adopted), len(plan.enabled)) == (1, 1, 1)
    report = driver.run(plan.execute())
    report.raise_for_failures()
    assert report.is_settled
    assert plan_for(driver, writer, rows, **more).is_settled


def test_nobody_is_managed_by_someone_who_could_not_come_back(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(3)
    fill(changing, rows)
    driver.run(plan_for(driver, writer, rows[2:], missing="disable").execute())
    rows[0] |= {"manager": "e1", "vip": True}
    rows[1]["primary_email"] = "no address"
    rows[2]["manager"] = "e1"
    plan = plan_for(driver, writer, rows, missing="disable")
    outcomes = driver.run(plan.execute()).outcomes
    states = {key: outcome.state for key, outcome in outcomes.items()}
    assert states == {"e0": "reference_open", "e1": "failed", "e2": "failed"}
    assert disabled(changing) == {"e1"}


def test_a_row_may_say_that_its_record_is_disabled(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(2)
    rows[1]["disabled"] = True
    driver.run(plan_for(driver, writer, rows, missing="disable").execute())
    assert disabled(changing) == {"e1"}
    assert plan_for(driver, writer, rows, missing="disable").is_empty
    rows[0]["disabled"], rows[1]["disabled"] = True, None
    plan = plan_for(driver, writer, rows, missing="disable")
    assert [item.key for item in plan.disabled] == ["e0"]
    assert [item.key for item in plan.enabled] == ["e1"]


def test_without_missing_the_field_is_untouched(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(3)
    fill(changing, rows)
    driver.run(plan_for(driver, writer, rows[:1], missing="disable").execute())
    with pytest.raises(sdk.ApplyError, match="all records would be disabled"):
        plan_for(driver, writer, [], missing="disable")
    changing.journal.clear()
    assert plan_for(driver, writer, rows).is_empty
    assert "disabled" not in changing.journal.of("graphql")[0].document


LIMITS: list[tuple[int, int, object, bool]] = [
    # enabled records, leavers, limit, whether it is allowed
    (100, 10, 0.1, True),
    (100, 11, 0.1, False),
    (12, 5, 0.1, True),
    (12, 6, 0.1, False),
    (12, 2, 1, False),
    (12, 11, 1.0, True),
    (12, 1, 0, False),
    (12, 11, None, True),
]


@pytest.mark.parametrize(("total", "leavers", "limit", "allowed"), LIMITS)
def test_a_limit_on_what_may_be_disabled(
    driver: Driver,
    sdk: Any,
    writer: Any,
    changing: RunningSandbox,
    total: int,
    leavers: int,
    limit: object,
    allowed: bool,
) -> None:
    rows = people(total)
    fill(changing, rows)

    def plan() -> Any:
        given = {} if limit == 0.1 else {"max_disabled": limit}  # which is the default
        return plan_for(driver, writer, rows[leavers:], missing="disable", **given)

    if allowed:
        assert len(plan().disabled) == leavers
        return
    with pytest.raises(sdk.ApplyError, match="max_disabled") as caught:
        plan()
    (problem,) = caught.value.problems
    share = f"{leavers / total:.1%}"
    assert f"{leavers} of {total} enabled records of 'hr' ({share})" in problem
    assert all(repr(row["source_id"]) in problem for row in rows[: min(leavers, 10)])
    assert f"give max_disabled={leavers}" in problem
    assert ("and 1 more" in problem) == (leavers == 11)


def test_disabled_records_do_not_raise_the_share(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(90)
    fill(changing, rows)
    everybody = plan_for(
        driver, writer, rows[:60], missing="disable", max_disabled=None
    )
    driver.run(everybody.execute())
    assert len(disabled(changing)) == 30
    with pytest.raises(sdk.ApplyError, match="7 of 60 enabled records"):
        plan_for(driver, writer, rows[7:60], missing="disable")


def test_rows_that_disable_count_as_well(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(20)
    fill(changing, rows)
    leavers = [{**row, "disabled": True} for row in rows]
    with pytest.raises(sdk.ApplyError, match="20 of 20 enabled records"):
        plan_for(driver, writer, leavers, missing="disable")
    # A file of leavers alone is no share of the source's records.
    assert len(plan_for(driver, writer, leavers).disabled) == 20
    with pytest.raises(sdk.ApplyError, match="20 of 20 rows"):
        plan_for(driver, writer, leavers, max_disabled=19)


def test_limits_on_what_may_be_created_and_updated(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(20)
    fill(changing, rows[:10])
    rows = changed(rows, 1)
    assert (
        len(plan_for(driver, writer, rows, max_created=10, max_updated=0.5).left) == 0
    )
    with pytest.raises(sdk.ApplyError) as caught:
        plan_for(driver, writer, rows, max_created=9, max_updated=0.45)
    created, updated = caught.value.problems
    assert (
        "max_created: 10 of 20 rows (50.0%) would be created, and 9 may be" in created
    )
    assert (
        "max_updated: 10 of 20 rows (50.0%) would be updated, and 9 may be" in updated
    )


@pytest.mark.parametrize("limit", [True, -1, float("nan"), 1.5, "10%"], ids=repr)
def test_limits_that_are_none_are_refused(
    driver: Driver, sdk: Any, writer: Any, limit: object
) -> None:
    names = ("max_disabled", "max_created", "max_updated")
    with pytest.raises(sdk.ApplyError) as caught:
        plan_for(driver, writer, people(1), **dict.fromkeys(names, limit))
    for name, problem in zip(names, caught.value.problems, strict=True):
        assert problem.startswith(f"{name}: give a share such as 0.1, a count such as")


def test_records_without_a_key_belong_to_no_source(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(2)
    fill(changing, rows)
    store = changing.sandbox.store
    account = store.value(store.refs("Person")[0], "account")
    for key in (None, "", " "):
        values = {"account": account, "source": "hr", "sourceID": key, "name": "x"}
        store.insert("Person", values)
    plan = plan_for(driver, writer, rows[:1], missing="disable")
    assert [item.key for item in plan.disabled] == ["e1"]
    assert "disable e1" in str(plan)
    assert driver.run(plan.execute()).disabled == 1


def test_keys_that_differ_in_case_from_a_records_key_are_a_problem(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    rows = people(3)
    fill(changing, rows)
    rows[1]["source_id"] = "E1"
    with pytest.raises(sdk.ApplyError) as caught:
        plan_for(driver, writer, rows, missing="disable")
    (problem,) = caught.value.problems
    assert problem.startswith("row 2 (E1): the key differs only in case from 'e1'")


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        (None, "rows: give an iterable of mappings, not NoneType"),
        ("rows.csv", "rows: give an iterable of mappings, not str"),
        ({"source_id": "1"}, "rows: give an iterable of mappings, not dict"),
        ([("source_id", "1")], "row 1: it is not a mapping but tuple"),
        ([{"source_id": "1", 2: 3}], "row 1 (1): rows have no field 2"),
    ],
)
def test_rows_that_are_none_are_refused(
    driver: Driver, sdk: Any, writer: Any, rows: Any, problem: str
) -> None:
    with pytest.raises(sdk.ApplyError) as caught:
        plan_for(driver, writer, rows)
    assert caught.value.problems == (problem,)


def test_a_source_that_is_no_string_is_refused(
    driver: Driver, sdk: Any, writer: Any
) -> None:
    with pytest.raises(sdk.ApplyError, match="source: it is a string, not"):
        driver.run(writer.apply.people(people(1), source=None))


def test_a_generator_in_a_row_is_sent_as_it_was_compared(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    team = driver.run(writer.query.teams().first()).id
    row = people(1)[0] | {"team_ids": (each for each in [team])}
    driver.run(plan_for(driver, writer, [row]).execute())
    row["team_ids"] = [team]
    assert plan_for(driver, writer, [row]).is_empty
