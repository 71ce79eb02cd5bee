"""Exports, from the question to the rows, against the sandbox over HTTP."""

from __future__ import annotations

import csv
import io
import tracemalloc
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from itertools import repeat
from pathlib import Path
from typing import Any, TypedDict, cast

import pytest
from pydantic import BaseModel, Field, TypeAdapter

from tests.runtime.bulk.world import World, both, connected
from tests.support import telling
from xurrent_gen.runtime.bulk.cells import Reference, reader
from xurrent_gen.runtime.bulk.columns import Column
from xurrent_gen.runtime.bulk.exported import ExportedFiles
from xurrent_gen.runtime.bulk.outcome import (
    ExportLimitError,
    JobOutcomeUnknownError,
    RowError,
)
from xurrent_gen.runtime.bulk.prepared import ImportFiles
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.core.scalars import SpecialTimestamp, TimeOfDay
from xurrent_gen.runtime.http.fake import Reply
from xurrent_gen.runtime.http.retry import RetryPolicy
from xurrent_gen.sandbox import BulkOptions
from xurrent_sdk.import_rows import PeopleRow

OWN = {"graphql_endpoint": "https://g.example", "rest_endpoint": "https://r.example/v1"}


@both
def test_rows_of_one_type_come_by_header(world: World) -> None:
    rows = world.collect(world.exported("people").rows("people"))
    assert len(rows) > 20
    assert {type(cell) for row in rows for cell in row.values()} == {str}
    assert all("@" in row["Primary Email"] for row in rows)
    assert not [cell for row in rows for cell in row.values() if cell[:1] == "\t"]


