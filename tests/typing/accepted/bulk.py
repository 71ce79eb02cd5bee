"""Exports into classes, typed rows of imports, events, and what is waited for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import assert_type

from xurrent_sdk import (
    AsyncExportJob,
    AsyncXurrentClient,
    DiscoveredConfigurationItemsPayload,
    ExportJob,
    ImportJob,
    ImportOutcome,
    ImportType,
    XurrentClient,
)
from xurrent_sdk.import_rows import PeopleRow


@dataclass
class Member:
    """What is wanted of a person."""

    primary_email: str


def bulk(client: XurrentClient, payload: DiscoveredConfigurationItemsPayload) -> None:
    job = client.bulk.export("people", since=datetime(2026, 1, 31, tzinfo=UTC))
    assert_type(job, ExportJob | None)
    if job is not None:
        result = job.wait(timeout=60)
        assert_type(result.rows("people"), Iterator[dict[str, str]])
        assert_type(result.rows(into=dict), Iterator[dict[str, object]])
        assert_type(result.rows(into=Member), Iterator[Member])
        assert_type(result.rows(into=PeopleRow), Iterator[PeopleRow])
    rows: list[PeopleRow] = [{"Primary Email": "ann@widget.com", "VIP": None}]
    rows[0]["Custom Fields"] = {"kg": Decimal("1.5"), "racks": [12, 13], "on": None}
    assert_type(client.bulk.import_("people", rows).wait(), ImportOutcome)
    client.bulk.import_("people", [{"Primary Email": "ann@widget.com"}])
    client.bulk.import_("people", [Member("ann@widget.com")])
    client.bulk.import_("people", "people.csv")
    assert_type(client.bulk.job("token", "import"), ImportJob)
    assert_type(client.bulk.job("token", "export"), ExportJob)
    named: ImportType = "teams"
    client.bulk.import_many({"people": rows, named: []})
    client.bulk.preview("teams", [])
    client.bulk.export("satisfactions", "flsas")
    text = str(named)
    client.bulk.import_(text, rows, strict=True)
    client.bulk.import_many({text: rows}, strict=False)
    client.bulk.preview("of_next_year", rows, strict=False)
    assert_type(client.bulk.export(text, strict=True), ExportJob | None)
    assert_type(client.wait(payload), DiscoveredConfigurationItemsPayload)


def check(client: XurrentClient) -> None:
    event = client.events.create_request(subject="down", source="nagios")
    assert_type(event.created, bool)


async def in_tasks(client: AsyncXurrentClient) -> None:
    job = await client.bulk.export("people")
    assert_type(job, AsyncExportJob | None)
    if job is not None:
        result = await job.wait()
        async for row in result.rows(into=Member):
            assert_type(row, Member)
    imported = await client.bulk.import_("people", [])
    assert_type(await imported.wait(), ImportOutcome)
    assert_type(await client.bulk.import_many({"people": []}), dict[str, ImportOutcome])
    event = await client.events.create_request(subject="down")
    assert_type(event.created, bool)
