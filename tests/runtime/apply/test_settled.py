"""Plans and reports are settled only if the records are as the rows say."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

from tests.runtime.apply.account import Account


def test_fields_that_only_creation_takes_are_not_applied(hr: Account) -> None:
    row = {"source_id": "u1", "name": "Form", "category": "request_template"}
    hr.execute(hr.plan([row], "ui_extensions"))
    assert hr.plan([row], "ui_extensions").is_settled
    changed = {**row, "category": "product", "name": "Other"}
    plan = hr.plan([changed], "ui_extensions")
    assert [c.field for c in plan.updated[0].changes] == ["name"]
    assert plan.not_applied == {"u1": ("category",)}
    report = hr.execute(plan)
    assert (report.not_applied, report.is_settled) == ({"u1": ("category",)}, False)
    plan = hr.plan([changed], "ui_extensions")
    assert (plan.is_empty, plan.is_settled) == (True, False)
    assert str(plan).endswith("not applied: category of u1")


def test_a_new_version_has_all_bodies_of_the_row(hr: Account) -> None:
    row: dict[str, Any] = {"source_id": "u1", "name": "Form", "css": "p {}"}
    row |= {"category": "request_template", "activate": True}
    for html in ("<p>1", "<p>2"):
        row["html"] = html
        plan = hr.plan([row], "ui_extensions")
        hr.execute(plan)
    assert [each.field for each in plan.updated[0].changes] == ["html"]
    assert hr.plan([row], "ui_extensions").is_settled


def test_fields_that_no_query_shows_keep_a_plan_unsettled(hr: Account) -> None:
    rows = [hr.item(key, purchase_value=Decimal("12.50")) for key in ("c1", "c2")]
    assert hr.execute(hr.plan(rows, "configuration_items")).is_settled
    plan = hr.plan(rows, "configuration_items")
    assert (plan.is_empty, plan.is_settled) == (True, False)
    assert plan.not_applied == dict.fromkeys(("c1", "c2"), ("purchase_value",))
    assert str(plan).endswith("\nnot applied: purchase_value of c1, c2")
    del rows[0]["purchase_value"], rows[1]["purchase_value"]
    assert hr.plan(rows, "configuration_items").is_settled


def test_a_plan_shows_nested_values_of_new_records_as_they_are_sent(
    hr: Account,
) -> None:
    row = {"source_id": "1", "name": "Ada", "primary_email": "ada@example.com"}
    fields = {"sides": {"left", "right"}, "since": date(2026, 1, 31)}
    shown: list[dict[str, Any]] = [
        {"id": "sides", "value": ["left", "right"]},
        {"id": "since", "value": "2026-01-31"},
    ]
    made = [hr.sdk.CustomFieldInput(**each) for each in shown]
    for given in (fields, made):
        plan = hr.plan([{**row, "custom_fields": given}])
        (record,) = json.loads(plan.to_json())["records"]
        assert record["changes"][-1]["new"] == shown


def test_a_plan_is_json_and_has_its_numbers(hr: Account) -> None:
    person = {"name": "Ada", "primary_email": "ada@example.com"}
    teams = [hr.first("teams")]
    rows = [{"source_id": "1", **person, "team_ids": teams, "vip": True}]
    plan = hr.run(hr.client.apply.people(rows, source="hr"))
    assert (plan.summary.created, plan.summary.left) == (1, 0)
    assert (
        str(plan.summary) == "people of 'hr': 1 created, 0 updated, 0 disabled, 0 left"
    )
    hr.run(plan.execute()).raise_for_failures()
    rows = [{"source_id": "1", **person, "cost_per_hour": 12.5, "team_ids": []}]
    plan = hr.run(hr.client.apply.people(rows, source="hr"))
    document = json.loads(plan.to_json())
    (record,) = document.pop("records")
    assert document == {
        "type": "people",
        "source": "hr",
        "is_settled": False,
        "summary": {
            "created": 0,
            "adopted": 0,
            "updated": 1,
            "enabled": 0,
            "disabled": 0,
            "left": 0,
            "not_applied": 0,
        },
        "not_applied": {},
    }
    assert (record["action"], record["key"]) == ("update", "1")
    assert record["changes"] == [
        {"field": "cost_per_hour", "old": None, "new": "12.5"},
        {"field": "team_ids", "old": teams, "new": []},
    ]
