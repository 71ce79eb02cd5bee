# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The tables of an SQLite inbox, and the statements on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .store import FORMAT

if TYPE_CHECKING:
    import sqlite3

_ENTRIES: Final = f"inbox{FORMAT}_entries"
_KNOWN: Final = f"inbox{FORMAT}_known"
_COUNTS: Final = f"inbox{FORMAT}_counts"
_LIVING: Final = "died IS NULL AND parked IS NULL"
_FIRST: Final = f"""
  UPDATE {_ENTRIES} SET head = 1 WHERE id = (
    SELECT min(id) FROM {_ENTRIES}
    WHERE inbox = old.inbox AND object = old.object AND {_LIVING});
"""

# inbox: name of the service. head: true for the oldest live entry of an object, which
# alone can be taken. due: time of the next attempt. leased, until: by the machine's
# monotonic clock. parked: time at which it was unhandled.
SCHEMA: Final = f"""
CREATE TABLE IF NOT EXISTS {_ENTRIES} (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  inbox TEXT NOT NULL,
  object TEXT NOT NULL,
  event TEXT NOT NULL,
  body TEXT NOT NULL,
  received REAL NOT NULL,
  due REAL NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  head INTEGER NOT NULL,
  lease TEXT,
  leased REAL,
  until REAL,
  parked REAL,
  died REAL,
  error TEXT,
  CHECK (lease IS NULL OR ({_LIVING}))
);
CREATE INDEX IF NOT EXISTS inbox{FORMAT}_ready ON {_ENTRIES} (inbox, due)
  WHERE head = 1 AND lease IS NULL AND {_LIVING};
CREATE INDEX IF NOT EXISTS inbox{FORMAT}_leased ON {_ENTRIES} (inbox, until)
  WHERE lease IS NOT NULL;
CREATE INDEX IF NOT EXISTS inbox{FORMAT}_in_order ON {_ENTRIES} (inbox, object, id)
  WHERE {_LIVING};
CREATE INDEX IF NOT EXISTS inbox{FORMAT}_living ON {_ENTRIES} (inbox, received)
  WHERE {_LIVING};
CREATE INDEX IF NOT EXISTS inbox{FORMAT}_unhandled ON {_ENTRIES} (inbox, event)
  WHERE parked IS NOT NULL;
CREATE INDEX IF NOT EXISTS inbox{FORMAT}_dead ON {_ENTRIES} (inbox, died)
  WHERE died IS NOT NULL;
CREATE TABLE IF NOT EXISTS {_KNOWN} (
  inbox TEXT NOT NULL, key TEXT NOT NULL, content TEXT NOT NULL, until REAL NOT NULL,
  PRIMARY KEY (inbox, key)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS inbox{FORMAT}_expired ON {_KNOWN} (until);
CREATE TABLE IF NOT EXISTS {_COUNTS} (
  inbox TEXT NOT NULL,
  event TEXT NOT NULL,
  handled INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  dead INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (inbox, event)
) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS inbox{FORMAT}_handled AFTER DELETE ON {_ENTRIES}
WHEN old.died IS NULL AND old.parked IS NULL BEGIN {_FIRST} END;
CREATE TRIGGER IF NOT EXISTS inbox{FORMAT}_aside AFTER UPDATE OF died, parked ON {_ENTRIES}
WHEN new.died IS NOT NULL OR new.parked IS NOT NULL BEGIN {_FIRST} END;
"""

