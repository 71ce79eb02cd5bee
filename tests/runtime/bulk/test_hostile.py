"""Files and rows as they should not be: an error that tells what is wrong, or right data."""

from __future__ import annotations

import csv
import io
import random
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.bulk.test_exports import OWN, scripted, zipped
from tests.runtime.bulk.world import World
from xurrent_gen.runtime.bulk.exported import ExportedFiles
from xurrent_gen.runtime.bulk.outcome import (
    ImportOutcome,
    JobFailedError,
    JobTrace,
    RowError,
)
from xurrent_gen.runtime.bulk.prepared import ImportFiles
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.http.fake import Reply

PEOPLE = "Primary Email,Name\na@b.c,Ann\n"


@dataclass
class Card:
    name: str


PAGES: list[tuple[bytes, str]] = [
    (b"", "it is empty"),
    (b"\n\n<!DOCTYPE html>\n<html><p>Sign in</p></html>", "'<!DOCTYPE html>'"),
    (b'{"error": "not found", "status": 404}', "error"),
    (b'[{"ID": 1, "Name": "Ann"}]', "ID"),
    (zipped(**{"people.csv": "<html>\n"}), "'<html>'"),
    (b"<Signature>a-long-secret</Signature>", "<Signature>"),
]


@pytest.mark.parametrize(("file", "first"), PAGES)
@pytest.mark.parametrize("of_type", ["people", "translations"])
def test_a_page_is_no_export(
    fake: World, tmp_path: Path, file: bytes, first: str, of_type: str
) -> None:
    result = scripted(fake, file, "people.csv", of_type)
    with pytest.raises(RowError, match=f"none of the columns.*{first}") as caught:
        fake.collect(result.rows())
    assert "a-long-secret" not in str(caught.value)
    with pytest.raises(RowError, match="none of the columns"):
        fake.run(result.download(tmp_path))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("file", [b"<html/>", PEOPLE.encode()[:-5]])
def test_damage_is_fetched_again_the_next_time(fake: World, file: bytes) -> None:
    files = [Reply(file), Reply(PEOPLE.encode())]
    result = scripted(fake, files, "x.csv", "people")
    with pytest.raises(RowError, match="read the same result once more"):
        fake.collect(result.rows())
    assert len(fake.collect(result.rows())) == 1


def test_the_type_that_was_asked_for_decides(fake: World, tmp_path: Path) -> None:
    name = "teams-inc-sites.csv"
    for content in (PEOPLE.encode(), zipped(**{name: PEOPLE})):
        result = scripted(fake, content, name, "people")
        assert len(fake.collect(result.rows())) == 1
        assert len(fake.collect(result.rows("people", into=dict))) == 1
        (path,) = fake.run(result.download(tmp_path))
        assert path.name == "people.csv"


def test_headers_decide_where_names_hold_several_types(fake: World) -> None:
    files = {
        "people-inc-sites-1.csv": "ID,Name,Address\n1,S,x\n",
        "people-inc-people-1.csv": PEOPLE,
        "people-inc-people_contact_details-1.csv": "Person,Contact URI\na@b.c,1\n",
        "unnamed.csv": "ID,Name,Address,City\n2,T,x,y\n",
    }
    types = ("people", "sites", "people_contact_details")
    result = scripted(fake, zipped(**files), "export.zip", *types)
    counts = {name: len(fake.collect(result.rows(name))) for name in types}
    assert counts == {"people": 1, "sites": 2, "people_contact_details": 1}


@pytest.mark.parametrize("types", [("slas", "affected_slas"), ()])
def test_a_type_is_a_whole_word_of_a_name(types: tuple[str, ...]) -> None:
    header = "ID,Name,Status,Service Instance\n"  # the columns of slas are known
    content = {"1-affected_slas.csv": f"{header}2,S,active,I\n", "1-slas.csv": header}
    files = ExportedFiles(io.BytesIO(zipped(**content)), types, "export.zip")
    counts = {name: len([*files.rows(name)]) for name in ("slas", "affected_slas")}
    assert counts == {"slas": 0, "affected_slas": 1}
    with pytest.raises(errors.ConfigurationError) as caught:
        files.rows("people")
    assert ("without changes" in str(caught.value)) == (not types)


def test_a_file_of_no_requested_type_is_not_lost() -> None:
    content = zipped(**{"people.csv": PEOPLE, "t-1.csv": "ID\n1\n"})
    files = ExportedFiles(io.BytesIO(content), ("people", "teams"), "export.zip")
    with pytest.raises(errors.ConfigurationError, match=r"it holds people, t-1\.csv"):
        files.rows("teams")
    assert [*files.rows("t-1.csv")] == [{"ID": "1"}]


