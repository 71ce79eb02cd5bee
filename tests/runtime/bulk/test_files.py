"""Rows become files: what stands in cells, which rows share a file, what is refused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from tests.runtime.bulk.model import Sheet, parse
from tests.support.kinds import NumpyFloat
from xurrent_gen.runtime.bulk.cells import Reference, Unfit, cell_of, reader
from xurrent_gen.runtime.bulk.columns import Column
from xurrent_gen.runtime.bulk.outcome import RowError
from xurrent_gen.runtime.bulk.prepared import ImportFiles
from xurrent_gen.runtime.core.errors import ConfigurationError
from xurrent_gen.runtime.core.scalars import SpecialTimestamp
from xurrent_gen.runtime.core.suggest import did_you_mean


def sheets(of_type: str, rows: Any, **how: Any) -> list[Sheet]:
    files = ImportFiles(of_type, rows, **how)
    found = [parse(file.text(2**30).encode()) for file in files.files]
    assert [len(sheet.rows) for sheet in found] == [file.rows for file in files.files]
    return found


@dataclass
class Role:
    primary_email: str
    time_format_24h: bool


class Human(BaseModel):
    email: str = Field(alias="Primary Email")
    job_title: str | None = Field(None, alias="title")  # in the JSON of HR
    site: str | None = Field(None, alias="Location")
    name: str | None = None


class Status(StrEnum):
    ASSIGNED = "assigned"


FOREIGN = Reference.of("Widget North America", "wna")
RIO = timezone(timedelta(hours=-3))
ACCEPTED: list[tuple[str, object, str]] = [
    ("source_id", "部" * 128, "部" * 128),
    ("string", None, ""),
    ("string", 42, "42"),
    ("string", "a\r\nb\rc", "a\nb\nc"),
    ("boolean", True, "TRUE"),
    ("boolean", "\ttrue \n", "TRUE"),
    ("string", "\t+31 6 123", "+31 6 123"),  # from a file of exports
    ("string", "\tx", "\tx"),
    ("boolean", " Off", "FALSE"),
    ("boolean", "  ", ""),
    ("ref:team by name", " North ", "North"),
    ("refs:ci by label", [" a", "b "], "a\nb"),
    ("decimal", Decimal("1E+3"), "1000"),
    ("decimal", NumpyFloat(1e16), "10000000000000000"),
    ("date", date(2030, 1, 31), "2030-01-31"),
    ("datetime", datetime(2030, 1, 31, 9, 5), "2030-01-31T09:05"),
    ("timestamp", datetime(2030, 1, 31, tzinfo=UTC), "2030-01-31T00:00:00+00:00"),
    ("timestamp", datetime(2030, 1, 31, 1, 2, 3, 4, RIO), "2030-01-31T01:02:03-03:00"),
    ("timestamp", SpecialTimestamp.NO_TARGET, "no_target"),
    ("timestamp", "best_effort", "best_effort"),
    ("time_of_day", time(17, 30), "17:30"),
    ("duration_min", timedelta(hours=2), "120"),
    ("duration_hm", -30, "-30"),
    ("enum:request.status", Status.ASSIGNED, "assigned"),
    ("enum:language", "nl-BE", "nl-BE"),
    ("ref:person by primary email", "a@b.c @wna", "a@b.c @wna"),
    ("ref:organization by name", FOREIGN, "Widget North America @wna"),
    ("refs:ci by label", ["a", FOREIGN], "a\nWidget North America @wna"),
    ("lines", iter(["a, b", 'c "d"']), 'a, b\nc "d"'),
    ("custom_fields_json", {"rack": 4}, '[{"id": "rack", "value": 4}]'),
    ("unknown", ["a", "b"], "a\nb"),
    ("unknown", True, "TRUE"),
    ("unknown", timedelta(hours=2), "120"),
    ("unknown", {"kg": Decimal("1.50")}, '[{"id": "kg", "value": 1.5}]'),
    (
        "unknown",
        {"t": Decimal(10**17 + 1)},
        f'[{{"id": "t", "value": "{10**17 + 1}"}}]',
    ),
]
UNFIT: list[tuple[str, object, str]] = [
    ("string", 1.5, "whole number"),
    ("string", float("nan"), "None for nothing"),
    ("string", "a\0b", "NUL"),
    ("string", "\ud800", "surrogate"),
    ("boolean", "ja", "any other word for false"),
    ("boolean", 1, "True or False"),
    ("integer", True, "whole number"),
    ("decimal", float("inf"), "finite"),
    ("decimal", "1,5", "thousands"),
    ("date", datetime(2030, 1, 31), "a date"),
    ("date", "2027-02-29", "a date"),
    ("timestamp", "2026-11-31T10:00:00Z", "seconds and zone"),
    ("datetime", datetime(2030, 1, 31, tzinfo=UTC), "without zone"),
    ("datetime", datetime(2030, 1, 31, 0, 0, 1), "whole minutes"),
    ("timestamp", datetime(2030, 1, 31), "zone"),
    ("time_of_day", time(17, 30, 1), "whole minutes"),
    ("duration_min", timedelta(seconds=90), "whole minutes"),
    ("duration_hm", "1:75", "hours:minutes"),
    ("enum:request.status", "In Progress", "not its label"),
    ("ref:person by primary email", "Ann Smith", "primary email"),
    ("refs:ci by label", ["a\nb"], "line breaks"),
    ("ref:team by name", "North\nSouth", "key of one record"),
    ("refs:ci by label", {"a": 1}, "list of strings"),
    ("custom_fields_json", '{"rack": 4}', r'mapping .*\[{"id": "rack"'),
    ("custom_fields_json", "[" * 100_000, "mapping"),
    ("custom_fields_json", {"rack": object()}, "JSON"),
    ("country", "Netherlands", "two capital letters"),
    ("source", "s" * 31, "30 characters"),
    ("text", "ü" * 40_000, "65536 bytes"),
    ("unknown", object(), "a string, a number"),
]


@pytest.mark.parametrize(("kind", "value", "text"), ACCEPTED)
def test_a_value_becomes_the_text_of_a_cell(
    kind: str, value: object, text: str
) -> None:
    assert cell_of(Column("H", kind), value) == text


@pytest.mark.parametrize(("kind", "value", "told"), UNFIT)
def test_a_value_that_would_be_misread_is_refused(
    kind: str, value: object, told: str
) -> None:
    with pytest.raises(Unfit, match=told):
        cell_of(Column("H", kind), value)


MOMENTS = st.datetimes(timezones=st.just(UTC)).map(lambda m: m.replace(microsecond=0))
VALUES = {
    "boolean": st.booleans(),
    "integer": st.integers(),
    "decimal": st.decimals(allow_nan=False, allow_infinity=False),
    "date": st.dates(date(1000, 1, 1)),
    "timestamp": MOMENTS.filter(lambda m: m.year >= 1000),
    "duration_hm": st.integers(-(10**6), 10**6).map(lambda m: timedelta(minutes=m)),
    "custom_fields_json": st.dictionaries(
        st.text(min_size=1), st.none() | st.integers() | st.text(), min_size=1
    ),
}


@pytest.mark.parametrize("kind", list(VALUES))
@settings(max_examples=30)
@given(data=st.data())
def test_what_is_written_is_read_again(kind: str, data: st.DataObject) -> None:
    value = data.draw(VALUES[kind])
    column = Column("H", kind)
    try:
        text = cell_of(column, value)
    except Unfit:
        assert re.search(r"\\u0000|\\x00|\\ud[89a-f]", ascii(value))
        return
    assert reader(column)(text) == value


# As they come from an HR system that nobody has cleaned.
HOSTILE: list[dict[str, object]] = [
    {"Name": 'Ann "Annie" Smith'},
    {"Name": '"\n"'},
    {"Name": "a,b;c\td"},
    {"Name": "\ta"},
    {"Name": "first\r\nsecond\rthird"},
    {"Name": "=HYPERLINK(1)"},
    {"Name": " leading and trailing "},
    {"Name": "\\n"},
    {"Name": "\ufeffbom \u2028"},
    {"Name": "😀 e\u0301"},
    {"Name": "x" * 40_000},
    {"Name": "a", "Job Title": None},
    {"Name": "a", "Manager": "boss@widget.com"},
    {"Job Title": "b", "Name": "a"},
    {"Name": "a", "Disabled": False, "Organization": FOREIGN},
    {"Name": "a", "Source": None, "Source ID": None},
    {"Name": "a", "Custom Fields": {"x": 'y"\n,'}},
]


def test_hostile_rows_come_back_from_the_files() -> None:
    rows = [
        {"Primary Email": f"p{number}@widget.com", **row}
        for number, row in enumerate(HOSTILE)
    ]
    given: dict[str, dict[str, str]] = {}
    for row in rows:
        texts = {
            n: cell_of(COLUMNS.get(n, Column(n, "string")), v) for n, v in row.items()
        }
        given[str(row["Primary Email"])] = texts
    files = ImportFiles("people", rows).files
    assert len(files) == len({frozenset(row) for row in rows})
    read: dict[str, dict[str, str]] = {}
    for file in files:
        records = parse(file.text(2**30).encode()).records
        read |= {record["Primary Email"]: record for record in records}
    assert read == given


COLUMNS = {
    "Disabled": Column("Disabled", "boolean"),
    "Custom Fields": Column("Custom Fields", "custom_fields_json"),
}


def test_models_and_dataclasses_are_rows() -> None:
    human = {"Primary Email": "b@b.c", "Job Title": "x", "Location": "y"}
    given = {"title": "x", **human}  # pydantic ignores the rest
    rows = [Role("a@b.c", True), Human.model_validate(given)]
    first, second = sheets("people", rows)
    assert first.records == [{"Primary Email": "a@b.c", "Time Format 24h": "TRUE"}]
    assert second.records == [human]
    for wrong in ([1], 1):
        with pytest.raises(ConfigurationError, match="A int is no row"):
            ImportFiles("people", wrong)  # type: ignore[arg-type]


@dataclass
class Holder:
    primary_email: str
    manager: str | None
    name: str | None = None
    job_title: str | None = None


def test_a_default_none_of_a_dataclass_clears_nothing() -> None:
    (sheet,) = sheets("people", [Holder("a@b.c", None, name="x")])
    assert sheet.records == [{"Primary Email": "a@b.c", "Manager": "", "Name": "x"}]


def test_a_csv_file_is_rows(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    lines = [["Primary Email", "Name"], ["a@b.c", '"A\nB"'], ["b@b.c", ""]]
    text = "\r\n".join(";".join(line) for line in lines)
    path.write_text(text.replace("\r\nb@b.c", "\r\n\r\nb@b.c"), "utf-8-sig", newline="")
    with pytest.raises(RowError, match=r"^line 5, Name: the server needs a value"):
        ImportFiles("people", path)
    path.write_text(text + "B\r\nA@b.c;C", newline="")
    with pytest.raises(RowError, match=r"^line 5 is about the record of line 2: the"):
        ImportFiles("people", path)
    path.write_text(text + "B", "utf-8-sig", newline="")
    (sheet,) = sheets("people", str(path))
    assert [row[1] for row in sheet.rows] == ["A\nB", "B"]


def test_empty_columns_at_the_end_are_no_columns(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Primary Email;Name;;\na@b.c;Ann;;\nb@b.c;Bob;;\n")
    (sheet,) = sheets("people", path)
    assert sheet.rows == [["a@b.c", "Ann"], ["b@b.c", "Bob"]]
    path.write_text("Primary Email;Name;;\na@b.c;Ann;;7\n")
    with pytest.raises(RowError, match=r"^line 2, '': the column has no header"):
        ImportFiles("people", path)


def test_a_downloaded_export_is_imported_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    note = "x" * 200_000
    head = "ID,Primary Email,Source,Source ID,Name,Remarks"
    path.write_text(f"{head}\n7,a@b.c,Web,,\t=Ann,{note}\n")
    (sheet,) = sheets("people", path, strict=False)
    assert sheet.rows == [["7", "a@b.c", "Web", "", "=Ann", note]]


ANN: dict[str, object] = {"Primary Email": "a@b.c"}
HR: dict[str, object] = {"Source": "hr", "Source ID": "1"}
REFUSED: list[tuple[str, list[dict[str, object]], str]] = [
    ("people", [{"Primary email": "a@b.c"}], "did you mean 'Primary Email'"),
    ("people", [{"primary_email": "a@b.c"}], "did you mean 'Primary Email'"),
    ("people", [{}], "row 1, all: the row is empty"),
    ("people", [{"Primary Email": None}], "needs a value"),
    ("people", [{**ANN, "Source": "hr"}], "or neither"),
    ("people", [{**ANN, "Source": "hr", "Source ID": ""}], "or neither"),
    (
        "people",
        [ANN, {"Primary Email": "A@b.c"}],
        "record of row 1: .* one after another$",
    ),
    ("service_offerings", [{"Source": "hr"}], "or neither"),  # its columns: unknown
    ("service_offerings", [HR, HR], "the same Source and Source ID.*exact_keys"),
    ("cis", [HR, HR], "the same Source and Source ID"),
    ("cis", [{"Label": float("nan")}], "or None for nothing, not this NaN"),
]


@pytest.mark.parametrize(("of_type", "rows", "told"), REFUSED)
def test_rows_that_would_go_wrong_are_refused(
    of_type: str, rows: list[dict[str, object]], told: str
) -> None:
    with pytest.raises(RowError, match=told):
        ImportFiles(of_type, rows)


def test_all_problems_are_told_at_once_and_no_values() -> None:
    rows = [{"Primary Email": f"secret{n}", "Disabled": "ja"} for n in range(50)]
    with pytest.raises(RowError) as caught:
        ImportFiles("people", rows)
    message = str(caught.value)
    assert message.count("row ") == 20
    assert "row 10, Disabled" in message
    assert "secret" not in message


def test_an_unknown_header_is_told_once_and_hides_no_other_problem(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_up: list[str] = []

    def once(name: str, known: Iterable[str]) -> str:
        looked_up.append(name)
        return did_you_mean(name, known)

    monkeypatch.setattr("xurrent_gen.runtime.bulk.prepared.did_you_mean", once)
    rows: list[dict[str, object]] = [
        {"Sorce": "hr", "Source ID": str(n), "Disabled": "ja" if n == 40 else True}
        for n in range(50)
    ]
    with pytest.raises(RowError) as caught:
        ImportFiles("people", rows)
    first, second = str(caught.value).split("; row ")
    assert first == "row 1, 'Sorce': people have no such column; did you mean 'Source'?"
    assert second.startswith("41, Disabled: expected True or False")
    assert looked_up == ["Sorce"]  # a million rows may have it, and a look takes long


def test_every_row_that_repeats_a_key_is_reported() -> None:
    """Each is named once, so that a file need not be corrected row by row."""
    rows: list[dict[str, object]] = [
        {"Primary Email": email, "Name": "Ann"}
        for email in ("a@x.org", "a@x.org", "b@x.org", "b@x.org")
    ]
    rows.insert(0, {"Primary Email": "c@x.org", "Name": ""})
    with pytest.raises(RowError) as caught:
        ImportFiles("people", rows)
    found = re.findall(
        r"row (\d+)(, Name| is about the record of row \d)", str(caught.value)
    )
    assert found == [
        ("1", ", Name"),
        ("3", " is about the record of row 2"),
        ("5", " is about the record of row 4"),
    ]


def test_rows_of_another_type_are_refused() -> None:
    """Checkers tell them apart by ``import_type``, which is no column of the file."""
    named = {"import_type": "people", "Primary Email": "ann@widget.com"}
    (sheet,) = sheets("people", [named])
    assert sheet.header == ["Primary Email"]
    with pytest.raises(RowError, match="row of sites, given to an import of people"):
        sheets("people", [{"import_type": "sites", "Name": "HQ"}])


def test_what_is_not_known_is_taken_on_request() -> None:
    with pytest.raises(ConfigurationError, match="did you mean 'people'"):
        ImportFiles("peple", [])
    rows = [{"Primary Email": "a@b.c", "Shoe Size": 42}]
    (sheet,) = sheets("people", rows, strict=False)
    assert sheet.records == [{"Primary Email": "a@b.c", "Shoe Size": "42"}]
    (sheet,) = sheets("risk_things", [{"b": True, "a": "x"}], strict=False)
    assert sheet.records == [{"b": "TRUE", "a": "x"}]
    (sheet,) = sheets("closure_codes", [{"Anything": " goes", **HR, "Source": "hr "}])
    assert sheet.records == [{"Anything": " goes", **HR}]


def detail(person: str, **more: object) -> dict[str, object]:
    return {"Person": person, **{n.replace("_", " "): v for n, v in more.items()}}


def test_rows_of_an_owner_stand_together_and_have_a_file_by_their_columns() -> None:
    rows = [
        detail("a@b.c", Contact_URI="1", Integration=True),
        detail("b@b.c", Contact_URI="2"),
        detail("A@B.c ", Integration="true ", Contact_URI="3"),
        detail("c@b.c", Contact_URI=None, Integration=False),
    ]
    files = ImportFiles("people_contact_details", rows)
    first, second = (parse(file.text().encode()) for file in files.files)
    assert first.header == ["Person", "Contact URI", "Integration"]
    assert [row[1] for row in first.rows] == ["1", "3", ""]
    assert [row[2] for row in first.rows] == ["TRUE", "TRUE", "FALSE"]
    assert second.records == [{"Person": "b@b.c", "Contact URI": "2"}]
    (warning,) = files.warnings
    assert "replace" in warning
    assert "1 owners" in warning
    assert warning in str(files)
    plain = ImportFiles("people_contact_details", rows[1:2])
    assert plain.warnings == []


RELATION = {"Related CI Label": "z", "Relation Type": "parent"}
OTHER_COLUMNS: list[tuple[str, list[dict[str, object]]]] = [
    (
        "people_contact_details",
        [detail("a@b.c", Contact_URI="1"), detail("A@b.c", Integration=True)],
    ),
    (
        "ci_relations",
        [
            {"CI Source": "x", "CI Source ID": "1", "CI Label": "a", **RELATION},
            {"CI Label": "A", **RELATION},
        ],
    ),
    ("calendars", [{"Name": "Day", "Weekday": "mon"}, {"Name": "day"}]),
]


@pytest.mark.parametrize(("of_type", "rows"), OTHER_COLUMNS)
def test_an_owner_whose_rows_have_other_columns_is_refused(
    of_type: str, rows: list[dict[str, object]]
) -> None:
    with pytest.raises(
        RowError, match="row 2 has other columns than row 1 of the same"
    ):
        ImportFiles(of_type, rows)


def test_periods_of_a_calendar_are_rows_of_one_record() -> None:
    day = {"Source": "hr", "Source ID": "1", "Name": "Day"}
    rows = [{**day, "Weekday": "mon"}, {**day, "Weekday": "tue"}]
    (sheet,) = sheets("calendars", rows)
    assert [row[-1] for row in sheet.rows] == ["mon", "tue"]


def test_relations_with_another_source_do_not_replace_one_another() -> None:
    relation = {"CI Label": "a", "Related CI Label": "z", "Relation Type": "parent"}
    with_source, without = sheets(
        "ci_relations", [{"Source": "x", **relation}, relation]
    )
    assert (len(with_source.rows), len(without.rows)) == (1, 1)


def test_one_equal_key_makes_two_rows_about_one_record() -> None:
    def person(email: str, number: str) -> dict[str, object]:
        return {"Primary Email": email, "Source": "hr", "Source ID": number}

    emails = [person("a@b.c", "1"), person(" A@b.c", "2")]
    for exact in (False, True):
        with pytest.raises(RowError, match="record of row 1: the same Primary Email"):
            ImportFiles("people", emails, exact_keys=exact)
    rows = [person("a@b.c", "ab"), person("b@b.c", "AB")]
    with pytest.raises(RowError, match=r"same Source and Source ID.*exact_keys=True"):
        ImportFiles("people", rows)
    (sheet,) = sheets("people", rows, exact_keys=True)
    assert len(sheet.rows) == 2
    rows = [person("a@b.c", "straße"), person("b@b.c", "strasse")]
    (sheet,) = sheets("people", rows)
    assert len(sheet.rows) == 2
    with pytest.raises(RowError, match=r"row 3 .*record of row 1: the same Source"):
        ImportFiles("people", [*rows, person("b@b.c", "straße ")])


def test_rows_that_would_make_many_jobs_are_refused_with_their_number() -> None:
    fields = ["Job Title", "Location", "Information", "Disabled", "Organization"]
    rows = [
        {"Primary Email": f"p{number}@b.c"}
        | {name: None for bit, name in enumerate(fields) if number >> bit & 1}
        for number in range(32)
    ]
    with pytest.raises(RowError, match=r"32 import jobs.*None clears.*max_jobs=32"):
        ImportFiles("people", rows, max_jobs=20)
    assert len(ImportFiles("people", rows, max_jobs=32).files) == 32
    told = str(ImportFiles("people", rows)).splitlines()
    assert (len(told), told[-1]) == (22, "  and 12 more")


def test_relations_of_a_ci_stand_together_and_replace_by_source() -> None:
    def relation(ci: str, source: str | None) -> dict[str, object]:
        return {"Source": source, "CI Label": ci, "Relation Type": "parent"}

    rows = [relation("a", "x"), relation("b", None), relation("a", "x")]
    files = ImportFiles("ci_relations", rows)
    sheet = parse(files.files[0].text().encode())
    labels = [record["CI Label"] for record in sheet.records]
    assert labels == ["a", "a", "b"]
    assert "all relations of the CI that have the same Source" in files.warnings[0]
    assert ImportFiles("ci_relations", rows[1:2]).warnings == []
