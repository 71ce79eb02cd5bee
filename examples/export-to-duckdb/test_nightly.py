"""Two nights, and one that fails."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb
import nightly
import pytest

from xurrent_gen.sandbox import RunningSandbox
from xurrent_sdk import XurrentClient


@pytest.fixture
def client(xurrent_sandbox: RunningSandbox) -> Iterator[XurrentClient]:
    with XurrentClient(**xurrent_sandbox.client_settings) as client:
        yield client


@pytest.fixture
def db() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as db:
        yield db


def names(db: duckdb.DuckDBPyConnection) -> list[str]:
    found = db.execute("SELECT Name FROM people WHERE Source = 'test' ORDER BY 1")
    return [name for (name,) in found.fetchall()]


def test_the_first_night_takes_all_and_the_next_what_changed(
    client: XurrentClient, db: duckdb.DuckDBPyConnection
) -> None:
    came = nightly.nightly(client, db)
    assert came["people"] >= client.query.people().count()
    assert nightly.nightly(client, db) == {"people": 0, "sites": 0}

    made = client.mutation.person_create(
        name="-Ada", primary_email="ada@example.com", source="test"
    )
    assert nightly.nightly(client, db) == {"people": 1, "sites": 0}
    assert names(db) == ["-Ada"]

    client.mutation.person_update(id=made.id, name="Ada")
    assert nightly.nightly(client, db) == {"people": 1, "sites": 0}
    assert names(db) == ["Ada"]
    ((rows,),) = db.execute("SELECT count(*) FROM people").fetchall()
    assert rows == came["people"] + 1


def test_a_file_is_taken_as_it_is(
    db: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    for whole, text in (True, "ID,Name\n1,'single'\n"), (False, "ID,Rack\n2,a;b\n"):
        file.write_text(text)
        assert nightly.load(db, file, whole=whole) == 1
    (tmp_path / "sites.csv").write_text("ID\n3\n")
    assert nightly.load(db, tmp_path / "sites.csv", whole=False) == 1
    found = db.execute("SELECT ID, Name, Rack FROM people ORDER BY 1").fetchall()
    assert found == [("1", "'single'", None), ("2", None, "a;b")]
    file.write_text("ID,Name\n3,too,long\n")
    with pytest.raises(duckdb.InvalidInputException):
        nightly.load(db, file, whole=False)


@pytest.mark.parametrize("days", [-70, 70], ids=["long ago", "clock was ahead"])
def test_without_a_usable_last_run_all_is_read_again(
    client: XurrentClient, db: duckdb.DuckDBPyConnection, days: int
) -> None:
    came = nightly.nightly(client, db)
    other = datetime.now(UTC) + timedelta(days=days)
    db.execute("UPDATE runs SET began = ?", [other])
    assert nightly.nightly(client, db) == came


def test_a_night_that_fails_leaves_no_trace(
    client: XurrentClient,
    db: duckdb.DuckDBPyConnection,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(nightly, "load", lambda *_, whole: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            nightly.nightly(client, db)
    assert nightly.last_run(db) is None
    assert nightly.nightly(client, db)["sites"] > 10
