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
    plan = client.apply.people(rows(), source="hr", missing="disable")
    assert_type(plan, ApplyPlan)
    assert_type(plan.created, tuple[ApplyItem, ...])
    with TemporaryDirectory() as folder:
        file = Path(folder, "report.jsonl")
        report = plan.execute(progress=lambda report: report.total, save_to=file)
        assert_type(report, ApplyReport)
        assert_type(plan.resume(str(file)), ApplyReport)
    requests = client.apply.requests(
        [{"source_id": "1", "subject": "Disk", "category": "incident"}], source="hr"
    )
    assert_type(requests, ApplyPlan)


async def check_async(client: AsyncXurrentClient) -> None:
    plan = await client.apply.people(rows(), source="hr", missing="ignore")
    assert_type(plan, AsyncApplyPlan)
    assert_type(await plan.execute(), ApplyReport)