@both
def test_several_types_come_in_one_archive(world: World, tmp_path: Path) -> None:
    result = world.exported("people", "sites")
    people, sites = (world.collect(result.rows(name)) for name in ("people", "sites"))
    assert "Primary Email" in people[0]
    assert "Primary Email" not in sites[0]
    with pytest.raises(errors.ConfigurationError, match="several types"):
        world.collect(result.rows())
    with pytest.raises(errors.ConfigurationError, match="did you mean 'sites'"):
        world.collect(result.rows("site"))
    saved = world.run(result.download(tmp_path / "new" / "exports"))
    assert [path.name for path in saved] == ["people.csv", "sites.csv"]
    with saved[0].open(newline="", encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == len(people)
    assert sum(call.startswith("GET /bulk-files") for call in world.calls) == 1


def test_two_readers_do_not_disturb_one_another(world: World) -> None:
    result = world.exported("people")
    whole = world.collect(result.rows())
    first = world.collect(result.rows(), at_most=3)
    assert first + world.collect(result.rows())[3:] == whole


class Person(TypedDict):
    primary_email: str
    disabled: bool | None


@dataclass
class PersonData:
    primary_email: str
    name: str


class PersonModel(BaseModel):
    email: str = Field(alias="Primary Email")
    organization: str | None


@both
@pytest.mark.parametrize("into", [Person, PersonData, PersonModel])
def test_rows_become_what_the_user_asks_for(world: World, into: Any) -> None:
    result = world.exported("people")
    emails = [row["Primary Email"] for row in world.collect(result.rows())]
    made = world.collect(result.rows(into=into))
    read = [
        (
            each["primary_email"]
            if isinstance(each, dict)
            else getattr(each, "primary_email", None) or each.email
        )
        for each in made
    ]
    assert read == emails
    assert into is Person or {type(each) for each in made} == {into}


def test_a_class_without_columns_or_with_other_types_is_told(world: World) -> None:
    class Nothing(BaseModel):
        nothing: str

    class Wrong(BaseModel):
        name: int

    class Empty(BaseModel):
        do_not_translate_languages: str

    result = world.exported("people")
    with pytest.raises(errors.ConfigurationError, match="primary_email"):
        world.collect(result.rows(into=Nothing))
    with pytest.raises(RowError, match=r"Line 2 of people, name: .*integer") as caught:
        world.collect(result.rows(into=Wrong))
    name = world.collect(result.rows())[0]["Name"]
    assert name not in telling.told(caught.value)
    with pytest.raises(RowError, match=r"languages: .*; this is None, the"):
        world.collect(result.rows(into=Empty))


def test_generated_rows_hold_all_values_of_custom_fields(fake: World) -> None:
    cell = '"[{""id"":""racks"",""value"":[12,{""a"":null}]}]"'
    file = f"ID,Custom Fields\n1,{cell}\n".encode()
    result = scripted(fake, file, "people.csv", "people")
    (row,) = fake.collect(result.rows(into=PeopleRow))
    assert row["Custom Fields"] == {"racks": [12, {"a": None}]}
    assert TypeAdapter(PeopleRow).validate_python(row) == row


def test_nothing_changed_is_none(world: World) -> None:
    now = datetime.fromtimestamp(world.clock.time(), UTC)
    assert world.export("sites", since=now) is None
    assert world.export("sites", since=date(2030, 3, 1)) is None
    with pytest.raises(errors.RequestRefusedError, match="two months"):
        world.export("sites", since=now - timedelta(days=100))
    with pytest.raises(errors.ConfigurationError, match="time zone"):
        world.export("sites", since=datetime(2030, 3, 1))


def test_what_changed_comes_alone(world: World) -> None:
    world.clock.advance(60)
    zone = timezone(timedelta(hours=5))
    before = datetime.fromtimestamp(world.clock.time() - 1, zone)
    asked = world.execute("query { people(first: 1) { nodes { id primaryEmail } } }")
    (person,) = asked["people"]["nodes"]
    world.execute(
        "mutation M($i: PersonUpdateInput!) { personUpdate(input: $i) { person { id } } }",
        {"i": {"id": person["id"], "jobTitle": "x"}},
    )
    result = world.exported("people", "sites", since=before)
    (row,) = world.collect(result.rows("people"))
    assert row["Primary Email"] == person["primaryEmail"]
    assert world.collect(result.rows("sites")) == []


def test_progress_tells_each_state_once(world: World) -> None:
    seen: list[Any] = []
    job = world.export("people", "sites")
    world.run(job.wait(progress=seen.append))
    states = [each.state for each in seen]
    assert states[0] == "queued"
    assert states[-1] == "done"
    assert {each.type for each in seen} == {None, "people", "sites"}
    assert len(seen) == len(set(seen))
    assert max(world.sleeps) <= 15


def test_a_line_may_come_as_a_string(fake: World) -> None:
    lines: list[Any] = [{"state": "p", "line": each} for each in ("7", "9" * 5_000)]
    states = iter([*lines, {"state": "done"}])
    fake.start(lambda request: Reply(next(states)), **OWN)
    seen: list[Any] = []
    fake.run(fake.bulk.job("t", "export").wait(progress=seen.append))
    assert [each.line for each in seen] == [7, None, None]


def test_an_address_that_expired_is_asked_for_anew(kind: str) -> None:
    kept = BulkOptions(link_seconds=60, remembered_seconds=300)
    with connected(kind, kept) as world:
        result = world.exported("sites")
        world.clock.advance(61)
        with pytest.raises(errors.DownloadError, match="export again"):
            world.collect(result.rows())
        world.clock.advance(300)
        with pytest.raises(JobOutcomeUnknownError, match="X-Xurrent-Export"):
            world.collect(result.rows())


EXPIRED = b"""<?xml version="1.0"?><Error><Code>ExpiredToken</Code>
<Message>The provided token has expired.</Message></Error>"""


@pytest.mark.parametrize("refusal", [Reply(b"ID\n1\n", 403), Reply(EXPIRED, 400)])
def test_a_job_that_is_known_gives_a_new_address(fake: World, refusal: Reply) -> None:
    addresses = iter(["https://files.example/old", "https://files.example/new"])

    def answer(request: Any) -> Reply:
        if request.url.endswith("/t"):
            return Reply({"state": "done", "url": next(addresses)})
        if request.method == "POST":
            return Reply({"token": "t"})
        return Reply(b"ID\n1\n") if request.url.endswith("new") else refusal

    fake.start(answer, retry=RetryPolicy(attempts=1), **OWN)
    assert fake.collect(fake.exported("people").rows()) == [{"ID": "1"}]


def test_limits_and_failures_are_errors_of_their_own(kind: str) -> None:
    with connected(kind, BulkOptions(large_export=5)) as world:
        assert world.collect(world.exported("people").rows())
        with pytest.raises(ExportLimitError, match="once a day") as caught:
            world.exported("people")
        assert caught.value.type == "people"


def test_types_are_known_or_taken_on_request(world: World) -> None:
    with pytest.raises(errors.ConfigurationError, match="did you mean 'people'"):
        world.export("peple")
    with pytest.raises(errors.ConfigurationError, match="exports call it 'flsas'"):
        world.export("first_line_support_agreements")
    with pytest.raises(errors.ConfigurationError, match="Name what"):
        world.export()
    with pytest.raises(errors.ConfigurationError, match="type must be str, not list"):
        world.export(cast("Any", ["people"]))
    with pytest.raises(errors.ConfigurationError, match="since must be date, not str"):
        world.export("people", since="2026-01-01")
    assert world.export("peple", strict=False) is not None
    assert world.calls == ["POST /v1/export"]


@pytest.mark.parametrize(
    "faults", [("rest:429:1", "rest:502"), ("file:cut", "file:503:1")]
)
def test_looking_is_tried_again_and_asking_only_where_it_is_safe(
    own: World, faults: tuple[str, ...]
) -> None:
    job = own.export("sites")
    own.server.add_faults(*faults)
    assert own.collect(own.run(job.wait()).rows())
    own.server.journal.clear()
    own.server.add_faults("rest:502")
    with pytest.raises(errors.GatewayError) as caught:
        own.export("sites")
    assert caught.value.maybe_executed
    assert own.calls == ["POST /v1/export"]


def scripted(fake: World, file: bytes | Iterable[Reply], name: str, *types: str) -> Any:
    """An export of these types whose download is this file, or these one by one."""
    replies = repeat(Reply(file)) if isinstance(file, bytes) else iter(file)

    def answer(request: Any) -> Reply:
        if request.method == "POST":
            return Reply({"token": "t"})
        if request.url.endswith("/t"):
            url = f"https://files.example/{name}?signature=a-long-secret"
            return Reply({"state": "done", "url": url})
        assert "authorization" not in request.headers
        return next(replies)

    fake.start(answer, retry=RetryPolicy(attempts=1), **OWN)
    return fake.exported(*types)


def zipped(**files: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/"), text)
    return held.getvalue()


def test_one_tab_is_taken_from_what_spreadsheets_would_run(fake: World) -> None:
    text = 'ID,Name,Job Title\n1,\t=A1,"\t+1 2\n3"\n2,\t\t-a,\ttab\n3,\t@x,a\tb\n'
    result = scripted(fake, text.encode(), "1-people.csv", "people")
    rows = [tuple(row.values())[1:] for row in fake.collect(result.rows())]
    assert rows == [("=A1", "+1 2\n3"), ("\t\t-a", "\ttab"), ("@x", "a\tb")]


EXACT = Decimal("1.00000000000000001")
CELLS: list[tuple[str, str, object]] = [
    ("boolean", "TRUE", True),
    ("boolean", "ja", False),
    ("datetime", "2030-03-01T24:00", datetime(2030, 3, 2)),
    ("timestamp", "best_effort", SpecialTimestamp.BEST_EFFORT),
    ("time_of_day", "24:00", TimeOfDay(24)),
    ("duration_hm", "0:30", timedelta(minutes=30)),
    ("custom_fields_json", '[{"id":"kg","value":1.00000000000000001}]', {"kg": EXACT}),
    ("refs:ci by label", "a\nb @wna", ["a", "b @wna"]),
    ("refs:ci by label", "", []),
    ("lines", "a\n\nb", ["a", "b"]),
    ("ref:team by name", "North @home Team @wna", "North @home Team @wna"),
    ("enum:request.status", "assigned", "assigned"),
    ("string", "", None),
]
WRONG = [
    *(("integer", "4.0"), ("decimal", "NaN"), ("decimal", "1,5"), ("date", "1/3/2030")),
    *(("datetime", "2030-03-01T24:01"), ("datetime", "2030-03-01T10:00Z")),
    *(("timestamp", "2030-03-01T10:00:00"), ("time_of_day", "25:00")),
    *(("duration_hm", "0:75"), ("custom_fields_json", "[1]"), ("duration_min", "x")),
    *(("custom_fields_json", "[" * 100_000), ("decimal", "1_0")),
]


@pytest.mark.parametrize(("of", "text", "value"), CELLS)
def test_a_cell_becomes_a_value(of: str, text: str, value: object) -> None:
    read = reader(Column("H", of))(text)
    assert (read, type(read)) == (value, type(value)) or isinstance(read, Reference)
    assert read == value


@pytest.mark.parametrize(("of", "text"), WRONG)
def test_a_cell_of_another_form_is_refused(of: str, text: str) -> None:
    read = reader(Column("H", of))
    with pytest.raises(ValueError):  # noqa: PT011  # what it says is not shown
        read(text)


DAMAGED = [
    (zipped(**{"people.csv": "ID\n1\n"})[:-30], "damaged .BadZipFile"),
    (b'ID,Name\n1,"a\n', "damaged .the row that begins at line 2"),
    (b"ID,Name\n1,\xff\n", r"damaged .it is not UTF-8 at line 2.: read the"),
]


@pytest.mark.parametrize(("file", "told"), DAMAGED, ids=[told for _, told in DAMAGED])
def test_damaged_files_are_told(fake: World, file: bytes, told: str) -> None:
    result = scripted(fake, file, "people.csv", "people")
    with pytest.raises(RowError, match=told):
        fake.collect(result.rows())


class SoftTimeLimit(Exception):
    """Raised by a handler of signals, as Celery does."""


class Interrupted(io.BytesIO):
    """A file that is read when a signal arrives."""

    error: type[Exception] | None = None

    def read(self, size: int | None = -1, /) -> bytes:
        if self.error is not None:
            raise self.error
        return super().read(size)


@pytest.mark.parametrize("error", [SoftTimeLimit, TimeoutError])
@pytest.mark.parametrize("content", [b"ID\n1\n", zipped(**{"people.csv": "ID\n1\n"})])
def test_an_interruption_is_no_damage(content: bytes, error: type[Exception]) -> None:
    file = Interrupted(content)
    rows = ExportedFiles(file, ("people",), "people.csv").rows("people")
    file.error = error
    with pytest.raises(error):
        next(rows)


def test_the_longest_type_in_a_name_counts_and_no_name_leaves_the_folder(
    fake: World, tmp_path: Path
) -> None:
    details = {"a__2-people_contact_details.csv": "Person\nx@y.z\n"}
    content = zipped(**{"../../1-people.csv": "ID\n1\n", **details})
    result = scripted(fake, content, "export.zip", "people", "people_contact_details")
    assert fake.collect(result.rows("people")) == [{"ID": "1"}]
    saved = fake.run(result.download(tmp_path))
    assert {path.parent for path in saved} == {tmp_path}
    assert {path.name for path in saved} == {"people.csv", "people_contact_details.csv"}


def test_an_interrupted_save_leaves_the_old_file(fake: World, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("old")
    broken = bytearray(zipped(**{"people.csv": "ID\n" + "1\n" * 9}))
    broken[40] ^= 0xFF
    result = scripted(fake, bytes(broken), "export.zip", "people")
    with pytest.raises(RowError, match="damaged"):
        fake.run(result.download(tmp_path))
    assert (tmp_path / "people.csv").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_nothing_of_addresses_is_shown(fake: World) -> None:
    result = scripted(fake, b"ID\n1\n", "people.csv", "people")
    assert "secret" not in f"{result!r}"
    assert "secret" not in repr(vars(result)["_job"])


def test_a_field_of_a_row_may_be_a_reference(fake: World) -> None:
    class Member(BaseModel):
        primary_email: str
        organization: Reference | None

    file = b"Primary Email,Organization\na@b.c,Widget @wna\nb@b.c,\n"
    result = scripted(fake, file, "people.csv", "people")
    first, second = fake.collect(result.rows(into=Member))
    assert first.organization.account == "wna"
    assert second.organization is None
    assert first == Member.model_validate_json(first.model_dump_json())
    files = ImportFiles("people", [first])
    assert files.files[0].text().endswith("a@b.c,Widget @wna\n")


def test_an_empty_cell_of_a_column_that_is_not_known_is_none(fake: World) -> None:
    class Offering(BaseModel):
        default_target: int | None

    file = b"Name,Default Target\nA,\nB,60\n"
    result = scripted(fake, file, "x.csv", "service_offerings")
    cells = [row["Default Target"] for row in fake.collect(result.rows(into=dict))]
    assert cells == [None, "60"]
    made = fake.collect(result.rows(into=Offering))
    assert [each.default_target for each in made] == [None, 60]


def test_a_reference_knows_its_account() -> None:
    foreign = Reference.of("Widget @home North", "wna")
    assert (foreign.key, foreign.account) == ("Widget @home North", "wna")
    for own in (Reference("Ann"), Reference("a@b.c")):
        assert (own.key, own.account) == (own, None)


def test_memory_does_not_grow_with_the_rows() -> None:
    def peak(rows: int) -> int:
        file = io.BytesIO()
        file.write(b"ID,Name,Information\n")
        for number in range(rows):
            file.write(f'{number},Ann,"{"x" * 200}\n""y"""\n'.encode())
        files = ExportedFiles(file, ["people"], "people.csv")
        tracemalloc.start()
        try:
            assert sum(1 for _ in files.rows("people", PersonWithNotes)) == rows
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(10)  # what is made once
    assert peak(20_000) < peak(2_000) + 200_000  # of 4.4 MB


@dataclass
class PersonWithNotes:
    name: str
    information: str
