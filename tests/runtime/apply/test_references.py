"""References by key: found in few requests, compared by id, set for new records, too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.runtime.apply.account import Account, person
from tests.runtime.filtering.test_where import Name


def managers_of(hr: Account) -> dict[str, Any]:
    """The keys of the managers, by the keys of the people of the source."""
    store, refs = hr.store, hr.refs()
    managers = [store.value(ref, "manager") for ref in refs]
    keys = [each and store.value(each, "sourceID") for each in managers]
    return dict(zip((store.value(r, "sourceID") for r in refs), keys, strict=True))


def test_records_are_named_by_every_key_that_they_have(hr: Account) -> None:
    organization = hr.run(hr.client.query.organizations().first())
    site = hr.run(hr.client.query.sites().first())
    keys = {"source": "facilities", "source_id": "AMS-1"}
    hr.run(hr.client.mutation.site_update(id=site.id, **keys))
    teams = hr.run(hr.client.query.teams().limit(3).all())
    boss = hr.run(hr.client.query.people().limit(1).all())[0]
    rows = [
        person(
            n,
            organization={"name": f" {organization.name} "},
            site=keys,
            teams=[{"name": team.name} for team in (*teams[:2], teams[0])],
            manager={"primary_email": boss.primary_email.upper()},
            work_hours=None,
        )
        for n in range(3)
    ]
    hr.sandbox.journal.clear()
    plan = hr.plan(rows)
    # The people, organizations, sites, teams and the manager: one request each.
    assert len(hr.sandbox.journal.of("graphql")) <= 5 + 1
    hr.execute(plan)
    assert hr.inputs()[-1]["teamIds"] == [team.id for team in teams[:2]]
    assert hr.plan(rows).is_empty
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
    assert hr.plan(by_id).is_empty
    rows[1] |= {"teams": [{"name": teams[2].name}], "organization": None}
    plan = hr.plan(rows)
    assert {(c.field, c.old) for c in plan.updated[0].changes} == {
        ("teams", frozenset(team.id for team in teams[:2])),
        ("organization", organization.id),
    }
    assert "  update  e1  organization: '" in str(plan)
    hr.execute(plan)
    assert hr.plan(rows).is_empty


def test_a_string_is_a_key_of_the_same_source_also_of_another_type(hr: Account) -> None:
    units = [{"source_id": Name.ANN, "name": Name.ANN}]
    plan = hr.plan(units, "organizations", source=Name.ANN)
    assert str(plan).splitlines()[1:] == ["  create  Ann  name='Ann'"]
    hr.execute(plan)
    key = {"source": Name.ANN, "source_id": Name.ANN}
    for given in ("Ann", Name.ANN, {"name": Name.ANN}, key):
        rows = [person(1, organization=given)]
        hr.execute(hr.plan(rows, source=Name.ANN))
        assert hr.plan(rows, source="Ann").is_settled
    adopting = {"source": "new", "adopt": "name", "adopt_from": [Name.ANN]}
    assert len(hr.plan(units, "organizations", **adopting).adopted) == 1


def test_rows_refer_to_values_that_the_same_plan_changes(hr: Account) -> None:
    ann, old = "ann.jones@example.com", {"primary_email": "e1@example.com"}
    rows = [person(1), person(2, manager=old)]
    hr.execute(hr.plan(rows))
    rows[0] |= {"primary_email": ann, "manager": "e4"}  # who is new, too
    # A newcomer gets the address that she had, and is a manager at once.
    rows[1]["manager"] = {"primary_email": ann.upper()}
    rows[:0] = [person(3, primary_email="e1@example.com"), person(4, manager=old)]
    hr.execute(hr.plan(rows))
    assert managers_of(hr) == {"e1": "e4", "e2": "e1", "e3": None, "e4": "e3"}
    assert hr.plan(rows).is_settled
    # He leaves, and a colleague gets the address: she is refused it, and is meant.
    rows[2]["primary_email"] = rows.pop(0)["primary_email"]
    assert hr.run(hr.plan(rows, missing="disable").execute()).failed
    assert managers_of(hr)["e4"] == "e2"


def test_rows_refer_to_records_that_the_same_plan_creates(
    hr: Account, tmp_path: Path
) -> None:
    hr.execute(hr.plan([person(9)]))
    rows = [
        person(1, manager="e2"),
        person(2, manager="e3"),
        person(3, manager="e1"),
        person(4, manager={"primary_email": "E3@example.com"}),
        person(9, manager="e1", vip=True),
    ]
    plan = hr.plan(rows)
    report = hr.execute(plan, state=tmp_path / "hr.jsonl")
    assert (report.created, report.updated, report.total) == (4, 1, 5)
    managers = {"e1": "e2", "e2": "e3", "e3": "e1", "e4": "e3", "e9": "e1"}
    assert managers_of(hr) == managers
    assert hr.plan(rows).is_empty


def test_a_reference_to_a_record_that_was_not_created_stays_open(
    hr: Account, tmp_path: Path
) -> None:
    rows = [
        person(1, manager="e2"),
        person(2, primary_email="no address"),
        person(3, manager="e1"),
    ]
    state = tmp_path / "hr.jsonl"
    report = hr.run(hr.plan(rows).execute(state=state))
    assert (report.created, report.open, [*report.failed]) == (2, ("e1",), ["e2"])
    with pytest.raises(hr.sdk.ApplyError) as caught:
        report.raise_for_failures()
    assert caught.value.problems[1] == "e1: manager: not set, see the outcome of e2"
    rows[1] = person(2)
    report = hr.execute(hr.plan(rows), state=state)
    assert managers_of(hr)["e1"] == "e2"
    assert hr.plan(rows).is_empty
    rows = [person(1, manager="e4"), person(4, primary_email="no address")]
    report = hr.run(hr.plan(rows).execute())
    assert (report.updated, [*report.failed]) == (0, ["e1", "e4"])


@pytest.mark.parametrize("lost", [2, 4])
def test_references_are_set_once_whatever_request_is_lost(
    hr: Account, tmp_path: Path, lost: int
) -> None:
    rows = [person(n, manager=f"e{(n + 1) % 4}") for n in range(4)]
    state = tmp_path / "hr.jsonl"
    hr.sandbox.add_faults("ok", *["ok"] * (lost - 1), "lost")
    created = hr.run(hr.plan(rows).execute(state=state, size=2)).created
    assert created + hr.execute(hr.plan(rows), state=state).created == 4
    assert managers_of(hr) == {f"e{n}": f"e{(n + 1) % 4}" for n in range(4)}
    assert hr.plan(rows).is_empty


def test_unknown_and_ambiguous_keys_name_row_field_and_value(hr: Account) -> None:
    for _ in range(2):
        hr.run(hr.client.mutation.effort_class_create(name="Overtime"))
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
    assert hr.problems(rows[:3], "timesheet_settings") == [
        "row 1 (t0): problem_effort_class: several records are EffortClass with name "
        "'Overtime'",
        "row 2 (t1): problem_effort_class: there is no EffortClass with name 'Nope' "
        "that the token can see",
        "row 3 (t2): problem_effort_class: there is no EffortClass with source 'hr' and "
        "source_id '77' that the token can see",
    ]
    found = hr.problems(rows[3:], "timesheet_settings")
    assert len(found) == 5
    assert "did you mean 'name'" in found[0]
    both = [person(1, manager="e2", manager_id="x"), person(2)]
    assert hr.problems(both, "people")[0] == (
        "row 1 (e1): it has manager and manager_id: give one of them"
    )
    assert hr.problems([person(1, teams="e2")], "people") == [
        "row 1 (e1): teams: give a list of keys, not str"
    ]


def test_a_name_that_a_row_gives_is_not_looked_up_in_other_accounts(
    hr: Account,
) -> None:
    _, other = hr.store.refs("Account")
    hr.store.insert("Organization", {"account": other, "name": "Engines"})
    rows = [
        {"source_id": "nl", "name": "Engines NL", "parent": {"name": "Engines"}},
        {"source_id": "all", "name": "Engines"},
    ]
    hr.execute(hr.plan(rows, "organizations"))
    assert hr.plan(rows, "organizations").is_settled


def test_a_name_of_a_record_that_a_row_gives_to_another_is_a_problem(
    hr: Account,
) -> None:
    hr.execute(hr.plan([item(hr, "old") | {"name": "Debian"}], "configuration_items"))
    rows = [
        item(hr, "web") | {"operating_system": {"name": "Debian"}},
        item(hr, "os") | {"name": "Debian"},
    ]
    (problem,) = hr.problems(rows, "configuration_items", source="cmdb")
    assert problem == (
        "row 1 (web): operating_system: several records are ConfigurationItem with name "
        "'Debian'"
    )
    rows[1]["source_id"] = "old"  # the row of the record itself
    hr.execute(hr.plan(rows, "configuration_items"))
    assert hr.plan(rows, "configuration_items").is_settled


def test_an_interface_takes_the_type(hr: Account) -> None:
    template = hr.run(hr.client.query.request_templates().first())
    row = {
        "source_id": "r1",
        "name": "Close",
        "trigger": "status_update",
        "condition": "true",
        "owner": {"type": "request_template", "subject": template.subject},
    }
    hr.execute(hr.plan([row], "automation_rules"))
    assert hr.plan([row], "automation_rules").is_empty
    row["owner"] = {"subject": template.subject}
    (problem,) = hr.problems([row], "automation_rules")
    assert "owner: give a mapping with a type, one of" in problem
    assert "'request_template'" in problem


def test_keys_are_looked_up_once_per_hundred(hr: Account) -> None:
    store = hr.store
    account = store.value(store.refs("Person")[0], "account")
    for n in range(250):
        store.insert("Site", {"account": account, "name": f"Site {n}"})
    rows = [person(n, site={"name": f"Site {n % 250}"}) for n in range(500)]
    hr.sandbox.journal.clear()
    hr.plan(rows)
    assert len(hr.sandbox.journal.of("graphql")) == 5 + 3


def items_of(hr: Account) -> dict[str, set[tuple[str, Any]]]:
    """The relations of the items of the source, by key."""
    chosen = hr.client.query.configuration_items(filter={"source": {"values": ["hr"]}})
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
        for item in hr.run(found.all())
    }


def item(hr: Account, key: str, *others: str) -> dict[str, Any]:
    relations = [
        {"configuration_item_source_id": other, "relation_type": "parent"}
        for other in others
    ]
    return hr.item(key, **({"ci_relations": relations} if others else {}))


def test_a_child_names_a_record_of_a_later_row(hr: Account) -> None:
    rows = [item(hr, "a", "b", "c"), item(hr, "b"), item(hr, "c")]
    kind = "configuration_items"
    plan = hr.plan(rows, kind)
    assert "b (new)" in plan.to_json()
    assert hr.execute(plan).is_settled
    related = {("parent", "b"), ("parent", "c")}
    back = {("child", "a")}
    assert items_of(hr) == {"a": related, "b": back, "c": back}
    assert hr.plan(rows, kind).is_settled
    rows = [item(hr, "a", "b", "c", "d"), item(hr, "d")]
    assert hr.execute(hr.plan(rows, kind)).is_settled
    related = {*related, ("parent", "d")}
    assert items_of(hr)["a"] == related
    rows = [item(hr, "a", "b", "e"), item(hr, "e")]  # c and d are left, and stay theirs
    assert hr.execute(hr.plan(rows, kind)).is_settled
    assert items_of(hr)["a"] == {*related, ("parent", "e")}
    assert hr.plan(rows, kind).is_settled


def test_a_relation_that_a_row_repeats_is_sent_once(hr: Account) -> None:
    rows = [item(hr, "a", "b", "b"), item(hr, "b")]
    first, second = rows[0]["ci_relations"]
    rows[0]["ci_relations"] = [first, second | {"configuration_item_source": "hr"}]
    plan = hr.plan(rows, "configuration_items")
    assert plan.to_json().count("b (new)") == 1
    assert hr.execute(plan).is_settled
    assert hr.plan(rows, "configuration_items").is_settled
    rows[0]["ci_relations"] += item(hr, "a", "c", "c ")["ci_relations"]
    hr.execute(hr.plan([item(hr, "c")], "configuration_items"))
    assert hr.execute(hr.plan(rows, "configuration_items")).is_settled
    assert len(hr.inputs()[-1]["newCiRelations"]) == 1
    assert hr.plan(rows, "configuration_items").is_settled


def test_a_relation_that_one_row_names_stays_where_the_other_replaces(
    hr: Account, tmp_path: Path
) -> None:
    kind, whole = "configuration_items", {"replace": ["ci_relations"]}
    rows = [item(hr, "a", "b") | whole, item(hr, "b") | whole | {"ci_relations": []}]
    assert hr.execute(hr.plan(rows, kind)).is_settled
    assert hr.plan(rows, kind).is_settled
    chosen = hr.client.query.configuration_items(
        filter={"source_id": {"values": ["b"]}}
    )
    by_id = {
        "configuration_item_id": hr.run(chosen.one()).id,
        "relation_type": "parent",
    }
    assert hr.plan([rows[0] | {"ci_relations": [by_id]}, rows[1]], kind).is_settled
    rows[1]["label"], state = "b1", tmp_path / "state"
    hr.sandbox.add_faults("ok", "reset")
    hr.run(hr.plan(rows, kind).execute(state=state))
    hr.execute(hr.plan(rows, kind), state=state)  # reads b alone again
    assert hr.plan(rows, kind).is_settled
    rows[1] |= item(hr, "b", "a")
    for here, there in ("redundancy",) * 2, ("child", "parent"), ("parent", "child"):
        rows[0]["ci_relations"][0]["relation_type"] = here
        rows[1]["ci_relations"][0]["relation_type"] = there
        assert hr.execute(hr.plan(rows, kind)).is_settled
        assert items_of(hr) == {"a": {(here, "b")}, "b": {(there, "a")}}
    rows[0]["ci_relations"], rows[1]["ci_relations"], rows[1]["label"] = [], [], "b2"
    assert hr.execute(hr.plan(rows, kind)).updated == 2
    assert items_of(hr) == {"a": set(), "b": set()}


def test_a_child_that_names_no_record_is_a_problem_or_stays_open(hr: Account) -> None:
    rows = [item(hr, "a", "typo"), item(hr, "b", "a")]
    kind = "configuration_items"
    (problem,) = hr.problems(rows, kind)
    assert problem == (
        "row 1 (a): ci_relations: there is no ConfigurationItem with source 'hr' "
        "and source_id 'typo' that the token can see"
    )
    rows = [item(hr, "a", "b"), item(hr, "b")]
    plan = hr.plan(rows, kind)
    hr.sandbox.add_faults("ok", "lost")
    report = hr.run(plan.execute(size=1))
    assert report.outcomes["b"].state == "unknown"
    assert report.outcomes["a"].state == "reference_open"
    assert report.outcomes["a"].error == "ci_relations: not set, see the outcome of b"
    assert items_of(hr)["a"] == set()
    hr.execute(hr.plan(rows, kind))
    assert items_of(hr)["a"] == {("parent", "b")}
