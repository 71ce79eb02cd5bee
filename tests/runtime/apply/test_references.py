"""References by key: found in few requests, compared by id, set for new records, too."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


def person(number: int, **more: object) -> dict[str, object]:
    return {
        "source_id": f"e{number}",
        "name": f"Name {number}",
        "primary_email": f"e{number}@example.com",
        **more,
    }


def plan_for(driver: Driver, client: Any, rows: Any, kind: str = "people") -> Any:
    return driver.run(getattr(client.apply, kind)(rows, source="hr"))


def execute(driver: Driver, plan: Any, **more: Any) -> Any:
    report = driver.run(plan.execute(**more))
    report.raise_for_failures()
    return report


def problems(driver: Driver, sdk: Any, client: Any, rows: Any, kind: str) -> list[str]:
    with pytest.raises(sdk.ApplyError) as caught:
        plan_for(driver, client, rows, kind)
    return list(caught.value.problems)


def people_of(sandbox: RunningSandbox) -> dict[str, dict[str, Any]]:
    """The people of the source by key, each with the keys of what it refers to."""
    store = sandbox.sandbox.store
    return {
        str(store.value(ref, "sourceID")): {
            "manager": (found := cast("Any", store.value(ref, "manager")))
            and store.value(found, "sourceID")
        }
        for ref in store.refs("Person")
        if store.value(ref, "source") == "hr"
    }


def test_records_are_named_by_every_key_that_they_have(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    organization = driver.run(writer.query.organizations().first())
    site = driver.run(writer.query.sites().first())
    driver.run(
        writer.mutation.site_update(id=site.id, source="facilities", source_id="AMS-1")
    )
    teams = driver.run(writer.query.teams().limit(3).all())
    boss = driver.run(writer.query.people().limit(1).all())[0]
    rows = [
        person(
            n,
            organization={"name": f" {organization.name} "},
            site={"source": "facilities", "source_id": "AMS-1"},
            teams=[{"name": team.name} for team in teams[:2]],
            manager={"primary_email": boss.primary_email.upper()},
            work_hours=None,
        )
        for n in range(3)
    ]
    changing.journal.clear()
    plan = plan_for(driver, writer, rows)
    # The people, organizations, sites, teams and the manager: one request each.
    assert len(changing.journal.of("graphql")) <= 5 + 1
    execute(driver, plan)
    plan = plan_for(driver, writer, rows)
    assert plan.is_empty
    by_id = [
        person(
            n,
            organization_id=organization.id,
            site_id=site.id,
            team_ids=[team.id for team in teams[:2]],
            manager_id=boss.id,
        )
        for n in range(3)
    ]
    assert plan_for(driver, writer, by_id).is_empty
    rows[1] |= {"teams": [{"name": teams[2].name}], "organization": None}
    plan = plan_for(driver, writer, rows)
    assert {(c.field, c.old) for c in plan.updated[0].changes} == {
        ("teams", frozenset(team.id for team in teams[:2])),
        ("organization", organization.id),
    }
    assert "  update  e1  organization: '" in str(plan)
    execute(driver, plan)
    assert plan_for(driver, writer, rows).is_empty


def test_a_string_is_a_key_of_the_same_source_also_of_another_type(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    execute(
        driver,
        plan_for(driver, writer, [{"source_id": "7", "name": "ACME"}], "organizations"),
    )
    rows = [person(1, organization="7")]
    execute(driver, plan_for(driver, writer, rows))
    assert plan_for(driver, writer, rows).is_empty


def test_rows_refer_to_records_that_the_same_plan_creates(
    driver: Driver, writer: Any, changing: RunningSandbox, tmp_path: Path
) -> None:
    execute(driver, plan_for(driver, writer, [person(9)]))
    rows = [
        person(1, manager="e2"),
        person(2, manager="e3"),
        person(3, manager="e1"),
        person(4, manager={"primary_email": "E3@example.com"}),
        person(9, manager="e1", vip=True),
    ]
    plan = plan_for(driver, writer, rows)
    report = execute(driver, plan, state=tmp_path / "hr.jsonl")
    assert (report.created, report.updated, report.total) == (4, 1, 5)
    managers = {key: each["manager"] for key, each in people_of(changing).items()}
    assert managers == {"e1": "e2", "e2": "e3", "e3": "e1", "e4": "e3", "e9": "e1"}
    assert plan_for(driver, writer, rows).is_empty


def test_a_reference_to_a_record_that_was_not_created_stays_open(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox, tmp_path: Path
) -> None:
    rows = [
        person(1, manager="e2"),
        person(2, primary_email="no address"),
        person(3, manager="e1"),
    ]
    state = tmp_path / "hr.jsonl"
    report = driver.run(plan_for(driver, writer, rows).execute(state=state))
    states = {key: outcome.state for key, outcome in report.outcomes.items()}
    assert states == {"e1": "reference_open", "e2": "failed", "e3": "done"}
    assert (report.created, report.open) == (2, ("e1",))
    with pytest.raises(sdk.ApplyError) as caught:
        report.raise_for_failures()
    assert caught.value.problems[1] == "e1: manager_id: not created: e2"
    rows[1] = person(2)
    report = execute(driver, plan_for(driver, writer, rows), state=state)
    assert people_of(changing)["e1"] == {"manager": "e2"}
    assert plan_for(driver, writer, rows).is_empty


@pytest.mark.parametrize("lost", [2, 4])
def test_references_are_set_once_whatever_request_is_lost(
    driver: Driver,
    writer: Any,
    changing: RunningSandbox,
    tmp_path: Path,
    lost: int,
) -> None:
    rows = [person(n, manager=f"e{(n + 1) % 4}") for n in range(4)]
    state = tmp_path / "hr.jsonl"
    changing.add_faults("ok", *["ok"] * (lost - 1), "lost")
    driver.run(plan_for(driver, writer, rows).execute(state=state, size=2))
    execute(driver, plan_for(driver, writer, rows), state=state)
    found = people_of(changing)
    assert {key: each["manager"] for key, each in found.items()} == {
        f"e{n}": f"e{(n + 1) % 4}" for n in range(4)
    }
    assert plan_for(driver, writer, rows).is_empty


def test_unknown_and_ambiguous_keys_name_row_field_and_value(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    for _ in range(2):
        driver.run(writer.mutation.effort_class_create(name="Overtime"))
    rows = [
        {
            "source_id": "1",
            "name": "A",
            "unit": "hours_and_minutes",
            "problem_effort_class": each,
        }
        for each in (
            {"name": "Overtime"},
            {"name": "Nope"},
            "77",
            {"nam": "Overtime"},
            {"name": " "},
            {"source": "hr"},
            7,
            {},
        )
    ]
    for number, row in enumerate(rows):
        row["source_id"] = f"t{number}"
    found = problems(driver, sdk, writer, rows[:3], "timesheet_settings")
    assert found == [
        "row 1 (t0): problem_effort_class: several records are EffortClass with name "
        "'Overtime'",
        "row 2 (t1): problem_effort_class: there is no EffortClass with name 'Nope'",
        "row 3 (t2): problem_effort_class: there is no EffortClass with source 'hr' and "
        "source_id '77'",
    ]
    found = problems(driver, sdk, writer, rows[3:], "timesheet_settings")
    assert len(found) == 5
    assert "did you mean 'name'" in found[0]
    both = [person(1, manager="e2", manager_id="x"), person(2)]
    assert problems(driver, sdk, writer, both, "people")[0] == (
        "row 1 (e1): it has manager and manager_id: give one of them"
    )
    assert problems(driver, sdk, writer, [person(1, teams="e2")], "people") == [
        "row 1 (e1): teams: give a list of keys, not str"
    ]


def test_an_interface_takes_the_type(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    template = driver.run(writer.query.request_templates().first())
    row = {
        "source_id": "r1",
        "name": "Close",
        "trigger": "status_update",
        "condition": "true",
        "owner": {"type": "request_template", "subject": template.subject},
    }
    execute(driver, plan_for(driver, writer, [row], "automation_rules"))
    assert plan_for(driver, writer, [row], "automation_rules").is_empty
    row["owner"] = {"subject": template.subject}
    (problem,) = problems(driver, sdk, writer, [row], "automation_rules")
    assert "owner: give a mapping with a type, one of" in problem
    assert "'request_template'" in problem


def test_keys_are_looked_up_once_per_hundred(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    store = changing.sandbox.store
    account = store.value(store.refs("Person")[0], "account")
    for n in range(250):
        store.insert("Site", {"account": account, "name": f"Site {n}"})
    rows = [person(n, site={"name": f"Site {n % 250}"}) for n in range(500)]
    changing.journal.clear()
    plan_for(driver, writer, rows)
    assert len(changing.journal.of("graphql")) == 5 + 3


def items_of(driver: Driver, client: Any) -> dict[str, set[tuple[str, Any]]]:
    """The relations of the items of the source, by key."""
    chosen = client.query.configuration_items(filter={"source": {"values": ["hr"]}})
    found = chosen.select(
        lambda c: [
            c.source_id,
            c.ci_relations.relation_type,
            c.ci_relations.configuration_item.source_id,
        ]
    )
    return {
        item.source_id: {
            (str(each.relation_type), each.configuration_item.source_id)
            for each in item.ci_relations
        }
        for item in driver.run(found.all())
    }


def item(driver: Driver, client: Any, key: str, *others: str) -> dict[str, Any]:
    product = driver.run(client.query.products().first())
    relations = [
        {"configuration_item_source_id": other, "relation_type": "parent"}
        for other in others
    ]
    return {
        "source_id": key,
        "name": key,
        "status": "in_production",
        "product_id": product.id,
        **({"ci_relations": relations} if others else {}),
    }


def test_a_child_names_a_record_of_a_later_row(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    rows = [item(driver, writer, "a", "b", "c"), item(driver, writer, "b")]
    rows.append(item(driver, writer, "c"))
    kind = "configuration_items"
    plan = plan_for(driver, writer, rows, kind)
    assert "b (new)" in plan.to_json()
    assert execute(driver, plan).is_settled
    related = {("parent", "b"), ("parent", "c")}
    back = {("child", "a")}
    assert items_of(driver, writer) == {"a": related, "b": back, "c": back}
    assert plan_for(driver, writer, rows, kind).is_settled
    rows = [item(driver, writer, "a", "b", "c", "d"), item(driver, writer, "d")]
    assert execute(driver, plan_for(driver, writer, rows, kind)).is_settled
    related = {*related, ("parent", "d")}
    assert items_of(driver, writer)["a"] == related
    assert plan_for(driver, writer, rows, kind).is_settled


def test_a_relation_that_a_row_repeats_is_sent_once(
    driver: Driver, writer: Any, changing: RunningSandbox
) -> None:
    rows = [item(driver, writer, "a", "b", "b"), item(driver, writer, "b")]
    plan = plan_for(driver, writer, rows, "configuration_items")
    assert plan.to_json().count("b (new)") == 1
    assert execute(driver, plan).is_settled
    assert plan_for(driver, writer, rows, "configuration_items").is_settled


def test_a_child_that_names_no_record_is_a_problem_or_stays_open(
    driver: Driver, sdk: Any, writer: Any, changing: RunningSandbox
) -> None:
    rows = [item(driver, writer, "a", "typo"), item(driver, writer, "b", "a")]
    kind = "configuration_items"
    (problem,) = problems(driver, sdk, writer, rows, kind)
    assert problem == (
        "row 1 (a): new_ci_relations: there is no ConfigurationItem with source 'hr' "
        "and source_id 'typo'"
    )
    rows = [item(driver, writer, "a", "b"), item(driver, writer, "b")]
    plan = plan_for(driver, writer, rows, kind)
    changing.add_faults("ok", "lost")
    report = driver.run(plan.execute(size=1))
    assert report.outcomes["b"].state == "unknown"
    assert report.outcomes["a"].state == "reference_open"
    assert "not created: b" in report.outcomes["a"].error
    assert items_of(driver, writer)["a"] == set()
    execute(driver, plan_for(driver, writer, rows, kind))
    assert items_of(driver, writer)["a"] == {("parent", "b")}
