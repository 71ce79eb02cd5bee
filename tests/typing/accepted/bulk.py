"""Exports into classes, typed rows of imports, events, and what is waited for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import assert_type

from xurrent_sdk import (
    DiscoveredConfigurationItemsPayload,
    ExportJob,
    ImportJob,
    ImportOutcome,
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
    assert_type(client.bulk.import_("people", rows).wait(), ImportOutcome)
    client.bulk.import_("people", [{"Primary Email": "ann@widget.com"}])
    client.bulk.import_("people", [Member("ann@widget.com")])
    client.bulk.import_("people", "people.csv")
    assert_type(client.bulk.job("token", "import"), ImportJob)
    assert_type(client.bulk.job("token", "export"), ExportJob)
    assert_type(client.wait(payload), DiscoveredConfigurationItemsPayload)


def check(client: XurrentClient) -> None:
    event = client.events.create_request(subject="down", source="nagios")
    assert_type(event.created, bool)
