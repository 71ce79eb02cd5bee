"""Carrying out an import file: which record each row hits, and what is counted.

A row goes to the record with its ID, else with its pair of Source and Source ID, else
with the natural key of its type, else to a new one. Columns that the file lacks leave a
record as it is, empty cells clear. None of this triggers a webhook.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field

from .columns import TRUE, BadCell, columns_of
from .records import Records

_PAIR = ("Source", "Source ID")
_NATURAL = {
    "people": "Primary Email",
    "product_categories": "Reference",
    "risk_severities": "Reference",
}
_OWNED = {
    "people_contact_details": (("Person",), "Integration"),
    "organizations_contact_details": (("Organization",), "Integration"),
    "people_roles": (("Person",), ""),
    "ci_relations": (("CI Source", "CI Source ID", "CI Label"), "Source"),
}
"""Types whose rows replace those of one owner: its columns, and what asks for that."""


@dataclass(slots=True)
class Outcome:
    """Result of an import: counts, the log file, and why it broke off, if it did."""

    counts: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(
            ("created", "updated", "deleted", "unchanged", "failures", "errors"), 0
        )
    )
    log: list[str] = field(default_factory=list[str])
    message: str = ""
    rows: int = 0


def carry_out(records: Records, bulk_type: str, body: bytes) -> Outcome:
    """Imports a file, row by row, until its end or the first damaged line."""
    outcome = Outcome()
    run = _Import(records, bulk_type, outcome)
    header: list[str] | None = None
    try:
        for line, row in _rows(body):
            outcome.rows += 1
            if header is None:
                header = run.checked(row)
            else:
                run.take(line, header, row)
    except _Broken as error:
        outcome.message = str(error)
        outcome.counts["errors"] += 1
        outcome.log.append(f"error: {error}")
    return outcome


class _Broken(Exception):
    """The file cannot be read further."""


def _rows(body: bytes) -> Iterator[tuple[int, list[str]]]:
    """The header and the rows with the number of the line they end on."""
    text, broken = _decoded(body)
    first = text.partition("\n")[0]
    tabs = "\t" in first and "," not in first
    reader = csv.reader(
        io.StringIO(text, newline=""), "excel-tab" if tabs else "excel", strict=True
    )
    try:
        for row in reader:
            if row:
                yield reader.line_num, row
    except csv.Error as error:
        raise _Broken(f"malformed CSV on line {reader.line_num}: {error}") from None
    if broken:
        raise _Broken(f"invalid byte sequence in UTF-8 on line {broken}")


def _decoded(body: bytes) -> tuple[str, int]:
    """The text up to the first damaged line, and the number of that line or 0."""
    if body.startswith(b"\xff\xfe"):
        return body.decode("utf-16", "replace"), 0
    body = body.removeprefix(b"\xef\xbb\xbf")
    try:
        return body.decode("utf-8"), 0
    except UnicodeDecodeError as error:
        whole = body[: error.start].rpartition(b"\n")
        return (whole[0] + whole[1]).decode("utf-8"), whole[0].count(b"\n") + 2


class _Import:
    """The state of one import."""

    def __init__(self, records: Records, bulk_type: str, outcome: Outcome) -> None:
        self._records = records
        self._known = {column.header: column for column in columns_of(bulk_type)}
        self._outcome = outcome
        self._owned = _OWNED.get(bulk_type)
        keys: list[tuple[str, ...]] = []
        if self._owned is None and set(_PAIR) <= set(self._known):
            keys.append(_PAIR)
        if bulk_type in _NATURAL:
            keys.append((_NATURAL[bulk_type],))
        self._indexes = {
            headers: {
                _folded(headers, key): number
                for key, number in reversed(records.index(*headers).items())
            }
            for headers in keys
        }
        self._owner: tuple[str, ...] = ()

    def take(self, line: int, header: list[str], row: list[str]) -> None:
        """Carries out one row."""
        try:
            if len(row) > len(header):
                raise BadCell(f"{len(row)} cells, but {len(header)} columns")
            self._apply(dict(zip(header, row, strict=False)))
        except BadCell as error:
            self._outcome.counts["failures"] += 1
            self._outcome.log.append(f"line {line}: {error}")

    def checked(self, row: list[str]) -> list[str]:
        """The header of a file, when it is one."""
        unknown = [name for name in row if self._known and name not in self._known]
        if unknown:
            raise _Broken(f"unknown column {unknown[0]!r} on line 1")
        if len(set(row)) != len(row):
            raise _Broken("a column is there twice on line 1")
        return row

    def _apply(self, cells: dict[str, str]) -> None:
        number = self._hit(cells)
        if self._owned is not None:
            self._replace(cells)
        self._check_required(cells, creating=number is None)
        counts = self._outcome.counts
        if number is not None and self._same(number, cells):
            counts["unchanged"] += 1
            return
        written = self._records.write(number, cells)
        counts["created" if number is None else "updated"] += 1
        self._remember(written, cells)

    def _hit(self, cells: dict[str, str]) -> int | None:
        if given := cells.get("ID", "").strip():
            if not given.isdecimal() or not self._records.has(int(given)):
                raise BadCell(f"there is no record with the ID {given[:20]!r}")
            return int(given)
        for headers, index in self._indexes.items():
            if key := _key(cells, headers):
                return index.get(key)
        return None

    def _remember(self, number: int, cells: dict[str, str]) -> None:
        for headers, index in self._indexes.items():
            if key := _key(cells, headers):
                index[key] = number

    def _check_required(self, cells: dict[str, str], *, creating: bool) -> None:
        for header, column in self._known.items():
            if not column.required:
                continue
            if (creating or header in cells) and not cells.get(header, "").strip():
                raise BadCell(f"{header} can't be blank")

    def _same(self, number: int, cells: dict[str, str]) -> bool:
        return all(
            self._records.cell(number, self._known[name]).removeprefix("\t")
            == text.removeprefix("\t")
            for name, text in cells.items()
            if name in self._known
        )

    def _replace(self, cells: dict[str, str]) -> None:
        """The first row of a group removes what its owner had."""
        headers, asks = self._owned or ((), "")
        owner = tuple(cells.get(name, "") for name in headers)
        wanted = cells.get(asks, "").strip() if asks else "1"
        replaces = bool(wanted) if asks == "Source" else wanted.lower() in TRUE
        if not replaces:
            return
        if asks == "Source":
            owner += (wanted,)
            headers = (*headers, asks)
        if owner == self._owner:
            return
        self._owner = owner
        for number in self._records.numbers():
            stored = tuple(self._cell(number, name) for name in headers)
            kept = asks == "Integration" and (
                self._cell(number, asks).lower() not in TRUE
            )
            if stored == owner and not kept:
                self._records.delete(number)
                self._outcome.counts["deleted"] += 1

    def _cell(self, number: int, header: str) -> str:
        return self._records.cell(number, self._known[header]).strip()


def _key(cells: dict[str, str], headers: tuple[str, ...]) -> tuple[str, ...]:
    """Values of these cells; nothing unless all are filled."""
    key = tuple(cells.get(name, "").strip() for name in headers)
    return _folded(headers, key) if all(key) else ()


def _folded(headers: tuple[str, ...], key: tuple[str, ...]) -> tuple[str, ...]:
    """E-mail addresses are the same in any case."""
    return (key[0].casefold(),) if headers == ("Primary Email",) else key