def test_a_job_of_another_process_is_read_as_what_is_asked(fake: World) -> None:
    def answer(request: Any) -> Reply:
        if request.url.endswith("/t"):
            return Reply({"state": "done", "url": "https://files.example/1.csv"})
        return Reply(PEOPLE.encode())

    fake.start(answer, **OWN)
    result = fake.run(fake.bulk.job("t", "export").wait())
    assert len(fake.collect(result.rows("people"))) == 1
    with pytest.raises(RowError, match="none of the columns of notes"):
        fake.collect(result.rows("notes"))


@pytest.mark.parametrize("url", ["http://[::1", "https://h:99999/x", "//h/x", ""])
def test_an_address_that_is_none_is_an_error_of_ours(fake: World, url: str) -> None:
    said(fake, {"state": "done", "url": url, "logfile": url})
    result = fake.exported("people")
    with pytest.raises(errors.DownloadError, match="export is not usable"):
        fake.collect(result.rows())
    assert fake.sent == 2


def test_marks_blank_lines_and_crlf_change_nothing(fake: World) -> None:
    text = '\ufeffName,Members\r\n\r\n"A\r\nB","a@b.c\r\nb@b.c"\r\n\r\n,\r\n'
    result = scripted(fake, text.encode(), "teams.csv", "teams")
    for into in (dict, dict[str, object], dict[str, Any]):  # a checker takes all
        (row,) = fake.collect(result.rows(into=into))
        assert row == {"Name": "A\r\nB", "Members": ["a@b.c", "b@b.c"]}


def test_an_archive_with_flipped_bytes_is_whole_or_an_error() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.mkdir("folder")
        archive.writestr("folder/1-people.csv", PEOPLE + "x@b.c,X\n" * 50)
        archive.writestr("1-sites.csv", "ID,Name\n" + "1,S\n" * 50)
    whole, dice = held.getvalue(), random.Random(8)

    def read(content: bytes) -> list[list[object]]:
        types = ("people", "sites")
        files = ExportedFiles(io.BytesIO(content), types, "x.zip")
        return [list(files.rows(each)) for each in types]

    right = read(whole)
    assert [len(rows) for rows in right] == [51, 50]
    damaged = 0
    for _ in range(250):
        content = bytearray(whole)
        for _ in range(dice.choice([1, 1, 1, 2, 8])):
            content[dice.randrange(len(content))] = dice.randrange(256)
        try:
            assert read(bytes(content)) == right
        except RowError:
            damaged += 1
    assert damaged > 100


def test_folders_and_files_of_one_type_in_an_archive(
    fake: World, tmp_path: Path
) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.mkdir("people")
        archive.writestr("people/1-people.csv", "Name\nAnn\n")
        archive.writestr("people/2-people.csv", "Name\nBob\n")
        archive.writestr("a b.csv", "ID\n1\n")
        archive.writestr("a_b.csv", "ID\n2\n")
    result = scripted(fake, held.getvalue(), "export.zip", "people", "sites")
    rows = fake.collect(result.rows("people"))
    saved = fake.run(result.download(tmp_path))
    assert [row["Name"] for row in rows] == ["Ann", "Bob"]
    texts = {path.read_text() for path in saved if path.name[0] == "a"}
    assert texts == {"ID\n1\n", "ID\n2\n"}
    assert len(set(saved)) == len(saved)


def test_an_empty_archive_is_no_export(fake: World, tmp_path: Path) -> None:
    result = scripted(fake, zipped(), "export.zip", "people", "sites")
    for use in (result.rows, lambda: fake.run(result.download(tmp_path))):
        with pytest.raises(RowError, match="archive without files"):
            fake.collect(use())


def said(fake: World, answers: dict[str, Any]) -> Any:
    """The bulk of a client whose jobs say this."""

    def answer(request: Any) -> Reply:
        return Reply({"token": "t"} if request.method == "POST" else answers)

    fake.start(answer, **OWN)
    return fake.bulk


NO_COUNTS: list[object] = [
    *(None, "many", {"others": 1}, {"created": 1, "failures": None}),
    *({"created": value} for value in ("three", -1, "-1", 1.5, True, [1])),
]


@pytest.mark.parametrize("results", NO_COUNTS)
def test_counts_that_cannot_be_read_are_an_error(fake: World, results: object) -> None:
    bulk = said(fake, {"state": "done", "results": results})
    job = fake.run(bulk.import_("people", [{"Primary Email": "a@b.c"}]))
    with pytest.raises(errors.ResponseMismatchError, match="no counts") as caught:
        fake.run(job.wait())
    assert caught.value.maybe_executed
    assert JobTrace.of(caught.value) == JobTrace(
        "import", "t", ImportOutcome(), {"people": ImportOutcome()}
    )


