"""Four nights of HR."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from people import apply_rows, rows_of

from xurrent_gen.sandbox import RunningSandbox
from xurrent_sdk import ApplyError, XurrentClient

HEADER = "number,name,email,title"
ADA = "1017,Ada Lovelace,ada@example.com,Analyst"
ALAN = "1018,Alan Turing,alan@example.com,Engineer"


@pytest.fixture
def client(
    xurrent_sandbox: RunningSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[XurrentClient]:
    monkeypatch.chdir(tmp_path)
    with XurrentClient(**xurrent_sandbox.client_settings) as client:
        yield client


def night(client: XurrentClient, *people: str) -> str:
    return apply_rows(client, rows_of([HEADER, *people]))


def test_four_nights(client: XurrentClient) -> None:
    before = client.query.people().count()
    assert night(client, ADA, ALAN) == "people: 2 created, 0 updated, 0 disabled"
    promoted = ADA.replace("Analyst", "Countess")
    assert night(client, promoted) == "people: 0 created, 1 updated, 1 disabled"
    back = night(client, promoted, ALAN)
    assert back == "people: 0 created, 0 updated, 1 enabled, 0 disabled"
    assert night(client, promoted) == "people: 0 created, 0 updated, 1 disabled"
    again = client.query.people().where(lambda f: [f.source == "hr"])
    titles = again.values(lambda p: (p.job_title, p.disabled)).all()
    assert sorted(titles, key=str) == [("Countess", False), ("Engineer", True)]
    assert client.query.people().count() == before + 2


@pytest.mark.parametrize("line", [ALAN[:20], f"{ALAN}, Senior"])
def test_a_line_with_too_few_or_too_many_cells_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="too few or too many cells"):
        rows_of([HEADER, ADA, line])


def test_showing_changes_nothing(client: XurrentClient) -> None:
    before = client.query.people().count()
    plan = apply_rows(client, rows_of([HEADER, ADA]), execute=False)
    assert "1 created" in plan
    assert client.query.people().count() == before


@pytest.mark.xurrent(
    data={
        "people": [
            {"name": "Admin", "primaryEmail": "admin@example.com"},
            {"name": "Ada Byron", "primaryEmail": "ada@example.com"},
        ]
    }
)
def test_the_first_night_meets_an_address_that_is_taken(client: XurrentClient) -> None:
    with pytest.raises(
        ApplyError, match=r"1017: .*Primary email has already been taken"
    ):
        night(client, ADA, ALAN)
    assert client.query.people().count() == 3  # Alan was created
    rows = rows_of([HEADER, ADA.replace("ada@", "Ada@"), ALAN])
    assert "1 adopted" in apply_rows(client, rows, execute=False, adopt="primary_email")
    assert "1 adopted" in apply_rows(client, rows, adopt="primary_email")
    assert night(client, ADA, ALAN) == "people: 0 created, 0 updated, 0 disabled"
