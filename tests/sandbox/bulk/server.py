"""A sandbox over HTTP with a clock of its own, and a careful client of its bulk addresses."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from tests.sandbox.calls import HttpClient
from tests.support.clock import ManualClock
from xurrent_gen.sandbox import BulkOptions, running_sandbox


class BulkClient(HttpClient):
    """Sends what documents say, and shows the plain answers."""

    def post(self, what: str, **given: Any) -> httpx.Response:
        return self.http.post(
            f"{self.server.rest_url}/{what}", headers=self.credentials, **given
        )

    def progress(self, what: str, token: str) -> httpx.Response:
        return self.http.get(
            f"{self.server.rest_url}/{what}/{token}", headers=self.credentials
        )

    def export(self, *types: str, **fields: str) -> httpx.Response:
        given = {"type": ",".join(types), "export_format": "csv", **fields}
        return self.post("export", files={n: (None, v) for n, v in given.items()})

    def rows(self, bulk_type: str, **fields: str) -> list[dict[str, str]]:
        """The rows of an export of one type."""
        started = self.export(bulk_type, **fields)
        assert started.status_code == 200, started.text
        done = self.progress("export", started.json()["token"]).json()
        assert done["state"] == "done", done
        text = self.http.get(done["url"]).content.decode()
        return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))

    def bring(self, bulk_type: str, file: str | bytes) -> dict[str, Any]:
        """What an import ends with."""
        content = file.encode() if isinstance(file, str) else file
        started = self.post(
            "import",
            data={"type": bulk_type},
            files={"file": ("rows.csv", content, "text/csv")},
        )
        assert started.status_code == 200, started.text
        done: dict[str, Any] = self.progress("import", started.json()["token"]).json()
        return done

    def log(self, done: dict[str, Any]) -> str:
        return self.http.get(done["logfile"]).text


@contextmanager
def bulk_server(
    options: BulkOptions | None = None, **settings: Any
) -> Iterator[BulkClient]:
    clock = ManualClock(1_735_689_600.0)
    with running_sandbox(
        clock=clock, bulk=options or BulkOptions(), **settings
    ) as server:
        client = BulkClient(server, clock)
        try:
            yield client
        finally:
            client.http.close()
