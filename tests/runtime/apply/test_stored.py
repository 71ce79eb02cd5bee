"""Servers that store another value than was sent, and people who edit meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.apply.account import Account, people


def normalising(hr: Account, normal: Callable[[str, object], object]) -> None:
    """Have the sandbox store ``normal(field, value)`` for each value."""
    store = hr.store
    insert, update = store.insert, store.update

    def changed(values: dict[str, Any]) -> dict[str, Any]:
        return {name: normal(name, value) for name, value in values.items()}

    def inserting(type_: Any, values: dict[str, Any], *more: Any) -> Any:
        return insert(type_, changed(values), *more)

    def updating(ref: Any, values: dict[str, Any], *more: Any) -> Any:
        return update(ref, changed(values), *more)

    store.insert = inserting
    store.update = updating


def tidy(name: str, value: object) -> object:
    """Trim, lower-case e-mail addresses, sort lists, and store null as false."""
    if name == "vip" and value is None:
        return False
    if isinstance(value, list):
        return sorted(value, key=str)
    if isinstance(value, str):
        value = value.strip()
        return value.lower() if name == "primaryEmail" else value
    return value


def test_normal_forms_make_no_difference(hr: Account) -> None:
    normalising(hr, tidy)
    rows: list[dict[str, Any]] = [
        {
            "source_id": f"u{n}",
            "name": f"  Name {n}\t",
            "primary_email": f" Name.{n}@Example.COM",
            "do_not_translate_languages": ["nl", "de", "en"],
            "vip": None,
        }
        for n in range(3)
    ]
    report = hr.run(hr.plan(rows).execute())
    assert (report.created, report.stored_differently) == (3, {})
    assert hr.plan(rows).is_empty
    for row in rows:
        row["name"] += "x "
    report = hr.run(hr.plan(rows).execute())
    assert (report.updated, report.stored_differently) == (3, {})
    assert hr.plan(rows).is_empty


def test_what_the_server_stores_differently_is_reported_and_shown_again(
    hr: Account,
) -> None:
    def cut(name: str, value: object) -> object:
        return value[:41] if name == "jobTitle" and isinstance(value, str) else value

    normalising(hr, cut)
    rows, title = people(12), "Chief of Staff, Department of Engineering and Sales"
    for row in rows[1:]:
        row["job_title"] = title
    report = hr.run(hr.plan(rows).execute())
    assert (report.created, len(report.stored_differently)) == (12, 11)
    (stored,) = report.stored_differently["e1"]
    found = stored.field, stored.written, stored.stored
    assert found == ("job_title", title, title[:41])
    lines = str(report).splitlines()
    assert (
        lines[0] == "people: 12 created, 0 updated, 0 disabled, 11 stored differently"
    )
    assert lines[1] == (
        "  e1: job_title: written as 'Chief of …ngineering and Sales', stored as "
        "'Chief of …ngineering'"
    )
    assert lines[-1] == "  and 1 more"
    report.raise_for_failures()
    again = hr.plan(rows)
    assert len(again.updated) == 11
    report = hr.run(again.execute())
    assert len(report.stored_differently) == 11


def test_answers_are_compared_where_a_mutation_returns_two_records(hr: Account) -> None:
    def louder(name: str, value: object) -> object:
        return value.upper() if name == "label" and isinstance(value, str) else value

    normalising(hr, louder)
    for label in ("rack", "shelf"):  # created, and updated
        plan = hr.plan([hr.item("c1", label=label)], "configuration_items")
        (stored,) = hr.execute(plan).stored_differently["c1"]
        assert (stored.written, stored.stored) == (label, label.upper())


def test_answers_hold_only_what_was_written_of_the_record_itself(hr: Account) -> None:
    organization = hr.run(hr.client.query.organizations().first()).id
    team = hr.run(hr.client.query.teams().first()).id
    row = people(1)[0] | {"organization_id": organization, "team_ids": [team]}
    hr.run(hr.plan([row]).execute())
    document = hr.sandbox.journal.of("graphql")[-1].document
    selected = document.partition("person { ")[2].partition(" }")[0]
    assert selected.split() == ["id", "name", "primaryEmail", "vip"]


@pytest.mark.parametrize("memory", ["hr.memory", ""])
def test_a_server_that_disables_nobody(
    hr: Account, tmp_path: Path, memory: str
) -> None:
    """The field that ``missing`` implies is in no row, and is reported like others."""
    rows = people(3)
    hr.fill(rows)
    normalising(hr, lambda name, value: value if name != "disabled" else False)
    remember = tmp_path / memory if memory else None
    for _ in range(2):
        plan = hr.plan(rows[:2], missing="disable", remember=remember)
        assert [each.key for each in plan.disabled] == ["e2"]
        report = hr.run(plan.execute())
        (stored,) = report.stored_differently["e2"]
        assert (stored.field, stored.written, stored.stored) == (
            "disabled",
            True,
            False,
        )
        assert not report.is_settled


def test_edits_between_plan_and_execution(hr: Account) -> None:
    """The plan overwrites the fields that it shows, and no other."""
    rows = people(1)
    hr.fill(rows)
    rows[0]["name"] = "New"
    plan = hr.plan(rows)
    store = hr.store
    (ref,) = hr.refs("e0")
    hr.update("e0", name="Edited", jobTitle="Edited", vip=True)
    hr.run(plan.execute())
    values = [store.value(ref, name) for name in ("name", "jobTitle", "vip")]
    assert values == ["New", "Edited", True]
    rows[0]["job_title"] = "Clerk"
    (item,) = hr.plan(rows).updated
    assert {change.field for change in item.changes} == {"job_title", "vip"}
