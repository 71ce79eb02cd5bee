"""Keeps people and sites in a DuckDB file: ``python nightly.py widget.duckdb``.

The first run loads all records. Each later run loads the records that changed since, and
replaces their rows.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import duckdb

from xurrent_sdk import XurrentClient

TABLES: Final = ("people", "sites")
LONGEST = timedelta(days=55)
"""The service lists the changes of two months; after that, all records are loaded again."""
OVERLAP = timedelta(minutes=5)
"""Overlap of two runs, because clocks differ; a row that comes twice replaces itself."""

# All columns are strings, so that a column that is empty one night keeps its type. Without
# the dialect, DuckDB guesses and reads 'x' as a quoted x; without skip, it may take a row
# that is too long for the header. The export puts a tab before text that a spreadsheet
# would execute as a formula.
ROWS = r"""
CREATE TEMP TABLE came AS
SELECT regexp_replace(COLUMNS(*), '^\t([=+@-])', '\1')
FROM read_csv(
    ?, header = true, skip = 0, all_varchar = true,
    delim = ',', quote = '"', escape = '"')
"""


def nightly(client: XurrentClient, db: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """Update the tables; return the number of loaded rows of each."""
    began = datetime.now(UTC)
    last = last_run(db)
    since = last - OVERLAP if last and began - last < LONGEST else None
    job = client.bulk.export(*TABLES, since=since)
    came = dict.fromkeys(TABLES, 0)
    with tempfile.TemporaryDirectory() as folder:
        files = job.wait().download(folder) if job else []
        db.begin()  # one transaction for all tables and the time of the run
        try:
            for file in files:
                came[file.stem] = load(db, file, whole=since is None)
            db.execute("INSERT INTO runs VALUES (?)", [began])
            db.commit()
        except BaseException:
            db.rollback()
            raise
    return came


def last_run(db: duckdb.DuckDBPyConnection) -> datetime | None:
    """Return the start time of the last complete run."""
    db.execute("CREATE TABLE IF NOT EXISTS runs (began TIMESTAMPTZ)")
    # While the clock was ahead, runs began in the future: no change is later than that.
    db.execute("SELECT epoch(max(began)) FROM runs WHERE began <= now()")
    ((seconds,),) = db.fetchall()
    return datetime.fromtimestamp(seconds, UTC) if seconds else None


def load(db: duckdb.DuckDBPyConnection, file: Path, *, whole: bool) -> int:
    """Load the rows of a file into its table; replaces rows with the same id."""
    db.execute(ROWS, [str(file)])
    if whole:
        db.execute(f"CREATE OR REPLACE TABLE {file.stem} AS FROM came")
    else:
        db.execute(f"CREATE TABLE IF NOT EXISTS {file.stem} AS FROM came LIMIT 0")
        for column in db.table("came").columns:  # an export may have a new one
            db.execute(
                f'ALTER TABLE {file.stem} ADD COLUMN IF NOT EXISTS "{column}" VARCHAR'
            )
        db.execute(f"DELETE FROM {file.stem} WHERE ID IN (SELECT ID FROM came)")
        db.execute(f"INSERT INTO {file.stem} BY NAME FROM came")
    ((rows,),) = db.execute("SELECT count(*) FROM came").fetchall()
    db.execute("DROP TABLE came")
    return int(rows)


def main(path: str) -> None:
    with XurrentClient() as client, duckdb.connect(path) as db:
        for table, rows in nightly(client, db).items():
            print(f"{table}: {rows} rows")


if __name__ == "__main__":
    main(sys.argv[1])
