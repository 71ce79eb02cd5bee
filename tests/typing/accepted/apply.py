"""Plans and reports of rows that are applied."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import assert_type

from xurrent_sdk import (
    ApplyItem,
    ApplyPlan,
    ApplyReport,
    ApplyStored,
    ApplySummary,
    AsyncApplyPlan,
    AsyncXurrentClient,
    AutomationRuleApplyRow,
    PersonApplyRow,
    XurrentClient,
)


def rows() -> Iterator[PersonApplyRow]:
    yield {
        "source_id": "1",
        "name": "Ada",
        "primary_email": "ada@example.com",
        "team_ids": [],
        "manager_id": None,
    }


named: list[PersonApplyRow] = [
    {
        "source_id": "2",
        "manager": "1",
        "organization": {"name": "Widget"},
        "site": {"source": "facilities", "source_id": "AMS-1"},
        "teams": [{"name": "Desk"}, "t1"],
        "contacts": [{"label": "mobile", "protocol": "telephone", "uri": "+31 6 1"}],
    },
    {"source_id": "3", "manager": {"primary_email": "ada@example.com"}, "teams": None},
]
rules: list[AutomationRuleApplyRow] = [
    {"source_id": "1", "owner": {"type": "request_template", "subject": "Laptop"}}
]


def check(client: XurrentClient) -> None:
    plan = client.apply.people(
        rows(), source="hr", missing="disable", max_disabled=0.2, max_created=50
    )
    assert_type(plan, ApplyPlan)
    assert_type(plan.enabled, tuple[ApplyItem, ...])
    with TemporaryDirectory() as folder:
        file = Path(folder, "report.jsonl")
        report = plan.execute(progress=lambda report: report.total, state=file)
        assert_type(report, ApplyReport)
        assert_type(report.stored_differently, dict[str, tuple[ApplyStored, ...]])
    adopting = client.apply.people(rows(), source="hr", adopt="primary_email")
    assert_type(adopting.adopted, tuple[ApplyItem, ...])
    assert_type(adopting.summary, ApplySummary)
    client.apply.calendars([], source="hr", adopt="name", adopt_from=("LDAP",))
    requests = client.apply.requests(
        [{"source_id": "1", "subject": "Disk", "category": "incident"}],
        source="hr",
        max_updated=None,
    )
    assert_type(requests, ApplyPlan)


async def check_async(client: AsyncXurrentClient) -> None:
    plan = await client.apply.people(rows(), source="hr", missing="ignore")
    assert_type(plan, AsyncApplyPlan)
    assert_type(await plan.execute(), ApplyReport)
