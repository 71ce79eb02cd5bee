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
    AsyncApplyPlan,
    AsyncXurrentClient,
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
