"""Custom fields, contacts, tags, relations and recurrences of rows are compared."""

from __future__ import annotations

import importlib
from datetime import UTC, date, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from tests.runtime.apply.account import Account


def person(**more: object) -> dict[str, object]:
    return {
        "source_id": "1",
        "name": "Ada",
        "primary_email": "ada@example.com",
        **more,
    }


def planned(hr: Account, row: Any, kind: str = "people") -> Any:
    return hr.plan([row], kind)


def write(
    hr: Account, row: Any, kind: str = "people"
) -> dict[str, tuple[object, object]]:
    """Write a row, which has to be settled then; returns what changed."""
    plan = planned(hr, row, kind)
    hr.execute(plan)
    again = planned(hr, row, kind)
    assert again.is_settled, f"{again} {again.not_applied}"
    items = (*plan.created, *plan.updated)
    return {c.field: (c.old, c.new) for item in items for c in item.changes}


def sent(hr: Account) -> dict[str, Any]:
    """The input of the last mutation."""
    return dict(hr.inputs()[-1])


def test_custom_fields_are_compared_one_by_one(hr: Account) -> None:
    def fields(**values: object) -> list[dict[str, object]]:
        return [{"id": name, "value": value} for name, value in values.items()]

    row = person(custom_fields=fields(cost_center="200", floor=3, keys=["a", "b"]))
    assert set(write(hr, row)) == {"name", "primary_email", "custom_fields"}
    row["custom_fields"] = fields(cost_center="200", floor=None, keys=["a"])
    write(hr, row)
    assert sent(hr)["customFields"] == [
        {"id": "floor", "value": None},
        {"id": "keys", "value": ["a"]},
    ]
    row["custom_fields"] = fields(cost_center="300")
    (change,) = write(hr, row).values()
    assert change == (
        [{"id": "cost_center", "value": "200"}],
        [{"id": "cost_center", "value": "300"}],
    )
    at = datetime(2026, 1, 31, 9, tzinfo=UTC)
    rates = [Decimal("0.1"), date(2026, 1, 31)]
    row["custom_fields"] = fields(at=at, rates=rates, pair=("a", "b"))
    write(hr, row)
    row["custom_fields"] = fields(cost_center="300", shelf="", colors=[], keys="")
    write(hr, row)
    assert sent(hr)["customFields"] == [{"id": "keys", "value": ""}]
    row["custom_fields"] = {"sides": {*"abcdef"}}
    write(hr, row)
    assert sent(hr)["customFields"] == fields(sides=[*"abcdef"])
    row["custom_fields"] = [*fields(shelf="A"), *fields(shelf="B")]
    (problem,) = hr.problems([row])
    assert problem.endswith("custom_fields: 'shelf' has two values")
    row["custom_fields"] = fields(shelf="A") * 2
    write(hr, row)
    assert planned(hr, row | {"custom_fields": {}}).is_settled  # it names no field
    row["custom_fields"] = None  # which cannot clear those that others have set
    plan = planned(hr, row)
    assert (plan.is_empty, plan.not_applied) == (True, {"1": ("custom_fields",)})
    hr.update("1", customFields=[{"id": "shelf", "value": None}])
    assert planned(hr, row).is_settled


def test_contacts_of_the_integration_are_made_equal_and_others_are_left(
    hr: Account,
) -> None:
    mobile = {"label": "mobile", "protocol": "telephone", "uri": "+31 6 123"}
    home = {"label": "home", "protocol": "telephone", "uri": "+31 20 1"}
    row = person(contacts=[mobile, home])
    write(hr, row)
    (ref,) = [
        r for r in hr.store.refs("Person") if hr.store.value(r, "sourceID") == "1"
    ]
    own = {"label": "personal", "protocol": "email", "uri": "ada@home.example"}
    node = hr.store.node_id(ref)
    hr.run(hr.client.mutation.person_update(id=node, new_contacts=[own]))

    def contacts() -> list[tuple[Any, Any]]:
        found = hr.client.query.people(filter={"source_id": {"values": ["1"]}}).select(
            lambda p: [p.contacts.uri, p.contacts.integration]
        )
        each = hr.run(found.all())[0].contacts
        return sorted((c.uri, bool(c.integration)) for c in each)

    theirs = ("ada@home.example", False)
    assert contacts() == [("+31 20 1", True), ("+31 6 123", True), theirs]
    row["contacts"] = [{**mobile, "uri": "+31 6 999"}]
    assert str(planned(hr, row)).count("'uri': '+31 6 ") == 2  # the old and the new
    write(hr, row)
    assert contacts() == [("+31 6 999", True), theirs]
    row["contacts"] = [{**mobile, "uri": "+31 6 999"}, own]  # there, and somebody's own
    assert planned(hr, row).is_settled
    row["contacts"] = [{**mobile, "uri": "+31 6 999", "integration": False}]
    write(hr, row)  # from now on people may change it
    assert contacts() == [("+31 6 999", False), theirs]
    row["contacts"] = []
    write(hr, row)
    assert contacts() == [("+31 6 999", False), theirs]
    (problem,) = hr.problems([row | {"contacts": [own, {**own, "label": "mobil"}]}])
    assert problem.startswith("row 1 (1): contacts[1].label: no known value of")
    (problem,) = hr.problems([row | {"new_contacts": []}])
    assert "has contacts and new_contacts: give one of them" in problem


