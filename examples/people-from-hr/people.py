"""Upserts the people of an account from a file of HR: ``python people.py hr.csv``.

The columns are ``number``, ``name``, ``email`` and ``title``. Without ``--execute`` it only
shows what would change. A person who is in the account by the same e-mail address, but
not from HR, fails with ``Primary email has already been taken``: ``--adopt`` takes over
such people, by giving them the number that HR has for them. Those who have the number
of yet another system still fail.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterable
from typing import Literal

from xurrent_sdk import PersonApplyRow, XurrentClient


def rows_of(lines: Iterable[str]) -> list[PersonApplyRow]:
    """Return one row per employee; raises ``ValueError`` for a wrong number of cells."""
    rows: list[PersonApplyRow] = []
    for each in csv.DictReader(lines):
        if None in (*each, *each.values()):  # DictReader marks wrong lines with None
            raise ValueError(f"{each} has too few or too many cells")
        rows.append(
            {
                "source_id": each["number"],
                "name": each["name"],
                "primary_email": each["email"],
                "job_title": each["title"],
            }
        )
    return rows


def apply_rows(
    client: XurrentClient,
    rows: list[PersonApplyRow],
    execute: bool = True,
    adopt: Literal["primary_email"] | None = None,
) -> str:
    """Create, update and disable people; return the report, or only the plan."""
    plan = client.apply.people(rows, source="hr", adopt=adopt, missing="disable")
    if not execute:
        return str(plan)
    report = plan.execute(state="people.jsonl")
    report.raise_for_failures()
    return str(report)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--execute", action="store_true")
    parser.add_argument("--adopt", action="store_const", const="primary_email")
    given = parser.parse_args(arguments)
    with open(given.file, encoding="utf-8-sig", newline="") as file:
        rows = rows_of(file)
    with XurrentClient() as client:
        print(apply_rows(client, rows, given.execute, given.adopt))


if __name__ == "__main__":
    main(sys.argv[1:])