def test_counts_given_as_text_are_numbers(fake: World) -> None:
    counts = {"created": "3", "updated": " 10 ", "failures": "0", "errors": 0}
    bulk = said(fake, {"state": "done", "results": counts})
    job = fake.run(bulk.import_("people", [{"Primary Email": "a@b.c"}]))
    assert fake.run(job.wait()) == ImportOutcome(created=3, updated=10)


@pytest.mark.parametrize("state", ["error", "failed"])
def test_either_word_for_the_bad_end_is_one(fake: World, state: str) -> None:
    bulk = said(fake, {"state": state, "message": 7, "logfile": 7})
    for job in (
        fake.run(bulk.export("people")),
        fake.run(bulk.import_("people", [{"Primary Email": "a@b.c"}])),
    ):
        with pytest.raises(JobFailedError, match="gave the") as caught:
            fake.run(job.wait())
        assert (caught.value.token, caught.value.log) == ("t", "")


@pytest.mark.parametrize("body", [b"[]", b"null", b"{}", b'{"token": 7}'])
def test_an_answer_that_is_no_object_holds_nothing(fake: World, body: bytes) -> None:
    fake.start(lambda request: Reply(body), **OWN)
    with pytest.raises(errors.ProtocolError):
        fake.run(fake.bulk.export("people"))
    with pytest.raises(errors.ProtocolError) as caught:
        fake.run(fake.bulk.import_("people", [{"Primary Email": "a@b.c"}]))
    assert (caught.value.operation_name, caught.value.status) == ("import", 200)
    with pytest.raises(errors.ProtocolError):
        fake.run(fake.bulk.job("t", "import").wait())


@pytest.mark.parametrize(("token", "of"), [(None, "import"), ("t", "imports")])
def test_a_job_needs_a_token_and_a_kind(fake: World, token: Any, of: str) -> None:
    fake.start([], **OWN)
    with pytest.raises(errors.ConfigurationError, match=r"bulk\.job"):
        fake.bulk.job(token, of)


FILES: list[tuple[bytes, str]] = [
    (PEOPLE.replace("Ann", "Änn").encode("cp1252"), "save it as 'CSV UTF-8'"),
    (b"Primary Email,\na@b.c,x\n", "the column has no header"),
    (b"Primary Email,Name \na@b.c,x\n", "did you mean 'Name'"),
    (b"Primary Email,Name\na@b.c,x\0y\n", "without NUL"),
    (b"Primary Email,Source\na@b.c,\n", "give both, or neither"),
]


@pytest.mark.parametrize(("content", "told"), FILES)
def test_a_file_of_rows_that_would_go_wrong_is_told(
    tmp_path: Path, content: bytes, told: str
) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    with pytest.raises(RowError, match=told):
        ImportFiles("people", path)


def test_a_file_of_headers_alone_is_no_file(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    for blank in ("", "\n", ",\n,\n"):  # Excel saves cleared rows, too
        path.write_text(f"Primary Email,Name\n{blank}")
        assert ImportFiles("people", path).files == ()
    for content in ("", "\n"):
        path.write_text(content)
        with pytest.raises(RowError, match="it is empty"):
            ImportFiles("people", path)


@pytest.mark.parametrize("of_type", ["people", "service_offerings"])
@pytest.mark.parametrize("lines", ['{"error":"expired"}', "<html>", "<?xml?>\n<Error>"])
def test_a_page_that_was_saved_as_a_file_is_refused(
    tmp_path: Path, of_type: str, lines: str
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(lines)
    with pytest.raises(RowError, match=f"no column of {of_type}|page of HTML or XML"):
        ImportFiles(of_type, path)


@pytest.mark.parametrize("strict", [True, False])
def test_more_cells_than_headers_are_told(strict: bool) -> None:
    rows = csv.DictReader(io.StringIO("Primary Email\na@b.c,Ann\n"))
    with pytest.raises(RowError, match="more cells"):
        ImportFiles("people", rows, strict=strict)


def test_the_columns_of_what_is_not_known_keep_their_order() -> None:
    rows = [{f"Z{n}": "x", f"A{n}": "y"} for n in range(20)]
    files = ImportFiles("closure_codes", rows).files
    assert [file.columns for file in files] == [(f"Z{n}", f"A{n}") for n in range(20)]