def test_tags_are_added_and_none_is_removed(hr: Account) -> None:
    row: dict[str, Any] = {
        "source_id": "r1",
        "subject": "Disk",
        "category": "incident",
        "tags": [{"name": "disk"}],
    }
    write(hr, row, "requests")
    row["tags"] = [{"name": "disk"}, {"name": "slow"}]
    assert write(hr, row, "requests") == {"tags": ([], [{"name": "slow"}])}
    row["tags"] = [{"name": "slow"}]
    assert planned(hr, row, "requests").is_settled


def change_of(sdk: Any, kind: str, field: str, value: Any, **found: Any) -> Any:
    """Changes of a row to a record that the sandbox cannot hold."""
    rules = importlib.import_module(f"{sdk.__name__}._runtime.apply.rules")
    nested = importlib.import_module(f"{sdk.__name__}._runtime.apply.nested")
    types = importlib.import_module(f"{sdk.__name__}.apply").Applicable.__types__
    names = next(line.split() for line in types.splitlines() if kind in line.split())
    target = rules.ApplyTarget(*names, "")
    rule = target.rules[field]
    record = SimpleNamespace(**found)
    return nested.nested_rules(target, rule).compare(rule.wanted(value), record)


@pytest.mark.parametrize(
    ("value", "sent", "missed"),
    [
        ({"frequency": "weekly", "day": [1, 2]}, False, False),
        ({"frequency": "weekly", "interval": 3}, True, False),
        ({"calendar_id": "k1"}, False, False),
        ({"calendar_id": "k2"}, True, False),
        (None, False, True),
    ],
)
def test_a_recurrence_is_compared_field_by_field(
    sdk: Any, value: Any, sent: bool, missed: bool
) -> None:
    found = SimpleNamespace(
        frequency="weekly",
        interval=2,
        day=[1, 2],
        calendar=SimpleNamespace(id="k1"),
        **dict.fromkeys(
            (
                *("time_of_day", "time_zone", "start_date", "end_date", "disabled"),
                *("day_of_month", "day_of_week", "day_of_week_index"),
                *("day_of_week_day", "month_of_year"),
            )
        ),
    )
    change = change_of(sdk, "workflow_templates", "recurrence", value, recurrence=found)
    assert bool(change and change.fields) == sent
    assert bool(change and change.missed) == missed
    if sent:
        assert change.fields == {"recurrence": value}


def test_permissions_are_a_whole_and_account_permissions_are_not(sdk: Any) -> None:
    found = [
        SimpleNamespace(account=SimpleNamespace(id=i), roles=["specialist", "auditor"])
        for i in ("a1", "a2")
    ]
    one = [{"account_id": "a1", "roles": ["auditor", "specialist"]}]
    for field, changed in (("permissions", True), ("new_account_permissions", False)):
        change = change_of(sdk, "people", field, one, permissions=found)
        assert bool(change) == changed


def test_actions_that_a_rule_lost_are_removed(hr: Account) -> None:
    def row(*steps: str) -> dict[str, object]:
        actions = [{"name": step, "value": f"set {step}"} for step in steps]
        needed = {"name": "R", "trigger": "on create", "condition": "true"}
        return {"source_id": "1", **needed, "actions": actions}

    write(hr, row("team", "member"), "automation_rules")
    for steps in (["team"], []):
        (change,) = write(hr, row(*steps), "automation_rules").values()
        assert sent(hr)["actions"] == change[1] == row(*steps)["actions"]
    assert change[0] == row("team")["actions"]
    write(hr, row("note "), "automation_rules")


def test_the_steps_of_a_rule_have_an_order_and_may_share_a_name(hr: Account) -> None:
    row: dict[str, Any] = {"source_id": "1", "name": "R", "condition": "true"}
    row["trigger"] = "on create"
    values = ["a", "b", "a", "c"]
    for steps in (values, values[::-1], values[:3], ["b"]):
        for field in ("expressions", "actions"):
            row[field] = [{"name": "set", "value": each} for each in steps]
        changed = write(hr, row, "automation_rules")
        assert {"expressions", "actions"} <= changed.keys()
        (rule,) = [
            hr.store.row(ref)
            for ref in hr.store.refs("AutomationRule")
            if hr.store.value(ref, "source") == "hr"
        ]
        assert [each["value"] for each in rule["actions"]] == steps


