"""Rows of exports that are spreadsheets, written by openpyxl and read by the client."""

from __future__ import annotations

import gc
import io
import tracemalloc
import zipfile
from datetime import date, datetime, time
from importlib import import_module
from typing import Any

import pytest

from tests.runtime.bulk.test_exports import Person, scripted
from xurrent_gen.runtime.bulk.exported import ExportedFiles
from xurrent_gen.runtime.bulk.outcome import RowError

HEADER = ("ID", "Primary Email", "Name", "Disabled", "Cost Per Hour", "Job Title")
ROWS: list[tuple[object, ...]] = [
    (1, "ann@widget.com", "Ann", True, 12.5, None),
    (2.0, "bob@widget.com", "\t=A1", "FALSE", "40", "a\nb"),
    (None, None, None, None, None, None),
    ("3", "cat@widget.com", "007"),
]


def book(*rows: tuple[object, ...], header: tuple[str, ...] = HEADER) -> bytes:
    openpyxl: Any = import_module("openpyxl")
    made = openpyxl.Workbook(write_only=True)
    sheet = made.create_sheet()
    sheet.append(header)
    for row in rows:
        sheet.append(row)
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


def test_rows_come_as_those_of_a_csv_file_do(kind: str) -> None:
    world, result = scripted(kind, book(*ROWS), "1-people.xlsx", "people")
    with world:
        rows = world.collect(result.rows())
        people = world.collect(result.rows(into=Person))
        decoded = world.collect(result.rows(into=dict))
    assert [tuple(row) for row in rows] == [HEADER] * 3
    assert [tuple(row.values()) for row in rows] == [
        ("1", "ann@widget.com", "Ann", "TRUE", "12.5", ""),
        ("2", "bob@widget.com", "=A1", "FALSE", "40", "a\nb"),
        ("3", "cat@widget.com", "007", "", "", ""),
    ]
    assert people[0] == {"primary_email": "ann@widget.com", "disabled": True}
    assert [row["Disabled"] for row in decoded] == [True, False, None]


def test_several_files_of_a_type_are_one_list(kind: str) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for number in (1, 2):
            row = (number, f"p{number}@widget.com", "P")
            archive.writestr(f"{number}-people.xlsx", book(row))
    world, result = scripted(kind, held.getvalue(), "export.zip", "people")
    with world:
        assert [row["ID"] for row in world.collect(result.rows())] == ["1", "2"]


MOMENTS: list[tuple[object, str]] = [
    (date(2030, 3, 1), "2030-03-01"),
    (datetime(2030, 3, 1, 9, 30), "2030-03-01T09:30:00"),
    (time(9, 30), "09:30"),
    (12.25, "12.25"),
    (1e6, "1000000"),
]


@pytest.mark.parametrize(("value", "text"), MOMENTS)
def test_typed_cells_are_written_as_exports_do(value: object, text: str) -> None:
    content = io.BytesIO(book((value,), header=("ID",)))
    files = ExportedFiles(content, ["people"], "people.xlsx")
    assert list(files.rows("people")) == [{"ID": text}]


def broken(name: str, text: str) -> bytes:
    held = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(book(*ROWS))) as whole,
        zipfile.ZipFile(held, "w") as archive,
    ):
        for each in whole.namelist():
            archive.writestr(each, text if each == name else whole.read(each))
    return held.getvalue()


@pytest.mark.parametrize("name", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
@pytest.mark.parametrize("text", ["", "<x/>", "<worksheet><sheetData><row><c"])
def test_a_damaged_spreadsheet_is_told(name: str, text: str) -> None:
    files = ExportedFiles(io.BytesIO(broken(name, text)), ["people"], "people.xlsx")
    with pytest.raises(RowError, match=r"is damaged|it is empty"):
        list(files.rows("people"))


def test_a_row_that_is_too_long_is_told() -> None:
    content = io.BytesIO(book((1, "x"), header=("ID",)))
    files = ExportedFiles(content, ["people"], "people.xlsx")
    with pytest.raises(RowError, match="line 2 has 2 cells below 1"):
        list(files.rows("people"))


def test_memory_is_that_of_one_file() -> None:
    """Exports hold 10,000 rows a file at most, and more of them where there are more."""

    def peak(count: int) -> int:
        held = io.BytesIO()
        rows = [(n, f"p{n}@widget.com", "x" * 100, n / 7) for n in range(200)]
        with zipfile.ZipFile(held, "w") as archive:
            for number in range(count):
                archive.writestr(f"{number}-people.xlsx", book(*rows))
        files = ExportedFiles(held, ["people"], "export.zip")
        tracemalloc.start()
        try:
            read = 0
            for read, _ in enumerate(files.rows("people"), 1):
                if read % len(rows) == 0:
                    gc.collect()  # a book that was read holds on to itself
            assert read == count * len(rows)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(1)  # what is made once
    assert peak(6) < peak(2) * 1.2