# Few statements per verb, since another thread may hold the GIL between two of them.
# Lists are passed as JSON. No RETURNING: Python 3.11 of RHEL 8 has SQLite 3.26.
KNOWN: Final = (
    f"SELECT content FROM {_KNOWN} WHERE inbox = :inbox AND until > :now"
    " AND key IN (SELECT key FROM json_each(:keys))"
)
REMEMBER: Final = (
    f"INSERT OR REPLACE INTO {_KNOWN}"
    " SELECT :inbox, key, :content, :now + value FROM json_each(:keys)"
)
INSERT: Final = f"""
INSERT INTO {_ENTRIES} (inbox, object, event, body, received, due, head)
VALUES (:inbox, :object, :event, :body, :now, :now, NOT EXISTS (
  SELECT 1 FROM {_ENTRIES} WHERE inbox = :inbox AND object = :object AND {_LIVING}))
"""
DUE: Final = f"""
SELECT * FROM (SELECT id, body, attempts, received, 1 FROM {_ENTRIES}
  WHERE inbox = :inbox AND lease IS NOT NULL AND until <= :monotonic
  ORDER BY until LIMIT :count)
UNION ALL
SELECT * FROM (SELECT id, body, attempts, received, 0 FROM {_ENTRIES}
  WHERE inbox = :inbox AND head = 1 AND lease IS NULL AND {_LIVING} AND due <= :now
  ORDER BY due LIMIT :count)
LIMIT :count
"""
LEASE: Final = (
    f"UPDATE {_ENTRIES} SET lease = :lease, leased = :monotonic, until = :until,"
    " attempts = attempts + 1 WHERE id IN (SELECT value FROM json_each(:ids))"
)
_LEASED: Final = (
    " WHERE id IN (SELECT key FROM json_each(:leases))"
    " AND lease IN (SELECT value FROM json_each(:leases))"
)
RENEW: Final = f"UPDATE {_ENTRIES} SET leased = :monotonic, until = :until{_LEASED}"
RENEWED: Final = f"SELECT id FROM {_ENTRIES}{_LEASED}"
SETTLE: Final = {
    "handled": f"DELETE FROM {_ENTRIES}",
    "dead": (
        f"UPDATE {_ENTRIES} SET lease = NULL, head = 0, died = :now, error = :error"
    ),
    "unhandled": (
        f"UPDATE {_ENTRIES} SET lease = NULL, head = 0, parked = :now, attempts = 0"
    ),
    "failed": f"UPDATE {_ENTRIES} SET lease = NULL, due = :now + :wait",
    "released": (
        f"UPDATE {_ENTRIES} SET lease = NULL, due = 0, attempts = attempts - 1"
    ),
}
OURS: Final = " WHERE id = :id AND lease = :lease"
# Two statements: with an OR for all events, SQLite would not use the index.
ADOPT_ALL: Final = (
    f"SELECT id, object FROM {_ENTRIES} WHERE inbox = :inbox AND parked IS NOT NULL"
    " ORDER BY id LIMIT :count"
)
ADOPT: Final = ADOPT_ALL.replace(
    " ORDER", " AND event IN (SELECT value FROM json_each(:events)) ORDER"
)
# The entry is older than waiting ones: it comes before them, and after a running one.
REORDER: Final = (
    f"UPDATE {_ENTRIES} SET head = 0 WHERE inbox = :inbox AND object = :object"
    f" AND {_LIVING} AND lease IS NULL",
    f"UPDATE {_ENTRIES} SET parked = NULL, due = 0 WHERE id = :id",
    f"""
UPDATE {_ENTRIES} SET head = 1 WHERE id = (
  SELECT min(id) FROM {_ENTRIES} WHERE inbox = :inbox AND object = :object AND {_LIVING})
AND NOT EXISTS (SELECT 1 FROM {_ENTRIES} WHERE inbox = :inbox AND object = :object
  AND {_LIVING} AND lease IS NOT NULL)
""",
)
DEAD: Final = f"""
SELECT id, body, attempts, error, received, died FROM {_ENTRIES}
WHERE inbox = ? AND died IS NOT NULL ORDER BY died, id LIMIT ?
"""
_LETTER: Final = (
    f"FROM {_ENTRIES} WHERE inbox = :inbox AND id = :id AND died IS NOT NULL"
)
LETTER: Final = f"SELECT object, event, body {_LETTER}"
FORGET: Final = f"DELETE {_LETTER}"
HELD: Final = f"""
SELECT
  (SELECT count(*) FROM {_ENTRIES} WHERE inbox = :inbox AND {_LIVING}),
  (SELECT count(*) FROM {_ENTRIES} WHERE inbox = :inbox AND lease IS NOT NULL),
  (SELECT count(*) FROM {_ENTRIES} WHERE inbox = :inbox AND died IS NOT NULL),
  (SELECT count(*) FROM {_ENTRIES} WHERE inbox = :inbox AND parked IS NOT NULL),
  (SELECT min(received) FROM {_ENTRIES} WHERE inbox = :inbox AND {_LIVING})
"""
COUNTS: Final = f"SELECT event, handled, failed, dead FROM {_COUNTS} WHERE inbox = ?"
COUNT: Final = (
    f"INSERT INTO {_COUNTS} VALUES (?, ?, ?, ?, ?) ON CONFLICT (inbox, event) DO UPDATE"
    " SET handled = handled + excluded.handled, failed = failed + excluded.failed,"
    " dead = dead + excluded.dead"
)
TRIM: Final = (
    f"DELETE FROM {_KNOWN} WHERE until <= :now",
    f"DELETE FROM {_ENTRIES} WHERE inbox = :inbox AND died <= :old",
    # The wall clock was set back while the entry waited.
    f"UPDATE {_ENTRIES} SET due = :now WHERE inbox = :inbox AND head = 1"
    f" AND lease IS NULL AND {_LIVING} AND due > :late",
    # After a restart of the machine, its monotonic clock begins again.
    f"UPDATE {_ENTRIES} SET until = :monotonic WHERE inbox = :inbox"
    " AND lease IS NOT NULL AND leased > :monotonic",
    # Last, since its count is reported.
    f"DELETE FROM {_ENTRIES} WHERE inbox = :inbox AND parked <= :old",
)


def former_entries(db: sqlite3.Connection) -> int:
    """Return the number of entries in the former format."""
    tables = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'entries'")
    if tables.fetchone() is None:
        return 0
    columns = {row[1] for row in db.execute("PRAGMA table_info(entries)")}
    if not {"object", "body", "lease", "died"} <= columns:
        return 0  # a foreign table
    (number,) = db.execute("SELECT count(*) FROM entries").fetchone()
    return int(number)
