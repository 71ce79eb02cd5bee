"""Disabled records: who is disabled and enabled again, and how many may be."""

from __future__ import annotations

from email.message import Message
from typing import Any

import pytest

from tests.runtime.apply.account import Account, changed, people


def test_people_who_come_back_are_enabled(hr: Account) -> None:
    rows = people(3)
    hr.fill(rows)
    hr.run(hr.plan(rows[:1], missing="disable").execute())
    assert hr.disabled() == {"e1", "e2"}
    rows[2]["vip"] = True
    plan = hr.plan(rows, missing="disable")
    assert [item.key for item in plan.enabled] == ["e1", "e2"]
    assert (plan.updated, plan.disabled, plan.left) == ((), (), ("e0",))
    assert str(plan).splitlines() == [
        "people of 'hr': 0 created, 0 updated, 2 enabled, 0 disabled, 1 left",
        "  enable  e1  disabled: True -> False",
        "  enable  e2  disabled: True -> False",
        "              vip: False -> True",
    ]
    report = hr.run(plan.execute())
    assert str(report) == "people: 0 created, 0 updated, 2 enabled, 0 disabled"
    assert report.enabled == 2
    assert hr.disabled() == set()
    assert hr.plan(rows, missing="disable").is_empty


def test_people_who_come_back_are_managers_in_the_same_plan(hr: Account) -> None:
    rows = people(5)
    hr.fill(rows[:4])
    store = hr.store
    own = {"name": "Own", "primary_email": "own@example.com", "vip": False}
    hr.fill([{"source_id": None, **own}])
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
    plan = hr.plan(rows, **more)
    assert (len(plan.created), len(plan.adopted), len(plan.enabled)) == (1, 1, 1)
    report = hr.run(plan.execute())
    report.raise_for_failures()
    assert report.is_settled
    assert hr.plan(rows, **more).is_settled


def test_nobody_is_managed_by_someone_who_could_not_come_back(hr: Account) -> None:
    rows = people(3)
    hr.fill(rows)
    hr.run(hr.plan(rows[2:], missing="disable").execute())
    rows[0] |= {"manager": "e1", "vip": True}
    rows[1]["primary_email"] = "no address"
    rows[2]["manager"] = "e1"
    plan = hr.plan(rows, missing="disable")
    outcomes = hr.run(plan.execute()).outcomes
    states = {key: outcome.state for key, outcome in outcomes.items()}
    assert states == {"e0": "reference_open", "e1": "failed", "e2": "failed"}
    assert hr.disabled() == {"e1"}


def test_a_row_may_say_that_its_record_is_disabled(hr: Account) -> None:
    rows = people(2)
    rows[1]["disabled"] = True
    hr.run(hr.plan(rows, missing="disable").execute())
    assert hr.disabled() == {"e1"}
    assert hr.plan(rows, missing="disable").is_empty
    rows[0]["disabled"], rows[1]["disabled"] = True, None
    plan = hr.plan(rows, missing="disable")
    assert [item.key for item in plan.disabled] == ["e0"]
    assert [item.key for item in plan.enabled] == ["e1"]


def test_without_missing_the_field_is_untouched(hr: Account) -> None:
    rows = people(3)
    hr.fill(rows)
    hr.run(hr.plan(rows[:1], missing="disable").execute())
    with pytest.raises(hr.sdk.ApplyError, match="all records would be disabled"):
        hr.plan([], missing="disable")
    hr.sandbox.journal.clear()
    assert hr.plan(rows).is_empty
    assert "disabled" not in hr.sandbox.journal.of("graphql")[0].document


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
    hr: Account, total: int, leavers: int, limit: object, allowed: bool
) -> None:
    rows = people(total)
    hr.fill(rows)

    def plan() -> Any:
        given: Any = (
            {} if limit == 0.1 else {"max_disabled": limit}
        )  # which is the default
        return hr.plan(rows[leavers:], missing="disable", **given)

    if allowed:
        assert len(plan().disabled) == leavers
        return
    with pytest.raises(hr.sdk.ApplyError, match="max_disabled") as caught:
        plan()
    (problem,) = caught.value.problems
    share = f"{leavers / total:.1%}"
    assert f"{leavers} of {total} enabled records of 'hr' ({share})" in problem
    assert all(repr(row["source_id"]) in problem for row in rows[: min(leavers, 10)])
    assert f"raise the limit to {leavers}" in problem
    assert ("and 1 more" in problem) == (leavers == 11)


