"""Pipelines of dlt on a sandbox and DuckDB: no telemetry, no folder of the machine."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import dlt
import duckdb
import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox, running_sandbox


class Warehouse:
    """A pipeline into a DuckDB file, what the file holds, and a client to fill it."""

    def __init__(self, folder: Path, sdk: Any, account: RunningSandbox) -> None:
        self._folder = folder
        self._database = duckdb.connect(str(folder / "warehouse.duckdb"))
        self.sdk = sdk
        self.account = account
        self.pipeline: dlt.Pipeline
        self._driver = Driver(sdk, "sync")

    @cached_property
    def client(self) -> Any:
        return self.connect()

    def connect(self, **settings: Any) -> Any:
        """A client of the sandbox."""
        return self._driver.connect(self.account, **settings)

    def close(self) -> None:
        self._driver.close()
        self._database.close()

    @property
    def xurrent(self) -> Any:
        """What users import."""
        return importlib.import_module(f"{self.sdk.__name__}.dlt").xurrent

    def source(self, *names: str, **options: Any) -> Any:
        """A source of the client's listings."""
        own = {} if options.get("queries") and not names else {"client": self.client}
        return self.xurrent(*names, **{**own, **options})

    def copy(self, *names: str, **options: Any) -> dict[str, int]:
        """Load listings; how many rows each table was given."""
        return self.load(self.source(*names, **options))

    def new(self, worker: str = "pipelines") -> dlt.Pipeline:
        """The pipeline as another process would make it: from the disk of a worker."""
        return dlt.pipeline(
            "warehouse",
            destination=dlt.destinations.duckdb(str(self._folder / "warehouse.duckdb")),
            dataset_name="copy",
            pipelines_dir=str(self._folder / worker),
        )

    def load(self, source: Any, **more: Any) -> dict[str, int]:
        """Run the pipeline; how many rows each table was given."""
        self.pipeline = self.new()
        self.pipeline.run(source, **more).raise_on_failed_jobs()
        trace = self.pipeline.last_trace
        assert trace is not None
        assert trace.last_normalize_info is not None
        counts: dict[str, int] = trace.last_normalize_info.row_counts
        return {name: n for name, n in counts.items() if not name.startswith("_dlt")}

    def query(self, text: str) -> list[tuple[Any, ...]]:
        with self.pipeline.sql_client() as sql:
            return [tuple(row) for row in sql.execute_sql(text) or ()]

    def columns(self, table: str) -> dict[str, tuple[str, bool]]:
        """Type, and whether it may be null, by name; dlt's own left out."""
        rows = self.query(
            "SELECT column_name, data_type, is_nullable FROM information_schema.columns "
            f"WHERE table_schema = 'copy' AND table_name = '{table}'"
        )
        return {
            name: (type_, nullable == "YES")
            for name, type_, nullable in rows
            if not name.startswith("_dlt")
        }


@pytest.fixture
def account() -> Iterator[RunningSandbox]:
    """A sandbox whose records a test may change."""
    sizes = {"Person": 40, "Request": 30, "Team": 8, "TimeEntry": 12}
    with running_sandbox(sizes=sizes, accounts=("widget", "gadget")) as sandbox:
        yield sandbox


@pytest.fixture
def warehouse(
    sdk: Any, account: RunningSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Warehouse]:
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.chdir(tmp_path)
    made = Warehouse(tmp_path, sdk, account)
    yield made
    made.close()
