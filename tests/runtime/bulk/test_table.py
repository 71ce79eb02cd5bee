"""The table of columns says what the data file says, in fewer lines."""

from __future__ import annotations

import json
from pathlib import Path

import xurrent_gen
from xurrent_gen.runtime.bulk import columns as table
from xurrent_gen.runtime.bulk.columns import Column, columns_of

DATA = Path(xurrent_gen.__file__).parent / "data" / "import-columns.json"


def test_every_column_of_the_data_is_in_the_table() -> None:
    given = json.loads(DATA.read_text("utf-8"))
    for name, columns in given.items():
        wanted = [
            Column(
                each["header"],
                each["type"],
                bool(each.get("required")),
                each.get("unique_key", ""),
            )
            for each in columns
        ]
        assert list(columns_of(name).values()) == wanted
        assert columns_of(table.RENAMED.get(name, name)) == columns_of(name)
    lines = table.COLUMNS.strip().splitlines()
    assert [line.partition("|")[0] for line in lines] == ["*", *given]
    assert set(given) <= set(table.IMPORTED)


def test_only_what_refers_in_circles_needs_a_second_pass() -> None:
    circles = {"organizations", "people", "tasks", "project_tasks"}
    later = table.columns_for_later(table.ORDER.split())
    assert {name for name, columns in later.items() if columns} == circles
    assert table.in_order(["risks", "risk_severities"])[0] == "risk_severities"
