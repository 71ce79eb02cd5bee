"""Pipelines of dlt on a sandbox and DuckDB: no telemetry, no folder of the machine."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import dlt
import pytest

from xurrent_gen.sandbox import RunningSandbox, running_sandbox

Connect = Callable[..., Any]


class Warehouse:
    """A pipeline into a DuckDB file, and what the file holds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.pipeline = self.new()

    def new(self) -> dlt.Pipeline:
        """The pipeline as another process would make it: from what is on disk."""
        return dlt.pipeline(
            "warehouse",
            destination=dlt.destinations.duckdb(str(self._folder / "warehouse.duckdb")),
            dataset_name="copy",
            pipelines_dir=str(self._folder / "pipelines"),
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
def warehouse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Warehouse:
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.chdir(tmp_path)
    return Warehouse(tmp_path)


@pytest.fixture
def account() -> Iterator[RunningSandbox]:
    """A sandbox whose records a test may change."""
    sizes = {"Person": 40, "Request": 30, "Team": 8, "TimeEntry": 12}
    with running_sandbox(sizes=sizes, accounts=("widget", "gadget")) as sandbox:
        yield sandbox


@pytest.fixture
def xurrent(sdk: Any) -> Any:
    """What users import."""
    return importlib.import_module(f"{sdk.__name__}.dlt").xurrent


@pytest.fixture
def connect(sdk: Any, account: RunningSandbox) -> Iterator[Connect]:
    """Makes clients of the sandbox that are closed afterwards."""
    made: list[Any] = []

    def connect(**settings: Any) -> Any:
        given = {
            "account": account.account,
            "token": account.token,
            "graphql_endpoint": account.graphql_url,
            "oauth_endpoint": account.oauth_url,
            "limits": sdk.Limits(requests=None),
            "trust_env": False,
            **settings,
        }
        made.append(sdk.XurrentClient(**given))
        return made[-1]

    yield connect
    for client in made:
        client.close()
