"""Execution of an import file: the record of each row, and the counts.

A row updates the record with its ID, else with its Source and Source ID, else with the
natural key of its type; else it creates one. Columns that the file lacks leave a field
unchanged, empty cells clear it. Imports trigger no webhooks.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from .columns import TRUE, BadCell
from .records import Records

_PAIR = ("Source", "Source ID")
_NATURAL = {
    "people": "Primary Email",
    "product_categories": "Reference",
    "risk_severities": "Reference",
}
_OWNED = {
    "people_contact_details": ("Person",),
    "organizations_contact_details": ("Organization",),
    "people_roles": ("Person",),
    "ci_relations": ("CI Source", "CI Source ID", "CI Label", "Source"),
}
"""Types whose rows replace all rows with the same cells in these columns."""
_ASKS = "Integration"
"""The column of contact details that requests the replacement."""


class Import:
    """The import of a file, row by row, until its end or the first damaged line: its
    counts, its log, and the error message if it was aborted."""

    def __init__(self, records: Records, bulk_type: str, body: bytes) -> None:
        names = ("created", "updated", "deleted", "unchanged", "failures", "errors")
        self.counts = dict.fromkeys(names, 0)
        self.log: list[str] = []
        self.message = ""
        self.rows = 0
        self._records = records
        self._known = records.known
        self._owned = _OWNED.get(bulk_type, ())
        self._owner: tuple[str, ...] = ()
        self._keys: list[tuple[str, ...]] = []
        if not self._owned and set(_PAIR) <= set(self._known):
            self._keys.append(_PAIR)
        if bulk_type in _NATURAL:
            self._keys.append((_NATURAL[bulk_type],))
        try:
            self._carry_out(body)
        except _Broken as error:
            self.message = str(error)
            self.counts["errors"] += 1
            self.log.append(f"error: {error}")

    def _carry_out(self, body: bytes) -> None:
        header: list[str] | None = None
        for line, row in _rows(body):
            self.rows += 1
            if header is None:
                header = row
                known = self._known or row
                if unknown := [name for name in row if name not in known]:
                    raise _Broken(f"unknown column {unknown[0]!r} on line 1")
                continue
            try:
                if len(row) > len(header):
                    raise BadCell(f"{len(row)} cells, but {len(header)} columns")
                self._apply(dict(zip(header, row, strict=False)))
            except BadCell as error:
                self.counts["failures"] += 1
                self.log.append(f"line {line}: {error}")

    def _apply(self, cells: dict[str, str]) -> None:
        number = self._hit(cells)
        if self._owned:
            self._replace(cells)
        for header, column in self._known.items():
            needed = column.required and (number is None or header in cells)
            if needed and not cells.get(header, "").strip():
                raise BadCell(f"{header} can't be blank")
        if number is not None and self._same(number, cells):
            self.counts["unchanged"] += 1
            return
        self._records.write(number, cells)
        self.counts["created" if number is None else "updated"] += 1

    def _hit(self, cells: dict[str, str]) -> int | None:
        if given := cells.get("ID", "").strip():
            if not given.isdecimal() or not self._records.has(int(given)):
                raise BadCell(f"there is no record with the ID {given[:20]!r}")
            return int(given)
        for headers in self._keys:
            key = {name: cells.get(name, "").strip() for name in headers}
            if all(key.values()):
                return self._records.find(key)
        return None

    def _same(self, number: int, cells: dict[str, str]) -> bool:
        return all(
            self._records.cell(number, self._known[name]).removeprefix("\t")
            == text.removeprefix("\t")
            for name, text in cells.items()
            if name in self._known
        )

    def _replace(self, cells: dict[str, str]) -> None:
        """Remove the former rows of an owner at the first row of its group."""
        owner = tuple(cells.get(name, "").strip() for name in self._owned)
        asks = _ASKS in self._known
        if asks and cells.get(_ASKS, "").strip().lower() not in TRUE:
            return
        if not owner[-1] or owner == self._owner:
            return
        self._owner = owner
        for number in list(self._records.numbers()):
            stored = tuple(self._cell(number, name) for name in self._owned)
            asked = not asks or self._cell(number, _ASKS).lower() in TRUE
            if stored == owner and asked:
                self._records.delete(number)
                self.counts["deleted"] += 1

    def _cell(self, number: int, header: str) -> str:
        return self._records.cell(number, self._known[header]).strip()


class _Broken(Exception):
    """The file cannot be read further."""


def _rows(body: bytes) -> Iterator[tuple[int, list[str]]]:
    """The header and the rows, each with the number of its last line."""
    text, broken = _decoded(body)
    first = text.partition("\n")[0]
    dialect = "excel-tab" if "\t" in first and "," not in first else "excel"
    reader = csv.reader(io.StringIO(text, newline=""), dialect, strict=True)
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
