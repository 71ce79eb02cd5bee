"""A client of either kind and a sandbox, on one clock that tests move."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

import xurrent_sdk
from tests.support import harness
from xurrent_gen.runtime.bulk.exporting import AsyncExportResult, ExportResult
from xurrent_gen.runtime.bulk.facade import AsyncBulk, Bulk
from xurrent_gen.runtime.client.client import AsyncClient
from xurrent_gen.runtime.session.quota import Limits
from xurrent_gen.sandbox import BulkOptions, RunningSandbox, running_sandbox

GRAPHQL = "https://graphql.xurrent.qa"
both = pytest.mark.parametrize("kind", ["sync", "async"], indirect=True)
"""Mark a test for both clients."""


class World(harness.World):
    """Bulk over HTTP against a sandbox, or on a script."""

    server: RunningSandbox

    def reach(self, server: RunningSandbox, **settings: Any) -> None:
        """A client of the sandbox that is not paced."""
        self.server = server
        unpaced = {"limits": Limits(requests=None), **settings}
        self.connect(server.client_settings, **unpaced)

    @property
    def bulk(self) -> Any:
        if isinstance(self.client, AsyncClient):
            return AsyncBulk(self.client)
        return Bulk(self.client)

    def export(self, *types: str, **given: Any) -> Any:
        return self.run(self.bulk.export(*types, **given))

    def exported(self, *types: str, **given: Any) -> Any:
        """The result of an export."""
        result = self.run(self.export(*types, **given).wait())
        assert isinstance(result, ExportResult | AsyncExportResult)
        return result

    def imported(self, of_type: str, rows: Any, **given: Any) -> Any:
        """The outcome of an import."""
        job = self.run(self.bulk.import_(of_type, rows, **given))
        return self.run(job.wait())

    @property
    def calls(self) -> list[str]:
        """What reached the server, as ``POST /v1/export``."""
        found = [entry.request for entry in self.server.journal]
        return [f"{request.method} {request.path}" for request in found]


@contextmanager
def connected(
    kind: str, bulk: BulkOptions | None = None, **more: Any
) -> Iterator[World]:
    """A world with a sandbox of its own."""
    with (
        World(kind) as world,
        running_sandbox(
            clock=world.clock, bulk=bulk or BulkOptions(), **more
        ) as server,
    ):
        world.reach(server)
        yield world


def scan(source: str, *products: list[dict[str, Any]]) -> Any:
    """What was discovered: products with their items."""
    found = [
        xurrent_sdk.DiscoveredProductInput.model_validate(
            {
                "source_id": f"p{number}",
                "name": f"Server {number}",
                "model": "S",
                "brand": source,
                "configuration_items": items,
            }
        )
        for number, items in enumerate(products)
    ]
    category = xurrent_sdk.DiscoveredProductCategoryInput(
        reference="servers", name="Servers", products=found
    )
    return xurrent_sdk.DiscoveredConfigurationItemsInput(
        source=source, physical_assets=[category]
    )


def item(number: int, **more: Any) -> dict[str, Any]:
    return {"source_id": f"c{number}", "name": f"df{number}", **more}
