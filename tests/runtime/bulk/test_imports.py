"""Imports, from rows to records, against the sandbox over HTTP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.runtime.bulk.model import parse
from tests.runtime.bulk.world import World, both, connected
from tests.support import telling
from xurrent_gen.runtime.bulk.importing import ReplacesWarning
from xurrent_gen.runtime.bulk.outcome import (
    ImportFailuresError,
    ImportOutcome,
    JobFailedError,
    JobOutcomeUnknownError,
    JobRunningError,
    RowError,
)
from xurrent_gen.runtime.core import errors
from xurrent_gen.sandbox import BulkOptions, TokenGrant

ANN = {"Primary Email": "ann@widget.com", "Name": "Ann Smith"}
BOB = {"Primary Email": "bob@widget.com", "Name": 'Bob "B" Jones\n@ home, =1'}

CAT = {"Primary Email": "cat@widget.com", "Name": "Cat"}


def person(world: World, email: str) -> dict[str, str]:
    """A person as an export shows them."""
    rows = world.collect(world.exported("people").rows())
    found: list[dict[str, str]] = [r for r in rows if r["Primary Email"] == email]
    (one,) = found
    return one


def sent(world: World) -> list[tuple[str, list[dict[str, str]]]]:
    """The types and rows of the files that reached the server, as a strict reader."""
    files = world.server.sandbox.bulk.imported
    return [(of_type, parse(content).records) for of_type, content in files]


@both
def test_rows_become_records_and_are_counted(world: World) -> None:
    job = world.run(world.bulk.import_("people", [ANN, BOB]))
    seen: list[Any] = []
    outcome = world.run(job.wait(progress=seen.append))
    assert outcome.created + outcome.updated + outcome.unchanged == 2
    outcome.raise_for_failures()
    assert [each.state for each in seen][-1] == "done"
    assert person(world, "bob@widget.com")["Name"] == BOB["Name"]
    assert sent(world)[-1] == ("people", [ANN, BOB])


def test_what_has_no_column_is_left_alone_and_none_clears(own: World) -> None:
    first = [
        {**ANN, "Job Title": "Clerk", "Location": "Here"},
        {**BOB, "Location": "", "Job Title": ""},
    ]
    own.imported("people", first)
    again = [{**ANN, "Job Title": None}, {**BOB, "Location": "There"}]
    outcome = own.imported("people", again)
    assert (outcome.updated, outcome.created, outcome.failures) == (2, 0, 0)
    ann, bob = (person(own, row["Primary Email"]) for row in (ANN, BOB))
    assert (ann["Job Title"], ann["Location"]) == ("", "Here")
    assert bob["Location"] == "There"
    assert [len(rows) for _, rows in sent(own)] == [2, 1, 1]


@both
def test_a_file_is_sent_when_the_one_before_is_done(world: World) -> None:
    seen: list[Any] = []
    rows = [ANN, {**BOB, "Job Title": "Clerk"}]
    job = world.run(world.bulk.import_("people", rows, progress=seen.append))
    assert seen[-1].state == "done"
    before = list(world.calls)
    assert before.count("POST /v1/import") == 2
    assert before[-1] == "POST /v1/import"
    outcome = world.run(job.wait())
    assert sum((outcome.created, outcome.updated, outcome.unchanged)) == 2


def test_rows_that_the_server_refuses_are_in_the_log(own: World) -> None:
    rows = [ANN, *({"ID": 900_000 + n, "Name": "Nobody"} for n in range(500))]
    outcome = own.imported("people", rows)
    assert (outcome.created, outcome.failures) == (1, 500)
    assert outcome.log.startswith("people, the file with ID, Name:\nimport of people\n")
    assert "900499" in outcome.log
    with pytest.raises(ImportFailuresError, match="refused 500 rows") as caught:
        outcome.raise_for_failures()
    assert caught.value.outcome == outcome
    assert caught.value.maybe_executed
    assert "900000" in str(caught.value)
    with pytest.raises(ImportFailuresError, match="log: see the e-mail"):
        ImportOutcome(failures=1).raise_for_failures()


def test_an_import_that_is_given_up_tells_what_it_had_done(own: World) -> None:
    rows = [ANN, {**BOB, "Shoe Size": 42}, {**CAT}]
    with pytest.raises(RowError):
        own.run(own.bulk.import_("people", rows))
    job = own.run(own.bulk.import_("people", rows[:2], strict=False))
    with pytest.raises(JobFailedError, match=r"Shoe Size.*stays done") as caught:
        own.run(job.wait())
    error = caught.value
    assert error.token == job.token
    assert error.outcome == ImportOutcome(created=1, errors=1, log=error.log)
    assert "Shoe Size" in error.log
    with pytest.raises(JobFailedError):
        own.run(own.bulk.import_("people", rows[1:], strict=False))
    assert [len(rows) for _, rows in sent(own)] == [1, 1, 1]


def test_a_job_is_taken_up_by_its_token(world: World, tmp_path: Path) -> None:
    job = world.run(world.bulk.import_("people", [ANN]))
    with pytest.raises(JobRunningError):
        world.run(job.wait(timeout=5))
    again = world.bulk.job(job.token, "import")
    assert world.run(again.wait()).failures == 0
    world.clock.advance(301)
    with pytest.raises(JobOutcomeUnknownError, match="system log"):
        world.run(again.wait())
    export = world.bulk.job(world.export("sites").token, "export")
    result = world.run(export.wait())
    assert world.collect(result.rows("sites"))
    assert [path.name for path in world.run(result.download(tmp_path))] == ["sites.csv"]


def test_no_rows_are_no_request(world: World, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Primary Email,Name\n")
    given: list[Any] = [[], file]
    for rows in given:
        assert world.imported("people", rows) == ImportOutcome()
        assert not world.run(world.bulk.import_("people", rows)).token
    assert world.calls == []
    assert world.bulk.preview("people", iter([ANN])).files[0].rows == 1
    with pytest.raises(RowError) as caught:
        world.bulk.preview("people", iter([{**ANN, "Shoe Size": 42}]))
    assert ANN["Name"] not in telling.told(caught.value)
    assert world.calls == []


def test_what_replaces_is_warned_of(own: World) -> None:
    own.imported("people", [ANN, BOB])
    role = {"Role Account": own.server.account, "Auditor": True}
    rows = [{"Person": row["Primary Email"], **role} for row in (ANN, BOB)]
    for deleted in (0, 2):
        with pytest.warns(ReplacesWarning, match=r"people_roles.*2 owners"):
            assert own.imported("people_roles", rows).deleted == deleted


def test_types_go_in_the_order_of_their_references(own: World) -> None:
    pair = {"Source": "hr", "Source ID": "1"}
    given = {
        "people": [
            {**ANN, "Manager": BOB["Primary Email"], "Organization": "Unit"},
            {**BOB, "Manager": None, "Organization": "Unit"},
        ],
        "organizations": [{**pair, "Name": "Unit", "Manager": ANN["Primary Email"]}],
    }
    outcomes = own.run(own.bulk.import_many(given))
    assert list(outcomes) == ["organizations", "people"]
    assert [(o.created, o.failures) for o in outcomes.values()] == [(1, 0), (2, 0)]
    files = sent(own)
    assert [of_type for of_type, _ in files] == [
        "organizations",
        "people",
        "organizations",
        "people",
    ]
    assert files[0][1] == [{**pair, "Name": "Unit"}]
    assert files[2][1] == [{**pair, "Manager": ANN["Primary Email"]}]
    assert [row.get("Manager") for row in files[1][1]] == [None, None]
    assert files[3][1] == [
        {"Primary Email": "ann@widget.com", "Manager": "bob@widget.com"},
        {"Primary Email": "bob@widget.com", "Manager": ""},
    ]
    assert person(own, "ann@widget.com")["Manager"] == "bob@widget.com"


def test_a_second_pass_needs_a_key(world: World) -> None:
    given = {
        "people": [ANN],
        "organizations": [{"Name": "Unit", "Manager": ANN["Primary Email"]}],
    }
    with pytest.raises(RowError, match="needs Source and Source ID, so that Manager"):
        world.run(world.bulk.import_many(given))
    assert world.calls == []


def test_an_id_is_no_reference_to_a_new_record(own: World) -> None:
    new = {"Subject": "a", "Requested By": ANN["Primary Email"], "Category": "other"}
    rows = [{**new, "Grouped Into": 1, "Project": 1}]
    own.run(own.bulk.import_many({"requests": rows, "projects": []}))
    ((_, (row,)),) = sent(own)
    assert (row["Grouped Into"], row["Project"]) == ("1", "1")


@pytest.mark.parametrize(
    ("scopes", "administrator", "kind_of_error", "told"),
    [
        (("import:*",), True, errors.ScopeMissingError, "person:Create"),
        (("*",), False, errors.NotAuthorizedError, "import:Create.*people"),
    ],
)
def test_what_is_missing_is_named(
    kind: str,
    scopes: tuple[str, ...],
    administrator: bool,
    kind_of_error: type[errors.XurrentError],
    told: str,
) -> None:
    options = BulkOptions(administrator=administrator)
    tokens = (TokenGrant("limited", scopes),)
    with connected(kind, options, tokens=tokens) as world:
        world.run(world.client.close())
        world.reach(world.server, token="limited")
        with pytest.raises(kind_of_error, match=told):
            world.run(world.bulk.import_("people", [ANN]))


@pytest.mark.parametrize(
    ("fault", "again"),
    [("rest:503:1", True), ("rest:lost", False), ("rest:502", False)],
)
def test_a_file_is_sent_again_only_where_it_was_refused(
    own: World, fault: str, again: bool
) -> None:
    own.server.add_faults(fault)
    if again:
        assert own.imported("people", [ANN]).created == 1
        return
    with pytest.raises(errors.XurrentError) as caught:
        own.run(own.bulk.import_("people", [ANN]))
    assert caught.value.maybe_executed
    assert own.calls == ["POST /v1/import"]