def test_children_that_no_id_can_reach_are_only_added(hr: Account) -> None:
    monday = {"weekday": "mon", "time_from": "09:00", "time_until": "17:00"}
    row: dict[str, Any] = {
        "source_id": "k1",
        "name": "Hours",
        "calendar_hours": [monday],
    }
    write(hr, row, "calendars")
    row["calendar_hours"] = [monday, {**monday, "weekday": "tue"}]
    write(hr, row, "calendars")
    assert len(sent(hr)["newCalendarHours"]) == 1
    row["calendar_hours"] = [{**monday, "time_from": "10:00"}]
    plan = planned(hr, row, "calendars")
    report = hr.run(plan.execute())
    assert plan.not_applied == {"k1": ("calendar_hours",)}
    assert not report.is_settled
    again = planned(hr, row, "calendars")
    assert (again.is_empty, again.is_settled) == (True, False)
    row["calendar_hours"] = []
    assert not planned(hr, row, "calendars").is_settled


def test_a_row_can_have_all_children_of_a_list(hr: Account) -> None:
    row: dict[str, Any] = {
        "source_id": "r2",
        "subject": "Disk",
        "category": "incident",
        "tags": [{"name": "disk"}, {"name": "slow"}],
    }
    write(hr, row, "requests")
    row |= {"tags": [{"name": "slow"}], "replace": ["tags"]}
    assert write(hr, row, "requests") == {"tags": ([{"name": "disk"}], [])}
    del row["replace"]
    row["tags"] = [{"name": "disk"}, {"name": "slow"}]
    change = write(hr, row, "requests")
    assert change == {"tags": ([], [{"name": "disk"}])}  # it had been removed
    write(hr, row | {"tags": [], "replace": ["tags"]}, "requests")


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ({"replace": ["contacts"], "contacts": []}, "replace: it takes nothing"),
        ({"replace": ["tags"]}, "not 'tags'"),
        ({"replace": 5}, "replace: give a list"),
    ],
)
def test_lists_of_an_integration_are_not_replaced(
    hr: Account, more: Any, problem: str
) -> None:
    with pytest.raises(hr.sdk.ApplyError, match=problem):
        planned(hr, person(**more))


def test_a_question_is_known_by_its_text(hr: Account) -> None:
    row: dict[str, Any] = {"source_id": "s1", "name": "Service"}
    for guidance in ("Stars", "One to five", "One to five stars"):
        row["questions"] = [
            {"question": "How was it?", "guidance": guidance},
            {"question": "Why?", "guidance": guidance},
        ]
        write(hr, row, "surveys")
    found = hr.run(
        hr.client.query.surveys(filter={"source_id": {"values": ["s1"]}})
        .select(lambda s: [s.questions.question, s.questions.guidance])
        .all()
    )
    assert [(q.question, q.guidance) for q in found[0].questions] == [
        ("How was it?", "One to five stars"),
        ("Why?", "One to five stars"),
    ]


def test_a_child_is_known_by_the_first_record_that_it_refers_to(sdk: Any) -> None:
    standard = SimpleNamespace(
        id="r1",
        request_template=SimpleNamespace(id="t1"),
        support_hours=SimpleNamespace(id="h1"),
        **dict.fromkeys(("rate", "rate_currency", "charge_type")),
        **{
            f"{about}_target{end}": None
            for about in ("response", "resolution")
            for end in ("", "_in_days", "_best_effort", "_notification_scheme")
        },
    )
    row = {"request_template_id": "t1", "support_hours_id": "h2"}
    field = "standard_service_requests"
    change = change_of(
        sdk, "service_offerings", f"new_{field}", [row], **{field: [standard]}
    )
    assert change.new == [{**row, "id": "r1"}]


def test_children_are_not_read_again_for_each_child_of_the_row(sdk: Any) -> None:
    reads: list[str] = []

    class Relation(SimpleNamespace):
        @property
        def configuration_item(self) -> Any:
            reads.append(self.id)
            return SimpleNamespace(id=self.id, source="cmdb", source_id=self.id)

    kept = {"relation_type": "child", "integration": None}
    found = [
        Relation(id=str(number), source=None, source_id=None, **kept)
        for number in range(300)
    ]
    row = [
        {"configuration_item_id": each.id, "relation_type": "child"}
        for each in reversed(found)
    ]
    new = {"configuration_item_id": "new", "relation_type": "child"}
    field = "new_ci_relations"
    change = change_of(
        sdk, "configuration_items", field, [*row, new], ci_relations=found
    )
    assert list(change.fields[field]) == [new]
    assert len(reads) <= 4 * len(found)