def test_disabled_records_do_not_raise_the_share(hr: Account) -> None:
    rows = people(90)
    hr.fill(rows)
    everybody = hr.plan(rows[:60], missing="disable", max_disabled=None)
    hr.run(everybody.execute())
    assert len(hr.disabled()) == 30
    with pytest.raises(hr.sdk.ApplyError, match="7 of 60 enabled records"):
        hr.plan(rows[7:60], missing="disable")


def test_rows_that_disable_count_as_well(hr: Account) -> None:
    rows = people(20)
    hr.fill(rows)
    leavers = [{**row, "disabled": True} for row in rows]
    with pytest.raises(hr.sdk.ApplyError, match="20 of 20 enabled records"):
        hr.plan(leavers, missing="disable")
    # A file of leavers alone is no share of the source's records.
    assert len(hr.plan(leavers).disabled) == 20
    with pytest.raises(hr.sdk.ApplyError, match="20 of 20 rows"):
        hr.plan(leavers, max_disabled=19)


def test_limits_on_what_may_be_created_and_updated(hr: Account) -> None:
    rows = people(20)
    hr.fill(rows[:10])
    rows = changed(rows, 1)
    assert len(hr.plan(rows, max_created=10, max_updated=0.5).left) == 0
    created, updated = hr.problems(rows, max_created=9, max_updated=0.45)
    assert (
        "max_created: 10 of 20 rows (50.0%) would be created, and 9 may be" in created
    )
    assert (
        "max_updated: 10 of 20 rows (50.0%) would be updated, and 9 may be" in updated
    )


@pytest.mark.parametrize("limit", [True, -1, float("nan"), 1.5, "10%"], ids=repr)
def test_limits_that_are_none_are_refused(hr: Account, limit: Any) -> None:
    names = ("max_disabled", "max_created", "max_updated")
    problems = hr.problems(people(1), **dict.fromkeys(names, limit))
    for name, problem in zip(names, problems, strict=True):
        assert problem.startswith(f"{name}: give a share such as 0.1, a count such as")


def test_records_without_a_key_belong_to_no_source(hr: Account) -> None:
    rows = people(2)
    hr.fill(rows)
    for key in (None, "", " "):
        hr.insert(source="hr", sourceID=key, name="x")
    plan = hr.plan(rows[:1], missing="disable")
    assert [item.key for item in plan.disabled] == ["e1"]
    assert "disable e1" in str(plan)
    assert hr.run(plan.execute()).disabled == 1


def test_keys_that_differ_in_case_from_a_records_key_are_a_problem(hr: Account) -> None:
    rows = people(3)
    hr.fill(rows)
    rows[1]["source_id"] = "E1"
    (problem,) = hr.problems(rows, missing="disable")
    assert problem.startswith("row 2 (E1): the key differs only in case from 'e1'")


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        (None, "rows: give an iterable of mappings, not NoneType"),
        ("rows.csv", "rows: give an iterable of mappings, not str"),
        ({"source_id": "1"}, "rows: give an iterable of mappings, not dict"),
        (Message(), "rows: give an iterable of mappings, not Message"),
        ([("source_id", "1")], "row 1: it is not a mapping but tuple"),
        ([{"source_id": "1", 2: 3}], "row 1 (1): rows have no field 2"),
    ],
)
def test_rows_that_are_none_are_refused(hr: Account, rows: Any, problem: str) -> None:
    """As a data frame of pandas, a message has keys and is no mapping."""
    assert hr.problems(rows) == [problem]


def test_a_generator_in_a_row_is_sent_as_it_was_compared(hr: Account) -> None:
    team = hr.run(hr.client.query.teams().first()).id
    row = people(1)[0] | {"team_ids": (each for each in [team])}
    hr.run(hr.plan([row]).execute())
    row["team_ids"] = [team]
    assert hr.plan([row]).is_empty
