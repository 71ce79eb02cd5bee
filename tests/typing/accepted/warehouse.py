"""The source of dlt, as checkers see it without dlt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_type

from xurrent_sdk import XurrentClient
from xurrent_sdk.dlt import WarehouseSource, xurrent


def check(client: XurrentClient) -> None:
    people = client.query.people().select(lambda p: [p.id, p.updated_at, p.teams])
    source = xurrent("requests", client=client, queries={"staff": people}, lag=60)
    assert_type(source, WarehouseSource)
    assert_type(source.resources, Mapping[str, object])
    assert_type(source.with_resources("staff").add_limit(3), WarehouseSource)
